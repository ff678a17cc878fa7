//! Conversion of a target to a signed HTTP request.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;

use super::ProtocolChoice;
use super::envelope::Envelope;
use super::observer::Observer;
use super::placement::{self, Placed, Way};
use super::receive::{self, Received};
use super::retry::{self, Budget, RetryPolicy};
use super::secret::Secret;
use super::target::Target;
use super::trust::Trust;
use crate::content_key::{ContentEncryption, ContentKey};
use crate::error::{ConfigError, Error};
use crate::gateway::Charset;
use crate::limits::{self, LimitPolicy, Overrides, Violation, Violations};
use crate::record::Node;
use crate::schema::{ApiDef, Protocol};
use crate::sign::{SignType, Signer};
use crate::transport::{Body, Bounds};

/// The `User-Agent` header that identifies this crate to the platform.
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
    pub(super) policy: LimitPolicy,
    pub(super) overrides: HashMap<&'static str, Overrides>,
    pub(super) envelope: Envelope,
    pub(super) content_key: Option<ContentKey>,
    pub(super) clock: Clock,
    pub(super) download_bounds: Bounds,
    pub(super) method_override: bool,
    pub(crate) observers: Vec<Arc<dyn Observer>>,
    pub(super) max_response_age: Duration,
    pub(super) retry: Option<RetryPolicy>,
    pub(super) budget: Budget,
}

/// A source of the current time.
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

/// A signed request that is ready to send.
pub(crate) struct Prepared {
    request: http::Request<Body>,
    sent: Sent,
}

/// The details of a sent request that are needed to check its response.
pub(crate) struct Sent {
    pub(crate) protocol: Protocol,
    pub(crate) warnings: Vec<Violation>,
    /// The signed text, which contains tokens.
    pub(super) signed: Secret,
}

impl Prepared {
    pub(crate) fn split(self) -> (http::Request<Body>, Sent) {
        (self.request, self.sent)
    }
}

impl Core {
    /// Checks the limits, then serialises and signs the request.
    pub(crate) fn prepare(&self, target: &Target<'_>) -> Result<Prepared, Error> {
        let placed = self.choose(target)?;
        let mut warnings = Vec::new();
        self.enforce(target, || self.broken_limits(target, &placed), &mut warnings)?;
        let (request, signed) = match placed.protocol {
            Protocol::Gateway => self.gateway_request(target, &placed, &mut warnings)?,
            Protocol::Rest => self.rest_request(target, &placed, &mut warnings)?,
        };
        Ok(Prepared { request, sent: Sent { protocol: placed.protocol, warnings, signed: Secret::new(signed) } })
    }

    /// Returns the delay before the next attempt, or `None` if the call is not retried. `repetition` counts from 1.
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

    /// Verifies and parses a response.
    pub(crate) fn receive(&self, api: &ApiDef<'_>, sent: &Sent, response: &http::Response<Bytes>) -> Result<Received, Error> {
        match sent.protocol {
            Protocol::Gateway => receive::gateway(self, api, sent, response),
            Protocol::Rest => receive::rest(self, api, sent, response),
        }
    }

    /// Chooses the protocol. [`ProtocolChoice::Auto`] is REST if the API is offered there and REST can carry everything that was set.
    fn choose<'a>(&self, target: &Target<'a>) -> Result<Placed<'a>, ConfigError> {
        let api = target.api();
        match target.options.protocol.unwrap_or(self.protocol) {
            ProtocolChoice::Gateway => self.place(target, Protocol::Gateway, Way::Call),
            ProtocolChoice::Rest => self.place(target, Protocol::Rest, Way::Call),
            ProtocolChoice::Auto if api.gateway.is_none() => self.place(target, Protocol::Rest, Way::Call),
            ProtocolChoice::Auto => {
                let encryption = self.encrypts(target)?.map_or(ContentEncryption::Aes, ContentKey::encryption);
                // SM2 is used on REST only if the caller chooses REST: see `rest::scheme`.
                let rest_possible = api.rest.is_some()
                    && self.signer.sign_type() == SignType::Rsa2
                    && self.charset == Charset::Utf8
                    && encryption == ContentEncryption::Aes;
                let rest = rest_possible.then(|| self.place(target, Protocol::Rest, Way::Call).ok()).flatten();
                rest.map_or_else(|| self.place(target, Protocol::Gateway, Way::Call), Ok)
            }
        }
    }

    /// Assigns a place on this protocol to everything that the call and the client set.
    pub(super) fn place<'a>(&self, target: &Target<'a>, protocol: Protocol, way: Way) -> Result<Placed<'a>, ConfigError> {
        let api = target.api();
        let is_offered = match protocol {
            Protocol::Gateway => api.gateway.is_some(),
            Protocol::Rest => api.rest.is_some(),
        };
        if !is_offered {
            return Err(ConfigError::NotOffered { api: api.name.to_owned(), protocol });
        }
        let nothing = Envelope::default();
        let client = if target.options.envelope_alone { &nothing } else { &self.envelope };
        placement::place(target, protocol, way, client)
    }

    /// Returns the common parameters of the client, overridden by those of the call.
    pub(super) fn envelope(&self, target: &Target<'_>) -> Envelope {
        let own = &target.options.envelope;
        if target.options.envelope_alone { own.clone() } else { self.envelope.merged(own) }
    }

    pub(super) fn broken_limits(&self, target: &Target<'_>, placed: &Placed<'_>) -> Vec<Violation> {
        let api = target.api();
        let node = Node::Object(placed.payload().members());
        match self.overrides.get(api.name) {
            Some(client) => limits::check(api, node, placed.protocol, &client.merged(&target.overrides)),
            None => limits::check(api, node, placed.protocol, &target.overrides),
        }
    }

    /// Rejects the call for violated limits, or keeps the violations for the response, depending on the policy.
    pub(super) fn enforce(
        &self,
        target: &Target<'_>,
        broken: impl FnOnce() -> Vec<Violation>,
        warnings: &mut Vec<Violation>,
    ) -> Result<(), Error> {
        match target.options.policy.unwrap_or(self.policy) {
            LimitPolicy::Strict => Violations::new(broken()).map_or(Ok(()), |violations| Err(Error::Invalid(violations))),
            LimitPolicy::Enforce => {
                let broken = broken();
                if broken.iter().all(|violation| violation.advisory) {
                    warnings.extend(broken);
                    return Ok(());
                }
                Violations::new(broken).map_or(Ok(()), |violations| Err(Error::Invalid(violations)))
            }
            LimitPolicy::Warn => {
                warnings.extend(broken());
                Ok(())
            }
            LimitPolicy::Off => Ok(()),
        }
    }

    /// Returns the key to encrypt the business parameters of this call with, if they are to be encrypted.
    pub(super) fn encrypts(&self, target: &Target<'_>) -> Result<Option<&ContentKey>, ConfigError> {
        match (target.options.encrypt, &self.content_key) {
            (Some(false), _) | (None, None) => Ok(None),
            (Some(true), None) => Err(ConfigError::Missing("the client has no AES key to encrypt with; set `content_key`")),
            (_, Some(key)) => Ok(Some(key)),
        }
    }
}

/// Returns 32 random hex digits, unique for each request.
pub(super) fn unique_id() -> Result<String, ConfigError> {
    use rand_core::RngCore as _;
    let mut bytes = [0; 16];
    rand_core::OsRng.try_fill_bytes(&mut bytes).map_err(|_| ConfigError::Random)?;
    Ok(format!("{:032x}", u128::from_be_bytes(bytes)))
}
