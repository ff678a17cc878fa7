//! `alipay.commerce.ec.employee.info.modify` · 员工信息修改
//!
//! Modify an employee.
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/commerce/ec/employee/info`. Described in
//! `spec/commerce/ec.employee.info.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.ec.employee.info.modify` (员工信息修改).
///
/// Modify an employee.
///
/// ```
/// use alipay::commerce::EcEmployeeInfoModify;
///
/// let request = EcEmployeeInfoModify::new()
///     .department_ids(["1023993000"]);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`accounting_entity_ids`](Self::accounting_entity_ids) | at most 1 item |
/// | [`label_names`](Self::label_names) | at most 10 items |
/// | [`role_list`](Self::role_list) | at most 1 item (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/commerce/ec/employee/info`. Described in
/// `spec/commerce/ec.employee.info.modify.yaml`.
/// Returns [`EcEmployeeInfoModifyResponse`], or an error with a [`EcEmployeeInfoModifyErrorCode`].
#[doc(alias = "alipay.commerce.ec.employee.info.modify")]
#[doc(alias = "/v3/alipay/commerce/ec/employee/info")]
#[doc(alias = "员工信息修改")]
#[doc(alias = "员工")]
#[must_use]
#[non_exhaustive]
pub struct EcEmployeeInfoModify {
    /// Accounting entity of the employee, to steer which account pays; one only.
    ///
    /// 员工所属核算主体; at most 1 item.
    pub accounting_entity_ids: Vec<String>,
    /// Departments of the employee; left out, they stay.
    ///
    /// 员工所属部门. Example: `1023993000`.
    pub department_ids: Vec<String>,
    /// Email address of the employee; left out, it stays.
    ///
    /// 员工邮箱. Example: `user@example.com`.
    pub employee_email: Option<String>,
    /// Employee id.
    ///
    /// 员工id. Example: `22887387848484`.
    pub employee_id: Option<String>,
    /// Mobile number of the employee; left out, it stays.
    ///
    /// 员工手机号. Example: `158****4364`.
    pub employee_mobile: Option<String>,
    /// Name of the employee.
    ///
    /// 员工姓名. Example: `某某`.
    pub employee_name: Option<String>,
    /// Staff number of the employee; left out, it stays.
    ///
    /// 员工工号. Example: `D83030`.
    pub employee_no: Option<String>,
    /// Enterprise id.
    ///
    /// 企业id. Example: `2088474883838`.
    pub enterprise_id: Option<String>,
    /// Tags of the employee, usable in expense control.
    ///
    /// 员工标签; at most 10 items.
    pub label_names: Vec<String>,
    /// Personal data as JSON; left out, it stays.
    ///
    /// 个性化信息. Example:
    /// `{"consume_remark":"员工账单备注内容示例","inst_id":"CMBC",card_type:"CC","check_bind_card":"Y"}`.
    pub profiles: Option<String>,
    /// Role of the employee, only one at present; left out, it stays.
    ///
    /// 角色列表; at most 1 item (advisory). Example: `USER`.
    pub role_list: Vec<String>,
}

impl EcEmployeeInfoModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The response of `alipay.commerce.ec.employee.info.modify` (员工信息修改).
#[non_exhaustive]
pub struct EcEmployeeInfoModifyResponse {
    /// Employee id.
    ///
    /// 员工id. Example: `2288738383939`.
    pub employee_id: Option<String>,
}

