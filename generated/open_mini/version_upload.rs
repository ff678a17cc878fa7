//! `alipay.open.mini.version.upload` · 小程序基于模板上传版本
//!
//! Upload a mini program version made from a template.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/upload`. Described in
//! `spec/open_mini/version.upload.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.version.upload` (小程序基于模板上传版本).
///
/// Upload a mini program version made from a template.
///
/// ```
/// use alipay::open_mini::VersionUpload;
///
/// let request = VersionUpload::new()
///     .app_version("0.0.1")
///     .template_id("1");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`app_version`](Self::app_version) | required; matches `^[0-9]+\.[0-9]+\.[0-9]+$` |
/// | [`template_id`](Self::template_id) | required |
/// | [`template_version`](Self::template_version) | matches `^[0-9]+\.[0-9]+\.[0-9]+$` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/upload`. Described in
/// `spec/open_mini/version.upload.yaml`.
/// Returns [`VersionUploadResponse`], or an error with a [`VersionUploadErrorCode`].
#[doc(alias = "alipay.open.mini.version.upload")]
#[doc(alias = "/v3/alipay/open/mini/version/upload")]
#[doc(alias = "小程序基于模板上传版本")]
#[doc(alias = "小程序")]
#[doc(alias = "模板")]
#[doc(alias = "版本")]
#[must_use]
#[non_exhaustive]
pub struct VersionUpload {
    /// Version as `x.y.z`, each a number up to 2147483647; higher than the merchant's latest version.
    ///
    /// 商家小程序版本号; required; matches `^[0-9]+\.[0-9]+\.[0-9]+$`. Example: `0.0.1`.
    pub app_version: String,
    /// Client of the mini program.
    ///
    /// 小程序客户端类型; other values may be added. Defaults to `com.alipay.alipaywallet`. Example:
    /// `com.alipay.alipaywallet`.
    pub bundle_id: Option<record::Choice<VersionUploadBundleId>>,
    /// Custom parameters as JSON, read in the mini program by `my.getExtConfig()`.
    ///
    /// 自定义参数. Example:
    /// `{"extEnable": true, "extPages": {"pages/face/index": {"defaultTitle": "哈哈哈哈"}},"window": {"defaultTitle": "AI2"}}`.
    pub ext: Option<String>,
    /// App id of the template.
    ///
    /// 小程序模板 APPID; required. Example: `1`.
    pub template_id: String,
    /// Template version as numeric `x.y.z`; the latest listed one if left out.
    ///
    /// 小程序模板版本号; matches `^[0-9]+\.[0-9]+\.[0-9]+$`. Example: `0.0.1`.
    pub template_version: Option<String>,
}

impl VersionUpload {
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
        bundle_id: impl Into<record::Choice<VersionUploadBundleId>>,
    ) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }

    /// Sets [`ext`](Self::ext).
    #[inline]
    pub fn ext(mut self, ext: impl Into<String>) -> Self {
        self.ext = Some(ext.into());
        self
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = template_id.into();
        self
    }

    /// Sets [`template_version`](Self::template_version).
    #[inline]
    pub fn template_version(mut self, template_version: impl Into<String>) -> Self {
        self.template_version = Some(template_version.into());
        self
    }
}

/// The response of `alipay.open.mini.version.upload` (小程序基于模板上传版本).
#[non_exhaustive]
pub struct VersionUploadResponse {
    /// Build state.
    ///
    /// 构建的状态. Example: `0`.
    pub build_status: Option<record::Choice<VersionUploadResponseBuildStatus>>,
    /// State of creating the version.
    ///
    /// 创建版本的状态. Example: `6`.
    pub create_status: Option<record::Choice<VersionUploadResponseCreateStatus>>,
    /// Whether the caller must poll.
    ///
    /// Example: `true`.
    pub need_rotation: Option<String>,
    /// Whether the version was created.
    ///
    /// 是否创建了版本. Example: `true`.
    pub version_created: Option<String>,
}

