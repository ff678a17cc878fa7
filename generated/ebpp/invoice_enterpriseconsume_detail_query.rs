//! `alipay.ebpp.invoice.enterpriseconsume.detail.query` · 凭证详情查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/enterpriseconsume/detail/query`.
//! Described in `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/ebpp/invoice.enterpriseconsume.detail.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.ebpp.invoice.enterpriseconsume.detail.query",
    title: "凭证详情查询接口",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Get,
        path: "/v3/alipay/ebpp/invoice/enterpriseconsume/detail/query",
    }),
    idempotency: schema::Idempotency::Always,
    request: &INVOICE_ENTERPRISECONSUME_DETAIL_QUERY,
    response: &INVOICE_ENTERPRISECONSUME_DETAIL_QUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 42,
        },
        schema::ErrorDef {
            code: "PERMISSION_DENIED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 43,
        },
        schema::ErrorDef {
            code: "VOUCHER_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 44,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 45,
        },
    ],
};

static INVOICE_ENTERPRISECONSUME_DETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeDetailQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "account_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "agreement_no",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "voucher_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 12,
        },
    ],
    rules: &[],
};

static INVOICE_ENTERPRISECONSUME_DETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeDetailQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "expense_consume_info",
            kind: schema::Kind::Record(&super::types::EXPENSE_CONSUME_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "expense_invoice_info",
            kind: schema::Kind::Record(&super::types::EXPENSE_INVOICE_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "voucher_info",
            kind: schema::Kind::Record(&EXPENSE_VOUCHER_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
    ],
    rules: &[],
};

static EXPENSE_VOUCHER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpenseVoucherInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "account_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "consumption_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "employee_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "employee_open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "extension",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "gmt_create",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "gmt_modified",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "industry",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "is_off_set",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "medium",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "outer_source_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "parent_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "voucher_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "voucher_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "voucher_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "voucher_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "voucher_state",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "voucher_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.enterpriseconsume.detail.query` (凭证详情查询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/enterpriseconsume/detail/query`.
/// Described in `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml`.
/// Answered by [`InvoiceEnterpriseconsumeDetailQueryResponse`], or by an error with a [`InvoiceEnterpriseconsumeDetailQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.enterpriseconsume.detail.query")]
#[doc(alias = "凭证详情查询接口")]
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeDetailQuery {
    /// The field `account_id`: a text.
    ///
    /// On the wire `account_id`. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:10`.
    pub account_id: Option<String>,
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:11`.
    pub agreement_no: Option<String>,
    /// The field `voucher_id`: a text.
    ///
    /// On the wire `voucher_id`. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:12`.
    pub voucher_id: Option<String>,
}

impl InvoiceEnterpriseconsumeDetailQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    #[must_use]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    #[must_use]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`voucher_id`](Self::voucher_id).
    #[inline]
    #[must_use]
    pub fn voucher_id(mut self, voucher_id: impl Into<String>) -> Self {
        self.voucher_id = Some(voucher_id.into());
        self
    }
}

impl record::Record for InvoiceEnterpriseconsumeDetailQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ENTERPRISECONSUME_DETAIL_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.agreement_no),
            2 => Some(&self.voucher_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.agreement_no),
            2 => Some(&mut self.voucher_id),
            _ => None,
        }
    }
}

impl Clone for InvoiceEnterpriseconsumeDetailQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceEnterpriseconsumeDetailQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceEnterpriseconsumeDetailQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceEnterpriseconsumeDetailQuery {}

impl record::Request for InvoiceEnterpriseconsumeDetailQuery {
    type Response = InvoiceEnterpriseconsumeDetailQueryResponse;
    type ErrorCode = InvoiceEnterpriseconsumeDetailQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.ebpp.invoice.enterpriseconsume.detail.query` (凭证详情查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeDetailQueryResponse {
    /// The field `expense_consume_info`: a record of the kind `ExpenseConsumeInfo`.
    ///
    /// On the wire `expense_consume_info`. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:15`.
    pub expense_consume_info: Option<super::types::ExpenseConsumeInfo>,
    /// The field `expense_invoice_info`: a record of the kind `ExpenseInvoiceInfo`.
    ///
    /// On the wire `expense_invoice_info`. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:16`.
    pub expense_invoice_info: Option<super::types::ExpenseInvoiceInfo>,
    /// The field `voucher_info`: a record of the kind `ExpenseVoucherInfo`.
    ///
    /// On the wire `voucher_info`. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:17`.
    pub voucher_info: Option<ExpenseVoucherInfo>,
}

impl record::Record for InvoiceEnterpriseconsumeDetailQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ENTERPRISECONSUME_DETAIL_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.expense_consume_info),
            1 => Some(&self.expense_invoice_info),
            2 => Some(&self.voucher_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.expense_consume_info),
            1 => Some(&mut self.expense_invoice_info),
            2 => Some(&mut self.voucher_info),
            _ => None,
        }
    }
}

