//! `alipay.open.mini.version.audit.cancel` · 小程序撤销审核
//!
//! Withdraw a mini program version from review.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/audit/cancel`. Described
//! in `spec/open_mini/version.audit.cancel.yaml`.

use crate::{record, schema};

static VERSION_AUDIT_CANCEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionAuditCancel",
    file: "spec/open_mini/version.audit.cancel.yaml",
    fields: &[
        schema::FieldDef::text("app_version", 11),
        schema::FieldDef::text("bundle_id", 16),
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
/// Withdraw a mini program version from review.
///
/// ```
/// use alipay::open_mini::VersionAuditCancel;
///
/// let request = VersionAuditCancel::new()
///     .app_version("0.0.1");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/audit/cancel`. Described
/// in `spec/open_mini/version.audit.cancel.yaml`.
/// Returns [`VersionAuditCancelResponse`], or an error with a [`VersionAuditCancelErrorCode`].
#[doc(alias = "alipay.open.mini.version.audit.cancel")]
#[doc(alias = "/v3/alipay/open/mini/version/audit/cancel")]
#[doc(alias = "小程序撤销审核")]
#[doc(alias = "小程序")]
#[doc(alias = "撤销")]
#[must_use]
#[non_exhaustive]
pub struct VersionAuditCancel {
    /// Version under review; without it the version now under review is withdrawn.
    ///
    /// 商家小程序审核中的版本号. Example: `0.0.1`.
    pub app_version: Option<String>,
    /// Client of the mini program.
    ///
    /// 小程序客户端类型; other values may be added. Defaults to `com.alipay.alipaywallet`. Example:
    /// `com.alipay.alipaywallet`.
    pub bundle_id: Option<record::Choice<VersionAuditCancelBundleId>>,
}

impl VersionAuditCancel {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn bundle_id(
        mut self,
        bundle_id: impl Into<record::Choice<VersionAuditCancelBundleId>>,
    ) -> Self {
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
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.mini.version.audit.cancel` (小程序撤销审核).
///
/// This response has no fields.
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

/// The values of the platform's type `VersionAuditCancelBundleId`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum VersionAuditCancelBundleId {
    /// `com.alipay.alipaywallet`: Alipay (支付宝端).
    ComAlipayAlipaywallet,
    /// `com.alibaba.android.rimet`: DingTalk.
    ComAlibabaAndroidRimet,
    /// `com.amap.app`: Amap (高德端).
    ComAmapApp,
    /// `com.alibaba.ailabs.genie.webapps`: Tmall Genie (天猫精灵端).
    ComAlibabaAilabsGenieWebapps,
    /// `com.alipay.iot.xpaas`: Alipay IoT.
    ComAlipayIotXpaas,
}

impl record::Enumeration for VersionAuditCancelBundleId {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("com.alipay.alipaywallet", Self::ComAlipayAlipaywallet),
        ("com.alibaba.android.rimet", Self::ComAlibabaAndroidRimet),
        ("com.amap.app", Self::ComAmapApp),
        ("com.alibaba.ailabs.genie.webapps", Self::ComAlibabaAilabsGenieWebapps),
        ("com.alipay.iot.xpaas", Self::ComAlipayIotXpaas),
    ];
}

impl std::fmt::Debug for VersionAuditCancelBundleId {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.mini.version.audit.cancel`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VersionAuditCancelErrorCode {
    /// `APPID_IS_BLANK`: The app id is missing.
    ///
    /// Send the app id.
    AppidIsBlank,
    /// `AUDITING_VERSION_NOT_EXIST`.
    AuditingVersionNotExist,
    /// `APP_INFO_NOT_EXIST`: The app information does not exist.
    ///
    /// Check the app id.
    AppInfoNotExist,
    /// `APPLICATION_TYPE_NOT_MINIAPP`: The app is not a mini program.
    ///
    /// Use the app id of a mini program.
    ApplicationTypeNotMiniapp,
    /// `MINI_APP_NOT_ONLINE`: The mini program is not online.
    ///
    /// Put the mini program online first.
    MiniAppNotOnline,
    /// `MINI_APP_PACKAGE_INFO_NOT_EXIST`: There is no package of this mini program version.
    ///
    /// Check the version and wait until it is built.
    MiniAppPackageInfoNotExist,
    /// `TINYAPP_STATUS_INVALID`.
    TinyappStatusInvalid,
    /// `MULTI_CLIENT_NOT_PACKAGED_STATUS`.
    MultiClientNotPackagedStatus,
    /// `APPSTORE_RPC_INVOKE_ERROR`: A call within the platform failed.
    ///
    /// Query the result before calling again. The same call may succeed later. The outcome is unknown: the call may
    /// have taken effect.
    AppstoreRpcInvokeError,
    /// `BUNDLE_ID_NOT_EXIST`: The bundle id does not exist.
    ///
    /// Check the bundle id.
    BundleIdNotExist,
    /// `INVALID_VERSION_STATUS`.
    InvalidVersionStatus,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `MINI_APP_VERSION_ITERATION_EXIST`: An iteration of the mini program version already exists.
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
