//! `alipay.open.agent.create` · 开启代商户签约、创建应用事务
//!
//! Open a transaction for creating apps or signing products for a merchant; must be called first.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/create`. Described in
//! `spec/open_agent/create.yaml`.

use crate::{record, schema};

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
/// Returns [`CreateResponse`], or an error with a [`CreateErrorCode`].
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
    /// Isv代操作的商户账号; required. Example: `user@example.com`.
    pub account: String,
    /// Merchant contact who receives important notices after sign-up, such as agreement confirmation and expiry
    /// reminders.
    ///
    /// 商户联系人信息; required.
    pub contact_info: ContactModel,
    /// Order authorization ticket; with it the submitted transaction enters pre-authorized mode and needs no merchant
    /// confirmation.
    ///
    /// 订单授权凭证; required in some cases; at most 40 characters (advisory). Example:
    /// `00ee2d475f374ad097ee0f1ac223fX00`.
    pub order_ticket: Option<String>,
    /// Signing mode for batch sign-up with authorization; omit otherwise, or the merchant gets no confirmation
    /// notice.
    ///
    /// 签约模式; other values may be added. Example: `BATCH_SIGN_NOT_NOTIFY`.
    pub sign_mode: Option<record::Choice<CreateSignMode>>,
}

impl Create {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The response of `alipay.open.agent.create` (开启代商户签约、创建应用事务).
#[non_exhaustive]
pub struct CreateResponse {
    /// Globally unique transaction number to pass to all later calls; usable only while `init`.
    ///
    /// Example: `2017110616474516400082883`.
    pub batch_no: Option<String>,
    /// State of the transaction; only `init` allows further calls and times out after one hour.
    ///
    /// Example: `init`.
    pub batch_status: Option<record::Choice<CreateResponseBatchStatus>>,
}

/// Contact person of a merchant, who receives notices after sign-up.
#[must_use]
#[non_exhaustive]
pub struct ContactModel {
    /// Email address of the contact.
    ///
    /// 联系人邮箱. Example: `user@example.com`.
    pub contact_email: Option<String>,
    /// Mobile number of the contact.
    ///
    /// 联系人手机号码. Example: `13800000000`.
    pub contact_mobile: Option<String>,
    /// Name of the contact.
    ///
    /// 联系人名称. Example: `某某`.
    pub contact_name: Option<String>,
}

impl ContactModel {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The values of the platform's type `CreateSignMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateSignMode {
    /// `BATCH_SIGN_NOT_NOTIFY`: Sign in batch without notifying the merchant.
    BatchSignNotNotify,
}

record::enumeration!(CreateSignMode, "BATCH_SIGN_NOT_NOTIFY" BatchSignNotNotify);

/// The values of the platform's type `CreateResponseBatchStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateResponseBatchStatus {
    /// `init`: Open; business calls are allowed (初始状态).
    Init,
    /// `submit`: Submitted; final (提交状态).
    Submit,
    /// `cancel`: Canceled; final (取消状态).
    Cancel,
    /// `timeout`: Timed out after one hour; final (超时状态).
    Timeout,
}

record::enumeration!(
    CreateResponseBatchStatus, "init" Init, "submit" Submit, "cancel" Cancel, "timeout"
    Timeout
);

