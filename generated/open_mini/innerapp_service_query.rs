//! `alipay.open.mini.innerapp.service.query` · 小程序服务市场搜索
//!
//! Search the mini program service market for templates and plugins.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/innerapp/service/query`. Described
//! in `spec/open_mini/innerapp.service.query.yaml`.

use crate::{record, schema};

static INNERAPP_SERVICE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerappServiceQuery",
    file: "spec/open_mini/innerapp.service.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("mini_app_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("app_sub_type", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["SHOW", "HIDE"]), 17),
            ],
            ..schema::FieldDef::text("show_type", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("keyword", 22)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("page_num", 23)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("page_size", 24)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("app_origin", 25)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("include_offline", schema::Kind::Boolean, 30)
        },
    ],
    rules: &[],
};

static INNERAPP_SERVICE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerappServiceQueryResponse",
    file: "spec/open_mini/innerapp.service.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "mini_app_service_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MINI_APP_SERVICE_INFO),
                    limits: &[],
                },
            ),
            33,
        ),
        schema::FieldDef::new("page", schema::Kind::Integer, 34),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 35),
        schema::FieldDef::new("total_count", schema::Kind::Integer, 36),
    ],
    rules: &[],
};

static MINI_APP_SERVICE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniAppServiceInfo",
    file: "spec/open_mini/innerapp.service.query.yaml",
    fields: &[
        schema::FieldDef::text("biz_status", 42),
        schema::FieldDef::new("is_inner", schema::Kind::Boolean, 56),
        schema::FieldDef::new("is_order", schema::Kind::Boolean, 57),
        schema::FieldDef::text("isv_app_id", 58),
        schema::FieldDef::text("mini_app_id", 59),
        schema::FieldDef::text("mini_app_name", 60),
        schema::FieldDef::text("seller_id", 61),
        schema::FieldDef::text("seller_name", 62),
        schema::FieldDef::text("service_code", 63),
        schema::FieldDef::text("service_logo", 64),
        schema::FieldDef::text("service_name", 69),
        schema::FieldDef::text("service_slogan", 70),
        schema::FieldDef::text("show_type", 71),
    ],
    rules: &[],
};

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
        Self {
            mini_app_id: None,
            app_sub_type: None,
            show_type: None,
            keyword: None,
            page_num: None,
            page_size: None,
            app_origin: None,
            include_offline: None,
        }
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

impl record::Record for InnerappServiceQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERAPP_SERVICE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.mini_app_id),
            1 => Some(&self.app_sub_type),
            2 => Some(&self.show_type),
            3 => Some(&self.keyword),
            4 => Some(&self.page_num),
            5 => Some(&self.page_size),
            6 => Some(&self.app_origin),
            7 => Some(&self.include_offline),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.mini_app_id),
            1 => Some(&mut self.app_sub_type),
            2 => Some(&mut self.show_type),
            3 => Some(&mut self.keyword),
            4 => Some(&mut self.page_num),
            5 => Some(&mut self.page_size),
            6 => Some(&mut self.app_origin),
            7 => Some(&mut self.include_offline),
            _ => None,
        }
    }
}

impl Default for InnerappServiceQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InnerappServiceQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerappServiceQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerappServiceQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for InnerappServiceQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERAPP_SERVICE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.mini_app_service_info_list),
            1 => Some(&self.page),
            2 => Some(&self.page_size),
            3 => Some(&self.total_count),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.mini_app_service_info_list),
            1 => Some(&mut self.page),
            2 => Some(&mut self.page_size),
            3 => Some(&mut self.total_count),
            _ => None,
        }
    }
}

impl Default for InnerappServiceQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            mini_app_service_info_list: Vec::new(),
            page: None,
            page_size: None,
            total_count: None,
        }
    }
}

impl Clone for InnerappServiceQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerappServiceQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerappServiceQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for MiniAppServiceInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MINI_APP_SERVICE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_status),
            1 => Some(&self.is_inner),
            2 => Some(&self.is_order),
            3 => Some(&self.isv_app_id),
            4 => Some(&self.mini_app_id),
            5 => Some(&self.mini_app_name),
            6 => Some(&self.seller_id),
            7 => Some(&self.seller_name),
            8 => Some(&self.service_code),
            9 => Some(&self.service_logo),
            10 => Some(&self.service_name),
            11 => Some(&self.service_slogan),
            12 => Some(&self.show_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_status),
            1 => Some(&mut self.is_inner),
            2 => Some(&mut self.is_order),
            3 => Some(&mut self.isv_app_id),
            4 => Some(&mut self.mini_app_id),
            5 => Some(&mut self.mini_app_name),
            6 => Some(&mut self.seller_id),
            7 => Some(&mut self.seller_name),
            8 => Some(&mut self.service_code),
            9 => Some(&mut self.service_logo),
            10 => Some(&mut self.service_name),
            11 => Some(&mut self.service_slogan),
            12 => Some(&mut self.show_type),
            _ => None,
        }
    }
}

impl Default for MiniAppServiceInfo {
    #[inline]
    fn default() -> Self {
        Self {
            biz_status: None,
            is_inner: None,
            is_order: None,
            isv_app_id: None,
            mini_app_id: None,
            mini_app_name: None,
            seller_id: None,
            seller_name: None,
            service_code: None,
            service_logo: None,
            service_name: None,
            service_slogan: None,
            show_type: None,
        }
    }
}

impl Clone for MiniAppServiceInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MiniAppServiceInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MiniAppServiceInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `MiniAppServiceInfoBizStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for MiniAppServiceInfoBizStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("100", Self::V100),
        ("200", Self::V200),
        ("300", Self::V300),
        ("400", Self::V400),
        ("500", Self::V500),
        ("501", Self::V501),
        ("600", Self::V600),
        ("700", Self::V700),
    ];
}

impl std::fmt::Debug for MiniAppServiceInfoBizStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MiniAppServiceInfoShowType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MiniAppServiceInfoShowType {
    /// `SHOW`: Shown.
    Show,
    /// `HIDE`: Hidden.
    Hide,
}

impl record::Enumeration for MiniAppServiceInfoShowType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SHOW", Self::Show),
        ("HIDE", Self::Hide),
    ];
}

impl std::fmt::Debug for MiniAppServiceInfoShowType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InnerappServiceQueryShowType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerappServiceQueryShowType {
    /// `SHOW`: Shown.
    Show,
    /// `HIDE`: Hidden.
    Hide,
}

impl record::Enumeration for InnerappServiceQueryShowType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SHOW", Self::Show),
        ("HIDE", Self::Hide),
    ];
}

impl std::fmt::Debug for InnerappServiceQueryShowType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.mini.innerapp.service.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for InnerappServiceQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PAGE_NUM", Self::InvalidPageNum),
        ("INVALID_PAGE_SIZE", Self::InvalidPageSize),
        ("INVALID_PARAMS", Self::InvalidParams),
        ("BIZ_ERROR", Self::BizError),
        ("APP_ORIGIN_NOT_EXIST", Self::AppOriginNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InnerappServiceQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
