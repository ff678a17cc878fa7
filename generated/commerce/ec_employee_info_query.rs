//! `alipay.commerce.ec.employee.info.query` · 查询员工详情
//!
//! Query an employee by employee id or user id.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/ec/employee/info/query`. Described
//! in `spec/commerce/ec.employee.info.query.yaml`.

use crate::{record, schema};

static EC_EMPLOYEE_INFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeInfoQuery",
    file: "spec/commerce/ec.employee.info.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("enterprise_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("open_id", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("user_id", 17)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("employee_id", 18)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("mobile", 19)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("alipay_logon_id", 20)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("employee_cert_type", 21)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("employee_cert_no", 22)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("employee_email", 23)
        },
    ],
    rules: &[],
};

static EC_EMPLOYEE_INFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeInfoQueryResponse",
    file: "spec/commerce/ec.employee.info.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "employee_info",
            schema::Kind::Record(&EMPLOYEE_INFO_DTO),
            26,
        ),
    ],
    rules: &[],
};

static EMPLOYEE_ACCOUNTING_ENTITY_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EmployeeAccountingEntityDto",
    file: "spec/commerce/ec.employee.info.query.yaml",
    fields: &[
        schema::FieldDef::text("accounting_entity_code", 32),
        schema::FieldDef::text("accounting_entity_id", 33),
        schema::FieldDef::text("accounting_entity_name", 34),
    ],
    rules: &[],
};

static EMPLOYEE_DEPARTMENT_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EmployeeDepartmentDto",
    file: "spec/commerce/ec.employee.info.query.yaml",
    fields: &[
        schema::FieldDef::text("department_id", 39),
        schema::FieldDef::text("department_name", 40),
    ],
    rules: &[],
};

static EMPLOYEE_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EmployeeInfoDto",
    file: "spec/commerce/ec.employee.info.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "accounting_entity_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&EMPLOYEE_ACCOUNTING_ENTITY_DTO),
                    limits: &[],
                },
            ),
            45,
        ),
        schema::FieldDef::text("activate", 49),
        schema::FieldDef::new(
            "department_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&EMPLOYEE_DEPARTMENT_DTO),
                    limits: &[],
                },
            ),
            50,
        ),
        schema::FieldDef::text("email", 51),
        schema::FieldDef::text("employee_cert_no", 52),
        schema::FieldDef::text("employee_cert_type", 53),
        schema::FieldDef::text("employee_id", 58),
        schema::FieldDef::text("employee_name", 59),
        schema::FieldDef::text("employee_no", 60),
        schema::FieldDef::text("encrypt_cert_no", 61),
        schema::FieldDef::text("encrypt_mobile", 66),
        schema::FieldDef::text("gmt_create", 71),
        schema::FieldDef::text("gmt_modified", 72),
        schema::FieldDef::text("invoice_email", 77),
        schema::FieldDef::text("iot_face_status", 78),
        schema::FieldDef::text("iot_unique_id", 83),
        schema::FieldDef::text("iot_vid", 87),
        schema::FieldDef::text("job_level_show", 91),
        schema::FieldDef::new(
            "label_names",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            92,
        ),
        schema::FieldDef::text("mobile", 93),
        schema::FieldDef::text("open_id", 94),
        schema::FieldDef::text("profiles", 99),
        schema::FieldDef::new(
            "role_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            104,
        ),
        schema::FieldDef::text("tl_employee_id", 105),
        schema::FieldDef::text("user_id", 106),
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::new(
                "pay_auth_list",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(&PAY_AUTH_INFO_DTO),
                        limits: &[],
                    },
                ),
                111,
            )
        },
    ],
    rules: &[],
};

static PAY_AUTH_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayAuthInfoDto",
    file: "spec/commerce/ec.employee.info.query.yaml",
    fields: &[],
    rules: &[],
};

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
        Self {
            enterprise_id: None,
            open_id: None,
            user_id: None,
            employee_id: None,
            mobile: None,
            alipay_logon_id: None,
            employee_cert_type: None,
            employee_cert_no: None,
            employee_email: None,
        }
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

impl record::Record for EcEmployeeInfoQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_EMPLOYEE_INFO_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.enterprise_id),
            1 => Some(&self.open_id),
            2 => Some(&self.user_id),
            3 => Some(&self.employee_id),
            4 => Some(&self.mobile),
            5 => Some(&self.alipay_logon_id),
            6 => Some(&self.employee_cert_type),
            7 => Some(&self.employee_cert_no),
            8 => Some(&self.employee_email),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.enterprise_id),
            1 => Some(&mut self.open_id),
            2 => Some(&mut self.user_id),
            3 => Some(&mut self.employee_id),
            4 => Some(&mut self.mobile),
            5 => Some(&mut self.alipay_logon_id),
            6 => Some(&mut self.employee_cert_type),
            7 => Some(&mut self.employee_cert_no),
            8 => Some(&mut self.employee_email),
            _ => None,
        }
    }
}

