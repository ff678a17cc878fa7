//! `alipay.commerce.logistics.order.instantdelivery.cancel` · 取消即时配送订单
//!
//! Cancel an instant delivery order.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/commerce/logistics/order/instantdelivery/cancel`. Described in
//! `spec/commerce/logistics.order.instantdelivery.cancel.yaml`.

use crate::{record, schema};

static LOGISTICS_ORDER_INSTANTDELIVERY_CANCEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsOrderInstantdeliveryCancel",
    file: "spec/commerce/logistics.order.instantdelivery.cancel.yaml",
    fields: &[
        schema::FieldDef::text("cancel_reason", 11),
        schema::FieldDef::text("cancel_reason_id", 12),
        schema::FieldDef::text("logistics_code", 17),
        schema::FieldDef::text("order_no", 18),
        schema::FieldDef::text("out_order_no", 23),
        schema::FieldDef::text("waybill_no", 28),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "cancel_reason_id",
                equals: "i_6",
                require: &["cancel_reason"],
            },
            line: 35,
        },
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["order_no", "out_order_no"]),
            line: 36,
        },
    ],
};

static LOGISTICS_ORDER_INSTANTDELIVERY_CANCEL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsOrderInstantdeliveryCancelResponse",
    file: "spec/commerce/logistics.order.instantdelivery.cancel.yaml",
    fields: &[schema::FieldDef::text("cancel_fee", 39)],
    rules: &[],
};

/// A request of `alipay.commerce.logistics.order.instantdelivery.cancel` (取消即时配送订单).
///
/// Cancel an instant delivery order.
///
/// ```
/// use alipay::commerce::LogisticsOrderInstantdeliveryCancel;
///
/// let request = LogisticsOrderInstantdeliveryCancel::new()
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
/// `POST /v3/alipay/commerce/logistics/order/instantdelivery/cancel`. Described in
/// `spec/commerce/logistics.order.instantdelivery.cancel.yaml`.
/// Returns [`LogisticsOrderInstantdeliveryCancelResponse`], or an error with a [`LogisticsOrderInstantdeliveryCancelErrorCode`].
#[doc(alias = "alipay.commerce.logistics.order.instantdelivery.cancel")]
#[doc(alias = "/v3/alipay/commerce/logistics/order/instantdelivery/cancel")]
#[doc(alias = "取消即时配送订单")]
#[doc(alias = "订单")]
#[doc(alias = "配送")]
#[must_use]
#[non_exhaustive]
pub struct LogisticsOrderInstantdeliveryCancel {
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

impl LogisticsOrderInstantdeliveryCancel {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            cancel_reason: None,
            cancel_reason_id: None,
            logistics_code: None,
            order_no: None,
            out_order_no: None,
            waybill_no: None,
        }
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

impl record::Record for LogisticsOrderInstantdeliveryCancel {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LOGISTICS_ORDER_INSTANTDELIVERY_CANCEL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.cancel_reason),
            1 => Some(&self.cancel_reason_id),
            2 => Some(&self.logistics_code),
            3 => Some(&self.order_no),
            4 => Some(&self.out_order_no),
            5 => Some(&self.waybill_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.cancel_reason),
            1 => Some(&mut self.cancel_reason_id),
            2 => Some(&mut self.logistics_code),
            3 => Some(&mut self.order_no),
            4 => Some(&mut self.out_order_no),
            5 => Some(&mut self.waybill_no),
            _ => None,
        }
    }
}

impl Default for LogisticsOrderInstantdeliveryCancel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for LogisticsOrderInstantdeliveryCancel {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LogisticsOrderInstantdeliveryCancel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LogisticsOrderInstantdeliveryCancel {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for LogisticsOrderInstantdeliveryCancel {}

impl record::Request for LogisticsOrderInstantdeliveryCancel {
    type Response = LogisticsOrderInstantdeliveryCancelResponse;
    type ErrorCode = LogisticsOrderInstantdeliveryCancelErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.logistics.order.instantdelivery.cancel",
        title: "取消即时配送订单",
        file: "spec/commerce/logistics.order.instantdelivery.cancel.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/commerce/logistics/order/instantdelivery/cancel",
        }),
        idempotency: schema::Idempotency::Never,
        request: &LOGISTICS_ORDER_INSTANTDELIVERY_CANCEL,
        response: &LOGISTICS_ORDER_INSTANTDELIVERY_CANCEL_RESPONSE,
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

/// The response of `alipay.commerce.logistics.order.instantdelivery.cancel` (取消即时配送订单).
#[non_exhaustive]
pub struct LogisticsOrderInstantdeliveryCancelResponse {
    /// Cancellation amount.
    ///
    /// 取消金额. Example: `100.00`.
    pub cancel_fee: Option<String>,
}

impl record::Record for LogisticsOrderInstantdeliveryCancelResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LOGISTICS_ORDER_INSTANTDELIVERY_CANCEL_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.cancel_fee),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.cancel_fee),
            _ => None,
        }
    }
}

impl Default for LogisticsOrderInstantdeliveryCancelResponse {
    #[inline]
    fn default() -> Self {
        Self { cancel_fee: None }
    }
}

impl Clone for LogisticsOrderInstantdeliveryCancelResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LogisticsOrderInstantdeliveryCancelResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LogisticsOrderInstantdeliveryCancelResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.logistics.order.instantdelivery.cancel`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LogisticsOrderInstantdeliveryCancelErrorCode {
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

impl record::ErrorCode for LogisticsOrderInstantdeliveryCancelErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PARAM_ILLEGAL", Self::ParamIllegal),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for LogisticsOrderInstantdeliveryCancelErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
