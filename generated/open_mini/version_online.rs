//! `alipay.open.mini.version.online` · 小程序上架
//!
//! List a mini program.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/online`. Described in
//! `spec/open_mini/version.online.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.version.online` (小程序上架).
///
/// List a mini program.
///
/// ```
/// use alipay::open_mini::VersionOnline;
///
/// let request = VersionOnline::new()
///     .app_version("0.0.1");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`app_version`](Self::app_version) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/online`. Described in
/// `spec/open_mini/version.online.yaml`.
/// Returns [`VersionOnlineResponse`], or an error with a [`VersionOnlineErrorCode`].
#[doc(alias = "alipay.open.mini.version.online")]
#[doc(alias = "/v3/alipay/open/mini/version/online")]
#[doc(alias = "小程序上架")]
#[doc(alias = "小程序")]
#[must_use]
#[non_exhaustive]
pub struct VersionOnline {
    /// Version to list; it must be approved or in gray release.
    ///
    /// 商家小程序版本号; required. Example: `0.0.1`.
    pub app_version: String,
    /// Client of the mini program.
    ///
    /// 小程序客户端类型; other values may be added. Defaults to `com.alipay.alipaywallet`. Example:
    /// `com.alipay.alipaywallet`.
    pub bundle_id: Option<record::Choice<VersionOnlineBundleId>>,
    /// Whether performance comes before coverage; on trial only.
    ///
    /// Defaults to `false`. Example: `false`.
    pub downgrade: Option<bool>,
    /// Whether a first version may be listed before filing: unsearchable, 50 users daily, 90-day limit.
    ///
    /// Defaults to `false`.
    pub permit_registration_limit_release: Option<bool>,
}

impl VersionOnline {
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
        bundle_id: impl Into<record::Choice<VersionOnlineBundleId>>,
    ) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }

    /// Sets [`downgrade`](Self::downgrade).
    #[inline]
    pub fn downgrade(mut self, downgrade: bool) -> Self {
        self.downgrade = Some(downgrade);
        self
    }

    /// Sets [`permit_registration_limit_release`](Self::permit_registration_limit_release).
    #[inline]
    pub fn permit_registration_limit_release(
        mut self,
        permit_registration_limit_release: bool,
    ) -> Self {
        self.permit_registration_limit_release = Some(permit_registration_limit_release);
        self
    }
}

/// The response of `alipay.open.mini.version.online` (小程序上架).
///
/// This response has no fields.
#[non_exhaustive]
pub struct VersionOnlineResponse {}

/// The values of the platform's type `VersionOnlineBundleId`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum VersionOnlineBundleId {
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
    VersionOnlineBundleId, "com.alipay.alipaywallet" ComAlipayAlipaywallet,
    "com.alibaba.android.rimet" ComAlibabaAndroidRimet, "com.amap.app" ComAmapApp,
    "com.alibaba.ailabs.genie.webapps" ComAlibabaAilabsGenieWebapps,
    "com.alipay.iot.xpaas" ComAlipayIotXpaas
);

