//! `alipay.open.mini.version.offline` · 小程序下架
//!
//! Delist a mini program.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/offline`. Described in
//! `spec/open_mini/version.offline.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.version.offline` (小程序下架).
///
/// Delist a mini program.
///
/// ```
/// use alipay::open_mini::VersionOffline;
///
/// let request = VersionOffline::new()
///     .app_version("0.0.1");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`app_version`](Self::app_version) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/offline`. Described in
/// `spec/open_mini/version.offline.yaml`.
/// Returns [`VersionOfflineResponse`], or an error with a [`VersionOfflineErrorCode`].
#[doc(alias = "alipay.open.mini.version.offline")]
#[doc(alias = "/v3/alipay/open/mini/version/offline")]
#[doc(alias = "小程序下架")]
#[doc(alias = "小程序")]
#[must_use]
#[non_exhaustive]
pub struct VersionOffline {
    /// Listed version to delist.
    ///
    /// 商家小程序已上架版本号; required. Example: `0.0.1`.
    pub app_version: String,
    /// Client of the mini program.
    ///
    /// 小程序客户端类型; other values may be added. Defaults to `com.alipay.alipaywallet`. Example:
    /// `com.alipay.alipaywallet`.
    pub bundle_id: Option<record::Choice<VersionOfflineBundleId>>,
}

impl VersionOffline {
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
        bundle_id: impl Into<record::Choice<VersionOfflineBundleId>>,
    ) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }
}

/// The response of `alipay.open.mini.version.offline` (小程序下架).
///
/// This response has no fields.
#[non_exhaustive]
pub struct VersionOfflineResponse {}

/// The values of the platform's type `VersionOfflineBundleId`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum VersionOfflineBundleId {
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
    VersionOfflineBundleId, "com.alipay.alipaywallet" ComAlipayAlipaywallet,
    "com.alibaba.android.rimet" ComAlibabaAndroidRimet, "com.amap.app" ComAmapApp,
    "com.alibaba.ailabs.genie.webapps" ComAlibabaAilabsGenieWebapps,
    "com.alipay.iot.xpaas" ComAlipayIotXpaas
);

/// The error codes of `alipay.open.mini.version.offline`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum VersionOfflineErrorCode {
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
    /// `CAN_NOT_OFFLINE_WITHOUT_ONLINE`.
    CanNotOfflineWithoutOnline,
    /// `CAN_NOT_OFFLINE_WITH_GRAY`.
    CanNotOfflineWithGray,
    /// `MINI_APP_NOT_ONLINE`: The mini program is not online.
    ///
    /// Put the mini program online first.
    MiniAppNotOnline,
    /// `BUNDLE_ID_NOT_EXIST`: The bundle id does not exist.
    ///
    /// Check the bundle id.
    BundleIdNotExist,
    /// `APP_INFO_NOT_EXIST`: The app information does not exist.
    ///
    /// Check the app id.
    AppInfoNotExist,
    /// `MINI_APP_VERSION_NOT_EXIST`: The mini program version does not exist.
    ///
    /// Check the version number.
    MiniAppVersionNotExist,
    /// `TEMPLATE_NOT_ALLOWED_OFFLINE`.
    TemplateNotAllowedOffline,
    /// `MINI_APP_VERSION_ITERATION_EXIST`: An iteration of the mini program version already exists.
    MiniAppVersionIterationExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    VersionOfflineErrorCode, "SYSTEM_ERROR" SystemError, "APP_VERSION_IS_BLANK"
    AppVersionIsBlank, "APPLICATION_TYPE_NOT_MINIAPP" ApplicationTypeNotMiniapp,
    "MINI_APP_PACKAGE_INFO_NOT_EXIST" MiniAppPackageInfoNotExist,
    "CAN_NOT_OFFLINE_WITHOUT_ONLINE" CanNotOfflineWithoutOnline,
    "CAN_NOT_OFFLINE_WITH_GRAY" CanNotOfflineWithGray, "MINI_APP_NOT_ONLINE"
    MiniAppNotOnline, "BUNDLE_ID_NOT_EXIST" BundleIdNotExist, "APP_INFO_NOT_EXIST"
    AppInfoNotExist, "MINI_APP_VERSION_NOT_EXIST" MiniAppVersionNotExist,
    "TEMPLATE_NOT_ALLOWED_OFFLINE" TemplateNotAllowedOffline,
    "MINI_APP_VERSION_ITERATION_EXIST" MiniAppVersionIterationExist
);

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
        links: &[
            schema::LinkDef {
                limit: "app_version.required",
                code: "APP_VERSION_IS_BLANK",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    VersionOffline, VERSION_OFFLINE, 0 app_version String::new(), 1 bundle_id None
);

record::record!(VersionOfflineResponse, VERSION_OFFLINE_RESPONSE);

static VERSION_OFFLINE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionOffline",
    file: "spec/open_mini/version.offline.yaml",
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

static VERSION_OFFLINE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionOfflineResponse",
    file: "spec/open_mini/version.offline.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
