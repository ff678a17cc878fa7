//! `alipay.marketing.activity.shop.batchquery` · 查询活动可用门店
//!
//! Query the stores in which an activity can be used.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/marketing/activity/{activity_id}/shop/batchquery`. Described in
//! `spec/marketing/activity.shop.batchquery.yaml`.

use crate::{record, schema};

static ACTIVITY_SHOP_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityShopBatchquery",
    file: "spec/marketing/activity.shop.batchquery.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Path,
            limits: &[schema::LimitDef::new(schema::Limit::Required, 16)],
            ..schema::FieldDef::text("activity_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("merchant_id", 18)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 27),
                schema::LimitDef::new(schema::Limit::Minimum("1"), 28),
            ],
            ..schema::FieldDef::new("page_num", schema::Kind::Integer, 23)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 34),
                schema::LimitDef::new(schema::Limit::Minimum("1"), 35),
                schema::LimitDef::new(schema::Limit::Maximum("20"), 36),
            ],
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 30)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("product_version", 38)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("merchant_access_mode", 46)
        },
    ],
    rules: &[],
};

static ACTIVITY_SHOP_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityShopBatchqueryResponse",
    file: "spec/marketing/activity.shop.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("activity_id", 53),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 54),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 55),
        schema::FieldDef::new(
            "shop_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ACTIVITY_SHOP_INFO),
                    limits: &[],
                },
            ),
            56,
        ),
        schema::FieldDef::new("total_size", schema::Kind::Integer, 57),
    ],
    rules: &[],
};

static ACTIVITY_SHOP_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityShopInfo",
    file: "spec/marketing/activity.shop.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("latitude", 63),
        schema::FieldDef::text("longitude", 64),
        schema::FieldDef::text("shop_id", 65),
        schema::FieldDef::text("shop_name", 70),
        schema::FieldDef::text("shop_type", 71),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.activity.shop.batchquery` (查询活动可用门店).
///
/// Query the stores in which an activity can be used.
///
/// ```
/// use alipay::marketing::ActivityShopBatchquery;
///
/// let request = ActivityShopBatchquery::new()
///     .activity_id("2016042700826004508401111111")
///     .page_num(1)
///     .page_size(20);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`activity_id`](Self::activity_id) | required |
/// | [`page_num`](Self::page_num) | required; not less than 1 |
/// | [`page_size`](Self::page_size) | required; not less than 1; not more than 20 |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `GET /v3/alipay/marketing/activity/{activity_id}/shop/batchquery`. Described in
/// `spec/marketing/activity.shop.batchquery.yaml`.
/// Returns [`ActivityShopBatchqueryResponse`], or an error with a [`ActivityShopBatchqueryErrorCode`].
#[doc(alias = "alipay.marketing.activity.shop.batchquery")]
#[doc(alias = "/v3/alipay/marketing/activity/{activity_id}/shop/batchquery")]
#[doc(alias = "查询活动可用门店")]
#[doc(alias = "活动")]
#[doc(alias = "门店")]
#[must_use]
#[non_exhaustive]
pub struct ActivityShopBatchquery {
    /// Activity id.
    ///
    /// 活动id; required. Example: `2016042700826004508401111111`.
    pub activity_id: String,
    /// Merchant's partner id; the caller by default.
    ///
    /// 商户PID. Example: `2088000000000001`.
    pub merchant_id: Option<String>,
    /// Page number, an integer greater than 0\.
    ///
    /// 分页查询页码; required; not less than 1. Example: `1`.
    pub page_num: Option<i64>,
    /// Entries per page, an integer greater than 0\.
    ///
    /// 分页查询单页数据条数; required; not less than 1; not more than 20. Example: `20`.
    pub page_size: Option<i64>,
    /// Product version.
    ///
    /// 版本号; other values may be added. Example: `2.0.0`.
    pub product_version: Option<record::Choice<ActivityShopBatchqueryProductVersion>>,
    /// How the merchant is connected, such as `AGENCY_MODE`.
    ///
    /// 商户接入模式. Example: `AGENCY_MODE`.
    pub merchant_access_mode: Option<String>,
}

impl ActivityShopBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            activity_id: String::new(),
            merchant_id: None,
            page_num: None,
            page_size: None,
            product_version: None,
            merchant_access_mode: None,
        }
    }

    /// Sets [`activity_id`](Self::activity_id).
    #[inline]
    pub fn activity_id(mut self, activity_id: impl Into<String>) -> Self {
        self.activity_id = activity_id.into();
        self
    }

    /// Sets [`merchant_id`](Self::merchant_id).
    #[inline]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`product_version`](Self::product_version).
    #[inline]
    pub fn product_version(
        mut self,
        product_version: impl Into<record::Choice<ActivityShopBatchqueryProductVersion>>,
    ) -> Self {
        self.product_version = Some(product_version.into());
        self
    }

    /// Sets [`merchant_access_mode`](Self::merchant_access_mode).
    #[inline]
    pub fn merchant_access_mode(
        mut self,
        merchant_access_mode: impl Into<String>,
    ) -> Self {
        self.merchant_access_mode = Some(merchant_access_mode.into());
        self
    }
}

