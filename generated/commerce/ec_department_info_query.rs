//! `alipay.commerce.ec.department.info.query` · 查询部门详情
//!
//! Query a department by its id.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/ec/department/info/query`. Described
//! in `spec/commerce/ec.department.info.query.yaml`.

use crate::{record, schema};

static EC_DEPARTMENT_INFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcDepartmentInfoQuery",
    file: "spec/commerce/ec.department.info.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("enterprise_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("department_id", 13)
        },
    ],
    rules: &[],
};

static EC_DEPARTMENT_INFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcDepartmentInfoQueryResponse",
    file: "spec/commerce/ec.department.info.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "department_info",
            schema::Kind::Record(&DEPARTMENT_INFO_DTO),
            16,
        ),
    ],
    rules: &[],
};

static DEPARTMENT_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DepartmentInfoDto",
    file: "spec/commerce/ec.department.info.query.yaml",
    fields: &[
        schema::FieldDef::text("department_code", 22),
        schema::FieldDef::text("department_id", 23),
        schema::FieldDef::text("department_name", 24),
        schema::FieldDef::text("dept_charge_employee_id", 25),
        schema::FieldDef::text("gmt_create", 26),
        schema::FieldDef::text("gmt_modified", 27),
        schema::FieldDef::text("parent_department_id", 32),
    ],
    rules: &[],
};

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
        Self {
            enterprise_id: None,
            department_id: None,
        }
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

impl record::Record for EcDepartmentInfoQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_DEPARTMENT_INFO_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.enterprise_id),
            1 => Some(&self.department_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.enterprise_id),
            1 => Some(&mut self.department_id),
            _ => None,
        }
    }
}

impl Default for EcDepartmentInfoQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EcDepartmentInfoQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcDepartmentInfoQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcDepartmentInfoQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.commerce.ec.department.info.query` (查询部门详情).
#[non_exhaustive]
pub struct EcDepartmentInfoQueryResponse {
    /// Department found.
    ///
    /// 部门信息.
    pub department_info: Option<DepartmentInfoDto>,
}

impl record::Record for EcDepartmentInfoQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_DEPARTMENT_INFO_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.department_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.department_info),
            _ => None,
        }
    }
}

impl Default for EcDepartmentInfoQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { department_info: None }
    }
}

impl Clone for EcDepartmentInfoQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcDepartmentInfoQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcDepartmentInfoQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for DepartmentInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DEPARTMENT_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.department_code),
            1 => Some(&self.department_id),
            2 => Some(&self.department_name),
            3 => Some(&self.dept_charge_employee_id),
            4 => Some(&self.gmt_create),
            5 => Some(&self.gmt_modified),
            6 => Some(&self.parent_department_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.department_code),
            1 => Some(&mut self.department_id),
            2 => Some(&mut self.department_name),
            3 => Some(&mut self.dept_charge_employee_id),
            4 => Some(&mut self.gmt_create),
            5 => Some(&mut self.gmt_modified),
            6 => Some(&mut self.parent_department_id),
            _ => None,
        }
    }
}

impl Default for DepartmentInfoDto {
    #[inline]
    fn default() -> Self {
        Self {
            department_code: None,
            department_id: None,
            department_name: None,
            dept_charge_employee_id: None,
            gmt_create: None,
            gmt_modified: None,
            parent_department_id: None,
        }
    }
}

impl Clone for DepartmentInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DepartmentInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DepartmentInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.ec.department.info.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for EcDepartmentInfoQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("NO_AGREEMENT", Self::NoAgreement),
        ("DEPT_NOT_EXIST", Self::DeptNotExist),
        ("ENTERPRISE_NOT_EXIST", Self::EnterpriseNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EcDepartmentInfoQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
