//! Amounts of money.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use super::text_value;
use crate::limits::decimal::Decimal;

/// An amount of money in yuan, as exact text such as `88.88`.
///
/// Amounts compare as numbers: `1.0` equals `1.00`. A text that is not a number equals only itself, and sorts after all numbers.
/// No conversion uses floating-point numbers. (Two records are equal only if the texts of their amounts are.)
///
/// ```
/// use alipay::values::Amount;
///
/// let price = Amount::from_fen(8_888);
/// assert_eq!(price, "88.88");
/// assert_eq!(price.to_fen(), Some(8_888));
/// assert!(Amount::from("9.9") < Amount::from("10"));
/// ```
#[derive(Clone, Default)]
pub struct Amount(String);

text_value!(Amount);

impl Amount {
    /// Creates an amount from a whole number of yuan.
    #[must_use]
    pub fn from_yuan(yuan: i64) -> Self {
        Self(yuan.to_string())
    }

    /// Creates an amount from fen, hundredths of a yuan, with two decimals: 1 becomes `0.01`.
    #[must_use]
    pub fn from_fen(fen: i64) -> Self {
        let (sign, size) = (if fen < 0 { "-" } else { "" }, fen.unsigned_abs());
        Self(format!("{sign}{}.{:02}", size / 100, size % 100))
    }

    /// Returns the amount in fen, or `None` if the text is not a number, has a fraction of a fen, or exceeds `i64`.
    #[must_use]
    pub fn to_fen(&self) -> Option<i64> {
        let number = Decimal::parse(&self.0)?;
        let (negative, whole, fraction) = number.parts();
        let fraction = fraction.trim_end_matches('0');
        if fraction.len() > 2 {
            return None;
        }
        let digits = format!("{}{whole}{fraction:0<2}", if negative { "-" } else { "" });
        digits.parse().ok()
    }

    /// Returns true if the text is a decimal number.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        Decimal::parse(&self.0).is_some()
    }

    /// Compares by value: numbers numerically, other texts after them.
    fn compare(left: &str, right: &str) -> Ordering {
        match (Decimal::parse(left), Decimal::parse(right)) {
            (Some(left), Some(right)) => left.compare(&right),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => left.cmp(right),
        }
    }
}

impl PartialEq for Amount {
    fn eq(&self, other: &Self) -> bool {
        Self::compare(&self.0, &other.0) == Ordering::Equal
    }
}

impl Eq for Amount {}

impl PartialEq<str> for Amount {
    fn eq(&self, other: &str) -> bool {
        Self::compare(&self.0, other) == Ordering::Equal
    }
}

impl PartialOrd for Amount {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Amount {
    fn cmp(&self, other: &Self) -> Ordering {
        Self::compare(&self.0, &other.0)
    }
}

impl Hash for Amount {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match Decimal::parse(&self.0) {
            Some(number) => {
                let (negative, whole, fraction) = number.parts();
                let fraction = fraction.trim_end_matches('0');
                // Zero has no sign.
                (negative && !(whole.is_empty() && fraction.is_empty()), whole, fraction).hash(state);
            }
            None => self.0.hash(state),
        }
    }
}

/// Parses a decimal number, and rejects any other text. `From<&str>` accepts any text.
impl FromStr for Amount {
    type Err = ParseAmountError;

    fn from_str(text: &str) -> Result<Self, ParseAmountError> {
        let amount = Self(text.to_owned());
        if amount.is_valid() { Ok(amount) } else { Err(ParseAmountError(())) }
    }
}

/// The error for a text that is not a decimal number, or a number that the target type cannot hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseAmountError(());

impl fmt::Display for ParseAmountError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not an amount of money; write a decimal number such as 88.88")
    }
}

impl std::error::Error for ParseAmountError {}

#[cfg(feature = "rust_decimal")]
impl From<rust_decimal::Decimal> for Amount {
    fn from(value: rust_decimal::Decimal) -> Self {
        Self(value.to_string())
    }
}

/// Converts to the same number, with the decimals as written.
#[cfg(feature = "rust_decimal")]
impl TryFrom<&Amount> for rust_decimal::Decimal {
    type Error = ParseAmountError;

    fn try_from(amount: &Amount) -> Result<Self, ParseAmountError> {
        let text = amount.as_str();
        // `rust_decimal` accepts underscores, which are not valid in an amount.
        amount.is_valid().then(|| Self::from_str_exact(text).ok()).flatten().ok_or(ParseAmountError(()))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn fen_round_trip() {
        for (fen, text) in [
            (0, "0.00"),
            (1, "0.01"),
            (-1, "-0.01"),
            (8_888, "88.88"),
            (i64::MAX, "92233720368547758.07"),
            (i64::MIN, "-92233720368547758.08"),
        ] {
            let amount = Amount::from_fen(fen);
            assert_eq!(amount.as_str(), text);
            assert_eq!(amount.to_fen(), Some(fen));
        }
        for (text, fen) in [
            ("88.8", Some(8_880)),
            ("88", Some(8_800)),
            (".5", None),
            ("5.", None),
            ("+1.50", Some(150)),
            ("1.500", Some(150)),
            ("1.005", None),
            ("92233720368547758.08", None),
            ("abc", None),
            ("", None),
            ("1e3", None),
            ("1,000.00", None),
        ] {
            assert_eq!(Amount::from(text).to_fen(), fen, "{text}");
        }
    }

    #[test]
    fn numbers_compare_by_value_and_other_texts_as_text() {
        assert_eq!(Amount::from("1.0"), Amount::from("01.00"));
        assert_eq!(Amount::from("-0"), "0.00");
        assert_ne!(Amount::from("abc"), Amount::from("abd"));
        let ascending = ["9.9", "10", ""].map(Amount::from);
        assert!(ascending.is_sorted());
        let set: HashSet<Amount> = ["1.0", "1.00", "-0", "0", "x"].into_iter().map(Amount::from).collect();
        assert_eq!(set.len(), 3);
        assert!("88.88".parse::<Amount>().is_ok() && "88,88".parse::<Amount>().is_err());
    }

    proptest! {
        #[test]
        fn comparison_agrees_with_fen(left in any::<i64>(), right in any::<i64>()) {
            let (a, b) = (Amount::from_fen(left), Amount::from_fen(right));
            prop_assert_eq!(a.cmp(&b), left.cmp(&right));
            prop_assert_eq!(a.to_fen(), Some(left));
        }

        #[test]
        fn equal_amounts_hash_alike(whole in 0_u32..50, zeros in 0_usize..4, fraction in 0_u32..100) {
            use std::hash::BuildHasher;
            let plain = Amount::from(format!("{whole}.{fraction:02}"));
            let padded = Amount::from(format!("00{whole}.{fraction:02}{}", "0".repeat(zeros)));
            let hasher = std::collections::hash_map::RandomState::new();
            prop_assert_eq!(&plain, &padded);
            prop_assert_eq!(hasher.hash_one(&plain), hasher.hash_one(&padded));
        }
    }
}
