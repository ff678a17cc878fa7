//! `alipay.merchant.item.file.upload` · 商品文件上传接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/item/file/upload`. Described in
//! `spec/merchant/item.file.upload.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/merchant/item.file.upload.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.merchant.item.file.upload",
    title: "商品文件上传接口",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 17,
        },
        schema::ErrorDef {
            code: "DB_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 18,
        },
        schema::ErrorDef {
            code: "ARGUMENT_NULL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 19,
        },
        schema::ErrorDef {
            code: "ARGUMENT_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 20,
        },
        schema::ErrorDef {
            code: "INFO_SEC_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 21,
        },
    ],
};

static ITEM_FILE_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemFileUpload",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "scene",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "file_content",
            kind: schema::Kind::File,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
    ],
    rules: &[],
};

static ITEM_FILE_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemFileUploadResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "material_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "material_key",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct ItemFileUpload {
    /// The field `scene`: a text.
    ///
    /// On the wire `scene`. Source: `spec/merchant/item.file.upload.yaml:9`.
    pub scene: Option<String>,
    /// The field `file_content`: a file.
    ///
    /// On the wire `file_content`. Source: `spec/merchant/item.file.upload.yaml:10`.
    pub file_content: Option<record::Upload>,
}

impl ItemFileUpload {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`scene`](Self::scene).
    #[inline]
    #[must_use]
    pub fn scene(mut self, scene: impl Into<String>) -> Self {
        self.scene = Some(scene.into());
        self
    }

    /// Sets [`file_content`](Self::file_content).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.merchant.item.file.upload` (商品文件上传接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct ItemFileUploadResponse {
    /// The field `material_id`: a text.
    ///
    /// On the wire `material_id`. Source: `spec/merchant/item.file.upload.yaml:13`.
    pub material_id: Option<String>,
    /// The field `material_key`: a text.
    ///
    /// On the wire `material_key`. Source: `spec/merchant/item.file.upload.yaml:14`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
