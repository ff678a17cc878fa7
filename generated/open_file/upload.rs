//! `alipay.open.file.upload` · 支付宝文件上传接口
//!
//! Upload a file, such as a video or image, for use by other APIs.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/file/upload`. Described in
//! `spec/open_file/upload.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.file.upload` (支付宝文件上传接口).
///
/// Upload a file, such as a video or image, for use by other APIs.
///
/// ```
/// use alipay::open_file::Upload;
///
/// let request = Upload::new()
///     .biz_code("content_creation");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`biz_code`](Self::biz_code) | required in some cases |
/// | [`file_content`](Self::file_content) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/file/upload`. Described in
/// `spec/open_file/upload.yaml`.
/// Returns [`UploadResponse`], or an error with a [`UploadErrorCode`].
#[doc(alias = "alipay.open.file.upload")]
#[doc(alias = "/v3/alipay/open/file/upload")]
#[doc(alias = "支付宝文件上传接口")]
#[doc(alias = "支付")]
#[must_use]
#[non_exhaustive]
pub struct Upload {
    /// Scene in which the file is used; content publishing requires `content_creation`.
    ///
    /// 素材使用场景; required in some cases; other values may be added. Example: `content_creation`.
    pub biz_code: Option<record::Choice<UploadBizCode>>,
    /// Additional upload options.
    ///
    /// 文件额外参数.
    pub extra_parameters: Option<FileUploadExtraParam>,
    /// MD5 of the file; not checked if left out.
    ///
    /// 文件的md5值. Example: `9cff2d79bc81acf12abbaca7328a4dc5`.
    pub md5: Option<String>,
    /// File to upload; over plain HTTP it goes into the form instead.
    ///
    /// 文件内容的二进制流; required.
    pub file_content: Option<record::Upload>,
}

impl Upload {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_code`](Self::biz_code).
    #[inline]
    pub fn biz_code(
        mut self,
        biz_code: impl Into<record::Choice<UploadBizCode>>,
    ) -> Self {
        self.biz_code = Some(biz_code.into());
        self
    }

    /// Sets [`extra_parameters`](Self::extra_parameters).
    #[inline]
    pub fn extra_parameters(mut self, extra_parameters: FileUploadExtraParam) -> Self {
        self.extra_parameters = Some(extra_parameters);
        self
    }

    /// Sets [`md5`](Self::md5).
    #[inline]
    pub fn md5(mut self, md5: impl Into<String>) -> Self {
        self.md5 = Some(md5.into());
        self
    }

    /// Sets [`file_content`](Self::file_content).
    #[inline]
    pub fn file_content(mut self, file_content: record::Upload) -> Self {
        self.file_content = Some(file_content);
        self
    }
}

/// The response of `alipay.open.file.upload` (支付宝文件上传接口).
#[non_exhaustive]
pub struct UploadResponse {
    /// Id of the video on the external channel, at present Youku; plays in the Alipay app.
    ///
    /// 视频资源id. Example: `XNTk0NjE5NjI4OA==`.
    pub extern_id: Option<String>,
    /// File id to pass to later calls.
    ///
    /// 文件id. Example: `A*6XqwQKpS1t0AAAAAAAAAAAAADi92AA`.
    pub file_id: Option<String>,
}

/// Additional options of a file upload.
///
/// | Field | Limits |
/// |---|---|
/// | [`extern_upload`](Self::extern_upload) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct FileUploadExtraParam {
    /// Platform to copy a video to; not for images.
    ///
    /// 是否同步上传到其他平台; required in some cases; other values may be added. Example: `youku`.
    pub extern_upload: Option<record::Choice<FileUploadExtraParamExternUpload>>,
    /// Encryption type of the file.
    ///
    /// 文件加密类型. Example: `NO_ENCRYPT`.
    pub file_encrypt_type: Option<String>,
}

impl FileUploadExtraParam {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`extern_upload`](Self::extern_upload).
    #[inline]
    pub fn extern_upload(
        mut self,
        extern_upload: impl Into<record::Choice<FileUploadExtraParamExternUpload>>,
    ) -> Self {
        self.extern_upload = Some(extern_upload.into());
        self
    }

    /// Sets [`file_encrypt_type`](Self::file_encrypt_type).
    #[inline]
    pub fn file_encrypt_type(mut self, file_encrypt_type: impl Into<String>) -> Self {
        self.file_encrypt_type = Some(file_encrypt_type.into());
        self
    }
}

/// The values of the platform's type `FileUploadExtraParamExternUpload`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FileUploadExtraParamExternUpload {
    /// `youku`: Upload to Youku as well.
    Youku,
}

record::enumeration!(FileUploadExtraParamExternUpload, "youku" Youku);

/// The values of the platform's type `UploadBizCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UploadBizCode {
    /// `content_creation`: Content publishing.
    ContentCreation,
}

record::enumeration!(UploadBizCode, "content_creation" ContentCreation);

/// The error codes of `alipay.open.file.upload`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum UploadErrorCode {
    /// `FILE_CHECK_FAIL`: The MD5 check of the file failed.
    ///
    /// Check the MD5; retry if it is right. The same call may succeed later.
    FileCheckFail,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    UploadErrorCode, "FILE_CHECK_FAIL" FileCheckFail, "BIZ_ERROR" BizError
);

impl record::CallRequest for Upload {}

impl record::Request for Upload {
    type Response = UploadResponse;
    type ErrorCode = UploadErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.file.upload",
        title: "支付宝文件上传接口",
        file: "spec/open_file/upload.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/file/upload",
        }),
        idempotency: schema::Idempotency::Never,
        request: &UPLOAD,
        response: &UPLOAD_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    Upload, UPLOAD, 0 biz_code None, 1 extra_parameters None, 2 md5 None, 3 file_content
    None
);

record::record!(UploadResponse, UPLOAD_RESPONSE, 0 extern_id None, 1 file_id None);

record::record!(
    FileUploadExtraParam, FILE_UPLOAD_EXTRA_PARAM, 0 extern_upload None, 1
    file_encrypt_type None
);

static UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "Upload",
    file: "spec/open_file/upload.yaml",
    rows: &[
        schema::Row::Text("biz_code"),
        schema::Row::Plain(
            "extra_parameters",
            schema::Kind::Record(&FILE_UPLOAD_EXTRA_PARAM),
        ),
        schema::Row::Text("md5"),
        schema::Row::Limited(
            "file_content",
            schema::Kind::File,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
    ],
    rules: &[],
    lines: &[11, 20, 21, 26, 30],
};

static UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "UploadResponse",
    file: "spec/open_file/upload.yaml",
    rows: &[schema::Row::Text("extern_id"), schema::Row::Text("file_id")],
    rules: &[],
    lines: &[],
};

static FILE_UPLOAD_EXTRA_PARAM: schema::RecordDef<'static> = schema::RecordDef {
    name: "FileUploadExtraParam",
    file: "spec/open_file/upload.yaml",
    rows: &[schema::Row::Text("extern_upload"), schema::Row::Text("file_encrypt_type")],
    rules: &[],
    lines: &[48, 57],
};
