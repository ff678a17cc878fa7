//! `alipay.open.agent.create` · 开启代商户签约、创建应用事务
//!
//! Open a transaction for creating apps or signing products for a merchant; must be called first.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/create`. Described in
//! `spec/open_agent/create.yaml`.

use crate::{record, schema};

static CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Create",
    file: "spec/open_agent/create.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 15)],
            ..schema::FieldDef::text("account", 11)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 21)],
            ..schema::FieldDef::new(
                "contact_info",
                schema::Kind::Record(&CONTACT_MODEL),
                17,
            )
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(40), 27)],
            ..schema::FieldDef::text("order_ticket", 22)
        },
        schema::FieldDef::text("sign_mode", 30),
    ],
    rules: &[],
};

static CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CreateResponse",
    file: "spec/open_agent/create.yaml",
    fields: &[
        schema::FieldDef::text("batch_no", 40),
        schema::FieldDef::text("batch_status", 44),
    ],
    rules: &[],
};

static CONTACT_MODEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "ContactModel",
    file: "spec/open_agent/create.yaml",
    fields: &[
        schema::FieldDef::text("contact_email", 58),
        schema::FieldDef::text("contact_mobile", 59),
        schema::FieldDef::text("contact_name", 60),
    ],
    rules: &[],
};

/// A request of `alipay.open.agent.create` (开启代商户签约、创建应用事务).
///
/// Open a transaction for creating apps or signing products for a merchant; must be called first.
///
/// ```
/// use alipay::open_agent::Create;
///
/// let request = Create::new()
///     .account("user@example.com")
///     .contact_info(alipay::open_agent::create::ContactModel::new().contact_email("user@example.com"));
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`account`](Self::account) | required |
/// | [`contact_info`](Self::contact_info) | required |
/// | [`order_ticket`](Self::order_ticket) | required in some cases; at most 40 characters (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/create`. Described in
/// `spec/open_agent/create.yaml`.
/// Answered by [`CreateResponse`], or by an error with a [`CreateErrorCode`].
#[doc(alias = "alipay.open.agent.create")]
#[doc(alias = "/v3/alipay/open/agent/create")]
#[doc(alias = "开启代商户签约、创建应用事务")]
#[doc(alias = "商户")]
#[doc(alias = "签约")]
#[doc(alias = "应用")]
#[must_use]
#[non_exhaustive]
pub struct Create {
    /// Merchant account operated for: an Alipay login account or a 2088… pid.
    ///
    /// On the wire `account` (isv代操作的商户账号); required. Example: `user@example.com`. Source:
    /// `spec/open_agent/create.yaml:11`.
    pub account: String,
    /// Merchant contact who receives important notices after sign-up, such as agreement confirmation and expiry
    /// reminders.
    ///
    /// On the wire `contact_info` (商户联系人信息); required. Source: `spec/open_agent/create.yaml:17`.
    pub contact_info: ContactModel,
    /// Order authorization ticket; with it the submitted transaction enters pre-authorized mode and needs no merchant
    /// confirmation.
    ///
    /// On the wire `order_ticket` (订单授权凭证); required in some cases; at most 40 characters (advisory). Example:
    /// `00ee2d475f374ad097ee0f1ac223fX00`. Source: `spec/open_agent/create.yaml:22`.
    pub order_ticket: Option<String>,
    /// Signing mode for batch sign-up with authorization; omit otherwise, or the merchant gets no confirmation
    /// notice.
    ///
    /// On the wire `sign_mode` (签约模式); other values may be added. Example: `BATCH_SIGN_NOT_NOTIFY`. Source:
    /// `spec/open_agent/create.yaml:30`.
    pub sign_mode: Option<record::Choice<CreateSignMode>>,
}

