//! Timestamps of requests: their format and tolerance.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use alipay_core::gateway::{format_timestamp, parse_timestamp};

use super::reason::{Reason, shown};

/// The maximum difference between a request's timestamp and the clock.
const TOLERANCE: Duration = Duration::from_secs(600);

const CODE: &str = "isv.invalid-timestamp";

/// The seconds in a quarter of an hour. Offsets of time zones are multiples of it.
const QUARTER_OF_AN_HOUR: u64 = 15 * 60;

/// Checks the `timestamp` of a gateway request: Beijing wall time, close to one of the times that the clock accepts. Messages state the
/// first one.
pub(super) fn check_wall_time(text: &str, times: [SystemTime; 2]) -> Result<(), Reason> {
    let [now, _] = times;
    match parse_timestamp(text) {
        None => Err(Reason::new(
            CODE,
            format!(
                "the timestamp {} is malformed; expected Beijing time (UTC+8) as `yyyy-MM-dd HH:mm:ss`, now `{}`",
                shown(text),
                format_timestamp(now)
            ),
        )),
        Some(moment) if is_near_any(moment, times) => Ok(()),
        Some(moment) => Err(Reason::new(
            CODE,
            format!(
                "the timestamp {} is {}, which shows `{}`; expected at most {} s of difference, and Beijing time (UTC+8) \
                 whatever the time zone of the machine{}",
                shown(text),
                offset(moment, now),
                format_timestamp(now),
                TOLERANCE.as_secs(),
                zone_hint(moment, now),
            ),
        )),
    }
}

/// Checks the `timestamp` of a REST request: milliseconds since 1970, close to one of the times that the clock accepts. Messages state the
/// first one.
pub(super) fn check_milliseconds(text: &str, times: [SystemTime; 2]) -> Result<(), Reason> {
    let [now, _] = times;
    let since = |number: u64, unit: fn(u64) -> Duration| UNIX_EPOCH.checked_add(unit(number));
    let expected = now.duration_since(UNIX_EPOCH).unwrap_or_default().as_millis();
    let number = text.parse::<u64>().ok();
    let problem = match number.and_then(|number| since(number, Duration::from_millis)) {
        Some(moment) if is_near_any(moment, times) => return Ok(()),
        None => "is malformed".to_owned(),
        Some(_) if number.and_then(|number| since(number, Duration::from_secs)).is_some_and(|moment| is_near(moment, now)) => {
            "is in seconds".to_owned()
        }
        Some(moment) => format!("is {}{}", offset(moment, now), zone_hint(moment, now)),
    };
    Err(Reason::new(
        CODE,
        format!(
            "the timestamp {} {problem}; expected milliseconds since 1970-01-01 00:00 UTC, now {expected}, with at most {} s of difference",
            shown(text),
            TOLERANCE.as_secs()
        ),
    ))
}

fn distance(moment: SystemTime, now: SystemTime) -> Duration {
    now.duration_since(moment).or_else(|_| moment.duration_since(now)).unwrap_or_default()
}

fn is_near_any(moment: SystemTime, times: [SystemTime; 2]) -> bool {
    times.into_iter().any(|now| is_near(moment, now))
}

fn is_near(moment: SystemTime, now: SystemTime) -> bool {
    distance(moment, now) <= TOLERANCE
}

fn offset(moment: SystemTime, now: SystemTime) -> String {
    let direction = if moment < now { "behind" } else { "ahead of" };
    format!("{} s {direction} the platform's clock", distance(moment, now).as_secs())
}

/// Returns a hint at a wrong time zone if the difference is close to a multiple of a quarter of an hour.
fn zone_hint(moment: SystemTime, now: SystemTime) -> String {
    let seconds = distance(moment, now).as_secs();
    let zones = (seconds + QUARTER_OF_AN_HOUR / 2) / QUARTER_OF_AN_HOUR * QUARTER_OF_AN_HOUR;
    if (1..=26 * 3600).contains(&zones) && seconds.abs_diff(zones) <= 60 {
        let (hours, minutes) = (zones / 3600, zones % 3600 / 60);
        format!("; the difference of {hours} h {minutes} min is that of another time zone")
    } else {
        String::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns 2024-05-01 12:00:00 in Beijing.
    fn now() -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(1_714_536_000)
    }

    fn message_of(result: Result<(), Reason>) -> String {
        result.err().map(|reason| reason.message).unwrap_or_default()
    }

    #[test]
    fn wall_time_is_beijing_time() {
        for (text, parts) in [
            ("2024-05-01 12:00:00", &[][..]),
            ("2024-05-01 11:50:00", &[]),
            ("2024-05-01 12:10:00", &[]),
            ("2024-05-01 12:10:01", &["601 s ahead of", "`2024-05-01 12:00:00`", "UTC+8"]),
            ("2024-05-01 04:00:20", &["28780 s behind", "8 h 0 min is that of another time zone", "UTC+8"]),
            ("2024-05-01 09:30:00", &["2 h 30 min is that of another time zone"]),
            ("2024-04-20 12:00:00", &["950400 s behind", "UTC+8"]),
            ("2024-05-01T12:00:00", &["malformed", "`yyyy-MM-dd HH:mm:ss`", "UTC+8"]),
            ("1714536000000", &["malformed", "`yyyy-MM-dd HH:mm:ss`"]),
            ("", &["malformed"]),
        ] {
            let message = message_of(check_wall_time(text, [now(); 2]));
            assert_eq!(message.is_empty(), parts.is_empty(), "{text}: {message}");
            assert!(parts.iter().all(|part| message.contains(part)), "{text}: {message}");
        }
        let both = [now() + Duration::from_secs(24 * 3600), now()];
        assert_eq!(message_of(check_wall_time("2024-05-01 12:00:00", both)), "");
        let far = message_of(check_wall_time("2024-04-20 12:00:00", [now(); 2]));
        assert!(!far.contains("another time zone"), "{far}");
    }

    #[test]
    fn rest_has_milliseconds() {
        for (text, parts) in [
            ("1714536000000", &[][..]),
            ("1714536600000", &[]),
            ("1714536600001", &["600 s ahead of", "1714536000000"]),
            ("1714536000", &["is in seconds", "milliseconds"]),
            ("1714507200000", &["28800 s behind", "another time zone"]),
            ("2024-05-01 12:00:00", &["malformed", "milliseconds"]),
            ("99999999999999999999999", &["malformed"]),
            ("18446744073709551615", &["ahead of"]),
        ] {
            let message = message_of(check_milliseconds(text, [now(); 2]));
            assert_eq!(message.is_empty(), parts.is_empty(), "{text}: {message}");
            assert!(parts.iter().all(|part| message.contains(part)), "{text}: {message}");
        }
    }
}
