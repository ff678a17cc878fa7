//! `alipay.open.mini.innerbaseinfo.query` · 内部小程序-应用信息查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/innerbaseinfo/query`. Described in
//! `spec/open_mini/innerbaseinfo.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_mini/innerbaseinfo.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.mini.innerbaseinfo.query",
    title: "内部小程序-应用信息查询",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Get,
        path: "/v3/alipay/open/mini/innerbaseinfo/query",
    }),
    idempotency: schema::Idempotency::Always,
    request: &INNERBASEINFO_QUERY,
    response: &INNERBASEINFO_QUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "APPID_IS_BLANK",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 38,
        },
        schema::ErrorDef {
            code: "APP_INFO_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 39,
        },
        schema::ErrorDef {
            code: "DEVELOPER_INFO_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 40,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 41,
        },
        schema::ErrorDef {
            code: "MERCHANT_NOT_EXESIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 42,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 43,
        },
    ],
};

static INNERBASEINFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerbaseinfoQuery",
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
            name: "inst_code",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "mini_app_name",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "app_sub_type",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 13,
        },
    ],
    rules: &[],
};

static INNERBASEINFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerbaseinfoQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "app_alias_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "app_category_ids",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "app_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "app_english_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "app_key",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "app_logo",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "app_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "app_slogan",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "app_sub_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "dev_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "gmt_create",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "gmt_modified",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "mini_app_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "mini_category_ids",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "origin",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "owner_entity",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "owner_portrait",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "plugin_refresh_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "service_email",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "service_phone",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.innerbaseinfo.query` (内部小程序-应用信息查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/innerbaseinfo/query`. Described in
/// `spec/open_mini/innerbaseinfo.query.yaml`.
/// Answered by [`InnerbaseinfoQueryResponse`], or by an error with a [`InnerbaseinfoQueryErrorCode`].
#[doc(alias = "alipay.open.mini.innerbaseinfo.query")]
#[doc(alias = "内部小程序-应用信息查询")]
#[derive(Default)]
#[non_exhaustive]
pub struct InnerbaseinfoQuery {
    /// The field `mini_app_id`: a text.
    ///
    /// On the wire `mini_app_id`. Source: `spec/open_mini/innerbaseinfo.query.yaml:10`.
    pub mini_app_id: Option<String>,
    /// The field `inst_code`: a text.
    ///
    /// On the wire `inst_code`. Source: `spec/open_mini/innerbaseinfo.query.yaml:11`.
    pub inst_code: Option<String>,
    /// The field `mini_app_name`: a text.
    ///
    /// On the wire `mini_app_name`. Source: `spec/open_mini/innerbaseinfo.query.yaml:12`.
    pub mini_app_name: Option<String>,
    /// The field `app_sub_type`: a text.
    ///
    /// On the wire `app_sub_type`. Source: `spec/open_mini/innerbaseinfo.query.yaml:13`.
    pub app_sub_type: Option<String>,
}

impl InnerbaseinfoQuery {
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

    /// Sets [`inst_code`](Self::inst_code).
    #[inline]
    #[must_use]
    pub fn inst_code(mut self, inst_code: impl Into<String>) -> Self {
        self.inst_code = Some(inst_code.into());
        self
    }

    /// Sets [`mini_app_name`](Self::mini_app_name).
    #[inline]
    #[must_use]
    pub fn mini_app_name(mut self, mini_app_name: impl Into<String>) -> Self {
        self.mini_app_name = Some(mini_app_name.into());
        self
    }

    /// Sets [`app_sub_type`](Self::app_sub_type).
    #[inline]
    #[must_use]
    pub fn app_sub_type(mut self, app_sub_type: impl Into<String>) -> Self {
        self.app_sub_type = Some(app_sub_type.into());
        self
    }
}

impl record::Record for InnerbaseinfoQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERBASEINFO_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.mini_app_id),
            1 => Some(&self.inst_code),
            2 => Some(&self.mini_app_name),
            3 => Some(&self.app_sub_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.mini_app_id),
            1 => Some(&mut self.inst_code),
            2 => Some(&mut self.mini_app_name),
            3 => Some(&mut self.app_sub_type),
            _ => None,
        }
    }
}

