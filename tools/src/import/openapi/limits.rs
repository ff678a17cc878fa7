//! The limits of a schema. Reports keywords that cannot become limits.

use super::values::values;
use super::{is_extension, texts};
use crate::import::Text;
use crate::import::draft::Ty;
use crate::import::value::Value;
use crate::openapi::{
    ADVISORY, FILE_EXTENSIONS, JSON_TEXT, LIMITS, MAX_BYTES, MAX_DECIMALS, MAXIMUM, MINIMUM, PATTERN, VALUES, format_name,
    format_pattern,
};
use alipay_codegen::diagnostic::{Code, Report};
use alipay_codegen::ir::Format;
use alipay_codegen::resolve::decimal::Decimal;
use alipay_codegen::source::yaml::{Node, Scalar, Value as Yaml};
use alipay_codegen::spec::tables::is_advisable;

/// Keywords without meaning for a value, or that are read elsewhere.
const HARMLESS: &[&str] = &[
    "type",
    "description",
    "title",
    "example",
    "examples",
    "default",
    "deprecated",
    "properties",
    "items",
    "required",
    "$ref",
    "nullable",
    "contentMediaType",
    "$comment",
];

/// The formats of numbers. They name the types of some languages, and exclude no number of the platform.
const NUMBERS: &[&str] = &["int32", "int64", "float", "double"];

