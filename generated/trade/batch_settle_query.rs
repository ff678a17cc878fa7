//! `alipay.trade.batch.settle.query` · 批量结算查询
//!
//! Query the result of a batch settlement.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/batch/settle/query`. Described in
//! `spec/trade/batch.settle.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.trade.batch.settle.query` (批量结算查询).
///
/// Query the result of a batch settlement.
///
/// ```
/// use alipay::trade::BatchSettleQuery;
///
/// let request = BatchSettleQuery::new()
///     .out_request_no("20180101");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | rule | At least one of `out_request_no`, `settle_no` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/batch/settle/query`. Described in
/// `spec/trade/batch.settle.query.yaml`.
/// Returns [`BatchSettleQueryResponse`], or an error with a [`BatchSettleQueryErrorCode`].
#[doc(alias = "alipay.trade.batch.settle.query")]
#[doc(alias = "/v3/alipay/trade/batch/settle/query")]
#[doc(alias = "批量结算查询")]
#[doc(alias = "结算")]
#[must_use]
#[non_exhaustive]
pub struct BatchSettleQuery {
    /// Extended parameters.
    ///
    /// 扩展参数. Example: `{"key":"value"}`.
    pub extend_params: Option<String>,
    /// External number of the batch settlement; `settle_no` takes precedence.
    ///
    /// Example: `20180101`.
    pub out_request_no: Option<String>,
    /// Settlement number, preferred over `out_request_no`; one is needed.
    ///
    /// 结算单据号. Example: `2019050510032002040000053220`.
    pub settle_no: Option<String>,
}

impl BatchSettleQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// Sets [`settle_no`](Self::settle_no).
    #[inline]
    pub fn settle_no(mut self, settle_no: impl Into<String>) -> Self {
        self.settle_no = Some(settle_no.into());
        self
    }
}

/// The response of `alipay.trade.batch.settle.query` (批量结算查询).
#[non_exhaustive]
pub struct BatchSettleQueryResponse {
    /// External number given at the batch settlement.
    ///
    /// Example: `20190101`.
    pub out_request_no: Option<String>,
    /// Details of the batch settlement.
    ///
    /// 批量结算详情.
    pub settle_detail: Vec<BatchSettleDetail>,
    /// Settlement number.
    ///
    /// 结算单据号. Example: `2019050510032002040000053220`.
    pub settle_no: Option<String>,
}

/// A single settlement of a batch.
#[non_exhaustive]
pub struct BatchSettleDetail {
    /// Amount settled, in yuan.
    ///
    /// 结算金额; an amount of money as a decimal number. Example: `10000.00`.
    pub amount: Option<record::Amount>,
    /// Currency of the settlement.
    ///
    /// 结算币种. Example: `CNY`.
    pub currency: Option<String>,
    /// Error code.
    ///
    /// 错误编码. Example: `BANK_DISHONOR`.
    pub error_code: Option<record::Choice<BatchSettleDetailErrorCode>>,
    /// Error description.
    ///
    /// 错误描述. Example: `成功`.
    pub error_desc: Option<String>,
    /// Card number in Alipay, user id or login, according to `settle_account_id_type`.
    ///
    /// 结算账户id. Example: `159******78`.
    pub settle_account_id: Option<String>,
    /// Kind of account id; a card number for `bankCard`, otherwise a user id or login.
    ///
    /// 结算账户id类型. Example: `loginName`.
    pub settle_account_id_type: Option<
        record::Choice<BatchSettleDetailSettleAccountIdType>,
    >,
    /// Open id of the settlement account within this app.
    ///
    /// 结算账户的OpenId. Example: `093PJtAPYb2UkQ0mXk_X86Z_FaMou-DtIEvERQ8X8yqKaEf`.
    pub settle_account_open_id: Option<String>,
    /// Kind of settlement account.
    ///
    /// 结算账户类型. Example: `alipayBalance`.
    pub settle_account_type: Option<record::Choice<BatchSettleDetailSettleAccountType>>,
    /// Account of the settled party; the SMID for `SecondMerchant`.
    ///
    /// 结算主体账号. Example: `19023454`.
    pub settle_entity_id: Option<String>,
    /// Kind of settled party.
    ///
    /// 结算主体类型. Example: `SecondMerchant`.
    pub settle_entity_type: Option<record::Choice<BatchSettleDetailSettleEntityType>>,
    /// Status of the settlement.
    ///
    /// Other values may be added. Example: `BANK_DEALING`.
    pub status: Option<record::Choice<BatchSettleDetailStatus>>,
    /// The sub-merchant.
    ///
    /// 二级商户信息.
    pub sub_merchant: Option<super::types::SubMerchant>,
}

/// The values of the platform's type `BatchSettleDetailErrorCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchSettleDetailErrorCode {
    /// `SETTLE_ACCOUNT_ERROR`: Settlement account is wrong (结算账户信息有误).
    SettleAccountError,
    /// `BANK_DISHONOR`: Bank returned the withdrawal (银行提现退票).
    BankDishonor,
    /// `UNKNOWN_ERROR`: Unknown error (未知错误).
    UnknownError,
}

record::enumeration!(
    BatchSettleDetailErrorCode, "SETTLE_ACCOUNT_ERROR" SettleAccountError,
    "BANK_DISHONOR" BankDishonor, "UNKNOWN_ERROR" UnknownError
);

