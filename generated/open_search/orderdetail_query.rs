//! `alipay.open.search.orderdetail.query` · 查询搜索服务工单的详细信息
//!
//! Query the details of a search service work order.
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
            11,
        ),
        schema::FieldDef::text("biz_type", 12),
        schema::FieldDef::text("opt_type", 17),
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
            28,
        ),
    ],
    rules: &[],
};

static BRAND_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "BrandDetail",
    file: "spec/open_search/orderdetail.query.yaml",
    fields: &[
        schema::FieldDef::text("block_type", 34),
        schema::FieldDef::text("box_version", 35),
        schema::FieldDef::text("desc", 36),
        schema::FieldDef::text("img", 37),
        schema::FieldDef::text("index", 42),
        schema::FieldDef::text("key", 43),
        schema::FieldDef::text("material_id", 48),
        schema::FieldDef::text("name", 49),
        schema::FieldDef::text("public_bind_app_id", 50),
        schema::FieldDef::text("service_code", 51),
    ],
    rules: &[],
};

static ORDER_STATUS_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderStatusData",
    file: "spec/open_search/orderdetail.query.yaml",
    fields: &[
        schema::FieldDef::text("order_id", 56),
        schema::FieldDef::text("reject_reason", 57),
        schema::FieldDef::text("status", 58),
    ],
    rules: &[],
};

static SEARCH_ORDER_BRAND_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchOrderBrandDetail",
    file: "spec/open_search/orderdetail.query.yaml",
    fields: &[
        schema::FieldDef::new("brand_detail", schema::Kind::Record(&BRAND_DETAIL), 71),
        schema::FieldDef::text("key", 72),
    ],
    rules: &[],
};

static SEARCH_ORDER_DETAIL_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchOrderDetailData",
    file: "spec/open_search/orderdetail.query.yaml",
    fields: &[
        schema::FieldDef::text("access_type", 81),
        schema::FieldDef::text("app_category", 90),
        schema::FieldDef::text("app_icon", 95),
        schema::FieldDef::text("app_name", 100),
        schema::FieldDef::text("app_status", 101),
        schema::FieldDef::text("appid", 106),
        schema::FieldDef::new(
            "base_order_status",
            schema::Kind::Record(&ORDER_STATUS_DATA),
            107,
        ),
        schema::FieldDef::text("biz_id", 108),
        schema::FieldDef::new(
            "box_order_status",
            schema::Kind::Record(&ORDER_STATUS_DATA),
            109,
        ),
        schema::FieldDef::text("box_status", 110),
        schema::FieldDef::text("brand_template_id", 118),
        schema::FieldDef::new(
            "brandbox_orderstatus",
            schema::Kind::Record(&ORDER_STATUS_DATA),
            126,
        ),
        schema::FieldDef::new("can_modify_keyword", schema::Kind::Boolean, 127),
        schema::FieldDef::text("describe", 128),
        schema::FieldDef::new(
            "detail_base_items",
            schema::Kind::Record(&SEARCH_ORDER_DETAIL_DATA_BASE_ITEMS),
            129,
        ),
        schema::FieldDef::new(
            "detail_brand_items",
            schema::Kind::Record(&SEARCH_ORDER_DETAIL_DATA_BRAND_ITEMS),
            133,
        ),
        schema::FieldDef::new(
            "detail_service_items",
            schema::Kind::Record(&SEARCH_ORDER_DETAIL_DATA_SERVICE_ITEMS),
            134,
        ),
        schema::FieldDef::text("final_status", 138),
        schema::FieldDef::text("gmtmodified", 139),
        schema::FieldDef::text("keyword_gmt_modified", 140),
        schema::FieldDef::text("online_time", 145),
        schema::FieldDef::text("operator_type", 150),
        schema::FieldDef::text("order_id", 151),
        schema::FieldDef::text("partner_type", 152),
        schema::FieldDef::text("reject_node", 161),
        schema::FieldDef::text("reject_reason", 162),
        schema::FieldDef::text("scene_code", 163),
        schema::FieldDef::text("scene_name", 168),
        schema::FieldDef::text("service_code", 169),
        schema::FieldDef::text("service_name", 170),
        schema::FieldDef::text("status", 171),
        schema::FieldDef::text("sub_service_code", 180),
        schema::FieldDef::text("template_id", 185),
        schema::FieldDef::text("template_name", 186),
    ],
    rules: &[],
};

