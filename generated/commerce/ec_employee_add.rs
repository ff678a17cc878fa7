//! `alipay.commerce.ec.employee.add` · 添加员工
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/employee/add`. Described in
//! `spec/commerce/ec.employee.add.yaml`.

use crate::{record, schema};

static EC_EMPLOYEE_ADD: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeAdd",
    file: "spec/commerce/ec.employee.add.yaml",
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
        schema::FieldDef::new("create_share_code", schema::Kind::Boolean, 10),
        schema::FieldDef::new(
            "department_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            11,
        ),
        schema::FieldDef::text("employee_cert_no", 12),
        schema::FieldDef::text("employee_cert_type", 13),
        schema::FieldDef::text("employee_email", 14),
        schema::FieldDef::text("employee_mobile", 15),
        schema::FieldDef::text("employee_name", 16),
        schema::FieldDef::text("employee_no", 17),
        schema::FieldDef::text("encrypt_cert_no", 18),
        schema::FieldDef::text("encrypt_mobile", 19),
        schema::FieldDef::text("enterprise_id", 20),
        schema::FieldDef::text("free_sign_token", 21),
        schema::FieldDef::text("identity", 22),
        schema::FieldDef::text("identity_open_id", 23),
        schema::FieldDef::text("identity_type", 24),
        schema::FieldDef::text("iot_check_type", 25),
        schema::FieldDef::text("iot_vid", 26),
        schema::FieldDef::new(
            "label_names",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            27,
        ),
        schema::FieldDef::text("profiles", 28),
        schema::FieldDef::new(
            "role_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            29,
        ),
        schema::FieldDef::text("sign_return_url", 30),
        schema::FieldDef::new("sign_url_carry_info", schema::Kind::Boolean, 31),
        schema::FieldDef::text("withholding_sign_str", 32),
    ],
    rules: &[],
};

static EC_EMPLOYEE_ADD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeAddResponse",
    file: "spec/commerce/ec.employee.add.yaml",
    fields: &[
        schema::FieldDef::text("employee_id", 35),
        schema::FieldDef::text("iot_unique_id", 36),
        schema::FieldDef::text("share_code", 37),
        schema::FieldDef::text("sign_url", 38),
    ],
    rules: &[],
};

/// A request of `alipay.commerce.ec.employee.add` (添加员工).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/employee/add`. Described in
/// `spec/commerce/ec.employee.add.yaml`.
/// Answered by [`EcEmployeeAddResponse`], or by an error with a [`EcEmployeeAddErrorCode`].
#[doc(alias = "alipay.commerce.ec.employee.add")]
#[doc(alias = "添加员工")]
#[must_use]
#[non_exhaustive]
pub struct EcEmployeeAdd {
    /// On the wire `accounting_entity_ids`, a list; each element is a text. Source:
    /// `spec/commerce/ec.employee.add.yaml:9`.
    pub accounting_entity_ids: Vec<String>,
    /// On the wire `create_share_code`, true or false. Source: `spec/commerce/ec.employee.add.yaml:10`.
    pub create_share_code: Option<bool>,
    /// On the wire `department_ids`, a list; each element is a text. Source: `spec/commerce/ec.employee.add.yaml:11`.
    pub department_ids: Vec<String>,
    /// On the wire `employee_cert_no`, a text. Source: `spec/commerce/ec.employee.add.yaml:12`.
    pub employee_cert_no: Option<String>,
    /// On the wire `employee_cert_type`, a text. Source: `spec/commerce/ec.employee.add.yaml:13`.
    pub employee_cert_type: Option<String>,
    /// On the wire `employee_email`, a text. Source: `spec/commerce/ec.employee.add.yaml:14`.
    pub employee_email: Option<String>,
    /// On the wire `employee_mobile`, a text. Source: `spec/commerce/ec.employee.add.yaml:15`.
    pub employee_mobile: Option<String>,
    /// On the wire `employee_name`, a text. Source: `spec/commerce/ec.employee.add.yaml:16`.
    pub employee_name: Option<String>,
    /// On the wire `employee_no`, a text. Source: `spec/commerce/ec.employee.add.yaml:17`.
    pub employee_no: Option<String>,
    /// On the wire `encrypt_cert_no`, a text. Source: `spec/commerce/ec.employee.add.yaml:18`.
    pub encrypt_cert_no: Option<String>,
    /// On the wire `encrypt_mobile`, a text. Source: `spec/commerce/ec.employee.add.yaml:19`.
    pub encrypt_mobile: Option<String>,
    /// On the wire `enterprise_id`, a text. Source: `spec/commerce/ec.employee.add.yaml:20`.
    pub enterprise_id: Option<String>,
    /// On the wire `free_sign_token`, a text. Source: `spec/commerce/ec.employee.add.yaml:21`.
    pub free_sign_token: Option<String>,
    /// On the wire `identity`, a text. Source: `spec/commerce/ec.employee.add.yaml:22`.
    pub identity: Option<String>,
    /// On the wire `identity_open_id`, a text. Source: `spec/commerce/ec.employee.add.yaml:23`.
    pub identity_open_id: Option<String>,
    /// On the wire `identity_type`, a text. Source: `spec/commerce/ec.employee.add.yaml:24`.
    pub identity_type: Option<String>,
    /// On the wire `iot_check_type`, a text. Source: `spec/commerce/ec.employee.add.yaml:25`.
    pub iot_check_type: Option<String>,
    /// On the wire `iot_vid`, a text. Source: `spec/commerce/ec.employee.add.yaml:26`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub iot_vid: Option<String>,
    /// On the wire `label_names`, a list; each element is a text. Source: `spec/commerce/ec.employee.add.yaml:27`.
    pub label_names: Vec<String>,
    /// On the wire `profiles`, a text. Source: `spec/commerce/ec.employee.add.yaml:28`.
    pub profiles: Option<String>,
    /// On the wire `role_list`, a list; each element is a text. Source: `spec/commerce/ec.employee.add.yaml:29`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub role_list: Vec<String>,
    /// On the wire `sign_return_url`, a text. Source: `spec/commerce/ec.employee.add.yaml:30`.
    pub sign_return_url: Option<String>,
    /// On the wire `sign_url_carry_info`, true or false. Source: `spec/commerce/ec.employee.add.yaml:31`.
    pub sign_url_carry_info: Option<bool>,
    /// On the wire `withholding_sign_str`, a text. Source: `spec/commerce/ec.employee.add.yaml:32`.
    pub withholding_sign_str: Option<String>,
}