/// The values of the platform's type `VersionUploadBundleId`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum VersionUploadBundleId {
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
    VersionUploadBundleId, "com.alipay.alipaywallet" ComAlipayAlipaywallet,
    "com.alibaba.android.rimet" ComAlibabaAndroidRimet, "com.amap.app" ComAmapApp,
    "com.alibaba.ailabs.genie.webapps" ComAlibabaAilabsGenieWebapps,
    "com.alipay.iot.xpaas" ComAlipayIotXpaas
);

/// The values of the platform's type `VersionUploadResponseBuildStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum VersionUploadResponseBuildStatus {
    /// `0`: Queued (构建排队中).
    V0,
    /// `1`: Building (正在构建).
    V1,
    /// `2`: Built (构建成功).
    V2,
    /// `3`: Build failed (构建失败).
    V3,
    /// `5`: Build timed out (构建超时).
    V5,
}

record::enumeration!(
    VersionUploadResponseBuildStatus, "0" V0, "1" V1, "2" V2, "3" V3, "5" V5
);

/// The values of the platform's type `VersionUploadResponseCreateStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum VersionUploadResponseCreateStatus {
    /// `0`: Queued (构建排队中).
    V0,
    /// `1`: Building (正在构建).
    V1,
    /// `2`: Built (构建成功).
    V2,
    /// `3`: Build failed (构建失败).
    V3,
    /// `5`: Build timed out (构建超时).
    V5,
    /// `6`: Version created (版本创建成功).
    V6,
}

record::enumeration!(
    VersionUploadResponseCreateStatus, "0" V0, "1" V1, "2" V2, "3" V3, "5" V5, "6" V6
);

