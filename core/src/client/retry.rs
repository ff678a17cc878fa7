//! Repeating calls: opt-in, only what cannot act twice, with jitter between attempts and a budget for the whole client.
//!
//! Every attempt is signed anew, so that none carries a stale timestamp.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use rand_core::RngCore as _;

use super::target::Target;
use crate::error::{Error, TransportErrorKind};
use crate::record::Node;
use crate::schema::{Idempotency, Outcome, Retry};

/// When and how often a client repeats calls. It repeats
///
/// * whatever did not reach the platform: no connection was made, not a byte was sent;
/// * a media file that was lost on its way, because asking for it does nothing;
/// * what the platform refused with a code that its description marks with `retry: later`, where the refusal is signed, or a public
///   code such as a call limit;
/// * calls with an unknown outcome, but only of APIs whose description says that a second call does no harm (`idempotency: always`, as for
///   queries, or the fields that make it so, all of them set).
///
/// Everything else comes back as it is, however large `attempts`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// How often a call is made at most, the first time included.
    pub attempts: u32,
    /// The longest wait before the second attempt; it doubles with each further one. The wait itself is random below that.
    pub base: Duration,
    /// The longest wait before any attempt.
    pub cap: Duration,
}

impl RetryPolicy {
    /// So many attempts, with waits of up to 200 ms, 400 ms and so on, and of 5 s at most.
    #[must_use]
    pub const fn new(attempts: u32) -> Self {
        Self { attempts, base: Duration::from_millis(200), cap: Duration::from_secs(5) }
    }

    /// Other waits.
    #[must_use]
    pub const fn waits(mut self, base: Duration, cap: Duration) -> Self {
        (self.base, self.cap) = (base, cap);
        self
    }

    /// A random wait before the attempt of this number, counted from 1 for the first repetition.
    pub(crate) fn wait(&self, repetition: u32) -> Duration {
        let longest = self.base.saturating_mul(1 << repetition.saturating_sub(1).min(16)).min(self.cap);
        let share = f64::from(rand_core::OsRng.next_u32()) / f64::from(u32::MAX);
        longest.mul_f64(share)
    }
}

/// How many repetitions a client has left: a tenth of its calls, and a few to begin with. When the platform is down, a client must not
/// multiply what it asks of it.
#[derive(Debug)]
pub(crate) struct Budget(AtomicU32);

const REPETITION: u32 = 10;
const MOST: u32 = 100 * REPETITION;

impl Default for Budget {
    fn default() -> Self {
        Self(AtomicU32::new(10 * REPETITION))
    }
}

impl Budget {
    /// A call that was not repeated earns a tenth of a repetition.
    pub(crate) fn earn(&self) {
        let _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| (left < MOST).then_some(left + 1));
    }

    /// Takes a repetition, if there is one.
    pub(crate) fn spend(&self) -> bool {
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(REPETITION)).is_ok()
    }
}

/// Whether the call may be made again after this error without acting twice.
pub(crate) fn may_repeat(target: &Target<'_>, error: &Error) -> bool {
    let later = |retry| retry == Retry::Later;
    let wanted = match error {
        // Of what may have been sent, only downloads come back so. A file that cannot be read, or is too large, stays so.
        Error::Transport(lost) => !matches!(lost.kind(), TransportErrorKind::Upload | TransportErrorKind::TooLarge),
        Error::Api(said) => {
            let remedy = said.remedy.as_ref();
            (said.verified || said.is_public)
                && remedy.is_some_and(|remedy| later(remedy.retry) && remedy.outcome == Outcome::Failed)
        }
        Error::OutcomeUnknown(_) => harmless(target),
        _ => false,
    };
    wanted && target.can_be_sent_again()
}

/// Whether a second call of this kind does no harm, by the API's description.
pub(super) fn harmless(target: &Target<'_>) -> bool {
    let table = target.api().request;
    let members = target.payload.members();
    let is_set = |name: &str| !table.position(name).map_or(Node::Absent, |index| members.get(index, name)).is_empty();
    match target.api().idempotency {
        Idempotency::Never => false,
        Idempotency::Always => true,
        Idempotency::Fields(names) => names.iter().all(|name| is_set(name)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_to_their_cap() {
        let policy = RetryPolicy::new(9).waits(Duration::from_millis(100), Duration::from_secs(1));
        for (repetition, longest) in [(1, 100), (2, 200), (4, 800), (5, 1000), (60, 1000)] {
            for _ in 0..50 {
                assert!(policy.wait(repetition) <= Duration::from_millis(longest));
            }
        }
    }

    #[test]
    fn a_budget_runs_out_and_is_earned_back() {
        let budget = Budget::default();
        assert_eq!((0..100).filter(|_| budget.spend()).count(), 10);
        (0..19).for_each(|_| budget.earn());
        assert!(budget.spend() && !budget.spend());
    }
}
