//! `alipay.trade.batch.settle` · 批量结算
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/batch/settle`. Described in
//! `spec/trade/batch.settle.yaml`.

use crate::{record, schema};

static BATCH_SETTLE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchSettle",
    file: "spec/trade/batch.settle.yaml",
    fields: &[
        schema::FieldDef::text("biz_product", 9),
        schema::FieldDef::text("extend_params", 10),
        schema::FieldDef::text("out_request_no", 11),
        schema::FieldDef::new(
            "settle_clauses",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SETTLE_CLAUSE),
                    limits: &[],
                },
            ),
            12,
        ),
        schema::FieldDef::text("settle_type", 13),
    ],
    rules: &[],
};

static BATCH_SETTLE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchSettleResponse",
    file: "spec/trade/batch.settle.yaml",
    fields: &[
        schema::FieldDef::text("gmt_create", 16),
        schema::FieldDef::text("out_request_no", 17),
        schema::FieldDef::text("result_code", 18),
        schema::FieldDef::text("settle_no", 19),
    ],
    rules: &[],
};

static SETTLE_CLAUSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SettleClause",
    file: "spec/trade/batch.settle.yaml",
    fields: &[
        schema::FieldDef::text("amount", 24),
        schema::FieldDef::text("currency", 25),
        schema::FieldDef::text("settle_account_entity", 26),
        schema::FieldDef::text("settle_account_id", 27),
        schema::FieldDef::text("settle_account_id_type", 28),
        schema::FieldDef::text("settle_account_type", 29),
        schema::FieldDef::text("settle_entity_biz_type", 30),
        schema::FieldDef::text("settle_entity_id", 31),
        schema::FieldDef::text("settle_entity_type", 32),
        schema::FieldDef::new(
            "sub_merchant",
            schema::Kind::Record(&super::types::SUB_MERCHANT),
            33,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.trade.batch.settle` (批量结算).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/batch/settle`. Described in
/// `spec/trade/batch.settle.yaml`.
/// Answered by [`BatchSettleResponse`], or by an error with a [`BatchSettleErrorCode`].
#[doc(alias = "alipay.trade.batch.settle")]
#[doc(alias = "批量结算")]
#[must_use]
#[non_exhaustive]
pub struct BatchSettle {
    /// On the wire `biz_product`, a text. Source: `spec/trade/batch.settle.yaml:9`.
    pub biz_product: Option<String>,
    /// On the wire `extend_params`, a text. Source: `spec/trade/batch.settle.yaml:10`.
    pub extend_params: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/trade/batch.settle.yaml:11`.
    pub out_request_no: Option<String>,
    /// On the wire `settle_clauses`, a list; each element is a record of the kind `SettleClause`. Source:
    /// `spec/trade/batch.settle.yaml:12`.
    pub settle_clauses: Vec<SettleClause>,
    /// On the wire `settle_type`, a text. Source: `spec/trade/batch.settle.yaml:13`.
    pub settle_type: Option<String>,
}

impl BatchSettle {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            biz_product: None,
            extend_params: None,
            out_request_no: None,
            settle_clauses: Vec::new(),
            settle_type: None,
        }
    }

    /// Sets [`biz_product`](Self::biz_product).
    #[inline]
    pub fn biz_product(mut self, biz_product: impl Into<String>) -> Self {
        self.biz_product = Some(biz_product.into());
        self
    }

    /// Sets [`extend_params`](Self::extend_params).
    #[inline]
    pub fn extend_params(mut self, extend_params: impl Into<String>) -> Self {
        self.extend_params = Some(extend_params.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`settle_clauses`](Self::settle_clauses).
    #[inline]
    pub fn settle_clauses(
        mut self,
        settle_clauses: impl IntoIterator<Item = SettleClause>,
    ) -> Self {
        self.settle_clauses = settle_clauses.into_iter().collect();
        self
    }

    /// Sets [`settle_type`](Self::settle_type).
    #[inline]
    pub fn settle_type(mut self, settle_type: impl Into<String>) -> Self {
        self.settle_type = Some(settle_type.into());
        self
    }
}

