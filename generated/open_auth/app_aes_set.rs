//! `alipay.open.auth.app.aes.set` · 授权应用aes密钥设置
//!
//! Set the AES key of a merchant's app; the key returned is encrypted.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/auth/app/aes/set`. Described in
//! `spec/open_auth/app.aes.set.yaml`.

use crate::{record, schema};

static APP_AES_SET: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppAesSet",
    file: "spec/open_auth/app.aes.set.yaml",
    fields: &[schema::FieldDef::text("merchant_app_id", 11)],
    rules: &[],
};

static APP_AES_SET_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppAesSetResponse",
    file: "spec/open_auth/app.aes.set.yaml",
    fields: &[schema::FieldDef::text("aes_key", 14)],
    rules: &[],
};

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
/// Answered by [`AppAesSetResponse`], or by an error with a [`AppAesSetErrorCode`].
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
    /// On the wire `merchant_app_id`. Example: `20191223601234564`. Source: `spec/open_auth/app.aes.set.yaml:11`.
    pub merchant_app_id: Option<String>,
}

impl AppAesSet {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { merchant_app_id: None }
    }

    /// Sets [`merchant_app_id`](Self::merchant_app_id).
    #[inline]
    pub fn merchant_app_id(mut self, merchant_app_id: impl Into<String>) -> Self {
        self.merchant_app_id = Some(merchant_app_id.into());
        self
    }
}

impl record::Record for AppAesSet {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &APP_AES_SET
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.merchant_app_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.merchant_app_id),
            _ => None,
        }
    }
}

impl Default for AppAesSet {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AppAesSet {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AppAesSet {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AppAesSet {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The answer of `alipay.open.auth.app.aes.set` (授权应用aes密钥设置).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct AppAesSetResponse {
    /// Encrypted AES key of the merchant's app; decrypt with the ISV app's AES key.
    ///
    /// On the wire `aes_key`. Example: `s6p0cLTHCy7jtJyTKnh`. Source: `spec/open_auth/app.aes.set.yaml:14`.
    pub aes_key: Option<String>,
}

impl record::Record for AppAesSetResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &APP_AES_SET_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.aes_key),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.aes_key),
            _ => None,
        }
    }
}

impl Default for AppAesSetResponse {
    #[inline]
    fn default() -> Self {
        Self { aes_key: None }
    }
}

impl Clone for AppAesSetResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AppAesSetResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AppAesSetResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.auth.app.aes.set`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppAesSetErrorCode {
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_auth/app.aes.set.yaml:20` and `spec/codes.yaml:1357`.
    InvalidParameter,
    /// Access is denied to the caller.
    ///
    /// On the wire `ACCESS_DENIED`. Source: `spec/open_auth/app.aes.set.yaml:21` and `spec/codes.yaml:4`.
    AccessDenied,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AppAesSetErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("ACCESS_DENIED", Self::AccessDenied),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AppAesSetErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
