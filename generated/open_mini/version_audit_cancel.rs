//! `alipay.open.mini.version.audit.cancel` · 小程序撤销审核
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/audit/cancel`. Described
//! in `spec/open_mini/version.audit.cancel.yaml`.

use crate::{record, schema};

static VERSION_AUDIT_CANCEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionAuditCancel",
    file: "spec/open_mini/version.audit.cancel.yaml",
    fields: &[
        schema::FieldDef::text("app_version", 9),
        schema::FieldDef::text("bundle_id", 10),
    ],
    rules: &[],
};

static VERSION_AUDIT_CANCEL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionAuditCancelResponse",
    file: "spec/open_mini/version.audit.cancel.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.mini.version.audit.cancel` (小程序撤销审核).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/audit/cancel`. Described
/// in `spec/open_mini/version.audit.cancel.yaml`.
/// Answered by [`VersionAuditCancelResponse`], or by an error with a [`VersionAuditCancelErrorCode`].
#[doc(alias = "alipay.open.mini.version.audit.cancel")]
#[doc(alias = "小程序撤销审核")]
#[must_use]
#[non_exhaustive]
pub struct VersionAuditCancel {
    /// On the wire `app_version`, a text. Source: `spec/open_mini/version.audit.cancel.yaml:9`.
    pub app_version: Option<String>,
    /// On the wire `bundle_id`, a text. Source: `spec/open_mini/version.audit.cancel.yaml:10`.
    pub bundle_id: Option<String>,
}

impl VersionAuditCancel {
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

impl record::Record for VersionAuditCancel {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VERSION_AUDIT_CANCEL
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

impl Default for VersionAuditCancel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VersionAuditCancel {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VersionAuditCancel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VersionAuditCancel {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for VersionAuditCancel {}

impl record::Request for VersionAuditCancel {
    type Response = VersionAuditCancelResponse;
    type ErrorCode = VersionAuditCancelErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.version.audit.cancel",
        title: "小程序撤销审核",
        file: "spec/open_mini/version.audit.cancel.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/version/audit/cancel",
        }),
        idempotency: schema::Idempotency::Never,
        request: &VERSION_AUDIT_CANCEL,
        response: &VERSION_AUDIT_CANCEL_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.version.audit.cancel` (小程序撤销审核).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct VersionAuditCancelResponse {}

impl record::Record for VersionAuditCancelResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VERSION_AUDIT_CANCEL_RESPONSE
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

impl Default for VersionAuditCancelResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for VersionAuditCancelResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VersionAuditCancelResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VersionAuditCancelResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.version.audit.cancel`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VersionAuditCancelErrorCode {
    /// On the wire `APPID_IS_BLANK`. Source: `spec/open_mini/version.audit.cancel.yaml:15`.
    AppidIsBlank,
    /// On the wire `AUDITING_VERSION_NOT_EXIST`. Source: `spec/open_mini/version.audit.cancel.yaml:16`.
    AuditingVersionNotExist,
    /// On the wire `APP_INFO_NOT_EXIST`. Source: `spec/open_mini/version.audit.cancel.yaml:17`.
    AppInfoNotExist,
    /// On the wire `APPLICATION_TYPE_NOT_MINIAPP`. Source: `spec/open_mini/version.audit.cancel.yaml:18`.
    ApplicationTypeNotMiniapp,
    /// On the wire `MINI_APP_NOT_ONLINE`. Source: `spec/open_mini/version.audit.cancel.yaml:19`.
    MiniAppNotOnline,
    /// On the wire `MINI_APP_PACKAGE_INFO_NOT_EXIST`. Source: `spec/open_mini/version.audit.cancel.yaml:20`.
    MiniAppPackageInfoNotExist,
    /// On the wire `TINYAPP_STATUS_INVALID`. Source: `spec/open_mini/version.audit.cancel.yaml:21`.
    TinyappStatusInvalid,
    /// On the wire `MULTI_CLIENT_NOT_PACKAGED_STATUS`. Source: `spec/open_mini/version.audit.cancel.yaml:22`.
    MultiClientNotPackagedStatus,
    /// On the wire `APPSTORE_RPC_INVOKE_ERROR`. Source: `spec/open_mini/version.audit.cancel.yaml:23`.
    AppstoreRpcInvokeError,
    /// On the wire `BUNDLE_ID_NOT_EXIST`. Source: `spec/open_mini/version.audit.cancel.yaml:24`.
    BundleIdNotExist,
    /// On the wire `INVALID_VERSION_STATUS`. Source: `spec/open_mini/version.audit.cancel.yaml:25`.
    InvalidVersionStatus,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/version.audit.cancel.yaml:26`.
    SystemError,
    /// On the wire `MINI_APP_VERSION_ITERATION_EXIST`. Source: `spec/open_mini/version.audit.cancel.yaml:27`.
    MiniAppVersionIterationExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for VersionAuditCancelErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("APPID_IS_BLANK", Self::AppidIsBlank),
        ("AUDITING_VERSION_NOT_EXIST", Self::AuditingVersionNotExist),
        ("APP_INFO_NOT_EXIST", Self::AppInfoNotExist),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
        ("MINI_APP_NOT_ONLINE", Self::MiniAppNotOnline),
        ("MINI_APP_PACKAGE_INFO_NOT_EXIST", Self::MiniAppPackageInfoNotExist),
        ("TINYAPP_STATUS_INVALID", Self::TinyappStatusInvalid),
        ("MULTI_CLIENT_NOT_PACKAGED_STATUS", Self::MultiClientNotPackagedStatus),
        ("APPSTORE_RPC_INVOKE_ERROR", Self::AppstoreRpcInvokeError),
        ("BUNDLE_ID_NOT_EXIST", Self::BundleIdNotExist),
        ("INVALID_VERSION_STATUS", Self::InvalidVersionStatus),
        ("SYSTEM_ERROR", Self::SystemError),
        ("MINI_APP_VERSION_ITERATION_EXIST", Self::MiniAppVersionIterationExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for VersionAuditCancelErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
