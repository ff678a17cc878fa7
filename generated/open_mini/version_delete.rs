//! `alipay.open.mini.version.delete` · 小程序删除版本
//!
//! Delete a mini program version.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/delete`. Described in
//! `spec/open_mini/version.delete.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.version.delete` (小程序删除版本).
///
/// Delete a mini program version.
///
/// ```
/// use alipay::open_mini::VersionDelete;
///
/// let request = VersionDelete::new()
///     .app_version("0.0.1");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`app_version`](Self::app_version) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/delete`. Described in
/// `spec/open_mini/version.delete.yaml`.
/// Returns [`VersionDeleteResponse`], or an error with a [`VersionDeleteErrorCode`].
#[doc(alias = "alipay.open.mini.version.delete")]
#[doc(alias = "/v3/alipay/open/mini/version/delete")]
#[doc(alias = "小程序删除版本")]
#[doc(alias = "小程序")]
#[doc(alias = "版本")]
#[must_use]
#[non_exhaustive]
pub struct VersionDelete {
    /// Version to delete; only versions in development can be deleted.
    ///
    /// 小程序版本号; required. Example: `0.0.1`.
    pub app_version: String,
    /// Client of the mini program.
    ///
    /// 小程序客户端类型; other values may be added. Defaults to `com.alipay.alipaywallet`. Example:
    /// `com.alipay.alipaywallet`.
    pub bundle_id: Option<record::Choice<VersionDeleteBundleId>>,
}

impl VersionDelete {
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
        bundle_id: impl Into<record::Choice<VersionDeleteBundleId>>,
    ) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }
}

/// The response of `alipay.open.mini.version.delete` (小程序删除版本).
///
/// This response has no fields.
#[non_exhaustive]
pub struct VersionDeleteResponse {}

/// The values of the platform's type `VersionDeleteBundleId`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum VersionDeleteBundleId {
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
    VersionDeleteBundleId, "com.alipay.alipaywallet" ComAlipayAlipaywallet,
    "com.alibaba.android.rimet" ComAlibabaAndroidRimet, "com.amap.app" ComAmapApp,
    "com.alibaba.ailabs.genie.webapps" ComAlibabaAilabsGenieWebapps,
    "com.alipay.iot.xpaas" ComAlipayIotXpaas
);

/// The error codes of `alipay.open.mini.version.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum VersionDeleteErrorCode {
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
    /// `MINI_APP_NOT_ONLINE`: The mini program is not online.
    ///
    /// Put the mini program online first.
    MiniAppNotOnline,
    /// `CAN_NOT_DELETE_WITHOUT_DEV`.
    CanNotDeleteWithoutDev,
    /// `CAN_NOT_DELETE_WITH_SCANNING`.
    CanNotDeleteWithScanning,
    /// `CAN_NOT_DELETE_WITH_EXPERIENCE`.
    CanNotDeleteWithExperience,
    /// `BUNDLE_ID_NOT_EXIST`: The bundle id does not exist.
    ///
    /// Check the bundle id.
    BundleIdNotExist,
    /// `MINI_APP_PACKAGE_INFO_NOT_EXIST`: There is no package of this mini program version.
    ///
    /// Check the version and wait until it is built.
    MiniAppPackageInfoNotExist,
    /// `CAN_NOT_DELETE_WITH_INSTANTIATE`.
    CanNotDeleteWithInstantiate,
    /// `APP_INFO_NOT_EXIST`: The app information does not exist.
    ///
    /// Check the app id.
    AppInfoNotExist,
    /// `MINI_APP_VERSION_ITERATION_EXIST`: An iteration of the mini program version already exists.
    MiniAppVersionIterationExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    VersionDeleteErrorCode, "SYSTEM_ERROR" SystemError, "APP_VERSION_IS_BLANK"
    AppVersionIsBlank, "APPLICATION_TYPE_NOT_MINIAPP" ApplicationTypeNotMiniapp,
    "MINI_APP_NOT_ONLINE" MiniAppNotOnline, "CAN_NOT_DELETE_WITHOUT_DEV"
    CanNotDeleteWithoutDev, "CAN_NOT_DELETE_WITH_SCANNING" CanNotDeleteWithScanning,
    "CAN_NOT_DELETE_WITH_EXPERIENCE" CanNotDeleteWithExperience, "BUNDLE_ID_NOT_EXIST"
    BundleIdNotExist, "MINI_APP_PACKAGE_INFO_NOT_EXIST" MiniAppPackageInfoNotExist,
    "CAN_NOT_DELETE_WITH_INSTANTIATE" CanNotDeleteWithInstantiate, "APP_INFO_NOT_EXIST"
    AppInfoNotExist, "MINI_APP_VERSION_ITERATION_EXIST" MiniAppVersionIterationExist
);

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
    VersionDelete, VERSION_DELETE, 0 app_version String::new(), 1 bundle_id None
);

record::record!(VersionDeleteResponse, VERSION_DELETE_RESPONSE);

static VERSION_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionDelete",
    file: "spec/open_mini/version.delete.yaml",
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

static VERSION_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionDeleteResponse",
    file: "spec/open_mini/version.delete.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
