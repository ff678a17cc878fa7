//! `alipay.open.mini.version.gray.online` · 小程序灰度上架
//!
//! Start a gray release.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/gray/online`. Described in
//! `spec/open_mini/version.gray.online.yaml`.

use crate::{record, schema};

static VERSION_GRAY_ONLINE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionGrayOnline",
    file: "spec/open_mini/version.gray.online.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 15)],
            ..schema::FieldDef::text("app_version", 11)
        },
        schema::FieldDef::text("bundle_id", 17),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 30)],
            ..schema::FieldDef::text("gray_strategy", 30)
        },
    ],
    rules: &[],
};

static VERSION_GRAY_ONLINE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionGrayOnlineResponse",
    file: "spec/open_mini/version.gray.online.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.mini.version.gray.online` (小程序灰度上架).
///
/// Start a gray release.
///
/// ```
/// use alipay::open_mini::VersionGrayOnline;
///
/// let request = VersionGrayOnline::new()
///     .app_version("0.0.1")
///     .gray_strategy("p10");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`app_version`](Self::app_version) | required |
/// | [`gray_strategy`](Self::gray_strategy) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/gray/online`. Described in
/// `spec/open_mini/version.gray.online.yaml`.
/// Answered by [`VersionGrayOnlineResponse`], or by an error with a [`VersionGrayOnlineErrorCode`].
#[doc(alias = "alipay.open.mini.version.gray.online")]
#[doc(alias = "/v3/alipay/open/mini/version/gray/online")]
#[doc(alias = "小程序灰度上架")]
#[doc(alias = "小程序")]
#[doc(alias = "灰度")]
#[must_use]
#[non_exhaustive]
pub struct VersionGrayOnline {
    /// Version to release; it must be approved.
    ///
    /// On the wire `app_version` (商家小程序版本号); required. Example: `0.0.1`. Source:
    /// `spec/open_mini/version.gray.online.yaml:11`.
    pub app_version: String,
    /// Client of the mini program.
    ///
    /// On the wire `bundle_id` (小程序客户端类型); other values may be added. Where it is not set, the platform takes
    /// `com.alipay.alipaywallet`. Example: `com.alipay.alipaywallet`. Source:
    /// `spec/open_mini/version.gray.online.yaml:17`.
    pub bundle_id: Option<record::Choice<VersionGrayOnlineBundleId>>,
    /// Gray release strategy.
    ///
    /// On the wire `gray_strategy` (小程序灰度策略值); required. Example: `p10`. Source:
    /// `spec/open_mini/version.gray.online.yaml:30`.
    pub gray_strategy: String,
}

impl VersionGrayOnline {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            app_version: String::new(),
            bundle_id: None,
            gray_strategy: String::new(),
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
        bundle_id: impl Into<record::Choice<VersionGrayOnlineBundleId>>,
    ) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }

    /// Sets [`gray_strategy`](Self::gray_strategy).
    #[inline]
    pub fn gray_strategy(mut self, gray_strategy: impl Into<String>) -> Self {
        self.gray_strategy = gray_strategy.into();
        self
    }
}

impl record::Record for VersionGrayOnline {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VERSION_GRAY_ONLINE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_version),
            1 => Some(&self.bundle_id),
            2 => Some(&self.gray_strategy),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_version),
            1 => Some(&mut self.bundle_id),
            2 => Some(&mut self.gray_strategy),
            _ => None,
        }
    }
}

