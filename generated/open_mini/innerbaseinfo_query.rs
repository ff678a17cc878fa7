//! `alipay.open.mini.innerbaseinfo.query` · 内部小程序-应用信息查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/innerbaseinfo/query`. Described in
//! `spec/open_mini/innerbaseinfo.query.yaml`.

use crate::{record, schema};

static INNERBASEINFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerbaseinfoQuery",
    file: "spec/open_mini/innerbaseinfo.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("mini_app_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("inst_code", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("mini_app_name", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("app_sub_type", 13)
        },
    ],
    rules: &[],
};

static INNERBASEINFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerbaseinfoQueryResponse",
    file: "spec/open_mini/innerbaseinfo.query.yaml",
    fields: &[
        schema::FieldDef::text("app_alias_name", 16),
        schema::FieldDef::text("app_category_ids", 17),
        schema::FieldDef::text("app_desc", 18),
        schema::FieldDef::text("app_english_name", 19),
        schema::FieldDef::text("app_key", 20),
        schema::FieldDef::text("app_logo", 21),
        schema::FieldDef::text("app_name", 22),
        schema::FieldDef::text("app_slogan", 23),
        schema::FieldDef::text("app_sub_type", 24),
        schema::FieldDef::text("dev_id", 25),
        schema::FieldDef::text("gmt_create", 26),
        schema::FieldDef::text("gmt_modified", 27),
        schema::FieldDef::text("mini_app_id", 28),
        schema::FieldDef::text("mini_category_ids", 29),
        schema::FieldDef::text("origin", 30),
        schema::FieldDef::text("owner_entity", 31),
        schema::FieldDef::text("owner_portrait", 32),
        schema::FieldDef::text("plugin_refresh_type", 33),
        schema::FieldDef::text("service_email", 34),
        schema::FieldDef::text("service_phone", 35),
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
#[must_use]
#[non_exhaustive]
pub struct InnerbaseinfoQuery {
    /// On the wire `mini_app_id`, a text. Source: `spec/open_mini/innerbaseinfo.query.yaml:10`.
    pub mini_app_id: Option<String>,
    /// On the wire `inst_code`, a text. Source: `spec/open_mini/innerbaseinfo.query.yaml:11`.
    pub inst_code: Option<String>,
    /// On the wire `mini_app_name`, a text. Source: `spec/open_mini/innerbaseinfo.query.yaml:12`.
    pub mini_app_name: Option<String>,
    /// On the wire `app_sub_type`, a text. Source: `spec/open_mini/innerbaseinfo.query.yaml:13`.
    pub app_sub_type: Option<String>,
}

impl InnerbaseinfoQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            mini_app_id: None,
            inst_code: None,
            mini_app_name: None,
            app_sub_type: None,
        }
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`inst_code`](Self::inst_code).
    #[inline]
    pub fn inst_code(mut self, inst_code: impl Into<String>) -> Self {
        self.inst_code = Some(inst_code.into());
        self
    }

    /// Sets [`mini_app_name`](Self::mini_app_name).
    #[inline]
    pub fn mini_app_name(mut self, mini_app_name: impl Into<String>) -> Self {
        self.mini_app_name = Some(mini_app_name.into());
        self
    }

    /// Sets [`app_sub_type`](Self::app_sub_type).
    #[inline]
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

impl Default for InnerbaseinfoQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.innerbaseinfo.query",
        title: "内部小程序-应用信息查询",
        file: "spec/open_mini/innerbaseinfo.query.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.innerbaseinfo.query` (内部小程序-应用信息查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InnerbaseinfoQueryResponse {
    /// On the wire `app_alias_name`, a text. Source: `spec/open_mini/innerbaseinfo.query.yaml:16`.
    pub app_alias_name: Option<String>,
    /// On the wire `app_category_ids`, a text. Source: `spec/open_mini/innerbaseinfo.query.yaml:17`.
    pub app_category_ids: Option<String>,
    /// On the wire `app_desc`, a text. Source: `spec/open_mini/innerbaseinfo.query.yaml:18`.
    pub app_desc: Option<String>,
    /// On the wire `app_english_name`, a text. Source: `spec/open_mini/innerbaseinfo.query.yaml:19`.
    pub app_english_name: Option<String>,
    /// On the wire `app_key`, a text. Source: `spec/open_mini/innerbaseinfo.query.yaml:20`.
    pub app_key: Option<String>,
    /// On the wire `app_logo`, a text. Source: `spec/open_mini/innerbaseinfo.query.yaml:21`.
    pub app_logo: Option<String>,
    /// On the wire `app_name`, a text. Source: `spec/open_mini/innerbaseinfo.query.yaml:22`.
    pub app_name: Option<String>,
    /// On the wire `app_slogan`, a text. Source: `spec/open_mini/innerbaseinfo.query.yaml:23`.
    pub app_slogan: Option<String>,
    /// On the wire `app_sub_type`, a text. Source: `spec/open_mini/innerbaseinfo.query.yaml:24`.
    pub app_sub_type: Option<String>,
    /// On the wire `dev_id`, a text. Source: `spec/open_mini/innerbaseinfo.query.yaml:25`.
    pub dev_id: Option<String>,
    /// On the wire `gmt_create`, a text. Source: `spec/open_mini/innerbaseinfo.query.yaml:26`.
    pub gmt_create: Option<String>,
    /// On the wire `gmt_modified`, a text. Source: `spec/open_mini/innerbaseinfo.query.yaml:27`.
    pub gmt_modified: Option<String>,
    /// On the wire `mini_app_id`, a text. Source: `spec/open_mini/innerbaseinfo.query.yaml:28`.
    pub mini_app_id: Option<String>,
    /// On the wire `mini_category_ids`, a text. Source: `spec/open_mini/innerbaseinfo.query.yaml:29`.
    pub mini_category_ids: Option<String>,
    /// On the wire `origin`, a text. Source: `spec/open_mini/innerbaseinfo.query.yaml:30`.
    pub origin: Option<String>,
    /// On the wire `owner_entity`, a text. Source: `spec/open_mini/innerbaseinfo.query.yaml:31`.
    pub owner_entity: Option<String>,
    /// On the wire `owner_portrait`, a text. Source: `spec/open_mini/innerbaseinfo.query.yaml:32`.
    pub owner_portrait: Option<String>,
    /// On the wire `plugin_refresh_type`, a text. Source: `spec/open_mini/innerbaseinfo.query.yaml:33`.
    pub plugin_refresh_type: Option<String>,
    /// On the wire `service_email`, a text. Source: `spec/open_mini/innerbaseinfo.query.yaml:34`.
    pub service_email: Option<String>,
    /// On the wire `service_phone`, a text. Source: `spec/open_mini/innerbaseinfo.query.yaml:35`.
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

impl Default for InnerbaseinfoQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            app_alias_name: None,
            app_category_ids: None,
            app_desc: None,
            app_english_name: None,
            app_key: None,
            app_logo: None,
            app_name: None,
            app_slogan: None,
            app_sub_type: None,
            dev_id: None,
            gmt_create: None,
            gmt_modified: None,
            mini_app_id: None,
            mini_category_ids: None,
            origin: None,
            owner_entity: None,
            owner_portrait: None,
            plugin_refresh_type: None,
            service_email: None,
            service_phone: None,
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for InnerbaseinfoQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