impl record::Record for BatchSettle {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BATCH_SETTLE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_product),
            1 => Some(&self.extend_params),
            2 => Some(&self.out_request_no),
            3 => Some(&self.settle_clauses),
            4 => Some(&self.settle_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_product),
            1 => Some(&mut self.extend_params),
            2 => Some(&mut self.out_request_no),
            3 => Some(&mut self.settle_clauses),
            4 => Some(&mut self.settle_type),
            _ => None,
        }
    }
}

impl Default for BatchSettle {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BatchSettle {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BatchSettle {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BatchSettle {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for BatchSettle {}

impl record::Request for BatchSettle {
    type Response = BatchSettleResponse;
    type ErrorCode = BatchSettleErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.batch.settle",
        title: "批量结算",
        file: "spec/trade/batch.settle.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/trade/batch/settle",
        }),
        idempotency: schema::Idempotency::Never,
        request: &BATCH_SETTLE,
        response: &BATCH_SETTLE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.trade.batch.settle` (批量结算).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct BatchSettleResponse {
    /// On the wire `gmt_create`, a text. Source: `spec/trade/batch.settle.yaml:16`.
    pub gmt_create: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/trade/batch.settle.yaml:17`.
    pub out_request_no: Option<String>,
    /// On the wire `result_code`, a text. Source: `spec/trade/batch.settle.yaml:18`.
    pub result_code: Option<String>,
    /// On the wire `settle_no`, a text. Source: `spec/trade/batch.settle.yaml:19`.
    pub settle_no: Option<String>,
}

impl record::Record for BatchSettleResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BATCH_SETTLE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.gmt_create),
            1 => Some(&self.out_request_no),
            2 => Some(&self.result_code),
            3 => Some(&self.settle_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.gmt_create),
            1 => Some(&mut self.out_request_no),
            2 => Some(&mut self.result_code),
            3 => Some(&mut self.settle_no),
            _ => None,
        }
    }
}

impl Default for BatchSettleResponse {
    #[inline]
    fn default() -> Self {
        Self {
            gmt_create: None,
            out_request_no: None,
            result_code: None,
            settle_no: None,
        }
    }
}

