//! One `tracing` span for each attempt, with the API and the result, but without values of requests or responses.
//!
//! Without the feature `tracing` the methods do nothing.

use super::observer::{Attempt, AttemptEnd};
use crate::schema::Protocol;

/// The span of an attempt.
#[cfg(feature = "tracing")]
pub(super) struct Span(tracing::Span);

/// The span of an attempt, empty without the feature `tracing`.
#[cfg(not(feature = "tracing"))]
pub(super) struct Span;

#[cfg(feature = "tracing")]
impl Span {
    /// Starts the span of an attempt. Fields without a value are recorded later.
    pub(super) fn new(attempt: &Attempt<'_>) -> Self {
        use tracing::field::Empty;
        let span = tracing::info_span!(
            "alipay.call",
            api = attempt.api,
            attempt = attempt.number,
            protocol = Empty,
            bytes_sent = Empty,
            http_status = Empty,
            bytes_received = Empty,
            duration_ms = Empty,
            outcome = Empty,
            code = Empty,
            trace_id = Empty,
        );
        Self(span)
    }

    /// Records the protocol and the length of the request.
    pub(super) fn sending(&self, protocol: Option<Protocol>, bytes: u64) {
        if let Some(protocol) = protocol {
            self.0.record("protocol", tracing::field::debug(protocol));
        }
        self.0.record("bytes_sent", bytes);
    }

    /// Records the status and the length of the response.
    pub(super) fn received(&self, http_status: u16, bytes: u64) {
        self.0.record("http_status", http_status);
        self.0.record("bytes_received", bytes);
    }

    /// Records the end of the attempt.
    pub(super) fn ended(&self, end: &AttemptEnd<'_>) {
        let _entered = self.0.enter();
        self.0.record("outcome", end.outcome);
        self.0.record("duration_ms", u64::try_from(end.duration.as_millis()).unwrap_or(u64::MAX));
        if let Some(sub_code) = end.sub_code {
            self.0.record("code", sub_code);
        }
        if let Some(trace_id) = end.trace_id {
            self.0.record("trace_id", trace_id);
        }
        if end.outcome == "success" {
            tracing::debug!("answered");
        } else {
            tracing::warn!(kind = end.outcome, may_have_acted = end.may_have_acted, "failed");
        }
    }

    #[cfg(feature = "blocking")]
    pub(super) fn inside<T>(&self, sending: impl FnOnce() -> T) -> T {
        self.0.in_scope(sending)
    }

    pub(super) fn around<F: Future>(&self, sending: F) -> tracing::instrument::Instrumented<F> {
        tracing::Instrument::instrument(sending, self.0.clone())
    }
}

#[cfg(not(feature = "tracing"))]
#[allow(clippy::unused_self, reason = "the same calls with and without the feature")]
impl Span {
    pub(super) const fn new(_: &Attempt<'_>) -> Self {
        Self
    }

    pub(super) const fn sending(&self, _: Option<Protocol>, _: u64) {}

    pub(super) const fn received(&self, _: u16, _: u64) {}

    pub(super) const fn ended(&self, _: &AttemptEnd<'_>) {}

    #[cfg(feature = "blocking")]
    pub(super) fn inside<T>(&self, sending: impl FnOnce() -> T) -> T {
        sending()
    }

    pub(super) fn around<F: Future>(&self, sending: F) -> F {
        sending
    }
}
