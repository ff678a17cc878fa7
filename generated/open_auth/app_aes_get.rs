//! `alipay.open.auth.app.aes.get` · 授权应用aes密钥查询
//!
//! Get the AES key of a merchant's app, encrypted with the ISV app's key.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/auth/app/aes/get`. Described in
//! `spec/open_auth/app.aes.get.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.auth.app.aes.get` (授权应用aes密钥查询).
///
/// Get the AES key of a merchant's app, encrypted with the ISV app's key.
///
/// ```
/// use alipay::open_auth::AppAesGet;
///
/// let request = AppAesGet::new()
///     .merchant_app_id("20191223601234564");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/auth/app/aes/get`. Described in
/// `spec/open_auth/app.aes.get.yaml`.
/// Returns [`AppAesGetResponse`], or an error with a [`AppAesGetErrorCode`].
#[doc(alias = "alipay.open.auth.app.aes.get")]
#[doc(alias = "/v3/alipay/open/auth/app/aes/get")]
#[doc(alias = "授权应用aes密钥查询")]
#[doc(alias = "授权")]
#[doc(alias = "应用")]
#[must_use]
#[non_exhaustive]
pub struct AppAesGet {
    /// App id of the merchant's app.
    ///
    /// Example: `20191223601234564`.
    pub merchant_app_id: Option<String>,
}

impl AppAesGet {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`merchant_app_id`](Self::merchant_app_id).
    #[inline]
    pub fn merchant_app_id(mut self, merchant_app_id: impl Into<String>) -> Self {
        self.merchant_app_id = Some(merchant_app_id.into());
        self
    }
}

/// The response of `alipay.open.auth.app.aes.get` (授权应用aes密钥查询).
#[non_exhaustive]
pub struct AppAesGetResponse {
    /// Encrypted AES key of the merchant's app; decrypt with the ISV app's AES key.
    ///
    /// Example: `s6p0cLTHCy7jtJyTKnh`.
    pub aes_key: Option<String>,
}

/// The error codes of `alipay.open.auth.app.aes.get`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AppAesGetErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `ACCESS_DENIED`: Access is denied to the caller.
    AccessDenied,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    AppAesGetErrorCode, "INVALID_PARAMETER" InvalidParameter, "ACCESS_DENIED"
    AccessDenied
);

impl record::CallRequest for AppAesGet {}

impl record::Request for AppAesGet {
    type Response = AppAesGetResponse;
    type ErrorCode = AppAesGetErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.auth.app.aes.get",
        title: "授权应用aes密钥查询",
        file: "spec/open_auth/app.aes.get.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/auth/app/aes/get",
        }),
        idempotency: schema::Idempotency::Always,
        request: &APP_AES_GET,
        response: &APP_AES_GET_RESPONSE,
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

record::record!(AppAesGet, APP_AES_GET, 0 merchant_app_id None);

record::record!(AppAesGetResponse, APP_AES_GET_RESPONSE, 0 aes_key None);

static APP_AES_GET: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppAesGet",
    file: "spec/open_auth/app.aes.get.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "merchant_app_id",
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

static APP_AES_GET_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppAesGetResponse",
    file: "spec/open_auth/app.aes.get.yaml",
    rows: &[schema::Row::Text("aes_key")],
    rules: &[],
    lines: &[],
};
