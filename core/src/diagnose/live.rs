//! Diagnosis with a live call.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use serde_json::Value;

use super::finding::{Finding, Kind};
use super::inputs::Inputs;
use super::response::{self, ProbeCall, RecordedResponse};
use crate::client::Client;
#[cfg(feature = "http-client")]
use crate::client::ClientBuilder;
use crate::error::ConfigError;
use crate::sign::SignType;
use crate::transport::{Body, Transport, TransportFuture};

/// The call of the diagnosis. It should change nothing: use a query, preferably of an API that the app may call, because then the
/// response is signed.
#[derive(Clone, Debug)]
#[must_use = "a probe does nothing until it is passed to `live`"]
pub struct Probe {
    method: String,
    parameters: Value,
    try_other_sign_type: bool,
    #[cfg(feature = "http-client")]
    proxy: Option<crate::client::Secret>,
}

impl Probe {
    /// Creates a gateway call of this API, by its dotted name, without business parameters.
    pub fn new(method: impl Into<String>) -> Self {
        Self {
            method: method.into(),
            parameters: Value::Object(serde_json::Map::new()),
            try_other_sign_type: false,
            #[cfg(feature = "http-client")]
            proxy: None,
        }
    }

    /// Sets the business parameters, a JSON object.
    pub fn parameters(mut self, parameters: Value) -> Self {
        self.parameters = parameters;
        self
    }

    /// Enables a second call if the platform rejects the signature, signed with RSA instead of RSA2 or vice versa. SM2
    /// has no alternative.
    /// Defaults to false.
    pub const fn try_other_sign_type(mut self, again: bool) -> Self {
        self.try_other_sign_type = again;
        self
    }

    /// Sets a proxy for the call, as [`ClientBuilder::proxy`](crate::ClientBuilder::proxy) does.
    #[cfg(feature = "http-client")]
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Some(crate::client::Secret::new(url));
        self
    }

    #[cfg(feature = "http-client")]
    fn through_proxy<C>(&self, builder: ClientBuilder<C>) -> ClientBuilder<C> {
        match &self.proxy {
            Some(proxy) => builder.proxy(proxy.as_str()),
            None => builder,
        }
    }
}

/// Makes the call with a client that is configured with the inputs, and diagnoses its response. [`check`](super::check) diagnoses
/// the inputs without a call.
#[cfg(feature = "http-client")]
pub async fn live(inputs: &Inputs, probe: &Probe) -> Vec<Finding> {
    let settings = inputs.client::<Client>(inputs.sign_type).map(|builder| probe.through_proxy(builder).http_settings());
    match settings.and_then(crate::transport::AsyncHttp::new) {
        Ok(transport) => live_with(inputs, probe, transport).await,
        Err(error) => vec![not_called(&error)],
    }
}

/// Does the same as `live` with a custom transport.
pub async fn live_with(inputs: &Inputs, probe: &Probe, transport: impl Transport + 'static) -> Vec<Finding> {
    let transport: Arc<dyn Transport> = Arc::new(transport);
    let call = async |sign_type| {
        let recorder = Recorder::new(Arc::clone(&transport));
        let recorded = Arc::clone(&recorder.recorded);
        let client = inputs.client::<Client>(sign_type)?.build_with(recorder)?;
        let result = client.call_raw(&probe.method, &probe.parameters).await;
        Ok(ProbeCall { sign_type, error: result.err(), response: take(&recorded) })
    };
    let first = match call(inputs.sign_type).await {
        Ok(call) => call,
        Err(error) => return vec![not_called(&error)],
    };
    let again = response::is_signature_rejected(&first) && probe.try_other_sign_type;
    let second = match other(inputs.sign_type).filter(|_| again) {
        Some(other) => call(other).await.ok(),
        None => None,
    };
    response::findings(inputs, &probe.method, &first, second.as_ref())
}

/// Does the same as [`live`] without `async`.
#[cfg(feature = "blocking")]
#[must_use]
pub fn live_blocking(inputs: &Inputs, probe: &Probe) -> Vec<Finding> {
    let settings = inputs.client::<crate::blocking::Client>(inputs.sign_type);
    let settings = settings.map(|builder| probe.through_proxy(builder).http_settings());
    match settings.and_then(crate::transport::BlockingHttp::new) {
        Ok(transport) => live_blocking_with(inputs, probe, transport),
        Err(error) => vec![not_called(&error)],
    }
}

/// Does the same as [`live_with`] without `async`.
#[cfg(feature = "blocking")]
#[must_use]
pub fn live_blocking_with(
    inputs: &Inputs,
    probe: &Probe,
    transport: impl crate::transport::BlockingTransport + 'static,
) -> Vec<Finding> {
    let transport: Arc<dyn crate::transport::BlockingTransport> = Arc::new(transport);
    let call = |sign_type| {
        let recorder = Recorder::new(Arc::clone(&transport));
        let recorded = Arc::clone(&recorder.recorded);
        let client = inputs.client::<crate::blocking::Client>(sign_type)?.build_with(recorder)?;
        let result = client.call_raw(&probe.method, &probe.parameters).send();
        Ok(ProbeCall { sign_type, error: result.err(), response: take(&recorded) })
    };
    let first = match call(inputs.sign_type) {
        Ok(call) => call,
        Err(error) => return vec![not_called(&error)],
    };
    let again = response::is_signature_rejected(&first) && probe.try_other_sign_type;
    let second = other(inputs.sign_type).filter(|_| again).and_then(|other| call(other).ok());
    response::findings(inputs, &probe.method, &first, second.as_ref())
}

/// Returns the other sign type for the same key.
const fn other(sign_type: SignType) -> Option<SignType> {
    match sign_type {
        SignType::Rsa2 => Some(SignType::Rsa),
        SignType::Rsa => Some(SignType::Rsa2),
        #[cfg(feature = "sm2")]
        SignType::Sm2 => None,
    }
}

fn not_called(error: &ConfigError) -> Finding {
    let finding = Finding::error(Kind::NotAsked, "no call was made, because the client's configuration is invalid");
    finding.seen(error.to_string()).fix("fix the other findings, then try again")
}

/// A transport that records the first response: the client returns only an error, but the diagnosis also needs the response's date
/// and text.
struct Recorder<T: ?Sized> {
    recorded: Arc<Mutex<Option<RecordedResponse>>>,
    inner: Arc<T>,
}

impl<T: ?Sized> Recorder<T> {
    fn new(inner: Arc<T>) -> Self {
        Self { recorded: Arc::default(), inner }
    }

    fn record(&self, response: &http::Response<Bytes>) {
        // Only the first response is the call's. A second request downloads a certificate.
        self.recorded.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert_with(|| RecordedResponse::of(response));
    }
}

fn take(recorded: &Mutex<Option<RecordedResponse>>) -> Option<RecordedResponse> {
    recorded.lock().unwrap_or_else(PoisonError::into_inner).take()
}

impl<T: ?Sized> fmt::Debug for Recorder<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Recorder")
    }
}

impl Transport for Recorder<dyn Transport> {
    fn send(&self, request: http::Request<Body>) -> TransportFuture<'_> {
        Box::pin(async move {
            let response = self.inner.send(request).await?;
            self.record(&response);
            Ok(response)
        })
    }
}

#[cfg(feature = "blocking")]
impl crate::transport::BlockingTransport for Recorder<dyn crate::transport::BlockingTransport> {
    fn send(&self, request: http::Request<Body>) -> Result<http::Response<Bytes>, crate::error::TransportError> {
        let response = self.inner.send(request)?;
        self.record(&response);
        Ok(response)
    }
}
