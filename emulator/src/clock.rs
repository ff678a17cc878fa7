//! The emulator's clock, which a test can set wrong.

use std::time::{Duration, SystemTime};

use crate::Next;

/// A source of the current time.
pub(crate) struct Clock(Box<dyn Fn() -> SystemTime + Send + Sync>);

impl Clock {
    pub(crate) fn new(source: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        Self(Box::new(source))
    }

    /// Returns the time for a call, shifted if `next` is [`Next::ClockSkewMs`].
    pub(crate) fn now(&self, next: Option<&Next>) -> SystemTime {
        let now = (self.0)();
        match next {
            Some(Next::ClockSkewMs(by)) => shifted(now, *by),
            _ => now,
        }
    }
}

/// Returns the moment shifted by this many milliseconds, or the moment itself if the result is out of range.
pub(crate) fn shifted(moment: SystemTime, by: i64) -> SystemTime {
    let distance = Duration::from_millis(by.unsigned_abs());
    let moved = if by < 0 { moment.checked_sub(distance) } else { moment.checked_add(distance) };
    moved.unwrap_or(moment)
}
