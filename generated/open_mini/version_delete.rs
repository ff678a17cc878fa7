//! `alipay.open.mini.version.delete` · 小程序删除版本
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/delete`. Described in
//! `spec/open_mini/version.delete.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_mini/version.delete.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.mini.version.delete",
    title: "小程序删除版本",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/open/mini/version/delete",
    }),
    idempotency: schema::Idempotency::Never,
    request: &VERSION_DELETE,
    response: &VERSION_DELETE_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 15,
        },
        schema::ErrorDef {
            code: "APP_VERSION_IS_BLANK",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 16,
        },
        schema::ErrorDef {
            code: "APPLICATION_TYPE_NOT_MINIAPP",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 17,
        },
        schema::ErrorDef {
            code: "MINI_APP_NOT_ONLINE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 18,
        },
        schema::ErrorDef {
            code: "CAN_NOT_DELETE_WITHOUT_DEV",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 19,
        },
        schema::ErrorDef {
            code: "CAN_NOT_DELETE_WITH_SCANNING",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 20,
        },
        schema::ErrorDef {
            code: "CAN_NOT_DELETE_WITH_EXPERIENCE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 21,
        },
        schema::ErrorDef {
            code: "BUNDLE_ID_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 22,
        },
        schema::ErrorDef {
            code: "MINI_APP_PACKAGE_INFO_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 23,
        },
        schema::ErrorDef {
            code: "CAN_NOT_DELETE_WITH_INSTANTIATE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 24,
        },
        schema::ErrorDef {
            code: "APP_INFO_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 25,
        },
        schema::ErrorDef {
            code: "MINI_APP_VERSION_ITERATION_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 26,
        },
    ],
};

static VERSION_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionDelete",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "app_version",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "bundle_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
    ],
    rules: &[],
};

static VERSION_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionDeleteResponse",
    file: FILE,
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.mini.version.delete` (小程序删除版本).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/delete`. Described in
/// `spec/open_mini/version.delete.yaml`.
/// Answered by [`VersionDeleteResponse`], or by an error with a [`VersionDeleteErrorCode`].
#[doc(alias = "alipay.open.mini.version.delete")]
#[doc(alias = "小程序删除版本")]
#[derive(Default)]
#[non_exhaustive]
pub struct VersionDelete {
    /// The field `app_version`: a text.
    ///
    /// On the wire `app_version`. Source: `spec/open_mini/version.delete.yaml:9`.
    pub app_version: Option<String>,
    /// The field `bundle_id`: a text.
    ///
    /// On the wire `bundle_id`. Source: `spec/open_mini/version.delete.yaml:10`.
    pub bundle_id: Option<String>,
}

impl VersionDelete {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`app_version`](Self::app_version).
    #[inline]
    #[must_use]
    pub fn app_version(mut self, app_version: impl Into<String>) -> Self {
        self.app_version = Some(app_version.into());
        self
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    #[must_use]
    pub fn bundle_id(mut self, bundle_id: impl Into<String>) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }
}

impl record::Record for VersionDelete {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VERSION_DELETE
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

impl Clone for VersionDelete {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VersionDelete {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VersionDelete {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for VersionDelete {}

impl record::Request for VersionDelete {
    type Response = VersionDeleteResponse;
    type ErrorCode = VersionDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.mini.version.delete` (小程序删除版本).
///
/// It has no fields: that it came is what it says.
#[derive(Default)]
#[non_exhaustive]
pub struct VersionDeleteResponse {}

impl record::Record for VersionDeleteResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VERSION_DELETE_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Clone for VersionDeleteResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VersionDeleteResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VersionDeleteResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.version.delete`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VersionDeleteErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/version.delete.yaml:15`.
    SystemError,
    /// On the wire `APP_VERSION_IS_BLANK`. Source: `spec/open_mini/version.delete.yaml:16`.
    AppVersionIsBlank,
    /// On the wire `APPLICATION_TYPE_NOT_MINIAPP`. Source: `spec/open_mini/version.delete.yaml:17`.
    ApplicationTypeNotMiniapp,
    /// On the wire `MINI_APP_NOT_ONLINE`. Source: `spec/open_mini/version.delete.yaml:18`.
    MiniAppNotOnline,
    /// On the wire `CAN_NOT_DELETE_WITHOUT_DEV`. Source: `spec/open_mini/version.delete.yaml:19`.
    CanNotDeleteWithoutDev,
    /// On the wire `CAN_NOT_DELETE_WITH_SCANNING`. Source: `spec/open_mini/version.delete.yaml:20`.
    CanNotDeleteWithScanning,
    /// On the wire `CAN_NOT_DELETE_WITH_EXPERIENCE`. Source: `spec/open_mini/version.delete.yaml:21`.
    CanNotDeleteWithExperience,
    /// On the wire `BUNDLE_ID_NOT_EXIST`. Source: `spec/open_mini/version.delete.yaml:22`.
    BundleIdNotExist,
    /// On the wire `MINI_APP_PACKAGE_INFO_NOT_EXIST`. Source: `spec/open_mini/version.delete.yaml:23`.
    MiniAppPackageInfoNotExist,
    /// On the wire `CAN_NOT_DELETE_WITH_INSTANTIATE`. Source: `spec/open_mini/version.delete.yaml:24`.
    CanNotDeleteWithInstantiate,
    /// On the wire `APP_INFO_NOT_EXIST`. Source: `spec/open_mini/version.delete.yaml:25`.
    AppInfoNotExist,
    /// On the wire `MINI_APP_VERSION_ITERATION_EXIST`. Source: `spec/open_mini/version.delete.yaml:26`.
    MiniAppVersionIterationExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for VersionDeleteErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("APP_VERSION_IS_BLANK", Self::AppVersionIsBlank),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
        ("MINI_APP_NOT_ONLINE", Self::MiniAppNotOnline),
        ("CAN_NOT_DELETE_WITHOUT_DEV", Self::CanNotDeleteWithoutDev),
        ("CAN_NOT_DELETE_WITH_SCANNING", Self::CanNotDeleteWithScanning),
        ("CAN_NOT_DELETE_WITH_EXPERIENCE", Self::CanNotDeleteWithExperience),
        ("BUNDLE_ID_NOT_EXIST", Self::BundleIdNotExist),
        ("MINI_APP_PACKAGE_INFO_NOT_EXIST", Self::MiniAppPackageInfoNotExist),
        ("CAN_NOT_DELETE_WITH_INSTANTIATE", Self::CanNotDeleteWithInstantiate),
        ("APP_INFO_NOT_EXIST", Self::AppInfoNotExist),
        ("MINI_APP_VERSION_ITERATION_EXIST", Self::MiniAppVersionIterationExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
