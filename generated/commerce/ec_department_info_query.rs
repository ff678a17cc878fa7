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
/// Answered by [`EcDepartmentInfoQueryResponse`], or by an error with a [`EcDepartmentInfoQueryErrorCode`].
#[doc(alias = "alipay.commerce.ec.department.info.query")]
#[doc(alias = "/v3/alipay/commerce/ec/department/info/query")]
#[doc(alias = "查询部门详情")]
#[must_use]
#[non_exhaustive]
pub struct EcDepartmentInfoQuery {
    /// Enterprise id.
    ///
    /// On the wire `enterprise_id` (企业id). Example: `2088000000000001`. Source:
    /// `spec/commerce/ec.department.info.query.yaml:12`.
    pub enterprise_id: Option<String>,
    /// Department id.
    ///
    /// On the wire `department_id` (部门id). Example: `1001094000039142`. Source:
    /// `spec/commerce/ec.department.info.query.yaml:13`.
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

/// The answer of `alipay.commerce.ec.department.info.query` (查询部门详情).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct EcDepartmentInfoQueryResponse {
    /// Department found.
    ///
    /// On the wire `department_info` (部门信息). Source: `spec/commerce/ec.department.info.query.yaml:16`.
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
///
/// Source: `spec/commerce/ec.department.info.query.yaml:19`.
#[non_exhaustive]
pub struct DepartmentInfoDto {
    /// Department code.
    ///
    /// On the wire `department_code` (部门编码). Example: `D02415`. Source:
    /// `spec/commerce/ec.department.info.query.yaml:22`.
    pub department_code: Option<String>,
    /// Department id.
    ///
    /// On the wire `department_id` (部门id). Example: `1001094000039142`. Source:
    /// `spec/commerce/ec.department.info.query.yaml:23`.
    pub department_id: Option<String>,
    /// Department name.
    ///
    /// On the wire `department_name` (部门名称). Example: `产品部`. Source:
    /// `spec/commerce/ec.department.info.query.yaml:24`.
    pub department_name: Option<String>,
    /// Employee in charge of the department.
    ///
    /// On the wire `dept_charge_employee_id` (部门负责人员工ID). Source:
    /// `spec/commerce/ec.department.info.query.yaml:25`.
    pub dept_charge_employee_id: Option<String>,
    /// When it was created.
    ///
    /// On the wire `gmt_create` (创建时间); a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2022-06-14 17:15:17`. Source: `spec/commerce/ec.department.info.query.yaml:26`.
    pub gmt_create: Option<record::DateTime>,
    /// When the profile was modified, a millisecond timestamp in the example.
    ///
    /// On the wire `gmt_modified` (修改时间); a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2022-06-14 18:15:17`. Source: `spec/commerce/ec.department.info.query.yaml:27`.
    pub gmt_modified: Option<record::DateTime>,
    /// Id of the parent department; `-1` means the root.
    ///
    /// On the wire `parent_department_id` (上级部门id). Example: `1001194000010003`. Source:
    /// `spec/commerce/ec.department.info.query.yaml:32`.
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
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/commerce/ec.department.info.query.yaml:39` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/commerce/ec.department.info.query.yaml:40` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// There is no agreement.
    ///
    /// Sign the agreement first.
    ///
    /// On the wire `NO_AGREEMENT`. Source: `spec/commerce/ec.department.info.query.yaml:41` and
    /// `spec/codes.yaml:1722`.
    NoAgreement,
    /// The department does not exist.
    ///
    /// Check the department id.
    ///
    /// On the wire `DEPT_NOT_EXIST`. Source: `spec/commerce/ec.department.info.query.yaml:42` and
    /// `spec/codes.yaml:926`.
    DeptNotExist,
    /// The enterprise does not exist.
    ///
    /// Check the enterprise id.
    ///
    /// On the wire `ENTERPRISE_NOT_EXIST`. Source: `spec/commerce/ec.department.info.query.yaml:43` and
    /// `spec/codes.yaml:964`.
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
