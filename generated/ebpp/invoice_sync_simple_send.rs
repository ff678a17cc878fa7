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
/// Returns [`InvoiceSyncSimpleSendResponse`], or an error with a [`InvoiceSyncSimpleSendErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.sync.simple.send")]
#[doc(alias = "/v3/alipay/ebpp/invoice/sync/simple/send")]
#[doc(alias = "简单模式发票回传接口")]
#[doc(alias = "发票")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceSyncSimpleSend {
    /// Invoice to send.
    ///
    /// 回传的发票信息.
    pub invoice_info: Option<InvoicePdfSynModel>,
    /// Short brand name of the issuing merchant, as given when it joined.
    ///
    /// 开票商户品牌简称. Example: `XSD`.
    pub m_short_name: Option<String>,
    /// Short store name of the issuing merchant, as given when it joined.
    ///
    /// 开票商户门店简称. Example: `XSD_HL`.
    pub sub_m_short_name: Option<String>,
}

impl InvoiceSyncSimpleSend {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The response of `alipay.ebpp.invoice.sync.simple.send` (简单模式发票回传接口).
///
/// This response has no fields.
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
#[must_use]
#[non_exhaustive]
pub struct InvoicePdfSynModel {
    /// Alipay's invoice application id.
    ///
    /// 支付宝开票申请id; required in some cases. Example: `2016112800152005000000000239`.
    pub apply_id: Option<String>,
    /// Extra `key=value` pairs separated by line breaks; reserved.
    ///
    /// 预留的扩展字段. Example: `m_invoice_detail_url=http://127.0.0.1/invoice/detail.action?fphm=123456`.
    pub extend_fields: Option<String>,
    /// File content, base64; this or `file_download_url` is needed.
    ///
    /// Example: `5LqR5YyW56iO5o6nDQoNCjIuMjjnur/kuIrlj6/llK7ljZYNCg0KVzHvvJrlrozmiJDnlJ/kuqflj5H`.
    pub file_base: Option<String>,
    /// Type of the file; ask whether JPG is supported at present.
    ///
    /// 文件类型; required; other values may be added. Example: `PDF`.
    pub file_download_type: record::Choice<InvoicePdfSynModelFileDownloadType>,
    /// Download address of the file; this or `file_base` is needed.
    ///
    /// 发票文件下载地址. Example: `http://img.hadalo.com/aa/kq/ddhrtdefgxKVXXXXa6apXXXXXXXXXX.pdf`.
    pub file_download_url: Option<String>,
    /// Alipay login account.
    ///
    /// 支付宝登录账号; required in some cases. Example: `155xxxxxxxx`.
    pub login_id: Option<String>,
    /// User's open id; required without `apply_id` and another identification of the user.
    ///
    /// 支付宝用户id; required in some cases. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// ISV's unique identifier of the invoice.
    ///
    /// 外部ISV的唯一发票标识. Example: `2088000000000001`.
    pub out_invoice_id: Option<String>,
    /// User, by Alipay user id.
    ///
    /// 支付宝用户userId; required in some cases. Example: `2088000000000001`.
    pub user_id: Option<String>,
    /// Method of compression.
    ///
    /// 压缩方式. Example: `zip`.
    pub zip: Option<String>,
}

impl InvoicePdfSynModel {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoicePdfSynModelFileDownloadType {
    /// `PDF`: PDF file.
    Pdf,
    /// `ofd`: OFD file.
    Ofd,
    /// `JPG`: JPG picture.
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceSyncSimpleSendErrorCode {
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `PDF_DOWNLOAD_EXCEPTION`: The invoice file could not be downloaded.
    ///
    /// Check the download address.
    PdfDownloadException,
    /// `PDF_DOWNLOAD_FUNC_CLOSED`: Downloading invoice files is switched off.
    ///
    /// Send the file itself.
    PdfDownloadFuncClosed,
    /// `PERMISSION_DENIED`: Permission is denied to the caller.
    PermissionDenied,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `PDF_TYPE_ILLEGAL`: The type of the invoice file is not valid.
    ///
    /// Check the file type.
    PdfTypeIllegal,
    /// `COMPRESS_TYPE_NOT_SUPPORT`: The method of compression is not supported.
    ///
    /// Send the file uncompressed.
    CompressTypeNotSupport,
    /// `INVOICE_ALREADY_EXIST`: The invoice exists already.
    InvoiceAlreadyExist,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ANT_INVOICE_APPLY_NOT_EXIST`: The invoice application does not exist.
    ///
    /// Check the application id.
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
