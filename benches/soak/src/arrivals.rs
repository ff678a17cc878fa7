//! The platform's count of completely received requests.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use serde_json::{Value, json};

use crate::number::Number;

/// Counts of requests and connections.
#[derive(Debug, Default)]
pub struct Arrivals(Mutex<Counted>);

#[derive(Debug, Default)]
struct Counted {
    by_number: HashMap<Number, u32>,
    dropped: u64,
    rejected: u64,
    rejection: Option<String>,
    connections: u64,
}

impl Arrivals {
    /// Counts a request. Returns the number of its arrivals so far.
    pub fn arrive(&self, number: Number) -> u32 {
        let mut counted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let count = counted.by_number.entry(number).or_default();
        *count += 1;
        *count
    }

    /// Counts a connection.
    pub fn connected(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).connections += 1;
    }

    /// Counts a connection that was closed at a moment that the client cannot predict.
    pub fn dropped(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).dropped += 1;
    }

    /// Counts a request that the emulator rejected.
    pub fn rejected(&self, reason: &str) {
        let mut counted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        counted.rejected += 1;
        counted.rejection.get_or_insert_with(|| reason.chars().take(300).collect());
    }

    /// Returns the counts as JSON.
    pub fn report(&self) -> Value {
        let counted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let most = |repeatable: bool| {
            let counts = counted.by_number.iter().filter(|(number, _)| number.repeatable == repeatable);
            counts.map(|(_, count)| *count).max().unwrap_or(0)
        };
        let repeated = counted.by_number.values().map(|count| u64::from(count - 1)).sum::<u64>();
        json!({
            "requests": counted.by_number.len(), "repetitions": repeated, "connections": counted.connections,
            "dropped": counted.dropped, "refused": counted.rejected, "refusal": counted.rejection,
            "most_of_repeatable": most(true), "most_of_others": most(false),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::number::Fault;

    #[test]
    fn repetitions_are_counted_by_kind() {
        let arrivals = Arrivals::default();
        let number = |unique, repeatable| Number { unique, fault: Fault::None, times: 1, repeatable };
        assert_eq!([1, 1, 2].map(|unique| arrivals.arrive(number(unique, true))), [1, 2, 1]);
        assert_eq!(arrivals.arrive(number(3, false)), 1);
        let report = arrivals.report();
        assert_eq!((&report["requests"], &report["repetitions"]), (&json!(3), &json!(1)));
        assert_eq!((&report["most_of_repeatable"], &report["most_of_others"]), (&json!(2), &json!(1)));
    }
}
