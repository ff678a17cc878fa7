//! `alipay.commerce.ec.employee.idlist.query` · 查询部门下员工id列表
//!
//! List the employees of a department.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/ec/employee/idlist/query`. Described
//! in `spec/commerce/ec.employee.idlist.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.ec.employee.idlist.query` (查询部门下员工id列表).
///
/// List the employees of a department.
///
/// ```
/// use alipay::commerce::EcEmployeeIdlistQuery;
///
/// let request = EcEmployeeIdlistQuery::new()
///     .enterprise_id("2088000000000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`page_size`](Self::page_size) | not more than 1000 |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/ec/employee/idlist/query`. Described
/// in `spec/commerce/ec.employee.idlist.query.yaml`.
/// Returns [`EcEmployeeIdlistQueryResponse`], or an error with a [`EcEmployeeIdlistQueryErrorCode`].
#[doc(alias = "alipay.commerce.ec.employee.idlist.query")]
#[doc(alias = "/v3/alipay/commerce/ec/employee/idlist/query")]
#[doc(alias = "查询部门下员工id列表")]
#[doc(alias = "员工")]
#[must_use]
#[non_exhaustive]
pub struct EcEmployeeIdlistQuery {
    /// Enterprise id.
    ///
    /// 企业id. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Department id.
    ///
    /// 部门id. Example: `1001094000039142`.
    pub department_id: Option<String>,
    /// Page to query.
    ///
    /// 查询页数. Example: `1`.
    pub page_num: Option<i64>,
    /// Employees per page.
    ///
    /// Not more than 1000. Example: `1000`.
    pub page_size: Option<i64>,
}

impl EcEmployeeIdlistQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`department_id`](Self::department_id).
    #[inline]
    pub fn department_id(mut self, department_id: impl Into<String>) -> Self {
        self.department_id = Some(department_id.into());
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

/// The response of `alipay.commerce.ec.employee.idlist.query` (查询部门下员工id列表).
#[non_exhaustive]
pub struct EcEmployeeIdlistQueryResponse {
    /// Current page.
    ///
    /// Example: `1`.
    pub current_page: Option<i64>,
    /// Employee ids.
    ///
    /// 员工id列表. Example: `["228420000000057942506","228420000000057942507"]`.
    pub employee_id_list: Vec<String>,
    /// Number of employees in all.
    ///
    /// 员工总数. Example: `566`.
    pub total_num: Option<i64>,
    /// Number of pages in all.
    ///
    /// 总页数. Example: `1`.
    pub total_pages: Option<i64>,
}

/// The error codes of `alipay.commerce.ec.employee.idlist.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EcEmployeeIdlistQueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `NO_AGREEMENT`: There is no agreement.
    ///
    /// Sign the agreement first.
    NoAgreement,
    /// `DEPT_NOT_EXIST`: The department does not exist.
    ///
    /// Check the department id.
    DeptNotExist,
    /// `ENTERPRISE_NOT_EXIST`: The enterprise does not exist.
    ///
    /// Check the enterprise id.
    EnterpriseNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    EcEmployeeIdlistQueryErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "NO_AGREEMENT" NoAgreement, "DEPT_NOT_EXIST" DeptNotExist,
    "ENTERPRISE_NOT_EXIST" EnterpriseNotExist
);

impl record::CallRequest for EcEmployeeIdlistQuery {}

impl record::Request for EcEmployeeIdlistQuery {
    type Response = EcEmployeeIdlistQueryResponse;
    type ErrorCode = EcEmployeeIdlistQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.ec.employee.idlist.query",
        title: "查询部门下员工id列表",
        file: "spec/commerce/ec.employee.idlist.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/commerce/ec/employee/idlist/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &EC_EMPLOYEE_IDLIST_QUERY,
        response: &EC_EMPLOYEE_IDLIST_QUERY_RESPONSE,
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
    EcEmployeeIdlistQuery, EC_EMPLOYEE_IDLIST_QUERY, 0 enterprise_id None, 1
    department_id None, 2 page_num None, 3 page_size None
);

record::record!(
    EcEmployeeIdlistQueryResponse, EC_EMPLOYEE_IDLIST_QUERY_RESPONSE, 0 current_page
    None, 1 employee_id_list Vec::new(), 2 total_num None, 3 total_pages None
);

static EC_EMPLOYEE_IDLIST_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeIdlistQuery",
    file: "spec/commerce/ec.employee.idlist.query.yaml",
    rows: &[
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
                name: "department_id",
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
                limits: &[schema::LimitRow::Firm(schema::Limit::Maximum("1000"))],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13, 14, 15, 15],
};

static EC_EMPLOYEE_IDLIST_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeIdlistQueryResponse",
    file: "spec/commerce/ec.employee.idlist.query.yaml",
    rows: &[
        schema::Row::Plain("current_page", schema::Kind::Integer),
        schema::Row::Plain(
            "employee_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("total_num", schema::Kind::Integer),
        schema::Row::Plain("total_pages", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};
