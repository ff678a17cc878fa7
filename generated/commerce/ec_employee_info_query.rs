//! `alipay.commerce.ec.employee.info.query` · 查询员工详情
//!
//! Query an employee by employee id or user id.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/ec/employee/info/query`. Described
//! in `spec/commerce/ec.employee.info.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.ec.employee.info.query` (查询员工详情).
///
/// Query an employee by employee id or user id.
///
/// ```
/// use alipay::commerce::EcEmployeeInfoQuery;
///
/// let request = EcEmployeeInfoQuery::new()
///     .enterprise_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/ec/employee/info/query`. Described
/// in `spec/commerce/ec.employee.info.query.yaml`.
/// Returns [`EcEmployeeInfoQueryResponse`], or an error with a [`EcEmployeeInfoQueryErrorCode`].
#[doc(alias = "alipay.commerce.ec.employee.info.query")]
#[doc(alias = "/v3/alipay/commerce/ec/employee/info/query")]
#[doc(alias = "查询员工详情")]
#[doc(alias = "员工")]
#[must_use]
#[non_exhaustive]
pub struct EcEmployeeInfoQuery {
    /// Enterprise id.
    ///
    /// 企业id. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Open id of the employee.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Unified Ant member id of the user.
    ///
    /// Example: `2088000000000001`.
    pub user_id: Option<String>,
    /// Employee id.
    ///
    /// 员工id. Example: `228420000000057942506`.
    pub employee_id: Option<String>,
    /// Mobile number of the employee.
    ///
    /// 员工手机号码. Example: `134XXXX2526`.
    pub mobile: Option<String>,
    /// Alipay login, a mobile number or email address.
    ///
    /// 支付宝登录号.
    pub alipay_logon_id: Option<String>,
    /// Type of certificate of the employee.
    ///
    /// 员工证件类型.
    pub employee_cert_type: Option<String>,
    /// Certificate number of the employee.
    ///
    /// 员工证件号码.
    pub employee_cert_no: Option<String>,
    /// Email address of the employee.
    ///
    /// 员工邮箱.
    pub employee_email: Option<String>,
}

impl EcEmployeeInfoQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`employee_id`](Self::employee_id).
    #[inline]
    pub fn employee_id(mut self, employee_id: impl Into<String>) -> Self {
        self.employee_id = Some(employee_id.into());
        self
    }

    /// Sets [`mobile`](Self::mobile).
    #[inline]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets [`alipay_logon_id`](Self::alipay_logon_id).
    #[inline]
    pub fn alipay_logon_id(mut self, alipay_logon_id: impl Into<String>) -> Self {
        self.alipay_logon_id = Some(alipay_logon_id.into());
        self
    }

    /// Sets [`employee_cert_type`](Self::employee_cert_type).
    #[inline]
    pub fn employee_cert_type(mut self, employee_cert_type: impl Into<String>) -> Self {
        self.employee_cert_type = Some(employee_cert_type.into());
        self
    }

    /// Sets [`employee_cert_no`](Self::employee_cert_no).
    #[inline]
    pub fn employee_cert_no(mut self, employee_cert_no: impl Into<String>) -> Self {
        self.employee_cert_no = Some(employee_cert_no.into());
        self
    }

    /// Sets [`employee_email`](Self::employee_email).
    #[inline]
    pub fn employee_email(mut self, employee_email: impl Into<String>) -> Self {
        self.employee_email = Some(employee_email.into());
        self
    }
}

/// The response of `alipay.commerce.ec.employee.info.query` (查询员工详情).
#[non_exhaustive]
pub struct EcEmployeeInfoQueryResponse {
    /// Employee found.
    ///
    /// 员工信息.
    pub employee_info: Option<EmployeeInfoDto>,
}

/// An accounting entity of an employee.
#[non_exhaustive]
pub struct EmployeeAccountingEntityDto {
    /// Code of the accounting entity.
    ///
    /// 核算主体编码.
    pub accounting_entity_code: Option<String>,
    /// Id of the accounting entity.
    ///
    /// 核算主体id.
    pub accounting_entity_id: Option<String>,
    /// Name of the accounting entity.
    ///
    /// 核算主体名称.
    pub accounting_entity_name: Option<String>,
}

/// A department of an employee.
#[non_exhaustive]
pub struct EmployeeDepartmentDto {
    /// Department id.
    ///
    /// 部门id. Example: `1001094000039142`.
    pub department_id: Option<String>,
    /// Department name.
    ///
    /// 部门名称. Example: `产品部`.
    pub department_name: Option<String>,
}

