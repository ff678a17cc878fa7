//! Checks of the clock and its time zone.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::finding::{Finding, Kind};
use super::inputs::Inputs;
use crate::gateway::parse_timestamp;

/// The platform rejects timestamps with a larger difference, in seconds. (protocol: authorization header)
const REJECTED_AFTER: i64 = 600;

/// Smaller differences, in seconds, may be caused by the network.
const NOTICED_AFTER: i64 = 60;

const HOUR: i64 = 3600;

pub(super) fn check(inputs: &Inputs, findings: &mut Vec<Finding>) {
    let Some(date) = &inputs.server_date else { return };
    match parse(date) {
        Some(server) => findings.extend(skew(inputs.moment(), server)),
        None => {
            let finding = Finding::warning(Kind::Clock, "the platform's date cannot be read");
            let finding = finding.seen("it is neither like `Sun, 06 Nov 1994 08:49:37 GMT` nor like `1994-11-06 16:49:37`");
            findings.push(finding.fix("pass the unchanged header `Date` of a response"));
        }
    }
}

/// Compares this machine's clock with the platform's. A difference of whole hours is probably a time zone.
pub(super) fn skew(here: SystemTime, server: SystemTime) -> Option<Finding> {
    let off = seconds(here) - seconds(server);
    let (size, direction) = (off.abs(), if off < 0 { "behind" } else { "ahead of" });
    if size < NOTICED_AFTER {
        return None;
    }
    let what = "this machine's clock is wrong";
    let finding = if size > REJECTED_AFTER { Finding::error(Kind::Clock, what) } else { Finding::warning(Kind::Clock, what) };
    let hours = whole_hours(off);
    let zone = hours.map(|hours| format!("; that is {}, as with a wrong time zone", count(hours.abs(), "hour")));
    let seen = format!("it is {size} seconds {direction} the platform's{}", zone.unwrap_or_default());
    Some(finding.seen(seen).fix(
        "set the clock by NTP; the platform rejects a difference of more than ten minutes. The time zone does not matter here: \
                                 the client always writes timestamps in Beijing time",
    ))
}

/// Compares a timestamp that any program signed with the platform's clock.
pub(super) fn zone(timestamp: &str, server: SystemTime) -> Option<Finding> {
    let Some(signed) = parse_timestamp(timestamp) else {
        let finding = Finding::error(Kind::Zone, "the signed timestamp is malformed");
        return Some(finding.seen("it is not of the form `2024-05-01 12:00:00`").fix("use this form, in Beijing time (UTC+8)"));
    };
    let off = seconds(signed) - seconds(server);
    match whole_hours(off) {
        Some(hours) => {
            let direction = if off < 0 { "behind" } else { "ahead of" };
            let finding = Finding::error(Kind::Zone, "the signed timestamp is not in Beijing time");
            let finding = finding.seen(format!("it is {} {direction} the platform's clock", count(hours.abs(), "hour")));
            Some(finding.fix("write timestamps in Beijing time (UTC+8) in any time zone, as this library does"))
        }
        None => skew(signed, server),
    }
}

/// Returns the difference in hours if it is whole hours within five minutes.
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

/// Parses a header `Date`, or a gateway timestamp.
pub(super) fn parse(date: &str) -> Option<SystemTime> {
    let date = date.trim();
    parse_timestamp(date).or_else(|| httpdate::parse_http_date(date).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_date_formats_are_parsed() {
        let moment = Some(UNIX_EPOCH + Duration::from_secs(784_111_777));
        assert_eq!(parse("Sun, 06 Nov 1994 08:49:37 GMT"), moment);
        assert_eq!(parse(" 1994-11-06 16:49:37 "), moment);
        for text in ["", "now", "Sun, 06 Nov 1994 08:49:37", "Sun, 06 Nov 1994 25:49:37 GMT"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn whole_hours_are_distinguished_from_other_differences() {
        for (off, hours) in
            [(8 * HOUR, Some(8)), (-8 * HOUR + 200, Some(-8)), (3600, Some(1)), (30, None), (5400, None), (800_000, None)]
        {
            assert_eq!(whole_hours(off), hours, "{off}");
        }
    }
}
