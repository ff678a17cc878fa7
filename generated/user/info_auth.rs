//! `alipay.user.info.auth` · 用户登陆授权
//!
//! Ask a user to authorize login.
//!
//! Offered on the gateway (V2) as a page, which the user's browser opens. Described in
//! `spec/user/info.auth.yaml`.

use crate::{record, schema};

/// A request of `alipay.user.info.auth` (用户登陆授权).
///
/// Ask a user to authorize login.
///
/// ```
/// use alipay::user::InfoAuth;
///
/// let request = InfoAuth::new()
///     .state("aW5pdA==");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`scopes`](Self::scopes) | required in some cases |
/// | [`state`](Self::state) | required in some cases; at most 100 characters |
///
/// Offered on the gateway (V2) as a page, which the user's browser opens. Described in
/// `spec/user/info.auth.yaml`.
/// Returns [`InfoAuthResponse`], or an error with a [`InfoAuthErrorCode`].
#[doc(alias = "alipay.user.info.auth")]
#[doc(alias = "用户登陆授权")]
#[doc(alias = "授权")]
#[must_use]
#[non_exhaustive]
pub struct InfoAuth {
    /// Scopes to request.
    ///
    /// 接口权限值; required in some cases.
    pub scopes: Vec<record::Choice<InfoAuthScopes>>,
    /// Merchant's unpredictable value in base64, returned unchanged to `redirect_uri`; protects against CSRF.
    ///
    /// 商户自定义参数; required in some cases; at most 100 characters. Example: `aW5pdA==`.
    pub state: Option<String>,
}

impl InfoAuth {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`scopes`](Self::scopes).
    #[inline]
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<record::Choice<InfoAuthScopes>>>,
    ) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`state`](Self::state).
    #[inline]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }
}

/// The response of `alipay.user.info.auth` (用户登陆授权).
///
/// This response has no fields.
#[non_exhaustive]
pub struct InfoAuthResponse {}

/// The values of the platform's type `InfoAuthScopes`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InfoAuthScopes {
    /// `auth_base`: User id only, granted silently.
    AuthBase,
    /// `auth_user`: Basic profile, with the user's consent.
    AuthUser,
}

record::enumeration!(InfoAuthScopes, "auth_base" AuthBase, "auth_user" AuthUser);

/// The error codes of `alipay.user.info.auth`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InfoAuthErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(InfoAuthErrorCode);

impl record::PageRequest for InfoAuth {}

impl record::Request for InfoAuth {
    type Response = InfoAuthResponse;
    type ErrorCode = InfoAuthErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.user.info.auth",
        title: "用户登陆授权",
        file: "spec/user/info.auth.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &INFO_AUTH,
        response: &INFO_AUTH_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(InfoAuth, INFO_AUTH, 0 scopes Vec::new(), 1 state None);

record::record!(InfoAuthResponse, INFO_AUTH_RESPONSE);

static INFO_AUTH: schema::RecordDef<'static> = schema::RecordDef {
    name: "InfoAuth",
    file: "spec/user/info.auth.yaml",
    rows: &[
        schema::Row::Plain(
            "scopes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "state",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(100))],
        ),
    ],
    rules: &[],
    lines: &[10, 18, 23],
};

static INFO_AUTH_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InfoAuthResponse",
    file: "spec/user/info.auth.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
