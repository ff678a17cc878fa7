//! `alipay.commerce.ec.enterprise.create` · 企业入驻
//!
//! Register an enterprise and get the signing link.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/enterprise/create`. Described in
//! `spec/commerce/ec.enterprise.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.ec.enterprise.create` (企业入驻).
///
/// Register an enterprise and get the signing link.
///
/// ```
/// use alipay::commerce::EcEnterpriseCreate;
///
/// let request = EcEnterpriseCreate::new()
///     .biz_scene("ISV_QYM");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/enterprise/create`. Described in
/// `spec/commerce/ec.enterprise.create.yaml`.
/// Returns [`EcEnterpriseCreateResponse`], or an error with a [`EcEnterpriseCreateErrorCode`].
#[doc(alias = "alipay.commerce.ec.enterprise.create")]
#[doc(alias = "/v3/alipay/commerce/ec/enterprise/create")]
#[doc(alias = "企业入驻")]
#[doc(alias = "企业")]
#[must_use]
#[non_exhaustive]
pub struct EcEnterpriseCreate {
    /// Scene that decides the payment agreement and the cashier's wording.
    ///
    /// Example: `ISV_QYM`.
    pub biz_scene: Option<String>,
    /// Whether the administrator's Alipay account becomes the enterprise's funding account.
    ///
    /// Example: `true`.
    pub create_fund_account: Option<bool>,
    /// Whether to create a face library, for face payment and access control.
    ///
    /// 是否创建企业人脸库. Example: `false`.
    pub create_iot_group: Option<bool>,
    /// Short name of the enterprise.
    ///
    /// 企业简称. Example: `企业码测试`.
    pub enterprise_alias: Option<String>,
    /// Enterprise name.
    ///
    /// 企业名称. Example: `企业码测试有限公司`.
    pub enterprise_name: Option<String>,
    /// App id of the mini program that ordered the face pass plugin.
    ///
    /// 一脸通行开通插件的小程序appId. Example: `2021001188888888`.
    pub group_app_id: Option<String>,
    /// Identity of the administrator.
    ///
    /// 管理员身份标识. Example: `2088000000000001`.
    pub identity: Option<String>,
    /// Name of the administrator.
    ///
    /// 管理员姓名. Example: `某某`.
    pub identity_name: Option<String>,
    /// Open id of the administrator.
    ///
    /// 管理员身份openId. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub identity_open_id: Option<String>,
    /// Kind of identity of the administrator.
    ///
    /// 管理员身份类型. Example: `ALIPAY_USER_ID`.
    pub identity_type: Option<String>,
    /// External business number.
    ///
    /// 外部业务号. Example: `28839390030030`.
    pub out_biz_no: Option<String>,
    /// Address to return to after signing; empty stays on the page.
    ///
    /// 企业码签约后回跳地址. Example: `https://www.alipay.com`.
    pub sign_return_url: Option<String>,
    /// Terminal on which the administrator signs; no longer needed.
    ///
    /// 管理员签约终端类型. Example: `PC`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub sign_terminal: Option<String>,
}

#[allow(deprecated)]
impl EcEnterpriseCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`create_fund_account`](Self::create_fund_account).
    #[inline]
    pub fn create_fund_account(mut self, create_fund_account: bool) -> Self {
        self.create_fund_account = Some(create_fund_account);
        self
    }

    /// Sets [`create_iot_group`](Self::create_iot_group).
    #[inline]
    pub fn create_iot_group(mut self, create_iot_group: bool) -> Self {
        self.create_iot_group = Some(create_iot_group);
        self
    }

    /// Sets [`enterprise_alias`](Self::enterprise_alias).
    #[inline]
    pub fn enterprise_alias(mut self, enterprise_alias: impl Into<String>) -> Self {
        self.enterprise_alias = Some(enterprise_alias.into());
        self
    }

    /// Sets [`enterprise_name`](Self::enterprise_name).
    #[inline]
    pub fn enterprise_name(mut self, enterprise_name: impl Into<String>) -> Self {
        self.enterprise_name = Some(enterprise_name.into());
        self
    }

    /// Sets [`group_app_id`](Self::group_app_id).
    #[inline]
    pub fn group_app_id(mut self, group_app_id: impl Into<String>) -> Self {
        self.group_app_id = Some(group_app_id.into());
        self
    }

    /// Sets [`identity`](Self::identity).
    #[inline]
    pub fn identity(mut self, identity: impl Into<String>) -> Self {
        self.identity = Some(identity.into());
        self
    }

    /// Sets [`identity_name`](Self::identity_name).
    #[inline]
    pub fn identity_name(mut self, identity_name: impl Into<String>) -> Self {
        self.identity_name = Some(identity_name.into());
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

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`sign_return_url`](Self::sign_return_url).
    #[inline]
    pub fn sign_return_url(mut self, sign_return_url: impl Into<String>) -> Self {
        self.sign_return_url = Some(sign_return_url.into());
        self
    }

    /// Sets [`sign_terminal`](Self::sign_terminal).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn sign_terminal(mut self, sign_terminal: impl Into<String>) -> Self {
        self.sign_terminal = Some(sign_terminal.into());
        self
    }
}

