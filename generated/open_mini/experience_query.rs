//! `alipay.open.mini.experience.query` · 小程序体验版状态查询接口
//!
//! Query the state of a trial version.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/experience/query`. Described in
//! `spec/open_mini/experience.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.experience.query` (小程序体验版状态查询接口).
///
/// Query the state of a trial version.
///
/// ```
/// use alipay::open_mini::ExperienceQuery;
///
/// let request = ExperienceQuery::new()
///     .app_version("0.0.1");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`app_version`](Self::app_version) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/experience/query`. Described in
/// `spec/open_mini/experience.query.yaml`.
/// Returns [`ExperienceQueryResponse`], or an error with a [`ExperienceQueryErrorCode`].
#[doc(alias = "alipay.open.mini.experience.query")]
#[doc(alias = "/v3/alipay/open/mini/experience/query")]
#[doc(alias = "小程序体验版状态查询接口")]
#[doc(alias = "小程序")]
#[must_use]
#[non_exhaustive]
pub struct ExperienceQuery {
    /// Version of the merchant's mini program.
    ///
    /// 商家小程序版本号; required. Example: `0.0.1`.
    pub app_version: String,
    /// Client of the mini program.
    ///
    /// 小程序客户端类型; other values may be added. Defaults to `com.alipay.alipaywallet`. Example:
    /// `com.alipay.alipaywallet`.
    pub bundle_id: Option<record::Choice<ExperienceQueryBundleId>>,
}

impl ExperienceQuery {
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
        bundle_id: impl Into<record::Choice<ExperienceQueryBundleId>>,
    ) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }
}

/// The response of `alipay.open.mini.experience.query` (小程序体验版状态查询接口).
#[non_exhaustive]
pub struct ExperienceQueryResponse {
    /// URL of the trial version's QR code.
    ///
    /// 小程序体验版二维码地址. Example: `https://mobilecodec.alipay.com/show.htm?code=s4x06980mfxeaok1f3zvq8d`.
    pub exp_qr_code_url: Option<String>,
    /// Scheme URL that opens the trial version.
    ///
    /// 体验版schema. Example: `alipays://xxx`.
    pub exp_schema_url: Option<String>,
    /// Packaging state of the trial version.
    ///
    /// 体验版打包状态. Example: `notExpVersion`.
    pub status: Option<String>,
}

/// The values of the platform's type `ExperienceQueryBundleId`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExperienceQueryBundleId {
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
    ExperienceQueryBundleId, "com.alipay.alipaywallet" ComAlipayAlipaywallet,
    "com.alibaba.android.rimet" ComAlibabaAndroidRimet, "com.amap.app" ComAmapApp,
    "com.alibaba.ailabs.genie.webapps" ComAlibabaAilabsGenieWebapps,
    "com.alipay.iot.xpaas" ComAlipayIotXpaas
);

/// The error codes of `alipay.open.mini.experience.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExperienceQueryErrorCode {
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
    /// `INVALID_PARAMS`: The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    InvalidParams,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ExperienceQueryErrorCode, "SYSTEM_ERROR" SystemError, "APP_VERSION_IS_BLANK"
    AppVersionIsBlank, "APPLICATION_TYPE_NOT_MINIAPP" ApplicationTypeNotMiniapp,
    "MINI_APP_PACKAGE_INFO_NOT_EXIST" MiniAppPackageInfoNotExist, "INVALID_PARAMS"
    InvalidParams
);

impl record::CallRequest for ExperienceQuery {}

impl record::Request for ExperienceQuery {
    type Response = ExperienceQueryResponse;
    type ErrorCode = ExperienceQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.experience.query",
        title: "小程序体验版状态查询接口",
        file: "spec/open_mini/experience.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/mini/experience/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &EXPERIENCE_QUERY,
        response: &EXPERIENCE_QUERY_RESPONSE,
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
    ExperienceQuery, EXPERIENCE_QUERY, 0 app_version String::new(), 1 bundle_id None
);

record::record!(
    ExperienceQueryResponse, EXPERIENCE_QUERY_RESPONSE, 0 exp_qr_code_url None, 1
    exp_schema_url None, 2 status None
);

static EXPERIENCE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExperienceQuery",
    file: "spec/open_mini/experience.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "app_version",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Required)],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "bundle_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 16, 18],
};

static EXPERIENCE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExperienceQueryResponse",
    file: "spec/open_mini/experience.query.yaml",
    rows: &[
        schema::Row::Text("exp_qr_code_url"),
        schema::Row::Text("exp_schema_url"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};