impl Default for VersionGrayOnline {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VersionGrayOnline {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VersionGrayOnline {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VersionGrayOnline {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for VersionGrayOnline {}

impl record::Request for VersionGrayOnline {
    type Response = VersionGrayOnlineResponse;
    type ErrorCode = VersionGrayOnlineErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.version.gray.online",
        title: "小程序灰度上架",
        file: "spec/open_mini/version.gray.online.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/version/gray/online",
        }),
        idempotency: schema::Idempotency::Never,
        request: &VERSION_GRAY_ONLINE,
        response: &VERSION_GRAY_ONLINE_RESPONSE,
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

/// The answer of `alipay.open.mini.version.gray.online` (小程序灰度上架).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct VersionGrayOnlineResponse {}

impl record::Record for VersionGrayOnlineResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VERSION_GRAY_ONLINE_RESPONSE
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

impl Default for VersionGrayOnlineResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for VersionGrayOnlineResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VersionGrayOnlineResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VersionGrayOnlineResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `VersionGrayOnlineBundleId`.
///
/// Source: `spec/open_mini/version.gray.online.yaml:21`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum VersionGrayOnlineBundleId {
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

impl record::Enumeration for VersionGrayOnlineBundleId {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("com.alipay.alipaywallet", Self::ComAlipayAlipaywallet),
        ("com.alibaba.android.rimet", Self::ComAlibabaAndroidRimet),
        ("com.amap.app", Self::ComAmapApp),
        ("com.alibaba.ailabs.genie.webapps", Self::ComAlibabaAilabsGenieWebapps),
        ("com.alipay.iot.xpaas", Self::ComAlipayIotXpaas),
    ];
}

impl std::fmt::Debug for VersionGrayOnlineBundleId {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.mini.version.gray.online`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VersionGrayOnlineErrorCode {
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_mini/version.gray.online.yaml:35` and `spec/codes.yaml:2413`.
    SystemError,
    /// The app version is missing or wrong.
    ///
    /// Send a version whose build has succeeded.
    ///
    /// On the wire `APP_VERSION_IS_BLANK`. Source: `spec/open_mini/version.gray.online.yaml:36` and
    /// `spec/codes.yaml:623`.
    AppVersionIsBlank,
    /// The gray release strategy is missing.
    ///
    /// Send p10, p30 or p50.
    ///
    /// On the wire `GRAY_STRATEGY_IS_BLANK`. Source: `spec/open_mini/version.gray.online.yaml:38` and
    /// `spec/codes.yaml:1116`.
    GrayStrategyIsBlank,
    /// The gray release strategy is not valid.
    ///
    /// Send p10, p30 or p50.
    ///
    /// On the wire `GRAY_STRATEGY_IS_INVALID`. Source: `spec/open_mini/version.gray.online.yaml:39` and
    /// `spec/codes.yaml:1119`.
    GrayStrategyIsInvalid,
    /// The app is not a mini program.
    ///
    /// Use the app id of a mini program.
    ///
    /// On the wire `APPLICATION_TYPE_NOT_MINIAPP`. Source: `spec/open_mini/version.gray.online.yaml:40` and
    /// `spec/codes.yaml:567`.
    ApplicationTypeNotMiniapp,
    /// There is no package of this mini program version.
    ///
    /// Check the version and wait until it is built.
    ///
    /// On the wire `MINI_APP_PACKAGE_INFO_NOT_EXIST`. Source: `spec/open_mini/version.gray.online.yaml:41` and
    /// `spec/codes.yaml:1624`.
    MiniAppPackageInfoNotExist,
    /// The mini program is not online.
    ///
    /// Put the mini program online first.
    ///
    /// On the wire `MINI_APP_NOT_ONLINE`. Source: `spec/open_mini/version.gray.online.yaml:42` and
    /// `spec/codes.yaml:1621`.
    MiniAppNotOnline,
    /// On the wire `GRAY_STRATEGY_NOT_ALLOW_REDUCE`. Source: `spec/open_mini/version.gray.online.yaml:43`.
    GrayStrategyNotAllowReduce,
    /// On the wire `CAN_NOT_GRAY_WITHOUT_AUDIT_PASS`. Source: `spec/open_mini/version.gray.online.yaml:44`.
    CanNotGrayWithoutAuditPass,
    /// The bundle id does not exist.
    ///
    /// Check the bundle id.
    ///
    /// On the wire `BUNDLE_ID_NOT_EXIST`. Source: `spec/open_mini/version.gray.online.yaml:45` and
    /// `spec/codes.yaml:771`.
    BundleIdNotExist,
    /// On the wire `CAN_NOT_GRAY_WITHOUT_INNER_PASS`. Source: `spec/open_mini/version.gray.online.yaml:46`.
    CanNotGrayWithoutInnerPass,
    /// The mini program version does not exist.
    ///
    /// Check the version number.
    ///
    /// On the wire `MINIAPP_VERSION_NOT_EXSIT`. Source: `spec/open_mini/version.gray.online.yaml:47` and
    /// `spec/codes.yaml:1588`.
    MiniappVersionNotExsit,
    /// On the wire `CAN_NOT_GRAY_WITH_RISK_VERSION`. Source: `spec/open_mini/version.gray.online.yaml:48`.
    CanNotGrayWithRiskVersion,
    /// On the wire `APP_OPERATOR_QUERY_ERROR`. Source: `spec/open_mini/version.gray.online.yaml:49`.
    AppOperatorQueryError,
    /// On the wire `CREATE_GRAY_RULE_ERROR`. Source: `spec/open_mini/version.gray.online.yaml:50`.
    CreateGrayRuleError,
    /// On the wire `EXECUTE_GRAY_FAILED`. Source: `spec/open_mini/version.gray.online.yaml:51`.
    ExecuteGrayFailed,
    /// The app information does not exist.
    ///
    /// Check the app id.
    ///
    /// On the wire `APP_INFO_NOT_EXIST`. Source: `spec/open_mini/version.gray.online.yaml:52` and
    /// `spec/codes.yaml:591`.
    AppInfoNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for VersionGrayOnlineErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("APP_VERSION_IS_BLANK", Self::AppVersionIsBlank),
        ("GRAY_STRATEGY_IS_BLANK", Self::GrayStrategyIsBlank),
        ("GRAY_STRATEGY_IS_INVALID", Self::GrayStrategyIsInvalid),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
        ("MINI_APP_PACKAGE_INFO_NOT_EXIST", Self::MiniAppPackageInfoNotExist),
        ("MINI_APP_NOT_ONLINE", Self::MiniAppNotOnline),
        ("GRAY_STRATEGY_NOT_ALLOW_REDUCE", Self::GrayStrategyNotAllowReduce),
        ("CAN_NOT_GRAY_WITHOUT_AUDIT_PASS", Self::CanNotGrayWithoutAuditPass),
        ("BUNDLE_ID_NOT_EXIST", Self::BundleIdNotExist),
        ("CAN_NOT_GRAY_WITHOUT_INNER_PASS", Self::CanNotGrayWithoutInnerPass),
        ("MINIAPP_VERSION_NOT_EXSIT", Self::MiniappVersionNotExsit),
        ("CAN_NOT_GRAY_WITH_RISK_VERSION", Self::CanNotGrayWithRiskVersion),
        ("APP_OPERATOR_QUERY_ERROR", Self::AppOperatorQueryError),
        ("CREATE_GRAY_RULE_ERROR", Self::CreateGrayRuleError),
        ("EXECUTE_GRAY_FAILED", Self::ExecuteGrayFailed),
        ("APP_INFO_NOT_EXIST", Self::AppInfoNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for VersionGrayOnlineErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