/// The response of `alipay.commerce.ec.enterprise.create` (企业入驻).
#[non_exhaustive]
pub struct EcEnterpriseCreateResponse {
    /// Enterprise id.
    ///
    /// 企业id. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Face library id for closed scenes; empty unless `create_iot_group` was true.
    ///
    /// 封闭场景的人脸库id. Example: `BUSINESS_898263530536960`.
    pub iot_group_id: Option<String>,
    /// Face library id for open scenes; empty unless `create_iot_group` was true.
    ///
    /// 开放场景的人脸库id. Example: `BUSINESS_898263530536960`.
    pub iot_logic_group_id: Option<String>,
    /// Link for signing payment on behalf.
    ///
    /// 资金代付签约链接. Example:
    /// `http://business-site-default.dev.alipay.net/page/EnterprisePay/Account?signToken=12324`.
    pub sign_url: Option<String>,
}

/// The error codes of `alipay.commerce.ec.enterprise.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EcEnterpriseCreateErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ENTERPRISE_NO_AUTH`: The enterprise is not certified.
    ///
    /// Certify the enterprise first.
    EnterpriseNoAuth,
    /// `ENTERPRISE_SETTLED_IN_FINISHED`: The enterprise is registered already.
    EnterpriseSettledInFinished,
    /// `USER_NOT_EXIST`: The user does not exist.
    ///
    /// Check the user data.
    UserNotExist,
    /// `SENSITIVE_WORDS_EXIST`: The data contain sensitive words.
    ///
    /// Remove the sensitive words, then call again.
    SensitiveWordsExist,
    /// `ENTERPRISE_CREATE_NOT_SUPPORT`: The enterprise cannot be created.
    EnterpriseCreateNotSupport,
    /// `ENTERPRISE_CREATE_ING`: The enterprise is being created.
    ///
    /// Wait, then query the enterprise. The same call may succeed later.
    EnterpriseCreateIng,
    /// `ECEIF_ENTERPRISE_CREATE_OVER_LIMIT`: The limit of creating enterprises was reached.
    EceifEnterpriseCreateOverLimit,
    /// `IOT_FACE_GROUP_NAME_ERROR`: The name of the face library is not valid.
    ///
    /// Check the name of the enterprise.
    IotFaceGroupNameError,
    /// `AUTH_INFO_NULL`: The certification data are missing.
    ///
    /// Send the certification data.
    AuthInfoNull,
    /// `ENTERPRISE_EMAIL_ALREADY_EXIST`: Another enterprise has the email address.
    ///
    /// Use another email address.
    EnterpriseEmailAlreadyExist,
    /// `CONFIRM_LETTER_IMG_NULL`: The picture of the confirmation letter is missing.
    ///
    /// Send the picture.
    ConfirmLetterImgNull,
    /// `LICENSE_IMG_NULL`: The picture of the license is missing.
    ///
    /// Send the picture.
    LicenseImgNull,
    /// `ISV_USER_ID_NOT_SUPPORT`: The user id of the provider cannot be used here.
    ///
    /// Use the user id of the enterprise or employee.
    IsvUserIdNotSupport,
    /// `EMPLOYEE_NOT_EXIST`: The employee does not exist.
    ///
    /// Check the employee id.
    EmployeeNotExist,
    /// `ENTERPRISE_CODE_HAS_OCCUPIED`: The social credit code belongs to another enterprise.
    ///
    /// Check the code.
    EnterpriseCodeHasOccupied,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    EcEnterpriseCreateErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "ENTERPRISE_NO_AUTH" EnterpriseNoAuth, "ENTERPRISE_SETTLED_IN_FINISHED"
    EnterpriseSettledInFinished, "USER_NOT_EXIST" UserNotExist, "SENSITIVE_WORDS_EXIST"
    SensitiveWordsExist, "ENTERPRISE_CREATE_NOT_SUPPORT" EnterpriseCreateNotSupport,
    "ENTERPRISE_CREATE_ING" EnterpriseCreateIng, "ECEIF_ENTERPRISE_CREATE_OVER_LIMIT"
    EceifEnterpriseCreateOverLimit, "IOT_FACE_GROUP_NAME_ERROR" IotFaceGroupNameError,
    "AUTH_INFO_NULL" AuthInfoNull, "ENTERPRISE_EMAIL_ALREADY_EXIST"
    EnterpriseEmailAlreadyExist, "CONFIRM_LETTER_IMG_NULL" ConfirmLetterImgNull,
    "LICENSE_IMG_NULL" LicenseImgNull, "ISV_USER_ID_NOT_SUPPORT" IsvUserIdNotSupport,
    "EMPLOYEE_NOT_EXIST" EmployeeNotExist, "ENTERPRISE_CODE_HAS_OCCUPIED"
    EnterpriseCodeHasOccupied
);

