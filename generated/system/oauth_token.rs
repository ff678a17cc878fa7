//! `alipay.system.oauth.token` · 换取授权访问令牌
//!
//! Exchanges the code that came back from the user's authorisation, or a refresh token, for the user's token and
//! ids.
//!
//! A success on the gateway has no `code`.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/system/oauth/token`. Described in
//! `spec/system/oauth.token.yaml`.

use crate::{record, schema};

/// A request of `alipay.system.oauth.token` (换取授权访问令牌).
///
/// Exchanges the code that came back from the user's authorisation, or a refresh token, for the user's token and
/// ids.
///
/// A success on the gateway has no `code`.
///
/// ```
/// use alipay::system::OauthToken;
///
/// let request = OauthToken::new()
///     .grant_type("authorization_code")
///     .code("4b203fe6c11548bcabd8da5bb087a83b");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`grant_type`](Self::grant_type) | required; one of its values |
/// | [`code`](Self::code) | at most 40 characters |
/// | [`refresh_token`](Self::refresh_token) | at most 40 characters |
/// | rule | Where `grant_type` is `authorization_code`, there must be `code` |
/// | rule | Where `grant_type` is `refresh_token`, there must be `refresh_token` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/system/oauth/token`. Described in
/// `spec/system/oauth.token.yaml`.
/// Returns [`OauthTokenResponse`], or an error with a [`OauthTokenErrorCode`].
#[doc(alias = "alipay.system.oauth.token")]
#[doc(alias = "/v3/alipay/system/oauth/token")]
#[doc(alias = "换取授权访问令牌")]
#[doc(alias = "授权")]
#[doc(alias = "令牌")]
#[must_use]
#[non_exhaustive]
pub struct OauthToken {
    /// What is exchanged.
    ///
    /// 授权方式; required. Example: `authorization_code`.
    pub grant_type: record::Choice<OauthGrant>,
    /// The code of the authorisation; it works once, for a short time.
    ///
    /// 授权码; at most 40 characters. Example: `4b203fe6c11548bcabd8da5bb087a83b`.
    pub code: Option<String>,
    /// The refresh token of an earlier exchange.
    ///
    /// 刷新令牌; at most 40 characters. Example: `201208134b203fe6c11548bcabd8da5bb087a83b`.
    pub refresh_token: Option<String>,
}

impl OauthToken {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`grant_type`](Self::grant_type).
    #[inline]
    pub fn grant_type(
        mut self,
        grant_type: impl Into<record::Choice<OauthGrant>>,
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

/// The response of `alipay.system.oauth.token` (换取授权访问令牌).
#[non_exhaustive]
pub struct OauthTokenResponse {
    /// The user's token.
    ///
    /// 访问令牌. Example: `20120823ac6ffaa4d2d84e7384bf983531473993`.
    pub access_token: Option<String>,
    /// What the next exchange takes.
    ///
    /// 刷新令牌. Example: `20120823ac6ffdsdf2d84e7384bf983531473993`.
    pub refresh_token: Option<String>,
    /// How long the token is good; in seconds.
    ///
    /// 访问令牌的有效时间. Example: `3600`.
    pub expires_in: Option<String>,
    /// How long the refresh token is good; in seconds.
    ///
    /// 刷新令牌的有效时间. Example: `3600`.
    pub re_expires_in: Option<String>,
    /// When the authorisation began.
    ///
    /// 授权token开始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2010-11-11 11:11:11`.
    pub auth_start: Option<record::DateTime>,
    /// The user; not for apps that know users by open id.
    ///
    /// 支付宝用户的唯一标识. Example: `2088102104794936`.
    pub user_id: Option<String>,
    /// The user as this app knows them.
    ///
    /// 支付宝用户唯一标识. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// The user as the apps of one group know them; only where app groups are set up.
    ///
    /// Example: `092aSPrsmhTbexLh9zgoYb2uvZNC4D8izCpGKTem8QiIOQb`.
    pub union_id: Option<String>,
    /// An obsolete id of the user.
    #[deprecated(note = "Retired by the platform; use `user_id` or `open_id`.")]
    pub alipay_user_id: Option<String>,
    /// `permanent` where the tokens do not expire; absent for others.
    ///
    /// 令牌类型; other values may be added. Example: `permanent`.
    pub auth_token_type: Option<record::Choice<OauthTokenResponseAuthTokenType>>,
}

/// What is exchanged for a token.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OauthGrant {
    /// `authorization_code`: The code of an authorisation.
    AuthorizationCode,
    /// `refresh_token`: A refresh token.
    RefreshToken,
}

record::enumeration!(
    OauthGrant, "authorization_code" AuthorizationCode, "refresh_token" RefreshToken
);

/// The values of the platform's type `OauthTokenResponseAuthTokenType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OauthTokenResponseAuthTokenType {
    /// `permanent`: The tokens do not expire.
    Permanent,
}

record::enumeration!(OauthTokenResponseAuthTokenType, "permanent" Permanent);

