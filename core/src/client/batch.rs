//! Several requests as one call: each is checked, written and answered by itself, one signature covers them all, and one the answers.
//! (protocol: batch)

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};

use serde_json::{Map, Value};

use super::call::{self, Call, Options};
use super::core::Core;
use super::envelope::Envelope;
use super::options::{content_options, retry_option};
use super::placement::{self, Placed, Way};
use super::raw::plain_call;
use super::receive::{self, Received};
use super::redact::redacted;
use super::retry;
use super::secret::Secret;
use super::target::{Described, Payload, Target};
use super::{Answer, Client, ProtocolChoice};
use crate::common;
use crate::error::{ConfigError, DecodeError, Error};
use crate::json;
use crate::limits::{self, Policy, Violation, Violations};
use crate::record::{CallRequest, encode};
use crate::schema::{GatewayFields, Idempotency, Place, Protocol};

/// What the platform puts between the requests of a batch, and between their answers.
const DELIMITER: &str = "#S#";

/// The common parameters that a request of a batch carries itself, beside tokens and the app that it is about.
const OWN: [&str; 5] = ["prod_code", "notify_url", "return_url", "terminal_type", "terminal_info"];

/// Common parameters that a request of a batch does not have: the whole batch has them.
const OUTER: [&str; 7] = ["app_id", "method", "charset", "sign_type", "sign", "timestamp", "version"];

/// Several requests that are sent as one call, on the gateway (V2). `C` is the client that sends them.
///
/// It is repeated only where each of its requests may be, and carries no files.
#[must_use = "a batch does nothing until it is awaited or sent"]
pub struct Batch<'a, C> {
    pub(crate) client: &'a C,
    /// Tells this batch's tickets from another's.
    number: u64,
    requests: Vec<Result<Target<'a>, ConfigError>>,
    options: Options,
}

/// What an answer is taken with. It belongs to one request of one batch.
#[must_use = "without its ticket an answer cannot be taken"]
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

    /// Adds a request. Its answer is taken with the ticket.
    pub fn add<R: CallRequest>(&mut self, request: &'a R) -> Ticket<R> {
        self.push(call::target(request, &Options::default()))
    }

    /// Adds a request with options of its own: `batch.add_call(client.call(&request).app_auth_token("…"))`. It can have a policy, limits, and the
    /// common parameters that have a setter; anything else ends in [`ConfigError::Batch`](crate::error::ConfigError::Batch).
    pub fn add_call<R: CallRequest>(&mut self, call: Call<'a, C, R>) -> Ticket<R> {
        self.push(call.target())
    }

    fn push<R>(&mut self, request: Result<Target<'a>, ConfigError>) -> Ticket<R> {
        self.requests.push(request);
        Ticket { batch: self.number, index: self.requests.len() - 1, request: PhantomData }
    }

    /// What to do if requests break limits that do not say so themselves.
    pub fn policy(mut self, policy: Policy) -> Self {
        self.options.policy = Some(policy);
        self
    }

    content_options!();

    retry_option!();

    /// Checks every request and writes them all.
    pub(crate) fn written(self, core: &Core) -> Result<Written<'a>, Error> {
        core.envelope.check()?;
        self.options.envelope.check()?;
        if self.requests.is_empty() {
            return Err(ConfigError::Batch { request: None, reason: "there is no request in it".into() }.into());
        }
        let shared = core.envelope.merged(&self.options.envelope);
        let inner = inner(&shared);
        let mut written = Written {
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
            let placed = placement::place(&target, Protocol::Gateway, Way::Batch, &inner)?;
            let mut warnings = Vec::new();
            let found = || located(index, core.broken_in_batch(&target, &placed));
            match core.settle(&target, found, &mut warnings) {
                Err(Error::Refused(violations)) => broken.extend(violations),
                settled => settled?,
            }
            if index > 0 {
                written.text.push_str(DELIMITER);
            }
            written.text.push_str(&text(index, &target, &placed)?);
            written.harmless &= retry::harmless(&target);
            written.options.envelope.hidden.extend(placed.envelope.tokens().cloned().chain(target.secrets()));
            written.requests.push((target, warnings));
        }
        Violations::new(broken).map_or(Ok(written), |violations| Err(Error::Refused(violations)))
    }
}

