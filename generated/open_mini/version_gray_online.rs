//! `alipay.open.mini.version.gray.online` · 小程序灰度上架
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/gray/online`. Described in
//! `spec/open_mini/version.gray.online.yaml`.

use crate::{record, schema};

static VERSION_GRAY_ONLINE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionGrayOnline",
    file: "spec/open_mini/version.gray.online.yaml",
    fields: &[
        schema::FieldDef::text("app_version", 9),
        schema::FieldDef::text("bundle_id", 10),
        schema::FieldDef::text("gray_strategy", 11),
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
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/gray/online`. Described in
/// `spec/open_mini/version.gray.online.yaml`.
/// Answered by [`VersionGrayOnlineResponse`], or by an error with a [`VersionGrayOnlineErrorCode`].
#[doc(alias = "alipay.open.mini.version.gray.online")]
#[doc(alias = "小程序灰度上架")]
#[must_use]
#[non_exhaustive]
pub struct VersionGrayOnline {
    /// On the wire `app_version`, a text. Source: `spec/open_mini/version.gray.online.yaml:9`.
    pub app_version: Option<String>,
    /// On the wire `bundle_id`, a text. Source: `spec/open_mini/version.gray.online.yaml:10`.
    pub bundle_id: Option<String>,
    /// On the wire `gray_strategy`, a text. Source: `spec/open_mini/version.gray.online.yaml:11`.
    pub gray_strategy: Option<String>,
}

impl VersionGrayOnline {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            app_version: None,
            bundle_id: None,
            gray_strategy: None,
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
    pub fn bundle_id(mut self, bundle_id: impl Into<String>) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }

    /// Sets [`gray_strategy`](Self::gray_strategy).
    #[inline]
    pub fn gray_strategy(mut self, gray_strategy: impl Into<String>) -> Self {
        self.gray_strategy = Some(gray_strategy.into());
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
        links: &[],
        errors: &[],
        shared_errors: &[],
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

/// The error codes of `alipay.open.mini.version.gray.online`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VersionGrayOnlineErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/version.gray.online.yaml:16`.
    SystemError,
    /// On the wire `APP_VERSION_IS_BLANK`. Source: `spec/open_mini/version.gray.online.yaml:17`.
    AppVersionIsBlank,
    /// On the wire `GRAY_STRATEGY_IS_BLANK`. Source: `spec/open_mini/version.gray.online.yaml:18`.
    GrayStrategyIsBlank,
    /// On the wire `GRAY_STRATEGY_IS_INVALID`. Source: `spec/open_mini/version.gray.online.yaml:19`.
    GrayStrategyIsInvalid,
    /// On the wire `APPLICATION_TYPE_NOT_MINIAPP`. Source: `spec/open_mini/version.gray.online.yaml:20`.
    ApplicationTypeNotMiniapp,
    /// On the wire `MINI_APP_PACKAGE_INFO_NOT_EXIST`. Source: `spec/open_mini/version.gray.online.yaml:21`.
    MiniAppPackageInfoNotExist,
    /// On the wire `MINI_APP_NOT_ONLINE`. Source: `spec/open_mini/version.gray.online.yaml:22`.
    MiniAppNotOnline,
    /// On the wire `GRAY_STRATEGY_NOT_ALLOW_REDUCE`. Source: `spec/open_mini/version.gray.online.yaml:23`.
    GrayStrategyNotAllowReduce,
    /// On the wire `CAN_NOT_GRAY_WITHOUT_AUDIT_PASS`. Source: `spec/open_mini/version.gray.online.yaml:24`.
    CanNotGrayWithoutAuditPass,
    /// On the wire `BUNDLE_ID_NOT_EXIST`. Source: `spec/open_mini/version.gray.online.yaml:25`.
    BundleIdNotExist,
    /// On the wire `CAN_NOT_GRAY_WITHOUT_INNER_PASS`. Source: `spec/open_mini/version.gray.online.yaml:26`.
    CanNotGrayWithoutInnerPass,
    /// On the wire `MINIAPP_VERSION_NOT_EXSIT`. Source: `spec/open_mini/version.gray.online.yaml:27`.
    MiniappVersionNotExsit,
    /// On the wire `CAN_NOT_GRAY_WITH_RISK_VERSION`. Source: `spec/open_mini/version.gray.online.yaml:28`.
    CanNotGrayWithRiskVersion,
    /// On the wire `APP_OPERATOR_QUERY_ERROR`. Source: `spec/open_mini/version.gray.online.yaml:29`.
    AppOperatorQueryError,
    /// On the wire `CREATE_GRAY_RULE_ERROR`. Source: `spec/open_mini/version.gray.online.yaml:30`.
    CreateGrayRuleError,
    /// On the wire `EXECUTE_GRAY_FAILED`. Source: `spec/open_mini/version.gray.online.yaml:31`.
    ExecuteGrayFailed,
    /// On the wire `APP_INFO_NOT_EXIST`. Source: `spec/open_mini/version.gray.online.yaml:32`.
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
