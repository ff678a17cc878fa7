//! `alipay.trade.close` · 统一收单交易关闭接口
//!
//! Close a trade that the user has not paid in time.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/close`. Described in
//! `spec/trade/close.yaml`.

use crate::{record, schema};

/// A request of `alipay.trade.close` (统一收单交易关闭接口).
///
/// Close a trade that the user has not paid in time.
///
/// ```
/// use alipay::trade::Close;
///
/// let request = Close::new()
///     .trade_no("2013112611001004680073956707");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`notify_url`](Self::notify_url) | at most 256 characters |
/// | [`operator_id`](Self::operator_id) | at most 28 characters |
/// | [`out_trade_no`](Self::out_trade_no) | required in some cases; at most 64 characters |
/// | [`trade_no`](Self::trade_no) | required in some cases; at most 64 characters; at least 16 characters |
/// | rule | At least one of `trade_no`, `out_trade_no` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/close`. Described in
/// `spec/trade/close.yaml`.
/// Returns [`CloseResponse`], or an error with a [`CloseErrorCode`].
#[doc(alias = "alipay.trade.close")]
#[doc(alias = "/v3/alipay/trade/close")]
#[doc(alias = "统一收单交易关闭接口")]
#[doc(alias = "交易")]
#[doc(alias = "收单")]
#[must_use]
#[non_exhaustive]
pub struct Close {
    /// Extended fields.
    ///
    /// 扩展字段.
    pub extend_params: Option<CloseExtendParams>,
    /// Notification URL.
    ///
    /// 通知地址; at most 256 characters; on REST only.
    pub notify_url: Option<String>,
    /// Operator id defined by the merchant.
    ///
    /// 商家操作员编号 id; at most 28 characters. Example: `YX01`.
    pub operator_id: Option<String>,
    /// Order number of the payment; ignored when `trade_no` is also given.
    ///
    /// 商户订单号; required in some cases; at most 64 characters. Example: `HZ0120131127001`.
    pub out_trade_no: Option<String>,
    /// Alipay trade number; takes precedence over `out_trade_no`.
    ///
    /// 支付宝交易号; required in some cases; at most 64 characters; at least 16 characters. Example:
    /// `2013112611001004680073956707`.
    pub trade_no: Option<String>,
}

impl Close {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`extend_params`](Self::extend_params).
    #[inline]
    pub fn extend_params(mut self, extend_params: CloseExtendParams) -> Self {
        self.extend_params = Some(extend_params);
        self
    }

    /// Sets [`notify_url`](Self::notify_url).
    #[inline]
    pub fn notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets [`operator_id`](Self::operator_id).
    #[inline]
    pub fn operator_id(mut self, operator_id: impl Into<String>) -> Self {
        self.operator_id = Some(operator_id.into());
        self
    }

    /// Sets [`out_trade_no`](Self::out_trade_no).
    #[inline]
    pub fn out_trade_no(mut self, out_trade_no: impl Into<String>) -> Self {
        self.out_trade_no = Some(out_trade_no.into());
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }
}

/// The response of `alipay.trade.close` (统一收单交易关闭接口).
#[non_exhaustive]
pub struct CloseResponse {
    /// Merchant's order number from trade creation.
    ///
    /// 商户订单号; required in some cases; at most 64 characters. Example: `HZ0120131127001`.
    pub out_trade_no: Option<String>,
    /// Alipay trade number.
    ///
    /// 支付宝交易号; required in some cases; at most 64 characters. Example: `2013112111001004500000675971`.
    pub trade_no: Option<String>,
}

/// Extension parameters of a close request.
#[must_use]
#[non_exhaustive]
pub struct CloseExtendParams {
    /// Whether the order was fulfilled in another way.
    ///
    /// 是否通过其他方式履约.
    pub is_fulfilled: Option<String>,
}

impl CloseExtendParams {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`is_fulfilled`](Self::is_fulfilled).
    #[inline]
    pub fn is_fulfilled(mut self, is_fulfilled: impl Into<String>) -> Self {
        self.is_fulfilled = Some(is_fulfilled.into());
        self
    }
}

