//! Transports: the only part of the library that sends bytes. The other parts are free of I/O.

#[cfg(feature = "blocking")]
mod blocking;
mod body;
#[cfg(feature = "http-client")]
mod client;
mod progress;

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
pub use progress::Progress;

/// The future that [`Transport::send`] returns.
pub type TransportFuture<'a> = Pin<Box<dyn Future<Output = Result<http::Response<Bytes>, TransportError>> + Send + 'a>>;

/// The limits of one request that override those of the transport, in the request's extensions:
/// `request.extensions().get::<Bounds>()`. Downloads have them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Bounds {
    /// The timeout for the whole response.
    pub timeout: Duration,
    /// The maximum length of the response body in bytes.
    pub max_bytes: usize,
}

impl Bounds {
    /// Creates bounds.
    #[must_use]
    pub const fn new(timeout: Duration, max_bytes: usize) -> Self {
        Self { timeout, max_bytes }
    }
}

/// A transport that sends requests and returns whole responses. Implement it to use another HTTP client, or to record and replay.
///
/// * Send the request line, headers and body unchanged, because they are signed.
/// * Send the length of the body in `Content-Length`.
/// * Return the response body unchanged, and do not follow redirects.
/// * Limit the time and the size of a response, by the [`Bounds`] of the request if it has them.
pub trait Transport: Send + Sync + fmt::Debug {
    /// Sends the request.
    ///
    /// # Errors
    /// [`TransportError`]. The kind `Connect` guarantees that not a byte was sent.
    fn send(&self, request: http::Request<Body>) -> TransportFuture<'_>;
}

/// A [`Transport`] for [`crate::blocking`].
#[cfg(feature = "blocking")]
pub trait BlockingTransport: Send + Sync + fmt::Debug {
    /// Sends the request.
    ///
    /// # Errors
    /// [`TransportError`]. The kind `Connect` guarantees that not a byte was sent.
    fn send(&self, request: http::Request<Body>) -> Result<http::Response<Bytes>, TransportError>;
}

/// Waits on the runtime of the HTTP client. Without the HTTP client there are no retries.
pub(crate) async fn sleep(time: Duration) {
    #[cfg(feature = "http-client")]
    tokio::time::sleep(time).await;
    #[cfg(not(feature = "http-client"))]
    let _ = time;
}
