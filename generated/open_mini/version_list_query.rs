//! `alipay.open.mini.version.list.query` · 小程序版本列表查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/version/list/query`. Described in
//! `spec/open_mini/version.list.query.yaml`.

use crate::{record, schema};

static VERSION_LIST_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionListQuery",
    file: "spec/open_mini/version.list.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("bundle_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("version_status", 11)
        },
    ],
    rules: &[],
};

static VERSION_LIST_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionListQueryResponse",
    file: "spec/open_mini/version.list.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "app_version_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&APP_VERSION_INFO),
                    limits: &[],
                },
            ),
            14,
        ),
        schema::FieldDef::new(
            "app_versions",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            15,
        ),
    ],
    rules: &[],
};

static APP_VERSION_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppVersionInfo",
    file: "spec/open_mini/version.list.query.yaml",
    fields: &[
        schema::FieldDef::text("app_version", 20),
        schema::FieldDef::text("base_audit", 21),
        schema::FieldDef::text("bundle_id", 22),
        schema::FieldDef::text("can_release", 23),
        schema::FieldDef::text("create_time", 24),
        schema::FieldDef::text("promote_audit", 25),
        schema::FieldDef::text("version_description", 26),
        schema::FieldDef::text("version_status", 27),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.version.list.query` (小程序版本列表查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/version/list/query`. Described in
/// `spec/open_mini/version.list.query.yaml`.
/// Answered by [`VersionListQueryResponse`], or by an error with a [`VersionListQueryErrorCode`].
#[doc(alias = "alipay.open.mini.version.list.query")]
#[doc(alias = "小程序版本列表查询")]
#[must_use]
#[non_exhaustive]
pub struct VersionListQuery {
    /// On the wire `bundle_id`, a text. Source: `spec/open_mini/version.list.query.yaml:10`.
    pub bundle_id: Option<String>,
    /// On the wire `version_status`, a text. Source: `spec/open_mini/version.list.query.yaml:11`.
    pub version_status: Option<String>,
}

impl VersionListQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            bundle_id: None,
            version_status: None,
        }
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    pub fn bundle_id(mut self, bundle_id: impl Into<String>) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }

    /// Sets [`version_status`](Self::version_status).
    #[inline]
    pub fn version_status(mut self, version_status: impl Into<String>) -> Self {
        self.version_status = Some(version_status.into());
        self
    }
}

impl record::Record for VersionListQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VERSION_LIST_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bundle_id),
            1 => Some(&self.version_status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.bundle_id),
            1 => Some(&mut self.version_status),
            _ => None,
        }
    }
}

impl Default for VersionListQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VersionListQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VersionListQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VersionListQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for VersionListQuery {}

impl record::Request for VersionListQuery {
    type Response = VersionListQueryResponse;
    type ErrorCode = VersionListQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.version.list.query",
        title: "小程序版本列表查询",
        file: "spec/open_mini/version.list.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/mini/version/list/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &VERSION_LIST_QUERY,
        response: &VERSION_LIST_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.version.list.query` (小程序版本列表查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct VersionListQueryResponse {
    /// On the wire `app_version_infos`, a list; each element is a record of the kind `AppVersionInfo`. Source:
    /// `spec/open_mini/version.list.query.yaml:14`.
    pub app_version_infos: Vec<AppVersionInfo>,
    /// On the wire `app_versions`, a list; each element is a text. Source:
    /// `spec/open_mini/version.list.query.yaml:15`.
    pub app_versions: Vec<String>,
}

impl record::Record for VersionListQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VERSION_LIST_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_version_infos),
            1 => Some(&self.app_versions),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_version_infos),
            1 => Some(&mut self.app_versions),
            _ => None,
        }
    }
}

impl Default for VersionListQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            app_version_infos: Vec::new(),
            app_versions: Vec::new(),
        }
    }
}

impl Clone for VersionListQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VersionListQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VersionListQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `AppVersionInfo`.
///
/// Source: `spec/open_mini/version.list.query.yaml:18`.
#[non_exhaustive]
pub struct AppVersionInfo {
    /// On the wire `app_version`, a text. Source: `spec/open_mini/version.list.query.yaml:20`.
    pub app_version: Option<String>,
    /// On the wire `base_audit`, a text. Source: `spec/open_mini/version.list.query.yaml:21`.
    pub base_audit: Option<String>,
    /// On the wire `bundle_id`, a text. Source: `spec/open_mini/version.list.query.yaml:22`.
    pub bundle_id: Option<String>,
    /// On the wire `can_release`, a text. Source: `spec/open_mini/version.list.query.yaml:23`.
    pub can_release: Option<String>,
    /// On the wire `create_time`, a text. Source: `spec/open_mini/version.list.query.yaml:24`.
    pub create_time: Option<String>,
    /// On the wire `promote_audit`, a text. Source: `spec/open_mini/version.list.query.yaml:25`.
    pub promote_audit: Option<String>,
    /// On the wire `version_description`, a text. Source: `spec/open_mini/version.list.query.yaml:26`.
    pub version_description: Option<String>,
    /// On the wire `version_status`, a text. Source: `spec/open_mini/version.list.query.yaml:27`.
    pub version_status: Option<String>,
}

impl record::Record for AppVersionInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &APP_VERSION_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_version),
            1 => Some(&self.base_audit),
            2 => Some(&self.bundle_id),
            3 => Some(&self.can_release),
            4 => Some(&self.create_time),
            5 => Some(&self.promote_audit),
            6 => Some(&self.version_description),
            7 => Some(&self.version_status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_version),
            1 => Some(&mut self.base_audit),
            2 => Some(&mut self.bundle_id),
            3 => Some(&mut self.can_release),
            4 => Some(&mut self.create_time),
            5 => Some(&mut self.promote_audit),
            6 => Some(&mut self.version_description),
            7 => Some(&mut self.version_status),
            _ => None,
        }
    }
}

impl Default for AppVersionInfo {
    #[inline]
    fn default() -> Self {
        Self {
            app_version: None,
            base_audit: None,
            bundle_id: None,
            can_release: None,
            create_time: None,
            promote_audit: None,
            version_description: None,
            version_status: None,
        }
    }
}

impl Clone for AppVersionInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AppVersionInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AppVersionInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.version.list.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VersionListQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/version.list.query.yaml:30`.
    SystemError,
    /// On the wire `APPLICATION_TYPE_NOT_MINIAPP`. Source: `spec/open_mini/version.list.query.yaml:31`.
    ApplicationTypeNotMiniapp,
    /// On the wire `NO_TEMPLATE_INSTANTIATE_RELATION`. Source: `spec/open_mini/version.list.query.yaml:32`.
    NoTemplateInstantiateRelation,
    /// On the wire `PAGE_SIZE_LESS_ZERO`. Source: `spec/open_mini/version.list.query.yaml:33`.
    PageSizeLessZero,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for VersionListQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
        ("NO_TEMPLATE_INSTANTIATE_RELATION", Self::NoTemplateInstantiateRelation),
        ("PAGE_SIZE_LESS_ZERO", Self::PageSizeLessZero),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for VersionListQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
