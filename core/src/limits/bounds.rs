//! Limits of a single value.

use std::cmp::Ordering;

use super::decimal::Decimal;
use super::finding::Finding;
use super::pattern;
use crate::gateway::clock::{parse_date, parse_timestamp};
use crate::record::Node;
use crate::schema::{Format, Limit};
use crate::upload::Upload;

/// Checks a value against a limit. Returns the finding, or `None` for a valid value.
pub(super) fn check(limit: &Limit<'_>, node: Node<'_>) -> Option<Finding> {
    match *limit {
        // A missing field is a matter of the field, not of a value: the walk checks it.
        Limit::Required => None,
        Limit::MaxLength(maximum) => {
            let length = characters(node)?;
            (length > maximum)
                .then(|| finding(maximum, length, format!("has {length} characters, at most {maximum} are allowed")))
        }
        Limit::MinLength(minimum) => {
            let length = characters(node)?;
            (length < minimum)
                .then(|| finding(minimum, length, format!("has {length} characters, at least {minimum} are required")))
        }
        Limit::MaxItems(maximum) => {
            let count = items(node)?;
            (count > maximum).then(|| finding(maximum, count, format!("has {count} items, at most {maximum} are allowed")))
        }
        Limit::MinItems(minimum) => {
            let count = items(node)?;
            (count < minimum).then(|| finding(minimum, count, format!("has {count} items, at least {minimum} are required")))
        }
        Limit::Pattern(expression) => unmatched(expression, &text(node)?),
        Limit::Minimum(minimum) => out_of_range(minimum, &text(node)?, Ordering::Less, "at least"),
        Limit::Maximum(maximum) => out_of_range(maximum, &text(node)?, Ordering::Greater, "at most"),
        Limit::MaxDecimals(maximum) => too_precise(maximum, &text(node)?),
        Limit::Values(values) => unlisted(values, &text(node)?),
        Limit::Format(format) => malformed(format, &text(node)?),
        Limit::MaxBytes(maximum) => {
            let bytes = file(node)?.len();
            (bytes > maximum).then(|| finding(maximum, bytes, format!("has {bytes} bytes, at most {maximum} are allowed")))
        }
        Limit::Extensions(extensions) => {
            let extension = file(node)?.extension().to_lowercase();
            if extensions.contains(&extension.as_str()) {
                return None;
            }
            let all = extensions.iter().map(|extension| format!("`{extension}`")).collect::<Vec<_>>().join(", ");
            Some(finding(
                &all,
                &extension,
                format!("has the extension `{}`, but must have one of {all}", extension.escape_debug()),
            ))
        }
    }
}

fn malformed(format: Format, text: &str) -> Option<Finding> {
    let (well_formed, form) = match format {
        Format::Price => (Decimal::parse(text).is_some(), "an amount of money, such as 88.88"),
        Format::DateTime => {
            (parse_timestamp(text).is_some(), "a time of the form `yyyy-MM-dd HH:mm:ss`, such as 2024-05-01 12:00:00")
        }
        Format::Date => (parse_date(text).is_some(), "a date of the form `yyyy-MM-dd`, such as 2024-05-01"),
    };
    // Forms send an empty text for a field that is not filled in.
    (!well_formed && !text.is_empty()).then(|| finding(form, text, format!("is `{}`, but must be {form}", text.escape_debug())))
}

fn finding(allowed: impl ToString, actual: impl ToString, message: String) -> Finding {
    Finding { allowed: allowed.to_string(), actual: actual.to_string(), message }
}

fn unmatched(expression: &str, text: &str) -> Option<Finding> {
    match pattern::matches(expression, text) {
        Some(true) => None,
        Some(false) => Some(finding(expression, "no match", format!("does not match the pattern `{expression}`"))),
        None => Some(finding(
            expression,
            "unknown",
            format!("cannot be checked: the pattern `{expression}` is not a valid regular expression"),
        )),
    }
}

fn out_of_range(bound: &str, text: &str, wrong: Ordering, words: &str) -> Option<Finding> {
    match (Decimal::parse(text), Decimal::parse(bound)) {
        (Some(value), Some(limit)) if value.compare(&limit) != wrong => None,
        (Some(_), Some(_)) => Some(finding(bound, text, format!("is {text}, but must be {words} {bound}"))),
        _ => Some(finding(bound, "not a number", format!("is not a decimal number, but must be {words} {bound}"))),
    }
}

fn too_precise(maximum: u64, text: &str) -> Option<Finding> {
    let Some(value) = Decimal::parse(text) else {
        return Some(finding(maximum, "not a number", format!("is not a decimal number with at most {maximum} decimals")));
    };
    let decimals = value.decimals() as u64;
    (decimals > maximum).then(|| finding(maximum, decimals, format!("has {decimals} decimals, at most {maximum} are allowed")))
}

fn unlisted(values: &[&str], text: &str) -> Option<Finding> {
    if values.contains(&text) {
        return None;
    }
    let all = values.iter().map(|value| format!("`{value}`")).collect::<Vec<_>>().join(", ");
    Some(finding(&all, text, format!("is `{}`, but must be one of {all}", text.escape_debug())))
}

fn characters(node: Node<'_>) -> Option<u64> {
    text(node).map(|text| text.chars().count() as u64)
}

fn items(node: Node<'_>) -> Option<u64> {
    match node {
        Node::List(items) => Some(items.len() as u64),
        _ => None,
    }
}

fn file(node: Node<'_>) -> Option<&Upload> {
    match node {
        Node::File(upload) => Some(upload),
        _ => None,
    }
}

/// Returns the text of a scalar on the wire.
fn text(node: Node<'_>) -> Option<std::borrow::Cow<'_, str>> {
    match node {
        Node::Text(text) | Node::LossyText(text) | Node::Digits(text) => Some(text.into()),
        Node::Integer(value) => Some(value.to_string().into()),
        Node::Number(value) => Some(value.to_string().into()),
        Node::Boolean(value) => Some(value.to_string().into()),
        Node::Absent | Node::List(_) | Node::Object(_) | Node::File(_) => None,
    }
}
