//! `alipay.open.servicemarket.order.reject` · 服务商拒绝接单
//!
//! Refuse a merchant's order of a plug-in service.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/servicemarket/order/reject`. Described
//! in `spec/open_servicemarket/order.reject.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.servicemarket.order.reject` (服务商拒绝接单).
///
/// Refuse a merchant's order of a plug-in service.
///
/// ```
/// use alipay::open_servicemarket::OrderReject;
///
/// let request = OrderReject::new()
///     .commodity_order_id("20160010200000000033400");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/servicemarket/order/reject`. Described
/// in `spec/open_servicemarket/order.reject.yaml`.
/// Returns [`OrderRejectResponse`], or an error with a [`OrderRejectErrorCode`].
#[doc(alias = "alipay.open.servicemarket.order.reject")]
#[doc(alias = "/v3/alipay/open/servicemarket/order/reject")]
#[doc(alias = "服务商拒绝接单")]
#[doc(alias = "服务商")]
#[must_use]
#[non_exhaustive]
pub struct OrderReject {
    /// Service order id.
    ///
    /// 订购服务商品订单ID. Example: `20160010200000000033400`.
    pub commodity_order_id: Option<String>,
    /// Reason of the refusal.
    ///
    /// 拒绝接单原因. Example: `暂不支持该地区服务`.
    pub reject_reason: Option<String>,
}

impl OrderReject {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`commodity_order_id`](Self::commodity_order_id).
    #[inline]
    pub fn commodity_order_id(mut self, commodity_order_id: impl Into<String>) -> Self {
        self.commodity_order_id = Some(commodity_order_id.into());
        self
    }

    /// Sets [`reject_reason`](Self::reject_reason).
    #[inline]
    pub fn reject_reason(mut self, reject_reason: impl Into<String>) -> Self {
        self.reject_reason = Some(reject_reason.into());
        self
    }
}

/// The response of `alipay.open.servicemarket.order.reject` (服务商拒绝接单).
///
/// This response has no fields.
#[non_exhaustive]
pub struct OrderRejectResponse {}

/// The error codes of `alipay.open.servicemarket.order.reject`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OrderRejectErrorCode {
    /// `PARAMS_ERROR`: The parameters are wrong.
    ///
    /// Check the parameters, then call again.
    ParamsError,
    /// `NO_PERMISSION_REJECT_ORDER`.
    NoPermissionRejectOrder,
    /// `ORDER_NOT_EXIST`: The order does not exist.
    ///
    /// Check the number; query again before treating a transfer as failed.
    OrderNotExist,
    /// `COMMODITY_ORDER_STATUS_INVALID`.
    CommodityOrderStatusInvalid,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    OrderRejectErrorCode, "PARAMS_ERROR" ParamsError, "NO_PERMISSION_REJECT_ORDER"
    NoPermissionRejectOrder, "ORDER_NOT_EXIST" OrderNotExist,
    "COMMODITY_ORDER_STATUS_INVALID" CommodityOrderStatusInvalid
);

impl record::CallRequest for OrderReject {}

impl record::Request for OrderReject {
    type Response = OrderRejectResponse;
    type ErrorCode = OrderRejectErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.servicemarket.order.reject",
        title: "服务商拒绝接单",
        file: "spec/open_servicemarket/order.reject.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/servicemarket/order/reject",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ORDER_REJECT,
        response: &ORDER_REJECT_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAMS_ERROR",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    OrderReject, ORDER_REJECT, 0 commodity_order_id None, 1 reject_reason None
);

record::record!(OrderRejectResponse, ORDER_REJECT_RESPONSE);

static ORDER_REJECT: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderReject",
    file: "spec/open_servicemarket/order.reject.yaml",
    rows: &[schema::Row::Text("commodity_order_id"), schema::Row::Text("reject_reason")],
    rules: &[],
    lines: &[11, 16],
};

static ORDER_REJECT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderRejectResponse",
    file: "spec/open_servicemarket/order.reject.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
