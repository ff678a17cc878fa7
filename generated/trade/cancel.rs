//! `alipay.trade.cancel` · 统一收单交易撤销接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/cancel`. Described in
//! `spec/trade/cancel.yaml`.

use crate::{record, schema};

static CANCEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "Cancel",
    file: "spec/trade/cancel.yaml",
    fields: &[
        schema::FieldDef::text("out_trade_no", 9),
        schema::FieldDef::text("trade_no", 10),
    ],
    rules: &[],
};

static CANCEL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CancelResponse",
    file: "spec/trade/cancel.yaml",
    fields: &[
        schema::FieldDef::text("action", 13),
        schema::FieldDef::text("gmt_refund_pay", 14),
        schema::FieldDef::text("out_trade_no", 15),
        schema::FieldDef::text("refund_settlement_id", 16),
        schema::FieldDef::text("retry_flag", 17),
        schema::FieldDef::text("trade_no", 18),
    ],
    rules: &[],
};

/// A request of `alipay.trade.cancel` (统一收单交易撤销接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/cancel`. Described in
/// `spec/trade/cancel.yaml`.
/// Answered by [`CancelResponse`], or by an error with a [`CancelErrorCode`].
#[doc(alias = "alipay.trade.cancel")]
#[doc(alias = "统一收单交易撤销接口")]
#[must_use]
#[non_exhaustive]
pub struct Cancel {
    /// On the wire `out_trade_no`, a text. Source: `spec/trade/cancel.yaml:9`.
    pub out_trade_no: Option<String>,
    /// On the wire `trade_no`, a text. Source: `spec/trade/cancel.yaml:10`.
    pub trade_no: Option<String>,
}

impl Cancel {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            out_trade_no: None,
            trade_no: None,
        }
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

impl record::Record for Cancel {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CANCEL
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

impl Default for Cancel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for Cancel {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Cancel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Cancel {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for Cancel {}

impl record::Request for Cancel {
    type Response = CancelResponse;
    type ErrorCode = CancelErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.cancel",
        title: "统一收单交易撤销接口",
        file: "spec/trade/cancel.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/trade/cancel",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CANCEL,
        response: &CANCEL_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.trade.cancel` (统一收单交易撤销接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CancelResponse {
    /// On the wire `action`, a text. Source: `spec/trade/cancel.yaml:13`.
    pub action: Option<String>,
    /// On the wire `gmt_refund_pay`, a text. Source: `spec/trade/cancel.yaml:14`.
    pub gmt_refund_pay: Option<String>,
    /// On the wire `out_trade_no`, a text. Source: `spec/trade/cancel.yaml:15`.
    pub out_trade_no: Option<String>,
    /// On the wire `refund_settlement_id`, a text. Source: `spec/trade/cancel.yaml:16`.
    pub refund_settlement_id: Option<String>,
    /// On the wire `retry_flag`, a text. Source: `spec/trade/cancel.yaml:17`.
    pub retry_flag: Option<String>,
    /// On the wire `trade_no`, a text. Source: `spec/trade/cancel.yaml:18`.
    pub trade_no: Option<String>,
}

impl record::Record for CancelResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CANCEL_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.action),
            1 => Some(&self.gmt_refund_pay),
            2 => Some(&self.out_trade_no),
            3 => Some(&self.refund_settlement_id),
            4 => Some(&self.retry_flag),
            5 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.action),
            1 => Some(&mut self.gmt_refund_pay),
            2 => Some(&mut self.out_trade_no),
            3 => Some(&mut self.refund_settlement_id),
            4 => Some(&mut self.retry_flag),
            5 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for CancelResponse {
    #[inline]
    fn default() -> Self {
        Self {
            action: None,
            gmt_refund_pay: None,
            out_trade_no: None,
            refund_settlement_id: None,
            retry_flag: None,
            trade_no: None,
        }
    }
}

impl Clone for CancelResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CancelResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CancelResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.trade.cancel`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CancelErrorCode {
    /// On the wire `AQC.SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome.
    /// Source: `spec/trade/cancel.yaml:21`.
    AqcSystemError,
    /// On the wire `ACQ.INVALID_PARAMETER`. Source: `spec/trade/cancel.yaml:22`.
    AcqInvalidParameter,
    /// On the wire `ACQ.SELLER_BALANCE_NOT_ENOUGH`. Source: `spec/trade/cancel.yaml:23`.
    AcqSellerBalanceNotEnough,
    /// On the wire `ACQ.REASON_TRADE_BEEN_FREEZEN`. Source: `spec/trade/cancel.yaml:24`.
    AcqReasonTradeBeenFreezen,
    /// On the wire `ACQ.SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome.
    /// Source: `spec/trade/cancel.yaml:25`.
    AcqSystemError,
    /// On the wire `ACQ.TRADE_HAS_FINISHED`. Source: `spec/trade/cancel.yaml:26`.
    AcqTradeHasFinished,
    /// On the wire `ACQ.TRADE_CANCEL_TIME_OUT`. Source: `spec/trade/cancel.yaml:27`.
    AcqTradeCancelTimeOut,
    /// On the wire `ACQ.REASON_TRADE_REFUND_FEE_ERR`. Source: `spec/trade/cancel.yaml:28`.
    AcqReasonTradeRefundFeeErr,
    /// On the wire `ACQ.CANCEL_NOT_ALLOWED`. Source: `spec/trade/cancel.yaml:29`.
    AcqCancelNotAllowed,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CancelErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("AQC.SYSTEM_ERROR", Self::AqcSystemError),
        ("ACQ.INVALID_PARAMETER", Self::AcqInvalidParameter),
        ("ACQ.SELLER_BALANCE_NOT_ENOUGH", Self::AcqSellerBalanceNotEnough),
        ("ACQ.REASON_TRADE_BEEN_FREEZEN", Self::AcqReasonTradeBeenFreezen),
        ("ACQ.SYSTEM_ERROR", Self::AcqSystemError),
        ("ACQ.TRADE_HAS_FINISHED", Self::AcqTradeHasFinished),
        ("ACQ.TRADE_CANCEL_TIME_OUT", Self::AcqTradeCancelTimeOut),
        ("ACQ.REASON_TRADE_REFUND_FEE_ERR", Self::AcqReasonTradeRefundFeeErr),
        ("ACQ.CANCEL_NOT_ALLOWED", Self::AcqCancelNotAllowed),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CancelErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
