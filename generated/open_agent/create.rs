//! `alipay.open.agent.create` · 开启代商户签约、创建应用事务
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/create`. Described in
//! `spec/open_agent/create.yaml`.

use crate::{record, schema};

static CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Create",
    file: "spec/open_agent/create.yaml",
    fields: &[
        schema::FieldDef::text("account", 9),
        schema::FieldDef::new("contact_info", schema::Kind::Record(&CONTACT_MODEL), 10),
        schema::FieldDef::text("order_ticket", 11),
        schema::FieldDef::text("sign_mode", 12),
    ],
    rules: &[],
};

static CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CreateResponse",
    file: "spec/open_agent/create.yaml",
    fields: &[
        schema::FieldDef::text("batch_no", 15),
        schema::FieldDef::text("batch_status", 16),
    ],
    rules: &[],
};

static CONTACT_MODEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "ContactModel",
    file: "spec/open_agent/create.yaml",
    fields: &[
        schema::FieldDef::text("contact_email", 21),
        schema::FieldDef::text("contact_mobile", 22),
        schema::FieldDef::text("contact_name", 23),
    ],
    rules: &[],
};

/// A request of `alipay.open.agent.create` (开启代商户签约、创建应用事务).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/create`. Described in
/// `spec/open_agent/create.yaml`.
/// Answered by [`CreateResponse`], or by an error with a [`CreateErrorCode`].
#[doc(alias = "alipay.open.agent.create")]
#[doc(alias = "开启代商户签约、创建应用事务")]
#[must_use]
#[non_exhaustive]
pub struct Create {
    /// On the wire `account`, a text. Source: `spec/open_agent/create.yaml:9`.
    pub account: Option<String>,
    /// On the wire `contact_info`, a record of the kind `ContactModel`. Source: `spec/open_agent/create.yaml:10`.
    pub contact_info: Option<ContactModel>,
    /// On the wire `order_ticket`, a text. Source: `spec/open_agent/create.yaml:11`.
    pub order_ticket: Option<String>,
    /// On the wire `sign_mode`, a text. Source: `spec/open_agent/create.yaml:12`.
    pub sign_mode: Option<String>,
}

impl Create {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account: None,
            contact_info: None,
            order_ticket: None,
            sign_mode: None,
        }
    }

    /// Sets [`account`](Self::account).
    #[inline]
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }

    /// Sets [`contact_info`](Self::contact_info).
    #[inline]
    pub fn contact_info(mut self, contact_info: ContactModel) -> Self {
        self.contact_info = Some(contact_info);
        self
    }

    /// Sets [`order_ticket`](Self::order_ticket).
    #[inline]
    pub fn order_ticket(mut self, order_ticket: impl Into<String>) -> Self {
        self.order_ticket = Some(order_ticket.into());
        self
    }

    /// Sets [`sign_mode`](Self::sign_mode).
    #[inline]
    pub fn sign_mode(mut self, sign_mode: impl Into<String>) -> Self {
        self.sign_mode = Some(sign_mode.into());
        self
    }
}

impl record::Record for Create {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account),
            1 => Some(&self.contact_info),
            2 => Some(&self.order_ticket),
            3 => Some(&self.sign_mode),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account),
            1 => Some(&mut self.contact_info),
            2 => Some(&mut self.order_ticket),
            3 => Some(&mut self.sign_mode),
            _ => None,
        }
    }
}

impl Default for Create {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for Create {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Create {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Create {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for Create {}

impl record::Request for Create {
    type Response = CreateResponse;
    type ErrorCode = CreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.agent.create",
        title: "开启代商户签约、创建应用事务",
        file: "spec/open_agent/create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/agent/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CREATE,
        response: &CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.agent.create` (开启代商户签约、创建应用事务).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CreateResponse {
    /// On the wire `batch_no`, a text. Source: `spec/open_agent/create.yaml:15`.
    pub batch_no: Option<String>,
    /// On the wire `batch_status`, a text. Source: `spec/open_agent/create.yaml:16`.
    pub batch_status: Option<String>,
}

impl record::Record for CreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.batch_no),
            1 => Some(&self.batch_status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.batch_no),
            1 => Some(&mut self.batch_status),
            _ => None,
        }
    }
}

impl Default for CreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            batch_no: None,
            batch_status: None,
        }
    }
}

impl Clone for CreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ContactModel`.
///
/// Source: `spec/open_agent/create.yaml:19`.
#[must_use]
#[non_exhaustive]
pub struct ContactModel {
    /// On the wire `contact_email`, a text. Source: `spec/open_agent/create.yaml:21`.
    pub contact_email: Option<String>,
    /// On the wire `contact_mobile`, a text. Source: `spec/open_agent/create.yaml:22`.
    pub contact_mobile: Option<String>,
    /// On the wire `contact_name`, a text. Source: `spec/open_agent/create.yaml:23`.
    pub contact_name: Option<String>,
}

impl ContactModel {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            contact_email: None,
            contact_mobile: None,
            contact_name: None,
        }
    }

    /// Sets [`contact_email`](Self::contact_email).
    #[inline]
    pub fn contact_email(mut self, contact_email: impl Into<String>) -> Self {
        self.contact_email = Some(contact_email.into());
        self
    }

