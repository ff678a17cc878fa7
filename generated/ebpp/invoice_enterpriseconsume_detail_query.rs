//! `alipay.ebpp.invoice.enterpriseconsume.detail.query` · 凭证详情查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/enterpriseconsume/detail/query`.
//! Described in `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml`.

use crate::{record, schema};

static INVOICE_ENTERPRISECONSUME_DETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeDetailQuery",
    file: "spec/ebpp/invoice.enterpriseconsume.detail.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("account_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("voucher_id", 12)
        },
    ],
    rules: &[],
};

static INVOICE_ENTERPRISECONSUME_DETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeDetailQueryResponse",
    file: "spec/ebpp/invoice.enterpriseconsume.detail.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "expense_consume_info",
            schema::Kind::Record(&super::types::EXPENSE_CONSUME_INFO),
            15,
        ),
        schema::FieldDef::new(
            "expense_invoice_info",
            schema::Kind::Record(&super::types::EXPENSE_INVOICE_INFO),
            16,
        ),
        schema::FieldDef::new(
            "voucher_info",
            schema::Kind::Record(&EXPENSE_VOUCHER_INFO),
            17,
        ),
    ],
    rules: &[],
};

static EXPENSE_VOUCHER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpenseVoucherInfo",
    file: "spec/ebpp/invoice.enterpriseconsume.detail.query.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 22),
        schema::FieldDef::text("consumption_date", 23),
        schema::FieldDef::text("employee_id", 24),
        schema::FieldDef::text("employee_open_id", 25),
        schema::FieldDef::text("extension", 26),
        schema::FieldDef::text("gmt_create", 27),
        schema::FieldDef::text("gmt_modified", 28),
        schema::FieldDef::text("industry", 29),
        schema::FieldDef::text("is_off_set", 30),
        schema::FieldDef::text("medium", 31),
        schema::FieldDef::text("outer_source_id", 32),
        schema::FieldDef::text("parent_type", 33),
        schema::FieldDef::text("voucher_amount", 34),
        schema::FieldDef::text("voucher_date", 35),
        schema::FieldDef::text("voucher_id", 36),
        schema::FieldDef::text("voucher_no", 37),
        schema::FieldDef::text("voucher_state", 38),
        schema::FieldDef::text("voucher_type", 39),
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
#[must_use]
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeDetailQuery {
    /// On the wire `account_id`, a text. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:10`.
    pub account_id: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:11`.
    pub agreement_no: Option<String>,
    /// On the wire `voucher_id`, a text. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:12`.
    pub voucher_id: Option<String>,
}

impl InvoiceEnterpriseconsumeDetailQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            agreement_no: None,
            voucher_id: None,
        }
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`voucher_id`](Self::voucher_id).
    #[inline]
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

impl Default for InvoiceEnterpriseconsumeDetailQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.enterpriseconsume.detail.query",
        title: "凭证详情查询接口",
        file: "spec/ebpp/invoice.enterpriseconsume.detail.query.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.enterpriseconsume.detail.query` (凭证详情查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeDetailQueryResponse {
    /// On the wire `expense_consume_info`, a record of the kind `ExpenseConsumeInfo`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:15`.
    pub expense_consume_info: Option<super::types::ExpenseConsumeInfo>,
    /// On the wire `expense_invoice_info`, a record of the kind `ExpenseInvoiceInfo`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:16`.
    pub expense_invoice_info: Option<super::types::ExpenseInvoiceInfo>,
    /// On the wire `voucher_info`, a record of the kind `ExpenseVoucherInfo`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:17`.
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

impl Default for InvoiceEnterpriseconsumeDetailQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            expense_consume_info: None,
            expense_invoice_info: None,
            voucher_info: None,
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
#[non_exhaustive]
pub struct ExpenseVoucherInfo {
    /// On the wire `account_id`, a text. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:22`.
    pub account_id: Option<String>,
    /// On the wire `consumption_date`, a text. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:23`.
    pub consumption_date: Option<String>,
    /// On the wire `employee_id`, a text. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:24`.
    pub employee_id: Option<String>,
    /// On the wire `employee_open_id`, a text. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:25`.
    pub employee_open_id: Option<String>,
    /// On the wire `extension`, a text. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:26`.
    pub extension: Option<String>,
    /// On the wire `gmt_create`, a text. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:27`.
    pub gmt_create: Option<String>,
    /// On the wire `gmt_modified`, a text. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:28`.
    pub gmt_modified: Option<String>,
    /// On the wire `industry`, a text. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:29`.
    pub industry: Option<String>,
    /// On the wire `is_off_set`, a text. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:30`.
    pub is_off_set: Option<String>,
    /// On the wire `medium`, a text. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:31`.
    pub medium: Option<String>,
    /// On the wire `outer_source_id`, a text. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:32`.
    pub outer_source_id: Option<String>,
    /// On the wire `parent_type`, a text. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:33`.
    pub parent_type: Option<String>,
    /// On the wire `voucher_amount`, a text. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:34`.
    pub voucher_amount: Option<String>,
    /// On the wire `voucher_date`, a text. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:35`.
    pub voucher_date: Option<String>,
    /// On the wire `voucher_id`, a text. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:36`.
    pub voucher_id: Option<String>,
    /// On the wire `voucher_no`, a text. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:37`.
    pub voucher_no: Option<String>,
    /// On the wire `voucher_state`, a text. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:38`.
    pub voucher_state: Option<String>,
    /// On the wire `voucher_type`, a text. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:39`.
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

impl Default for ExpenseVoucherInfo {
    #[inline]
    fn default() -> Self {
        Self {
            account_id: None,
            consumption_date: None,
            employee_id: None,
            employee_open_id: None,
            extension: None,
            gmt_create: None,
            gmt_modified: None,
            industry: None,
            is_off_set: None,
            medium: None,
            outer_source_id: None,
            parent_type: None,
            voucher_amount: None,
            voucher_date: None,
            voucher_id: None,
            voucher_no: None,
            voucher_state: None,
            voucher_type: None,
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for InvoiceEnterpriseconsumeDetailQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
