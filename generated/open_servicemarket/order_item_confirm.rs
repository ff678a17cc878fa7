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
/// Answered by [`OrderItemConfirmResponse`], or by an error with a [`OrderItemConfirmErrorCode`].
#[doc(alias = "alipay.open.servicemarket.order.item.confirm")]
#[doc(alias = "/v3/alipay/open/servicemarket/order/item/confirm")]
#[doc(alias = "服务商代商家确认实施完成")]
#[doc(alias = "服务商")]
#[must_use]
#[non_exhaustive]
pub struct OrderItemConfirm {
    /// Plug-in service order number.
    ///
    /// On the wire `commodity_order_id` (订购服务插件订单号). Example: `20160010200000000033400`. Source:
    /// `spec/open_servicemarket/order.item.confirm.yaml:11`.
    pub commodity_order_id: Option<String>,
    /// Mini program chosen by the merchant; required for mini program plug-in services.
    ///
    /// On the wire `mini_app_id`; required in some cases. Example: `2017121800945174`. Source:
    /// `spec/open_servicemarket/order.item.confirm.yaml:16`.
    pub mini_app_id: Option<String>,
    /// Store chosen by the merchant; optional for services of Alipay's market.
    ///
    /// On the wire `shop_id`. Example: `2015052000077000000000182140`. Source:
    /// `spec/open_servicemarket/order.item.confirm.yaml:21`.
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
    /// On the wire `NO_PERMISSION_COMFIRM_ORDERITEM`. Source: `spec/open_servicemarket/order.item.confirm.yaml:29`.
    NoPermissionComfirmOrderitem,
    /// The item's status does not allow the operation.
    ///
    /// Check the status of the item.
    ///
    /// On the wire `ITEM_STATUS_NOT_ALLOW`. Source: `spec/open_servicemarket/order.item.confirm.yaml:30` and
    /// `spec/codes.yaml:1425`.
    ItemStatusNotAllow,
    /// The commodity order item does not exist.
    ///
    /// Check the order item number.
    ///
    /// On the wire `COMMODITY_ORDER_ITEM_NOT_EXIST`. Source: `spec/open_servicemarket/order.item.confirm.yaml:31` and
    /// `spec/codes.yaml:866`.
    CommodityOrderItemNotExist,
    /// The parameters are wrong.
    ///
    /// Check the parameters, then call again.
    ///
    /// On the wire `PARAMS_ERROR`. Source: `spec/open_servicemarket/order.item.confirm.yaml:32` and
    /// `spec/codes.yaml:1844`.
    ParamsError,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_servicemarket/order.item.confirm.yaml:33` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// On the wire `CONFIRM_CHARGE_ITEM_NOT_ALLOW`. Source: `spec/open_servicemarket/order.item.confirm.yaml:34`.
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
