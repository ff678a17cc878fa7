//! `alipay.offline.market.shop.summary.batchquery` · 门店摘要信息批量查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/offline/market/shop/summary/batchquery`.
//! Described in `spec/offline/market.shop.summary.batchquery.yaml`.

use crate::{record, schema};

static MARKET_SHOP_SUMMARY_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketShopSummaryBatchquery",
    file: "spec/offline/market.shop.summary.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("biz_channel", 9),
        schema::FieldDef::text("brand_name", 10),
        schema::FieldDef::text("city_code", 11),
        schema::FieldDef::text("district_code", 12),
        schema::FieldDef::text("op_role", 13),
        schema::FieldDef::new("page_no", schema::Kind::Integer, 14),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 15),
        schema::FieldDef::text("province_code", 16),
        schema::FieldDef::text("query_type", 17),
        schema::FieldDef::text("related_partner_id", 18),
        schema::FieldDef::text("shop_id", 19),
        schema::FieldDef::text("shop_status", 20),
    ],
    rules: &[],
};

static MARKET_SHOP_SUMMARY_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketShopSummaryBatchqueryResponse",
    file: "spec/offline/market.shop.summary.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("current_page_no", 23),
        schema::FieldDef::text("page_size", 24),
        schema::FieldDef::new(
            "shop_summary_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SHOP_SUMMARY_QUERY_RESPONSE),
                    limits: &[],
                },
            ),
            25,
        ),
        schema::FieldDef::text("total_items", 26),
        schema::FieldDef::text("total_page_no", 27),
    ],
    rules: &[],
};

static SHOP_CATEGORY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ShopCategoryInfo",
    file: "spec/offline/market.shop.summary.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("category_id", 32),
        schema::FieldDef::text("category_level", 33),
        schema::FieldDef::text("category_name", 34),
    ],
    rules: &[],
};

static SHOP_COMMENT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ShopCommentInfo",
    file: "spec/offline/market.shop.summary.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("avg_popularity", 38),
        schema::FieldDef::text("avg_popularity_name", 39),
        schema::FieldDef::text("score", 40),
        schema::FieldDef::text("star", 41),
    ],
    rules: &[],
};

static SHOP_SUMMARY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ShopSummaryQueryResponse",
    file: "spec/offline/market.shop.summary.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("address", 45),
        schema::FieldDef::text("branch_shop_name", 46),
        schema::FieldDef::text("brand_name", 47),
        schema::FieldDef::text("business_time", 48),
        schema::FieldDef::new(
            "category_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SHOP_CATEGORY_INFO),
                    limits: &[],
                },
            ),
            49,
        ),
        schema::FieldDef::text("city_code", 50),
        schema::FieldDef::text("district_code", 51),
        schema::FieldDef::text("ext_info", 52),
        schema::FieldDef::text("gmt_create", 53),
        schema::FieldDef::text("is_show", 54),
        schema::FieldDef::text("latitude", 55),
        schema::FieldDef::text("longitude", 56),
        schema::FieldDef::text("main_image", 57),
        schema::FieldDef::text("main_shop_name", 58),
        schema::FieldDef::text("per_pay", 59),
        schema::FieldDef::text("pic_coll", 60),
        schema::FieldDef::text("province_code", 61),
        schema::FieldDef::new(
            "shop_comment_info",
            schema::Kind::Record(&SHOP_COMMENT_INFO),
            62,
        ),
        schema::FieldDef::text("shop_id", 63),
        schema::FieldDef::text("shop_type", 64),
        schema::FieldDef::text("status", 65),
    ],
    rules: &[],
};

/// A request of `alipay.offline.market.shop.summary.batchquery` (门店摘要信息批量查询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/offline/market/shop/summary/batchquery`.
/// Described in `spec/offline/market.shop.summary.batchquery.yaml`.
/// Answered by [`MarketShopSummaryBatchqueryResponse`], or by an error with a [`MarketShopSummaryBatchqueryErrorCode`].
#[doc(alias = "alipay.offline.market.shop.summary.batchquery")]
#[doc(alias = "门店摘要信息批量查询接口")]
#[must_use]
#[non_exhaustive]
pub struct MarketShopSummaryBatchquery {
    /// On the wire `biz_channel`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:9`.
    pub biz_channel: Option<String>,
    /// On the wire `brand_name`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:10`.
    pub brand_name: Option<String>,
    /// On the wire `city_code`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:11`.
    pub city_code: Option<String>,
    /// On the wire `district_code`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:12`.
    pub district_code: Option<String>,
    /// On the wire `op_role`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:13`.
    pub op_role: Option<String>,
    /// On the wire `page_no`, a whole number. Source: `spec/offline/market.shop.summary.batchquery.yaml:14`.
    pub page_no: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/offline/market.shop.summary.batchquery.yaml:15`.
    pub page_size: Option<i64>,
    /// On the wire `province_code`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:16`.
    pub province_code: Option<String>,
    /// On the wire `query_type`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:17`.
    pub query_type: Option<String>,
    /// On the wire `related_partner_id`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:18`.
    pub related_partner_id: Option<String>,
    /// On the wire `shop_id`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:19`.
    pub shop_id: Option<String>,
    /// On the wire `shop_status`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:20`.
    pub shop_status: Option<String>,
}

