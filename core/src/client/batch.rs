//! Batches: several requests in one call. Each request is checked and serialised alone and has its own response.
//! One signature covers all requests, and one covers all responses. (protocol: batch)

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};

use serde_json::{Map, Value};

use super::call::{self, Call};
use super::core::Core;
use super::envelope::Envelope;
use super::options::{Options, content_options, retry_option};
use super::placement::{self, CallKind, Placed};
use super::raw::plain_call;
use super::receive::{self, Received};
use super::redact::redacted;
use super::retry;
use super::secret::Secret;
use super::target::{Described, Payload, Target};
use super::{Client, ProtocolChoice, Response};
use crate::common;
use crate::error::{ConfigError, DecodeError, Error};
use crate::json;
use crate::limits::{self, LimitPolicy, Violation, Violations};
use crate::record::{CallRequest, encode};
use crate::schema::{GatewayFields, Idempotency, Place, Protocol};

/// The delimiter between the requests of a batch and between their responses.
const DELIMITER: &str = "#S#";

/// The common parameters that each request of a batch has, in addition to tokens and `target_app_id`.
const OWN: [&str; 5] = ["prod_code", "notify_url", "return_url", "terminal_type", "terminal_info"];

/// The common parameters that belong to the whole batch instead of its requests.
const OUTER: [&str; 7] = ["app_id", "method", "charset", "sign_type", "sign", "timestamp", "version"];

/// Several requests that are sent in one call on the gateway (V2). `C` is the client that sends them.
///
/// A batch is retried only if each of its requests may be retried. It cannot carry files.
#[must_use = "a batch does nothing until it is awaited or sent"]
pub struct Batch<'a, C> {
    pub(crate) client: &'a C,
    /// Distinguishes the tickets of this batch from those of other batches.
    number: u64,
    requests: Vec<Result<Target<'a>, ConfigError>>,
    options: Options,
}

/// The key to the response of one request of one batch.
#[must_use = "the response of a request can only be taken with its ticket"]
pub struct Ticket<R> {
    batch: u64,
    index: usize,
    request: PhantomData<fn() -> R>,
}

impl<'a, C> Batch<'a, C> {
    pub(crate) fn new(client: &'a C) -> Self {
        static NUMBERS: AtomicU64 = AtomicU64::new(0);
        let options = Options { protocol: Some(ProtocolChoice::Gateway), ..Options::default() };
        Self { client, number: NUMBERS.fetch_add(1, Ordering::Relaxed), requests: Vec::new(), options }
    }

    /// Adds a request. Returns the ticket for its response.
    pub fn add<R: CallRequest>(&mut self, request: &'a R) -> Ticket<R> {
        self.push(call::target(request, &Options::default()))
    }

    /// Adds a request with its own options: `batch.add_call(client.call(&request).app_auth_token("…"))`.
    /// The options can be a policy, limits, tokens, `target_app_id`, and the common parameters that each request of a batch has.
    /// With other options, sending fails with [`ConfigError::Batch`](crate::error::ConfigError::Batch).
    pub fn add_call<R: CallRequest>(&mut self, call: Call<'a, C, R>) -> Ticket<R> {
        self.push(call.target())
    }

    fn push<R>(&mut self, request: Result<Target<'a>, ConfigError>) -> Ticket<R> {
        self.requests.push(request);
        Ticket { batch: self.number, index: self.requests.len() - 1, request: PhantomData }
    }

    /// Sets the policy for requests without their own policy.
    ///
    /// Defaults to the client's policy.
    pub fn limit_policy(mut self, policy: LimitPolicy) -> Self {
        self.options.policy = Some(policy);
        self
    }

    content_options!();

    retry_option!();

