//! Signatures that are missing, wrong, or could not be made.

use std::fmt;

use super::{Redact, redact_text};
use crate::certificates::CertificateError;
use crate::sign::SignError;

/// A signature is missing, wrong, or could not be made.
#[derive(Debug)]
#[non_exhaustive]
pub enum SignatureError {
    /// The answer has no signature, and is no error of the platform, which alone may come without one. Anyone can have written it.
    Unsigned,
    /// The answer's signature does not match it: the answer was changed on its way, or the key given as Alipay's is
    /// another environment's, another app's, or out of date.
    Mismatch,
    /// The answer's signature matches, but not this hour: it is of an earlier answer that was sent again, or the client's clock is wrong. Holds the
    /// answer's `alipay-timestamp`, in milliseconds since 1970. See [`ClientBuilder::max_answer_age`](crate::ClientBuilder::max_answer_age).
    Stale(String),
    /// The answer names a certificate that is not known, and fetching is switched off; its serial.
    UnknownCertificate(String),
    /// The answer names a certificate that is not known, and the one that was fetched for it is not to be trusted.
    Certificate(Box<CertificateError>),
    /// The request could not be signed; nothing was sent.
    Sign(SignError),
}

impl SignatureError {
    /// Takes secrets out of the parts of the answer that are named.
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
                "the answer is not signed, and it is not an error that the client can read, which alone may come unsigned; nothing of it \
                 was used. Look for a proxy on the way; where the app encrypts, compare the AES key with the console's",
            ),
            Self::Mismatch => f.write_str(
                "the answer's signature does not match; nothing of it was used. Check that the key given as Alipay's is the \
                 one that the console shows for this app and environment",
            ),
            Self::Stale(timestamp) => write!(
                f,
                "the answer was signed at `{}` (milliseconds since 1970), too far from the client's clock; nothing of it was used. Either \
                 an earlier answer was sent again, or the clock is wrong",
                timestamp.escape_debug()
            ),
            Self::UnknownCertificate(serial) => write!(
                f,
                "the answer is signed with the certificate {serial}, which is not known; download Alipay's certificate from the \
                 console again, or let the client fetch it"
            ),
            Self::Certificate(error) => write!(f, "the answer's certificate is not to be trusted: {error}"),
            Self::Sign(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for SignatureError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Unsigned | Self::Mismatch | Self::Stale(_) | Self::UnknownCertificate(_) => None,
            Self::Certificate(error) => Some(error),
            Self::Sign(error) => error.source(),
        }
    }
}
