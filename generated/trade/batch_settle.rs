//! `alipay.trade.batch.settle` · 批量结算
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/batch/settle`. Described in
//! `spec/trade/batch.settle.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/trade/batch.settle.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.trade.batch.settle",
    title: "批量结算",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 36,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 37,
        },
        schema::ErrorDef {
            code: "REQUEST_ID_REPEAT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 38,
        },
        schema::ErrorDef {
            code: "USER_BALANCE_NOT_ENOUGH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 39,
        },
        schema::ErrorDef {
            code: "CARD_BIN_CHECKER_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 40,
        },
        schema::ErrorDef {
            code: "DEFAULT_SETTLE_RULE_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 41,
        },
        schema::ErrorDef {
            code: "INVALID_STORE_ID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 42,
        },
        schema::ErrorDef {
            code: "SECONDARY_MERCHANT_ID_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 43,
        },
        schema::ErrorDef {
            code: "SETTLE_ENTITY_ID_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 44,
        },
        schema::ErrorDef {
            code: "SETTLE_ACCOUNT_NO_USER_INFO",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 45,
        },
        schema::ErrorDef {
            code: "CREDIT_NOT_ALLOW",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 46,
        },
        schema::ErrorDef {
            code: "NO_SIGN_QUICK_SETTLEMENT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 47,
        },
        schema::ErrorDef {
            code: "CUSTOMER_VALIDATE_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 48,
        },
        schema::ErrorDef {
            code: "SETTLE_ACCOUNT_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 49,
        },
        schema::ErrorDef {
            code: "USER_LOGONID_DUP",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 50,
        },
        schema::ErrorDef {
            code: "QUICK_SETTLEMENT_LEFT_CREDIT_QUOTA_NOT_ENOUGH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 51,
        },
        schema::ErrorDef {
            code: "SETTLE_ACCOUNT_NOT_CERTIFY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 52,
        },
        schema::ErrorDef {
            code: "SETTLE_ACCOUNT_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 53,
        },
        schema::ErrorDef {
            code: "SETTLE_ACCOUNT_NO_BALANCE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 54,
        },
        schema::ErrorDef {
            code: "RISK_SETTLE_SUSPEND",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 55,
        },
        schema::ErrorDef {
            code: "FREQUENCY_LIMITED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 56,
        },
        schema::ErrorDef {
            code: "SUB_MERCHANT_BELONG_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 57,
        },
    ],
};

static BATCH_SETTLE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchSettle",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "biz_product",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "extend_params",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "out_request_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "settle_clauses",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SETTLE_CLAUSE),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "settle_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
    ],
    rules: &[],
};

static BATCH_SETTLE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchSettleResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "gmt_create",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "out_request_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "result_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "settle_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
    ],
    rules: &[],
};

static SETTLE_CLAUSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SettleClause",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "currency",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "settle_account_entity",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "settle_account_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "settle_account_id_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "settle_account_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "settle_entity_biz_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "settle_entity_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "settle_entity_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "sub_merchant",
            kind: schema::Kind::Record(&super::types::SUB_MERCHANT),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct BatchSettle {
    /// The field `biz_product`: a text.
    ///
    /// On the wire `biz_product`. Source: `spec/trade/batch.settle.yaml:9`.
    pub biz_product: Option<String>,
    /// The field `extend_params`: a text.
    ///
    /// On the wire `extend_params`. Source: `spec/trade/batch.settle.yaml:10`.
    pub extend_params: Option<String>,
    /// The field `out_request_no`: a text.
    ///
    /// On the wire `out_request_no`. Source: `spec/trade/batch.settle.yaml:11`.
    pub out_request_no: Option<String>,
    /// The field `settle_clauses`: a list; each element is a record of the kind `SettleClause`.
    ///
    /// On the wire `settle_clauses`. Source: `spec/trade/batch.settle.yaml:12`.
    pub settle_clauses: Vec<SettleClause>,
    /// The field `settle_type`: a text.
    ///
    /// On the wire `settle_type`. Source: `spec/trade/batch.settle.yaml:13`.
    pub settle_type: Option<String>,
}

