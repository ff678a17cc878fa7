//! Retries: opt-in, only for calls that cannot take effect twice, with jitter between attempts and a budget for the whole client.
//!
//! Every attempt is signed again, so that its timestamp is current.

use std::time::Duration;

use super::core::Core;
use super::target::Target;
use crate::error::{Error, TransportErrorKind};
use crate::record::Node;
use crate::schema::{Idempotency, Outcome, Retry};

impl Core {
    /// Makes attempts, counted from 1, until no retry is allowed.
    pub(crate) async fn repeat<T, F: Future<Output = Result<T, Error>>>(
        &self,
        target: &Target<'_>,
        attempt: impl Fn(u32) -> F,
    ) -> Result<T, Error> {
        let mut number = 1;
        loop {
            let result = attempt(number).await;
            let Some(wait) = self.wait_after(&result, number, target) else { return result };
            crate::transport::sleep(wait).await;
            number += 1;
        }
    }

    /// Makes attempts, counted from 1, until no retry is allowed. Blocks the thread between them.
    #[cfg(feature = "blocking")]
    pub(crate) fn repeat_blocking<T>(&self, target: &Target<'_>, attempt: impl Fn(u32) -> Result<T, Error>) -> Result<T, Error> {
        let mut number = 1;
        loop {
            let result = attempt(number);
            let Some(wait) = self.wait_after(&result, number, target) else { return result };
            std::thread::sleep(wait);
            number += 1;
        }
    }

    /// Returns the delay before the next attempt, or `None` if the call is not retried. `repetition` counts from 1.
    fn wait_after<T>(&self, result: &Result<T, Error>, repetition: u32, target: &Target<'_>) -> Option<Duration> {
        let policy = target.options.retry.or(self.retry);
        let policy = policy.filter(|policy| {
            let is_repeatable = result.as_ref().err().is_some_and(|error| may_repeat(target, error));
            is_repeatable && repetition < policy.max_attempts && self.budget.spend()
        });
        if policy.is_none() {
            self.budget.earn();
        }
        policy.map(|policy| policy.wait(repetition))
    }
}

/// Returns true if the call may be retried after this error without taking effect twice.
fn may_repeat(target: &Target<'_>, error: &Error) -> bool {
    let later = |retry| retry == Retry::Later;
    let is_repeatable = match error {
        // If the request may have been sent, only downloads have this error. Unreadable or too large files fail again.
        Error::Transport(error) => !matches!(error.kind(), TransportErrorKind::Upload | TransportErrorKind::TooLarge),
        Error::Api(error) => {
            let remedy = error.failure().remedy.as_ref();
            (error.failure().verified || error.failure().is_common)
                && remedy.is_some_and(|remedy| later(remedy.retry) && remedy.outcome == Outcome::Failed)
        }
        Error::OutcomeUnknown(_) => harmless(target),
        _ => false,
    };
    is_repeatable && target.can_be_sent_again()
}

/// Returns true if the API's description marks this call as idempotent.
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
