//! `alipay.ebpp.invoice.file.output.query` · 获取电子发票原文件
//!
//! Download an electronic invoice that belongs to an expense claim at the calling ISV.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/file/output/query`. Described in
//! `spec/ebpp/invoice.file.output.query.yaml`.

use crate::{record, schema};

static INVOICE_FILE_OUTPUT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceFileOutputQuery",
    file: "spec/ebpp/invoice.file.output.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxLength(16), 16),
                schema::LimitDef::new(schema::Limit::Pattern("^[0-9]*$"), 17),
            ],
            ..schema::FieldDef::text("user_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("open_id", 19)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(12), 28)],
            ..schema::FieldDef::text("invoice_code", 24)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(20), 34)],
            ..schema::FieldDef::text("invoice_no", 30)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["INVOICE_EXPENSE"]), 38),
            ],
            ..schema::FieldDef::text("scene", 36)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new(
                "skip_expense_progress_sync",
                schema::Kind::Boolean,
                42,
            )
        },
    ],
    rules: &[],
};

static INVOICE_FILE_OUTPUT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceFileOutputQueryResponse",
    file: "spec/ebpp/invoice.file.output.query.yaml",
    fields: &[
        schema::FieldDef::text("file_type", 50),
        schema::FieldDef::text("invoice_file_content", 57),
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.file.output.query` (获取电子发票原文件).
///
/// Download an electronic invoice that belongs to an expense claim at the calling ISV.
///
/// ```
/// use alipay::ebpp::InvoiceFileOutputQuery;
///
/// let request = InvoiceFileOutputQuery::new()
///     .user_id("2088000000000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`user_id`](Self::user_id) | at most 16 characters; matches `^[0-9]*$` |
/// | [`invoice_code`](Self::invoice_code) | at most 12 characters |
/// | [`invoice_no`](Self::invoice_no) | at most 20 characters |
/// | [`scene`](Self::scene) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/file/output/query`. Described in
/// `spec/ebpp/invoice.file.output.query.yaml`.
/// Returns [`InvoiceFileOutputQueryResponse`], or an error with a [`InvoiceFileOutputQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.file.output.query")]
#[doc(alias = "/v3/alipay/ebpp/invoice/file/output/query")]
#[doc(alias = "获取电子发票原文件")]
#[doc(alias = "发票")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceFileOutputQuery {
    /// Owner of the invoice: Alipay user id, 16 digits starting with 2088\.
    ///
    /// 发票归属用户 id; at most 16 characters; matches `^[0-9]*$`. Example: `2088000000000001`.
    pub user_id: Option<String>,
    /// Owner of the invoice, by open id.
    ///
    /// 发票归属用户 id. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Invoice code; empty for fully digital invoices.
    ///
    /// 发票代码; at most 12 characters. Example: `033001900111`.
    pub invoice_code: Option<String>,
    /// Invoice number: 8 to 10 characters, 20 for fully digital invoices.
    ///
    /// 发票号码; at most 20 characters. Example: `41791003`.
    pub invoice_no: Option<String>,
    /// What the file is needed for.
    ///
    /// Example: `INVOICE_EXPENSE`.
    pub scene: Option<record::Choice<InvoiceFileOutputQueryScene>>,
    /// Whether to skip the check that the reimbursement state was synchronized first.
    ///
    /// 是否跳过发票报销状态同步. Defaults to `false`. Example: `false`.
    pub skip_expense_progress_sync: Option<bool>,
}

impl InvoiceFileOutputQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            user_id: None,
            open_id: None,
            invoice_code: None,
            invoice_no: None,
            scene: None,
            skip_expense_progress_sync: None,
        }
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`invoice_code`](Self::invoice_code).
    #[inline]
    pub fn invoice_code(mut self, invoice_code: impl Into<String>) -> Self {
        self.invoice_code = Some(invoice_code.into());
        self
    }

    /// Sets [`invoice_no`](Self::invoice_no).
    #[inline]
    pub fn invoice_no(mut self, invoice_no: impl Into<String>) -> Self {
        self.invoice_no = Some(invoice_no.into());
        self
    }

    /// Sets [`scene`](Self::scene).
    #[inline]
    pub fn scene(
        mut self,
        scene: impl Into<record::Choice<InvoiceFileOutputQueryScene>>,
    ) -> Self {
        self.scene = Some(scene.into());
        self
    }

    /// Sets [`skip_expense_progress_sync`](Self::skip_expense_progress_sync).
    #[inline]
    pub fn skip_expense_progress_sync(
        mut self,
        skip_expense_progress_sync: bool,
    ) -> Self {
        self.skip_expense_progress_sync = Some(skip_expense_progress_sync);
        self
    }
}

