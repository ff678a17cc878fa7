//! `alipay.commerce.ec.enterprise.create` · 企业入驻
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/enterprise/create`. Described in
//! `spec/commerce/ec.enterprise.create.yaml`.

use crate::{record, schema};

static EC_ENTERPRISE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEnterpriseCreate",
    file: "spec/commerce/ec.enterprise.create.yaml",
    fields: &[
        schema::FieldDef::text("biz_scene", 9),
        schema::FieldDef::new("create_fund_account", schema::Kind::Boolean, 10),
        schema::FieldDef::new("create_iot_group", schema::Kind::Boolean, 11),
        schema::FieldDef::text("enterprise_alias", 12),
        schema::FieldDef::text("enterprise_name", 13),
        schema::FieldDef::text("group_app_id", 14),
        schema::FieldDef::text("identity", 15),
        schema::FieldDef::text("identity_name", 16),
        schema::FieldDef::text("identity_open_id", 17),
        schema::FieldDef::text("identity_type", 18),
        schema::FieldDef::text("out_biz_no", 19),
        schema::FieldDef::text("sign_return_url", 20),
        schema::FieldDef::text("sign_terminal", 21),
    ],
    rules: &[],
};

static EC_ENTERPRISE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEnterpriseCreateResponse",
    file: "spec/commerce/ec.enterprise.create.yaml",
    fields: &[
        schema::FieldDef::text("enterprise_id", 24),
        schema::FieldDef::text("iot_group_id", 25),
        schema::FieldDef::text("iot_logic_group_id", 26),
        schema::FieldDef::text("sign_url", 27),
    ],
    rules: &[],
};

/// A request of `alipay.commerce.ec.enterprise.create` (企业入驻).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/enterprise/create`. Described in
/// `spec/commerce/ec.enterprise.create.yaml`.
/// Answered by [`EcEnterpriseCreateResponse`], or by an error with a [`EcEnterpriseCreateErrorCode`].
#[doc(alias = "alipay.commerce.ec.enterprise.create")]
#[doc(alias = "企业入驻")]
#[must_use]
#[non_exhaustive]
pub struct EcEnterpriseCreate {
    /// On the wire `biz_scene`, a text. Source: `spec/commerce/ec.enterprise.create.yaml:9`.
    pub biz_scene: Option<String>,
    /// On the wire `create_fund_account`, true or false. Source: `spec/commerce/ec.enterprise.create.yaml:10`.
    pub create_fund_account: Option<bool>,
    /// On the wire `create_iot_group`, true or false. Source: `spec/commerce/ec.enterprise.create.yaml:11`.
    pub create_iot_group: Option<bool>,
    /// On the wire `enterprise_alias`, a text. Source: `spec/commerce/ec.enterprise.create.yaml:12`.
    pub enterprise_alias: Option<String>,
    /// On the wire `enterprise_name`, a text. Source: `spec/commerce/ec.enterprise.create.yaml:13`.
    pub enterprise_name: Option<String>,
    /// On the wire `group_app_id`, a text. Source: `spec/commerce/ec.enterprise.create.yaml:14`.
    pub group_app_id: Option<String>,
    /// On the wire `identity`, a text. Source: `spec/commerce/ec.enterprise.create.yaml:15`.
    pub identity: Option<String>,
    /// On the wire `identity_name`, a text. Source: `spec/commerce/ec.enterprise.create.yaml:16`.
    pub identity_name: Option<String>,
    /// On the wire `identity_open_id`, a text. Source: `spec/commerce/ec.enterprise.create.yaml:17`.
    pub identity_open_id: Option<String>,
    /// On the wire `identity_type`, a text. Source: `spec/commerce/ec.enterprise.create.yaml:18`.
    pub identity_type: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/commerce/ec.enterprise.create.yaml:19`.
    pub out_biz_no: Option<String>,
    /// On the wire `sign_return_url`, a text. Source: `spec/commerce/ec.enterprise.create.yaml:20`.
    pub sign_return_url: Option<String>,
    /// On the wire `sign_terminal`, a text. Source: `spec/commerce/ec.enterprise.create.yaml:21`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub sign_terminal: Option<String>,
}

#[allow(deprecated)]
impl EcEnterpriseCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            biz_scene: None,
            create_fund_account: None,
            create_iot_group: None,
            enterprise_alias: None,
            enterprise_name: None,
            group_app_id: None,
            identity: None,
            identity_name: None,
            identity_open_id: None,
            identity_type: None,
            out_biz_no: None,
            sign_return_url: None,
            sign_terminal: None,
        }
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

#[allow(deprecated)]
impl record::Record for EcEnterpriseCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_ENTERPRISE_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_scene),
            1 => Some(&self.create_fund_account),
            2 => Some(&self.create_iot_group),
            3 => Some(&self.enterprise_alias),
            4 => Some(&self.enterprise_name),
            5 => Some(&self.group_app_id),
            6 => Some(&self.identity),
            7 => Some(&self.identity_name),
            8 => Some(&self.identity_open_id),
            9 => Some(&self.identity_type),
            10 => Some(&self.out_biz_no),
            11 => Some(&self.sign_return_url),
            12 => Some(&self.sign_terminal),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_scene),
            1 => Some(&mut self.create_fund_account),
            2 => Some(&mut self.create_iot_group),
            3 => Some(&mut self.enterprise_alias),
            4 => Some(&mut self.enterprise_name),
            5 => Some(&mut self.group_app_id),
            6 => Some(&mut self.identity),
            7 => Some(&mut self.identity_name),
            8 => Some(&mut self.identity_open_id),
            9 => Some(&mut self.identity_type),
            10 => Some(&mut self.out_biz_no),
            11 => Some(&mut self.sign_return_url),
            12 => Some(&mut self.sign_terminal),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for EcEnterpriseCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EcEnterpriseCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcEnterpriseCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcEnterpriseCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.commerce.ec.enterprise.create` (企业入驻).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct EcEnterpriseCreateResponse {
    /// On the wire `enterprise_id`, a text. Source: `spec/commerce/ec.enterprise.create.yaml:24`.
    pub enterprise_id: Option<String>,
    /// On the wire `iot_group_id`, a text. Source: `spec/commerce/ec.enterprise.create.yaml:25`.
    pub iot_group_id: Option<String>,
    /// On the wire `iot_logic_group_id`, a text. Source: `spec/commerce/ec.enterprise.create.yaml:26`.
    pub iot_logic_group_id: Option<String>,
    /// On the wire `sign_url`, a text. Source: `spec/commerce/ec.enterprise.create.yaml:27`.
    pub sign_url: Option<String>,
}

impl record::Record for EcEnterpriseCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_ENTERPRISE_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.enterprise_id),
            1 => Some(&self.iot_group_id),
            2 => Some(&self.iot_logic_group_id),
            3 => Some(&self.sign_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.enterprise_id),
            1 => Some(&mut self.iot_group_id),
            2 => Some(&mut self.iot_logic_group_id),
            3 => Some(&mut self.sign_url),
            _ => None,
        }
    }
}

