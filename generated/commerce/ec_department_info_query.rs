//! `alipay.commerce.ec.department.info.query` · 查询部门详情
//!
//! Query a department by its id.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/ec/department/info/query`. Described
//! in `spec/commerce/ec.department.info.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.ec.department.info.query` (查询部门详情).
///
/// Query a department by its id.
///
/// ```
/// use alipay::commerce::EcDepartmentInfoQuery;
///
/// let request = EcDepartmentInfoQuery::new()
///     .enterprise_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/ec/department/info/query`. Described
/// in `spec/commerce/ec.department.info.query.yaml`.
/// Returns [`EcDepartmentInfoQueryResponse`], or an error with a [`EcDepartmentInfoQueryErrorCode`].
#[doc(alias = "alipay.commerce.ec.department.info.query")]
#[doc(alias = "/v3/alipay/commerce/ec/department/info/query")]
#[doc(alias = "查询部门详情")]
#[must_use]
#[non_exhaustive]
pub struct EcDepartmentInfoQuery {
    /// Enterprise id.
    ///
    /// 企业id. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Department id.
    ///
    /// 部门id. Example: `1001094000039142`.
    pub department_id: Option<String>,
}

impl EcDepartmentInfoQuery {
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

/// The response of `alipay.commerce.ec.department.info.query` (查询部门详情).
#[non_exhaustive]
pub struct EcDepartmentInfoQueryResponse {
    /// Department found.
    ///
    /// 部门信息.
    pub department_info: Option<DepartmentInfoDto>,
}

/// A department of an enterprise.
#[non_exhaustive]
pub struct DepartmentInfoDto {
    /// Department code.
    ///
    /// 部门编码. Example: `D02415`.
    pub department_code: Option<String>,
    /// Department id.
    ///
    /// 部门id. Example: `1001094000039142`.
    pub department_id: Option<String>,
    /// Department name.
    ///
    /// 部门名称. Example: `产品部`.
    pub department_name: Option<String>,
    /// Employee in charge of the department.
    ///
    /// 部门负责人员工ID.
    pub dept_charge_employee_id: Option<String>,
    /// When it was created.
    ///
    /// 创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2022-06-14 17:15:17`.
    pub gmt_create: Option<record::DateTime>,
    /// When the profile was modified, a millisecond timestamp in the example.
    ///
    /// 修改时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2022-06-14 18:15:17`.
    pub gmt_modified: Option<record::DateTime>,
    /// Id of the parent department; `-1` means the root.
    ///
    /// 上级部门id. Example: `1001194000010003`.
    pub parent_department_id: Option<String>,
}

/// The error codes of `alipay.commerce.ec.department.info.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EcDepartmentInfoQueryErrorCode {
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
    EcDepartmentInfoQueryErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "NO_AGREEMENT" NoAgreement, "DEPT_NOT_EXIST" DeptNotExist,
    "ENTERPRISE_NOT_EXIST" EnterpriseNotExist
);

impl record::CallRequest for EcDepartmentInfoQuery {}

impl record::Request for EcDepartmentInfoQuery {
    type Response = EcDepartmentInfoQueryResponse;
    type ErrorCode = EcDepartmentInfoQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.ec.department.info.query",
        title: "查询部门详情",
        file: "spec/commerce/ec.department.info.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/commerce/ec/department/info/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &EC_DEPARTMENT_INFO_QUERY,
        response: &EC_DEPARTMENT_INFO_QUERY_RESPONSE,
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
    EcDepartmentInfoQuery, EC_DEPARTMENT_INFO_QUERY, 0 enterprise_id None, 1
    department_id None
);

record::record!(
    EcDepartmentInfoQueryResponse, EC_DEPARTMENT_INFO_QUERY_RESPONSE, 0 department_info
    None
);

record::record!(
    DepartmentInfoDto, DEPARTMENT_INFO_DTO, 0 department_code None, 1 department_id None,
    2 department_name None, 3 dept_charge_employee_id None, 4 gmt_create None, 5
    gmt_modified None, 6 parent_department_id None
);

static EC_DEPARTMENT_INFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcDepartmentInfoQuery",
    file: "spec/commerce/ec.department.info.query.yaml",
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

static EC_DEPARTMENT_INFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcDepartmentInfoQueryResponse",
    file: "spec/commerce/ec.department.info.query.yaml",
    rows: &[
        schema::Row::Plain("department_info", schema::Kind::Record(&DEPARTMENT_INFO_DTO)),
    ],
    rules: &[],
    lines: &[],
};

static DEPARTMENT_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DepartmentInfoDto",
    file: "spec/commerce/ec.department.info.query.yaml",
    rows: &[
        schema::Row::Text("department_code"),
        schema::Row::Text("department_id"),
        schema::Row::Text("department_name"),
        schema::Row::Text("dept_charge_employee_id"),
        schema::Row::Text("gmt_create"),
        schema::Row::Text("gmt_modified"),
        schema::Row::Text("parent_department_id"),
    ],
    rules: &[],
    lines: &[],
};
