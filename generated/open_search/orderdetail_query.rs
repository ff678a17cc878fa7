//! `alipay.open.search.orderdetail.query` · 查询搜索服务工单的详细信息
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/orderdetail/query`. Described in
//! `spec/open_search/orderdetail.query.yaml`.

use crate::{record, schema};

static ORDERDETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderdetailQuery",
    file: "spec/open_search/orderdetail.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "biz_data",
            schema::Kind::Record(&SEARCH_ORDER_REQUEST),
            9,
        ),
        schema::FieldDef::text("biz_type", 10),
        schema::FieldDef::text("opt_type", 11),
    ],
    rules: &[],
};

static ORDERDETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderdetailQueryResponse",
    file: "spec/open_search/orderdetail.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "data",
            schema::Kind::Record(&SEARCH_ORDER_DETAIL_DATA),
            14,
        ),
    ],
    rules: &[],
};

static BRAND_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "BrandDetail",
    file: "spec/open_search/orderdetail.query.yaml",
    fields: &[
        schema::FieldDef::text("block_type", 19),
        schema::FieldDef::text("box_version", 20),
        schema::FieldDef::text("desc", 21),
        schema::FieldDef::text("img", 22),
        schema::FieldDef::text("index", 23),
        schema::FieldDef::text("key", 24),
        schema::FieldDef::text("material_id", 25),
        schema::FieldDef::text("name", 26),
        schema::FieldDef::text("public_bind_app_id", 27),
        schema::FieldDef::text("service_code", 28),
    ],
    rules: &[],
};

static ORDER_STATUS_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderStatusData",
    file: "spec/open_search/orderdetail.query.yaml",
    fields: &[
        schema::FieldDef::text("order_id", 32),
        schema::FieldDef::text("reject_reason", 33),
        schema::FieldDef::text("status", 34),
    ],
    rules: &[],
};

static SEARCH_ORDER_BRAND_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchOrderBrandDetail",
    file: "spec/open_search/orderdetail.query.yaml",
    fields: &[
        schema::FieldDef::new("brand_detail", schema::Kind::Record(&BRAND_DETAIL), 38),
        schema::FieldDef::text("key", 39),
    ],
    rules: &[],
};

static SEARCH_ORDER_DETAIL_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchOrderDetailData",
    file: "spec/open_search/orderdetail.query.yaml",
    fields: &[
        schema::FieldDef::text("access_type", 43),
        schema::FieldDef::text("app_category", 44),
        schema::FieldDef::text("app_icon", 45),
        schema::FieldDef::text("app_name", 46),
        schema::FieldDef::text("app_status", 47),
        schema::FieldDef::text("appid", 48),
        schema::FieldDef::new(
            "base_order_status",
            schema::Kind::Record(&ORDER_STATUS_DATA),
            49,
        ),
        schema::FieldDef::text("biz_id", 50),
        schema::FieldDef::new(
            "box_order_status",
            schema::Kind::Record(&ORDER_STATUS_DATA),
            51,
        ),
        schema::FieldDef::text("box_status", 52),
        schema::FieldDef::text("brand_template_id", 53),
        schema::FieldDef::new(
            "brandbox_orderstatus",
            schema::Kind::Record(&ORDER_STATUS_DATA),
            54,
        ),
        schema::FieldDef::new("can_modify_keyword", schema::Kind::Boolean, 55),
        schema::FieldDef::text("describe", 56),
        schema::FieldDef::new(
            "detail_base_items",
            schema::Kind::Record(&SEARCH_ORDER_DETAIL_DATA_BASE_ITEMS),
            57,
        ),
        schema::FieldDef::new(
            "detail_brand_items",
            schema::Kind::Record(&SEARCH_ORDER_DETAIL_DATA_BRAND_ITEMS),
            58,
        ),
        schema::FieldDef::new(
            "detail_service_items",
            schema::Kind::Record(&SEARCH_ORDER_DETAIL_DATA_SERVICE_ITEMS),
            59,
        ),
        schema::FieldDef::text("final_status", 60),
        schema::FieldDef::text("gmtmodified", 61),
        schema::FieldDef::text("keyword_gmt_modified", 62),
        schema::FieldDef::text("online_time", 63),
        schema::FieldDef::text("operator_type", 64),
        schema::FieldDef::text("order_id", 65),
        schema::FieldDef::text("partner_type", 66),
        schema::FieldDef::text("reject_node", 67),
        schema::FieldDef::text("reject_reason", 68),
        schema::FieldDef::text("scene_code", 69),
        schema::FieldDef::text("scene_name", 70),
        schema::FieldDef::text("service_code", 71),
        schema::FieldDef::text("service_name", 72),
        schema::FieldDef::text("status", 73),
        schema::FieldDef::text("sub_service_code", 74),
        schema::FieldDef::text("template_id", 75),
        schema::FieldDef::text("template_name", 76),
    ],
    rules: &[],
};

static SEARCH_ORDER_DETAIL_DATA_BASE_ITEMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchOrderDetailDataBaseItems",
    file: "spec/open_search/orderdetail.query.yaml",
    fields: &[
        schema::FieldDef::text("can_search", 80),
        schema::FieldDef::text("desc", 81),
        schema::FieldDef::text("img", 82),
        schema::FieldDef::text("key_word", 83),
        schema::FieldDef::text("name", 84),
        schema::FieldDef::text("region", 85),
        schema::FieldDef::text("serv_can_search", 86),
        schema::FieldDef::text("serv_search_keywords", 87),
        schema::FieldDef::text("template_id", 88),
        schema::FieldDef::text("url", 89),
    ],
    rules: &[],
};

static SEARCH_ORDER_DETAIL_DATA_BRAND_ITEMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchOrderDetailDataBrandItems",
    file: "spec/open_search/orderdetail.query.yaml",
    fields: &[
        schema::FieldDef::text("biz_id", 93),
        schema::FieldDef::text("box_status", 94),
        schema::FieldDef::text("brand_box_keywords", 95),
        schema::FieldDef::new(
            "brand_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SEARCH_ORDER_BRAND_DETAIL),
                    limits: &[],
                },
            ),
            96,
        ),
        schema::FieldDef::text("brand_template_id", 97),
        schema::FieldDef::text("channel", 98),
        schema::FieldDef::text("merchant_type", 99),
        schema::FieldDef::text("template_id", 100),
    ],
    rules: &[],
};

static SEARCH_ORDER_DETAIL_DATA_SERVICE_ITEMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchOrderDetailDataServiceItems",
    file: "spec/open_search/orderdetail.query.yaml",
    fields: &[
        schema::FieldDef::text("area_codes", 104),
        schema::FieldDef::text("carrier_code", 105),
        schema::FieldDef::text("carrier_list", 106),
        schema::FieldDef::text("category_attribute_value", 107),
        schema::FieldDef::text("category_code", 108),
        schema::FieldDef::text("category_ids", 109),
        schema::FieldDef::text("channel_type", 110),
        schema::FieldDef::text("desc", 111),
        schema::FieldDef::text("img", 112),
        schema::FieldDef::text("key_word", 113),
        schema::FieldDef::text("key_word_list", 114),
        schema::FieldDef::text("logo", 115),
        schema::FieldDef::text("name", 116),
        schema::FieldDef::text("parent_service_code", 117),
        schema::FieldDef::text("region", 118),
        schema::FieldDef::text("serv_search_catalogs", 119),
        schema::FieldDef::text("serv_search_keywords", 120),
        schema::FieldDef::text("service_code", 121),
        schema::FieldDef::text("service_name", 122),
        schema::FieldDef::text("service_time_end", 123),
        schema::FieldDef::text("service_time_start", 124),
        schema::FieldDef::text("short_desc", 125),
        schema::FieldDef::text("spec_code", 126),
        schema::FieldDef::text("template_id", 127),
    ],
    rules: &[],
};

static SEARCH_ORDER_REQUEST: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchOrderRequest",
    file: "spec/open_search/orderdetail.query.yaml",
    fields: &[
        schema::FieldDef::text("apply_id", 131),
        schema::FieldDef::text("apply_type", 132),
        schema::FieldDef::text("brand_template_id", 133),
        schema::FieldDef::text("service_code", 134),
        schema::FieldDef::text("spec_code", 135),
    ],
    rules: &[],
};

/// A request of `alipay.open.search.orderdetail.query` (查询搜索服务工单的详细信息).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/orderdetail/query`. Described in
/// `spec/open_search/orderdetail.query.yaml`.
/// Answered by [`OrderdetailQueryResponse`], or by an error with a [`OrderdetailQueryErrorCode`].
#[doc(alias = "alipay.open.search.orderdetail.query")]
#[doc(alias = "查询搜索服务工单的详细信息")]
#[must_use]
#[non_exhaustive]
pub struct OrderdetailQuery {
    /// On the wire `biz_data`, a record of the kind `SearchOrderRequest`. Source:
    /// `spec/open_search/orderdetail.query.yaml:9`.
    pub biz_data: Option<SearchOrderRequest>,
    /// On the wire `biz_type`, a text. Source: `spec/open_search/orderdetail.query.yaml:10`.
    pub biz_type: Option<String>,
    /// On the wire `opt_type`, a text. Source: `spec/open_search/orderdetail.query.yaml:11`.
    pub opt_type: Option<String>,
}

