//! `alipay.open.auth.token.app` · 换取应用授权令牌
//!
//! Exchanges the code that came back from a merchant's authorisation, or a refresh token, for the merchant's
//! `app_auth_token`.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/auth/token/app`. Described in
//! `spec/open_auth/token.app.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.auth.token.app` (换取应用授权令牌).
///
/// Exchanges the code that came back from a merchant's authorisation, or a refresh token, for the merchant's
/// `app_auth_token`.
///
/// ```
/// use alipay::open_auth::TokenApp;
///
/// let request = TokenApp::new()
///     .grant_type("authorization_code")
///     .code("1cc19911172e4f8aaa509c8fb5d12F56");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`grant_type`](Self::grant_type) | required; one of its values |
/// | [`code`](Self::code) | required in some cases; at most 40 characters |
/// | [`refresh_token`](Self::refresh_token) | required in some cases; at most 40 characters |
/// | rule | Where `grant_type` is `authorization_code`, there must be `code` |
/// | rule | Where `grant_type` is `refresh_token`, there must be `refresh_token` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/auth/token/app`. Described in
/// `spec/open_auth/token.app.yaml`.
/// Returns [`TokenAppResponse`], or an error with a [`TokenAppErrorCode`].
#[doc(alias = "alipay.open.auth.token.app")]
#[doc(alias = "/v3/alipay/open/auth/token/app")]
#[doc(alias = "换取应用授权令牌")]
#[doc(alias = "授权")]
#[doc(alias = "令牌")]
#[doc(alias = "应用")]
#[must_use]
#[non_exhaustive]
pub struct TokenApp {
    /// What is exchanged.
    ///
    /// 授权方式; required. Example: `authorization_code`.
    pub grant_type: record::Choice<TokenGrant>,
    /// The code of the authorisation; it works once, for a short time.
    ///
    /// Required in some cases; at most 40 characters. Example: `1cc19911172e4f8aaa509c8fb5d12F56`.
    pub code: Option<String>,
    /// The refresh token of an earlier exchange.
    ///
    /// 刷新令牌; required in some cases; at most 40 characters. Example: `201509BBdcba1e3347de4e75ba3fed2c9abebE36`.
    pub refresh_token: Option<String>,
}

impl TokenApp {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`grant_type`](Self::grant_type).
    #[inline]
    pub fn grant_type(
        mut self,
        grant_type: impl Into<record::Choice<TokenGrant>>,
    ) -> Self {
        self.grant_type = grant_type.into();
        self
    }

    /// Sets [`code`](Self::code).
    #[inline]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets [`refresh_token`](Self::refresh_token).
    #[inline]
    pub fn refresh_token(mut self, refresh_token: impl Into<String>) -> Self {
        self.refresh_token = Some(refresh_token.into());
        self
    }
}

/// The response of `alipay.open.auth.token.app` (换取应用授权令牌).
#[non_exhaustive]
pub struct TokenAppResponse {
    /// The merchant's token.
    ///
    /// Example: `201510BBaabdb44d8fd04607abf8d5931ec75D84`.
    pub app_auth_token: Option<String>,
    /// What the next exchange takes.
    ///
    /// 刷新令牌. Example: `201510BB09dece3ea7654531b66bf9f97cdceE67`.
    pub app_refresh_token: Option<String>,
    /// The app that the merchant authorised for.
    ///
    /// 授权商户的appid. Example: `2013121100055554`.
    pub auth_app_id: Option<String>,
    /// The merchant.
    ///
    /// 授权商户的user_id. Example: `2088102150527498`.
    pub user_id: Option<String>,
    /// Obsolete; the token does not expire.
    ///
    /// Example: `31536000`.
    pub expires_in: Option<String>,
    /// How long the refresh token is good; in seconds.
    ///
    /// 刷新令牌的有效时间. Example: `32140800`.
    pub re_expires_in: Option<String>,
    /// One entry for each app; where the merchant authorised several.
    ///
    /// 批量授权换码访问令牌列表.
    pub tokens: Vec<AppToken>,
}

/// The token of one app.
#[non_exhaustive]
pub struct AppToken {
    /// The merchant's token.
    pub app_auth_token: Option<String>,
    /// What the next exchange takes.
    pub app_refresh_token: Option<String>,
    /// The app that the merchant authorised for.
    pub auth_app_id: Option<String>,
    /// The merchant.
    pub user_id: Option<String>,
    /// How long the token is good; in seconds.
    pub expires_in: Option<String>,
    /// How long the refresh token is good; in seconds.
    pub re_expires_in: Option<String>,
}

/// What is exchanged for a token.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TokenGrant {
    /// `authorization_code`: The code of an authorisation.
    AuthorizationCode,
    /// `refresh_token`: A refresh token.
    RefreshToken,
}

record::enumeration!(
    TokenGrant, "authorization_code" AuthorizationCode, "refresh_token" RefreshToken
);

