//! `alipay.trade.close` · 统一收单交易关闭接口
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
            9,
        ),
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("notify_url", 10)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(28), 11)],
            ..schema::FieldDef::text("operator_id", 11)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(64), 12)],
            ..schema::FieldDef::text("out_trade_no", 12)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(64), 13)],
            ..schema::FieldDef::text("trade_no", 13)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["trade_no", "out_trade_no"]),
            line: 15,
        },
    ],
};

static CLOSE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CloseResponse",
    file: "spec/trade/close.yaml",
    fields: &[
        schema::FieldDef::text("out_trade_no", 18),
        schema::FieldDef::text("trade_no", 19),
    ],
    rules: &[],
};

static CLOSE_EXTEND_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "CloseExtendParams",
    file: "spec/trade/close.yaml",
    fields: &[schema::FieldDef::text("is_fulfilled", 24)],
    rules: &[],
};

/// A request of `alipay.trade.close` (统一收单交易关闭接口).
///
/// - At least one of `trade_no`, `out_trade_no`.
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/close`. Described in
/// `spec/trade/close.yaml`.
/// Answered by [`CloseResponse`], or by an error with a [`CloseErrorCode`].
#[doc(alias = "alipay.trade.close")]
#[doc(alias = "统一收单交易关闭接口")]
#[must_use]
#[non_exhaustive]
pub struct Close {
    /// On the wire `extend_params`, a record of the kind `CloseExtendParams`. Source: `spec/trade/close.yaml:9`.
    pub extend_params: Option<CloseExtendParams>,
    /// On the wire `notify_url`, a text; on REST only. Source: `spec/trade/close.yaml:10`.
    pub notify_url: Option<String>,
    /// On the wire `operator_id`, a text; at most 28 characters. Example: `YX01`. Source: `spec/trade/close.yaml:11`.
    pub operator_id: Option<String>,
    /// On the wire `out_trade_no`, a text; required in some cases; at most 64 characters. Example: `HZ0120131127001`.
    /// Source: `spec/trade/close.yaml:12`.
    pub out_trade_no: Option<String>,
    /// On the wire `trade_no`, a text; required in some cases; at most 64 characters. Example:
    /// `2013112611001004680073956707`. Source: `spec/trade/close.yaml:13`.
    pub trade_no: Option<String>,
}

impl Close {
    /// With no field set; what is required is checked before the request is sent.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.trade.close` (统一收单交易关闭接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CloseResponse {
    /// On the wire `out_trade_no`, a text; required in some cases; at most 64 characters. Example: `YX_001`. Source:
    /// `spec/trade/close.yaml:18`.
    pub out_trade_no: Option<String>,
    /// On the wire `trade_no`, a text; required in some cases; at most 64 characters. Example:
    /// `2013112111001004500000675971`. Source: `spec/trade/close.yaml:19`.
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

/// The platform's type `CloseExtendParams`.
///
/// Source: `spec/trade/close.yaml:22`.
#[must_use]
#[non_exhaustive]
pub struct CloseExtendParams {
    /// On the wire `is_fulfilled`, a text. Source: `spec/trade/close.yaml:24`.
    pub is_fulfilled: Option<String>,
}

impl CloseExtendParams {
    /// With no field set; what is required is checked before the request is sent.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloseErrorCode {
    /// On the wire `ACQ.SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome.
    /// Source: `spec/trade/close.yaml:27`.
    AcqSystemError,
    /// On the wire `ACQ.TRADE_NOT_EXIST`. Source: `spec/trade/close.yaml:28`.
    AcqTradeNotExist,
    /// On the wire `ACQ.TRADE_STATUS_ERROR`. Source: `spec/trade/close.yaml:29`.
    AcqTradeStatusError,
    /// On the wire `ACQ.INVALID_PARAMETER`. Source: `spec/trade/close.yaml:30`.
    AcqInvalidParameter,
    /// On the wire `ACQ.REASON_TRADE_STATUS_INVALID`. Source: `spec/trade/close.yaml:31`.
    AcqReasonTradeStatusInvalid,
    /// On the wire `ACQ.REASON_ILLEGAL_STATUS`. Source: `spec/trade/close.yaml:32`.
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
