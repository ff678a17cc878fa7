//! `alipay.offline.material.image.upload` · 上传门店照片和视频接口
//!
//! Uploads a picture or a video, which other APIs then name by its id.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/offline/material/image/upload`. Described in
//! `spec/offline/material.image.upload.yaml`.

use crate::{record, schema};

/// A request of `alipay.offline.material.image.upload` (上传门店照片和视频接口).
///
/// Uploads a picture or a video, which other APIs then name by its id.
///
/// ```
/// use alipay::offline::MaterialImageUpload;
///
/// let request = MaterialImageUpload::new()
///     .image_type("jpg")
///     .image_name("海底捞");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`image_type`](Self::image_type) | required; at most 8 characters |
/// | [`image_name`](Self::image_name) | required; at most 128 characters |
/// | [`image_content`](Self::image_content) | required; at most 5242880 bytes; with the extension `bmp`, `gif`, `jpg`, `jpeg`, `png`, `mp4` |
/// | [`image_pid`](Self::image_pid) | at most 16 characters |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/offline/material/image/upload`. Described in
/// `spec/offline/material.image.upload.yaml`.
/// Returns [`MaterialImageUploadResponse`], or an error with a [`MaterialImageUploadErrorCode`].
#[doc(alias = "alipay.offline.material.image.upload")]
#[doc(alias = "/v3/alipay/offline/material/image/upload")]
#[doc(alias = "上传门店照片和视频接口")]
#[doc(alias = "门店")]
#[doc(alias = "视频")]
#[must_use]
#[non_exhaustive]
pub struct MaterialImageUpload {
    /// The format of the picture or video.
    ///
    /// 图片/视频格式; required; at most 8 characters. Example: `jpg`.
    pub image_type: String,
    /// Name of the picture or video.
    ///
    /// 图片/视频名称; required; at most 128 characters. Example: `海底捞`.
    pub image_name: String,
    /// The picture or video itself.
    ///
    /// 图片/视频二进制内容; required; at most 5242880 bytes; with the extension `bmp`, `gif`, `jpg`, `jpeg`, `png`,
    /// `mp4`. Example: `shop.jpg`.
    pub image_content: Option<record::Upload>,
    /// Whom it belongs to; for the platform's own use.
    ///
    /// At most 16 characters. Example: `2088021822217233`.
    pub image_pid: Option<String>,
}

impl MaterialImageUpload {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`image_type`](Self::image_type).
    #[inline]
    pub fn image_type(mut self, image_type: impl Into<String>) -> Self {
        self.image_type = image_type.into();
        self
    }

    /// Sets [`image_name`](Self::image_name).
    #[inline]
    pub fn image_name(mut self, image_name: impl Into<String>) -> Self {
        self.image_name = image_name.into();
        self
    }

    /// Sets [`image_content`](Self::image_content).
    #[inline]
    pub fn image_content(mut self, image_content: record::Upload) -> Self {
        self.image_content = Some(image_content);
        self
    }

    /// Sets [`image_pid`](Self::image_pid).
    #[inline]
    pub fn image_pid(mut self, image_pid: impl Into<String>) -> Self {
        self.image_pid = Some(image_pid.into());
        self
    }
}

/// The response of `alipay.offline.material.image.upload` (上传门店照片和视频接口).
#[non_exhaustive]
pub struct MaterialImageUploadResponse {
    /// The id that other APIs name it by.
    ///
    /// Required, a mismatch if missing; at most 32 characters. Example: `1SOAnUcmSTeAT0o0vTNkfAAAACMAAQED`.
    pub image_id: String,
    /// Where it can be seen.
    ///
    /// 图片/视频的访问地址; required, a mismatch if missing; at most 512 characters. Example:
    /// `https://oalipay-dl-django.alicdn.com/rest/1.0/image?fileIds=1SOAnUcm`.
    pub image_url: String,
}

/// The error codes of `alipay.offline.material.image.upload`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MaterialImageUploadErrorCode {
    /// `INVALID_PARAM`: A parameter is not acceptable.
    ///
    /// Correct the parameters and call again.
    InvalidParam,
    /// `INVALID_FILE_BYTES`: The file has no readable content.
    ///
    /// Check that the file is whole and upload it again.
    InvalidFileBytes,
    /// `EXCEED_MAX_SIZE`: The file is too large.
    ///
    /// Send a smaller file.
    ExceedMaxSize,
    /// `UNKNOWN_FORMAT`: The platform does not take files of this format.
    ///
    /// Convert the file to a format that it takes.
    UnknownFormat,
    /// `CAPACITY_EXCEEDED`: The account has no room for more files.
    ///
    /// Remove files that are no longer used.
    CapacityExceeded,
    /// `SYSTEM_ERROR`: The platform is busy, and may or may not have stored the file.
    ///
    /// Upload it again; a second copy does no harm. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    SystemError,
    /// `isv.invalid-arguments`: A parameter is not acceptable.
    ///
    /// Correct the parameters and call again.
    IsvInvalidArguments,
    /// `isv.exceed-max-size`: The file is too large.
    ///
    /// Send a smaller file.
    IsvExceedMaxSize,
    /// `isv.unknown-fomat`: The platform does not take files of this format.
    ///
    /// Convert the file to a format that it takes.
    IsvUnknownFomat,
    /// `isv.image-unsafe`: The picture breaks the platform's rules for content.
    ///
    /// Send another picture.
    IsvImageUnsafe,
    /// `isv.unknown-error`: The platform failed, and may or may not have stored the file.
    ///
    /// Upload it again; a second copy does no harm. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    IsvUnknownError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    MaterialImageUploadErrorCode, "INVALID_PARAM" InvalidParam, "INVALID_FILE_BYTES"
    InvalidFileBytes, "EXCEED_MAX_SIZE" ExceedMaxSize, "UNKNOWN_FORMAT" UnknownFormat,
    "CAPACITY_EXCEEDED" CapacityExceeded, "SYSTEM_ERROR" SystemError,
    "isv.invalid-arguments" IsvInvalidArguments, "isv.exceed-max-size" IsvExceedMaxSize,
    "isv.unknown-fomat" IsvUnknownFomat, "isv.image-unsafe" IsvImageUnsafe,
    "isv.unknown-error" IsvUnknownError
);

