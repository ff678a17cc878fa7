//! `alipay.open.mini.innerversion.last.query` · 内部链路查询最新版本号
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/innerversion/last/query`. Described
//! in `spec/open_mini/innerversion.last.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_mini/innerversion.last.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.mini.innerversion.last.query",
    title: "内部链路查询最新版本号",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "MINICORE_INVOKE_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 30,
        },
        schema::ErrorDef {
            code: "OPENCORE_RPC_INVOKE_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 31,
        },
        schema::ErrorDef {
            code: "APP_ORIGIN_IS_BLANK",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
        schema::ErrorDef {
            code: "APP_ORIGIN_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 33,
        },
        schema::ErrorDef {
            code: "BUNDLE_ID_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 34,
        },
        schema::ErrorDef {
            code: "BUNDLE_ID_IS_BLANK",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 35,
        },
        schema::ErrorDef {
            code: "PID_IS_BLANK",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 36,
        },
        schema::ErrorDef {
            code: "APPID_IS_BLANK",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 37,
        },
    ],
};

static INNERVERSION_LAST_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionLastQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "mini_app_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "bundle_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "app_origin",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "pid",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 13,
        },
    ],
    rules: &[],
};

static INNERVERSION_LAST_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionLastQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "app_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "app_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "app_version",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "bundle_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "category_ids",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "english_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "logo_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "mini_app_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "service_phone",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "slogan",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "sub_application_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct InnerversionLastQuery {
    /// The field `mini_app_id`: a text.
    ///
    /// On the wire `mini_app_id`. Source: `spec/open_mini/innerversion.last.query.yaml:10`.
    pub mini_app_id: Option<String>,
    /// The field `bundle_id`: a text.
    ///
    /// On the wire `bundle_id`. Source: `spec/open_mini/innerversion.last.query.yaml:11`.
    pub bundle_id: Option<String>,
    /// The field `app_origin`: a text.
    ///
    /// On the wire `app_origin`. Source: `spec/open_mini/innerversion.last.query.yaml:12`.
    pub app_origin: Option<String>,
    /// The field `pid`: a text.
    ///
    /// On the wire `pid`. Source: `spec/open_mini/innerversion.last.query.yaml:13`.
    pub pid: Option<String>,
}

impl InnerversionLastQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    #[must_use]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    #[must_use]
    pub fn bundle_id(mut self, bundle_id: impl Into<String>) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }

    /// Sets [`app_origin`](Self::app_origin).
    #[inline]
    #[must_use]
    pub fn app_origin(mut self, app_origin: impl Into<String>) -> Self {
        self.app_origin = Some(app_origin.into());
        self
    }

    /// Sets [`pid`](Self::pid).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.mini.innerversion.last.query` (内部链路查询最新版本号).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct InnerversionLastQueryResponse {
    /// The field `app_desc`: a text.
    ///
    /// On the wire `app_desc`. Source: `spec/open_mini/innerversion.last.query.yaml:16`.
    pub app_desc: Option<String>,
    /// The field `app_name`: a text.
    ///
    /// On the wire `app_name`. Source: `spec/open_mini/innerversion.last.query.yaml:17`.
    pub app_name: Option<String>,
    /// The field `app_version`: a text.
    ///
    /// On the wire `app_version`. Source: `spec/open_mini/innerversion.last.query.yaml:18`.
    pub app_version: Option<String>,
    /// The field `bundle_id`: a text.
    ///
    /// On the wire `bundle_id`. Source: `spec/open_mini/innerversion.last.query.yaml:19`.
    pub bundle_id: Option<String>,
    /// The field `category_ids`: a text.
    ///
    /// On the wire `category_ids`. Source: `spec/open_mini/innerversion.last.query.yaml:20`.
    pub category_ids: Option<String>,
    /// The field `english_name`: a text.
    ///
    /// On the wire `english_name`. Source: `spec/open_mini/innerversion.last.query.yaml:21`.
    pub english_name: Option<String>,
    /// The field `logo_url`: a text.
    ///
    /// On the wire `logo_url`. Source: `spec/open_mini/innerversion.last.query.yaml:22`.
    pub logo_url: Option<String>,
    /// The field `mini_app_id`: a text.
    ///
    /// On the wire `mini_app_id`. Source: `spec/open_mini/innerversion.last.query.yaml:23`.
    pub mini_app_id: Option<String>,
    /// The field `service_phone`: a text.
    ///
    /// On the wire `service_phone`. Source: `spec/open_mini/innerversion.last.query.yaml:24`.
    pub service_phone: Option<String>,
    /// The field `slogan`: a text.
    ///
    /// On the wire `slogan`. Source: `spec/open_mini/innerversion.last.query.yaml:25`.
    pub slogan: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/open_mini/innerversion.last.query.yaml:26`.
    pub status: Option<String>,
    /// The field `sub_application_type`: a text.
    ///
    /// On the wire `sub_application_type`. Source: `spec/open_mini/innerversion.last.query.yaml:27`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
