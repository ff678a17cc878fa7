//! The `Authorization` header and the text to sign for it.

use std::fmt::Write as _;

use crate::sign::SignType;

/// Returns the scheme of the header, which names the algorithm, or `None` for an algorithm that REST does not support.
/// (protocol: authorization header)
///
/// The platform documents that REST supports SM2, but no public source contains the scheme. `ALIPAY-SM2withSM3` is `ALIPAY-` with the
/// platform's name of the algorithm (SM2WithSM3), spelt like that of RSA2. Therefore a client that signs with SM2 uses REST only if the
/// caller chooses it, or if the API is offered on REST only.
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
    /// The calling app.
    pub app_id: String,
    /// The serial of the app's certificate, in certificate mode.
    pub app_cert_sn: Option<String>,
    /// A text that is unique for each request.
    pub nonce: String,
    /// The time of the request, in milliseconds since 1970. The platform rejects requests that are older than ten minutes.
    pub timestamp: u64,
}

impl Authorization {
    /// Returns `app_id=…,nonce=…,timestamp=…`, the first line of the text to sign.
    #[must_use]
    pub fn auth_string(&self) -> String {
        let mut out = format!("app_id={}", self.app_id);
        if let Some(serial) = &self.app_cert_sn {
            let _ = write!(out, ",app_cert_sn={serial}");
        }
        let _ = write!(out, ",nonce={},timestamp={}", self.nonce, self.timestamp);
        out
    }

    /// Returns the value of the header: the [`scheme`], the auth string, and the signature in base64.
    #[must_use]
    pub fn header_value(scheme: &str, auth_string: &str, signature: &str) -> String {
        format!("{scheme} {auth_string},sign={signature}")
    }
}

/// Returns the text to sign: auth string, method, request target, body, and the app auth token if the request has one, each followed by a
/// line feed. An empty body leaves an empty line.
#[must_use]
pub fn content_to_sign(auth_string: &str, method: &str, target: &str, body: &str, app_auth_token: Option<&str>) -> String {
    let mut content = format!("{auth_string}\n{method}\n{target}\n{body}\n");
    if let Some(token) = app_auth_token {
        content.push_str(token);
        content.push('\n');
    }
    content
}
