//! `alipay.open.servicemarket.order.item.confirm` · 服务商代商家确认实施完成
//!
//! Confirm completion for the merchant, on the merchant's authorization.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/servicemarket/order/item/confirm`.
//! Described in `spec/open_servicemarket/order.item.confirm.yaml`.

use crate::{record, schema};

static ORDER_ITEM_CONFIRM: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderItemConfirm",
    file: "spec/open_servicemarket/order.item.confirm.yaml",
    fields: &[
        schema::FieldDef::text("commodity_order_id", 11),
        schema::FieldDef::text("mini_app_id", 16),
        schema::FieldDef::text("shop_id", 21),
    ],
    rules: &[],
};

static ORDER_ITEM_CONFIRM_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderItemConfirmResponse",
    file: "spec/open_servicemarket/order.item.confirm.yaml",
    fields: &[],
    rules: &[],
};

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
        Self {
            commodity_order_id: None,
            mini_app_id: None,
            shop_id: None,
        }
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

impl record::Record for OrderItemConfirm {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_ITEM_CONFIRM
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.commodity_order_id),
            1 => Some(&self.mini_app_id),
            2 => Some(&self.shop_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.commodity_order_id),
            1 => Some(&mut self.mini_app_id),
            2 => Some(&mut self.shop_id),
            _ => None,
        }
    }
}

impl Default for OrderItemConfirm {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OrderItemConfirm {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderItemConfirm {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderItemConfirm {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.open.servicemarket.order.item.confirm` (服务商代商家确认实施完成).
///
/// This response has no fields.
#[non_exhaustive]
pub struct OrderItemConfirmResponse {}

impl record::Record for OrderItemConfirmResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_ITEM_CONFIRM_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for OrderItemConfirmResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for OrderItemConfirmResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderItemConfirmResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderItemConfirmResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.servicemarket.order.item.confirm`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for OrderItemConfirmErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("NO_PERMISSION_COMFIRM_ORDERITEM", Self::NoPermissionComfirmOrderitem),
        ("ITEM_STATUS_NOT_ALLOW", Self::ItemStatusNotAllow),
        ("COMMODITY_ORDER_ITEM_NOT_EXIST", Self::CommodityOrderItemNotExist),
        ("PARAMS_ERROR", Self::ParamsError),
        ("SYSTEM_ERROR", Self::SystemError),
        ("CONFIRM_CHARGE_ITEM_NOT_ALLOW", Self::ConfirmChargeItemNotAllow),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for OrderItemConfirmErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
