//! `alipay.open.mini.version.build.query` · 小程序查询版本构建状态
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/version/build/query`. Described in
//! `spec/open_mini/version.build.query.yaml`.

use crate::{record, schema};

static VERSION_BUILD_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionBuildQuery",
    file: "spec/open_mini/version.build.query.yaml",
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

static VERSION_BUILD_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionBuildQueryResponse",
    file: "spec/open_mini/version.build.query.yaml",
    fields: &[
        schema::FieldDef::text("build_status", 14),
        schema::FieldDef::text("create_status", 15),
        schema::FieldDef::text("need_rotation", 16),
        schema::FieldDef::text("version_created", 17),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.version.build.query` (小程序查询版本构建状态).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/version/build/query`. Described in
/// `spec/open_mini/version.build.query.yaml`.
/// Answered by [`VersionBuildQueryResponse`], or by an error with a [`VersionBuildQueryErrorCode`].
#[doc(alias = "alipay.open.mini.version.build.query")]
#[doc(alias = "小程序查询版本构建状态")]
#[must_use]
#[non_exhaustive]
pub struct VersionBuildQuery {
    /// On the wire `app_version`, a text. Source: `spec/open_mini/version.build.query.yaml:10`.
    pub app_version: Option<String>,
    /// On the wire `bundle_id`, a text. Source: `spec/open_mini/version.build.query.yaml:11`.
    pub bundle_id: Option<String>,
}

impl VersionBuildQuery {
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

impl record::Record for VersionBuildQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VERSION_BUILD_QUERY
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

impl Default for VersionBuildQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VersionBuildQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VersionBuildQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VersionBuildQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for VersionBuildQuery {}

impl record::Request for VersionBuildQuery {
    type Response = VersionBuildQueryResponse;
    type ErrorCode = VersionBuildQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.version.build.query",
        title: "小程序查询版本构建状态",
        file: "spec/open_mini/version.build.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/mini/version/build/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &VERSION_BUILD_QUERY,
        response: &VERSION_BUILD_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.version.build.query` (小程序查询版本构建状态).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct VersionBuildQueryResponse {
    /// On the wire `build_status`, a text. Source: `spec/open_mini/version.build.query.yaml:14`.
    pub build_status: Option<String>,
    /// On the wire `create_status`, a text. Source: `spec/open_mini/version.build.query.yaml:15`.
    pub create_status: Option<String>,
    /// On the wire `need_rotation`, a text. Source: `spec/open_mini/version.build.query.yaml:16`.
    pub need_rotation: Option<String>,
    /// On the wire `version_created`, a text. Source: `spec/open_mini/version.build.query.yaml:17`.
    pub version_created: Option<String>,
}

impl record::Record for VersionBuildQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VERSION_BUILD_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.build_status),
            1 => Some(&self.create_status),
            2 => Some(&self.need_rotation),
            3 => Some(&self.version_created),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.build_status),
            1 => Some(&mut self.create_status),
            2 => Some(&mut self.need_rotation),
            3 => Some(&mut self.version_created),
            _ => None,
        }
    }
}

impl Default for VersionBuildQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            build_status: None,
            create_status: None,
            need_rotation: None,
            version_created: None,
        }
    }
}

impl Clone for VersionBuildQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VersionBuildQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VersionBuildQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.version.build.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VersionBuildQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/version.build.query.yaml:20`.
    SystemError,
    /// On the wire `APP_VERSION_IS_BLANK`. Source: `spec/open_mini/version.build.query.yaml:21`.
    AppVersionIsBlank,
    /// On the wire `CODE_TEMPLATE_NOT_EXIST`. Source: `spec/open_mini/version.build.query.yaml:22`.
    CodeTemplateNotExist,
    /// On the wire `NO_AUTH_RELATION`. Source: `spec/open_mini/version.build.query.yaml:23`.
    NoAuthRelation,
    /// On the wire `APPLICATION_TYPE_NOT_MINIAPP`. Source: `spec/open_mini/version.build.query.yaml:24`.
    ApplicationTypeNotMiniapp,
    /// On the wire `MINI_APP_NOT_ONLINE`. Source: `spec/open_mini/version.build.query.yaml:25`.
    MiniAppNotOnline,
    /// On the wire `ISV_APP_ID_IS_BLANK`. Source: `spec/open_mini/version.build.query.yaml:26`.
    IsvAppIdIsBlank,
    /// On the wire `BUILD_VERSION_NOT_EXISTED`. Source: `spec/open_mini/version.build.query.yaml:27`.
    BuildVersionNotExisted,
    /// On the wire `BUNDLE_ID_NOT_EXIST`. Source: `spec/open_mini/version.build.query.yaml:28`.
    BundleIdNotExist,
    /// On the wire `APPLICATION_TYPE_ILLEGAL`. Source: `spec/open_mini/version.build.query.yaml:29`.
    ApplicationTypeIllegal,
    /// On the wire `NO_TEMPLATE_INSTANTIATE_RELATION`. Source: `spec/open_mini/version.build.query.yaml:30`.
    NoTemplateInstantiateRelation,
    /// On the wire `PACKAGE_ID_IS_BLANK`. Source: `spec/open_mini/version.build.query.yaml:31`.
    PackageIdIsBlank,
    /// On the wire `POLLING_BUILDING_ERROR`. Source: `spec/open_mini/version.build.query.yaml:32`.
    PollingBuildingError,
    /// On the wire `POLLING_BUILD_VERSION_NOT_EXIST`. Source: `spec/open_mini/version.build.query.yaml:33`.
    PollingBuildVersionNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for VersionBuildQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("APP_VERSION_IS_BLANK", Self::AppVersionIsBlank),
        ("CODE_TEMPLATE_NOT_EXIST", Self::CodeTemplateNotExist),
        ("NO_AUTH_RELATION", Self::NoAuthRelation),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
        ("MINI_APP_NOT_ONLINE", Self::MiniAppNotOnline),
        ("ISV_APP_ID_IS_BLANK", Self::IsvAppIdIsBlank),
        ("BUILD_VERSION_NOT_EXISTED", Self::BuildVersionNotExisted),
        ("BUNDLE_ID_NOT_EXIST", Self::BundleIdNotExist),
        ("APPLICATION_TYPE_ILLEGAL", Self::ApplicationTypeIllegal),
        ("NO_TEMPLATE_INSTANTIATE_RELATION", Self::NoTemplateInstantiateRelation),
        ("PACKAGE_ID_IS_BLANK", Self::PackageIdIsBlank),
        ("POLLING_BUILDING_ERROR", Self::PollingBuildingError),
        ("POLLING_BUILD_VERSION_NOT_EXIST", Self::PollingBuildVersionNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for VersionBuildQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
