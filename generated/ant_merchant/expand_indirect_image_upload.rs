//! `ant.merchant.expand.indirect.image.upload` · 图片上传
//!
//! Upload an image.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/indirect/image`. Described in
//! `spec/ant_merchant/expand.indirect.image.upload.yaml`.

use crate::{record, schema};

static EXPAND_INDIRECT_IMAGE_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandIndirectImageUpload",
    file: "spec/ant_merchant/expand.indirect.image.upload.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 15),
                schema::LimitDef::new(
                    schema::Limit::Values(&["bmp", "jpg", "jpeg", "png", "gif"]),
                    14,
                ),
            ],
            ..schema::FieldDef::text("image_type", 11)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 27),
                schema::LimitDef::new(schema::Limit::MaxBytes(10485760), 28),
                schema::LimitDef::new(
                    schema::Limit::Extensions(&["bmp", "jpg", "jpeg", "png", "gif"]),
                    29,
                ),
            ],
            ..schema::FieldDef::new("image_content", schema::Kind::File, 23)
        },
    ],
    rules: &[],
};

static EXPAND_INDIRECT_IMAGE_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandIndirectImageUploadResponse",
    file: "spec/ant_merchant/expand.indirect.image.upload.yaml",
    fields: &[schema::FieldDef::text("image_id", 32)],
    rules: &[],
};

/// A request of `ant.merchant.expand.indirect.image.upload` (图片上传).
///
/// Upload an image.
///
/// ```
/// use alipay::ant_merchant::ExpandIndirectImageUpload;
///
/// let request = ExpandIndirectImageUpload::new()
///     .image_type("jpg");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`image_type`](Self::image_type) | required; one of its values |
/// | [`image_content`](Self::image_content) | required; at most 10485760 bytes; with the extension `bmp`, `jpg`, `jpeg`, `png`, `gif` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/indirect/image`. Described in
/// `spec/ant_merchant/expand.indirect.image.upload.yaml`.
/// Returns [`ExpandIndirectImageUploadResponse`], or an error with a [`ExpandIndirectImageUploadErrorCode`].
#[doc(alias = "ant.merchant.expand.indirect.image.upload")]
#[doc(alias = "/v3/ant/merchant/indirect/image")]
#[doc(alias = "图片上传")]
#[doc(alias = "图片")]
#[must_use]
#[non_exhaustive]
pub struct ExpandIndirectImageUpload {
    /// Format of the image.
    ///
    /// 图片格式; required. Example: `jpg`.
    pub image_type: record::Choice<ExpandIndirectImageUploadImageType>,
    /// Image file to upload.
    ///
    /// 图片二进制字节流; required; at most 10485760 bytes; with the extension `bmp`, `jpg`, `jpeg`, `png`, `gif`.
    pub image_content: Option<record::Upload>,
}

impl ExpandIndirectImageUpload {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            image_type: Default::default(),
            image_content: None,
        }
    }

    /// Sets [`image_type`](Self::image_type).
    #[inline]
    pub fn image_type(
        mut self,
        image_type: impl Into<record::Choice<ExpandIndirectImageUploadImageType>>,
    ) -> Self {
        self.image_type = image_type.into();
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "MERCHANT_ILLEGAL_ARGUMENT",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `ant.merchant.expand.indirect.image.upload` (图片上传).
#[non_exhaustive]
pub struct ExpandIndirectImageUploadResponse {
    /// Identifier of the image in the file store.
    ///
    /// 图片在文件存储平台的标识. Example: `a5d373f6-3e79-405f-9993-fb7ea051c372.jpg`.
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

/// The values of the platform's type `ExpandIndirectImageUploadImageType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpandIndirectImageUploadImageType {
    /// `bmp`: BMP.
    Bmp,
    /// `jpg`: JPG.
    Jpg,
    /// `jpeg`: JPEG.
    Jpeg,
    /// `png`: PNG.
    Png,
    /// `gif`: GIF.
    Gif,
}

impl record::Enumeration for ExpandIndirectImageUploadImageType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("bmp", Self::Bmp),
        ("jpg", Self::Jpg),
        ("jpeg", Self::Jpeg),
        ("png", Self::Png),
        ("gif", Self::Gif),
    ];
}

impl std::fmt::Debug for ExpandIndirectImageUploadImageType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `ant.merchant.expand.indirect.image.upload`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpandIndirectImageUploadErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `MERCHANT_ILLEGAL_ARGUMENT`: A parameter is malformed.
    ///
    /// Check the parameters.
    MerchantIllegalArgument,
    /// `EXCEED_MAX_SIZE`: The file is too large.
    ///
    /// Compress the picture.
    ExceedMaxSize,
    /// `INVALID_IMAGE_FORMAT`: The picture format is not supported.
    ///
    /// Avoid unusual formats such as CMYK.
    InvalidImageFormat,
    /// `IMAGE_UNSAFE`: The picture failed the security check.
    ///
    /// Make the picture anew.
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
