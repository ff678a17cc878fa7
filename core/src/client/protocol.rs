//! The choice of the protocol of a call.

use super::core::Core;
use super::envelope::Envelope;
use super::placement::{self, CallKind, Placed};
use super::protocol_choice::ProtocolChoice;
use super::target::Target;
use crate::charset::Charset;
use crate::content_key::{ContentEncryption, ContentKey};
use crate::error::ConfigError;
use crate::schema::Protocol;
use crate::sign::SignType;

impl Core {
    /// Chooses the protocol. [`ProtocolChoice::Auto`] is REST if the API is offered there and REST can carry everything that was set.
    pub(super) fn choose<'a>(&self, target: &Target<'a>) -> Result<Placed<'a>, ConfigError> {
        let api = target.api();
        match target.options.protocol.unwrap_or(self.protocol) {
            ProtocolChoice::Gateway => self.place(target, Protocol::Gateway, CallKind::Call),
            ProtocolChoice::Rest => self.place(target, Protocol::Rest, CallKind::Call),
            ProtocolChoice::Auto if api.gateway.is_none() => self.place(target, Protocol::Rest, CallKind::Call),
            ProtocolChoice::Auto => {
                let encryption = self.encrypts(target)?.map_or(ContentEncryption::Aes, ContentKey::encryption);
                // SM2 is used on REST only if the caller chooses REST: see `rest::scheme`.
                let rest_possible = api.rest.is_some()
                    && self.signer.sign_type() == SignType::Rsa2
                    && self.charset == Charset::Utf8
                    && encryption == ContentEncryption::Aes;
                let rest = rest_possible.then(|| self.place(target, Protocol::Rest, CallKind::Call).ok()).flatten();
                rest.map_or_else(|| self.place(target, Protocol::Gateway, CallKind::Call), Ok)
            }
        }
    }

    /// Assigns a place on this protocol to everything that the call and the client set.
    pub(super) fn place<'a>(&self, target: &Target<'a>, protocol: Protocol, kind: CallKind) -> Result<Placed<'a>, ConfigError> {
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
        placement::place(target, protocol, kind, client)
    }
}