    /// Checks and serialises all requests.
    pub(crate) fn prepare(self, core: &Core) -> Result<PreparedBatch<'a>, Error> {
        core.envelope.check()?;
        self.options.envelope.check()?;
        if self.requests.is_empty() {
            return Err(ConfigError::Batch { request: None, reason: "it has no requests; add at least one".into() }.into());
        }
        let shared = core.envelope.merged(&self.options.envelope);
        let inner = inner(&shared);
        let mut prepared = PreparedBatch {
            batch: self.number,
            requests: Vec::new(),
            text: String::new(),
            nothing: Map::new(),
            harmless: true,
            options: Options { envelope: outer(&shared), envelope_alone: true, ..self.options.clone() },
        };
        let mut broken = Vec::new();
        for (index, request) in self.requests.into_iter().enumerate() {
            let mut target = request?;
            check_options(index, &target)?;
            target.options.policy = target.options.policy.or(self.options.policy);
            check_parameters(index, &target.options.envelope)?;
            let placed = placement::place(&target, Protocol::Gateway, CallKind::Batch, &inner)?;
            let mut warnings = Vec::new();
            let violations = || located(index, core.batch_violations(&target, &placed));
            match core.enforce(&target, violations, &mut warnings) {
                Err(Error::Invalid(violations)) => broken.extend(violations),
                enforced => enforced?,
            }
            if index > 0 {
                prepared.text.push_str(DELIMITER);
            }
            prepared.text.push_str(&text(index, &target, &placed)?);
            prepared.harmless &= retry::harmless(&target);
            prepared.options.envelope.hidden.extend(placed.envelope.tokens().cloned().chain(target.secrets()));
            prepared.requests.push((target, warnings));
        }
        Violations::new(broken).map_or(Ok(prepared), |violations| Err(Error::Invalid(violations)))
    }
}

/// Rejects options that a single request of a batch cannot have.
fn check_options(index: usize, target: &Target<'_>) -> Result<(), ConfigError> {
    let reject = |reason: &'static str| Err(ConfigError::Batch { request: Some(index), reason: reason.into() });
    let options = &target.options;
    match target.api().gateway {
        None => Err(ConfigError::NotOffered { api: target.api().name.to_owned(), protocol: Protocol::Gateway }),
        Some(_) if options.protocol == Some(ProtocolChoice::Rest) => {
            reject("batches exist on the gateway (V2) only; remove `protocol`")
        }
        Some(_) if !target.payload.files(Protocol::Gateway).is_empty() => reject("a batch cannot carry files"),
        Some(_) if options.encrypt.is_some() => reject("encryption applies to the whole batch; set `encrypt` on the batch"),
        Some(_) if options.retry.is_some() => reject("retries apply to the whole batch; set `retry` on the batch"),
        Some(_) => Ok(()),
    }
}

/// Returns the parameters of the whole batch.
fn outer(shared: &Envelope) -> Envelope {
    let gateway = shared.gateway.iter().filter(|(name, _)| !OWN.contains(&name.as_str())).cloned().collect();
    Envelope { gateway, ..Envelope::default() }
}

/// Returns the parameters of the client and of the batch that are passed to each request.
fn inner(shared: &Envelope) -> Envelope {
    let mut all = shared.clone();
    all.gateway.retain(|(name, _)| OWN.contains(&name.as_str()));
    all
}

/// Rejects parameters of one request that only the whole batch can have.
fn check_parameters(index: usize, call: &Envelope) -> Result<(), ConfigError> {
    match call.gateway.iter().find(|(name, value)| !OWN.contains(&name.as_str()) && !value.is_empty()) {
        Some((name, _)) => {
            let name = name.escape_debug();
            let reason = format!("the common parameter `{name}` cannot be set for one request; set it for the whole batch");
            Err(ConfigError::Batch { request: Some(index), reason: reason.into() })
        }
        None => Ok(()),
    }
}

/// Adds the index of the request to the violations.
fn located(index: usize, mut violations: Vec<Violation>) -> Vec<Violation> {
    for violation in &mut violations {
        let dot = if violation.path.is_empty() || violation.path.starts_with('[') { "" } else { "." };
        violation.path = format!("[{index}]{dot}{}", violation.path);
        violation.message = format!("request {index} of the batch: {}", violation.message);
    }
    violations
}