/// The error codes of `alipay.open.mini.version.upload`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum VersionUploadErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `APP_VERSION_IS_BLANK`: The app version is missing or wrong.
    ///
    /// Send a version whose build has succeeded.
    AppVersionIsBlank,
    /// `TEMPLATE_ID_IS_BLANK`: The template id is missing.
    ///
    /// Send the template id.
    TemplateIdIsBlank,
    /// `CODE_TEMPLATE_NOT_EXIST`: The template does not exist.
    ///
    /// Check the template id.
    CodeTemplateNotExist,
    /// `CODE_TEMPLATE_NOT_SAFE`: The template has not passed the security scan.
    ///
    /// Wait for the scan, then call again. The same call may succeed later.
    CodeTemplateNotSafe,
    /// `CODE_TEMPLATE_DELETED`: The template was deleted.
    ///
    /// Send the id of an approved template.
    CodeTemplateDeleted,
    /// `NO_AUTH_RELATION`: There is no authorization relation.
    ///
    /// Obtain the authorization first.
    NoAuthRelation,
    /// `VERSION_HAS_EXISTED`: The version is not greater than an existing one.
    ///
    /// Send a version greater than the earlier ones.
    VersionHasExisted,
    /// `LARGER_VERSION_HAS_EXISTED`: A higher version exists.
    ///
    /// Send a higher version.
    LargerVersionHasExisted,
    /// `APPLICATION_TYPE_NOT_MINIAPP`: The app is not a mini program.
    ///
    /// Use the app id of a mini program.
    ApplicationTypeNotMiniapp,
    /// `ISV_APP_ID_IS_BLANK`: The ISV's app id is missing.
    ///
    /// Send the ISV's app id.
    IsvAppIdIsBlank,
    /// `INVALID_VERSION`: The version is not valid.
    ///
    /// Send the version as `x.y.z`.
    InvalidVersion,
    /// `DEV_VERSION_EXCEED_MAX_COUNT`: The maximum number of development versions is exceeded.
    ///
    /// Delete a development version first.
    DevVersionExceedMaxCount,
    /// `TEMPLATE_NOT_ONLINE_OR_OFFLINE`: The template was never released.
    ///
    /// Release the template first.
    TemplateNotOnlineOrOffline,
    /// `MINI_APP_PACKAGE_INFO_NOT_EXIST`: There is no package of this mini program version.
    ///
    /// Check the version and wait until it is built.
    MiniAppPackageInfoNotExist,
    /// `TEMPLATE_MINIAPP_NOT_ALLOWED`: The app authorization token is that of a template.
    ///
    /// Send the token of the merchant's mini program.
    TemplateMiniappNotAllowed,
    /// `VERSION_EXCEEDED_LENGTH`: A number in the version is too large.
    ///
    /// Use numbers up to 2147483647\.
    VersionExceededLength,
    /// `TEMPLATE_ID_ISVAPPID_NOT_MATCH`: The template id and the ISV's app id do not match.
    ///
    /// Use a template of the ISV's app.
    TemplateIdIsvappidNotMatch,
    /// `BUNDLE_ID_NOT_EXIST`: The bundle id does not exist.
    ///
    /// Check the bundle id.
    BundleIdNotExist,
    /// `INVALID_EXT_JSON`: The ext parameter cannot be parsed.
    ///
    /// Send ext as a standard JSON string.
    InvalidExtJson,
    /// `APP_INFO_NOT_EXIST`: The app information does not exist.
    ///
    /// Check the app id.
    AppInfoNotExist,
    /// `APP_TYPE_ERROR`: The app is of the wrong type.
    ///
    /// Call as the third-party app with the mini program's authorization token.
    AppTypeError,
    /// `TEMPLATE_STATUS_PUNISHED`: The template is under a penalty.
    TemplateStatusPunished,
    /// `TEMPLATE_STATUS_CAN_NOT_BUILD`: The template's state does not allow building.
    ///
    /// Check the state of the template.
    TemplateStatusCanNotBuild,
    /// `INVALID_PARAMS`: The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    InvalidParams,
    /// `TEMPLATE_EXTRA_INFO_INVALID`: The template's additional data are not valid.
    TemplateExtraInfoInvalid,
    /// `APP_TO_APP_AUTH_FAIL`: The authorization between the apps failed.
    ///
    /// Check the app authorization token.
    AppToAppAuthFail,
    /// `BUILD_VERSION_COMPARE_ERROR`: The comparison with earlier versions failed.
    ///
    /// Send a version as `x.y.z`, higher than the earlier ones.
    BuildVersionCompareError,
    /// `UPDATE_PLUGIN_SERVICE_FAIL`: The plugin's service could not be updated.
    UpdatePluginServiceFail,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    VersionUploadErrorCode, "SYSTEM_ERROR" SystemError, "APP_VERSION_IS_BLANK"
    AppVersionIsBlank, "TEMPLATE_ID_IS_BLANK" TemplateIdIsBlank,
    "CODE_TEMPLATE_NOT_EXIST" CodeTemplateNotExist, "CODE_TEMPLATE_NOT_SAFE"
    CodeTemplateNotSafe, "CODE_TEMPLATE_DELETED" CodeTemplateDeleted, "NO_AUTH_RELATION"
    NoAuthRelation, "VERSION_HAS_EXISTED" VersionHasExisted, "LARGER_VERSION_HAS_EXISTED"
    LargerVersionHasExisted, "APPLICATION_TYPE_NOT_MINIAPP" ApplicationTypeNotMiniapp,
    "ISV_APP_ID_IS_BLANK" IsvAppIdIsBlank, "INVALID_VERSION" InvalidVersion,
    "DEV_VERSION_EXCEED_MAX_COUNT" DevVersionExceedMaxCount,
    "TEMPLATE_NOT_ONLINE_OR_OFFLINE" TemplateNotOnlineOrOffline,
    "MINI_APP_PACKAGE_INFO_NOT_EXIST" MiniAppPackageInfoNotExist,
    "TEMPLATE_MINIAPP_NOT_ALLOWED" TemplateMiniappNotAllowed, "VERSION_EXCEEDED_LENGTH"
    VersionExceededLength, "TEMPLATE_ID_ISVAPPID_NOT_MATCH" TemplateIdIsvappidNotMatch,
    "BUNDLE_ID_NOT_EXIST" BundleIdNotExist, "INVALID_EXT_JSON" InvalidExtJson,
    "APP_INFO_NOT_EXIST" AppInfoNotExist, "APP_TYPE_ERROR" AppTypeError,
    "TEMPLATE_STATUS_PUNISHED" TemplateStatusPunished, "TEMPLATE_STATUS_CAN_NOT_BUILD"
    TemplateStatusCanNotBuild, "INVALID_PARAMS" InvalidParams,
    "TEMPLATE_EXTRA_INFO_INVALID" TemplateExtraInfoInvalid, "APP_TO_APP_AUTH_FAIL"
    AppToAppAuthFail, "BUILD_VERSION_COMPARE_ERROR" BuildVersionCompareError,
    "UPDATE_PLUGIN_SERVICE_FAIL" UpdatePluginServiceFail
);

