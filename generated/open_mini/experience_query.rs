//! `alipay.open.mini.experience.query` · 小程序体验版状态查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/experience/query`. Described in
//! `spec/open_mini/experience.query.yaml`.

use crate::{record, schema};

static EXPERIENCE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExperienceQuery",
    file: "spec/open_mini/experience.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("app_version", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("bundle_id", 11)
        },
    ],
    rules: &[],
};

static EXPERIENCE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExperienceQueryResponse",
    file: "spec/open_mini/experience.query.yaml",
    fields: &[
        schema::FieldDef::text("exp_qr_code_url", 14),
        schema::FieldDef::text("exp_schema_url", 15),
        schema::FieldDef::text("status", 16),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.experience.query` (小程序体验版状态查询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/experience/query`. Described in
/// `spec/open_mini/experience.query.yaml`.
/// Answered by [`ExperienceQueryResponse`], or by an error with a [`ExperienceQueryErrorCode`].
#[doc(alias = "alipay.open.mini.experience.query")]
#[doc(alias = "小程序体验版状态查询接口")]
#[must_use]
#[non_exhaustive]
pub struct ExperienceQuery {
    /// On the wire `app_version`, a text. Source: `spec/open_mini/experience.query.yaml:10`.
    pub app_version: Option<String>,
    /// On the wire `bundle_id`, a text. Source: `spec/open_mini/experience.query.yaml:11`.
    pub bundle_id: Option<String>,
}

impl ExperienceQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            app_version: None,
            bundle_id: None,
        }
    }

    /// Sets [`app_version`](Self::app_version).
    #[inline]
    pub fn app_version(mut self, app_version: impl Into<String>) -> Self {
        self.app_version = Some(app_version.into());
        self
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    pub fn bundle_id(mut self, bundle_id: impl Into<String>) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }
}

impl record::Record for ExperienceQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPERIENCE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_version),
            1 => Some(&self.bundle_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_version),
            1 => Some(&mut self.bundle_id),
            _ => None,
        }
    }
}

impl Default for ExperienceQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExperienceQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExperienceQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExperienceQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ExperienceQuery {}

impl record::Request for ExperienceQuery {
    type Response = ExperienceQueryResponse;
    type ErrorCode = ExperienceQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.experience.query",
        title: "小程序体验版状态查询接口",
        file: "spec/open_mini/experience.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/mini/experience/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &EXPERIENCE_QUERY,
        response: &EXPERIENCE_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.experience.query` (小程序体验版状态查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ExperienceQueryResponse {
    /// On the wire `exp_qr_code_url`, a text. Source: `spec/open_mini/experience.query.yaml:14`.
    pub exp_qr_code_url: Option<String>,
    /// On the wire `exp_schema_url`, a text. Source: `spec/open_mini/experience.query.yaml:15`.
    pub exp_schema_url: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_mini/experience.query.yaml:16`.
    pub status: Option<String>,
}

impl record::Record for ExperienceQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPERIENCE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.exp_qr_code_url),
            1 => Some(&self.exp_schema_url),
            2 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.exp_qr_code_url),
            1 => Some(&mut self.exp_schema_url),
            2 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for ExperienceQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            exp_qr_code_url: None,
            exp_schema_url: None,
            status: None,
        }
    }
}

impl Clone for ExperienceQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExperienceQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExperienceQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.experience.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExperienceQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/experience.query.yaml:19`.
    SystemError,
    /// On the wire `APP_VERSION_IS_BLANK`. Source: `spec/open_mini/experience.query.yaml:20`.
    AppVersionIsBlank,
    /// On the wire `APPLICATION_TYPE_NOT_MINIAPP`. Source: `spec/open_mini/experience.query.yaml:21`.
    ApplicationTypeNotMiniapp,
    /// On the wire `MINI_APP_PACKAGE_INFO_NOT_EXIST`. Source: `spec/open_mini/experience.query.yaml:22`.
    MiniAppPackageInfoNotExist,
    /// On the wire `INVALID_PARAMS`. Source: `spec/open_mini/experience.query.yaml:23`.
    InvalidParams,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ExperienceQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("APP_VERSION_IS_BLANK", Self::AppVersionIsBlank),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
        ("MINI_APP_PACKAGE_INFO_NOT_EXIST", Self::MiniAppPackageInfoNotExist),
        ("INVALID_PARAMS", Self::InvalidParams),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ExperienceQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
