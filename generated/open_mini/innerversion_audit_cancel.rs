//! `alipay.open.mini.innerversion.audit.cancel` · 内部链路撤销审核
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/audit/cancel`.
//! Described in `spec/open_mini/innerversion.audit.cancel.yaml`.

use crate::{record, schema};

static INNERVERSION_AUDIT_CANCEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionAuditCancel",
    file: "spec/open_mini/innerversion.audit.cancel.yaml",
    fields: &[
        schema::FieldDef::text("app_origin", 9),
        schema::FieldDef::text("app_version", 10),
        schema::FieldDef::text("bundle_id", 11),
        schema::FieldDef::text("mini_app_id", 12),
        schema::FieldDef::text("pid", 13),
    ],
    rules: &[],
};

static INNERVERSION_AUDIT_CANCEL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionAuditCancelResponse",
    file: "spec/open_mini/innerversion.audit.cancel.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.mini.innerversion.audit.cancel` (内部链路撤销审核).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/audit/cancel`.
/// Described in `spec/open_mini/innerversion.audit.cancel.yaml`.
/// Answered by [`InnerversionAuditCancelResponse`], or by an error with a [`InnerversionAuditCancelErrorCode`].
#[doc(alias = "alipay.open.mini.innerversion.audit.cancel")]
#[doc(alias = "内部链路撤销审核")]
#[must_use]
#[non_exhaustive]
pub struct InnerversionAuditCancel {
    /// On the wire `app_origin`, a text. Source: `spec/open_mini/innerversion.audit.cancel.yaml:9`.
    pub app_origin: Option<String>,
    /// On the wire `app_version`, a text. Source: `spec/open_mini/innerversion.audit.cancel.yaml:10`.
    pub app_version: Option<String>,
    /// On the wire `bundle_id`, a text. Source: `spec/open_mini/innerversion.audit.cancel.yaml:11`.
    pub bundle_id: Option<String>,
    /// On the wire `mini_app_id`, a text. Source: `spec/open_mini/innerversion.audit.cancel.yaml:12`.
    pub mini_app_id: Option<String>,
    /// On the wire `pid`, a text. Source: `spec/open_mini/innerversion.audit.cancel.yaml:13`.
    pub pid: Option<String>,
}

impl InnerversionAuditCancel {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            app_origin: None,
            app_version: None,
            bundle_id: None,
            mini_app_id: None,
            pid: None,
        }
    }

    /// Sets [`app_origin`](Self::app_origin).
    #[inline]
    pub fn app_origin(mut self, app_origin: impl Into<String>) -> Self {
        self.app_origin = Some(app_origin.into());
        self
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

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`pid`](Self::pid).
    #[inline]
    pub fn pid(mut self, pid: impl Into<String>) -> Self {
        self.pid = Some(pid.into());
        self
    }
}

impl record::Record for InnerversionAuditCancel {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_AUDIT_CANCEL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_origin),
            1 => Some(&self.app_version),
            2 => Some(&self.bundle_id),
            3 => Some(&self.mini_app_id),
            4 => Some(&self.pid),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_origin),
            1 => Some(&mut self.app_version),
            2 => Some(&mut self.bundle_id),
            3 => Some(&mut self.mini_app_id),
            4 => Some(&mut self.pid),
            _ => None,
        }
    }
}

impl Default for InnerversionAuditCancel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InnerversionAuditCancel {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionAuditCancel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionAuditCancel {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InnerversionAuditCancel {}

impl record::Request for InnerversionAuditCancel {
    type Response = InnerversionAuditCancelResponse;
    type ErrorCode = InnerversionAuditCancelErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.innerversion.audit.cancel",
        title: "内部链路撤销审核",
        file: "spec/open_mini/innerversion.audit.cancel.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/innerversion/audit/cancel",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INNERVERSION_AUDIT_CANCEL,
        response: &INNERVERSION_AUDIT_CANCEL_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.innerversion.audit.cancel` (内部链路撤销审核).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct InnerversionAuditCancelResponse {}

impl record::Record for InnerversionAuditCancelResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_AUDIT_CANCEL_RESPONSE
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

impl Default for InnerversionAuditCancelResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for InnerversionAuditCancelResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionAuditCancelResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionAuditCancelResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.innerversion.audit.cancel`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerversionAuditCancelErrorCode {
    /// On the wire `APPID_IS_BLANK`. Source: `spec/open_mini/innerversion.audit.cancel.yaml:18`.
    AppidIsBlank,
    /// On the wire `VERSION_IS_BLANK`. Source: `spec/open_mini/innerversion.audit.cancel.yaml:19`.
    VersionIsBlank,
    /// On the wire `APP_INFO_NOT_EXIST`. Source: `spec/open_mini/innerversion.audit.cancel.yaml:20`.
    AppInfoNotExist,
    /// On the wire `APPLICATION_TYPE_NOT_MINIAPP`. Source: `spec/open_mini/innerversion.audit.cancel.yaml:21`.
    ApplicationTypeNotMiniapp,
    /// On the wire `MINI_APP_NOT_ONLINE`. Source: `spec/open_mini/innerversion.audit.cancel.yaml:22`.
    MiniAppNotOnline,
    /// On the wire `MINI_APP_PACKAGE_INFO_NOT_EXIST`. Source: `spec/open_mini/innerversion.audit.cancel.yaml:23`.
    MiniAppPackageInfoNotExist,
    /// On the wire `TINYAPP_STATUS_INVALID`. Source: `spec/open_mini/innerversion.audit.cancel.yaml:24`.
    TinyappStatusInvalid,
    /// On the wire `MULTI_CLIENT_NOT_PACKAGED_STATUS`. Source: `spec/open_mini/innerversion.audit.cancel.yaml:25`.
    MultiClientNotPackagedStatus,
    /// On the wire `APPSTORE_RPC_INVOKE_ERROR`. Source: `spec/open_mini/innerversion.audit.cancel.yaml:26`.
    AppstoreRpcInvokeError,
    /// On the wire `NO_PERMISSION`. Source: `spec/open_mini/innerversion.audit.cancel.yaml:27`.
    NoPermission,
    /// On the wire `APP_ORIGIN_NOT_EXIST`. Source: `spec/open_mini/innerversion.audit.cancel.yaml:28`.
    AppOriginNotExist,
    /// On the wire `BUNDLE_ID_NOT_EXIST`. Source: `spec/open_mini/innerversion.audit.cancel.yaml:29`.
    BundleIdNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InnerversionAuditCancelErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("APPID_IS_BLANK", Self::AppidIsBlank),
        ("VERSION_IS_BLANK", Self::VersionIsBlank),
        ("APP_INFO_NOT_EXIST", Self::AppInfoNotExist),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
        ("MINI_APP_NOT_ONLINE", Self::MiniAppNotOnline),
        ("MINI_APP_PACKAGE_INFO_NOT_EXIST", Self::MiniAppPackageInfoNotExist),
        ("TINYAPP_STATUS_INVALID", Self::TinyappStatusInvalid),
        ("MULTI_CLIENT_NOT_PACKAGED_STATUS", Self::MultiClientNotPackagedStatus),
        ("APPSTORE_RPC_INVOKE_ERROR", Self::AppstoreRpcInvokeError),
        ("NO_PERMISSION", Self::NoPermission),
        ("APP_ORIGIN_NOT_EXIST", Self::AppOriginNotExist),
        ("BUNDLE_ID_NOT_EXIST", Self::BundleIdNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InnerversionAuditCancelErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