impl BatchSettle {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_product`](Self::biz_product).
    #[inline]
    #[must_use]
    pub fn biz_product(mut self, biz_product: impl Into<String>) -> Self {
        self.biz_product = Some(biz_product.into());
        self
    }

    /// Sets [`extend_params`](Self::extend_params).
    #[inline]
    #[must_use]
    pub fn extend_params(mut self, extend_params: impl Into<String>) -> Self {
        self.extend_params = Some(extend_params.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    #[must_use]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`settle_clauses`](Self::settle_clauses).
    #[inline]
    #[must_use]
    pub fn settle_clauses(
        mut self,
        settle_clauses: impl IntoIterator<Item = SettleClause>,
    ) -> Self {
        self.settle_clauses = settle_clauses.into_iter().collect();
        self
    }

    /// Sets [`settle_type`](Self::settle_type).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.trade.batch.settle` (批量结算).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct BatchSettleResponse {
    /// The field `gmt_create`: a text.
    ///
    /// On the wire `gmt_create`. Source: `spec/trade/batch.settle.yaml:16`.
    pub gmt_create: Option<String>,
    /// The field `out_request_no`: a text.
    ///
    /// On the wire `out_request_no`. Source: `spec/trade/batch.settle.yaml:17`.
    pub out_request_no: Option<String>,
    /// The field `result_code`: a text.
    ///
    /// On the wire `result_code`. Source: `spec/trade/batch.settle.yaml:18`.
    pub result_code: Option<String>,
    /// The field `settle_no`: a text.
    ///
    /// On the wire `settle_no`. Source: `spec/trade/batch.settle.yaml:19`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct SettleClause {
    /// The field `amount`: a text.
    ///
    /// On the wire `amount`. Source: `spec/trade/batch.settle.yaml:24`.
    pub amount: Option<String>,
    /// The field `currency`: a text.
    ///
    /// On the wire `currency`. Source: `spec/trade/batch.settle.yaml:25`.
    pub currency: Option<String>,
    /// The field `settle_account_entity`: a text.
    ///
    /// On the wire `settle_account_entity`. Source: `spec/trade/batch.settle.yaml:26`.
    pub settle_account_entity: Option<String>,
    /// The field `settle_account_id`: a text.
    ///
    /// On the wire `settle_account_id`. Source: `spec/trade/batch.settle.yaml:27`.
    pub settle_account_id: Option<String>,
    /// The field `settle_account_id_type`: a text.
    ///
    /// On the wire `settle_account_id_type`. Source: `spec/trade/batch.settle.yaml:28`.
    pub settle_account_id_type: Option<String>,
    /// The field `settle_account_type`: a text.
    ///
    /// On the wire `settle_account_type`. Source: `spec/trade/batch.settle.yaml:29`.
    pub settle_account_type: Option<String>,
    /// The field `settle_entity_biz_type`: a text.
    ///
    /// On the wire `settle_entity_biz_type`. Source: `spec/trade/batch.settle.yaml:30`.
    pub settle_entity_biz_type: Option<String>,
    /// The field `settle_entity_id`: a text.
    ///
    /// On the wire `settle_entity_id`. Source: `spec/trade/batch.settle.yaml:31`.
    pub settle_entity_id: Option<String>,
    /// The field `settle_entity_type`: a text.
    ///
    /// On the wire `settle_entity_type`. Source: `spec/trade/batch.settle.yaml:32`.
    pub settle_entity_type: Option<String>,
    /// The field `sub_merchant`: a record of the kind `SubMerchant`.
    ///
    /// On the wire `sub_merchant`. Source: `spec/trade/batch.settle.yaml:33`.
    pub sub_merchant: Option<super::types::SubMerchant>,
}

impl SettleClause {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    #[must_use]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`currency`](Self::currency).
    #[inline]
    #[must_use]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Sets [`settle_account_entity`](Self::settle_account_entity).
    #[inline]
    #[must_use]
    pub fn settle_account_entity(
        mut self,
        settle_account_entity: impl Into<String>,
    ) -> Self {
        self.settle_account_entity = Some(settle_account_entity.into());
        self
    }

    /// Sets [`settle_account_id`](Self::settle_account_id).
    #[inline]
    #[must_use]
    pub fn settle_account_id(mut self, settle_account_id: impl Into<String>) -> Self {
        self.settle_account_id = Some(settle_account_id.into());
        self
    }

    /// Sets [`settle_account_id_type`](Self::settle_account_id_type).
    #[inline]
    #[must_use]
    pub fn settle_account_id_type(
        mut self,
        settle_account_id_type: impl Into<String>,
    ) -> Self {
        self.settle_account_id_type = Some(settle_account_id_type.into());
        self
    }

    /// Sets [`settle_account_type`](Self::settle_account_type).
    #[inline]
    #[must_use]
    pub fn settle_account_type(
        mut self,
        settle_account_type: impl Into<String>,
    ) -> Self {
        self.settle_account_type = Some(settle_account_type.into());
        self
    }

    /// Sets [`settle_entity_biz_type`](Self::settle_entity_biz_type).
    #[inline]
    #[must_use]
    pub fn settle_entity_biz_type(
        mut self,
        settle_entity_biz_type: impl Into<String>,
    ) -> Self {
        self.settle_entity_biz_type = Some(settle_entity_biz_type.into());
        self
    }

    /// Sets [`settle_entity_id`](Self::settle_entity_id).
    #[inline]
    #[must_use]
    pub fn settle_entity_id(mut self, settle_entity_id: impl Into<String>) -> Self {
        self.settle_entity_id = Some(settle_entity_id.into());
        self
    }

    /// Sets [`settle_entity_type`](Self::settle_entity_type).
    #[inline]
    #[must_use]
    pub fn settle_entity_type(mut self, settle_entity_type: impl Into<String>) -> Self {
        self.settle_entity_type = Some(settle_entity_type.into());
        self
    }

    /// Sets [`sub_merchant`](Self::sub_merchant).
    #[inline]
    #[must_use]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
