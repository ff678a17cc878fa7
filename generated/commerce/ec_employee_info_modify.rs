//! `alipay.commerce.ec.employee.info.modify` · 员工信息修改
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/commerce/ec/employee/info`. Described in
//! `spec/commerce/ec.employee.info.modify.yaml`.

use crate::{record, schema};

static EC_EMPLOYEE_INFO_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeInfoModify",
    file: "spec/commerce/ec.employee.info.modify.yaml",
    fields: &[
        schema::FieldDef::new(
            "accounting_entity_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            9,
        ),
        schema::FieldDef::new(
            "department_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            10,
        ),
        schema::FieldDef::text("employee_email", 11),
        schema::FieldDef::text("employee_id", 12),
        schema::FieldDef::text("employee_mobile", 13),
        schema::FieldDef::text("employee_name", 14),
        schema::FieldDef::text("employee_no", 15),
        schema::FieldDef::text("enterprise_id", 16),
        schema::FieldDef::new(
            "label_names",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            17,
        ),
        schema::FieldDef::text("profiles", 18),
        schema::FieldDef::new(
            "role_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            19,
        ),
    ],
    rules: &[],
};

static EC_EMPLOYEE_INFO_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeInfoModifyResponse",
    file: "spec/commerce/ec.employee.info.modify.yaml",
    fields: &[schema::FieldDef::text("employee_id", 22)],
    rules: &[],
};

/// A request of `alipay.commerce.ec.employee.info.modify` (员工信息修改).
///
/// Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/commerce/ec/employee/info`. Described in
/// `spec/commerce/ec.employee.info.modify.yaml`.
/// Answered by [`EcEmployeeInfoModifyResponse`], or by an error with a [`EcEmployeeInfoModifyErrorCode`].
#[doc(alias = "alipay.commerce.ec.employee.info.modify")]
#[doc(alias = "员工信息修改")]
#[must_use]
#[non_exhaustive]
pub struct EcEmployeeInfoModify {
    /// On the wire `accounting_entity_ids`, a list; each element is a text. Source:
    /// `spec/commerce/ec.employee.info.modify.yaml:9`.
    pub accounting_entity_ids: Vec<String>,
    /// On the wire `department_ids`, a list; each element is a text. Source:
    /// `spec/commerce/ec.employee.info.modify.yaml:10`.
    pub department_ids: Vec<String>,
    /// On the wire `employee_email`, a text. Source: `spec/commerce/ec.employee.info.modify.yaml:11`.
    pub employee_email: Option<String>,
    /// On the wire `employee_id`, a text. Source: `spec/commerce/ec.employee.info.modify.yaml:12`.
    pub employee_id: Option<String>,
    /// On the wire `employee_mobile`, a text. Source: `spec/commerce/ec.employee.info.modify.yaml:13`.
    pub employee_mobile: Option<String>,
    /// On the wire `employee_name`, a text. Source: `spec/commerce/ec.employee.info.modify.yaml:14`.
    pub employee_name: Option<String>,
    /// On the wire `employee_no`, a text. Source: `spec/commerce/ec.employee.info.modify.yaml:15`.
    pub employee_no: Option<String>,
    /// On the wire `enterprise_id`, a text. Source: `spec/commerce/ec.employee.info.modify.yaml:16`.
    pub enterprise_id: Option<String>,
    /// On the wire `label_names`, a list; each element is a text. Source:
    /// `spec/commerce/ec.employee.info.modify.yaml:17`.
    pub label_names: Vec<String>,
    /// On the wire `profiles`, a text. Source: `spec/commerce/ec.employee.info.modify.yaml:18`.
    pub profiles: Option<String>,
    /// On the wire `role_list`, a list; each element is a text. Source:
    /// `spec/commerce/ec.employee.info.modify.yaml:19`.
    pub role_list: Vec<String>,
}

