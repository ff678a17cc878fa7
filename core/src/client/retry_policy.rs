//! The policy of retries, and the budget that limits them for a whole client.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// The number of attempts of a call and the delays between them. A client retries
///
/// * calls that did not reach the platform: no connection was made, and not a byte was sent;
/// * downloads of media files that failed in transit, because they have no effect on the platform;
/// * calls that the platform rejected with a code that the spec marks with `retry: later`, if the response is signed or the code is
///   a public one, such as a call limit;
/// * calls with an unknown outcome, but only of APIs that the spec marks as idempotent: with `idempotency: always`, as for queries, or
///   with a list of fields, all of which are set.
///
/// Other errors are returned immediately, whatever the value of `max_attempts`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// The maximum number of attempts, including the first.
    pub max_attempts: u32,
    /// The maximum delay before the second attempt. It doubles with each further attempt. The actual delay is random, from 0 to the maximum.
    pub initial_backoff: Duration,
    /// The maximum delay before any attempt.
    pub max_backoff: Duration,
}

impl RetryPolicy {
    /// Returns a policy with this many attempts, and delays of up to 200 ms, 400 ms and so on, up to 5 s.
    #[must_use]
    pub const fn new(max_attempts: u32) -> Self {
        Self { max_attempts, initial_backoff: Duration::from_millis(200), max_backoff: Duration::from_secs(5) }
    }

    /// Sets the maximum delay before the second attempt, and that before any attempt.
    ///
    /// Defaults to 200 ms and 5 s.
    #[must_use]
    pub const fn backoff(mut self, initial: Duration, max: Duration) -> Self {
        (self.initial_backoff, self.max_backoff) = (initial, max);
        self
    }

    /// Returns a random delay before a retry. `repetition` is its number, counted from 1.
    pub(crate) fn wait(&self, repetition: u32) -> Duration {
        let longest = self.initial_backoff.saturating_mul(1 << repetition.saturating_sub(1).min(16)).min(self.max_backoff);
        // Without random bytes, the delay is the maximum.
        let share = f64::from(getrandom::u32().unwrap_or(u32::MAX)) / f64::from(u32::MAX);
        longest.mul_f64(share)
    }
}

/// The number of retries that a client has left: a tenth of its calls, and ten to begin with. It keeps a client from multiplying its
/// requests while the platform is down.
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
    /// Adds a tenth of a retry, for a call that ends without another retry.
    pub(crate) fn earn(&self) {
        let _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| (left < MOST).then_some(left + 1));
    }

    /// Takes one retry. Returns false if none is left.
    pub(crate) fn spend(&self) -> bool {
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(REPETITION)).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_to_their_cap() {
        let policy = RetryPolicy::new(9).backoff(Duration::from_millis(100), Duration::from_secs(1));
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
