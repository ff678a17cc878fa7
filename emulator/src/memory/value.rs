//! Values of expressions.

use std::cmp::Ordering;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use alipay_codegen::ir::memory::ValueKind;
use alipay_core::gateway::{format_timestamp, parse_timestamp};
use rust_decimal::Decimal;
use serde_json::Value as Json;

use super::object::Slot;

/// The number of seconds of a day.
const DAY: i64 = 24 * 60 * 60;

/// The offset of Beijing time from UTC in seconds.
const BEIJING: i64 = 8 * 60 * 60;

/// The value of an expression.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    Empty,
    Text(String),
    Number(Decimal),
    /// Seconds since 1970-01-01 00:00 UTC.
    Moment(i64),
    Span(Span),
    Flag,
    Json(Json),
}

/// A length of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Span {
    Seconds(i64),
    /// The rest of the day in Beijing. The platform writes it `1c`.
    RestOfDay,
}

impl Value {
    /// Reads a JSON value of this kind. A text that is not of the kind stays a text.
    pub(crate) fn read(value: &Json, kind: ValueKind) -> Self {
        let text = match value {
            Json::Null => return Self::Empty,
            Json::Bool(set) => return if *set { Self::Flag } else { Self::Empty },
            Json::Number(number) => number.to_string(),
            Json::String(text) => text.clone(),
            other => return Self::Json(other.clone()),
        };
        Self::of_text(text, kind)
    }

    /// Reads a slot of this kind.
    pub(crate) fn of_slot(slot: &Slot, kind: ValueKind) -> Self {
        match slot {
            Slot::Empty => Self::Empty,
            Slot::Text(text) => Self::of_text(text.to_string(), kind),
            Slot::Json(value) => Self::read(value, kind),
        }
    }

    fn of_text(text: String, kind: ValueKind) -> Self {
        if text.is_empty() {
            return Self::Empty;
        }
        let parsed = match kind {
            ValueKind::Number => number(&text).map(Self::Number),
            ValueKind::Moment => moment(&text).map(Self::Moment),
            ValueKind::Span => span(&text).map(Self::Span),
            ValueKind::Flag => Some(if text == "true" { Self::Flag } else { Self::Empty }),
            ValueKind::Text | ValueKind::Any => None,
        };
        parsed.unwrap_or(Self::Text(text))
    }

