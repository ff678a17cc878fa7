//! `alipay.open.mini.experience.create` · 小程序生成体验版
//!
//! Make a trial version of a mini program.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/experience/create`. Described in
//! `spec/open_mini/experience.create.yaml`.

use crate::{record, schema};

static EXPERIENCE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExperienceCreate",
    file: "spec/open_mini/experience.create.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 15)],
            ..schema::FieldDef::text("app_version", 11)
        },
        schema::FieldDef::text("bundle_id", 17),
    ],
    rules: &[],
};

static EXPERIENCE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExperienceCreateResponse",
    file: "spec/open_mini/experience.create.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.mini.experience.create` (小程序生成体验版).
///
/// Make a trial version of a mini program.
///
/// ```
/// use alipay::open_mini::ExperienceCreate;
///
/// let request = ExperienceCreate::new()
///     .app_version("0.0.1");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`app_version`](Self::app_version) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/experience/create`. Described in
/// `spec/open_mini/experience.create.yaml`.
/// Returns [`ExperienceCreateResponse`], or an error with a [`ExperienceCreateErrorCode`].
#[doc(alias = "alipay.open.mini.experience.create")]
#[doc(alias = "/v3/alipay/open/mini/experience/create")]
#[doc(alias = "小程序生成体验版")]
#[doc(alias = "小程序")]
#[must_use]
#[non_exhaustive]
pub struct ExperienceCreate {
    /// Version of the merchant's mini program.
    ///
    /// 商家小程序版本号; required. Example: `0.0.1`.
    pub app_version: String,
    /// Client of the mini program.
    ///
    /// 小程序客户端类型; other values may be added. Defaults to `com.alipay.alipaywallet`. Example:
    /// `com.alipay.alipaywallet`.
    pub bundle_id: Option<record::Choice<ExperienceCreateBundleId>>,
}

impl ExperienceCreate {
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
        bundle_id: impl Into<record::Choice<ExperienceCreateBundleId>>,
    ) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }
}

impl record::Record for ExperienceCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPERIENCE_CREATE
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

impl Default for ExperienceCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExperienceCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExperienceCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExperienceCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ExperienceCreate {}

impl record::Request for ExperienceCreate {
    type Response = ExperienceCreateResponse;
    type ErrorCode = ExperienceCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.experience.create",
        title: "小程序生成体验版",
        file: "spec/open_mini/experience.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/experience/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EXPERIENCE_CREATE,
        response: &EXPERIENCE_CREATE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "app_version.required",
                code: "APP_VERSION_IS_BLANK",
            },
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMS",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.mini.experience.create` (小程序生成体验版).
///
/// This response has no fields.
#[non_exhaustive]
pub struct ExperienceCreateResponse {}

impl record::Record for ExperienceCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPERIENCE_CREATE_RESPONSE
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

impl Default for ExperienceCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for ExperienceCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExperienceCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExperienceCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `ExperienceCreateBundleId`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExperienceCreateBundleId {
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

impl record::Enumeration for ExperienceCreateBundleId {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("com.alipay.alipaywallet", Self::ComAlipayAlipaywallet),
        ("com.alibaba.android.rimet", Self::ComAlibabaAndroidRimet),
        ("com.amap.app", Self::ComAmapApp),
        ("com.alibaba.ailabs.genie.webapps", Self::ComAlibabaAilabsGenieWebapps),
        ("com.alipay.iot.xpaas", Self::ComAlipayIotXpaas),
    ];
}

impl std::fmt::Debug for ExperienceCreateBundleId {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.mini.experience.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExperienceCreateErrorCode {
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
    /// `CAN_NOT_SET_EXP_REPEAT`.
    CanNotSetExpRepeat,
    /// `CAN_NOT_SET_EXP_INVALID_STATUS`.
    CanNotSetExpInvalidStatus,
    /// `CAN_NOT_SET_WITHOUT_SCAN_PASS`.
    CanNotSetWithoutScanPass,
    /// `INVALID_PARAMS`: The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    InvalidParams,
    /// `APP_INFO_NOT_EXIST`: The app information does not exist.
    ///
    /// Check the app id.
    AppInfoNotExist,
    /// `MINI_APP_NOT_ONLINE`: The mini program is not online.
    ///
    /// Put the mini program online first.
    MiniAppNotOnline,
    /// `CLIENT_TYPE_REQUIRED`.
    ClientTypeRequired,
    /// `CAN_NOT_SET_EXP_WITH_ONLINED_STATUS`.
    CanNotSetExpWithOnlinedStatus,
    /// `MINI_APP_VERSION_ITERATION_EXIST`: An iteration of the mini program version already exists.
    MiniAppVersionIterationExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ExperienceCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("APP_VERSION_IS_BLANK", Self::AppVersionIsBlank),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
        ("MINI_APP_PACKAGE_INFO_NOT_EXIST", Self::MiniAppPackageInfoNotExist),
        ("CAN_NOT_SET_EXP_REPEAT", Self::CanNotSetExpRepeat),
        ("CAN_NOT_SET_EXP_INVALID_STATUS", Self::CanNotSetExpInvalidStatus),
        ("CAN_NOT_SET_WITHOUT_SCAN_PASS", Self::CanNotSetWithoutScanPass),
        ("INVALID_PARAMS", Self::InvalidParams),
        ("APP_INFO_NOT_EXIST", Self::AppInfoNotExist),
        ("MINI_APP_NOT_ONLINE", Self::MiniAppNotOnline),
        ("CLIENT_TYPE_REQUIRED", Self::ClientTypeRequired),
        ("CAN_NOT_SET_EXP_WITH_ONLINED_STATUS", Self::CanNotSetExpWithOnlinedStatus),
        ("MINI_APP_VERSION_ITERATION_EXIST", Self::MiniAppVersionIterationExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ExperienceCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