impl record::CallRequest for MaterialImageUpload {}

impl record::Request for MaterialImageUpload {
    type Response = MaterialImageUploadResponse;
    type ErrorCode = MaterialImageUploadErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.offline.material.image.upload",
        title: "上传门店照片和视频接口",
        file: "spec/offline/material.image.upload.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/offline/material/image/upload",
        }),
        idempotency: schema::Idempotency::Always,
        request: &MATERIAL_IMAGE_UPLOAD,
        response: &MATERIAL_IMAGE_UPLOAD_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "image_type.required",
                code: "INVALID_PARAM",
            },
            schema::LinkDef {
                limit: "image_type.max_length",
                code: "INVALID_PARAM",
            },
            schema::LinkDef {
                limit: "image_name.required",
                code: "INVALID_PARAM",
            },
            schema::LinkDef {
                limit: "image_name.max_length",
                code: "INVALID_PARAM",
            },
            schema::LinkDef {
                limit: "image_pid.max_length",
                code: "INVALID_PARAM",
            },
            schema::LinkDef {
                limit: "image_content.required",
                code: "INVALID_FILE_BYTES",
            },
            schema::LinkDef {
                limit: "image_content.max_bytes",
                code: "EXCEED_MAX_SIZE",
            },
            schema::LinkDef {
                limit: "image_content.extensions",
                code: "UNKNOWN_FORMAT",
            },
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAM",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "INVALID_PARAM",
                summary: "A parameter is not acceptable.",
                fix: "Correct the parameters and call again.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "INVALID_FILE_BYTES",
                summary: "The file has no readable content.",
                fix: "Check that the file is whole and upload it again.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "EXCEED_MAX_SIZE",
                summary: "The file is too large.",
                fix: "Send a smaller file.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "UNKNOWN_FORMAT",
                summary: "The platform does not take files of this format.",
                fix: "Convert the file to a format that it takes.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CAPACITY_EXCEEDED",
                summary: "The account has no room for more files.",
                fix: "Remove files that are no longer used.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SYSTEM_ERROR",
                summary: "The platform is busy, and may or may not have stored the file.",
                fix: "Upload it again; a second copy does no harm.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Unknown,
            },
            schema::ErrorDef {
                code: "isv.invalid-arguments",
                summary: "A parameter is not acceptable.",
                fix: "Correct the parameters and call again.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "isv.exceed-max-size",
                summary: "The file is too large.",
                fix: "Send a smaller file.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "isv.unknown-fomat",
                summary: "The platform does not take files of this format.",
                fix: "Convert the file to a format that it takes.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "isv.image-unsafe",
                summary: "The picture breaks the platform's rules for content.",
                fix: "Send another picture.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "isv.unknown-error",
                summary: "The platform failed, and may or may not have stored the file.",
                fix: "Upload it again; a second copy does no harm.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Unknown,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    MaterialImageUpload, MATERIAL_IMAGE_UPLOAD, 0 image_type String::new(), 1 image_name
    String::new(), 2 image_content None, 3 image_pid None
);

record::record!(
    MaterialImageUploadResponse, MATERIAL_IMAGE_UPLOAD_RESPONSE, 0 image_id
    String::new(), 1 image_url String::new()
);

static MATERIAL_IMAGE_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "MaterialImageUpload",
    file: "spec/offline/material.image.upload.yaml",
    rows: &[
        schema::Row::Limited(
            "image_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(8)),
            ],
        ),
        schema::Row::Limited(
            "image_name",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(128)),
            ],
        ),
        schema::Row::Limited(
            "image_content",
            schema::Kind::File,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxBytes(5242880)),
                schema::LimitRow::Firm(
                    schema::Limit::Extensions(
                        &["bmp", "gif", "jpg", "jpeg", "png", "mp4"],
                    ),
                ),
            ],
        ),
        schema::Row::Limited(
            "image_pid",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(16))],
        ),
    ],
    rules: &[],
    lines: &[12, 16, 17, 19, 19, 19, 20, 24, 26, 27, 29, 32],
};

static MATERIAL_IMAGE_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MaterialImageUploadResponse",
    file: "spec/offline/material.image.upload.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "image_id",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: None,
                required: true,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "image_url",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: None,
                required: true,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[],
};