/// The error codes of `alipay.open.auth.token.app`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TokenAppErrorCode {
    /// `APP_NOT_ISV`: The app is not a third-party (ISV) app.
    ///
    /// Use the id of a third-party app.
    AppNotIsv,
    /// `REFRESH_TOKEN_NOT_VALID`: The refresh token is not valid.
    ///
    /// Use a valid refresh token.
    RefreshTokenNotValid,
    /// `GRANT_TYPE_INVALID`: The grant type is not valid.
    ///
    /// Send authorization_code or refresh_token.
    GrantTypeInvalid,
    /// `AUTH_CODE_NOT_EXIST`: The authorization code does not exist.
    ///
    /// Use an existing code.
    AuthCodeNotExist,
    /// `APP_ID_NOT_CONSISTENT`: The token was granted to another app.
    ///
    /// Check the token and the app id.
    AppIdNotConsistent,
    /// `AUTH_CODE_NOT_VALID`: The authorization code is not valid.
    ///
    /// Use a valid code.
    AuthCodeNotValid,
    /// `AUTH_TOKEN_NOT_FOUND`: The authorization token was not found.
    ///
    /// Use a valid code.
    AuthTokenNotFound,
    /// `REFRESH_TOKEN_NOT_EXIST`: The refresh token does not exist.
    ///
    /// Use an existing refresh token.
    RefreshTokenNotExist,
    /// `REFRESH_TOKEN_TIME_OUT`: The refresh token has expired.
    ///
    /// Use a valid refresh token.
    RefreshTokenTimeOut,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    TokenAppErrorCode, "APP_NOT_ISV" AppNotIsv, "REFRESH_TOKEN_NOT_VALID"
    RefreshTokenNotValid, "GRANT_TYPE_INVALID" GrantTypeInvalid, "AUTH_CODE_NOT_EXIST"
    AuthCodeNotExist, "APP_ID_NOT_CONSISTENT" AppIdNotConsistent, "AUTH_CODE_NOT_VALID"
    AuthCodeNotValid, "AUTH_TOKEN_NOT_FOUND" AuthTokenNotFound, "REFRESH_TOKEN_NOT_EXIST"
    RefreshTokenNotExist, "REFRESH_TOKEN_TIME_OUT" RefreshTokenTimeOut
);

impl record::CallRequest for TokenApp {}

impl record::Request for TokenApp {
    type Response = TokenAppResponse;
    type ErrorCode = TokenAppErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.auth.token.app",
        title: "换取应用授权令牌",
        file: "spec/open_auth/token.app.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/auth/token/app",
        }),
        idempotency: schema::Idempotency::Never,
        request: &TOKEN_APP,
        response: &TOKEN_APP_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    TokenApp, TOKEN_APP, 0 grant_type Default::default(), 1 code None, 2 refresh_token
    None
);

record::record!(
    TokenAppResponse, TOKEN_APP_RESPONSE, 0 app_auth_token None, 1 app_refresh_token
    None, 2 auth_app_id None, 3 user_id None, 4 expires_in None, 5 re_expires_in None, 6
    tokens Vec::new()
);

record::record!(
    AppToken, APP_TOKEN, 0 app_auth_token None, 1 app_refresh_token None, 2 auth_app_id
    None, 3 user_id None, 4 expires_in None, 5 re_expires_in None
);

static TOKEN_APP: schema::RecordDef<'static> = schema::RecordDef {
    name: "TokenApp",
    file: "spec/open_auth/token.app.yaml",
    rows: &[
        schema::Row::Limited(
            "grant_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["authorization_code", "refresh_token"]),
                ),
            ],
        ),
        schema::Row::Limited(
            "code",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(40))],
        ),
        schema::Row::Limited(
            "refresh_token",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(40))],
        ),
    ],
    rules: &[
        schema::Rule::When {
            field: "grant_type",
            equals: "authorization_code",
            require: &["code"],
        },
        schema::Rule::When {
            field: "grant_type",
            equals: "refresh_token",
            require: &["refresh_token"],
        },
    ],
    lines: &[14, 18, 17, 20, 24, 26, 31, 35, 36],
};

static TOKEN_APP_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TokenAppResponse",
    file: "spec/open_auth/token.app.yaml",
    rows: &[
        schema::Row::Text("app_auth_token"),
        schema::Row::Text("app_refresh_token"),
        schema::Row::Text("auth_app_id"),
        schema::Row::Text("user_id"),
        schema::Row::Text("expires_in"),
        schema::Row::Text("re_expires_in"),
        schema::Row::Plain(
            "tokens",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&APP_TOKEN),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static APP_TOKEN: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppToken",
    file: "spec/open_auth/token.app.yaml",
    rows: &[
        schema::Row::Text("app_auth_token"),
        schema::Row::Text("app_refresh_token"),
        schema::Row::Text("auth_app_id"),
        schema::Row::Text("user_id"),
        schema::Row::Text("expires_in"),
        schema::Row::Text("re_expires_in"),
    ],
    rules: &[],
    lines: &[],
};
