//! `alipay.ebpp.invoice.expenserules.employee.query` · 查询费控规则员工
//!
//! Query the employees an expense control rule covers.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/expenserules/employee/query`.
//! Described in `spec/ebpp/invoice.expenserules.employee.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.expenserules.employee.query` (查询费控规则员工).
///
/// Query the employees an expense control rule covers.
///
/// ```
/// use alipay::ebpp::InvoiceExpenserulesEmployeeQuery;
///
/// let request = InvoiceExpenserulesEmployeeQuery::new()
///     .account_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/expenserules/employee/query`.
/// Described in `spec/ebpp/invoice.expenserules.employee.query.yaml`.
/// Returns [`InvoiceExpenserulesEmployeeQueryResponse`], or an error with a [`InvoiceExpenserulesEmployeeQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.expenserules.employee.query")]
#[doc(alias = "/v3/alipay/ebpp/invoice/expenserules/employee/query")]
#[doc(alias = "查询费控规则员工")]
#[doc(alias = "费控")]
#[doc(alias = "员工")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceExpenserulesEmployeeQuery {
    /// Shared account id.
    ///
    /// 共同账号ID. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Number of the signed authorization agreement.
    ///
    /// 授权签约协议号. Example: `20205820659822371223`.
    pub agreement_no: Option<String>,
    /// Enterprise id in the enterprise code system.
    ///
    /// 企业码企业id. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Expense control rule id.
    ///
    /// Example: `2021081900152601000000000101`.
    pub standard_id: Option<String>,
    /// Page number.
    ///
    /// 页数. Example: `1`.
    pub page_num: Option<i64>,
    /// Entries per page.
    ///
    /// 页大小. Example: `20`.
    pub page_size: Option<i64>,
}

impl InvoiceExpenserulesEmployeeQuery {
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

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`standard_id`](Self::standard_id).
    #[inline]
    pub fn standard_id(mut self, standard_id: impl Into<String>) -> Self {
        self.standard_id = Some(standard_id.into());
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

/// The response of `alipay.ebpp.invoice.expenserules.employee.query` (查询费控规则员工).
#[non_exhaustive]
pub struct InvoiceExpenserulesEmployeeQueryResponse {
    /// Employees by user id, until the app uses open ids.
    ///
    /// Example: `["2088000000000001","2088000000000001","2088000000000001"]`.
    pub employee_list: Vec<String>,
    /// Employees by open id, once the app uses open ids.
    ///
    /// Example: `abcdxxxx`.
    pub employee_open_id_list: Vec<String>,
    /// Current page.
    ///
    /// Example: `1`.
    pub page_num: Option<i64>,
    /// Number of records on this page.
    ///
    /// Example: `20`.
    pub page_size: Option<i64>,
    /// Total number of pages.
    ///
    /// 总页数. Example: `100`.
    pub total_page_count: Option<i64>,
}

/// The error codes of `alipay.ebpp.invoice.expenserules.employee.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceExpenserulesEmployeeQueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PERMISSION_DENIED`: Permission is denied to the caller.
    PermissionDenied,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceExpenserulesEmployeeQueryErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SYSTEM_ERROR" SystemError, "PERMISSION_DENIED" PermissionDenied
);

impl record::CallRequest for InvoiceExpenserulesEmployeeQuery {}

impl record::Request for InvoiceExpenserulesEmployeeQuery {
    type Response = InvoiceExpenserulesEmployeeQueryResponse;
    type ErrorCode = InvoiceExpenserulesEmployeeQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.expenserules.employee.query",
        title: "查询费控规则员工",
        file: "spec/ebpp/invoice.expenserules.employee.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/ebpp/invoice/expenserules/employee/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &INVOICE_EXPENSERULES_EMPLOYEE_QUERY,
        response: &INVOICE_EXPENSERULES_EMPLOYEE_QUERY_RESPONSE,
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
    InvoiceExpenserulesEmployeeQuery, INVOICE_EXPENSERULES_EMPLOYEE_QUERY, 0 account_id
    None, 1 agreement_no None, 2 enterprise_id None, 3 standard_id None, 4 page_num None,
    5 page_size None
);

record::record!(
    InvoiceExpenserulesEmployeeQueryResponse,
    INVOICE_EXPENSERULES_EMPLOYEE_QUERY_RESPONSE, 0 employee_list Vec::new(), 1
    employee_open_id_list Vec::new(), 2 page_num None, 3 page_size None, 4
    total_page_count None
);

static INVOICE_EXPENSERULES_EMPLOYEE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesEmployeeQuery",
    file: "spec/ebpp/invoice.expenserules.employee.query.yaml",
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
                name: "enterprise_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "standard_id",
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
    lines: &[12, 13, 18, 23, 24, 25],
};

static INVOICE_EXPENSERULES_EMPLOYEE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesEmployeeQueryResponse",
    file: "spec/ebpp/invoice.expenserules.employee.query.yaml",
    rows: &[
        schema::Row::Plain(
            "employee_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "employee_open_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("page_num", schema::Kind::Integer),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Plain("total_page_count", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};
