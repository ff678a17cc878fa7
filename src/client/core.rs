//! From a target to a signed HTTP request.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use bytes::Bytes;

use super::ProtocolChoice;
use super::call::{Payload, Target};
use super::receive::{self, Received};
use super::secret::Secret;
use crate::error::{ConfigError, Error};
use crate::gateway::Charset;
use crate::limits::{self, Overrides, Policy, Violation, Violations};
use crate::record::{Members, Node};
use crate::schema::{ApiDef, Protocol};
use crate::sign::{SignType, Signer, Verifier};

/// What identifies this crate to the platform.
pub(super) const USER_AGENT: &str = concat!("alipay-rust/", env!("CARGO_PKG_VERSION"));

/// A client without its transport.
#[derive(Debug)]
pub(crate) struct Core {
    pub(super) app_id: String,
    pub(super) signer: Arc<dyn Signer>,
    pub(super) verifier: Verifier,
    pub(super) base_url: String,
    pub(super) charset: Charset,
    pub(super) protocol: ProtocolChoice,
    pub(super) policy: Policy,
    pub(super) overrides: HashMap<&'static str, Overrides>,
    pub(super) app_auth_token: Option<Secret>,
    pub(super) clock: Clock,
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
    pub(crate) request: http::Request<Bytes>,
    pub(crate) protocol: Protocol,
    pub(crate) warnings: Vec<Violation>,
}

impl Core {
    /// Checks the limits, then writes and signs the request.
    pub(crate) fn prepare(&self, target: &Target<'_>) -> Result<Prepared, Error> {
        let protocol = self.choose(target)?;
        let warnings = self.check(target, protocol)?;
        let request = match protocol {
            Protocol::Gateway => self.gateway_request(target)?,
            Protocol::Rest => self.rest_request(target)?,
        };
        Ok(Prepared { request, protocol, warnings })
    }

    /// Verifies an answer and takes it apart.
    pub(crate) fn receive(
        &self,
        api: &ApiDef<'_>,
        protocol: Protocol,
        response: &http::Response<Bytes>,
    ) -> Result<Received, Error> {
        match protocol {
            Protocol::Gateway => receive::gateway(&self.verifier, self.signer.sign_type(), self.charset, api, response),
            Protocol::Rest => receive::rest(&self.verifier, api, response),
        }
    }

    fn choose(&self, target: &Target<'_>) -> Result<Protocol, ConfigError> {
        let api = target.api();
        let rest_possible = self.signer.sign_type() == SignType::Rsa2 && self.charset == Charset::Utf8;
        let protocol = match target.options.protocol.unwrap_or(self.protocol) {
            ProtocolChoice::Gateway => Protocol::Gateway,
            ProtocolChoice::Rest => Protocol::Rest,
            ProtocolChoice::Auto if api.rest.is_some() && (rest_possible || api.gateway.is_none()) => Protocol::Rest,
            ProtocolChoice::Auto => Protocol::Gateway,
        };
        let offered = match protocol {
            Protocol::Gateway => api.gateway.is_some(),
            Protocol::Rest => api.rest.is_some(),
        };
        if !offered {
            return Err(ConfigError::NotOffered { api: api.name.to_owned(), protocol });
        }
        Ok(protocol)
    }

    /// The violations to hand back with the answer.
    fn check(&self, target: &Target<'_>, protocol: Protocol) -> Result<Vec<Violation>, Error> {
        let policy = target.options.policy.unwrap_or(self.policy);
        if policy == Policy::Off {
            return Ok(Vec::new());
        }
        let api = target.api();
        let node = match target.payload {
            Payload::Record(record) => Node::record(record),
            Payload::Json(members) => Node::Object(Members::Json(members)),
        };
        let found = match self.overrides.get(api.name) {
            Some(client) => limits::check(api, node, protocol, &client.merged(&target.overrides)),
            None => limits::check(api, node, protocol, &target.overrides),
        };
        match (policy, Violations::new(found)) {
            (_, None) => Ok(Vec::new()),
            (Policy::Enforce, Some(violations)) => Err(Error::Refused(violations)),
            (_, Some(violations)) => Ok(violations.into_iter().collect()),
        }
    }

    pub(super) fn app_auth_token<'a>(&'a self, target: &'a Target<'_>) -> Option<&'a str> {
        let token = target.options.app_auth_token.as_ref().or(self.app_auth_token.as_ref());
        token.map(Secret::as_str).filter(|token| !token.is_empty())
    }
}

/// 32 hex digits that no other request has.
pub(super) fn unique_id() -> Result<String, ConfigError> {
    use rand_core::RngCore as _;
    let mut bytes = [0; 16];
    rand_core::OsRng.try_fill_bytes(&mut bytes).map_err(|_| ConfigError::Random)?;
    Ok(format!("{:032x}", u128::from_be_bytes(bytes)))
}
