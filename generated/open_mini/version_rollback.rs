//! `alipay.open.mini.version.rollback` · 小程序回滚
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/rollback`. Described in
//! `spec/open_mini/version.rollback.yaml`.

use crate::{record, schema};

static VERSION_ROLLBACK: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionRollback",
    file: "spec/open_mini/version.rollback.yaml",
    fields: &[
        schema::FieldDef::text("app_version", 9),
        schema::FieldDef::text("bundle_id", 10),
    ],
    rules: &[],
};

static VERSION_ROLLBACK_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionRollbackResponse",
    file: "spec/open_mini/version.rollback.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.mini.version.rollback` (小程序回滚).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/rollback`. Described in
/// `spec/open_mini/version.rollback.yaml`.
/// Answered by [`VersionRollbackResponse`], or by an error with a [`VersionRollbackErrorCode`].
#[doc(alias = "alipay.open.mini.version.rollback")]
#[doc(alias = "小程序回滚")]
#[must_use]
#[non_exhaustive]
pub struct VersionRollback {
    /// On the wire `app_version`, a text. Source: `spec/open_mini/version.rollback.yaml:9`.
    pub app_version: Option<String>,
    /// On the wire `bundle_id`, a text. Source: `spec/open_mini/version.rollback.yaml:10`.
    pub bundle_id: Option<String>,
}

impl VersionRollback {
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

impl record::Record for VersionRollback {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VERSION_ROLLBACK
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

impl Default for VersionRollback {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VersionRollback {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VersionRollback {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VersionRollback {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for VersionRollback {}

impl record::Request for VersionRollback {
    type Response = VersionRollbackResponse;
    type ErrorCode = VersionRollbackErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.version.rollback",
        title: "小程序回滚",
        file: "spec/open_mini/version.rollback.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/version/rollback",
        }),
        idempotency: schema::Idempotency::Never,
        request: &VERSION_ROLLBACK,
        response: &VERSION_ROLLBACK_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.version.rollback` (小程序回滚).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct VersionRollbackResponse {}

impl record::Record for VersionRollbackResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VERSION_ROLLBACK_RESPONSE
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

impl Default for VersionRollbackResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for VersionRollbackResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VersionRollbackResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VersionRollbackResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.version.rollback`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VersionRollbackErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/version.rollback.yaml:15`.
    SystemError,
    /// On the wire `APP_VERSION_IS_BLANK`. Source: `spec/open_mini/version.rollback.yaml:16`.
    AppVersionIsBlank,
    /// On the wire `APPLICATION_TYPE_NOT_MINIAPP`. Source: `spec/open_mini/version.rollback.yaml:17`.
    ApplicationTypeNotMiniapp,
    /// On the wire `MINI_APP_PACKAGE_INFO_NOT_EXIST`. Source: `spec/open_mini/version.rollback.yaml:18`.
    MiniAppPackageInfoNotExist,
    /// On the wire `MINI_APP_NOT_ONLINE`. Source: `spec/open_mini/version.rollback.yaml:19`.
    MiniAppNotOnline,
    /// On the wire `CAN_NOT_ROLLBACK_WITHOUT_ONLINE`. Source: `spec/open_mini/version.rollback.yaml:20`.
    CanNotRollbackWithoutOnline,
    /// On the wire `CAN_NOT_CONTINUOUS_ROLLBACK`. Source: `spec/open_mini/version.rollback.yaml:21`.
    CanNotContinuousRollback,
    /// On the wire `CAN_NOT_ROLLBACK_WITH_GRAY`. Source: `spec/open_mini/version.rollback.yaml:22`.
    CanNotRollbackWithGray,
    /// On the wire `CAN_NOT_ROLLBACK_WITHOUT_OFFLINE`. Source: `spec/open_mini/version.rollback.yaml:23`.
    CanNotRollbackWithoutOffline,
    /// On the wire `CAN_NOT_ROLLBACK_PUNISH`. Source: `spec/open_mini/version.rollback.yaml:24`.
    CanNotRollbackPunish,
    /// On the wire `BUNDLE_ID_NOT_EXIST`. Source: `spec/open_mini/version.rollback.yaml:25`.
    BundleIdNotExist,
    /// On the wire `APP_INFO_NOT_EXIST`. Source: `spec/open_mini/version.rollback.yaml:26`.
    AppInfoNotExist,
    /// On the wire `MINI_APP_VERSION_ITERATION_EXIST`. Source: `spec/open_mini/version.rollback.yaml:27`.
    MiniAppVersionIterationExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for VersionRollbackErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("APP_VERSION_IS_BLANK", Self::AppVersionIsBlank),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
        ("MINI_APP_PACKAGE_INFO_NOT_EXIST", Self::MiniAppPackageInfoNotExist),
        ("MINI_APP_NOT_ONLINE", Self::MiniAppNotOnline),
        ("CAN_NOT_ROLLBACK_WITHOUT_ONLINE", Self::CanNotRollbackWithoutOnline),
        ("CAN_NOT_CONTINUOUS_ROLLBACK", Self::CanNotContinuousRollback),
        ("CAN_NOT_ROLLBACK_WITH_GRAY", Self::CanNotRollbackWithGray),
        ("CAN_NOT_ROLLBACK_WITHOUT_OFFLINE", Self::CanNotRollbackWithoutOffline),
        ("CAN_NOT_ROLLBACK_PUNISH", Self::CanNotRollbackPunish),
        ("BUNDLE_ID_NOT_EXIST", Self::BundleIdNotExist),
        ("APP_INFO_NOT_EXIST", Self::AppInfoNotExist),
        ("MINI_APP_VERSION_ITERATION_EXIST", Self::MiniAppVersionIterationExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for VersionRollbackErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