/// Keys of a field.
type Keys = Vec<(&'static str, Value)>;

/// Adds the limits of a schema to the keys of a field.
pub(super) fn limits(ty: &Ty, schema: &Node, text: Text, keys: &mut Keys, report: &mut Report) {
    let mut added = Keys::new();
    listed(ty, schema, text, &mut added, report);
    own(ty, schema, &mut added, report);
    if let Some(documented) = schema.get(LIMITS) {
        own(ty, documented, &mut added, report);
        close(documented, &mut added);
    }
    if let Some(advisory) = schema.get(ADVISORY) {
        let before = added.len();
        own(ty, advisory, &mut added, report);
        let mut words: Vec<&str> = added.iter().skip(before).map(|(key, _)| *key).filter(|key| is_advisable(key)).collect();
        words.extend(close(advisory, &mut added).then_some("values"));
        words.extend(advisory.get("format").map(|_| "format"));
        if !words.is_empty() {
            added.push(("advisory", Value::List(words.into_iter().map(Value::text).collect())));
        }
    }
    drop_contradictions(schema, &mut added, report);
    keys.extend(added);
}

/// Adds the values: those of `enum`, or the recommended ones of an alternative.
fn listed(ty: &Ty, schema: &Node, text: Text, keys: &mut Keys, report: &mut Report) {
    let is_listable = is_text(ty) || *ty == Ty::Word("integer");
    if let Some(node) = schema.get("enum") {
        match is_listable {
            true => keys.extend(values(ty, schema, text, report).map(|values| ("values", values))),
            false => {
                let message = "invalid `values`: spec files have values only for strings and integers";
                report.at(Code::LeftOut, node.span, message);
            }
        }
    } else if let Some(listed) = recommended(schema).filter(|_| is_listable)
        && let Some(values) = values(ty, listed, text, report)
    {
        keys.push(("values", values));
        keys.push(("open", Value::Plain("true".to_owned())));
    }
}

/// Returns the known values of an open list: those of the export's extension, or an alternative with `enum`, if the other ones only state
/// the type.
pub(super) fn recommended(schema: &Node) -> Option<&Node> {
    if let Some(values) = schema.get(VALUES) {
        return Some(values);
    }
    let alternatives = schema.get("anyOf")?.items();
    let mut listed = alternatives.iter().filter(|node| node.get("enum").is_some());
    let (first, second) = (listed.next(), listed.next());
    let is_free = |node: &Node| node.entries().iter().all(|entry| matches!(entry.key.as_str(), "type" | "description"));
    let is_open = alternatives.len() > 1 && alternatives.iter().all(|node| node.get("enum").is_some() || is_free(node));
    first.filter(|_| second.is_none() && is_open)
}

/// Makes a list of values a closed one, if limits that are not enforced state it. Returns true if they do.
fn close(fragment: &Node, keys: &mut Keys) -> bool {
    let is_closed = fragment.get("enum").is_some();
    if is_closed {
        keys.retain(|(key, _)| *key != "open");
    }
    is_closed
}

/// Adds the keywords of a schema that limit one value, except its values.
fn own(ty: &Ty, schema: &Node, keys: &mut Keys, report: &mut Report) {
    for entry in schema.entries() {
        let value = &entry.value;
        let (word, fits) = match (entry.key.as_str(), ty) {
            ("maxLength", ty) if is_text(ty) => ("max_length", count(value)),
            ("maxItems", Ty::List(_)) => ("max_items", count(value)),
            // The minimum zero is no limit.
            ("minLength", ty) if is_text(ty) && value.scalar() == Some(ZERO) => continue,
            ("minItems", Ty::List(_)) if value.scalar() == Some(ZERO) => continue,
            ("minLength", ty) if is_text(ty) => ("min_length", count(value)),
            ("minItems", Ty::List(_)) => ("min_items", count(value)),
            ("minimum", Ty::Word("integer" | "number")) => ("minimum", decimal(value)),
            ("maximum", Ty::Word("integer" | "number")) => ("maximum", decimal(value)),
            (MINIMUM, Ty::Word("price")) => ("minimum", decimal_text(value)),
            (MAXIMUM, Ty::Word("price")) => ("maximum", decimal_text(value)),
            (MAX_DECIMALS, Ty::Word("price" | "number")) => ("max_decimals", decimals(value)),
            // The type states the form.
            ("pattern", ty) if is_form(ty, value) => continue,
            ("allOf", ty) if value.items().iter().all(|part| part.get("pattern").is_some_and(|form| is_form(ty, form))) => {
                continue;
            }
            ("pattern" | PATTERN, ty) if is_text(ty) => ("pattern", pattern(value)),
            (MAX_BYTES, Ty::Word("file")) => ("max_bytes", count(value)),
            (FILE_EXTENSIONS, Ty::Word("file")) => ("extensions", Ok(Value::List(texts(value).map(Value::text).collect()))),
            ("format", ty) if has_format(ty, value) => continue,
            ("enum", _) => continue,
            ("anyOf", _) if recommended(schema).is_some() => continue,
            (other, _) if HARMLESS.contains(&other) || is_extension(other) => continue,
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
}

const ZERO: Scalar<'_> = Scalar::Integer("0");

/// Returns true for texts of any format.
pub(super) fn is_text(ty: &Ty) -> bool {
    matches!(ty, Ty::Word("string" | "json")) || form(ty).is_some()
}

/// Returns the format of an amount, a time or a date.
fn form(ty: &Ty) -> Option<Format> {
    let Ty::Word(word) = ty else { return None };
    [Format::Price, Format::DateTime, Format::Date].into_iter().find(|format| format_name(*format) == *word)
}

fn is_form(ty: &Ty, pattern: &Node) -> bool {
    form(ty).is_some_and(|format| pattern.text() == Some(format_pattern(format)))
}

/// Returns the type of a text with this format in a document of the export.
pub(super) fn text_of(format: &str) -> &'static str {
    let all = [Format::Price, Format::DateTime, Format::Date].map(format_name).into_iter().chain([JSON_TEXT]);
    all.into_iter().find(|word| *word == format).unwrap_or("string")
}

/// Returns true if the type of a field states the format already.
fn has_format(ty: &Ty, format: &Node) -> bool {
    match (ty, format.text()) {
        (Ty::Word("integer" | "number"), Some(format)) => NUMBERS.contains(&format),
        (Ty::Word("file"), Some(format)) => format == "binary",
        (Ty::Word("string"), _) => false,
        (Ty::Word(word), Some(format)) => *word == format,
        _ => false,
    }
}

/// Drops both of two limits that contradict each other: neither is known to be right.
fn drop_contradictions(schema: &Node, keys: &mut Keys, report: &mut Report) {
    for (low, high) in [("min_length", "max_length"), ("min_items", "max_items"), ("minimum", "maximum")] {
        let of = |word: &str| keys.iter().find(|(key, _)| *key == word).and_then(|(_, value)| number(value));
        let crossed = matches!((of(low), of(high)), (Some(low), Some(high)) if low > high);
        if crossed {
            report.at(Code::LeftOut, schema.span, format!("`{low}` is greater than `{high}`"));
            keys.retain(|(key, _)| *key != low && *key != high);
        }
    }
    // A limit that a value breaks is wrong, or the value is. Beside values, lengths and patterns add little.
    let broken: Vec<&str> = super::fitting::broken_by_values(keys);
    keys.retain(|(key, _)| !broken.contains(key));
    let stated: Vec<&str> = keys.iter().map(|(key, _)| *key).collect();
    for (key, value) in keys.iter_mut().filter(|(key, _)| *key == "advisory") {
        if let Value::List(words) = value {
            words.retain(|word| matches!(word, Value::Text(word) if word == "format" || stated.contains(&word.as_str())));
            *key = if words.is_empty() { "" } else { *key };
        }
    }
    keys.retain(|(key, _)| !key.is_empty());
}

fn number(value: &Value) -> Option<Decimal> {
    match value {
        Value::Plain(text) | Value::Text(text) => Decimal::parse(text),
        Value::Map(_) | Value::List(_) => None,
    }
}

/// Formats a value for messages.
pub(super) fn shown(node: &Node) -> String {
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

/// Returns a number of decimals, which can be zero.
fn decimals(node: &Node) -> Result<Value, String> {
    if node.scalar() == Some(ZERO) { Ok(Value::Plain("0".to_owned())) } else { count(node) }
}

/// The digits that a number in a spec file can have. A text can have more.
const MAX_DIGITS: usize = 15;

fn decimal(node: &Node) -> Result<Value, String> {
    match node.scalar() {
        Some(Scalar::Integer(text) | Scalar::Number(text)) => bound(text),
        _ => None,
    }
    .ok_or_else(|| format!("{} is not a decimal number", shown(node)))
}

/// Returns the bound of a text that is a number.
fn decimal_text(node: &Node) -> Result<Value, String> {
    node.text().and_then(bound).ok_or_else(|| format!("{} is not a text with a decimal number", shown(node)))
}

fn bound(text: &str) -> Option<Value> {
    let decimal = Decimal::parse(text)?;
    let text = text.trim_start_matches('+');
    Some(if decimal.digits() <= MAX_DIGITS { Value::Plain(text.to_owned()) } else { Value::text(text) })
}

fn pattern(node: &Node) -> Result<Value, String> {
    let Some(text) = node.text() else { return Err(format!("{} is not a string", shown(node))) };
    if text.trim().is_empty() {
        return Err("it is empty".to_owned());
    }
    regex_lite::Regex::new(text).map(|_| Value::text(text)).map_err(|error| format!("it does not compile: {error}"))
}