/// Serialises a request for a batch.
fn text(index: usize, target: &Target<'_>, placed: &Placed<'_>) -> Result<String, ConfigError> {
    let mut members = parameters(&placed.envelope);
    members.insert("method".into(), target.api().name.into());
    members.insert("batch_request_id".into(), index.to_string().into());
    let payload = placed.payload();
    if let Payload::Record(record, _) = payload {
        match target.api().gateway.map_or(GatewayFields::BizContent, |gateway| gateway.fields) {
            GatewayFields::BizContent => {
                members.insert(
                    "biz_content".into(),
                    encode::members_to_json(record.table(), payload.members(), Protocol::Gateway).into(),
                );
            }
            GatewayFields::Plain => {
                for (name, value) in
                    encode::members_to_parameters(record.table(), payload.members(), Protocol::Gateway, Place::Body)
                {
                    if members.insert(name.to_owned(), value.into()).is_some() {
                        return Err(ConfigError::Reserved(name.to_owned()));
                    }
                }
            }
        }
    }
    // A delimiter in a value would split the request. It can occur only in strings, where JSON has an escape for it.
    Ok(Value::Object(members).to_string().replace("#S", "\\u0023S"))
}

/// Returns the common parameters of one request.
fn parameters(envelope: &Envelope) -> Map<String, Value> {
    let mut members: Map<_, _> = envelope.gateway.iter().map(|(name, value)| (name.clone(), value.as_str().into())).collect();
    for (name, value) in [
        ("app_auth_token", envelope.app_auth_token.as_ref().map(Secret::as_str)),
        ("auth_token", envelope.auth_token.as_ref().map(Secret::as_str)),
        ("target_app_id", envelope.target_app_id.as_deref()),
    ] {
        members.extend(value.map(|value| (name.to_owned(), value.into())));
    }
    members
}

impl Core {
    /// Returns the limits that a request of a batch violates, including those of its common parameters.
    fn batch_violations(&self, target: &Target<'_>, placed: &Placed<'_>) -> Vec<Violation> {
        let mut violations = self.limit_violations(target, placed);
        let own = parameters(&placed.envelope);
        violations.extend(limits::check_parameters(&common::gateway::PARAMETERS, &own, Protocol::Gateway, &OUTER));
        violations
    }
}

/// A checked and serialised batch.
pub(crate) struct PreparedBatch<'a> {
    batch: u64,
    requests: Vec<(Target<'a>, Vec<Violation>)>,
    text: String,
    nothing: Map<String, Value>,
    harmless: bool,
    options: Options,
}

impl PreparedBatch<'_> {
    /// Returns the call that carries the batch.
    pub(crate) fn target(&self) -> Target<'_> {
        let mut target = plain_call(common::gateway::BATCH.api, &self.nothing);
        if let Described::Raw(api) = &mut target.api {
            api.idempotency = if self.harmless { Idempotency::Always } else { Idempotency::Never };
        }
        target.payload = Payload::Text(&self.text);
        target.options = self.options.clone();
        target
    }

    /// Splits the response into those of the requests. Fails if their numbers differ, because responses could not be assigned to requests.
    pub(crate) fn responses(self, received: &Received, warnings: &[Violation]) -> Result<BatchResponses, Error> {
        // Any response could echo any request.
        let secrets = self.options.envelope.hidden.clone();
        self.separate(received, warnings).map(|responses| responses.redacted(&secrets)).map_err(|error| redacted(error, &secrets))
    }

    fn separate(self, received: &Received, warnings: &[Violation]) -> Result<BatchResponses, Error> {
        let unreadable = |what: &str| DecodeError::unexpected(what, received.raw());
        let name = common::gateway::BATCH.response;
        let joined = received.member(name).and_then(|value| value.as_text());
        let joined = joined.ok_or_else(|| unreadable(&format!("the response to a batch has no string member `{name}`")))?;
        let parts = split(joined).ok_or_else(|| unreadable("the responses of a batch cannot be separated"))?;
        if parts.len() != self.requests.len() {
            let what = format!("found {} responses for {} requests of a batch", parts.len(), self.requests.len());
            return Err(unreadable(&what).into());
        }
        let response = |(part, (target, own)): (&str, (Target<'_>, Vec<Violation>))| {
            let warnings: Vec<_> = warnings.iter().cloned().chain(own).collect();
            let response = receive::part(&target, part, &warnings, received.trace_id.clone())?;
            Ok((response, warnings))
        };
        let responses = parts.into_iter().zip(self.requests).map(|both| Some(response(both))).collect();
        Ok(BatchResponses { batch: self.batch, responses, trace_id: received.trace_id.clone() })
    }
}

