//! `alipay.open.servicemarket.order.accept` · 服务商接单操作
//!
//! Accept a merchant's order of a plug-in service.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/servicemarket/order/accept`. Described
//! in `spec/open_servicemarket/order.accept.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.servicemarket.order.accept` (服务商接单操作).
///
/// Accept a merchant's order of a plug-in service.
///
/// ```
/// use alipay::open_servicemarket::OrderAccept;
///
/// let request = OrderAccept::new()
///     .commodity_order_id("110101190001010000");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/servicemarket/order/accept`. Described
/// in `spec/open_servicemarket/order.accept.yaml`.
/// Returns [`OrderAcceptResponse`], or an error with a [`OrderAcceptErrorCode`].
#[doc(alias = "alipay.open.servicemarket.order.accept")]
#[doc(alias = "/v3/alipay/open/servicemarket/order/accept")]
#[doc(alias = "服务商接单操作")]
#[doc(alias = "服务商")]
#[must_use]
#[non_exhaustive]
pub struct OrderAccept {
    /// Service order id.
    ///
    /// 服务商品订单ID. Example: `110101190001010000`.
    pub commodity_order_id: Option<String>,
}

impl OrderAccept {
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
}

/// The response of `alipay.open.servicemarket.order.accept` (服务商接单操作).
///
/// This response has no fields.
#[non_exhaustive]
pub struct OrderAcceptResponse {}

/// The error codes of `alipay.open.servicemarket.order.accept`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OrderAcceptErrorCode {
    /// `NO_PERMISSION_ACCETP_ORDER`.
    NoPermissionAccetpOrder,
    /// `COMMODITY_ORDER_STATUS_INVALID`.
    CommodityOrderStatusInvalid,
    /// `ORDER_NOT_EXIST`: The order does not exist.
    ///
    /// Check the number; query again before treating a transfer as failed.
    OrderNotExist,
    /// `PARAMS_ERROR`: The parameters are wrong.
    ///
    /// Check the parameters, then call again.
    ParamsError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    OrderAcceptErrorCode, "NO_PERMISSION_ACCETP_ORDER" NoPermissionAccetpOrder,
    "COMMODITY_ORDER_STATUS_INVALID" CommodityOrderStatusInvalid, "ORDER_NOT_EXIST"
    OrderNotExist, "PARAMS_ERROR" ParamsError
);

impl record::CallRequest for OrderAccept {}

impl record::Request for OrderAccept {
    type Response = OrderAcceptResponse;
    type ErrorCode = OrderAcceptErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.servicemarket.order.accept",
        title: "服务商接单操作",
        file: "spec/open_servicemarket/order.accept.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/servicemarket/order/accept",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ORDER_ACCEPT,
        response: &ORDER_ACCEPT_RESPONSE,
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

record::record!(OrderAccept, ORDER_ACCEPT, 0 commodity_order_id None);

record::record!(OrderAcceptResponse, ORDER_ACCEPT_RESPONSE);

static ORDER_ACCEPT: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderAccept",
    file: "spec/open_servicemarket/order.accept.yaml",
    rows: &[schema::Row::Text("commodity_order_id")],
    rules: &[],
    lines: &[11],
};

static ORDER_ACCEPT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderAcceptResponse",
    file: "spec/open_servicemarket/order.accept.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
