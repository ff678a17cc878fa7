//! `alipay.marketing.activity.shop.batchquery` · 查询活动可用门店
//!
//! Query the stores in which an activity can be used.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/marketing/activity/{activity_id}/shop/batchquery`. Described in
//! `spec/marketing/activity.shop.batchquery.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `ActivityShopInfoShopType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ActivityShopInfoShopType {
    /// `PAYMENT_SHOP`: Payment store.
    PaymentShop,
    /// `REAL_SHOP`: Business-relation store of a managing agent.
    RealShop,
}

record::enumeration!(
    ActivityShopInfoShopType, "PAYMENT_SHOP" PaymentShop, "REAL_SHOP" RealShop
);

/// The values of the platform's type `ActivityShopBatchqueryProductVersion`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ActivityShopBatchqueryProductVersion {
    /// `2.0.0`: Version 2.0.0.
    V200,
}

record::enumeration!(ActivityShopBatchqueryProductVersion, "2.0.0" V200);

/// The error codes of `alipay.marketing.activity.shop.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    ActivityShopBatchqueryErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter
);

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

record::record!(
    ActivityShopBatchquery, ACTIVITY_SHOP_BATCHQUERY, 0 activity_id String::new(), 1
    merchant_id None, 2 page_num None, 3 page_size None, 4 product_version None, 5
    merchant_access_mode None
);

record::record!(
    ActivityShopBatchqueryResponse, ACTIVITY_SHOP_BATCHQUERY_RESPONSE, 0 activity_id
    None, 1 page_num None, 2 page_size None, 3 shop_infos Vec::new(), 4 total_size None
);

record::record!(
    ActivityShopInfo, ACTIVITY_SHOP_INFO, 0 latitude None, 1 longitude None, 2 shop_id
    None, 3 shop_name None, 4 shop_type None
);

static ACTIVITY_SHOP_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityShopBatchquery",
    file: "spec/marketing/activity.shop.batchquery.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "activity_id",
                kind: schema::Kind::Text,
                place: schema::Place::Path,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Required)],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "merchant_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_num",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Required),
                    schema::LimitRow::Firm(schema::Limit::Minimum("1")),
                ],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_size",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Required),
                    schema::LimitRow::Firm(schema::Limit::Minimum("1")),
                    schema::LimitRow::Firm(schema::Limit::Maximum("20")),
                ],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "product_version",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "merchant_access_mode",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 16, 18, 23, 27, 28, 30, 34, 35, 36, 38, 46],
};

static ACTIVITY_SHOP_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityShopBatchqueryResponse",
    file: "spec/marketing/activity.shop.batchquery.yaml",
    rows: &[
        schema::Row::Text("activity_id"),
        schema::Row::Plain("page_num", schema::Kind::Integer),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Plain(
            "shop_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ACTIVITY_SHOP_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("total_size", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static ACTIVITY_SHOP_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityShopInfo",
    file: "spec/marketing/activity.shop.batchquery.yaml",
    rows: &[
        schema::Row::Text("latitude"),
        schema::Row::Text("longitude"),
        schema::Row::Text("shop_id"),
        schema::Row::Text("shop_name"),
        schema::Row::Text("shop_type"),
    ],
    rules: &[],
    lines: &[],
};