impl EcEmployeeInfoModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            accounting_entity_ids: Vec::new(),
            department_ids: Vec::new(),
            employee_email: None,
            employee_id: None,
            employee_mobile: None,
            employee_name: None,
            employee_no: None,
            enterprise_id: None,
            label_names: Vec::new(),
            profiles: None,
            role_list: Vec::new(),
        }
    }

    /// Sets [`accounting_entity_ids`](Self::accounting_entity_ids).
    #[inline]
    pub fn accounting_entity_ids(
        mut self,
        accounting_entity_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.accounting_entity_ids = accounting_entity_ids
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`department_ids`](Self::department_ids).
    #[inline]
    pub fn department_ids(
        mut self,
        department_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.department_ids = department_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`employee_email`](Self::employee_email).
    #[inline]
    pub fn employee_email(mut self, employee_email: impl Into<String>) -> Self {
        self.employee_email = Some(employee_email.into());
        self
    }

    /// Sets [`employee_id`](Self::employee_id).
    #[inline]
    pub fn employee_id(mut self, employee_id: impl Into<String>) -> Self {
        self.employee_id = Some(employee_id.into());
        self
    }

    /// Sets [`employee_mobile`](Self::employee_mobile).
    #[inline]
    pub fn employee_mobile(mut self, employee_mobile: impl Into<String>) -> Self {
        self.employee_mobile = Some(employee_mobile.into());
        self
    }

    /// Sets [`employee_name`](Self::employee_name).
    #[inline]
    pub fn employee_name(mut self, employee_name: impl Into<String>) -> Self {
        self.employee_name = Some(employee_name.into());
        self
    }

    /// Sets [`employee_no`](Self::employee_no).
    #[inline]
    pub fn employee_no(mut self, employee_no: impl Into<String>) -> Self {
        self.employee_no = Some(employee_no.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`label_names`](Self::label_names).
    #[inline]
    pub fn label_names(
        mut self,
        label_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.label_names = label_names.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`profiles`](Self::profiles).
    #[inline]
    pub fn profiles(mut self, profiles: impl Into<String>) -> Self {
        self.profiles = Some(profiles.into());
        self
    }

    /// Sets [`role_list`](Self::role_list).
    #[inline]
    pub fn role_list(
        mut self,
        role_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.role_list = role_list.into_iter().map(Into::into).collect();
        self
    }
}

impl record::Record for EcEmployeeInfoModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_EMPLOYEE_INFO_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.accounting_entity_ids),
            1 => Some(&self.department_ids),
            2 => Some(&self.employee_email),
            3 => Some(&self.employee_id),
            4 => Some(&self.employee_mobile),
            5 => Some(&self.employee_name),
            6 => Some(&self.employee_no),
            7 => Some(&self.enterprise_id),
            8 => Some(&self.label_names),
            9 => Some(&self.profiles),
            10 => Some(&self.role_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.accounting_entity_ids),
            1 => Some(&mut self.department_ids),
            2 => Some(&mut self.employee_email),
            3 => Some(&mut self.employee_id),
            4 => Some(&mut self.employee_mobile),
            5 => Some(&mut self.employee_name),
            6 => Some(&mut self.employee_no),
            7 => Some(&mut self.enterprise_id),
            8 => Some(&mut self.label_names),
            9 => Some(&mut self.profiles),
            10 => Some(&mut self.role_list),
            _ => None,
        }
    }
}

impl Default for EcEmployeeInfoModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EcEmployeeInfoModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcEmployeeInfoModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcEmployeeInfoModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for EcEmployeeInfoModify {}

