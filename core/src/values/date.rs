//! Dates.

use std::time::SystemTime;

use super::{DateTime, text_value};
use crate::gateway::clock::parse_date;

/// A date as exact text: `2017-07-27`.
///
/// Dates are equal if their texts are.
///
/// ```
/// use alipay::values::Date;
///
/// assert_eq!(Date::new(2024, 5, 1), Some(Date::from("2024-05-01")));
/// assert_eq!(Date::new(2024, 2, 30), None);
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Date(String);

text_value!(Date);

impl Date {
    /// Creates a date from a year from 0 to 9999, a month from 1 and a day from 1. Returns `None` if the day does not exist.
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let date = Self(format!("{year:04}-{month:02}-{day:02}"));
        date.parts().is_some().then_some(date)
    }

    /// Returns the date in Beijing at this moment.
    #[must_use]
    pub fn from_system_time(moment: SystemTime) -> Self {
        let time = DateTime::from_system_time(moment);
        Self(time.as_str().chars().take_while(|c| *c != ' ').collect())
    }

    /// Returns year, month and day, or `None` if the text is not of the form `yyyy-MM-dd`.
    #[must_use]
    pub fn parts(&self) -> Option<(u16, u8, u8)> {
        parse_date(&self.0)
    }

    /// Returns the start of the day in Beijing, or `None` if the text is not of the form `yyyy-MM-dd`.
    #[must_use]
    pub fn to_system_time(&self) -> Option<SystemTime> {
        DateTime::from(format!("{} 00:00:00", self.0)).to_system_time()
    }
}

impl PartialEq<str> for Date {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_has_parts_and_a_start() {
        let date = Date::from("2024-02-29");
        assert_eq!(date.parts(), Some((2024, 2, 29)));
        assert_eq!(date.to_system_time().map(Date::from_system_time), Some(date));
        for text in ["", "2024-02-30", "24-01-01", "2024/01/01", "9999-13-01", "2024-02-29 00:00:00"] {
            assert_eq!(Date::from(text).parts(), None, "{text}");
        }
    }
}
