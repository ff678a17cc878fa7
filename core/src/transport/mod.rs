//! Sending: the one place where bytes leave. Everything around it is pure.

#[cfg(feature = "blocking")]
mod blocking;
mod body;
#[cfg(feature = "http-client")]
mod client;

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;

use crate::error::TransportError;

#[cfg(feature = "blocking")]
pub(crate) use blocking::{BlockingHttp, may_block};
pub(crate) use body::Segment;
pub use body::{Body, BodyReader};
#[cfg(feature = "http-client")]
pub(crate) use client::{AsyncHttp, HttpSettings};

/// What [`Transport::send`] gives back.
pub type TransportFuture<'a> = Pin<Box<dyn Future<Output = Result<http::Response<Bytes>, TransportError>> + Send + 'a>>;

/// What one request may take, where that is something else than the transport's own settings: it stands in the request's extensions,
/// `request.extensions().get::<Bounds>()`. Downloads have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Bounds {
    /// How long the whole answer may take.
    pub timeout: Duration,
    /// How many bytes its body may have.
    pub max_bytes: usize,
}

impl Bounds {
    /// These bounds.
    #[must_use]
    pub const fn new(timeout: Duration, max_bytes: usize) -> Self {
        Self { timeout, max_bytes }
    }
}

/// Sends a request and gives back the whole answer. Implement it to use another HTTP client, or to record and replay.
///
/// The request line, headers and body are signed and must be sent as they are, the body with its length in `Content-Length`; the answer's
/// body must be given back as it came. No redirect may be followed. The time and the size of an answer should be bounded, by [`Bounds`]
/// where the request has them.
pub trait Transport: Send + Sync + fmt::Debug {
    /// Sends the request.
    ///
    /// # Errors
    /// [`TransportError`]; its kind `Connect` promises that not a byte was sent.
    fn send(&self, request: http::Request<Body>) -> TransportFuture<'_>;
}

/// The same for [`crate::blocking`].
#[cfg(feature = "blocking")]
pub trait BlockingTransport: Send + Sync + fmt::Debug {
    /// Sends the request.
    ///
    /// # Errors
    /// [`TransportError`]; its kind `Connect` promises that not a byte was sent.
    fn send(&self, request: http::Request<Body>) -> Result<http::Response<Bytes>, TransportError>;
}

/// Waits, on the runtime that the HTTP client runs on. Without that client nothing is ever repeated.
pub(crate) async fn sleep(time: Duration) {
    #[cfg(feature = "http-client")]
    tokio::time::sleep(time).await;
    #[cfg(not(feature = "http-client"))]
    let _ = time;
}
