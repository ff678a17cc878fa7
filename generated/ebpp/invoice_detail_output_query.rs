//! `alipay.ebpp.invoice.detail.output.query` · 获取发票详细信息
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/detail/output/query`. Described
//! in `spec/ebpp/invoice.detail.output.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/ebpp/invoice.detail.output.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.ebpp.invoice.detail.output.query",
    title: "获取发票详细信息",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 46,
        },
        schema::ErrorDef {
            code: "INVOICE_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 47,
        },
        schema::ErrorDef {
            code: "INVOICE_QUERY_DENY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 48,
        },
        schema::ErrorDef {
            code: "PARAMETER_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 49,
        },
        schema::ErrorDef {
            code: "QUERY_TAX_NO_NOT_EQUAL_CERTIFY_NO",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 50,
        },
    ],
};

static INVOICE_DETAIL_OUTPUT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceDetailOutputQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "invoice_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "invoice_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "scene",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "skip_expense_progress_sync",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
    ],
    rules: &[],
};

static INVOICE_DETAIL_OUTPUT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceDetailOutputQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "anti_fake_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "ex_tax_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "expense_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "has_risk",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "has_upload_pdf",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "invoice_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "invoice_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "invoice_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "invoice_img_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "invoice_item_content_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::INVOICE_ITEM_CONTENT),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "invoice_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "invoice_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "invoice_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "payee_address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "payee_bank_account",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "payee_bank_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "payee_phone",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "payee_register_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "payee_tax_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "payer_address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "payer_bank_account",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "payer_bank_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "payer_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "payer_phone",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "payer_tax_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "sum_tax_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "tax_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceDetailOutputQuery {
    /// The field `invoice_code`: a text.
    ///
    /// On the wire `invoice_code`. Source: `spec/ebpp/invoice.detail.output.query.yaml:9`.
    pub invoice_code: Option<String>,
    /// The field `invoice_no`: a text.
    ///
    /// On the wire `invoice_no`. Source: `spec/ebpp/invoice.detail.output.query.yaml:10`.
    pub invoice_no: Option<String>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/ebpp/invoice.detail.output.query.yaml:11`.
    pub open_id: Option<String>,
    /// The field `scene`: a text.
    ///
    /// On the wire `scene`. Source: `spec/ebpp/invoice.detail.output.query.yaml:12`.
    pub scene: Option<String>,
    /// The field `skip_expense_progress_sync`: true or false.
    ///
    /// On the wire `skip_expense_progress_sync`. Source: `spec/ebpp/invoice.detail.output.query.yaml:13`.
    pub skip_expense_progress_sync: Option<bool>,
    /// The field `user_id`: a text.
    ///
    /// On the wire `user_id`. Source: `spec/ebpp/invoice.detail.output.query.yaml:14`.
    pub user_id: Option<String>,
}

impl InvoiceDetailOutputQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`invoice_code`](Self::invoice_code).
    #[inline]
    #[must_use]
    pub fn invoice_code(mut self, invoice_code: impl Into<String>) -> Self {
        self.invoice_code = Some(invoice_code.into());
        self
    }

    /// Sets [`invoice_no`](Self::invoice_no).
    #[inline]
    #[must_use]
    pub fn invoice_no(mut self, invoice_no: impl Into<String>) -> Self {
        self.invoice_no = Some(invoice_no.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    #[must_use]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`scene`](Self::scene).
    #[inline]
    #[must_use]
    pub fn scene(mut self, scene: impl Into<String>) -> Self {
        self.scene = Some(scene.into());
        self
    }

    /// Sets [`skip_expense_progress_sync`](Self::skip_expense_progress_sync).
    #[inline]
    #[must_use]
    pub fn skip_expense_progress_sync(
        mut self,
        skip_expense_progress_sync: bool,
    ) -> Self {
        self.skip_expense_progress_sync = Some(skip_expense_progress_sync);
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.ebpp.invoice.detail.output.query` (获取发票详细信息).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceDetailOutputQueryResponse {
    /// The field `anti_fake_code`: a text.
    ///
    /// On the wire `anti_fake_code`. Source: `spec/ebpp/invoice.detail.output.query.yaml:17`.
    pub anti_fake_code: Option<String>,
    /// The field `ex_tax_amount`: a text.
    ///
    /// On the wire `ex_tax_amount`. Source: `spec/ebpp/invoice.detail.output.query.yaml:18`.
    pub ex_tax_amount: Option<String>,
    /// The field `expense_status`: a text.
    ///
    /// On the wire `expense_status`. Source: `spec/ebpp/invoice.detail.output.query.yaml:19`.
    pub expense_status: Option<String>,
    /// The field `has_risk`: true or false.
    ///
    /// On the wire `has_risk`. Source: `spec/ebpp/invoice.detail.output.query.yaml:20`.
    pub has_risk: Option<bool>,
    /// The field `has_upload_pdf`: a text.
    ///
    /// On the wire `has_upload_pdf`. Source: `spec/ebpp/invoice.detail.output.query.yaml:21`.
    pub has_upload_pdf: Option<String>,
    /// The field `invoice_amount`: a text.
    ///
    /// On the wire `invoice_amount`. Source: `spec/ebpp/invoice.detail.output.query.yaml:22`.
    pub invoice_amount: Option<String>,
    /// The field `invoice_code`: a text.
    ///
    /// On the wire `invoice_code`. Source: `spec/ebpp/invoice.detail.output.query.yaml:23`.
    pub invoice_code: Option<String>,
    /// The field `invoice_date`: a text.
    ///
    /// On the wire `invoice_date`. Source: `spec/ebpp/invoice.detail.output.query.yaml:24`.
    pub invoice_date: Option<String>,
    /// The field `invoice_img_url`: a text.
    ///
    /// On the wire `invoice_img_url`. Source: `spec/ebpp/invoice.detail.output.query.yaml:25`.
    pub invoice_img_url: Option<String>,
    /// The field `invoice_item_content_list`: a list; each element is a record of the kind `InvoiceItemContent`.
    ///
    /// On the wire `invoice_item_content_list`. Source: `spec/ebpp/invoice.detail.output.query.yaml:26`.
    pub invoice_item_content_list: Vec<super::types::InvoiceItemContent>,
    /// The field `invoice_no`: a text.
    ///
    /// On the wire `invoice_no`. Source: `spec/ebpp/invoice.detail.output.query.yaml:27`.
    pub invoice_no: Option<String>,
    /// The field `invoice_status`: a text.
    ///
    /// On the wire `invoice_status`. Source: `spec/ebpp/invoice.detail.output.query.yaml:28`.
    pub invoice_status: Option<String>,
    /// The field `invoice_type`: a text.
    ///
    /// On the wire `invoice_type`. Source: `spec/ebpp/invoice.detail.output.query.yaml:29`.
    pub invoice_type: Option<String>,
    /// The field `payee_address`: a text.
    ///
    /// On the wire `payee_address`. Source: `spec/ebpp/invoice.detail.output.query.yaml:30`.
    pub payee_address: Option<String>,
    /// The field `payee_bank_account`: a text.
    ///
    /// On the wire `payee_bank_account`. Source: `spec/ebpp/invoice.detail.output.query.yaml:31`.
    pub payee_bank_account: Option<String>,
    /// The field `payee_bank_name`: a text.
    ///
    /// On the wire `payee_bank_name`. Source: `spec/ebpp/invoice.detail.output.query.yaml:32`.
    pub payee_bank_name: Option<String>,
    /// The field `payee_phone`: a text.
    ///
    /// On the wire `payee_phone`. Source: `spec/ebpp/invoice.detail.output.query.yaml:33`.
    pub payee_phone: Option<String>,
    /// The field `payee_register_name`: a text.
    ///
    /// On the wire `payee_register_name`. Source: `spec/ebpp/invoice.detail.output.query.yaml:34`.
    pub payee_register_name: Option<String>,
    /// The field `payee_tax_no`: a text.
    ///
    /// On the wire `payee_tax_no`. Source: `spec/ebpp/invoice.detail.output.query.yaml:35`.
    pub payee_tax_no: Option<String>,
    /// The field `payer_address`: a text.
    ///
    /// On the wire `payer_address`. Source: `spec/ebpp/invoice.detail.output.query.yaml:36`.
    pub payer_address: Option<String>,
    /// The field `payer_bank_account`: a text.
    ///
    /// On the wire `payer_bank_account`. Source: `spec/ebpp/invoice.detail.output.query.yaml:37`.
    pub payer_bank_account: Option<String>,
    /// The field `payer_bank_name`: a text.
    ///
    /// On the wire `payer_bank_name`. Source: `spec/ebpp/invoice.detail.output.query.yaml:38`.
    pub payer_bank_name: Option<String>,
    /// The field `payer_name`: a text.
    ///
    /// On the wire `payer_name`. Source: `spec/ebpp/invoice.detail.output.query.yaml:39`.
    pub payer_name: Option<String>,
    /// The field `payer_phone`: a text.
    ///
    /// On the wire `payer_phone`. Source: `spec/ebpp/invoice.detail.output.query.yaml:40`.
    pub payer_phone: Option<String>,
    /// The field `payer_tax_no`: a text.
    ///
    /// On the wire `payer_tax_no`. Source: `spec/ebpp/invoice.detail.output.query.yaml:41`.
    pub payer_tax_no: Option<String>,
    /// The field `sum_tax_amount`: a text.
    ///
    /// On the wire `sum_tax_amount`. Source: `spec/ebpp/invoice.detail.output.query.yaml:42`.
    pub sum_tax_amount: Option<String>,
    /// The field `tax_type`: a text.
    ///
    /// On the wire `tax_type`. Source: `spec/ebpp/invoice.detail.output.query.yaml:43`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