/// An employee of an enterprise.
#[non_exhaustive]
pub struct EmployeeInfoDto {
    /// Accounting entities of the employee.
    ///
    /// 员工所属核算主体列表.
    pub accounting_entity_list: Vec<EmployeeAccountingEntityDto>,
    /// Whether the employee is activated.
    ///
    /// 是否激活. Example: `ACTIVATED`.
    pub activate: Option<String>,
    /// Departments of the employee.
    ///
    /// 员工所属部门列表.
    pub department_list: Vec<EmployeeDepartmentDto>,
    /// Email address of the employee.
    ///
    /// 员工邮箱. Example: `user@example.com`.
    pub email: Option<String>,
    /// Certificate number.
    ///
    /// 证件号. Example: `12345`.
    pub employee_cert_no: Option<String>,
    /// Type of certificate, such as `IDENTITY_CARD`.
    ///
    /// 证件类型. Example: `IDENTITY_CARD`.
    pub employee_cert_type: Option<String>,
    /// Employee id.
    ///
    /// 员工id. Example: `228420000000057942506`.
    pub employee_id: Option<String>,
    /// Name of the employee.
    ///
    /// 员工姓名. Example: `某某`.
    pub employee_name: Option<String>,
    /// Staff number of the employee.
    ///
    /// 员工编号/工号. Example: `200818255`.
    pub employee_no: Option<String>,
    /// SHA-256 of the uppercase certificate number, used with the certificate number.
    ///
    /// 加密证件号. Example: `0fc57efb28cfb5125d32e6d84823d49032d46d10df08f0e599d3844ecd3e0a1f`.
    pub encrypt_cert_no: Option<String>,
    /// SHA-256 of the mobile number.
    ///
    /// 加密手机号. Example: `f20a8027c95b5b3225c93e81e39ff0f496fd2868de11dbcc49d9584be80463a6`.
    pub encrypt_mobile: Option<String>,
    /// When it was created.
    ///
    /// 创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2022-04-20 17:13:51`.
    pub gmt_create: Option<record::DateTime>,
    /// When the record was changed.
    ///
    /// 变更时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2022-04-25 17:13:51`.
    pub gmt_modified: Option<record::DateTime>,
    /// Email address for receiving invoices.
    ///
    /// 员工收票邮箱.
    pub invoice_email: Option<String>,
    /// Whether the employee's face is in the library.
    ///
    /// 员工是否人脸在库. Example: `1`.
    pub iot_face_status: Option<String>,
    /// Unique serial number of opening face payment, for the provider's IoT calls.
    ///
    /// Example: `3444950005320032`.
    pub iot_unique_id: Option<String>,
    /// Unique face id of the employee in the enterprise's library.
    ///
    /// Example: `2109b5e671aa3ff2eb4851816c65828f`.
    pub iot_vid: Option<String>,
    /// Job level of the employee.
    ///
    /// 员工职级.
    pub job_level_show: Option<String>,
    /// Tags of the employee.
    ///
    /// 员工标签.
    pub label_names: Vec<String>,
    /// Mobile phone number.
    ///
    /// 手机号码. Example: `13800000000`.
    pub mobile: Option<String>,
    /// Open id of the bound Alipay account.
    ///
    /// 用户ID. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Personal data as JSON; see the documentation.
    ///
    /// 个性化信息. Example:
    /// `{"consume_remark":"员工账单备注内容示例", "inst_id":"CMBC", "card_type":"CC", "check_bind_card":"Y"}`.
    pub profiles: Option<String>,
    /// Roles of the employee.
    ///
    /// 角色列表. Example: `ADMIN`.
    pub role_list: Vec<String>,
    /// Employee id of the direct manager.
    ///
    /// 直属主管员工ID.
    pub tl_employee_id: Option<String>,
    /// Alipay user id of the bound account.
    ///
    /// 用户ID. Example: `2088000000000001`.
    pub user_id: Option<String>,
    /// Payment authorizations of the employee.
    ///
    /// On the gateway only.
    pub pay_auth_list: Vec<PayAuthInfoDto>,
}

/// A payment authorization of an employee.
#[non_exhaustive]
pub struct PayAuthInfoDto {}

/// The error codes of `alipay.commerce.ec.employee.info.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EcEmployeeInfoQueryErrorCode {
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
    /// `EMPLOYEE_NOT_EXIST`: The employee does not exist.
    ///
    /// Check the employee id.
    EmployeeNotExist,
    /// `ENTERPRISE_NOT_EXIST`: The enterprise does not exist.
    ///
    /// Check the enterprise id.
    EnterpriseNotExist,
    /// `ORG_USER_NOT_EXIST`: The user is not a member of the enterprise.
    ///
    /// Check the employee.
    OrgUserNotExist,
    /// `USER_NOT_EXIST`: The user does not exist.
    ///
    /// Check the user data.
    UserNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    EcEmployeeInfoQueryErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "NO_AGREEMENT" NoAgreement, "EMPLOYEE_NOT_EXIST" EmployeeNotExist,
    "ENTERPRISE_NOT_EXIST" EnterpriseNotExist, "ORG_USER_NOT_EXIST" OrgUserNotExist,
    "USER_NOT_EXIST" UserNotExist
);

impl record::CallRequest for EcEmployeeInfoQuery {}