impl MarketShopSummaryBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            biz_channel: None,
            brand_name: None,
            city_code: None,
            district_code: None,
            op_role: None,
            page_no: None,
            page_size: None,
            province_code: None,
            query_type: None,
            related_partner_id: None,
            shop_id: None,
            shop_status: None,
        }
    }

    /// Sets [`biz_channel`](Self::biz_channel).
    #[inline]
    pub fn biz_channel(mut self, biz_channel: impl Into<String>) -> Self {
        self.biz_channel = Some(biz_channel.into());
        self
    }

    /// Sets [`brand_name`](Self::brand_name).
    #[inline]
    pub fn brand_name(mut self, brand_name: impl Into<String>) -> Self {
        self.brand_name = Some(brand_name.into());
        self
    }

    /// Sets [`city_code`](Self::city_code).
    #[inline]
    pub fn city_code(mut self, city_code: impl Into<String>) -> Self {
        self.city_code = Some(city_code.into());
        self
    }

    /// Sets [`district_code`](Self::district_code).
    #[inline]
    pub fn district_code(mut self, district_code: impl Into<String>) -> Self {
        self.district_code = Some(district_code.into());
        self
    }

    /// Sets [`op_role`](Self::op_role).
    #[inline]
    pub fn op_role(mut self, op_role: impl Into<String>) -> Self {
        self.op_role = Some(op_role.into());
        self
    }

    /// Sets [`page_no`](Self::page_no).
    #[inline]
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`province_code`](Self::province_code).
    #[inline]
    pub fn province_code(mut self, province_code: impl Into<String>) -> Self {
        self.province_code = Some(province_code.into());
        self
    }

    /// Sets [`query_type`](Self::query_type).
    #[inline]
    pub fn query_type(mut self, query_type: impl Into<String>) -> Self {
        self.query_type = Some(query_type.into());
        self
    }

    /// Sets [`related_partner_id`](Self::related_partner_id).
    #[inline]
    pub fn related_partner_id(mut self, related_partner_id: impl Into<String>) -> Self {
        self.related_partner_id = Some(related_partner_id.into());
        self
    }

    /// Sets [`shop_id`](Self::shop_id).
    #[inline]
    pub fn shop_id(mut self, shop_id: impl Into<String>) -> Self {
        self.shop_id = Some(shop_id.into());
        self
    }

    /// Sets [`shop_status`](Self::shop_status).
    #[inline]
    pub fn shop_status(mut self, shop_status: impl Into<String>) -> Self {
        self.shop_status = Some(shop_status.into());
        self
    }
}

impl record::Record for MarketShopSummaryBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MARKET_SHOP_SUMMARY_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_channel),
            1 => Some(&self.brand_name),
            2 => Some(&self.city_code),
            3 => Some(&self.district_code),
            4 => Some(&self.op_role),
            5 => Some(&self.page_no),
            6 => Some(&self.page_size),
            7 => Some(&self.province_code),
            8 => Some(&self.query_type),
            9 => Some(&self.related_partner_id),
            10 => Some(&self.shop_id),
            11 => Some(&self.shop_status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_channel),
            1 => Some(&mut self.brand_name),
            2 => Some(&mut self.city_code),
            3 => Some(&mut self.district_code),
            4 => Some(&mut self.op_role),
            5 => Some(&mut self.page_no),
            6 => Some(&mut self.page_size),
            7 => Some(&mut self.province_code),
            8 => Some(&mut self.query_type),
            9 => Some(&mut self.related_partner_id),
            10 => Some(&mut self.shop_id),
            11 => Some(&mut self.shop_status),
            _ => None,
        }
    }
}

impl Default for MarketShopSummaryBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MarketShopSummaryBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MarketShopSummaryBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MarketShopSummaryBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for MarketShopSummaryBatchquery {}

