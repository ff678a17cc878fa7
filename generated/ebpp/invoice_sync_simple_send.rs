//! `alipay.ebpp.invoice.sync.simple.send` · 简单模式发票回传接口
//!
//! Send an invoice file to the invoice manager in simple mode.
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
            11,
        ),
        schema::FieldDef::text("m_short_name", 12),
        schema::FieldDef::text("sub_m_short_name", 17),
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
        schema::FieldDef::text("apply_id", 29),
        schema::FieldDef::text("extend_fields", 35),
        schema::FieldDef::text("file_base", 40),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 48)],
            ..schema::FieldDef::text("file_download_type", 44)
        },
        schema::FieldDef::text("file_download_url", 55),
        schema::FieldDef::text("login_id", 60),
        schema::FieldDef::text("open_id", 66),
        schema::FieldDef::text("out_invoice_id", 72),
        schema::FieldDef::text("user_id", 77),
        schema::FieldDef::text("zip", 83),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["file_base", "file_download_url"]),
            line: 85,
        },
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(
                &["apply_id", "login_id", "open_id", "user_id"],
            ),
            line: 86,
        },
    ],
};

/// A request of `alipay.ebpp.invoice.sync.simple.send` (简单模式发票回传接口).
///
/// Send an invoice file to the invoice manager in simple mode.
///
/// ```
/// use alipay::ebpp::InvoiceSyncSimpleSend;
///
/// let request = InvoiceSyncSimpleSend::new()
///     .m_short_name("XSD");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/sync/simple/send`. Described in
/// `spec/ebpp/invoice.sync.simple.send.yaml`.
/// Answered by [`InvoiceSyncSimpleSendResponse`], or by an error with a [`InvoiceSyncSimpleSendErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.sync.simple.send")]
#[doc(alias = "/v3/alipay/ebpp/invoice/sync/simple/send")]
#[doc(alias = "简单模式发票回传接口")]
#[doc(alias = "发票")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceSyncSimpleSend {
    /// Invoice to send.
    ///
    /// On the wire `invoice_info` (回传的发票信息). Source: `spec/ebpp/invoice.sync.simple.send.yaml:11`.
    pub invoice_info: Option<InvoicePdfSynModel>,
    /// Short brand name of the issuing merchant, as given when it joined.
    ///
    /// On the wire `m_short_name` (开票商户品牌简称). Example: `XSD`. Source:
    /// `spec/ebpp/invoice.sync.simple.send.yaml:12`.
    pub m_short_name: Option<String>,
    /// Short store name of the issuing merchant, as given when it joined.
    ///
    /// On the wire `sub_m_short_name` (开票商户门店简称). Example: `XSD_HL`. Source:
    /// `spec/ebpp/invoice.sync.simple.send.yaml:17`.
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "PDF_DOWNLOAD_EXCEPTION",
                summary: "The invoice file could not be downloaded.",
                fix: "Check the download address.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 90,
            },
            schema::ErrorDef {
                code: "PDF_DOWNLOAD_FUNC_CLOSED",
                summary: "Downloading invoice files is switched off.",
                fix: "Send the file itself.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 93,
            },
            schema::ErrorDef {
                code: "PDF_TYPE_ILLEGAL",
                summary: "The type of the invoice file is not valid.",
                fix: "Check the file type.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 98,
            },
            schema::ErrorDef {
                code: "COMPRESS_TYPE_NOT_SUPPORT",
                summary: "The method of compression is not supported.",
                fix: "Send the file uncompressed.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 101,
            },
            schema::ErrorDef {
                code: "INVOICE_ALREADY_EXIST",
                summary: "The invoice exists already.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 104,
            },
            schema::ErrorDef {
                code: "ANT_INVOICE_APPLY_NOT_EXIST",
                summary: "The invoice application does not exist.",
                fix: "Check the application id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 107,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
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

/// An invoice file sent to the invoice manager.
///
/// | Field | Limits |
/// |---|---|
/// | [`apply_id`](Self::apply_id) | required in some cases |
/// | [`file_download_type`](Self::file_download_type) | required |
/// | [`login_id`](Self::login_id) | required in some cases |
/// | [`open_id`](Self::open_id) | required in some cases |
/// | [`user_id`](Self::user_id) | required in some cases |
/// | rule | At least one of `file_base`, `file_download_url` |
/// | rule | At least one of `apply_id`, `login_id`, `open_id`, `user_id` |
///
/// Source: `spec/ebpp/invoice.sync.simple.send.yaml:26`.
#[must_use]
#[non_exhaustive]
pub struct InvoicePdfSynModel {
    /// Alipay's invoice application id.
    ///
    /// On the wire `apply_id` (支付宝开票申请id); required in some cases. Example: `2016112800152005000000000239`.
    /// Source: `spec/ebpp/invoice.sync.simple.send.yaml:29`.
    pub apply_id: Option<String>,
    /// Extra `key=value` pairs separated by line breaks; reserved.
    ///
    /// On the wire `extend_fields` (预留的扩展字段). Example:
    /// `m_invoice_detail_url=http://127.0.0.1/invoice/detail.action?fphm=123456`. Source:
    /// `spec/ebpp/invoice.sync.simple.send.yaml:35`.
    pub extend_fields: Option<String>,
    /// File content, base64; this or `file_download_url` is needed.
    ///
    /// On the wire `file_base`. Example:
    /// `5LqR5YyW56iO5o6nDQoNCjIuMjjnur/kuIrlj6/llK7ljZYNCg0KVzHvvJrlrozmiJDnlJ/kuqflj5H`. Source:
    /// `spec/ebpp/invoice.sync.simple.send.yaml:40`.
    pub file_base: Option<String>,
    /// Type of the file; ask whether JPG is supported at present.
    ///
    /// On the wire `file_download_type` (文件类型); required; other values may be added. Example: `PDF`. Source:
    /// `spec/ebpp/invoice.sync.simple.send.yaml:44`.
    pub file_download_type: record::Choice<InvoicePdfSynModelFileDownloadType>,
    /// Download address of the file; this or `file_base` is needed.
    ///
    /// On the wire `file_download_url` (发票文件下载地址). Example:
    /// `http://img.hadalo.com/aa/kq/ddhrtdefgxKVXXXXa6apXXXXXXXXXX.pdf`. Source:
    /// `spec/ebpp/invoice.sync.simple.send.yaml:55`.
    pub file_download_url: Option<String>,
    /// Alipay login account.
    ///
    /// On the wire `login_id` (支付宝登录账号); required in some cases. Example: `155xxxxxxxx`. Source:
    /// `spec/ebpp/invoice.sync.simple.send.yaml:60`.
    pub login_id: Option<String>,
    /// User's open id; required without `apply_id` and another identification of the user.
    ///
    /// On the wire `open_id` (支付宝用户id); required in some cases. Example:
    /// `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`. Source: `spec/ebpp/invoice.sync.simple.send.yaml:66`.
    pub open_id: Option<String>,
    /// ISV's unique identifier of the invoice.
    ///
    /// On the wire `out_invoice_id` (外部ISV的唯一发票标识). Example: `2088000000000001`. Source:
    /// `spec/ebpp/invoice.sync.simple.send.yaml:72`.
    pub out_invoice_id: Option<String>,
    /// User, by Alipay user id.
    ///
    /// On the wire `user_id` (支付宝用户userId); required in some cases. Example: `2088000000000001`. Source:
    /// `spec/ebpp/invoice.sync.simple.send.yaml:77`.
    pub user_id: Option<String>,
    /// Method of compression.
    ///
    /// On the wire `zip` (压缩方式). Example: `zip`. Source: `spec/ebpp/invoice.sync.simple.send.yaml:83`.
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
            file_download_type: Default::default(),
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
    pub fn file_download_type(
        mut self,
        file_download_type: impl Into<record::Choice<InvoicePdfSynModelFileDownloadType>>,
    ) -> Self {
        self.file_download_type = file_download_type.into();
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

/// The values of the platform's type `InvoicePdfSynModelFileDownloadType`.
///
/// Source: `spec/ebpp/invoice.sync.simple.send.yaml:49`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoicePdfSynModelFileDownloadType {
    /// PDF file.
    ///
    /// On the wire `PDF`.
    Pdf,
    /// OFD file.
    ///
    /// On the wire `ofd`.
    Ofd,
    /// JPG picture.
    ///
    /// On the wire `JPG`.
    Jpg,
}

impl record::Enumeration for InvoicePdfSynModelFileDownloadType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PDF", Self::Pdf),
        ("ofd", Self::Ofd),
        ("JPG", Self::Jpg),
    ];
}

