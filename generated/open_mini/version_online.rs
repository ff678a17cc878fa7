//! `alipay.open.mini.version.online` · 小程序上架
//!
//! List a mini program.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/online`. Described in
//! `spec/open_mini/version.online.yaml`.

use crate::{record, schema};

static VERSION_ONLINE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionOnline",
    file: "spec/open_mini/version.online.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 15)],
            ..schema::FieldDef::text("app_version", 11)
        },
        schema::FieldDef::text("bundle_id", 17),
        schema::FieldDef::new("downgrade", schema::Kind::Boolean, 30),
        schema::FieldDef::new(
            "permit_registration_limit_release",
            schema::Kind::Boolean,
            35,
        ),
    ],
    rules: &[],
};

static VERSION_ONLINE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionOnlineResponse",
    file: "spec/open_mini/version.online.yaml",
    fields: &[],
    rules: &[],
};

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
        Self {
            app_version: String::new(),
            bundle_id: None,
            downgrade: None,
            permit_registration_limit_release: None,
        }
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

impl record::Record for VersionOnline {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VERSION_ONLINE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_version),
            1 => Some(&self.bundle_id),
            2 => Some(&self.downgrade),
            3 => Some(&self.permit_registration_limit_release),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_version),
            1 => Some(&mut self.bundle_id),
            2 => Some(&mut self.downgrade),
            3 => Some(&mut self.permit_registration_limit_release),
            _ => None,
        }
    }
}

impl Default for VersionOnline {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VersionOnline {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VersionOnline {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VersionOnline {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
                line: 48,
            },
            schema::ErrorDef {
                code: "CAN_NOT_ONLINE_WITHOUT_AUDIT",
                summary: "Only an approved version can be listed.",
                fix: "Wait for the review.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 52,
            },
            schema::ErrorDef {
                code: "CAN_NOT_ONLINE_NOT_GRAY_OR_WAITRELEASE",
                summary: "Only an approved version or one in gray release can be listed.",
                fix: "Check the state of the version.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 56,
            },
            schema::ErrorDef {
                code: "CAN_NOT_ONLINE_NO_PROMOTE",
                summary: "The version cannot be listed without marketing approval.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 59,
            },
            schema::ErrorDef {
                code: "MERCHANT_NOT_EXESIT",
                summary: "The merchant does not exist.",
                fix: "Check the merchant.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 62,
            },
            schema::ErrorDef {
                code: "CAN_NOT_ONLINE_WITHOUT_REGISTRATION",
                summary: "The mini program is not filed with the authorities.",
                fix: "File it, or permit the restricted release.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 65,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.mini.version.online` (小程序上架).
///
/// This response has no fields.
#[non_exhaustive]
pub struct VersionOnlineResponse {}

impl record::Record for VersionOnlineResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VERSION_ONLINE_RESPONSE
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

impl Default for VersionOnlineResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for VersionOnlineResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VersionOnlineResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VersionOnlineResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `VersionOnlineBundleId`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for VersionOnlineBundleId {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("com.alipay.alipaywallet", Self::ComAlipayAlipaywallet),
        ("com.alibaba.android.rimet", Self::ComAlibabaAndroidRimet),
        ("com.amap.app", Self::ComAmapApp),
        ("com.alibaba.ailabs.genie.webapps", Self::ComAlibabaAilabsGenieWebapps),
        ("com.alipay.iot.xpaas", Self::ComAlipayIotXpaas),
    ];
}

impl std::fmt::Debug for VersionOnlineBundleId {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.mini.version.online`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for VersionOnlineErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("APP_VERSION_IS_BLANK", Self::AppVersionIsBlank),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
        ("MINI_APP_PACKAGE_INFO_NOT_EXIST", Self::MiniAppPackageInfoNotExist),
        ("CAN_NOT_ONLINE_WITHOUT_GRAY", Self::CanNotOnlineWithoutGray),
        ("MINI_APP_NOT_ONLINE", Self::MiniAppNotOnline),
        ("CAN_NOT_ONLINE_WITHOUT_AUDIT", Self::CanNotOnlineWithoutAudit),
        ("MINI_APP_VERSION_NOT_EXIST", Self::MiniAppVersionNotExist),
        (
            "CAN_NOT_ONLINE_NOT_GRAY_OR_WAITRELEASE",
            Self::CanNotOnlineNotGrayOrWaitrelease,
        ),
        ("CAN_NOT_ONLINE_NO_PROMOTE", Self::CanNotOnlineNoPromote),
        ("APP_INFO_NOT_EXIST", Self::AppInfoNotExist),
        ("MERCHANT_NOT_EXESIT", Self::MerchantNotExesit),
        ("CAN_NOT_ONLINE_WITHOUT_REGISTRATION", Self::CanNotOnlineWithoutRegistration),
        ("DEVELOPER_INFO_NOT_EXIST", Self::DeveloperInfoNotExist),
        ("MINI_APP_VERSION_ITERATION_EXIST", Self::MiniAppVersionIterationExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for VersionOnlineErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
