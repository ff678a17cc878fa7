//! Conversion of a target to a signed HTTP request, and of the response to a verified document.

use bytes::Bytes;

use super::core::{Core, Sent};
use super::placement::Placed;
use super::receive::{self, Received};
use super::secret::Secret;
use super::target::Target;
use crate::error::Error;
use crate::limits::{self, Violation};
use crate::record::Node;
use crate::schema::{ApiDef, Protocol};
use crate::transport::Body;

/// A signed request that is ready to send.
pub(crate) struct Prepared {
    request: http::Request<Body>,
    sent: Sent,
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
        self.enforce(target, || self.limit_violations(target, &placed), &mut warnings)?;
        let (request, signed) = match placed.protocol {
            Protocol::Gateway => self.gateway_request(target, &placed, &mut warnings)?,
            Protocol::Rest => self.rest_request(target, &placed, &mut warnings)?,
        };
        Ok(Prepared { request, sent: Sent { protocol: placed.protocol, warnings, signed: Secret::new(signed) } })
    }

    /// Verifies and parses a response.
    pub(crate) fn receive(&self, api: &ApiDef<'_>, sent: &Sent, response: &http::Response<Bytes>) -> Result<Received, Error> {
        match sent.protocol {
            Protocol::Gateway => receive::gateway(self, api, sent, response),
            Protocol::Rest => receive::rest(self, api, sent, response),
        }
    }

    pub(super) fn limit_violations(&self, target: &Target<'_>, placed: &Placed<'_>) -> Vec<Violation> {
        let api = target.api();
        let node = Node::Object(placed.payload().members());
        match self.overrides.get(api.name) {
            Some(client) => limits::check(api, node, placed.protocol, &client.merged(&target.overrides)),
            None => limits::check(api, node, placed.protocol, &target.overrides),
        }
    }
}