impl record::Record for InvoiceFileOutputQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_FILE_OUTPUT_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.user_id),
            1 => Some(&self.open_id),
            2 => Some(&self.invoice_code),
            3 => Some(&self.invoice_no),
            4 => Some(&self.scene),
            5 => Some(&self.skip_expense_progress_sync),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.user_id),
            1 => Some(&mut self.open_id),
            2 => Some(&mut self.invoice_code),
            3 => Some(&mut self.invoice_no),
            4 => Some(&mut self.scene),
            5 => Some(&mut self.skip_expense_progress_sync),
            _ => None,
        }
    }
}

impl Default for InvoiceFileOutputQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceFileOutputQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceFileOutputQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceFileOutputQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceFileOutputQuery {}

impl record::Request for InvoiceFileOutputQuery {
    type Response = InvoiceFileOutputQueryResponse;
    type ErrorCode = InvoiceFileOutputQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.file.output.query",
        title: "获取电子发票原文件",
        file: "spec/ebpp/invoice.file.output.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/ebpp/invoice/file/output/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &INVOICE_FILE_OUTPUT_QUERY,
        response: &INVOICE_FILE_OUTPUT_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAMETER_ILLEGAL",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "INVOICE_QUERY_DENY",
                summary: "The invoice may not be queried.",
                fix: "Query invoices of the own expense claims, after synchronizing their state.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 65,
            },
            schema::ErrorDef {
                code: "PDF_NOT_EXIST",
                summary: "The invoice has no file.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 70,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.ebpp.invoice.file.output.query` (获取电子发票原文件).
#[non_exhaustive]
pub struct InvoiceFileOutputQueryResponse {
    /// Type of the file.
    ///
    /// Example: `pdf`.
    pub file_type: Option<record::Choice<InvoiceFileOutputQueryResponseFileType>>,
    /// Content of the file, base64.
    ///
    /// 发票文件内容. Example: `SEWHBFR2GKMBJNY52JBM56N`.
    pub invoice_file_content: Option<String>,
}

impl record::Record for InvoiceFileOutputQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_FILE_OUTPUT_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.file_type),
            1 => Some(&self.invoice_file_content),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.file_type),
            1 => Some(&mut self.invoice_file_content),
            _ => None,
        }
    }
}

impl Default for InvoiceFileOutputQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            file_type: None,
            invoice_file_content: None,
        }
    }
}

impl Clone for InvoiceFileOutputQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceFileOutputQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceFileOutputQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `InvoiceFileOutputQueryScene`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoiceFileOutputQueryScene {
    /// `INVOICE_EXPENSE`: Expense reimbursement.
    InvoiceExpense,
}

impl record::Enumeration for InvoiceFileOutputQueryScene {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INVOICE_EXPENSE", Self::InvoiceExpense),
    ];
}

impl std::fmt::Debug for InvoiceFileOutputQueryScene {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InvoiceFileOutputQueryResponseFileType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoiceFileOutputQueryResponseFileType {
    /// `pdf`: PDF file.
    Pdf,
    /// `ofd`: OFD file.
    Ofd,
}

impl record::Enumeration for InvoiceFileOutputQueryResponseFileType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("pdf", Self::Pdf),
        ("ofd", Self::Ofd),
    ];
}

impl std::fmt::Debug for InvoiceFileOutputQueryResponseFileType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.ebpp.invoice.file.output.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceFileOutputQueryErrorCode {
    /// `INVOICE_NOT_EXIST`: The invoice does not exist.
    ///
    /// Check the invoice data.
    InvoiceNotExist,
    /// `INVOICE_QUERY_DENY`: The invoice may not be queried.
    ///
    /// Query invoices of the own expense claims, after synchronizing their state.
    InvoiceQueryDeny,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PARAMETER_ILLEGAL`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ParameterIllegal,
    /// `PDF_NOT_EXIST`: The invoice has no file.
    PdfNotExist,
    /// `QUERY_TAX_NO_NOT_EQUAL_CERTIFY_NO`: The queried tax number differs from the certified one.
    ///
    /// Check the tax number.
    QueryTaxNoNotEqualCertifyNo,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceFileOutputQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVOICE_NOT_EXIST", Self::InvoiceNotExist),
        ("INVOICE_QUERY_DENY", Self::InvoiceQueryDeny),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PARAMETER_ILLEGAL", Self::ParameterIllegal),
        ("PDF_NOT_EXIST", Self::PdfNotExist),
        ("QUERY_TAX_NO_NOT_EQUAL_CERTIFY_NO", Self::QueryTaxNoNotEqualCertifyNo),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceFileOutputQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
