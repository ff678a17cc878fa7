//! Stubs: reactions to selected calls, in place of the usual response.

mod matching;
mod reaction;
mod stub;
mod text;

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

pub use reaction::Reaction;
pub use stub::{ActiveStub, Stub, StubId};

pub(crate) use stub::Subject;
pub(crate) use text::{protocol, protocol_name};

/// The stubs that are not used up, in the order in which they were added.
#[derive(Default)]
pub(crate) struct Stubs(Mutex<State>);

#[derive(Default)]
struct State {
    active: Vec<ActiveStub>,
    last: u64,
}

/// A stub that applies to a call.
pub(crate) struct Applied {
    pub(crate) id: StubId,
    pub(crate) reaction: Reaction,
    /// The delay in addition to the reaction.
    delay: Option<Duration>,
}

impl Applied {
    /// Returns the time by which the response is late.
    pub(crate) fn delay(&self) -> Option<Duration> {
        match (&self.reaction, self.delay) {
            (Reaction::DelayMs(time), delay) => Some(Duration::from_millis(*time).saturating_add(delay.unwrap_or_default())),
            (_, delay) => delay,
        }
    }
}

/// The faults that are possible in the response to a call.
#[derive(Clone, Copy)]
pub(crate) struct Possible {
    /// Set if the response has a node that can be forged.
    pub(crate) node: bool,
    /// Set if there is an earlier response to repeat.
    pub(crate) replay: bool,
}

impl Possible {
    const fn allows(self, reaction: &Reaction) -> bool {
        match reaction {
            Reaction::DuplicateNode => self.node,
            Reaction::Replayed => self.replay,
            _ => true,
        }
    }
}

impl Stubs {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn add(&self, stub: Stub) -> StubId {
        let mut state = self.state();
        state.last += 1;
        let id = StubId(state.last);
        state.active.push(ActiveStub { id, stub, used: 0 });
        id
    }

    /// Removes a stub. Returns false if there is none with this number.
    pub(crate) fn remove(&self, id: StubId) -> bool {
        let mut state = self.state();
        let before = state.active.len();
        state.active.retain(|active| active.id != id);
        state.active.len() < before
    }

    pub(crate) fn clear(&self) {
        self.state().active.clear();
    }

    pub(crate) fn all(&self) -> Vec<ActiveStub> {
        self.state().active.clone()
    }

    /// Returns the stub with this number.
    pub(crate) fn get(&self, id: StubId) -> Option<ActiveStub> {
        self.state().active.iter().find(|active| active.id == id).cloned()
    }

    /// Uses the first stub that applies to a call. `read` decodes the call; it runs only if a condition needs it.
    pub(crate) fn take(&self, possible: Possible, read: impl FnOnce() -> Subject) -> Option<Applied> {
        let (mut read, mut subject) = (Some(read), None);
        loop {
            let mut state = self.state();
            let applies =
                |stub: &Stub| possible.allows(&stub.reaction) && subject.as_ref().is_none_or(|subject| stub.selects(subject));
            let index = state.active.iter().position(|active| applies(&active.stub))?;
            let active = state.active.get_mut(index)?;
            if active.stub.has_conditions()
                && let Some(read) = read.take()
            {
                // Decoding is slow, so the lock is released. The stubs can change in the meantime.
                drop(state);
                subject = Some(read());
                continue;
            }
            active.used += 1;
            let applied = Applied { id: active.id, reaction: active.stub.reaction.clone(), delay: active.stub.delay };
            if active.stub.times.is_some_and(|times| active.used >= times) {
                state.active.remove(index);
            }
            return Some(applied);
        }
    }
}

#[cfg(test)]
mod tests {
    use alipay_core::schema::Protocol;
    use serde_json::json;

    use super::*;

    fn taken(stubs: &Stubs, node: bool, api: &str) -> Option<u64> {
        let subject = || Subject { protocol: Protocol::Gateway, api: Some(api.to_owned()), request: json!({ "a": "1" }) };
        stubs.take(Possible { node, replay: false }, subject).map(|applied| applied.id.number())
    }

    #[test]
    fn the_first_stub_that_matches_applies() {
        let stubs = Stubs::default();
        stubs.add(Stub::new(Reaction::DuplicateNode).once());
        stubs.add(Stub::new(Reaction::Replayed).once());
        stubs.add(Stub::new(Reaction::Cut).api("x").times(2));
        stubs.add(Stub::new(Reaction::Cut).matching("a", 1).once());
        stubs.add(Stub::new(Reaction::Cut).protocol(Protocol::Rest));
        let last = stubs.add(Stub::new(Reaction::Unsigned));
        let order = [(false, "x"), (true, "x"), (true, "x"), (true, "x"), (true, "x"), (false, "y")];
        let ids: Vec<_> = order.into_iter().filter_map(|(node, api)| taken(&stubs, node, api)).collect();
        assert_eq!(ids, [3, 1, 3, 4, 6, 6]);
        assert_eq!(
            stubs.all().iter().map(|active| (active.id.number(), active.used)).collect::<Vec<_>>(),
            [(2, 0), (5, 0), (6, 2)]
        );
        assert!(stubs.remove(last) && !stubs.remove(last));
        assert_eq!(taken(&stubs, true, "x"), None);
    }
}
