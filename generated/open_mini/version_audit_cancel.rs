//! `alipay.open.mini.version.audit.cancel` · 小程序撤销审核
//!
//! Withdraw a mini program version from review.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/audit/cancel`. Described
//! in `spec/open_mini/version.audit.cancel.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.open.mini.version.audit.cancel` (小程序撤销审核).
///
/// This response has no fields.
#[non_exhaustive]
pub struct VersionAuditCancelResponse {}

/// The values of the platform's type `VersionAuditCancelBundleId`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    VersionAuditCancelBundleId, "com.alipay.alipaywallet" ComAlipayAlipaywallet,
    "com.alibaba.android.rimet" ComAlibabaAndroidRimet, "com.amap.app" ComAmapApp,
    "com.alibaba.ailabs.genie.webapps" ComAlibabaAilabsGenieWebapps,
    "com.alipay.iot.xpaas" ComAlipayIotXpaas
);

/// The error codes of `alipay.open.mini.version.audit.cancel`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    VersionAuditCancelErrorCode, "APPID_IS_BLANK" AppidIsBlank,
    "AUDITING_VERSION_NOT_EXIST" AuditingVersionNotExist, "APP_INFO_NOT_EXIST"
    AppInfoNotExist, "APPLICATION_TYPE_NOT_MINIAPP" ApplicationTypeNotMiniapp,
    "MINI_APP_NOT_ONLINE" MiniAppNotOnline, "MINI_APP_PACKAGE_INFO_NOT_EXIST"
    MiniAppPackageInfoNotExist, "TINYAPP_STATUS_INVALID" TinyappStatusInvalid,
    "MULTI_CLIENT_NOT_PACKAGED_STATUS" MultiClientNotPackagedStatus,
    "APPSTORE_RPC_INVOKE_ERROR" AppstoreRpcInvokeError, "BUNDLE_ID_NOT_EXIST"
    BundleIdNotExist, "INVALID_VERSION_STATUS" InvalidVersionStatus, "SYSTEM_ERROR"
    SystemError, "MINI_APP_VERSION_ITERATION_EXIST" MiniAppVersionIterationExist
);

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

record::record!(
    VersionAuditCancel, VERSION_AUDIT_CANCEL, 0 app_version None, 1 bundle_id None
);

record::record!(VersionAuditCancelResponse, VERSION_AUDIT_CANCEL_RESPONSE);

static VERSION_AUDIT_CANCEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionAuditCancel",
    file: "spec/open_mini/version.audit.cancel.yaml",
    rows: &[schema::Row::Text("app_version"), schema::Row::Text("bundle_id")],
    rules: &[],
    lines: &[11, 16],
};

static VERSION_AUDIT_CANCEL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionAuditCancelResponse",
    file: "spec/open_mini/version.audit.cancel.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
