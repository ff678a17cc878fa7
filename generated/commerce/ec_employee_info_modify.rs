//! `alipay.commerce.ec.employee.info.modify` · 员工信息修改
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/commerce/ec/employee/info`. Described in
//! `spec/commerce/ec.employee.info.modify.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/commerce/ec.employee.info.modify.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.commerce.ec.employee.info.modify",
    title: "员工信息修改",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 25,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 26,
        },
        schema::ErrorDef {
            code: "ENTERPRISE_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 27,
        },
        schema::ErrorDef {
            code: "EMPLOYEE_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 28,
        },
        schema::ErrorDef {
            code: "DEPT_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 29,
        },
        schema::ErrorDef {
            code: "NO_AGREEMENT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 30,
        },
        schema::ErrorDef {
            code: "EMPLOYEE_BIND_NOT_MODIFY_ROLE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 31,
        },
        schema::ErrorDef {
            code: "EMPLOYEE_EMAIL_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
        schema::ErrorDef {
            code: "EMPLOYEE_MOBILE_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 33,
        },
        schema::ErrorDef {
            code: "DEPT_UPGRADING",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 34,
        },
        schema::ErrorDef {
            code: "ORG_USER_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 35,
        },
        schema::ErrorDef {
            code: "ENT_LABEL_COUNT_EXCEED_MAX",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 36,
        },
        schema::ErrorDef {
            code: "LABEL_NAME_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 37,
        },
    ],
};

static EC_EMPLOYEE_INFO_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeInfoModify",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "accounting_entity_ids",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "department_ids",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "employee_email",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "employee_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "employee_mobile",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "employee_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "employee_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "enterprise_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "label_names",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "profiles",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "role_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
    ],
    rules: &[],
};

static EC_EMPLOYEE_INFO_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeInfoModifyResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "employee_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
    ],
    rules: &[],
};

/// A request of `alipay.commerce.ec.employee.info.modify` (员工信息修改).
///
/// Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/commerce/ec/employee/info`. Described in
/// `spec/commerce/ec.employee.info.modify.yaml`.
/// Answered by [`EcEmployeeInfoModifyResponse`], or by an error with a [`EcEmployeeInfoModifyErrorCode`].
#[doc(alias = "alipay.commerce.ec.employee.info.modify")]
#[doc(alias = "员工信息修改")]
#[derive(Default)]
#[non_exhaustive]
pub struct EcEmployeeInfoModify {
    /// The field `accounting_entity_ids`: a list; each element is a text.
    ///
    /// On the wire `accounting_entity_ids`. Source: `spec/commerce/ec.employee.info.modify.yaml:9`.
    pub accounting_entity_ids: Vec<String>,
    /// The field `department_ids`: a list; each element is a text.
    ///
    /// On the wire `department_ids`. Source: `spec/commerce/ec.employee.info.modify.yaml:10`.
    pub department_ids: Vec<String>,
    /// The field `employee_email`: a text.
    ///
    /// On the wire `employee_email`. Source: `spec/commerce/ec.employee.info.modify.yaml:11`.
    pub employee_email: Option<String>,
    /// The field `employee_id`: a text.
    ///
    /// On the wire `employee_id`. Source: `spec/commerce/ec.employee.info.modify.yaml:12`.
    pub employee_id: Option<String>,
    /// The field `employee_mobile`: a text.
    ///
    /// On the wire `employee_mobile`. Source: `spec/commerce/ec.employee.info.modify.yaml:13`.
    pub employee_mobile: Option<String>,
    /// The field `employee_name`: a text.
    ///
    /// On the wire `employee_name`. Source: `spec/commerce/ec.employee.info.modify.yaml:14`.
    pub employee_name: Option<String>,
    /// The field `employee_no`: a text.
    ///
    /// On the wire `employee_no`. Source: `spec/commerce/ec.employee.info.modify.yaml:15`.
    pub employee_no: Option<String>,
    /// The field `enterprise_id`: a text.
    ///
    /// On the wire `enterprise_id`. Source: `spec/commerce/ec.employee.info.modify.yaml:16`.
    pub enterprise_id: Option<String>,
    /// The field `label_names`: a list; each element is a text.
    ///
    /// On the wire `label_names`. Source: `spec/commerce/ec.employee.info.modify.yaml:17`.
    pub label_names: Vec<String>,
    /// The field `profiles`: a text.
    ///
    /// On the wire `profiles`. Source: `spec/commerce/ec.employee.info.modify.yaml:18`.
    pub profiles: Option<String>,
    /// The field `role_list`: a list; each element is a text.
    ///
    /// On the wire `role_list`. Source: `spec/commerce/ec.employee.info.modify.yaml:19`.
    pub role_list: Vec<String>,
}

impl EcEmployeeInfoModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`accounting_entity_ids`](Self::accounting_entity_ids).
    #[inline]
    #[must_use]
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
    #[must_use]
    pub fn department_ids(
        mut self,
        department_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.department_ids = department_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`employee_email`](Self::employee_email).
    #[inline]
    #[must_use]
    pub fn employee_email(mut self, employee_email: impl Into<String>) -> Self {
        self.employee_email = Some(employee_email.into());
        self
    }

    /// Sets [`employee_id`](Self::employee_id).
    #[inline]
    #[must_use]
    pub fn employee_id(mut self, employee_id: impl Into<String>) -> Self {
        self.employee_id = Some(employee_id.into());
        self
    }

    /// Sets [`employee_mobile`](Self::employee_mobile).
    #[inline]
    #[must_use]
    pub fn employee_mobile(mut self, employee_mobile: impl Into<String>) -> Self {
        self.employee_mobile = Some(employee_mobile.into());
        self
    }

    /// Sets [`employee_name`](Self::employee_name).
    #[inline]
    #[must_use]
    pub fn employee_name(mut self, employee_name: impl Into<String>) -> Self {
        self.employee_name = Some(employee_name.into());
        self
    }

    /// Sets [`employee_no`](Self::employee_no).
    #[inline]
    #[must_use]
    pub fn employee_no(mut self, employee_no: impl Into<String>) -> Self {
        self.employee_no = Some(employee_no.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    #[must_use]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`label_names`](Self::label_names).
    #[inline]
    #[must_use]
    pub fn label_names(
        mut self,
        label_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.label_names = label_names.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`profiles`](Self::profiles).
    #[inline]
    #[must_use]
    pub fn profiles(mut self, profiles: impl Into<String>) -> Self {
        self.profiles = Some(profiles.into());
        self
    }

    /// Sets [`role_list`](Self::role_list).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.commerce.ec.employee.info.modify` (员工信息修改).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct EcEmployeeInfoModifyResponse {
    /// The field `employee_id`: a text.
    ///
    /// On the wire `employee_id`. Source: `spec/commerce/ec.employee.info.modify.yaml:22`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