impl Default for EcEnterpriseCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            enterprise_id: None,
            iot_group_id: None,
            iot_logic_group_id: None,
            sign_url: None,
        }
    }
}

impl Clone for EcEnterpriseCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcEnterpriseCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcEnterpriseCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.ec.enterprise.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EcEnterpriseCreateErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/commerce/ec.enterprise.create.yaml:30`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/commerce/ec.enterprise.create.yaml:31`.
    SystemError,
    /// On the wire `ENTERPRISE_NO_AUTH`. Source: `spec/commerce/ec.enterprise.create.yaml:32`.
    EnterpriseNoAuth,
    /// On the wire `ENTERPRISE_SETTLED_IN_FINISHED`. Source: `spec/commerce/ec.enterprise.create.yaml:33`.
    EnterpriseSettledInFinished,
    /// On the wire `USER_NOT_EXIST`. Source: `spec/commerce/ec.enterprise.create.yaml:34`.
    UserNotExist,
    /// On the wire `SENSITIVE_WORDS_EXIST`. Source: `spec/commerce/ec.enterprise.create.yaml:35`.
    SensitiveWordsExist,
    /// On the wire `ENTERPRISE_CREATE_NOT_SUPPORT`. Source: `spec/commerce/ec.enterprise.create.yaml:36`.
    EnterpriseCreateNotSupport,
    /// On the wire `ENTERPRISE_CREATE_ING`. Source: `spec/commerce/ec.enterprise.create.yaml:37`.
    EnterpriseCreateIng,
    /// On the wire `ECEIF_ENTERPRISE_CREATE_OVER_LIMIT`. Source: `spec/commerce/ec.enterprise.create.yaml:38`.
    EceifEnterpriseCreateOverLimit,
    /// On the wire `IOT_FACE_GROUP_NAME_ERROR`. Source: `spec/commerce/ec.enterprise.create.yaml:39`.
    IotFaceGroupNameError,
    /// On the wire `AUTH_INFO_NULL`. Source: `spec/commerce/ec.enterprise.create.yaml:40`.
    AuthInfoNull,
    /// On the wire `ENTERPRISE_EMAIL_ALREADY_EXIST`. Source: `spec/commerce/ec.enterprise.create.yaml:41`.
    EnterpriseEmailAlreadyExist,
    /// On the wire `CONFIRM_LETTER_IMG_NULL`. Source: `spec/commerce/ec.enterprise.create.yaml:42`.
    ConfirmLetterImgNull,
    /// On the wire `LICENSE_IMG_NULL`. Source: `spec/commerce/ec.enterprise.create.yaml:43`.
    LicenseImgNull,
    /// On the wire `ISV_USER_ID_NOT_SUPPORT`. Source: `spec/commerce/ec.enterprise.create.yaml:44`.
    IsvUserIdNotSupport,
    /// On the wire `EMPLOYEE_NOT_EXIST`. Source: `spec/commerce/ec.enterprise.create.yaml:45`.
    EmployeeNotExist,
    /// On the wire `ENTERPRISE_CODE_HAS_OCCUPIED`. Source: `spec/commerce/ec.enterprise.create.yaml:46`.
    EnterpriseCodeHasOccupied,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for EcEnterpriseCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("ENTERPRISE_NO_AUTH", Self::EnterpriseNoAuth),
        ("ENTERPRISE_SETTLED_IN_FINISHED", Self::EnterpriseSettledInFinished),
        ("USER_NOT_EXIST", Self::UserNotExist),
        ("SENSITIVE_WORDS_EXIST", Self::SensitiveWordsExist),
        ("ENTERPRISE_CREATE_NOT_SUPPORT", Self::EnterpriseCreateNotSupport),
        ("ENTERPRISE_CREATE_ING", Self::EnterpriseCreateIng),
        ("ECEIF_ENTERPRISE_CREATE_OVER_LIMIT", Self::EceifEnterpriseCreateOverLimit),
        ("IOT_FACE_GROUP_NAME_ERROR", Self::IotFaceGroupNameError),
        ("AUTH_INFO_NULL", Self::AuthInfoNull),
        ("ENTERPRISE_EMAIL_ALREADY_EXIST", Self::EnterpriseEmailAlreadyExist),
        ("CONFIRM_LETTER_IMG_NULL", Self::ConfirmLetterImgNull),
        ("LICENSE_IMG_NULL", Self::LicenseImgNull),
        ("ISV_USER_ID_NOT_SUPPORT", Self::IsvUserIdNotSupport),
        ("EMPLOYEE_NOT_EXIST", Self::EmployeeNotExist),
        ("ENTERPRISE_CODE_HAS_OCCUPIED", Self::EnterpriseCodeHasOccupied),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EcEnterpriseCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