static SEARCH_ORDER_DETAIL_DATA_BASE_ITEMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchOrderDetailDataBaseItems",
    file: "spec/open_search/orderdetail.query.yaml",
    fields: &[
        schema::FieldDef::text("can_search", 191),
        schema::FieldDef::text("desc", 192),
        schema::FieldDef::text("img", 193),
        schema::FieldDef::text("key_word", 198),
        schema::FieldDef::text("name", 199),
        schema::FieldDef::text("region", 200),
        schema::FieldDef::text("serv_can_search", 201),
        schema::FieldDef::text("serv_search_keywords", 206),
        schema::FieldDef::text("template_id", 207),
        schema::FieldDef::text("url", 208),
    ],
    rules: &[],
};

static SEARCH_ORDER_DETAIL_DATA_BRAND_ITEMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchOrderDetailDataBrandItems",
    file: "spec/open_search/orderdetail.query.yaml",
    fields: &[
        schema::FieldDef::text("biz_id", 217),
        schema::FieldDef::text("box_status", 222),
        schema::FieldDef::text("brand_box_keywords", 223),
        schema::FieldDef::new(
            "brand_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SEARCH_ORDER_BRAND_DETAIL),
                    limits: &[],
                },
            ),
            224,
        ),
        schema::FieldDef::text("brand_template_id", 225),
        schema::FieldDef::text("channel", 230),
        schema::FieldDef::text("merchant_type", 231),
        schema::FieldDef::text("template_id", 232),
    ],
    rules: &[],
};

static SEARCH_ORDER_DETAIL_DATA_SERVICE_ITEMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchOrderDetailDataServiceItems",
    file: "spec/open_search/orderdetail.query.yaml",
    fields: &[
        schema::FieldDef::text("area_codes", 237),
        schema::FieldDef::text("carrier_code", 238),
        schema::FieldDef::text("carrier_list", 239),
        schema::FieldDef::text("category_attribute_value", 240),
        schema::FieldDef::text("category_code", 241),
        schema::FieldDef::text("category_ids", 242),
        schema::FieldDef::text("channel_type", 243),
        schema::FieldDef::text("desc", 244),
        schema::FieldDef::text("img", 245),
        schema::FieldDef::text("key_word", 250),
        schema::FieldDef::text("key_word_list", 251),
        schema::FieldDef::text("logo", 252),
        schema::FieldDef::text("name", 257),
        schema::FieldDef::text("parent_service_code", 258),
        schema::FieldDef::text("region", 263),
        schema::FieldDef::text("serv_search_catalogs", 264),
        schema::FieldDef::text("serv_search_keywords", 265),
        schema::FieldDef::text("service_code", 266),
        schema::FieldDef::text("service_name", 267),
        schema::FieldDef::text("service_time_end", 268),
        schema::FieldDef::text("service_time_start", 269),
        schema::FieldDef::text("short_desc", 270),
        schema::FieldDef::text("spec_code", 271),
        schema::FieldDef::text("template_id", 272),
    ],
    rules: &[],
};

static SEARCH_ORDER_REQUEST: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchOrderRequest",
    file: "spec/open_search/orderdetail.query.yaml",
    fields: &[
        schema::FieldDef::text("apply_id", 277),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["BASE", "BRAND_BOX", "SERVICE_BOX"]),
                    281,
                ),
            ],
            ..schema::FieldDef::text("apply_type", 278)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["ONE_WITH_TWO", "DEFAULT"]),
                    290,
                ),
            ],
            ..schema::FieldDef::text("brand_template_id", 287)
        },
        schema::FieldDef::text("service_code", 295),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["SP_MINI_APP", "SP_PUBLIC_APP"]),
                    299,
                ),
            ],
            ..schema::FieldDef::text("spec_code", 296)
        },
    ],
    rules: &[],
};

