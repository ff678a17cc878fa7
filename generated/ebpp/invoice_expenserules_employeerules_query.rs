//! `alipay.ebpp.invoice.expenserules.employeerules.query` · 查询员工绑定的所有费控规则
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/ebpp/invoice/expenserules/employeerules/query`. Described in
//! `spec/ebpp/invoice.expenserules.employeerules.query.yaml`.

use crate::{record, schema};

static INVOICE_EXPENSERULES_EMPLOYEERULES_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesEmployeerulesQuery",
    file: "spec/ebpp/invoice.expenserules.employeerules.query.yaml",
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
            ..schema::FieldDef::text("employee_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("employee_open_id", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_num", schema::Kind::Integer, 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 15)
        },
    ],
    rules: &[],
};

static INVOICE_EXPENSERULES_EMPLOYEERULES_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesEmployeerulesQueryResponse",
    file: "spec/ebpp/invoice.expenserules.employeerules.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "employee_rules",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&EXPENSE_CTRL_EMPLOYEE_RULE_INFO),
                    limits: &[],
                },
            ),
            18,
        ),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 19),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 20),
        schema::FieldDef::new("total_count", schema::Kind::Integer, 21),
    ],
    rules: &[],
};

static EXPENSE_CTRL_EMPLOYEE_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpenseCtrlEmployeeRuleInfo",
    file: "spec/ebpp/invoice.expenserules.employeerules.query.yaml",
    fields: &[
        schema::FieldDef::new("effective", schema::Kind::Integer, 26),
        schema::FieldDef::text("effective_end_date", 27),
        schema::FieldDef::text("effective_start_date", 28),
        schema::FieldDef::text("owner_type", 29),
        schema::FieldDef::text("standard_id", 30),
        schema::FieldDef::text("standard_name", 31),
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.expenserules.employeerules.query` (查询员工绑定的所有费控规则).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `GET /v3/alipay/ebpp/invoice/expenserules/employeerules/query`. Described in
/// `spec/ebpp/invoice.expenserules.employeerules.query.yaml`.
/// Answered by [`InvoiceExpenserulesEmployeerulesQueryResponse`], or by an error with a [`InvoiceExpenserulesEmployeerulesQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.expenserules.employeerules.query")]
#[doc(alias = "查询员工绑定的所有费控规则")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceExpenserulesEmployeerulesQuery {
    /// On the wire `account_id`, a text. Source: `spec/ebpp/invoice.expenserules.employeerules.query.yaml:10`.
    pub account_id: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/ebpp/invoice.expenserules.employeerules.query.yaml:11`.
    pub agreement_no: Option<String>,
    /// On the wire `employee_id`, a text. Source: `spec/ebpp/invoice.expenserules.employeerules.query.yaml:12`.
    pub employee_id: Option<String>,
    /// On the wire `employee_open_id`, a text. Source: `spec/ebpp/invoice.expenserules.employeerules.query.yaml:13`.
    pub employee_open_id: Option<String>,
    /// On the wire `page_num`, a whole number. Source: `spec/ebpp/invoice.expenserules.employeerules.query.yaml:14`.
    pub page_num: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/ebpp/invoice.expenserules.employeerules.query.yaml:15`.
    pub page_size: Option<i64>,
}

impl InvoiceExpenserulesEmployeerulesQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            agreement_no: None,
            employee_id: None,
            employee_open_id: None,
            page_num: None,
            page_size: None,
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

    /// Sets [`employee_id`](Self::employee_id).
    #[inline]
    pub fn employee_id(mut self, employee_id: impl Into<String>) -> Self {
        self.employee_id = Some(employee_id.into());
        self
    }

    /// Sets [`employee_open_id`](Self::employee_open_id).
    #[inline]
    pub fn employee_open_id(mut self, employee_open_id: impl Into<String>) -> Self {
        self.employee_open_id = Some(employee_open_id.into());
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl record::Record for InvoiceExpenserulesEmployeerulesQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_EXPENSERULES_EMPLOYEERULES_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.agreement_no),
            2 => Some(&self.employee_id),
            3 => Some(&self.employee_open_id),
            4 => Some(&self.page_num),
            5 => Some(&self.page_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.agreement_no),
            2 => Some(&mut self.employee_id),
            3 => Some(&mut self.employee_open_id),
            4 => Some(&mut self.page_num),
            5 => Some(&mut self.page_size),
            _ => None,
        }
    }
}

impl Default for InvoiceExpenserulesEmployeerulesQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceExpenserulesEmployeerulesQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceExpenserulesEmployeerulesQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceExpenserulesEmployeerulesQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceExpenserulesEmployeerulesQuery {}

