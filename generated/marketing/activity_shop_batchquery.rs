//! `alipay.marketing.activity.shop.batchquery` · 查询活动可用门店
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
            limits: &[schema::LimitDef::new(schema::Limit::Required, 10)],
            ..schema::FieldDef::text("activity_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("merchant_id", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_num", schema::Kind::Integer, 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("product_version", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("merchant_access_mode", 15)
        },
    ],
    rules: &[],
};

static ACTIVITY_SHOP_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityShopBatchqueryResponse",
    file: "spec/marketing/activity.shop.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("activity_id", 18),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 19),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 20),
        schema::FieldDef::new(
            "shop_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ACTIVITY_SHOP_INFO),
                    limits: &[],
                },
            ),
            21,
        ),
        schema::FieldDef::new("total_size", schema::Kind::Integer, 22),
    ],
    rules: &[],
};

static ACTIVITY_SHOP_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityShopInfo",
    file: "spec/marketing/activity.shop.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("latitude", 27),
        schema::FieldDef::text("longitude", 28),
        schema::FieldDef::text("shop_id", 29),
        schema::FieldDef::text("shop_name", 30),
        schema::FieldDef::text("shop_type", 31),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.activity.shop.batchquery` (查询活动可用门店).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `GET /v3/alipay/marketing/activity/{activity_id}/shop/batchquery`. Described in
/// `spec/marketing/activity.shop.batchquery.yaml`.
/// Answered by [`ActivityShopBatchqueryResponse`], or by an error with a [`ActivityShopBatchqueryErrorCode`].
#[doc(alias = "alipay.marketing.activity.shop.batchquery")]
#[doc(alias = "查询活动可用门店")]
#[must_use]
#[non_exhaustive]
pub struct ActivityShopBatchquery {
    /// On the wire `activity_id`, a text; required. Source: `spec/marketing/activity.shop.batchquery.yaml:10`.
    pub activity_id: String,
    /// On the wire `merchant_id`, a text. Source: `spec/marketing/activity.shop.batchquery.yaml:11`.
    pub merchant_id: Option<String>,
    /// On the wire `page_num`, a whole number. Source: `spec/marketing/activity.shop.batchquery.yaml:12`.
    pub page_num: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/marketing/activity.shop.batchquery.yaml:13`.
    pub page_size: Option<i64>,
    /// On the wire `product_version`, a text. Source: `spec/marketing/activity.shop.batchquery.yaml:14`.
    pub product_version: Option<String>,
    /// On the wire `merchant_access_mode`, a text. Source: `spec/marketing/activity.shop.batchquery.yaml:15`.
    pub merchant_access_mode: Option<String>,
}

impl ActivityShopBatchquery {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn product_version(mut self, product_version: impl Into<String>) -> Self {
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.marketing.activity.shop.batchquery` (查询活动可用门店).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ActivityShopBatchqueryResponse {
    /// On the wire `activity_id`, a text. Source: `spec/marketing/activity.shop.batchquery.yaml:18`.
    pub activity_id: Option<String>,
    /// On the wire `page_num`, a whole number. Source: `spec/marketing/activity.shop.batchquery.yaml:19`.
    pub page_num: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/marketing/activity.shop.batchquery.yaml:20`.
    pub page_size: Option<i64>,
    /// On the wire `shop_infos`, a list; each element is a record of the kind `ActivityShopInfo`. Source:
    /// `spec/marketing/activity.shop.batchquery.yaml:21`.
    pub shop_infos: Vec<ActivityShopInfo>,
    /// On the wire `total_size`, a whole number. Source: `spec/marketing/activity.shop.batchquery.yaml:22`.
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

/// The platform's type `ActivityShopInfo`.
///
/// Source: `spec/marketing/activity.shop.batchquery.yaml:25`.
#[non_exhaustive]
pub struct ActivityShopInfo {
    /// On the wire `latitude`, a text. Source: `spec/marketing/activity.shop.batchquery.yaml:27`.
    pub latitude: Option<String>,
    /// On the wire `longitude`, a text. Source: `spec/marketing/activity.shop.batchquery.yaml:28`.
    pub longitude: Option<String>,
    /// On the wire `shop_id`, a text. Source: `spec/marketing/activity.shop.batchquery.yaml:29`.
    pub shop_id: Option<String>,
    /// On the wire `shop_name`, a text. Source: `spec/marketing/activity.shop.batchquery.yaml:30`.
    pub shop_name: Option<String>,
    /// On the wire `shop_type`, a text. Source: `spec/marketing/activity.shop.batchquery.yaml:31`.
    pub shop_type: Option<String>,
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

/// The error codes of `alipay.marketing.activity.shop.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityShopBatchqueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/activity.shop.batchquery.yaml:34`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/activity.shop.batchquery.yaml:35`.
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
