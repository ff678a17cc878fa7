//! `ant.merchant.expand.indirect.image.upload` · 图片上传
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/indirect/image`. Described in
//! `spec/ant_merchant/expand.indirect.image.upload.yaml`.

use crate::{record, schema};

static EXPAND_INDIRECT_IMAGE_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandIndirectImageUpload",
    file: "spec/ant_merchant/expand.indirect.image.upload.yaml",
    fields: &[
        schema::FieldDef::text("image_type", 9),
        schema::FieldDef::new("image_content", schema::Kind::File, 10),
    ],
    rules: &[],
};

static EXPAND_INDIRECT_IMAGE_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandIndirectImageUploadResponse",
    file: "spec/ant_merchant/expand.indirect.image.upload.yaml",
    fields: &[schema::FieldDef::text("image_id", 13)],
    rules: &[],
};

/// A request of `ant.merchant.expand.indirect.image.upload` (图片上传).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/indirect/image`. Described in
/// `spec/ant_merchant/expand.indirect.image.upload.yaml`.
/// Answered by [`ExpandIndirectImageUploadResponse`], or by an error with a [`ExpandIndirectImageUploadErrorCode`].
#[doc(alias = "ant.merchant.expand.indirect.image.upload")]
#[doc(alias = "图片上传")]
#[must_use]
#[non_exhaustive]
pub struct ExpandIndirectImageUpload {
    /// On the wire `image_type`, a text. Source: `spec/ant_merchant/expand.indirect.image.upload.yaml:9`.
    pub image_type: Option<String>,
    /// On the wire `image_content`, a file. Source: `spec/ant_merchant/expand.indirect.image.upload.yaml:10`.
    pub image_content: Option<record::Upload>,
}

impl ExpandIndirectImageUpload {
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

impl record::Record for ExpandIndirectImageUpload {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_INDIRECT_IMAGE_UPLOAD
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

impl Default for ExpandIndirectImageUpload {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExpandIndirectImageUpload {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandIndirectImageUpload {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandIndirectImageUpload {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ExpandIndirectImageUpload {}

impl record::Request for ExpandIndirectImageUpload {
    type Response = ExpandIndirectImageUploadResponse;
    type ErrorCode = ExpandIndirectImageUploadErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "ant.merchant.expand.indirect.image.upload",
        title: "图片上传",
        file: "spec/ant_merchant/expand.indirect.image.upload.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/ant/merchant/indirect/image",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EXPAND_INDIRECT_IMAGE_UPLOAD,
        response: &EXPAND_INDIRECT_IMAGE_UPLOAD_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `ant.merchant.expand.indirect.image.upload` (图片上传).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ExpandIndirectImageUploadResponse {
    /// On the wire `image_id`, a text. Source: `spec/ant_merchant/expand.indirect.image.upload.yaml:13`.
    pub image_id: Option<String>,
}

impl record::Record for ExpandIndirectImageUploadResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_INDIRECT_IMAGE_UPLOAD_RESPONSE
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

impl Default for ExpandIndirectImageUploadResponse {
    #[inline]
    fn default() -> Self {
        Self { image_id: None }
    }
}

impl Clone for ExpandIndirectImageUploadResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandIndirectImageUploadResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandIndirectImageUploadResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `ant.merchant.expand.indirect.image.upload`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpandIndirectImageUploadErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ant_merchant/expand.indirect.image.upload.yaml:16`.
    SystemError,
    /// On the wire `MERCHANT_ILLEGAL_ARGUMENT`. Source: `spec/ant_merchant/expand.indirect.image.upload.yaml:17`.
    MerchantIllegalArgument,
    /// On the wire `EXCEED_MAX_SIZE`. Source: `spec/ant_merchant/expand.indirect.image.upload.yaml:18`.
    ExceedMaxSize,
    /// On the wire `INVALID_IMAGE_FORMAT`. Source: `spec/ant_merchant/expand.indirect.image.upload.yaml:19`.
    InvalidImageFormat,
    /// On the wire `IMAGE_UNSAFE`. Source: `spec/ant_merchant/expand.indirect.image.upload.yaml:20`.
    ImageUnsafe,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ExpandIndirectImageUploadErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("MERCHANT_ILLEGAL_ARGUMENT", Self::MerchantIllegalArgument),
        ("EXCEED_MAX_SIZE", Self::ExceedMaxSize),
        ("INVALID_IMAGE_FORMAT", Self::InvalidImageFormat),
        ("IMAGE_UNSAFE", Self::ImageUnsafe),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ExpandIndirectImageUploadErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
