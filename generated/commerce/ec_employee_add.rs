//! `alipay.commerce.ec.employee.add` · 添加员工
//!
//! Add an employee and get the signing link and share code.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/employee/add`. Described in
//! `spec/commerce/ec.employee.add.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.ec.employee.add` (添加员工).
///
/// Add an employee and get the signing link and share code.
///
/// ```
/// use alipay::commerce::EcEmployeeAdd;
///
/// let request = EcEmployeeAdd::new()
///     .create_share_code(true);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`identity_open_id`](Self::identity_open_id) | required in some cases |
/// | [`withholding_sign_str`](Self::withholding_sign_str) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/employee/add`. Described in
/// `spec/commerce/ec.employee.add.yaml`.
/// Returns [`EcEmployeeAddResponse`], or an error with a [`EcEmployeeAddErrorCode`].
#[doc(alias = "alipay.commerce.ec.employee.add")]
#[doc(alias = "/v3/alipay/commerce/ec/employee/add")]
#[doc(alias = "添加员工")]
#[doc(alias = "员工")]
#[must_use]
#[non_exhaustive]
pub struct EcEmployeeAdd {
    /// Accounting entities of the employee, to steer which account pays.
    ///
    /// 员工所属核算主体.
    pub accounting_entity_ids: Vec<String>,
    /// Whether to create a share code.
    ///
    /// Defaults to `false`. Example: `true`.
    pub create_share_code: Option<bool>,
    /// Departments of the employee; the root department if left out.
    ///
    /// 员工所属部门. Example: `1001069000162569`.
    pub department_ids: Vec<String>,
    /// Certificate number of the employee.
    ///
    /// 员工证件号码. Example: `110101190001010000`.
    pub employee_cert_no: Option<String>,
    /// Type of certificate of the employee.
    ///
    /// 员工证件类型. Example: `IDENTITY_CARD`.
    pub employee_cert_type: Option<String>,
    /// Email address of the employee.
    ///
    /// 员工邮箱. Example: `user@example.com`.
    pub employee_email: Option<String>,
    /// Mobile number of the employee.
    ///
    /// 员工手机号. Example: `13800000000`.
    pub employee_mobile: Option<String>,
    /// Name of the employee.
    ///
    /// 员工姓名. Example: `某某`.
    pub employee_name: Option<String>,
    /// Staff number of the employee.
    ///
    /// 员工编号/工号. Example: `D28339`.
    pub employee_no: Option<String>,
    /// Encrypted certificate number; replaces `employee_cert_no` and needs the certificate type.
    ///
    /// 加密证件号. Example: `B0160ABEE2099421C8B30EF3D9ED4E13C6C5708D6BB71441C7858B0C3AF89274`.
    pub encrypt_cert_no: Option<String>,
    /// Encrypted mobile number; replaces `employee_mobile`.
    ///
    /// 加密手机号. Example: `B0160ABEE2099421C8B30EF3D9ED4E13C6C5708D6BB71441C7858B0C3AF89274`.
    pub encrypt_mobile: Option<String>,
    /// Enterprise of the employee.
    ///
    /// 员工所属企业ID. Example: `20887448493929`.
    pub enterprise_id: Option<String>,
    /// Key from Alipay; if valid, the employee is signed and activated at once.
    ///
    /// 员工签约授权密钥.
    pub free_sign_token: Option<String>,
    /// Unique identity of the employee.
    ///
    /// 员工身份唯一标识. Example: `20889939994000`.
    pub identity: Option<String>,
    /// Open id of the employee, for `identity_type``ALIPAY_USER_ID`.
    ///
    /// Required in some cases. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub identity_open_id: Option<String>,
    /// Kind of identity.
    ///
    /// 员工身份类型. Example: `ALIPAY_USER_ID`.
    pub identity_type: Option<String>,
    /// Way of verifying the face when the employee opens face payment.
    ///
    /// Example: `facepay_epc_agree_check_nores`.
    pub iot_check_type: Option<String>,
    /// Unique face id in the enterprise's library; no longer used.
    ///
    /// Example: `2109b5e671aa3ff2eb4851816c65828f`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub iot_vid: Option<String>,
    /// Tags of the employee, usable in expense control.
    ///
    /// 员工标签.
    pub label_names: Vec<String>,
    /// Personal data as JSON; see the documentation.
    ///
    /// 个性化信息. Example:
    /// `{"consume_remark":"员工账单备注内容示例", "inst_id":"CMBC", "card_type":"DC", "check_bind_card":"Y"}`.
    pub profiles: Option<String>,
    /// Roles of the employee; may be left out.
    ///
    /// Example: `USER`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub role_list: Vec<record::Choice<EcEmployeeAddRoleList>>,
    /// Alipay scheme address to return to after signing; defaults to the enterprise code home page.
    ///
    /// 员工签约后回跳地址. Example: `alipays://platformapi/startapp?appId=xxx&page=xxx`.
    pub sign_return_url: Option<String>,
    /// Whether the signing page shows the employee's mobile or email.
    ///
    /// Defaults to `false`. Example: `true`.
    pub sign_url_carry_info: Option<bool>,
    /// Withholding sign string; needed if the employee must sign withholding.
    ///
    /// 代扣签约字符串; required in some cases.
    pub withholding_sign_str: Option<String>,
}

