//! `alipay.open.mini.version.rollback` · 小程序回滚
//!
//! Roll a mini program back to the version listed before.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/rollback`. Described in
//! `spec/open_mini/version.rollback.yaml`.

use crate::{record, schema};

static VERSION_ROLLBACK: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionRollback",
    file: "spec/open_mini/version.rollback.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 15)],
            ..schema::FieldDef::text("app_version", 11)
        },
        schema::FieldDef::text("bundle_id", 17),
    ],
    rules: &[],
};

static VERSION_ROLLBACK_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionRollbackResponse",
    file: "spec/open_mini/version.rollback.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.mini.version.rollback` (小程序回滚).
///
/// Roll a mini program back to the version listed before.
///
/// ```
/// use alipay::open_mini::VersionRollback;
///
/// let request = VersionRollback::new()
///     .app_version("0.0.1");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`app_version`](Self::app_version) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/rollback`. Described in
/// `spec/open_mini/version.rollback.yaml`.
/// Returns [`VersionRollbackResponse`], or an error with a [`VersionRollbackErrorCode`].
#[doc(alias = "alipay.open.mini.version.rollback")]
#[doc(alias = "/v3/alipay/open/mini/version/rollback")]
#[doc(alias = "小程序回滚")]
#[doc(alias = "小程序")]
#[must_use]
#[non_exhaustive]
pub struct VersionRollback {
    /// Version now listed; it is delisted and the one listed before returns without review.
    ///
    /// 商家小程序已上架版本; required. Example: `0.0.1`.
    pub app_version: String,
    /// Client of the mini program.
    ///
    /// 小程序客户端类型; other values may be added. Defaults to `com.alipay.alipaywallet`. Example:
    /// `com.alipay.alipaywallet`.
    pub bundle_id: Option<record::Choice<VersionRollbackBundleId>>,
}

impl VersionRollback {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            app_version: String::new(),
            bundle_id: None,
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
        bundle_id: impl Into<record::Choice<VersionRollbackBundleId>>,
    ) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }
}

impl record::Record for VersionRollback {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VERSION_ROLLBACK
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_version),
            1 => Some(&self.bundle_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_version),
            1 => Some(&mut self.bundle_id),
            _ => None,
        }
    }
}

impl Default for VersionRollback {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VersionRollback {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VersionRollback {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VersionRollback {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for VersionRollback {}

impl record::Request for VersionRollback {
    type Response = VersionRollbackResponse;
    type ErrorCode = VersionRollbackErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.version.rollback",
        title: "小程序回滚",
        file: "spec/open_mini/version.rollback.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/version/rollback",
        }),
        idempotency: schema::Idempotency::Never,
        request: &VERSION_ROLLBACK,
        response: &VERSION_ROLLBACK_RESPONSE,
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

/// The response of `alipay.open.mini.version.rollback` (小程序回滚).
///
/// This response has no fields.
#[non_exhaustive]
pub struct VersionRollbackResponse {}

impl record::Record for VersionRollbackResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VERSION_ROLLBACK_RESPONSE
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

impl Default for VersionRollbackResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for VersionRollbackResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VersionRollbackResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VersionRollbackResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `VersionRollbackBundleId`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum VersionRollbackBundleId {
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

impl record::Enumeration for VersionRollbackBundleId {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("com.alipay.alipaywallet", Self::ComAlipayAlipaywallet),
        ("com.alibaba.android.rimet", Self::ComAlibabaAndroidRimet),
        ("com.amap.app", Self::ComAmapApp),
        ("com.alibaba.ailabs.genie.webapps", Self::ComAlibabaAilabsGenieWebapps),
        ("com.alipay.iot.xpaas", Self::ComAlipayIotXpaas),
    ];
}

impl std::fmt::Debug for VersionRollbackBundleId {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.mini.version.rollback`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VersionRollbackErrorCode {
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
    /// `MINI_APP_NOT_ONLINE`: The mini program is not online.
    ///
    /// Put the mini program online first.
    MiniAppNotOnline,
    /// `CAN_NOT_ROLLBACK_WITHOUT_ONLINE`.
    CanNotRollbackWithoutOnline,
    /// `CAN_NOT_CONTINUOUS_ROLLBACK`.
    CanNotContinuousRollback,
    /// `CAN_NOT_ROLLBACK_WITH_GRAY`.
    CanNotRollbackWithGray,
    /// `CAN_NOT_ROLLBACK_WITHOUT_OFFLINE`.
    CanNotRollbackWithoutOffline,
    /// `CAN_NOT_ROLLBACK_PUNISH`.
    CanNotRollbackPunish,
    /// `BUNDLE_ID_NOT_EXIST`: The bundle id does not exist.
    ///
    /// Check the bundle id.
    BundleIdNotExist,
    /// `APP_INFO_NOT_EXIST`: The app information does not exist.
    ///
    /// Check the app id.
    AppInfoNotExist,
    /// `MINI_APP_VERSION_ITERATION_EXIST`: An iteration of the mini program version already exists.
    MiniAppVersionIterationExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for VersionRollbackErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("APP_VERSION_IS_BLANK", Self::AppVersionIsBlank),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
        ("MINI_APP_PACKAGE_INFO_NOT_EXIST", Self::MiniAppPackageInfoNotExist),
        ("MINI_APP_NOT_ONLINE", Self::MiniAppNotOnline),
        ("CAN_NOT_ROLLBACK_WITHOUT_ONLINE", Self::CanNotRollbackWithoutOnline),
        ("CAN_NOT_CONTINUOUS_ROLLBACK", Self::CanNotContinuousRollback),
        ("CAN_NOT_ROLLBACK_WITH_GRAY", Self::CanNotRollbackWithGray),
        ("CAN_NOT_ROLLBACK_WITHOUT_OFFLINE", Self::CanNotRollbackWithoutOffline),
        ("CAN_NOT_ROLLBACK_PUNISH", Self::CanNotRollbackPunish),
        ("BUNDLE_ID_NOT_EXIST", Self::BundleIdNotExist),
        ("APP_INFO_NOT_EXIST", Self::AppInfoNotExist),
        ("MINI_APP_VERSION_ITERATION_EXIST", Self::MiniAppVersionIterationExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for VersionRollbackErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
