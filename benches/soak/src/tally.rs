//! Outcomes of the calls, checked and counted in constant space.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use alipay::Error;
use alipay::error::{OutcomeUnknown, TransportErrorKind};
use alipay::record::ErrorCode;

use crate::number::{Fault, Number};

/// The counters of a run.
#[derive(Debug, Default)]
pub struct Tally {
    pub calls: AtomicU64,
    pub successes: AtomicU64,
    /// Errors that the injected fault explains.
    pub expected: AtomicU64,
    /// Broken connections of requests without such a fault: the platform dropped them.
    pub broken: AtomicU64,
    /// Timeouts of requests without such a fault: the machine is busy.
    pub late: AtomicU64,
    pub clients: AtomicU64,
    latencies: Latencies,
    violations: Mutex<Vec<String>>,
}

/// A successful response.
pub struct Success {
    /// The echoed number.
    pub echoed: String,
}

impl Tally {
    /// Checks the outcome of a call.
    pub fn judge<C: ErrorCode + fmt::Debug>(&self, number: Number, took: Duration, outcome: Result<Success, Error<C>>) {
        self.calls.fetch_add(1, Ordering::Relaxed);
        self.latencies.add(took);
        let error = match outcome {
            Ok(success) if success.echoed == number.to_string() && number.may_succeed() => {
                self.successes.fetch_add(1, Ordering::Relaxed);
                return;
            }
            Ok(success) => return self.violation(format!("{number} received the response of {}", success.echoed)),
            Err(error) => error,
        };
        let counter = match (&error, number.fault) {
            (Error::OutcomeUnknown(OutcomeUnknown::Transport(transport)), fault) => match (transport.kind(), fault) {
                (TransportErrorKind::Timeout, Fault::TooLate)
                | (TransportErrorKind::Interrupted, Fault::Cut | Fault::Truncated) => &self.expected,
                (TransportErrorKind::Timeout, _) => &self.late,
                (TransportErrorKind::Interrupted, _) => &self.broken,
                _ => return self.violation(format!("{number} ends with {error:?}")),
            },
            (Error::Transport(transport), _) if transport.kind() == TransportErrorKind::Connect => &self.broken,
            (Error::Signature(_), Fault::WronglySigned | Fault::Unsigned) => &self.expected,
            (Error::OutcomeUnknown(OutcomeUnknown::Server(_)), Fault::BadGateway) => &self.expected,
            (Error::Api(refusal), Fault::Refused) if refusal.failure().verified => &self.expected,
            _ => return self.violation(format!("{number} ends with {error:?}")),
        };
        counter.fetch_add(1, Ordering::Relaxed);
    }

    /// Records a violation.
    pub fn violation(&self, text: String) {
        let mut violations = self.violations.lock().unwrap_or_else(PoisonError::into_inner);
        // The first ones suffice, and memory is measured.
        if violations.len() < 20 {
            violations.push(text);
        }
    }

    /// Returns the violations so far.
    pub fn violations(&self) -> Vec<String> {
        self.violations.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Returns the time within which this share of the calls finished.
    pub fn latency(&self, share: f64) -> Duration {
        self.latencies.quantile(share)
    }
}

impl Number {
    /// Returns true if a success is expected: the fault spares the response, or affects only the first attempt.
    const fn may_succeed(&self) -> bool {
        matches!(self.fault, Fault::None | Fault::Late) || (self.repeatable && self.times == 1)
    }
}

/// A histogram in steps of an eighth of a power of two, from a microsecond.
#[derive(Debug)]
struct Latencies([AtomicU64; 256]);

impl Default for Latencies {
    fn default() -> Self {
        Self([const { AtomicU64::new(0) }; 256])
    }
}

impl Latencies {
    fn add(&self, time: Duration) {
        let step = ((time.as_micros().max(1) as f64).log2() * 8.0) as usize;
        if let Some(bucket) = self.0.get(step.min(255)) {
            bucket.fetch_add(1, Ordering::Relaxed);
        }
    }

    fn quantile(&self, share: f64) -> Duration {
        let counts: Vec<u64> = self.0.iter().map(|bucket| bucket.load(Ordering::Relaxed)).collect();
        let rank = (counts.iter().sum::<u64>() as f64 * share).ceil() as u64;
        let mut below = 0;
        for (step, count) in counts.into_iter().enumerate() {
            below += count;
            if below >= rank.max(1) {
                return Duration::from_micros(2_f64.powf((step + 1) as f64 / 8.0) as u64);
            }
        }
        Duration::ZERO
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_are_close() {
        let latencies = Latencies::default();
        (1..=1000).for_each(|ms| latencies.add(Duration::from_millis(ms)));
        for (share, ms) in [(0.5, 500.0), (0.99, 990.0)] {
            let actual = latencies.quantile(share).as_secs_f64() * 1000.0;
            assert!((actual / ms - 1.0).abs() < 0.1, "{share}: {actual}");
        }
    }

    #[test]
    fn a_response_of_another_request_is_a_violation() {
        let tally = Tally::default();
        let number = |unique| Number { unique, fault: Fault::None, times: 1, repeatable: true };
        let success = |unique| Ok::<_, Error>(Success { echoed: number(unique).to_string() });
        tally.judge(number(1), Duration::ZERO, success(1));
        assert!(tally.violations().is_empty());
        tally.judge(number(1), Duration::ZERO, success(2));
        assert_eq!(tally.violations().len(), 1);
    }
}
