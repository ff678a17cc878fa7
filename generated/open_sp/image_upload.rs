//! `alipay.open.sp.image.upload` · 图片上传接口
//!
//! Upload an image and get its id.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/sp/image/upload`. Described in
//! `spec/open_sp/image.upload.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.sp.image.upload` (图片上传接口).
///
/// Upload an image and get its id.
///
/// ```
/// use alipay::open_sp::ImageUpload;
///
/// let request = ImageUpload::new();
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/sp/image/upload`. Described in
/// `spec/open_sp/image.upload.yaml`.
/// Returns [`ImageUploadResponse`], or an error with a [`ImageUploadErrorCode`].
#[doc(alias = "alipay.open.sp.image.upload")]
#[doc(alias = "/v3/alipay/open/sp/image/upload")]
#[doc(alias = "图片上传接口")]
#[doc(alias = "图片")]
#[must_use]
#[non_exhaustive]
pub struct ImageUpload {
    /// Image file.
    ///
    /// 图片二进制字节流.
    pub image_content: Option<record::Upload>,
}

impl ImageUpload {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`image_content`](Self::image_content).
    #[inline]
    pub fn image_content(mut self, image_content: record::Upload) -> Self {
        self.image_content = Some(image_content);
        self
    }
}

/// The response of `alipay.open.sp.image.upload` (图片上传接口).
#[non_exhaustive]
pub struct ImageUploadResponse {
    /// Identifier of the image in the file store.
    ///
    /// 图片在文件存储平台的标识. Example: `A*7j1pTrCpV8EAAAAAAAAAAAAAAQAAAA`.
    pub image_id: Option<String>,
}

/// The error codes of `alipay.open.sp.image.upload`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ImageUploadErrorCode {
    /// `FILE_SIZE_OUT_LIMIT`: The file is too large.
    ///
    /// Check the size of the file parameters.
    FileSizeOutLimit,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `FILE_SIZE_MIN_LIMIT`: The file is too small.
    ///
    /// Check the size of the file parameters.
    FileSizeMinLimit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ImageUploadErrorCode, "FILE_SIZE_OUT_LIMIT" FileSizeOutLimit, "SYSTEM_ERROR"
    SystemError, "FILE_SIZE_MIN_LIMIT" FileSizeMinLimit
);

impl record::CallRequest for ImageUpload {}

impl record::Request for ImageUpload {
    type Response = ImageUploadResponse;
    type ErrorCode = ImageUploadErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.sp.image.upload",
        title: "图片上传接口",
        file: "spec/open_sp/image.upload.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/sp/image/upload",
        }),
        idempotency: schema::Idempotency::Never,
        request: &IMAGE_UPLOAD,
        response: &IMAGE_UPLOAD_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(ImageUpload, IMAGE_UPLOAD, 0 image_content None);

record::record!(ImageUploadResponse, IMAGE_UPLOAD_RESPONSE, 0 image_id None);

static IMAGE_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "ImageUpload",
    file: "spec/open_sp/image.upload.yaml",
    rows: &[schema::Row::Plain("image_content", schema::Kind::File)],
    rules: &[],
    lines: &[11],
};

static IMAGE_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ImageUploadResponse",
    file: "spec/open_sp/image.upload.yaml",
    rows: &[schema::Row::Text("image_id")],
    rules: &[],
    lines: &[],
};
