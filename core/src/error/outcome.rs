//! Calls with an unknown outcome.

use std::fmt;

use super::{AnyCode, ApiError, DecodeError, TransportError};
use crate::record::ErrorCode;

/// The reason why the outcome of a call is unknown. Look up the result before you repeat the call: a payment could be made twice.
#[derive(Debug)]
#[non_exhaustive]
pub enum OutcomeUnknown<C = AnyCode> {
    /// The platform reports it: code 20000, or a code of the API that the spec marks.
    Api(ApiError<C>),
    /// The request was sent, but the response was lost or incomplete.
    Transport(TransportError),
    /// The response reports a server failure, such as 502 with an HTML page.
    Server(DecodeError),
}

impl<C: ErrorCode> OutcomeUnknown<C> {
    pub(crate) fn with_code<D: ErrorCode>(self) -> OutcomeUnknown<D> {
        match self {
            Self::Api(error) => OutcomeUnknown::Api(error.with_code()),
            Self::Transport(error) => OutcomeUnknown::Transport(error),
            Self::Server(error) => OutcomeUnknown::Server(error),
        }
    }
}

impl<C> fmt::Display for OutcomeUnknown<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the outcome of the call is unknown; look up the result before you repeat the call: ")?;
        match self {
            Self::Api(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::Server(error) => error.fmt(f),
        }
    }
}

impl<C: ErrorCode> std::error::Error for OutcomeUnknown<C> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Api(_) => None,
            Self::Transport(error) => std::error::Error::source(error),
            Self::Server(error) => std::error::Error::source(error),
        }
    }
}
