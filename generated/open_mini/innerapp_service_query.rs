//! `alipay.open.mini.innerapp.service.query` · 小程序服务市场搜索
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
            ..schema::FieldDef::text("mini_app_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("app_sub_type", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("show_type", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("keyword", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("page_num", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("page_size", 15)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("app_origin", 16)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("include_offline", schema::Kind::Boolean, 17)
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
            20,
        ),
        schema::FieldDef::new("page", schema::Kind::Integer, 21),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 22),
        schema::FieldDef::new("total_count", schema::Kind::Integer, 23),
    ],
    rules: &[],
};

static MINI_APP_SERVICE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniAppServiceInfo",
    file: "spec/open_mini/innerapp.service.query.yaml",
    fields: &[
        schema::FieldDef::text("biz_status", 28),
        schema::FieldDef::new("is_inner", schema::Kind::Boolean, 29),
        schema::FieldDef::new("is_order", schema::Kind::Boolean, 30),
        schema::FieldDef::text("isv_app_id", 31),
        schema::FieldDef::text("mini_app_id", 32),
        schema::FieldDef::text("mini_app_name", 33),
        schema::FieldDef::text("seller_id", 34),
        schema::FieldDef::text("seller_name", 35),
        schema::FieldDef::text("service_code", 36),
        schema::FieldDef::text("service_logo", 37),
        schema::FieldDef::text("service_name", 38),
        schema::FieldDef::text("service_slogan", 39),
        schema::FieldDef::text("show_type", 40),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.innerapp.service.query` (小程序服务市场搜索).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/innerapp/service/query`. Described
/// in `spec/open_mini/innerapp.service.query.yaml`.
/// Answered by [`InnerappServiceQueryResponse`], or by an error with a [`InnerappServiceQueryErrorCode`].
#[doc(alias = "alipay.open.mini.innerapp.service.query")]
#[doc(alias = "小程序服务市场搜索")]
#[must_use]
#[non_exhaustive]
pub struct InnerappServiceQuery {
    /// On the wire `mini_app_id`, a text. Source: `spec/open_mini/innerapp.service.query.yaml:10`.
    pub mini_app_id: Option<String>,
    /// On the wire `app_sub_type`, a text. Source: `spec/open_mini/innerapp.service.query.yaml:11`.
    pub app_sub_type: Option<String>,
    /// On the wire `show_type`, a text. Source: `spec/open_mini/innerapp.service.query.yaml:12`.
    pub show_type: Option<String>,
    /// On the wire `keyword`, a text. Source: `spec/open_mini/innerapp.service.query.yaml:13`.
    pub keyword: Option<String>,
    /// On the wire `page_num`, a text. Source: `spec/open_mini/innerapp.service.query.yaml:14`.
    pub page_num: Option<String>,
    /// On the wire `page_size`, a text. Source: `spec/open_mini/innerapp.service.query.yaml:15`.
    pub page_size: Option<String>,
    /// On the wire `app_origin`, a text. Source: `spec/open_mini/innerapp.service.query.yaml:16`.
    pub app_origin: Option<String>,
    /// On the wire `include_offline`, true or false. Source: `spec/open_mini/innerapp.service.query.yaml:17`.
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
    pub fn show_type(mut self, show_type: impl Into<String>) -> Self {
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.innerapp.service.query` (小程序服务市场搜索).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InnerappServiceQueryResponse {
    /// On the wire `mini_app_service_info_list`, a list; each element is a record of the kind `MiniAppServiceInfo`.
    /// Source: `spec/open_mini/innerapp.service.query.yaml:20`.
    pub mini_app_service_info_list: Vec<MiniAppServiceInfo>,
    /// On the wire `page`, a whole number. Source: `spec/open_mini/innerapp.service.query.yaml:21`.
    pub page: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/open_mini/innerapp.service.query.yaml:22`.
    pub page_size: Option<i64>,
    /// On the wire `total_count`, a whole number. Source: `spec/open_mini/innerapp.service.query.yaml:23`.
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

/// The platform's type `MiniAppServiceInfo`.
///
/// Source: `spec/open_mini/innerapp.service.query.yaml:26`.
#[non_exhaustive]
pub struct MiniAppServiceInfo {
    /// On the wire `biz_status`, a text. Source: `spec/open_mini/innerapp.service.query.yaml:28`.
    pub biz_status: Option<String>,
    /// On the wire `is_inner`, true or false. Source: `spec/open_mini/innerapp.service.query.yaml:29`.
    pub is_inner: Option<bool>,
    /// On the wire `is_order`, true or false. Source: `spec/open_mini/innerapp.service.query.yaml:30`.
    pub is_order: Option<bool>,
    /// On the wire `isv_app_id`, a text. Source: `spec/open_mini/innerapp.service.query.yaml:31`.
    pub isv_app_id: Option<String>,
    /// On the wire `mini_app_id`, a text. Source: `spec/open_mini/innerapp.service.query.yaml:32`.
    pub mini_app_id: Option<String>,
    /// On the wire `mini_app_name`, a text. Source: `spec/open_mini/innerapp.service.query.yaml:33`.
    pub mini_app_name: Option<String>,
    /// On the wire `seller_id`, a text. Source: `spec/open_mini/innerapp.service.query.yaml:34`.
    pub seller_id: Option<String>,
    /// On the wire `seller_name`, a text. Source: `spec/open_mini/innerapp.service.query.yaml:35`.
    pub seller_name: Option<String>,
    /// On the wire `service_code`, a text. Source: `spec/open_mini/innerapp.service.query.yaml:36`.
    pub service_code: Option<String>,
    /// On the wire `service_logo`, a text. Source: `spec/open_mini/innerapp.service.query.yaml:37`.
    pub service_logo: Option<String>,
    /// On the wire `service_name`, a text. Source: `spec/open_mini/innerapp.service.query.yaml:38`.
    pub service_name: Option<String>,
    /// On the wire `service_slogan`, a text. Source: `spec/open_mini/innerapp.service.query.yaml:39`.
    pub service_slogan: Option<String>,
    /// On the wire `show_type`, a text. Source: `spec/open_mini/innerapp.service.query.yaml:40`.
    pub show_type: Option<String>,
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

/// The error codes of `alipay.open.mini.innerapp.service.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerappServiceQueryErrorCode {
    /// On the wire `INVALID_PAGE_NUM`. Source: `spec/open_mini/innerapp.service.query.yaml:43`.
    InvalidPageNum,
    /// On the wire `INVALID_PAGE_SIZE`. Source: `spec/open_mini/innerapp.service.query.yaml:44`.
    InvalidPageSize,
    /// On the wire `INVALID_PARAMS`. Source: `spec/open_mini/innerapp.service.query.yaml:45`.
    InvalidParams,
    /// On the wire `BIZ_ERROR`. Source: `spec/open_mini/innerapp.service.query.yaml:46`.
    BizError,
    /// On the wire `APP_ORIGIN_NOT_EXIST`. Source: `spec/open_mini/innerapp.service.query.yaml:47`.
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