impl OrderdetailQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            biz_data: None,
            biz_type: None,
            opt_type: None,
        }
    }

    /// Sets [`biz_data`](Self::biz_data).
    #[inline]
    pub fn biz_data(mut self, biz_data: SearchOrderRequest) -> Self {
        self.biz_data = Some(biz_data);
        self
    }

    /// Sets [`biz_type`](Self::biz_type).
    #[inline]
    pub fn biz_type(mut self, biz_type: impl Into<String>) -> Self {
        self.biz_type = Some(biz_type.into());
        self
    }

    /// Sets [`opt_type`](Self::opt_type).
    #[inline]
    pub fn opt_type(mut self, opt_type: impl Into<String>) -> Self {
        self.opt_type = Some(opt_type.into());
        self
    }
}

impl record::Record for OrderdetailQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDERDETAIL_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_data),
            1 => Some(&self.biz_type),
            2 => Some(&self.opt_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_data),
            1 => Some(&mut self.biz_type),
            2 => Some(&mut self.opt_type),
            _ => None,
        }
    }
}

impl Default for OrderdetailQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OrderdetailQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderdetailQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderdetailQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for OrderdetailQuery {}

impl record::Request for OrderdetailQuery {
    type Response = OrderdetailQueryResponse;
    type ErrorCode = OrderdetailQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.search.orderdetail.query",
        title: "查询搜索服务工单的详细信息",
        file: "spec/open_search/orderdetail.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/search/orderdetail/query",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ORDERDETAIL_QUERY,
        response: &ORDERDETAIL_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.search.orderdetail.query` (查询搜索服务工单的详细信息).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct OrderdetailQueryResponse {
    /// On the wire `data`, a record of the kind `SearchOrderDetailData`. Source:
    /// `spec/open_search/orderdetail.query.yaml:14`.
    pub data: Option<SearchOrderDetailData>,
}

impl record::Record for OrderdetailQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDERDETAIL_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.data),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.data),
            _ => None,
        }
    }
}

impl Default for OrderdetailQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { data: None }
    }
}

impl Clone for OrderdetailQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderdetailQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderdetailQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `BrandDetail`.
///
/// Source: `spec/open_search/orderdetail.query.yaml:17`.
#[non_exhaustive]
pub struct BrandDetail {
    /// On the wire `block_type`, a text. Source: `spec/open_search/orderdetail.query.yaml:19`.
    pub block_type: Option<String>,
    /// On the wire `box_version`, a text. Source: `spec/open_search/orderdetail.query.yaml:20`.
    pub box_version: Option<String>,
    /// On the wire `desc`, a text. Source: `spec/open_search/orderdetail.query.yaml:21`.
    pub desc: Option<String>,
    /// On the wire `img`, a text. Source: `spec/open_search/orderdetail.query.yaml:22`.
    pub img: Option<String>,
    /// On the wire `index`, a text. Source: `spec/open_search/orderdetail.query.yaml:23`.
    pub index: Option<String>,
    /// On the wire `key`, a text. Source: `spec/open_search/orderdetail.query.yaml:24`.
    pub key: Option<String>,
    /// On the wire `material_id`, a text. Source: `spec/open_search/orderdetail.query.yaml:25`.
    pub material_id: Option<String>,
    /// On the wire `name`, a text. Source: `spec/open_search/orderdetail.query.yaml:26`.
    pub name: Option<String>,
    /// On the wire `public_bind_app_id`, a text. Source: `spec/open_search/orderdetail.query.yaml:27`.
    pub public_bind_app_id: Option<String>,
    /// On the wire `service_code`, a text. Source: `spec/open_search/orderdetail.query.yaml:28`.
    pub service_code: Option<String>,
}

impl record::Record for BrandDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BRAND_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.block_type),
            1 => Some(&self.box_version),
            2 => Some(&self.desc),
            3 => Some(&self.img),
            4 => Some(&self.index),
            5 => Some(&self.key),
            6 => Some(&self.material_id),
            7 => Some(&self.name),
            8 => Some(&self.public_bind_app_id),
            9 => Some(&self.service_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.block_type),
            1 => Some(&mut self.box_version),
            2 => Some(&mut self.desc),
            3 => Some(&mut self.img),
            4 => Some(&mut self.index),
            5 => Some(&mut self.key),
            6 => Some(&mut self.material_id),
            7 => Some(&mut self.name),
            8 => Some(&mut self.public_bind_app_id),
            9 => Some(&mut self.service_code),
            _ => None,
        }
    }
}

impl Default for BrandDetail {
    #[inline]
    fn default() -> Self {
        Self {
            block_type: None,
            box_version: None,
            desc: None,
            img: None,
            index: None,
            key: None,
            material_id: None,
            name: None,
            public_bind_app_id: None,
            service_code: None,
        }
    }
}

impl Clone for BrandDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BrandDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BrandDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `OrderStatusData`.
///
/// Source: `spec/open_search/orderdetail.query.yaml:30`.
#[non_exhaustive]
pub struct OrderStatusData {
    /// On the wire `order_id`, a text. Source: `spec/open_search/orderdetail.query.yaml:32`.
    pub order_id: Option<String>,
    /// On the wire `reject_reason`, a text. Source: `spec/open_search/orderdetail.query.yaml:33`.
    pub reject_reason: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_search/orderdetail.query.yaml:34`.
    pub status: Option<String>,
}

