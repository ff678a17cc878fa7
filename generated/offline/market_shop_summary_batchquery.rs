//! `alipay.offline.market.shop.summary.batchquery` · 门店摘要信息批量查询接口
//!
//! List store summaries, by page.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/offline/market/shop/summary/batchquery`.
//! Described in `spec/offline/market.shop.summary.batchquery.yaml`.

use crate::{record, schema};

static MARKET_SHOP_SUMMARY_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketShopSummaryBatchquery",
    file: "spec/offline/market.shop.summary.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("biz_channel", 11),
        schema::FieldDef::text("brand_name", 19),
        schema::FieldDef::text("city_code", 20),
        schema::FieldDef::text("district_code", 25),
        schema::FieldDef::text("op_role", 30),
        schema::FieldDef::new("page_no", schema::Kind::Integer, 39),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Maximum("100"), 44)],
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 44)
        },
        schema::FieldDef::text("province_code", 45),
        schema::FieldDef::text("query_type", 50),
        schema::FieldDef::text("related_partner_id", 62),
        schema::FieldDef::text("shop_id", 66),
        schema::FieldDef::text("shop_status", 67),
    ],
    rules: &[],
};

static MARKET_SHOP_SUMMARY_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketShopSummaryBatchqueryResponse",
    file: "spec/offline/market.shop.summary.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("current_page_no", 81),
        schema::FieldDef::text("page_size", 82),
        schema::FieldDef::new(
            "shop_summary_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SHOP_SUMMARY_QUERY_RESPONSE),
                    limits: &[],
                },
            ),
            83,
        ),
        schema::FieldDef::text("total_items", 84),
        schema::FieldDef::text("total_page_no", 85),
    ],
    rules: &[],
};

static SHOP_CATEGORY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ShopCategoryInfo",
    file: "spec/offline/market.shop.summary.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("category_id", 91),
        schema::FieldDef::text("category_level", 92),
        schema::FieldDef::text("category_name", 102),
    ],
    rules: &[],
};

static SHOP_COMMENT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ShopCommentInfo",
    file: "spec/offline/market.shop.summary.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("avg_popularity", 107),
        schema::FieldDef::text("avg_popularity_name", 108),
        schema::FieldDef::text("score", 109),
        schema::FieldDef::text("star", 110),
    ],
    rules: &[],
};

static SHOP_SUMMARY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ShopSummaryQueryResponse",
    file: "spec/offline/market.shop.summary.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("address", 115),
        schema::FieldDef::text("branch_shop_name", 116),
        schema::FieldDef::text("brand_name", 117),
        schema::FieldDef::text("business_time", 122),
        schema::FieldDef::new(
            "category_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SHOP_CATEGORY_INFO),
                    limits: &[],
                },
            ),
            123,
        ),
        schema::FieldDef::text("city_code", 124),
        schema::FieldDef::text("district_code", 125),
        schema::FieldDef::text("ext_info", 130),
        schema::FieldDef::text("gmt_create", 134),
        schema::FieldDef::text("is_show", 135),
        schema::FieldDef::text("latitude", 143),
        schema::FieldDef::text("longitude", 148),
        schema::FieldDef::text("main_image", 153),
        schema::FieldDef::text("main_shop_name", 158),
        schema::FieldDef::text("per_pay", 159),
        schema::FieldDef::text("pic_coll", 160),
        schema::FieldDef::text("province_code", 165),
        schema::FieldDef::new(
            "shop_comment_info",
            schema::Kind::Record(&SHOP_COMMENT_INFO),
            170,
        ),
        schema::FieldDef::text("shop_id", 171),
        schema::FieldDef::text("shop_type", 172),
        schema::FieldDef::text("status", 179),
    ],
    rules: &[],
};

