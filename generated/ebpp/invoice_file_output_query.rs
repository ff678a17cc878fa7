//! `alipay.ebpp.invoice.file.output.query` · 获取电子发票原文件
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
            ..schema::FieldDef::text("user_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("open_id", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("invoice_code", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("invoice_no", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("scene", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new(
                "skip_expense_progress_sync",
                schema::Kind::Boolean,
                15,
            )
        },
    ],
    rules: &[],
};

static INVOICE_FILE_OUTPUT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceFileOutputQueryResponse",
    file: "spec/ebpp/invoice.file.output.query.yaml",
    fields: &[
        schema::FieldDef::text("file_type", 18),
        schema::FieldDef::text("invoice_file_content", 19),
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.file.output.query` (获取电子发票原文件).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/file/output/query`. Described in
/// `spec/ebpp/invoice.file.output.query.yaml`.
/// Answered by [`InvoiceFileOutputQueryResponse`], or by an error with a [`InvoiceFileOutputQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.file.output.query")]
#[doc(alias = "获取电子发票原文件")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceFileOutputQuery {
    /// On the wire `user_id`, a text. Source: `spec/ebpp/invoice.file.output.query.yaml:10`.
    pub user_id: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/ebpp/invoice.file.output.query.yaml:11`.
    pub open_id: Option<String>,
    /// On the wire `invoice_code`, a text. Source: `spec/ebpp/invoice.file.output.query.yaml:12`.
    pub invoice_code: Option<String>,
    /// On the wire `invoice_no`, a text. Source: `spec/ebpp/invoice.file.output.query.yaml:13`.
    pub invoice_no: Option<String>,
    /// On the wire `scene`, a text. Source: `spec/ebpp/invoice.file.output.query.yaml:14`.
    pub scene: Option<String>,
    /// On the wire `skip_expense_progress_sync`, true or false. Source:
    /// `spec/ebpp/invoice.file.output.query.yaml:15`.
    pub skip_expense_progress_sync: Option<bool>,
}

impl InvoiceFileOutputQuery {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn scene(mut self, scene: impl Into<String>) -> Self {
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.file.output.query` (获取电子发票原文件).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceFileOutputQueryResponse {
    /// On the wire `file_type`, a text. Source: `spec/ebpp/invoice.file.output.query.yaml:18`.
    pub file_type: Option<String>,
    /// On the wire `invoice_file_content`, a text. Source: `spec/ebpp/invoice.file.output.query.yaml:19`.
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

/// The error codes of `alipay.ebpp.invoice.file.output.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceFileOutputQueryErrorCode {
    /// On the wire `INVOICE_NOT_EXIST`. Source: `spec/ebpp/invoice.file.output.query.yaml:22`.
    InvoiceNotExist,
    /// On the wire `INVOICE_QUERY_DENY`. Source: `spec/ebpp/invoice.file.output.query.yaml:23`.
    InvoiceQueryDeny,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.file.output.query.yaml:24`.
    SystemError,
    /// On the wire `PARAMETER_ILLEGAL`. Source: `spec/ebpp/invoice.file.output.query.yaml:25`.
    ParameterIllegal,
    /// On the wire `PDF_NOT_EXIST`. Source: `spec/ebpp/invoice.file.output.query.yaml:26`.
    PdfNotExist,
    /// On the wire `QUERY_TAX_NO_NOT_EQUAL_CERTIFY_NO`. Source: `spec/ebpp/invoice.file.output.query.yaml:27`.
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
