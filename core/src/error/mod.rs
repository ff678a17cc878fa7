//! Errors of a call, classified by the caller's reaction.

mod api;
mod config;
mod decode;
mod name;
mod outcome;
mod signature;
mod transport;

use std::fmt;

pub use api::{AnyCode, ApiError, Failure, Remedy, SupportLink};
pub use config::ConfigError;
pub use decode::DecodeError;
pub use name::ParseNameError;
pub use outcome::OutcomeUnknown;
pub use signature::SignatureError;
pub(crate) use transport::host;
pub use transport::{TransportError, TransportErrorKind};

use crate::certificates::CertificateError;
use crate::content_key::ContentKeyError;
use crate::keys::KeyError;
use crate::limits::Violations;
use crate::record::ErrorCode;

/// Removes the secrets of a text. Returns `None` for a text without any.
pub(crate) type Redact<'r> = &'r dyn Fn(&str) -> Option<String>;

fn redact_text(text: &mut String, redact: Redact<'_>) {
    if let Some(without) = redact(text) {
        *text = without;
    }
}

/// The error of a call. `C` is the enum of the API's error codes; [`Error::erase`] gives errors of several APIs one type.
///
/// # Troubleshooting
///
/// | Symptom | Cause | Remedy |
/// |---|---|---|
/// | `rejected before sending` | The request violates limits of the spec. | Correct each field that the message lists, or override a wrong limit: [`limits`](crate::limits). |
/// | `nothing was sent` | A setting of the client or the call is invalid. | See [`ConfigError`] and [`TransportError`]. |
/// | `the platform rejected the call` | The platform checked the call and returned a code. | See [`ApiError`]. |
/// | `the outcome of the call is unknown` | The response was lost, or the platform failed. | Query the result first: see [`OutcomeUnknown`]. |
/// | `the response's signature does not match` | The key given as Alipay's is the wrong one. | See [`SignatureError`]. |
/// | `the response has neither` | The response is not the platform's, or a body of another API. | See [`DecodeError`]. |
///
/// Problems with keys, certificates and clocks: [`diagnose`](crate::diagnose), or `alipay doctor` in a shell.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error<C = AnyCode> {
    /// The request violates limits; the client sent nothing.
    Invalid(Violations),
    /// The request is not possible with this configuration; the client sent nothing.
    Config(ConfigError),
    /// The platform rejected the call. It had no effect, as far as the response can be trusted: see
    /// [`Failure::verified`] and [`may_have_acted`](Error::may_have_acted).
    Api(ApiError<C>),
    /// The call may have taken effect. Look up the result before you repeat it.
    OutcomeUnknown(OutcomeUnknown<C>),
    /// The response's signature is missing or invalid, so the client discarded it; or the request could not be signed.
    Signature(SignatureError),
    /// The request did not reach the platform; or a download, which has no effect on the platform, was lost in transit.
    Transport(TransportError),
    /// The response has an unexpected format.
    Decode(DecodeError),
}

impl<C: ErrorCode> Error<C> {
    /// Converts the error's code to text, so that errors of several APIs have one type.
    #[must_use]
    pub fn erase(self) -> Error {
        self.with_code()
    }

    /// Converts the error's code to another enum.
    pub(crate) fn with_code<D: ErrorCode>(self) -> Error<D> {
        match self {
            Self::Invalid(violations) => Error::Invalid(violations),
            Self::Config(error) => Error::Config(error),
            Self::Api(error) => Error::Api(error.with_code()),
            Self::OutcomeUnknown(error) => Error::OutcomeUnknown(error.with_code()),
            Self::Signature(error) => Error::Signature(error),
            Self::Transport(error) => Error::Transport(error),
            Self::Decode(error) => Error::Decode(error),
        }
    }

