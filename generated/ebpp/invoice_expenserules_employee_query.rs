//! `alipay.ebpp.invoice.expenserules.employee.query` · 查询费控规则员工
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
            ..schema::FieldDef::text("account_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("enterprise_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("standard_id", 13)
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
            18,
        ),
        schema::FieldDef::new(
            "employee_open_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            19,
        ),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 20),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 21),
        schema::FieldDef::new("total_page_count", schema::Kind::Integer, 22),
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.expenserules.employee.query` (查询费控规则员工).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/expenserules/employee/query`.
/// Described in `spec/ebpp/invoice.expenserules.employee.query.yaml`.
/// Answered by [`InvoiceExpenserulesEmployeeQueryResponse`], or by an error with a [`InvoiceExpenserulesEmployeeQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.expenserules.employee.query")]
#[doc(alias = "查询费控规则员工")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceExpenserulesEmployeeQuery {
    /// On the wire `account_id`, a text. Source: `spec/ebpp/invoice.expenserules.employee.query.yaml:10`.
    pub account_id: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/ebpp/invoice.expenserules.employee.query.yaml:11`.
    pub agreement_no: Option<String>,
    /// On the wire `enterprise_id`, a text. Source: `spec/ebpp/invoice.expenserules.employee.query.yaml:12`.
    pub enterprise_id: Option<String>,
    /// On the wire `standard_id`, a text. Source: `spec/ebpp/invoice.expenserules.employee.query.yaml:13`.
    pub standard_id: Option<String>,
    /// On the wire `page_num`, a whole number. Source: `spec/ebpp/invoice.expenserules.employee.query.yaml:14`.
    pub page_num: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/ebpp/invoice.expenserules.employee.query.yaml:15`.
    pub page_size: Option<i64>,
}

impl InvoiceExpenserulesEmployeeQuery {
    /// With no field set; what is required is checked before the request is sent.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.expenserules.employee.query` (查询费控规则员工).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceExpenserulesEmployeeQueryResponse {
    /// On the wire `employee_list`, a list; each element is a text. Source:
    /// `spec/ebpp/invoice.expenserules.employee.query.yaml:18`.
    pub employee_list: Vec<String>,
    /// On the wire `employee_open_id_list`, a list; each element is a text. Source:
    /// `spec/ebpp/invoice.expenserules.employee.query.yaml:19`.
    pub employee_open_id_list: Vec<String>,
    /// On the wire `page_num`, a whole number. Source: `spec/ebpp/invoice.expenserules.employee.query.yaml:20`.
    pub page_num: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/ebpp/invoice.expenserules.employee.query.yaml:21`.
    pub page_size: Option<i64>,
    /// On the wire `total_page_count`, a whole number. Source:
    /// `spec/ebpp/invoice.expenserules.employee.query.yaml:22`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceExpenserulesEmployeeQueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ebpp/invoice.expenserules.employee.query.yaml:25`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.expenserules.employee.query.yaml:26`.
    SystemError,
    /// On the wire `PERMISSION_DENIED`. Source: `spec/ebpp/invoice.expenserules.employee.query.yaml:27`.
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
