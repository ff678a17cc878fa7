//! The sandbox's own clock, which can be wrong.

use std::time::{Duration, SystemTime};

use crate::Next;

/// Tells the sandbox the time.
pub(crate) struct Clock(Box<dyn Fn() -> SystemTime + Send + Sync>);

impl Clock {
    pub(crate) fn new(tell: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        Self(Box::new(tell))
    }

    /// The time of a call, which an instruction may move.
    pub(crate) fn now(&self, next: Option<&Next>) -> SystemTime {
        let now = (self.0)();
        match next {
            Some(Next::ClockSkewMs(by)) => shifted(now, *by),
            _ => now,
        }
    }
}

/// The moment so many milliseconds later, or earlier; the moment itself where the system has none that far away.
pub(crate) fn shifted(moment: SystemTime, by: i64) -> SystemTime {
    let distance = Duration::from_millis(by.unsigned_abs());
    let moved = if by < 0 { moment.checked_sub(distance) } else { moment.checked_add(distance) };
    moved.unwrap_or(moment)
}
