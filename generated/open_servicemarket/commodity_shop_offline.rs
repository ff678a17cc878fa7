//! `alipay.open.servicemarket.commodity.shop.offline` · 门店插件下架操作
//!
//! Take a plug-in off a merchant's store, on the merchant's authorization.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/servicemarket/commodity/shop/offline`.
//! Described in `spec/open_servicemarket/commodity.shop.offline.yaml`.

use crate::{record, schema};

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

/// The response of `alipay.open.servicemarket.commodity.shop.offline` (门店插件下架操作).
///
/// This response has no fields.
#[non_exhaustive]
pub struct CommodityShopOfflineResponse {}

/// The error codes of `alipay.open.servicemarket.commodity.shop.offline`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    CommodityShopOfflineErrorCode, "PARAMS_ERROR" ParamsError,
    "NO_PERMISSION_OFFLINE_SHOP" NoPermissionOfflineShop, "COMMODITY_SHOP_NOT_EXIST"
    CommodityShopNotExist, "SYSTEM_ERROR" SystemError, "SHOP_STATUS_NOT_SUPPORT"
    ShopStatusNotSupport
);

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

record::record!(
    CommodityShopOffline, COMMODITY_SHOP_OFFLINE, 0 commodity_id None, 1 shop_id None
);

record::record!(CommodityShopOfflineResponse, COMMODITY_SHOP_OFFLINE_RESPONSE);

static COMMODITY_SHOP_OFFLINE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CommodityShopOffline",
    file: "spec/open_servicemarket/commodity.shop.offline.yaml",
    rows: &[schema::Row::Text("commodity_id"), schema::Row::Text("shop_id")],
    rules: &[],
    lines: &[11, 12],
};

static COMMODITY_SHOP_OFFLINE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CommodityShopOfflineResponse",
    file: "spec/open_servicemarket/commodity.shop.offline.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