impl record::CallRequest for EcEnterpriseCreate {}

impl record::Request for EcEnterpriseCreate {
    type Response = EcEnterpriseCreateResponse;
    type ErrorCode = EcEnterpriseCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.ec.enterprise.create",
        title: "企业入驻",
        file: "spec/commerce/ec.enterprise.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/commerce/ec/enterprise/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EC_ENTERPRISE_CREATE,
        response: &EC_ENTERPRISE_CREATE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "ENTERPRISE_NO_AUTH",
                summary: "The enterprise is not certified.",
                fix: "Certify the enterprise first.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ENTERPRISE_SETTLED_IN_FINISHED",
                summary: "The enterprise is registered already.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ENTERPRISE_CREATE_NOT_SUPPORT",
                summary: "The enterprise cannot be created.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ENTERPRISE_CREATE_ING",
                summary: "The enterprise is being created.",
                fix: "Wait, then query the enterprise.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ECEIF_ENTERPRISE_CREATE_OVER_LIMIT",
                summary: "The limit of creating enterprises was reached.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "IOT_FACE_GROUP_NAME_ERROR",
                summary: "The name of the face library is not valid.",
                fix: "Check the name of the enterprise.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "AUTH_INFO_NULL",
                summary: "The certification data are missing.",
                fix: "Send the certification data.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ENTERPRISE_EMAIL_ALREADY_EXIST",
                summary: "Another enterprise has the email address.",
                fix: "Use another email address.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CONFIRM_LETTER_IMG_NULL",
                summary: "The picture of the confirmation letter is missing.",
                fix: "Send the picture.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "LICENSE_IMG_NULL",
                summary: "The picture of the license is missing.",
                fix: "Send the picture.",
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
                code: "ENTERPRISE_CODE_HAS_OCCUPIED",
                summary: "The social credit code belongs to another enterprise.",
                fix: "Check the code.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    EcEnterpriseCreate, EC_ENTERPRISE_CREATE, 0 biz_scene None, 1 create_fund_account
    None, 2 create_iot_group None, 3 enterprise_alias None, 4 enterprise_name None, 5
    group_app_id None, 6 identity None, 7 identity_name None, 8 identity_open_id None, 9
    identity_type None, 10 out_biz_no None, 11 sign_return_url None, 12 sign_terminal
    None
);

record::record!(
    EcEnterpriseCreateResponse, EC_ENTERPRISE_CREATE_RESPONSE, 0 enterprise_id None, 1
    iot_group_id None, 2 iot_logic_group_id None, 3 sign_url None
);

static EC_ENTERPRISE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEnterpriseCreate",
    file: "spec/commerce/ec.enterprise.create.yaml",
    rows: &[
        schema::Row::Text("biz_scene"),
        schema::Row::Plain("create_fund_account", schema::Kind::Boolean),
        schema::Row::Plain("create_iot_group", schema::Kind::Boolean),
        schema::Row::Text("enterprise_alias"),
        schema::Row::Text("enterprise_name"),
        schema::Row::Text("group_app_id"),
        schema::Row::Text("identity"),
        schema::Row::Text("identity_name"),
        schema::Row::Text("identity_open_id"),
        schema::Row::Text("identity_type"),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("sign_return_url"),
        schema::Row::Text("sign_terminal"),
    ],
    rules: &[],
    lines: &[11, 15, 19, 24, 25, 26, 31, 32, 33, 38, 43, 44, 49],
};

static EC_ENTERPRISE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEnterpriseCreateResponse",
    file: "spec/commerce/ec.enterprise.create.yaml",
    rows: &[
        schema::Row::Text("enterprise_id"),
        schema::Row::Text("iot_group_id"),
        schema::Row::Text("iot_logic_group_id"),
        schema::Row::Text("sign_url"),
    ],
    rules: &[],
    lines: &[],
};
