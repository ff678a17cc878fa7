//! `alipay.open.servicemarket.commodity.shop.online` · 门店插件上架操作
//!
//! Put a service that a merchant ordered for a store online.
//!
//! Offered on REST (V3), as `POST /v3/alipay/open/servicemarket/commodity/shop/online`. Described in
//! `spec/open_servicemarket/commodity.shop.online.yaml`.

use crate::{record, schema};

static COMMODITY_SHOP_ONLINE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CommodityShopOnline",
    file: "spec/open_servicemarket/commodity.shop.online.yaml",
    fields: &[
        schema::FieldDef::text("commodity_id", 10),
        schema::FieldDef::text("shop_id", 11),
    ],
    rules: &[],
};

static COMMODITY_SHOP_ONLINE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CommodityShopOnlineResponse",
    file: "spec/open_servicemarket/commodity.shop.online.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.servicemarket.commodity.shop.online` (门店插件上架操作).
///
/// Put a service that a merchant ordered for a store online.
///
/// ```
/// use alipay::open_servicemarket::CommodityShopOnline;
///
/// let request = CommodityShopOnline::new()
///     .commodity_id("110101190001010000");
/// ```
///
/// Offered on REST (V3), as `POST /v3/alipay/open/servicemarket/commodity/shop/online`. Described in
/// `spec/open_servicemarket/commodity.shop.online.yaml`.
/// Returns [`CommodityShopOnlineResponse`], or an error with a [`CommodityShopOnlineErrorCode`].
#[doc(alias = "alipay.open.servicemarket.commodity.shop.online")]
#[doc(alias = "/v3/alipay/open/servicemarket/commodity/shop/online")]
#[doc(alias = "门店插件上架操作")]
#[doc(alias = "门店")]
#[doc(alias = "插件")]
#[must_use]
#[non_exhaustive]
pub struct CommodityShopOnline {
    /// Plug-in service id.
    ///
    /// 服务插件ID. Example: `110101190001010000`.
    pub commodity_id: Option<String>,
    /// Store id.
    ///
    /// 店铺ID. Example: `2015052000077000000000182140`.
    pub shop_id: Option<String>,
}

impl CommodityShopOnline {
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

impl record::Record for CommodityShopOnline {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &COMMODITY_SHOP_ONLINE
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

impl Default for CommodityShopOnline {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CommodityShopOnline {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CommodityShopOnline {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CommodityShopOnline {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CommodityShopOnline {}

impl record::Request for CommodityShopOnline {
    type Response = CommodityShopOnlineResponse;
    type ErrorCode = CommodityShopOnlineErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.servicemarket.commodity.shop.online",
        title: "门店插件上架操作",
        file: "spec/open_servicemarket/commodity.shop.online.yaml",
        gateway: None,
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/servicemarket/commodity/shop/online",
        }),
        idempotency: schema::Idempotency::Never,
        request: &COMMODITY_SHOP_ONLINE,
        response: &COMMODITY_SHOP_ONLINE_RESPONSE,
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

/// The response of `alipay.open.servicemarket.commodity.shop.online` (门店插件上架操作).
///
/// This response has no fields.
#[non_exhaustive]
pub struct CommodityShopOnlineResponse {}

impl record::Record for CommodityShopOnlineResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &COMMODITY_SHOP_ONLINE_RESPONSE
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

impl Default for CommodityShopOnlineResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for CommodityShopOnlineResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CommodityShopOnlineResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CommodityShopOnlineResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.servicemarket.commodity.shop.online`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommodityShopOnlineErrorCode {
    /// `NO_PERMISSION_ONLINE_SHOP`.
    NoPermissionOnlineShop,
    /// `SHOP_TYPE_ALREADY_ONLINE`.
    ShopTypeAlreadyOnline,
    /// `COMMODITY_SHOP_NOT_EXIST`.
    CommodityShopNotExist,
    /// `PARAMS_ERROR`: The parameters are wrong.
    ///
    /// Check the parameters, then call again.
    ParamsError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CommodityShopOnlineErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("NO_PERMISSION_ONLINE_SHOP", Self::NoPermissionOnlineShop),
        ("SHOP_TYPE_ALREADY_ONLINE", Self::ShopTypeAlreadyOnline),
        ("COMMODITY_SHOP_NOT_EXIST", Self::CommodityShopNotExist),
        ("PARAMS_ERROR", Self::ParamsError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CommodityShopOnlineErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
