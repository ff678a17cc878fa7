//! `alipay.commerce.ec.department.create` · 企业部门创建
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/department`. Described in
//! `spec/commerce/ec.department.create.yaml`.

use crate::{record, schema};

static EC_DEPARTMENT_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcDepartmentCreate",
    file: "spec/commerce/ec.department.create.yaml",
    fields: &[
        schema::FieldDef::text("department_code", 9),
        schema::FieldDef::text("department_name", 10),
        schema::FieldDef::text("enterprise_id", 11),
        schema::FieldDef::text("parent_department_id", 12),
    ],
    rules: &[],
};

static EC_DEPARTMENT_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcDepartmentCreateResponse",
    file: "spec/commerce/ec.department.create.yaml",
    fields: &[schema::FieldDef::text("department_id", 15)],
    rules: &[],
};

/// A request of `alipay.commerce.ec.department.create` (企业部门创建).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/department`. Described in
/// `spec/commerce/ec.department.create.yaml`.
/// Answered by [`EcDepartmentCreateResponse`], or by an error with a [`EcDepartmentCreateErrorCode`].
#[doc(alias = "alipay.commerce.ec.department.create")]
#[doc(alias = "企业部门创建")]
#[must_use]
#[non_exhaustive]
pub struct EcDepartmentCreate {
    /// On the wire `department_code`, a text. Source: `spec/commerce/ec.department.create.yaml:9`.
    pub department_code: Option<String>,
    /// On the wire `department_name`, a text. Source: `spec/commerce/ec.department.create.yaml:10`.
    pub department_name: Option<String>,
    /// On the wire `enterprise_id`, a text. Source: `spec/commerce/ec.department.create.yaml:11`.
    pub enterprise_id: Option<String>,
    /// On the wire `parent_department_id`, a text. Source: `spec/commerce/ec.department.create.yaml:12`.
    pub parent_department_id: Option<String>,
}

impl EcDepartmentCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            department_code: None,
            department_name: None,
            enterprise_id: None,
            parent_department_id: None,
        }
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

impl record::Record for EcDepartmentCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_DEPARTMENT_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.department_code),
            1 => Some(&self.department_name),
            2 => Some(&self.enterprise_id),
            3 => Some(&self.parent_department_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.department_code),
            1 => Some(&mut self.department_name),
            2 => Some(&mut self.enterprise_id),
            3 => Some(&mut self.parent_department_id),
            _ => None,
        }
    }
}

impl Default for EcDepartmentCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EcDepartmentCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcDepartmentCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcDepartmentCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.commerce.ec.department.create` (企业部门创建).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct EcDepartmentCreateResponse {
    /// On the wire `department_id`, a text. Source: `spec/commerce/ec.department.create.yaml:15`.
    pub department_id: Option<String>,
}

impl record::Record for EcDepartmentCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_DEPARTMENT_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.department_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.department_id),
            _ => None,
        }
    }
}

impl Default for EcDepartmentCreateResponse {
    #[inline]
    fn default() -> Self {
        Self { department_id: None }
    }
}

impl Clone for EcDepartmentCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcDepartmentCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcDepartmentCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.ec.department.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EcDepartmentCreateErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/commerce/ec.department.create.yaml:18`.
    SystemError,
    /// On the wire `PARAMETER_ERROR`. Source: `spec/commerce/ec.department.create.yaml:19`.
    ParameterError,
    /// On the wire `NO_AGREEMENT`. Source: `spec/commerce/ec.department.create.yaml:20`.
    NoAgreement,
    /// On the wire `ENTERPRISE_NOT_EXIST`. Source: `spec/commerce/ec.department.create.yaml:21`.
    EnterpriseNotExist,
    /// On the wire `DEPARTMENT_CODE_EXIST`. Source: `spec/commerce/ec.department.create.yaml:22`.
    DepartmentCodeExist,
    /// On the wire `ENTERPRISE_STATUS_ERROR`. Source: `spec/commerce/ec.department.create.yaml:23`.
    EnterpriseStatusError,
    /// On the wire `DEPARTMENT_PARENT_CANNOT_BE_NULL`. Source: `spec/commerce/ec.department.create.yaml:24`.
    DepartmentParentCannotBeNull,
    /// On the wire `DEPARTMENT_PARENT_NOT_EXIST`. Source: `spec/commerce/ec.department.create.yaml:25`.
    DepartmentParentNotExist,
    /// On the wire `DEPARTMENT_DEPTH_EXCEED_MAX`. Source: `spec/commerce/ec.department.create.yaml:26`.
    DepartmentDepthExceedMax,
    /// On the wire `DEPARTMENT_NAME_EXIST`. Source: `spec/commerce/ec.department.create.yaml:27`.
    DepartmentNameExist,
    /// On the wire `DEPARTMENT_PARENT_ID_NOT_EXIST`. Source: `spec/commerce/ec.department.create.yaml:28`.
    DepartmentParentIdNotExist,
    /// On the wire `DEPT_UPGRADING`. Source: `spec/commerce/ec.department.create.yaml:29`.
    DeptUpgrading,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for EcDepartmentCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("PARAMETER_ERROR", Self::ParameterError),
        ("NO_AGREEMENT", Self::NoAgreement),
        ("ENTERPRISE_NOT_EXIST", Self::EnterpriseNotExist),
        ("DEPARTMENT_CODE_EXIST", Self::DepartmentCodeExist),
        ("ENTERPRISE_STATUS_ERROR", Self::EnterpriseStatusError),
        ("DEPARTMENT_PARENT_CANNOT_BE_NULL", Self::DepartmentParentCannotBeNull),
        ("DEPARTMENT_PARENT_NOT_EXIST", Self::DepartmentParentNotExist),
        ("DEPARTMENT_DEPTH_EXCEED_MAX", Self::DepartmentDepthExceedMax),
        ("DEPARTMENT_NAME_EXIST", Self::DepartmentNameExist),
        ("DEPARTMENT_PARENT_ID_NOT_EXIST", Self::DepartmentParentIdNotExist),
        ("DEPT_UPGRADING", Self::DeptUpgrading),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EcDepartmentCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
