//! `alipay.security.risk.complaint.file.upload` · 投诉处理附件图片上传接口
//!
//! Upload a file for handling a complaint.
//!
//! Offered on the gateway (V2). Described in `spec/security/risk.complaint.file.upload.yaml`.

use crate::{record, schema};

static RISK_COMPLAINT_FILE_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskComplaintFileUpload",
    file: "spec/security/risk.complaint.file.upload.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 13),
                schema::LimitDef::new(schema::Limit::MaxBytes(5242880), 14),
            ],
            ..schema::FieldDef::new("file_content", schema::Kind::File, 10)
        },
    ],
    rules: &[],
};

static RISK_COMPLAINT_FILE_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskComplaintFileUploadResponse",
    file: "spec/security/risk.complaint.file.upload.yaml",
    fields: &[
        schema::FieldDef::text("file_key", 17),
        schema::FieldDef::text("file_name", 21),
        schema::FieldDef::text("file_url", 25),
    ],
    rules: &[],
};

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
        Self { file_content: None }
    }

    /// Sets [`file_content`](Self::file_content).
    #[inline]
    pub fn file_content(mut self, file_content: record::Upload) -> Self {
        self.file_content = Some(file_content);
        self
    }
}

impl record::Record for RiskComplaintFileUpload {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RISK_COMPLAINT_FILE_UPLOAD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.file_content),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.file_content),
            _ => None,
        }
    }
}

impl Default for RiskComplaintFileUpload {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RiskComplaintFileUpload {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RiskComplaintFileUpload {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RiskComplaintFileUpload {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for RiskComplaintFileUploadResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RISK_COMPLAINT_FILE_UPLOAD_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.file_key),
            1 => Some(&self.file_name),
            2 => Some(&self.file_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.file_key),
            1 => Some(&mut self.file_name),
            2 => Some(&mut self.file_url),
            _ => None,
        }
    }
}

impl Default for RiskComplaintFileUploadResponse {
    #[inline]
    fn default() -> Self {
        Self {
            file_key: None,
            file_name: None,
            file_url: None,
        }
    }
}

impl Clone for RiskComplaintFileUploadResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RiskComplaintFileUploadResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RiskComplaintFileUploadResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.security.risk.complaint.file.upload`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RiskComplaintFileUploadErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for RiskComplaintFileUploadErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for RiskComplaintFileUploadErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
