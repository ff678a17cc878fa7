//! `alipay.offline.market.shop.summary.batchquery` · 门店摘要信息批量查询接口
//!
//! List store summaries, by page.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/offline/market/shop/summary/batchquery`.
//! Described in `spec/offline/market.shop.summary.batchquery.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `ShopCategoryInfoCategoryLevel`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ShopCategoryInfoCategoryLevel {
    /// `1`: First level.
    V1,
    /// `2`: Second level.
    V2,
    /// `3`: Third level.
    V3,
}

record::enumeration!(ShopCategoryInfoCategoryLevel, "1" V1, "2" V2, "3" V3);

/// The values of the platform's type `ShopSummaryQueryResponseIsShow`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ShopSummaryQueryResponseIsShow {
    /// `T`: Shown.
    T,
    /// `F`: Hidden.
    F,
}

record::enumeration!(ShopSummaryQueryResponseIsShow, "T" T, "F" F);

/// The values of the platform's type `ShopSummaryQueryResponseShopType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ShopSummaryQueryResponseShopType {
    /// `COMMON`: Ordinary store (普通门店).
    Common,
    /// `MALL`: Shopping area (商圈).
    Mall,
}

record::enumeration!(ShopSummaryQueryResponseShopType, "COMMON" Common, "MALL" Mall);

/// The values of the platform's type `ShopSummaryQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    ShopSummaryQueryResponseStatus, "OPEN" Open, "PAUSE" Pause, "FREEZE" Freeze, "CLOSE"
    Close
);

/// The values of the platform's type `MarketShopSummaryBatchqueryBizChannel`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketShopSummaryBatchqueryBizChannel {
    /// `ALL`: Ordinary and simplified stores.
    All,
    /// `POS`: Simplified stores only.
    Pos,
}

record::enumeration!(MarketShopSummaryBatchqueryBizChannel, "ALL" All, "POS" Pos);

/// The values of the platform's type `MarketShopSummaryBatchqueryOpRole`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketShopSummaryBatchqueryOpRole {
    /// `ISV`: System integrator.
    Isv,
    /// `PROVIDER`: Service provider.
    Provider,
}

record::enumeration!(MarketShopSummaryBatchqueryOpRole, "ISV" Isv, "PROVIDER" Provider);

/// The values of the platform's type `MarketShopSummaryBatchqueryQueryType`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    MarketShopSummaryBatchqueryQueryType, "BRAND_RELATION" BrandRelation, "MALL_SELF"
    MallSelf, "MALL_RELATION" MallRelation, "MERCHANT_SELF" MerchantSelf, "KB_PROMOTER"
    KbPromoter
);

/// The values of the platform's type `MarketShopSummaryBatchqueryShopStatus`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    MarketShopSummaryBatchqueryShopStatus, "OPEN" Open, "PAUSED" Paused, "INIT" Init,
    "FREEZE" Freeze, "CLOSED" Closed
);

/// The error codes of `alipay.offline.market.shop.summary.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    MarketShopSummaryBatchqueryErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "ILLEGAL_PRIVILEGE" IllegalPrivilege
);

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

record::record!(
    MarketShopSummaryBatchquery, MARKET_SHOP_SUMMARY_BATCHQUERY, 0 biz_channel None, 1
    brand_name None, 2 city_code None, 3 district_code None, 4 op_role None, 5 page_no
    None, 6 page_size None, 7 province_code None, 8 query_type None, 9 related_partner_id
    None, 10 shop_id None, 11 shop_status None
);

record::record!(
    MarketShopSummaryBatchqueryResponse, MARKET_SHOP_SUMMARY_BATCHQUERY_RESPONSE, 0
    current_page_no None, 1 page_size None, 2 shop_summary_infos Vec::new(), 3
    total_items None, 4 total_page_no None
);

record::record!(
    ShopCategoryInfo, SHOP_CATEGORY_INFO, 0 category_id None, 1 category_level None, 2
    category_name None
);