/// What cannot be said about one request of a batch.
fn check_options(index: usize, target: &Target<'_>) -> Result<(), ConfigError> {
    let refuse = |reason: &'static str| Err(ConfigError::Batch { request: Some(index), reason: reason.into() });
    let options = &target.options;
    match target.api().gateway {
        None => Err(ConfigError::NotOffered { api: target.api().name.to_owned(), protocol: Protocol::Gateway }),
        Some(_) if options.protocol == Some(ProtocolChoice::Rest) => refuse("a batch is sent on the gateway (V2)"),
        Some(_) if !target.payload.files(Protocol::Gateway).is_empty() => refuse("a batch carries no files"),
        Some(_) if options.encrypt.is_some() => refuse("a batch is encrypted as a whole, or not at all"),
        Some(_) if options.retry.is_some() => refuse("a batch is repeated as a whole, or not at all"),
        Some(_) => Ok(()),
    }
}

/// What stands around the requests rather than in them.
fn outer(shared: &Envelope) -> Envelope {
    let gateway = shared.gateway.iter().filter(|(name, _)| !OWN.contains(&name.as_str())).cloned().collect();
    Envelope { gateway, ..Envelope::default() }
}

/// The parameters of the client and of the batch that each request carries itself.
fn inner(shared: &Envelope) -> Envelope {
    let mut all = shared.clone();
    all.gateway.retain(|(name, _)| OWN.contains(&name.as_str()));
    all
}

/// Refuses parameters of one request that only a whole batch has.
fn check_parameters(index: usize, call: &Envelope) -> Result<(), ConfigError> {
    match call.gateway.iter().find(|(name, value)| !OWN.contains(&name.as_str()) && !value.is_empty()) {
        Some((name, _)) => {
            let name = name.escape_debug();
            let reason = format!("a request of a batch has no common parameter `{name}`; set it for the whole batch");
            Err(ConfigError::Batch { request: Some(index), reason: reason.into() })
        }
        None => Ok(()),
    }
}

/// The same violations, with the request that each is in.
fn located(index: usize, mut found: Vec<Violation>) -> Vec<Violation> {
    for violation in &mut found {
        let dot = if violation.path.is_empty() || violation.path.starts_with('[') { "" } else { "." };
        violation.path = format!("[{index}]{dot}{}", violation.path);
        violation.message = format!("request {index} of the batch: {}", violation.message);
    }
    found
}

/// A request as it stands in a batch.
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
    // A delimiter in a value would cut the request in two. It can stand in texts only, where JSON has another spelling for it.
    Ok(Value::Object(members).to_string().replace("#S", "\\u0023S"))
}

/// The common parameters that a request carries itself.
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
    /// What a request of a batch breaks, with its common parameters.
    fn broken_in_batch(&self, target: &Target<'_>, placed: &Placed<'_>) -> Vec<Violation> {
        let mut found = self.broken_limits(target, placed);
        let own = parameters(&placed.envelope);
        found.extend(limits::check_parameters(&common::gateway::PARAMETERS, &own, Protocol::Gateway, &OUTER));
        found
    }
}

/// A batch whose limits were checked.
pub(crate) struct Written<'a> {
    batch: u64,
    requests: Vec<(Target<'a>, Vec<Violation>)>,
    text: String,
    nothing: Map<String, Value>,
    harmless: bool,
    options: Options,
}

