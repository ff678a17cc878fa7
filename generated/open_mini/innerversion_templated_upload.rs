//! `alipay.open.mini.innerversion.templated.upload` · 基于模板构建版本
//!
//! Build a mini program version from a template; success means the version exists.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/templated/upload`.
//! Described in `spec/open_mini/innerversion.templated.upload.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.innerversion.templated.upload` (基于模板构建版本).
///
/// Build a mini program version from a template; success means the version exists.
///
/// ```
/// use alipay::open_mini::InnerversionTemplatedUpload;
///
/// let request = InnerversionTemplatedUpload::new()
///     .app_origin("AAA");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/templated/upload`.
/// Described in `spec/open_mini/innerversion.templated.upload.yaml`.
/// Returns [`InnerversionTemplatedUploadResponse`], or an error with a [`InnerversionTemplatedUploadErrorCode`].
#[doc(alias = "alipay.open.mini.innerversion.templated.upload")]
#[doc(alias = "/v3/alipay/open/mini/innerversion/templated/upload")]
#[doc(alias = "基于模板构建版本")]
#[doc(alias = "模板")]
#[doc(alias = "版本")]
#[must_use]
#[non_exhaustive]
pub struct InnerversionTemplatedUpload {
    /// Source; new parties must apply to Alipay for their own.
    ///
    /// 来源类型. Example: `AAA`.
    pub app_origin: Option<String>,
    /// Version as `x.y.z`; must be higher than the previous one and cannot be rebuilt.
    ///
    /// Example: `0.0.1`.
    pub app_version: Option<String>,
    /// Client id.
    ///
    /// Example: `com.alipay.alipaywallet`.
    pub bundle_id: Option<String>,
    /// Template configuration as JSON.
    ///
    /// 模板的配置参数. Example:
    /// `{"extEnable": true, "extPages": {"pages/face/index": {"defaultTitle": "默认页面标题"}},"window": {"defaultTitle": "默认标题"}}`.
    pub ext: Option<String>,
    /// Mini program id; needed in special cases only.
    ///
    /// 小程序ID. Example: `2019051464523527`.
    pub mini_app_id: Option<String>,
    /// Template id; the template must be listed or delisted.
    ///
    /// 模板id. Example: `2019032163637014`.
    pub template_id: Option<String>,
    /// Template version, listed or delisted; defaults to the listed or the latest delisted one.
    ///
    /// 模板版本. Example: `0.0.1`.
    pub template_version: Option<String>,
}

impl InnerversionTemplatedUpload {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`app_origin`](Self::app_origin).
    #[inline]
    pub fn app_origin(mut self, app_origin: impl Into<String>) -> Self {
        self.app_origin = Some(app_origin.into());
        self
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

    /// Sets [`ext`](Self::ext).
    #[inline]
    pub fn ext(mut self, ext: impl Into<String>) -> Self {
        self.ext = Some(ext.into());
        self
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Sets [`template_version`](Self::template_version).
    #[inline]
    pub fn template_version(mut self, template_version: impl Into<String>) -> Self {
        self.template_version = Some(template_version.into());
        self
    }
}

/// The response of `alipay.open.mini.innerversion.templated.upload` (基于模板构建版本).
///
/// This response has no fields.
#[non_exhaustive]
pub struct InnerversionTemplatedUploadResponse {}

/// The error codes of `alipay.open.mini.innerversion.templated.upload`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InnerversionTemplatedUploadErrorCode {
    /// `APP_VERSION_IS_BLANK`: The app version is missing or wrong.
    ///
    /// Send a version whose build has succeeded.
    AppVersionIsBlank,
    /// `TEMPLATE_ID_IS_BLANK`: The template id is missing.
    ///
    /// Send the template id.
    TemplateIdIsBlank,
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
    /// `INVALID_EXT_JSON`: The ext parameter cannot be parsed.
    ///
    /// Send ext as a standard JSON string.
    InvalidExtJson,
    /// `TEMPLATE_ID_ISVAPPID_NOT_MATCH`: The template id and the ISV's app id do not match.
    ///
    /// Use a template of the ISV's app.
    TemplateIdIsvappidNotMatch,
    /// `NO_AUTH_RELATION`: There is no authorization relation.
    ///
    /// Obtain the authorization first.
    NoAuthRelation,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InnerversionTemplatedUploadErrorCode, "APP_VERSION_IS_BLANK" AppVersionIsBlank,
    "TEMPLATE_ID_IS_BLANK" TemplateIdIsBlank, "VERSION_HAS_EXISTED" VersionHasExisted,
    "LARGER_VERSION_HAS_EXISTED" LargerVersionHasExisted, "APPLICATION_TYPE_NOT_MINIAPP"
    ApplicationTypeNotMiniapp, "INVALID_VERSION" InvalidVersion,
    "DEV_VERSION_EXCEED_MAX_COUNT" DevVersionExceedMaxCount,
    "TEMPLATE_NOT_ONLINE_OR_OFFLINE" TemplateNotOnlineOrOffline,
    "MINI_APP_PACKAGE_INFO_NOT_EXIST" MiniAppPackageInfoNotExist,
    "TEMPLATE_MINIAPP_NOT_ALLOWED" TemplateMiniappNotAllowed, "VERSION_EXCEEDED_LENGTH"
    VersionExceededLength, "INVALID_EXT_JSON" InvalidExtJson,
    "TEMPLATE_ID_ISVAPPID_NOT_MATCH" TemplateIdIsvappidNotMatch, "NO_AUTH_RELATION"
    NoAuthRelation
);

impl record::CallRequest for InnerversionTemplatedUpload {}

impl record::Request for InnerversionTemplatedUpload {
    type Response = InnerversionTemplatedUploadResponse;
    type ErrorCode = InnerversionTemplatedUploadErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.innerversion.templated.upload",
        title: "基于模板构建版本",
        file: "spec/open_mini/innerversion.templated.upload.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/innerversion/templated/upload",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INNERVERSION_TEMPLATED_UPLOAD,
        response: &INNERVERSION_TEMPLATED_UPLOAD_RESPONSE,
        links: &[],
        errors: &[
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
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    InnerversionTemplatedUpload, INNERVERSION_TEMPLATED_UPLOAD, 0 app_origin None, 1
    app_version None, 2 bundle_id None, 3 ext None, 4 mini_app_id None, 5 template_id
    None, 6 template_version None
);

record::record!(
    InnerversionTemplatedUploadResponse, INNERVERSION_TEMPLATED_UPLOAD_RESPONSE
);

static INNERVERSION_TEMPLATED_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionTemplatedUpload",
    file: "spec/open_mini/innerversion.templated.upload.yaml",
    rows: &[
        schema::Row::Text("app_origin"),
        schema::Row::Text("app_version"),
        schema::Row::Text("bundle_id"),
        schema::Row::Text("ext"),
        schema::Row::Text("mini_app_id"),
        schema::Row::Text("template_id"),
        schema::Row::Text("template_version"),
    ],
    rules: &[],
    lines: &[11, 16, 20, 21, 26, 31, 36],
};

static INNERVERSION_TEMPLATED_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionTemplatedUploadResponse",
    file: "spec/open_mini/innerversion.templated.upload.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
