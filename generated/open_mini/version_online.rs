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
/// Answered by [`VersionOnlineResponse`], or by an error with a [`VersionOnlineErrorCode`].
#[doc(alias = "alipay.open.mini.version.online")]
#[doc(alias = "/v3/alipay/open/mini/version/online")]
#[doc(alias = "小程序上架")]
#[doc(alias = "小程序")]
#[must_use]
#[non_exhaustive]
pub struct VersionOnline {
    /// Version to list; it must be approved or in gray release.
    ///
    /// On the wire `app_version` (商家小程序版本号); required. Example: `0.0.1`. Source:
    /// `spec/open_mini/version.online.yaml:11`.
    pub app_version: String,
    /// Client of the mini program.
    ///
    /// On the wire `bundle_id` (小程序客户端类型); other values may be added. Where it is not set, the platform takes
    /// `com.alipay.alipaywallet`. Example: `com.alipay.alipaywallet`. Source:
    /// `spec/open_mini/version.online.yaml:17`.
    pub bundle_id: Option<record::Choice<VersionOnlineBundleId>>,
    /// Whether performance comes before coverage; on trial only.
    ///
    /// On the wire `downgrade`. Where it is not set, the platform takes `false`. Example: `false`. Source:
    /// `spec/open_mini/version.online.yaml:30`.
    pub downgrade: Option<bool>,
    /// Whether a first version may be listed before filing: unsearchable, 50 users daily, 90-day limit.
    ///
    /// On the wire `permit_registration_limit_release`. Where it is not set, the platform takes `false`. Source:
    /// `spec/open_mini/version.online.yaml:35`.
    pub permit_registration_limit_release: Option<bool>,
}

impl VersionOnline {
    /// With no field set; what is required is checked before the request is sent.
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

/// The answer of `alipay.open.mini.version.online` (小程序上架).
///
/// It has no fields: that it came is what it says.
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
///
/// Source: `spec/open_mini/version.online.yaml:21`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum VersionOnlineBundleId {
    /// Alipay.
    ///
    /// On the wire `com.alipay.alipaywallet` (支付宝端).
    ComAlipayAlipaywallet,
    /// DingTalk.
    ///
    /// On the wire `com.alibaba.android.rimet`.
    ComAlibabaAndroidRimet,
    /// Amap.
    ///
    /// On the wire `com.amap.app` (高德端).
    ComAmapApp,
    /// Tmall Genie.
    ///
    /// On the wire `com.alibaba.ailabs.genie.webapps` (天猫精灵端).
    ComAlibabaAilabsGenieWebapps,
    /// Alipay IoT.
    ///
    /// On the wire `com.alipay.iot.xpaas`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VersionOnlineErrorCode {
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_mini/version.online.yaml:43` and `spec/codes.yaml:2413`.
    SystemError,
    /// The app version is missing or wrong.
    ///
    /// Send a version whose build has succeeded.
    ///
    /// On the wire `APP_VERSION_IS_BLANK`. Source: `spec/open_mini/version.online.yaml:44` and `spec/codes.yaml:623`.
    AppVersionIsBlank,
    /// The app is not a mini program.
    ///
    /// Use the app id of a mini program.
    ///
    /// On the wire `APPLICATION_TYPE_NOT_MINIAPP`. Source: `spec/open_mini/version.online.yaml:46` and
    /// `spec/codes.yaml:567`.
    ApplicationTypeNotMiniapp,
    /// There is no package of this mini program version.
    ///
    /// Check the version and wait until it is built.
    ///
    /// On the wire `MINI_APP_PACKAGE_INFO_NOT_EXIST`. Source: `spec/open_mini/version.online.yaml:47` and
    /// `spec/codes.yaml:1624`.
    MiniAppPackageInfoNotExist,
    /// Only a version in gray release can be listed.
    ///
    /// Start the gray release first.
    ///
    /// On the wire `CAN_NOT_ONLINE_WITHOUT_GRAY`. Source: `spec/open_mini/version.online.yaml:48`.
    CanNotOnlineWithoutGray,
    /// The mini program is not online.
    ///
    /// Put the mini program online first.
    ///
    /// On the wire `MINI_APP_NOT_ONLINE`. Source: `spec/open_mini/version.online.yaml:51` and `spec/codes.yaml:1621`.
    MiniAppNotOnline,
    /// Only an approved version can be listed.
    ///
    /// Wait for the review.
    ///
    /// On the wire `CAN_NOT_ONLINE_WITHOUT_AUDIT`. Source: `spec/open_mini/version.online.yaml:52`.
    CanNotOnlineWithoutAudit,
    /// The mini program version does not exist.
    ///
    /// Check the version number.
    ///
    /// On the wire `MINI_APP_VERSION_NOT_EXIST`. Source: `spec/open_mini/version.online.yaml:55` and
    /// `spec/codes.yaml:1635`.
    MiniAppVersionNotExist,
    /// Only an approved version or one in gray release can be listed.
    ///
    /// Check the state of the version.
    ///
    /// On the wire `CAN_NOT_ONLINE_NOT_GRAY_OR_WAITRELEASE`. Source: `spec/open_mini/version.online.yaml:56`.
    CanNotOnlineNotGrayOrWaitrelease,
    /// The version cannot be listed without marketing approval.
    ///
    /// On the wire `CAN_NOT_ONLINE_NO_PROMOTE`. Source: `spec/open_mini/version.online.yaml:59`.
    CanNotOnlineNoPromote,
    /// The app information does not exist.
    ///
    /// Check the app id.
    ///
    /// On the wire `APP_INFO_NOT_EXIST`. Source: `spec/open_mini/version.online.yaml:61` and `spec/codes.yaml:591`.
    AppInfoNotExist,
    /// The merchant does not exist.
    ///
    /// Check the merchant.
    ///
    /// On the wire `MERCHANT_NOT_EXESIT`. Source: `spec/open_mini/version.online.yaml:62`.
    MerchantNotExesit,
    /// The mini program is not filed with the authorities.
    ///
    /// File it, or permit the restricted release.
    ///
    /// On the wire `CAN_NOT_ONLINE_WITHOUT_REGISTRATION`. Source: `spec/open_mini/version.online.yaml:65`.
    CanNotOnlineWithoutRegistration,
    /// The developer information does not exist.
    ///
    /// On the wire `DEVELOPER_INFO_NOT_EXIST`. Source: `spec/open_mini/version.online.yaml:68` and
    /// `spec/codes.yaml:940`.
    DeveloperInfoNotExist,
    /// An iteration of the mini program version already exists.
    ///
    /// On the wire `MINI_APP_VERSION_ITERATION_EXIST`. Source: `spec/open_mini/version.online.yaml:69` and
    /// `spec/codes.yaml:1633`.
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
