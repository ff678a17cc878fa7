//! `alipay.trade.refund.apply` · 异步退款受理接口
//!
//! Submit a refund that Alipay processes asynchronously and then notifies.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/refund/apply`. Described in
//! `spec/trade/refund.apply.yaml`.

use crate::{record, schema};

/// A request of `alipay.trade.refund.apply` (异步退款受理接口).
///
/// Submit a refund that Alipay processes asynchronously and then notifies.
///
/// ```
/// use alipay::trade::RefundApply;
///
/// let request = RefundApply::new()
///     .out_trade_no("20150320010101001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`out_request_no`](Self::out_request_no) | required in some cases |
/// | [`refund_amount`](Self::refund_amount) | required in some cases; an amount in yuan; not less than 0; at most 2 decimals |
/// | rule | At least one of `out_trade_no`, `trade_no` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/refund/apply`. Described in
/// `spec/trade/refund.apply.yaml`.
/// Returns [`RefundApplyResponse`], or an error with a [`RefundApplyErrorCode`].
#[doc(alias = "alipay.trade.refund.apply")]
#[doc(alias = "/v3/alipay/trade/refund/apply")]
#[doc(alias = "异步退款受理接口")]
#[doc(alias = "退款")]
#[must_use]
#[non_exhaustive]
pub struct RefundApply {
    /// JSON agreed with Alipay; for medical insurance, chooses the self-paid or insured part.
    ///
    /// Example:
    /// `{"DESIGNATED_REFUND_ASSET" :"OUTSIDE_ASSET","cancel_bill_no":"ZF26039675","cancel_serial_no":"77640503"}`.
    pub extend_params: Option<String>,
    /// Notification URL.
    ///
    /// 通知地址; on REST only.
    pub notify_url: Option<String>,
    /// Merchant's operator number.
    ///
    /// 商户的操作员编号. Example: `OP001`.
    pub operator_id: Option<String>,
    /// Refund request number, unique per trade; required for partial refunds.
    ///
    /// Required in some cases. Example: `HZ01RF001`.
    pub out_request_no: Option<String>,
    /// Order number of the payment; give this or `trade_no`.
    ///
    /// Example: `20150320010101001`.
    pub out_trade_no: Option<String>,
    /// Amount to refund, in yuan; no more than the order amount.
    ///
    /// Required in some cases; an amount of money as a decimal number; not less than 0; at most 2 decimals. Example:
    /// `200.12`.
    pub refund_amount: Option<record::Amount>,
    /// Refund by fund; only supported for `SETTLE_OFFLINE_GROUP`.
    ///
    /// 退款资金明细.
    pub refund_fund_details: Vec<OpenApiRefundFundDetailPojo>,
    /// Reason for the refund.
    ///
    /// 退款的原因说明. Example: `正常退款`.
    pub refund_reason: Option<String>,
    /// Merchant's store number.
    ///
    /// 商户的门店编号. Example: `NJ_S_001`.
    pub store_id: Option<String>,
    /// Merchant's terminal number.
    ///
    /// 商户的终端编号. Example: `NJ_T_001`.
    pub terminal_id: Option<String>,
    /// Alipay trade number; give this or `out_trade_no`.
    ///
    /// 支付宝交易号. Example: `2014112611001004680073956707`.
    pub trade_no: Option<String>,
}

impl RefundApply {
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

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`out_trade_no`](Self::out_trade_no).
    #[inline]
    pub fn out_trade_no(mut self, out_trade_no: impl Into<String>) -> Self {
        self.out_trade_no = Some(out_trade_no.into());
        self
    }

    /// Sets [`refund_amount`](Self::refund_amount).
    #[inline]
    pub fn refund_amount(mut self, refund_amount: impl Into<record::Amount>) -> Self {
        self.refund_amount = Some(refund_amount.into());
        self
    }

    /// Sets [`refund_fund_details`](Self::refund_fund_details).
    #[inline]
    pub fn refund_fund_details(
        mut self,
        refund_fund_details: impl IntoIterator<Item = OpenApiRefundFundDetailPojo>,
    ) -> Self {
        self.refund_fund_details = refund_fund_details.into_iter().collect();
        self
    }

    /// Sets [`refund_reason`](Self::refund_reason).
    #[inline]
    pub fn refund_reason(mut self, refund_reason: impl Into<String>) -> Self {
        self.refund_reason = Some(refund_reason.into());
        self
    }

    /// Sets [`store_id`](Self::store_id).
    #[inline]
    pub fn store_id(mut self, store_id: impl Into<String>) -> Self {
        self.store_id = Some(store_id.into());
        self
    }

    /// Sets [`terminal_id`](Self::terminal_id).
    #[inline]
    pub fn terminal_id(mut self, terminal_id: impl Into<String>) -> Self {
        self.terminal_id = Some(terminal_id.into());
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }
}