#[allow(deprecated)]
impl EcEmployeeAdd {
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
        role_list: impl IntoIterator<
            Item = impl Into<record::Choice<EcEmployeeAddRoleList>>,
        >,
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

/// The response of `alipay.commerce.ec.employee.add` (添加员工).
#[non_exhaustive]
pub struct EcEmployeeAddResponse {
    /// Employee id assigned by enterprise code.
    ///
    /// 企业码生成的员工ID. Example: `2288033000090876`.
    pub employee_id: Option<String>,
    /// Unique serial number of opening face payment.
    ///
    /// Example: `3444950005320032`.
    pub iot_unique_id: Option<String>,
    /// Share code for signing and activation.
    ///
    /// 员工签约激活吱口令. Example: `https://xxxxx，或复制此消息打开吱搜索，加入企业码，使用企业应公付`.
    pub share_code: Option<String>,
    /// Link to the employee's signing page.
    ///
    /// 员工签约激活页面链接. Example: `https://ur.alipay.com/3I2tPbLkAiktIoqe2dseZUzT`.
    pub sign_url: Option<String>,
}

/// The values of the platform's type `EcEmployeeAddRoleList`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EcEmployeeAddRoleList {
    /// `USER`: Ordinary employee (普通员工).
    User,
}

record::enumeration!(EcEmployeeAddRoleList, "USER" User);

