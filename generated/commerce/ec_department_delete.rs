//! `alipay.commerce.ec.department.delete` · 企业部门删除
//!
//! Delete a department of an enterprise.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/department/delete`. Described in
//! `spec/commerce/ec.department.delete.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.ec.department.delete` (企业部门删除).
///
/// Delete a department of an enterprise.
///
/// ```
/// use alipay::commerce::EcDepartmentDelete;
///
/// let request = EcDepartmentDelete::new()
///     .department_id("1001169000136660");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/department/delete`. Described in
/// `spec/commerce/ec.department.delete.yaml`.
/// Returns [`EcDepartmentDeleteResponse`], or an error with a [`EcDepartmentDeleteErrorCode`].
#[doc(alias = "alipay.commerce.ec.department.delete")]
#[doc(alias = "/v3/alipay/commerce/ec/department/delete")]
#[doc(alias = "企业部门删除")]
#[doc(alias = "企业")]
#[must_use]
#[non_exhaustive]
pub struct EcDepartmentDelete {
    /// Department id.
    ///
    /// 部门id. Example: `1001169000136660`.
    pub department_id: Option<String>,
    /// Enterprise id.
    ///
    /// 企业id. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
}

impl EcDepartmentDelete {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`department_id`](Self::department_id).
    #[inline]
    pub fn department_id(mut self, department_id: impl Into<String>) -> Self {
        self.department_id = Some(department_id.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }
}

/// The response of `alipay.commerce.ec.department.delete` (企业部门删除).
///
/// This response has no fields.
#[non_exhaustive]
pub struct EcDepartmentDeleteResponse {}

/// The error codes of `alipay.commerce.ec.department.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EcDepartmentDeleteErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `NO_AGREEMENT`: There is no agreement.
    ///
    /// Sign the agreement first.
    NoAgreement,
    /// `ENTERPRISE_NOT_EXIST`: The enterprise does not exist.
    ///
    /// Check the enterprise id.
    EnterpriseNotExist,
    /// `ROOT_DEPARTMENT_CANNOT_DELETE`.
    RootDepartmentCannotDelete,
    /// `DEPARTMENT_EMPLOYEE_EXIST`.
    DepartmentEmployeeExist,
    /// `DEPT_UPGRADING`: An upgrade of the departments is in progress.
    ///
    /// Wait, then call again. The same call may succeed later.
    DeptUpgrading,
    /// `DEPT_NOT_EXIST`: The department does not exist.
    ///
    /// Check the department id.
    DeptNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    EcDepartmentDeleteErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "NO_AGREEMENT" NoAgreement, "ENTERPRISE_NOT_EXIST"
    EnterpriseNotExist, "ROOT_DEPARTMENT_CANNOT_DELETE" RootDepartmentCannotDelete,
    "DEPARTMENT_EMPLOYEE_EXIST" DepartmentEmployeeExist, "DEPT_UPGRADING" DeptUpgrading,
    "DEPT_NOT_EXIST" DeptNotExist
);

impl record::CallRequest for EcDepartmentDelete {}

impl record::Request for EcDepartmentDelete {
    type Response = EcDepartmentDeleteResponse;
    type ErrorCode = EcDepartmentDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.ec.department.delete",
        title: "企业部门删除",
        file: "spec/commerce/ec.department.delete.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/commerce/ec/department/delete",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EC_DEPARTMENT_DELETE,
        response: &EC_DEPARTMENT_DELETE_RESPONSE,
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
    EcDepartmentDelete, EC_DEPARTMENT_DELETE, 0 department_id None, 1 enterprise_id None
);

record::record!(EcDepartmentDeleteResponse, EC_DEPARTMENT_DELETE_RESPONSE);

static EC_DEPARTMENT_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcDepartmentDelete",
    file: "spec/commerce/ec.department.delete.yaml",
    rows: &[schema::Row::Text("department_id"), schema::Row::Text("enterprise_id")],
    rules: &[],
    lines: &[11, 12],
};

static EC_DEPARTMENT_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcDepartmentDeleteResponse",
    file: "spec/commerce/ec.department.delete.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
