//! `alipay.open.mini.version.audited.cancel` · 小程序退回开发
//!
//! Return a mini program version to development.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/audited/cancel`. Described
//! in `spec/open_mini/version.audited.cancel.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.version.audited.cancel` (小程序退回开发).
///
/// Return a mini program version to development.
///
/// ```
/// use alipay::open_mini::VersionAuditedCancel;
///
/// let request = VersionAuditedCancel::new()
///     .app_version("0.0.1");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`app_version`](Self::app_version) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/audited/cancel`. Described
/// in `spec/open_mini/version.audited.cancel.yaml`.
/// Returns [`VersionAuditedCancelResponse`], or an error with a [`VersionAuditedCancelErrorCode`].
#[doc(alias = "alipay.open.mini.version.audited.cancel")]
#[doc(alias = "/v3/alipay/open/mini/version/audited/cancel")]
#[doc(alias = "小程序退回开发")]
#[doc(alias = "小程序")]
#[must_use]
#[non_exhaustive]
pub struct VersionAuditedCancel {
    /// Version to return; it must have passed or failed review.
    ///
    /// 商家小程序版本号; required. Example: `0.0.1`.
    pub app_version: String,
    /// Client of the mini program.
    ///
    /// 小程序客户端类型; other values may be added. Example: `com.alipay.alipaywallet`.
    pub bundle_id: Option<record::Choice<VersionAuditedCancelBundleId>>,
}

impl VersionAuditedCancel {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`app_version`](Self::app_version).
    #[inline]
    pub fn app_version(mut self, app_version: impl Into<String>) -> Self {
        self.app_version = app_version.into();
        self
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    pub fn bundle_id(
        mut self,
        bundle_id: impl Into<record::Choice<VersionAuditedCancelBundleId>>,
    ) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }
}

/// The response of `alipay.open.mini.version.audited.cancel` (小程序退回开发).
///
/// This response has no fields.
#[non_exhaustive]
pub struct VersionAuditedCancelResponse {}

/// The values of the platform's type `VersionAuditedCancelBundleId`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum VersionAuditedCancelBundleId {
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
    VersionAuditedCancelBundleId, "com.alipay.alipaywallet" ComAlipayAlipaywallet,
    "com.alibaba.android.rimet" ComAlibabaAndroidRimet, "com.amap.app" ComAmapApp,
    "com.alibaba.ailabs.genie.webapps" ComAlibabaAilabsGenieWebapps,
    "com.alipay.iot.xpaas" ComAlipayIotXpaas
);

/// The error codes of `alipay.open.mini.version.audited.cancel`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum VersionAuditedCancelErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `APP_VERSION_IS_BLANK`: The app version is missing or wrong.
    ///
    /// Send a version whose build has succeeded.
    AppVersionIsBlank,
    /// `APPLICATION_TYPE_NOT_MINIAPP`: The app is not a mini program.
    ///
    /// Use the app id of a mini program.
    ApplicationTypeNotMiniapp,
    /// `MINI_APP_PACKAGE_INFO_NOT_EXIST`: There is no package of this mini program version.
    ///
    /// Check the version and wait until it is built.
    MiniAppPackageInfoNotExist,
    /// `CAN_NOT_BACK_DEV_WITHOUT_AUDIT`.
    CanNotBackDevWithoutAudit,
    /// `BUNDLE_ID_NOT_EXIST`: The bundle id does not exist.
    ///
    /// Check the bundle id.
    BundleIdNotExist,
    /// `MINIAPP_VERSION_NOT_EXSIT`: The mini program version does not exist.
    ///
    /// Check the version number.
    MiniappVersionNotExsit,
    /// `APP_INFO_NOT_EXIST`: The app information does not exist.
    ///
    /// Check the app id.
    AppInfoNotExist,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `MINI_APP_VERSION_ITERATION_EXIST`: An iteration of the mini program version already exists.
    MiniAppVersionIterationExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    VersionAuditedCancelErrorCode, "SYSTEM_ERROR" SystemError, "APP_VERSION_IS_BLANK"
    AppVersionIsBlank, "APPLICATION_TYPE_NOT_MINIAPP" ApplicationTypeNotMiniapp,
    "MINI_APP_PACKAGE_INFO_NOT_EXIST" MiniAppPackageInfoNotExist,
    "CAN_NOT_BACK_DEV_WITHOUT_AUDIT" CanNotBackDevWithoutAudit, "BUNDLE_ID_NOT_EXIST"
    BundleIdNotExist, "MINIAPP_VERSION_NOT_EXSIT" MiniappVersionNotExsit,
    "APP_INFO_NOT_EXIST" AppInfoNotExist, "INVALID_PARAMETER" InvalidParameter,
    "MINI_APP_VERSION_ITERATION_EXIST" MiniAppVersionIterationExist
);

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
        links: &[
            schema::LinkDef {
                limit: "app_version.required",
                code: "APP_VERSION_IS_BLANK",
            },
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    VersionAuditedCancel, VERSION_AUDITED_CANCEL, 0 app_version String::new(), 1
    bundle_id None
);

record::record!(VersionAuditedCancelResponse, VERSION_AUDITED_CANCEL_RESPONSE);

static VERSION_AUDITED_CANCEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionAuditedCancel",
    file: "spec/open_mini/version.audited.cancel.yaml",
    rows: &[
        schema::Row::Limited(
            "app_version",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Text("bundle_id"),
    ],
    rules: &[],
    lines: &[11, 15, 17],
};

static VERSION_AUDITED_CANCEL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionAuditedCancelResponse",
    file: "spec/open_mini/version.audited.cancel.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
