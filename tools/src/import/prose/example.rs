//! Comparison of limits with the platform's own example. A limit that the example breaks is a doubt.

use super::Statements;
use super::text::{Kind, Source};
use alipay_codegen::resolve::decimal::Decimal;

/// Drops the limits that the example breaks.
pub(super) fn check(source: &Source<'_>, out: &mut Statements) {
    let Some(example) = source.example() else { return };
    if source.kind == Kind::List {
        let count = elements(example);
        if out.max_items.is_some_and(|max| count > max) || out.min_items.is_some_and(|min| count < min && count > 1) {
            (out.max_items, out.min_items) = (None, None);
            out.doubt(example, "the example has a different number of elements");
        }
        return;
    }
    let length = example.chars().count() as u64;
    // `2088****` masks characters, and `xxx` is a placeholder for any text.
    let masked = example.contains('*') || example.to_ascii_lowercase().contains("xx");
    let (long, short) = (out.max_length.is_some_and(|max| length > max), out.min_length.is_some_and(|min| length < min));
    if !masked && (long || short) {
        let exact = out.max_length == out.min_length;
        out.min_length = None;
        out.max_length = out.max_length.filter(|_| !long && !exact);
        if out.pattern.as_deref() == Some(super::charset::USER) {
            out.pattern = None;
        }
        out.doubt(example, "the example has a different length");
    }
    let matches = |pattern: &String| regex_lite::Regex::new(pattern).is_ok_and(|regex| regex.is_match(example));
    if !masked && out.pattern.as_ref().is_some_and(|pattern| !matches(pattern)) {
        out.pattern = None;
        out.doubt(example, "the example has different characters");
    }
    let Some(number) = Decimal::parse(example) else {
        if out.minimum.is_some() || out.maximum.is_some() || out.max_decimals.is_some() {
            (out.minimum, out.maximum, out.max_decimals) = (None, None, None);
            out.doubt(example, "the example is not a number");
        }
        return;
    };
    let bound = |text: &Option<String>| text.as_deref().and_then(Decimal::parse);
    let outside = bound(&out.minimum).is_some_and(|min| number < min) || bound(&out.maximum).is_some_and(|max| number > max);
    if outside {
        (out.minimum, out.maximum) = (None, None);
        out.doubt(example, "the example is out of the range");
    }
    let decimals = example.split_once('.').map_or(0, |(_, digits)| digits.len() as u64);
    if out.max_decimals.is_some_and(|max| decimals > max) {
        out.max_decimals = None;
        out.doubt(example, "the example has more decimals");
    }
}

/// Counts the elements of an example, written as JSON or with commas.
fn elements(example: &str) -> u64 {
    match serde_json::from_str::<serde_json::Value>(example) {
        Ok(serde_json::Value::Array(all)) => all.len() as u64,
        Ok(_) => 1,
        Err(_) => example.split([',', '，']).count() as u64,
    }
}
