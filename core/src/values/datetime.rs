//! Times.

use std::time::SystemTime;

use time::{OffsetDateTime, UtcOffset};

use super::text_value;
use crate::gateway::clock::{format_timestamp, parse_timestamp};

/// A time as exact text, in Beijing time: `2017-07-27 15:34:19`.
///
/// Times are equal if their texts are.
///
/// ```
/// use alipay::values::DateTime;
/// use std::time::{Duration, UNIX_EPOCH};
///
/// let paid = DateTime::from("2024-05-01 12:00:00");
/// assert_eq!(paid.to_system_time(), Some(UNIX_EPOCH + Duration::from_secs(1_714_536_000)));
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct DateTime(String);

text_value!(DateTime);

impl DateTime {
    /// Creates a time with the precision of seconds. Clamps a moment outside the years 0 to 9999.
    #[must_use]
    pub fn from_system_time(moment: SystemTime) -> Self {
        Self(format_timestamp(moment))
    }

    /// Returns the moment, or `None` if the text is not of the form `yyyy-MM-dd HH:mm:ss`.
    #[must_use]
    pub fn to_system_time(&self) -> Option<SystemTime> {
        parse_timestamp(&self.0)
    }

    /// Returns the moment with Beijing's offset, +08:00, or `None` if the text is not of the form `yyyy-MM-dd HH:mm:ss`.
    #[must_use]
    pub fn to_offset_date_time(&self) -> Option<OffsetDateTime> {
        let beijing = UtcOffset::from_hms(8, 0, 0).ok()?;
        OffsetDateTime::from(self.to_system_time()?).checked_to_offset(beijing)
    }
}

impl PartialEq<str> for DateTime {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl From<SystemTime> for DateTime {
    fn from(moment: SystemTime) -> Self {
        Self::from_system_time(moment)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_keeps_its_text_and_has_an_instant() {
        let text = "2024-02-29 23:59:59";
        let moment = DateTime::from(text).to_system_time();
        assert_eq!(moment.map(DateTime::from_system_time), Some(DateTime::from(text)));
        let local =
            DateTime::from(text).to_offset_date_time().map(|local| (local.day(), local.hour(), local.offset().whole_hours()));
        assert_eq!(local, Some((29, 23, 8)));
        for text in ["", "2024-02-29", "2024-02-30 00:00:00", "2024-02-29T23:59:59"] {
            assert_eq!(DateTime::from(text).to_system_time(), None, "{text}");
            assert_eq!(DateTime::from(text).as_str(), text);
        }
    }
}
