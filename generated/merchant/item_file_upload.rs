//! `alipay.merchant.item.file.upload` · 商品文件上传接口
//!
//! Upload a goods image or file; later calls refer to its material id.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/item/file/upload`. Described in
//! `spec/merchant/item.file.upload.yaml`.

use crate::{record, schema};

static ITEM_FILE_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemFileUpload",
    file: "spec/merchant/item.file.upload.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 15)],
            ..schema::FieldDef::text("scene", 11)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 24)],
            ..schema::FieldDef::new("file_content", schema::Kind::File, 20)
        },
    ],
    rules: &[],
};

static ITEM_FILE_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemFileUploadResponse",
    file: "spec/merchant/item.file.upload.yaml",
    fields: &[
        schema::FieldDef::text("material_id", 27),
        schema::FieldDef::text("material_key", 32),
    ],
    rules: &[],
};

/// A request of `alipay.merchant.item.file.upload` (商品文件上传接口).
///
/// Upload a goods image or file; later calls refer to its material id.
///
/// ```
/// use alipay::merchant::ItemFileUpload;
///
/// let request = ItemFileUpload::new()
///     .scene("SYNC_ORDER");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`scene`](Self::scene) | required |
/// | [`file_content`](Self::file_content) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/item/file/upload`. Described in
/// `spec/merchant/item.file.upload.yaml`.
/// Returns [`ItemFileUploadResponse`], or an error with a [`ItemFileUploadErrorCode`].
#[doc(alias = "alipay.merchant.item.file.upload")]
#[doc(alias = "/v3/alipay/merchant/item/file/upload")]
#[doc(alias = "商品文件上传接口")]
#[doc(alias = "商品")]
#[must_use]
#[non_exhaustive]
pub struct ItemFileUpload {
    /// Business scene; always `SYNC_ORDER` for the mini program order center.
    ///
    /// 业务场景描述; required; other values may be added. Example: `SYNC_ORDER`.
    pub scene: record::Choice<ItemFileUploadScene>,
    /// File to upload.
    ///
    /// 文件二进制字节流; required.
    pub file_content: Option<record::Upload>,
}

impl ItemFileUpload {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            scene: Default::default(),
            file_content: None,
        }
    }

    /// Sets [`scene`](Self::scene).
    #[inline]
    pub fn scene(
        mut self,
        scene: impl Into<record::Choice<ItemFileUploadScene>>,
    ) -> Self {
        self.scene = scene.into();
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ARGUMENT_ILLEGAL",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.merchant.item.file.upload` (商品文件上传接口).
#[non_exhaustive]
pub struct ItemFileUploadResponse {
    /// Material id of the file; valid for the long term.
    ///
    /// 文件在商品中心的素材标识. Example: `2019010100502200000000000001`.
    pub material_id: Option<String>,
    /// Material key, used when creating or updating goods.
    ///
    /// 文件在商品中心的素材标示. Example: `A*bJXMRYFoBcIAAAGGGGAAAABjAQWWWW`.
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

/// The values of the platform's type `ItemFileUploadScene`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ItemFileUploadScene {
    /// `SYNC_ORDER`: Mini program order center.
    SyncOrder,
}

impl record::Enumeration for ItemFileUploadScene {
    const VALUES: &'static [(&'static str, Self)] = &[("SYNC_ORDER", Self::SyncOrder)];
}

impl std::fmt::Debug for ItemFileUploadScene {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.merchant.item.file.upload`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ItemFileUploadErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `DB_ERROR`: A database error occurred.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    DbError,
    /// `ARGUMENT_NULL`: A required argument is missing.
    ///
    /// Send all required parameters.
    ArgumentNull,
    /// `ARGUMENT_ILLEGAL`: An argument is not valid.
    ///
    /// Check the parameters, then call again.
    ArgumentIllegal,
    /// `INFO_SEC_ERROR`: The information security check failed.
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
