//! `alipay.merchant.image.upload` · 商户上传处理图片
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/image/upload`. Described in
//! `spec/merchant/image.upload.yaml`.

use crate::{record, schema};

static IMAGE_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "ImageUpload",
    file: "spec/merchant/image.upload.yaml",
    fields: &[
        schema::FieldDef::text("image_type", 9),
        schema::FieldDef::new("image_content", schema::Kind::File, 10),
    ],
    rules: &[],
};

static IMAGE_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ImageUploadResponse",
    file: "spec/merchant/image.upload.yaml",
    fields: &[schema::FieldDef::text("image_id", 13)],
    rules: &[],
};

/// A request of `alipay.merchant.image.upload` (商户上传处理图片).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/image/upload`. Described in
/// `spec/merchant/image.upload.yaml`.
/// Answered by [`ImageUploadResponse`], or by an error with a [`ImageUploadErrorCode`].
#[doc(alias = "alipay.merchant.image.upload")]
#[doc(alias = "商户上传处理图片")]
#[must_use]
#[non_exhaustive]
pub struct ImageUpload {
    /// On the wire `image_type`, a text. Source: `spec/merchant/image.upload.yaml:9`.
    pub image_type: Option<String>,
    /// On the wire `image_content`, a file. Source: `spec/merchant/image.upload.yaml:10`.
    pub image_content: Option<record::Upload>,
}

impl ImageUpload {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            image_type: None,
            image_content: None,
        }
    }

    /// Sets [`image_type`](Self::image_type).
    #[inline]
    pub fn image_type(mut self, image_type: impl Into<String>) -> Self {
        self.image_type = Some(image_type.into());
        self
    }

    /// Sets [`image_content`](Self::image_content).
    #[inline]
    pub fn image_content(mut self, image_content: record::Upload) -> Self {
        self.image_content = Some(image_content);
        self
    }
}

impl record::Record for ImageUpload {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &IMAGE_UPLOAD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.image_type),
            1 => Some(&self.image_content),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.image_type),
            1 => Some(&mut self.image_content),
            _ => None,
        }
    }
}

impl Default for ImageUpload {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ImageUpload {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ImageUpload {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ImageUpload {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ImageUpload {}

impl record::Request for ImageUpload {
    type Response = ImageUploadResponse;
    type ErrorCode = ImageUploadErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.merchant.image.upload",
        title: "商户上传处理图片",
        file: "spec/merchant/image.upload.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/merchant/image/upload",
        }),
        idempotency: schema::Idempotency::Never,
        request: &IMAGE_UPLOAD,
        response: &IMAGE_UPLOAD_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.merchant.image.upload` (商户上传处理图片).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ImageUploadResponse {
    /// On the wire `image_id`, a text. Source: `spec/merchant/image.upload.yaml:13`.
    pub image_id: Option<String>,
}

impl record::Record for ImageUploadResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &IMAGE_UPLOAD_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.image_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.image_id),
            _ => None,
        }
    }
}

impl Default for ImageUploadResponse {
    #[inline]
    fn default() -> Self {
        Self { image_id: None }
    }
}

impl Clone for ImageUploadResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ImageUploadResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ImageUploadResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.merchant.image.upload`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageUploadErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/merchant/image.upload.yaml:16`.
    SystemError,
    /// On the wire `IMAGE_SIZE_OVERRANGE`. Source: `spec/merchant/image.upload.yaml:17`.
    ImageSizeOverrange,
    /// On the wire `PARAM_ILLEGAL`. Source: `spec/merchant/image.upload.yaml:18`.
    ParamIllegal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ImageUploadErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("IMAGE_SIZE_OVERRANGE", Self::ImageSizeOverrange),
        ("PARAM_ILLEGAL", Self::ParamIllegal),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ImageUploadErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