/// A request of `alipay.open.search.orderdetail.query` (查询搜索服务工单的详细信息).
///
/// Query the details of a search service work order.
///
/// ```
/// use alipay::open_search::OrderdetailQuery;
///
/// let request = OrderdetailQuery::new()
///     .biz_type("SEARCH_ORDER_DETAIL_QUERY");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/orderdetail/query`. Described in
/// `spec/open_search/orderdetail.query.yaml`.
/// Returns [`OrderdetailQueryResponse`], or an error with a [`OrderdetailQueryErrorCode`].
#[doc(alias = "alipay.open.search.orderdetail.query")]
#[doc(alias = "/v3/alipay/open/search/orderdetail/query")]
#[doc(alias = "查询搜索服务工单的详细信息")]
#[doc(alias = "搜索")]
#[must_use]
#[non_exhaustive]
pub struct OrderdetailQuery {
    /// Which application to query.
    ///
    /// 查询申请单详情的入参.
    pub biz_data: Option<SearchOrderRequest>,
    /// Business type of the request, such as `SEARCH_ORDER_DETAIL_QUERY`.
    ///
    /// 业务类型. Example: `SEARCH_ORDER_DETAIL_QUERY`.
    pub biz_type: Option<String>,
    /// Kind of operation, such as `query`.
    ///
    /// Other values may be added. Example: `query`.
    pub opt_type: Option<record::Choice<OrderdetailQueryOptType>>,
}

