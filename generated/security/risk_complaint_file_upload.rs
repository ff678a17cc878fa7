//! `alipay.security.risk.complaint.file.upload` · 投诉处理附件图片上传接口
//!
//! Upload a file for handling a complaint.
//!
//! Offered on the gateway (V2). Described in `spec/security/risk.complaint.file.upload.yaml`.

use crate::{record, schema};

/// A request of `alipay.security.risk.complaint.file.upload` (投诉处理附件图片上传接口).
///
/// Upload a file for handling a complaint.
///
/// ```
/// use alipay::security::RiskComplaintFileUpload;
///
/// let request = RiskComplaintFileUpload::new();
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`file_content`](Self::file_content) | required; at most 5242880 bytes |
///
/// Offered on the gateway (V2). Described in `spec/security/risk.complaint.file.upload.yaml`.
/// Returns [`RiskComplaintFileUploadResponse`], or an error with a [`RiskComplaintFileUploadErrorCode`].
#[doc(alias = "alipay.security.risk.complaint.file.upload")]
#[doc(alias = "投诉处理附件图片上传接口")]
#[doc(alias = "图片")]
#[doc(alias = "投诉")]
#[must_use]
#[non_exhaustive]
pub struct RiskComplaintFileUpload {
    /// Image that documents the handling of the complaint; at most 5 MB.
    ///
    /// Required; at most 5242880 bytes.
    pub file_content: Option<record::Upload>,
}

impl RiskComplaintFileUpload {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`file_content`](Self::file_content).
    #[inline]
    pub fn file_content(mut self, file_content: record::Upload) -> Self {
        self.file_content = Some(file_content);
        self
    }
}

/// The response of `alipay.security.risk.complaint.file.upload` (投诉处理附件图片上传接口).
#[non_exhaustive]
pub struct RiskComplaintFileUploadResponse {
    /// Key of the uploaded file.
    ///
    /// Example: `A*wBSNTo3DUhcAAAAA`.
    pub file_key: Option<String>,
    /// Name of the uploaded file.
    ///
    /// Example: `proof.png`.
    pub file_name: Option<String>,
    /// URL of the uploaded file.
    ///
    /// Example: `https://example.com/proof.png`.
    pub file_url: Option<String>,
}

/// The error codes of `alipay.security.risk.complaint.file.upload`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RiskComplaintFileUploadErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(RiskComplaintFileUploadErrorCode);

impl record::CallRequest for RiskComplaintFileUpload {}

impl record::Request for RiskComplaintFileUpload {
    type Response = RiskComplaintFileUploadResponse;
    type ErrorCode = RiskComplaintFileUploadErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.security.risk.complaint.file.upload",
        title: "投诉处理附件图片上传接口",
        file: "spec/security/risk.complaint.file.upload.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &RISK_COMPLAINT_FILE_UPLOAD,
        response: &RISK_COMPLAINT_FILE_UPLOAD_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    RiskComplaintFileUpload, RISK_COMPLAINT_FILE_UPLOAD, 0 file_content None
);

record::record!(
    RiskComplaintFileUploadResponse, RISK_COMPLAINT_FILE_UPLOAD_RESPONSE, 0 file_key
    None, 1 file_name None, 2 file_url None
);

static RISK_COMPLAINT_FILE_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskComplaintFileUpload",
    file: "spec/security/risk.complaint.file.upload.yaml",
    rows: &[
        schema::Row::Limited(
            "file_content",
            schema::Kind::File,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxBytes(5242880)),
            ],
        ),
    ],
    rules: &[],
    lines: &[10, 13, 14],
};

static RISK_COMPLAINT_FILE_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskComplaintFileUploadResponse",
    file: "spec/security/risk.complaint.file.upload.yaml",
    rows: &[
        schema::Row::Text("file_key"),
        schema::Row::Text("file_name"),
        schema::Row::Text("file_url"),
    ],
    rules: &[],
    lines: &[],
};
