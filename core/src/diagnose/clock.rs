//! The clock and its zone.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::finding::{Finding, Kind};
use super::inputs::Inputs;
use crate::gateway::parse_timestamp;

/// A timestamp that is further off is refused. (protocol: authorization header)
const REFUSED: i64 = 600;

/// Anything less may be the network's.
const NOTICED: i64 = 60;

const HOUR: i64 = 3600;

pub(super) fn check(inputs: &Inputs, found: &mut Vec<Finding>) {
    let Some(date) = &inputs.server_date else { return };
    match parse(date) {
        Some(server) => found.extend(skew(inputs.moment(), server)),
        None => {
            let finding = Finding::warning(Kind::Clock, "the platform's date cannot be read");
            let finding = finding.seen("it is neither like `Sun, 06 Nov 1994 08:49:37 GMT` nor like `1994-11-06 16:49:37`");
            found.push(finding.fix("pass the header `Date` of an answer as it is"));
        }
    }
}

/// What is wrong with this machine's clock, if the platform's is right. A whole number of hours is more likely a zone.
pub(super) fn skew(here: SystemTime, server: SystemTime) -> Option<Finding> {
    let off = seconds(here) - seconds(server);
    let (size, direction) = (off.abs(), if off < 0 { "behind" } else { "ahead of" });
    if size < NOTICED {
        return None;
    }
    let what = "this machine's clock is wrong";
    let finding = if size > REFUSED { Finding::error(Kind::Clock, what) } else { Finding::warning(Kind::Clock, what) };
    let hours = whole_hours(off);
    let zone = hours.map(|hours| format!("; that is {} in full, as where a zone was set wrongly", count(hours.abs(), "hour")));
    let seen = format!("it is {size} seconds {direction} the platform's{}", zone.unwrap_or_default());
    Some(finding.seen(seen).fix(
        "set the clock by NTP; the platform refuses what is more than ten minutes off. The zone does not matter here: \
                                 timestamps are written in Beijing time whatever the machine's is",
    ))
}

/// What is wrong with a timestamp that was signed by whatever program, held against the platform's clock.
pub(super) fn zone(timestamp: &str, server: SystemTime) -> Option<Finding> {
    let Some(signed) = parse_timestamp(timestamp) else {
        let finding = Finding::error(Kind::Zone, "the timestamp that was signed is malformed");
        return Some(finding.seen("it is not of the form `2024-05-01 12:00:00`").fix("write it so, in Beijing time (UTC+8)"));
    };
    let off = seconds(signed) - seconds(server);
    match whole_hours(off) {
        Some(hours) => {
            let direction = if off < 0 { "behind" } else { "ahead of" };
            let finding = Finding::error(Kind::Zone, "the timestamp that was signed is in another zone than Beijing's");
            let finding = finding.seen(format!("it is {} {direction} the platform's clock", count(hours.abs(), "hour")));
            Some(finding.fix("write timestamps in Beijing time (UTC+8), whatever zone the machine is in; this library does"))
        }
        None => skew(signed, server),
    }
}

/// The hours that a difference is, give or take five minutes, where it is any.
fn whole_hours(off: i64) -> Option<i64> {
    let hours = (off + off.signum() * HOUR / 2) / HOUR;
    (hours != 0 && hours.abs() <= 26 && (off - hours * HOUR).abs() <= 300).then_some(hours)
}

fn count(number: i64, thing: &str) -> String {
    if number == 1 { format!("1 {thing}") } else { format!("{number} {thing}s") }
}

fn seconds(moment: SystemTime) -> i64 {
    let whole = |time: Duration| i64::try_from(time.as_secs()).unwrap_or(i64::MAX / 4).min(i64::MAX / 4);
    moment.duration_since(UNIX_EPOCH).map_or_else(|before| -whole(before.duration()), whole)
}

/// The moment of a header `Date`, or of a gateway timestamp.
pub(super) fn parse(date: &str) -> Option<SystemTime> {
    let date = date.trim();
    parse_timestamp(date).or_else(|| httpdate::parse_http_date(date).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_of_a_date_are_read() {
        let moment = Some(UNIX_EPOCH + Duration::from_secs(784_111_777));
        assert_eq!(parse("Sun, 06 Nov 1994 08:49:37 GMT"), moment);
        assert_eq!(parse(" 1994-11-06 16:49:37 "), moment);
        for text in ["", "now", "Sun, 06 Nov 1994 08:49:37", "Sun, 06 Nov 1994 25:49:37 GMT"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn hours_are_told_from_other_differences() {
        for (off, hours) in
            [(8 * HOUR, Some(8)), (-8 * HOUR + 200, Some(-8)), (3600, Some(1)), (30, None), (5400, None), (800_000, None)]
        {
            assert_eq!(whole_hours(off), hours, "{off}");
        }
    }
}