impl Clone for InvoiceEnterpriseconsumeDetailQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceEnterpriseconsumeDetailQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceEnterpriseconsumeDetailQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ExpenseVoucherInfo`.
///
/// Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:20`.
#[derive(Default)]
#[non_exhaustive]
pub struct ExpenseVoucherInfo {
    /// The field `account_id`: a text.
    ///
    /// On the wire `account_id`. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:22`.
    pub account_id: Option<String>,
    /// The field `consumption_date`: a text.
    ///
    /// On the wire `consumption_date`. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:23`.
    pub consumption_date: Option<String>,
    /// The field `employee_id`: a text.
    ///
    /// On the wire `employee_id`. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:24`.
    pub employee_id: Option<String>,
    /// The field `employee_open_id`: a text.
    ///
    /// On the wire `employee_open_id`. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:25`.
    pub employee_open_id: Option<String>,
    /// The field `extension`: a text.
    ///
    /// On the wire `extension`. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:26`.
    pub extension: Option<String>,
    /// The field `gmt_create`: a text.
    ///
    /// On the wire `gmt_create`. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:27`.
    pub gmt_create: Option<String>,
    /// The field `gmt_modified`: a text.
    ///
    /// On the wire `gmt_modified`. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:28`.
    pub gmt_modified: Option<String>,
    /// The field `industry`: a text.
    ///
    /// On the wire `industry`. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:29`.
    pub industry: Option<String>,
    /// The field `is_off_set`: a text.
    ///
    /// On the wire `is_off_set`. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:30`.
    pub is_off_set: Option<String>,
    /// The field `medium`: a text.
    ///
    /// On the wire `medium`. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:31`.
    pub medium: Option<String>,
    /// The field `outer_source_id`: a text.
    ///
    /// On the wire `outer_source_id`. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:32`.
    pub outer_source_id: Option<String>,
    /// The field `parent_type`: a text.
    ///
    /// On the wire `parent_type`. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:33`.
    pub parent_type: Option<String>,
    /// The field `voucher_amount`: a text.
    ///
    /// On the wire `voucher_amount`. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:34`.
    pub voucher_amount: Option<String>,
    /// The field `voucher_date`: a text.
    ///
    /// On the wire `voucher_date`. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:35`.
    pub voucher_date: Option<String>,
    /// The field `voucher_id`: a text.
    ///
    /// On the wire `voucher_id`. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:36`.
    pub voucher_id: Option<String>,
    /// The field `voucher_no`: a text.
    ///
    /// On the wire `voucher_no`. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:37`.
    pub voucher_no: Option<String>,
    /// The field `voucher_state`: a text.
    ///
    /// On the wire `voucher_state`. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:38`.
    pub voucher_state: Option<String>,
    /// The field `voucher_type`: a text.
    ///
    /// On the wire `voucher_type`. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:39`.
    pub voucher_type: Option<String>,
}

impl record::Record for ExpenseVoucherInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPENSE_VOUCHER_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.consumption_date),
            2 => Some(&self.employee_id),
            3 => Some(&self.employee_open_id),
            4 => Some(&self.extension),
            5 => Some(&self.gmt_create),
            6 => Some(&self.gmt_modified),
            7 => Some(&self.industry),
            8 => Some(&self.is_off_set),
            9 => Some(&self.medium),
            10 => Some(&self.outer_source_id),
            11 => Some(&self.parent_type),
            12 => Some(&self.voucher_amount),
            13 => Some(&self.voucher_date),
            14 => Some(&self.voucher_id),
            15 => Some(&self.voucher_no),
            16 => Some(&self.voucher_state),
            17 => Some(&self.voucher_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.consumption_date),
            2 => Some(&mut self.employee_id),
            3 => Some(&mut self.employee_open_id),
            4 => Some(&mut self.extension),
            5 => Some(&mut self.gmt_create),
            6 => Some(&mut self.gmt_modified),
            7 => Some(&mut self.industry),
            8 => Some(&mut self.is_off_set),
            9 => Some(&mut self.medium),
            10 => Some(&mut self.outer_source_id),
            11 => Some(&mut self.parent_type),
            12 => Some(&mut self.voucher_amount),
            13 => Some(&mut self.voucher_date),
            14 => Some(&mut self.voucher_id),
            15 => Some(&mut self.voucher_no),
            16 => Some(&mut self.voucher_state),
            17 => Some(&mut self.voucher_type),
            _ => None,
        }
    }
}

impl Clone for ExpenseVoucherInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpenseVoucherInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpenseVoucherInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.enterpriseconsume.detail.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceEnterpriseconsumeDetailQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:42`.
    SystemError,
    /// On the wire `PERMISSION_DENIED`. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:43`.
    PermissionDenied,
    /// On the wire `VOUCHER_NOT_EXIST`. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:44`.
    VoucherNotExist,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:45`.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceEnterpriseconsumeDetailQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("VOUCHER_NOT_EXIST", Self::VoucherNotExist),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
