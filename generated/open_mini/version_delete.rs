//! `alipay.open.mini.version.delete` · 小程序删除版本
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/delete`. Described in
//! `spec/open_mini/version.delete.yaml`.

use crate::{record, schema};

static VERSION_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionDelete",
    file: "spec/open_mini/version.delete.yaml",
    fields: &[
        schema::FieldDef::text("app_version", 9),
        schema::FieldDef::text("bundle_id", 10),
    ],
    rules: &[],
};

static VERSION_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionDeleteResponse",
    file: "spec/open_mini/version.delete.yaml",
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
#[must_use]
#[non_exhaustive]
pub struct VersionDelete {
    /// On the wire `app_version`, a text. Source: `spec/open_mini/version.delete.yaml:9`.
    pub app_version: Option<String>,
    /// On the wire `bundle_id`, a text. Source: `spec/open_mini/version.delete.yaml:10`.
    pub bundle_id: Option<String>,
}

impl VersionDelete {
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

impl Default for VersionDelete {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.version.delete",
        title: "小程序删除版本",
        file: "spec/open_mini/version.delete.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.version.delete` (小程序删除版本).
///
/// It has no fields: that it came is what it says.
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

impl Default for VersionDeleteResponse {
    #[inline]
    fn default() -> Self {
        Self {}
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for VersionDeleteErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
