//! `alipay.commerce.ec.department.info.query` · 查询部门详情
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
            ..schema::FieldDef::text("enterprise_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("department_id", 11)
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
            14,
        ),
    ],
    rules: &[],
};

static DEPARTMENT_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DepartmentInfoDto",
    file: "spec/commerce/ec.department.info.query.yaml",
    fields: &[
        schema::FieldDef::text("department_code", 19),
        schema::FieldDef::text("department_id", 20),
        schema::FieldDef::text("department_name", 21),
        schema::FieldDef::text("dept_charge_employee_id", 22),
        schema::FieldDef::text("gmt_create", 23),
        schema::FieldDef::text("gmt_modified", 24),
        schema::FieldDef::text("parent_department_id", 25),
    ],
    rules: &[],
};

/// A request of `alipay.commerce.ec.department.info.query` (查询部门详情).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/ec/department/info/query`. Described
/// in `spec/commerce/ec.department.info.query.yaml`.
/// Answered by [`EcDepartmentInfoQueryResponse`], or by an error with a [`EcDepartmentInfoQueryErrorCode`].
#[doc(alias = "alipay.commerce.ec.department.info.query")]
#[doc(alias = "查询部门详情")]
#[must_use]
#[non_exhaustive]
pub struct EcDepartmentInfoQuery {
    /// On the wire `enterprise_id`, a text. Source: `spec/commerce/ec.department.info.query.yaml:10`.
    pub enterprise_id: Option<String>,
    /// On the wire `department_id`, a text. Source: `spec/commerce/ec.department.info.query.yaml:11`.
    pub department_id: Option<String>,
}

impl EcDepartmentInfoQuery {
    /// With no field set; what is required is checked before the request is sent.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.commerce.ec.department.info.query` (查询部门详情).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct EcDepartmentInfoQueryResponse {
    /// On the wire `department_info`, a record of the kind `DepartmentInfoDto`. Source:
    /// `spec/commerce/ec.department.info.query.yaml:14`.
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

/// The platform's type `DepartmentInfoDto`.
///
/// Source: `spec/commerce/ec.department.info.query.yaml:17`.
#[non_exhaustive]
pub struct DepartmentInfoDto {
    /// On the wire `department_code`, a text. Source: `spec/commerce/ec.department.info.query.yaml:19`.
    pub department_code: Option<String>,
    /// On the wire `department_id`, a text. Source: `spec/commerce/ec.department.info.query.yaml:20`.
    pub department_id: Option<String>,
    /// On the wire `department_name`, a text. Source: `spec/commerce/ec.department.info.query.yaml:21`.
    pub department_name: Option<String>,
    /// On the wire `dept_charge_employee_id`, a text. Source: `spec/commerce/ec.department.info.query.yaml:22`.
    pub dept_charge_employee_id: Option<String>,
    /// On the wire `gmt_create`, a text. Source: `spec/commerce/ec.department.info.query.yaml:23`.
    pub gmt_create: Option<String>,
    /// On the wire `gmt_modified`, a text. Source: `spec/commerce/ec.department.info.query.yaml:24`.
    pub gmt_modified: Option<String>,
    /// On the wire `parent_department_id`, a text. Source: `spec/commerce/ec.department.info.query.yaml:25`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EcDepartmentInfoQueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/commerce/ec.department.info.query.yaml:28`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/commerce/ec.department.info.query.yaml:29`.
    SystemError,
    /// On the wire `NO_AGREEMENT`. Source: `spec/commerce/ec.department.info.query.yaml:30`.
    NoAgreement,
    /// On the wire `DEPT_NOT_EXIST`. Source: `spec/commerce/ec.department.info.query.yaml:31`.
    DeptNotExist,
    /// On the wire `ENTERPRISE_NOT_EXIST`. Source: `spec/commerce/ec.department.info.query.yaml:32`.
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
