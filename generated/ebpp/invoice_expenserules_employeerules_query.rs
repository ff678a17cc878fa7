//! `alipay.ebpp.invoice.expenserules.employeerules.query` · 查询员工绑定的所有费控规则
//!
//! List all expense control rules bound to an employee, newest first.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/ebpp/invoice/expenserules/employeerules/query`. Described in
//! `spec/ebpp/invoice.expenserules.employeerules.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `ExpenseCtrlEmployeeRuleInfoOwnerType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExpenseCtrlEmployeeRuleInfoOwnerType {
    /// `EMPLOYEE`: Employee.
    Employee,
    /// `ENTERPRISE`: Enterprise.
    Enterprise,
}

record::enumeration!(
    ExpenseCtrlEmployeeRuleInfoOwnerType, "EMPLOYEE" Employee, "ENTERPRISE" Enterprise
);

/// The error codes of `alipay.ebpp.invoice.expenserules.employeerules.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    InvoiceExpenserulesEmployeerulesQueryErrorCode, "SYSTEM_ERROR" SystemError,
    "PERMISSION_DENIED" PermissionDenied, "INVALID_PARAMETER" InvalidParameter
);

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

record::record!(
    InvoiceExpenserulesEmployeerulesQuery, INVOICE_EXPENSERULES_EMPLOYEERULES_QUERY, 0
    account_id None, 1 agreement_no None, 2 employee_id None, 3 employee_open_id None, 4
    page_num None, 5 page_size None
);

record::record!(
    InvoiceExpenserulesEmployeerulesQueryResponse,
    INVOICE_EXPENSERULES_EMPLOYEERULES_QUERY_RESPONSE, 0 employee_rules Vec::new(), 1
    page_num None, 2 page_size None, 3 total_count None
);

record::record!(
    ExpenseCtrlEmployeeRuleInfo, EXPENSE_CTRL_EMPLOYEE_RULE_INFO, 0 effective None, 1
    effective_end_date None, 2 effective_start_date None, 3 owner_type None, 4
    standard_id None, 5 standard_name None
);

static INVOICE_EXPENSERULES_EMPLOYEERULES_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesEmployeerulesQuery",
    file: "spec/ebpp/invoice.expenserules.employeerules.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "account_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "agreement_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "employee_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "employee_open_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_num",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_size",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13, 18, 22, 23, 24],
};

static INVOICE_EXPENSERULES_EMPLOYEERULES_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesEmployeerulesQueryResponse",
    file: "spec/ebpp/invoice.expenserules.employeerules.query.yaml",
    rows: &[
        schema::Row::Plain(
            "employee_rules",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&EXPENSE_CTRL_EMPLOYEE_RULE_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("page_num", schema::Kind::Integer),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Plain("total_count", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static EXPENSE_CTRL_EMPLOYEE_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpenseCtrlEmployeeRuleInfo",
    file: "spec/ebpp/invoice.expenserules.employeerules.query.yaml",
    rows: &[
        schema::Row::Plain("effective", schema::Kind::Integer),
        schema::Row::Text("effective_end_date"),
        schema::Row::Text("effective_start_date"),
        schema::Row::Text("owner_type"),
        schema::Row::Text("standard_id"),
        schema::Row::Text("standard_name"),
    ],
    rules: &[],
    lines: &[],
};
