//! `alipay.commerce.ec.employee.delete` · 删除员工
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/employee/delete`. Described in
//! `spec/commerce/ec.employee.delete.yaml`.

use crate::{record, schema};

static EC_EMPLOYEE_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeDelete",
    file: "spec/commerce/ec.employee.delete.yaml",
    fields: &[
        schema::FieldDef::text("employee_id", 9),
        schema::FieldDef::text("enterprise_id", 10),
    ],
    rules: &[],
};

static EC_EMPLOYEE_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeDeleteResponse",
    file: "spec/commerce/ec.employee.delete.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.commerce.ec.employee.delete` (删除员工).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/employee/delete`. Described in
/// `spec/commerce/ec.employee.delete.yaml`.
/// Answered by [`EcEmployeeDeleteResponse`], or by an error with a [`EcEmployeeDeleteErrorCode`].
#[doc(alias = "alipay.commerce.ec.employee.delete")]
#[doc(alias = "删除员工")]
#[must_use]
#[non_exhaustive]
pub struct EcEmployeeDelete {
    /// On the wire `employee_id`, a text. Source: `spec/commerce/ec.employee.delete.yaml:9`.
    pub employee_id: Option<String>,
    /// On the wire `enterprise_id`, a text. Source: `spec/commerce/ec.employee.delete.yaml:10`.
    pub enterprise_id: Option<String>,
}

impl EcEmployeeDelete {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            employee_id: None,
            enterprise_id: None,
        }
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

impl record::Record for EcEmployeeDelete {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_EMPLOYEE_DELETE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.employee_id),
            1 => Some(&self.enterprise_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.employee_id),
            1 => Some(&mut self.enterprise_id),
            _ => None,
        }
    }
}

impl Default for EcEmployeeDelete {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EcEmployeeDelete {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcEmployeeDelete {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcEmployeeDelete {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.commerce.ec.employee.delete` (删除员工).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct EcEmployeeDeleteResponse {}

impl record::Record for EcEmployeeDeleteResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_EMPLOYEE_DELETE_RESPONSE
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

impl Default for EcEmployeeDeleteResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for EcEmployeeDeleteResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcEmployeeDeleteResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcEmployeeDeleteResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.ec.employee.delete`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EcEmployeeDeleteErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/commerce/ec.employee.delete.yaml:15`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/commerce/ec.employee.delete.yaml:16`.
    SystemError,
    /// On the wire `NO_AGREEMENT`. Source: `spec/commerce/ec.employee.delete.yaml:17`.
    NoAgreement,
    /// On the wire `ENTERPRISE_NOT_EXIST`. Source: `spec/commerce/ec.employee.delete.yaml:18`.
    EnterpriseNotExist,
    /// On the wire `EMPLOYEE_NOT_EXIST`. Source: `spec/commerce/ec.employee.delete.yaml:19`.
    EmployeeNotExist,
    /// On the wire `ENTERPRISE_NOT_SIGNED`. Source: `spec/commerce/ec.employee.delete.yaml:20`.
    EnterpriseNotSigned,
    /// On the wire `DEPT_UPGRADING`. Source: `spec/commerce/ec.employee.delete.yaml:21`.
    DeptUpgrading,
    /// On the wire `EMPLOYEE_IS_SUPER_ADMIN`. Source: `spec/commerce/ec.employee.delete.yaml:22`.
    EmployeeIsSuperAdmin,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for EcEmployeeDeleteErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("NO_AGREEMENT", Self::NoAgreement),
        ("ENTERPRISE_NOT_EXIST", Self::EnterpriseNotExist),
        ("EMPLOYEE_NOT_EXIST", Self::EmployeeNotExist),
        ("ENTERPRISE_NOT_SIGNED", Self::EnterpriseNotSigned),
        ("DEPT_UPGRADING", Self::DeptUpgrading),
        ("EMPLOYEE_IS_SUPER_ADMIN", Self::EmployeeIsSuperAdmin),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EcEmployeeDeleteErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
