//! `alipay.merchant.item.file.upload` · 商品文件上传接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/item/file/upload`. Described in
//! `spec/merchant/item.file.upload.yaml`.

use crate::{record, schema};

static ITEM_FILE_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemFileUpload",
    file: "spec/merchant/item.file.upload.yaml",
    fields: &[
        schema::FieldDef::text("scene", 9),
        schema::FieldDef::new("file_content", schema::Kind::File, 10),
    ],
    rules: &[],
};

static ITEM_FILE_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemFileUploadResponse",
    file: "spec/merchant/item.file.upload.yaml",
    fields: &[
        schema::FieldDef::text("material_id", 13),
        schema::FieldDef::text("material_key", 14),
    ],
    rules: &[],
};

/// A request of `alipay.merchant.item.file.upload` (商品文件上传接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/item/file/upload`. Described in
/// `spec/merchant/item.file.upload.yaml`.
/// Answered by [`ItemFileUploadResponse`], or by an error with a [`ItemFileUploadErrorCode`].
#[doc(alias = "alipay.merchant.item.file.upload")]
#[doc(alias = "商品文件上传接口")]
#[must_use]
#[non_exhaustive]
pub struct ItemFileUpload {
    /// On the wire `scene`, a text. Source: `spec/merchant/item.file.upload.yaml:9`.
    pub scene: Option<String>,
    /// On the wire `file_content`, a file. Source: `spec/merchant/item.file.upload.yaml:10`.
    pub file_content: Option<record::Upload>,
}

impl ItemFileUpload {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            scene: None,
            file_content: None,
        }
    }

    /// Sets [`scene`](Self::scene).
    #[inline]
    pub fn scene(mut self, scene: impl Into<String>) -> Self {
        self.scene = Some(scene.into());
        self
    }

    /// Sets [`file_content`](Self::file_content).
    #[inline]
    pub fn file_content(mut self, file_content: record::Upload) -> Self {
        self.file_content = Some(file_content);
        self
    }
}

impl record::Record for ItemFileUpload {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ITEM_FILE_UPLOAD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.scene),
            1 => Some(&self.file_content),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.scene),
            1 => Some(&mut self.file_content),
            _ => None,
        }
    }
}

impl Default for ItemFileUpload {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ItemFileUpload {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ItemFileUpload {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ItemFileUpload {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ItemFileUpload {}

impl record::Request for ItemFileUpload {
    type Response = ItemFileUploadResponse;
    type ErrorCode = ItemFileUploadErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.merchant.item.file.upload",
        title: "商品文件上传接口",
        file: "spec/merchant/item.file.upload.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/merchant/item/file/upload",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ITEM_FILE_UPLOAD,
        response: &ITEM_FILE_UPLOAD_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.merchant.item.file.upload` (商品文件上传接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ItemFileUploadResponse {
    /// On the wire `material_id`, a text. Source: `spec/merchant/item.file.upload.yaml:13`.
    pub material_id: Option<String>,
    /// On the wire `material_key`, a text. Source: `spec/merchant/item.file.upload.yaml:14`.
    pub material_key: Option<String>,
}

impl record::Record for ItemFileUploadResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ITEM_FILE_UPLOAD_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.material_id),
            1 => Some(&self.material_key),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.material_id),
            1 => Some(&mut self.material_key),
            _ => None,
        }
    }
}

impl Default for ItemFileUploadResponse {
    #[inline]
    fn default() -> Self {
        Self {
            material_id: None,
            material_key: None,
        }
    }
}

impl Clone for ItemFileUploadResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ItemFileUploadResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ItemFileUploadResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.merchant.item.file.upload`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ItemFileUploadErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/merchant/item.file.upload.yaml:17`.
    SystemError,
    /// On the wire `DB_ERROR`. Source: `spec/merchant/item.file.upload.yaml:18`.
    DbError,
    /// On the wire `ARGUMENT_NULL`. Source: `spec/merchant/item.file.upload.yaml:19`.
    ArgumentNull,
    /// On the wire `ARGUMENT_ILLEGAL`. Source: `spec/merchant/item.file.upload.yaml:20`.
    ArgumentIllegal,
    /// On the wire `INFO_SEC_ERROR`. Source: `spec/merchant/item.file.upload.yaml:21`.
    InfoSecError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ItemFileUploadErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("DB_ERROR", Self::DbError),
        ("ARGUMENT_NULL", Self::ArgumentNull),
        ("ARGUMENT_ILLEGAL", Self::ArgumentIllegal),
        ("INFO_SEC_ERROR", Self::InfoSecError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ItemFileUploadErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
