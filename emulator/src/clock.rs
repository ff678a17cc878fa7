//! The emulator's clock, which a test can set, stop and move.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};
use tokio::sync::watch;

use crate::Reaction;
use crate::events::Events;
use crate::moments;
use crate::storage::Storage;

/// A source of the current time.
pub(crate) type Source = Box<dyn Fn() -> SystemTime + Send + Sync>;

/// The emulator's clock. All its time follows it: checks of timestamps and of certificates, timestamps of responses and notifications, the
/// header `Date`, and timers of objects. Copies are the same clock.
///
/// The timestamp of a call may also state the time of a clock that was never moved, because clients in other processes cannot follow.
///
/// The clock shows moments of the years 1970 to 9999 in UTC and in Beijing: REST counts from 1970, and a year has four digits. A change or
/// a source beyond them leaves it at the first or the last of these moments.
///
/// Repetitions of a notification follow real time. They also come due if the clock is moved ahead, and a stopped clock does not hold them.
#[derive(Clone)]
pub struct Clock(Arc<Shared>);

/// The last moment that the clock shows, in seconds since 1970: 9999-12-31 23:59:59 in Beijing.
const LAST: Duration = Duration::from_secs(253_402_271_999);

struct Shared {
    source: Source,
    state: Mutex<State>,
    /// The time by which the clock was moved ahead in all.
    moved: watch::Sender<Duration>,
    events: Events,
    storage: Storage,
}

#[derive(Clone, Copy, Default)]
struct State {
    offset: Offset,
    /// The moment that a stopped clock shows.
    stopped: Option<SystemTime>,
}

/// A signed span.
#[derive(Clone, Copy, Default)]
struct Offset {
    is_back: bool,
    distance: Duration,
}

impl Offset {
    /// Returns the span between two moments.
    fn between(from: SystemTime, to: SystemTime) -> Self {
        match to.duration_since(from) {
            Ok(distance) => Self { is_back: false, distance },
            Err(error) => Self { is_back: true, distance: error.duration() },
        }
    }

    /// Returns the shifted moment within the clock's range.
    fn shift(self, moment: SystemTime) -> SystemTime {
        let since = bounded(moment).duration_since(UNIX_EPOCH).unwrap_or_default();
        let moved = if self.is_back { since.saturating_sub(self.distance) } else { since.saturating_add(self.distance) };
        UNIX_EPOCH + moved.min(LAST)
    }

    fn milliseconds(self) -> i64 {
        let distance = i64::try_from(self.distance.as_millis()).unwrap_or(i64::MAX);
        if self.is_back { -distance } else { distance }
    }
}

impl Clock {
    pub(crate) fn new(source: Source, events: Events, storage: Storage) -> Self {
        Self(Arc::new(Shared { source, state: Mutex::default(), moved: watch::Sender::default(), events, storage }))
    }

    /// Continues with the changes that were stored earlier. Returns `None` if they are malformed.
    pub(crate) fn restore(&self, stored: &Value) -> Option<()> {
        let offset = stored.get("offset_ms")?.as_i64()?;
        let distance = Duration::from_millis(offset.unsigned_abs());
        let stopped = match stored.get("stopped_at")?.as_str() {
            Some(moment) => Some(moments::parse(moment).ok()?),
            None => None,
        };
        *self.state() = State { offset: Offset { is_back: offset < 0, distance }, stopped: stopped.map(bounded) };
        Some(())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn source(&self) -> SystemTime {
        bounded((self.0.source)())
    }

    /// Returns the time that the clock shows.
    #[must_use]
    pub fn now(&self) -> SystemTime {
        let State { offset, stopped } = *self.state();
        stopped.unwrap_or_else(|| offset.shift(self.source()))
    }

    /// Returns true if the clock is stopped.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.state().stopped.is_some()
    }

    /// Stops the clock at the time that it shows. It can still be moved and set.
    pub fn stop(&self) {
        self.change(|_, shown| State { stopped: Some(shown), ..State::default() });
    }