/// The response of `alipay.trade.refund.apply` (异步退款受理接口).
#[non_exhaustive]
pub struct RefundApplyResponse {
    /// Request number of this refund.
    ///
    /// Example: `HZ01RF001`.
    pub out_request_no: Option<String>,
    /// Merchant's order number.
    ///
    /// 商户订单号. Example: `20150320010101001`.
    pub out_trade_no: Option<String>,
    /// Amount of this refund request.
    ///
    /// Example: `200.12`.
    pub refund_amount: Option<String>,
    /// State of the refund.
    ///
    /// Example: `REFUND_PROCESSING`.
    pub refund_status: Option<record::Choice<RefundApplyResponseRefundStatus>>,
    /// Alipay trade number.
    ///
    /// 支付宝交易号. Example: `2014112611001004680073956707`.
    pub trade_no: Option<String>,
}

/// Funds to refund and the account to receive them.
#[must_use]
#[non_exhaustive]
pub struct OpenApiRefundFundDetailPojo {
    /// For type `paySerialNo`, entries of `paySerialNo` and `refundFee`.
    ///
    /// 退款资金明细.
    pub funds: Vec<String>,
    /// Account to receive the refund; empty returns it the way it was paid.
    ///
    /// 收入方账户. Example: `2088000000000001`.
    pub trans_in: Option<String>,
    /// Kind of receiving account.
    ///
    /// 收入方账户类型. Example: `bankAccount`.
    pub trans_in_type: Option<String>,
    /// How `funds` are described; `paySerialNo` means by payment serial number.
    ///
    /// 资金明细类型; other values may be added. Example: `paySerialNo`.
    pub r#type: Option<record::Choice<OpenApiRefundFundDetailPojoType>>,
}

impl OpenApiRefundFundDetailPojo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`funds`](Self::funds).
    #[inline]
    pub fn funds(mut self, funds: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.funds = funds.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`trans_in`](Self::trans_in).
    #[inline]
    pub fn trans_in(mut self, trans_in: impl Into<String>) -> Self {
        self.trans_in = Some(trans_in.into());
        self
    }

    /// Sets [`trans_in_type`](Self::trans_in_type).
    #[inline]
    pub fn trans_in_type(mut self, trans_in_type: impl Into<String>) -> Self {
        self.trans_in_type = Some(trans_in_type.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(
        mut self,
        r#type: impl Into<record::Choice<OpenApiRefundFundDetailPojoType>>,
    ) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

/// The values of the platform's type `OpenApiRefundFundDetailPojoType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OpenApiRefundFundDetailPojoType {
    /// `paySerialNo`: By payment serial number.
    PaySerialNo,
}

record::enumeration!(OpenApiRefundFundDetailPojoType, "paySerialNo" PaySerialNo);

/// The values of the platform's type `RefundApplyResponseRefundStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RefundApplyResponseRefundStatus {
    /// `REFUND_PROCESSING`: In progress.
    RefundProcessing,
    /// `REFUND_SUCCESS`: Succeeded.
    RefundSuccess,
    /// `REFUND_FAIL`: Failed.
    RefundFail,
}

record::enumeration!(
    RefundApplyResponseRefundStatus, "REFUND_PROCESSING" RefundProcessing,
    "REFUND_SUCCESS" RefundSuccess, "REFUND_FAIL" RefundFail
);

