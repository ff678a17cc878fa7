//! Missing and invalid signatures, and failures to sign.

use std::fmt;

use super::{Redact, redact_text};
use crate::certificates::CertificateError;
use crate::sign::SignError;

/// A missing or invalid signature, or a failure to sign.
///
/// # Troubleshooting
///
/// | Symptom | Cause | Remedy |
/// |---|---|---|
/// | `the response is unsigned` | A proxy answered instead of the platform, or the AES key differs from the console's. | Check the proxy and [`content_key`](crate::ClientBuilder::content_key). |
/// | `the response's signature does not match` | The key is the app's own (应用公钥), another app's, or of the other environment. | Copy 支付宝公钥 from the console; [`diagnose`](crate::diagnose) names the mistake. |
/// | `too far from the client's clock` | The clock is wrong, or the response is a replay. | Set the clock, or [`max_response_age`](crate::ClientBuilder::max_response_age). |
/// | `is signed with the unknown certificate` | Alipay renewed its certificate, and downloads are off. | Download the certificates from the console, or let the client download them. |
/// | `the response's certificate is not trusted` | The response carries a certificate that no root of the client signed. | Use the unchanged `alipayRootCert.crt` of the console. |
/// | `signing the request failed` | The own [`Signer`](crate::sign::Signer) returned an error. | See [`source`](std::error::Error::source). |
#[derive(Debug)]
#[non_exhaustive]
pub enum SignatureError {
    /// The response is unsigned, and is not one of the platform's errors, the only legitimately unsigned responses. Anyone can
    /// have written it.
    Unsigned,
    /// The response's signature does not match: the response was changed in transit, or the key given as Alipay's belongs to
    /// another environment or app, or is outdated.
    Mismatch,
    /// The response's signature matches, but its time does not: it is a replay of an earlier response, or the client's clock is
    /// wrong. Contains the response's `alipay-timestamp`, in milliseconds since 1970. See
    /// [`ClientBuilder::max_response_age`](crate::ClientBuilder::max_response_age).
    Stale(String),
    /// The response names an unknown certificate, and downloads are disabled. Contains the certificate's serial.
    UnknownCertificate(String),
    /// The response names an unknown certificate, and the one downloaded for it is not trusted.
    Certificate(Box<CertificateError>),
    /// Signing the request failed; the client sent nothing.
    Sign(SignError),
}

impl SignatureError {
    /// Removes secrets from the quoted parts of the response.
    pub(super) fn redact(&mut self, redact: Redact<'_>) {
        match self {
            Self::Stale(text) | Self::UnknownCertificate(text) => redact_text(text, redact),
            Self::Unsigned | Self::Mismatch | Self::Certificate(_) | Self::Sign(_) => {}
        }
    }
}

impl fmt::Display for SignatureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unsigned => f.write_str(
                "the response is unsigned, which is valid only for errors that the client can parse; the client discarded it. Check for a proxy; \
                 if the app encrypts, compare the AES key with the console's",
            ),
            Self::Mismatch => f.write_str(
                "the response's signature does not match; the client discarded it. Check that the key given as Alipay's is the \
                 one that the console shows for this app and environment",
            ),
            Self::Stale(timestamp) => write!(
                f,
                "the response was signed at `{}` (milliseconds since 1970), too far from the client's clock; the client discarded it. Either \
                 it is a replay of an earlier response, or the clock is wrong",
                timestamp.escape_debug()
            ),
            Self::UnknownCertificate(serial) => write!(
                f,
                "the response is signed with the unknown certificate {serial}; download Alipay's certificate from the \
                 console again, or let the client download it"
            ),
            Self::Certificate(error) => write!(f, "the response's certificate is not trusted: {error}"),
            Self::Sign(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for SignatureError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Unsigned | Self::Mismatch | Self::Stale(_) | Self::UnknownCertificate(_) => None,
            Self::Certificate(error) => error.source(),
            Self::Sign(error) => error.source(),
        }
    }
}
