//! `alipay.commerce.ec.department.sublist.query` · 查询子部门id列表
//!
//! List the subdepartments of a department.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/ec/department/sublist/query`.
//! Described in `spec/commerce/ec.department.sublist.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.ec.department.sublist.query` (查询子部门id列表).
///
/// List the subdepartments of a department.
///
/// ```
/// use alipay::commerce::EcDepartmentSublistQuery;
///
/// let request = EcDepartmentSublistQuery::new()
///     .enterprise_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/ec/department/sublist/query`.
/// Described in `spec/commerce/ec.department.sublist.query.yaml`.
/// Returns [`EcDepartmentSublistQueryResponse`], or an error with a [`EcDepartmentSublistQueryErrorCode`].
#[doc(alias = "alipay.commerce.ec.department.sublist.query")]
#[doc(alias = "/v3/alipay/commerce/ec/department/sublist/query")]
#[doc(alias = "查询子部门id列表")]
#[must_use]
#[non_exhaustive]
pub struct EcDepartmentSublistQuery {
    /// Enterprise id.
    ///
    /// 企业id. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Department id; `-1` asks for the id of the root.
    ///
    /// 部门id. Example: `1001094000039142`.
    pub department_id: Option<String>,
}

impl EcDepartmentSublistQuery {
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
}

/// The response of `alipay.commerce.ec.department.sublist.query` (查询子部门id列表).
#[non_exhaustive]
pub struct EcDepartmentSublistQueryResponse {
    /// Department ids.
    ///
    /// 部门id列表. Example: `["1001094000052875","1001094000052876"]`.
    pub department_id_list: Vec<String>,
}

/// The error codes of `alipay.commerce.ec.department.sublist.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EcDepartmentSublistQueryErrorCode {
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
    /// `ENTERPRISE_STATUS_ERROR`.
    EnterpriseStatusError,
    /// `ENTERPRISE_NOT_EXIST`: The enterprise does not exist.
    ///
    /// Check the enterprise id.
    EnterpriseNotExist,
    /// `PARAM_ERROR`: A parameter is wrong.
    ///
    /// Check the parameters, then call again.
    ParamError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    EcDepartmentSublistQueryErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SYSTEM_ERROR" SystemError, "NO_AGREEMENT" NoAgreement, "DEPT_NOT_EXIST"
    DeptNotExist, "ENTERPRISE_STATUS_ERROR" EnterpriseStatusError, "ENTERPRISE_NOT_EXIST"
    EnterpriseNotExist, "PARAM_ERROR" ParamError
);

impl record::CallRequest for EcDepartmentSublistQuery {}

impl record::Request for EcDepartmentSublistQuery {
    type Response = EcDepartmentSublistQueryResponse;
    type ErrorCode = EcDepartmentSublistQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.ec.department.sublist.query",
        title: "查询子部门id列表",
        file: "spec/commerce/ec.department.sublist.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/commerce/ec/department/sublist/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &EC_DEPARTMENT_SUBLIST_QUERY,
        response: &EC_DEPARTMENT_SUBLIST_QUERY_RESPONSE,
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
    EcDepartmentSublistQuery, EC_DEPARTMENT_SUBLIST_QUERY, 0 enterprise_id None, 1
    department_id None
);

record::record!(
    EcDepartmentSublistQueryResponse, EC_DEPARTMENT_SUBLIST_QUERY_RESPONSE, 0
    department_id_list Vec::new()
);

static EC_DEPARTMENT_SUBLIST_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcDepartmentSublistQuery",
    file: "spec/commerce/ec.department.sublist.query.yaml",
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
    ],
    rules: &[],
    lines: &[12, 13],
};

static EC_DEPARTMENT_SUBLIST_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcDepartmentSublistQueryResponse",
    file: "spec/commerce/ec.department.sublist.query.yaml",
    rows: &[
        schema::Row::Plain(
            "department_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};
