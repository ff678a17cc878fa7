//! `alipay.commerce.ec.employee.info.query` · 查询员工详情
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
            ..schema::FieldDef::text("enterprise_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("open_id", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("user_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("employee_id", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("mobile", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("alipay_logon_id", 15)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("employee_cert_type", 16)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("employee_cert_no", 17)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("employee_email", 18)
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
            21,
        ),
    ],
    rules: &[],
};

static EMPLOYEE_ACCOUNTING_ENTITY_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EmployeeAccountingEntityDto",
    file: "spec/commerce/ec.employee.info.query.yaml",
    fields: &[
        schema::FieldDef::text("accounting_entity_code", 26),
        schema::FieldDef::text("accounting_entity_id", 27),
        schema::FieldDef::text("accounting_entity_name", 28),
    ],
    rules: &[],
};

static EMPLOYEE_DEPARTMENT_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EmployeeDepartmentDto",
    file: "spec/commerce/ec.employee.info.query.yaml",
    fields: &[
        schema::FieldDef::text("department_id", 32),
        schema::FieldDef::text("department_name", 33),
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
            37,
        ),
        schema::FieldDef::text("activate", 38),
        schema::FieldDef::new(
            "department_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&EMPLOYEE_DEPARTMENT_DTO),
                    limits: &[],
                },
            ),
            39,
        ),
        schema::FieldDef::text("email", 40),
        schema::FieldDef::text("employee_cert_no", 41),
        schema::FieldDef::text("employee_cert_type", 42),
        schema::FieldDef::text("employee_id", 43),
        schema::FieldDef::text("employee_name", 44),
        schema::FieldDef::text("employee_no", 45),
        schema::FieldDef::text("encrypt_cert_no", 46),
        schema::FieldDef::text("encrypt_mobile", 47),
        schema::FieldDef::text("gmt_create", 48),
        schema::FieldDef::text("gmt_modified", 49),
        schema::FieldDef::text("invoice_email", 50),
        schema::FieldDef::text("iot_face_status", 51),
        schema::FieldDef::text("iot_unique_id", 52),
        schema::FieldDef::text("iot_vid", 53),
        schema::FieldDef::text("job_level_show", 54),
        schema::FieldDef::new(
            "label_names",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            55,
        ),
        schema::FieldDef::text("mobile", 56),
        schema::FieldDef::text("open_id", 57),
        schema::FieldDef::text("profiles", 58),
        schema::FieldDef::new(
            "role_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            59,
        ),
        schema::FieldDef::text("tl_employee_id", 60),
        schema::FieldDef::text("user_id", 61),
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
                62,
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
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/ec/employee/info/query`. Described
/// in `spec/commerce/ec.employee.info.query.yaml`.
/// Answered by [`EcEmployeeInfoQueryResponse`], or by an error with a [`EcEmployeeInfoQueryErrorCode`].
#[doc(alias = "alipay.commerce.ec.employee.info.query")]
#[doc(alias = "查询员工详情")]
#[must_use]
#[non_exhaustive]
pub struct EcEmployeeInfoQuery {
    /// On the wire `enterprise_id`, a text. Source: `spec/commerce/ec.employee.info.query.yaml:10`.
    pub enterprise_id: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/commerce/ec.employee.info.query.yaml:11`.
    pub open_id: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/commerce/ec.employee.info.query.yaml:12`.
    pub user_id: Option<String>,
    /// On the wire `employee_id`, a text. Source: `spec/commerce/ec.employee.info.query.yaml:13`.
    pub employee_id: Option<String>,
    /// On the wire `mobile`, a text. Source: `spec/commerce/ec.employee.info.query.yaml:14`.
    pub mobile: Option<String>,
    /// On the wire `alipay_logon_id`, a text. Source: `spec/commerce/ec.employee.info.query.yaml:15`.
    pub alipay_logon_id: Option<String>,
    /// On the wire `employee_cert_type`, a text. Source: `spec/commerce/ec.employee.info.query.yaml:16`.
    pub employee_cert_type: Option<String>,
    /// On the wire `employee_cert_no`, a text. Source: `spec/commerce/ec.employee.info.query.yaml:17`.
    pub employee_cert_no: Option<String>,
    /// On the wire `employee_email`, a text. Source: `spec/commerce/ec.employee.info.query.yaml:18`.
    pub employee_email: Option<String>,
}

impl EcEmployeeInfoQuery {
    /// With no field set; what is required is checked before the request is sent.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.commerce.ec.employee.info.query` (查询员工详情).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct EcEmployeeInfoQueryResponse {
    /// On the wire `employee_info`, a record of the kind `EmployeeInfoDto`. Source:
    /// `spec/commerce/ec.employee.info.query.yaml:21`.
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

/// The platform's type `EmployeeAccountingEntityDto`.
///
/// Source: `spec/commerce/ec.employee.info.query.yaml:24`.
#[non_exhaustive]
pub struct EmployeeAccountingEntityDto {
    /// On the wire `accounting_entity_code`, a text. Source: `spec/commerce/ec.employee.info.query.yaml:26`.
    pub accounting_entity_code: Option<String>,
    /// On the wire `accounting_entity_id`, a text. Source: `spec/commerce/ec.employee.info.query.yaml:27`.
    pub accounting_entity_id: Option<String>,
    /// On the wire `accounting_entity_name`, a text. Source: `spec/commerce/ec.employee.info.query.yaml:28`.
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

/// The platform's type `EmployeeDepartmentDto`.
///
/// Source: `spec/commerce/ec.employee.info.query.yaml:30`.
#[non_exhaustive]
pub struct EmployeeDepartmentDto {
    /// On the wire `department_id`, a text. Source: `spec/commerce/ec.employee.info.query.yaml:32`.
    pub department_id: Option<String>,
    /// On the wire `department_name`, a text. Source: `spec/commerce/ec.employee.info.query.yaml:33`.
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

/// The platform's type `EmployeeInfoDto`.
///
/// Source: `spec/commerce/ec.employee.info.query.yaml:35`.
#[non_exhaustive]
pub struct EmployeeInfoDto {
    /// On the wire `accounting_entity_list`, a list; each element is a record of the kind
    /// `EmployeeAccountingEntityDto`. Source: `spec/commerce/ec.employee.info.query.yaml:37`.
    pub accounting_entity_list: Vec<EmployeeAccountingEntityDto>,
    /// On the wire `activate`, a text. Source: `spec/commerce/ec.employee.info.query.yaml:38`.
    pub activate: Option<String>,
    /// On the wire `department_list`, a list; each element is a record of the kind `EmployeeDepartmentDto`. Source:
    /// `spec/commerce/ec.employee.info.query.yaml:39`.
    pub department_list: Vec<EmployeeDepartmentDto>,
    /// On the wire `email`, a text. Source: `spec/commerce/ec.employee.info.query.yaml:40`.
    pub email: Option<String>,
    /// On the wire `employee_cert_no`, a text. Source: `spec/commerce/ec.employee.info.query.yaml:41`.
    pub employee_cert_no: Option<String>,
    /// On the wire `employee_cert_type`, a text. Source: `spec/commerce/ec.employee.info.query.yaml:42`.
    pub employee_cert_type: Option<String>,
    /// On the wire `employee_id`, a text. Source: `spec/commerce/ec.employee.info.query.yaml:43`.
    pub employee_id: Option<String>,
    /// On the wire `employee_name`, a text. Source: `spec/commerce/ec.employee.info.query.yaml:44`.
    pub employee_name: Option<String>,
    /// On the wire `employee_no`, a text. Source: `spec/commerce/ec.employee.info.query.yaml:45`.
    pub employee_no: Option<String>,
    /// On the wire `encrypt_cert_no`, a text. Source: `spec/commerce/ec.employee.info.query.yaml:46`.
    pub encrypt_cert_no: Option<String>,
    /// On the wire `encrypt_mobile`, a text. Source: `spec/commerce/ec.employee.info.query.yaml:47`.
    pub encrypt_mobile: Option<String>,
    /// On the wire `gmt_create`, a text. Source: `spec/commerce/ec.employee.info.query.yaml:48`.
    pub gmt_create: Option<String>,
    /// On the wire `gmt_modified`, a text. Source: `spec/commerce/ec.employee.info.query.yaml:49`.
    pub gmt_modified: Option<String>,
    /// On the wire `invoice_email`, a text. Source: `spec/commerce/ec.employee.info.query.yaml:50`.
    pub invoice_email: Option<String>,
    /// On the wire `iot_face_status`, a text. Source: `spec/commerce/ec.employee.info.query.yaml:51`.
    pub iot_face_status: Option<String>,
    /// On the wire `iot_unique_id`, a text. Source: `spec/commerce/ec.employee.info.query.yaml:52`.
    pub iot_unique_id: Option<String>,
    /// On the wire `iot_vid`, a text. Source: `spec/commerce/ec.employee.info.query.yaml:53`.
    pub iot_vid: Option<String>,
    /// On the wire `job_level_show`, a text. Source: `spec/commerce/ec.employee.info.query.yaml:54`.
    pub job_level_show: Option<String>,
    /// On the wire `label_names`, a list; each element is a text. Source:
    /// `spec/commerce/ec.employee.info.query.yaml:55`.
    pub label_names: Vec<String>,
    /// On the wire `mobile`, a text. Source: `spec/commerce/ec.employee.info.query.yaml:56`.
    pub mobile: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/commerce/ec.employee.info.query.yaml:57`.
    pub open_id: Option<String>,
    /// On the wire `profiles`, a text. Source: `spec/commerce/ec.employee.info.query.yaml:58`.
    pub profiles: Option<String>,
    /// On the wire `role_list`, a list; each element is a text. Source:
    /// `spec/commerce/ec.employee.info.query.yaml:59`.
    pub role_list: Vec<String>,
    /// On the wire `tl_employee_id`, a text. Source: `spec/commerce/ec.employee.info.query.yaml:60`.
    pub tl_employee_id: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/commerce/ec.employee.info.query.yaml:61`.
    pub user_id: Option<String>,
    /// On the wire `pay_auth_list`, a list; each element is a record of the kind `PayAuthInfoDto`; on the gateway
    /// only. Source: `spec/commerce/ec.employee.info.query.yaml:62`.
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

/// The platform's type `PayAuthInfoDto`.
///
/// Source: `spec/commerce/ec.employee.info.query.yaml:64`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EcEmployeeInfoQueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/commerce/ec.employee.info.query.yaml:67`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/commerce/ec.employee.info.query.yaml:68`.
    SystemError,
    /// On the wire `NO_AGREEMENT`. Source: `spec/commerce/ec.employee.info.query.yaml:69`.
    NoAgreement,
    /// On the wire `EMPLOYEE_NOT_EXIST`. Source: `spec/commerce/ec.employee.info.query.yaml:70`.
    EmployeeNotExist,
    /// On the wire `ENTERPRISE_NOT_EXIST`. Source: `spec/commerce/ec.employee.info.query.yaml:71`.
    EnterpriseNotExist,
    /// On the wire `ORG_USER_NOT_EXIST`. Source: `spec/commerce/ec.employee.info.query.yaml:72`.
    OrgUserNotExist,
    /// On the wire `USER_NOT_EXIST`. Source: `spec/commerce/ec.employee.info.query.yaml:73`.
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
