//! The `Authorization` header and the text that is signed for it.

use std::fmt::Write as _;

use crate::sign::SignType;

/// What stands before the fields of the header: the algorithm. `None` for one that REST does not have. (protocol: authorization header)
///
/// For SM2 the platform documents that REST has it, but public material does not show the word. `ALIPAY-SM2withSM3` is `ALIPAY-` and the
/// name under which the algorithm goes there (SM2WithSM3), spelt like RSA2's. Therefore a client that signs with SM2 calls on REST only where
/// it is told to, or where an API is not offered otherwise.
#[must_use]
pub const fn scheme(sign_type: SignType) -> Option<&'static str> {
    match sign_type {
        SignType::Rsa2 => Some("ALIPAY-SHA256withRSA"),
        #[cfg(feature = "sm2")]
        SignType::Sm2 => Some("ALIPAY-SM2withSM3"),
        SignType::Rsa => None,
    }
}

/// The fields of the `Authorization` header, before the signature.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Authorization {
    /// The app that calls.
    pub app_id: String,
    /// The serial of the app's certificate, in certificate mode.
    pub app_cert_sn: Option<String>,
    /// A text that no other request has.
    pub nonce: String,
    /// When the request was made, in milliseconds since 1970. Older than ten minutes is refused.
    pub timestamp: u64,
}

impl Authorization {
    /// `app_id=…,nonce=…,timestamp=…`: the first line of the text to sign.
    #[must_use]
    pub fn auth_string(&self) -> String {
        let mut out = format!("app_id={}", self.app_id);
        if let Some(serial) = &self.app_cert_sn {
            let _ = write!(out, ",app_cert_sn={serial}");
        }
        let _ = write!(out, ",nonce={},timestamp={}", self.nonce, self.timestamp);
        out
    }

    /// The header's value: the [`scheme`], the auth string, and the signature in base64.
    #[must_use]
    pub fn header_value(scheme: &str, auth_string: &str, signature: &str) -> String {
        format!("{scheme} {auth_string},sign={signature}")
    }
}

/// The text to sign: auth string, method, request target and body, each with a line end, the last one too; then the app auth
/// token where the request carries one. An empty body leaves an empty line.
#[must_use]
pub fn content_to_sign(auth_string: &str, method: &str, target: &str, body: &str, app_auth_token: Option<&str>) -> String {
    let mut content = format!("{auth_string}\n{method}\n{target}\n{body}\n");
    if let Some(token) = app_auth_token {
        content.push_str(token);
        content.push('\n');
    }
    content
}
