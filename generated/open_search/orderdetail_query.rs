//! `alipay.open.search.orderdetail.query` · 查询搜索服务工单的详细信息
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/orderdetail/query`. Described in
//! `spec/open_search/orderdetail.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_search/orderdetail.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.search.orderdetail.query",
    title: "查询搜索服务工单的详细信息",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 138,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 139,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 140,
        },
    ],
};

static ORDERDETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderdetailQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "biz_data",
            kind: schema::Kind::Record(&SEARCH_ORDER_REQUEST),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "biz_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "opt_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
    ],
    rules: &[],
};

static ORDERDETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderdetailQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "data",
            kind: schema::Kind::Record(&SEARCH_ORDER_DETAIL_DATA),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
    ],
    rules: &[],
};

static BRAND_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "BrandDetail",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "block_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "box_version",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "img",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "index",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "key",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "material_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "public_bind_app_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "service_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
    ],
    rules: &[],
};

static ORDER_STATUS_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderStatusData",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "order_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "reject_reason",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
    ],
    rules: &[],
};

static SEARCH_ORDER_BRAND_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchOrderBrandDetail",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "brand_detail",
            kind: schema::Kind::Record(&BRAND_DETAIL),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "key",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
    ],
    rules: &[],
};

static SEARCH_ORDER_DETAIL_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchOrderDetailData",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "access_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "app_category",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
        schema::FieldDef {
            name: "app_icon",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 45,
        },
        schema::FieldDef {
            name: "app_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 46,
        },
        schema::FieldDef {
            name: "app_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 47,
        },
        schema::FieldDef {
            name: "appid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 48,
        },
        schema::FieldDef {
            name: "base_order_status",
            kind: schema::Kind::Record(&ORDER_STATUS_DATA),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 49,
        },
        schema::FieldDef {
            name: "biz_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 50,
        },
        schema::FieldDef {
            name: "box_order_status",
            kind: schema::Kind::Record(&ORDER_STATUS_DATA),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 51,
        },
        schema::FieldDef {
            name: "box_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 52,
        },
        schema::FieldDef {
            name: "brand_template_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 53,
        },
        schema::FieldDef {
            name: "brandbox_orderstatus",
            kind: schema::Kind::Record(&ORDER_STATUS_DATA),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 54,
        },
        schema::FieldDef {
            name: "can_modify_keyword",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 55,
        },
        schema::FieldDef {
            name: "describe",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 56,
        },
        schema::FieldDef {
            name: "detail_base_items",
            kind: schema::Kind::Record(&SEARCH_ORDER_DETAIL_DATA_BASE_ITEMS),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 57,
        },
        schema::FieldDef {
            name: "detail_brand_items",
            kind: schema::Kind::Record(&SEARCH_ORDER_DETAIL_DATA_BRAND_ITEMS),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 58,
        },
        schema::FieldDef {
            name: "detail_service_items",
            kind: schema::Kind::Record(&SEARCH_ORDER_DETAIL_DATA_SERVICE_ITEMS),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 59,
        },
        schema::FieldDef {
            name: "final_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 60,
        },
        schema::FieldDef {
            name: "gmtmodified",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 61,
        },
        schema::FieldDef {
            name: "keyword_gmt_modified",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 62,
        },
        schema::FieldDef {
            name: "online_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 63,
        },
        schema::FieldDef {
            name: "operator_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 64,
        },
        schema::FieldDef {
            name: "order_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 65,
        },
        schema::FieldDef {
            name: "partner_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 66,
        },
        schema::FieldDef {
            name: "reject_node",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 67,
        },
        schema::FieldDef {
            name: "reject_reason",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 68,
        },
        schema::FieldDef {
            name: "scene_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 69,
        },
        schema::FieldDef {
            name: "scene_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 70,
        },
        schema::FieldDef {
            name: "service_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 71,
        },
        schema::FieldDef {
            name: "service_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 72,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 73,
        },
        schema::FieldDef {
            name: "sub_service_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 74,
        },
        schema::FieldDef {
            name: "template_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 75,
        },
        schema::FieldDef {
            name: "template_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 76,
        },
    ],
    rules: &[],
};