    /// Lets a stopped clock run on from the time that it shows.
    pub fn resume(&self) {
        self.change(|source, shown| State { offset: Offset::between(source, shown), stopped: None });
    }

    /// Moves the clock ahead.
    pub fn advance(&self, time: Duration) {
        self.shift(Offset { is_back: false, distance: time });
    }

    /// Moves the clock by this many milliseconds: ahead if positive, back if negative.
    pub fn move_ms(&self, by: i64) {
        self.shift(Offset { is_back: by < 0, distance: Duration::from_millis(by.unsigned_abs()) });
    }

    /// Sets the clock. A running clock runs on from this moment, a stopped one shows it.
    pub fn set(&self, moment: SystemTime) {
        self.set_to(|_| moment);
    }

    /// Undoes all changes: the clock shows the time of its source again.
    pub(crate) fn reset(&self) {
        self.change(|_, _| State::default());
    }

    fn shift(&self, offset: Offset) {
        self.set_to(|shown| offset.shift(shown));
    }

    fn set_to(&self, moment: impl FnOnce(SystemTime) -> SystemTime) {
        self.change_with(|source, shown, before| {
            let moment = bounded(moment(shown));
            if let Ok(ahead) = moment.duration_since(shown) {
                self.0.moved.send_modify(|moved| *moved = moved.saturating_add(ahead));
            }
            State { offset: Offset::between(source, moment), stopped: before.stopped.map(|_| moment) }
        });
    }

    /// Changes the state by a function of the source's time and of the time that the clock shows.
    fn change(&self, change: impl FnOnce(SystemTime, SystemTime) -> State) {
        self.change_with(|source, shown, _| change(source, shown));
    }

    fn change_with(&self, change: impl FnOnce(SystemTime, SystemTime, State) -> State) {
        let source = self.source();
        let mut state = self.state();
        let shown = state.stopped.unwrap_or_else(|| state.offset.shift(source));
        *state = change(source, shown, *state);
        let State { offset, stopped } = *state;
        drop(state);
        let stored = json!({ "offset_ms": offset.milliseconds(), "stopped_at": stopped.map(moments::format) });
        self.0.storage.meta("clock", &stored);
        self.0.events.send("clock", || self.document());
    }

    /// Returns the clock for the control API.
    pub(crate) fn document(&self) -> Value {
        let source = self.source();
        let State { offset, stopped } = *self.state();
        let shown = stopped.unwrap_or_else(|| offset.shift(source));
        json!({
            "now": moments::format(shown),
            "stopped": stopped.is_some(),
            "offset_ms": Offset::between(source, shown).milliseconds(),
        })
    }

    /// Returns the time for a call, shifted if the reaction is [`Reaction::ClockSkewMs`].
    pub(crate) fn now_for(&self, reaction: Option<&Reaction>) -> SystemTime {
        match reaction {
            Some(Reaction::ClockSkewMs(by)) => shifted(self.now(), *by),
            _ => self.now(),
        }
    }

    /// Returns the times that the timestamp of a call may state: that of the clock, and that of its source, because a client in another
    /// process does not follow a clock that a test moves. Only the shifted time counts if the reaction is [`Reaction::ClockSkewMs`].
    pub(crate) fn times_for(&self, reaction: Option<&Reaction>) -> [SystemTime; 2] {
        let shown = self.now_for(reaction);
        match reaction {
            Some(Reaction::ClockSkewMs(_)) => [shown, shown],
            _ => [shown, self.source()],
        }
    }

    /// Returns a receiver of the time by which the clock was moved ahead in all.
    pub(crate) fn moved(&self) -> watch::Receiver<Duration> {
        self.0.moved.subscribe()
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Clock").field("now", &self.now()).field("stopped", &self.is_stopped()).finish_non_exhaustive()
    }
}

/// Returns the moment, or the nearest one in the clock's range.
fn bounded(moment: SystemTime) -> SystemTime {
    moment.clamp(UNIX_EPOCH, UNIX_EPOCH + LAST)
}

