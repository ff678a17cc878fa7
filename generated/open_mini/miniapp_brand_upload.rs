//! `alipay.open.mini.miniapp.brand.upload` · 小程序品牌提交认证时上传用户资质以及身份信息
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/miniapp/brand/upload`. Described
//! in `spec/open_mini/miniapp.brand.upload.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_mini/miniapp.brand.upload.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.mini.miniapp.brand.upload",
    title: "小程序品牌提交认证时上传用户资质以及身份信息",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::Plain,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/open/mini/miniapp/brand/upload",
    }),
    idempotency: schema::Idempotency::Never,
    request: &MINIAPP_BRAND_UPLOAD,
    response: &MINIAPP_BRAND_UPLOAD_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 15,
        },
        schema::ErrorDef {
            code: "BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 16,
        },
    ],
};

static MINIAPP_BRAND_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniappBrandUpload",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "file_content",
            kind: schema::Kind::File,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
    ],
    rules: &[],
};

static MINIAPP_BRAND_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniappBrandUploadResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "file_key",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.miniapp.brand.upload` (小程序品牌提交认证时上传用户资质以及身份信息).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/miniapp/brand/upload`. Described
/// in `spec/open_mini/miniapp.brand.upload.yaml`.
/// Answered by [`MiniappBrandUploadResponse`], or by an error with a [`MiniappBrandUploadErrorCode`].
#[doc(alias = "alipay.open.mini.miniapp.brand.upload")]
#[doc(alias = "小程序品牌提交认证时上传用户资质以及身份信息")]
#[derive(Default)]
#[non_exhaustive]
pub struct MiniappBrandUpload {
    /// The field `file_content`: a file.
    ///
    /// On the wire `file_content`. Source: `spec/open_mini/miniapp.brand.upload.yaml:9`.
    pub file_content: Option<record::Upload>,
}

impl MiniappBrandUpload {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`file_content`](Self::file_content).
    #[inline]
    #[must_use]
    pub fn file_content(mut self, file_content: record::Upload) -> Self {
        self.file_content = Some(file_content);
        self
    }
}

impl record::Record for MiniappBrandUpload {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MINIAPP_BRAND_UPLOAD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.file_content),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.file_content),
            _ => None,
        }
    }
}

impl Clone for MiniappBrandUpload {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MiniappBrandUpload {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MiniappBrandUpload {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for MiniappBrandUpload {}

impl record::Request for MiniappBrandUpload {
    type Response = MiniappBrandUploadResponse;
    type ErrorCode = MiniappBrandUploadErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.mini.miniapp.brand.upload` (小程序品牌提交认证时上传用户资质以及身份信息).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct MiniappBrandUploadResponse {
    /// The field `file_key`: a text.
    ///
    /// On the wire `file_key`. Source: `spec/open_mini/miniapp.brand.upload.yaml:12`.
    pub file_key: Option<String>,
}

impl record::Record for MiniappBrandUploadResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MINIAPP_BRAND_UPLOAD_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.file_key),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.file_key),
            _ => None,
        }
    }
}

impl Clone for MiniappBrandUploadResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MiniappBrandUploadResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MiniappBrandUploadResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.miniapp.brand.upload`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MiniappBrandUploadErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_mini/miniapp.brand.upload.yaml:15`.
    InvalidParameter,
    /// On the wire `BIZ_ERROR`. Source: `spec/open_mini/miniapp.brand.upload.yaml:16`.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MiniappBrandUploadErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
