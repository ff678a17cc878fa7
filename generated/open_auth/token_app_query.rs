//! `alipay.open.auth.token.app.query` · 查询某个应用授权AppAuthToken的授权信息
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/auth/token/app/query`. Described in
//! `spec/open_auth/token.app.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_auth/token.app.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.auth.token.app.query",
    title: "查询某个应用授权AppAuthToken的授权信息",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "ILLEGAL_PARAM",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 23,
        },
        schema::ErrorDef {
            code: "APP_NOT_ISV",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 24,
        },
        schema::ErrorDef {
            code: "AUTH_TOKEN_NOT_EXISTED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 25,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 26,
        },
        schema::ErrorDef {
            code: "AUTH_TOKEN_NOT_CONSISTENT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 27,
        },
    ],
};

static TOKEN_APP_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TokenAppQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "app_auth_token",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
    ],
    rules: &[],
};

static TOKEN_APP_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TokenAppQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "auth_app_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "auth_end",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "auth_methods",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "auth_start",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "expires_in",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "is_by_app_auth",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct TokenAppQuery {
    /// The field `app_auth_token`: a text.
    ///
    /// On the wire `app_auth_token`. Source: `spec/open_auth/token.app.query.yaml:10`.
    pub app_auth_token: Option<String>,
}

impl TokenAppQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`app_auth_token`](Self::app_auth_token).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.auth.token.app.query` (查询某个应用授权AppAuthToken的授权信息).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct TokenAppQueryResponse {
    /// The field `auth_app_id`: a text.
    ///
    /// On the wire `auth_app_id`. Source: `spec/open_auth/token.app.query.yaml:13`.
    pub auth_app_id: Option<String>,
    /// The field `auth_end`: a text.
    ///
    /// On the wire `auth_end`. Source: `spec/open_auth/token.app.query.yaml:14`.
    pub auth_end: Option<String>,
    /// The field `auth_methods`: a list; each element is a text.
    ///
    /// On the wire `auth_methods`. Source: `spec/open_auth/token.app.query.yaml:15`.
    pub auth_methods: Vec<String>,
    /// The field `auth_start`: a text.
    ///
    /// On the wire `auth_start`. Source: `spec/open_auth/token.app.query.yaml:16`.
    pub auth_start: Option<String>,
    /// The field `expires_in`: a whole number.
    ///
    /// On the wire `expires_in`. Source: `spec/open_auth/token.app.query.yaml:17`.
    pub expires_in: Option<i64>,
    /// The field `is_by_app_auth`: true or false.
    ///
    /// On the wire `is_by_app_auth`. Source: `spec/open_auth/token.app.query.yaml:18`.
    pub is_by_app_auth: Option<bool>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/open_auth/token.app.query.yaml:19`.
    pub status: Option<String>,
    /// The field `user_id`: a text.
    ///
    /// On the wire `user_id`. Source: `spec/open_auth/token.app.query.yaml:20`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
