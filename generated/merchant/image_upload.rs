//! `alipay.merchant.image.upload` · 商户上传处理图片
//!
//! Upload a merchant's image for complaint handling or service consulting.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/image/upload`. Described in
//! `spec/merchant/image.upload.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.merchant.image.upload` (商户上传处理图片).
#[non_exhaustive]
pub struct ImageUploadResponse {
    /// Identifier of the image in the file store.
    ///
    /// 图片在文件存储平台的标识. Example: `ySYHS5CtTCmag14Wk8jeNAAAACMAAQED`.
    pub image_id: Option<String>,
}

/// The values of the platform's type `ImageUploadImageType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ImageUploadImageType {
    /// `jpg`: JPG.
    Jpg,
    /// `jpeg`: JPEG.
    Jpeg,
    /// `png`: PNG.
    Png,
}

record::enumeration!(ImageUploadImageType, "jpg" Jpg, "jpeg" Jpeg, "png" Png);

/// The error codes of `alipay.merchant.image.upload`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    ImageUploadErrorCode, "SYSTEM_ERROR" SystemError, "IMAGE_SIZE_OVERRANGE"
    ImageSizeOverrange, "PARAM_ILLEGAL" ParamIllegal
);

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
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(ImageUpload, IMAGE_UPLOAD, 0 image_type None, 1 image_content None);

record::record!(ImageUploadResponse, IMAGE_UPLOAD_RESPONSE, 0 image_id None);

static IMAGE_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "ImageUpload",
    file: "spec/merchant/image.upload.yaml",
    rows: &[
        schema::Row::Limited(
            "image_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["jpg", "jpeg", "png"]))],
        ),
        schema::Row::Limited(
            "image_content",
            schema::Kind::File,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxBytes(5242880)),
                schema::LimitRow::Firm(
                    schema::Limit::Extensions(&["jpg", "jpeg", "png"]),
                ),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 14, 20, 24, 25, 26],
};

static IMAGE_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ImageUploadResponse",
    file: "spec/merchant/image.upload.yaml",
    rows: &[schema::Row::Text("image_id")],
    rules: &[],
    lines: &[],
};
