//! One `tracing` span for each call: what was called and what came of it, never a value of a request or an answer.
//!
//! Without the feature `tracing` all of this is nothing.

use bytes::Bytes;

use super::core::Sent;
use super::receive::Received;
use crate::error::Error;
use crate::limits::Violation;
use crate::schema::ApiDef;
use crate::transport::Body;

/// What an exchange gives back: the answer, and the limits that the request broke.
type Exchanged = Result<(Received, Vec<Violation>), Error>;

/// What is told about a call.
#[cfg(feature = "tracing")]
pub(crate) struct Observed(tracing::Span);

/// What is told about a call: nothing.
#[cfg(not(feature = "tracing"))]
pub(crate) struct Observed;

#[cfg(feature = "tracing")]
impl Observed {
    /// Begins a call's span; what is not known yet is filled in later.
    pub(crate) fn call(api: &ApiDef<'_>) -> Self {
        use tracing::field::Empty;
        let span = tracing::info_span!(
            "alipay.call",
            api = api.name,
            protocol = Empty,
            bytes_sent = Empty,
            http_status = Empty,
            bytes_received = Empty,
            outcome = Empty,
            code = Empty,
            trace_id = Empty,
        );
        Self(span)
    }

    /// The request is on its way.
    pub(crate) fn sending(&self, sent: &Sent, request: &http::Request<Body>) {
        self.0.record("protocol", tracing::field::debug(sent.protocol));
        self.0.record("bytes_sent", request.body().len());
    }

    /// An answer came, and nothing of it is trusted yet.
    pub(crate) fn received(&self, response: &http::Response<Bytes>) {
        self.0.record("http_status", response.status().as_u16());
        self.0.record("bytes_received", response.body().len());
    }

    /// The call ends with this result.
    pub(crate) fn ending(&self, result: Exchanged) -> Exchanged {
        let _entered = self.0.enter();
        match &result {
            Ok((received, _)) => {
                self.0.record("outcome", "success");
                self.trace(received.trace_id.as_deref());
                tracing::debug!("answered");
            }
            Err(error) => {
                self.0.record("outcome", error.kind());
                if let Some(said) = error.api() {
                    self.0.record("code", said.sub_code.as_str());
                    self.trace(said.trace_id.as_deref());
                }
                tracing::warn!(kind = error.kind(), may_have_acted = error.may_have_acted(), "failed");
            }
        }
        result
    }

    fn trace(&self, trace_id: Option<&str>) {
        if let Some(trace_id) = trace_id {
            self.0.record("trace_id", trace_id);
        }
    }

    /// Runs what sends inside the span.
    #[cfg(feature = "blocking")]
    pub(crate) fn inside<T>(&self, sending: impl FnOnce() -> T) -> T {
        self.0.in_scope(sending)
    }

    /// Runs what sends inside the span, so that the transport's own events are found there.
    pub(crate) async fn around<T>(&self, sending: impl Future<Output = T>) -> T {
        use tracing::Instrument as _;
        sending.instrument(self.0.clone()).await
    }
}

#[cfg(not(feature = "tracing"))]
#[allow(clippy::unused_self, reason = "the same calls with and without the feature")]
impl Observed {
    pub(crate) const fn call(_: &ApiDef<'_>) -> Self {
        Self
    }

    pub(crate) const fn sending(&self, _: &Sent, _: &http::Request<Body>) {}

    pub(crate) const fn received(&self, _: &http::Response<Bytes>) {}

    pub(crate) fn ending(&self, result: Exchanged) -> Exchanged {
        result
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn inside<T>(&self, sending: impl FnOnce() -> T) -> T {
        sending()
    }

    pub(crate) async fn around<T>(&self, sending: impl Future<Output = T>) -> T {
        sending.await
    }
}
