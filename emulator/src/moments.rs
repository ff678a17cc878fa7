//! Moments as RFC 3339 texts.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use alipay_core::gateway::{format_timestamp, parse_timestamp};

/// The seconds by which Beijing is ahead of UTC.
const BEIJING: i64 = 8 * 3600;

/// Formats a moment in Beijing time with milliseconds, such as `2026-01-01T08:00:00.000+08:00`.
pub(crate) fn format(moment: SystemTime) -> String {
    let milliseconds = moment.duration_since(UNIX_EPOCH).unwrap_or_default().subsec_millis();
    format!("{}.{milliseconds:03}+08:00", format_timestamp(moment).replacen(' ', "T", 1))
}

/// Parses a moment with any offset.
pub(crate) fn parse(text: &str) -> Result<SystemTime, String> {
    let malformed = || format!("the moment `{text}` is malformed; expected RFC 3339, such as `2026-01-01T08:00:00+08:00`");
    read(text).ok_or_else(malformed)
}

fn read(text: &str) -> Option<SystemTime> {
    let (local, rest) = text.split_at_checked(19)?;
    // A `+` in a query is a blank.
    let in_beijing = parse_timestamp(&local.replacen(['T', 't'], " ", 1))?;
    let digits = rest.strip_prefix('.').map_or(0, |rest| rest.bytes().take_while(u8::is_ascii_digit).count());
    let (fraction, offset) = if rest.starts_with('.') { rest.split_at_checked(digits + 1)? } else { ("", rest) };
    let nanoseconds = match fraction.get(1..10.min(fraction.len())) {
        None => 0,
        Some(digits) => format!("{digits:0<9}").parse().ok()?,
    };
    let seconds = match offset {
        "Z" | "z" => 0,
        _ => {
            let sign = match offset.chars().next()? {
                '+' | ' ' => 1,
                '-' => -1,
                _ => return None,
            };
            let (hours, minutes) = offset.get(1..)?.split_once(':')?;
            sign * (two_digits(hours, 23)? * 3600 + two_digits(minutes, 59)? * 60)
        }
    };
    let difference = BEIJING - seconds;
    let distance = Duration::from_secs(difference.unsigned_abs());
    let moment = if difference < 0 { in_beijing.checked_sub(distance) } else { in_beijing.checked_add(distance) };
    moment?.checked_add(Duration::from_nanos(nanoseconds))
}

/// Parses a number of two digits.
fn two_digits(text: &str, max: i64) -> Option<i64> {
    let is_number = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|number| is_number && *number <= max)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_have_any_offset() {
        let moment = UNIX_EPOCH + Duration::from_millis(1_714_536_000_250);
        assert_eq!(format(moment), "2024-05-01T12:00:00.250+08:00");
        for text in ["2024-05-01T12:00:00.250+08:00", "2024-05-01T04:00:00.25Z", "2024-04-30 23:30:00.2500000001-04:30"] {
            assert_eq!(parse(text), Ok(moment), "{text}");
        }
        for text in ["0000-01-01T00:00:00+23:59", "9999-12-31T23:59:59.999999999-23:59"] {
            assert!(parse(text).is_ok(), "{text}");
        }
        for text in [
            "",
            "2024-05-01",
            "2024-05-01T12:00:00",
            "2024-05-01T12:00:00.+08:00x",
            "2024-05-01T12:00:00+0800",
            "2024-05-01T12:00:00+24:00",
            "2024-05-01T12:00:00+08:60",
            "2024-05-01T12:00:00+-8:00",
            "2024-05-01T12:00:00+9223372036854775807:00",
            "海海海海海海海",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
