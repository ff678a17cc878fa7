//! REST (V3): a path for each API, an `Authorization` header, signatures over the request line and the body.
//!
//! Pure functions. Nothing here sends. Facts: protocol, part II.

mod authorization;
pub(crate) mod failure;
mod path;
pub(crate) mod response;

pub use authorization::{Authorization, content_to_sign, scheme};
pub use path::{PathError, request_target};
pub use response::content_to_verify;

/// Names of the platform's request and response headers, in lower case.
pub mod header {
    /// An id that is unique for each request: letters, digits, `-` and `_`. This crate sends 32 characters, the documented maximum.
    pub const REQUEST_ID: &str = "alipay-request-id";
    /// The token of the merchant on whose behalf the app calls. The signature covers it.
    pub const APP_AUTH_TOKEN: &str = "alipay-app-auth-token";
    /// The serial of the root certificates, in certificate mode.
    pub const ROOT_CERTIFICATE_SERIAL: &str = "alipay-root-cert-sn";
    /// The actual method of a POST, if an intermediary rejects other methods.
    pub const METHOD_OVERRIDE: &str = "x-http-method-override";
    /// The encryption of the body, `AES`.
    pub const ENCRYPT_TYPE: &str = "alipay-encrypt-type";
    /// The time at which the response was signed, in milliseconds since 1970.
    pub const TIMESTAMP: &str = "alipay-timestamp";
    /// A text that is unique for each response.
    pub const NONCE: &str = "alipay-nonce";
    /// The signature of the response in base64.
    pub const SIGNATURE: &str = "alipay-signature";
    /// The serial of the certificate whose key signed the response.
    pub const CERTIFICATE_SERIAL: &str = "alipay-sn";
    /// The platform's id of the call.
    pub const TRACE_ID: &str = "alipay-trace-id";
}
