//! `alipay.offline.market.shop.summary.batchquery` · 门店摘要信息批量查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/offline/market/shop/summary/batchquery`.
//! Described in `spec/offline/market.shop.summary.batchquery.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/offline/market.shop.summary.batchquery.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.offline.market.shop.summary.batchquery",
    title: "门店摘要信息批量查询接口",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 68,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 69,
        },
        schema::ErrorDef {
            code: "ILLEGAL_PRIVILEGE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 70,
        },
    ],
};

static MARKET_SHOP_SUMMARY_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketShopSummaryBatchquery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "biz_channel",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "brand_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "city_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "district_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "op_role",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "page_no",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "province_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "query_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "related_partner_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "shop_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "shop_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
    ],
    rules: &[],
};

static MARKET_SHOP_SUMMARY_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketShopSummaryBatchqueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "current_page_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "shop_summary_infos",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SHOP_SUMMARY_QUERY_RESPONSE),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "total_items",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "total_page_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
    ],
    rules: &[],
};

static SHOP_CATEGORY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ShopCategoryInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "category_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "category_level",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "category_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
    ],
    rules: &[],
};

static SHOP_COMMENT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ShopCommentInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "avg_popularity",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "avg_popularity_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "score",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "star",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
    ],
    rules: &[],
};

