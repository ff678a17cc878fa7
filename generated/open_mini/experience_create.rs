//! `alipay.open.mini.experience.create` · 小程序生成体验版
//!
//! Make a trial version of a mini program.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/experience/create`. Described in
//! `spec/open_mini/experience.create.yaml`.

use crate::{record, schema};

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
        bundle_id: impl Into<record::Choice<ExperienceCreateBundleId>>,
    ) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }
}

/// The response of `alipay.open.mini.experience.create` (小程序生成体验版).
///
/// This response has no fields.
#[non_exhaustive]
pub struct ExperienceCreateResponse {}

/// The values of the platform's type `ExperienceCreateBundleId`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    ExperienceCreateBundleId, "com.alipay.alipaywallet" ComAlipayAlipaywallet,
    "com.alibaba.android.rimet" ComAlibabaAndroidRimet, "com.amap.app" ComAmapApp,
    "com.alibaba.ailabs.genie.webapps" ComAlibabaAilabsGenieWebapps,
    "com.alipay.iot.xpaas" ComAlipayIotXpaas
);

/// The error codes of `alipay.open.mini.experience.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    ExperienceCreateErrorCode, "SYSTEM_ERROR" SystemError, "APP_VERSION_IS_BLANK"
    AppVersionIsBlank, "APPLICATION_TYPE_NOT_MINIAPP" ApplicationTypeNotMiniapp,
    "MINI_APP_PACKAGE_INFO_NOT_EXIST" MiniAppPackageInfoNotExist,
    "CAN_NOT_SET_EXP_REPEAT" CanNotSetExpRepeat, "CAN_NOT_SET_EXP_INVALID_STATUS"
    CanNotSetExpInvalidStatus, "CAN_NOT_SET_WITHOUT_SCAN_PASS" CanNotSetWithoutScanPass,
    "INVALID_PARAMS" InvalidParams, "APP_INFO_NOT_EXIST" AppInfoNotExist,
    "MINI_APP_NOT_ONLINE" MiniAppNotOnline, "CLIENT_TYPE_REQUIRED" ClientTypeRequired,
    "CAN_NOT_SET_EXP_WITH_ONLINED_STATUS" CanNotSetExpWithOnlinedStatus,
    "MINI_APP_VERSION_ITERATION_EXIST" MiniAppVersionIterationExist
);

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

record::record!(
    ExperienceCreate, EXPERIENCE_CREATE, 0 app_version String::new(), 1 bundle_id None
);

record::record!(ExperienceCreateResponse, EXPERIENCE_CREATE_RESPONSE);

static EXPERIENCE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExperienceCreate",
    file: "spec/open_mini/experience.create.yaml",
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

static EXPERIENCE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExperienceCreateResponse",
    file: "spec/open_mini/experience.create.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