impl record::Record for OrderStatusData {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_STATUS_DATA
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.order_id),
            1 => Some(&self.reject_reason),
            2 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.order_id),
            1 => Some(&mut self.reject_reason),
            2 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for OrderStatusData {
    #[inline]
    fn default() -> Self {
        Self {
            order_id: None,
            reject_reason: None,
            status: None,
        }
    }
}

impl Clone for OrderStatusData {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderStatusData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderStatusData {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SearchOrderBrandDetail`.
///
/// Source: `spec/open_search/orderdetail.query.yaml:36`.
#[non_exhaustive]
pub struct SearchOrderBrandDetail {
    /// On the wire `brand_detail`, a record of the kind `BrandDetail`. Source:
    /// `spec/open_search/orderdetail.query.yaml:38`.
    pub brand_detail: Option<BrandDetail>,
    /// On the wire `key`, a text. Source: `spec/open_search/orderdetail.query.yaml:39`.
    pub key: Option<String>,
}

impl record::Record for SearchOrderBrandDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SEARCH_ORDER_BRAND_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.brand_detail),
            1 => Some(&self.key),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.brand_detail),
            1 => Some(&mut self.key),
            _ => None,
        }
    }
}

impl Default for SearchOrderBrandDetail {
    #[inline]
    fn default() -> Self {
        Self {
            brand_detail: None,
            key: None,
        }
    }
}

impl Clone for SearchOrderBrandDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SearchOrderBrandDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SearchOrderBrandDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SearchOrderDetailData`.
///
/// Source: `spec/open_search/orderdetail.query.yaml:41`.
#[non_exhaustive]
pub struct SearchOrderDetailData {
    /// On the wire `access_type`, a text. Source: `spec/open_search/orderdetail.query.yaml:43`.
    pub access_type: Option<String>,
    /// On the wire `app_category`, a text. Source: `spec/open_search/orderdetail.query.yaml:44`.
    pub app_category: Option<String>,
    /// On the wire `app_icon`, a text. Source: `spec/open_search/orderdetail.query.yaml:45`.
    pub app_icon: Option<String>,
    /// On the wire `app_name`, a text. Source: `spec/open_search/orderdetail.query.yaml:46`.
    pub app_name: Option<String>,
    /// On the wire `app_status`, a text. Source: `spec/open_search/orderdetail.query.yaml:47`.
    pub app_status: Option<String>,
    /// On the wire `appid`, a text. Source: `spec/open_search/orderdetail.query.yaml:48`.
    pub appid: Option<String>,
    /// On the wire `base_order_status`, a record of the kind `OrderStatusData`. Source:
    /// `spec/open_search/orderdetail.query.yaml:49`.
    pub base_order_status: Option<OrderStatusData>,
    /// On the wire `biz_id`, a text. Source: `spec/open_search/orderdetail.query.yaml:50`.
    pub biz_id: Option<String>,
    /// On the wire `box_order_status`, a record of the kind `OrderStatusData`. Source:
    /// `spec/open_search/orderdetail.query.yaml:51`.
    pub box_order_status: Option<OrderStatusData>,
    /// On the wire `box_status`, a text. Source: `spec/open_search/orderdetail.query.yaml:52`.
    pub box_status: Option<String>,
    /// On the wire `brand_template_id`, a text. Source: `spec/open_search/orderdetail.query.yaml:53`.
    pub brand_template_id: Option<String>,
    /// On the wire `brandbox_orderstatus`, a record of the kind `OrderStatusData`. Source:
    /// `spec/open_search/orderdetail.query.yaml:54`.
    pub brandbox_orderstatus: Option<OrderStatusData>,
    /// On the wire `can_modify_keyword`, true or false. Source: `spec/open_search/orderdetail.query.yaml:55`.
    pub can_modify_keyword: Option<bool>,
    /// On the wire `describe`, a text. Source: `spec/open_search/orderdetail.query.yaml:56`.
    pub describe: Option<String>,
    /// On the wire `detail_base_items`, a record of the kind `SearchOrderDetailDataBaseItems`. Source:
    /// `spec/open_search/orderdetail.query.yaml:57`.
    pub detail_base_items: Option<SearchOrderDetailDataBaseItems>,
    /// On the wire `detail_brand_items`, a record of the kind `SearchOrderDetailDataBrandItems`. Source:
    /// `spec/open_search/orderdetail.query.yaml:58`.
    pub detail_brand_items: Option<SearchOrderDetailDataBrandItems>,
    /// On the wire `detail_service_items`, a record of the kind `SearchOrderDetailDataServiceItems`. Source:
    /// `spec/open_search/orderdetail.query.yaml:59`.
    pub detail_service_items: Option<SearchOrderDetailDataServiceItems>,
    /// On the wire `final_status`, a text. Source: `spec/open_search/orderdetail.query.yaml:60`.
    pub final_status: Option<String>,
    /// On the wire `gmtmodified`, a text. Source: `spec/open_search/orderdetail.query.yaml:61`.
    pub gmtmodified: Option<String>,
    /// On the wire `keyword_gmt_modified`, a text. Source: `spec/open_search/orderdetail.query.yaml:62`.
    pub keyword_gmt_modified: Option<String>,
    /// On the wire `online_time`, a text. Source: `spec/open_search/orderdetail.query.yaml:63`.
    pub online_time: Option<String>,
    /// On the wire `operator_type`, a text. Source: `spec/open_search/orderdetail.query.yaml:64`.
    pub operator_type: Option<String>,
    /// On the wire `order_id`, a text. Source: `spec/open_search/orderdetail.query.yaml:65`.
    pub order_id: Option<String>,
    /// On the wire `partner_type`, a text. Source: `spec/open_search/orderdetail.query.yaml:66`.
    pub partner_type: Option<String>,
    /// On the wire `reject_node`, a text. Source: `spec/open_search/orderdetail.query.yaml:67`.
    pub reject_node: Option<String>,
    /// On the wire `reject_reason`, a text. Source: `spec/open_search/orderdetail.query.yaml:68`.
    pub reject_reason: Option<String>,
    /// On the wire `scene_code`, a text. Source: `spec/open_search/orderdetail.query.yaml:69`.
    pub scene_code: Option<String>,
    /// On the wire `scene_name`, a text. Source: `spec/open_search/orderdetail.query.yaml:70`.
    pub scene_name: Option<String>,
    /// On the wire `service_code`, a text. Source: `spec/open_search/orderdetail.query.yaml:71`.
    pub service_code: Option<String>,
    /// On the wire `service_name`, a text. Source: `spec/open_search/orderdetail.query.yaml:72`.
    pub service_name: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_search/orderdetail.query.yaml:73`.
    pub status: Option<String>,
    /// On the wire `sub_service_code`, a text. Source: `spec/open_search/orderdetail.query.yaml:74`.
    pub sub_service_code: Option<String>,
    /// On the wire `template_id`, a text. Source: `spec/open_search/orderdetail.query.yaml:75`.
    pub template_id: Option<String>,
    /// On the wire `template_name`, a text. Source: `spec/open_search/orderdetail.query.yaml:76`.
    pub template_name: Option<String>,
}

impl record::Record for SearchOrderDetailData {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SEARCH_ORDER_DETAIL_DATA
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.access_type),
            1 => Some(&self.app_category),
            2 => Some(&self.app_icon),
            3 => Some(&self.app_name),
            4 => Some(&self.app_status),
            5 => Some(&self.appid),
            6 => Some(&self.base_order_status),
            7 => Some(&self.biz_id),
            8 => Some(&self.box_order_status),
            9 => Some(&self.box_status),
            10 => Some(&self.brand_template_id),
            11 => Some(&self.brandbox_orderstatus),
            12 => Some(&self.can_modify_keyword),
            13 => Some(&self.describe),
            14 => Some(&self.detail_base_items),
            15 => Some(&self.detail_brand_items),
            16 => Some(&self.detail_service_items),
            17 => Some(&self.final_status),
            18 => Some(&self.gmtmodified),
            19 => Some(&self.keyword_gmt_modified),
            20 => Some(&self.online_time),
            21 => Some(&self.operator_type),
            22 => Some(&self.order_id),
            23 => Some(&self.partner_type),
            24 => Some(&self.reject_node),
            25 => Some(&self.reject_reason),
            26 => Some(&self.scene_code),
            27 => Some(&self.scene_name),
            28 => Some(&self.service_code),
            29 => Some(&self.service_name),
            30 => Some(&self.status),
            31 => Some(&self.sub_service_code),
            32 => Some(&self.template_id),
            33 => Some(&self.template_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.access_type),
            1 => Some(&mut self.app_category),
            2 => Some(&mut self.app_icon),
            3 => Some(&mut self.app_name),
            4 => Some(&mut self.app_status),
            5 => Some(&mut self.appid),
            6 => Some(&mut self.base_order_status),
            7 => Some(&mut self.biz_id),
            8 => Some(&mut self.box_order_status),
            9 => Some(&mut self.box_status),
            10 => Some(&mut self.brand_template_id),
            11 => Some(&mut self.brandbox_orderstatus),
            12 => Some(&mut self.can_modify_keyword),
            13 => Some(&mut self.describe),
            14 => Some(&mut self.detail_base_items),
            15 => Some(&mut self.detail_brand_items),
            16 => Some(&mut self.detail_service_items),
            17 => Some(&mut self.final_status),
            18 => Some(&mut self.gmtmodified),
            19 => Some(&mut self.keyword_gmt_modified),
            20 => Some(&mut self.online_time),
            21 => Some(&mut self.operator_type),
            22 => Some(&mut self.order_id),
            23 => Some(&mut self.partner_type),
            24 => Some(&mut self.reject_node),
            25 => Some(&mut self.reject_reason),
            26 => Some(&mut self.scene_code),
            27 => Some(&mut self.scene_name),
            28 => Some(&mut self.service_code),
            29 => Some(&mut self.service_name),
            30 => Some(&mut self.status),
            31 => Some(&mut self.sub_service_code),
            32 => Some(&mut self.template_id),
            33 => Some(&mut self.template_name),
            _ => None,
        }
    }
}

impl Default for SearchOrderDetailData {
    #[inline]
    fn default() -> Self {
        Self {
            access_type: None,
            app_category: None,
            app_icon: None,
            app_name: None,
            app_status: None,
            appid: None,
            base_order_status: None,
            biz_id: None,
            box_order_status: None,
            box_status: None,
            brand_template_id: None,
            brandbox_orderstatus: None,
            can_modify_keyword: None,
            describe: None,
            detail_base_items: None,
            detail_brand_items: None,
            detail_service_items: None,
            final_status: None,
            gmtmodified: None,
            keyword_gmt_modified: None,
            online_time: None,
            operator_type: None,
            order_id: None,
            partner_type: None,
            reject_node: None,
            reject_reason: None,
            scene_code: None,
            scene_name: None,
            service_code: None,
            service_name: None,
            status: None,
            sub_service_code: None,
            template_id: None,
            template_name: None,
        }
    }
}

impl Clone for SearchOrderDetailData {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SearchOrderDetailData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SearchOrderDetailData {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SearchOrderDetailDataBaseItems`.
///
/// Source: `spec/open_search/orderdetail.query.yaml:78`.
#[non_exhaustive]
pub struct SearchOrderDetailDataBaseItems {
    /// On the wire `can_search`, a text. Source: `spec/open_search/orderdetail.query.yaml:80`.
    pub can_search: Option<String>,
    /// On the wire `desc`, a text. Source: `spec/open_search/orderdetail.query.yaml:81`.
    pub desc: Option<String>,
    /// On the wire `img`, a text. Source: `spec/open_search/orderdetail.query.yaml:82`.
    pub img: Option<String>,
    /// On the wire `key_word`, a text. Source: `spec/open_search/orderdetail.query.yaml:83`.
    pub key_word: Option<String>,
    /// On the wire `name`, a text. Source: `spec/open_search/orderdetail.query.yaml:84`.
    pub name: Option<String>,
    /// On the wire `region`, a text. Source: `spec/open_search/orderdetail.query.yaml:85`.
    pub region: Option<String>,
    /// On the wire `serv_can_search`, a text. Source: `spec/open_search/orderdetail.query.yaml:86`.
    pub serv_can_search: Option<String>,
    /// On the wire `serv_search_keywords`, a text. Source: `spec/open_search/orderdetail.query.yaml:87`.
    pub serv_search_keywords: Option<String>,
    /// On the wire `template_id`, a text. Source: `spec/open_search/orderdetail.query.yaml:88`.
    pub template_id: Option<String>,
    /// On the wire `url`, a text. Source: `spec/open_search/orderdetail.query.yaml:89`.
    pub url: Option<String>,
}

impl record::Record for SearchOrderDetailDataBaseItems {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SEARCH_ORDER_DETAIL_DATA_BASE_ITEMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.can_search),
            1 => Some(&self.desc),
            2 => Some(&self.img),
            3 => Some(&self.key_word),
            4 => Some(&self.name),
            5 => Some(&self.region),
            6 => Some(&self.serv_can_search),
            7 => Some(&self.serv_search_keywords),
            8 => Some(&self.template_id),
            9 => Some(&self.url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.can_search),
            1 => Some(&mut self.desc),
            2 => Some(&mut self.img),
            3 => Some(&mut self.key_word),
            4 => Some(&mut self.name),
            5 => Some(&mut self.region),
            6 => Some(&mut self.serv_can_search),
            7 => Some(&mut self.serv_search_keywords),
            8 => Some(&mut self.template_id),
            9 => Some(&mut self.url),
            _ => None,
        }
    }
}