static SEARCH_ORDER_DETAIL_DATA_BASE_ITEMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchOrderDetailDataBaseItems",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "can_search",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 80,
        },
        schema::FieldDef {
            name: "desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 81,
        },
        schema::FieldDef {
            name: "img",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 82,
        },
        schema::FieldDef {
            name: "key_word",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 83,
        },
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 84,
        },
        schema::FieldDef {
            name: "region",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 85,
        },
        schema::FieldDef {
            name: "serv_can_search",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 86,
        },
        schema::FieldDef {
            name: "serv_search_keywords",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 87,
        },
        schema::FieldDef {
            name: "template_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 88,
        },
        schema::FieldDef {
            name: "url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 89,
        },
    ],
    rules: &[],
};

static SEARCH_ORDER_DETAIL_DATA_BRAND_ITEMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchOrderDetailDataBrandItems",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "biz_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 93,
        },
        schema::FieldDef {
            name: "box_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 94,
        },
        schema::FieldDef {
            name: "brand_box_keywords",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 95,
        },
        schema::FieldDef {
            name: "brand_detail_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SEARCH_ORDER_BRAND_DETAIL),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 96,
        },
        schema::FieldDef {
            name: "brand_template_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 97,
        },
        schema::FieldDef {
            name: "channel",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 98,
        },
        schema::FieldDef {
            name: "merchant_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 99,
        },
        schema::FieldDef {
            name: "template_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 100,
        },
    ],
    rules: &[],
};

static SEARCH_ORDER_DETAIL_DATA_SERVICE_ITEMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchOrderDetailDataServiceItems",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "area_codes",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 104,
        },
        schema::FieldDef {
            name: "carrier_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 105,
        },
        schema::FieldDef {
            name: "carrier_list",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 106,
        },
        schema::FieldDef {
            name: "category_attribute_value",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 107,
        },
        schema::FieldDef {
            name: "category_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 108,
        },
        schema::FieldDef {
            name: "category_ids",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 109,
        },
        schema::FieldDef {
            name: "channel_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 110,
        },
        schema::FieldDef {
            name: "desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 111,
        },
        schema::FieldDef {
            name: "img",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 112,
        },
        schema::FieldDef {
            name: "key_word",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 113,
        },
        schema::FieldDef {
            name: "key_word_list",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 114,
        },
        schema::FieldDef {
            name: "logo",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 115,
        },
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 116,
        },
        schema::FieldDef {
            name: "parent_service_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 117,
        },
        schema::FieldDef {
            name: "region",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 118,
        },
        schema::FieldDef {
            name: "serv_search_catalogs",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 119,
        },
        schema::FieldDef {
            name: "serv_search_keywords",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 120,
        },
        schema::FieldDef {
            name: "service_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 121,
        },
        schema::FieldDef {
            name: "service_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 122,
        },
        schema::FieldDef {
            name: "service_time_end",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 123,
        },
        schema::FieldDef {
            name: "service_time_start",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 124,
        },
        schema::FieldDef {
            name: "short_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 125,
        },
        schema::FieldDef {
            name: "spec_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 126,
        },
        schema::FieldDef {
            name: "template_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 127,
        },
    ],
    rules: &[],
};

static SEARCH_ORDER_REQUEST: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchOrderRequest",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "apply_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 131,
        },
        schema::FieldDef {
            name: "apply_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 132,
        },
        schema::FieldDef {
            name: "brand_template_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 133,
        },
        schema::FieldDef {
            name: "service_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 134,
        },
        schema::FieldDef {
            name: "spec_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 135,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct OrderdetailQuery {
    /// The field `biz_data`: a record of the kind `SearchOrderRequest`.
    ///
    /// On the wire `biz_data`. Source: `spec/open_search/orderdetail.query.yaml:9`.
    pub biz_data: Option<SearchOrderRequest>,
    /// The field `biz_type`: a text.
    ///
    /// On the wire `biz_type`. Source: `spec/open_search/orderdetail.query.yaml:10`.
    pub biz_type: Option<String>,
    /// The field `opt_type`: a text.
    ///
    /// On the wire `opt_type`. Source: `spec/open_search/orderdetail.query.yaml:11`.
    pub opt_type: Option<String>,
}

