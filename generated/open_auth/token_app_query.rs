//! `alipay.open.auth.token.app.query` · 查询某个应用授权AppAuthToken的授权信息
//!
//! Query what an app authorization token covers: the authorizer and the APIs granted.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/auth/token/app/query`. Described in
//! `spec/open_auth/token.app.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.auth.token.app.query` (查询某个应用授权AppAuthToken的授权信息).
///
/// Query what an app authorization token covers: the authorizer and the APIs granted.
///
/// ```
/// use alipay::open_auth::TokenAppQuery;
///
/// let request = TokenAppQuery::new()
///     .app_auth_token("201509BBeff9351ad1874306903e96b91d248A36");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`app_auth_token`](Self::app_auth_token) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/auth/token/app/query`. Described in
/// `spec/open_auth/token.app.query.yaml`.
/// Returns [`TokenAppQueryResponse`], or an error with a [`TokenAppQueryErrorCode`].
#[doc(alias = "alipay.open.auth.token.app.query")]
#[doc(alias = "/v3/alipay/open/auth/token/app/query")]
#[doc(alias = "查询某个应用授权AppAuthToken的授权信息")]
#[doc(alias = "授权")]
#[doc(alias = "应用")]
#[must_use]
#[non_exhaustive]
pub struct TokenAppQuery {
    /// App authorization token to query.
    ///
    /// 应用授权令牌; required in some cases. Example: `201509BBeff9351ad1874306903e96b91d248A36`.
    pub app_auth_token: Option<String>,
}

impl TokenAppQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`app_auth_token`](Self::app_auth_token).
    #[inline]
    pub fn app_auth_token(mut self, app_auth_token: impl Into<String>) -> Self {
        self.app_auth_token = Some(app_auth_token.into());
        self
    }
}

/// The response of `alipay.open.auth.token.app.query` (查询某个应用授权AppAuthToken的授权信息).
#[non_exhaustive]
pub struct TokenAppQueryResponse {
    /// App id of the authorizing merchant.
    ///
    /// 授权商户的appid. Example: `2013121100055554`.
    pub auth_app_id: Option<String>,
    /// Time at which the authorization ends.
    ///
    /// 授权失效时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2016-11-03 01:59:57`.
    pub auth_end: Option<record::DateTime>,
    /// APIs granted to the app authorization token.
    ///
    /// 授权接口列表.
    pub auth_methods: Vec<String>,
    /// Time at which the authorization starts.
    ///
    /// 授权生效时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2015-11-03 01:59:57`.
    pub auth_start: Option<record::DateTime>,
    /// Lifetime of the app authorization token, in seconds.
    ///
    /// Example: `31536000`.
    pub expires_in: Option<i64>,
    /// Whether the merchant chose full delegation when authorizing.
    ///
    /// Example: `true`.
    pub is_by_app_auth: Option<bool>,
    /// State of the authorization.
    ///
    /// Example: `valid`.
    pub status: Option<record::Choice<TokenAppQueryResponseStatus>>,
    /// Alipay user id of the authorizing merchant.
    ///
    /// 授权商户的user_id. Example: `2088000000000001`.
    pub user_id: Option<String>,
}

/// The values of the platform's type `TokenAppQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TokenAppQueryResponseStatus {
    /// `valid`: Valid (有效状态).
    Valid,
    /// `invalid`: Invalid (无效状态).
    Invalid,
}

record::enumeration!(TokenAppQueryResponseStatus, "valid" Valid, "invalid" Invalid);

/// The error codes of `alipay.open.auth.token.app.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TokenAppQueryErrorCode {
    /// `ILLEGAL_PARAM`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    IllegalParam,
    /// `APP_NOT_ISV`: The app is not a third-party (ISV) app.
    ///
    /// Use the id of a third-party app.
    AppNotIsv,
    /// `AUTH_TOKEN_NOT_EXISTED`: The authorization token does not exist.
    ///
    /// Check the token.
    AuthTokenNotExisted,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `AUTH_TOKEN_NOT_CONSISTENT`: The token belongs to another app than the caller.
    ///
    /// Call with the app of the token.
    AuthTokenNotConsistent,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    TokenAppQueryErrorCode, "ILLEGAL_PARAM" IllegalParam, "APP_NOT_ISV" AppNotIsv,
    "AUTH_TOKEN_NOT_EXISTED" AuthTokenNotExisted, "SYSTEM_ERROR" SystemError,
    "AUTH_TOKEN_NOT_CONSISTENT" AuthTokenNotConsistent
);

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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_PARAM",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(TokenAppQuery, TOKEN_APP_QUERY, 0 app_auth_token None);

record::record!(
    TokenAppQueryResponse, TOKEN_APP_QUERY_RESPONSE, 0 auth_app_id None, 1 auth_end None,
    2 auth_methods Vec::new(), 3 auth_start None, 4 expires_in None, 5 is_by_app_auth
    None, 6 status None, 7 user_id None
);

static TOKEN_APP_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TokenAppQuery",
    file: "spec/open_auth/token.app.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "app_auth_token",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12],
};

static TOKEN_APP_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TokenAppQueryResponse",
    file: "spec/open_auth/token.app.query.yaml",
    rows: &[
        schema::Row::Text("auth_app_id"),
        schema::Row::Text("auth_end"),
        schema::Row::Plain(
            "auth_methods",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("auth_start"),
        schema::Row::Plain("expires_in", schema::Kind::Integer),
        schema::Row::Plain("is_by_app_auth", schema::Kind::Boolean),
        schema::Row::Text("status"),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[],
};
