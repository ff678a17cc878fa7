//! `alipay.commerce.ec.department.create` · 企业部门创建
//!
//! Create a department of an enterprise.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/department`. Described in
//! `spec/commerce/ec.department.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.ec.department.create` (企业部门创建).
///
/// Create a department of an enterprise.
///
/// ```
/// use alipay::commerce::EcDepartmentCreate;
///
/// let request = EcDepartmentCreate::new()
///     .department_code("D00001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/department`. Described in
/// `spec/commerce/ec.department.create.yaml`.
/// Returns [`EcDepartmentCreateResponse`], or an error with a [`EcDepartmentCreateErrorCode`].
#[doc(alias = "alipay.commerce.ec.department.create")]
#[doc(alias = "/v3/alipay/commerce/ec/department")]
#[doc(alias = "企业部门创建")]
#[doc(alias = "企业")]
#[must_use]
#[non_exhaustive]
pub struct EcDepartmentCreate {
    /// Department code.
    ///
    /// 部门编码. Example: `D00001`.
    pub department_code: Option<String>,
    /// Department name.
    ///
    /// 部门名称. Example: `财务部`.
    pub department_name: Option<String>,
    /// Enterprise id.
    ///
    /// 企业id. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Id of the parent department.
    ///
    /// 上级部门id. Example: `1001169000136660`.
    pub parent_department_id: Option<String>,
}

impl EcDepartmentCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`department_code`](Self::department_code).
    #[inline]
    pub fn department_code(mut self, department_code: impl Into<String>) -> Self {
        self.department_code = Some(department_code.into());
        self
    }

    /// Sets [`department_name`](Self::department_name).
    #[inline]
    pub fn department_name(mut self, department_name: impl Into<String>) -> Self {
        self.department_name = Some(department_name.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`parent_department_id`](Self::parent_department_id).
    #[inline]
    pub fn parent_department_id(
        mut self,
        parent_department_id: impl Into<String>,
    ) -> Self {
        self.parent_department_id = Some(parent_department_id.into());
        self
    }
}

/// The response of `alipay.commerce.ec.department.create` (企业部门创建).
#[non_exhaustive]
pub struct EcDepartmentCreateResponse {
    /// Id of the new department.
    ///
    /// 新创建的部门id. Example: `1001169000136660`.
    pub department_id: Option<String>,
}

/// The error codes of `alipay.commerce.ec.department.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EcDepartmentCreateErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PARAMETER_ERROR`: A parameter is wrong.
    ///
    /// Check the parameters, then call again.
    ParameterError,
    /// `NO_AGREEMENT`: There is no agreement.
    ///
    /// Sign the agreement first.
    NoAgreement,
    /// `ENTERPRISE_NOT_EXIST`: The enterprise does not exist.
    ///
    /// Check the enterprise id.
    EnterpriseNotExist,
    /// `DEPARTMENT_CODE_EXIST`.
    DepartmentCodeExist,
    /// `ENTERPRISE_STATUS_ERROR`.
    EnterpriseStatusError,
    /// `DEPARTMENT_PARENT_CANNOT_BE_NULL`.
    DepartmentParentCannotBeNull,
    /// `DEPARTMENT_PARENT_NOT_EXIST`.
    DepartmentParentNotExist,
    /// `DEPARTMENT_DEPTH_EXCEED_MAX`.
    DepartmentDepthExceedMax,
    /// `DEPARTMENT_NAME_EXIST`.
    DepartmentNameExist,
    /// `DEPARTMENT_PARENT_ID_NOT_EXIST`.
    DepartmentParentIdNotExist,
    /// `DEPT_UPGRADING`: An upgrade of the departments is in progress.
    ///
    /// Wait, then call again. The same call may succeed later.
    DeptUpgrading,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    EcDepartmentCreateErrorCode, "SYSTEM_ERROR" SystemError, "PARAMETER_ERROR"
    ParameterError, "NO_AGREEMENT" NoAgreement, "ENTERPRISE_NOT_EXIST"
    EnterpriseNotExist, "DEPARTMENT_CODE_EXIST" DepartmentCodeExist,
    "ENTERPRISE_STATUS_ERROR" EnterpriseStatusError, "DEPARTMENT_PARENT_CANNOT_BE_NULL"
    DepartmentParentCannotBeNull, "DEPARTMENT_PARENT_NOT_EXIST" DepartmentParentNotExist,
    "DEPARTMENT_DEPTH_EXCEED_MAX" DepartmentDepthExceedMax, "DEPARTMENT_NAME_EXIST"
    DepartmentNameExist, "DEPARTMENT_PARENT_ID_NOT_EXIST" DepartmentParentIdNotExist,
    "DEPT_UPGRADING" DeptUpgrading
);

impl record::CallRequest for EcDepartmentCreate {}

impl record::Request for EcDepartmentCreate {
    type Response = EcDepartmentCreateResponse;
    type ErrorCode = EcDepartmentCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.ec.department.create",
        title: "企业部门创建",
        file: "spec/commerce/ec.department.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/commerce/ec/department",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EC_DEPARTMENT_CREATE,
        response: &EC_DEPARTMENT_CREATE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAMETER_ERROR",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    EcDepartmentCreate, EC_DEPARTMENT_CREATE, 0 department_code None, 1 department_name
    None, 2 enterprise_id None, 3 parent_department_id None
);

record::record!(
    EcDepartmentCreateResponse, EC_DEPARTMENT_CREATE_RESPONSE, 0 department_id None
);

static EC_DEPARTMENT_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcDepartmentCreate",
    file: "spec/commerce/ec.department.create.yaml",
    rows: &[
        schema::Row::Text("department_code"),
        schema::Row::Text("department_name"),
        schema::Row::Text("enterprise_id"),
        schema::Row::Text("parent_department_id"),
    ],
    rules: &[],
    lines: &[11, 12, 13, 14],
};

static EC_DEPARTMENT_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcDepartmentCreateResponse",
    file: "spec/commerce/ec.department.create.yaml",
    rows: &[schema::Row::Text("department_id")],
    rules: &[],
    lines: &[],
};