impl record::Request for EcEmployeeInfoQuery {
    type Response = EcEmployeeInfoQueryResponse;
    type ErrorCode = EcEmployeeInfoQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.ec.employee.info.query",
        title: "查询员工详情",
        file: "spec/commerce/ec.employee.info.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/commerce/ec/employee/info/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &EC_EMPLOYEE_INFO_QUERY,
        response: &EC_EMPLOYEE_INFO_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "ORG_USER_NOT_EXIST",
                summary: "The user is not a member of the enterprise.",
                fix: "Check the employee.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    EcEmployeeInfoQuery, EC_EMPLOYEE_INFO_QUERY, 0 enterprise_id None, 1 open_id None, 2
    user_id None, 3 employee_id None, 4 mobile None, 5 alipay_logon_id None, 6
    employee_cert_type None, 7 employee_cert_no None, 8 employee_email None
);

record::record!(
    EcEmployeeInfoQueryResponse, EC_EMPLOYEE_INFO_QUERY_RESPONSE, 0 employee_info None
);

record::record!(
    EmployeeAccountingEntityDto, EMPLOYEE_ACCOUNTING_ENTITY_DTO, 0 accounting_entity_code
    None, 1 accounting_entity_id None, 2 accounting_entity_name None
);

record::record!(
    EmployeeDepartmentDto, EMPLOYEE_DEPARTMENT_DTO, 0 department_id None, 1
    department_name None
);

record::record!(
    EmployeeInfoDto, EMPLOYEE_INFO_DTO, 0 accounting_entity_list Vec::new(), 1 activate
    None, 2 department_list Vec::new(), 3 email None, 4 employee_cert_no None, 5
    employee_cert_type None, 6 employee_id None, 7 employee_name None, 8 employee_no
    None, 9 encrypt_cert_no None, 10 encrypt_mobile None, 11 gmt_create None, 12
    gmt_modified None, 13 invoice_email None, 14 iot_face_status None, 15 iot_unique_id
    None, 16 iot_vid None, 17 job_level_show None, 18 label_names Vec::new(), 19 mobile
    None, 20 open_id None, 21 profiles None, 22 role_list Vec::new(), 23 tl_employee_id
    None, 24 user_id None, 25 pay_auth_list Vec::new()
);

record::record!(PayAuthInfoDto, PAY_AUTH_INFO_DTO);

static EC_EMPLOYEE_INFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeInfoQuery",
    file: "spec/commerce/ec.employee.info.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "enterprise_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "open_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "user_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "employee_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "mobile",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "alipay_logon_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "employee_cert_type",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "employee_cert_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "employee_email",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13, 17, 18, 19, 20, 21, 22, 23],
};

static EC_EMPLOYEE_INFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeInfoQueryResponse",
    file: "spec/commerce/ec.employee.info.query.yaml",
    rows: &[
        schema::Row::Plain("employee_info", schema::Kind::Record(&EMPLOYEE_INFO_DTO)),
    ],
    rules: &[],
    lines: &[],
};

static EMPLOYEE_ACCOUNTING_ENTITY_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EmployeeAccountingEntityDto",
    file: "spec/commerce/ec.employee.info.query.yaml",
    rows: &[
        schema::Row::Text("accounting_entity_code"),
        schema::Row::Text("accounting_entity_id"),
        schema::Row::Text("accounting_entity_name"),
    ],
    rules: &[],
    lines: &[],
};

static EMPLOYEE_DEPARTMENT_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EmployeeDepartmentDto",
    file: "spec/commerce/ec.employee.info.query.yaml",
    rows: &[schema::Row::Text("department_id"), schema::Row::Text("department_name")],
    rules: &[],
    lines: &[],
};

static EMPLOYEE_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EmployeeInfoDto",
    file: "spec/commerce/ec.employee.info.query.yaml",
    rows: &[
        schema::Row::Plain(
            "accounting_entity_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&EMPLOYEE_ACCOUNTING_ENTITY_DTO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("activate"),
        schema::Row::Plain(
            "department_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&EMPLOYEE_DEPARTMENT_DTO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("email"),
        schema::Row::Text("employee_cert_no"),
        schema::Row::Text("employee_cert_type"),
        schema::Row::Text("employee_id"),
        schema::Row::Text("employee_name"),
        schema::Row::Text("employee_no"),
        schema::Row::Text("encrypt_cert_no"),
        schema::Row::Text("encrypt_mobile"),
        schema::Row::Text("gmt_create"),
        schema::Row::Text("gmt_modified"),
        schema::Row::Text("invoice_email"),
        schema::Row::Text("iot_face_status"),
        schema::Row::Text("iot_unique_id"),
        schema::Row::Text("iot_vid"),
        schema::Row::Text("job_level_show"),
        schema::Row::Plain(
            "label_names",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("mobile"),
        schema::Row::Text("open_id"),
        schema::Row::Text("profiles"),
        schema::Row::Plain(
            "role_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("tl_employee_id"),
        schema::Row::Text("user_id"),
        schema::Row::Full(
            &schema::FieldRow {
                name: "pay_auth_list",
                kind: schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(&PAY_AUTH_INFO_DTO),
                        limits: &[],
                    },
                ),
                place: schema::Place::Body,
                only: Some(schema::Protocol::Gateway),
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[],
};

static PAY_AUTH_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayAuthInfoDto",
    file: "spec/commerce/ec.employee.info.query.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
