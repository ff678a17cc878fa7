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
/// Returns [`CancelResponse`], or an error with a [`CancelErrorCode`].
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
    /// 商户订单号; required in some cases; at most 64 characters. Example: `20150320010101001`.
    pub out_trade_no: Option<String>,
    /// Alipay trade number; give this or `out_trade_no`.
    ///
    /// 支付宝交易号; required in some cases; at most 64 characters. Example: `2014112611001004680073956707`.
    pub trade_no: Option<String>,
}

impl Cancel {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The response of `alipay.trade.cancel` (统一收单交易撤销接口).
#[non_exhaustive]
pub struct CancelResponse {
    /// What the cancellation did; absent if no trade was found or the call failed.
    ///
    /// 本次撤销触发的交易动作. Example: `close`.
    pub action: Option<record::Choice<CancelResponseAction>>,
    /// Time of the refund, if one resulted; indirect acquiring through banks only.
    ///
    /// 退款时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2016-11-27 15:45:57`.
    pub gmt_refund_pay: Option<record::DateTime>,
    /// Merchant's order number.
    ///
    /// 商户订单号. Example: `20150320010101001`.
    pub out_trade_no: Option<String>,
    /// Clearing number of the refund for reconciliation; indirect acquiring through banks only.
    ///
    /// 退款清算编号. Example: `2018101610032004620239146945`.
    pub refund_settlement_id: Option<String>,
    /// Whether the cancellation must be retried.
    ///
    /// 是否需要重试. Example: `N`.
    pub retry_flag: Option<record::Choice<CancelResponseRetryFlag>>,
    /// Alipay trade number; returned when a trade was closed or refunded.
    ///
    /// 支付宝交易号. Example: `2013112011001004330000121536`.
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CancelResponseAction {
    /// `close`: Unpaid trade closed; no refund.
    Close,
    /// `refund`: Paid trade refunded.
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CancelResponseRetryFlag {
    /// `Y`: Cancel again.
    Y,
    /// `N`: Do not cancel again.
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CancelErrorCode {
    /// `AQC.SYSTEM_ERROR`: A system error occurred.
    ///
    /// Call again with the same parameters. The same call may succeed later. The outcome is unknown: the call may
    /// have taken effect.
    AqcSystemError,
    /// `ACQ.INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    AcqInvalidParameter,
    /// `ACQ.SELLER_BALANCE_NOT_ENOUGH`: The seller's balance is too low.
    ///
    /// Top up the account, then cancel again.
    AcqSellerBalanceNotEnough,
    /// `ACQ.REASON_TRADE_BEEN_FREEZEN`: The trade is frozen.
    ///
    /// Ask Alipay support.
    AcqReasonTradeBeenFreezen,
    /// `ACQ.SYSTEM_ERROR`: A system error occurred and the result is unknown.
    ///
    /// Call again with the same parameters. The same call may succeed later. The outcome is unknown: the call may
    /// have taken effect.
    AcqSystemError,
    /// `ACQ.TRADE_HAS_FINISHED`: The trade is already finished.
    ///
    /// Check that this is the right trade.
    AcqTradeHasFinished,
    /// `ACQ.TRADE_CANCEL_TIME_OUT`: The period for canceling the trade is over.
    ///
    /// Refund the trade instead.
    AcqTradeCancelTimeOut,
    /// `ACQ.REASON_TRADE_REFUND_FEE_ERR`: A trade that has a refund cannot be canceled.
    ///
    /// Query the refund instead.
    AcqReasonTradeRefundFeeErr,
    /// `ACQ.CANCEL_NOT_ALLOWED`: The trade may not be canceled.
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