/// The error codes of `alipay.trade.close`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CloseErrorCode {
    /// `ACQ.SYSTEM_ERROR`: A system error occurred and the result is unknown.
    ///
    /// Call again with the same numbers. The same call may succeed later. The outcome is unknown: the call may have
    /// taken effect.
    AcqSystemError,
    /// `ACQ.TRADE_NOT_EXIST`: The trade does not exist.
    ///
    /// Check the numbers; a pre-created trade may just be unpaid.
    AcqTradeNotExist,
    /// `ACQ.TRADE_STATUS_ERROR`: The trade does not wait for payment.
    ///
    /// Query the trade; only an unpaid one can be closed.
    AcqTradeStatusError,
    /// `ACQ.INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    AcqInvalidParameter,
    /// `ACQ.REASON_TRADE_STATUS_INVALID`: The trade does not wait for payment.
    ///
    /// Query the trade; only an unpaid one can be closed.
    AcqReasonTradeStatusInvalid,
    /// `ACQ.REASON_ILLEGAL_STATUS`: The trade does not wait for payment.
    ///
    /// Query the trade; only an unpaid one can be closed.
    AcqReasonIllegalStatus,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CloseErrorCode, "ACQ.SYSTEM_ERROR" AcqSystemError, "ACQ.TRADE_NOT_EXIST"
    AcqTradeNotExist, "ACQ.TRADE_STATUS_ERROR" AcqTradeStatusError,
    "ACQ.INVALID_PARAMETER" AcqInvalidParameter, "ACQ.REASON_TRADE_STATUS_INVALID"
    AcqReasonTradeStatusInvalid, "ACQ.REASON_ILLEGAL_STATUS" AcqReasonIllegalStatus
);

impl record::CallRequest for Close {}

impl record::Request for Close {
    type Response = CloseResponse;
    type ErrorCode = CloseErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.close",
        title: "统一收单交易关闭接口",
        file: "spec/trade/close.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/trade/close",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CLOSE,
        response: &CLOSE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ACQ.INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "ACQ.SYSTEM_ERROR",
                summary: "A system error occurred and the result is unknown.",
                fix: "Call again with the same numbers.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Unknown,
            },
            schema::ErrorDef {
                code: "ACQ.TRADE_STATUS_ERROR",
                summary: "The trade does not wait for payment.",
                fix: "Query the trade; only an unpaid one can be closed.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ACQ.REASON_TRADE_STATUS_INVALID",
                summary: "The trade does not wait for payment.",
                fix: "Query the trade; only an unpaid one can be closed.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ACQ.REASON_ILLEGAL_STATUS",
                summary: "The trade does not wait for payment.",
                fix: "Query the trade; only an unpaid one can be closed.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    Close, CLOSE, 0 extend_params None, 1 notify_url None, 2 operator_id None, 3
    out_trade_no None, 4 trade_no None
);

record::record!(CloseResponse, CLOSE_RESPONSE, 0 out_trade_no None, 1 trade_no None);

record::record!(CloseExtendParams, CLOSE_EXTEND_PARAMS, 0 is_fulfilled None);

static CLOSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Close",
    file: "spec/trade/close.yaml",
    rows: &[
        schema::Row::Plain("extend_params", schema::Kind::Record(&CLOSE_EXTEND_PARAMS)),
        schema::Row::Full(
            &schema::FieldRow {
                name: "notify_url",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Rest),
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::MaxLength(256))],
            },
        ),
        schema::Row::Limited(
            "operator_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(28))],
        ),
        schema::Row::Limited(
            "out_trade_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Limited(
            "trade_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
                schema::LimitRow::Firm(schema::Limit::MinLength(16)),
            ],
        ),
    ],
    rules: &[schema::Rule::AtLeastOne(&["trade_no", "out_trade_no"])],
    lines: &[11, 12, 12, 13, 17, 19, 24, 26, 31, 32, 36],
};

static CLOSE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CloseResponse",
    file: "spec/trade/close.yaml",
    rows: &[schema::Row::Text("out_trade_no"), schema::Row::Text("trade_no")],
    rules: &[],
    lines: &[],
};

static CLOSE_EXTEND_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "CloseExtendParams",
    file: "spec/trade/close.yaml",
    rows: &[schema::Row::Text("is_fulfilled")],
    rules: &[],
    lines: &[58],
};
