//! `alipay.trade.batch.settle` · 批量结算
//!
//! Settle the pending funds of sub-merchants in a batch, within their balance.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/batch/settle`. Described in
//! `spec/trade/batch.settle.yaml`.

use crate::{record, schema};

/// A request of `alipay.trade.batch.settle` (批量结算).
///
/// Settle the pending funds of sub-merchants in a batch, within their balance.
///
/// ```
/// use alipay::trade::BatchSettle;
///
/// let request = BatchSettle::new()
///     .biz_product("FACE_TO_FACE_PAYMENT");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`out_request_no`](Self::out_request_no) | at most 32 characters |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/batch/settle`. Described in
/// `spec/trade/batch.settle.yaml`.
/// Returns [`BatchSettleResponse`], or an error with a [`BatchSettleErrorCode`].
#[doc(alias = "alipay.trade.batch.settle")]
#[doc(alias = "/v3/alipay/trade/batch/settle")]
#[doc(alias = "批量结算")]
#[doc(alias = "结算")]
#[must_use]
#[non_exhaustive]
pub struct BatchSettle {
    /// Acquiring product code the merchant signed.
    ///
    /// 收单产品码. Example: `FACE_TO_FACE_PAYMENT`.
    pub biz_product: Option<String>,
    /// Extended parameters.
    ///
    /// 扩展参数. Example: `{"key":"value"}`.
    pub extend_params: Option<String>,
    /// External request number, unique per merchant; a repeat returns the existing settlement's status.
    ///
    /// 结算请求外部流水号; at most 32 characters. Example: `20180101`.
    pub out_request_no: Option<String>,
    /// Settlements of the batch.
    ///
    /// 结算明细条款.
    pub settle_clauses: Vec<SettleClause>,
    /// Way of settling; ordinary if left out, `quickSettlement` needs the quick-receipt service.
    ///
    /// 结算方式; other values may be added. Example: `quickSettlement`.
    pub settle_type: Option<record::Choice<BatchSettleSettleType>>,
}

impl BatchSettle {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    pub fn settle_type(
        mut self,
        settle_type: impl Into<record::Choice<BatchSettleSettleType>>,
    ) -> Self {
        self.settle_type = Some(settle_type.into());
        self
    }
}

/// The response of `alipay.trade.batch.settle` (批量结算).
#[non_exhaustive]
pub struct BatchSettleResponse {
    /// When the settlement was accepted.
    ///
    /// 结算受理时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2014-11-27 15:45:57`.
    pub gmt_create: Option<record::DateTime>,
    /// External request number.
    ///
    /// 结算请求外部流水号. Example: `201811`.
    pub out_request_no: Option<String>,
    /// Result of the request.
    ///
    /// 业务结果码. Example: `ACCEPT_SUCCESS`.
    pub result_code: Option<record::Choice<BatchSettleResponseResultCode>>,
    /// Settlement number; valid only if accepted or settled.
    ///
    /// 结算单据号. Example: `2018032310032002040000053220`.
    pub settle_no: Option<String>,
}