/// The error codes of `alipay.trade.refund.apply`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RefundApplyErrorCode {
    /// `ACQ.SYSTEM_ERROR`: A system error occurred and the result is unknown.
    ///
    /// Query the result at once and act on its state. The same call may succeed later. The outcome is unknown: the
    /// call may have taken effect.
    AcqSystemError,
    /// `ACQ.INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    AcqInvalidParameter,
    /// `ACQ.REFUND_AMT_NOT_EQUAL_TOTAL`: The refund amount is above the limit.
    ///
    /// Correct the amount; send a request number with partial refunds.
    AcqRefundAmtNotEqualTotal,
    /// `ACQ.TRADE_NOT_EXIST`: The trade does not exist.
    ///
    /// Check the numbers; a pre-created trade may just be unpaid.
    AcqTradeNotExist,
    /// `ACQ.TRADE_HAS_FINISHED`: The trade is already finished.
    ///
    /// Check that this is the right trade.
    AcqTradeHasFinished,
    /// `ACQ.TRADE_STATUS_ERROR`: The trade state is not valid for the operation.
    ///
    /// Query the trade and check its state.
    AcqTradeStatusError,
    /// `ACQ.DISCORDANT_REPEAT_REQUEST`: The request number was used before with other details.
    ///
    /// Repeat the original details, or use a new request number.
    AcqDiscordantRepeatRequest,
    /// `ACQ.REASON_TRADE_REFUND_FEE_ERR`: The refund amount is not valid.
    ///
    /// Check the amount against the trade total and earlier refunds.
    AcqReasonTradeRefundFeeErr,
    /// `ACQ.TRADE_NOT_ALLOW_REFUND`: The trade may not be refunded.
    ///
    /// Check that the trade succeeded and the contract allows refunds.
    AcqTradeNotAllowRefund,
    /// `ACQ.REASON_ILLEGAL_STATUS`: The trade state does not allow the operation.
    ///
    /// Query the trade and check its state.
    AcqReasonIllegalStatus,
    /// `ACQ.REFUND_TRADE_FEE_ERROR`.
    AcqRefundTradeFeeError,
    /// `ACQ.UN_SUPPORT_BIZ_TYPE`: The business type is not supported.
    AcqUnSupportBizType,
    /// `ACQ.TRADE_HAS_CLOSE`: The trade is already closed.
    ///
    /// Use a new order number for a new payment.
    AcqTradeHasClose,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    RefundApplyErrorCode, "ACQ.SYSTEM_ERROR" AcqSystemError, "ACQ.INVALID_PARAMETER"
    AcqInvalidParameter, "ACQ.REFUND_AMT_NOT_EQUAL_TOTAL" AcqRefundAmtNotEqualTotal,
    "ACQ.TRADE_NOT_EXIST" AcqTradeNotExist, "ACQ.TRADE_HAS_FINISHED" AcqTradeHasFinished,
    "ACQ.TRADE_STATUS_ERROR" AcqTradeStatusError, "ACQ.DISCORDANT_REPEAT_REQUEST"
    AcqDiscordantRepeatRequest, "ACQ.REASON_TRADE_REFUND_FEE_ERR"
    AcqReasonTradeRefundFeeErr, "ACQ.TRADE_NOT_ALLOW_REFUND" AcqTradeNotAllowRefund,
    "ACQ.REASON_ILLEGAL_STATUS" AcqReasonIllegalStatus, "ACQ.REFUND_TRADE_FEE_ERROR"
    AcqRefundTradeFeeError, "ACQ.UN_SUPPORT_BIZ_TYPE" AcqUnSupportBizType,
    "ACQ.TRADE_HAS_CLOSE" AcqTradeHasClose
);

impl record::CallRequest for RefundApply {}

impl record::Request for RefundApply {
    type Response = RefundApplyResponse;
    type ErrorCode = RefundApplyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.refund.apply",
        title: "异步退款受理接口",
        file: "spec/trade/refund.apply.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/trade/refund/apply",
        }),
        idempotency: schema::Idempotency::Never,
        request: &REFUND_APPLY,
        response: &REFUND_APPLY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ACQ.INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    RefundApply, REFUND_APPLY, 0 extend_params None, 1 notify_url None, 2 operator_id
    None, 3 out_request_no None, 4 out_trade_no None, 5 refund_amount None, 6
    refund_fund_details Vec::new(), 7 refund_reason None, 8 store_id None, 9 terminal_id
    None, 10 trade_no None
);

record::record!(
    RefundApplyResponse, REFUND_APPLY_RESPONSE, 0 out_request_no None, 1 out_trade_no
    None, 2 refund_amount None, 3 refund_status None, 4 trade_no None
);

record::record!(
    OpenApiRefundFundDetailPojo, OPEN_API_REFUND_FUND_DETAIL_POJO, 0 funds Vec::new(), 1
    trans_in None, 2 trans_in_type None, 3 r#type None
);

static REFUND_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "RefundApply",
    file: "spec/trade/refund.apply.yaml",
    rows: &[
        schema::Row::Text("extend_params"),
        schema::Row::Full(
            &schema::FieldRow {
                name: "notify_url",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Rest),
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Text("operator_id"),
        schema::Row::Text("out_request_no"),
        schema::Row::Text("out_trade_no"),
        schema::Row::Limited(
            "refund_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Minimum("0")),
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Plain(
            "refund_fund_details",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&OPEN_API_REFUND_FUND_DETAIL_POJO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("refund_reason"),
        schema::Row::Text("store_id"),
        schema::Row::Text("terminal_id"),
        schema::Row::Text("trade_no"),
    ],
    rules: &[schema::Rule::AtLeastOne(&["out_trade_no", "trade_no"])],
    lines: &[11, 15, 16, 17, 22, 26, 30, 31, 28, 33, 37, 38, 39, 40, 47],
};

static REFUND_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RefundApplyResponse",
    file: "spec/trade/refund.apply.yaml",
    rows: &[
        schema::Row::Text("out_request_no"),
        schema::Row::Text("out_trade_no"),
        schema::Row::Text("refund_amount"),
        schema::Row::Text("refund_status"),
        schema::Row::Text("trade_no"),
    ],
    rules: &[],
    lines: &[],
};

static OPEN_API_REFUND_FUND_DETAIL_POJO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenApiRefundFundDetailPojo",
    file: "spec/trade/refund.apply.yaml",
    rows: &[
        schema::Row::Plain(
            "funds",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("trans_in"),
        schema::Row::Text("trans_in_type"),
        schema::Row::Text("type"),
    ],
    rules: &[],
    lines: &[67, 71, 76, 77],
};
