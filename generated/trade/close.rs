//! `alipay.trade.close` · 统一收单交易关闭接口
//!
//! Close a trade that the user has not paid in time.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/close`. Described in
//! `spec/trade/close.yaml`.

use crate::{record, schema};

static CLOSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Close",
    file: "spec/trade/close.yaml",
    fields: &[
        schema::FieldDef::new(
            "extend_params",
            schema::Kind::Record(&CLOSE_EXTEND_PARAMS),
            11,
        ),
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(256), 12)],
            ..schema::FieldDef::text("notify_url", 12)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(28), 17)],
            ..schema::FieldDef::text("operator_id", 13)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(64), 24)],
            ..schema::FieldDef::text("out_trade_no", 19)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxLength(64), 31),
                schema::LimitDef::new(schema::Limit::MinLength(16), 32),
            ],
            ..schema::FieldDef::text("trade_no", 26)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["trade_no", "out_trade_no"]),
            line: 36,
        },
    ],
};

static CLOSE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CloseResponse",
    file: "spec/trade/close.yaml",
    fields: &[
        schema::FieldDef::text("out_trade_no", 39),
        schema::FieldDef::text("trade_no", 46),
    ],
    rules: &[],
};

static CLOSE_EXTEND_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "CloseExtendParams",
    file: "spec/trade/close.yaml",
    fields: &[schema::FieldDef::text("is_fulfilled", 58)],
    rules: &[],
};

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
        Self {
            extend_params: None,
            notify_url: None,
            operator_id: None,
            out_trade_no: None,
            trade_no: None,
        }
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

impl record::Record for Close {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CLOSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.extend_params),
            1 => Some(&self.notify_url),
            2 => Some(&self.operator_id),
            3 => Some(&self.out_trade_no),
            4 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.extend_params),
            1 => Some(&mut self.notify_url),
            2 => Some(&mut self.operator_id),
            3 => Some(&mut self.out_trade_no),
            4 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for Close {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for Close {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Close {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Close {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
                line: 64,
            },
            schema::ErrorDef {
                code: "ACQ.TRADE_STATUS_ERROR",
                summary: "The trade does not wait for payment.",
                fix: "Query the trade; only an unpaid one can be closed.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 66,
            },
            schema::ErrorDef {
                code: "ACQ.REASON_TRADE_STATUS_INVALID",
                summary: "The trade does not wait for payment.",
                fix: "Query the trade; only an unpaid one can be closed.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 70,
            },
            schema::ErrorDef {
                code: "ACQ.REASON_ILLEGAL_STATUS",
                summary: "The trade does not wait for payment.",
                fix: "Query the trade; only an unpaid one can be closed.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 73,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
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

impl record::Record for CloseResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CLOSE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.out_trade_no),
            1 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.out_trade_no),
            1 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for CloseResponse {
    #[inline]
    fn default() -> Self {
        Self {
            out_trade_no: None,
            trade_no: None,
        }
    }
}

impl Clone for CloseResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CloseResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CloseResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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
        Self { is_fulfilled: None }
    }

    /// Sets [`is_fulfilled`](Self::is_fulfilled).
    #[inline]
    pub fn is_fulfilled(mut self, is_fulfilled: impl Into<String>) -> Self {
        self.is_fulfilled = Some(is_fulfilled.into());
        self
    }
}

impl record::Record for CloseExtendParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CLOSE_EXTEND_PARAMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.is_fulfilled),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.is_fulfilled),
            _ => None,
        }
    }
}

impl Default for CloseExtendParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CloseExtendParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CloseExtendParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CloseExtendParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.trade.close`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for CloseErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ACQ.SYSTEM_ERROR", Self::AcqSystemError),
        ("ACQ.TRADE_NOT_EXIST", Self::AcqTradeNotExist),
        ("ACQ.TRADE_STATUS_ERROR", Self::AcqTradeStatusError),
        ("ACQ.INVALID_PARAMETER", Self::AcqInvalidParameter),
        ("ACQ.REASON_TRADE_STATUS_INVALID", Self::AcqReasonTradeStatusInvalid),
        ("ACQ.REASON_ILLEGAL_STATUS", Self::AcqReasonIllegalStatus),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CloseErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
