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
/// Answered by [`InnerappServiceQueryResponse`], or by an error with a [`InnerappServiceQueryErrorCode`].
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
    /// On the wire `mini_app_id` (插件id或模板id). Example: `2012211102012056`. Source:
    /// `spec/open_mini/innerapp.service.query.yaml:12`.
    pub mini_app_id: Option<String>,
    /// Subtype of the app.
    ///
    /// On the wire `app_sub_type`. Example: `TINYAPP_TEMPLATE、TINYAPP_PLUGIN`. Source:
    /// `spec/open_mini/innerapp.service.query.yaml:13`.
    pub app_sub_type: Option<String>,
    /// Whether the service is shown in the market.
    ///
    /// On the wire `show_type` (是否在服务市场透出). Example: `SHOW`. Source:
    /// `spec/open_mini/innerapp.service.query.yaml:14`.
    pub show_type: Option<record::Choice<InnerappServiceQueryShowType>>,
    /// Search keyword.
    ///
    /// On the wire `keyword` (关键词). Example: `xxxx插件`. Source: `spec/open_mini/innerapp.service.query.yaml:22`.
    pub keyword: Option<String>,
    /// Page number.
    ///
    /// On the wire `page_num` (页码). Where it is not set, the platform takes `1`. Example: `1`. Source:
    /// `spec/open_mini/innerapp.service.query.yaml:23`.
    pub page_num: Option<String>,
    /// Results per page.
    ///
    /// On the wire `page_size` (分页数). Where it is not set, the platform takes `10`. Example: `10`. Source:
    /// `spec/open_mini/innerapp.service.query.yaml:24`.
    pub page_size: Option<String>,
    /// Business source; new parties must apply to Alipay for their own.
    ///
    /// On the wire `app_origin` (业务来源). Example: `https://yuque.antfin-inc.com/tinyapp-all/qddncu/bidushixiang`.
    /// Source: `spec/open_mini/innerapp.service.query.yaml:25`.
    pub app_origin: Option<String>,
    /// Whether offline plugins are included.
    ///
    /// On the wire `include_offline`. Where it is not set, the platform takes `false`. Example: `true`. Source:
    /// `spec/open_mini/innerapp.service.query.yaml:30`.
    pub include_offline: Option<bool>,
}

