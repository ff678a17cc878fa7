//! The limits of a schema. Reports keywords that cannot become limits.

use std::collections::HashMap;
use std::sync::Arc;

use super::draft::Ty;
use super::value::Value;
use alipay_codegen::diagnostic::{Code, Report};
use alipay_codegen::resolve::decimal::Decimal;
use alipay_codegen::source::Span;
use alipay_codegen::source::yaml::{Node, Scalar, Value as Yaml};

/// Keywords without meaning for a value, or that are read elsewhere.
const HARMLESS: &[&str] =
    &["type", "description", "title", "example", "enum", "deprecated", "properties", "items", "required", "$ref", "nullable"];

/// Adds the limits of a schema to the keys of a field.
pub(super) fn limits(ty: &Ty, schema: &Node, keys: &mut Vec<(&'static str, Value)>, report: &mut Report) {
    for entry in schema.entries() {
        let (word, fits) = match (entry.key.as_str(), ty) {
            ("maxLength", Ty::Word("string")) => ("max_length", count(&entry.value)),
            ("maxItems", Ty::List(_)) => ("max_items", count(&entry.value)),
            // The minimum zero is no limit.
            ("minLength", Ty::Word("string")) | ("minItems", Ty::List(_)) if entry.value.scalar() == Some(ZERO) => continue,
            ("minLength", Ty::Word("string")) => ("min_length", count(&entry.value)),
            ("minItems", Ty::List(_)) => ("min_items", count(&entry.value)),
            ("minimum", Ty::Word("integer" | "number")) => ("minimum", decimal(&entry.value)),
            ("maximum", Ty::Word("integer" | "number")) => ("maximum", decimal(&entry.value)),
            ("pattern", Ty::Word("string")) => ("pattern", pattern(&entry.value)),
            ("enum", Ty::Word("string")) => {
                keys.extend(values(schema, &entry.value, report).map(|values| ("values", values)));
                continue;
            }
            ("enum", _) => ("values", Err("spec files have values only for strings".to_owned())),
            (other, _) if HARMLESS.contains(&other) || super::openapi::is_extension(other) => continue,
            (other, _) => {
                report.at(Code::LeftOut, entry.key_span, format!("spec files have no counterpart of the keyword `{other}`"));
                continue;
            }
        };
        match fits {
            Ok(value) => keys.push((word, value)),
            Err(reason) => drop(report.at(Code::LeftOut, entry.value.span, format!("invalid `{word}`: {reason}"))),
        }
    }
    drop_contradictions(schema, keys, report);
}

const ZERO: Scalar<'_> = Scalar::Integer("0");

/// Drops both of two limits that contradict each other: neither is known to be right.
fn drop_contradictions(schema: &Node, keys: &mut Vec<(&'static str, Value)>, report: &mut Report) {
    for (low, high) in [("min_length", "max_length"), ("min_items", "max_items"), ("minimum", "maximum")] {
        let of = |word: &str| keys.iter().find(|(key, _)| *key == word).and_then(|(_, value)| number(value));
        let crossed = matches!((of(low), of(high)), (Some(low), Some(high)) if low > high);
        if crossed {
            report.at(Code::LeftOut, schema.span, format!("`{low}` is greater than `{high}`"));
            keys.retain(|(key, _)| *key != low && *key != high);
        }
    }
    // Beside values, lengths and patterns add little.
    if keys.iter().any(|(key, _)| *key == "values") {
        keys.retain(|(key, _)| !matches!(*key, "max_length" | "min_length" | "pattern"));
    }
}

fn number(value: &Value) -> Option<Decimal> {
    match value {
        Value::Plain(text) | Value::Text(text) => Decimal::parse(text),
        Value::Map(_) | Value::List(_) => None,
    }
}

/// Formats a value for messages.
fn shown(node: &Node) -> String {
    match (&node.value, node.scalar()) {
        (Yaml::Scalar { .. }, None | Some(Scalar::Null)) => "`null`".to_owned(),
        (Yaml::Scalar { text, .. }, Some(Scalar::Text(_))) => format!("the string `{text}`"),
        (Yaml::Scalar { text, .. }, _) => format!("`{text}`"),
        _ => node.describe().to_owned(),
    }
}

fn count(node: &Node) -> Result<Value, String> {
    let number = match node.scalar() {
        Some(Scalar::Integer(text)) => text.parse::<u32>().ok().filter(|count| *count > 0),
        _ => None,
    };
    let wrong = || format!("{} is not a whole number from 1 to {}", shown(node), u32::MAX);
    number.map(|count| Value::Plain(count.to_string())).ok_or_else(wrong)
}

fn decimal(node: &Node) -> Result<Value, String> {
    let number = match node.scalar() {
        Some(Scalar::Integer(text) | Scalar::Number(text)) => {
            Some(text).filter(|text| Decimal::parse(text).is_some_and(|decimal| decimal.digits() <= 15))
        }
        _ => None,
    };
    let wrong = || format!("{} is not a number of up to 15 digits", shown(node));
    number.map(|text| Value::Plain(text.trim_start_matches('+').to_owned())).ok_or_else(wrong)
}

fn pattern(node: &Node) -> Result<Value, String> {
    let Some(text) = node.text() else { return Err(format!("{} is not a string", shown(node))) };
    if text.trim().is_empty() {
        return Err("it is empty".to_owned());
    }
    regex_lite::Regex::new(text).map(|_| Value::text(text)).map_err(|error| format!("it does not compile: {error}"))
}

/// Returns the values of an enumeration of strings. Reports items that cannot be values. `null` in a `nullable` schema means a missing field.
fn values(schema: &Node, node: &Node, report: &mut Report) -> Option<Value> {
    let nullable = schema.get("nullable").and_then(Node::scalar) == Some(Scalar::Boolean(true));
    if node.items().is_empty() {
        let reason = if matches!(node.value, Yaml::List(_)) {
            "the list is empty".to_owned()
        } else {
            format!("{} is not a list", shown(node))
        };
        report.at(Code::LeftOut, node.span, format!("invalid `values`: {reason}"));
        return None;
    }
    let mut seen: HashMap<&str, Span> = HashMap::new();
    let mut values = Vec::new();
    for item in node.items() {
        match item.text() {
            Some(text) if text.trim().is_empty() => {
                report.at(Code::LeftOut, item.span, "invalid item of `values`: the string is empty");
            }
            Some(text) => match seen.get(text).copied() {
                Some(first) => {
                    let source = Arc::clone(report.source());
                    report.at(Code::LeftOut, item.span, format!("duplicate item `{text}` in `values`")).also(
                        &source,
                        first,
                        "the first time",
                    );
                }
                None => {
                    seen.insert(text, item.span);
                    values.push(Value::text(text));
                }
            },
            None if nullable && item.scalar() == Some(Scalar::Null) => {}
            None => {
                let message = format!("invalid item of `values`: {} is not a string", shown(item));
                let note = report.at(Code::LeftOut, item.span, message);
                match (&item.value, item.scalar()) {
                    (_, Some(Scalar::Null)) => drop(note.help("an enumeration that contains `null` needs `nullable: true`")),
                    (Yaml::Scalar { text, .. }, _) => drop(note.help(format!("quote the string: \"{text}\""))),
                    _ => {}
                }
            }
        }
    }
    (!values.is_empty()).then_some(Value::List(values))
}