/// A request of `alipay.offline.market.shop.summary.batchquery` (门店摘要信息批量查询接口).
///
/// List store summaries, by page.
///
/// ```
/// use alipay::offline::MarketShopSummaryBatchquery;
///
/// let request = MarketShopSummaryBatchquery::new()
///     .biz_channel("POS、ALL");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`page_size`](Self::page_size) | not more than 100 |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/offline/market/shop/summary/batchquery`.
/// Described in `spec/offline/market.shop.summary.batchquery.yaml`.
/// Returns [`MarketShopSummaryBatchqueryResponse`], or an error with a [`MarketShopSummaryBatchqueryErrorCode`].
#[doc(alias = "alipay.offline.market.shop.summary.batchquery")]
#[doc(alias = "/v3/alipay/offline/market/shop/summary/batchquery")]
#[doc(alias = "门店摘要信息批量查询接口")]
#[doc(alias = "门店")]
#[must_use]
#[non_exhaustive]
pub struct MarketShopSummaryBatchquery {
    /// Stores to query; left out, ordinary stores only.
    ///
    /// Other values may be added. Example: `POS、ALL`.
    pub biz_channel: Option<record::Choice<MarketShopSummaryBatchqueryBizChannel>>,
    /// Brand name.
    ///
    /// 品牌名. Example: `麦当劳`.
    pub brand_name: Option<String>,
    /// City code of the national standard, such as `120100` for Tianjin.
    ///
    /// 城市编码. Example: `120100`.
    pub city_code: Option<String>,
    /// District code, such as `120104` for Nankai.
    ///
    /// 区域编码. Example: `120104`.
    pub district_code: Option<String>,
    /// Role of the caller.
    ///
    /// 调用方身份; other values may be added. Example: `ISV、PROVIDER`.
    pub op_role: Option<record::Choice<MarketShopSummaryBatchqueryOpRole>>,
    /// Page number; left out means the first; 20 results a page by default.
    ///
    /// 页码. Example: `1`.
    pub page_no: Option<i64>,
    /// Results per page.
    ///
    /// Not more than 100. Defaults to `20`. Example: `20`.
    pub page_size: Option<i64>,
    /// Province code of the national standard, such as `120000` for Tianjin.
    ///
    /// 省份编码. Example: `120000`.
    pub province_code: Option<String>,
    /// Which stores to return.
    ///
    /// 门店数据查询类型; other values may be added. Example: `BRAND_RELATION`.
    pub query_type: Option<record::Choice<MarketShopSummaryBatchqueryQueryType>>,
    /// PID of the merchant that `query_type` relates to.
    ///
    /// Example: `2088000000000001`.
    pub related_partner_id: Option<String>,
    /// Store id.
    ///
    /// 门店ID. Example: `2015062100077000000000120773`.
    pub shop_id: Option<String>,
    /// Store states to return, comma-separated.
    ///
    /// 门店状态; other values may be added. Example: `PAUSED`.
    pub shop_status: Option<record::Choice<MarketShopSummaryBatchqueryShopStatus>>,
}