impl record::Request for MarketShopSummaryBatchquery {
    type Response = MarketShopSummaryBatchqueryResponse;
    type ErrorCode = MarketShopSummaryBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.offline.market.shop.summary.batchquery",
        title: "门店摘要信息批量查询接口",
        file: "spec/offline/market.shop.summary.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/offline/market/shop/summary/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MARKET_SHOP_SUMMARY_BATCHQUERY,
        response: &MARKET_SHOP_SUMMARY_BATCHQUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.offline.market.shop.summary.batchquery` (门店摘要信息批量查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct MarketShopSummaryBatchqueryResponse {
    /// On the wire `current_page_no`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:23`.
    pub current_page_no: Option<String>,
    /// On the wire `page_size`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:24`.
    pub page_size: Option<String>,
    /// On the wire `shop_summary_infos`, a list; each element is a record of the kind `ShopSummaryQueryResponse`.
    /// Source: `spec/offline/market.shop.summary.batchquery.yaml:25`.
    pub shop_summary_infos: Vec<ShopSummaryQueryResponse>,
    /// On the wire `total_items`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:26`.
    pub total_items: Option<String>,
    /// On the wire `total_page_no`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:27`.
    pub total_page_no: Option<String>,
}

impl record::Record for MarketShopSummaryBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MARKET_SHOP_SUMMARY_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.current_page_no),
            1 => Some(&self.page_size),
            2 => Some(&self.shop_summary_infos),
            3 => Some(&self.total_items),
            4 => Some(&self.total_page_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.current_page_no),
            1 => Some(&mut self.page_size),
            2 => Some(&mut self.shop_summary_infos),
            3 => Some(&mut self.total_items),
            4 => Some(&mut self.total_page_no),
            _ => None,
        }
    }
}

impl Default for MarketShopSummaryBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            current_page_no: None,
            page_size: None,
            shop_summary_infos: Vec::new(),
            total_items: None,
            total_page_no: None,
        }
    }
}

impl Clone for MarketShopSummaryBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MarketShopSummaryBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MarketShopSummaryBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ShopCategoryInfo`.
///
/// Source: `spec/offline/market.shop.summary.batchquery.yaml:30`.
#[non_exhaustive]
pub struct ShopCategoryInfo {
    /// On the wire `category_id`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:32`.
    pub category_id: Option<String>,
    /// On the wire `category_level`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:33`.
    pub category_level: Option<String>,
    /// On the wire `category_name`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:34`.
    pub category_name: Option<String>,
}

impl record::Record for ShopCategoryInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SHOP_CATEGORY_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.category_id),
            1 => Some(&self.category_level),
            2 => Some(&self.category_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.category_id),
            1 => Some(&mut self.category_level),
            2 => Some(&mut self.category_name),
            _ => None,
        }
    }
}

impl Default for ShopCategoryInfo {
    #[inline]
    fn default() -> Self {
        Self {
            category_id: None,
            category_level: None,
            category_name: None,
        }
    }
}

impl Clone for ShopCategoryInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ShopCategoryInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ShopCategoryInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ShopCommentInfo`.
///
/// Source: `spec/offline/market.shop.summary.batchquery.yaml:36`.
#[non_exhaustive]
pub struct ShopCommentInfo {
    /// On the wire `avg_popularity`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:38`.
    pub avg_popularity: Option<String>,
    /// On the wire `avg_popularity_name`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:39`.
    pub avg_popularity_name: Option<String>,
    /// On the wire `score`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:40`.
    pub score: Option<String>,
    /// On the wire `star`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:41`.
    pub star: Option<String>,
}

impl record::Record for ShopCommentInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SHOP_COMMENT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.avg_popularity),
            1 => Some(&self.avg_popularity_name),
            2 => Some(&self.score),
            3 => Some(&self.star),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.avg_popularity),
            1 => Some(&mut self.avg_popularity_name),
            2 => Some(&mut self.score),
            3 => Some(&mut self.star),
            _ => None,
        }
    }
}

impl Default for ShopCommentInfo {
    #[inline]
    fn default() -> Self {
        Self {
            avg_popularity: None,
            avg_popularity_name: None,
            score: None,
            star: None,
        }
    }
}

