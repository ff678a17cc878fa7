//! `alipay.ebpp.invoice.detail.output.query` · 获取发票详细信息
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/detail/output/query`. Described
//! in `spec/ebpp/invoice.detail.output.query.yaml`.

use crate::{record, schema};

static INVOICE_DETAIL_OUTPUT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceDetailOutputQuery",
    file: "spec/ebpp/invoice.detail.output.query.yaml",
    fields: &[
        schema::FieldDef::text("invoice_code", 9),
        schema::FieldDef::text("invoice_no", 10),
        schema::FieldDef::text("open_id", 11),
        schema::FieldDef::text("scene", 12),
        schema::FieldDef::new("skip_expense_progress_sync", schema::Kind::Boolean, 13),
        schema::FieldDef::text("user_id", 14),
    ],
    rules: &[],
};

static INVOICE_DETAIL_OUTPUT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceDetailOutputQueryResponse",
    file: "spec/ebpp/invoice.detail.output.query.yaml",
    fields: &[
        schema::FieldDef::text("anti_fake_code", 17),
        schema::FieldDef::text("ex_tax_amount", 18),
        schema::FieldDef::text("expense_status", 19),
        schema::FieldDef::new("has_risk", schema::Kind::Boolean, 20),
        schema::FieldDef::text("has_upload_pdf", 21),
        schema::FieldDef::text("invoice_amount", 22),
        schema::FieldDef::text("invoice_code", 23),
        schema::FieldDef::text("invoice_date", 24),
        schema::FieldDef::text("invoice_img_url", 25),
        schema::FieldDef::new(
            "invoice_item_content_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::INVOICE_ITEM_CONTENT),
                    limits: &[],
                },
            ),
            26,
        ),
        schema::FieldDef::text("invoice_no", 27),
        schema::FieldDef::text("invoice_status", 28),
        schema::FieldDef::text("invoice_type", 29),
        schema::FieldDef::text("payee_address", 30),
        schema::FieldDef::text("payee_bank_account", 31),
        schema::FieldDef::text("payee_bank_name", 32),
        schema::FieldDef::text("payee_phone", 33),
        schema::FieldDef::text("payee_register_name", 34),
        schema::FieldDef::text("payee_tax_no", 35),
        schema::FieldDef::text("payer_address", 36),
        schema::FieldDef::text("payer_bank_account", 37),
        schema::FieldDef::text("payer_bank_name", 38),
        schema::FieldDef::text("payer_name", 39),
        schema::FieldDef::text("payer_phone", 40),
        schema::FieldDef::text("payer_tax_no", 41),
        schema::FieldDef::text("sum_tax_amount", 42),
        schema::FieldDef::text("tax_type", 43),
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.detail.output.query` (获取发票详细信息).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/detail/output/query`. Described
/// in `spec/ebpp/invoice.detail.output.query.yaml`.
/// Answered by [`InvoiceDetailOutputQueryResponse`], or by an error with a [`InvoiceDetailOutputQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.detail.output.query")]
#[doc(alias = "获取发票详细信息")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceDetailOutputQuery {
    /// On the wire `invoice_code`, a text. Source: `spec/ebpp/invoice.detail.output.query.yaml:9`.
    pub invoice_code: Option<String>,
    /// On the wire `invoice_no`, a text. Source: `spec/ebpp/invoice.detail.output.query.yaml:10`.
    pub invoice_no: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/ebpp/invoice.detail.output.query.yaml:11`.
    pub open_id: Option<String>,
    /// On the wire `scene`, a text. Source: `spec/ebpp/invoice.detail.output.query.yaml:12`.
    pub scene: Option<String>,
    /// On the wire `skip_expense_progress_sync`, true or false. Source:
    /// `spec/ebpp/invoice.detail.output.query.yaml:13`.
    pub skip_expense_progress_sync: Option<bool>,
    /// On the wire `user_id`, a text. Source: `spec/ebpp/invoice.detail.output.query.yaml:14`.
    pub user_id: Option<String>,
}

impl InvoiceDetailOutputQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            invoice_code: None,
            invoice_no: None,
            open_id: None,
            scene: None,
            skip_expense_progress_sync: None,
            user_id: None,
        }
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

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
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

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

impl record::Record for InvoiceDetailOutputQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_DETAIL_OUTPUT_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.invoice_code),
            1 => Some(&self.invoice_no),
            2 => Some(&self.open_id),
            3 => Some(&self.scene),
            4 => Some(&self.skip_expense_progress_sync),
            5 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.invoice_code),
            1 => Some(&mut self.invoice_no),
            2 => Some(&mut self.open_id),
            3 => Some(&mut self.scene),
            4 => Some(&mut self.skip_expense_progress_sync),
            5 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for InvoiceDetailOutputQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceDetailOutputQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceDetailOutputQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceDetailOutputQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceDetailOutputQuery {}

impl record::Request for InvoiceDetailOutputQuery {
    type Response = InvoiceDetailOutputQueryResponse;
    type ErrorCode = InvoiceDetailOutputQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.detail.output.query",
        title: "获取发票详细信息",
        file: "spec/ebpp/invoice.detail.output.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/detail/output/query",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_DETAIL_OUTPUT_QUERY,
        response: &INVOICE_DETAIL_OUTPUT_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.detail.output.query` (获取发票详细信息).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceDetailOutputQueryResponse {
    /// On the wire `anti_fake_code`, a text. Source: `spec/ebpp/invoice.detail.output.query.yaml:17`.
    pub anti_fake_code: Option<String>,
    /// On the wire `ex_tax_amount`, a text. Source: `spec/ebpp/invoice.detail.output.query.yaml:18`.
    pub ex_tax_amount: Option<String>,
    /// On the wire `expense_status`, a text. Source: `spec/ebpp/invoice.detail.output.query.yaml:19`.
    pub expense_status: Option<String>,
    /// On the wire `has_risk`, true or false. Source: `spec/ebpp/invoice.detail.output.query.yaml:20`.
    pub has_risk: Option<bool>,
    /// On the wire `has_upload_pdf`, a text. Source: `spec/ebpp/invoice.detail.output.query.yaml:21`.
    pub has_upload_pdf: Option<String>,
    /// On the wire `invoice_amount`, a text. Source: `spec/ebpp/invoice.detail.output.query.yaml:22`.
    pub invoice_amount: Option<String>,
    /// On the wire `invoice_code`, a text. Source: `spec/ebpp/invoice.detail.output.query.yaml:23`.
    pub invoice_code: Option<String>,
    /// On the wire `invoice_date`, a text. Source: `spec/ebpp/invoice.detail.output.query.yaml:24`.
    pub invoice_date: Option<String>,
    /// On the wire `invoice_img_url`, a text. Source: `spec/ebpp/invoice.detail.output.query.yaml:25`.
    pub invoice_img_url: Option<String>,
    /// On the wire `invoice_item_content_list`, a list; each element is a record of the kind `InvoiceItemContent`.
    /// Source: `spec/ebpp/invoice.detail.output.query.yaml:26`.
    pub invoice_item_content_list: Vec<super::types::InvoiceItemContent>,
    /// On the wire `invoice_no`, a text. Source: `spec/ebpp/invoice.detail.output.query.yaml:27`.
    pub invoice_no: Option<String>,
    /// On the wire `invoice_status`, a text. Source: `spec/ebpp/invoice.detail.output.query.yaml:28`.
    pub invoice_status: Option<String>,
    /// On the wire `invoice_type`, a text. Source: `spec/ebpp/invoice.detail.output.query.yaml:29`.
    pub invoice_type: Option<String>,
    /// On the wire `payee_address`, a text. Source: `spec/ebpp/invoice.detail.output.query.yaml:30`.
    pub payee_address: Option<String>,
    /// On the wire `payee_bank_account`, a text. Source: `spec/ebpp/invoice.detail.output.query.yaml:31`.
    pub payee_bank_account: Option<String>,
    /// On the wire `payee_bank_name`, a text. Source: `spec/ebpp/invoice.detail.output.query.yaml:32`.
    pub payee_bank_name: Option<String>,
    /// On the wire `payee_phone`, a text. Source: `spec/ebpp/invoice.detail.output.query.yaml:33`.
    pub payee_phone: Option<String>,
    /// On the wire `payee_register_name`, a text. Source: `spec/ebpp/invoice.detail.output.query.yaml:34`.
    pub payee_register_name: Option<String>,
    /// On the wire `payee_tax_no`, a text. Source: `spec/ebpp/invoice.detail.output.query.yaml:35`.
    pub payee_tax_no: Option<String>,
    /// On the wire `payer_address`, a text. Source: `spec/ebpp/invoice.detail.output.query.yaml:36`.
    pub payer_address: Option<String>,
    /// On the wire `payer_bank_account`, a text. Source: `spec/ebpp/invoice.detail.output.query.yaml:37`.
    pub payer_bank_account: Option<String>,
    /// On the wire `payer_bank_name`, a text. Source: `spec/ebpp/invoice.detail.output.query.yaml:38`.
    pub payer_bank_name: Option<String>,
    /// On the wire `payer_name`, a text. Source: `spec/ebpp/invoice.detail.output.query.yaml:39`.
    pub payer_name: Option<String>,
    /// On the wire `payer_phone`, a text. Source: `spec/ebpp/invoice.detail.output.query.yaml:40`.
    pub payer_phone: Option<String>,
    /// On the wire `payer_tax_no`, a text. Source: `spec/ebpp/invoice.detail.output.query.yaml:41`.
    pub payer_tax_no: Option<String>,
    /// On the wire `sum_tax_amount`, a text. Source: `spec/ebpp/invoice.detail.output.query.yaml:42`.
    pub sum_tax_amount: Option<String>,
    /// On the wire `tax_type`, a text. Source: `spec/ebpp/invoice.detail.output.query.yaml:43`.
    pub tax_type: Option<String>,
}