/// The error codes of `alipay.system.oauth.token`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OauthTokenErrorCode {
    /// `isv.grant-type-invalid`: The grant_type is unknown.
    ///
    /// Use authorization_code or refresh_token.
    IsvGrantTypeInvalid,
    /// `isv.code-invalid`: The code is wrong, was used before, or has expired.
    ///
    /// Send the user to the page again; a code is good once.
    IsvCodeInvalid,
    /// `isv.refresh-token-invalid`: The refresh token is wrong, or was used before.
    ///
    /// Use the refresh token of the last exchange, or ask the user again.
    IsvRefreshTokenInvalid,
    /// `isv.refresh-token-time-out`: The refresh token has expired.
    ///
    /// Ask the user again.
    IsvRefreshTokenTimeOut,
    /// `isv.refreshed-token-invalid`: The token that was refreshed is not valid.
    ///
    /// Refresh again with the refresh token that came back, or ask the user again.
    IsvRefreshedTokenInvalid,
    /// `isv.unmatched-app-id`: The code or token belongs to another app.
    ///
    /// Call with the app that the user authorised.
    IsvUnmatchedAppId,
    /// `isp.unknow-error`: An unknown error occurred.
    ///
    /// Retry, or ask support. The same call may succeed later. The outcome is unknown: the call may have taken
    /// effect.
    IspUnknowError,
    /// `isv.invalid-app-id`: The app id is not the one that the code or token was granted to.
    ///
    /// Send the right app id; do not mix the codes of several apps.
    IsvInvalidAppId,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    OauthTokenErrorCode, "isv.grant-type-invalid" IsvGrantTypeInvalid, "isv.code-invalid"
    IsvCodeInvalid, "isv.refresh-token-invalid" IsvRefreshTokenInvalid,
    "isv.refresh-token-time-out" IsvRefreshTokenTimeOut, "isv.refreshed-token-invalid"
    IsvRefreshedTokenInvalid, "isv.unmatched-app-id" IsvUnmatchedAppId,
    "isp.unknow-error" IspUnknowError, "isv.invalid-app-id" IsvInvalidAppId
);

impl record::CallRequest for OauthToken {}

impl record::Request for OauthToken {
    type Response = OauthTokenResponse;
    type ErrorCode = OauthTokenErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.system.oauth.token",
        title: "换取授权访问令牌",
        file: "spec/system/oauth.token.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/system/oauth/token",
        }),
        idempotency: schema::Idempotency::Never,
        request: &OAUTH_TOKEN,
        response: &OAUTH_TOKEN_RESPONSE,
        links: &[],
        errors: &[
            schema::ErrorDef {
                code: "isv.grant-type-invalid",
                summary: "The grant_type is unknown.",
                fix: "Use authorization_code or refresh_token.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "isv.code-invalid",
                summary: "The code is wrong, was used before, or has expired.",
                fix: "Send the user to the page again; a code is good once.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "isv.refresh-token-invalid",
                summary: "The refresh token is wrong, or was used before.",
                fix: "Use the refresh token of the last exchange, or ask the user again.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "isv.refresh-token-time-out",
                summary: "The refresh token has expired.",
                fix: "Ask the user again.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "isv.refreshed-token-invalid",
                summary: "The token that was refreshed is not valid.",
                fix: "Refresh again with the refresh token that came back, or ask the user again.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "isv.unmatched-app-id",
                summary: "The code or token belongs to another app.",
                fix: "Call with the app that the user authorised.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "isv.invalid-app-id",
                summary: "The app id is not the one that the code or token was granted to.",
                fix: "Send the right app id; do not mix the codes of several apps.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    OauthToken, OAUTH_TOKEN, 0 grant_type Default::default(), 1 code None, 2
    refresh_token None
);

record::record!(
    OauthTokenResponse, OAUTH_TOKEN_RESPONSE, 0 access_token None, 1 refresh_token None,
    2 expires_in None, 3 re_expires_in None, 4 auth_start None, 5 user_id None, 6 open_id
    None, 7 union_id None, 8 alipay_user_id None, 9 auth_token_type None
);

static OAUTH_TOKEN: schema::RecordDef<'static> = schema::RecordDef {
    name: "OauthToken",
    file: "spec/system/oauth.token.yaml",
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
    lines: &[18, 22, 21, 24, 28, 30, 34, 38, 39],
};

static OAUTH_TOKEN_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OauthTokenResponse",
    file: "spec/system/oauth.token.yaml",
    rows: &[
        schema::Row::Text("access_token"),
        schema::Row::Text("refresh_token"),
        schema::Row::Text("expires_in"),
        schema::Row::Text("re_expires_in"),
        schema::Row::Text("auth_start"),
        schema::Row::Text("user_id"),
        schema::Row::Text("open_id"),
        schema::Row::Text("union_id"),
        schema::Row::Text("alipay_user_id"),
        schema::Row::Text("auth_token_type"),
    ],
    rules: &[],
    lines: &[],
};