    /// Returns true if there is no value, so that a condition is not met.
    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.is_empty(),
            Self::Json(Json::Array(items)) => items.is_empty(),
            _ => false,
        }
    }

    /// Creates the value of a condition.
    pub(crate) const fn flag(set: bool) -> Self {
        if set { Self::Flag } else { Self::Empty }
    }

    /// Returns the value as JSON. Returns `None` if it is empty.
    pub(crate) fn json(self) -> Option<Json> {
        match self {
            Self::Json(value) => Some(value),
            Self::Flag => Some(Json::Bool(true)),
            other => Some(other.text()).filter(|text| !text.is_empty()).map(Json::String),
        }
    }

    /// Returns the value as a slot.
    pub(crate) fn slot(self) -> Slot {
        self.json().map_or(Slot::Empty, Slot::of)
    }

    /// Returns the text of the value.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Moment(seconds) => format_timestamp(system_time(*seconds)),
            Self::Span(Span::Seconds(seconds)) => format!("{seconds}s"),
            Self::Span(Span::RestOfDay) => "1c".to_owned(),
            Self::Flag => "true".to_owned(),
            Self::Json(value) => match value {
                Json::String(text) => text.clone(),
                other => other.to_string(),
            },
        }
    }

    /// Returns an amount with at least two decimals, as the platform writes it.
    pub(crate) fn into_amount(mut self) -> Self {
        if let Self::Number(number) = &mut self
            && number.scale() < 2
        {
            number.rescale(2);
        }
        self
    }

    fn number(&self) -> Option<Decimal> {
        match self {
            Self::Number(number) => Some(*number),
            Self::Empty => Some(Decimal::ZERO),
            Self::Text(text) => number(text),
            _ => None,
        }
    }

    fn moment(&self) -> Option<i64> {
        match self {
            Self::Moment(seconds) => Some(*seconds),
            Self::Text(text) => moment(text),
            _ => None,
        }
    }

    fn span(&self) -> Option<Span> {
        match self {
            Self::Span(span) => Some(*span),
            Self::Text(text) => span(text),
            _ => None,
        }
    }

    /// Adds two values. Returns an empty value if they cannot be added.
    pub(crate) fn add(self, other: Self) -> Self {
        match (&self, &other) {
            (Self::Moment(_), Self::Empty) => Self::Empty,
            (Self::Moment(seconds), _) => other.span().map_or(Self::Empty, |span| Self::Moment(later(*seconds, span))),
            (Self::Empty, Self::Empty) => Self::Empty,
            (Self::Number(_), _) | (_, Self::Number(_)) => {
                let sum = self.number().zip(other.number()).and_then(|(left, right)| left.checked_add(right));
                sum.map_or(Self::Empty, Self::Number)
            }
            _ => Self::Text(self.text() + &other.text()),
        }
    }

    /// Subtracts two values. Returns an empty value if they cannot be subtracted.
    pub(crate) fn subtract(self, other: &Self) -> Self {
        if let Self::Moment(seconds) = self {
            return match other.span() {
                Some(Span::Seconds(length)) => Self::Moment(seconds.saturating_sub(length)),
                _ => Self::Empty,
            };
        }
        let difference = self.number().zip(other.number()).and_then(|(left, right)| left.checked_sub(right));
        difference.map_or(Self::Empty, Self::Number)
    }

    /// Compares two values: numbers and moments by value, anything else by text. Returns `None` if one of them is empty.
    pub(crate) fn compare(&self, other: &Self) -> Option<Ordering> {
        if self.is_empty() || other.is_empty() {
            return None;
        }
        match (self, other) {
            (Self::Moment(_), _) | (_, Self::Moment(_)) => Some(self.moment()?.cmp(&other.moment()?)),
            (Self::Number(_), _) | (_, Self::Number(_)) => Some(self.number()?.cmp(&other.number()?)),
            _ => Some(self.text().cmp(&other.text())),
        }
    }

    /// Returns true if the values are equal. An empty value equals an empty one only.
    pub(crate) fn equals(&self, other: &Self) -> bool {
        match (self.is_empty(), other.is_empty()) {
            (true, true) => true,
            (false, false) => match (self, other) {
                (Self::Json(left), Self::Json(right)) => left == right,
                _ => self.compare(other) == Some(Ordering::Equal),
            },
            _ => false,
        }
    }

    /// Returns true if a list contains the value.
    pub(crate) fn is_in(&self, list: &Self) -> bool {
        match list {
            _ if self.is_empty() => false,
            Self::Json(Json::Array(items)) => items.iter().any(|item| self.equals(&Self::read(item, ValueKind::Any))),
            other => self.equals(other),
        }
    }

    /// Returns the sum of the numbers of a list.
    pub(crate) fn sum(&self) -> Self {
        let Self::Json(Json::Array(items)) = self else { return self.number().map_or(Self::Empty, Self::Number) };
        let numbers = items.iter().map(|item| Self::read(item, ValueKind::Number).number());
        let sum = numbers.into_iter().try_fold(Decimal::ZERO, |sum, number| sum.checked_add(number?));
        sum.map_or(Self::Empty, Self::Number)
    }
}

fn number(text: &str) -> Option<Decimal> {
    Decimal::from_str_exact(text.trim()).ok()
}

/// Parses a moment, with or without seconds.
fn moment(text: &str) -> Option<i64> {
    let moment = parse_timestamp(text).or_else(|| parse_timestamp(&format!("{text}:00")))?;
    Some(seconds(moment))
}