impl record::CallRequest for VersionUpload {}

impl record::Request for VersionUpload {
    type Response = VersionUploadResponse;
    type ErrorCode = VersionUploadErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.version.upload",
        title: "小程序基于模板上传版本",
        file: "spec/open_mini/version.upload.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/version/upload",
        }),
        idempotency: schema::Idempotency::Never,
        request: &VERSION_UPLOAD,
        response: &VERSION_UPLOAD_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "app_version.required",
                code: "APP_VERSION_IS_BLANK",
            },
            schema::LinkDef {
                limit: "template_id.required",
                code: "TEMPLATE_ID_IS_BLANK",
            },
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMS",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "CODE_TEMPLATE_NOT_EXIST",
                summary: "The template does not exist.",
                fix: "Check the template id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "LARGER_VERSION_HAS_EXISTED",
                summary: "A higher version exists.",
                fix: "Send a higher version.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "INVALID_VERSION",
                summary: "The version is not valid.",
                fix: "Send the version as `x.y.z`.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "TEMPLATE_NOT_ONLINE_OR_OFFLINE",
                summary: "The template was never released.",
                fix: "Release the template first.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "TEMPLATE_STATUS_PUNISHED",
                summary: "The template is under a penalty.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "TEMPLATE_STATUS_CAN_NOT_BUILD",
                summary: "The template's state does not allow building.",
                fix: "Check the state of the template.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "TEMPLATE_EXTRA_INFO_INVALID",
                summary: "The template's additional data are not valid.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "APP_TO_APP_AUTH_FAIL",
                summary: "The authorization between the apps failed.",
                fix: "Check the app authorization token.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BUILD_VERSION_COMPARE_ERROR",
                summary: "The comparison with earlier versions failed.",
                fix: "Send a version as `x.y.z`, higher than the earlier ones.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "UPDATE_PLUGIN_SERVICE_FAIL",
                summary: "The plugin's service could not be updated.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    VersionUpload, VERSION_UPLOAD, 0 app_version String::new(), 1 bundle_id None, 2 ext
    None, 3 template_id String::new(), 4 template_version None
);

record::record!(
    VersionUploadResponse, VERSION_UPLOAD_RESPONSE, 0 build_status None, 1 create_status
    None, 2 need_rotation None, 3 version_created None
);

static VERSION_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionUpload",
    file: "spec/open_mini/version.upload.yaml",
    rows: &[
        schema::Row::Limited(
            "app_version",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(
                    schema::Limit::Pattern("^[0-9]+\\.[0-9]+\\.[0-9]+$"),
                ),
            ],
        ),
        schema::Row::Text("bundle_id"),
        schema::Row::Text("ext"),
        schema::Row::Limited(
            "template_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "template_version",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Pattern("^[0-9]+\\.[0-9]+\\.[0-9]+$"),
                ),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 15, 16, 18, 31, 36, 40, 42, 46],
};

static VERSION_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionUploadResponse",
    file: "spec/open_mini/version.upload.yaml",
    rows: &[
        schema::Row::Text("build_status"),
        schema::Row::Text("create_status"),
        schema::Row::Text("need_rotation"),
        schema::Row::Text("version_created"),
    ],
    rules: &[],
    lines: &[],
};
