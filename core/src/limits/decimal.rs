//! Decimal numbers in the platform's notation, compared digit by digit, because prices must not pass through `f64`.

use std::cmp::Ordering;

/// A decimal number that borrows its text.
pub(crate) struct Decimal<'a> {
    negative: bool,
    /// The digits before the point, without leading zeros.
    whole: &'a str,
    /// The digits after the point, as written.
    fraction: &'a str,
}

impl<'a> Decimal<'a> {
    /// Parses a number such as `-12.50`. Returns `None` for anything else, including exponents.
    pub(crate) fn parse(text: &'a str) -> Option<Self> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (whole, fraction) = match digits.split_once('.') {
            // The platform accepts neither `5.` nor `.5`.
            Some((_, "")) => return None,
            Some(halves) => halves,
            None => (digits, ""),
        };
        let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let well_formed = !whole.is_empty() && all_digits(whole) && all_digits(fraction);
        well_formed.then(|| Self { negative, whole: whole.trim_start_matches('0'), fraction })
    }

    /// Returns the number of decimals, as written.
    pub(crate) const fn decimals(&self) -> usize {
        self.fraction.len()
    }

    /// Returns true if the number is negative, then its digits before the point without leading zeros and those after it as written.
    pub(crate) const fn parts(&self) -> (bool, &'a str, &'a str) {
        (self.negative, self.whole, self.fraction)
    }

    /// Compares by value.
    pub(crate) fn compare(&self, other: &Self) -> Ordering {
        match (self.negative && !self.is_zero(), other.negative && !other.is_zero()) {
            (false, true) => Ordering::Greater,
            (true, false) => Ordering::Less,
            (false, false) => self.compare_size(other),
            (true, true) => other.compare_size(self),
        }
    }

    fn is_zero(&self) -> bool {
        self.whole.is_empty() && self.fraction.bytes().all(|byte| byte == b'0')
    }

    fn compare_size(&self, other: &Self) -> Ordering {
        let whole = self.whole.len().cmp(&other.whole.len()).then_with(|| self.whole.cmp(other.whole));
        let fraction = |text: &'a str| text.trim_end_matches('0');
        whole.then_with(|| fraction(self.fraction).cmp(other.fraction.trim_end_matches('0')))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compare(left: &str, right: &str) -> Option<Ordering> {
        Some(Decimal::parse(left)?.compare(&Decimal::parse(right)?))
    }

    #[test]
    fn compares_by_value() {
        for (left, right, expected) in [
            ("0.01", "0.01", Ordering::Equal),
            ("0.010", "0.01", Ordering::Equal),
            ("0.009", "0.01", Ordering::Less),
            ("9", "10", Ordering::Less),
            ("100000000.01", "100000000", Ordering::Greater),
            ("-1", "1", Ordering::Less),
            ("-2", "-1", Ordering::Less),
            ("-0", "0", Ordering::Equal),
            ("00012", "12.0", Ordering::Equal),
            ("9007199254740993", "9007199254740992", Ordering::Greater),
        ] {
            assert_eq!(compare(left, right), Some(expected), "{left} {right}");
        }
    }

    #[test]
    fn rejects_invalid_decimals() {
        for text in ["", ".", "-", "1e5", "1,000", " 1", "0x1", "１"] {
            assert!(Decimal::parse(text).is_none(), "{text}");
        }
    }
}
