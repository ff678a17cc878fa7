//! `alipay.open.auth.app.aes.set` · 授权应用aes密钥设置
//!
//! Set the AES key of a merchant's app; the key returned is encrypted.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/auth/app/aes/set`. Described in
//! `spec/open_auth/app.aes.set.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.auth.app.aes.set` (授权应用aes密钥设置).
///
/// Set the AES key of a merchant's app; the key returned is encrypted.
///
/// ```
/// use alipay::open_auth::AppAesSet;
///
/// let request = AppAesSet::new()
///     .merchant_app_id("20191223601234564");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/auth/app/aes/set`. Described in
/// `spec/open_auth/app.aes.set.yaml`.
/// Returns [`AppAesSetResponse`], or an error with a [`AppAesSetErrorCode`].
#[doc(alias = "alipay.open.auth.app.aes.set")]
#[doc(alias = "/v3/alipay/open/auth/app/aes/set")]
#[doc(alias = "授权应用aes密钥设置")]
#[doc(alias = "授权")]
#[doc(alias = "应用")]
#[must_use]
#[non_exhaustive]
pub struct AppAesSet {
    /// App id of the merchant's app.
    ///
    /// Example: `20191223601234564`.
    pub merchant_app_id: Option<String>,
}

impl AppAesSet {
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

/// The response of `alipay.open.auth.app.aes.set` (授权应用aes密钥设置).
#[non_exhaustive]
pub struct AppAesSetResponse {
    /// Encrypted AES key of the merchant's app; decrypt with the ISV app's AES key.
    ///
    /// Example: `s6p0cLTHCy7jtJyTKnh`.
    pub aes_key: Option<String>,
}

/// The error codes of `alipay.open.auth.app.aes.set`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AppAesSetErrorCode {
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
    AppAesSetErrorCode, "INVALID_PARAMETER" InvalidParameter, "ACCESS_DENIED"
    AccessDenied
);

impl record::CallRequest for AppAesSet {}

impl record::Request for AppAesSet {
    type Response = AppAesSetResponse;
    type ErrorCode = AppAesSetErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.auth.app.aes.set",
        title: "授权应用aes密钥设置",
        file: "spec/open_auth/app.aes.set.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/auth/app/aes/set",
        }),
        idempotency: schema::Idempotency::Never,
        request: &APP_AES_SET,
        response: &APP_AES_SET_RESPONSE,
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

record::record!(AppAesSet, APP_AES_SET, 0 merchant_app_id None);

record::record!(AppAesSetResponse, APP_AES_SET_RESPONSE, 0 aes_key None);

static APP_AES_SET: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppAesSet",
    file: "spec/open_auth/app.aes.set.yaml",
    rows: &[schema::Row::Text("merchant_app_id")],
    rules: &[],
    lines: &[11],
};

static APP_AES_SET_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppAesSetResponse",
    file: "spec/open_auth/app.aes.set.yaml",
    rows: &[schema::Row::Text("aes_key")],
    rules: &[],
    lines: &[],
};
