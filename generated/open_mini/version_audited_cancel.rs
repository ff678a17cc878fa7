//! `alipay.open.mini.version.audited.cancel` · 小程序退回开发
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/audited/cancel`. Described
//! in `spec/open_mini/version.audited.cancel.yaml`.

use crate::{record, schema};

static VERSION_AUDITED_CANCEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionAuditedCancel",
    file: "spec/open_mini/version.audited.cancel.yaml",
    fields: &[
        schema::FieldDef::text("app_version", 9),
        schema::FieldDef::text("bundle_id", 10),
    ],
    rules: &[],
};

static VERSION_AUDITED_CANCEL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionAuditedCancelResponse",
    file: "spec/open_mini/version.audited.cancel.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.mini.version.audited.cancel` (小程序退回开发).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/audited/cancel`. Described
/// in `spec/open_mini/version.audited.cancel.yaml`.
/// Answered by [`VersionAuditedCancelResponse`], or by an error with a [`VersionAuditedCancelErrorCode`].
#[doc(alias = "alipay.open.mini.version.audited.cancel")]
#[doc(alias = "小程序退回开发")]
#[must_use]
#[non_exhaustive]
pub struct VersionAuditedCancel {
    /// On the wire `app_version`, a text. Source: `spec/open_mini/version.audited.cancel.yaml:9`.
    pub app_version: Option<String>,
    /// On the wire `bundle_id`, a text. Source: `spec/open_mini/version.audited.cancel.yaml:10`.
    pub bundle_id: Option<String>,
}

impl VersionAuditedCancel {
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

impl record::Record for VersionAuditedCancel {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VERSION_AUDITED_CANCEL
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

impl Default for VersionAuditedCancel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VersionAuditedCancel {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VersionAuditedCancel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VersionAuditedCancel {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for VersionAuditedCancel {}

impl record::Request for VersionAuditedCancel {
    type Response = VersionAuditedCancelResponse;
    type ErrorCode = VersionAuditedCancelErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.version.audited.cancel",
        title: "小程序退回开发",
        file: "spec/open_mini/version.audited.cancel.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/version/audited/cancel",
        }),
        idempotency: schema::Idempotency::Never,
        request: &VERSION_AUDITED_CANCEL,
        response: &VERSION_AUDITED_CANCEL_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.version.audited.cancel` (小程序退回开发).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct VersionAuditedCancelResponse {}

impl record::Record for VersionAuditedCancelResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VERSION_AUDITED_CANCEL_RESPONSE
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

impl Default for VersionAuditedCancelResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for VersionAuditedCancelResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VersionAuditedCancelResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VersionAuditedCancelResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.version.audited.cancel`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VersionAuditedCancelErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/version.audited.cancel.yaml:15`.
    SystemError,
    /// On the wire `APP_VERSION_IS_BLANK`. Source: `spec/open_mini/version.audited.cancel.yaml:16`.
    AppVersionIsBlank,
    /// On the wire `APPLICATION_TYPE_NOT_MINIAPP`. Source: `spec/open_mini/version.audited.cancel.yaml:17`.
    ApplicationTypeNotMiniapp,
    /// On the wire `MINI_APP_PACKAGE_INFO_NOT_EXIST`. Source: `spec/open_mini/version.audited.cancel.yaml:18`.
    MiniAppPackageInfoNotExist,
    /// On the wire `CAN_NOT_BACK_DEV_WITHOUT_AUDIT`. Source: `spec/open_mini/version.audited.cancel.yaml:19`.
    CanNotBackDevWithoutAudit,
    /// On the wire `BUNDLE_ID_NOT_EXIST`. Source: `spec/open_mini/version.audited.cancel.yaml:20`.
    BundleIdNotExist,
    /// On the wire `MINIAPP_VERSION_NOT_EXSIT`. Source: `spec/open_mini/version.audited.cancel.yaml:21`.
    MiniappVersionNotExsit,
    /// On the wire `APP_INFO_NOT_EXIST`. Source: `spec/open_mini/version.audited.cancel.yaml:22`.
    AppInfoNotExist,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_mini/version.audited.cancel.yaml:23`.
    InvalidParameter,
    /// On the wire `MINI_APP_VERSION_ITERATION_EXIST`. Source: `spec/open_mini/version.audited.cancel.yaml:24`.
    MiniAppVersionIterationExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for VersionAuditedCancelErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("APP_VERSION_IS_BLANK", Self::AppVersionIsBlank),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
        ("MINI_APP_PACKAGE_INFO_NOT_EXIST", Self::MiniAppPackageInfoNotExist),
        ("CAN_NOT_BACK_DEV_WITHOUT_AUDIT", Self::CanNotBackDevWithoutAudit),
        ("BUNDLE_ID_NOT_EXIST", Self::BundleIdNotExist),
        ("MINIAPP_VERSION_NOT_EXSIT", Self::MiniappVersionNotExsit),
        ("APP_INFO_NOT_EXIST", Self::AppInfoNotExist),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("MINI_APP_VERSION_ITERATION_EXIST", Self::MiniAppVersionIterationExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for VersionAuditedCancelErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
