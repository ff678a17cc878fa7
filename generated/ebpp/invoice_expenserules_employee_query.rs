//! `alipay.ebpp.invoice.expenserules.employee.query` · 查询费控规则员工
//!
//! Query the employees an expense control rule covers.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/expenserules/employee/query`.
//! Described in `spec/ebpp/invoice.expenserules.employee.query.yaml`.

use crate::{record, schema};

static INVOICE_EXPENSERULES_EMPLOYEE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesEmployeeQuery",
    file: "spec/ebpp/invoice.expenserules.employee.query.yaml",
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
            ..schema::FieldDef::text("enterprise_id", 18)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("standard_id", 23)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_num", schema::Kind::Integer, 24)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 25)
        },
    ],
    rules: &[],
};

static INVOICE_EXPENSERULES_EMPLOYEE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesEmployeeQueryResponse",
    file: "spec/ebpp/invoice.expenserules.employee.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "employee_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            28,
        ),
        schema::FieldDef::new(
            "employee_open_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            32,
        ),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 36),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 37),
        schema::FieldDef::new("total_page_count", schema::Kind::Integer, 38),
    ],
    rules: &[],
};

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
        Self {
            account_id: None,
            agreement_no: None,
            enterprise_id: None,
            standard_id: None,
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

impl record::Record for InvoiceExpenserulesEmployeeQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_EXPENSERULES_EMPLOYEE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.agreement_no),
            2 => Some(&self.enterprise_id),
            3 => Some(&self.standard_id),
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
            2 => Some(&mut self.enterprise_id),
            3 => Some(&mut self.standard_id),
            4 => Some(&mut self.page_num),
            5 => Some(&mut self.page_size),
            _ => None,
        }
    }
}

impl Default for InvoiceExpenserulesEmployeeQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceExpenserulesEmployeeQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceExpenserulesEmployeeQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceExpenserulesEmployeeQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for InvoiceExpenserulesEmployeeQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_EXPENSERULES_EMPLOYEE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.employee_list),
            1 => Some(&self.employee_open_id_list),
            2 => Some(&self.page_num),
            3 => Some(&self.page_size),
            4 => Some(&self.total_page_count),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.employee_list),
            1 => Some(&mut self.employee_open_id_list),
            2 => Some(&mut self.page_num),
            3 => Some(&mut self.page_size),
            4 => Some(&mut self.total_page_count),
            _ => None,
        }
    }
}

impl Default for InvoiceExpenserulesEmployeeQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            employee_list: Vec::new(),
            employee_open_id_list: Vec::new(),
            page_num: None,
            page_size: None,
            total_page_count: None,
        }
    }
}

impl Clone for InvoiceExpenserulesEmployeeQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceExpenserulesEmployeeQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceExpenserulesEmployeeQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.expenserules.employee.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for InvoiceExpenserulesEmployeeQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMISSION_DENIED", Self::PermissionDenied),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceExpenserulesEmployeeQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
