//! `alipay.ebpp.invoice.expenserules.employeerules.query` · 查询员工绑定的所有费控规则
//!
//! List all expense control rules bound to an employee, newest first.
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
            ..schema::FieldDef::text("account_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("employee_id", 18)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("employee_open_id", 22)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_num", schema::Kind::Integer, 23)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 24)
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
            27,
        ),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 28),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 29),
        schema::FieldDef::new("total_count", schema::Kind::Integer, 30),
    ],
    rules: &[],
};

static EXPENSE_CTRL_EMPLOYEE_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpenseCtrlEmployeeRuleInfo",
    file: "spec/ebpp/invoice.expenserules.employeerules.query.yaml",
    fields: &[
        schema::FieldDef::new("effective", schema::Kind::Integer, 36),
        schema::FieldDef::text("effective_end_date", 43),
        schema::FieldDef::text("effective_start_date", 44),
        schema::FieldDef::text("owner_type", 45),
        schema::FieldDef::text("standard_id", 52),
        schema::FieldDef::text("standard_name", 53),
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.expenserules.employeerules.query` (查询员工绑定的所有费控规则).
///
/// List all expense control rules bound to an employee, newest first.
///
/// ```
/// use alipay::ebpp::InvoiceExpenserulesEmployeerulesQuery;
///
/// let request = InvoiceExpenserulesEmployeerulesQuery::new()
///     .account_id("208800019495xxxx");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `GET /v3/alipay/ebpp/invoice/expenserules/employeerules/query`. Described in
/// `spec/ebpp/invoice.expenserules.employeerules.query.yaml`.
/// Returns [`InvoiceExpenserulesEmployeerulesQueryResponse`], or an error with a [`InvoiceExpenserulesEmployeerulesQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.expenserules.employeerules.query")]
#[doc(alias = "/v3/alipay/ebpp/invoice/expenserules/employeerules/query")]
#[doc(alias = "查询员工绑定的所有费控规则")]
#[doc(alias = "费控")]
#[doc(alias = "员工")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceExpenserulesEmployeerulesQuery {
    /// Enterprise id.
    ///
    /// 企业ID. Example: `208800019495xxxx`.
    pub account_id: Option<String>,
    /// Number of the signed authorization agreement.
    ///
    /// 授权签约协议号. Example: `2021542500111234xxxx`.
    pub agreement_no: Option<String>,
    /// Employee by user id, until the app uses open ids.
    ///
    /// Example: `208852286537xxxx`.
    pub employee_id: Option<String>,
    /// Employee by open id, once the app uses open ids.
    ///
    /// Example: `abcdxxxx`.
    pub employee_open_id: Option<String>,
    /// Page number.
    ///
    /// 页码. Defaults to `1`. Example: `1`.
    pub page_num: Option<i64>,
    /// Entries per page.
    ///
    /// Defaults to `20`. Example: `20`.
    pub page_size: Option<i64>,
}

impl InvoiceExpenserulesEmployeerulesQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.ebpp.invoice.expenserules.employeerules.query` (查询员工绑定的所有费控规则).
#[non_exhaustive]
pub struct InvoiceExpenserulesEmployeerulesQueryResponse {
    /// Expense control rules bound to the employee.
    pub employee_rules: Vec<ExpenseCtrlEmployeeRuleInfo>,
    /// Page number as requested.
    ///
    /// 客户端输入的页码. Example: `1`.
    pub page_num: Option<i64>,
    /// Entries per page as requested.
    ///
    /// 客户端输入的每页行数. Example: `20`.
    pub page_size: Option<i64>,
    /// Total number of entries found.
    ///
    /// 查询到的实例总数. Example: `100`.
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

/// An expense control rule bound to an employee.
#[non_exhaustive]
pub struct ExpenseCtrlEmployeeRuleInfo {
    /// State of the rule.
    ///
    /// One of `1`, `0`. Example: `1`.
    ///
    /// Values:
    ///
    /// - `1`: In force.
    /// - `0`: Not in force.
    pub effective: Option<i64>,
    /// End of the rule's validity.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2022-08-08 00:00:00`.
    pub effective_end_date: Option<record::DateTime>,
    /// Start of the rule's validity.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-08-08 00:00:00`.
    pub effective_start_date: Option<record::DateTime>,
    /// Whom the rule covers.
    ///
    /// Example: `EMPLOYEE`.
    pub owner_type: Option<record::Choice<ExpenseCtrlEmployeeRuleInfoOwnerType>>,
    /// Expense control rule id.
    ///
    /// Example: `202106280015260135000000xxxx`.
    pub standard_id: Option<String>,
    /// Name of the rule.
    ///
    /// Example: `测试规则`.
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

/// The values of the platform's type `ExpenseCtrlEmployeeRuleInfoOwnerType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpenseCtrlEmployeeRuleInfoOwnerType {
    /// `EMPLOYEE`: Employee.
    Employee,
    /// `ENTERPRISE`: Enterprise.
    Enterprise,
}

impl record::Enumeration for ExpenseCtrlEmployeeRuleInfoOwnerType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("EMPLOYEE", Self::Employee),
        ("ENTERPRISE", Self::Enterprise),
    ];
}

impl std::fmt::Debug for ExpenseCtrlEmployeeRuleInfoOwnerType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.ebpp.invoice.expenserules.employeerules.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceExpenserulesEmployeerulesQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PERMISSION_DENIED`: Permission is denied to the caller.
    PermissionDenied,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
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
