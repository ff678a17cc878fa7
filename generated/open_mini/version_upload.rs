//! `alipay.open.mini.version.upload` · 小程序基于模板上传版本
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/upload`. Described in
//! `spec/open_mini/version.upload.yaml`.

use crate::{record, schema};

static VERSION_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionUpload",
    file: "spec/open_mini/version.upload.yaml",
    fields: &[
        schema::FieldDef::text("app_version", 9),
        schema::FieldDef::text("bundle_id", 10),
        schema::FieldDef::text("ext", 11),
        schema::FieldDef::text("template_id", 12),
        schema::FieldDef::text("template_version", 13),
    ],
    rules: &[],
};

static VERSION_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionUploadResponse",
    file: "spec/open_mini/version.upload.yaml",
    fields: &[
        schema::FieldDef::text("build_status", 16),
        schema::FieldDef::text("create_status", 17),
        schema::FieldDef::text("need_rotation", 18),
        schema::FieldDef::text("version_created", 19),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.version.upload` (小程序基于模板上传版本).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/upload`. Described in
/// `spec/open_mini/version.upload.yaml`.
/// Answered by [`VersionUploadResponse`], or by an error with a [`VersionUploadErrorCode`].
#[doc(alias = "alipay.open.mini.version.upload")]
#[doc(alias = "小程序基于模板上传版本")]
#[must_use]
#[non_exhaustive]
pub struct VersionUpload {
    /// On the wire `app_version`, a text. Source: `spec/open_mini/version.upload.yaml:9`.
    pub app_version: Option<String>,
    /// On the wire `bundle_id`, a text. Source: `spec/open_mini/version.upload.yaml:10`.
    pub bundle_id: Option<String>,
    /// On the wire `ext`, a text. Source: `spec/open_mini/version.upload.yaml:11`.
    pub ext: Option<String>,
    /// On the wire `template_id`, a text. Source: `spec/open_mini/version.upload.yaml:12`.
    pub template_id: Option<String>,
    /// On the wire `template_version`, a text. Source: `spec/open_mini/version.upload.yaml:13`.
    pub template_version: Option<String>,
}

impl VersionUpload {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            app_version: None,
            bundle_id: None,
            ext: None,
            template_id: None,
            template_version: None,
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

    /// Sets [`ext`](Self::ext).
    #[inline]
    pub fn ext(mut self, ext: impl Into<String>) -> Self {
        self.ext = Some(ext.into());
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

impl record::Record for VersionUpload {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VERSION_UPLOAD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_version),
            1 => Some(&self.bundle_id),
            2 => Some(&self.ext),
            3 => Some(&self.template_id),
            4 => Some(&self.template_version),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_version),
            1 => Some(&mut self.bundle_id),
            2 => Some(&mut self.ext),
            3 => Some(&mut self.template_id),
            4 => Some(&mut self.template_version),
            _ => None,
        }
    }
}

impl Default for VersionUpload {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VersionUpload {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VersionUpload {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VersionUpload {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.version.upload` (小程序基于模板上传版本).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct VersionUploadResponse {
    /// On the wire `build_status`, a text. Source: `spec/open_mini/version.upload.yaml:16`.
    pub build_status: Option<String>,
    /// On the wire `create_status`, a text. Source: `spec/open_mini/version.upload.yaml:17`.
    pub create_status: Option<String>,
    /// On the wire `need_rotation`, a text. Source: `spec/open_mini/version.upload.yaml:18`.
    pub need_rotation: Option<String>,
    /// On the wire `version_created`, a text. Source: `spec/open_mini/version.upload.yaml:19`.
    pub version_created: Option<String>,
}

impl record::Record for VersionUploadResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VERSION_UPLOAD_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.build_status),
            1 => Some(&self.create_status),
            2 => Some(&self.need_rotation),
            3 => Some(&self.version_created),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.build_status),
            1 => Some(&mut self.create_status),
            2 => Some(&mut self.need_rotation),
            3 => Some(&mut self.version_created),
            _ => None,
        }
    }
}