impl Written<'_> {
    /// The call that carries it.
    pub(crate) fn target(&self) -> Target<'_> {
        let mut target = plain_call(common::gateway::BATCH.api, &self.nothing);
        if let Described::Raw(api) = &mut target.api {
            api.idempotency = if self.harmless { Idempotency::Always } else { Idempotency::Never };
        }
        target.payload = Payload::Text(&self.text);
        target.options = self.options.clone();
        target
    }

    /// Takes the answer apart. Where it is not one for each request, nobody can tell whose they are.
    pub(crate) fn answers(self, received: &Received, warnings: &[Violation]) -> Result<BatchAnswers, Error> {
        // Any of the answers could echo any of the requests.
        let secrets = self.options.envelope.hidden.clone();
        self.told_apart(received, warnings).map(|answers| answers.redacted(&secrets)).map_err(|error| redacted(error, &secrets))
    }

    fn told_apart(self, received: &Received, warnings: &[Violation]) -> Result<BatchAnswers, Error> {
        let unreadable = |what: &str| DecodeError::unexpected(what, received.raw());
        let name = common::gateway::BATCH.response;
        let joined = received.member(name).and_then(|value| value.as_text());
        let joined = joined.ok_or_else(|| unreadable(&format!("the answer to a batch has no text `{name}`")))?;
        let parts = split(joined).ok_or_else(|| unreadable("the answers to a batch cannot be told apart"))?;
        if parts.len() != self.requests.len() {
            let what = format!("{} answers came for {} requests of a batch", parts.len(), self.requests.len());
            return Err(unreadable(&what).into());
        }
        let answer = |(part, (target, own)): (&str, (Target<'_>, Vec<Violation>))| {
            let warnings: Vec<_> = warnings.iter().cloned().chain(own).collect();
            let answer = receive::part(&target, part, &warnings, received.trace_id.clone())?;
            Ok((answer, warnings))
        };
        let answers = parts.into_iter().zip(self.requests).map(|both| Some(answer(both))).collect();
        Ok(BatchAnswers { batch: self.batch, answers, trace_id: received.trace_id.clone() })
    }
}

/// The JSON objects of a joined text. It reads them one after the other, so that a delimiter in a value is none.
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

/// What came of one request: its answer, and the limits that it broke.
type Settled = Result<(Received, Vec<Violation>), Error>;

/// The verified answers to a batch. Each is taken with the ticket of its request.
pub struct BatchAnswers {
    batch: u64,
    answers: Vec<Option<Settled>>,
    trace_id: Option<String>,
}

impl BatchAnswers {
    /// The same without these secrets in its errors.
    fn redacted(mut self, secrets: &[Secret]) -> Self {
        let without = |answer: Settled| answer.map_err(|error| redacted(error, secrets));
        self.answers = self.answers.into_iter().map(|answer| answer.map(without)).collect();
        self
    }

    /// The answer to one request.
    ///
    /// # Errors
    /// Those of the request by itself: see [`Error`]. [`ConfigError::Batch`](crate::error::ConfigError::Batch) for a ticket of another batch.
    pub fn take<R: CallRequest>(&mut self, ticket: Ticket<R>) -> Result<Answer<R::Response>, Error<R::ErrorCode>> {
        let mine = self.answers.get_mut(ticket.index).filter(|_| self.batch == ticket.batch);
        let Some(result) = mine.and_then(Option::take) else {
            return Err(ConfigError::Batch { request: None, reason: "the ticket belongs to another batch".into() }.into());
        };
        let (received, warnings) = result.map_err(Error::with_code)?;
        Ok(Answer::typed(received, warnings))
    }

    /// The platform's own id of the call that carried the batch.
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

impl fmt::Debug for BatchAnswers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let left = self.answers.iter().flatten().count();
        f.debug_struct("BatchAnswers").field("left", &left).field("trace_id", &self.trace_id).finish_non_exhaustive()
    }
}

impl<R> fmt::Debug for Ticket<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Ticket").field(&self.index).finish()
    }
}

impl<'a> Batch<'a, Client> {
    /// Sends the batch; the same as awaiting it.
    ///
    /// # Errors
    /// See [`Error`]: what is wrong with the batch as a whole. [`Error::Refused`] has the broken limits of all its requests, each with the
    /// request's number in its path, as `[1].message_ids`.
    pub async fn send(self) -> Result<BatchAnswers, Error> {
        let client = self.client;
        let written = self.written(&client.core)?;
        let (received, warnings) = client.exchange(&written.target()).await?;
        written.answers(&received, &warnings)
    }
}

impl<'a> IntoFuture for Batch<'a, Client> {
    type Output = Result<BatchAnswers, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn answers_are_told_apart() {
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
