//! From a target to a signed HTTP request.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;

use super::ProtocolChoice;
use super::envelope::{self, Envelope};
use super::observer::Observer;
use super::receive::{self, Received};
use super::retry::{self, Budget, RetryPolicy};
use super::secret::Secret;
use super::target::Target;
use super::trust::Trust;
use crate::common::gateway::PARAMETERS;
use crate::content_key::{ContentEncryption, ContentKey};
use crate::error::{ConfigError, Error};
use crate::gateway::Charset;
use crate::limits::{self, Overrides, Policy, Violation, Violations};
use crate::record::Node;
use crate::schema::{ApiDef, Protocol};
use crate::sign::{SignType, Signer};
use crate::transport::{Body, Bounds};

/// What identifies this crate to the platform.
pub(super) const USER_AGENT: &str = concat!("alipay-rust/", env!("CARGO_PKG_VERSION"));

/// A client without its transport.
#[derive(Debug)]
pub(crate) struct Core {
    pub(super) app_id: String,
    pub(super) signer: Arc<dyn Signer>,
    pub(super) trust: Trust,
    pub(super) base_url: String,
    pub(super) plain_http: bool,
    pub(super) charset: Charset,
    pub(super) protocol: ProtocolChoice,
    pub(super) policy: Policy,
    pub(super) overrides: HashMap<&'static str, Overrides>,
    pub(super) envelope: Envelope,
    pub(super) content_key: Option<ContentKey>,
    pub(super) clock: Clock,
    pub(super) download_bounds: Bounds,
    pub(super) method_override: bool,
    pub(crate) observers: Vec<Arc<dyn Observer>>,
    pub(super) max_answer_age: Duration,
    pub(super) retry: Option<RetryPolicy>,
    pub(super) budget: Budget,
}

/// Tells the time.
#[derive(Clone)]
pub(crate) struct Clock(pub(super) Arc<dyn Fn() -> SystemTime + Send + Sync>);

impl Clock {
    pub(super) fn now(&self) -> SystemTime {
        (self.0)()
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Clock")
    }
}

/// A request ready to be sent.
pub(crate) struct Prepared {
    request: http::Request<Body>,
    sent: Sent,
}

/// What is remembered of a request until its answer comes.
pub(crate) struct Sent {
    pub(crate) protocol: Protocol,
    pub(crate) warnings: Vec<Violation>,
    /// The text that was signed; tokens stand in it.
    pub(super) signed: Secret,
}

impl Prepared {
    pub(crate) fn split(self) -> (http::Request<Body>, Sent) {
        (self.request, self.sent)
    }
}

impl Core {
    /// Checks the limits, then writes and signs the request.
    pub(crate) fn prepare(&self, target: &Target<'_>) -> Result<Prepared, Error> {
        let mut envelope = self.envelope(target)?;
        let protocol = self.choose(target, &envelope)?;
        carry_over(target, protocol, &mut envelope)?;
        let mut warnings = Vec::new();
        self.settle(target, || self.broken_limits(target, protocol), &mut warnings)?;
        let (request, signed) = match protocol {
            Protocol::Gateway => self.gateway_request(target, &envelope, &mut warnings)?,
            Protocol::Rest => self.rest_request(target, &envelope, &mut warnings)?,
        };
        Ok(Prepared { request, sent: Sent { protocol, warnings, signed: Secret::new(signed) } })
    }

    /// How long to wait before the call is made again; `None` where this was its end. `repetition` counts from 1.
    pub(crate) fn wait_after<T>(&self, result: &Result<T, Error>, repetition: u32, target: &Target<'_>) -> Option<Duration> {
        let policy = target.options.retry.or(self.retry);
        let policy = policy.filter(|policy| {
            let wanted = result.as_ref().err().is_some_and(|error| retry::may_repeat(target, error));
            wanted && repetition < policy.attempts && self.budget.spend()
        });
        if policy.is_none() {
            self.budget.earn();
        }
        policy.map(|policy| policy.wait(repetition))
    }

    /// Verifies an answer and takes it apart.
    pub(crate) fn receive(&self, api: &ApiDef<'_>, sent: &Sent, response: &http::Response<Bytes>) -> Result<Received, Error> {
        match sent.protocol {
            Protocol::Gateway => receive::gateway(self, api, sent, response),
            Protocol::Rest => receive::rest(self, api, sent, response),
        }
    }