/// The error codes of `alipay.open.agent.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CreateErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `APP_INFO_NOT_EXIST`: The app information does not exist.
    ///
    /// Check the app id.
    AppInfoNotExist,
    /// `NOT_ISV_APP_TYPE`: The app is not a third-party (ISV) app.
    ///
    /// Use a third-party app.
    NotIsvAppType,
    /// `MERCHANT_IS_NOT_EXIST`: The merchant's Alipay account does not exist.
    ///
    /// Check that the account exists and is valid.
    MerchantIsNotExist,
    /// `MERCHANT_NOT_ACTIVED`: The merchant's Alipay account is not activated.
    ///
    /// Check that the account exists and is valid.
    MerchantNotActived,
    /// `MERCHANT_CAN_NOT_LOGON`: The merchant's Alipay account may not log on.
    ///
    /// Check that the account exists and is valid.
    MerchantCanNotLogon,
    /// `MERCHANT_NOT_ENABLED`: The merchant's Alipay account is frozen or closed.
    ///
    /// Check that the account exists and is valid.
    MerchantNotEnabled,
    /// `MERCHANT_NOT_CERTIFIED`: The merchant's Alipay account has no real-name certification.
    ///
    /// Ask the merchant to complete the certification.
    MerchantNotCertified,
    /// `INVALID_CONTACT_NAME`: The contact's name is empty or garbled.
    ///
    /// Send a contact name of at most 20 characters.
    InvalidContactName,
    /// `INVALID_CONTACT_MOBILE`: The contact's mobile number is malformed.
    ///
    /// Send an 11-digit mobile number.
    InvalidContactMobile,
    /// `INVALID_CONTACT_EMAIL`: The contact's e-mail address is malformed.
    ///
    /// Send a correct e-mail address.
    InvalidContactEmail,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PRE_AUTH_TICKET_NOT_EXIST`: The order ticket does not exist.
    ///
    /// Check the order ticket.
    PreAuthTicketNotExist,
    /// `PRE_AUTH_INVALID_AUTH_TICKET`: The order ticket is invalid or has expired.
    ///
    /// Let the merchant order again for a new ticket.
    PreAuthInvalidAuthTicket,
    /// `PRE_AUTH_INVALID_AUTH_TOKEN`: The token behind the order ticket is no longer valid.
    ///
    /// Ask the merchant to authorize again.
    PreAuthInvalidAuthToken,
    /// `PRE_AUTH_INVOKE_API_NOT_PERMITTE`: The order ticket does not permit this API.
    PreAuthInvokeApiNotPermitte,
    /// `PRE_AUTH_INVALID_AUTH_APP_ID`: The order ticket belongs to another app.
    ///
    /// Call with the app of the ticket.
    PreAuthInvalidAuthAppId,
    /// `PRE_AUTH_INVALID_AUTH_USER_ID`: The order ticket was authorized by another merchant.
    ///
    /// Use the account that authorized the ticket.
    PreAuthInvalidAuthUserId,
    /// `UNKNOWN_EXCEPTION`: An unknown internal error occurred.
    ///
    /// Contact support. The outcome is unknown: the call may have taken effect.
    UnknownException,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CreateErrorCode, "INVALID_PARAMETER" InvalidParameter, "APP_INFO_NOT_EXIST"
    AppInfoNotExist, "NOT_ISV_APP_TYPE" NotIsvAppType, "MERCHANT_IS_NOT_EXIST"
    MerchantIsNotExist, "MERCHANT_NOT_ACTIVED" MerchantNotActived,
    "MERCHANT_CAN_NOT_LOGON" MerchantCanNotLogon, "MERCHANT_NOT_ENABLED"
    MerchantNotEnabled, "MERCHANT_NOT_CERTIFIED" MerchantNotCertified,
    "INVALID_CONTACT_NAME" InvalidContactName, "INVALID_CONTACT_MOBILE"
    InvalidContactMobile, "INVALID_CONTACT_EMAIL" InvalidContactEmail, "SYSTEM_ERROR"
    SystemError, "PRE_AUTH_TICKET_NOT_EXIST" PreAuthTicketNotExist,
    "PRE_AUTH_INVALID_AUTH_TICKET" PreAuthInvalidAuthTicket,
    "PRE_AUTH_INVALID_AUTH_TOKEN" PreAuthInvalidAuthToken,
    "PRE_AUTH_INVOKE_API_NOT_PERMITTE" PreAuthInvokeApiNotPermitte,
    "PRE_AUTH_INVALID_AUTH_APP_ID" PreAuthInvalidAuthAppId,
    "PRE_AUTH_INVALID_AUTH_USER_ID" PreAuthInvalidAuthUserId, "UNKNOWN_EXCEPTION"
    UnknownException
);

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

record::record!(
    Create, CREATE, 0 account String::new(), 1 contact_info Default::default(), 2
    order_ticket None, 3 sign_mode None
);

record::record!(CreateResponse, CREATE_RESPONSE, 0 batch_no None, 1 batch_status None);

record::record!(
    ContactModel, CONTACT_MODEL, 0 contact_email None, 1 contact_mobile None, 2
    contact_name None
);

static CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Create",
    file: "spec/open_agent/create.yaml",
    rows: &[
        schema::Row::Limited(
            "account",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "contact_info",
            schema::Kind::Record(&CONTACT_MODEL),
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "order_ticket",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(40))],
        ),
        schema::Row::Text("sign_mode"),
    ],
    rules: &[],
    lines: &[11, 15, 17, 21, 22, 27, 30],
};

static CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CreateResponse",
    file: "spec/open_agent/create.yaml",
    rows: &[schema::Row::Text("batch_no"), schema::Row::Text("batch_status")],
    rules: &[],
    lines: &[],
};

static CONTACT_MODEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "ContactModel",
    file: "spec/open_agent/create.yaml",
    rows: &[
        schema::Row::Text("contact_email"),
        schema::Row::Text("contact_mobile"),
        schema::Row::Text("contact_name"),
    ],
    rules: &[],
    lines: &[58, 59, 60],
};
