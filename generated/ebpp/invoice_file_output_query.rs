//! `alipay.ebpp.invoice.file.output.query` · 获取电子发票原文件
//!
//! Download an electronic invoice that belongs to an expense claim at the calling ISV.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/file/output/query`. Described in
//! `spec/ebpp/invoice.file.output.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `InvoiceFileOutputQueryScene`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceFileOutputQueryScene {
    /// `INVOICE_EXPENSE`: Expense reimbursement.
    InvoiceExpense,
}

record::enumeration!(InvoiceFileOutputQueryScene, "INVOICE_EXPENSE" InvoiceExpense);

/// The values of the platform's type `InvoiceFileOutputQueryResponseFileType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceFileOutputQueryResponseFileType {
    /// `pdf`: PDF file.
    Pdf,
    /// `ofd`: OFD file.
    Ofd,
}

record::enumeration!(InvoiceFileOutputQueryResponseFileType, "pdf" Pdf, "ofd" Ofd);

/// The error codes of `alipay.ebpp.invoice.file.output.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    InvoiceFileOutputQueryErrorCode, "INVOICE_NOT_EXIST" InvoiceNotExist,
    "INVOICE_QUERY_DENY" InvoiceQueryDeny, "SYSTEM_ERROR" SystemError,
    "PARAMETER_ILLEGAL" ParameterIllegal, "PDF_NOT_EXIST" PdfNotExist,
    "QUERY_TAX_NO_NOT_EQUAL_CERTIFY_NO" QueryTaxNoNotEqualCertifyNo
);

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
            },
            schema::ErrorDef {
                code: "PDF_NOT_EXIST",
                summary: "The invoice has no file.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    InvoiceFileOutputQuery, INVOICE_FILE_OUTPUT_QUERY, 0 user_id None, 1 open_id None, 2
    invoice_code None, 3 invoice_no None, 4 scene None, 5 skip_expense_progress_sync None
);

record::record!(
    InvoiceFileOutputQueryResponse, INVOICE_FILE_OUTPUT_QUERY_RESPONSE, 0 file_type None,
    1 invoice_file_content None
);

static INVOICE_FILE_OUTPUT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceFileOutputQuery",
    file: "spec/ebpp/invoice.file.output.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "user_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::MaxLength(16)),
                    schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9]*$")),
                ],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "open_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "invoice_code",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::MaxLength(12))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "invoice_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::MaxLength(20))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "scene",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Values(&["INVOICE_EXPENSE"])),
                ],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "skip_expense_progress_sync",
                kind: schema::Kind::Boolean,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 16, 17, 19, 24, 28, 30, 34, 36, 38, 42],
};

static INVOICE_FILE_OUTPUT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceFileOutputQueryResponse",
    file: "spec/ebpp/invoice.file.output.query.yaml",
    rows: &[schema::Row::Text("file_type"), schema::Row::Text("invoice_file_content")],
    rules: &[],
    lines: &[],
};