record::record!(
    ShopCommentInfo, SHOP_COMMENT_INFO, 0 avg_popularity None, 1 avg_popularity_name
    None, 2 score None, 3 star None
);

record::record!(
    ShopSummaryQueryResponse, SHOP_SUMMARY_QUERY_RESPONSE, 0 address None, 1
    branch_shop_name None, 2 brand_name None, 3 business_time None, 4 category_infos
    Vec::new(), 5 city_code None, 6 district_code None, 7 ext_info None, 8 gmt_create
    None, 9 is_show None, 10 latitude None, 11 longitude None, 12 main_image None, 13
    main_shop_name None, 14 per_pay None, 15 pic_coll None, 16 province_code None, 17
    shop_comment_info None, 18 shop_id None, 19 shop_type None, 20 status None
);

static MARKET_SHOP_SUMMARY_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketShopSummaryBatchquery",
    file: "spec/offline/market.shop.summary.batchquery.yaml",
    rows: &[
        schema::Row::Text("biz_channel"),
        schema::Row::Text("brand_name"),
        schema::Row::Text("city_code"),
        schema::Row::Text("district_code"),
        schema::Row::Text("op_role"),
        schema::Row::Plain("page_no", schema::Kind::Integer),
        schema::Row::Limited(
            "page_size",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Maximum("100"))],
        ),
        schema::Row::Text("province_code"),
        schema::Row::Text("query_type"),
        schema::Row::Text("related_partner_id"),
        schema::Row::Text("shop_id"),
        schema::Row::Text("shop_status"),
    ],
    rules: &[],
    lines: &[11, 19, 20, 25, 30, 39, 44, 44, 45, 50, 62, 66, 67],
};

static MARKET_SHOP_SUMMARY_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketShopSummaryBatchqueryResponse",
    file: "spec/offline/market.shop.summary.batchquery.yaml",
    rows: &[
        schema::Row::Text("current_page_no"),
        schema::Row::Text("page_size"),
        schema::Row::Plain(
            "shop_summary_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SHOP_SUMMARY_QUERY_RESPONSE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("total_items"),
        schema::Row::Text("total_page_no"),
    ],
    rules: &[],
    lines: &[],
};

static SHOP_CATEGORY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ShopCategoryInfo",
    file: "spec/offline/market.shop.summary.batchquery.yaml",
    rows: &[
        schema::Row::Text("category_id"),
        schema::Row::Text("category_level"),
        schema::Row::Text("category_name"),
    ],
    rules: &[],
    lines: &[],
};

static SHOP_COMMENT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ShopCommentInfo",
    file: "spec/offline/market.shop.summary.batchquery.yaml",
    rows: &[
        schema::Row::Text("avg_popularity"),
        schema::Row::Text("avg_popularity_name"),
        schema::Row::Text("score"),
        schema::Row::Text("star"),
    ],
    rules: &[],
    lines: &[],
};

static SHOP_SUMMARY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ShopSummaryQueryResponse",
    file: "spec/offline/market.shop.summary.batchquery.yaml",
    rows: &[
        schema::Row::Text("address"),
        schema::Row::Text("branch_shop_name"),
        schema::Row::Text("brand_name"),
        schema::Row::Text("business_time"),
        schema::Row::Plain(
            "category_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SHOP_CATEGORY_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("city_code"),
        schema::Row::Text("district_code"),
        schema::Row::Text("ext_info"),
        schema::Row::Text("gmt_create"),
        schema::Row::Text("is_show"),
        schema::Row::Text("latitude"),
        schema::Row::Text("longitude"),
        schema::Row::Text("main_image"),
        schema::Row::Text("main_shop_name"),
        schema::Row::Text("per_pay"),
        schema::Row::Text("pic_coll"),
        schema::Row::Text("province_code"),
        schema::Row::Plain(
            "shop_comment_info",
            schema::Kind::Record(&SHOP_COMMENT_INFO),
        ),
        schema::Row::Text("shop_id"),
        schema::Row::Text("shop_type"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};