#[allow(deprecated)]
impl EcEmployeeAdd {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            accounting_entity_ids: Vec::new(),
            create_share_code: None,
            department_ids: Vec::new(),
            employee_cert_no: None,
            employee_cert_type: None,
            employee_email: None,
            employee_mobile: None,
            employee_name: None,
            employee_no: None,
            encrypt_cert_no: None,
            encrypt_mobile: None,
            enterprise_id: None,
            free_sign_token: None,
            identity: None,
            identity_open_id: None,
            identity_type: None,
            iot_check_type: None,
            iot_vid: None,
            label_names: Vec::new(),
            profiles: None,
            role_list: Vec::new(),
            sign_return_url: None,
            sign_url_carry_info: None,
            withholding_sign_str: None,
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

    /// Sets [`create_share_code`](Self::create_share_code).
    #[inline]
    pub fn create_share_code(mut self, create_share_code: bool) -> Self {
        self.create_share_code = Some(create_share_code);
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

    /// Sets [`employee_cert_no`](Self::employee_cert_no).
    #[inline]
    pub fn employee_cert_no(mut self, employee_cert_no: impl Into<String>) -> Self {
        self.employee_cert_no = Some(employee_cert_no.into());
        self
    }

    /// Sets [`employee_cert_type`](Self::employee_cert_type).
    #[inline]
    pub fn employee_cert_type(mut self, employee_cert_type: impl Into<String>) -> Self {
        self.employee_cert_type = Some(employee_cert_type.into());
        self
    }

    /// Sets [`employee_email`](Self::employee_email).
    #[inline]
    pub fn employee_email(mut self, employee_email: impl Into<String>) -> Self {
        self.employee_email = Some(employee_email.into());
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

    /// Sets [`encrypt_cert_no`](Self::encrypt_cert_no).
    #[inline]
    pub fn encrypt_cert_no(mut self, encrypt_cert_no: impl Into<String>) -> Self {
        self.encrypt_cert_no = Some(encrypt_cert_no.into());
        self
    }

    /// Sets [`encrypt_mobile`](Self::encrypt_mobile).
    #[inline]
    pub fn encrypt_mobile(mut self, encrypt_mobile: impl Into<String>) -> Self {
        self.encrypt_mobile = Some(encrypt_mobile.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`free_sign_token`](Self::free_sign_token).
    #[inline]
    pub fn free_sign_token(mut self, free_sign_token: impl Into<String>) -> Self {
        self.free_sign_token = Some(free_sign_token.into());
        self
    }

    /// Sets [`identity`](Self::identity).
    #[inline]
    pub fn identity(mut self, identity: impl Into<String>) -> Self {
        self.identity = Some(identity.into());
        self
    }

    /// Sets [`identity_open_id`](Self::identity_open_id).
    #[inline]
    pub fn identity_open_id(mut self, identity_open_id: impl Into<String>) -> Self {
        self.identity_open_id = Some(identity_open_id.into());
        self
    }

    /// Sets [`identity_type`](Self::identity_type).
    #[inline]
    pub fn identity_type(mut self, identity_type: impl Into<String>) -> Self {
        self.identity_type = Some(identity_type.into());
        self
    }

    /// Sets [`iot_check_type`](Self::iot_check_type).
    #[inline]
    pub fn iot_check_type(mut self, iot_check_type: impl Into<String>) -> Self {
        self.iot_check_type = Some(iot_check_type.into());
        self
    }

    /// Sets [`iot_vid`](Self::iot_vid).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn iot_vid(mut self, iot_vid: impl Into<String>) -> Self {
        self.iot_vid = Some(iot_vid.into());
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
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn role_list(
        mut self,
        role_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.role_list = role_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`sign_return_url`](Self::sign_return_url).
    #[inline]
    pub fn sign_return_url(mut self, sign_return_url: impl Into<String>) -> Self {
        self.sign_return_url = Some(sign_return_url.into());
        self
    }

    /// Sets [`sign_url_carry_info`](Self::sign_url_carry_info).
    #[inline]
    pub fn sign_url_carry_info(mut self, sign_url_carry_info: bool) -> Self {
        self.sign_url_carry_info = Some(sign_url_carry_info);
        self
    }

    /// Sets [`withholding_sign_str`](Self::withholding_sign_str).
    #[inline]
    pub fn withholding_sign_str(
        mut self,
        withholding_sign_str: impl Into<String>,
    ) -> Self {
        self.withholding_sign_str = Some(withholding_sign_str.into());
        self
    }
}

#[allow(deprecated)]
impl record::Record for EcEmployeeAdd {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_EMPLOYEE_ADD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.accounting_entity_ids),
            1 => Some(&self.create_share_code),
            2 => Some(&self.department_ids),
            3 => Some(&self.employee_cert_no),
            4 => Some(&self.employee_cert_type),
            5 => Some(&self.employee_email),
            6 => Some(&self.employee_mobile),
            7 => Some(&self.employee_name),
            8 => Some(&self.employee_no),
            9 => Some(&self.encrypt_cert_no),
            10 => Some(&self.encrypt_mobile),
            11 => Some(&self.enterprise_id),
            12 => Some(&self.free_sign_token),
            13 => Some(&self.identity),
            14 => Some(&self.identity_open_id),
            15 => Some(&self.identity_type),
            16 => Some(&self.iot_check_type),
            17 => Some(&self.iot_vid),
            18 => Some(&self.label_names),
            19 => Some(&self.profiles),
            20 => Some(&self.role_list),
            21 => Some(&self.sign_return_url),
            22 => Some(&self.sign_url_carry_info),
            23 => Some(&self.withholding_sign_str),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.accounting_entity_ids),
            1 => Some(&mut self.create_share_code),
            2 => Some(&mut self.department_ids),
            3 => Some(&mut self.employee_cert_no),
            4 => Some(&mut self.employee_cert_type),
            5 => Some(&mut self.employee_email),
            6 => Some(&mut self.employee_mobile),
            7 => Some(&mut self.employee_name),
            8 => Some(&mut self.employee_no),
            9 => Some(&mut self.encrypt_cert_no),
            10 => Some(&mut self.encrypt_mobile),
            11 => Some(&mut self.enterprise_id),
            12 => Some(&mut self.free_sign_token),
            13 => Some(&mut self.identity),
            14 => Some(&mut self.identity_open_id),
            15 => Some(&mut self.identity_type),
            16 => Some(&mut self.iot_check_type),
            17 => Some(&mut self.iot_vid),
            18 => Some(&mut self.label_names),
            19 => Some(&mut self.profiles),
            20 => Some(&mut self.role_list),
            21 => Some(&mut self.sign_return_url),
            22 => Some(&mut self.sign_url_carry_info),
            23 => Some(&mut self.withholding_sign_str),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for EcEmployeeAdd {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EcEmployeeAdd {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcEmployeeAdd {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcEmployeeAdd {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for EcEmployeeAdd {}

impl record::Request for EcEmployeeAdd {
    type Response = EcEmployeeAddResponse;
    type ErrorCode = EcEmployeeAddErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.ec.employee.add",
        title: "添加员工",
        file: "spec/commerce/ec.employee.add.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/commerce/ec/employee/add",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EC_EMPLOYEE_ADD,
        response: &EC_EMPLOYEE_ADD_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.commerce.ec.employee.add` (添加员工).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct EcEmployeeAddResponse {
    /// On the wire `employee_id`, a text. Source: `spec/commerce/ec.employee.add.yaml:35`.
    pub employee_id: Option<String>,
    /// On the wire `iot_unique_id`, a text. Source: `spec/commerce/ec.employee.add.yaml:36`.
    pub iot_unique_id: Option<String>,
    /// On the wire `share_code`, a text. Source: `spec/commerce/ec.employee.add.yaml:37`.
    pub share_code: Option<String>,
    /// On the wire `sign_url`, a text. Source: `spec/commerce/ec.employee.add.yaml:38`.
    pub sign_url: Option<String>,
}

impl record::Record for EcEmployeeAddResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_EMPLOYEE_ADD_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.employee_id),
            1 => Some(&self.iot_unique_id),
            2 => Some(&self.share_code),
            3 => Some(&self.sign_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.employee_id),
            1 => Some(&mut self.iot_unique_id),
            2 => Some(&mut self.share_code),
            3 => Some(&mut self.sign_url),
            _ => None,
        }
    }
}

impl Default for EcEmployeeAddResponse {
    #[inline]
    fn default() -> Self {
        Self {
            employee_id: None,
            iot_unique_id: None,
            share_code: None,
            sign_url: None,
        }
    }
}

impl Clone for EcEmployeeAddResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcEmployeeAddResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcEmployeeAddResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.ec.employee.add`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EcEmployeeAddErrorCode {
    /// On the wire `ACCOUNTING_ENTITY_NOT_EXIST`. Source: `spec/commerce/ec.employee.add.yaml:41`.
    AccountingEntityNotExist,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/commerce/ec.employee.add.yaml:42`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/commerce/ec.employee.add.yaml:43`.
    SystemError,
    /// On the wire `ENTERPRISE_NOT_EXIST`. Source: `spec/commerce/ec.employee.add.yaml:44`.
    EnterpriseNotExist,
    /// On the wire `USER_NOT_EXIST`. Source: `spec/commerce/ec.employee.add.yaml:45`.
    UserNotExist,
    /// On the wire `USER_UNREAL_NAME`. Source: `spec/commerce/ec.employee.add.yaml:46`.
    UserUnrealName,
    /// On the wire `ENTERPRISE_MEMBER_NUM_EXCEED_MAX`. Source: `spec/commerce/ec.employee.add.yaml:47`.
    EnterpriseMemberNumExceedMax,
    /// On the wire `JOINED_ACCOUNT_NUM_EXCEED_MAX`. Source: `spec/commerce/ec.employee.add.yaml:48`.
    JoinedAccountNumExceedMax,
    /// On the wire `NO_AGREEMENT`. Source: `spec/commerce/ec.employee.add.yaml:49`.
    NoAgreement,
    /// On the wire `EMPLOYEE_HAS_ACTIVATED`. Source: `spec/commerce/ec.employee.add.yaml:50`.
    EmployeeHasActivated,
    /// On the wire `ENTERPRISE_NOT_SIGNED`. Source: `spec/commerce/ec.employee.add.yaml:51`.
    EnterpriseNotSigned,
    /// On the wire `EMPLOYEE_NO_EXIST`. Source: `spec/commerce/ec.employee.add.yaml:52`.
    EmployeeNoExist,
    /// On the wire `EMPLOYEE_ALIPAY_OCCUPIED`. Source: `spec/commerce/ec.employee.add.yaml:53`.
    EmployeeAlipayOccupied,
    /// On the wire `EMPLOYEE_MOBILE_EXIST`. Source: `spec/commerce/ec.employee.add.yaml:54`.
    EmployeeMobileExist,
    /// On the wire `EMPLOYEE_FREQUENCY_OVER_LIMIT`. Source: `spec/commerce/ec.employee.add.yaml:55`.
    EmployeeFrequencyOverLimit,
    /// On the wire `EMPLOYEE_IS_SUPER_ADMIN`. Source: `spec/commerce/ec.employee.add.yaml:56`.
    EmployeeIsSuperAdmin,
    /// On the wire `EMPLOYEE_OVER_LIMIT`. Source: `spec/commerce/ec.employee.add.yaml:57`.
    EmployeeOverLimit,
    /// On the wire `NODE_NOT_EXIST`. Source: `spec/commerce/ec.employee.add.yaml:58`.
    NodeNotExist,
    /// On the wire `NEED_TO_SET_PPW`. Source: `spec/commerce/ec.employee.add.yaml:59`.
    NeedToSetPpw,
    /// On the wire `ISV_USER_ID_NOT_SUPPORT`. Source: `spec/commerce/ec.employee.add.yaml:60`.
    IsvUserIdNotSupport,
    /// On the wire `ACCOUNT_NOT_PERSONAL`. Source: `spec/commerce/ec.employee.add.yaml:61`.
    AccountNotPersonal,
    /// On the wire `EMPLOYEE_EMAIL_EXIST`. Source: `spec/commerce/ec.employee.add.yaml:62`.
    EmployeeEmailExist,
    /// On the wire `EMPLOYEE_EXIST`. Source: `spec/commerce/ec.employee.add.yaml:63`.
    EmployeeExist,
    /// On the wire `EMPLOYEE_CERT_EXIST`. Source: `spec/commerce/ec.employee.add.yaml:64`.
    EmployeeCertExist,
    /// On the wire `DEPT_UPGRADING`. Source: `spec/commerce/ec.employee.add.yaml:65`.
    DeptUpgrading,
    /// On the wire `MODIFY_AGENCY_OPERATION_FAIL`. Source: `spec/commerce/ec.employee.add.yaml:66`.
    ModifyAgencyOperationFail,
    /// On the wire `FREE_SIGN_TOKEN_INVALID`. Source: `spec/commerce/ec.employee.add.yaml:67`.
    FreeSignTokenInvalid,
    /// On the wire `FUND_ACCOUNT_WHITE_NOT_EXIST`. Source: `spec/commerce/ec.employee.add.yaml:68`.
    FundAccountWhiteNotExist,
    /// On the wire `FREE_SIGN_EMPLOYEE_EXISTED`. Source: `spec/commerce/ec.employee.add.yaml:69`.
    FreeSignEmployeeExisted,
    /// On the wire `EMP_MULTI_ACCOUNT_NOT_SUPPORT`. Source: `spec/commerce/ec.employee.add.yaml:70`.
    EmpMultiAccountNotSupport,
    /// On the wire `IOT_ENTERPRISE_UNSIGN`. Source: `spec/commerce/ec.employee.add.yaml:71`.
    IotEnterpriseUnsign,
    /// On the wire `IOT_USER_FACE_NOT_EXIST`. Source: `spec/commerce/ec.employee.add.yaml:72`.
    IotUserFaceNotExist,
    /// On the wire `IOT_USER_FACEPAY_OPEN_FAIL`. Source: `spec/commerce/ec.employee.add.yaml:73`.
    IotUserFacepayOpenFail,
    /// On the wire `FUND_SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome.
    /// Source: `spec/commerce/ec.employee.add.yaml:74`.
    FundSystemError,
    /// On the wire `FUND_DAILY_JOINENT_REACHED_LIMIT`. Source: `spec/commerce/ec.employee.add.yaml:75`.
    FundDailyJoinentReachedLimit,
    /// On the wire `FUND_INVITE_REPLYING`. Source: `spec/commerce/ec.employee.add.yaml:76`.
    FundInviteReplying,
    /// On the wire `FUND_SECURITY_CHECK_FAILED`. Source: `spec/commerce/ec.employee.add.yaml:77`.
    FundSecurityCheckFailed,
    /// On the wire `IOT_SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome.
    /// Source: `spec/commerce/ec.employee.add.yaml:78`.
    IotSystemError,
    /// On the wire `IOT_APP_UNSIGN`. Source: `spec/commerce/ec.employee.add.yaml:79`.
    IotAppUnsign,
    /// On the wire `EMPLOYEE_CREATE_ING`. Source: `spec/commerce/ec.employee.add.yaml:80`.
    EmployeeCreateIng,
    /// On the wire `ENT_LABEL_COUNT_EXCEED_MAX`. Source: `spec/commerce/ec.employee.add.yaml:81`.
    EntLabelCountExceedMax,
    /// On the wire `LABEL_NAME_ILLEGAL`. Source: `spec/commerce/ec.employee.add.yaml:82`.
    LabelNameIllegal,
    /// On the wire `EMP_NAME_VERIFY_FAIL`. Source: `spec/commerce/ec.employee.add.yaml:83`.
    EmpNameVerifyFail,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for EcEmployeeAddErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ACCOUNTING_ENTITY_NOT_EXIST", Self::AccountingEntityNotExist),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("ENTERPRISE_NOT_EXIST", Self::EnterpriseNotExist),
        ("USER_NOT_EXIST", Self::UserNotExist),
        ("USER_UNREAL_NAME", Self::UserUnrealName),
        ("ENTERPRISE_MEMBER_NUM_EXCEED_MAX", Self::EnterpriseMemberNumExceedMax),
        ("JOINED_ACCOUNT_NUM_EXCEED_MAX", Self::JoinedAccountNumExceedMax),
        ("NO_AGREEMENT", Self::NoAgreement),
        ("EMPLOYEE_HAS_ACTIVATED", Self::EmployeeHasActivated),
        ("ENTERPRISE_NOT_SIGNED", Self::EnterpriseNotSigned),
        ("EMPLOYEE_NO_EXIST", Self::EmployeeNoExist),
        ("EMPLOYEE_ALIPAY_OCCUPIED", Self::EmployeeAlipayOccupied),
        ("EMPLOYEE_MOBILE_EXIST", Self::EmployeeMobileExist),
        ("EMPLOYEE_FREQUENCY_OVER_LIMIT", Self::EmployeeFrequencyOverLimit),
        ("EMPLOYEE_IS_SUPER_ADMIN", Self::EmployeeIsSuperAdmin),
        ("EMPLOYEE_OVER_LIMIT", Self::EmployeeOverLimit),
        ("NODE_NOT_EXIST", Self::NodeNotExist),
        ("NEED_TO_SET_PPW", Self::NeedToSetPpw),
        ("ISV_USER_ID_NOT_SUPPORT", Self::IsvUserIdNotSupport),
        ("ACCOUNT_NOT_PERSONAL", Self::AccountNotPersonal),
        ("EMPLOYEE_EMAIL_EXIST", Self::EmployeeEmailExist),
        ("EMPLOYEE_EXIST", Self::EmployeeExist),
        ("EMPLOYEE_CERT_EXIST", Self::EmployeeCertExist),
        ("DEPT_UPGRADING", Self::DeptUpgrading),
        ("MODIFY_AGENCY_OPERATION_FAIL", Self::ModifyAgencyOperationFail),
        ("FREE_SIGN_TOKEN_INVALID", Self::FreeSignTokenInvalid),
        ("FUND_ACCOUNT_WHITE_NOT_EXIST", Self::FundAccountWhiteNotExist),
        ("FREE_SIGN_EMPLOYEE_EXISTED", Self::FreeSignEmployeeExisted),
        ("EMP_MULTI_ACCOUNT_NOT_SUPPORT", Self::EmpMultiAccountNotSupport),
        ("IOT_ENTERPRISE_UNSIGN", Self::IotEnterpriseUnsign),
        ("IOT_USER_FACE_NOT_EXIST", Self::IotUserFaceNotExist),
        ("IOT_USER_FACEPAY_OPEN_FAIL", Self::IotUserFacepayOpenFail),
        ("FUND_SYSTEM_ERROR", Self::FundSystemError),
        ("FUND_DAILY_JOINENT_REACHED_LIMIT", Self::FundDailyJoinentReachedLimit),
        ("FUND_INVITE_REPLYING", Self::FundInviteReplying),
        ("FUND_SECURITY_CHECK_FAILED", Self::FundSecurityCheckFailed),
        ("IOT_SYSTEM_ERROR", Self::IotSystemError),
        ("IOT_APP_UNSIGN", Self::IotAppUnsign),
        ("EMPLOYEE_CREATE_ING", Self::EmployeeCreateIng),
        ("ENT_LABEL_COUNT_EXCEED_MAX", Self::EntLabelCountExceedMax),
        ("LABEL_NAME_ILLEGAL", Self::LabelNameIllegal),
        ("EMP_NAME_VERIFY_FAIL", Self::EmpNameVerifyFail),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EcEmployeeAddErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