impl Clone for InnerbaseinfoQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerbaseinfoQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerbaseinfoQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InnerbaseinfoQuery {}

impl record::Request for InnerbaseinfoQuery {
    type Response = InnerbaseinfoQueryResponse;
    type ErrorCode = InnerbaseinfoQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.mini.innerbaseinfo.query` (内部小程序-应用信息查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct InnerbaseinfoQueryResponse {
    /// The field `app_alias_name`: a text.
    ///
    /// On the wire `app_alias_name`. Source: `spec/open_mini/innerbaseinfo.query.yaml:16`.
    pub app_alias_name: Option<String>,
    /// The field `app_category_ids`: a text.
    ///
    /// On the wire `app_category_ids`. Source: `spec/open_mini/innerbaseinfo.query.yaml:17`.
    pub app_category_ids: Option<String>,
    /// The field `app_desc`: a text.
    ///
    /// On the wire `app_desc`. Source: `spec/open_mini/innerbaseinfo.query.yaml:18`.
    pub app_desc: Option<String>,
    /// The field `app_english_name`: a text.
    ///
    /// On the wire `app_english_name`. Source: `spec/open_mini/innerbaseinfo.query.yaml:19`.
    pub app_english_name: Option<String>,
    /// The field `app_key`: a text.
    ///
    /// On the wire `app_key`. Source: `spec/open_mini/innerbaseinfo.query.yaml:20`.
    pub app_key: Option<String>,
    /// The field `app_logo`: a text.
    ///
    /// On the wire `app_logo`. Source: `spec/open_mini/innerbaseinfo.query.yaml:21`.
    pub app_logo: Option<String>,
    /// The field `app_name`: a text.
    ///
    /// On the wire `app_name`. Source: `spec/open_mini/innerbaseinfo.query.yaml:22`.
    pub app_name: Option<String>,
    /// The field `app_slogan`: a text.
    ///
    /// On the wire `app_slogan`. Source: `spec/open_mini/innerbaseinfo.query.yaml:23`.
    pub app_slogan: Option<String>,
    /// The field `app_sub_type`: a text.
    ///
    /// On the wire `app_sub_type`. Source: `spec/open_mini/innerbaseinfo.query.yaml:24`.
    pub app_sub_type: Option<String>,
    /// The field `dev_id`: a text.
    ///
    /// On the wire `dev_id`. Source: `spec/open_mini/innerbaseinfo.query.yaml:25`.
    pub dev_id: Option<String>,
    /// The field `gmt_create`: a text.
    ///
    /// On the wire `gmt_create`. Source: `spec/open_mini/innerbaseinfo.query.yaml:26`.
    pub gmt_create: Option<String>,
    /// The field `gmt_modified`: a text.
    ///
    /// On the wire `gmt_modified`. Source: `spec/open_mini/innerbaseinfo.query.yaml:27`.
    pub gmt_modified: Option<String>,
    /// The field `mini_app_id`: a text.
    ///
    /// On the wire `mini_app_id`. Source: `spec/open_mini/innerbaseinfo.query.yaml:28`.
    pub mini_app_id: Option<String>,
    /// The field `mini_category_ids`: a text.
    ///
    /// On the wire `mini_category_ids`. Source: `spec/open_mini/innerbaseinfo.query.yaml:29`.
    pub mini_category_ids: Option<String>,
    /// The field `origin`: a text.
    ///
    /// On the wire `origin`. Source: `spec/open_mini/innerbaseinfo.query.yaml:30`.
    pub origin: Option<String>,
    /// The field `owner_entity`: a text.
    ///
    /// On the wire `owner_entity`. Source: `spec/open_mini/innerbaseinfo.query.yaml:31`.
    pub owner_entity: Option<String>,
    /// The field `owner_portrait`: a text.
    ///
    /// On the wire `owner_portrait`. Source: `spec/open_mini/innerbaseinfo.query.yaml:32`.
    pub owner_portrait: Option<String>,
    /// The field `plugin_refresh_type`: a text.
    ///
    /// On the wire `plugin_refresh_type`. Source: `spec/open_mini/innerbaseinfo.query.yaml:33`.
    pub plugin_refresh_type: Option<String>,
    /// The field `service_email`: a text.
    ///
    /// On the wire `service_email`. Source: `spec/open_mini/innerbaseinfo.query.yaml:34`.
    pub service_email: Option<String>,
    /// The field `service_phone`: a text.
    ///
    /// On the wire `service_phone`. Source: `spec/open_mini/innerbaseinfo.query.yaml:35`.
    pub service_phone: Option<String>,
}

impl record::Record for InnerbaseinfoQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERBASEINFO_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_alias_name),
            1 => Some(&self.app_category_ids),
            2 => Some(&self.app_desc),
            3 => Some(&self.app_english_name),
            4 => Some(&self.app_key),
            5 => Some(&self.app_logo),
            6 => Some(&self.app_name),
            7 => Some(&self.app_slogan),
            8 => Some(&self.app_sub_type),
            9 => Some(&self.dev_id),
            10 => Some(&self.gmt_create),
            11 => Some(&self.gmt_modified),
            12 => Some(&self.mini_app_id),
            13 => Some(&self.mini_category_ids),
            14 => Some(&self.origin),
            15 => Some(&self.owner_entity),
            16 => Some(&self.owner_portrait),
            17 => Some(&self.plugin_refresh_type),
            18 => Some(&self.service_email),
            19 => Some(&self.service_phone),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_alias_name),
            1 => Some(&mut self.app_category_ids),
            2 => Some(&mut self.app_desc),
            3 => Some(&mut self.app_english_name),
            4 => Some(&mut self.app_key),
            5 => Some(&mut self.app_logo),
            6 => Some(&mut self.app_name),
            7 => Some(&mut self.app_slogan),
            8 => Some(&mut self.app_sub_type),
            9 => Some(&mut self.dev_id),
            10 => Some(&mut self.gmt_create),
            11 => Some(&mut self.gmt_modified),
            12 => Some(&mut self.mini_app_id),
            13 => Some(&mut self.mini_category_ids),
            14 => Some(&mut self.origin),
            15 => Some(&mut self.owner_entity),
            16 => Some(&mut self.owner_portrait),
            17 => Some(&mut self.plugin_refresh_type),
            18 => Some(&mut self.service_email),
            19 => Some(&mut self.service_phone),
            _ => None,
        }
    }
}

impl Clone for InnerbaseinfoQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerbaseinfoQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerbaseinfoQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.innerbaseinfo.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerbaseinfoQueryErrorCode {
    /// On the wire `APPID_IS_BLANK`. Source: `spec/open_mini/innerbaseinfo.query.yaml:38`.
    AppidIsBlank,
    /// On the wire `APP_INFO_NOT_EXIST`. Source: `spec/open_mini/innerbaseinfo.query.yaml:39`.
    AppInfoNotExist,
    /// On the wire `DEVELOPER_INFO_NOT_EXIST`. Source: `spec/open_mini/innerbaseinfo.query.yaml:40`.
    DeveloperInfoNotExist,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/innerbaseinfo.query.yaml:41`.
    SystemError,
    /// On the wire `MERCHANT_NOT_EXESIT`. Source: `spec/open_mini/innerbaseinfo.query.yaml:42`.
    MerchantNotExesit,
    /// On the wire `INVALID_PARAMS`. Source: `spec/open_mini/innerbaseinfo.query.yaml:43`.
    InvalidParams,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InnerbaseinfoQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("APPID_IS_BLANK", Self::AppidIsBlank),
        ("APP_INFO_NOT_EXIST", Self::AppInfoNotExist),
        ("DEVELOPER_INFO_NOT_EXIST", Self::DeveloperInfoNotExist),
        ("SYSTEM_ERROR", Self::SystemError),
        ("MERCHANT_NOT_EXESIT", Self::MerchantNotExesit),
        ("INVALID_PARAMS", Self::InvalidParams),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