    /// Sets [`contact_mobile`](Self::contact_mobile).
    #[inline]
    pub fn contact_mobile(mut self, contact_mobile: impl Into<String>) -> Self {
        self.contact_mobile = Some(contact_mobile.into());
        self
    }

    /// Sets [`contact_name`](Self::contact_name).
    #[inline]
    pub fn contact_name(mut self, contact_name: impl Into<String>) -> Self {
        self.contact_name = Some(contact_name.into());
        self
    }
}

impl record::Record for ContactModel {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CONTACT_MODEL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.contact_email),
            1 => Some(&self.contact_mobile),
            2 => Some(&self.contact_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.contact_email),
            1 => Some(&mut self.contact_mobile),
            2 => Some(&mut self.contact_name),
            _ => None,
        }
    }
}

impl Default for ContactModel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ContactModel {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ContactModel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ContactModel {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.agent.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_agent/create.yaml:26`.
    InvalidParameter,
    /// On the wire `APP_INFO_NOT_EXIST`. Source: `spec/open_agent/create.yaml:27`.
    AppInfoNotExist,
    /// On the wire `NOT_ISV_APP_TYPE`. Source: `spec/open_agent/create.yaml:28`.
    NotIsvAppType,
    /// On the wire `MERCHANT_IS_NOT_EXIST`. Source: `spec/open_agent/create.yaml:29`.
    MerchantIsNotExist,
    /// On the wire `MERCHANT_NOT_ACTIVED`. Source: `spec/open_agent/create.yaml:30`.
    MerchantNotActived,
    /// On the wire `MERCHANT_CAN_NOT_LOGON`. Source: `spec/open_agent/create.yaml:31`.
    MerchantCanNotLogon,
    /// On the wire `MERCHANT_NOT_ENABLED`. Source: `spec/open_agent/create.yaml:32`.
    MerchantNotEnabled,
    /// On the wire `MERCHANT_NOT_CERTIFIED`. Source: `spec/open_agent/create.yaml:33`.
    MerchantNotCertified,
    /// On the wire `INVALID_CONTACT_NAME`. Source: `spec/open_agent/create.yaml:34`.
    InvalidContactName,
    /// On the wire `INVALID_CONTACT_MOBILE`. Source: `spec/open_agent/create.yaml:35`.
    InvalidContactMobile,
    /// On the wire `INVALID_CONTACT_EMAIL`. Source: `spec/open_agent/create.yaml:36`.
    InvalidContactEmail,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_agent/create.yaml:37`.
    SystemError,
    /// On the wire `PRE_AUTH_TICKET_NOT_EXIST`. Source: `spec/open_agent/create.yaml:38`.
    PreAuthTicketNotExist,
    /// On the wire `PRE_AUTH_INVALID_AUTH_TICKET`. Source: `spec/open_agent/create.yaml:39`.
    PreAuthInvalidAuthTicket,
    /// On the wire `PRE_AUTH_INVALID_AUTH_TOKEN`. Source: `spec/open_agent/create.yaml:40`.
    PreAuthInvalidAuthToken,
    /// On the wire `PRE_AUTH_INVOKE_API_NOT_PERMITTE`. Source: `spec/open_agent/create.yaml:41`.
    PreAuthInvokeApiNotPermitte,
    /// On the wire `PRE_AUTH_INVALID_AUTH_APP_ID`. Source: `spec/open_agent/create.yaml:42`.
    PreAuthInvalidAuthAppId,
    /// On the wire `PRE_AUTH_INVALID_AUTH_USER_ID`. Source: `spec/open_agent/create.yaml:43`.
    PreAuthInvalidAuthUserId,
    /// On the wire `UNKNOWN_EXCEPTION`. Source: `spec/open_agent/create.yaml:44`.
    UnknownException,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("APP_INFO_NOT_EXIST", Self::AppInfoNotExist),
        ("NOT_ISV_APP_TYPE", Self::NotIsvAppType),
        ("MERCHANT_IS_NOT_EXIST", Self::MerchantIsNotExist),
        ("MERCHANT_NOT_ACTIVED", Self::MerchantNotActived),
        ("MERCHANT_CAN_NOT_LOGON", Self::MerchantCanNotLogon),
        ("MERCHANT_NOT_ENABLED", Self::MerchantNotEnabled),
        ("MERCHANT_NOT_CERTIFIED", Self::MerchantNotCertified),
        ("INVALID_CONTACT_NAME", Self::InvalidContactName),
        ("INVALID_CONTACT_MOBILE", Self::InvalidContactMobile),
        ("INVALID_CONTACT_EMAIL", Self::InvalidContactEmail),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PRE_AUTH_TICKET_NOT_EXIST", Self::PreAuthTicketNotExist),
        ("PRE_AUTH_INVALID_AUTH_TICKET", Self::PreAuthInvalidAuthTicket),
        ("PRE_AUTH_INVALID_AUTH_TOKEN", Self::PreAuthInvalidAuthToken),
        ("PRE_AUTH_INVOKE_API_NOT_PERMITTE", Self::PreAuthInvokeApiNotPermitte),
        ("PRE_AUTH_INVALID_AUTH_APP_ID", Self::PreAuthInvalidAuthAppId),
        ("PRE_AUTH_INVALID_AUTH_USER_ID", Self::PreAuthInvalidAuthUserId),
        ("UNKNOWN_EXCEPTION", Self::UnknownException),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
