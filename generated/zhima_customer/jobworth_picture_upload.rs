//! `zhima.customer.jobworth.picture.upload` · 职得工作证图片上传
//!
//! Upload a picture for the work card.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/customer/jobworth/picture/upload`. Described
//! in `spec/zhima_customer/jobworth.picture.upload.yaml`.

use crate::{record, schema};

/// A request of `zhima.customer.jobworth.picture.upload` (职得工作证图片上传).
///
/// Upload a picture for the work card.
///
/// ```
/// use alipay::zhima_customer::JobworthPictureUpload;
///
/// let request = JobworthPictureUpload::new()
///     .pic_type("JOB_DATA_UPLOAD");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/customer/jobworth/picture/upload`. Described
/// in `spec/zhima_customer/jobworth.picture.upload.yaml`.
/// Returns [`JobworthPictureUploadResponse`], or an error with a [`JobworthPictureUploadErrorCode`].
#[doc(alias = "zhima.customer.jobworth.picture.upload")]
#[doc(alias = "/v3/zhima/customer/jobworth/picture/upload")]
#[doc(alias = "职得工作证图片上传")]
#[doc(alias = "图片")]
#[must_use]
#[non_exhaustive]
pub struct JobworthPictureUpload {
    /// Picture as base64; JPG or PNG.
    pub content: Option<String>,
    /// Kind of picture; only the types named in the documentation.
    ///
    /// Example: `JOB_DATA_UPLOAD`.
    pub pic_type: Option<String>,
}

impl JobworthPictureUpload {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`content`](Self::content).
    #[inline]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets [`pic_type`](Self::pic_type).
    #[inline]
    pub fn pic_type(mut self, pic_type: impl Into<String>) -> Self {
        self.pic_type = Some(pic_type.into());
        self
    }
}

/// The response of `zhima.customer.jobworth.picture.upload` (职得工作证图片上传).
#[non_exhaustive]
pub struct JobworthPictureUploadResponse {
    /// Id of the uploaded picture.
    ///
    /// 图片返回ID. Example: `abcd123456`.
    pub pic_id: Option<String>,
    /// Error code.
    ///
    /// 错误码; on REST only. Example: `PICTURE_UPLOAD_LIMIT_ERROR`.
    pub sub_code: Option<String>,
    /// Reason for the error.
    ///
    /// 错误原因; on REST only. Example: `图片上传限制`.
    pub sub_msg: Option<String>,
}

/// The error codes of `zhima.customer.jobworth.picture.upload`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum JobworthPictureUploadErrorCode {
    /// `ILLEGAL_ARGUMENT`: A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    IllegalArgument,
    /// `PICTURE_UPLOAD_LIMIT_ERROR`.
    PictureUploadLimitError,
    /// `PICTURE_TYPE_ERROR`.
    PictureTypeError,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    JobworthPictureUploadErrorCode, "ILLEGAL_ARGUMENT" IllegalArgument,
    "PICTURE_UPLOAD_LIMIT_ERROR" PictureUploadLimitError, "PICTURE_TYPE_ERROR"
    PictureTypeError, "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for JobworthPictureUpload {}

impl record::Request for JobworthPictureUpload {
    type Response = JobworthPictureUploadResponse;
    type ErrorCode = JobworthPictureUploadErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zhima.customer.jobworth.picture.upload",
        title: "职得工作证图片上传",
        file: "spec/zhima_customer/jobworth.picture.upload.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/zhima/customer/jobworth/picture/upload",
        }),
        idempotency: schema::Idempotency::Never,
        request: &JOBWORTH_PICTURE_UPLOAD,
        response: &JOBWORTH_PICTURE_UPLOAD_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_ARGUMENT",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    JobworthPictureUpload, JOBWORTH_PICTURE_UPLOAD, 0 content None, 1 pic_type None
);

record::record!(
    JobworthPictureUploadResponse, JOBWORTH_PICTURE_UPLOAD_RESPONSE, 0 pic_id None, 1
    sub_code None, 2 sub_msg None
);

static JOBWORTH_PICTURE_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthPictureUpload",
    file: "spec/zhima_customer/jobworth.picture.upload.yaml",
    rows: &[schema::Row::Text("content"), schema::Row::Text("pic_type")],
    rules: &[],
    lines: &[11, 12],
};

static JOBWORTH_PICTURE_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthPictureUploadResponse",
    file: "spec/zhima_customer/jobworth.picture.upload.yaml",
    rows: &[
        schema::Row::Text("pic_id"),
        schema::Row::Full(
            &schema::FieldRow {
                name: "sub_code",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Rest),
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "sub_msg",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Rest),
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[],
};
