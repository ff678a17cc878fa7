//! `alipay.open.mini.innerversion.templated.upload` · 基于模板构建版本
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/templated/upload`.
//! Described in `spec/open_mini/innerversion.templated.upload.yaml`.

use crate::{record, schema};

static INNERVERSION_TEMPLATED_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionTemplatedUpload",
    file: "spec/open_mini/innerversion.templated.upload.yaml",
    fields: &[
        schema::FieldDef::text("app_origin", 9),
        schema::FieldDef::text("app_version", 10),
        schema::FieldDef::text("bundle_id", 11),
        schema::FieldDef::text("ext", 12),
        schema::FieldDef::text("mini_app_id", 13),
        schema::FieldDef::text("template_id", 14),
        schema::FieldDef::text("template_version", 15),
    ],
    rules: &[],
};

static INNERVERSION_TEMPLATED_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionTemplatedUploadResponse",
    file: "spec/open_mini/innerversion.templated.upload.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.mini.innerversion.templated.upload` (基于模板构建版本).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/templated/upload`.
/// Described in `spec/open_mini/innerversion.templated.upload.yaml`.
/// Answered by [`InnerversionTemplatedUploadResponse`], or by an error with a [`InnerversionTemplatedUploadErrorCode`].
#[doc(alias = "alipay.open.mini.innerversion.templated.upload")]
#[doc(alias = "基于模板构建版本")]
#[must_use]
#[non_exhaustive]
pub struct InnerversionTemplatedUpload {
    /// On the wire `app_origin`, a text. Source: `spec/open_mini/innerversion.templated.upload.yaml:9`.
    pub app_origin: Option<String>,
    /// On the wire `app_version`, a text. Source: `spec/open_mini/innerversion.templated.upload.yaml:10`.
    pub app_version: Option<String>,
    /// On the wire `bundle_id`, a text. Source: `spec/open_mini/innerversion.templated.upload.yaml:11`.
    pub bundle_id: Option<String>,
    /// On the wire `ext`, a text. Source: `spec/open_mini/innerversion.templated.upload.yaml:12`.
    pub ext: Option<String>,
    /// On the wire `mini_app_id`, a text. Source: `spec/open_mini/innerversion.templated.upload.yaml:13`.
    pub mini_app_id: Option<String>,
    /// On the wire `template_id`, a text. Source: `spec/open_mini/innerversion.templated.upload.yaml:14`.
    pub template_id: Option<String>,
    /// On the wire `template_version`, a text. Source: `spec/open_mini/innerversion.templated.upload.yaml:15`.
    pub template_version: Option<String>,
}

impl InnerversionTemplatedUpload {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            app_origin: None,
            app_version: None,
            bundle_id: None,
            ext: None,
            mini_app_id: None,
            template_id: None,
            template_version: None,
        }
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

impl record::Record for InnerversionTemplatedUpload {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_TEMPLATED_UPLOAD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_origin),
            1 => Some(&self.app_version),
            2 => Some(&self.bundle_id),
            3 => Some(&self.ext),
            4 => Some(&self.mini_app_id),
            5 => Some(&self.template_id),
            6 => Some(&self.template_version),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_origin),
            1 => Some(&mut self.app_version),
            2 => Some(&mut self.bundle_id),
            3 => Some(&mut self.ext),
            4 => Some(&mut self.mini_app_id),
            5 => Some(&mut self.template_id),
            6 => Some(&mut self.template_version),
            _ => None,
        }
    }
}

impl Default for InnerversionTemplatedUpload {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InnerversionTemplatedUpload {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionTemplatedUpload {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionTemplatedUpload {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.innerversion.templated.upload` (基于模板构建版本).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct InnerversionTemplatedUploadResponse {}

impl record::Record for InnerversionTemplatedUploadResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_TEMPLATED_UPLOAD_RESPONSE
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

impl Default for InnerversionTemplatedUploadResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for InnerversionTemplatedUploadResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionTemplatedUploadResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionTemplatedUploadResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.innerversion.templated.upload`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerversionTemplatedUploadErrorCode {
    /// On the wire `APP_VERSION_IS_BLANK`. Source: `spec/open_mini/innerversion.templated.upload.yaml:20`.
    AppVersionIsBlank,
    /// On the wire `TEMPLATE_ID_IS_BLANK`. Source: `spec/open_mini/innerversion.templated.upload.yaml:21`.
    TemplateIdIsBlank,
    /// On the wire `VERSION_HAS_EXISTED`. Source: `spec/open_mini/innerversion.templated.upload.yaml:22`.
    VersionHasExisted,
    /// On the wire `LARGER_VERSION_HAS_EXISTED`. Source: `spec/open_mini/innerversion.templated.upload.yaml:23`.
    LargerVersionHasExisted,
    /// On the wire `APPLICATION_TYPE_NOT_MINIAPP`. Source: `spec/open_mini/innerversion.templated.upload.yaml:24`.
    ApplicationTypeNotMiniapp,
    /// On the wire `INVALID_VERSION`. Source: `spec/open_mini/innerversion.templated.upload.yaml:25`.
    InvalidVersion,
    /// On the wire `DEV_VERSION_EXCEED_MAX_COUNT`. Source: `spec/open_mini/innerversion.templated.upload.yaml:26`.
    DevVersionExceedMaxCount,
    /// On the wire `TEMPLATE_NOT_ONLINE_OR_OFFLINE`. Source: `spec/open_mini/innerversion.templated.upload.yaml:27`.
    TemplateNotOnlineOrOffline,
    /// On the wire `MINI_APP_PACKAGE_INFO_NOT_EXIST`. Source: `spec/open_mini/innerversion.templated.upload.yaml:28`.
    MiniAppPackageInfoNotExist,
    /// On the wire `TEMPLATE_MINIAPP_NOT_ALLOWED`. Source: `spec/open_mini/innerversion.templated.upload.yaml:29`.
    TemplateMiniappNotAllowed,
    /// On the wire `VERSION_EXCEEDED_LENGTH`. Source: `spec/open_mini/innerversion.templated.upload.yaml:30`.
    VersionExceededLength,
    /// On the wire `INVALID_EXT_JSON`. Source: `spec/open_mini/innerversion.templated.upload.yaml:31`.
    InvalidExtJson,
    /// On the wire `TEMPLATE_ID_ISVAPPID_NOT_MATCH`. Source: `spec/open_mini/innerversion.templated.upload.yaml:32`.
    TemplateIdIsvappidNotMatch,
    /// On the wire `NO_AUTH_RELATION`. Source: `spec/open_mini/innerversion.templated.upload.yaml:33`.
    NoAuthRelation,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InnerversionTemplatedUploadErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("APP_VERSION_IS_BLANK", Self::AppVersionIsBlank),
        ("TEMPLATE_ID_IS_BLANK", Self::TemplateIdIsBlank),
        ("VERSION_HAS_EXISTED", Self::VersionHasExisted),
        ("LARGER_VERSION_HAS_EXISTED", Self::LargerVersionHasExisted),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
        ("INVALID_VERSION", Self::InvalidVersion),
        ("DEV_VERSION_EXCEED_MAX_COUNT", Self::DevVersionExceedMaxCount),
        ("TEMPLATE_NOT_ONLINE_OR_OFFLINE", Self::TemplateNotOnlineOrOffline),
        ("MINI_APP_PACKAGE_INFO_NOT_EXIST", Self::MiniAppPackageInfoNotExist),
        ("TEMPLATE_MINIAPP_NOT_ALLOWED", Self::TemplateMiniappNotAllowed),
        ("VERSION_EXCEEDED_LENGTH", Self::VersionExceededLength),
        ("INVALID_EXT_JSON", Self::InvalidExtJson),
        ("TEMPLATE_ID_ISVAPPID_NOT_MATCH", Self::TemplateIdIsvappidNotMatch),
        ("NO_AUTH_RELATION", Self::NoAuthRelation),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InnerversionTemplatedUploadErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