/// The error codes of `alipay.commerce.ec.employee.add`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EcEmployeeAddErrorCode {
    /// `ACCOUNTING_ENTITY_NOT_EXIST`: The accounting entity does not exist.
    ///
    /// Check the accounting entity.
    AccountingEntityNotExist,
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
    /// `USER_NOT_EXIST`: The user does not exist.
    ///
    /// Check the user data.
    UserNotExist,
    /// `USER_UNREAL_NAME`: The user is not verified by real name.
    ///
    /// Ask the user to verify by real name.
    UserUnrealName,
    /// `ENTERPRISE_MEMBER_NUM_EXCEED_MAX`: The enterprise has as many members as it may.
    ///
    /// Remove members first.
    EnterpriseMemberNumExceedMax,
    /// `JOINED_ACCOUNT_NUM_EXCEED_MAX`: The member has joined as many accounts as allowed.
    ///
    /// Leave another account first.
    JoinedAccountNumExceedMax,
    /// `NO_AGREEMENT`: There is no agreement.
    ///
    /// Sign the agreement first.
    NoAgreement,
    /// `EMPLOYEE_HAS_ACTIVATED`: The employee is activated already.
    EmployeeHasActivated,
    /// `ENTERPRISE_NOT_SIGNED`: The enterprise has not signed.
    ///
    /// Ask the enterprise to sign first.
    EnterpriseNotSigned,
    /// `EMPLOYEE_NO_EXIST`: Another employee has the staff number.
    ///
    /// Use another staff number.
    EmployeeNoExist,
    /// `EMPLOYEE_ALIPAY_OCCUPIED`: The Alipay account belongs to another employee.
    ///
    /// Use another account.
    EmployeeAlipayOccupied,
    /// `EMPLOYEE_MOBILE_EXIST`: Another employee has the mobile number.
    ///
    /// Use another mobile number.
    EmployeeMobileExist,
    /// `EMPLOYEE_FREQUENCY_OVER_LIMIT`: Employees are added too often.
    ///
    /// Wait, then call again. The same call may succeed later.
    EmployeeFrequencyOverLimit,
    /// `EMPLOYEE_IS_SUPER_ADMIN`: The employee is the administrator of the enterprise.
    ///
    /// Choose another employee.
    EmployeeIsSuperAdmin,
    /// `EMPLOYEE_OVER_LIMIT`: The enterprise has as many employees as it may.
    ///
    /// Remove employees first.
    EmployeeOverLimit,
    /// `NODE_NOT_EXIST`: The department does not exist.
    ///
    /// Check the department.
    NodeNotExist,
    /// `NEED_TO_SET_PPW`: The payment password must be set first.
    ///
    /// Ask the user to set a payment password.
    NeedToSetPpw,
    /// `ISV_USER_ID_NOT_SUPPORT`: The user id of the provider cannot be used here.
    ///
    /// Use the user id of the enterprise or employee.
    IsvUserIdNotSupport,
    /// `ACCOUNT_NOT_PERSONAL`: The account is not a personal one.
    ///
    /// Use a personal Alipay account.
    AccountNotPersonal,
    /// `EMPLOYEE_EMAIL_EXIST`: Another employee has the email address.
    ///
    /// Use another email address.
    EmployeeEmailExist,
    /// `EMPLOYEE_EXIST`: The employee exists already.
    EmployeeExist,
    /// `EMPLOYEE_CERT_EXIST`: Another employee has the certificate number.
    ///
    /// Check the certificate number.
    EmployeeCertExist,
    /// `DEPT_UPGRADING`: An upgrade of the departments is in progress.
    ///
    /// Wait, then call again. The same call may succeed later.
    DeptUpgrading,
    /// `MODIFY_AGENCY_OPERATION_FAIL`: The operation on behalf of the enterprise could not be changed.
    ModifyAgencyOperationFail,
    /// `FREE_SIGN_TOKEN_INVALID`: The key for signing without the employee is not valid.
    ///
    /// Apply to Alipay for a valid key.
    FreeSignTokenInvalid,
    /// `FUND_ACCOUNT_WHITE_NOT_EXIST`: The funding account is not on the list of allowed ones.
    FundAccountWhiteNotExist,
    /// `FREE_SIGN_EMPLOYEE_EXISTED`: The employee was signed without confirmation already.
    FreeSignEmployeeExisted,
    /// `EMP_MULTI_ACCOUNT_NOT_SUPPORT`: The employee cannot have several accounts.
    EmpMultiAccountNotSupport,
    /// `IOT_ENTERPRISE_UNSIGN`: The enterprise has not signed up for face payment.
    ///
    /// Sign up first.
    IotEnterpriseUnsign,
    /// `IOT_USER_FACE_NOT_EXIST`: The employee's face is not in the library.
    ///
    /// Have the employee register the face.
    IotUserFaceNotExist,
    /// `IOT_USER_FACEPAY_OPEN_FAIL`: Face payment could not be opened for the employee.
    IotUserFacepayOpenFail,
    /// `FUND_SYSTEM_ERROR`: The fund system failed.
    ///
    /// Query the employee, or repeat with the same parameters. The same call may succeed later. The outcome is
    /// unknown: the call may have taken effect.
    FundSystemError,
    /// `FUND_DAILY_JOINENT_REACHED_LIMIT`: The daily limit of joining the account was reached.
    ///
    /// Call again on another day. The same call may succeed later.
    FundDailyJoinentReachedLimit,
    /// `FUND_INVITE_REPLYING`: An invitation to the account awaits a reply.
    ///
    /// Wait for the reply.
    FundInviteReplying,
    /// `FUND_SECURITY_CHECK_FAILED`: The security check of the account failed.
    FundSecurityCheckFailed,
    /// `IOT_SYSTEM_ERROR`: The face payment system failed.
    ///
    /// Query the employee, or repeat with the same parameters. The same call may succeed later. The outcome is
    /// unknown: the call may have taken effect.
    IotSystemError,
    /// `IOT_APP_UNSIGN`: The app has not signed up for face payment.
    ///
    /// Sign up first.
    IotAppUnsign,
    /// `EMPLOYEE_CREATE_ING`: The employee is being created.
    ///
    /// Wait, then query the employee. The same call may succeed later.
    EmployeeCreateIng,
    /// `ENT_LABEL_COUNT_EXCEED_MAX`: There are more tags than allowed.
    ///
    /// Use fewer tags.
    EntLabelCountExceedMax,
    /// `LABEL_NAME_ILLEGAL`: A tag's name is not valid.
    ///
    /// Use letters, digits and Chinese characters only.
    LabelNameIllegal,
    /// `EMP_NAME_VERIFY_FAIL`: The employee's name does not match the account.
    ///
    /// Check the name.
    EmpNameVerifyFail,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    EcEmployeeAddErrorCode, "ACCOUNTING_ENTITY_NOT_EXIST" AccountingEntityNotExist,
    "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR" SystemError,
    "ENTERPRISE_NOT_EXIST" EnterpriseNotExist, "USER_NOT_EXIST" UserNotExist,
    "USER_UNREAL_NAME" UserUnrealName, "ENTERPRISE_MEMBER_NUM_EXCEED_MAX"
    EnterpriseMemberNumExceedMax, "JOINED_ACCOUNT_NUM_EXCEED_MAX"
    JoinedAccountNumExceedMax, "NO_AGREEMENT" NoAgreement, "EMPLOYEE_HAS_ACTIVATED"
    EmployeeHasActivated, "ENTERPRISE_NOT_SIGNED" EnterpriseNotSigned,
    "EMPLOYEE_NO_EXIST" EmployeeNoExist, "EMPLOYEE_ALIPAY_OCCUPIED"
    EmployeeAlipayOccupied, "EMPLOYEE_MOBILE_EXIST" EmployeeMobileExist,
    "EMPLOYEE_FREQUENCY_OVER_LIMIT" EmployeeFrequencyOverLimit, "EMPLOYEE_IS_SUPER_ADMIN"
    EmployeeIsSuperAdmin, "EMPLOYEE_OVER_LIMIT" EmployeeOverLimit, "NODE_NOT_EXIST"
    NodeNotExist, "NEED_TO_SET_PPW" NeedToSetPpw, "ISV_USER_ID_NOT_SUPPORT"
    IsvUserIdNotSupport, "ACCOUNT_NOT_PERSONAL" AccountNotPersonal,
    "EMPLOYEE_EMAIL_EXIST" EmployeeEmailExist, "EMPLOYEE_EXIST" EmployeeExist,
    "EMPLOYEE_CERT_EXIST" EmployeeCertExist, "DEPT_UPGRADING" DeptUpgrading,
    "MODIFY_AGENCY_OPERATION_FAIL" ModifyAgencyOperationFail, "FREE_SIGN_TOKEN_INVALID"
    FreeSignTokenInvalid, "FUND_ACCOUNT_WHITE_NOT_EXIST" FundAccountWhiteNotExist,
    "FREE_SIGN_EMPLOYEE_EXISTED" FreeSignEmployeeExisted, "EMP_MULTI_ACCOUNT_NOT_SUPPORT"
    EmpMultiAccountNotSupport, "IOT_ENTERPRISE_UNSIGN" IotEnterpriseUnsign,
    "IOT_USER_FACE_NOT_EXIST" IotUserFaceNotExist, "IOT_USER_FACEPAY_OPEN_FAIL"
    IotUserFacepayOpenFail, "FUND_SYSTEM_ERROR" FundSystemError,
    "FUND_DAILY_JOINENT_REACHED_LIMIT" FundDailyJoinentReachedLimit,
    "FUND_INVITE_REPLYING" FundInviteReplying, "FUND_SECURITY_CHECK_FAILED"
    FundSecurityCheckFailed, "IOT_SYSTEM_ERROR" IotSystemError, "IOT_APP_UNSIGN"
    IotAppUnsign, "EMPLOYEE_CREATE_ING" EmployeeCreateIng, "ENT_LABEL_COUNT_EXCEED_MAX"
    EntLabelCountExceedMax, "LABEL_NAME_ILLEGAL" LabelNameIllegal, "EMP_NAME_VERIFY_FAIL"
    EmpNameVerifyFail
);

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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "ACCOUNTING_ENTITY_NOT_EXIST",
                summary: "The accounting entity does not exist.",
                fix: "Check the accounting entity.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ENTERPRISE_MEMBER_NUM_EXCEED_MAX",
                summary: "The enterprise has as many members as it may.",
                fix: "Remove members first.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "JOINED_ACCOUNT_NUM_EXCEED_MAX",
                summary: "The member has joined as many accounts as allowed.",
                fix: "Leave another account first.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "EMPLOYEE_HAS_ACTIVATED",
                summary: "The employee is activated already.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "EMPLOYEE_NO_EXIST",
                summary: "Another employee has the staff number.",
                fix: "Use another staff number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "EMPLOYEE_ALIPAY_OCCUPIED",
                summary: "The Alipay account belongs to another employee.",
                fix: "Use another account.",
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
                code: "EMPLOYEE_FREQUENCY_OVER_LIMIT",
                summary: "Employees are added too often.",
                fix: "Wait, then call again.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "EMPLOYEE_IS_SUPER_ADMIN",
                summary: "The employee is the administrator of the enterprise.",
                fix: "Choose another employee.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "EMPLOYEE_OVER_LIMIT",
                summary: "The enterprise has as many employees as it may.",
                fix: "Remove employees first.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "NODE_NOT_EXIST",
                summary: "The department does not exist.",
                fix: "Check the department.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ISV_USER_ID_NOT_SUPPORT",
                summary: "The user id of the provider cannot be used here.",
                fix: "Use the user id of the enterprise or employee.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ACCOUNT_NOT_PERSONAL",
                summary: "The account is not a personal one.",
                fix: "Use a personal Alipay account.",
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
                code: "EMPLOYEE_EXIST",
                summary: "The employee exists already.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "EMPLOYEE_CERT_EXIST",
                summary: "Another employee has the certificate number.",
                fix: "Check the certificate number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MODIFY_AGENCY_OPERATION_FAIL",
                summary: "The operation on behalf of the enterprise could not be changed.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "FREE_SIGN_TOKEN_INVALID",
                summary: "The key for signing without the employee is not valid.",
                fix: "Apply to Alipay for a valid key.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "FUND_ACCOUNT_WHITE_NOT_EXIST",
                summary: "The funding account is not on the list of allowed ones.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "FREE_SIGN_EMPLOYEE_EXISTED",
                summary: "The employee was signed without confirmation already.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "EMP_MULTI_ACCOUNT_NOT_SUPPORT",
                summary: "The employee cannot have several accounts.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "IOT_ENTERPRISE_UNSIGN",
                summary: "The enterprise has not signed up for face payment.",
                fix: "Sign up first.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "IOT_USER_FACE_NOT_EXIST",
                summary: "The employee's face is not in the library.",
                fix: "Have the employee register the face.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "IOT_USER_FACEPAY_OPEN_FAIL",
                summary: "Face payment could not be opened for the employee.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "FUND_SYSTEM_ERROR",
                summary: "The fund system failed.",
                fix: "Query the employee, or repeat with the same parameters.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Unknown,
            },
            schema::ErrorDef {
                code: "FUND_DAILY_JOINENT_REACHED_LIMIT",
                summary: "The daily limit of joining the account was reached.",
                fix: "Call again on another day.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "FUND_INVITE_REPLYING",
                summary: "An invitation to the account awaits a reply.",
                fix: "Wait for the reply.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "FUND_SECURITY_CHECK_FAILED",
                summary: "The security check of the account failed.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "IOT_SYSTEM_ERROR",
                summary: "The face payment system failed.",
                fix: "Query the employee, or repeat with the same parameters.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Unknown,
            },
            schema::ErrorDef {
                code: "IOT_APP_UNSIGN",
                summary: "The app has not signed up for face payment.",
                fix: "Sign up first.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "EMPLOYEE_CREATE_ING",
                summary: "The employee is being created.",
                fix: "Wait, then query the employee.",
                retry: schema::Retry::Later,
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
            schema::ErrorDef {
                code: "EMP_NAME_VERIFY_FAIL",
                summary: "The employee's name does not match the account.",
                fix: "Check the name.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    EcEmployeeAdd, EC_EMPLOYEE_ADD, 0 accounting_entity_ids Vec::new(), 1
    create_share_code None, 2 department_ids Vec::new(), 3 employee_cert_no None, 4
    employee_cert_type None, 5 employee_email None, 6 employee_mobile None, 7
    employee_name None, 8 employee_no None, 9 encrypt_cert_no None, 10 encrypt_mobile
    None, 11 enterprise_id None, 12 free_sign_token None, 13 identity None, 14
    identity_open_id None, 15 identity_type None, 16 iot_check_type None, 17 iot_vid
    None, 18 label_names Vec::new(), 19 profiles None, 20 role_list Vec::new(), 21
    sign_return_url None, 22 sign_url_carry_info None, 23 withholding_sign_str None
);

record::record!(
    EcEmployeeAddResponse, EC_EMPLOYEE_ADD_RESPONSE, 0 employee_id None, 1 iot_unique_id
    None, 2 share_code None, 3 sign_url None
);

static EC_EMPLOYEE_ADD: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeAdd",
    file: "spec/commerce/ec.employee.add.yaml",
    rows: &[
        schema::Row::Plain(
            "accounting_entity_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("create_share_code", schema::Kind::Boolean),
        schema::Row::Plain(
            "department_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("employee_cert_no"),
        schema::Row::Text("employee_cert_type"),
        schema::Row::Text("employee_email"),
        schema::Row::Text("employee_mobile"),
        schema::Row::Text("employee_name"),
        schema::Row::Text("employee_no"),
        schema::Row::Text("encrypt_cert_no"),
        schema::Row::Text("encrypt_mobile"),
        schema::Row::Text("enterprise_id"),
        schema::Row::Text("free_sign_token"),
        schema::Row::Text("identity"),
        schema::Row::Text("identity_open_id"),
        schema::Row::Text("identity_type"),
        schema::Row::Text("iot_check_type"),
        schema::Row::Text("iot_vid"),
        schema::Row::Plain(
            "label_names",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
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
        schema::Row::Text("sign_return_url"),
        schema::Row::Plain("sign_url_carry_info", schema::Kind::Boolean),
        schema::Row::Text("withholding_sign_str"),
    ],
    rules: &[],
    lines: &[
        11, 15, 16, 21, 26, 31, 32, 33, 34, 35, 40, 45, 46, 50, 51, 56, 57, 61, 66, 67,
        72, 80, 85, 90,
    ],
};

static EC_EMPLOYEE_ADD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeAddResponse",
    file: "spec/commerce/ec.employee.add.yaml",
    rows: &[
        schema::Row::Text("employee_id"),
        schema::Row::Text("iot_unique_id"),
        schema::Row::Text("share_code"),
        schema::Row::Text("sign_url"),
    ],
    rules: &[],
    lines: &[],
};
