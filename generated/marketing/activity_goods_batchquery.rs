//! `alipay.marketing.activity.goods.batchquery` · 查询活动适用商品
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/marketing/activity/{activity_id}/goods/batchquery`. Described in
//! `spec/marketing/activity.goods.batchquery.yaml`.

use crate::{record, schema};

static ACTIVITY_GOODS_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityGoodsBatchquery",
    file: "spec/marketing/activity.goods.batchquery.yaml",
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
            ..schema::FieldDef::text("goods_use_type", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_num", schema::Kind::Integer, 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("product_version", 15)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("merchant_access_mode", 16)
        },
    ],
    rules: &[],
};

static ACTIVITY_GOODS_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityGoodsBatchqueryResponse",
    file: "spec/marketing/activity.goods.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("activity_id", 19),
        schema::FieldDef::new(
            "app_item_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&APP_ITEM_INFO),
                    limits: &[],
                },
            ),
            20,
        ),
        schema::FieldDef::new(
            "goods_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ACTIVITY_GOODS_INFO),
                    limits: &[],
                },
            ),
            21,
        ),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 22),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 23),
        schema::FieldDef::new("total_size", schema::Kind::Integer, 24),
    ],
    rules: &[],
};

static ACTIVITY_GOODS_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityGoodsInfo",
    file: "spec/marketing/activity.goods.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("goods_id", 29),
        schema::FieldDef::text("goods_use_type", 30),
    ],
    rules: &[],
};

static APP_ITEM_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppItemInfo",
    file: "spec/marketing/activity.goods.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("item_id", 34),
        schema::FieldDef::text("item_use_type", 35),
        schema::FieldDef::text("mini_app_id", 36),
        schema::FieldDef::text("out_item_id", 37),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.activity.goods.batchquery` (查询活动适用商品).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `GET /v3/alipay/marketing/activity/{activity_id}/goods/batchquery`. Described in
/// `spec/marketing/activity.goods.batchquery.yaml`.
/// Answered by [`ActivityGoodsBatchqueryResponse`], or by an error with a [`ActivityGoodsBatchqueryErrorCode`].
#[doc(alias = "alipay.marketing.activity.goods.batchquery")]
#[doc(alias = "查询活动适用商品")]
#[must_use]
#[non_exhaustive]
pub struct ActivityGoodsBatchquery {
    /// On the wire `activity_id`, a text; required. Source: `spec/marketing/activity.goods.batchquery.yaml:10`.
    pub activity_id: String,
    /// On the wire `merchant_id`, a text. Source: `spec/marketing/activity.goods.batchquery.yaml:11`.
    pub merchant_id: Option<String>,
    /// On the wire `goods_use_type`, a text. Source: `spec/marketing/activity.goods.batchquery.yaml:12`.
    pub goods_use_type: Option<String>,
    /// On the wire `page_num`, a whole number. Source: `spec/marketing/activity.goods.batchquery.yaml:13`.
    pub page_num: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/marketing/activity.goods.batchquery.yaml:14`.
    pub page_size: Option<i64>,
    /// On the wire `product_version`, a text. Source: `spec/marketing/activity.goods.batchquery.yaml:15`.
    pub product_version: Option<String>,
    /// On the wire `merchant_access_mode`, a text. Source: `spec/marketing/activity.goods.batchquery.yaml:16`.
    pub merchant_access_mode: Option<String>,
}

impl ActivityGoodsBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            activity_id: String::new(),
            merchant_id: None,
            goods_use_type: None,
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

    /// Sets [`goods_use_type`](Self::goods_use_type).
    #[inline]
    pub fn goods_use_type(mut self, goods_use_type: impl Into<String>) -> Self {
        self.goods_use_type = Some(goods_use_type.into());
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

impl record::Record for ActivityGoodsBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_GOODS_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_id),
            1 => Some(&self.merchant_id),
            2 => Some(&self.goods_use_type),
            3 => Some(&self.page_num),
            4 => Some(&self.page_size),
            5 => Some(&self.product_version),
            6 => Some(&self.merchant_access_mode),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_id),
            1 => Some(&mut self.merchant_id),
            2 => Some(&mut self.goods_use_type),
            3 => Some(&mut self.page_num),
            4 => Some(&mut self.page_size),
            5 => Some(&mut self.product_version),
            6 => Some(&mut self.merchant_access_mode),
            _ => None,
        }
    }
}

impl Default for ActivityGoodsBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ActivityGoodsBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityGoodsBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityGoodsBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ActivityGoodsBatchquery {}

impl record::Request for ActivityGoodsBatchquery {
    type Response = ActivityGoodsBatchqueryResponse;
    type ErrorCode = ActivityGoodsBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.goods.batchquery",
        title: "查询活动适用商品",
        file: "spec/marketing/activity.goods.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/marketing/activity/{activity_id}/goods/batchquery",
        }),
        idempotency: schema::Idempotency::Always,
        request: &ACTIVITY_GOODS_BATCHQUERY,
        response: &ACTIVITY_GOODS_BATCHQUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.marketing.activity.goods.batchquery` (查询活动适用商品).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ActivityGoodsBatchqueryResponse {
    /// On the wire `activity_id`, a text. Source: `spec/marketing/activity.goods.batchquery.yaml:19`.
    pub activity_id: Option<String>,
    /// On the wire `app_item_infos`, a list; each element is a record of the kind `AppItemInfo`. Source:
    /// `spec/marketing/activity.goods.batchquery.yaml:20`.
    pub app_item_infos: Vec<AppItemInfo>,
    /// On the wire `goods_infos`, a list; each element is a record of the kind `ActivityGoodsInfo`. Source:
    /// `spec/marketing/activity.goods.batchquery.yaml:21`.
    pub goods_infos: Vec<ActivityGoodsInfo>,
    /// On the wire `page_num`, a whole number. Source: `spec/marketing/activity.goods.batchquery.yaml:22`.
    pub page_num: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/marketing/activity.goods.batchquery.yaml:23`.
    pub page_size: Option<i64>,
    /// On the wire `total_size`, a whole number. Source: `spec/marketing/activity.goods.batchquery.yaml:24`.
    pub total_size: Option<i64>,
}

impl record::Record for ActivityGoodsBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_GOODS_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_id),
            1 => Some(&self.app_item_infos),
            2 => Some(&self.goods_infos),
            3 => Some(&self.page_num),
            4 => Some(&self.page_size),
            5 => Some(&self.total_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_id),
            1 => Some(&mut self.app_item_infos),
            2 => Some(&mut self.goods_infos),
            3 => Some(&mut self.page_num),
            4 => Some(&mut self.page_size),
            5 => Some(&mut self.total_size),
            _ => None,
        }
    }
}

impl Default for ActivityGoodsBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            activity_id: None,
            app_item_infos: Vec::new(),
            goods_infos: Vec::new(),
            page_num: None,
            page_size: None,
            total_size: None,
        }
    }
}

impl Clone for ActivityGoodsBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityGoodsBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityGoodsBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ActivityGoodsInfo`.
///
/// Source: `spec/marketing/activity.goods.batchquery.yaml:27`.
#[non_exhaustive]
pub struct ActivityGoodsInfo {
    /// On the wire `goods_id`, a text. Source: `spec/marketing/activity.goods.batchquery.yaml:29`.
    pub goods_id: Option<String>,
    /// On the wire `goods_use_type`, a text. Source: `spec/marketing/activity.goods.batchquery.yaml:30`.
    pub goods_use_type: Option<String>,
}

impl record::Record for ActivityGoodsInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_GOODS_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.goods_id),
            1 => Some(&self.goods_use_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.goods_id),
            1 => Some(&mut self.goods_use_type),
            _ => None,
        }
    }
}