/// Parses a length of time, such as `90m`, `2h`, `1d` or `1c`.
fn span(text: &str) -> Option<Span> {
    let (digits, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
    let count: i64 = digits.parse().ok()?;
    let seconds = match unit {
        "s" => 1,
        "m" => 60,
        "h" => 60 * 60,
        "d" => DAY,
        "c" => return Some(Span::RestOfDay),
        _ => return None,
    };
    count.checked_mul(seconds).map(Span::Seconds)
}

fn later(moment: i64, span: Span) -> i64 {
    match span {
        Span::Seconds(length) => moment.saturating_add(length),
        Span::RestOfDay => moment.saturating_add(DAY - moment.saturating_add(BEIJING).rem_euclid(DAY)),
    }
}

/// Converts a moment to seconds since 1970-01-01 00:00 UTC.
pub(crate) fn seconds(moment: SystemTime) -> i64 {
    match moment.duration_since(UNIX_EPOCH) {
        Ok(after) => i64::try_from(after.as_secs()).unwrap_or(i64::MAX),
        Err(before) => i64::try_from(before.duration().as_secs()).map_or(i64::MIN, |seconds| -seconds),
    }
}

/// Converts seconds since 1970-01-01 00:00 UTC to a moment.
pub(crate) fn system_time(seconds: i64) -> SystemTime {
    let distance = Duration::from_secs(seconds.unsigned_abs());
    let moment = if seconds < 0 { UNIX_EPOCH.checked_sub(distance) } else { UNIX_EPOCH.checked_add(distance) };
    moment.unwrap_or(UNIX_EPOCH)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn value(text: &str, kind: ValueKind) -> Value {
        Value::read(&json!(text), kind)
    }

    #[test]
    fn amounts_keep_their_decimals() {
        let total = value("88.80", ValueKind::Number);
        let part = value("8.8", ValueKind::Number);
        assert_eq!(total.clone().subtract(&part).text(), "80.00");
        assert_eq!(Value::Empty.add(part.clone()).text(), "8.8");
        assert_eq!(total.compare(&value("9", ValueKind::Number)), Some(Ordering::Greater));
        assert!(total.equals(&Value::Text("88.8".into())));
        assert!(!Value::Empty.equals(&part) && Value::Empty.compare(&part).is_none());
        let list = Value::Json(json!(["1.50", 2, "0.05"]));
        assert_eq!(list.sum().text(), "3.55");
        assert_eq!(value("10", ValueKind::Number).into_amount().text(), "10.00");
        assert_eq!(value("0.125", ValueKind::Number).into_amount().text(), "0.125");
        assert_eq!(value("1e400", ValueKind::Number).add(part), Value::Empty);
    }

    #[test]
    fn spans_are_added_to_moments() {
        let start = value("2026-11-27 10:00:00", ValueKind::Moment);
        for (span, expected) in [
            ("90m", "2026-11-27 11:30:00"),
            ("2h", "2026-11-27 12:00:00"),
            ("1d", "2026-11-28 10:00:00"),
            ("1c", "2026-11-28 00:00:00"),
        ] {
            assert_eq!(start.clone().add(Value::Text(span.into())).text(), expected);
        }
        for length in [i64::MAX, i64::MIN] {
            let far = start.clone().add(Value::Span(Span::Seconds(length)));
            let text = far.clone().add(Value::Text("1c".into())).text();
            assert!(["0000-01-01 00:00:00", "9999-12-31 23:59:59"].contains(&text.as_str()), "{text}");
        }
        assert_eq!(start.clone().add(Value::Empty), Value::Empty);
        assert_eq!(start.clone().add(Value::Text("soon".into())), Value::Empty);
        assert_eq!(start.subtract(&Value::Span(Span::Seconds(60))).text(), "2026-11-27 09:59:00");
    }
}
