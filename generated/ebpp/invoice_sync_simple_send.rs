//! `alipay.ebpp.invoice.sync.simple.send` · 简单模式发票回传接口
//!
//! Send an invoice file to the invoice manager in simple mode.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/sync/simple/send`. Described in
//! `spec/ebpp/invoice.sync.simple.send.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.ebpp.invoice.sync.simple.send` (简单模式发票回传接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct InvoiceSyncSimpleSendResponse {}

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
        Self::default()
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

/// The values of the platform's type `InvoicePdfSynModelFileDownloadType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoicePdfSynModelFileDownloadType {
    /// `PDF`: PDF file.
    Pdf,
    /// `ofd`: OFD file.
    Ofd,
    /// `JPG`: JPG picture.
    Jpg,
}

record::enumeration!(
    InvoicePdfSynModelFileDownloadType, "PDF" Pdf, "ofd" Ofd, "JPG" Jpg
);

/// The error codes of `alipay.ebpp.invoice.sync.simple.send`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    InvoiceSyncSimpleSendErrorCode, "BIZ_ERROR" BizError, "PDF_DOWNLOAD_EXCEPTION"
    PdfDownloadException, "PDF_DOWNLOAD_FUNC_CLOSED" PdfDownloadFuncClosed,
    "PERMISSION_DENIED" PermissionDenied, "INVALID_PARAMETER" InvalidParameter,
    "PDF_TYPE_ILLEGAL" PdfTypeIllegal, "COMPRESS_TYPE_NOT_SUPPORT"
    CompressTypeNotSupport, "INVOICE_ALREADY_EXIST" InvoiceAlreadyExist, "SYSTEM_ERROR"
    SystemError, "ANT_INVOICE_APPLY_NOT_EXIST" AntInvoiceApplyNotExist
);

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
            },
            schema::ErrorDef {
                code: "PDF_DOWNLOAD_FUNC_CLOSED",
                summary: "Downloading invoice files is switched off.",
                fix: "Send the file itself.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "PDF_TYPE_ILLEGAL",
                summary: "The type of the invoice file is not valid.",
                fix: "Check the file type.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "COMPRESS_TYPE_NOT_SUPPORT",
                summary: "The method of compression is not supported.",
                fix: "Send the file uncompressed.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "INVOICE_ALREADY_EXIST",
                summary: "The invoice exists already.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ANT_INVOICE_APPLY_NOT_EXIST",
                summary: "The invoice application does not exist.",
                fix: "Check the application id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    InvoiceSyncSimpleSend, INVOICE_SYNC_SIMPLE_SEND, 0 invoice_info None, 1 m_short_name
    None, 2 sub_m_short_name None
);

record::record!(InvoiceSyncSimpleSendResponse, INVOICE_SYNC_SIMPLE_SEND_RESPONSE);

record::record!(
    InvoicePdfSynModel, INVOICE_PDF_SYN_MODEL, 0 apply_id None, 1 extend_fields None, 2
    file_base None, 3 file_download_type Default::default(), 4 file_download_url None, 5
    login_id None, 6 open_id None, 7 out_invoice_id None, 8 user_id None, 9 zip None
);

static INVOICE_SYNC_SIMPLE_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceSyncSimpleSend",
    file: "spec/ebpp/invoice.sync.simple.send.yaml",
    rows: &[
        schema::Row::Plain("invoice_info", schema::Kind::Record(&INVOICE_PDF_SYN_MODEL)),
        schema::Row::Text("m_short_name"),
        schema::Row::Text("sub_m_short_name"),
    ],
    rules: &[],
    lines: &[11, 12, 17],
};

static INVOICE_SYNC_SIMPLE_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceSyncSimpleSendResponse",
    file: "spec/ebpp/invoice.sync.simple.send.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static INVOICE_PDF_SYN_MODEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoicePdfSynModel",
    file: "spec/ebpp/invoice.sync.simple.send.yaml",
    rows: &[
        schema::Row::Text("apply_id"),
        schema::Row::Text("extend_fields"),
        schema::Row::Text("file_base"),
        schema::Row::Limited(
            "file_download_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Text("file_download_url"),
        schema::Row::Text("login_id"),
        schema::Row::Text("open_id"),
        schema::Row::Text("out_invoice_id"),
        schema::Row::Text("user_id"),
        schema::Row::Text("zip"),
    ],
    rules: &[
        schema::Rule::AtLeastOne(&["file_base", "file_download_url"]),
        schema::Rule::AtLeastOne(&["apply_id", "login_id", "open_id", "user_id"]),
    ],
    lines: &[29, 35, 40, 44, 48, 55, 60, 66, 72, 77, 83, 85, 86],
};