/// The error codes of `alipay.open.mini.version.online`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum VersionOnlineErrorCode {
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
    /// `CAN_NOT_ONLINE_WITHOUT_GRAY`: Only a version in gray release can be listed.
    ///
    /// Start the gray release first.
    CanNotOnlineWithoutGray,
    /// `MINI_APP_NOT_ONLINE`: The mini program is not online.
    ///
    /// Put the mini program online first.
    MiniAppNotOnline,
    /// `CAN_NOT_ONLINE_WITHOUT_AUDIT`: Only an approved version can be listed.
    ///
    /// Wait for the review.
    CanNotOnlineWithoutAudit,
    /// `MINI_APP_VERSION_NOT_EXIST`: The mini program version does not exist.
    ///
    /// Check the version number.
    MiniAppVersionNotExist,
    /// `CAN_NOT_ONLINE_NOT_GRAY_OR_WAITRELEASE`: Only an approved version or one in gray release can be listed.
    ///
    /// Check the state of the version.
    CanNotOnlineNotGrayOrWaitrelease,
    /// `CAN_NOT_ONLINE_NO_PROMOTE`: The version cannot be listed without marketing approval.
    CanNotOnlineNoPromote,
    /// `APP_INFO_NOT_EXIST`: The app information does not exist.
    ///
    /// Check the app id.
    AppInfoNotExist,
    /// `MERCHANT_NOT_EXESIT`: The merchant does not exist.
    ///
    /// Check the merchant.
    MerchantNotExesit,
    /// `CAN_NOT_ONLINE_WITHOUT_REGISTRATION`: The mini program is not filed with the authorities.
    ///
    /// File it, or permit the restricted release.
    CanNotOnlineWithoutRegistration,
    /// `DEVELOPER_INFO_NOT_EXIST`: The developer information does not exist.
    DeveloperInfoNotExist,
    /// `MINI_APP_VERSION_ITERATION_EXIST`: An iteration of the mini program version already exists.
    MiniAppVersionIterationExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    VersionOnlineErrorCode, "SYSTEM_ERROR" SystemError, "APP_VERSION_IS_BLANK"
    AppVersionIsBlank, "APPLICATION_TYPE_NOT_MINIAPP" ApplicationTypeNotMiniapp,
    "MINI_APP_PACKAGE_INFO_NOT_EXIST" MiniAppPackageInfoNotExist,
    "CAN_NOT_ONLINE_WITHOUT_GRAY" CanNotOnlineWithoutGray, "MINI_APP_NOT_ONLINE"
    MiniAppNotOnline, "CAN_NOT_ONLINE_WITHOUT_AUDIT" CanNotOnlineWithoutAudit,
    "MINI_APP_VERSION_NOT_EXIST" MiniAppVersionNotExist,
    "CAN_NOT_ONLINE_NOT_GRAY_OR_WAITRELEASE" CanNotOnlineNotGrayOrWaitrelease,
    "CAN_NOT_ONLINE_NO_PROMOTE" CanNotOnlineNoPromote, "APP_INFO_NOT_EXIST"
    AppInfoNotExist, "MERCHANT_NOT_EXESIT" MerchantNotExesit,
    "CAN_NOT_ONLINE_WITHOUT_REGISTRATION" CanNotOnlineWithoutRegistration,
    "DEVELOPER_INFO_NOT_EXIST" DeveloperInfoNotExist, "MINI_APP_VERSION_ITERATION_EXIST"
    MiniAppVersionIterationExist
);

impl record::CallRequest for VersionOnline {}

impl record::Request for VersionOnline {
    type Response = VersionOnlineResponse;
    type ErrorCode = VersionOnlineErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.version.online",
        title: "小程序上架",
        file: "spec/open_mini/version.online.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/version/online",
        }),
        idempotency: schema::Idempotency::Never,
        request: &VERSION_ONLINE,
        response: &VERSION_ONLINE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "app_version.required",
                code: "APP_VERSION_IS_BLANK",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "CAN_NOT_ONLINE_WITHOUT_GRAY",
                summary: "Only a version in gray release can be listed.",
                fix: "Start the gray release first.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CAN_NOT_ONLINE_WITHOUT_AUDIT",
                summary: "Only an approved version can be listed.",
                fix: "Wait for the review.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CAN_NOT_ONLINE_NOT_GRAY_OR_WAITRELEASE",
                summary: "Only an approved version or one in gray release can be listed.",
                fix: "Check the state of the version.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CAN_NOT_ONLINE_NO_PROMOTE",
                summary: "The version cannot be listed without marketing approval.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MERCHANT_NOT_EXESIT",
                summary: "The merchant does not exist.",
                fix: "Check the merchant.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CAN_NOT_ONLINE_WITHOUT_REGISTRATION",
                summary: "The mini program is not filed with the authorities.",
                fix: "File it, or permit the restricted release.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    VersionOnline, VERSION_ONLINE, 0 app_version String::new(), 1 bundle_id None, 2
    downgrade None, 3 permit_registration_limit_release None
);

record::record!(VersionOnlineResponse, VERSION_ONLINE_RESPONSE);

static VERSION_ONLINE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionOnline",
    file: "spec/open_mini/version.online.yaml",
    rows: &[
        schema::Row::Limited(
            "app_version",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Text("bundle_id"),
        schema::Row::Plain("downgrade", schema::Kind::Boolean),
        schema::Row::Plain("permit_registration_limit_release", schema::Kind::Boolean),
    ],
    rules: &[],
    lines: &[11, 15, 17, 30, 35],
};

static VERSION_ONLINE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionOnlineResponse",
    file: "spec/open_mini/version.online.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
