//! `alipay.open.mini.version.offline` · 小程序下架
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/offline`. Described in
//! `spec/open_mini/version.offline.yaml`.

use crate::{record, schema};

static VERSION_OFFLINE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionOffline",
    file: "spec/open_mini/version.offline.yaml",
    fields: &[
        schema::FieldDef::text("app_version", 9),
        schema::FieldDef::text("bundle_id", 10),
    ],
    rules: &[],
};

static VERSION_OFFLINE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionOfflineResponse",
    file: "spec/open_mini/version.offline.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.mini.version.offline` (小程序下架).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/offline`. Described in
/// `spec/open_mini/version.offline.yaml`.
/// Answered by [`VersionOfflineResponse`], or by an error with a [`VersionOfflineErrorCode`].
#[doc(alias = "alipay.open.mini.version.offline")]
#[doc(alias = "小程序下架")]
#[must_use]
#[non_exhaustive]
pub struct VersionOffline {
    /// On the wire `app_version`, a text. Source: `spec/open_mini/version.offline.yaml:9`.
    pub app_version: Option<String>,
    /// On the wire `bundle_id`, a text. Source: `spec/open_mini/version.offline.yaml:10`.
    pub bundle_id: Option<String>,
}

impl VersionOffline {
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

impl record::Record for VersionOffline {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VERSION_OFFLINE
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

impl Default for VersionOffline {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VersionOffline {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VersionOffline {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VersionOffline {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for VersionOffline {}

impl record::Request for VersionOffline {
    type Response = VersionOfflineResponse;
    type ErrorCode = VersionOfflineErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.version.offline",
        title: "小程序下架",
        file: "spec/open_mini/version.offline.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/version/offline",
        }),
        idempotency: schema::Idempotency::Never,
        request: &VERSION_OFFLINE,
        response: &VERSION_OFFLINE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.version.offline` (小程序下架).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct VersionOfflineResponse {}

impl record::Record for VersionOfflineResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VERSION_OFFLINE_RESPONSE
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

impl Default for VersionOfflineResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for VersionOfflineResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VersionOfflineResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VersionOfflineResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.version.offline`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VersionOfflineErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/version.offline.yaml:15`.
    SystemError,
    /// On the wire `APP_VERSION_IS_BLANK`. Source: `spec/open_mini/version.offline.yaml:16`.
    AppVersionIsBlank,
    /// On the wire `APPLICATION_TYPE_NOT_MINIAPP`. Source: `spec/open_mini/version.offline.yaml:17`.
    ApplicationTypeNotMiniapp,
    /// On the wire `MINI_APP_PACKAGE_INFO_NOT_EXIST`. Source: `spec/open_mini/version.offline.yaml:18`.
    MiniAppPackageInfoNotExist,
    /// On the wire `CAN_NOT_OFFLINE_WITHOUT_ONLINE`. Source: `spec/open_mini/version.offline.yaml:19`.
    CanNotOfflineWithoutOnline,
    /// On the wire `CAN_NOT_OFFLINE_WITH_GRAY`. Source: `spec/open_mini/version.offline.yaml:20`.
    CanNotOfflineWithGray,
    /// On the wire `MINI_APP_NOT_ONLINE`. Source: `spec/open_mini/version.offline.yaml:21`.
    MiniAppNotOnline,
    /// On the wire `BUNDLE_ID_NOT_EXIST`. Source: `spec/open_mini/version.offline.yaml:22`.
    BundleIdNotExist,
    /// On the wire `APP_INFO_NOT_EXIST`. Source: `spec/open_mini/version.offline.yaml:23`.
    AppInfoNotExist,
    /// On the wire `MINI_APP_VERSION_NOT_EXIST`. Source: `spec/open_mini/version.offline.yaml:24`.
    MiniAppVersionNotExist,
    /// On the wire `TEMPLATE_NOT_ALLOWED_OFFLINE`. Source: `spec/open_mini/version.offline.yaml:25`.
    TemplateNotAllowedOffline,
    /// On the wire `MINI_APP_VERSION_ITERATION_EXIST`. Source: `spec/open_mini/version.offline.yaml:26`.
    MiniAppVersionIterationExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for VersionOfflineErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("APP_VERSION_IS_BLANK", Self::AppVersionIsBlank),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
        ("MINI_APP_PACKAGE_INFO_NOT_EXIST", Self::MiniAppPackageInfoNotExist),
        ("CAN_NOT_OFFLINE_WITHOUT_ONLINE", Self::CanNotOfflineWithoutOnline),
        ("CAN_NOT_OFFLINE_WITH_GRAY", Self::CanNotOfflineWithGray),
        ("MINI_APP_NOT_ONLINE", Self::MiniAppNotOnline),
        ("BUNDLE_ID_NOT_EXIST", Self::BundleIdNotExist),
        ("APP_INFO_NOT_EXIST", Self::AppInfoNotExist),
        ("MINI_APP_VERSION_NOT_EXIST", Self::MiniAppVersionNotExist),
        ("TEMPLATE_NOT_ALLOWED_OFFLINE", Self::TemplateNotAllowedOffline),
        ("MINI_APP_VERSION_ITERATION_EXIST", Self::MiniAppVersionIterationExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for VersionOfflineErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