/// The error codes of `alipay.commerce.ec.employee.info.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EcEmployeeInfoModifyErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ENTERPRISE_NOT_EXIST`: The enterprise does not exist.
    ///
    /// Check the enterprise id.
    EnterpriseNotExist,
    /// `EMPLOYEE_NOT_EXIST`: The employee does not exist.
    ///
    /// Check the employee id.
    EmployeeNotExist,
    /// `DEPT_NOT_EXIST`: The department does not exist.
    ///
    /// Check the department id.
    DeptNotExist,
    /// `NO_AGREEMENT`: There is no agreement.
    ///
    /// Sign the agreement first.
    NoAgreement,
    /// `EMPLOYEE_BIND_NOT_MODIFY_ROLE`: The role of a bound employee cannot be changed.
    EmployeeBindNotModifyRole,
    /// `EMPLOYEE_EMAIL_EXIST`: Another employee has the email address.
    ///
    /// Use another email address.
    EmployeeEmailExist,
    /// `EMPLOYEE_MOBILE_EXIST`: Another employee has the mobile number.
    ///
    /// Use another mobile number.
    EmployeeMobileExist,
    /// `DEPT_UPGRADING`: An upgrade of the departments is in progress.
    ///
    /// Wait, then call again. The same call may succeed later.
    DeptUpgrading,
    /// `ORG_USER_NOT_EXIST`: The user is not a member of the enterprise.
    ///
    /// Check the employee.
    OrgUserNotExist,
    /// `ENT_LABEL_COUNT_EXCEED_MAX`: There are more tags than allowed.
    ///
    /// Use fewer tags.
    EntLabelCountExceedMax,
    /// `LABEL_NAME_ILLEGAL`: A tag's name is not valid.
    ///
    /// Use letters, digits and Chinese characters only.
    LabelNameIllegal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    EcEmployeeInfoModifyErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "ENTERPRISE_NOT_EXIST" EnterpriseNotExist, "EMPLOYEE_NOT_EXIST"
    EmployeeNotExist, "DEPT_NOT_EXIST" DeptNotExist, "NO_AGREEMENT" NoAgreement,
    "EMPLOYEE_BIND_NOT_MODIFY_ROLE" EmployeeBindNotModifyRole, "EMPLOYEE_EMAIL_EXIST"
    EmployeeEmailExist, "EMPLOYEE_MOBILE_EXIST" EmployeeMobileExist, "DEPT_UPGRADING"
    DeptUpgrading, "ORG_USER_NOT_EXIST" OrgUserNotExist, "ENT_LABEL_COUNT_EXCEED_MAX"
    EntLabelCountExceedMax, "LABEL_NAME_ILLEGAL" LabelNameIllegal
);

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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "EMPLOYEE_BIND_NOT_MODIFY_ROLE",
                summary: "The role of a bound employee cannot be changed.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "EMPLOYEE_EMAIL_EXIST",
                summary: "Another employee has the email address.",
                fix: "Use another email address.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "EMPLOYEE_MOBILE_EXIST",
                summary: "Another employee has the mobile number.",
                fix: "Use another mobile number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ORG_USER_NOT_EXIST",
                summary: "The user is not a member of the enterprise.",
                fix: "Check the employee.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ENT_LABEL_COUNT_EXCEED_MAX",
                summary: "There are more tags than allowed.",
                fix: "Use fewer tags.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "LABEL_NAME_ILLEGAL",
                summary: "A tag's name is not valid.",
                fix: "Use letters, digits and Chinese characters only.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    EcEmployeeInfoModify, EC_EMPLOYEE_INFO_MODIFY, 0 accounting_entity_ids Vec::new(), 1
    department_ids Vec::new(), 2 employee_email None, 3 employee_id None, 4
    employee_mobile None, 5 employee_name None, 6 employee_no None, 7 enterprise_id None,
    8 label_names Vec::new(), 9 profiles None, 10 role_list Vec::new()
);

record::record!(
    EcEmployeeInfoModifyResponse, EC_EMPLOYEE_INFO_MODIFY_RESPONSE, 0 employee_id None
);

static EC_EMPLOYEE_INFO_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeInfoModify",
    file: "spec/commerce/ec.employee.info.modify.yaml",
    rows: &[
        schema::Row::Limited(
            "accounting_entity_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(1))],
        ),
        schema::Row::Plain(
            "department_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("employee_email"),
        schema::Row::Text("employee_id"),
        schema::Row::Text("employee_mobile"),
        schema::Row::Text("employee_name"),
        schema::Row::Text("employee_no"),
        schema::Row::Text("enterprise_id"),
        schema::Row::Limited(
            "label_names",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(10))],
        ),
        schema::Row::Text("profiles"),
        schema::Row::Limited(
            "role_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Advisory(schema::Limit::MaxItems(1))],
        ),
    ],
    rules: &[],
    lines: &[11, 15, 16, 21, 26, 27, 32, 33, 38, 39, 43, 44, 49, 53],
};

static EC_EMPLOYEE_INFO_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeInfoModifyResponse",
    file: "spec/commerce/ec.employee.info.modify.yaml",
    rows: &[schema::Row::Text("employee_id")],
    rules: &[],
    lines: &[],
};
