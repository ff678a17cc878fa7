//! `alipay.open.auth.appauth.invite.create` · ISV向商户发起应用授权邀约
//!
//! Invite a merchant to authorize an ISV's app.
//!
//! Offered on the gateway (V2). Described in `spec/open_auth/appauth.invite.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.auth.appauth.invite.create` (ISV向商户发起应用授权邀约).
///
/// Invite a merchant to authorize an ISV's app.
///
/// ```
/// use alipay::open_auth::AppauthInviteCreate;
///
/// let request = AppauthInviteCreate::new()
///     .auth_app_id("2013121100055554");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`auth_app_id`](Self::auth_app_id) | required |
///
/// Offered on the gateway (V2). Described in `spec/open_auth/appauth.invite.create.yaml`.
/// Returns [`AppauthInviteCreateResponse`], or an error with a [`AppauthInviteCreateErrorCode`].
#[doc(alias = "alipay.open.auth.appauth.invite.create")]
#[doc(alias = "ISV向商户发起应用授权邀约")]
#[doc(alias = "商户")]
#[doc(alias = "授权")]
#[doc(alias = "应用")]
#[must_use]
#[non_exhaustive]
pub struct AppauthInviteCreate {
    /// App id of the merchant to authorize.
    ///
    /// Required. Example: `2013121100055554`.
    pub auth_app_id: String,
    /// Callback URL that receives the app authorization code.
    ///
    /// 授权回调地址.
    pub redirect_url: Option<String>,
    /// Own parameter, base64, returned to the provider on callback.
    ///
    /// 自定义参数. Example: `aW5pdA==`.
    pub state: Option<String>,
}

impl AppauthInviteCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`auth_app_id`](Self::auth_app_id).
    #[inline]
    pub fn auth_app_id(mut self, auth_app_id: impl Into<String>) -> Self {
        self.auth_app_id = auth_app_id.into();
        self
    }

    /// Sets [`redirect_url`](Self::redirect_url).
    #[inline]
    pub fn redirect_url(mut self, redirect_url: impl Into<String>) -> Self {
        self.redirect_url = Some(redirect_url.into());
        self
    }

    /// Sets [`state`](Self::state).
    #[inline]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }
}

/// The response of `alipay.open.auth.appauth.invite.create` (ISV向商户发起应用授权邀约).
#[non_exhaustive]
pub struct AppauthInviteCreateResponse {
    /// Page on which the merchant authorizes.
    ///
    /// 商户授权的详情页地址.
    pub task_page_url: Option<String>,
}

/// The error codes of `alipay.open.auth.appauth.invite.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AppauthInviteCreateErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(AppauthInviteCreateErrorCode);

impl record::CallRequest for AppauthInviteCreate {}

impl record::Request for AppauthInviteCreate {
    type Response = AppauthInviteCreateResponse;
    type ErrorCode = AppauthInviteCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.auth.appauth.invite.create",
        title: "ISV向商户发起应用授权邀约",
        file: "spec/open_auth/appauth.invite.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &APPAUTH_INVITE_CREATE,
        response: &APPAUTH_INVITE_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    AppauthInviteCreate, APPAUTH_INVITE_CREATE, 0 auth_app_id String::new(), 1
    redirect_url None, 2 state None
);

record::record!(
    AppauthInviteCreateResponse, APPAUTH_INVITE_CREATE_RESPONSE, 0 task_page_url None
);

static APPAUTH_INVITE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppauthInviteCreate",
    file: "spec/open_auth/appauth.invite.create.yaml",
    rows: &[
        schema::Row::Limited(
            "auth_app_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Text("redirect_url"),
        schema::Row::Text("state"),
    ],
    rules: &[],
    lines: &[10, 10, 11, 12],
};

static APPAUTH_INVITE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppauthInviteCreateResponse",
    file: "spec/open_auth/appauth.invite.create.yaml",
    rows: &[schema::Row::Text("task_page_url")],
    rules: &[],
    lines: &[],
};
