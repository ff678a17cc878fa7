//! `alipay.open.file.upload` · 支付宝文件上传接口
//!
//! Upload a file, such as a video or image, for use by other APIs.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/file/upload`. Described in
//! `spec/open_file/upload.yaml`.

use crate::{record, schema};

static UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "Upload",
    file: "spec/open_file/upload.yaml",
    fields: &[
        schema::FieldDef::text("biz_code", 11),
        schema::FieldDef::new(
            "extra_parameters",
            schema::Kind::Record(&FILE_UPLOAD_EXTRA_PARAM),
            20,
        ),
        schema::FieldDef::text("md5", 21),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 30)],
            ..schema::FieldDef::new("file_content", schema::Kind::File, 26)
        },
    ],
    rules: &[],
};

static UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "UploadResponse",
    file: "spec/open_file/upload.yaml",
    fields: &[
        schema::FieldDef::text("extern_id", 33),
        schema::FieldDef::text("file_id", 38),
    ],
    rules: &[],
};

static FILE_UPLOAD_EXTRA_PARAM: schema::RecordDef<'static> = schema::RecordDef {
    name: "FileUploadExtraParam",
    file: "spec/open_file/upload.yaml",
    fields: &[
        schema::FieldDef::text("extern_upload", 48),
        schema::FieldDef::text("file_encrypt_type", 57),
    ],
    rules: &[],
};

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
        Self {
            biz_code: None,
            extra_parameters: None,
            md5: None,
            file_content: None,
        }
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

impl record::Record for Upload {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &UPLOAD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_code),
            1 => Some(&self.extra_parameters),
            2 => Some(&self.md5),
            3 => Some(&self.file_content),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_code),
            1 => Some(&mut self.extra_parameters),
            2 => Some(&mut self.md5),
            3 => Some(&mut self.file_content),
            _ => None,
        }
    }
}

impl Default for Upload {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for Upload {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Upload {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Upload {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for UploadResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &UPLOAD_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.extern_id),
            1 => Some(&self.file_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.extern_id),
            1 => Some(&mut self.file_id),
            _ => None,
        }
    }
}

impl Default for UploadResponse {
    #[inline]
    fn default() -> Self {
        Self {
            extern_id: None,
            file_id: None,
        }
    }
}

impl Clone for UploadResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for UploadResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for UploadResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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
        Self {
            extern_upload: None,
            file_encrypt_type: None,
        }
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

impl record::Record for FileUploadExtraParam {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FILE_UPLOAD_EXTRA_PARAM
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.extern_upload),
            1 => Some(&self.file_encrypt_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.extern_upload),
            1 => Some(&mut self.file_encrypt_type),
            _ => None,
        }
    }
}

impl Default for FileUploadExtraParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for FileUploadExtraParam {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FileUploadExtraParam {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FileUploadExtraParam {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `FileUploadExtraParamExternUpload`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FileUploadExtraParamExternUpload {
    /// `youku`: Upload to Youku as well.
    Youku,
}

impl record::Enumeration for FileUploadExtraParamExternUpload {
    const VALUES: &'static [(&'static str, Self)] = &[("youku", Self::Youku)];
}

impl std::fmt::Debug for FileUploadExtraParamExternUpload {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `UploadBizCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UploadBizCode {
    /// `content_creation`: Content publishing.
    ContentCreation,
}

impl record::Enumeration for UploadBizCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("content_creation", Self::ContentCreation),
    ];
}

impl std::fmt::Debug for UploadBizCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.file.upload`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for UploadErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("FILE_CHECK_FAIL", Self::FileCheckFail),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for UploadErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
