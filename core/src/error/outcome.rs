//! Calls with an unknown outcome.

use std::fmt;

use super::{AnyCode, ApiError, DecodeError, TransportError};
use crate::record::ErrorCode;

/// The reason why the outcome of a call is unknown. Look up the result before you repeat the call: a payment could be made twice.
///
/// # Troubleshooting
///
/// | Symptom | Cause | Remedy |
/// |---|---|---|
/// | `ACQ.SYSTEM_ERROR`, `aop.ACQ.SYSTEM_ERROR`, `SYSTEM_ERROR` | The platform failed during the call. | Query the trade or transfer by your own number. If it does not exist, repeat the call with the same number. |
/// | `isp.unknow-error`, `aop.unknow-error` | The platform failed before or during the call; the class is `20000`. | The same. |
/// | `in time` | The platform answered later than the [`timeout`](crate::ClientBuilder::timeout). | The same; then raise the timeout. |
/// | `broke before the response was whole` | The connection broke after the request was sent. | The same. |
///
/// A new number would make a second payment: keep `out_trade_no`, `out_request_no` or `out_biz_no` for each attempt.
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
