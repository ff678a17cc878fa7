//! `alipay.open.mini.innerapp.service.query` · 小程序服务市场搜索
//!
//! Search the mini program service market for templates and plugins.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/innerapp/service/query`. Described
//! in `spec/open_mini/innerapp.service.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.innerapp.service.query` (小程序服务市场搜索).
///
/// Search the mini program service market for templates and plugins.
///
/// ```
/// use alipay::open_mini::InnerappServiceQuery;
///
/// let request = InnerappServiceQuery::new()
///     .mini_app_id("2012211102012056");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`show_type`](Self::show_type) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/innerapp/service/query`. Described
/// in `spec/open_mini/innerapp.service.query.yaml`.
/// Returns [`InnerappServiceQueryResponse`], or an error with a [`InnerappServiceQueryErrorCode`].
#[doc(alias = "alipay.open.mini.innerapp.service.query")]
#[doc(alias = "/v3/alipay/open/mini/innerapp/service/query")]
#[doc(alias = "小程序服务市场搜索")]
#[doc(alias = "小程序")]
#[doc(alias = "服务市场")]
#[doc(alias = "搜索")]
#[must_use]
#[non_exhaustive]
pub struct InnerappServiceQuery {
    /// Plugin id or template id.
    ///
    /// 插件id或模板id. Example: `2012211102012056`.
    pub mini_app_id: Option<String>,
    /// Subtype of the app.
    ///
    /// Example: `TINYAPP_TEMPLATE、TINYAPP_PLUGIN`.
    pub app_sub_type: Option<String>,
    /// Whether the service is shown in the market.
    ///
    /// 是否在服务市场透出. Example: `SHOW`.
    pub show_type: Option<record::Choice<InnerappServiceQueryShowType>>,
    /// Search keyword.
    ///
    /// 关键词. Example: `xxxx插件`.
    pub keyword: Option<String>,
    /// Page number.
    ///
    /// 页码. Defaults to `1`. Example: `1`.
    pub page_num: Option<String>,
    /// Results per page.
    ///
    /// 分页数. Defaults to `10`. Example: `10`.
    pub page_size: Option<String>,
    /// Business source; new parties must apply to Alipay for their own.
    ///
    /// 业务来源. Example: `https://yuque.antfin-inc.com/tinyapp-all/qddncu/bidushixiang`.
    pub app_origin: Option<String>,
    /// Whether offline plugins are included.
    ///
    /// Defaults to `false`. Example: `true`.
    pub include_offline: Option<bool>,
}

impl InnerappServiceQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`app_sub_type`](Self::app_sub_type).
    #[inline]
    pub fn app_sub_type(mut self, app_sub_type: impl Into<String>) -> Self {
        self.app_sub_type = Some(app_sub_type.into());
        self
    }

    /// Sets [`show_type`](Self::show_type).
    #[inline]
    pub fn show_type(
        mut self,
        show_type: impl Into<record::Choice<InnerappServiceQueryShowType>>,
    ) -> Self {
        self.show_type = Some(show_type.into());
        self
    }

    /// Sets [`keyword`](Self::keyword).
    #[inline]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    pub fn page_num(mut self, page_num: impl Into<String>) -> Self {
        self.page_num = Some(page_num.into());
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: impl Into<String>) -> Self {
        self.page_size = Some(page_size.into());
        self
    }

    /// Sets [`app_origin`](Self::app_origin).
    #[inline]
    pub fn app_origin(mut self, app_origin: impl Into<String>) -> Self {
        self.app_origin = Some(app_origin.into());
        self
    }

    /// Sets [`include_offline`](Self::include_offline).
    #[inline]
    pub fn include_offline(mut self, include_offline: bool) -> Self {
        self.include_offline = Some(include_offline);
        self
    }
}

/// The response of `alipay.open.mini.innerapp.service.query` (小程序服务市场搜索).
#[non_exhaustive]
pub struct InnerappServiceQueryResponse {
    /// Services found.
    ///
    /// 小程序服务信息.
    pub mini_app_service_info_list: Vec<MiniAppServiceInfo>,
    /// Current page.
    ///
    /// Example: `1`.
    pub page: Option<i64>,
    /// Entries per page.
    ///
    /// 页大小. Example: `10`.
    pub page_size: Option<i64>,
    /// Number of entries in all.
    ///
    /// 总数. Example: `100`.
    pub total_count: Option<i64>,
}

/// A template or plugin in the service market.
#[non_exhaustive]
pub struct MiniAppServiceInfo {
    /// Publishing state of the plugin.
    ///
    /// 插件发布状态码. Example: `200`.
    pub biz_status: Option<record::Choice<MiniAppServiceInfoBizStatus>>,
    /// Whether the service is marked as internal.
    ///
    /// 是否是内部标. Example: `true`.
    pub is_inner: Option<bool>,
    /// Whether it has been ordered.
    ///
    /// 是否订购. Example: `true`.
    pub is_order: Option<bool>,
    /// Third-party app id.
    ///
    /// Example: `2021000146612019`.
    pub isv_app_id: Option<String>,
    /// App id.
    ///
    /// Example: `2021000146613280`.
    pub mini_app_id: Option<String>,
    /// Name of the mini program.
    ///
    /// Example: `示例小程序`.
    pub mini_app_name: Option<String>,
    /// Pid of the seller.
    ///
    /// 卖家pid. Example: `2088000000000001`.
    pub seller_id: Option<String>,
    /// Name of the seller.
    ///
    /// 卖家名. Example: `frikwj`.
    pub seller_name: Option<String>,
    /// Product code.
    ///
    /// 商品CODE. Example: `AM010401000000070768`.
    pub service_code: Option<String>,
    /// URL of the service icon.
    ///
    /// 服务图标. Example: `http://appstoreisvpic.alipayobjects.com/dev/50a1a2ad-c9af-4c24-92e0-84127857b634.jpg`.
    pub service_logo: Option<String>,
    /// Service name.
    ///
    /// 服务名. Example: `崮城的小程序插件01插件`.
    pub service_name: Option<String>,
    /// Introduction to the service.
    ///
    /// 服务简介. Example: `反倒是离开及发的克里斯`.
    pub service_slogan: Option<String>,
    /// Whether the service is shown in the market.
    ///
    /// 是否在服务市场透出. Example: `SHOW`.
    pub show_type: Option<record::Choice<MiniAppServiceInfoShowType>>,
}