impl OrderdetailQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_data`](Self::biz_data).
    #[inline]
    #[must_use]
    pub fn biz_data(mut self, biz_data: SearchOrderRequest) -> Self {
        self.biz_data = Some(biz_data);
        self
    }

    /// Sets [`biz_type`](Self::biz_type).
    #[inline]
    #[must_use]
    pub fn biz_type(mut self, biz_type: impl Into<String>) -> Self {
        self.biz_type = Some(biz_type.into());
        self
    }

    /// Sets [`opt_type`](Self::opt_type).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.search.orderdetail.query` (查询搜索服务工单的详细信息).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct OrderdetailQueryResponse {
    /// The field `data`: a record of the kind `SearchOrderDetailData`.
    ///
    /// On the wire `data`. Source: `spec/open_search/orderdetail.query.yaml:14`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct BrandDetail {
    /// The field `block_type`: a text.
    ///
    /// On the wire `block_type`. Source: `spec/open_search/orderdetail.query.yaml:19`.
    pub block_type: Option<String>,
    /// The field `box_version`: a text.
    ///
    /// On the wire `box_version`. Source: `spec/open_search/orderdetail.query.yaml:20`.
    pub box_version: Option<String>,
    /// The field `desc`: a text.
    ///
    /// On the wire `desc`. Source: `spec/open_search/orderdetail.query.yaml:21`.
    pub desc: Option<String>,
    /// The field `img`: a text.
    ///
    /// On the wire `img`. Source: `spec/open_search/orderdetail.query.yaml:22`.
    pub img: Option<String>,
    /// The field `index`: a text.
    ///
    /// On the wire `index`. Source: `spec/open_search/orderdetail.query.yaml:23`.
    pub index: Option<String>,
    /// The field `key`: a text.
    ///
    /// On the wire `key`. Source: `spec/open_search/orderdetail.query.yaml:24`.
    pub key: Option<String>,
    /// The field `material_id`: a text.
    ///
    /// On the wire `material_id`. Source: `spec/open_search/orderdetail.query.yaml:25`.
    pub material_id: Option<String>,
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/open_search/orderdetail.query.yaml:26`.
    pub name: Option<String>,
    /// The field `public_bind_app_id`: a text.
    ///
    /// On the wire `public_bind_app_id`. Source: `spec/open_search/orderdetail.query.yaml:27`.
    pub public_bind_app_id: Option<String>,
    /// The field `service_code`: a text.
    ///
    /// On the wire `service_code`. Source: `spec/open_search/orderdetail.query.yaml:28`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct OrderStatusData {
    /// The field `order_id`: a text.
    ///
    /// On the wire `order_id`. Source: `spec/open_search/orderdetail.query.yaml:32`.
    pub order_id: Option<String>,
    /// The field `reject_reason`: a text.
    ///
    /// On the wire `reject_reason`. Source: `spec/open_search/orderdetail.query.yaml:33`.
    pub reject_reason: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/open_search/orderdetail.query.yaml:34`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct SearchOrderBrandDetail {
    /// The field `brand_detail`: a record of the kind `BrandDetail`.
    ///
    /// On the wire `brand_detail`. Source: `spec/open_search/orderdetail.query.yaml:38`.
    pub brand_detail: Option<BrandDetail>,
    /// The field `key`: a text.
    ///
    /// On the wire `key`. Source: `spec/open_search/orderdetail.query.yaml:39`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct SearchOrderDetailData {
    /// The field `access_type`: a text.
    ///
    /// On the wire `access_type`. Source: `spec/open_search/orderdetail.query.yaml:43`.
    pub access_type: Option<String>,
    /// The field `app_category`: a text.
    ///
    /// On the wire `app_category`. Source: `spec/open_search/orderdetail.query.yaml:44`.
    pub app_category: Option<String>,
    /// The field `app_icon`: a text.
    ///
    /// On the wire `app_icon`. Source: `spec/open_search/orderdetail.query.yaml:45`.
    pub app_icon: Option<String>,
    /// The field `app_name`: a text.
    ///
    /// On the wire `app_name`. Source: `spec/open_search/orderdetail.query.yaml:46`.
    pub app_name: Option<String>,
    /// The field `app_status`: a text.
    ///
    /// On the wire `app_status`. Source: `spec/open_search/orderdetail.query.yaml:47`.
    pub app_status: Option<String>,
    /// The field `appid`: a text.
    ///
    /// On the wire `appid`. Source: `spec/open_search/orderdetail.query.yaml:48`.
    pub appid: Option<String>,
    /// The field `base_order_status`: a record of the kind `OrderStatusData`.
    ///
    /// On the wire `base_order_status`. Source: `spec/open_search/orderdetail.query.yaml:49`.
    pub base_order_status: Option<OrderStatusData>,
    /// The field `biz_id`: a text.
    ///
    /// On the wire `biz_id`. Source: `spec/open_search/orderdetail.query.yaml:50`.
    pub biz_id: Option<String>,
    /// The field `box_order_status`: a record of the kind `OrderStatusData`.
    ///
    /// On the wire `box_order_status`. Source: `spec/open_search/orderdetail.query.yaml:51`.
    pub box_order_status: Option<OrderStatusData>,
    /// The field `box_status`: a text.
    ///
    /// On the wire `box_status`. Source: `spec/open_search/orderdetail.query.yaml:52`.
    pub box_status: Option<String>,
    /// The field `brand_template_id`: a text.
    ///
    /// On the wire `brand_template_id`. Source: `spec/open_search/orderdetail.query.yaml:53`.
    pub brand_template_id: Option<String>,
    /// The field `brandbox_orderstatus`: a record of the kind `OrderStatusData`.
    ///
    /// On the wire `brandbox_orderstatus`. Source: `spec/open_search/orderdetail.query.yaml:54`.
    pub brandbox_orderstatus: Option<OrderStatusData>,
    /// The field `can_modify_keyword`: true or false.
    ///
    /// On the wire `can_modify_keyword`. Source: `spec/open_search/orderdetail.query.yaml:55`.
    pub can_modify_keyword: Option<bool>,
    /// The field `describe`: a text.
    ///
    /// On the wire `describe`. Source: `spec/open_search/orderdetail.query.yaml:56`.
    pub describe: Option<String>,
    /// The field `detail_base_items`: a record of the kind `SearchOrderDetailDataBaseItems`.
    ///
    /// On the wire `detail_base_items`. Source: `spec/open_search/orderdetail.query.yaml:57`.
    pub detail_base_items: Option<SearchOrderDetailDataBaseItems>,
    /// The field `detail_brand_items`: a record of the kind `SearchOrderDetailDataBrandItems`.
    ///
    /// On the wire `detail_brand_items`. Source: `spec/open_search/orderdetail.query.yaml:58`.
    pub detail_brand_items: Option<SearchOrderDetailDataBrandItems>,
    /// The field `detail_service_items`: a record of the kind `SearchOrderDetailDataServiceItems`.
    ///
    /// On the wire `detail_service_items`. Source: `spec/open_search/orderdetail.query.yaml:59`.
    pub detail_service_items: Option<SearchOrderDetailDataServiceItems>,
    /// The field `final_status`: a text.
    ///
    /// On the wire `final_status`. Source: `spec/open_search/orderdetail.query.yaml:60`.
    pub final_status: Option<String>,
    /// The field `gmtmodified`: a text.
    ///
    /// On the wire `gmtmodified`. Source: `spec/open_search/orderdetail.query.yaml:61`.
    pub gmtmodified: Option<String>,
    /// The field `keyword_gmt_modified`: a text.
    ///
    /// On the wire `keyword_gmt_modified`. Source: `spec/open_search/orderdetail.query.yaml:62`.
    pub keyword_gmt_modified: Option<String>,
    /// The field `online_time`: a text.
    ///
    /// On the wire `online_time`. Source: `spec/open_search/orderdetail.query.yaml:63`.
    pub online_time: Option<String>,
    /// The field `operator_type`: a text.
    ///
    /// On the wire `operator_type`. Source: `spec/open_search/orderdetail.query.yaml:64`.
    pub operator_type: Option<String>,
    /// The field `order_id`: a text.
    ///
    /// On the wire `order_id`. Source: `spec/open_search/orderdetail.query.yaml:65`.
    pub order_id: Option<String>,
    /// The field `partner_type`: a text.
    ///
    /// On the wire `partner_type`. Source: `spec/open_search/orderdetail.query.yaml:66`.
    pub partner_type: Option<String>,
    /// The field `reject_node`: a text.
    ///
    /// On the wire `reject_node`. Source: `spec/open_search/orderdetail.query.yaml:67`.
    pub reject_node: Option<String>,
    /// The field `reject_reason`: a text.
    ///
    /// On the wire `reject_reason`. Source: `spec/open_search/orderdetail.query.yaml:68`.
    pub reject_reason: Option<String>,
    /// The field `scene_code`: a text.
    ///
    /// On the wire `scene_code`. Source: `spec/open_search/orderdetail.query.yaml:69`.
    pub scene_code: Option<String>,
    /// The field `scene_name`: a text.
    ///
    /// On the wire `scene_name`. Source: `spec/open_search/orderdetail.query.yaml:70`.
    pub scene_name: Option<String>,
    /// The field `service_code`: a text.
    ///
    /// On the wire `service_code`. Source: `spec/open_search/orderdetail.query.yaml:71`.
    pub service_code: Option<String>,
    /// The field `service_name`: a text.
    ///
    /// On the wire `service_name`. Source: `spec/open_search/orderdetail.query.yaml:72`.
    pub service_name: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/open_search/orderdetail.query.yaml:73`.
    pub status: Option<String>,
    /// The field `sub_service_code`: a text.
    ///
    /// On the wire `sub_service_code`. Source: `spec/open_search/orderdetail.query.yaml:74`.
    pub sub_service_code: Option<String>,
    /// The field `template_id`: a text.
    ///
    /// On the wire `template_id`. Source: `spec/open_search/orderdetail.query.yaml:75`.
    pub template_id: Option<String>,
    /// The field `template_name`: a text.
    ///
    /// On the wire `template_name`. Source: `spec/open_search/orderdetail.query.yaml:76`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct SearchOrderDetailDataBaseItems {
    /// The field `can_search`: a text.
    ///
    /// On the wire `can_search`. Source: `spec/open_search/orderdetail.query.yaml:80`.
    pub can_search: Option<String>,
    /// The field `desc`: a text.
    ///
    /// On the wire `desc`. Source: `spec/open_search/orderdetail.query.yaml:81`.
    pub desc: Option<String>,
    /// The field `img`: a text.
    ///
    /// On the wire `img`. Source: `spec/open_search/orderdetail.query.yaml:82`.
    pub img: Option<String>,
    /// The field `key_word`: a text.
    ///
    /// On the wire `key_word`. Source: `spec/open_search/orderdetail.query.yaml:83`.
    pub key_word: Option<String>,
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/open_search/orderdetail.query.yaml:84`.
    pub name: Option<String>,
    /// The field `region`: a text.
    ///
    /// On the wire `region`. Source: `spec/open_search/orderdetail.query.yaml:85`.
    pub region: Option<String>,
    /// The field `serv_can_search`: a text.
    ///
    /// On the wire `serv_can_search`. Source: `spec/open_search/orderdetail.query.yaml:86`.
    pub serv_can_search: Option<String>,
    /// The field `serv_search_keywords`: a text.
    ///
    /// On the wire `serv_search_keywords`. Source: `spec/open_search/orderdetail.query.yaml:87`.
    pub serv_search_keywords: Option<String>,
    /// The field `template_id`: a text.
    ///
    /// On the wire `template_id`. Source: `spec/open_search/orderdetail.query.yaml:88`.
    pub template_id: Option<String>,
    /// The field `url`: a text.
    ///
    /// On the wire `url`. Source: `spec/open_search/orderdetail.query.yaml:89`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct SearchOrderDetailDataBrandItems {
    /// The field `biz_id`: a text.
    ///
    /// On the wire `biz_id`. Source: `spec/open_search/orderdetail.query.yaml:93`.
    pub biz_id: Option<String>,
    /// The field `box_status`: a text.
    ///
    /// On the wire `box_status`. Source: `spec/open_search/orderdetail.query.yaml:94`.
    pub box_status: Option<String>,
    /// The field `brand_box_keywords`: a text.
    ///
    /// On the wire `brand_box_keywords`. Source: `spec/open_search/orderdetail.query.yaml:95`.
    pub brand_box_keywords: Option<String>,
    /// The field `brand_detail_list`: a list; each element is a record of the kind `SearchOrderBrandDetail`.
    ///
    /// On the wire `brand_detail_list`. Source: `spec/open_search/orderdetail.query.yaml:96`.
    pub brand_detail_list: Vec<SearchOrderBrandDetail>,
    /// The field `brand_template_id`: a text.
    ///
    /// On the wire `brand_template_id`. Source: `spec/open_search/orderdetail.query.yaml:97`.
    pub brand_template_id: Option<String>,
    /// The field `channel`: a text.
    ///
    /// On the wire `channel`. Source: `spec/open_search/orderdetail.query.yaml:98`.
    pub channel: Option<String>,
    /// The field `merchant_type`: a text.
    ///
    /// On the wire `merchant_type`. Source: `spec/open_search/orderdetail.query.yaml:99`.
    pub merchant_type: Option<String>,
    /// The field `template_id`: a text.
    ///
    /// On the wire `template_id`. Source: `spec/open_search/orderdetail.query.yaml:100`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct SearchOrderDetailDataServiceItems {
    /// The field `area_codes`: a text.
    ///
    /// On the wire `area_codes`. Source: `spec/open_search/orderdetail.query.yaml:104`.
    pub area_codes: Option<String>,
    /// The field `carrier_code`: a text.
    ///
    /// On the wire `carrier_code`. Source: `spec/open_search/orderdetail.query.yaml:105`.
    pub carrier_code: Option<String>,
    /// The field `carrier_list`: a text.
    ///
    /// On the wire `carrier_list`. Source: `spec/open_search/orderdetail.query.yaml:106`.
    pub carrier_list: Option<String>,
    /// The field `category_attribute_value`: a text.
    ///
    /// On the wire `category_attribute_value`. Source: `spec/open_search/orderdetail.query.yaml:107`.
    pub category_attribute_value: Option<String>,
    /// The field `category_code`: a text.
    ///
    /// On the wire `category_code`. Source: `spec/open_search/orderdetail.query.yaml:108`.
    pub category_code: Option<String>,
    /// The field `category_ids`: a text.
    ///
    /// On the wire `category_ids`. Source: `spec/open_search/orderdetail.query.yaml:109`.
    pub category_ids: Option<String>,
    /// The field `channel_type`: a text.
    ///
    /// On the wire `channel_type`. Source: `spec/open_search/orderdetail.query.yaml:110`.
    pub channel_type: Option<String>,
    /// The field `desc`: a text.
    ///
    /// On the wire `desc`. Source: `spec/open_search/orderdetail.query.yaml:111`.
    pub desc: Option<String>,
    /// The field `img`: a text.
    ///
    /// On the wire `img`. Source: `spec/open_search/orderdetail.query.yaml:112`.
    pub img: Option<String>,
    /// The field `key_word`: a text.
    ///
    /// On the wire `key_word`. Source: `spec/open_search/orderdetail.query.yaml:113`.
    pub key_word: Option<String>,
    /// The field `key_word_list`: a text.
    ///
    /// On the wire `key_word_list`. Source: `spec/open_search/orderdetail.query.yaml:114`.
    pub key_word_list: Option<String>,
    /// The field `logo`: a text.
    ///
    /// On the wire `logo`. Source: `spec/open_search/orderdetail.query.yaml:115`.
    pub logo: Option<String>,
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/open_search/orderdetail.query.yaml:116`.
    pub name: Option<String>,
    /// The field `parent_service_code`: a text.
    ///
    /// On the wire `parent_service_code`. Source: `spec/open_search/orderdetail.query.yaml:117`.
    pub parent_service_code: Option<String>,
    /// The field `region`: a text.
    ///
    /// On the wire `region`. Source: `spec/open_search/orderdetail.query.yaml:118`.
    pub region: Option<String>,
    /// The field `serv_search_catalogs`: a text.
    ///
    /// On the wire `serv_search_catalogs`. Source: `spec/open_search/orderdetail.query.yaml:119`.
    pub serv_search_catalogs: Option<String>,
    /// The field `serv_search_keywords`: a text.
    ///
    /// On the wire `serv_search_keywords`. Source: `spec/open_search/orderdetail.query.yaml:120`.
    pub serv_search_keywords: Option<String>,
    /// The field `service_code`: a text.
    ///
    /// On the wire `service_code`. Source: `spec/open_search/orderdetail.query.yaml:121`.
    pub service_code: Option<String>,
    /// The field `service_name`: a text.
    ///
    /// On the wire `service_name`. Source: `spec/open_search/orderdetail.query.yaml:122`.
    pub service_name: Option<String>,
    /// The field `service_time_end`: a text.
    ///
    /// On the wire `service_time_end`. Source: `spec/open_search/orderdetail.query.yaml:123`.
    pub service_time_end: Option<String>,
    /// The field `service_time_start`: a text.
    ///
    /// On the wire `service_time_start`. Source: `spec/open_search/orderdetail.query.yaml:124`.
    pub service_time_start: Option<String>,
    /// The field `short_desc`: a text.
    ///
    /// On the wire `short_desc`. Source: `spec/open_search/orderdetail.query.yaml:125`.
    pub short_desc: Option<String>,
    /// The field `spec_code`: a text.
    ///
    /// On the wire `spec_code`. Source: `spec/open_search/orderdetail.query.yaml:126`.
    pub spec_code: Option<String>,
    /// The field `template_id`: a text.
    ///
    /// On the wire `template_id`. Source: `spec/open_search/orderdetail.query.yaml:127`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct SearchOrderRequest {
    /// The field `apply_id`: a text.
    ///
    /// On the wire `apply_id`. Source: `spec/open_search/orderdetail.query.yaml:131`.
    pub apply_id: Option<String>,
    /// The field `apply_type`: a text.
    ///
    /// On the wire `apply_type`. Source: `spec/open_search/orderdetail.query.yaml:132`.
    pub apply_type: Option<String>,
    /// The field `brand_template_id`: a text.
    ///
    /// On the wire `brand_template_id`. Source: `spec/open_search/orderdetail.query.yaml:133`.
    pub brand_template_id: Option<String>,
    /// The field `service_code`: a text.
    ///
    /// On the wire `service_code`. Source: `spec/open_search/orderdetail.query.yaml:134`.
    pub service_code: Option<String>,
    /// The field `spec_code`: a text.
    ///
    /// On the wire `spec_code`. Source: `spec/open_search/orderdetail.query.yaml:135`.
    pub spec_code: Option<String>,
}

impl SearchOrderRequest {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`apply_id`](Self::apply_id).
    #[inline]
    #[must_use]
    pub fn apply_id(mut self, apply_id: impl Into<String>) -> Self {
        self.apply_id = Some(apply_id.into());
        self
    }

    /// Sets [`apply_type`](Self::apply_type).
    #[inline]
    #[must_use]
    pub fn apply_type(mut self, apply_type: impl Into<String>) -> Self {
        self.apply_type = Some(apply_type.into());
        self
    }

    /// Sets [`brand_template_id`](Self::brand_template_id).
    #[inline]
    #[must_use]
    pub fn brand_template_id(mut self, brand_template_id: impl Into<String>) -> Self {
        self.brand_template_id = Some(brand_template_id.into());
        self
    }

    /// Sets [`service_code`](Self::service_code).
    #[inline]
    #[must_use]
    pub fn service_code(mut self, service_code: impl Into<String>) -> Self {
        self.service_code = Some(service_code.into());
        self
    }

    /// Sets [`spec_code`](Self::spec_code).
    #[inline]
    #[must_use]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
