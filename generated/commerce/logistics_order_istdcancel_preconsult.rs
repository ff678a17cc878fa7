//! `alipay.commerce.logistics.order.istdcancel.preconsult` · 预取消即时配送订单
//!
//! Ask whether an instant delivery order may be canceled.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/commerce/logistics/order/istdcancel/preconsult`. Described in
//! `spec/commerce/logistics.order.istdcancel.preconsult.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.logistics.order.istdcancel.preconsult` (预取消即时配送订单).
///
/// Ask whether an instant delivery order may be canceled.
///
/// ```
/// use alipay::commerce::LogisticsOrderIstdcancelPreconsult;
///
/// let request = LogisticsOrderIstdcancelPreconsult::new()
///     .order_no("2020090411130000000000772400280352");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`cancel_reason`](Self::cancel_reason) | required in some cases |
/// | rule | Where `cancel_reason_id` is `i_6`, there must be `cancel_reason` |
/// | rule | At least one of `order_no`, `out_order_no` |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/commerce/logistics/order/istdcancel/preconsult`. Described in
/// `spec/commerce/logistics.order.istdcancel.preconsult.yaml`.
/// Returns [`LogisticsOrderIstdcancelPreconsultResponse`], or an error with a [`LogisticsOrderIstdcancelPreconsultErrorCode`].
#[doc(alias = "alipay.commerce.logistics.order.istdcancel.preconsult")]
#[doc(alias = "/v3/alipay/commerce/logistics/order/istdcancel/preconsult")]
#[doc(alias = "预取消即时配送订单")]
#[doc(alias = "订单")]
#[doc(alias = "配送")]
#[must_use]
#[non_exhaustive]
pub struct LogisticsOrderIstdcancelPreconsult {
    /// Reason in words.
    ///
    /// 取消原因; required in some cases. Example: `其他原因取消运单`.
    pub cancel_reason: Option<String>,
    /// Id of the cancellation reason, such as `i_6`.
    ///
    /// 取消原因id. Example: `i_6`.
    pub cancel_reason_id: Option<String>,
    /// Code of the instant delivery company.
    ///
    /// 即时配送公司编码. Example: `FENGNIAO`.
    pub logistics_code: Option<String>,
    /// Alipay's serial number of the order.
    ///
    /// 支付宝订单流水号. Example: `2020090411130000000000772400280352`.
    pub order_no: Option<String>,
    /// Merchant's order number; may replace `order_no`.
    ///
    /// 商家订单号. Example: `2020090411140000000000777000216122`.
    pub out_order_no: Option<String>,
    /// Number of the instant delivery waybill.
    ///
    /// 即时配送运单编号. Example: `waybillno001`.
    pub waybill_no: Option<String>,
}

impl LogisticsOrderIstdcancelPreconsult {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cancel_reason`](Self::cancel_reason).
    #[inline]
    pub fn cancel_reason(mut self, cancel_reason: impl Into<String>) -> Self {
        self.cancel_reason = Some(cancel_reason.into());
        self
    }

    /// Sets [`cancel_reason_id`](Self::cancel_reason_id).
    #[inline]
    pub fn cancel_reason_id(mut self, cancel_reason_id: impl Into<String>) -> Self {
        self.cancel_reason_id = Some(cancel_reason_id.into());
        self
    }

    /// Sets [`logistics_code`](Self::logistics_code).
    #[inline]
    pub fn logistics_code(mut self, logistics_code: impl Into<String>) -> Self {
        self.logistics_code = Some(logistics_code.into());
        self
    }

    /// Sets [`order_no`](Self::order_no).
    #[inline]
    pub fn order_no(mut self, order_no: impl Into<String>) -> Self {
        self.order_no = Some(order_no.into());
        self
    }

    /// Sets [`out_order_no`](Self::out_order_no).
    #[inline]
    pub fn out_order_no(mut self, out_order_no: impl Into<String>) -> Self {
        self.out_order_no = Some(out_order_no.into());
        self
    }

    /// Sets [`waybill_no`](Self::waybill_no).
    #[inline]
    pub fn waybill_no(mut self, waybill_no: impl Into<String>) -> Self {
        self.waybill_no = Some(waybill_no.into());
        self
    }
}

/// The response of `alipay.commerce.logistics.order.istdcancel.preconsult` (预取消即时配送订单).
#[non_exhaustive]
pub struct LogisticsOrderIstdcancelPreconsultResponse {
    /// Whether cancellation is allowed.
    ///
    /// 是否允许取消. Example: `true`.
    pub allow_cancel: Option<bool>,
    /// Cancellation amount.
    ///
    /// 取消金额. Example: `100.00`.
    pub cancel_fee: Option<String>,
}

/// The error codes of `alipay.commerce.logistics.order.istdcancel.preconsult`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum LogisticsOrderIstdcancelPreconsultErrorCode {
    /// `PARAM_ILLEGAL`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ParamIllegal,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    LogisticsOrderIstdcancelPreconsultErrorCode, "PARAM_ILLEGAL" ParamIllegal,
    "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for LogisticsOrderIstdcancelPreconsult {}

impl record::Request for LogisticsOrderIstdcancelPreconsult {
    type Response = LogisticsOrderIstdcancelPreconsultResponse;
    type ErrorCode = LogisticsOrderIstdcancelPreconsultErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.logistics.order.istdcancel.preconsult",
        title: "预取消即时配送订单",
        file: "spec/commerce/logistics.order.istdcancel.preconsult.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/commerce/logistics/order/istdcancel/preconsult",
        }),
        idempotency: schema::Idempotency::Never,
        request: &LOGISTICS_ORDER_ISTDCANCEL_PRECONSULT,
        response: &LOGISTICS_ORDER_ISTDCANCEL_PRECONSULT_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAM_ILLEGAL",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    LogisticsOrderIstdcancelPreconsult, LOGISTICS_ORDER_ISTDCANCEL_PRECONSULT, 0
    cancel_reason None, 1 cancel_reason_id None, 2 logistics_code None, 3 order_no None,
    4 out_order_no None, 5 waybill_no None
);

record::record!(
    LogisticsOrderIstdcancelPreconsultResponse,
    LOGISTICS_ORDER_ISTDCANCEL_PRECONSULT_RESPONSE, 0 allow_cancel None, 1 cancel_fee
    None
);

static LOGISTICS_ORDER_ISTDCANCEL_PRECONSULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsOrderIstdcancelPreconsult",
    file: "spec/commerce/logistics.order.istdcancel.preconsult.yaml",
    rows: &[
        schema::Row::Text("cancel_reason"),
        schema::Row::Text("cancel_reason_id"),
        schema::Row::Text("logistics_code"),
        schema::Row::Text("order_no"),
        schema::Row::Text("out_order_no"),
        schema::Row::Text("waybill_no"),
    ],
    rules: &[
        schema::Rule::When {
            field: "cancel_reason_id",
            equals: "i_6",
            require: &["cancel_reason"],
        },
        schema::Rule::AtLeastOne(&["order_no", "out_order_no"]),
    ],
    lines: &[11, 12, 17, 18, 23, 28, 35, 36],
};

static LOGISTICS_ORDER_ISTDCANCEL_PRECONSULT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsOrderIstdcancelPreconsultResponse",
    file: "spec/commerce/logistics.order.istdcancel.preconsult.yaml",
    rows: &[
        schema::Row::Plain("allow_cancel", schema::Kind::Boolean),
        schema::Row::Text("cancel_fee"),
    ],
    rules: &[],
    lines: &[],
};
