//! The gateway's timestamps: `yyyy-MM-dd HH:mm:ss` in Beijing time, whatever the time zone of the machine.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use time::{Date, Month, OffsetDateTime, PrimitiveDateTime, Time};

/// The offset of Beijing time from UTC in seconds, without daylight saving time.
const EIGHT_HOURS: i64 = 8 * 3600;

/// Returns the value of the parameter `timestamp` for this time. Times outside of the years 0 to 9999 become the first or last timestamp.
#[must_use]
pub fn format_timestamp(moment: SystemTime) -> String {
    let seconds = match moment.duration_since(UNIX_EPOCH) {
        Ok(after) => i64::try_from(after.as_secs()).unwrap_or(i64::MAX),
        // A time before 1970 is rounded down to a full second.
        Err(before) => {
            let before = before.duration();
            i64::try_from(before.as_secs()).map_or(i64::MIN, |seconds| -seconds - i64::from(before.subsec_nanos() > 0))
        }
    };
    let local = seconds.checked_add(EIGHT_HOURS).and_then(|seconds| OffsetDateTime::from_unix_timestamp(seconds).ok());
    let Some(local) = local.filter(|local| (0..=9999).contains(&local.year())) else {
        return if seconds < 0 { "0000-01-01 00:00:00" } else { "9999-12-31 23:59:59" }.to_owned();
    };
    let (date, time) = (local.date(), local.time());
    format!(
        "{:04}-{:02}-{:02} {:02}:{:02}:{:02}",
        date.year(),
        u8::from(date.month()),
        date.day(),
        time.hour(),
        time.minute(),
        time.second()
    )
}

/// Parses a `timestamp`. Returns `None` if it is invalid.
#[must_use]
pub fn parse_timestamp(text: &str) -> Option<SystemTime> {
    let (date, time) = text.split_once(' ')?;
    let date = calendar_date(date)?;
    let [hour, minute, second] = numbers(time, ':', [2, 2, 2])?;
    let small = |number: u16| u8::try_from(number).ok();
    let time = Time::from_hms(small(hour)?, small(minute)?, small(second)?).ok()?;
    let seconds = PrimitiveDateTime::new(date, time).assume_utc().unix_timestamp() - EIGHT_HOURS;
    let since = Duration::from_secs(seconds.unsigned_abs());
    if seconds < 0 { UNIX_EPOCH.checked_sub(since) } else { UNIX_EPOCH.checked_add(since) }
}

/// Parses a date of the form `yyyy-MM-dd`. Returns its year, month and day.
pub(crate) fn parse_date(text: &str) -> Option<(u16, u8, u8)> {
    let date = calendar_date(text)?;
    Some((u16::try_from(date.year()).ok()?, u8::from(date.month()), date.day()))
}

fn calendar_date(text: &str) -> Option<Date> {
    let [year, month, day] = numbers(text, '-', [4, 2, 2])?;
    let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
    Date::from_calendar_date(i32::from(year), month, u8::try_from(day).ok()?).ok()
}

/// Parses three numbers with these widths, with separators between them.
fn numbers(text: &str, separator: char, widths: [usize; 3]) -> Option<[u16; 3]> {
    let mut parts = text.split(separator);
    let mut numbers = [0; 3];
    for (number, width) in numbers.iter_mut().zip(widths) {
        let part = parts.next().filter(|part| part.len() == width && part.bytes().all(|byte| byte.is_ascii_digit()))?;
        *number = part.parse().ok()?;
    }
    parts.next().is_none().then_some(numbers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beijing_time_round_trips() {
        for (seconds, text) in [
            (0, "1970-01-01 08:00:00"),
            (1_714_536_000, "2024-05-01 12:00:00"),
            // The date changes earlier in Beijing than in UTC.
            (1_709_222_400 - 1, "2024-02-29 23:59:59"),
            (1_709_222_400, "2024-03-01 00:00:00"),
        ] {
            let moment = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
            assert_eq!(format_timestamp(moment), text);
            assert_eq!(parse_timestamp(text), Some(moment));
        }
        for text in ["0000-01-01 00:00:00", "0001-01-01 08:00:00", "1969-12-31 23:59:59", "9999-12-31 23:59:59"] {
            assert_eq!(parse_timestamp(text).map(format_timestamp).as_deref(), Some(text));
        }
        let before = SystemTime::UNIX_EPOCH - Duration::from_millis(1);
        assert_eq!(format_timestamp(before), "1970-01-01 07:59:59");
        let far = SystemTime::UNIX_EPOCH + Duration::from_secs(253_402_272_000);
        assert_eq!(format_timestamp(far), "9999-12-31 23:59:59");
        for text in ["", "2024-05-01", "2024-05-01T12:00:00", "2024-13-01 00:00:00", "2024-02-30 00:00:00", "24-05-01 12:00:00"] {
            assert_eq!(parse_timestamp(text), None, "{text}");
        }
    }
}