/// Splits a joined text into JSON objects. Parses them one after the other, so that delimiters in values are ignored.
fn split(joined: &str) -> Option<Vec<&str>> {
    let (mut parts, mut rest) = (Vec::new(), joined);
    loop {
        let part = json::first(rest).ok()?;
        parts.push(rest.get(part.clone())?);
        rest = rest.get(part.end..)?.trim_start();
        if rest.is_empty() {
            return Some(parts);
        }
        rest = rest.strip_prefix(DELIMITER)?;
    }
}

/// The result of one request: its response, and the limits that it violated.
type RequestResult = Result<(Received, Vec<Violation>), Error>;

/// The verified responses of a batch. Each is taken with the ticket of its request.
pub struct BatchResponses {
    batch: u64,
    responses: Vec<Option<RequestResult>>,
    trace_id: Option<String>,
}

impl BatchResponses {
    /// Removes these secrets from the errors.
    fn redacted(mut self, secrets: &[Secret]) -> Self {
        let without = |response: RequestResult| response.map_err(|error| redacted(error, secrets));
        self.responses = self.responses.into_iter().map(|response| response.map(without)).collect();
        self
    }

    /// Returns the response of one request.
    ///
    /// # Errors
    /// The errors of the request: see [`Error`]. [`ConfigError::Batch`](crate::error::ConfigError::Batch) for a ticket of another batch.
    pub fn take<R: CallRequest>(&mut self, ticket: Ticket<R>) -> Result<Response<R::Response>, Error<R::ErrorCode>> {
        let response = self.responses.get_mut(ticket.index).filter(|_| self.batch == ticket.batch);
        let Some(result) = response.and_then(Option::take) else {
            return Err(ConfigError::Batch { request: None, reason: "the ticket belongs to another batch".into() }.into());
        };
        let (received, warnings) = result.map_err(Error::with_code)?;
        Ok(Response::typed(received, warnings))
    }

    /// Returns the platform's id of the call that carried the batch.
    #[must_use]
    pub fn trace_id(&self) -> Option<&str> {
        self.trace_id.as_deref()
    }
}

impl<C> fmt::Debug for Batch<'_, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batch").field("requests", &self.requests.len()).finish_non_exhaustive()
    }
}

impl fmt::Debug for BatchResponses {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let left = self.responses.iter().flatten().count();
        f.debug_struct("BatchResponses").field("left", &left).field("trace_id", &self.trace_id).finish_non_exhaustive()
    }
}

impl<R> fmt::Debug for Ticket<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Ticket").field(&self.index).finish()
    }
}

impl<'a> Batch<'a, Client> {
    /// Sends the batch, like awaiting it.
    ///
    /// # Errors
    /// An [`Error`] that concerns the batch as a whole. [`Error::Invalid`] contains the violated limits of all requests, with the index of
    /// the request in each path, such as `[1].message_ids`.
    pub async fn send(self) -> Result<BatchResponses, Error> {
        let client = self.client;
        let prepared = self.prepare(&client.core)?;
        let (received, warnings) = client.exchange(&prepared.target()).await?;
        prepared.responses(&received, &warnings)
    }
}

impl<'a> IntoFuture for Batch<'a, Client> {
    type Output = Result<BatchResponses, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn responses_are_separated() {
        for (joined, parts) in [
            (r#"{"a":1}"#, Some(vec![r#"{"a":1}"#])),
            (r#"{"a":1}#S#{"b":2}"#, Some(vec![r#"{"a":1}"#, r#"{"b":2}"#])),
            (" {\"a\":\"#S#\"} \n#S# {\"b\":\"\\\"}#S#{\"}", Some(vec![r##"{"a":"#S#"}"##, r##"{"b":"\"}#S#{"}"##])),
            ("", None),
            (r##"{"a":1}#S#"##, None),
            (r##"{"a":1}{"b":2}"##, None),
            (r##"{"a":1}#S#{"b""##, None),
        ] {
            assert_eq!(split(joined), parts, "{joined}");
        }
    }
}
