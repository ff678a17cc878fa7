//! `alipay.open.mini.version.list.query` · 小程序版本列表查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/version/list/query`. Described in
//! `spec/open_mini/version.list.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_mini/version.list.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.mini.version.list.query",
    title: "小程序版本列表查询",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 30,
        },
        schema::ErrorDef {
            code: "APPLICATION_TYPE_NOT_MINIAPP",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 31,
        },
        schema::ErrorDef {
            code: "NO_TEMPLATE_INSTANTIATE_RELATION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
        schema::ErrorDef {
            code: "PAGE_SIZE_LESS_ZERO",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 33,
        },
    ],
};

static VERSION_LIST_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionListQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "bundle_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "version_status",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
    ],
    rules: &[],
};

static VERSION_LIST_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionListQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "app_version_infos",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&APP_VERSION_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "app_versions",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
    ],
    rules: &[],
};

static APP_VERSION_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppVersionInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "app_version",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "base_audit",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "bundle_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "can_release",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "create_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "promote_audit",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "version_description",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "version_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct VersionListQuery {
    /// The field `bundle_id`: a text.
    ///
    /// On the wire `bundle_id`. Source: `spec/open_mini/version.list.query.yaml:10`.
    pub bundle_id: Option<String>,
    /// The field `version_status`: a text.
    ///
    /// On the wire `version_status`. Source: `spec/open_mini/version.list.query.yaml:11`.
    pub version_status: Option<String>,
}

impl VersionListQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    #[must_use]
    pub fn bundle_id(mut self, bundle_id: impl Into<String>) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }

    /// Sets [`version_status`](Self::version_status).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.mini.version.list.query` (小程序版本列表查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct VersionListQueryResponse {
    /// The field `app_version_infos`: a list; each element is a record of the kind `AppVersionInfo`.
    ///
    /// On the wire `app_version_infos`. Source: `spec/open_mini/version.list.query.yaml:14`.
    pub app_version_infos: Vec<AppVersionInfo>,
    /// The field `app_versions`: a list; each element is a text.
    ///
    /// On the wire `app_versions`. Source: `spec/open_mini/version.list.query.yaml:15`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct AppVersionInfo {
    /// The field `app_version`: a text.
    ///
    /// On the wire `app_version`. Source: `spec/open_mini/version.list.query.yaml:20`.
    pub app_version: Option<String>,
    /// The field `base_audit`: a text.
    ///
    /// On the wire `base_audit`. Source: `spec/open_mini/version.list.query.yaml:21`.
    pub base_audit: Option<String>,
    /// The field `bundle_id`: a text.
    ///
    /// On the wire `bundle_id`. Source: `spec/open_mini/version.list.query.yaml:22`.
    pub bundle_id: Option<String>,
    /// The field `can_release`: a text.
    ///
    /// On the wire `can_release`. Source: `spec/open_mini/version.list.query.yaml:23`.
    pub can_release: Option<String>,
    /// The field `create_time`: a text.
    ///
    /// On the wire `create_time`. Source: `spec/open_mini/version.list.query.yaml:24`.
    pub create_time: Option<String>,
    /// The field `promote_audit`: a text.
    ///
    /// On the wire `promote_audit`. Source: `spec/open_mini/version.list.query.yaml:25`.
    pub promote_audit: Option<String>,
    /// The field `version_description`: a text.
    ///
    /// On the wire `version_description`. Source: `spec/open_mini/version.list.query.yaml:26`.
    pub version_description: Option<String>,
    /// The field `version_status`: a text.
    ///
    /// On the wire `version_status`. Source: `spec/open_mini/version.list.query.yaml:27`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