impl Default for EcEmployeeInfoQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EcEmployeeInfoQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcEmployeeInfoQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcEmployeeInfoQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
                line: 123,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.commerce.ec.employee.info.query` (查询员工详情).
#[non_exhaustive]
pub struct EcEmployeeInfoQueryResponse {
    /// Employee found.
    ///
    /// 员工信息.
    pub employee_info: Option<EmployeeInfoDto>,
}

impl record::Record for EcEmployeeInfoQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_EMPLOYEE_INFO_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.employee_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.employee_info),
            _ => None,
        }
    }
}

impl Default for EcEmployeeInfoQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { employee_info: None }
    }
}

impl Clone for EcEmployeeInfoQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcEmployeeInfoQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcEmployeeInfoQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for EmployeeAccountingEntityDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EMPLOYEE_ACCOUNTING_ENTITY_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.accounting_entity_code),
            1 => Some(&self.accounting_entity_id),
            2 => Some(&self.accounting_entity_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.accounting_entity_code),
            1 => Some(&mut self.accounting_entity_id),
            2 => Some(&mut self.accounting_entity_name),
            _ => None,
        }
    }
}

impl Default for EmployeeAccountingEntityDto {
    #[inline]
    fn default() -> Self {
        Self {
            accounting_entity_code: None,
            accounting_entity_id: None,
            accounting_entity_name: None,
        }
    }
}

impl Clone for EmployeeAccountingEntityDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EmployeeAccountingEntityDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EmployeeAccountingEntityDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for EmployeeDepartmentDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EMPLOYEE_DEPARTMENT_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.department_id),
            1 => Some(&self.department_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.department_id),
            1 => Some(&mut self.department_name),
            _ => None,
        }
    }
}

impl Default for EmployeeDepartmentDto {
    #[inline]
    fn default() -> Self {
        Self {
            department_id: None,
            department_name: None,
        }
    }
}

impl Clone for EmployeeDepartmentDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EmployeeDepartmentDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EmployeeDepartmentDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for EmployeeInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EMPLOYEE_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.accounting_entity_list),
            1 => Some(&self.activate),
            2 => Some(&self.department_list),
            3 => Some(&self.email),
            4 => Some(&self.employee_cert_no),
            5 => Some(&self.employee_cert_type),
            6 => Some(&self.employee_id),
            7 => Some(&self.employee_name),
            8 => Some(&self.employee_no),
            9 => Some(&self.encrypt_cert_no),
            10 => Some(&self.encrypt_mobile),
            11 => Some(&self.gmt_create),
            12 => Some(&self.gmt_modified),
            13 => Some(&self.invoice_email),
            14 => Some(&self.iot_face_status),
            15 => Some(&self.iot_unique_id),
            16 => Some(&self.iot_vid),
            17 => Some(&self.job_level_show),
            18 => Some(&self.label_names),
            19 => Some(&self.mobile),
            20 => Some(&self.open_id),
            21 => Some(&self.profiles),
            22 => Some(&self.role_list),
            23 => Some(&self.tl_employee_id),
            24 => Some(&self.user_id),
            25 => Some(&self.pay_auth_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.accounting_entity_list),
            1 => Some(&mut self.activate),
            2 => Some(&mut self.department_list),
            3 => Some(&mut self.email),
            4 => Some(&mut self.employee_cert_no),
            5 => Some(&mut self.employee_cert_type),
            6 => Some(&mut self.employee_id),
            7 => Some(&mut self.employee_name),
            8 => Some(&mut self.employee_no),
            9 => Some(&mut self.encrypt_cert_no),
            10 => Some(&mut self.encrypt_mobile),
            11 => Some(&mut self.gmt_create),
            12 => Some(&mut self.gmt_modified),
            13 => Some(&mut self.invoice_email),
            14 => Some(&mut self.iot_face_status),
            15 => Some(&mut self.iot_unique_id),
            16 => Some(&mut self.iot_vid),
            17 => Some(&mut self.job_level_show),
            18 => Some(&mut self.label_names),
            19 => Some(&mut self.mobile),
            20 => Some(&mut self.open_id),
            21 => Some(&mut self.profiles),
            22 => Some(&mut self.role_list),
            23 => Some(&mut self.tl_employee_id),
            24 => Some(&mut self.user_id),
            25 => Some(&mut self.pay_auth_list),
            _ => None,
        }
    }
}

impl Default for EmployeeInfoDto {
    #[inline]
    fn default() -> Self {
        Self {
            accounting_entity_list: Vec::new(),
            activate: None,
            department_list: Vec::new(),
            email: None,
            employee_cert_no: None,
            employee_cert_type: None,
            employee_id: None,
            employee_name: None,
            employee_no: None,
            encrypt_cert_no: None,
            encrypt_mobile: None,
            gmt_create: None,
            gmt_modified: None,
            invoice_email: None,
            iot_face_status: None,
            iot_unique_id: None,
            iot_vid: None,
            job_level_show: None,
            label_names: Vec::new(),
            mobile: None,
            open_id: None,
            profiles: None,
            role_list: Vec::new(),
            tl_employee_id: None,
            user_id: None,
            pay_auth_list: Vec::new(),
        }
    }
}

impl Clone for EmployeeInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EmployeeInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EmployeeInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A payment authorization of an employee.
#[non_exhaustive]
pub struct PayAuthInfoDto {}

impl record::Record for PayAuthInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAY_AUTH_INFO_DTO
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

impl Default for PayAuthInfoDto {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for PayAuthInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PayAuthInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PayAuthInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.ec.employee.info.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for EcEmployeeInfoQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("NO_AGREEMENT", Self::NoAgreement),
        ("EMPLOYEE_NOT_EXIST", Self::EmployeeNotExist),
        ("ENTERPRISE_NOT_EXIST", Self::EnterpriseNotExist),
        ("ORG_USER_NOT_EXIST", Self::OrgUserNotExist),
        ("USER_NOT_EXIST", Self::UserNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EcEmployeeInfoQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