impl Clone for BatchSettleResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BatchSettleResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BatchSettleResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SettleClause`.
///
/// Source: `spec/trade/batch.settle.yaml:22`.
#[must_use]
#[non_exhaustive]
pub struct SettleClause {
    /// On the wire `amount`, a text. Source: `spec/trade/batch.settle.yaml:24`.
    pub amount: Option<String>,
    /// On the wire `currency`, a text. Source: `spec/trade/batch.settle.yaml:25`.
    pub currency: Option<String>,
    /// On the wire `settle_account_entity`, a text. Source: `spec/trade/batch.settle.yaml:26`.
    pub settle_account_entity: Option<String>,
    /// On the wire `settle_account_id`, a text. Source: `spec/trade/batch.settle.yaml:27`.
    pub settle_account_id: Option<String>,
    /// On the wire `settle_account_id_type`, a text. Source: `spec/trade/batch.settle.yaml:28`.
    pub settle_account_id_type: Option<String>,
    /// On the wire `settle_account_type`, a text. Source: `spec/trade/batch.settle.yaml:29`.
    pub settle_account_type: Option<String>,
    /// On the wire `settle_entity_biz_type`, a text. Source: `spec/trade/batch.settle.yaml:30`.
    pub settle_entity_biz_type: Option<String>,
    /// On the wire `settle_entity_id`, a text. Source: `spec/trade/batch.settle.yaml:31`.
    pub settle_entity_id: Option<String>,
    /// On the wire `settle_entity_type`, a text. Source: `spec/trade/batch.settle.yaml:32`.
    pub settle_entity_type: Option<String>,
    /// On the wire `sub_merchant`, a record of the kind `SubMerchant`. Source: `spec/trade/batch.settle.yaml:33`.
    pub sub_merchant: Option<super::types::SubMerchant>,
}

impl SettleClause {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            currency: None,
            settle_account_entity: None,
            settle_account_id: None,
            settle_account_id_type: None,
            settle_account_type: None,
            settle_entity_biz_type: None,
            settle_entity_id: None,
            settle_entity_type: None,
            sub_merchant: None,
        }
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`currency`](Self::currency).
    #[inline]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Sets [`settle_account_entity`](Self::settle_account_entity).
    #[inline]
    pub fn settle_account_entity(
        mut self,
        settle_account_entity: impl Into<String>,
    ) -> Self {
        self.settle_account_entity = Some(settle_account_entity.into());
        self
    }

    /// Sets [`settle_account_id`](Self::settle_account_id).
    #[inline]
    pub fn settle_account_id(mut self, settle_account_id: impl Into<String>) -> Self {
        self.settle_account_id = Some(settle_account_id.into());
        self
    }

    /// Sets [`settle_account_id_type`](Self::settle_account_id_type).
    #[inline]
    pub fn settle_account_id_type(
        mut self,
        settle_account_id_type: impl Into<String>,
    ) -> Self {
        self.settle_account_id_type = Some(settle_account_id_type.into());
        self
    }

    /// Sets [`settle_account_type`](Self::settle_account_type).
    #[inline]
    pub fn settle_account_type(
        mut self,
        settle_account_type: impl Into<String>,
    ) -> Self {
        self.settle_account_type = Some(settle_account_type.into());
        self
    }

    /// Sets [`settle_entity_biz_type`](Self::settle_entity_biz_type).
    #[inline]
    pub fn settle_entity_biz_type(
        mut self,
        settle_entity_biz_type: impl Into<String>,
    ) -> Self {
        self.settle_entity_biz_type = Some(settle_entity_biz_type.into());
        self
    }

    /// Sets [`settle_entity_id`](Self::settle_entity_id).
    #[inline]
    pub fn settle_entity_id(mut self, settle_entity_id: impl Into<String>) -> Self {
        self.settle_entity_id = Some(settle_entity_id.into());
        self
    }

    /// Sets [`settle_entity_type`](Self::settle_entity_type).
    #[inline]
    pub fn settle_entity_type(mut self, settle_entity_type: impl Into<String>) -> Self {
        self.settle_entity_type = Some(settle_entity_type.into());
        self
    }

    /// Sets [`sub_merchant`](Self::sub_merchant).
    #[inline]
    pub fn sub_merchant(mut self, sub_merchant: super::types::SubMerchant) -> Self {
        self.sub_merchant = Some(sub_merchant);
        self
    }
}

impl record::Record for SettleClause {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SETTLE_CLAUSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.currency),
            2 => Some(&self.settle_account_entity),
            3 => Some(&self.settle_account_id),
            4 => Some(&self.settle_account_id_type),
            5 => Some(&self.settle_account_type),
            6 => Some(&self.settle_entity_biz_type),
            7 => Some(&self.settle_entity_id),
            8 => Some(&self.settle_entity_type),
            9 => Some(&self.sub_merchant),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.currency),
            2 => Some(&mut self.settle_account_entity),
            3 => Some(&mut self.settle_account_id),
            4 => Some(&mut self.settle_account_id_type),
            5 => Some(&mut self.settle_account_type),
            6 => Some(&mut self.settle_entity_biz_type),
            7 => Some(&mut self.settle_entity_id),
            8 => Some(&mut self.settle_entity_type),
            9 => Some(&mut self.sub_merchant),
            _ => None,
        }
    }
}

impl Default for SettleClause {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SettleClause {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SettleClause {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SettleClause {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.trade.batch.settle`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchSettleErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/trade/batch.settle.yaml:36`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/trade/batch.settle.yaml:37`.
    SystemError,
    /// On the wire `REQUEST_ID_REPEAT`. Source: `spec/trade/batch.settle.yaml:38`.
    RequestIdRepeat,
    /// On the wire `USER_BALANCE_NOT_ENOUGH`. Source: `spec/trade/batch.settle.yaml:39`.
    UserBalanceNotEnough,
    /// On the wire `CARD_BIN_CHECKER_ERROR`. Source: `spec/trade/batch.settle.yaml:40`.
    CardBinCheckerError,
    /// On the wire `DEFAULT_SETTLE_RULE_NOT_EXIST`. Source: `spec/trade/batch.settle.yaml:41`.
    DefaultSettleRuleNotExist,
    /// On the wire `INVALID_STORE_ID`. Source: `spec/trade/batch.settle.yaml:42`.
    InvalidStoreId,
    /// On the wire `SECONDARY_MERCHANT_ID_INVALID`. Source: `spec/trade/batch.settle.yaml:43`.
    SecondaryMerchantIdInvalid,
    /// On the wire `SETTLE_ENTITY_ID_INVALID`. Source: `spec/trade/batch.settle.yaml:44`.
    SettleEntityIdInvalid,
    /// On the wire `SETTLE_ACCOUNT_NO_USER_INFO`. Source: `spec/trade/batch.settle.yaml:45`.
    SettleAccountNoUserInfo,
    /// On the wire `CREDIT_NOT_ALLOW`. Source: `spec/trade/batch.settle.yaml:46`.
    CreditNotAllow,
    /// On the wire `NO_SIGN_QUICK_SETTLEMENT`. Source: `spec/trade/batch.settle.yaml:47`.
    NoSignQuickSettlement,
    /// On the wire `CUSTOMER_VALIDATE_ERROR`. Source: `spec/trade/batch.settle.yaml:48`.
    CustomerValidateError,
    /// On the wire `SETTLE_ACCOUNT_INVALID`. Source: `spec/trade/batch.settle.yaml:49`.
    SettleAccountInvalid,
    /// On the wire `USER_LOGONID_DUP`. Source: `spec/trade/batch.settle.yaml:50`.
    UserLogonidDup,
    /// On the wire `QUICK_SETTLEMENT_LEFT_CREDIT_QUOTA_NOT_ENOUGH`. Source: `spec/trade/batch.settle.yaml:51`.
    QuickSettlementLeftCreditQuotaNotEnough,
    /// On the wire `SETTLE_ACCOUNT_NOT_CERTIFY`. Source: `spec/trade/batch.settle.yaml:52`.
    SettleAccountNotCertify,
    /// On the wire `SETTLE_ACCOUNT_NOT_EXIST`. Source: `spec/trade/batch.settle.yaml:53`.
    SettleAccountNotExist,
    /// On the wire `SETTLE_ACCOUNT_NO_BALANCE`. Source: `spec/trade/batch.settle.yaml:54`.
    SettleAccountNoBalance,
    /// On the wire `RISK_SETTLE_SUSPEND`. Source: `spec/trade/batch.settle.yaml:55`.
    RiskSettleSuspend,
    /// On the wire `FREQUENCY_LIMITED`. Source: `spec/trade/batch.settle.yaml:56`.
    FrequencyLimited,
    /// On the wire `SUB_MERCHANT_BELONG_ERROR`. Source: `spec/trade/batch.settle.yaml:57`.
    SubMerchantBelongError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for BatchSettleErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("REQUEST_ID_REPEAT", Self::RequestIdRepeat),
        ("USER_BALANCE_NOT_ENOUGH", Self::UserBalanceNotEnough),
        ("CARD_BIN_CHECKER_ERROR", Self::CardBinCheckerError),
        ("DEFAULT_SETTLE_RULE_NOT_EXIST", Self::DefaultSettleRuleNotExist),
        ("INVALID_STORE_ID", Self::InvalidStoreId),
        ("SECONDARY_MERCHANT_ID_INVALID", Self::SecondaryMerchantIdInvalid),
        ("SETTLE_ENTITY_ID_INVALID", Self::SettleEntityIdInvalid),
        ("SETTLE_ACCOUNT_NO_USER_INFO", Self::SettleAccountNoUserInfo),
        ("CREDIT_NOT_ALLOW", Self::CreditNotAllow),
        ("NO_SIGN_QUICK_SETTLEMENT", Self::NoSignQuickSettlement),
        ("CUSTOMER_VALIDATE_ERROR", Self::CustomerValidateError),
        ("SETTLE_ACCOUNT_INVALID", Self::SettleAccountInvalid),
        ("USER_LOGONID_DUP", Self::UserLogonidDup),
        (
            "QUICK_SETTLEMENT_LEFT_CREDIT_QUOTA_NOT_ENOUGH",
            Self::QuickSettlementLeftCreditQuotaNotEnough,
        ),
        ("SETTLE_ACCOUNT_NOT_CERTIFY", Self::SettleAccountNotCertify),
        ("SETTLE_ACCOUNT_NOT_EXIST", Self::SettleAccountNotExist),
        ("SETTLE_ACCOUNT_NO_BALANCE", Self::SettleAccountNoBalance),
        ("RISK_SETTLE_SUSPEND", Self::RiskSettleSuspend),
        ("FREQUENCY_LIMITED", Self::FrequencyLimited),
        ("SUB_MERCHANT_BELONG_ERROR", Self::SubMerchantBelongError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for BatchSettleErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