impl record::Request for EcEmployeeInfoModify {
    type Response = EcEmployeeInfoModifyResponse;
    type ErrorCode = EcEmployeeInfoModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.ec.employee.info.modify",
        title: "员工信息修改",
        file: "spec/commerce/ec.employee.info.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Put,
            path: "/v3/alipay/commerce/ec/employee/info",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EC_EMPLOYEE_INFO_MODIFY,
        response: &EC_EMPLOYEE_INFO_MODIFY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.commerce.ec.employee.info.modify` (员工信息修改).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct EcEmployeeInfoModifyResponse {
    /// On the wire `employee_id`, a text. Source: `spec/commerce/ec.employee.info.modify.yaml:22`.
    pub employee_id: Option<String>,
}

impl record::Record for EcEmployeeInfoModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_EMPLOYEE_INFO_MODIFY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.employee_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.employee_id),
            _ => None,
        }
    }
}

impl Default for EcEmployeeInfoModifyResponse {
    #[inline]
    fn default() -> Self {
        Self { employee_id: None }
    }
}

impl Clone for EcEmployeeInfoModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcEmployeeInfoModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcEmployeeInfoModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.ec.employee.info.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EcEmployeeInfoModifyErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/commerce/ec.employee.info.modify.yaml:25`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/commerce/ec.employee.info.modify.yaml:26`.
    SystemError,
    /// On the wire `ENTERPRISE_NOT_EXIST`. Source: `spec/commerce/ec.employee.info.modify.yaml:27`.
    EnterpriseNotExist,
    /// On the wire `EMPLOYEE_NOT_EXIST`. Source: `spec/commerce/ec.employee.info.modify.yaml:28`.
    EmployeeNotExist,
    /// On the wire `DEPT_NOT_EXIST`. Source: `spec/commerce/ec.employee.info.modify.yaml:29`.
    DeptNotExist,
    /// On the wire `NO_AGREEMENT`. Source: `spec/commerce/ec.employee.info.modify.yaml:30`.
    NoAgreement,
    /// On the wire `EMPLOYEE_BIND_NOT_MODIFY_ROLE`. Source: `spec/commerce/ec.employee.info.modify.yaml:31`.
    EmployeeBindNotModifyRole,
    /// On the wire `EMPLOYEE_EMAIL_EXIST`. Source: `spec/commerce/ec.employee.info.modify.yaml:32`.
    EmployeeEmailExist,
    /// On the wire `EMPLOYEE_MOBILE_EXIST`. Source: `spec/commerce/ec.employee.info.modify.yaml:33`.
    EmployeeMobileExist,
    /// On the wire `DEPT_UPGRADING`. Source: `spec/commerce/ec.employee.info.modify.yaml:34`.
    DeptUpgrading,
    /// On the wire `ORG_USER_NOT_EXIST`. Source: `spec/commerce/ec.employee.info.modify.yaml:35`.
    OrgUserNotExist,
    /// On the wire `ENT_LABEL_COUNT_EXCEED_MAX`. Source: `spec/commerce/ec.employee.info.modify.yaml:36`.
    EntLabelCountExceedMax,
    /// On the wire `LABEL_NAME_ILLEGAL`. Source: `spec/commerce/ec.employee.info.modify.yaml:37`.
    LabelNameIllegal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for EcEmployeeInfoModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("ENTERPRISE_NOT_EXIST", Self::EnterpriseNotExist),
        ("EMPLOYEE_NOT_EXIST", Self::EmployeeNotExist),
        ("DEPT_NOT_EXIST", Self::DeptNotExist),
        ("NO_AGREEMENT", Self::NoAgreement),
        ("EMPLOYEE_BIND_NOT_MODIFY_ROLE", Self::EmployeeBindNotModifyRole),
        ("EMPLOYEE_EMAIL_EXIST", Self::EmployeeEmailExist),
        ("EMPLOYEE_MOBILE_EXIST", Self::EmployeeMobileExist),
        ("DEPT_UPGRADING", Self::DeptUpgrading),
        ("ORG_USER_NOT_EXIST", Self::OrgUserNotExist),
        ("ENT_LABEL_COUNT_EXCEED_MAX", Self::EntLabelCountExceedMax),
        ("LABEL_NAME_ILLEGAL", Self::LabelNameIllegal),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EcEmployeeInfoModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
