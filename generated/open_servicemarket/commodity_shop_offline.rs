//! `alipay.open.servicemarket.commodity.shop.offline` · 门店插件下架操作
//!
//! Take a plug-in off a merchant's store, on the merchant's authorization.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/servicemarket/commodity/shop/offline`.
//! Described in `spec/open_servicemarket/commodity.shop.offline.yaml`.

use crate::{record, schema};

static COMMODITY_SHOP_OFFLINE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CommodityShopOffline",
    file: "spec/open_servicemarket/commodity.shop.offline.yaml",
    fields: &[
        schema::FieldDef::text("commodity_id", 11),
        schema::FieldDef::text("shop_id", 12),
    ],
    rules: &[],
};

static COMMODITY_SHOP_OFFLINE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CommodityShopOfflineResponse",
    file: "spec/open_servicemarket/commodity.shop.offline.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.servicemarket.commodity.shop.offline` (门店插件下架操作).
///
/// Take a plug-in off a merchant's store, on the merchant's authorization.
///
/// ```
/// use alipay::open_servicemarket::CommodityShopOffline;
///
/// let request = CommodityShopOffline::new()
///     .commodity_id("20160010200000000033400");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/servicemarket/commodity/shop/offline`.
/// Described in `spec/open_servicemarket/commodity.shop.offline.yaml`.
/// Returns [`CommodityShopOfflineResponse`], or an error with a [`CommodityShopOfflineErrorCode`].
#[doc(alias = "alipay.open.servicemarket.commodity.shop.offline")]
#[doc(alias = "/v3/alipay/open/servicemarket/commodity/shop/offline")]
#[doc(alias = "门店插件下架操作")]
#[doc(alias = "门店")]
#[doc(alias = "插件")]
#[must_use]
#[non_exhaustive]
pub struct CommodityShopOffline {
    /// Plug-in service id.
    ///
    /// 服务商户ID. Example: `20160010200000000033400`.
    pub commodity_id: Option<String>,
    /// Store id.
    ///
    /// 门店ID. Example: `2015052000077000000000182140`.
    pub shop_id: Option<String>,
}

impl CommodityShopOffline {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            commodity_id: None,
            shop_id: None,
        }
    }

    /// Sets [`commodity_id`](Self::commodity_id).
    #[inline]
    pub fn commodity_id(mut self, commodity_id: impl Into<String>) -> Self {
        self.commodity_id = Some(commodity_id.into());
        self
    }

    /// Sets [`shop_id`](Self::shop_id).
    #[inline]
    pub fn shop_id(mut self, shop_id: impl Into<String>) -> Self {
        self.shop_id = Some(shop_id.into());
        self
    }
}

impl record::Record for CommodityShopOffline {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &COMMODITY_SHOP_OFFLINE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.commodity_id),
            1 => Some(&self.shop_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.commodity_id),
            1 => Some(&mut self.shop_id),
            _ => None,
        }
    }
}

impl Default for CommodityShopOffline {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CommodityShopOffline {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CommodityShopOffline {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CommodityShopOffline {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CommodityShopOffline {}

impl record::Request for CommodityShopOffline {
    type Response = CommodityShopOfflineResponse;
    type ErrorCode = CommodityShopOfflineErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.servicemarket.commodity.shop.offline",
        title: "门店插件下架操作",
        file: "spec/open_servicemarket/commodity.shop.offline.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/servicemarket/commodity/shop/offline",
        }),
        idempotency: schema::Idempotency::Never,
        request: &COMMODITY_SHOP_OFFLINE,
        response: &COMMODITY_SHOP_OFFLINE_RESPONSE,
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

/// The response of `alipay.open.servicemarket.commodity.shop.offline` (门店插件下架操作).
///
/// This response has no fields.
#[non_exhaustive]
pub struct CommodityShopOfflineResponse {}

impl record::Record for CommodityShopOfflineResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &COMMODITY_SHOP_OFFLINE_RESPONSE
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

impl Default for CommodityShopOfflineResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for CommodityShopOfflineResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CommodityShopOfflineResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CommodityShopOfflineResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.servicemarket.commodity.shop.offline`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommodityShopOfflineErrorCode {
    /// `PARAMS_ERROR`: The parameters are wrong.
    ///
    /// Check the parameters, then call again.
    ParamsError,
    /// `NO_PERMISSION_OFFLINE_SHOP`.
    NoPermissionOfflineShop,
    /// `COMMODITY_SHOP_NOT_EXIST`.
    CommodityShopNotExist,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `SHOP_STATUS_NOT_SUPPORT`.
    ShopStatusNotSupport,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CommodityShopOfflineErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PARAMS_ERROR", Self::ParamsError),
        ("NO_PERMISSION_OFFLINE_SHOP", Self::NoPermissionOfflineShop),
        ("COMMODITY_SHOP_NOT_EXIST", Self::CommodityShopNotExist),
        ("SYSTEM_ERROR", Self::SystemError),
        ("SHOP_STATUS_NOT_SUPPORT", Self::ShopStatusNotSupport),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CommodityShopOfflineErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
