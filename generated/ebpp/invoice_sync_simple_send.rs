//! `alipay.ebpp.invoice.sync.simple.send` · 简单模式发票回传接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/sync/simple/send`. Described in
//! `spec/ebpp/invoice.sync.simple.send.yaml`.

use crate::{record, schema};

static INVOICE_SYNC_SIMPLE_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceSyncSimpleSend",
    file: "spec/ebpp/invoice.sync.simple.send.yaml",
    fields: &[
        schema::FieldDef::new(
            "invoice_info",
            schema::Kind::Record(&INVOICE_PDF_SYN_MODEL),
            9,
        ),
        schema::FieldDef::text("m_short_name", 10),
        schema::FieldDef::text("sub_m_short_name", 11),
    ],
    rules: &[],
};

static INVOICE_SYNC_SIMPLE_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceSyncSimpleSendResponse",
    file: "spec/ebpp/invoice.sync.simple.send.yaml",
    fields: &[],
    rules: &[],
};

static INVOICE_PDF_SYN_MODEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoicePdfSynModel",
    file: "spec/ebpp/invoice.sync.simple.send.yaml",
    fields: &[
        schema::FieldDef::text("apply_id", 18),
        schema::FieldDef::text("extend_fields", 19),
        schema::FieldDef::text("file_base", 20),
        schema::FieldDef::text("file_download_type", 21),
        schema::FieldDef::text("file_download_url", 22),
        schema::FieldDef::text("login_id", 23),
        schema::FieldDef::text("open_id", 24),
        schema::FieldDef::text("out_invoice_id", 25),
        schema::FieldDef::text("user_id", 26),
        schema::FieldDef::text("zip", 27),
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.sync.simple.send` (简单模式发票回传接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/sync/simple/send`. Described in
/// `spec/ebpp/invoice.sync.simple.send.yaml`.
/// Answered by [`InvoiceSyncSimpleSendResponse`], or by an error with a [`InvoiceSyncSimpleSendErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.sync.simple.send")]
#[doc(alias = "简单模式发票回传接口")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceSyncSimpleSend {
    /// On the wire `invoice_info`, a record of the kind `InvoicePdfSynModel`. Source:
    /// `spec/ebpp/invoice.sync.simple.send.yaml:9`.
    pub invoice_info: Option<InvoicePdfSynModel>,
    /// On the wire `m_short_name`, a text. Source: `spec/ebpp/invoice.sync.simple.send.yaml:10`.
    pub m_short_name: Option<String>,
    /// On the wire `sub_m_short_name`, a text. Source: `spec/ebpp/invoice.sync.simple.send.yaml:11`.
    pub sub_m_short_name: Option<String>,
}

impl InvoiceSyncSimpleSend {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            invoice_info: None,
            m_short_name: None,
            sub_m_short_name: None,
        }
    }

    /// Sets [`invoice_info`](Self::invoice_info).
    #[inline]
    pub fn invoice_info(mut self, invoice_info: InvoicePdfSynModel) -> Self {
        self.invoice_info = Some(invoice_info);
        self
    }

    /// Sets [`m_short_name`](Self::m_short_name).
    #[inline]
    pub fn m_short_name(mut self, m_short_name: impl Into<String>) -> Self {
        self.m_short_name = Some(m_short_name.into());
        self
    }

    /// Sets [`sub_m_short_name`](Self::sub_m_short_name).
    #[inline]
    pub fn sub_m_short_name(mut self, sub_m_short_name: impl Into<String>) -> Self {
        self.sub_m_short_name = Some(sub_m_short_name.into());
        self
    }
}

impl record::Record for InvoiceSyncSimpleSend {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_SYNC_SIMPLE_SEND
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.invoice_info),
            1 => Some(&self.m_short_name),
            2 => Some(&self.sub_m_short_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.invoice_info),
            1 => Some(&mut self.m_short_name),
            2 => Some(&mut self.sub_m_short_name),
            _ => None,
        }
    }
}

