//! V3, REST: a path for each API, an `Authorization` header, signatures over the request line and the body.
//!
//! Pure functions; nothing here sends. Facts: protocol, part II.

pub(crate) mod answer;
mod authorization;
pub(crate) mod failure;
mod path;

pub use answer::content_to_verify;
pub use authorization::{Authorization, content_to_sign, scheme};
pub use path::{MissingSegment, request_target};

/// Names of the headers that the platform reads and writes, in lower case.
pub mod header {
    /// An id that no other request has: letters, digits, `-` and `_`. This crate sends 32 of them, which is the documented maximum.
    pub const REQUEST_ID: &str = "alipay-request-id";
    /// The merchant on whose behalf the app calls; signed as well.
    pub const APP_AUTH_TOKEN: &str = "alipay-app-auth-token";
    /// The serial of the root certificates, in certificate mode.
    pub const ROOT_CERTIFICATE_SERIAL: &str = "alipay-root-cert-sn";
    /// The method that is meant by a POST, where something on the way lets no other through.
    pub const METHOD_OVERRIDE: &str = "x-http-method-override";
    /// How the body is encrypted, `AES`.
    pub const ENCRYPT_TYPE: &str = "alipay-encrypt-type";
    /// When the answer was signed, in milliseconds since 1970.
    pub const TIMESTAMP: &str = "alipay-timestamp";
    /// A text that no other answer has.
    pub const NONCE: &str = "alipay-nonce";
    /// The signature of the answer in base64.
    pub const SIGNATURE: &str = "alipay-signature";
    /// The serial of the certificate whose key signed the answer.
    pub const CERTIFICATE_SERIAL: &str = "alipay-sn";
    /// The platform's own id of the call.
    pub const TRACE_ID: &str = "alipay-trace-id";
}
