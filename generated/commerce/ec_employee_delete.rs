//! `alipay.commerce.ec.employee.delete` · 删除员工
//!
//! Delete an employee and unbind business payment.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/employee/delete`. Described in
//! `spec/commerce/ec.employee.delete.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.ec.employee.delete` (删除员工).
///
/// Delete an employee and unbind business payment.
///
/// ```
/// use alipay::commerce::EcEmployeeDelete;
///
/// let request = EcEmployeeDelete::new()
///     .employee_id("2288839494040404");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/employee/delete`. Described in
/// `spec/commerce/ec.employee.delete.yaml`.
/// Returns [`EcEmployeeDeleteResponse`], or an error with a [`EcEmployeeDeleteErrorCode`].
#[doc(alias = "alipay.commerce.ec.employee.delete")]
#[doc(alias = "/v3/alipay/commerce/ec/employee/delete")]
#[doc(alias = "删除员工")]
#[doc(alias = "员工")]
#[must_use]
#[non_exhaustive]
pub struct EcEmployeeDelete {
    /// Employee id.
    ///
    /// 员工id. Example: `2288839494040404`.
    pub employee_id: Option<String>,
    /// Enterprise id.
    ///
    /// 企业id. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
}

impl EcEmployeeDelete {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`employee_id`](Self::employee_id).
    #[inline]
    pub fn employee_id(mut self, employee_id: impl Into<String>) -> Self {
        self.employee_id = Some(employee_id.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }
}

/// The response of `alipay.commerce.ec.employee.delete` (删除员工).
///
/// This response has no fields.
#[non_exhaustive]
pub struct EcEmployeeDeleteResponse {}

/// The error codes of `alipay.commerce.ec.employee.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EcEmployeeDeleteErrorCode {
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
    /// `ENTERPRISE_NOT_EXIST`: The enterprise does not exist.
    ///
    /// Check the enterprise id.
    EnterpriseNotExist,
    /// `EMPLOYEE_NOT_EXIST`: The employee does not exist.
    ///
    /// Check the employee id.
    EmployeeNotExist,
    /// `ENTERPRISE_NOT_SIGNED`: The enterprise has not signed.
    ///
    /// Ask the enterprise to sign first.
    EnterpriseNotSigned,
    /// `DEPT_UPGRADING`: An upgrade of the departments is in progress.
    ///
    /// Wait, then call again. The same call may succeed later.
    DeptUpgrading,
    /// `EMPLOYEE_IS_SUPER_ADMIN`: The employee is the administrator of the enterprise.
    ///
    /// Choose another employee.
    EmployeeIsSuperAdmin,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    EcEmployeeDeleteErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "NO_AGREEMENT" NoAgreement, "ENTERPRISE_NOT_EXIST" EnterpriseNotExist,
    "EMPLOYEE_NOT_EXIST" EmployeeNotExist, "ENTERPRISE_NOT_SIGNED" EnterpriseNotSigned,
    "DEPT_UPGRADING" DeptUpgrading, "EMPLOYEE_IS_SUPER_ADMIN" EmployeeIsSuperAdmin
);

impl record::CallRequest for EcEmployeeDelete {}

impl record::Request for EcEmployeeDelete {
    type Response = EcEmployeeDeleteResponse;
    type ErrorCode = EcEmployeeDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.ec.employee.delete",
        title: "删除员工",
        file: "spec/commerce/ec.employee.delete.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/commerce/ec/employee/delete",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EC_EMPLOYEE_DELETE,
        response: &EC_EMPLOYEE_DELETE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "EMPLOYEE_IS_SUPER_ADMIN",
                summary: "The employee is the administrator of the enterprise.",
                fix: "Choose another employee.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    EcEmployeeDelete, EC_EMPLOYEE_DELETE, 0 employee_id None, 1 enterprise_id None
);

record::record!(EcEmployeeDeleteResponse, EC_EMPLOYEE_DELETE_RESPONSE);

static EC_EMPLOYEE_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeDelete",
    file: "spec/commerce/ec.employee.delete.yaml",
    rows: &[schema::Row::Text("employee_id"), schema::Row::Text("enterprise_id")],
    rules: &[],
    lines: &[11, 12],
};

static EC_EMPLOYEE_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeDeleteResponse",
    file: "spec/commerce/ec.employee.delete.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