impl Default for SearchOrderDetailDataBaseItems {
    #[inline]
    fn default() -> Self {
        Self {
            can_search: None,
            desc: None,
            img: None,
            key_word: None,
            name: None,
            region: None,
            serv_can_search: None,
            serv_search_keywords: None,
            template_id: None,
            url: None,
        }
    }
}

impl Clone for SearchOrderDetailDataBaseItems {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SearchOrderDetailDataBaseItems {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SearchOrderDetailDataBaseItems {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SearchOrderDetailDataBrandItems`.
///
/// Source: `spec/open_search/orderdetail.query.yaml:91`.
#[non_exhaustive]
pub struct SearchOrderDetailDataBrandItems {
    /// On the wire `biz_id`, a text. Source: `spec/open_search/orderdetail.query.yaml:93`.
    pub biz_id: Option<String>,
    /// On the wire `box_status`, a text. Source: `spec/open_search/orderdetail.query.yaml:94`.
    pub box_status: Option<String>,
    /// On the wire `brand_box_keywords`, a text. Source: `spec/open_search/orderdetail.query.yaml:95`.
    pub brand_box_keywords: Option<String>,
    /// On the wire `brand_detail_list`, a list; each element is a record of the kind `SearchOrderBrandDetail`.
    /// Source: `spec/open_search/orderdetail.query.yaml:96`.
    pub brand_detail_list: Vec<SearchOrderBrandDetail>,
    /// On the wire `brand_template_id`, a text. Source: `spec/open_search/orderdetail.query.yaml:97`.
    pub brand_template_id: Option<String>,
    /// On the wire `channel`, a text. Source: `spec/open_search/orderdetail.query.yaml:98`.
    pub channel: Option<String>,
    /// On the wire `merchant_type`, a text. Source: `spec/open_search/orderdetail.query.yaml:99`.
    pub merchant_type: Option<String>,
    /// On the wire `template_id`, a text. Source: `spec/open_search/orderdetail.query.yaml:100`.
    pub template_id: Option<String>,
}

impl record::Record for SearchOrderDetailDataBrandItems {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SEARCH_ORDER_DETAIL_DATA_BRAND_ITEMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_id),
            1 => Some(&self.box_status),
            2 => Some(&self.brand_box_keywords),
            3 => Some(&self.brand_detail_list),
            4 => Some(&self.brand_template_id),
            5 => Some(&self.channel),
            6 => Some(&self.merchant_type),
            7 => Some(&self.template_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_id),
            1 => Some(&mut self.box_status),
            2 => Some(&mut self.brand_box_keywords),
            3 => Some(&mut self.brand_detail_list),
            4 => Some(&mut self.brand_template_id),
            5 => Some(&mut self.channel),
            6 => Some(&mut self.merchant_type),
            7 => Some(&mut self.template_id),
            _ => None,
        }
    }
}

impl Default for SearchOrderDetailDataBrandItems {
    #[inline]
    fn default() -> Self {
        Self {
            biz_id: None,
            box_status: None,
            brand_box_keywords: None,
            brand_detail_list: Vec::new(),
            brand_template_id: None,
            channel: None,
            merchant_type: None,
            template_id: None,
        }
    }
}

impl Clone for SearchOrderDetailDataBrandItems {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SearchOrderDetailDataBrandItems {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SearchOrderDetailDataBrandItems {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SearchOrderDetailDataServiceItems`.
///
/// Source: `spec/open_search/orderdetail.query.yaml:102`.
#[non_exhaustive]
pub struct SearchOrderDetailDataServiceItems {
    /// On the wire `area_codes`, a text. Source: `spec/open_search/orderdetail.query.yaml:104`.
    pub area_codes: Option<String>,
    /// On the wire `carrier_code`, a text. Source: `spec/open_search/orderdetail.query.yaml:105`.
    pub carrier_code: Option<String>,
    /// On the wire `carrier_list`, a text. Source: `spec/open_search/orderdetail.query.yaml:106`.
    pub carrier_list: Option<String>,
    /// On the wire `category_attribute_value`, a text. Source: `spec/open_search/orderdetail.query.yaml:107`.
    pub category_attribute_value: Option<String>,
    /// On the wire `category_code`, a text. Source: `spec/open_search/orderdetail.query.yaml:108`.
    pub category_code: Option<String>,
    /// On the wire `category_ids`, a text. Source: `spec/open_search/orderdetail.query.yaml:109`.
    pub category_ids: Option<String>,
    /// On the wire `channel_type`, a text. Source: `spec/open_search/orderdetail.query.yaml:110`.
    pub channel_type: Option<String>,
    /// On the wire `desc`, a text. Source: `spec/open_search/orderdetail.query.yaml:111`.
    pub desc: Option<String>,
    /// On the wire `img`, a text. Source: `spec/open_search/orderdetail.query.yaml:112`.
    pub img: Option<String>,
    /// On the wire `key_word`, a text. Source: `spec/open_search/orderdetail.query.yaml:113`.
    pub key_word: Option<String>,
    /// On the wire `key_word_list`, a text. Source: `spec/open_search/orderdetail.query.yaml:114`.
    pub key_word_list: Option<String>,
    /// On the wire `logo`, a text. Source: `spec/open_search/orderdetail.query.yaml:115`.
    pub logo: Option<String>,
    /// On the wire `name`, a text. Source: `spec/open_search/orderdetail.query.yaml:116`.
    pub name: Option<String>,
    /// On the wire `parent_service_code`, a text. Source: `spec/open_search/orderdetail.query.yaml:117`.
    pub parent_service_code: Option<String>,
    /// On the wire `region`, a text. Source: `spec/open_search/orderdetail.query.yaml:118`.
    pub region: Option<String>,
    /// On the wire `serv_search_catalogs`, a text. Source: `spec/open_search/orderdetail.query.yaml:119`.
    pub serv_search_catalogs: Option<String>,
    /// On the wire `serv_search_keywords`, a text. Source: `spec/open_search/orderdetail.query.yaml:120`.
    pub serv_search_keywords: Option<String>,
    /// On the wire `service_code`, a text. Source: `spec/open_search/orderdetail.query.yaml:121`.
    pub service_code: Option<String>,
    /// On the wire `service_name`, a text. Source: `spec/open_search/orderdetail.query.yaml:122`.
    pub service_name: Option<String>,
    /// On the wire `service_time_end`, a text. Source: `spec/open_search/orderdetail.query.yaml:123`.
    pub service_time_end: Option<String>,
    /// On the wire `service_time_start`, a text. Source: `spec/open_search/orderdetail.query.yaml:124`.
    pub service_time_start: Option<String>,
    /// On the wire `short_desc`, a text. Source: `spec/open_search/orderdetail.query.yaml:125`.
    pub short_desc: Option<String>,
    /// On the wire `spec_code`, a text. Source: `spec/open_search/orderdetail.query.yaml:126`.
    pub spec_code: Option<String>,
    /// On the wire `template_id`, a text. Source: `spec/open_search/orderdetail.query.yaml:127`.
    pub template_id: Option<String>,
}

impl record::Record for SearchOrderDetailDataServiceItems {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SEARCH_ORDER_DETAIL_DATA_SERVICE_ITEMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.area_codes),
            1 => Some(&self.carrier_code),
            2 => Some(&self.carrier_list),
            3 => Some(&self.category_attribute_value),
            4 => Some(&self.category_code),
            5 => Some(&self.category_ids),
            6 => Some(&self.channel_type),
            7 => Some(&self.desc),
            8 => Some(&self.img),
            9 => Some(&self.key_word),
            10 => Some(&self.key_word_list),
            11 => Some(&self.logo),
            12 => Some(&self.name),
            13 => Some(&self.parent_service_code),
            14 => Some(&self.region),
            15 => Some(&self.serv_search_catalogs),
            16 => Some(&self.serv_search_keywords),
            17 => Some(&self.service_code),
            18 => Some(&self.service_name),
            19 => Some(&self.service_time_end),
            20 => Some(&self.service_time_start),
            21 => Some(&self.short_desc),
            22 => Some(&self.spec_code),
            23 => Some(&self.template_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.area_codes),
            1 => Some(&mut self.carrier_code),
            2 => Some(&mut self.carrier_list),
            3 => Some(&mut self.category_attribute_value),
            4 => Some(&mut self.category_code),
            5 => Some(&mut self.category_ids),
            6 => Some(&mut self.channel_type),
            7 => Some(&mut self.desc),
            8 => Some(&mut self.img),
            9 => Some(&mut self.key_word),
            10 => Some(&mut self.key_word_list),
            11 => Some(&mut self.logo),
            12 => Some(&mut self.name),
            13 => Some(&mut self.parent_service_code),
            14 => Some(&mut self.region),
            15 => Some(&mut self.serv_search_catalogs),
            16 => Some(&mut self.serv_search_keywords),
            17 => Some(&mut self.service_code),
            18 => Some(&mut self.service_name),
            19 => Some(&mut self.service_time_end),
            20 => Some(&mut self.service_time_start),
            21 => Some(&mut self.short_desc),
            22 => Some(&mut self.spec_code),
            23 => Some(&mut self.template_id),
            _ => None,
        }
    }
}

