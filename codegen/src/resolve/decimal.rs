//! Decimal numbers, compared and counted without rounding.

use std::cmp::Ordering;

/// The maximum length of a number in characters. Longer numbers are rejected.
const MAX_TEXT: usize = 128;

/// A decimal number without leading and trailing zeros.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decimal {
    negative: bool,
    whole: String,
    fraction: String,
}

impl Decimal {
    /// Parses digits with an optional sign and decimal point. Exponents are invalid.
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() > MAX_TEXT {
            return None;
        }
        let (negative, digits) = match text.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (whole, fraction) = match digits.split_once('.') {
            Some((whole, fraction)) => (whole, fraction),
            None => (digits, "0"),
        };
        let is_number = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        if !is_number(whole) || !is_number(fraction) {
            return None;
        }
        let (whole, fraction) = (whole.trim_start_matches('0').to_owned(), fraction.trim_end_matches('0').to_owned());
        Some(Self { negative: negative && !(whole.is_empty() && fraction.is_empty()), whole, fraction })
    }

    /// Returns the number of significant digits.
    pub fn digits(&self) -> usize {
        self.whole.len() + self.fraction.len()
    }

    /// Returns the number of digits after the decimal point.
    pub fn decimals(&self) -> usize {
        self.fraction.len()
    }

    fn cmp_size(&self, other: &Self) -> Ordering {
        self.whole
            .len()
            .cmp(&other.whole.len())
            .then_with(|| self.whole.cmp(&other.whole))
            .then_with(|| self.fraction.cmp(&other.fraction))
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.negative, other.negative) {
            (false, false) => self.cmp_size(other),
            (true, true) => other.cmp_size(self),
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
        }
    }
}

impl std::fmt::Display for Decimal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let sign = if self.negative { "-" } else { "" };
        let whole = if self.whole.is_empty() { "0" } else { &self.whole };
        match self.fraction.as_str() {
            "" => write!(f, "{sign}{whole}"),
            fraction => write!(f, "{sign}{whole}.{fraction}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        Decimal::parse(text).unwrap_or_else(|| unreachable!("{text} is a decimal number"))
    }

    #[test]
    fn decimals_compare_numerically() {
        let sorted = ["-10", "-9.5", "-0.01", "0", "0.009", "0.01", "0.1", "9", "10", "10.01"];
        for (low, high) in sorted.iter().zip(sorted.iter().skip(1)) {
            assert!(decimal(low) < decimal(high), "{low} {high}");
        }
        assert_eq!(decimal("-0.00"), decimal("0"));
        assert_eq!(decimal("+1.50"), decimal("1.5"));
    }

    #[test]
    fn invalid_decimals_are_rejected() {
        for text in ["", "-", ".", "1.", ".5", "1e3", "1,000", "0x10", "１", "--1", "1.2.3"] {
            assert_eq!(Decimal::parse(text), None, "{text}");
        }
    }

    #[test]
    fn formatting_removes_redundant_digits() {
        for (text, written) in [("0.10", "0.1"), ("007", "7"), ("-0", "0"), ("-1.00", "-1"), ("0.0", "0")] {
            assert_eq!(decimal(text).to_string(), written);
        }
    }
}
