//! `alipay.open.servicemarket.order.item.confirm` · 服务商代商家确认实施完成
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/servicemarket/order/item/confirm`.
//! Described in `spec/open_servicemarket/order.item.confirm.yaml`.

use crate::{record, schema};

static ORDER_ITEM_CONFIRM: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderItemConfirm",
    file: "spec/open_servicemarket/order.item.confirm.yaml",
    fields: &[
        schema::FieldDef::text("commodity_order_id", 9),
        schema::FieldDef::text("mini_app_id", 10),
        schema::FieldDef::text("shop_id", 11),
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
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/servicemarket/order/item/confirm`.
/// Described in `spec/open_servicemarket/order.item.confirm.yaml`.
/// Answered by [`OrderItemConfirmResponse`], or by an error with a [`OrderItemConfirmErrorCode`].
#[doc(alias = "alipay.open.servicemarket.order.item.confirm")]
#[doc(alias = "服务商代商家确认实施完成")]
#[must_use]
#[non_exhaustive]
pub struct OrderItemConfirm {
    /// On the wire `commodity_order_id`, a text. Source: `spec/open_servicemarket/order.item.confirm.yaml:9`.
    pub commodity_order_id: Option<String>,
    /// On the wire `mini_app_id`, a text. Source: `spec/open_servicemarket/order.item.confirm.yaml:10`.
    pub mini_app_id: Option<String>,
    /// On the wire `shop_id`, a text. Source: `spec/open_servicemarket/order.item.confirm.yaml:11`.
    pub shop_id: Option<String>,
}

impl OrderItemConfirm {
    /// With no field set; what is required is checked before the request is sent.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.servicemarket.order.item.confirm` (服务商代商家确认实施完成).
///
/// It has no fields: that it came is what it says.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderItemConfirmErrorCode {
    /// On the wire `NO_PERMISSION_COMFIRM_ORDERITEM`. Source: `spec/open_servicemarket/order.item.confirm.yaml:16`.
    NoPermissionComfirmOrderitem,
    /// On the wire `ITEM_STATUS_NOT_ALLOW`. Source: `spec/open_servicemarket/order.item.confirm.yaml:17`.
    ItemStatusNotAllow,
    /// On the wire `COMMODITY_ORDER_ITEM_NOT_EXIST`. Source: `spec/open_servicemarket/order.item.confirm.yaml:18`.
    CommodityOrderItemNotExist,
    /// On the wire `PARAMS_ERROR`. Source: `spec/open_servicemarket/order.item.confirm.yaml:19`.
    ParamsError,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_servicemarket/order.item.confirm.yaml:20`.
    SystemError,
    /// On the wire `CONFIRM_CHARGE_ITEM_NOT_ALLOW`. Source: `spec/open_servicemarket/order.item.confirm.yaml:21`.
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