impl OrderdetailQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn opt_type(
        mut self,
        opt_type: impl Into<record::Choice<OrderdetailQueryOptType>>,
    ) -> Self {
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

/// The response of `alipay.open.search.orderdetail.query` (查询搜索服务工单的详细信息).
#[non_exhaustive]
pub struct OrderdetailQueryResponse {
    /// Details of the application.
    ///
    /// 申请单详情.
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

/// An entry of a brand box work order.
#[non_exhaustive]
pub struct BrandDetail {
    /// Block type of the entry, such as `TINYAPP`.
    ///
    /// Example: `TINYAPP`.
    pub block_type: Option<String>,
    /// Version of the box.
    ///
    /// 版本号. Example: `1.0`.
    pub box_version: Option<String>,
    /// Description.
    ///
    /// 描述信息. Example: `在线点餐`.
    pub desc: Option<String>,
    /// Image address.
    ///
    /// Img地址. Example: `http://mdn.alipayobjects.com/mrch_spc/afts/img/A*vQG7Q5nUbWwAAAAAAAAAAAAADsF1AQ/original`.
    pub img: Option<String>,
    /// Index.
    ///
    /// 索引信息. Example: `1`.
    pub index: Option<String>,
    /// Key of the entry.
    ///
    /// 工单详情数据key. Example: `425d8560-35da-11eb-9de8-217f5d8e3c76`.
    pub key: Option<String>,
    /// Material id.
    ///
    /// Example: `SM2020120401367242`.
    pub material_id: Option<String>,
    /// App name.
    ///
    /// Example: `测试1`.
    pub name: Option<String>,
    /// App id bound to the entry.
    ///
    /// Example: `111`.
    pub public_bind_app_id: Option<String>,
    /// Service code.
    ///
    /// 服务码. Example: `2020081121000352488483`.
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

/// State of a work order.
#[non_exhaustive]
pub struct OrderStatusData {
    /// Application id.
    ///
    /// 申请单ID.
    pub order_id: Option<String>,
    /// Reason for rejection.
    ///
    /// 驳回原因.
    pub reject_reason: Option<String>,
    /// State of the application.
    ///
    /// 申请状态.
    pub status: Option<record::Choice<OrderStatusDataStatus>>,
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

/// A keyed entry of a brand box work order.
#[non_exhaustive]
pub struct SearchOrderBrandDetail {
    /// Data of the entry.
    ///
    /// 工单详情数据信息.
    pub brand_detail: Option<BrandDetail>,
    /// Key of the entry.
    ///
    /// 工单详情key值. Example: `425d8560-35da-11eb-9de8-217f5d8e3c76`.
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

/// Details of a search work order.
#[non_exhaustive]
pub struct SearchOrderDetailData {
    /// What was applied for.
    ///
    /// 申请单类型. Example: `BASE`.
    pub access_type: Option<record::Choice<SearchOrderDetailDataAccessType>>,
    /// Category name of the mini program.
    ///
    /// 小程序类目名. Example: `旅行住宿_国际货运代理和报关行`.
    pub app_category: Option<String>,
    /// Icon of the mini program.
    ///
    /// 小程序图标. Example: `http://appstoreisvpic.alipayobjects.com/dev/bec7d11f-bb62-4abf-9a75-0d10407b4ed8.png`.
    pub app_icon: Option<String>,
    /// Name of the mini program.
    ///
    /// 小程序名称. Example: `示例小程序`.
    pub app_name: Option<String>,
    /// State of the mini program, such as `ON_LINE`.
    ///
    /// 小程序状态. Example: `ON_LINE`.
    pub app_status: Option<String>,
    /// Mini program id.
    ///
    /// 小程序ID. Example: `2014060600164699`.
    pub appid: Option<String>,
    /// State of the basic information order.
    ///
    /// 申请状态.
    pub base_order_status: Option<OrderStatusData>,
    /// Business id.
    ///
    /// Example: `765432123456`.
    pub biz_id: Option<String>,
    /// State of the service box order.
    ///
    /// 服务box状态.
    pub box_order_status: Option<OrderStatusData>,
    /// Whether it is online.
    ///
    /// 上下架状态. Example: `ONLINE`.
    pub box_status: Option<record::Choice<SearchOrderDetailDataBoxStatus>>,
    /// Layout template of the brand box.
    ///
    /// 品牌的模板id. Example: `DEFAULT`.
    pub brand_template_id: Option<record::Choice<SearchOrderDetailDataBrandTemplateId>>,
    /// State of the brand box order.
    ///
    /// 品牌box状态.
    pub brandbox_orderstatus: Option<OrderStatusData>,
    /// Whether keywords may be changed.
    ///
    /// 是否可修改关键词. Example: `true`.
    pub can_modify_keyword: Option<bool>,
    /// Description of the service.
    ///
    /// 服务描述. Example: `搜索提报测试小程序3`.
    pub describe: Option<String>,
    /// Basic information applied for.
    ///
    /// 基础工单详情信息.
    pub detail_base_items: Option<SearchOrderDetailDataBaseItems>,
    /// Brand box applied for.
    ///
    /// 品牌工单详情数据.
    pub detail_brand_items: Option<SearchOrderDetailDataBrandItems>,
    /// Service applied for.
    ///
    /// 服务工单数据详情.
    pub detail_service_items: Option<SearchOrderDetailDataServiceItems>,
    /// Final state, such as `AGREE`.
    ///
    /// Example: `AGREE`.
    pub final_status: Option<String>,
    /// Time of the last change.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-10-15 11:34:23`.
    pub gmtmodified: Option<record::DateTime>,
    /// Time the keywords were last changed.
    ///
    /// 关键词的修改时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-10-14 14:25:50`.
    pub keyword_gmt_modified: Option<record::DateTime>,
    /// Time the entry went online.
    ///
    /// 上架时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-10-15 11:34:23`.
    pub online_time: Option<record::DateTime>,
    /// Kind of operator.
    ///
    /// 操作人员类型.
    pub operator_type: Option<String>,
    /// Application id.
    ///
    /// 申请单id. Example: `AP2020101501254498`.
    pub order_id: Option<String>,
    /// Whether the service is the platform's own, a partner's or a third party's.
    ///
    /// 服务提供者生态类型. Example: `1`.
    pub partner_type: Option<record::Choice<SearchOrderDetailDataPartnerType>>,
    /// Step at which the order was rejected.
    ///
    /// 驳回节点.
    pub reject_node: Option<String>,
    /// Reason for rejection.
    ///
    /// 驳回原因. Example: `图片不清晰`.
    pub reject_reason: Option<String>,
    /// Scene code, such as `HOT_WORD_RANKING`.
    ///
    /// 场景码. Example: `HOT_WORD_RANKING`.
    pub scene_code: Option<String>,
    /// Scene name.
    ///
    /// 场景名称. Example: `在线点餐`.
    pub scene_name: Option<String>,
    /// Service code.
    ///
    /// 服务code. Example: `2019121121000102523089`.
    pub service_code: Option<String>,
    /// Service name.
    ///
    /// 服务名. Example: `在线点餐`.
    pub service_name: Option<String>,
    /// State of the application.
    ///
    /// 申请单状态. Example: `AUDIT`.
    pub status: Option<record::Choice<SearchOrderDetailDataStatus>>,
    /// Second-level service code.
    ///
    /// 二级服务code. Example: `2019121121000102523089`.
    pub sub_service_code: Option<String>,
    /// Template id.
    ///
    /// 模板Id. Example: `WALLET-SEARCH@boxFunctionCommon`.
    pub template_id: Option<String>,
    /// Template name.
    ///
    /// 模板名称. Example: `二级服务菜单直达`.
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

/// Basic information of a search work order.
#[non_exhaustive]
pub struct SearchOrderDetailDataBaseItems {
    /// Whether the app can be found by search.
    ///
    /// 搜索可见性. Example: `true`.
    pub can_search: Option<String>,
    /// Description.
    ///
    /// 描述信息. Example: `在线点餐`.
    pub desc: Option<String>,
    /// Image address.
    ///
    /// Img地址. Example: `https://appstoreisvpic.alipayobjects.com/prod/37945fc8-d09b-4b3a-a472-4673c55e9dc9.png`.
    pub img: Option<String>,
    /// Keyword.
    ///
    /// 关键词. Example: `测试`.
    pub key_word: Option<String>,
    /// App name.
    ///
    /// Example: `测试1`.
    pub name: Option<String>,
    /// Region of the basic information.
    ///
    /// 基础工单详情region. Example: `1`.
    pub region: Option<String>,
    /// Whether the app can be found by search.
    ///
    /// 搜索可见性. Example: `true`.
    pub serv_can_search: Option<String>,
    /// Search keywords.
    ///
    /// 搜索关键词. Example: `咖啡`.
    pub serv_search_keywords: Option<String>,
    /// Template id.
    ///
    /// 模板id. Example: `WALLET-SEARCH@boxFunctionCommon`.
    pub template_id: Option<String>,
    /// Page to jump to.
    ///
    /// 跳转url链接. Example: `https://appstoreisvpic.alipayobjects.com/prod`.
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

/// Brand box data of a search work order.
#[non_exhaustive]
pub struct SearchOrderDetailDataBrandItems {
    /// Business id of the order.
    ///
    /// 工单详情bizid. Example: `C100038430_2020081121000352488483_FUNCTION`.
    pub biz_id: Option<String>,
    /// Whether it is online, such as `ONLINE`.
    ///
    /// 上下架状态. Example: `ONLINE`.
    pub box_status: Option<String>,
    /// Keywords of the brand box.
    ///
    /// 关键词信息. Example: `烟草`.
    pub brand_box_keywords: Option<String>,
    /// Entries of the brand box.
    ///
    /// 工单详情数据信息.
    pub brand_detail_list: Vec<SearchOrderBrandDetail>,
    /// Layout template of the brand box, such as `ONE_WITH_TWO`.
    ///
    /// 品牌展示模板类型. Example: `ONE_WITH_TWO`.
    pub brand_template_id: Option<String>,
    /// Channel of the order.
    ///
    /// Example: `OPENINSIGHT`.
    pub channel: Option<String>,
    /// Kind of merchant, such as `GENERAL`.
    ///
    /// Example: `GENERAL`.
    pub merchant_type: Option<String>,
    /// Template id.
    ///
    /// 模板id. Example: `WALLET-SEARCH@boxContent`.
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

/// Service data of a search work order.
#[non_exhaustive]
pub struct SearchOrderDetailDataServiceItems {
    /// Area codes of the service.
    ///
    /// Example: `1`.
    pub area_codes: Option<String>,
    /// Carrier code.
    ///
    /// Example: `2019021863152020`.
    pub carrier_code: Option<String>,
    /// Carriers of the service.
    ///
    /// Example: `111`.
    pub carrier_list: Option<String>,
    /// Attribute value of the category.
    ///
    /// Example: `111`.
    pub category_attribute_value: Option<String>,
    /// Category code.
    ///
    /// 类目编码. Example: `C100038432`.
    pub category_code: Option<String>,
    /// Category id.
    ///
    /// 类目id. Example: `XS3120`.
    pub category_ids: Option<String>,
    /// Type of channel.
    ///
    /// 渠道类型. Example: `MERCHANT_SELF_MANAGE_MINI_APP`.
    pub channel_type: Option<String>,
    /// Description.
    ///
    /// 描述信息. Example: `在线点餐`.
    pub desc: Option<String>,
    /// Image address.
    ///
    /// Img地址. Example:
    /// `https://mdn.alipayobjects.com/openpt_appstore/afts/img/A*1o71SaApF5YAAAAAAAAAAAAAATcnAQ/original`.
    pub img: Option<String>,
    /// Keyword.
    ///
    /// 关键词. Example: `咖啡`.
    pub key_word: Option<String>,
    /// Keywords.
    ///
    /// 关键词列表. Example: `测试`.
    pub key_word_list: Option<String>,
    /// Logo address.
    ///
    /// Logo图片地址. Example:
    /// `https://mdn.alipayobjects.com/openpt_appstore/afts/img/A*1o71SaApF5YAAAAAAAAAAAAAATcnAQ/original`.
    pub logo: Option<String>,
    /// App name.
    ///
    /// Example: `示例小程序`.
    pub name: Option<String>,
    /// Code of the parent service.
    ///
    /// 服务编码. Example: `2019041721000201048200`.
    pub parent_service_code: Option<String>,
    /// Region of the service.
    ///
    /// 服务工单详情region. Example: `1`.
    pub region: Option<String>,
    /// Search catalogs of the service.
    ///
    /// Example: `C100038432`.
    pub serv_search_catalogs: Option<String>,
    /// Keywords.
    ///
    /// 关键词. Example: `咖啡`.
    pub serv_search_keywords: Option<String>,
    /// Service code.
    ///
    /// Example: `2019121121000102523089`.
    pub service_code: Option<String>,
    /// Service name.
    ///
    /// 服务名称. Example: `测试1`.
    pub service_name: Option<String>,
    /// End of the service hours.
    ///
    /// 服务结束时间. Example: `86399`.
    pub service_time_end: Option<String>,
    /// Start of the service hours.
    ///
    /// 服务开始时间. Example: `00:00:00`.
    pub service_time_start: Option<String>,
    /// Short description of the service.
    ///
    /// 服务短描述. Example: `在线点餐`.
    pub short_desc: Option<String>,
    /// Kind of app, such as `SP_SEARCH_SERVICE`.
    ///
    /// Example: `SP_SEARCH_SERVICE`.
    pub spec_code: Option<String>,
    /// Template id.
    ///
    /// 模板id. Example: `WALLET-SEARCH@boxFunctionCommon`.
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

/// Which application to query.
///
/// | Field | Limits |
/// |---|---|
/// | [`apply_type`](Self::apply_type) | one of its values |
/// | [`brand_template_id`](Self::brand_template_id) | one of its values |
/// | [`spec_code`](Self::spec_code) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct SearchOrderRequest {
    /// Application id.
    ///
    /// 申请单id. Example: `AP20200212100002488`.
    pub apply_id: Option<String>,
    /// What is applied for.
    ///
    /// 申请类型. Example: `BASE`.
    pub apply_type: Option<record::Choice<SearchOrderRequestApplyType>>,
    /// Layout template of the brand box.
    ///
    /// 品牌的模板id. Example: `DEFAULT`.
    pub brand_template_id: Option<record::Choice<SearchOrderRequestBrandTemplateId>>,
    /// Service code.
    ///
    /// 服务code. Example: `2019121121000102523089`.
    pub service_code: Option<String>,
    /// Kind of app; mini program if left out.
    ///
    /// 服务的类型. Defaults to `SP_MINI_APP`. Example: `SP_MINI_APP`.
    pub spec_code: Option<record::Choice<SearchOrderRequestSpecCode>>,
}

impl SearchOrderRequest {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn apply_type(
        mut self,
        apply_type: impl Into<record::Choice<SearchOrderRequestApplyType>>,
    ) -> Self {
        self.apply_type = Some(apply_type.into());
        self
    }

    /// Sets [`brand_template_id`](Self::brand_template_id).
    #[inline]
    pub fn brand_template_id(
        mut self,
        brand_template_id: impl Into<record::Choice<SearchOrderRequestBrandTemplateId>>,
    ) -> Self {
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
    pub fn spec_code(
        mut self,
        spec_code: impl Into<record::Choice<SearchOrderRequestSpecCode>>,
    ) -> Self {
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

/// The values of the platform's type `OrderStatusDataStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OrderStatusDataStatus {
    /// `AGREE`: Approved.
    Agree,
    /// `REJECT`: Rejected.
    Reject,
    /// `EDIT`: Being edited.
    Edit,
    /// `AUDIT`: Under review.
    Audit,
}

impl record::Enumeration for OrderStatusDataStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("AGREE", Self::Agree),
        ("REJECT", Self::Reject),
        ("EDIT", Self::Edit),
        ("AUDIT", Self::Audit),
    ];
}

impl std::fmt::Debug for OrderStatusDataStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `SearchOrderDetailDataAccessType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchOrderDetailDataAccessType {
    /// `BASE`: Basic information (基础信息).
    Base,
    /// `BRAND_BOX`: Brand box in search (品牌直达).
    BrandBox,
    /// `SERVICE_BOX`: Service box in search.
    ServiceBox,
}

impl record::Enumeration for SearchOrderDetailDataAccessType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("BASE", Self::Base),
        ("BRAND_BOX", Self::BrandBox),
        ("SERVICE_BOX", Self::ServiceBox),
    ];
}

impl std::fmt::Debug for SearchOrderDetailDataAccessType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `SearchOrderDetailDataBoxStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchOrderDetailDataBoxStatus {
    /// `ONLINE`: Online.
    Online,
    /// `OFFLINE`: Offline.
    Offline,
}

impl record::Enumeration for SearchOrderDetailDataBoxStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ONLINE", Self::Online),
        ("OFFLINE", Self::Offline),
    ];
}

impl std::fmt::Debug for SearchOrderDetailDataBoxStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `SearchOrderDetailDataBrandTemplateId`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchOrderDetailDataBrandTemplateId {
    /// `ONE_WITH_TWO`: One with two (一拖二).
    OneWithTwo,
    /// `DEFAULT`: One with four (一拖四).
    Default,
}

impl record::Enumeration for SearchOrderDetailDataBrandTemplateId {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ONE_WITH_TWO", Self::OneWithTwo),
        ("DEFAULT", Self::Default),
    ];
}

impl std::fmt::Debug for SearchOrderDetailDataBrandTemplateId {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `SearchOrderDetailDataPartnerType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchOrderDetailDataPartnerType {
    /// `1`: First party.
    V1,
    /// `2`: Second party.
    V2,
    /// `3`: Third party.
    V3,
}

impl record::Enumeration for SearchOrderDetailDataPartnerType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("1", Self::V1),
        ("2", Self::V2),
        ("3", Self::V3),
    ];
}

impl std::fmt::Debug for SearchOrderDetailDataPartnerType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `SearchOrderDetailDataStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchOrderDetailDataStatus {
    /// `AGREE`: Approved.
    Agree,
    /// `REJECT`: Rejected.
    Reject,
    /// `AUDIT`: Under review.
    Audit,
}

impl record::Enumeration for SearchOrderDetailDataStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("AGREE", Self::Agree),
        ("REJECT", Self::Reject),
        ("AUDIT", Self::Audit),
    ];
}

impl std::fmt::Debug for SearchOrderDetailDataStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `SearchOrderRequestApplyType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchOrderRequestApplyType {
    /// `BASE`: Basic information (基础信息).
    Base,
    /// `BRAND_BOX`: Brand box in search (品牌直达).
    BrandBox,
    /// `SERVICE_BOX`: Service box in search.
    ServiceBox,
}

impl record::Enumeration for SearchOrderRequestApplyType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("BASE", Self::Base),
        ("BRAND_BOX", Self::BrandBox),
        ("SERVICE_BOX", Self::ServiceBox),
    ];
}

impl std::fmt::Debug for SearchOrderRequestApplyType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `SearchOrderRequestBrandTemplateId`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchOrderRequestBrandTemplateId {
    /// `ONE_WITH_TWO`: One with two (一拖二).
    OneWithTwo,
    /// `DEFAULT`: One with four (一拖四).
    Default,
}

impl record::Enumeration for SearchOrderRequestBrandTemplateId {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ONE_WITH_TWO", Self::OneWithTwo),
        ("DEFAULT", Self::Default),
    ];
}

impl std::fmt::Debug for SearchOrderRequestBrandTemplateId {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `SearchOrderRequestSpecCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchOrderRequestSpecCode {
    /// `SP_MINI_APP`: Mini program.
    SpMiniApp,
    /// `SP_PUBLIC_APP`: Life account.
    SpPublicApp,
}

impl record::Enumeration for SearchOrderRequestSpecCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SP_MINI_APP", Self::SpMiniApp),
        ("SP_PUBLIC_APP", Self::SpPublicApp),
    ];
}

impl std::fmt::Debug for SearchOrderRequestSpecCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `OrderdetailQueryOptType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OrderdetailQueryOptType {
    /// `create`: Create.
    Create,
    /// `mod`: Change.
    Mod,
    /// `cancel`: Cancel.
    Cancel,
}

impl record::Enumeration for OrderdetailQueryOptType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("create", Self::Create),
        ("mod", Self::Mod),
        ("cancel", Self::Cancel),
    ];
}

impl std::fmt::Debug for OrderdetailQueryOptType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.search.orderdetail.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderdetailQueryErrorCode {
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
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
