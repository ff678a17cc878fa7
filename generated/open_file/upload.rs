//! `alipay.open.file.upload` · 支付宝文件上传接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/file/upload`. Described in
//! `spec/open_file/upload.yaml`.

use crate::{record, schema};

static UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "Upload",
    file: "spec/open_file/upload.yaml",
    fields: &[
        schema::FieldDef::text("biz_code", 9),
        schema::FieldDef::new(
            "extra_parameters",
            schema::Kind::Record(&FILE_UPLOAD_EXTRA_PARAM),
            10,
        ),
        schema::FieldDef::text("md5", 11),
        schema::FieldDef::new("file_content", schema::Kind::File, 12),
    ],
    rules: &[],
};

static UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "UploadResponse",
    file: "spec/open_file/upload.yaml",
    fields: &[
        schema::FieldDef::text("extern_id", 15),
        schema::FieldDef::text("file_id", 16),
    ],
    rules: &[],
};

static FILE_UPLOAD_EXTRA_PARAM: schema::RecordDef<'static> = schema::RecordDef {
    name: "FileUploadExtraParam",
    file: "spec/open_file/upload.yaml",
    fields: &[
        schema::FieldDef::text("extern_upload", 21),
        schema::FieldDef::text("file_encrypt_type", 22),
    ],
    rules: &[],
};

/// A request of `alipay.open.file.upload` (支付宝文件上传接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/file/upload`. Described in
/// `spec/open_file/upload.yaml`.
/// Answered by [`UploadResponse`], or by an error with a [`UploadErrorCode`].
#[doc(alias = "alipay.open.file.upload")]
#[doc(alias = "支付宝文件上传接口")]
#[must_use]
#[non_exhaustive]
pub struct Upload {
    /// On the wire `biz_code`, a text. Source: `spec/open_file/upload.yaml:9`.
    pub biz_code: Option<String>,
    /// On the wire `extra_parameters`, a record of the kind `FileUploadExtraParam`. Source:
    /// `spec/open_file/upload.yaml:10`.
    pub extra_parameters: Option<FileUploadExtraParam>,
    /// On the wire `md5`, a text. Source: `spec/open_file/upload.yaml:11`.
    pub md5: Option<String>,
    /// On the wire `file_content`, a file. Source: `spec/open_file/upload.yaml:12`.
    pub file_content: Option<record::Upload>,
}

impl Upload {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn biz_code(mut self, biz_code: impl Into<String>) -> Self {
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
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.file.upload` (支付宝文件上传接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct UploadResponse {
    /// On the wire `extern_id`, a text. Source: `spec/open_file/upload.yaml:15`.
    pub extern_id: Option<String>,
    /// On the wire `file_id`, a text. Source: `spec/open_file/upload.yaml:16`.
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

/// The platform's type `FileUploadExtraParam`.
///
/// Source: `spec/open_file/upload.yaml:19`.
#[must_use]
#[non_exhaustive]
pub struct FileUploadExtraParam {
    /// On the wire `extern_upload`, a text. Source: `spec/open_file/upload.yaml:21`.
    pub extern_upload: Option<String>,
    /// On the wire `file_encrypt_type`, a text. Source: `spec/open_file/upload.yaml:22`.
    pub file_encrypt_type: Option<String>,
}

impl FileUploadExtraParam {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            extern_upload: None,
            file_encrypt_type: None,
        }
    }

    /// Sets [`extern_upload`](Self::extern_upload).
    #[inline]
    pub fn extern_upload(mut self, extern_upload: impl Into<String>) -> Self {
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

/// The error codes of `alipay.open.file.upload`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UploadErrorCode {
    /// On the wire `FILE_CHECK_FAIL`. Source: `spec/open_file/upload.yaml:25`.
    FileCheckFail,
    /// On the wire `BIZ_ERROR`. Source: `spec/open_file/upload.yaml:26`.
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