/// A settlement to make within a batch.
///
/// | Field | Limits |
/// |---|---|
/// | [`amount`](Self::amount) | an amount in yuan |
/// | [`settle_account_id_type`](Self::settle_account_id_type) | one of its values |
/// | [`settle_account_type`](Self::settle_account_type) | one of its values |
/// | [`settle_entity_type`](Self::settle_entity_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct SettleClause {
    /// Amount settled, in yuan.
    ///
    /// 结算金额; an amount of money as a decimal number. Example: `0.1`.
    pub amount: Option<record::Amount>,
    /// Currency of the settlement.
    ///
    /// 结算币种; other values may be added. Example: `CNY`.
    pub currency: Option<record::Choice<SettleClauseCurrency>>,
    /// Party that owns the account; defaults to the type in `settle_entity_type`.
    ///
    /// Other values may be added. Example: `secondMerchant`.
    pub settle_account_entity: Option<record::Choice<SettleClauseSettleAccountEntity>>,
    /// Account id, according to `settle_account_id_type`; empty if the account type is `defaultSettle`.
    ///
    /// 结算账户id. Example: `13800000000`.
    pub settle_account_id: Option<String>,
    /// Kind of account id; empty if the account type is `defaultSettle`.
    ///
    /// 结算账户id类型. Example: `loginName`.
    pub settle_account_id_type: Option<record::Choice<SettleClauseSettleAccountIdType>>,
    /// Kind of settlement account.
    ///
    /// 结算账户类型. Example: `alipayBalance`.
    pub settle_account_type: Option<record::Choice<SettleClauseSettleAccountType>>,
    /// Business type of the settled party; `settled` means assets already settled.
    ///
    /// Example: `settled`.
    pub settle_entity_biz_type: Option<String>,
    /// Sub-merchant id or store id, according to `settle_entity_type`.
    ///
    /// 结算主体账号. Example: `19023454`.
    pub settle_entity_id: Option<String>,
    /// Kind of settled party.
    ///
    /// 结算主体类型. Example: `SecondMerchant`.
    pub settle_entity_type: Option<record::Choice<SettleClauseSettleEntityType>>,
    /// The sub-merchant.
    ///
    /// 二级商户信息.
    pub sub_merchant: Option<super::types::SubMerchant>,
}

impl SettleClause {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<record::Amount>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`currency`](Self::currency).
    #[inline]
    pub fn currency(
        mut self,
        currency: impl Into<record::Choice<SettleClauseCurrency>>,
    ) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Sets [`settle_account_entity`](Self::settle_account_entity).
    #[inline]
    pub fn settle_account_entity(
        mut self,
        settle_account_entity: impl Into<record::Choice<SettleClauseSettleAccountEntity>>,
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
        settle_account_id_type: impl Into<
            record::Choice<SettleClauseSettleAccountIdType>,
        >,
    ) -> Self {
        self.settle_account_id_type = Some(settle_account_id_type.into());
        self
    }

    /// Sets [`settle_account_type`](Self::settle_account_type).
    #[inline]
    pub fn settle_account_type(
        mut self,
        settle_account_type: impl Into<record::Choice<SettleClauseSettleAccountType>>,
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
    pub fn settle_entity_type(
        mut self,
        settle_entity_type: impl Into<record::Choice<SettleClauseSettleEntityType>>,
    ) -> Self {
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

/// The values of the platform's type `SettleClauseCurrency`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SettleClauseCurrency {
    /// `CNY`: Renminbi.
    Cny,
}

record::enumeration!(SettleClauseCurrency, "CNY" Cny);

/// The values of the platform's type `SettleClauseSettleAccountEntity`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SettleClauseSettleAccountEntity {
    /// `secondMerchant`: The sub-merchant's account.
    SecondMerchant,
    /// `store`: The store's account.
    Store,
}

record::enumeration!(
    SettleClauseSettleAccountEntity, "secondMerchant" SecondMerchant, "store" Store
);

/// The values of the platform's type `SettleClauseSettleAccountIdType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SettleClauseSettleAccountIdType {
    /// `cardSerialNo`: Number of the bound card.
    CardSerialNo,
    /// `userId`: Alipay user id.
    UserId,
    /// `loginName`: Alipay login.
    LoginName,
}

record::enumeration!(
    SettleClauseSettleAccountIdType, "cardSerialNo" CardSerialNo, "userId" UserId,
    "loginName" LoginName
);

/// The values of the platform's type `SettleClauseSettleAccountType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SettleClauseSettleAccountType {
    /// `bankCard`: Bank card (银行卡).
    BankCard,
    /// `alipayBalance`: Alipay balance.
    AlipayBalance,
    /// `defaultSettle`: By the default settlement rule (按默认结算规则结算).
    DefaultSettle,
}

record::enumeration!(
    SettleClauseSettleAccountType, "bankCard" BankCard, "alipayBalance" AlipayBalance,
    "defaultSettle" DefaultSettle
);

