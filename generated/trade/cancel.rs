//! `alipay.trade.cancel` · 统一收单交易撤销接口
//!
//! Cancel a trade whose payment timed out or has no known result.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/cancel`. Described in
//! `spec/trade/cancel.yaml`.

use crate::{record, schema};

static CANCEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "Cancel",
    file: "spec/trade/cancel.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(64), 16)],
            ..schema::FieldDef::text("out_trade_no", 11)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(64), 23)],
            ..schema::FieldDef::text("trade_no", 18)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["out_trade_no", "trade_no"]),
            line: 27,
        },
    ],
};

static CANCEL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CancelResponse",
    file: "spec/trade/cancel.yaml",
    fields: &[
        schema::FieldDef::text("action", 30),
        schema::FieldDef::text("gmt_refund_pay", 38),
        schema::FieldDef::text("out_trade_no", 43),
        schema::FieldDef::text("refund_settlement_id", 44),
        schema::FieldDef::text("retry_flag", 49),
        schema::FieldDef::text("trade_no", 57),
    ],
    rules: &[],
};

/// A request of `alipay.trade.cancel` (统一收单交易撤销接口).
///
/// Cancel a trade whose payment timed out or has no known result.
///
/// ```
/// use alipay::trade::Cancel;
///
/// let request = Cancel::new()
///     .out_trade_no("20150320010101001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`out_trade_no`](Self::out_trade_no) | required in some cases; at most 64 characters |
/// | [`trade_no`](Self::trade_no) | required in some cases; at most 64 characters |
/// | rule | At least one of `out_trade_no`, `trade_no` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/cancel`. Described in
/// `spec/trade/cancel.yaml`.
/// Answered by [`CancelResponse`], or by an error with a [`CancelErrorCode`].
#[doc(alias = "alipay.trade.cancel")]
#[doc(alias = "/v3/alipay/trade/cancel")]
#[doc(alias = "统一收单交易撤销接口")]
#[doc(alias = "交易")]
#[doc(alias = "收单")]
#[doc(alias = "撤销")]
#[must_use]
#[non_exhaustive]
pub struct Cancel {
    /// Order number of the original payment; give this or `trade_no`.
    ///
    /// On the wire `out_trade_no` (商户订单号); required in some cases; at most 64 characters. Example:
    /// `20150320010101001`. Source: `spec/trade/cancel.yaml:11`.
    pub out_trade_no: Option<String>,
    /// Alipay trade number; give this or `out_trade_no`.
    ///
    /// On the wire `trade_no` (支付宝交易号); required in some cases; at most 64 characters. Example:
    /// `2014112611001004680073956707`. Source: `spec/trade/cancel.yaml:18`.
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ACQ.INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "AQC.SYSTEM_ERROR",
                summary: "A system error occurred.",
                fix: "Call again with the same parameters.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Unknown,
                line: 64,
            },
            schema::ErrorDef {
                code: "ACQ.SELLER_BALANCE_NOT_ENOUGH",
                summary: "The seller's balance is too low.",
                fix: "Top up the account, then cancel again.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 66,
            },
            schema::ErrorDef {
                code: "ACQ.SYSTEM_ERROR",
                summary: "A system error occurred and the result is unknown.",
                fix: "Call again with the same parameters.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Unknown,
                line: 68,
            },
            schema::ErrorDef {
                code: "ACQ.REASON_TRADE_REFUND_FEE_ERR",
                summary: "A trade that has a refund cannot be canceled.",
                fix: "Query the refund instead.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 71,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The answer of `alipay.trade.cancel` (统一收单交易撤销接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CancelResponse {
    /// What the cancellation did; absent if no trade was found or the call failed.
    ///
    /// On the wire `action` (本次撤销触发的交易动作). Example: `close`. Source: `spec/trade/cancel.yaml:30`.
    pub action: Option<record::Choice<CancelResponseAction>>,
    /// Time of the refund, if one resulted; indirect acquiring through banks only.
    ///
    /// On the wire `gmt_refund_pay` (退款时间); a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2016-11-27 15:45:57`. Source: `spec/trade/cancel.yaml:38`.
    pub gmt_refund_pay: Option<record::DateTime>,
    /// Merchant's order number.
    ///
    /// On the wire `out_trade_no` (商户订单号). Example: `20150320010101001`. Source: `spec/trade/cancel.yaml:43`.
    pub out_trade_no: Option<String>,
    /// Clearing number of the refund for reconciliation; indirect acquiring through banks only.
    ///
    /// On the wire `refund_settlement_id` (退款清算编号). Example: `2018101610032004620239146945`. Source:
    /// `spec/trade/cancel.yaml:44`.
    pub refund_settlement_id: Option<String>,
    /// Whether the cancellation must be retried.
    ///
    /// On the wire `retry_flag` (是否需要重试). Example: `N`. Source: `spec/trade/cancel.yaml:49`.
    pub retry_flag: Option<record::Choice<CancelResponseRetryFlag>>,
    /// Alipay trade number; returned when a trade was closed or refunded.
    ///
    /// On the wire `trade_no` (支付宝交易号). Example: `2013112011001004330000121536`. Source:
    /// `spec/trade/cancel.yaml:57`.
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

/// The values of the platform's type `CancelResponseAction`.
///
/// Source: `spec/trade/cancel.yaml:34`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CancelResponseAction {
    /// Unpaid trade closed; no refund.
    ///
    /// On the wire `close`.
    Close,
    /// Paid trade refunded.
    ///
    /// On the wire `refund`.
    Refund,
}

