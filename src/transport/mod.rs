//! Sending: the one place where bytes leave. Everything around it is pure.

mod body;
#[cfg(feature = "http-client")]
mod client;

use std::fmt;
use std::future::Future;
use std::pin::Pin;

use bytes::Bytes;

use crate::error::TransportError;

pub(crate) use body::Segment;
pub use body::{Body, BodyReader};
#[cfg(feature = "blocking")]
pub(crate) use client::BlockingHttp;
#[cfg(feature = "http-client")]
pub(crate) use client::{AsyncHttp, HttpSettings};

/// What [`Transport::send`] gives back.
pub type TransportFuture<'a> = Pin<Box<dyn Future<Output = Result<http::Response<Bytes>, TransportError>> + Send + 'a>>;

/// Sends a request and gives back the whole answer. Implement it to use another HTTP client, or to record and replay.
///
/// The request line, headers and body are signed and must be sent as they are, the body with its length in `Content-Length`; the answer's
/// body must be given back as it came. No redirect may be followed. The time and the size of an answer should be bounded.
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
pub(crate) async fn sleep(time: std::time::Duration) {
    #[cfg(feature = "http-client")]
    tokio::time::sleep(time).await;
    #[cfg(not(feature = "http-client"))]
    let _ = time;
}
