//! The setting for the protocol.

/// The protocol of a client or a call.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProtocolChoice {
    /// REST (V3) if the API is offered there, the client signs with RSA2 in UTF-8, and REST can carry everything that was set.
    /// Otherwise the gateway (V2), or REST for an API that only REST offers.
    #[default]
    Auto,
    /// The gateway (V2).
    Gateway,
    /// REST (V3).
    Rest,
}
