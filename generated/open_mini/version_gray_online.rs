//! `alipay.open.mini.version.gray.online` · 小程序灰度上架
//!
//! Start a gray release.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/gray/online`. Described in
//! `spec/open_mini/version.gray.online.yaml`.

use crate::{record, schema};

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
/// Returns [`VersionGrayOnlineResponse`], or an error with a [`VersionGrayOnlineErrorCode`].
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
    /// 商家小程序版本号; required. Example: `0.0.1`.
    pub app_version: String,
    /// Client of the mini program.
    ///
    /// 小程序客户端类型; other values may be added. Defaults to `com.alipay.alipaywallet`. Example:
    /// `com.alipay.alipaywallet`.
    pub bundle_id: Option<record::Choice<VersionGrayOnlineBundleId>>,
    /// Gray release strategy.
    ///
    /// 小程序灰度策略值; required. Example: `p10`.
    pub gray_strategy: String,
}

impl VersionGrayOnline {
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

/// The response of `alipay.open.mini.version.gray.online` (小程序灰度上架).
///
/// This response has no fields.
#[non_exhaustive]
pub struct VersionGrayOnlineResponse {}

/// The values of the platform's type `VersionGrayOnlineBundleId`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum VersionGrayOnlineBundleId {
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
    VersionGrayOnlineBundleId, "com.alipay.alipaywallet" ComAlipayAlipaywallet,
    "com.alibaba.android.rimet" ComAlibabaAndroidRimet, "com.amap.app" ComAmapApp,
    "com.alibaba.ailabs.genie.webapps" ComAlibabaAilabsGenieWebapps,
    "com.alipay.iot.xpaas" ComAlipayIotXpaas
);

/// The error codes of `alipay.open.mini.version.gray.online`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum VersionGrayOnlineErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `APP_VERSION_IS_BLANK`: The app version is missing or wrong.
    ///
    /// Send a version whose build has succeeded.
    AppVersionIsBlank,
    /// `GRAY_STRATEGY_IS_BLANK`: The gray release strategy is missing.
    ///
    /// Send p10, p30 or p50.
    GrayStrategyIsBlank,
    /// `GRAY_STRATEGY_IS_INVALID`: The gray release strategy is not valid.
    ///
    /// Send p10, p30 or p50.
    GrayStrategyIsInvalid,
    /// `APPLICATION_TYPE_NOT_MINIAPP`: The app is not a mini program.
    ///
    /// Use the app id of a mini program.
    ApplicationTypeNotMiniapp,
    /// `MINI_APP_PACKAGE_INFO_NOT_EXIST`: There is no package of this mini program version.
    ///
    /// Check the version and wait until it is built.
    MiniAppPackageInfoNotExist,
    /// `MINI_APP_NOT_ONLINE`: The mini program is not online.
    ///
    /// Put the mini program online first.
    MiniAppNotOnline,
    /// `GRAY_STRATEGY_NOT_ALLOW_REDUCE`.
    GrayStrategyNotAllowReduce,
    /// `CAN_NOT_GRAY_WITHOUT_AUDIT_PASS`.
    CanNotGrayWithoutAuditPass,
    /// `BUNDLE_ID_NOT_EXIST`: The bundle id does not exist.
    ///
    /// Check the bundle id.
    BundleIdNotExist,
    /// `CAN_NOT_GRAY_WITHOUT_INNER_PASS`.
    CanNotGrayWithoutInnerPass,
    /// `MINIAPP_VERSION_NOT_EXSIT`: The mini program version does not exist.
    ///
    /// Check the version number.
    MiniappVersionNotExsit,
    /// `CAN_NOT_GRAY_WITH_RISK_VERSION`.
    CanNotGrayWithRiskVersion,
    /// `APP_OPERATOR_QUERY_ERROR`.
    AppOperatorQueryError,
    /// `CREATE_GRAY_RULE_ERROR`.
    CreateGrayRuleError,
    /// `EXECUTE_GRAY_FAILED`.
    ExecuteGrayFailed,
    /// `APP_INFO_NOT_EXIST`: The app information does not exist.
    ///
    /// Check the app id.
    AppInfoNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    VersionGrayOnlineErrorCode, "SYSTEM_ERROR" SystemError, "APP_VERSION_IS_BLANK"
    AppVersionIsBlank, "GRAY_STRATEGY_IS_BLANK" GrayStrategyIsBlank,
    "GRAY_STRATEGY_IS_INVALID" GrayStrategyIsInvalid, "APPLICATION_TYPE_NOT_MINIAPP"
    ApplicationTypeNotMiniapp, "MINI_APP_PACKAGE_INFO_NOT_EXIST"
    MiniAppPackageInfoNotExist, "MINI_APP_NOT_ONLINE" MiniAppNotOnline,
    "GRAY_STRATEGY_NOT_ALLOW_REDUCE" GrayStrategyNotAllowReduce,
    "CAN_NOT_GRAY_WITHOUT_AUDIT_PASS" CanNotGrayWithoutAuditPass, "BUNDLE_ID_NOT_EXIST"
    BundleIdNotExist, "CAN_NOT_GRAY_WITHOUT_INNER_PASS" CanNotGrayWithoutInnerPass,
    "MINIAPP_VERSION_NOT_EXSIT" MiniappVersionNotExsit, "CAN_NOT_GRAY_WITH_RISK_VERSION"
    CanNotGrayWithRiskVersion, "APP_OPERATOR_QUERY_ERROR" AppOperatorQueryError,
    "CREATE_GRAY_RULE_ERROR" CreateGrayRuleError, "EXECUTE_GRAY_FAILED"
    ExecuteGrayFailed, "APP_INFO_NOT_EXIST" AppInfoNotExist
);

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

record::record!(
    VersionGrayOnline, VERSION_GRAY_ONLINE, 0 app_version String::new(), 1 bundle_id
    None, 2 gray_strategy String::new()
);

record::record!(VersionGrayOnlineResponse, VERSION_GRAY_ONLINE_RESPONSE);

static VERSION_GRAY_ONLINE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionGrayOnline",
    file: "spec/open_mini/version.gray.online.yaml",
    rows: &[
        schema::Row::Limited(
            "app_version",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Text("bundle_id"),
        schema::Row::Limited(
            "gray_strategy",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
    ],
    rules: &[],
    lines: &[11, 15, 17, 30, 30],
};

static VERSION_GRAY_ONLINE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionGrayOnlineResponse",
    file: "spec/open_mini/version.gray.online.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
