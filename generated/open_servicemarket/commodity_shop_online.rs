//! `alipay.open.servicemarket.commodity.shop.online` · 门店插件上架操作
//!
//! Put a service that a merchant ordered for a store online.
//!
//! Offered on REST (V3), as `POST /v3/alipay/open/servicemarket/commodity/shop/online`. Described in
//! `spec/open_servicemarket/commodity.shop.online.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.open.servicemarket.commodity.shop.online` (门店插件上架操作).
///
/// This response has no fields.
#[non_exhaustive]
pub struct CommodityShopOnlineResponse {}

/// The error codes of `alipay.open.servicemarket.commodity.shop.online`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    CommodityShopOnlineErrorCode, "NO_PERMISSION_ONLINE_SHOP" NoPermissionOnlineShop,
    "SHOP_TYPE_ALREADY_ONLINE" ShopTypeAlreadyOnline, "COMMODITY_SHOP_NOT_EXIST"
    CommodityShopNotExist, "PARAMS_ERROR" ParamsError
);

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

record::record!(
    CommodityShopOnline, COMMODITY_SHOP_ONLINE, 0 commodity_id None, 1 shop_id None
);

record::record!(CommodityShopOnlineResponse, COMMODITY_SHOP_ONLINE_RESPONSE);

static COMMODITY_SHOP_ONLINE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CommodityShopOnline",
    file: "spec/open_servicemarket/commodity.shop.online.yaml",
    rows: &[schema::Row::Text("commodity_id"), schema::Row::Text("shop_id")],
    rules: &[],
    lines: &[10, 11],
};

static COMMODITY_SHOP_ONLINE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CommodityShopOnlineResponse",
    file: "spec/open_servicemarket/commodity.shop.online.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
