//! A stub: which calls it answers, and how.

use std::fmt;
use std::time::Duration;

use alipay_core::schema::Protocol;
use serde_json::Value;

use super::Reaction;
use super::matching::matches;

/// The number of a stub, for its removal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StubId(pub(super) u64);

impl StubId {
    /// Returns the number.
    #[must_use]
    pub const fn number(self) -> u64 {
        self.0
    }
}

/// Creates the id of a number, such as one from the control API.
impl From<u64> for StubId {
    fn from(number: u64) -> Self {
        Self(number)
    }
}

impl fmt::Display for StubId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A reaction to selected calls. Without conditions it applies to every call, until it is removed.
///
/// ```
/// use alipay_emulator::{Reaction, Stub};
///
/// let stub = Stub::new(Reaction::error("ACQ.TRADE_NOT_EXIST"))
///     .api("alipay.trade.query")
///     .matching("out_trade_no", "20260101-1")
///     .times(2);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a stub applies after `Emulator::stub`"]
pub struct Stub {
    pub(super) api: Option<String>,
    pub(super) protocol: Option<Protocol>,
    pub(super) matching: Vec<(String, Value)>,
    pub(super) times: Option<u64>,
    pub(super) delay: Option<Duration>,
    pub(super) reaction: Reaction,
}

impl Stub {
    /// Creates a stub with this reaction to every call.
    pub const fn new(reaction: Reaction) -> Self {
        Self { api: None, protocol: None, matching: Vec::new(), times: None, delay: None, reaction }
    }

    /// Limits the stub to calls of this API, on both protocols. A batch is a call of its own API; its requests are not calls.
    pub fn api(mut self, name: impl Into<String>) -> Self {
        self.api = Some(name.into());
        self
    }

    /// Limits the stub to calls on this protocol.
    pub const fn protocol(mut self, protocol: Protocol) -> Self {
        self.protocol = Some(protocol);
        self
    }

    /// Limits the stub to calls whose business parameter at this path has this value, such as `goods_detail[0].goods_id` or
    /// `goods_detail.0.goods_id`. A number equals its text.
    /// Repeated use adds conditions; all of them have to hold.
    pub fn matching(mut self, path: impl Into<String>, value: impl Into<Value>) -> Self {
        self.matching.push((path.into(), value.into()));
        self
    }

    /// Limits the stub to this number of calls. 0 counts as 1.
    pub fn times(mut self, count: u64) -> Self {
        self.times = Some(count.max(1));
        self
    }

    /// Limits the stub to one call.
    pub fn once(self) -> Self {
        self.times(1)
    }

    /// Delays the response, in addition to the reaction.
    pub const fn delay(mut self, time: Duration) -> Self {
        self.delay = Some(time);
        self
    }

    /// Returns the reaction.
    #[must_use]
    pub const fn reaction(&self) -> &Reaction {
        &self.reaction
    }

    /// Returns true if the API or the parameters of a call decide whether the stub applies.
    pub(super) const fn has_conditions(&self) -> bool {
        self.api.is_some() || self.protocol.is_some() || !self.matching.is_empty()
    }

    /// Returns true if the call fulfils the conditions.
    pub(super) fn selects(&self, call: &Subject) -> bool {
        self.api.as_ref().is_none_or(|api| call.api.as_ref() == Some(api))
            && self.protocol.is_none_or(|protocol| call.protocol == protocol)
            && self.matching.iter().all(|(path, value)| matches(&call.request, path, value))
    }
}

/// The parts of a call that conditions of stubs compare.
#[derive(Debug)]
pub(crate) struct Subject {
    pub(crate) protocol: Protocol,
    /// The name of the API. On the gateway also that of an undescribed one.
    pub(crate) api: Option<String>,
    /// The decoded business parameters. `null` if they cannot be decoded.
    pub(crate) request: Value,
}

/// A stub that is not used up.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ActiveStub {
    /// The number.
    pub id: StubId,
    /// The stub.
    pub stub: Stub,
    /// The number of calls that it answered.
    pub used: u64,
}
