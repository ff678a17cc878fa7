//! `alipay.open.auth.token.app.query` · 查询某个应用授权AppAuthToken的授权信息
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/auth/token/app/query`. Described in
//! `spec/open_auth/token.app.query.yaml`.

use crate::{record, schema};

static TOKEN_APP_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TokenAppQuery",
    file: "spec/open_auth/token.app.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("app_auth_token", 10)
        },
    ],
    rules: &[],
};

static TOKEN_APP_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TokenAppQueryResponse",
    file: "spec/open_auth/token.app.query.yaml",
    fields: &[
        schema::FieldDef::text("auth_app_id", 13),
        schema::FieldDef::text("auth_end", 14),
        schema::FieldDef::new(
            "auth_methods",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            15,
        ),
        schema::FieldDef::text("auth_start", 16),
        schema::FieldDef::new("expires_in", schema::Kind::Integer, 17),
        schema::FieldDef::new("is_by_app_auth", schema::Kind::Boolean, 18),
        schema::FieldDef::text("status", 19),
        schema::FieldDef::text("user_id", 20),
    ],
    rules: &[],
};

/// A request of `alipay.open.auth.token.app.query` (查询某个应用授权AppAuthToken的授权信息).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/auth/token/app/query`. Described in
/// `spec/open_auth/token.app.query.yaml`.
/// Answered by [`TokenAppQueryResponse`], or by an error with a [`TokenAppQueryErrorCode`].
#[doc(alias = "alipay.open.auth.token.app.query")]
#[doc(alias = "查询某个应用授权AppAuthToken的授权信息")]
#[must_use]
#[non_exhaustive]
pub struct TokenAppQuery {
    /// On the wire `app_auth_token`, a text. Source: `spec/open_auth/token.app.query.yaml:10`.
    pub app_auth_token: Option<String>,
}

impl TokenAppQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { app_auth_token: None }
    }

    /// Sets [`app_auth_token`](Self::app_auth_token).
    #[inline]
    pub fn app_auth_token(mut self, app_auth_token: impl Into<String>) -> Self {
        self.app_auth_token = Some(app_auth_token.into());
        self
    }
}

impl record::Record for TokenAppQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TOKEN_APP_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_auth_token),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_auth_token),
            _ => None,
        }
    }
}

impl Default for TokenAppQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TokenAppQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TokenAppQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TokenAppQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for TokenAppQuery {}

impl record::Request for TokenAppQuery {
    type Response = TokenAppQueryResponse;
    type ErrorCode = TokenAppQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.auth.token.app.query",
        title: "查询某个应用授权AppAuthToken的授权信息",
        file: "spec/open_auth/token.app.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/auth/token/app/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &TOKEN_APP_QUERY,
        response: &TOKEN_APP_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.auth.token.app.query` (查询某个应用授权AppAuthToken的授权信息).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct TokenAppQueryResponse {
    /// On the wire `auth_app_id`, a text. Source: `spec/open_auth/token.app.query.yaml:13`.
    pub auth_app_id: Option<String>,
    /// On the wire `auth_end`, a text. Source: `spec/open_auth/token.app.query.yaml:14`.
    pub auth_end: Option<String>,
    /// On the wire `auth_methods`, a list; each element is a text. Source: `spec/open_auth/token.app.query.yaml:15`.
    pub auth_methods: Vec<String>,
    /// On the wire `auth_start`, a text. Source: `spec/open_auth/token.app.query.yaml:16`.
    pub auth_start: Option<String>,
    /// On the wire `expires_in`, a whole number. Source: `spec/open_auth/token.app.query.yaml:17`.
    pub expires_in: Option<i64>,
    /// On the wire `is_by_app_auth`, true or false. Source: `spec/open_auth/token.app.query.yaml:18`.
    pub is_by_app_auth: Option<bool>,
    /// On the wire `status`, a text. Source: `spec/open_auth/token.app.query.yaml:19`.
    pub status: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/open_auth/token.app.query.yaml:20`.
    pub user_id: Option<String>,
}

impl record::Record for TokenAppQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TOKEN_APP_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.auth_app_id),
            1 => Some(&self.auth_end),
            2 => Some(&self.auth_methods),
            3 => Some(&self.auth_start),
            4 => Some(&self.expires_in),
            5 => Some(&self.is_by_app_auth),
            6 => Some(&self.status),
            7 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.auth_app_id),
            1 => Some(&mut self.auth_end),
            2 => Some(&mut self.auth_methods),
            3 => Some(&mut self.auth_start),
            4 => Some(&mut self.expires_in),
            5 => Some(&mut self.is_by_app_auth),
            6 => Some(&mut self.status),
            7 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for TokenAppQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            auth_app_id: None,
            auth_end: None,
            auth_methods: Vec::new(),
            auth_start: None,
            expires_in: None,
            is_by_app_auth: None,
            status: None,
            user_id: None,
        }
    }
}

impl Clone for TokenAppQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TokenAppQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TokenAppQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.auth.token.app.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenAppQueryErrorCode {
    /// On the wire `ILLEGAL_PARAM`. Source: `spec/open_auth/token.app.query.yaml:23`.
    IllegalParam,
    /// On the wire `APP_NOT_ISV`. Source: `spec/open_auth/token.app.query.yaml:24`.
    AppNotIsv,
    /// On the wire `AUTH_TOKEN_NOT_EXISTED`. Source: `spec/open_auth/token.app.query.yaml:25`.
    AuthTokenNotExisted,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_auth/token.app.query.yaml:26`.
    SystemError,
    /// On the wire `AUTH_TOKEN_NOT_CONSISTENT`. Source: `spec/open_auth/token.app.query.yaml:27`.
    AuthTokenNotConsistent,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for TokenAppQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_PARAM", Self::IllegalParam),
        ("APP_NOT_ISV", Self::AppNotIsv),
        ("AUTH_TOKEN_NOT_EXISTED", Self::AuthTokenNotExisted),
        ("SYSTEM_ERROR", Self::SystemError),
        ("AUTH_TOKEN_NOT_CONSISTENT", Self::AuthTokenNotConsistent),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TokenAppQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
