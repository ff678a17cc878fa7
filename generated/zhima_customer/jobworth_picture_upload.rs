//! `zhima.customer.jobworth.picture.upload` · 职得工作证图片上传
//!
//! Upload a picture for the work card.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/customer/jobworth/picture/upload`. Described
//! in `spec/zhima_customer/jobworth.picture.upload.yaml`.

use crate::{record, schema};

static JOBWORTH_PICTURE_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthPictureUpload",
    file: "spec/zhima_customer/jobworth.picture.upload.yaml",
    fields: &[
        schema::FieldDef::text("content", 11),
        schema::FieldDef::text("pic_type", 12),
    ],
    rules: &[],
};

static JOBWORTH_PICTURE_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthPictureUploadResponse",
    file: "spec/zhima_customer/jobworth.picture.upload.yaml",
    fields: &[
        schema::FieldDef::text("pic_id", 18),
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("sub_code", 19)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("sub_msg", 20)
        },
    ],
    rules: &[],
};

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
        Self {
            content: None,
            pic_type: None,
        }
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

impl record::Record for JobworthPictureUpload {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOBWORTH_PICTURE_UPLOAD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.content),
            1 => Some(&self.pic_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.content),
            1 => Some(&mut self.pic_type),
            _ => None,
        }
    }
}

impl Default for JobworthPictureUpload {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for JobworthPictureUpload {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JobworthPictureUpload {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JobworthPictureUpload {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for JobworthPictureUploadResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOBWORTH_PICTURE_UPLOAD_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.pic_id),
            1 => Some(&self.sub_code),
            2 => Some(&self.sub_msg),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.pic_id),
            1 => Some(&mut self.sub_code),
            2 => Some(&mut self.sub_msg),
            _ => None,
        }
    }
}

impl Default for JobworthPictureUploadResponse {
    #[inline]
    fn default() -> Self {
        Self {
            pic_id: None,
            sub_code: None,
            sub_msg: None,
        }
    }
}

impl Clone for JobworthPictureUploadResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JobworthPictureUploadResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JobworthPictureUploadResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `zhima.customer.jobworth.picture.upload`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for JobworthPictureUploadErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_ARGUMENT", Self::IllegalArgument),
        ("PICTURE_UPLOAD_LIMIT_ERROR", Self::PictureUploadLimitError),
        ("PICTURE_TYPE_ERROR", Self::PictureTypeError),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for JobworthPictureUploadErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
