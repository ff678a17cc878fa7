//! `ant.merchant.expand.indirect.image.upload` · 图片上传
//!
//! Upload an image.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/indirect/image`. Described in
//! `spec/ant_merchant/expand.indirect.image.upload.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `ant.merchant.expand.indirect.image.upload` (图片上传).
#[non_exhaustive]
pub struct ExpandIndirectImageUploadResponse {
    /// Identifier of the image in the file store.
    ///
    /// 图片在文件存储平台的标识. Example: `a5d373f6-3e79-405f-9993-fb7ea051c372.jpg`.
    pub image_id: Option<String>,
}

/// The values of the platform's type `ExpandIndirectImageUploadImageType`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    ExpandIndirectImageUploadImageType, "bmp" Bmp, "jpg" Jpg, "jpeg" Jpeg, "png" Png,
    "gif" Gif
);

/// The error codes of `ant.merchant.expand.indirect.image.upload`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    ExpandIndirectImageUploadErrorCode, "SYSTEM_ERROR" SystemError,
    "MERCHANT_ILLEGAL_ARGUMENT" MerchantIllegalArgument, "EXCEED_MAX_SIZE" ExceedMaxSize,
    "INVALID_IMAGE_FORMAT" InvalidImageFormat, "IMAGE_UNSAFE" ImageUnsafe
);

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

record::record!(
    ExpandIndirectImageUpload, EXPAND_INDIRECT_IMAGE_UPLOAD, 0 image_type
    Default::default(), 1 image_content None
);

record::record!(
    ExpandIndirectImageUploadResponse, EXPAND_INDIRECT_IMAGE_UPLOAD_RESPONSE, 0 image_id
    None
);

static EXPAND_INDIRECT_IMAGE_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandIndirectImageUpload",
    file: "spec/ant_merchant/expand.indirect.image.upload.yaml",
    rows: &[
        schema::Row::Limited(
            "image_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["bmp", "jpg", "jpeg", "png", "gif"]),
                ),
            ],
        ),
        schema::Row::Limited(
            "image_content",
            schema::Kind::File,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxBytes(10485760)),
                schema::LimitRow::Firm(
                    schema::Limit::Extensions(&["bmp", "jpg", "jpeg", "png", "gif"]),
                ),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 15, 14, 23, 27, 28, 29],
};

static EXPAND_INDIRECT_IMAGE_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandIndirectImageUploadResponse",
    file: "spec/ant_merchant/expand.indirect.image.upload.yaml",
    rows: &[schema::Row::Text("image_id")],
    rules: &[],
    lines: &[],
};