impl record::Enumeration for CancelResponseAction {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("close", Self::Close),
        ("refund", Self::Refund),
    ];
}

impl std::fmt::Debug for CancelResponseAction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `CancelResponseRetryFlag`.
///
/// Source: `spec/trade/cancel.yaml:53`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CancelResponseRetryFlag {
    /// Cancel again.
    ///
    /// On the wire `Y`.
    Y,
    /// Do not cancel again.
    ///
    /// On the wire `N`.
    N,
}

impl record::Enumeration for CancelResponseRetryFlag {
    const VALUES: &'static [(&'static str, Self)] = &[("Y", Self::Y), ("N", Self::N)];
}

impl std::fmt::Debug for CancelResponseRetryFlag {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.trade.cancel`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CancelErrorCode {
    /// A system error occurred.
    ///
    /// Call again with the same parameters.
    ///
    /// On the wire `AQC.SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/trade/cancel.yaml:64` and `spec/codes.yaml:626`.
    AqcSystemError,
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `ACQ.INVALID_PARAMETER`. Source: `spec/trade/cancel.yaml:65` and `spec/codes.yaml:192`.
    AcqInvalidParameter,
    /// The seller's balance is too low.
    ///
    /// Top up the account, then cancel again.
    ///
    /// On the wire `ACQ.SELLER_BALANCE_NOT_ENOUGH`. Source: `spec/trade/cancel.yaml:66` and `spec/codes.yaml:403`.
    AcqSellerBalanceNotEnough,
    /// The trade is frozen.
    ///
    /// Ask Alipay support.
    ///
    /// On the wire `ACQ.REASON_TRADE_BEEN_FREEZEN`. Source: `spec/trade/cancel.yaml:67` and `spec/codes.yaml:310`.
    AcqReasonTradeBeenFreezen,
    /// A system error occurred and the result is unknown.
    ///
    /// Call again with the same parameters.
    ///
    /// On the wire `ACQ.SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/trade/cancel.yaml:68` and `spec/codes.yaml:434`.
    AcqSystemError,
    /// The trade is already finished.
    ///
    /// Check that this is the right trade.
    ///
    /// On the wire `ACQ.TRADE_HAS_FINISHED`. Source: `spec/trade/cancel.yaml:69` and `spec/codes.yaml:451`.
    AcqTradeHasFinished,
    /// The period for canceling the trade is over.
    ///
    /// Refund the trade instead.
    ///
    /// On the wire `ACQ.TRADE_CANCEL_TIME_OUT`. Source: `spec/trade/cancel.yaml:70` and `spec/codes.yaml:445`.
    AcqTradeCancelTimeOut,
    /// A trade that has a refund cannot be canceled.
    ///
    /// Query the refund instead.
    ///
    /// On the wire `ACQ.REASON_TRADE_REFUND_FEE_ERR`. Source: `spec/trade/cancel.yaml:71` and `spec/codes.yaml:313`.
    AcqReasonTradeRefundFeeErr,
    /// The trade may not be canceled.
    ///
    /// On the wire `ACQ.CANCEL_NOT_ALLOWED`. Source: `spec/trade/cancel.yaml:74` and `spec/codes.yaml:122`.
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
