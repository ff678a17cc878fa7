//! `alipay.open.mini.experience.cancel` · 小程序取消体验版
//!
//! Cancel the trial version of a mini program.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/experience/cancel`. Described in
//! `spec/open_mini/experience.cancel.yaml`.

use crate::{record, schema};

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
        bundle_id: impl Into<record::Choice<ExperienceCancelBundleId>>,
    ) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }
}

/// The response of `alipay.open.mini.experience.cancel` (小程序取消体验版).
///
/// This response has no fields.
#[non_exhaustive]
pub struct ExperienceCancelResponse {}

/// The values of the platform's type `ExperienceCancelBundleId`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    ExperienceCancelBundleId, "com.alipay.alipaywallet" ComAlipayAlipaywallet,
    "com.alibaba.android.rimet" ComAlibabaAndroidRimet, "com.amap.app" ComAmapApp,
    "com.alibaba.ailabs.genie.webapps" ComAlibabaAilabsGenieWebapps,
    "com.alipay.iot.xpaas" ComAlipayIotXpaas
);

/// The error codes of `alipay.open.mini.experience.cancel`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    ExperienceCancelErrorCode, "SYSTEM_ERROR" SystemError, "APP_VERSION_IS_BLANK"
    AppVersionIsBlank, "APPLICATION_TYPE_NOT_MINIAPP" ApplicationTypeNotMiniapp,
    "MINI_APP_PACKAGE_INFO_NOT_EXIST" MiniAppPackageInfoNotExist,
    "CAN_NOT_CANCEL_WITHOUT_PACKAGED" CanNotCancelWithoutPackaged, "MINI_APP_NOT_ONLINE"
    MiniAppNotOnline, "APPID_IS_BLANK" AppidIsBlank, "BUNDLE_ID_NOT_EXIST"
    BundleIdNotExist, "CAN_NOT_CANCEL_EXP_WITH_INVALID_STATUS"
    CanNotCancelExpWithInvalidStatus, "INVALID_PARAMS" InvalidParams
);

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

record::record!(
    ExperienceCancel, EXPERIENCE_CANCEL, 0 app_version String::new(), 1 bundle_id None
);

record::record!(ExperienceCancelResponse, EXPERIENCE_CANCEL_RESPONSE);

static EXPERIENCE_CANCEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExperienceCancel",
    file: "spec/open_mini/experience.cancel.yaml",
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

static EXPERIENCE_CANCEL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExperienceCancelResponse",
    file: "spec/open_mini/experience.cancel.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
