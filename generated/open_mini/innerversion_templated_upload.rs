//! `alipay.open.mini.innerversion.templated.upload` · 基于模板构建版本
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/templated/upload`.
//! Described in `spec/open_mini/innerversion.templated.upload.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_mini/innerversion.templated.upload.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.mini.innerversion.templated.upload",
    title: "基于模板构建版本",
    file: FILE,
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
            code: "APP_VERSION_IS_BLANK",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 20,
        },
        schema::ErrorDef {
            code: "TEMPLATE_ID_IS_BLANK",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 21,
        },
        schema::ErrorDef {
            code: "VERSION_HAS_EXISTED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 22,
        },
        schema::ErrorDef {
            code: "LARGER_VERSION_HAS_EXISTED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 23,
        },
        schema::ErrorDef {
            code: "APPLICATION_TYPE_NOT_MINIAPP",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 24,
        },
        schema::ErrorDef {
            code: "INVALID_VERSION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 25,
        },
        schema::ErrorDef {
            code: "DEV_VERSION_EXCEED_MAX_COUNT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 26,
        },
        schema::ErrorDef {
            code: "TEMPLATE_NOT_ONLINE_OR_OFFLINE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 27,
        },
        schema::ErrorDef {
            code: "MINI_APP_PACKAGE_INFO_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 28,
        },
        schema::ErrorDef {
            code: "TEMPLATE_MINIAPP_NOT_ALLOWED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 29,
        },
        schema::ErrorDef {
            code: "VERSION_EXCEEDED_LENGTH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 30,
        },
        schema::ErrorDef {
            code: "INVALID_EXT_JSON",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 31,
        },
        schema::ErrorDef {
            code: "TEMPLATE_ID_ISVAPPID_NOT_MATCH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
        schema::ErrorDef {
            code: "NO_AUTH_RELATION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 33,
        },
    ],
};

static INNERVERSION_TEMPLATED_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionTemplatedUpload",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "app_origin",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "app_version",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "bundle_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "ext",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "mini_app_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "template_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "template_version",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
    ],
    rules: &[],
};

static INNERVERSION_TEMPLATED_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionTemplatedUploadResponse",
    file: FILE,
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
#[derive(Default)]
#[non_exhaustive]
pub struct InnerversionTemplatedUpload {
    /// The field `app_origin`: a text.
    ///
    /// On the wire `app_origin`. Source: `spec/open_mini/innerversion.templated.upload.yaml:9`.
    pub app_origin: Option<String>,
    /// The field `app_version`: a text.
    ///
    /// On the wire `app_version`. Source: `spec/open_mini/innerversion.templated.upload.yaml:10`.
    pub app_version: Option<String>,
    /// The field `bundle_id`: a text.
    ///
    /// On the wire `bundle_id`. Source: `spec/open_mini/innerversion.templated.upload.yaml:11`.
    pub bundle_id: Option<String>,
    /// The field `ext`: a text.
    ///
    /// On the wire `ext`. Source: `spec/open_mini/innerversion.templated.upload.yaml:12`.
    pub ext: Option<String>,
    /// The field `mini_app_id`: a text.
    ///
    /// On the wire `mini_app_id`. Source: `spec/open_mini/innerversion.templated.upload.yaml:13`.
    pub mini_app_id: Option<String>,
    /// The field `template_id`: a text.
    ///
    /// On the wire `template_id`. Source: `spec/open_mini/innerversion.templated.upload.yaml:14`.
    pub template_id: Option<String>,
    /// The field `template_version`: a text.
    ///
    /// On the wire `template_version`. Source: `spec/open_mini/innerversion.templated.upload.yaml:15`.
    pub template_version: Option<String>,
}

impl InnerversionTemplatedUpload {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`app_origin`](Self::app_origin).
    #[inline]
    #[must_use]
    pub fn app_origin(mut self, app_origin: impl Into<String>) -> Self {
        self.app_origin = Some(app_origin.into());
        self
    }

    /// Sets [`app_version`](Self::app_version).
    #[inline]
    #[must_use]
    pub fn app_version(mut self, app_version: impl Into<String>) -> Self {
        self.app_version = Some(app_version.into());
        self
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    #[must_use]
    pub fn bundle_id(mut self, bundle_id: impl Into<String>) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }

    /// Sets [`ext`](Self::ext).
    #[inline]
    #[must_use]
    pub fn ext(mut self, ext: impl Into<String>) -> Self {
        self.ext = Some(ext.into());
        self
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    #[must_use]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    #[must_use]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Sets [`template_version`](Self::template_version).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.mini.innerversion.templated.upload` (基于模板构建版本).
///
/// It has no fields: that it came is what it says.
#[derive(Default)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