impl std::fmt::Debug for InvoicePdfSynModelFileDownloadType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.ebpp.invoice.sync.simple.send`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceSyncSimpleSendErrorCode {
    /// A business error occurred.
    ///
    /// Read the message returned with the code.
    ///
    /// On the wire `BIZ_ERROR`. Source: `spec/ebpp/invoice.sync.simple.send.yaml:89` and `spec/codes.yaml:736`.
    BizError,
    /// The invoice file could not be downloaded.
    ///
    /// Check the download address.
    ///
    /// On the wire `PDF_DOWNLOAD_EXCEPTION`. Source: `spec/ebpp/invoice.sync.simple.send.yaml:90`.
    PdfDownloadException,
    /// Downloading invoice files is switched off.
    ///
    /// Send the file itself.
    ///
    /// On the wire `PDF_DOWNLOAD_FUNC_CLOSED`. Source: `spec/ebpp/invoice.sync.simple.send.yaml:93`.
    PdfDownloadFuncClosed,
    /// Permission is denied to the caller.
    ///
    /// On the wire `PERMISSION_DENIED`. Source: `spec/ebpp/invoice.sync.simple.send.yaml:96` and
    /// `spec/codes.yaml:2020`.
    PermissionDenied,
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ebpp/invoice.sync.simple.send.yaml:97` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// The type of the invoice file is not valid.
    ///
    /// Check the file type.
    ///
    /// On the wire `PDF_TYPE_ILLEGAL`. Source: `spec/ebpp/invoice.sync.simple.send.yaml:98`.
    PdfTypeIllegal,
    /// The method of compression is not supported.
    ///
    /// Send the file uncompressed.
    ///
    /// On the wire `COMPRESS_TYPE_NOT_SUPPORT`. Source: `spec/ebpp/invoice.sync.simple.send.yaml:101`.
    CompressTypeNotSupport,
    /// The invoice exists already.
    ///
    /// On the wire `INVOICE_ALREADY_EXIST`. Source: `spec/ebpp/invoice.sync.simple.send.yaml:104`.
    InvoiceAlreadyExist,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/ebpp/invoice.sync.simple.send.yaml:106` and `spec/codes.yaml:2413`.
    SystemError,
    /// The invoice application does not exist.
    ///
    /// Check the application id.
    ///
    /// On the wire `ANT_INVOICE_APPLY_NOT_EXIST`. Source: `spec/ebpp/invoice.sync.simple.send.yaml:107`.
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
