//! `alipay.marketing.material.image.upload` · 营销图片资源上传接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/material/image`. Described in
//! `spec/marketing/material.image.upload.yaml`.

use crate::{record, schema};

static MATERIAL_IMAGE_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "MaterialImageUpload",
    file: "spec/marketing/material.image.upload.yaml",
    fields: &[
        schema::FieldDef::new(
            "belong_merchant_info",
            schema::Kind::Record(&super::types::BELONG_MERCHANT_INFO),
            9,
        ),
        schema::FieldDef::text("file_key", 10),
        schema::FieldDef::text("merchant_access_mode", 11),
        schema::FieldDef::new("file_content", schema::Kind::File, 12),
    ],
    rules: &[],
};

static MATERIAL_IMAGE_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MaterialImageUploadResponse",
    file: "spec/marketing/material.image.upload.yaml",
    fields: &[
        schema::FieldDef::new("resource_enhance", schema::Kind::Boolean, 15),
        schema::FieldDef::text("resource_id", 16),
        schema::FieldDef::text("resource_url", 17),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.material.image.upload` (营销图片资源上传接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/material/image`. Described in
/// `spec/marketing/material.image.upload.yaml`.
/// Answered by [`MaterialImageUploadResponse`], or by an error with a [`MaterialImageUploadErrorCode`].
#[doc(alias = "alipay.marketing.material.image.upload")]
#[doc(alias = "营销图片资源上传接口")]
#[must_use]
#[non_exhaustive]
pub struct MaterialImageUpload {
    /// On the wire `belong_merchant_info`, a record of the kind `BelongMerchantInfo`. Source:
    /// `spec/marketing/material.image.upload.yaml:9`.
    pub belong_merchant_info: Option<super::types::BelongMerchantInfo>,
    /// On the wire `file_key`, a text. Source: `spec/marketing/material.image.upload.yaml:10`.
    pub file_key: Option<String>,
    /// On the wire `merchant_access_mode`, a text. Source: `spec/marketing/material.image.upload.yaml:11`.
    pub merchant_access_mode: Option<String>,
    /// On the wire `file_content`, a file. Source: `spec/marketing/material.image.upload.yaml:12`.
    pub file_content: Option<record::Upload>,
}

impl MaterialImageUpload {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            belong_merchant_info: None,
            file_key: None,
            merchant_access_mode: None,
            file_content: None,
        }
    }

    /// Sets [`belong_merchant_info`](Self::belong_merchant_info).
    #[inline]
    pub fn belong_merchant_info(
        mut self,
        belong_merchant_info: super::types::BelongMerchantInfo,
    ) -> Self {
        self.belong_merchant_info = Some(belong_merchant_info);
        self
    }

    /// Sets [`file_key`](Self::file_key).
    #[inline]
    pub fn file_key(mut self, file_key: impl Into<String>) -> Self {
        self.file_key = Some(file_key.into());
        self
    }

    /// Sets [`merchant_access_mode`](Self::merchant_access_mode).
    #[inline]
    pub fn merchant_access_mode(
        mut self,
        merchant_access_mode: impl Into<String>,
    ) -> Self {
        self.merchant_access_mode = Some(merchant_access_mode.into());
        self
    }

    /// Sets [`file_content`](Self::file_content).
    #[inline]
    pub fn file_content(mut self, file_content: record::Upload) -> Self {
        self.file_content = Some(file_content);
        self
    }
}

impl record::Record for MaterialImageUpload {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MATERIAL_IMAGE_UPLOAD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.belong_merchant_info),
            1 => Some(&self.file_key),
            2 => Some(&self.merchant_access_mode),
            3 => Some(&self.file_content),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.belong_merchant_info),
            1 => Some(&mut self.file_key),
            2 => Some(&mut self.merchant_access_mode),
            3 => Some(&mut self.file_content),
            _ => None,
        }
    }
}

impl Default for MaterialImageUpload {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MaterialImageUpload {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MaterialImageUpload {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MaterialImageUpload {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for MaterialImageUpload {}

impl record::Request for MaterialImageUpload {
    type Response = MaterialImageUploadResponse;
    type ErrorCode = MaterialImageUploadErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.material.image.upload",
        title: "营销图片资源上传接口",
        file: "spec/marketing/material.image.upload.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/material/image",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MATERIAL_IMAGE_UPLOAD,
        response: &MATERIAL_IMAGE_UPLOAD_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.marketing.material.image.upload` (营销图片资源上传接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct MaterialImageUploadResponse {
    /// On the wire `resource_enhance`, true or false. Source: `spec/marketing/material.image.upload.yaml:15`.
    pub resource_enhance: Option<bool>,
    /// On the wire `resource_id`, a text. Source: `spec/marketing/material.image.upload.yaml:16`.
    pub resource_id: Option<String>,
    /// On the wire `resource_url`, a text. Source: `spec/marketing/material.image.upload.yaml:17`.
    pub resource_url: Option<String>,
}

impl record::Record for MaterialImageUploadResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MATERIAL_IMAGE_UPLOAD_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.resource_enhance),
            1 => Some(&self.resource_id),
            2 => Some(&self.resource_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.resource_enhance),
            1 => Some(&mut self.resource_id),
            2 => Some(&mut self.resource_url),
            _ => None,
        }
    }
}

impl Default for MaterialImageUploadResponse {
    #[inline]
    fn default() -> Self {
        Self {
            resource_enhance: None,
            resource_id: None,
            resource_url: None,
        }
    }
}

impl Clone for MaterialImageUploadResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MaterialImageUploadResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MaterialImageUploadResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.material.image.upload`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MaterialImageUploadErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/material.image.upload.yaml:20`.
    SystemError,
    /// On the wire `FILE_SIZE_OUT_OF_RANGE`. Source: `spec/marketing/material.image.upload.yaml:21`.
    FileSizeOutOfRange,
    /// On the wire `PIC_SUFFIX_ILLEGAL`. Source: `spec/marketing/material.image.upload.yaml:22`.
    PicSuffixIllegal,
    /// On the wire `FILE_TYPE_ERROR`. Source: `spec/marketing/material.image.upload.yaml:23`.
    FileTypeError,
    /// On the wire `MATERIAL_ERROR`. Source: `spec/marketing/material.image.upload.yaml:24`.
    MaterialError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/material.image.upload.yaml:25`.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MaterialImageUploadErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("FILE_SIZE_OUT_OF_RANGE", Self::FileSizeOutOfRange),
        ("PIC_SUFFIX_ILLEGAL", Self::PicSuffixIllegal),
        ("FILE_TYPE_ERROR", Self::FileTypeError),
        ("MATERIAL_ERROR", Self::MaterialError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MaterialImageUploadErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