    fn choose(&self, target: &Target<'_>, envelope: &Envelope) -> Result<Protocol, ConfigError> {
        let api = target.api();
        // What was set must arrive, so a parameter that only the gateway has decides for it.
        let gateway_only = envelope.gateway.first();
        let gateway_fields = target.fields_only_on(Protocol::Gateway);
        let encryption = self.encrypts(target)?.map_or(ContentEncryption::Aes, ContentKey::encryption);
        // Nor is SM2 tried on REST where nobody asked for that: see `rest::scheme`.
        let rest_possible = self.signer.sign_type() == SignType::Rsa2
            && self.charset == Charset::Utf8
            && encryption == ContentEncryption::Aes
            && gateway_only.is_none()
            && gateway_fields.is_empty();
        let protocol = match target.options.protocol.unwrap_or(self.protocol) {
            ProtocolChoice::Gateway => Protocol::Gateway,
            ProtocolChoice::Rest => Protocol::Rest,
            ProtocolChoice::Auto if api.gateway.is_none() => Protocol::Rest,
            ProtocolChoice::Auto if api.rest.is_some() && rest_possible => Protocol::Rest,
            ProtocolChoice::Auto => Protocol::Gateway,
        };
        let offered = match protocol {
            Protocol::Gateway => api.gateway.is_some(),
            Protocol::Rest => api.rest.is_some(),
        };
        if let (Protocol::Rest, Some((name, _))) = (protocol, gateway_only) {
            return Err(ConfigError::GatewayOnly(name.clone()));
        }
        if !offered {
            return Err(ConfigError::NotOffered { api: api.name.to_owned(), protocol });
        }
        Ok(protocol)
    }

    pub(super) fn broken_limits(&self, target: &Target<'_>, protocol: Protocol) -> Vec<Violation> {
        let api = target.api();
        let node = Node::Object(target.payload.members());
        match self.overrides.get(api.name) {
            Some(client) => limits::check(api, node, protocol, &client.merged(&target.overrides)),
            None => limits::check(api, node, protocol, &target.overrides),
        }
    }

    /// Refuses the call over broken limits, or keeps them for the answer, as the policy says.
    pub(super) fn settle(
        &self,
        target: &Target<'_>,
        broken: impl FnOnce() -> Vec<Violation>,
        warnings: &mut Vec<Violation>,
    ) -> Result<(), Error> {
        match target.options.policy.unwrap_or(self.policy) {
            Policy::Enforce => Violations::new(broken()).map_or(Ok(()), |violations| Err(Error::Refused(violations))),
            Policy::Warn => {
                warnings.extend(broken());
                Ok(())
            }
            Policy::Off => Ok(()),
        }
    }

    /// The common parameters of the client and of the call.
    pub(super) fn envelope(&self, target: &Target<'_>) -> Result<Envelope, ConfigError> {
        let own = &target.options.envelope;
        let all = if target.options.envelope_alone { own.clone() } else { self.envelope.merged(own) };
        match all.gateway.iter().find(|(name, _)| !envelope::is_free(name)) {
            Some((name, _)) => Err(ConfigError::Reserved(name.clone())),
            None => Ok(all),
        }
    }

    /// The key to encrypt this call's business parameters with.
    pub(super) fn encrypts(&self, target: &Target<'_>) -> Result<Option<&ContentKey>, ConfigError> {
        match (target.options.encrypt, &self.content_key) {
            (Some(false), _) | (None, None) => Ok(None),
            (Some(true), None) => {
                Err(ConfigError::Missing("the client has no AES key to encrypt with; give it with `content_key`"))
            }
            (_, Some(key)) => Ok(Some(key)),
        }
    }
}

/// What was set must arrive: a field that only REST has and that the gateway has as a common parameter, such as `notify_url`, travels as that
/// parameter there; any other field that the protocol does not know is refused.
pub(super) fn carry_over(target: &Target<'_>, protocol: Protocol, envelope: &mut Envelope) -> Result<(), ConfigError> {
    let other = match protocol {
        Protocol::Gateway => Protocol::Rest,
        Protocol::Rest => Protocol::Gateway,
    };
    for (name, node) in target.fields_only_on(other) {
        let is_common = || envelope::is_free(name) && PARAMETERS.fields.iter().any(|parameter| parameter.name == name);
        match node {
            Node::Text(text) if other == Protocol::Rest && is_common() => envelope.set_gateway_unless_set(name, text),
            _ => return Err(ConfigError::OtherProtocol { field: name.to_owned(), protocol: other }),
        }
    }
    Ok(())
}

/// 32 hex digits that no other request has.
pub(super) fn unique_id() -> Result<String, ConfigError> {
    use rand_core::RngCore as _;
    let mut bytes = [0; 16];
    rand_core::OsRng.try_fill_bytes(&mut bytes).map_err(|_| ConfigError::Random)?;
    Ok(format!("{:032x}", u128::from_be_bytes(bytes)))
}