impl Create {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account: String::new(),
            contact_info: Default::default(),
            order_ticket: None,
            sign_mode: None,
        }
    }

    /// Sets [`account`](Self::account).
    #[inline]
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = account.into();
        self
    }

    /// Sets [`contact_info`](Self::contact_info).
    #[inline]
    pub fn contact_info(mut self, contact_info: ContactModel) -> Self {
        self.contact_info = contact_info;
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
    pub fn sign_mode(
        mut self,
        sign_mode: impl Into<record::Choice<CreateSignMode>>,
    ) -> Self {
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The answer of `alipay.open.agent.create` (开启代商户签约、创建应用事务).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CreateResponse {
    /// Globally unique transaction number to pass to all later calls; usable only while `init`.
    ///
    /// On the wire `batch_no`. Example: `2017110616474516400082883`. Source: `spec/open_agent/create.yaml:40`.
    pub batch_no: Option<String>,
    /// State of the transaction; only `init` allows further calls and times out after one hour.
    ///
    /// On the wire `batch_status`. Example: `init`. Source: `spec/open_agent/create.yaml:44`.
    pub batch_status: Option<record::Choice<CreateResponseBatchStatus>>,
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

/// Contact person of a merchant, who receives notices after sign-up.
///
/// Source: `spec/open_agent/create.yaml:55`.
#[must_use]
#[non_exhaustive]
pub struct ContactModel {
    /// Email address of the contact.
    ///
    /// On the wire `contact_email` (联系人邮箱). Example: `user@example.com`. Source:
    /// `spec/open_agent/create.yaml:58`.
    pub contact_email: Option<String>,
    /// Mobile number of the contact.
    ///
    /// On the wire `contact_mobile` (联系人手机号码). Example: `13800000000`. Source:
    /// `spec/open_agent/create.yaml:59`.
    pub contact_mobile: Option<String>,
    /// Name of the contact.
    ///
    /// On the wire `contact_name` (联系人名称). Example: `某某`. Source: `spec/open_agent/create.yaml:60`.
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

/// The values of the platform's type `CreateSignMode`.
///
/// Source: `spec/open_agent/create.yaml:34`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CreateSignMode {
    /// Sign in batch without notifying the merchant.
    ///
    /// On the wire `BATCH_SIGN_NOT_NOTIFY`.
    BatchSignNotNotify,
}

impl record::Enumeration for CreateSignMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("BATCH_SIGN_NOT_NOTIFY", Self::BatchSignNotNotify),
    ];
}

impl std::fmt::Debug for CreateSignMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `CreateResponseBatchStatus`.
///
/// Source: `spec/open_agent/create.yaml:47`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CreateResponseBatchStatus {
    /// Open; business calls are allowed.
    ///
    /// On the wire `init` (初始状态).
    Init,
    /// Submitted; final.
    ///
    /// On the wire `submit` (提交状态).
    Submit,
    /// Canceled; final.
    ///
    /// On the wire `cancel` (取消状态).
    Cancel,
    /// Timed out after one hour; final.
    ///
    /// On the wire `timeout` (超时状态).
    Timeout,
}

impl record::Enumeration for CreateResponseBatchStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("init", Self::Init),
        ("submit", Self::Submit),
        ("cancel", Self::Cancel),
        ("timeout", Self::Timeout),
    ];
}

