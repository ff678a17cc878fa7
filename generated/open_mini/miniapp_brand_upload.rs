//! `alipay.open.mini.miniapp.brand.upload` · 小程序品牌提交认证时上传用户资质以及身份信息
//!
//! Upload qualification and identity images for a brand certification.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/miniapp/brand/upload`. Described
//! in `spec/open_mini/miniapp.brand.upload.yaml`.

use crate::{record, schema};

static MINIAPP_BRAND_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniappBrandUpload",
    file: "spec/open_mini/miniapp.brand.upload.yaml",
    fields: &[schema::FieldDef::new("file_content", schema::Kind::File, 11)],
    rules: &[],
};

static MINIAPP_BRAND_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniappBrandUploadResponse",
    file: "spec/open_mini/miniapp.brand.upload.yaml",
    fields: &[schema::FieldDef::text("file_key", 14)],
    rules: &[],
};

/// A request of `alipay.open.mini.miniapp.brand.upload` (小程序品牌提交认证时上传用户资质以及身份信息).
///
/// Upload qualification and identity images for a brand certification.
///
/// ```
/// use alipay::open_mini::MiniappBrandUpload;
///
/// let request = MiniappBrandUpload::new();
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/miniapp/brand/upload`. Described
/// in `spec/open_mini/miniapp.brand.upload.yaml`.
/// Returns [`MiniappBrandUploadResponse`], or an error with a [`MiniappBrandUploadErrorCode`].
#[doc(alias = "alipay.open.mini.miniapp.brand.upload")]
#[doc(alias = "/v3/alipay/open/mini/miniapp/brand/upload")]
#[doc(alias = "小程序品牌提交认证时上传用户资质以及身份信息")]
#[doc(alias = "身份")]
#[doc(alias = "小程序")]
#[doc(alias = "认证")]
#[must_use]
#[non_exhaustive]
pub struct MiniappBrandUpload {
    /// Image to upload.
    ///
    /// 图片元数据.
    pub file_content: Option<record::Upload>,
}

impl MiniappBrandUpload {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { file_content: None }
    }

    /// Sets [`file_content`](Self::file_content).
    #[inline]
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

impl Default for MiniappBrandUpload {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.miniapp.brand.upload",
        title: "小程序品牌提交认证时上传用户资质以及身份信息",
        file: "spec/open_mini/miniapp.brand.upload.yaml",
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.mini.miniapp.brand.upload` (小程序品牌提交认证时上传用户资质以及身份信息).
#[non_exhaustive]
pub struct MiniappBrandUploadResponse {
    /// Key of the stored image, for the image fields of `alipay.open.mini.miniapp.brand.submit`.
    ///
    /// Example: `A*BTRVJSTHEBRE784685`.
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

impl Default for MiniappBrandUploadResponse {
    #[inline]
    fn default() -> Self {
        Self { file_key: None }
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MiniappBrandUploadErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
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

impl std::fmt::Debug for MiniappBrandUploadErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