    /// Removes secrets from every text of external origin. `redact` returns a text without them, or `None` for a text without any.
    pub(crate) fn redact(&mut self, redact: Redact<'_>) {
        match self {
            Self::Invalid(_) | Self::Config(_) => {}
            Self::Api(error) | Self::OutcomeUnknown(OutcomeUnknown::Api(error)) => error.redact(redact),
            Self::Signature(error) => error.redact(redact),
            Self::Transport(error) | Self::OutcomeUnknown(OutcomeUnknown::Transport(error)) => error.redact(redact),
            Self::Decode(error) | Self::OutcomeUnknown(OutcomeUnknown::Server(error)) => error.redact(redact),
        }
    }

    /// Returns the error's kind for logs and metrics: `invalid`, `config`, `api`, `outcome_unknown`, `signature`, `transport`, `decode`.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Invalid(_) => "invalid",
            Self::Config(_) => "config",
            Self::Api(_) => "api",
            Self::OutcomeUnknown(_) => "outcome_unknown",
            Self::Signature(_) => "signature",
            Self::Transport(_) => "transport",
            Self::Decode(_) => "decode",
        }
    }

    /// Returns the platform's error, even if the outcome is unknown.
    #[must_use]
    pub const fn api(&self) -> Option<&ApiError<C>> {
        match self {
            Self::Api(error) | Self::OutcomeUnknown(OutcomeUnknown::Api(error)) => Some(error),
            _ => None,
        }
    }

    /// Returns the API's own code of an error that the platform reports. Returns the variant `Unknown` for an unlisted code, and `None` for
    /// an error of another kind.
    #[must_use]
    pub fn code(&self) -> Option<C> {
        self.api().map(ApiError::code)
    }

    /// Returns the text of the code of an error that the platform reports, such as `ACQ.TRADE_NOT_EXIST`.
    #[must_use]
    pub fn sub_code(&self) -> Option<&str> {
        self.api().map(ApiError::sub_code)
    }

    /// Returns true if the call may have taken effect: for an unknown outcome, for a response that could not be trusted or parsed,
    /// and for an unsigned error other than the gateway's own, which are the only legitimately unsigned ones.
    #[must_use]
    pub fn may_have_acted(&self) -> bool {
        match self {
            Self::Invalid(_) | Self::Config(_) | Self::Transport(_) => false,
            Self::Api(error) => !error.failure().verified && !error.failure().is_common,
            Self::Signature(error) => !matches!(error, SignatureError::Sign(_)),
            Self::OutcomeUnknown(_) | Self::Decode(_) => true,
        }
    }
}

impl<C: ErrorCode> fmt::Display for Error<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(violations) => write!(f, "rejected before sending: {violations}"),
            Self::Config(error) => write!(f, "nothing was sent: {error}"),
            Self::Api(error) => error.fmt(f),
            Self::OutcomeUnknown(error) => error.fmt(f),
            Self::Signature(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
        }
    }
}

impl<C: ErrorCode> std::error::Error for Error<C> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Invalid(_) | Self::Api(_) => None,
            Self::Config(error) => error.source(),
            Self::OutcomeUnknown(error) => std::error::Error::source(error),
            Self::Signature(error) => error.source(),
            Self::Transport(error) => error.source(),
            Self::Decode(error) => error.source(),
        }
    }
}

impl<C> From<ConfigError> for Error<C> {
    fn from(error: ConfigError) -> Self {
        Self::Config(error)
    }
}

impl<C> From<KeyError> for Error<C> {
    fn from(error: KeyError) -> Self {
        Self::Config(error.into())
    }
}

impl<C> From<CertificateError> for Error<C> {
    fn from(error: CertificateError) -> Self {
        Self::Config(error.into())
    }
}

impl<C> From<ContentKeyError> for Error<C> {
    fn from(error: ContentKeyError) -> Self {
        Self::Config(error.into())
    }
}

impl<C> From<SignatureError> for Error<C> {
    fn from(error: SignatureError) -> Self {
        Self::Signature(error)
    }
}

impl<C> From<DecodeError> for Error<C> {
    fn from(error: DecodeError) -> Self {
        Self::Decode(error)
    }
}