impl record::Record for InvoiceDetailOutputQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_DETAIL_OUTPUT_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.anti_fake_code),
            1 => Some(&self.ex_tax_amount),
            2 => Some(&self.expense_status),
            3 => Some(&self.has_risk),
            4 => Some(&self.has_upload_pdf),
            5 => Some(&self.invoice_amount),
            6 => Some(&self.invoice_code),
            7 => Some(&self.invoice_date),
            8 => Some(&self.invoice_img_url),
            9 => Some(&self.invoice_item_content_list),
            10 => Some(&self.invoice_no),
            11 => Some(&self.invoice_status),
            12 => Some(&self.invoice_type),
            13 => Some(&self.payee_address),
            14 => Some(&self.payee_bank_account),
            15 => Some(&self.payee_bank_name),
            16 => Some(&self.payee_phone),
            17 => Some(&self.payee_register_name),
            18 => Some(&self.payee_tax_no),
            19 => Some(&self.payer_address),
            20 => Some(&self.payer_bank_account),
            21 => Some(&self.payer_bank_name),
            22 => Some(&self.payer_name),
            23 => Some(&self.payer_phone),
            24 => Some(&self.payer_tax_no),
            25 => Some(&self.sum_tax_amount),
            26 => Some(&self.tax_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.anti_fake_code),
            1 => Some(&mut self.ex_tax_amount),
            2 => Some(&mut self.expense_status),
            3 => Some(&mut self.has_risk),
            4 => Some(&mut self.has_upload_pdf),
            5 => Some(&mut self.invoice_amount),
            6 => Some(&mut self.invoice_code),
            7 => Some(&mut self.invoice_date),
            8 => Some(&mut self.invoice_img_url),
            9 => Some(&mut self.invoice_item_content_list),
            10 => Some(&mut self.invoice_no),
            11 => Some(&mut self.invoice_status),
            12 => Some(&mut self.invoice_type),
            13 => Some(&mut self.payee_address),
            14 => Some(&mut self.payee_bank_account),
            15 => Some(&mut self.payee_bank_name),
            16 => Some(&mut self.payee_phone),
            17 => Some(&mut self.payee_register_name),
            18 => Some(&mut self.payee_tax_no),
            19 => Some(&mut self.payer_address),
            20 => Some(&mut self.payer_bank_account),
            21 => Some(&mut self.payer_bank_name),
            22 => Some(&mut self.payer_name),
            23 => Some(&mut self.payer_phone),
            24 => Some(&mut self.payer_tax_no),
            25 => Some(&mut self.sum_tax_amount),
            26 => Some(&mut self.tax_type),
            _ => None,
        }
    }
}