impl Clone for ShopCommentInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ShopCommentInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ShopCommentInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ShopSummaryQueryResponse`.
///
/// Source: `spec/offline/market.shop.summary.batchquery.yaml:43`.
#[non_exhaustive]
pub struct ShopSummaryQueryResponse {
    /// On the wire `address`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:45`.
    pub address: Option<String>,
    /// On the wire `branch_shop_name`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:46`.
    pub branch_shop_name: Option<String>,
    /// On the wire `brand_name`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:47`.
    pub brand_name: Option<String>,
    /// On the wire `business_time`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:48`.
    pub business_time: Option<String>,
    /// On the wire `category_infos`, a list; each element is a record of the kind `ShopCategoryInfo`. Source:
    /// `spec/offline/market.shop.summary.batchquery.yaml:49`.
    pub category_infos: Vec<ShopCategoryInfo>,
    /// On the wire `city_code`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:50`.
    pub city_code: Option<String>,
    /// On the wire `district_code`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:51`.
    pub district_code: Option<String>,
    /// On the wire `ext_info`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:52`.
    pub ext_info: Option<String>,
    /// On the wire `gmt_create`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:53`.
    pub gmt_create: Option<String>,
    /// On the wire `is_show`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:54`.
    pub is_show: Option<String>,
    /// On the wire `latitude`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:55`.
    pub latitude: Option<String>,
    /// On the wire `longitude`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:56`.
    pub longitude: Option<String>,
    /// On the wire `main_image`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:57`.
    pub main_image: Option<String>,
    /// On the wire `main_shop_name`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:58`.
    pub main_shop_name: Option<String>,
    /// On the wire `per_pay`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:59`.
    pub per_pay: Option<String>,
    /// On the wire `pic_coll`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:60`.
    pub pic_coll: Option<String>,
    /// On the wire `province_code`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:61`.
    pub province_code: Option<String>,
    /// On the wire `shop_comment_info`, a record of the kind `ShopCommentInfo`. Source:
    /// `spec/offline/market.shop.summary.batchquery.yaml:62`.
    pub shop_comment_info: Option<ShopCommentInfo>,
    /// On the wire `shop_id`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:63`.
    pub shop_id: Option<String>,
    /// On the wire `shop_type`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:64`.
    pub shop_type: Option<String>,
    /// On the wire `status`, a text. Source: `spec/offline/market.shop.summary.batchquery.yaml:65`.
    pub status: Option<String>,
}

impl record::Record for ShopSummaryQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SHOP_SUMMARY_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.address),
            1 => Some(&self.branch_shop_name),
            2 => Some(&self.brand_name),
            3 => Some(&self.business_time),
            4 => Some(&self.category_infos),
            5 => Some(&self.city_code),
            6 => Some(&self.district_code),
            7 => Some(&self.ext_info),
            8 => Some(&self.gmt_create),
            9 => Some(&self.is_show),
            10 => Some(&self.latitude),
            11 => Some(&self.longitude),
            12 => Some(&self.main_image),
            13 => Some(&self.main_shop_name),
            14 => Some(&self.per_pay),
            15 => Some(&self.pic_coll),
            16 => Some(&self.province_code),
            17 => Some(&self.shop_comment_info),
            18 => Some(&self.shop_id),
            19 => Some(&self.shop_type),
            20 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.address),
            1 => Some(&mut self.branch_shop_name),
            2 => Some(&mut self.brand_name),
            3 => Some(&mut self.business_time),
            4 => Some(&mut self.category_infos),
            5 => Some(&mut self.city_code),
            6 => Some(&mut self.district_code),
            7 => Some(&mut self.ext_info),
            8 => Some(&mut self.gmt_create),
            9 => Some(&mut self.is_show),
            10 => Some(&mut self.latitude),
            11 => Some(&mut self.longitude),
            12 => Some(&mut self.main_image),
            13 => Some(&mut self.main_shop_name),
            14 => Some(&mut self.per_pay),
            15 => Some(&mut self.pic_coll),
            16 => Some(&mut self.province_code),
            17 => Some(&mut self.shop_comment_info),
            18 => Some(&mut self.shop_id),
            19 => Some(&mut self.shop_type),
            20 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for ShopSummaryQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            address: None,
            branch_shop_name: None,
            brand_name: None,
            business_time: None,
            category_infos: Vec::new(),
            city_code: None,
            district_code: None,
            ext_info: None,
            gmt_create: None,
            is_show: None,
            latitude: None,
            longitude: None,
            main_image: None,
            main_shop_name: None,
            per_pay: None,
            pic_coll: None,
            province_code: None,
            shop_comment_info: None,
            shop_id: None,
            shop_type: None,
            status: None,
        }
    }
}

impl Clone for ShopSummaryQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ShopSummaryQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ShopSummaryQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.offline.market.shop.summary.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MarketShopSummaryBatchqueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/offline/market.shop.summary.batchquery.yaml:68`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/offline/market.shop.summary.batchquery.yaml:69`.
    InvalidParameter,
    /// On the wire `ILLEGAL_PRIVILEGE`. Source: `spec/offline/market.shop.summary.batchquery.yaml:70`.
    IllegalPrivilege,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MarketShopSummaryBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("ILLEGAL_PRIVILEGE", Self::IllegalPrivilege),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MarketShopSummaryBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