/// The values of the platform's type `BatchSettleDetailSettleAccountIdType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchSettleDetailSettleAccountIdType {
    /// `cardSerialNo`: Number of the bound card.
    CardSerialNo,
    /// `userId`: Alipay user id.
    UserId,
    /// `loginName`: Alipay login.
    LoginName,
}

record::enumeration!(
    BatchSettleDetailSettleAccountIdType, "cardSerialNo" CardSerialNo, "userId" UserId,
    "loginName" LoginName
);

/// The values of the platform's type `BatchSettleDetailSettleAccountType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchSettleDetailSettleAccountType {
    /// `bankCard`: Bank card (银行卡).
    BankCard,
    /// `alipayBalance`: Alipay balance.
    AlipayBalance,
}

record::enumeration!(
    BatchSettleDetailSettleAccountType, "bankCard" BankCard, "alipayBalance"
    AlipayBalance
);

/// The values of the platform's type `BatchSettleDetailSettleEntityType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchSettleDetailSettleEntityType {
    /// `SecondMerchant`: Sub-merchant (二级商户).
    SecondMerchant,
    /// `Store`: Store (门店).
    Store,
}

record::enumeration!(
    BatchSettleDetailSettleEntityType, "SecondMerchant" SecondMerchant, "Store" Store
);

/// The values of the platform's type `BatchSettleDetailStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchSettleDetailStatus {
    /// `ACCEPT_SUCCESS`: Accepted (受理成功).
    AcceptSuccess,
    /// `SUCCESS`: Settled (结算成功).
    Success,
    /// `FAIL`: Failed (结算失败).
    Fail,
    /// `FAIL_RETRY`: Failed, being retried (失败重试).
    FailRetry,
}

record::enumeration!(
    BatchSettleDetailStatus, "ACCEPT_SUCCESS" AcceptSuccess, "SUCCESS" Success, "FAIL"
    Fail, "FAIL_RETRY" FailRetry
);

/// The error codes of `alipay.trade.batch.settle.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BatchSettleQueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BATCH_SETTLE_NOT_EXIST`.
    BatchSettleNotExist,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `OPENID_APPID_NOT_MATCH`: The open id and the app id do not match.
    ///
    /// Send an open id of the calling app.
    OpenidAppidNotMatch,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    BatchSettleQueryErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "BATCH_SETTLE_NOT_EXIST" BatchSettleNotExist, "SYSTEM_ERROR" SystemError,
    "OPENID_APPID_NOT_MATCH" OpenidAppidNotMatch
);

impl record::CallRequest for BatchSettleQuery {}

impl record::Request for BatchSettleQuery {
    type Response = BatchSettleQueryResponse;
    type ErrorCode = BatchSettleQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.batch.settle.query",
        title: "批量结算查询",
        file: "spec/trade/batch.settle.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/trade/batch/settle/query",
        }),
        idempotency: schema::Idempotency::Never,
        request: &BATCH_SETTLE_QUERY,
        response: &BATCH_SETTLE_QUERY_RESPONSE,
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
    BatchSettleQuery, BATCH_SETTLE_QUERY, 0 extend_params None, 1 out_request_no None, 2
    settle_no None
);

record::record!(
    BatchSettleQueryResponse, BATCH_SETTLE_QUERY_RESPONSE, 0 out_request_no None, 1
    settle_detail Vec::new(), 2 settle_no None
);

record::record!(
    BatchSettleDetail, BATCH_SETTLE_DETAIL, 0 amount None, 1 currency None, 2 error_code
    None, 3 error_desc None, 4 settle_account_id None, 5 settle_account_id_type None, 6
    settle_account_open_id None, 7 settle_account_type None, 8 settle_entity_id None, 9
    settle_entity_type None, 10 status None, 11 sub_merchant None
);

static BATCH_SETTLE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchSettleQuery",
    file: "spec/trade/batch.settle.query.yaml",
    rows: &[
        schema::Row::Text("extend_params"),
        schema::Row::Text("out_request_no"),
        schema::Row::Text("settle_no"),
    ],
    rules: &[schema::Rule::AtLeastOne(&["out_request_no", "settle_no"])],
    lines: &[11, 12, 16, 23],
};

static BATCH_SETTLE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchSettleQueryResponse",
    file: "spec/trade/batch.settle.query.yaml",
    rows: &[
        schema::Row::Text("out_request_no"),
        schema::Row::Plain(
            "settle_detail",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&BATCH_SETTLE_DETAIL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("settle_no"),
    ],
    rules: &[],
    lines: &[],
};

static BATCH_SETTLE_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchSettleDetail",
    file: "spec/trade/batch.settle.query.yaml",
    rows: &[
        schema::Row::Text("amount"),
        schema::Row::Text("currency"),
        schema::Row::Text("error_code"),
        schema::Row::Text("error_desc"),
        schema::Row::Text("settle_account_id"),
        schema::Row::Text("settle_account_id_type"),
        schema::Row::Text("settle_account_open_id"),
        schema::Row::Text("settle_account_type"),
        schema::Row::Text("settle_entity_id"),
        schema::Row::Text("settle_entity_type"),
        schema::Row::Text("status"),
        schema::Row::Plain(
            "sub_merchant",
            schema::Kind::Record(&super::types::SUB_MERCHANT),
        ),
    ],
    rules: &[],
    lines: &[],
};
