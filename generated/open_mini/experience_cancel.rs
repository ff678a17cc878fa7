//! `alipay.open.mini.experience.cancel` · 小程序取消体验版
//!
//! Cancel the trial version of a mini program.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/experience/cancel`. Described in
//! `spec/open_mini/experience.cancel.yaml`.

use crate::{record, schema};

static EXPERIENCE_CANCEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExperienceCancel",
    file: "spec/open_mini/experience.cancel.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 15)],
            ..schema::FieldDef::text("app_version", 11)
        },
        schema::FieldDef::text("bundle_id", 17),
    ],
    rules: &[],
};

static EXPERIENCE_CANCEL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExperienceCancelResponse",
    file: "spec/open_mini/experience.cancel.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.mini.experience.cancel` (小程序取消体验版).
///
/// Cancel the trial version of a mini program.
///
/// ```
/// use alipay::open_mini::ExperienceCancel;
///
/// let request = ExperienceCancel::new()
///     .app_version("0.0.1");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`app_version`](Self::app_version) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/experience/cancel`. Described in
/// `spec/open_mini/experience.cancel.yaml`.
/// Returns [`ExperienceCancelResponse`], or an error with a [`ExperienceCancelErrorCode`].
#[doc(alias = "alipay.open.mini.experience.cancel")]
#[doc(alias = "/v3/alipay/open/mini/experience/cancel")]
#[doc(alias = "小程序取消体验版")]
#[doc(alias = "小程序")]
#[must_use]
#[non_exhaustive]
pub struct ExperienceCancel {
    /// Mini program version.
    ///
    /// 小程序版本号; required. Example: `0.0.1`.
    pub app_version: String,
    /// Client of the mini program.
    ///
    /// 小程序客户端类型; other values may be added. Defaults to `com.alipay.alipaywallet`. Example:
    /// `com.alipay.alipaywallet`.
    pub bundle_id: Option<record::Choice<ExperienceCancelBundleId>>,
}

impl ExperienceCancel {
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
        bundle_id: impl Into<record::Choice<ExperienceCancelBundleId>>,
    ) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }
}

impl record::Record for ExperienceCancel {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPERIENCE_CANCEL
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

impl Default for ExperienceCancel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExperienceCancel {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExperienceCancel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExperienceCancel {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ExperienceCancel {}

impl record::Request for ExperienceCancel {
    type Response = ExperienceCancelResponse;
    type ErrorCode = ExperienceCancelErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.experience.cancel",
        title: "小程序取消体验版",
        file: "spec/open_mini/experience.cancel.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/experience/cancel",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EXPERIENCE_CANCEL,
        response: &EXPERIENCE_CANCEL_RESPONSE,
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

/// The response of `alipay.open.mini.experience.cancel` (小程序取消体验版).
///
/// This response has no fields.
#[non_exhaustive]
pub struct ExperienceCancelResponse {}

impl record::Record for ExperienceCancelResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPERIENCE_CANCEL_RESPONSE
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

impl Default for ExperienceCancelResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for ExperienceCancelResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExperienceCancelResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExperienceCancelResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `ExperienceCancelBundleId`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExperienceCancelBundleId {
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

impl record::Enumeration for ExperienceCancelBundleId {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("com.alipay.alipaywallet", Self::ComAlipayAlipaywallet),
        ("com.alibaba.android.rimet", Self::ComAlibabaAndroidRimet),
        ("com.amap.app", Self::ComAmapApp),
        ("com.alibaba.ailabs.genie.webapps", Self::ComAlibabaAilabsGenieWebapps),
        ("com.alipay.iot.xpaas", Self::ComAlipayIotXpaas),
    ];
}

impl std::fmt::Debug for ExperienceCancelBundleId {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.mini.experience.cancel`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExperienceCancelErrorCode {
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
    /// `CAN_NOT_CANCEL_WITHOUT_PACKAGED`.
    CanNotCancelWithoutPackaged,
    /// `MINI_APP_NOT_ONLINE`: The mini program is not online.
    ///
    /// Put the mini program online first.
    MiniAppNotOnline,
    /// `APPID_IS_BLANK`: The app id is missing.
    ///
    /// Send the app id.
    AppidIsBlank,
    /// `BUNDLE_ID_NOT_EXIST`: The bundle id does not exist.
    ///
    /// Check the bundle id.
    BundleIdNotExist,
    /// `CAN_NOT_CANCEL_EXP_WITH_INVALID_STATUS`.
    CanNotCancelExpWithInvalidStatus,
    /// `INVALID_PARAMS`: The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    InvalidParams,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ExperienceCancelErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("APP_VERSION_IS_BLANK", Self::AppVersionIsBlank),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
        ("MINI_APP_PACKAGE_INFO_NOT_EXIST", Self::MiniAppPackageInfoNotExist),
        ("CAN_NOT_CANCEL_WITHOUT_PACKAGED", Self::CanNotCancelWithoutPackaged),
        ("MINI_APP_NOT_ONLINE", Self::MiniAppNotOnline),
        ("APPID_IS_BLANK", Self::AppidIsBlank),
        ("BUNDLE_ID_NOT_EXIST", Self::BundleIdNotExist),
        (
            "CAN_NOT_CANCEL_EXP_WITH_INVALID_STATUS",
            Self::CanNotCancelExpWithInvalidStatus,
        ),
        ("INVALID_PARAMS", Self::InvalidParams),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ExperienceCancelErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