/// Returns the moment shifted by this many milliseconds, or `None` beyond the clock's range.
pub(crate) fn reached(moment: SystemTime, by: i64) -> Option<SystemTime> {
    let distance = Duration::from_millis(by.unsigned_abs());
    let reached = if by < 0 { moment.checked_sub(distance) } else { moment.checked_add(distance) };
    reached.filter(|reached| bounded(*reached) == *reached)
}

/// Returns the moment shifted by this many milliseconds, within the clock's range.
pub(crate) fn shifted(moment: SystemTime, by: i64) -> SystemTime {
    Offset { is_back: by < 0, distance: Duration::from_millis(by.unsigned_abs()) }.shift(moment)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU64, Ordering};
    use std::time::UNIX_EPOCH;

    use super::*;

    #[test]
    fn a_clock_stops_moves_and_runs_on() {
        static SECONDS: AtomicU64 = AtomicU64::new(1000);
        let source = || UNIX_EPOCH + Duration::from_secs(SECONDS.load(Ordering::Relaxed));
        let clock = Clock::new(Box::new(source), Events::default(), Storage::default());
        let shown = || clock.now().duration_since(UNIX_EPOCH).unwrap().as_secs();
        let tick = || SECONDS.fetch_add(10, Ordering::Relaxed);
        clock.stop();
        tick();
        assert_eq!((shown(), clock.is_stopped()), (1000, true));
        clock.advance(Duration::from_secs(5));
        tick();
        assert_eq!(shown(), 1005);
        clock.resume();
        tick();
        assert_eq!((shown(), clock.is_stopped()), (1015, false));
        clock.move_ms(-15_000);
        tick();
        assert_eq!(shown(), 1010);
        clock.set(UNIX_EPOCH + Duration::from_secs(5000));
        tick();
        assert_eq!(shown(), 5010);
        assert_eq!(clock.document()["offset_ms"], 3_960_000);
        assert_eq!(*clock.moved().borrow(), Duration::from_secs(5 + 3990));
        clock.reset();
        assert_eq!(shown(), 1050);
    }

    #[test]
    fn a_clock_stays_within_its_years() {
        let last = UNIX_EPOCH + LAST;
        let day = Duration::from_secs(24 * 60 * 60);
        for source in [UNIX_EPOCH - day, UNIX_EPOCH + day, last + day] {
            let clock = Clock::new(Box::new(move || source), Events::default(), Storage::default());
            assert!((UNIX_EPOCH..=last).contains(&clock.now()));
            for is_stopped in [false, true] {
                clock.reset();
                if is_stopped {
                    clock.stop();
                }
                for (by, expected) in [(i64::MIN, UNIX_EPOCH), (i64::MAX, last), (i64::MAX, last), (i64::MIN, UNIX_EPOCH)] {
                    clock.move_ms(by);
                    assert_eq!(clock.now(), expected, "{by}");
                    assert!([UNIX_EPOCH, last].contains(&clock.now_for(Some(&Reaction::ClockSkewMs(by)))));
                }
                clock.advance(Duration::MAX);
                assert_eq!(clock.now(), last);
                for (moment, expected) in
                    [(UNIX_EPOCH - day, UNIX_EPOCH), (last + day, last), (UNIX_EPOCH + day, UNIX_EPOCH + day)]
                {
                    clock.set(moment);
                    assert_eq!(clock.now(), expected);
                }
                assert_eq!(clock.document()["now"], "1970-01-02T08:00:00.000+08:00");
            }
        }
        let clock = Clock::new(Box::new(move || last), Events::default(), Storage::default());
        for offset in [i64::MIN, i64::MAX] {
            clock.restore(&json!({ "offset_ms": offset, "stopped_at": null })).unwrap();
            assert!((UNIX_EPOCH..=last).contains(&clock.now()));
        }
        clock.restore(&json!({ "offset_ms": 0, "stopped_at": "0001-01-01T00:00:00.000+08:00" })).unwrap();
        assert_eq!(clock.now(), UNIX_EPOCH);
    }
}