impl record::Record for ActivityShopBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_SHOP_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_id),
            1 => Some(&self.merchant_id),
            2 => Some(&self.page_num),
            3 => Some(&self.page_size),
            4 => Some(&self.product_version),
            5 => Some(&self.merchant_access_mode),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_id),
            1 => Some(&mut self.merchant_id),
            2 => Some(&mut self.page_num),
            3 => Some(&mut self.page_size),
            4 => Some(&mut self.product_version),
            5 => Some(&mut self.merchant_access_mode),
            _ => None,
        }
    }
}

impl Default for ActivityShopBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ActivityShopBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityShopBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityShopBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ActivityShopBatchquery {}

impl record::Request for ActivityShopBatchquery {
    type Response = ActivityShopBatchqueryResponse;
    type ErrorCode = ActivityShopBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.shop.batchquery",
        title: "查询活动可用门店",
        file: "spec/marketing/activity.shop.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/marketing/activity/{activity_id}/shop/batchquery",
        }),
        idempotency: schema::Idempotency::Always,
        request: &ACTIVITY_SHOP_BATCHQUERY,
        response: &ACTIVITY_SHOP_BATCHQUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.marketing.activity.shop.batchquery` (查询活动可用门店).
#[non_exhaustive]
pub struct ActivityShopBatchqueryResponse {
    /// Activity id.
    ///
    /// 活动id. Example: `2016042700826004508401111111`.
    pub activity_id: Option<String>,
    /// Page number.
    ///
    /// 分页查询页码. Example: `1`.
    pub page_num: Option<i64>,
    /// Entries per page.
    ///
    /// 分页查询单页数据条数. Example: `20`.
    pub page_size: Option<i64>,
    /// Stores in which the activity can be used.
    pub shop_infos: Vec<ActivityShopInfo>,
    /// Total number of usable stores.
    ///
    /// Example: `200`.
    pub total_size: Option<i64>,
}

impl record::Record for ActivityShopBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_SHOP_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_id),
            1 => Some(&self.page_num),
            2 => Some(&self.page_size),
            3 => Some(&self.shop_infos),
            4 => Some(&self.total_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_id),
            1 => Some(&mut self.page_num),
            2 => Some(&mut self.page_size),
            3 => Some(&mut self.shop_infos),
            4 => Some(&mut self.total_size),
            _ => None,
        }
    }
}

impl Default for ActivityShopBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            activity_id: None,
            page_num: None,
            page_size: None,
            shop_infos: Vec::new(),
            total_size: None,
        }
    }
}

impl Clone for ActivityShopBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityShopBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityShopBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A store in which an activity can be used.
#[non_exhaustive]
pub struct ActivityShopInfo {
    /// Latitude.
    ///
    /// 纬度. Example: `60.270001`.
    pub latitude: Option<String>,
    /// Longitude.
    ///
    /// 经度. Example: `120.760001`.
    pub longitude: Option<String>,
    /// Id of the store at Alipay.
    ///
    /// 支付宝侧蚂蚁店铺 id. Example: `2018011900502000000005124744`.
    pub shop_id: Option<String>,
    /// Store name.
    ///
    /// 店铺名称. Example: `肯德基中关村店`.
    pub shop_name: Option<String>,
    /// Kind of store.
    ///
    /// 门店类型. Example: `PAYMENT_SHOP`.
    pub shop_type: Option<record::Choice<ActivityShopInfoShopType>>,
}

impl record::Record for ActivityShopInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_SHOP_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.latitude),
            1 => Some(&self.longitude),
            2 => Some(&self.shop_id),
            3 => Some(&self.shop_name),
            4 => Some(&self.shop_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.latitude),
            1 => Some(&mut self.longitude),
            2 => Some(&mut self.shop_id),
            3 => Some(&mut self.shop_name),
            4 => Some(&mut self.shop_type),
            _ => None,
        }
    }
}

impl Default for ActivityShopInfo {
    #[inline]
    fn default() -> Self {
        Self {
            latitude: None,
            longitude: None,
            shop_id: None,
            shop_name: None,
            shop_type: None,
        }
    }
}

impl Clone for ActivityShopInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityShopInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityShopInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `ActivityShopInfoShopType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActivityShopInfoShopType {
    /// `PAYMENT_SHOP`: Payment store.
    PaymentShop,
    /// `REAL_SHOP`: Business-relation store of a managing agent.
    RealShop,
}

impl record::Enumeration for ActivityShopInfoShopType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PAYMENT_SHOP", Self::PaymentShop),
        ("REAL_SHOP", Self::RealShop),
    ];
}

impl std::fmt::Debug for ActivityShopInfoShopType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ActivityShopBatchqueryProductVersion`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActivityShopBatchqueryProductVersion {
    /// `2.0.0`: Version 2.0.0.
    V200,
}

impl record::Enumeration for ActivityShopBatchqueryProductVersion {
    const VALUES: &'static [(&'static str, Self)] = &[("2.0.0", Self::V200)];
}

impl std::fmt::Debug for ActivityShopBatchqueryProductVersion {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.marketing.activity.shop.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityShopBatchqueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ActivityShopBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ActivityShopBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
