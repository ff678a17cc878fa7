//! `alipay.open.auth.appauth.invite.create` · ISV向商户发起应用授权邀约
//!
//! Invite a merchant to authorize an ISV's app.
//!
//! Offered on the gateway (V2). Described in `spec/open_auth/appauth.invite.create.yaml`.

use crate::{record, schema};

static APPAUTH_INVITE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppauthInviteCreate",
    file: "spec/open_auth/appauth.invite.create.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 10)],
            ..schema::FieldDef::text("auth_app_id", 10)
        },
        schema::FieldDef::text("redirect_url", 11),
        schema::FieldDef::text("state", 12),
    ],
    rules: &[],
};

static APPAUTH_INVITE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppauthInviteCreateResponse",
    file: "spec/open_auth/appauth.invite.create.yaml",
    fields: &[schema::FieldDef::text("task_page_url", 19)],
    rules: &[],
};

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
        Self {
            auth_app_id: String::new(),
            redirect_url: None,
            state: None,
        }
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

impl record::Record for AppauthInviteCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &APPAUTH_INVITE_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.auth_app_id),
            1 => Some(&self.redirect_url),
            2 => Some(&self.state),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.auth_app_id),
            1 => Some(&mut self.redirect_url),
            2 => Some(&mut self.state),
            _ => None,
        }
    }
}

impl Default for AppauthInviteCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AppauthInviteCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AppauthInviteCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AppauthInviteCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.open.auth.appauth.invite.create` (ISV向商户发起应用授权邀约).
#[non_exhaustive]
pub struct AppauthInviteCreateResponse {
    /// Page on which the merchant authorizes.
    ///
    /// 商户授权的详情页地址.
    pub task_page_url: Option<String>,
}

impl record::Record for AppauthInviteCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &APPAUTH_INVITE_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.task_page_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.task_page_url),
            _ => None,
        }
    }
}

impl Default for AppauthInviteCreateResponse {
    #[inline]
    fn default() -> Self {
        Self { task_page_url: None }
    }
}

impl Clone for AppauthInviteCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AppauthInviteCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AppauthInviteCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.auth.appauth.invite.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppauthInviteCreateErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AppauthInviteCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AppauthInviteCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