static SHOP_SUMMARY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ShopSummaryQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 45,
        },
        schema::FieldDef {
            name: "branch_shop_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 46,
        },
        schema::FieldDef {
            name: "brand_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 47,
        },
        schema::FieldDef {
            name: "business_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 48,
        },
        schema::FieldDef {
            name: "category_infos",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SHOP_CATEGORY_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 49,
        },
        schema::FieldDef {
            name: "city_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 50,
        },
        schema::FieldDef {
            name: "district_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 51,
        },
        schema::FieldDef {
            name: "ext_info",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 52,
        },
        schema::FieldDef {
            name: "gmt_create",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 53,
        },
        schema::FieldDef {
            name: "is_show",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 54,
        },
        schema::FieldDef {
            name: "latitude",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 55,
        },
        schema::FieldDef {
            name: "longitude",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 56,
        },
        schema::FieldDef {
            name: "main_image",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 57,
        },
        schema::FieldDef {
            name: "main_shop_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 58,
        },
        schema::FieldDef {
            name: "per_pay",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 59,
        },
        schema::FieldDef {
            name: "pic_coll",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 60,
        },
        schema::FieldDef {
            name: "province_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 61,
        },
        schema::FieldDef {
            name: "shop_comment_info",
            kind: schema::Kind::Record(&SHOP_COMMENT_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 62,
        },
        schema::FieldDef {
            name: "shop_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 63,
        },
        schema::FieldDef {
            name: "shop_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 64,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 65,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct MarketShopSummaryBatchquery {
    /// The field `biz_channel`: a text.
    ///
    /// On the wire `biz_channel`. Source: `spec/offline/market.shop.summary.batchquery.yaml:9`.
    pub biz_channel: Option<String>,
    /// The field `brand_name`: a text.
    ///
    /// On the wire `brand_name`. Source: `spec/offline/market.shop.summary.batchquery.yaml:10`.
    pub brand_name: Option<String>,
    /// The field `city_code`: a text.
    ///
    /// On the wire `city_code`. Source: `spec/offline/market.shop.summary.batchquery.yaml:11`.
    pub city_code: Option<String>,
    /// The field `district_code`: a text.
    ///
    /// On the wire `district_code`. Source: `spec/offline/market.shop.summary.batchquery.yaml:12`.
    pub district_code: Option<String>,
    /// The field `op_role`: a text.
    ///
    /// On the wire `op_role`. Source: `spec/offline/market.shop.summary.batchquery.yaml:13`.
    pub op_role: Option<String>,
    /// The field `page_no`: a whole number.
    ///
    /// On the wire `page_no`. Source: `spec/offline/market.shop.summary.batchquery.yaml:14`.
    pub page_no: Option<i64>,
    /// The field `page_size`: a whole number.
    ///
    /// On the wire `page_size`. Source: `spec/offline/market.shop.summary.batchquery.yaml:15`.
    pub page_size: Option<i64>,
    /// The field `province_code`: a text.
    ///
    /// On the wire `province_code`. Source: `spec/offline/market.shop.summary.batchquery.yaml:16`.
    pub province_code: Option<String>,
    /// The field `query_type`: a text.
    ///
    /// On the wire `query_type`. Source: `spec/offline/market.shop.summary.batchquery.yaml:17`.
    pub query_type: Option<String>,
    /// The field `related_partner_id`: a text.
    ///
    /// On the wire `related_partner_id`. Source: `spec/offline/market.shop.summary.batchquery.yaml:18`.
    pub related_partner_id: Option<String>,
    /// The field `shop_id`: a text.
    ///
    /// On the wire `shop_id`. Source: `spec/offline/market.shop.summary.batchquery.yaml:19`.
    pub shop_id: Option<String>,
    /// The field `shop_status`: a text.
    ///
    /// On the wire `shop_status`. Source: `spec/offline/market.shop.summary.batchquery.yaml:20`.
    pub shop_status: Option<String>,
}

impl MarketShopSummaryBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_channel`](Self::biz_channel).
    #[inline]
    #[must_use]
    pub fn biz_channel(mut self, biz_channel: impl Into<String>) -> Self {
        self.biz_channel = Some(biz_channel.into());
        self
    }

    /// Sets [`brand_name`](Self::brand_name).
    #[inline]
    #[must_use]
    pub fn brand_name(mut self, brand_name: impl Into<String>) -> Self {
        self.brand_name = Some(brand_name.into());
        self
    }

    /// Sets [`city_code`](Self::city_code).
    #[inline]
    #[must_use]
    pub fn city_code(mut self, city_code: impl Into<String>) -> Self {
        self.city_code = Some(city_code.into());
        self
    }

    /// Sets [`district_code`](Self::district_code).
    #[inline]
    #[must_use]
    pub fn district_code(mut self, district_code: impl Into<String>) -> Self {
        self.district_code = Some(district_code.into());
        self
    }

    /// Sets [`op_role`](Self::op_role).
    #[inline]
    #[must_use]
    pub fn op_role(mut self, op_role: impl Into<String>) -> Self {
        self.op_role = Some(op_role.into());
        self
    }

    /// Sets [`page_no`](Self::page_no).
    #[inline]
    #[must_use]
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`province_code`](Self::province_code).
    #[inline]
    #[must_use]
    pub fn province_code(mut self, province_code: impl Into<String>) -> Self {
        self.province_code = Some(province_code.into());
        self
    }

    /// Sets [`query_type`](Self::query_type).
    #[inline]
    #[must_use]
    pub fn query_type(mut self, query_type: impl Into<String>) -> Self {
        self.query_type = Some(query_type.into());
        self
    }

    /// Sets [`related_partner_id`](Self::related_partner_id).
    #[inline]
    #[must_use]
    pub fn related_partner_id(mut self, related_partner_id: impl Into<String>) -> Self {
        self.related_partner_id = Some(related_partner_id.into());
        self
    }

    /// Sets [`shop_id`](Self::shop_id).
    #[inline]
    #[must_use]
    pub fn shop_id(mut self, shop_id: impl Into<String>) -> Self {
        self.shop_id = Some(shop_id.into());
        self
    }

    /// Sets [`shop_status`](Self::shop_status).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.offline.market.shop.summary.batchquery` (门店摘要信息批量查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct MarketShopSummaryBatchqueryResponse {
    /// The field `current_page_no`: a text.
    ///
    /// On the wire `current_page_no`. Source: `spec/offline/market.shop.summary.batchquery.yaml:23`.
    pub current_page_no: Option<String>,
    /// The field `page_size`: a text.
    ///
    /// On the wire `page_size`. Source: `spec/offline/market.shop.summary.batchquery.yaml:24`.
    pub page_size: Option<String>,
    /// The field `shop_summary_infos`: a list; each element is a record of the kind `ShopSummaryQueryResponse`.
    ///
    /// On the wire `shop_summary_infos`. Source: `spec/offline/market.shop.summary.batchquery.yaml:25`.
    pub shop_summary_infos: Vec<ShopSummaryQueryResponse>,
    /// The field `total_items`: a text.
    ///
    /// On the wire `total_items`. Source: `spec/offline/market.shop.summary.batchquery.yaml:26`.
    pub total_items: Option<String>,
    /// The field `total_page_no`: a text.
    ///
    /// On the wire `total_page_no`. Source: `spec/offline/market.shop.summary.batchquery.yaml:27`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct ShopCategoryInfo {
    /// The field `category_id`: a text.
    ///
    /// On the wire `category_id`. Source: `spec/offline/market.shop.summary.batchquery.yaml:32`.
    pub category_id: Option<String>,
    /// The field `category_level`: a text.
    ///
    /// On the wire `category_level`. Source: `spec/offline/market.shop.summary.batchquery.yaml:33`.
    pub category_level: Option<String>,
    /// The field `category_name`: a text.
    ///
    /// On the wire `category_name`. Source: `spec/offline/market.shop.summary.batchquery.yaml:34`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct ShopCommentInfo {
    /// The field `avg_popularity`: a text.
    ///
    /// On the wire `avg_popularity`. Source: `spec/offline/market.shop.summary.batchquery.yaml:38`.
    pub avg_popularity: Option<String>,
    /// The field `avg_popularity_name`: a text.
    ///
    /// On the wire `avg_popularity_name`. Source: `spec/offline/market.shop.summary.batchquery.yaml:39`.
    pub avg_popularity_name: Option<String>,
    /// The field `score`: a text.
    ///
    /// On the wire `score`. Source: `spec/offline/market.shop.summary.batchquery.yaml:40`.
    pub score: Option<String>,
    /// The field `star`: a text.
    ///
    /// On the wire `star`. Source: `spec/offline/market.shop.summary.batchquery.yaml:41`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct ShopSummaryQueryResponse {
    /// The field `address`: a text.
    ///
    /// On the wire `address`. Source: `spec/offline/market.shop.summary.batchquery.yaml:45`.
    pub address: Option<String>,
    /// The field `branch_shop_name`: a text.
    ///
    /// On the wire `branch_shop_name`. Source: `spec/offline/market.shop.summary.batchquery.yaml:46`.
    pub branch_shop_name: Option<String>,
    /// The field `brand_name`: a text.
    ///
    /// On the wire `brand_name`. Source: `spec/offline/market.shop.summary.batchquery.yaml:47`.
    pub brand_name: Option<String>,
    /// The field `business_time`: a text.
    ///
    /// On the wire `business_time`. Source: `spec/offline/market.shop.summary.batchquery.yaml:48`.
    pub business_time: Option<String>,
    /// The field `category_infos`: a list; each element is a record of the kind `ShopCategoryInfo`.
    ///
    /// On the wire `category_infos`. Source: `spec/offline/market.shop.summary.batchquery.yaml:49`.
    pub category_infos: Vec<ShopCategoryInfo>,
    /// The field `city_code`: a text.
    ///
    /// On the wire `city_code`. Source: `spec/offline/market.shop.summary.batchquery.yaml:50`.
    pub city_code: Option<String>,
    /// The field `district_code`: a text.
    ///
    /// On the wire `district_code`. Source: `spec/offline/market.shop.summary.batchquery.yaml:51`.
    pub district_code: Option<String>,
    /// The field `ext_info`: a text.
    ///
    /// On the wire `ext_info`. Source: `spec/offline/market.shop.summary.batchquery.yaml:52`.
    pub ext_info: Option<String>,
    /// The field `gmt_create`: a text.
    ///
    /// On the wire `gmt_create`. Source: `spec/offline/market.shop.summary.batchquery.yaml:53`.
    pub gmt_create: Option<String>,
    /// The field `is_show`: a text.
    ///
    /// On the wire `is_show`. Source: `spec/offline/market.shop.summary.batchquery.yaml:54`.
    pub is_show: Option<String>,
    /// The field `latitude`: a text.
    ///
    /// On the wire `latitude`. Source: `spec/offline/market.shop.summary.batchquery.yaml:55`.
    pub latitude: Option<String>,
    /// The field `longitude`: a text.
    ///
    /// On the wire `longitude`. Source: `spec/offline/market.shop.summary.batchquery.yaml:56`.
    pub longitude: Option<String>,
    /// The field `main_image`: a text.
    ///
    /// On the wire `main_image`. Source: `spec/offline/market.shop.summary.batchquery.yaml:57`.
    pub main_image: Option<String>,
    /// The field `main_shop_name`: a text.
    ///
    /// On the wire `main_shop_name`. Source: `spec/offline/market.shop.summary.batchquery.yaml:58`.
    pub main_shop_name: Option<String>,
    /// The field `per_pay`: a text.
    ///
    /// On the wire `per_pay`. Source: `spec/offline/market.shop.summary.batchquery.yaml:59`.
    pub per_pay: Option<String>,
    /// The field `pic_coll`: a text.
    ///
    /// On the wire `pic_coll`. Source: `spec/offline/market.shop.summary.batchquery.yaml:60`.
    pub pic_coll: Option<String>,
    /// The field `province_code`: a text.
    ///
    /// On the wire `province_code`. Source: `spec/offline/market.shop.summary.batchquery.yaml:61`.
    pub province_code: Option<String>,
    /// The field `shop_comment_info`: a record of the kind `ShopCommentInfo`.
    ///
    /// On the wire `shop_comment_info`. Source: `spec/offline/market.shop.summary.batchquery.yaml:62`.
    pub shop_comment_info: Option<ShopCommentInfo>,
    /// The field `shop_id`: a text.
    ///
    /// On the wire `shop_id`. Source: `spec/offline/market.shop.summary.batchquery.yaml:63`.
    pub shop_id: Option<String>,
    /// The field `shop_type`: a text.
    ///
    /// On the wire `shop_type`. Source: `spec/offline/market.shop.summary.batchquery.yaml:64`.
    pub shop_type: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/offline/market.shop.summary.batchquery.yaml:65`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
