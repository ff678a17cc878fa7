//! Reports of one attempt to the client's observers and to its `tracing` span.

use std::sync::Arc;
use std::time::Instant;

use bytes::Bytes;

use super::observer::{Attempt, AttemptEnd, Observer};
use super::receive::Received;
use super::span::Span;
use crate::error::{Error, TransportError, host};
use crate::limits::Violation;
use crate::schema::Protocol;
use crate::transport::Body;

/// The report of one attempt. If it is dropped before the attempt ends, it reports a cancellation.
pub(crate) struct Observed<'a> {
    attempt: Attempt<'a>,
    observers: &'a [Arc<dyn Observer>],
    span: Span,
    started: Option<Instant>,
    /// The host of the request, for errors.
    host: Option<String>,
    protocol: Option<Protocol>,
    http_status: Option<u16>,
    bytes_sent: Option<u64>,
    bytes_received: u64,
    ended: bool,
}

/// The parts of a response that are reported.
pub(crate) trait Reported {
    /// Returns the gateway's response code.
    fn code(&self) -> Option<&str>;
    /// Returns the platform's id of the call.
    fn trace_id(&self) -> Option<&str>;
}

impl Reported for (Received, Vec<Violation>) {
    fn code(&self) -> Option<&str> {
        let is_gateway = self.0.protocol == Protocol::Gateway;
        self.0.member("code").and_then(|value| value.as_scalar()).filter(|_| is_gateway)
    }

    fn trace_id(&self) -> Option<&str> {
        self.0.trace_id.as_deref()
    }
}

/// Returns the current instant, or `None` on wasm32 without an operating system, where `Instant::now` panics. An attempt then lasts 0 s.
fn now() -> Option<Instant> {
    (!cfg!(all(target_family = "wasm", target_os = "unknown"))).then(Instant::now)
}

impl<'a> Observed<'a> {
    /// Reports the start of an attempt.
    pub(crate) fn new(api: &'a str, number: u32, observers: &'a [Arc<dyn Observer>]) -> Self {
        let attempt = Attempt { api, number };
        for observer in observers {
            observer.started(&attempt);
        }
        Self {
            attempt,
            observers,
            span: Span::new(&attempt),
            started: now(),
            host: None,
            protocol: None,
            http_status: None,
            bytes_sent: None,
            bytes_received: 0,
            ended: false,
        }
    }

    /// Records the request that is about to be sent.
    pub(crate) fn sending(&mut self, protocol: Option<Protocol>, request: &http::Request<Body>) {
        self.protocol = protocol;
        self.host = host(request.uri());
        self.bytes_sent = Some(request.body().len());
        self.span.sending(protocol, request.body().len());
    }

    /// Records the response, which is not verified yet.
    pub(crate) fn received(&mut self, response: &http::Response<Bytes>) {
        self.http_status = Some(response.status().as_u16());
        self.bytes_received = length(response.body());
        self.span.received(response.status().as_u16(), self.bytes_received);
    }

    /// Sends inside the span. Adds the host to errors of the transport.
    #[cfg(feature = "blocking")]
    pub(crate) fn inside<T>(&mut self, sending: impl FnOnce() -> Result<T, TransportError>) -> Result<T, TransportError> {
        self.span.inside(sending).map_err(|error| error.with_host(self.host.as_deref()))
    }

    /// Sends inside the span, so that the span contains the transport's events. Adds the host to errors of the transport.
    pub(crate) async fn around<T>(
        &mut self,
        sending: impl Future<Output = Result<T, TransportError>>,
    ) -> Result<T, TransportError> {
        self.span.around(sending).await.map_err(|error| error.with_host(self.host.as_deref()))
    }

    /// Reports the end of the attempt with this result.
    pub(crate) fn ending<T: Reported>(mut self, result: Result<T, Error>) -> Result<T, Error> {
        let partial = self.end("cancelled", false);
        match &result {
            Ok(response) => {
                self.report(&AttemptEnd { outcome: "success", code: response.code(), trace_id: response.trace_id(), ..partial });
            }
            Err(error) => {
                let api_error = error.api();
                self.report(&AttemptEnd {
                    outcome: error.kind(),
                    may_have_acted: error.may_have_acted(),
                    code: api_error.map(|api_error| api_error.failure().gateway_code.as_str()).filter(|code| !code.is_empty()),
                    sub_code: api_error.map(|api_error| api_error.failure().sub_code.as_str()),
                    trace_id: api_error.and_then(|api_error| api_error.failure().trace_id.as_deref()),
                    ..partial
                });
            }
        }
        self.ended = true;
        result
    }

    fn end<'e>(&self, outcome: &'static str, may_have_acted: bool) -> AttemptEnd<'e> {
        AttemptEnd {
            protocol: self.protocol,
            outcome,
            may_have_acted,
            http_status: self.http_status,
            code: None,
            sub_code: None,
            trace_id: None,
            bytes_sent: self.bytes_sent.unwrap_or_default(),
            bytes_received: self.bytes_received,
            duration: self.started.map(|started| started.elapsed()).unwrap_or_default(),
        }
    }

    fn report(&self, end: &AttemptEnd<'_>) {
        self.span.ended(end);
        for observer in self.observers {
            observer.ended(&self.attempt, end);
        }
    }
}

impl Drop for Observed<'_> {
    fn drop(&mut self) {
        if !self.ended {
            self.report(&self.end("cancelled", self.bytes_sent.is_some()));
        }
    }
}

fn length(body: &Bytes) -> u64 {
    u64::try_from(body.len()).unwrap_or(u64::MAX)
}
