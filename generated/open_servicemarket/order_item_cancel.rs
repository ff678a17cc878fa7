//! `alipay.open.servicemarket.order.item.cancel` · 服务订单明细实施项单项取消
//!
//! Cancel one item of a service order.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/servicemarket/order/item/cancel`.
//! Described in `spec/open_servicemarket/order.item.cancel.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.servicemarket.order.item.cancel` (服务订单明细实施项单项取消).
///
/// Cancel one item of a service order.
///
/// ```
/// use alipay::open_servicemarket::OrderItemCancel;
///
/// let request = OrderItemCancel::new()
///     .cancel_reason("该门店暂无法实施完成");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`mini_app_id`](Self::mini_app_id) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/servicemarket/order/item/cancel`.
/// Described in `spec/open_servicemarket/order.item.cancel.yaml`.
/// Returns [`OrderItemCancelResponse`], or an error with a [`OrderItemCancelErrorCode`].
#[doc(alias = "alipay.open.servicemarket.order.item.cancel")]
#[doc(alias = "/v3/alipay/open/servicemarket/order/item/cancel")]
#[doc(alias = "服务订单明细实施项单项取消")]
#[doc(alias = "订单")]
#[must_use]
#[non_exhaustive]
pub struct OrderItemCancel {
    /// Reason of the cancellation.
    ///
    /// Example: `该门店暂无法实施完成`.
    pub cancel_reason: Option<String>,
    /// Service order id from the order notification.
    ///
    /// 订购服务订单ID. Example: `20160010200000000033400`.
    pub commodity_order_id: Option<String>,
    /// Mini program chosen by the merchant; required for mini program plug-in services.
    ///
    /// Required in some cases. Example: `2017121800945174`.
    pub mini_app_id: Option<String>,
    /// Store chosen by the merchant; optional for services of Alipay's market.
    ///
    /// Example: `2015052000077000000000182140`.
    pub shop_id: Option<String>,
}

impl OrderItemCancel {
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

    /// Sets [`commodity_order_id`](Self::commodity_order_id).
    #[inline]
    pub fn commodity_order_id(mut self, commodity_order_id: impl Into<String>) -> Self {
        self.commodity_order_id = Some(commodity_order_id.into());
        self
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`shop_id`](Self::shop_id).
    #[inline]
    pub fn shop_id(mut self, shop_id: impl Into<String>) -> Self {
        self.shop_id = Some(shop_id.into());
        self
    }
}

/// The response of `alipay.open.servicemarket.order.item.cancel` (服务订单明细实施项单项取消).
///
/// This response has no fields.
#[non_exhaustive]
pub struct OrderItemCancelResponse {}

/// The error codes of `alipay.open.servicemarket.order.item.cancel`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OrderItemCancelErrorCode {
    /// `PARAMS_ERROR`: The parameters are wrong.
    ///
    /// Check the parameters, then call again.
    ParamsError,
    /// `NO_PERMISSION_CANCEL_ORDER_ITEM`.
    NoPermissionCancelOrderItem,
    /// `COMMODITY_ORDER_ITEM_NOT_EXIST`: The commodity order item does not exist.
    ///
    /// Check the order item number.
    CommodityOrderItemNotExist,
    /// `ITEM_STATUS_NOT_ALLOW`: The item's status does not allow the operation.
    ///
    /// Check the status of the item.
    ItemStatusNotAllow,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    OrderItemCancelErrorCode, "PARAMS_ERROR" ParamsError,
    "NO_PERMISSION_CANCEL_ORDER_ITEM" NoPermissionCancelOrderItem,
    "COMMODITY_ORDER_ITEM_NOT_EXIST" CommodityOrderItemNotExist, "ITEM_STATUS_NOT_ALLOW"
    ItemStatusNotAllow
);

impl record::CallRequest for OrderItemCancel {}

impl record::Request for OrderItemCancel {
    type Response = OrderItemCancelResponse;
    type ErrorCode = OrderItemCancelErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.servicemarket.order.item.cancel",
        title: "服务订单明细实施项单项取消",
        file: "spec/open_servicemarket/order.item.cancel.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/servicemarket/order/item/cancel",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ORDER_ITEM_CANCEL,
        response: &ORDER_ITEM_CANCEL_RESPONSE,
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
    OrderItemCancel, ORDER_ITEM_CANCEL, 0 cancel_reason None, 1 commodity_order_id None,
    2 mini_app_id None, 3 shop_id None
);

record::record!(OrderItemCancelResponse, ORDER_ITEM_CANCEL_RESPONSE);

static ORDER_ITEM_CANCEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderItemCancel",
    file: "spec/open_servicemarket/order.item.cancel.yaml",
    rows: &[
        schema::Row::Text("cancel_reason"),
        schema::Row::Text("commodity_order_id"),
        schema::Row::Text("mini_app_id"),
        schema::Row::Text("shop_id"),
    ],
    rules: &[],
    lines: &[11, 12, 17, 22],
};

static ORDER_ITEM_CANCEL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderItemCancelResponse",
    file: "spec/open_servicemarket/order.item.cancel.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