impl Default for InvoiceSyncSimpleSend {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceSyncSimpleSend {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceSyncSimpleSend {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceSyncSimpleSend {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceSyncSimpleSend {}

impl record::Request for InvoiceSyncSimpleSend {
    type Response = InvoiceSyncSimpleSendResponse;
    type ErrorCode = InvoiceSyncSimpleSendErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.sync.simple.send",
        title: "简单模式发票回传接口",
        file: "spec/ebpp/invoice.sync.simple.send.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/sync/simple/send",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_SYNC_SIMPLE_SEND,
        response: &INVOICE_SYNC_SIMPLE_SEND_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.sync.simple.send` (简单模式发票回传接口).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct InvoiceSyncSimpleSendResponse {}

impl record::Record for InvoiceSyncSimpleSendResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_SYNC_SIMPLE_SEND_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for InvoiceSyncSimpleSendResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for InvoiceSyncSimpleSendResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceSyncSimpleSendResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceSyncSimpleSendResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `InvoicePdfSynModel`.
///
/// Source: `spec/ebpp/invoice.sync.simple.send.yaml:16`.
#[must_use]
#[non_exhaustive]
pub struct InvoicePdfSynModel {
    /// On the wire `apply_id`, a text. Source: `spec/ebpp/invoice.sync.simple.send.yaml:18`.
    pub apply_id: Option<String>,
    /// On the wire `extend_fields`, a text. Source: `spec/ebpp/invoice.sync.simple.send.yaml:19`.
    pub extend_fields: Option<String>,
    /// On the wire `file_base`, a text. Source: `spec/ebpp/invoice.sync.simple.send.yaml:20`.
    pub file_base: Option<String>,
    /// On the wire `file_download_type`, a text. Source: `spec/ebpp/invoice.sync.simple.send.yaml:21`.
    pub file_download_type: Option<String>,
    /// On the wire `file_download_url`, a text. Source: `spec/ebpp/invoice.sync.simple.send.yaml:22`.
    pub file_download_url: Option<String>,
    /// On the wire `login_id`, a text. Source: `spec/ebpp/invoice.sync.simple.send.yaml:23`.
    pub login_id: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/ebpp/invoice.sync.simple.send.yaml:24`.
    pub open_id: Option<String>,
    /// On the wire `out_invoice_id`, a text. Source: `spec/ebpp/invoice.sync.simple.send.yaml:25`.
    pub out_invoice_id: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/ebpp/invoice.sync.simple.send.yaml:26`.
    pub user_id: Option<String>,
    /// On the wire `zip`, a text. Source: `spec/ebpp/invoice.sync.simple.send.yaml:27`.
    pub zip: Option<String>,
}

impl InvoicePdfSynModel {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            apply_id: None,
            extend_fields: None,
            file_base: None,
            file_download_type: None,
            file_download_url: None,
            login_id: None,
            open_id: None,
            out_invoice_id: None,
            user_id: None,
            zip: None,
        }
    }

    /// Sets [`apply_id`](Self::apply_id).
    #[inline]
    pub fn apply_id(mut self, apply_id: impl Into<String>) -> Self {
        self.apply_id = Some(apply_id.into());
        self
    }

    /// Sets [`extend_fields`](Self::extend_fields).
    #[inline]
    pub fn extend_fields(mut self, extend_fields: impl Into<String>) -> Self {
        self.extend_fields = Some(extend_fields.into());
        self
    }

    /// Sets [`file_base`](Self::file_base).
    #[inline]
    pub fn file_base(mut self, file_base: impl Into<String>) -> Self {
        self.file_base = Some(file_base.into());
        self
    }

    /// Sets [`file_download_type`](Self::file_download_type).
    #[inline]
    pub fn file_download_type(mut self, file_download_type: impl Into<String>) -> Self {
        self.file_download_type = Some(file_download_type.into());
        self
    }

    /// Sets [`file_download_url`](Self::file_download_url).
    #[inline]
    pub fn file_download_url(mut self, file_download_url: impl Into<String>) -> Self {
        self.file_download_url = Some(file_download_url.into());
        self
    }

    /// Sets [`login_id`](Self::login_id).
    #[inline]
    pub fn login_id(mut self, login_id: impl Into<String>) -> Self {
        self.login_id = Some(login_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`out_invoice_id`](Self::out_invoice_id).
    #[inline]
    pub fn out_invoice_id(mut self, out_invoice_id: impl Into<String>) -> Self {
        self.out_invoice_id = Some(out_invoice_id.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`zip`](Self::zip).
    #[inline]
    pub fn zip(mut self, zip: impl Into<String>) -> Self {
        self.zip = Some(zip.into());
        self
    }
}

impl record::Record for InvoicePdfSynModel {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_PDF_SYN_MODEL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.apply_id),
            1 => Some(&self.extend_fields),
            2 => Some(&self.file_base),
            3 => Some(&self.file_download_type),
            4 => Some(&self.file_download_url),
            5 => Some(&self.login_id),
            6 => Some(&self.open_id),
            7 => Some(&self.out_invoice_id),
            8 => Some(&self.user_id),
            9 => Some(&self.zip),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.apply_id),
            1 => Some(&mut self.extend_fields),
            2 => Some(&mut self.file_base),
            3 => Some(&mut self.file_download_type),
            4 => Some(&mut self.file_download_url),
            5 => Some(&mut self.login_id),
            6 => Some(&mut self.open_id),
            7 => Some(&mut self.out_invoice_id),
            8 => Some(&mut self.user_id),
            9 => Some(&mut self.zip),
            _ => None,
        }
    }
}

impl Default for InvoicePdfSynModel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoicePdfSynModel {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoicePdfSynModel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoicePdfSynModel {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.sync.simple.send`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceSyncSimpleSendErrorCode {
    /// On the wire `BIZ_ERROR`. Source: `spec/ebpp/invoice.sync.simple.send.yaml:30`.
    BizError,
    /// On the wire `PDF_DOWNLOAD_EXCEPTION`. Source: `spec/ebpp/invoice.sync.simple.send.yaml:31`.
    PdfDownloadException,
    /// On the wire `PDF_DOWNLOAD_FUNC_CLOSED`. Source: `spec/ebpp/invoice.sync.simple.send.yaml:32`.
    PdfDownloadFuncClosed,
    /// On the wire `PERMISSION_DENIED`. Source: `spec/ebpp/invoice.sync.simple.send.yaml:33`.
    PermissionDenied,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ebpp/invoice.sync.simple.send.yaml:34`.
    InvalidParameter,
    /// On the wire `PDF_TYPE_ILLEGAL`. Source: `spec/ebpp/invoice.sync.simple.send.yaml:35`.
    PdfTypeIllegal,
    /// On the wire `COMPRESS_TYPE_NOT_SUPPORT`. Source: `spec/ebpp/invoice.sync.simple.send.yaml:36`.
    CompressTypeNotSupport,
    /// On the wire `INVOICE_ALREADY_EXIST`. Source: `spec/ebpp/invoice.sync.simple.send.yaml:37`.
    InvoiceAlreadyExist,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.sync.simple.send.yaml:38`.
    SystemError,
    /// On the wire `ANT_INVOICE_APPLY_NOT_EXIST`. Source: `spec/ebpp/invoice.sync.simple.send.yaml:39`.
    AntInvoiceApplyNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceSyncSimpleSendErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("BIZ_ERROR", Self::BizError),
        ("PDF_DOWNLOAD_EXCEPTION", Self::PdfDownloadException),
        ("PDF_DOWNLOAD_FUNC_CLOSED", Self::PdfDownloadFuncClosed),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("PDF_TYPE_ILLEGAL", Self::PdfTypeIllegal),
        ("COMPRESS_TYPE_NOT_SUPPORT", Self::CompressTypeNotSupport),
        ("INVOICE_ALREADY_EXIST", Self::InvoiceAlreadyExist),
        ("SYSTEM_ERROR", Self::SystemError),
        ("ANT_INVOICE_APPLY_NOT_EXIST", Self::AntInvoiceApplyNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceSyncSimpleSendErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
