//! `alipay.commerce.ec.department.delete` · 企业部门删除
//!
//! Delete a department of an enterprise.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/department/delete`. Described in
//! `spec/commerce/ec.department.delete.yaml`.

use crate::{record, schema};

static EC_DEPARTMENT_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcDepartmentDelete",
    file: "spec/commerce/ec.department.delete.yaml",
    fields: &[
        schema::FieldDef::text("department_id", 11),
        schema::FieldDef::text("enterprise_id", 12),
    ],
    rules: &[],
};

static EC_DEPARTMENT_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcDepartmentDeleteResponse",
    file: "spec/commerce/ec.department.delete.yaml",
    fields: &[],
    rules: &[],
};

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
        Self {
            department_id: None,
            enterprise_id: None,
        }
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

impl record::Record for EcDepartmentDelete {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_DEPARTMENT_DELETE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.department_id),
            1 => Some(&self.enterprise_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.department_id),
            1 => Some(&mut self.enterprise_id),
            _ => None,
        }
    }
}

impl Default for EcDepartmentDelete {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EcDepartmentDelete {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcDepartmentDelete {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcDepartmentDelete {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.commerce.ec.department.delete` (企业部门删除).
///
/// This response has no fields.
#[non_exhaustive]
pub struct EcDepartmentDeleteResponse {}

impl record::Record for EcDepartmentDeleteResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_DEPARTMENT_DELETE_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for EcDepartmentDeleteResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for EcDepartmentDeleteResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcDepartmentDeleteResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcDepartmentDeleteResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.ec.department.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for EcDepartmentDeleteErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("NO_AGREEMENT", Self::NoAgreement),
        ("ENTERPRISE_NOT_EXIST", Self::EnterpriseNotExist),
        ("ROOT_DEPARTMENT_CANNOT_DELETE", Self::RootDepartmentCannotDelete),
        ("DEPARTMENT_EMPLOYEE_EXIST", Self::DepartmentEmployeeExist),
        ("DEPT_UPGRADING", Self::DeptUpgrading),
        ("DEPT_NOT_EXIST", Self::DeptNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EcDepartmentDeleteErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
