//! `alipay.merchant.image.upload` · 商户上传处理图片
//!
//! Upload a merchant's image for complaint handling or service consulting.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/image/upload`. Described in
//! `spec/merchant/image.upload.yaml`.

use crate::{record, schema};

static IMAGE_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "ImageUpload",
    file: "spec/merchant/image.upload.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["jpg", "jpeg", "png"]), 14),
            ],
            ..schema::FieldDef::text("image_type", 11)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 24),
                schema::LimitDef::new(schema::Limit::MaxBytes(5242880), 25),
                schema::LimitDef::new(
                    schema::Limit::Extensions(&["jpg", "jpeg", "png"]),
                    26,
                ),
            ],
            ..schema::FieldDef::new("image_content", schema::Kind::File, 20)
        },
    ],
    rules: &[],
};

static IMAGE_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ImageUploadResponse",
    file: "spec/merchant/image.upload.yaml",
    fields: &[schema::FieldDef::text("image_id", 29)],
    rules: &[],
};

/// A request of `alipay.merchant.image.upload` (商户上传处理图片).
///
/// Upload a merchant's image for complaint handling or service consulting.
///
/// ```
/// use alipay::merchant::ImageUpload;
///
/// let request = ImageUpload::new()
///     .image_type("jpg");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`image_type`](Self::image_type) | one of its values |
/// | [`image_content`](Self::image_content) | required; at most 5242880 bytes; with the extension `jpg`, `jpeg`, `png` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/image/upload`. Described in
/// `spec/merchant/image.upload.yaml`.
/// Returns [`ImageUploadResponse`], or an error with a [`ImageUploadErrorCode`].
#[doc(alias = "alipay.merchant.image.upload")]
#[doc(alias = "/v3/alipay/merchant/image/upload")]
#[doc(alias = "商户上传处理图片")]
#[doc(alias = "商户")]
#[doc(alias = "图片")]
#[must_use]
#[non_exhaustive]
pub struct ImageUpload {
    /// Image format.
    ///
    /// 图片格式. Example: `jpg`.
    pub image_type: Option<record::Choice<ImageUploadImageType>>,
    /// Image file.
    ///
    /// 图片二进制字节流; required; at most 5242880 bytes; with the extension `jpg`, `jpeg`, `png`.
    pub image_content: Option<record::Upload>,
}

impl ImageUpload {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            image_type: None,
            image_content: None,
        }
    }

    /// Sets [`image_type`](Self::image_type).
    #[inline]
    pub fn image_type(
        mut self,
        image_type: impl Into<record::Choice<ImageUploadImageType>>,
    ) -> Self {
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAM_ILLEGAL",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "IMAGE_SIZE_OVERRANGE",
                summary: "The picture is too large.",
                fix: "Send a smaller picture.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 37,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.merchant.image.upload` (商户上传处理图片).
#[non_exhaustive]
pub struct ImageUploadResponse {
    /// Identifier of the image in the file store.
    ///
    /// 图片在文件存储平台的标识. Example: `ySYHS5CtTCmag14Wk8jeNAAAACMAAQED`.
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

/// The values of the platform's type `ImageUploadImageType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ImageUploadImageType {
    /// `jpg`: JPG.
    Jpg,
    /// `jpeg`: JPEG.
    Jpeg,
    /// `png`: PNG.
    Png,
}

impl record::Enumeration for ImageUploadImageType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("jpg", Self::Jpg),
        ("jpeg", Self::Jpeg),
        ("png", Self::Png),
    ];
}

impl std::fmt::Debug for ImageUploadImageType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.merchant.image.upload`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageUploadErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `IMAGE_SIZE_OVERRANGE`: The picture is too large.
    ///
    /// Send a smaller picture.
    ImageSizeOverrange,
    /// `PARAM_ILLEGAL`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
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
