//! `alipay.commerce.ec.department.info.modify` · 企业部门信息修改
//!
//! Modify a department of an enterprise.
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/commerce/ec/department`. Described in
//! `spec/commerce/ec.department.info.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.ec.department.info.modify` (企业部门信息修改).
///
/// Modify a department of an enterprise.
///
/// ```
/// use alipay::commerce::EcDepartmentInfoModify;
///
/// let request = EcDepartmentInfoModify::new()
///     .department_code("D00001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/commerce/ec/department`. Described in
/// `spec/commerce/ec.department.info.modify.yaml`.
/// Returns [`EcDepartmentInfoModifyResponse`], or an error with a [`EcDepartmentInfoModifyErrorCode`].
#[doc(alias = "alipay.commerce.ec.department.info.modify")]
#[doc(alias = "/v3/alipay/commerce/ec/department")]
#[doc(alias = "企业部门信息修改")]
#[doc(alias = "企业")]
#[must_use]
#[non_exhaustive]
pub struct EcDepartmentInfoModify {
    /// Department code, unique; empty leaves it unchanged.
    ///
    /// 部门编码. Example: `D00001`.
    pub department_code: Option<String>,
    /// Id of the department to modify.
    ///
    /// 待修改部门的部门id. Example: `1001169000136660`.
    pub department_id: Option<String>,
    /// Department name; empty leaves it unchanged.
    ///
    /// 部门名称. Example: `财务部`.
    pub department_name: Option<String>,
    /// Enterprise id.
    ///
    /// 企业id. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Id of the parent department; empty leaves it unchanged.
    ///
    /// 上级部门id. Example: `1001169000136660`.
    pub parent_department_id: Option<String>,
}

impl EcDepartmentInfoModify {
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

    /// Sets [`department_id`](Self::department_id).
    #[inline]
    pub fn department_id(mut self, department_id: impl Into<String>) -> Self {
        self.department_id = Some(department_id.into());
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

/// The response of `alipay.commerce.ec.department.info.modify` (企业部门信息修改).
///
/// This response has no fields.
#[non_exhaustive]
pub struct EcDepartmentInfoModifyResponse {}

/// The error codes of `alipay.commerce.ec.department.info.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EcDepartmentInfoModifyErrorCode {
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
    /// `DEPARTMENT_NOT_EXIST`.
    DepartmentNotExist,
    /// `PARENT_DEPARTMENT_NOT_EXIST`.
    ParentDepartmentNotExist,
    /// `DEPARTMENT_DEPTH_EXCEED_MAX`.
    DepartmentDepthExceedMax,
    /// `PARENT_DEPARTMENT_CANNOT_BE_ITSELF`.
    ParentDepartmentCannotBeItself,
    /// `DEPARTMENT_NAME_EXIST`.
    DepartmentNameExist,
    /// `DEPARTMENT_CODE_EXIST`.
    DepartmentCodeExist,
    /// `DEPARTMENT_MODIFY_FAIL`.
    DepartmentModifyFail,
    /// `ROOT_DEPARTMENT_CANNOT_MODIFY`.
    RootDepartmentCannotModify,
    /// `PLATFORM_DEPARTMENT_CANNOT_MODIFY`.
    PlatformDepartmentCannotModify,
    /// `DEPT_UPGRADING`: An upgrade of the departments is in progress.
    ///
    /// Wait, then call again. The same call may succeed later.
    DeptUpgrading,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    EcDepartmentInfoModifyErrorCode, "SYSTEM_ERROR" SystemError, "PARAMETER_ERROR"
    ParameterError, "NO_AGREEMENT" NoAgreement, "ENTERPRISE_NOT_EXIST"
    EnterpriseNotExist, "DEPARTMENT_NOT_EXIST" DepartmentNotExist,
    "PARENT_DEPARTMENT_NOT_EXIST" ParentDepartmentNotExist, "DEPARTMENT_DEPTH_EXCEED_MAX"
    DepartmentDepthExceedMax, "PARENT_DEPARTMENT_CANNOT_BE_ITSELF"
    ParentDepartmentCannotBeItself, "DEPARTMENT_NAME_EXIST" DepartmentNameExist,
    "DEPARTMENT_CODE_EXIST" DepartmentCodeExist, "DEPARTMENT_MODIFY_FAIL"
    DepartmentModifyFail, "ROOT_DEPARTMENT_CANNOT_MODIFY" RootDepartmentCannotModify,
    "PLATFORM_DEPARTMENT_CANNOT_MODIFY" PlatformDepartmentCannotModify, "DEPT_UPGRADING"
    DeptUpgrading, "INVALID_PARAMETER" InvalidParameter
);

impl record::CallRequest for EcDepartmentInfoModify {}

impl record::Request for EcDepartmentInfoModify {
    type Response = EcDepartmentInfoModifyResponse;
    type ErrorCode = EcDepartmentInfoModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.ec.department.info.modify",
        title: "企业部门信息修改",
        file: "spec/commerce/ec.department.info.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Put,
            path: "/v3/alipay/commerce/ec/department",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EC_DEPARTMENT_INFO_MODIFY,
        response: &EC_DEPARTMENT_INFO_MODIFY_RESPONSE,
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
    EcDepartmentInfoModify, EC_DEPARTMENT_INFO_MODIFY, 0 department_code None, 1
    department_id None, 2 department_name None, 3 enterprise_id None, 4
    parent_department_id None
);

record::record!(EcDepartmentInfoModifyResponse, EC_DEPARTMENT_INFO_MODIFY_RESPONSE);

static EC_DEPARTMENT_INFO_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcDepartmentInfoModify",
    file: "spec/commerce/ec.department.info.modify.yaml",
    rows: &[
        schema::Row::Text("department_code"),
        schema::Row::Text("department_id"),
        schema::Row::Text("department_name"),
        schema::Row::Text("enterprise_id"),
        schema::Row::Text("parent_department_id"),
    ],
    rules: &[],
    lines: &[11, 16, 21, 22, 23],
};

static EC_DEPARTMENT_INFO_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcDepartmentInfoModifyResponse",
    file: "spec/commerce/ec.department.info.modify.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