impl Default for SearchOrderDetailDataServiceItems {
    #[inline]
    fn default() -> Self {
        Self {
            area_codes: None,
            carrier_code: None,
            carrier_list: None,
            category_attribute_value: None,
            category_code: None,
            category_ids: None,
            channel_type: None,
            desc: None,
            img: None,
            key_word: None,
            key_word_list: None,
            logo: None,
            name: None,
            parent_service_code: None,
            region: None,
            serv_search_catalogs: None,
            serv_search_keywords: None,
            service_code: None,
            service_name: None,
            service_time_end: None,
            service_time_start: None,
            short_desc: None,
            spec_code: None,
            template_id: None,
        }
    }
}

impl Clone for SearchOrderDetailDataServiceItems {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SearchOrderDetailDataServiceItems {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SearchOrderDetailDataServiceItems {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SearchOrderRequest`.
///
/// Source: `spec/open_search/orderdetail.query.yaml:129`.
#[must_use]
#[non_exhaustive]
pub struct SearchOrderRequest {
    /// On the wire `apply_id`, a text. Source: `spec/open_search/orderdetail.query.yaml:131`.
    pub apply_id: Option<String>,
    /// On the wire `apply_type`, a text. Source: `spec/open_search/orderdetail.query.yaml:132`.
    pub apply_type: Option<String>,
    /// On the wire `brand_template_id`, a text. Source: `spec/open_search/orderdetail.query.yaml:133`.
    pub brand_template_id: Option<String>,
    /// On the wire `service_code`, a text. Source: `spec/open_search/orderdetail.query.yaml:134`.
    pub service_code: Option<String>,
    /// On the wire `spec_code`, a text. Source: `spec/open_search/orderdetail.query.yaml:135`.
    pub spec_code: Option<String>,
}

impl SearchOrderRequest {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            apply_id: None,
            apply_type: None,
            brand_template_id: None,
            service_code: None,
            spec_code: None,
        }
    }

    /// Sets [`apply_id`](Self::apply_id).
    #[inline]
    pub fn apply_id(mut self, apply_id: impl Into<String>) -> Self {
        self.apply_id = Some(apply_id.into());
        self
    }

    /// Sets [`apply_type`](Self::apply_type).
    #[inline]
    pub fn apply_type(mut self, apply_type: impl Into<String>) -> Self {
        self.apply_type = Some(apply_type.into());
        self
    }

    /// Sets [`brand_template_id`](Self::brand_template_id).
    #[inline]
    pub fn brand_template_id(mut self, brand_template_id: impl Into<String>) -> Self {
        self.brand_template_id = Some(brand_template_id.into());
        self
    }

    /// Sets [`service_code`](Self::service_code).
    #[inline]
    pub fn service_code(mut self, service_code: impl Into<String>) -> Self {
        self.service_code = Some(service_code.into());
        self
    }

    /// Sets [`spec_code`](Self::spec_code).
    #[inline]
    pub fn spec_code(mut self, spec_code: impl Into<String>) -> Self {
        self.spec_code = Some(spec_code.into());
        self
    }
}

impl record::Record for SearchOrderRequest {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SEARCH_ORDER_REQUEST
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.apply_id),
            1 => Some(&self.apply_type),
            2 => Some(&self.brand_template_id),
            3 => Some(&self.service_code),
            4 => Some(&self.spec_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.apply_id),
            1 => Some(&mut self.apply_type),
            2 => Some(&mut self.brand_template_id),
            3 => Some(&mut self.service_code),
            4 => Some(&mut self.spec_code),
            _ => None,
        }
    }
}

impl Default for SearchOrderRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SearchOrderRequest {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SearchOrderRequest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SearchOrderRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.search.orderdetail.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderdetailQueryErrorCode {
    /// On the wire `BIZ_ERROR`. Source: `spec/open_search/orderdetail.query.yaml:138`.
    BizError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_search/orderdetail.query.yaml:139`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_search/orderdetail.query.yaml:140`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for OrderdetailQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("BIZ_ERROR", Self::BizError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for OrderdetailQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