impl Default for VersionUploadResponse {
    #[inline]
    fn default() -> Self {
        Self {
            build_status: None,
            create_status: None,
            need_rotation: None,
            version_created: None,
        }
    }
}

impl Clone for VersionUploadResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VersionUploadResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VersionUploadResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.version.upload`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VersionUploadErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/version.upload.yaml:22`.
    SystemError,
    /// On the wire `APP_VERSION_IS_BLANK`. Source: `spec/open_mini/version.upload.yaml:23`.
    AppVersionIsBlank,
    /// On the wire `TEMPLATE_ID_IS_BLANK`. Source: `spec/open_mini/version.upload.yaml:24`.
    TemplateIdIsBlank,
    /// On the wire `CODE_TEMPLATE_NOT_EXIST`. Source: `spec/open_mini/version.upload.yaml:25`.
    CodeTemplateNotExist,
    /// On the wire `CODE_TEMPLATE_NOT_SAFE`. Source: `spec/open_mini/version.upload.yaml:26`.
    CodeTemplateNotSafe,
    /// On the wire `CODE_TEMPLATE_DELETED`. Source: `spec/open_mini/version.upload.yaml:27`.
    CodeTemplateDeleted,
    /// On the wire `NO_AUTH_RELATION`. Source: `spec/open_mini/version.upload.yaml:28`.
    NoAuthRelation,
    /// On the wire `VERSION_HAS_EXISTED`. Source: `spec/open_mini/version.upload.yaml:29`.
    VersionHasExisted,
    /// On the wire `LARGER_VERSION_HAS_EXISTED`. Source: `spec/open_mini/version.upload.yaml:30`.
    LargerVersionHasExisted,
    /// On the wire `APPLICATION_TYPE_NOT_MINIAPP`. Source: `spec/open_mini/version.upload.yaml:31`.
    ApplicationTypeNotMiniapp,
    /// On the wire `ISV_APP_ID_IS_BLANK`. Source: `spec/open_mini/version.upload.yaml:32`.
    IsvAppIdIsBlank,
    /// On the wire `INVALID_VERSION`. Source: `spec/open_mini/version.upload.yaml:33`.
    InvalidVersion,
    /// On the wire `DEV_VERSION_EXCEED_MAX_COUNT`. Source: `spec/open_mini/version.upload.yaml:34`.
    DevVersionExceedMaxCount,
    /// On the wire `TEMPLATE_NOT_ONLINE_OR_OFFLINE`. Source: `spec/open_mini/version.upload.yaml:35`.
    TemplateNotOnlineOrOffline,
    /// On the wire `MINI_APP_PACKAGE_INFO_NOT_EXIST`. Source: `spec/open_mini/version.upload.yaml:36`.
    MiniAppPackageInfoNotExist,
    /// On the wire `TEMPLATE_MINIAPP_NOT_ALLOWED`. Source: `spec/open_mini/version.upload.yaml:37`.
    TemplateMiniappNotAllowed,
    /// On the wire `VERSION_EXCEEDED_LENGTH`. Source: `spec/open_mini/version.upload.yaml:38`.
    VersionExceededLength,
    /// On the wire `TEMPLATE_ID_ISVAPPID_NOT_MATCH`. Source: `spec/open_mini/version.upload.yaml:39`.
    TemplateIdIsvappidNotMatch,
    /// On the wire `BUNDLE_ID_NOT_EXIST`. Source: `spec/open_mini/version.upload.yaml:40`.
    BundleIdNotExist,
    /// On the wire `INVALID_EXT_JSON`. Source: `spec/open_mini/version.upload.yaml:41`.
    InvalidExtJson,
    /// On the wire `APP_INFO_NOT_EXIST`. Source: `spec/open_mini/version.upload.yaml:42`.
    AppInfoNotExist,
    /// On the wire `APP_TYPE_ERROR`. Source: `spec/open_mini/version.upload.yaml:43`.
    AppTypeError,
    /// On the wire `TEMPLATE_STATUS_PUNISHED`. Source: `spec/open_mini/version.upload.yaml:44`.
    TemplateStatusPunished,
    /// On the wire `TEMPLATE_STATUS_CAN_NOT_BUILD`. Source: `spec/open_mini/version.upload.yaml:45`.
    TemplateStatusCanNotBuild,
    /// On the wire `INVALID_PARAMS`. Source: `spec/open_mini/version.upload.yaml:46`.
    InvalidParams,
    /// On the wire `TEMPLATE_EXTRA_INFO_INVALID`. Source: `spec/open_mini/version.upload.yaml:47`.
    TemplateExtraInfoInvalid,
    /// On the wire `APP_TO_APP_AUTH_FAIL`. Source: `spec/open_mini/version.upload.yaml:48`.
    AppToAppAuthFail,
    /// On the wire `BUILD_VERSION_COMPARE_ERROR`. Source: `spec/open_mini/version.upload.yaml:49`.
    BuildVersionCompareError,
    /// On the wire `UPDATE_PLUGIN_SERVICE_FAIL`. Source: `spec/open_mini/version.upload.yaml:50`.
    UpdatePluginServiceFail,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for VersionUploadErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("APP_VERSION_IS_BLANK", Self::AppVersionIsBlank),
        ("TEMPLATE_ID_IS_BLANK", Self::TemplateIdIsBlank),
        ("CODE_TEMPLATE_NOT_EXIST", Self::CodeTemplateNotExist),
        ("CODE_TEMPLATE_NOT_SAFE", Self::CodeTemplateNotSafe),
        ("CODE_TEMPLATE_DELETED", Self::CodeTemplateDeleted),
        ("NO_AUTH_RELATION", Self::NoAuthRelation),
        ("VERSION_HAS_EXISTED", Self::VersionHasExisted),
        ("LARGER_VERSION_HAS_EXISTED", Self::LargerVersionHasExisted),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
        ("ISV_APP_ID_IS_BLANK", Self::IsvAppIdIsBlank),
        ("INVALID_VERSION", Self::InvalidVersion),
        ("DEV_VERSION_EXCEED_MAX_COUNT", Self::DevVersionExceedMaxCount),
        ("TEMPLATE_NOT_ONLINE_OR_OFFLINE", Self::TemplateNotOnlineOrOffline),
        ("MINI_APP_PACKAGE_INFO_NOT_EXIST", Self::MiniAppPackageInfoNotExist),
        ("TEMPLATE_MINIAPP_NOT_ALLOWED", Self::TemplateMiniappNotAllowed),
        ("VERSION_EXCEEDED_LENGTH", Self::VersionExceededLength),
        ("TEMPLATE_ID_ISVAPPID_NOT_MATCH", Self::TemplateIdIsvappidNotMatch),
        ("BUNDLE_ID_NOT_EXIST", Self::BundleIdNotExist),
        ("INVALID_EXT_JSON", Self::InvalidExtJson),
        ("APP_INFO_NOT_EXIST", Self::AppInfoNotExist),
        ("APP_TYPE_ERROR", Self::AppTypeError),
        ("TEMPLATE_STATUS_PUNISHED", Self::TemplateStatusPunished),
        ("TEMPLATE_STATUS_CAN_NOT_BUILD", Self::TemplateStatusCanNotBuild),
        ("INVALID_PARAMS", Self::InvalidParams),
        ("TEMPLATE_EXTRA_INFO_INVALID", Self::TemplateExtraInfoInvalid),
        ("APP_TO_APP_AUTH_FAIL", Self::AppToAppAuthFail),
        ("BUILD_VERSION_COMPARE_ERROR", Self::BuildVersionCompareError),
        ("UPDATE_PLUGIN_SERVICE_FAIL", Self::UpdatePluginServiceFail),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for VersionUploadErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