impl std::fmt::Debug for CreateResponseBatchStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.agent.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateErrorCode {
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_agent/create.yaml:63` and `spec/codes.yaml:1357`.
    InvalidParameter,
    /// The app information does not exist.
    ///
    /// Check the app id.
    ///
    /// On the wire `APP_INFO_NOT_EXIST`. Source: `spec/open_agent/create.yaml:64` and `spec/codes.yaml:591`.
    AppInfoNotExist,
    /// The app is not a third-party (ISV) app.
    ///
    /// Use a third-party app.
    ///
    /// On the wire `NOT_ISV_APP_TYPE`. Source: `spec/open_agent/create.yaml:65` and `spec/codes.yaml:1695`.
    NotIsvAppType,
    /// The merchant's Alipay account does not exist.
    ///
    /// Check that the account exists and is valid.
    ///
    /// On the wire `MERCHANT_IS_NOT_EXIST`. Source: `spec/open_agent/create.yaml:66` and `spec/codes.yaml:1528`.
    MerchantIsNotExist,
    /// The merchant's Alipay account is not activated.
    ///
    /// Check that the account exists and is valid.
    ///
    /// On the wire `MERCHANT_NOT_ACTIVED`. Source: `spec/open_agent/create.yaml:67` and `spec/codes.yaml:1537`.
    MerchantNotActived,
    /// The merchant's Alipay account may not log on.
    ///
    /// Check that the account exists and is valid.
    ///
    /// On the wire `MERCHANT_CAN_NOT_LOGON`. Source: `spec/open_agent/create.yaml:68` and `spec/codes.yaml:1518`.
    MerchantCanNotLogon,
    /// The merchant's Alipay account is frozen or closed.
    ///
    /// Check that the account exists and is valid.
    ///
    /// On the wire `MERCHANT_NOT_ENABLED`. Source: `spec/open_agent/create.yaml:69` and `spec/codes.yaml:1543`.
    MerchantNotEnabled,
    /// The merchant's Alipay account has no real-name certification.
    ///
    /// Ask the merchant to complete the certification.
    ///
    /// On the wire `MERCHANT_NOT_CERTIFIED`. Source: `spec/open_agent/create.yaml:70` and `spec/codes.yaml:1540`.
    MerchantNotCertified,
    /// The contact's name is empty or garbled.
    ///
    /// Send a contact name of at most 20 characters.
    ///
    /// On the wire `INVALID_CONTACT_NAME`. Source: `spec/open_agent/create.yaml:71` and `spec/codes.yaml:1293`.
    InvalidContactName,
    /// The contact's mobile number is malformed.
    ///
    /// Send an 11-digit mobile number.
    ///
    /// On the wire `INVALID_CONTACT_MOBILE`. Source: `spec/open_agent/create.yaml:72` and `spec/codes.yaml:1290`.
    InvalidContactMobile,
    /// The contact's e-mail address is malformed.
    ///
    /// Send a correct e-mail address.
    ///
    /// On the wire `INVALID_CONTACT_EMAIL`. Source: `spec/open_agent/create.yaml:73` and `spec/codes.yaml:1287`.
    InvalidContactEmail,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_agent/create.yaml:74` and `spec/codes.yaml:2413`.
    SystemError,
    /// The order ticket does not exist.
    ///
    /// Check the order ticket.
    ///
    /// On the wire `PRE_AUTH_TICKET_NOT_EXIST`. Source: `spec/open_agent/create.yaml:75` and `spec/codes.yaml:2093`.
    PreAuthTicketNotExist,
    /// The order ticket is invalid or has expired.
    ///
    /// Let the merchant order again for a new ticket.
    ///
    /// On the wire `PRE_AUTH_INVALID_AUTH_TICKET`. Source: `spec/open_agent/create.yaml:76` and
    /// `spec/codes.yaml:2080`.
    PreAuthInvalidAuthTicket,
    /// The token behind the order ticket is no longer valid.
    ///
    /// Ask the merchant to authorize again.
    ///
    /// On the wire `PRE_AUTH_INVALID_AUTH_TOKEN`. Source: `spec/open_agent/create.yaml:77` and
    /// `spec/codes.yaml:2083`.
    PreAuthInvalidAuthToken,
    /// The order ticket does not permit this API.
    ///
    /// On the wire `PRE_AUTH_INVOKE_API_NOT_PERMITTE`. Source: `spec/open_agent/create.yaml:78` and
    /// `spec/codes.yaml:2091`.
    PreAuthInvokeApiNotPermitte,
    /// The order ticket belongs to another app.
    ///
    /// Call with the app of the ticket.
    ///
    /// On the wire `PRE_AUTH_INVALID_AUTH_APP_ID`. Source: `spec/open_agent/create.yaml:79` and
    /// `spec/codes.yaml:2077`.
    PreAuthInvalidAuthAppId,
    /// The order ticket was authorized by another merchant.
    ///
    /// Use the account that authorized the ticket.
    ///
    /// On the wire `PRE_AUTH_INVALID_AUTH_USER_ID`. Source: `spec/open_agent/create.yaml:80` and
    /// `spec/codes.yaml:2086`.
    PreAuthInvalidAuthUserId,
    /// An unknown internal error occurred.
    ///
    /// Contact support.
    ///
    /// On the wire `UNKNOWN_EXCEPTION`; the call may have had its effect, so that it comes as an unknown outcome.
    /// Source: `spec/open_agent/create.yaml:81` and `spec/codes.yaml:2529`.
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
