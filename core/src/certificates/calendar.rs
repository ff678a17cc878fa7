//! Formatting of dates.

use std::time::SystemTime;

use time::UtcDateTime;

/// Formats the UTC date of a moment.
pub(super) fn day(moment: SystemTime) -> String {
    let seconds = moment.duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_secs());
    match i64::try_from(seconds).ok().and_then(|seconds| UtcDateTime::from_unix_timestamp(seconds).ok()) {
        Some(moment) => format!("{:04}-{:02}-{:02}", moment.year(), u8::from(moment.month()), moment.day()),
        None => "a day after the year 9999".to_owned(),
    }
}