/// The values of the platform's type `SettleClauseSettleEntityType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SettleClauseSettleEntityType {
    /// `SecondMerchant`: Sub-merchant (二级商户).
    SecondMerchant,
    /// `Store`: Store (门店).
    Store,
}

record::enumeration!(
    SettleClauseSettleEntityType, "SecondMerchant" SecondMerchant, "Store" Store
);

/// The values of the platform's type `BatchSettleSettleType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchSettleSettleType {
    /// `quickSettlement`: Early settlement.
    QuickSettlement,
}

record::enumeration!(BatchSettleSettleType, "quickSettlement" QuickSettlement);

/// The values of the platform's type `BatchSettleResponseResultCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchSettleResponseResultCode {
    /// `ACCEPT_SUCCESS`: Accepted (受理成功).
    AcceptSuccess,
    /// `ACCEPT_FAIL`: Not accepted (受理失败).
    AcceptFail,
    /// `SUCCESS`: Settled (结算处理成功).
    Success,
    /// `FAIL`: Settlement failed (结算处理失败).
    Fail,
    /// `SYSTEM_EXCEPTION`: System error (系统异常).
    SystemException,
}

record::enumeration!(
    BatchSettleResponseResultCode, "ACCEPT_SUCCESS" AcceptSuccess, "ACCEPT_FAIL"
    AcceptFail, "SUCCESS" Success, "FAIL" Fail, "SYSTEM_EXCEPTION" SystemException
);

/// The error codes of `alipay.trade.batch.settle`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BatchSettleErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `REQUEST_ID_REPEAT`.
    RequestIdRepeat,
    /// `USER_BALANCE_NOT_ENOUGH`: The user's balance is too low.
    ///
    /// Top up the balance.
    UserBalanceNotEnough,
    /// `CARD_BIN_CHECKER_ERROR`.
    CardBinCheckerError,
    /// `DEFAULT_SETTLE_RULE_NOT_EXIST`.
    DefaultSettleRuleNotExist,
    /// `INVALID_STORE_ID`: The store id is not valid.
    ///
    /// Check the store id.
    InvalidStoreId,
    /// `SECONDARY_MERCHANT_ID_INVALID`.
    SecondaryMerchantIdInvalid,
    /// `SETTLE_ENTITY_ID_INVALID`.
    SettleEntityIdInvalid,
    /// `SETTLE_ACCOUNT_NO_USER_INFO`.
    SettleAccountNoUserInfo,
    /// `CREDIT_NOT_ALLOW`.
    CreditNotAllow,
    /// `NO_SIGN_QUICK_SETTLEMENT`.
    NoSignQuickSettlement,
    /// `CUSTOMER_VALIDATE_ERROR`.
    CustomerValidateError,
    /// `SETTLE_ACCOUNT_INVALID`.
    SettleAccountInvalid,
    /// `USER_LOGONID_DUP`.
    UserLogonidDup,
    /// `QUICK_SETTLEMENT_LEFT_CREDIT_QUOTA_NOT_ENOUGH`.
    QuickSettlementLeftCreditQuotaNotEnough,
    /// `SETTLE_ACCOUNT_NOT_CERTIFY`.
    SettleAccountNotCertify,
    /// `SETTLE_ACCOUNT_NOT_EXIST`.
    SettleAccountNotExist,
    /// `SETTLE_ACCOUNT_NO_BALANCE`.
    SettleAccountNoBalance,
    /// `RISK_SETTLE_SUSPEND`.
    RiskSettleSuspend,
    /// `FREQUENCY_LIMITED`: The calls are too frequent.
    ///
    /// Wait, then call again. The same call may succeed later.
    FrequencyLimited,
    /// `SUB_MERCHANT_BELONG_ERROR`.
    SubMerchantBelongError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    BatchSettleErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "REQUEST_ID_REPEAT" RequestIdRepeat, "USER_BALANCE_NOT_ENOUGH"
    UserBalanceNotEnough, "CARD_BIN_CHECKER_ERROR" CardBinCheckerError,
    "DEFAULT_SETTLE_RULE_NOT_EXIST" DefaultSettleRuleNotExist, "INVALID_STORE_ID"
    InvalidStoreId, "SECONDARY_MERCHANT_ID_INVALID" SecondaryMerchantIdInvalid,
    "SETTLE_ENTITY_ID_INVALID" SettleEntityIdInvalid, "SETTLE_ACCOUNT_NO_USER_INFO"
    SettleAccountNoUserInfo, "CREDIT_NOT_ALLOW" CreditNotAllow,
    "NO_SIGN_QUICK_SETTLEMENT" NoSignQuickSettlement, "CUSTOMER_VALIDATE_ERROR"
    CustomerValidateError, "SETTLE_ACCOUNT_INVALID" SettleAccountInvalid,
    "USER_LOGONID_DUP" UserLogonidDup, "QUICK_SETTLEMENT_LEFT_CREDIT_QUOTA_NOT_ENOUGH"
    QuickSettlementLeftCreditQuotaNotEnough, "SETTLE_ACCOUNT_NOT_CERTIFY"
    SettleAccountNotCertify, "SETTLE_ACCOUNT_NOT_EXIST" SettleAccountNotExist,
    "SETTLE_ACCOUNT_NO_BALANCE" SettleAccountNoBalance, "RISK_SETTLE_SUSPEND"
    RiskSettleSuspend, "FREQUENCY_LIMITED" FrequencyLimited, "SUB_MERCHANT_BELONG_ERROR"
    SubMerchantBelongError
);

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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    BatchSettle, BATCH_SETTLE, 0 biz_product None, 1 extend_params None, 2 out_request_no
    None, 3 settle_clauses Vec::new(), 4 settle_type None
);