impl InnerappServiceQuery {
    /// With no field set; what is required is checked before the request is sent.
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

/// The answer of `alipay.open.mini.innerapp.service.query` (小程序服务市场搜索).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InnerappServiceQueryResponse {
    /// Services found.
    ///
    /// On the wire `mini_app_service_info_list` (小程序服务信息). Source:
    /// `spec/open_mini/innerapp.service.query.yaml:33`.
    pub mini_app_service_info_list: Vec<MiniAppServiceInfo>,
    /// Current page.
    ///
    /// On the wire `page`. Example: `1`. Source: `spec/open_mini/innerapp.service.query.yaml:34`.
    pub page: Option<i64>,
    /// Entries per page.
    ///
    /// On the wire `page_size` (页大小). Example: `10`. Source: `spec/open_mini/innerapp.service.query.yaml:35`.
    pub page_size: Option<i64>,
    /// Number of entries in all.
    ///
    /// On the wire `total_count` (总数). Example: `100`. Source: `spec/open_mini/innerapp.service.query.yaml:36`.
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
///
/// Source: `spec/open_mini/innerapp.service.query.yaml:39`.
#[non_exhaustive]
pub struct MiniAppServiceInfo {
    /// Publishing state of the plugin.
    ///
    /// On the wire `biz_status` (插件发布状态码). Example: `200`. Source:
    /// `spec/open_mini/innerapp.service.query.yaml:42`.
    pub biz_status: Option<record::Choice<MiniAppServiceInfoBizStatus>>,
    /// Whether the service is marked as internal.
    ///
    /// On the wire `is_inner` (是否是内部标). Example: `true`. Source:
    /// `spec/open_mini/innerapp.service.query.yaml:56`.
    pub is_inner: Option<bool>,
    /// Whether it has been ordered.
    ///
    /// On the wire `is_order` (是否订购). Example: `true`. Source: `spec/open_mini/innerapp.service.query.yaml:57`.
    pub is_order: Option<bool>,
    /// Third-party app id.
    ///
    /// On the wire `isv_app_id`. Example: `2021000146612019`. Source:
    /// `spec/open_mini/innerapp.service.query.yaml:58`.
    pub isv_app_id: Option<String>,
    /// App id.
    ///
    /// On the wire `mini_app_id`. Example: `2021000146613280`. Source:
    /// `spec/open_mini/innerapp.service.query.yaml:59`.
    pub mini_app_id: Option<String>,
    /// Name of the mini program.
    ///
    /// On the wire `mini_app_name`. Example: `示例小程序`. Source: `spec/open_mini/innerapp.service.query.yaml:60`.
    pub mini_app_name: Option<String>,
    /// Pid of the seller.
    ///
    /// On the wire `seller_id` (卖家pid). Example: `2088000000000001`. Source:
    /// `spec/open_mini/innerapp.service.query.yaml:61`.
    pub seller_id: Option<String>,
    /// Name of the seller.
    ///
    /// On the wire `seller_name` (卖家名). Example: `frikwj`. Source:
    /// `spec/open_mini/innerapp.service.query.yaml:62`.
    pub seller_name: Option<String>,
    /// Product code.
    ///
    /// On the wire `service_code` (商品CODE). Example: `AM010401000000070768`. Source:
    /// `spec/open_mini/innerapp.service.query.yaml:63`.
    pub service_code: Option<String>,
    /// URL of the service icon.
    ///
    /// On the wire `service_logo` (服务图标). Example:
    /// `http://appstoreisvpic.alipayobjects.com/dev/50a1a2ad-c9af-4c24-92e0-84127857b634.jpg`. Source:
    /// `spec/open_mini/innerapp.service.query.yaml:64`.
    pub service_logo: Option<String>,
    /// Service name.
    ///
    /// On the wire `service_name` (服务名). Example: `崮城的小程序插件01插件`. Source:
    /// `spec/open_mini/innerapp.service.query.yaml:69`.
    pub service_name: Option<String>,
    /// Introduction to the service.
    ///
    /// On the wire `service_slogan` (服务简介). Example: `反倒是离开及发的克里斯`. Source:
    /// `spec/open_mini/innerapp.service.query.yaml:70`.
    pub service_slogan: Option<String>,
    /// Whether the service is shown in the market.
    ///
    /// On the wire `show_type` (是否在服务市场透出). Example: `SHOW`. Source:
    /// `spec/open_mini/innerapp.service.query.yaml:71`.
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
///
/// Source: `spec/open_mini/innerapp.service.query.yaml:46`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MiniAppServiceInfoBizStatus {
    /// Draft.
    ///
    /// On the wire `100`.
    V100,
    /// Risk review.
    ///
    /// On the wire `200`.
    V200,
    /// Operations review.
    ///
    /// On the wire `300`.
    V300,
    /// Waiting to be listed.
    ///
    /// On the wire `400`.
    V400,
    /// Listed in staging.
    ///
    /// On the wire `500`.
    V500,
    /// Listed.
    ///
    /// On the wire `501`.
    V501,
    /// Delisted.
    ///
    /// On the wire `600`.
    V600,
    /// Rejected.
    ///
    /// On the wire `700`.
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
///
/// Source: `spec/open_mini/innerapp.service.query.yaml:75`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MiniAppServiceInfoShowType {
    /// Shown.
    ///
    /// On the wire `SHOW`.
    Show,
    /// Hidden.
    ///
    /// On the wire `HIDE`.
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
///
/// Source: `spec/open_mini/innerapp.service.query.yaml:18`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerappServiceQueryShowType {
    /// Shown.
    ///
    /// On the wire `SHOW`.
    Show,
    /// Hidden.
    ///
    /// On the wire `HIDE`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerappServiceQueryErrorCode {
    /// The page number is not valid.
    ///
    /// Correct the page number.
    ///
    /// On the wire `INVALID_PAGE_NUM`. Source: `spec/open_mini/innerapp.service.query.yaml:81` and
    /// `spec/codes.yaml:1347`.
    InvalidPageNum,
    /// The page size is not valid.
    ///
    /// Correct the page size.
    ///
    /// On the wire `INVALID_PAGE_SIZE`. Source: `spec/open_mini/innerapp.service.query.yaml:82` and
    /// `spec/codes.yaml:1350`.
    InvalidPageSize,
    /// The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    ///
    /// On the wire `INVALID_PARAMS`. Source: `spec/open_mini/innerapp.service.query.yaml:83` and
    /// `spec/codes.yaml:1361`.
    InvalidParams,
    /// A business error occurred.
    ///
    /// Read the message returned with the code.
    ///
    /// On the wire `BIZ_ERROR`. Source: `spec/open_mini/innerapp.service.query.yaml:84` and `spec/codes.yaml:736`.
    BizError,
    /// The app origin does not exist.
    ///
    /// Check the app origin.
    ///
    /// On the wire `APP_ORIGIN_NOT_EXIST`. Source: `spec/open_mini/innerapp.service.query.yaml:85` and
    /// `spec/codes.yaml:614`.
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