impl Default for ActivityGoodsInfo {
    #[inline]
    fn default() -> Self {
        Self {
            goods_id: None,
            goods_use_type: None,
        }
    }
}

impl Clone for ActivityGoodsInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityGoodsInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityGoodsInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `AppItemInfo`.
///
/// Source: `spec/marketing/activity.goods.batchquery.yaml:32`.
#[non_exhaustive]
pub struct AppItemInfo {
    /// On the wire `item_id`, a text. Source: `spec/marketing/activity.goods.batchquery.yaml:34`.
    pub item_id: Option<String>,
    /// On the wire `item_use_type`, a text. Source: `spec/marketing/activity.goods.batchquery.yaml:35`.
    pub item_use_type: Option<String>,
    /// On the wire `mini_app_id`, a text. Source: `spec/marketing/activity.goods.batchquery.yaml:36`.
    pub mini_app_id: Option<String>,
    /// On the wire `out_item_id`, a text. Source: `spec/marketing/activity.goods.batchquery.yaml:37`.
    pub out_item_id: Option<String>,
}

impl record::Record for AppItemInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &APP_ITEM_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.item_id),
            1 => Some(&self.item_use_type),
            2 => Some(&self.mini_app_id),
            3 => Some(&self.out_item_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.item_id),
            1 => Some(&mut self.item_use_type),
            2 => Some(&mut self.mini_app_id),
            3 => Some(&mut self.out_item_id),
            _ => None,
        }
    }
}

impl Default for AppItemInfo {
    #[inline]
    fn default() -> Self {
        Self {
            item_id: None,
            item_use_type: None,
            mini_app_id: None,
            out_item_id: None,
        }
    }
}

impl Clone for AppItemInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AppItemInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AppItemInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.activity.goods.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityGoodsBatchqueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/activity.goods.batchquery.yaml:40`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/activity.goods.batchquery.yaml:41`.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ActivityGoodsBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ActivityGoodsBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
