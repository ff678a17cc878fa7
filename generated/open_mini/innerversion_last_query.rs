//! `alipay.open.mini.innerversion.last.query` · 内部链路查询最新版本号
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/innerversion/last/query`. Described
//! in `spec/open_mini/innerversion.last.query.yaml`.

use crate::{record, schema};

static INNERVERSION_LAST_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionLastQuery",
    file: "spec/open_mini/innerversion.last.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("mini_app_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("bundle_id", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("app_origin", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("pid", 13)
        },
    ],
    rules: &[],
};

static INNERVERSION_LAST_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionLastQueryResponse",
    file: "spec/open_mini/innerversion.last.query.yaml",
    fields: &[
        schema::FieldDef::text("app_desc", 16),
        schema::FieldDef::text("app_name", 17),
        schema::FieldDef::text("app_version", 18),
        schema::FieldDef::text("bundle_id", 19),
        schema::FieldDef::text("category_ids", 20),
        schema::FieldDef::text("english_name", 21),
        schema::FieldDef::text("logo_url", 22),
        schema::FieldDef::text("mini_app_id", 23),
        schema::FieldDef::text("service_phone", 24),
        schema::FieldDef::text("slogan", 25),
        schema::FieldDef::text("status", 26),
        schema::FieldDef::text("sub_application_type", 27),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.innerversion.last.query` (内部链路查询最新版本号).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/innerversion/last/query`. Described
/// in `spec/open_mini/innerversion.last.query.yaml`.
/// Answered by [`InnerversionLastQueryResponse`], or by an error with a [`InnerversionLastQueryErrorCode`].
#[doc(alias = "alipay.open.mini.innerversion.last.query")]
#[doc(alias = "内部链路查询最新版本号")]
#[must_use]
#[non_exhaustive]
pub struct InnerversionLastQuery {
    /// On the wire `mini_app_id`, a text. Source: `spec/open_mini/innerversion.last.query.yaml:10`.
    pub mini_app_id: Option<String>,
    /// On the wire `bundle_id`, a text. Source: `spec/open_mini/innerversion.last.query.yaml:11`.
    pub bundle_id: Option<String>,
    /// On the wire `app_origin`, a text. Source: `spec/open_mini/innerversion.last.query.yaml:12`.
    pub app_origin: Option<String>,
    /// On the wire `pid`, a text. Source: `spec/open_mini/innerversion.last.query.yaml:13`.
    pub pid: Option<String>,
}

impl InnerversionLastQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            mini_app_id: None,
            bundle_id: None,
            app_origin: None,
            pid: None,
        }
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    pub fn bundle_id(mut self, bundle_id: impl Into<String>) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }

    /// Sets [`app_origin`](Self::app_origin).
    #[inline]
    pub fn app_origin(mut self, app_origin: impl Into<String>) -> Self {
        self.app_origin = Some(app_origin.into());
        self
    }

    /// Sets [`pid`](Self::pid).
    #[inline]
    pub fn pid(mut self, pid: impl Into<String>) -> Self {
        self.pid = Some(pid.into());
        self
    }
}

impl record::Record for InnerversionLastQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_LAST_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.mini_app_id),
            1 => Some(&self.bundle_id),
            2 => Some(&self.app_origin),
            3 => Some(&self.pid),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.mini_app_id),
            1 => Some(&mut self.bundle_id),
            2 => Some(&mut self.app_origin),
            3 => Some(&mut self.pid),
            _ => None,
        }
    }
}

impl Default for InnerversionLastQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InnerversionLastQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionLastQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionLastQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InnerversionLastQuery {}

impl record::Request for InnerversionLastQuery {
    type Response = InnerversionLastQueryResponse;
    type ErrorCode = InnerversionLastQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.innerversion.last.query",
        title: "内部链路查询最新版本号",
        file: "spec/open_mini/innerversion.last.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/mini/innerversion/last/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &INNERVERSION_LAST_QUERY,
        response: &INNERVERSION_LAST_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.innerversion.last.query` (内部链路查询最新版本号).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InnerversionLastQueryResponse {
    /// On the wire `app_desc`, a text. Source: `spec/open_mini/innerversion.last.query.yaml:16`.
    pub app_desc: Option<String>,
    /// On the wire `app_name`, a text. Source: `spec/open_mini/innerversion.last.query.yaml:17`.
    pub app_name: Option<String>,
    /// On the wire `app_version`, a text. Source: `spec/open_mini/innerversion.last.query.yaml:18`.
    pub app_version: Option<String>,
    /// On the wire `bundle_id`, a text. Source: `spec/open_mini/innerversion.last.query.yaml:19`.
    pub bundle_id: Option<String>,
    /// On the wire `category_ids`, a text. Source: `spec/open_mini/innerversion.last.query.yaml:20`.
    pub category_ids: Option<String>,
    /// On the wire `english_name`, a text. Source: `spec/open_mini/innerversion.last.query.yaml:21`.
    pub english_name: Option<String>,
    /// On the wire `logo_url`, a text. Source: `spec/open_mini/innerversion.last.query.yaml:22`.
    pub logo_url: Option<String>,
    /// On the wire `mini_app_id`, a text. Source: `spec/open_mini/innerversion.last.query.yaml:23`.
    pub mini_app_id: Option<String>,
    /// On the wire `service_phone`, a text. Source: `spec/open_mini/innerversion.last.query.yaml:24`.
    pub service_phone: Option<String>,
    /// On the wire `slogan`, a text. Source: `spec/open_mini/innerversion.last.query.yaml:25`.
    pub slogan: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_mini/innerversion.last.query.yaml:26`.
    pub status: Option<String>,
    /// On the wire `sub_application_type`, a text. Source: `spec/open_mini/innerversion.last.query.yaml:27`.
    pub sub_application_type: Option<String>,
}

impl record::Record for InnerversionLastQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_LAST_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_desc),
            1 => Some(&self.app_name),
            2 => Some(&self.app_version),
            3 => Some(&self.bundle_id),
            4 => Some(&self.category_ids),
            5 => Some(&self.english_name),
            6 => Some(&self.logo_url),
            7 => Some(&self.mini_app_id),
            8 => Some(&self.service_phone),
            9 => Some(&self.slogan),
            10 => Some(&self.status),
            11 => Some(&self.sub_application_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_desc),
            1 => Some(&mut self.app_name),
            2 => Some(&mut self.app_version),
            3 => Some(&mut self.bundle_id),
            4 => Some(&mut self.category_ids),
            5 => Some(&mut self.english_name),
            6 => Some(&mut self.logo_url),
            7 => Some(&mut self.mini_app_id),
            8 => Some(&mut self.service_phone),
            9 => Some(&mut self.slogan),
            10 => Some(&mut self.status),
            11 => Some(&mut self.sub_application_type),
            _ => None,
        }
    }
}

impl Default for InnerversionLastQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            app_desc: None,
            app_name: None,
            app_version: None,
            bundle_id: None,
            category_ids: None,
            english_name: None,
            logo_url: None,
            mini_app_id: None,
            service_phone: None,
            slogan: None,
            status: None,
            sub_application_type: None,
        }
    }
}

impl Clone for InnerversionLastQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionLastQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionLastQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.innerversion.last.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerversionLastQueryErrorCode {
    /// On the wire `MINICORE_INVOKE_ERROR`. Source: `spec/open_mini/innerversion.last.query.yaml:30`.
    MinicoreInvokeError,
    /// On the wire `OPENCORE_RPC_INVOKE_ERROR`. Source: `spec/open_mini/innerversion.last.query.yaml:31`.
    OpencoreRpcInvokeError,
    /// On the wire `APP_ORIGIN_IS_BLANK`. Source: `spec/open_mini/innerversion.last.query.yaml:32`.
    AppOriginIsBlank,
    /// On the wire `APP_ORIGIN_NOT_EXIST`. Source: `spec/open_mini/innerversion.last.query.yaml:33`.
    AppOriginNotExist,
    /// On the wire `BUNDLE_ID_NOT_EXIST`. Source: `spec/open_mini/innerversion.last.query.yaml:34`.
    BundleIdNotExist,
    /// On the wire `BUNDLE_ID_IS_BLANK`. Source: `spec/open_mini/innerversion.last.query.yaml:35`.
    BundleIdIsBlank,
    /// On the wire `PID_IS_BLANK`. Source: `spec/open_mini/innerversion.last.query.yaml:36`.
    PidIsBlank,
    /// On the wire `APPID_IS_BLANK`. Source: `spec/open_mini/innerversion.last.query.yaml:37`.
    AppidIsBlank,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InnerversionLastQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("MINICORE_INVOKE_ERROR", Self::MinicoreInvokeError),
        ("OPENCORE_RPC_INVOKE_ERROR", Self::OpencoreRpcInvokeError),
        ("APP_ORIGIN_IS_BLANK", Self::AppOriginIsBlank),
        ("APP_ORIGIN_NOT_EXIST", Self::AppOriginNotExist),
        ("BUNDLE_ID_NOT_EXIST", Self::BundleIdNotExist),
        ("BUNDLE_ID_IS_BLANK", Self::BundleIdIsBlank),
        ("PID_IS_BLANK", Self::PidIsBlank),
        ("APPID_IS_BLANK", Self::AppidIsBlank),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InnerversionLastQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
