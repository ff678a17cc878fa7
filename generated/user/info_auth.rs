//! `alipay.user.info.auth` · 用户登陆授权
//!
//! Ask a user to authorize login.
//!
//! Offered on the gateway (V2) as a page, which the user's browser opens. Described in
//! `spec/user/info.auth.yaml`.

use crate::{record, schema};

static INFO_AUTH: schema::RecordDef<'static> = schema::RecordDef {
    name: "InfoAuth",
    file: "spec/user/info.auth.yaml",
    fields: &[
        schema::FieldDef::new(
            "scopes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            10,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(100), 23)],
            ..schema::FieldDef::text("state", 18)
        },
    ],
    rules: &[],
};

static INFO_AUTH_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InfoAuthResponse",
    file: "spec/user/info.auth.yaml",
    fields: &[],
    rules: &[],
};

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
        Self {
            scopes: Vec::new(),
            state: None,
        }
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

impl record::Record for InfoAuth {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INFO_AUTH
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.scopes),
            1 => Some(&self.state),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.scopes),
            1 => Some(&mut self.state),
            _ => None,
        }
    }
}

impl Default for InfoAuth {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InfoAuth {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InfoAuth {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InfoAuth {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.user.info.auth` (用户登陆授权).
///
/// This response has no fields.
#[non_exhaustive]
pub struct InfoAuthResponse {}

impl record::Record for InfoAuthResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INFO_AUTH_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for InfoAuthResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for InfoAuthResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InfoAuthResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InfoAuthResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `InfoAuthScopes`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InfoAuthScopes {
    /// `auth_base`: User id only, granted silently.
    AuthBase,
    /// `auth_user`: Basic profile, with the user's consent.
    AuthUser,
}

impl record::Enumeration for InfoAuthScopes {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("auth_base", Self::AuthBase),
        ("auth_user", Self::AuthUser),
    ];
}

impl std::fmt::Debug for InfoAuthScopes {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.user.info.auth`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InfoAuthErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InfoAuthErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InfoAuthErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