/// The values of the platform's type `MiniAppServiceInfoBizStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MiniAppServiceInfoBizStatus {
    /// `100`: Draft.
    V100,
    /// `200`: Risk review.
    V200,
    /// `300`: Operations review.
    V300,
    /// `400`: Waiting to be listed.
    V400,
    /// `500`: Listed in staging.
    V500,
    /// `501`: Listed.
    V501,
    /// `600`: Delisted.
    V600,
    /// `700`: Rejected.
    V700,
}

record::enumeration!(
    MiniAppServiceInfoBizStatus, "100" V100, "200" V200, "300" V300, "400" V400, "500"
    V500, "501" V501, "600" V600, "700" V700
);

/// The values of the platform's type `MiniAppServiceInfoShowType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MiniAppServiceInfoShowType {
    /// `SHOW`: Shown.
    Show,
    /// `HIDE`: Hidden.
    Hide,
}

record::enumeration!(MiniAppServiceInfoShowType, "SHOW" Show, "HIDE" Hide);

/// The values of the platform's type `InnerappServiceQueryShowType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InnerappServiceQueryShowType {
    /// `SHOW`: Shown.
    Show,
    /// `HIDE`: Hidden.
    Hide,
}

record::enumeration!(InnerappServiceQueryShowType, "SHOW" Show, "HIDE" Hide);

/// The error codes of `alipay.open.mini.innerapp.service.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InnerappServiceQueryErrorCode {
    /// `INVALID_PAGE_NUM`: The page number is not valid.
    ///
    /// Correct the page number.
    InvalidPageNum,
    /// `INVALID_PAGE_SIZE`: The page size is not valid.
    ///
    /// Correct the page size.
    InvalidPageSize,
    /// `INVALID_PARAMS`: The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    InvalidParams,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `APP_ORIGIN_NOT_EXIST`: The app origin does not exist.
    ///
    /// Check the app origin.
    AppOriginNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InnerappServiceQueryErrorCode, "INVALID_PAGE_NUM" InvalidPageNum, "INVALID_PAGE_SIZE"
    InvalidPageSize, "INVALID_PARAMS" InvalidParams, "BIZ_ERROR" BizError,
    "APP_ORIGIN_NOT_EXIST" AppOriginNotExist
);

impl record::CallRequest for InnerappServiceQuery {}

impl record::Request for InnerappServiceQuery {
    type Response = InnerappServiceQueryResponse;
    type ErrorCode = InnerappServiceQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.innerapp.service.query",
        title: "小程序服务市场搜索",
        file: "spec/open_mini/innerapp.service.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/mini/innerapp/service/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &INNERAPP_SERVICE_QUERY,
        response: &INNERAPP_SERVICE_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMS",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    InnerappServiceQuery, INNERAPP_SERVICE_QUERY, 0 mini_app_id None, 1 app_sub_type
    None, 2 show_type None, 3 keyword None, 4 page_num None, 5 page_size None, 6
    app_origin None, 7 include_offline None
);

record::record!(
    InnerappServiceQueryResponse, INNERAPP_SERVICE_QUERY_RESPONSE, 0
    mini_app_service_info_list Vec::new(), 1 page None, 2 page_size None, 3 total_count
    None
);

record::record!(
    MiniAppServiceInfo, MINI_APP_SERVICE_INFO, 0 biz_status None, 1 is_inner None, 2
    is_order None, 3 isv_app_id None, 4 mini_app_id None, 5 mini_app_name None, 6
    seller_id None, 7 seller_name None, 8 service_code None, 9 service_logo None, 10
    service_name None, 11 service_slogan None, 12 show_type None
);

static INNERAPP_SERVICE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerappServiceQuery",
    file: "spec/open_mini/innerapp.service.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "mini_app_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "app_sub_type",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "show_type",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Values(&["SHOW", "HIDE"])),
                ],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "keyword",
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
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_size",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "app_origin",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "include_offline",
                kind: schema::Kind::Boolean,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13, 14, 17, 22, 23, 24, 25, 30],
};

static INNERAPP_SERVICE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerappServiceQueryResponse",
    file: "spec/open_mini/innerapp.service.query.yaml",
    rows: &[
        schema::Row::Plain(
            "mini_app_service_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MINI_APP_SERVICE_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("page", schema::Kind::Integer),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Plain("total_count", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static MINI_APP_SERVICE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniAppServiceInfo",
    file: "spec/open_mini/innerapp.service.query.yaml",
    rows: &[
        schema::Row::Text("biz_status"),
        schema::Row::Plain("is_inner", schema::Kind::Boolean),
        schema::Row::Plain("is_order", schema::Kind::Boolean),
        schema::Row::Text("isv_app_id"),
        schema::Row::Text("mini_app_id"),
        schema::Row::Text("mini_app_name"),
        schema::Row::Text("seller_id"),
        schema::Row::Text("seller_name"),
        schema::Row::Text("service_code"),
        schema::Row::Text("service_logo"),
        schema::Row::Text("service_name"),
        schema::Row::Text("service_slogan"),
        schema::Row::Text("show_type"),
    ],
    rules: &[],
    lines: &[],
};
