//! `alipay.open.servicemarket.order.item.confirm` · 服务商代商家确认实施完成
//!
//! Confirm completion for the merchant, on the merchant's authorization.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/servicemarket/order/item/confirm`.
//! Described in `spec/open_servicemarket/order.item.confirm.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.servicemarket.order.item.confirm` (服务商代商家确认实施完成).
///
/// Confirm completion for the merchant, on the merchant's authorization.
///
/// ```
/// use alipay::open_servicemarket::OrderItemConfirm;
///
/// let request = OrderItemConfirm::new()
///     .commodity_order_id("20160010200000000033400");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`mini_app_id`](Self::mini_app_id) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/servicemarket/order/item/confirm`.
/// Described in `spec/open_servicemarket/order.item.confirm.yaml`.
/// Returns [`OrderItemConfirmResponse`], or an error with a [`OrderItemConfirmErrorCode`].
#[doc(alias = "alipay.open.servicemarket.order.item.confirm")]
#[doc(alias = "/v3/alipay/open/servicemarket/order/item/confirm")]
#[doc(alias = "服务商代商家确认实施完成")]
#[doc(alias = "服务商")]
#[must_use]
#[non_exhaustive]
pub struct OrderItemConfirm {
    /// Plug-in service order number.
    ///
    /// 订购服务插件订单号. Example: `20160010200000000033400`.
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

impl OrderItemConfirm {
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

/// The response of `alipay.open.servicemarket.order.item.confirm` (服务商代商家确认实施完成).
///
/// This response has no fields.
#[non_exhaustive]
pub struct OrderItemConfirmResponse {}

/// The error codes of `alipay.open.servicemarket.order.item.confirm`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OrderItemConfirmErrorCode {
    /// `NO_PERMISSION_COMFIRM_ORDERITEM`.
    NoPermissionComfirmOrderitem,
    /// `ITEM_STATUS_NOT_ALLOW`: The item's status does not allow the operation.
    ///
    /// Check the status of the item.
    ItemStatusNotAllow,
    /// `COMMODITY_ORDER_ITEM_NOT_EXIST`: The commodity order item does not exist.
    ///
    /// Check the order item number.
    CommodityOrderItemNotExist,
    /// `PARAMS_ERROR`: The parameters are wrong.
    ///
    /// Check the parameters, then call again.
    ParamsError,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `CONFIRM_CHARGE_ITEM_NOT_ALLOW`.
    ConfirmChargeItemNotAllow,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    OrderItemConfirmErrorCode, "NO_PERMISSION_COMFIRM_ORDERITEM"
    NoPermissionComfirmOrderitem, "ITEM_STATUS_NOT_ALLOW" ItemStatusNotAllow,
    "COMMODITY_ORDER_ITEM_NOT_EXIST" CommodityOrderItemNotExist, "PARAMS_ERROR"
    ParamsError, "SYSTEM_ERROR" SystemError, "CONFIRM_CHARGE_ITEM_NOT_ALLOW"
    ConfirmChargeItemNotAllow
);

impl record::CallRequest for OrderItemConfirm {}

impl record::Request for OrderItemConfirm {
    type Response = OrderItemConfirmResponse;
    type ErrorCode = OrderItemConfirmErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.servicemarket.order.item.confirm",
        title: "服务商代商家确认实施完成",
        file: "spec/open_servicemarket/order.item.confirm.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/servicemarket/order/item/confirm",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ORDER_ITEM_CONFIRM,
        response: &ORDER_ITEM_CONFIRM_RESPONSE,
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
    OrderItemConfirm, ORDER_ITEM_CONFIRM, 0 commodity_order_id None, 1 mini_app_id None,
    2 shop_id None
);

record::record!(OrderItemConfirmResponse, ORDER_ITEM_CONFIRM_RESPONSE);

static ORDER_ITEM_CONFIRM: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderItemConfirm",
    file: "spec/open_servicemarket/order.item.confirm.yaml",
    rows: &[
        schema::Row::Text("commodity_order_id"),
        schema::Row::Text("mini_app_id"),
        schema::Row::Text("shop_id"),
    ],
    rules: &[],
    lines: &[11, 16, 21],
};

static ORDER_ITEM_CONFIRM_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderItemConfirmResponse",
    file: "spec/open_servicemarket/order.item.confirm.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
