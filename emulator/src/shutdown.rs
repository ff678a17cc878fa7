//! The orderly end of the server: running calls finish, and streams of events end.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::Body;
use bytes::Bytes;
use http::Response;
use http::header::CONTENT_TYPE;
use hyper::body::{Body as HttpBody, Frame};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::sync::watch;

/// The end of a server, which its connections observe.
pub(crate) struct Shutdown {
    begun: watch::Sender<bool>,
    pub(crate) connections: GracefulShutdown,
}

/// Tells a connection when the shutdown begins.
#[derive(Clone)]
pub(crate) struct ShutdownSignal(watch::Receiver<bool>);

impl Shutdown {
    pub(crate) fn new() -> Self {
        Self { begun: watch::Sender::new(false), connections: GracefulShutdown::new() }
    }

    pub(crate) fn signal(&self) -> ShutdownSignal {
        ShutdownSignal(self.begun.subscribe())
    }

    /// Closes idle connections, and waits until running calls are finished, up to this time.
    pub(crate) async fn finish(self, grace: Duration) {
        self.begun.send_replace(true);
        let _ = tokio::time::timeout(grace, self.connections.shutdown()).await;
    }
}

impl ShutdownSignal {
    /// Makes a stream of events end when the shutdown begins, because it never ends by itself. Other responses stay the same.
    pub(crate) fn bound(&self, response: Response<Body>) -> Response<Body> {
        let content_type = response.headers().get(CONTENT_TYPE).map(http::HeaderValue::as_bytes);
        if !content_type.is_some_and(|content_type| content_type.starts_with(b"text/event-stream")) {
            return response;
        }
        let mut begun = self.0.clone();
        let ended = Box::pin(async move { drop(begun.wait_for(|begun| *begun).await) });
        response.map(|events| Body::new(BoundedStream { events, ended }))
    }
}

/// A stream of events that ends when `ended` does.
struct BoundedStream {
    events: Body,
    ended: Pin<Box<dyn Future<Output = ()> + Send>>,
}

impl HttpBody for BoundedStream {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        if self.ended.as_mut().poll(context).is_ready() {
            return Poll::Ready(None);
        }
        Pin::new(&mut self.events).poll_frame(context)
    }
}