impl record::Request for InvoiceExpenserulesEmployeerulesQuery {
    type Response = InvoiceExpenserulesEmployeerulesQueryResponse;
    type ErrorCode = InvoiceExpenserulesEmployeerulesQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.expenserules.employeerules.query",
        title: "查询员工绑定的所有费控规则",
        file: "spec/ebpp/invoice.expenserules.employeerules.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/ebpp/invoice/expenserules/employeerules/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &INVOICE_EXPENSERULES_EMPLOYEERULES_QUERY,
        response: &INVOICE_EXPENSERULES_EMPLOYEERULES_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.expenserules.employeerules.query` (查询员工绑定的所有费控规则).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceExpenserulesEmployeerulesQueryResponse {
    /// On the wire `employee_rules`, a list; each element is a record of the kind `ExpenseCtrlEmployeeRuleInfo`.
    /// Source: `spec/ebpp/invoice.expenserules.employeerules.query.yaml:18`.
    pub employee_rules: Vec<ExpenseCtrlEmployeeRuleInfo>,
    /// On the wire `page_num`, a whole number. Source: `spec/ebpp/invoice.expenserules.employeerules.query.yaml:19`.
    pub page_num: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/ebpp/invoice.expenserules.employeerules.query.yaml:20`.
    pub page_size: Option<i64>,
    /// On the wire `total_count`, a whole number. Source:
    /// `spec/ebpp/invoice.expenserules.employeerules.query.yaml:21`.
    pub total_count: Option<i64>,
}

impl record::Record for InvoiceExpenserulesEmployeerulesQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_EXPENSERULES_EMPLOYEERULES_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.employee_rules),
            1 => Some(&self.page_num),
            2 => Some(&self.page_size),
            3 => Some(&self.total_count),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.employee_rules),
            1 => Some(&mut self.page_num),
            2 => Some(&mut self.page_size),
            3 => Some(&mut self.total_count),
            _ => None,
        }
    }
}

impl Default for InvoiceExpenserulesEmployeerulesQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            employee_rules: Vec::new(),
            page_num: None,
            page_size: None,
            total_count: None,
        }
    }
}

impl Clone for InvoiceExpenserulesEmployeerulesQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceExpenserulesEmployeerulesQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceExpenserulesEmployeerulesQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ExpenseCtrlEmployeeRuleInfo`.
///
/// Source: `spec/ebpp/invoice.expenserules.employeerules.query.yaml:24`.
#[non_exhaustive]
pub struct ExpenseCtrlEmployeeRuleInfo {
    /// On the wire `effective`, a whole number. Source: `spec/ebpp/invoice.expenserules.employeerules.query.yaml:26`.
    pub effective: Option<i64>,
    /// On the wire `effective_end_date`, a text. Source:
    /// `spec/ebpp/invoice.expenserules.employeerules.query.yaml:27`.
    pub effective_end_date: Option<String>,
    /// On the wire `effective_start_date`, a text. Source:
    /// `spec/ebpp/invoice.expenserules.employeerules.query.yaml:28`.
    pub effective_start_date: Option<String>,
    /// On the wire `owner_type`, a text. Source: `spec/ebpp/invoice.expenserules.employeerules.query.yaml:29`.
    pub owner_type: Option<String>,
    /// On the wire `standard_id`, a text. Source: `spec/ebpp/invoice.expenserules.employeerules.query.yaml:30`.
    pub standard_id: Option<String>,
    /// On the wire `standard_name`, a text. Source: `spec/ebpp/invoice.expenserules.employeerules.query.yaml:31`.
    pub standard_name: Option<String>,
}

impl record::Record for ExpenseCtrlEmployeeRuleInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPENSE_CTRL_EMPLOYEE_RULE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.effective),
            1 => Some(&self.effective_end_date),
            2 => Some(&self.effective_start_date),
            3 => Some(&self.owner_type),
            4 => Some(&self.standard_id),
            5 => Some(&self.standard_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.effective),
            1 => Some(&mut self.effective_end_date),
            2 => Some(&mut self.effective_start_date),
            3 => Some(&mut self.owner_type),
            4 => Some(&mut self.standard_id),
            5 => Some(&mut self.standard_name),
            _ => None,
        }
    }
}

impl Default for ExpenseCtrlEmployeeRuleInfo {
    #[inline]
    fn default() -> Self {
        Self {
            effective: None,
            effective_end_date: None,
            effective_start_date: None,
            owner_type: None,
            standard_id: None,
            standard_name: None,
        }
    }
}

impl Clone for ExpenseCtrlEmployeeRuleInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpenseCtrlEmployeeRuleInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpenseCtrlEmployeeRuleInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.expenserules.employeerules.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceExpenserulesEmployeerulesQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.expenserules.employeerules.query.yaml:34`.
    SystemError,
    /// On the wire `PERMISSION_DENIED`. Source: `spec/ebpp/invoice.expenserules.employeerules.query.yaml:35`.
    PermissionDenied,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ebpp/invoice.expenserules.employeerules.query.yaml:36`.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceExpenserulesEmployeerulesQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceExpenserulesEmployeerulesQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
