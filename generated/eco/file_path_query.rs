//! `alipay.eco.file.path.query` · 获取文件直传地址（E签宝）
//!
//! Get an address for uploading a file to e-sign.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/eco/file/path/query`. Described in
//! `spec/eco/file.path.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.eco.file.path.query` (获取文件直传地址（E签宝）).
///
/// Get an address for uploading a file to e-sign.
///
/// ```
/// use alipay::eco::FilePathQuery;
///
/// let request = FilePathQuery::new()
///     .content_md_5("eGMHwA4TWnbg6PYKMxreUQ==");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/eco/file/path/query`. Described in
/// `spec/eco/file.path.query.yaml`.
/// Returns [`FilePathQueryResponse`], or an error with a [`FilePathQueryErrorCode`].
#[doc(alias = "alipay.eco.file.path.query")]
#[doc(alias = "/v3/alipay/eco/file/path/query")]
#[doc(alias = "获取文件直传地址（E签宝）")]
#[doc(alias = "获取文件直传地址")]
#[must_use]
#[non_exhaustive]
pub struct FilePathQuery {
    /// MD5 of the file, base64-encoded.
    ///
    /// Example: `eGMHwA4TWnbg6PYKMxreUQ==`.
    pub content_md_5: Option<String>,
    /// MIME type of the file.
    ///
    /// 目标文件的MIME类型. Example: `application/octet-stream`.
    pub content_type: Option<String>,
    /// File name with its extension; without one, starting a flow fails.
    ///
    /// 文件名称. Example: `附件.zip`.
    pub file_name: Option<String>,
    /// File size in bytes.
    ///
    /// 文件大小. Example: `2542635`.
    pub file_size: Option<i64>,
}

impl FilePathQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`content_md_5`](Self::content_md_5).
    #[inline]
    pub fn content_md_5(mut self, content_md_5: impl Into<String>) -> Self {
        self.content_md_5 = Some(content_md_5.into());
        self
    }

    /// Sets [`content_type`](Self::content_type).
    #[inline]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Sets [`file_name`](Self::file_name).
    #[inline]
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }

    /// Sets [`file_size`](Self::file_size).
    #[inline]
    pub fn file_size(mut self, file_size: i64) -> Self {
        self.file_size = Some(file_size);
        self
    }
}

/// The response of `alipay.eco.file.path.query` (获取文件直传地址（E签宝）).
#[non_exhaustive]
pub struct FilePathQueryResponse {
    /// File id.
    ///
    /// 文件Id. Example: `049d33945cde46b7953bf377fe2a7608`.
    pub file_id: Option<String>,
    /// Upload address; valid one hour, reusable for the same file only.
    ///
    /// 文件直传地址.
    pub upload_url: Option<String>,
}

/// The error codes of `alipay.eco.file.path.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum FilePathQueryErrorCode {
    /// `PARAM_ERROR`: A parameter is wrong.
    ///
    /// Check the parameters, then call again.
    ParamError,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    FilePathQueryErrorCode, "PARAM_ERROR" ParamError, "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for FilePathQuery {}

impl record::Request for FilePathQuery {
    type Response = FilePathQueryResponse;
    type ErrorCode = FilePathQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.eco.file.path.query",
        title: "获取文件直传地址（E签宝）",
        file: "spec/eco/file.path.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/eco/file/path/query",
        }),
        idempotency: schema::Idempotency::Never,
        request: &FILE_PATH_QUERY,
        response: &FILE_PATH_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAM_ERROR",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    FilePathQuery, FILE_PATH_QUERY, 0 content_md_5 None, 1 content_type None, 2 file_name
    None, 3 file_size None
);

record::record!(
    FilePathQueryResponse, FILE_PATH_QUERY_RESPONSE, 0 file_id None, 1 upload_url None
);

static FILE_PATH_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "FilePathQuery",
    file: "spec/eco/file.path.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "content_md_5",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "content_type",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "file_name",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "file_size",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[11, 15, 20, 25],
};

static FILE_PATH_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FilePathQueryResponse",
    file: "spec/eco/file.path.query.yaml",
    rows: &[schema::Row::Text("file_id"), schema::Row::Text("upload_url")],
    rules: &[],
    lines: &[],
};