record::record!(
    BatchSettleResponse, BATCH_SETTLE_RESPONSE, 0 gmt_create None, 1 out_request_no None,
    2 result_code None, 3 settle_no None
);

record::record!(
    SettleClause, SETTLE_CLAUSE, 0 amount None, 1 currency None, 2 settle_account_entity
    None, 3 settle_account_id None, 4 settle_account_id_type None, 5 settle_account_type
    None, 6 settle_entity_biz_type None, 7 settle_entity_id None, 8 settle_entity_type
    None, 9 sub_merchant None
);

static BATCH_SETTLE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchSettle",
    file: "spec/trade/batch.settle.yaml",
    rows: &[
        schema::Row::Text("biz_product"),
        schema::Row::Text("extend_params"),
        schema::Row::Limited(
            "out_request_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Plain(
            "settle_clauses",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SETTLE_CLAUSE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("settle_type"),
    ],
    rules: &[],
    lines: &[11, 16, 17, 21, 23, 24],
};

static BATCH_SETTLE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchSettleResponse",
    file: "spec/trade/batch.settle.yaml",
    rows: &[
        schema::Row::Text("gmt_create"),
        schema::Row::Text("out_request_no"),
        schema::Row::Text("result_code"),
        schema::Row::Text("settle_no"),
    ],
    rules: &[],
    lines: &[],
};

static SETTLE_CLAUSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SettleClause",
    file: "spec/trade/batch.settle.yaml",
    rows: &[
        schema::Row::Limited(
            "amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("currency"),
        schema::Row::Text("settle_account_entity"),
        schema::Row::Text("settle_account_id"),
        schema::Row::Limited(
            "settle_account_id_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["cardSerialNo", "userId", "loginName"]),
                ),
            ],
        ),
        schema::Row::Limited(
            "settle_account_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &["bankCard", "alipayBalance", "defaultSettle"],
                    ),
                ),
            ],
        ),
        schema::Row::Text("settle_entity_biz_type"),
        schema::Row::Text("settle_entity_id"),
        schema::Row::Limited(
            "settle_entity_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["SecondMerchant", "Store"]),
                ),
            ],
        ),
        schema::Row::Plain(
            "sub_merchant",
            schema::Kind::Record(&super::types::SUB_MERCHANT),
        ),
    ],
    rules: &[],
    lines: &[61, 61, 62, 70, 78, 83, 86, 92, 95, 101, 105, 110, 113, 118],
};
