//! `alipay.merchant.item.file.upload` · 商品文件上传接口
//!
//! Upload a goods image or file; later calls refer to its material id.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/item/file/upload`. Described in
//! `spec/merchant/item.file.upload.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `ItemFileUploadScene`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ItemFileUploadScene {
    /// `SYNC_ORDER`: Mini program order center.
    SyncOrder,
}

record::enumeration!(ItemFileUploadScene, "SYNC_ORDER" SyncOrder);

/// The error codes of `alipay.merchant.item.file.upload`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    ItemFileUploadErrorCode, "SYSTEM_ERROR" SystemError, "DB_ERROR" DbError,
    "ARGUMENT_NULL" ArgumentNull, "ARGUMENT_ILLEGAL" ArgumentIllegal, "INFO_SEC_ERROR"
    InfoSecError
);

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

record::record!(
    ItemFileUpload, ITEM_FILE_UPLOAD, 0 scene Default::default(), 1 file_content None
);

record::record!(
    ItemFileUploadResponse, ITEM_FILE_UPLOAD_RESPONSE, 0 material_id None, 1 material_key
    None
);

static ITEM_FILE_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemFileUpload",
    file: "spec/merchant/item.file.upload.yaml",
    rows: &[
        schema::Row::Limited(
            "scene",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "file_content",
            schema::Kind::File,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
    ],
    rules: &[],
    lines: &[11, 15, 20, 24],
};

static ITEM_FILE_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemFileUploadResponse",
    file: "spec/merchant/item.file.upload.yaml",
    rows: &[schema::Row::Text("material_id"), schema::Row::Text("material_key")],
    rules: &[],
    lines: &[],
};