impl MarketShopSummaryBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn biz_channel(
        mut self,
        biz_channel: impl Into<record::Choice<MarketShopSummaryBatchqueryBizChannel>>,
    ) -> Self {
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
    pub fn op_role(
        mut self,
        op_role: impl Into<record::Choice<MarketShopSummaryBatchqueryOpRole>>,
    ) -> Self {
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
    pub fn query_type(
        mut self,
        query_type: impl Into<record::Choice<MarketShopSummaryBatchqueryQueryType>>,
    ) -> Self {
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
    pub fn shop_status(
        mut self,
        shop_status: impl Into<record::Choice<MarketShopSummaryBatchqueryShopStatus>>,
    ) -> Self {
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

/// The response of `alipay.offline.market.shop.summary.batchquery` (门店摘要信息批量查询接口).
#[non_exhaustive]
pub struct MarketShopSummaryBatchqueryResponse {
    /// Page returned.
    ///
    /// Example: `1`.
    pub current_page_no: Option<String>,
    /// Results per page.
    ///
    /// Example: `20`.
    pub page_size: Option<String>,
    /// Store summaries.
    ///
    /// 支付宝门店摘要信息列表.
    pub shop_summary_infos: Vec<ShopSummaryQueryResponse>,
    /// Number of records in all.
    ///
    /// 总记录数. Example: `50`.
    pub total_items: Option<String>,
    /// Number of pages in all.
    ///
    /// 总页码数目. Example: `3`.
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

/// A category of a store.
#[non_exhaustive]
pub struct ShopCategoryInfo {
    /// Category number.
    ///
    /// 类目编号. Example: `2015050700000018`.
    pub category_id: Option<String>,
    /// Level of the category.
    ///
    /// 类目层级; other values may be added. Example: `2`.
    pub category_level: Option<record::Choice<ShopCategoryInfoCategoryLevel>>,
    /// Name of the category.
    ///
    /// 类目名称. Example: `美食`.
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

/// Ratings of a store.
#[non_exhaustive]
pub struct ShopCommentInfo {
    /// Average popularity over 30 days.
    ///
    /// 店铺30天平均人气值. Example: `76`.
    pub avg_popularity: Option<String>,
    /// Text under which `avg_popularity` is shown.
    ///
    /// Example: `口碑人气`.
    pub avg_popularity_name: Option<String>,
    /// Score of the store; higher is better.
    ///
    /// 门店评分. Example: `3.2`.
    pub score: Option<String>,
    /// Stars of the store; higher is better.
    ///
    /// 门店星级. Example: `4.0`.
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

/// Summary of a store.
#[non_exhaustive]
pub struct ShopSummaryQueryResponse {
    /// Store address.
    ///
    /// 门店地址. Example: `万塘路18号黄龙时代广场`.
    pub address: Option<String>,
    /// Branch name.
    ///
    /// 分店名. Example: `万塘路店`.
    pub branch_shop_name: Option<String>,
    /// Brand name; if left out, the platform's name for other brands.
    ///
    /// 品牌名. Example: `肯德基`.
    pub brand_name: Option<String>,
    /// Opening hours.
    ///
    /// 经营时间. Example: `10:00-14:00`.
    pub business_time: Option<String>,
    /// Categories of the store.
    ///
    /// 门店类目列表.
    pub category_infos: Vec<ShopCategoryInfo>,
    /// City code of the national standard.
    ///
    /// 城市编码. Example: `140500`.
    pub city_code: Option<String>,
    /// District code of the national standard.
    ///
    /// 区县编码. Example: `140521`.
    pub district_code: Option<String>,
    /// Further data as JSON: mode and availability of ordering and ordering ahead.
    ///
    /// Example: `{"order_biz_mode":"REGULAR","order":"1","pre_order":"1"}`.
    pub ext_info: Option<String>,
    /// When it was created.
    ///
    /// 创建时间. Example: `2016-06-23 21:15:04.593000`.
    pub gmt_create: Option<String>,
    /// Whether the store is shown in the client.
    ///
    /// 门店是否在客户端显示. Example: `T`.
    pub is_show: Option<record::Choice<ShopSummaryQueryResponseIsShow>>,
    /// Latitude; given only with `query_type``KB_PROMOTER`.
    ///
    /// 纬度. Example: `31.226948`.
    pub latitude: Option<String>,
    /// Longitude; given only with `query_type``KB_PROMOTER`.
    ///
    /// 经度. Example: `121.549728`.
    pub longitude: Option<String>,
    /// Main image of the store.
    ///
    /// 门店首图. Example: `AM-uJRh2SRKz9N0r9zW4wQAAACMAAQEC`.
    pub main_image: Option<String>,
    /// Main store name.
    ///
    /// 主门店名. Example: `海底捞`.
    pub main_shop_name: Option<String>,
    /// Average spending per person, in fen.
    ///
    /// 人均价格. Example: `100`.
    pub per_pay: Option<String>,
    /// Images as a JSON map from image id to URL.
    ///
    /// 图片集. Example: `{"IUFIDASFIEUIOFKSFIUFE83IEI":"http://object.alipay.com/getpic.do?kjkdjkjj"}`.
    pub pic_coll: Option<String>,
    /// Province code of the national standard.
    ///
    /// 省份编码. Example: `110000`.
    pub province_code: Option<String>,
    /// Ratings of the store.
    ///
    /// 门店评论信息.
    pub shop_comment_info: Option<ShopCommentInfo>,
    /// Store id.
    ///
    /// 门店ID. Example: `2015052100077000000000120773`.
    pub shop_id: Option<String>,
    /// Kind of store.
    ///
    /// Example: `COMMON`.
    pub shop_type: Option<record::Choice<ShopSummaryQueryResponseShopType>>,
    /// State of the store.
    ///
    /// 门店状态; other values may be added. Example: `OPEN`.
    pub status: Option<record::Choice<ShopSummaryQueryResponseStatus>>,
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

/// The values of the platform's type `ShopCategoryInfoCategoryLevel`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ShopCategoryInfoCategoryLevel {
    /// `1`: First level.
    V1,
    /// `2`: Second level.
    V2,
    /// `3`: Third level.
    V3,
}

impl record::Enumeration for ShopCategoryInfoCategoryLevel {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("1", Self::V1),
        ("2", Self::V2),
        ("3", Self::V3),
    ];
}

impl std::fmt::Debug for ShopCategoryInfoCategoryLevel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ShopSummaryQueryResponseIsShow`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ShopSummaryQueryResponseIsShow {
    /// `T`: Shown.
    T,
    /// `F`: Hidden.
    F,
}

impl record::Enumeration for ShopSummaryQueryResponseIsShow {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for ShopSummaryQueryResponseIsShow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ShopSummaryQueryResponseShopType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ShopSummaryQueryResponseShopType {
    /// `COMMON`: Ordinary store (普通门店).
    Common,
    /// `MALL`: Shopping area (商圈).
    Mall,
}

impl record::Enumeration for ShopSummaryQueryResponseShopType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("COMMON", Self::Common),
        ("MALL", Self::Mall),
    ];
}

impl std::fmt::Debug for ShopSummaryQueryResponseShopType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ShopSummaryQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ShopSummaryQueryResponseStatus {
    /// `OPEN`: Open (营业中).
    Open,
    /// `PAUSE`: Suspended (暂停营业).
    Pause,
    /// `FREEZE`: Frozen (已冻结).
    Freeze,
    /// `CLOSE`: Closed (门店已关闭).
    Close,
}

impl record::Enumeration for ShopSummaryQueryResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("OPEN", Self::Open),
        ("PAUSE", Self::Pause),
        ("FREEZE", Self::Freeze),
        ("CLOSE", Self::Close),
    ];
}

impl std::fmt::Debug for ShopSummaryQueryResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MarketShopSummaryBatchqueryBizChannel`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarketShopSummaryBatchqueryBizChannel {
    /// `ALL`: Ordinary and simplified stores.
    All,
    /// `POS`: Simplified stores only.
    Pos,
}

impl record::Enumeration for MarketShopSummaryBatchqueryBizChannel {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ALL", Self::All),
        ("POS", Self::Pos),
    ];
}

impl std::fmt::Debug for MarketShopSummaryBatchqueryBizChannel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MarketShopSummaryBatchqueryOpRole`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarketShopSummaryBatchqueryOpRole {
    /// `ISV`: System integrator.
    Isv,
    /// `PROVIDER`: Service provider.
    Provider,
}

impl record::Enumeration for MarketShopSummaryBatchqueryOpRole {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ISV", Self::Isv),
        ("PROVIDER", Self::Provider),
    ];
}

impl std::fmt::Debug for MarketShopSummaryBatchqueryOpRole {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MarketShopSummaryBatchqueryQueryType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarketShopSummaryBatchqueryQueryType {
    /// `BRAND_RELATION`: Stores of a brand owner (品牌商关联店铺).
    BrandRelation,
    /// `MALL_SELF`: Mall's own stores.
    MallSelf,
    /// `MALL_RELATION`: Stores linked to a mall.
    MallRelation,
    /// `MERCHANT_SELF`: Merchant's own stores (商户自己的门店).
    MerchantSelf,
    /// `KB_PROMOTER`: Koubei promoter (口碑客推广者).
    KbPromoter,
}

impl record::Enumeration for MarketShopSummaryBatchqueryQueryType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("BRAND_RELATION", Self::BrandRelation),
        ("MALL_SELF", Self::MallSelf),
        ("MALL_RELATION", Self::MallRelation),
        ("MERCHANT_SELF", Self::MerchantSelf),
        ("KB_PROMOTER", Self::KbPromoter),
    ];
}

impl std::fmt::Debug for MarketShopSummaryBatchqueryQueryType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MarketShopSummaryBatchqueryShopStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarketShopSummaryBatchqueryShopStatus {
    /// `OPEN`: Open (营业).
    Open,
    /// `PAUSED`: Suspended (暂停).
    Paused,
    /// `INIT`: Initial (初始).
    Init,
    /// `FREEZE`: Frozen (冻结).
    Freeze,
    /// `CLOSED`: Closed (关店).
    Closed,
}

impl record::Enumeration for MarketShopSummaryBatchqueryShopStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("OPEN", Self::Open),
        ("PAUSED", Self::Paused),
        ("INIT", Self::Init),
        ("FREEZE", Self::Freeze),
        ("CLOSED", Self::Closed),
    ];
}

impl std::fmt::Debug for MarketShopSummaryBatchqueryShopStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.offline.market.shop.summary.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MarketShopSummaryBatchqueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `ILLEGAL_PRIVILEGE`.
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