impl Default for InvoiceDetailOutputQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            anti_fake_code: None,
            ex_tax_amount: None,
            expense_status: None,
            has_risk: None,
            has_upload_pdf: None,
            invoice_amount: None,
            invoice_code: None,
            invoice_date: None,
            invoice_img_url: None,
            invoice_item_content_list: Vec::new(),
            invoice_no: None,
            invoice_status: None,
            invoice_type: None,
            payee_address: None,
            payee_bank_account: None,
            payee_bank_name: None,
            payee_phone: None,
            payee_register_name: None,
            payee_tax_no: None,
            payer_address: None,
            payer_bank_account: None,
            payer_bank_name: None,
            payer_name: None,
            payer_phone: None,
            payer_tax_no: None,
            sum_tax_amount: None,
            tax_type: None,
        }
    }
}

impl Clone for InvoiceDetailOutputQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceDetailOutputQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceDetailOutputQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.detail.output.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceDetailOutputQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.detail.output.query.yaml:46`.
    SystemError,
    /// On the wire `INVOICE_NOT_EXIST`. Source: `spec/ebpp/invoice.detail.output.query.yaml:47`.
    InvoiceNotExist,
    /// On the wire `INVOICE_QUERY_DENY`. Source: `spec/ebpp/invoice.detail.output.query.yaml:48`.
    InvoiceQueryDeny,
    /// On the wire `PARAMETER_ILLEGAL`. Source: `spec/ebpp/invoice.detail.output.query.yaml:49`.
    ParameterIllegal,
    /// On the wire `QUERY_TAX_NO_NOT_EQUAL_CERTIFY_NO`. Source: `spec/ebpp/invoice.detail.output.query.yaml:50`.
    QueryTaxNoNotEqualCertifyNo,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceDetailOutputQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVOICE_NOT_EXIST", Self::InvoiceNotExist),
        ("INVOICE_QUERY_DENY", Self::InvoiceQueryDeny),
        ("PARAMETER_ILLEGAL", Self::ParameterIllegal),
        ("QUERY_TAX_NO_NOT_EQUAL_CERTIFY_NO", Self::QueryTaxNoNotEqualCertifyNo),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceDetailOutputQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
