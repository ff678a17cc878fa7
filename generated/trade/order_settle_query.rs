//! `alipay.trade.order.settle.query` · 交易分账查询接口
//!
//! Query the result of a royalty request.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/trade/order/settle/query`. Described in
//! `spec/trade/order.settle.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.trade.order.settle.query` (交易分账查询接口).
///
/// Query the result of a royalty request.
///
/// ```
/// use alipay::trade::OrderSettleQuery;
///
/// let request = OrderSettleQuery::new()
///     .settle_no("20210706002530020036530021395831");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`settle_no`](Self::settle_no) | required in some cases; at most 64 characters (advisory) |
/// | [`out_request_no`](Self::out_request_no) | required in some cases; at most 64 characters (advisory) |
/// | [`trade_no`](Self::trade_no) | required in some cases; at most 64 characters (advisory) |
/// | rule | At least one of `settle_no`, `out_request_no` |
/// | rule | At least one of `settle_no`, `trade_no` |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/trade/order/settle/query`. Described in
/// `spec/trade/order.settle.query.yaml`.
/// Returns [`OrderSettleQueryResponse`], or an error with a [`OrderSettleQueryErrorCode`].
#[doc(alias = "alipay.trade.order.settle.query")]
#[doc(alias = "/v3/alipay/trade/order/settle/query")]
#[doc(alias = "交易分账查询接口")]
#[doc(alias = "交易")]
#[doc(alias = "分账")]
#[must_use]
#[non_exhaustive]
pub struct OrderSettleQuery {
    /// Alipay's royalty order number; replaces `out_request_no` and `trade_no`.
    ///
    /// 支付宝分账请求单号; required in some cases; at most 64 characters (advisory). Example:
    /// `20210706002530020036530021395831`.
    pub settle_no: Option<String>,
    /// Request number of the royalty call; give together with `trade_no`.
    ///
    /// 外部请求号; required in some cases; at most 64 characters (advisory). Example: `20210727001`.
    pub out_request_no: Option<String>,
    /// Alipay trade number; give together with `out_request_no`.
    ///
    /// 支付宝交易号; required in some cases; at most 64 characters (advisory). Example:
    /// `2021112611001004680073956707`.
    pub trade_no: Option<String>,
}

impl OrderSettleQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`settle_no`](Self::settle_no).
    #[inline]
    pub fn settle_no(mut self, settle_no: impl Into<String>) -> Self {
        self.settle_no = Some(settle_no.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }
}

/// The response of `alipay.trade.order.settle.query` (交易分账查询接口).
#[non_exhaustive]
pub struct OrderSettleQueryResponse {
    /// Time the royalty request was accepted.
    ///
    /// 分账受理时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-07-30 12:00:00`.
    pub operation_dt: Option<record::DateTime>,
    /// Merchant's royalty request number.
    ///
    /// 商户分账请求单号. Example: `20210727001`.
    pub out_request_no: Option<String>,
    /// Royalty lines.
    ///
    /// 分账明细.
    pub royalty_detail_list: Vec<RoyaltyDetail>,
}

/// Result of one royalty line.
#[non_exhaustive]
pub struct RoyaltyDetail {
    /// Royalty amount.
    ///
    /// 分账金额. Example: `10.00`.
    pub amount: Option<String>,
    /// Alipay's number of the royalty line.
    ///
    /// 支付宝分账明细单号. Example: `2023030610032004370215900000`.
    pub detail_id: Option<String>,
    /// Error code; returned when the royalty failed.
    ///
    /// 分账失败错误码. Example: `TXN_RESULT_ACCOUNT_BALANCE_NOT_ENOUGH`.
    pub error_code: Option<String>,
    /// Description of the error.
    ///
    /// 分账错误描述信息. Example: `分账余额不足`.
    pub error_desc: Option<String>,
    /// Time the royalty was executed.
    ///
    /// 分账执行时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-07-30 12:00:00`.
    pub execute_dt: Option<record::DateTime>,
    /// Kind of royalty operation.
    ///
    /// 分账操作类型. Example: `transfer`.
    pub operation_type: Option<record::Choice<RoyaltyDetailOperationType>>,
    /// State of the royalty line.
    ///
    /// 分账状态. Example: `FAIL`.
    pub state: Option<record::Choice<RoyaltyDetailState>>,
    /// Receiving account, for `replenish_refund` and `transfer`; prefer `trans_in_open_id` if present.
    ///
    /// 分账转入账号. Example: `2088000000000001`.
    pub trans_in: Option<String>,
    /// Open id of the receiver under this app.
    ///
    /// 分账转入方的OpenId. Example: `095PJtAPYb2UkQ0mXk_X86Z_Pd7PtySKX-U3zUEwONcu3wc`.
    pub trans_in_open_id: Option<String>,
    /// Kind of receiving account.
    ///
    /// 分账转入账号类型. Example: `userId`.
    pub trans_in_type: Option<String>,
    /// Paying account, for `replenish` and `transfer_refund`; prefer `trans_out_open_id` if present.
    ///
    /// 分账转出账号. Example: `2088000000000001`.
    pub trans_out: Option<String>,
    /// Open id of the paying user under this app.
    ///
    /// 分账转出方的OpenId. Example: `095PJtAPYb2UkQ0mXk_X86Z_Pd7PtySKX-U3zUEwONcu3wc`.
    pub trans_out_open_id: Option<String>,
    /// Kind of paying account.
    ///
    /// 分账转出账号类型. Example: `userId`.
    pub trans_out_type: Option<String>,
}

