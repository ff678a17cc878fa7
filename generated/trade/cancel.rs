//! `alipay.trade.cancel` · 统一收单交易撤销接口
//!
//! Cancel a trade whose payment timed out or has no known result.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/cancel`. Described in
//! `spec/trade/cancel.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `CancelResponseAction`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CancelResponseAction {
    /// `close`: Unpaid trade closed; no refund.
    Close,
    /// `refund`: Paid trade refunded.
    Refund,
}

record::enumeration!(CancelResponseAction, "close" Close, "refund" Refund);

/// The values of the platform's type `CancelResponseRetryFlag`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CancelResponseRetryFlag {
    /// `Y`: Cancel again.
    Y,
    /// `N`: Do not cancel again.
    N,
}

record::enumeration!(CancelResponseRetryFlag, "Y" Y, "N" N);

/// The error codes of `alipay.trade.cancel`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    CancelErrorCode, "AQC.SYSTEM_ERROR" AqcSystemError, "ACQ.INVALID_PARAMETER"
    AcqInvalidParameter, "ACQ.SELLER_BALANCE_NOT_ENOUGH" AcqSellerBalanceNotEnough,
    "ACQ.REASON_TRADE_BEEN_FREEZEN" AcqReasonTradeBeenFreezen, "ACQ.SYSTEM_ERROR"
    AcqSystemError, "ACQ.TRADE_HAS_FINISHED" AcqTradeHasFinished,
    "ACQ.TRADE_CANCEL_TIME_OUT" AcqTradeCancelTimeOut, "ACQ.REASON_TRADE_REFUND_FEE_ERR"
    AcqReasonTradeRefundFeeErr, "ACQ.CANCEL_NOT_ALLOWED" AcqCancelNotAllowed
);

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
            },
            schema::ErrorDef {
                code: "ACQ.SELLER_BALANCE_NOT_ENOUGH",
                summary: "The seller's balance is too low.",
                fix: "Top up the account, then cancel again.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ACQ.SYSTEM_ERROR",
                summary: "A system error occurred and the result is unknown.",
                fix: "Call again with the same parameters.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Unknown,
            },
            schema::ErrorDef {
                code: "ACQ.REASON_TRADE_REFUND_FEE_ERR",
                summary: "A trade that has a refund cannot be canceled.",
                fix: "Query the refund instead.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(Cancel, CANCEL, 0 out_trade_no None, 1 trade_no None);

record::record!(
    CancelResponse, CANCEL_RESPONSE, 0 action None, 1 gmt_refund_pay None, 2 out_trade_no
    None, 3 refund_settlement_id None, 4 retry_flag None, 5 trade_no None
);

static CANCEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "Cancel",
    file: "spec/trade/cancel.yaml",
    rows: &[
        schema::Row::Limited(
            "out_trade_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Limited(
            "trade_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
        ),
    ],
    rules: &[schema::Rule::AtLeastOne(&["out_trade_no", "trade_no"])],
    lines: &[11, 16, 18, 23, 27],
};

static CANCEL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CancelResponse",
    file: "spec/trade/cancel.yaml",
    rows: &[
        schema::Row::Text("action"),
        schema::Row::Text("gmt_refund_pay"),
        schema::Row::Text("out_trade_no"),
        schema::Row::Text("refund_settlement_id"),
        schema::Row::Text("retry_flag"),
        schema::Row::Text("trade_no"),
    ],
    rules: &[],
    lines: &[],
};