/// The values of the platform's type `RoyaltyDetailOperationType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RoyaltyDetailOperationType {
    /// `replenish`: Top-up (补差).
    Replenish,
    /// `replenish_refund`: Return of a top-up (退补差).
    ReplenishRefund,
    /// `transfer`: Royalty (分账).
    Transfer,
    /// `transfer_refund`: Return of a royalty (退分账).
    TransferRefund,
}

record::enumeration!(
    RoyaltyDetailOperationType, "replenish" Replenish, "replenish_refund"
    ReplenishRefund, "transfer" Transfer, "transfer_refund" TransferRefund
);

/// The values of the platform's type `RoyaltyDetailState`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RoyaltyDetailState {
    /// `SUCCESS`: Succeeded.
    Success,
    /// `FAIL`: Failed.
    Fail,
    /// `PROCESSING`: In progress.
    Processing,
}

record::enumeration!(
    RoyaltyDetailState, "SUCCESS" Success, "FAIL" Fail, "PROCESSING" Processing
);

/// The error codes of `alipay.trade.order.settle.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OrderSettleQueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `MERCHANT_TRADE_NOT_MATCH`: The merchant and the trade do not match.
    ///
    /// Check the trade number and the merchant.
    MerchantTradeNotMatch,
    /// `OPENID_APPID_NOT_MATCH`: The open id and the app id do not match.
    ///
    /// Send an open id of the calling app.
    OpenidAppidNotMatch,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    OrderSettleQueryErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "MERCHANT_TRADE_NOT_MATCH" MerchantTradeNotMatch,
    "OPENID_APPID_NOT_MATCH" OpenidAppidNotMatch
);

impl record::CallRequest for OrderSettleQuery {}

impl record::Request for OrderSettleQuery {
    type Response = OrderSettleQueryResponse;
    type ErrorCode = OrderSettleQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.order.settle.query",
        title: "交易分账查询接口",
        file: "spec/trade/order.settle.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/trade/order/settle/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &ORDER_SETTLE_QUERY,
        response: &ORDER_SETTLE_QUERY_RESPONSE,
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
    OrderSettleQuery, ORDER_SETTLE_QUERY, 0 settle_no None, 1 out_request_no None, 2
    trade_no None
);

record::record!(
    OrderSettleQueryResponse, ORDER_SETTLE_QUERY_RESPONSE, 0 operation_dt None, 1
    out_request_no None, 2 royalty_detail_list Vec::new()
);

record::record!(
    RoyaltyDetail, ROYALTY_DETAIL, 0 amount None, 1 detail_id None, 2 error_code None, 3
    error_desc None, 4 execute_dt None, 5 operation_type None, 6 state None, 7 trans_in
    None, 8 trans_in_open_id None, 9 trans_in_type None, 10 trans_out None, 11
    trans_out_open_id None, 12 trans_out_type None
);

static ORDER_SETTLE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderSettleQuery",
    file: "spec/trade/order.settle.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "settle_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Advisory(schema::Limit::MaxLength(64))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "out_request_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Advisory(schema::Limit::MaxLength(64))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "trade_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Advisory(schema::Limit::MaxLength(64))],
            },
        ),
    ],
    rules: &[
        schema::Rule::AtLeastOne(&["settle_no", "out_request_no"]),
        schema::Rule::AtLeastOne(&["settle_no", "trade_no"]),
    ],
    lines: &[12, 17, 20, 25, 28, 33, 39, 40],
};

static ORDER_SETTLE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderSettleQueryResponse",
    file: "spec/trade/order.settle.query.yaml",
    rows: &[
        schema::Row::Text("operation_dt"),
        schema::Row::Text("out_request_no"),
        schema::Row::Plain(
            "royalty_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ROYALTY_DETAIL),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static ROYALTY_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyDetail",
    file: "spec/trade/order.settle.query.yaml",
    rows: &[
        schema::Row::Text("amount"),
        schema::Row::Text("detail_id"),
        schema::Row::Text("error_code"),
        schema::Row::Text("error_desc"),
        schema::Row::Text("execute_dt"),
        schema::Row::Text("operation_type"),
        schema::Row::Text("state"),
        schema::Row::Text("trans_in"),
        schema::Row::Text("trans_in_open_id"),
        schema::Row::Text("trans_in_type"),
        schema::Row::Text("trans_out"),
        schema::Row::Text("trans_out_open_id"),
        schema::Row::Text("trans_out_type"),
    ],
    rules: &[],
    lines: &[],
};
