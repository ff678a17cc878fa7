//! Parts of the documents of the control API.

use serde_json::Value;

use crate::language::Language;

/// Returns a text member, empty if it is missing.
pub(super) fn text<'v>(document: &'v Value, name: &str) -> &'v str {
    document.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// Returns a number member as text, empty if it is missing.
pub(super) fn number(document: &Value, name: &str) -> String {
    document.get(name).filter(|value| value.is_number()).map(Value::to_string).unwrap_or_default()
}

/// Returns a list member, empty if it is missing.
pub(super) fn list<'v>(document: &'v Value, name: &str) -> &'v [Value] {
    document.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

/// Returns a list of texts or numbers, joined.
pub(super) fn joined(document: &Value, name: &str) -> String {
    list(document, name).iter().map(scalar).collect::<Vec<_>>().join(", ")
}

/// Formats a value without the quotes of a text.
pub(super) fn scalar(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned)
}

/// Returns the time of day of a moment, such as `14:03:25`.
pub(super) fn time<'v>(document: &'v Value, name: &str) -> &'v str {
    text(document, name).get(11..19).unwrap_or_default()
}

/// Returns day and time of a moment, such as `2026-11-27 14:03:25`.
pub(super) fn moment(document: &Value, name: &str) -> String {
    text(document, name).get(..19).unwrap_or_default().replace('T', " ")
}

/// Names an object, such as `trade 3 (order_1)`.
pub(super) fn reference(object: &Value) -> String {
    let (kind, id, label) = (text(object, "kind"), number(object, "id"), text(object, "label"));
    if label.is_empty() { format!("{kind} {id}") } else { format!("{kind} {id} ({label})") }
}

/// Returns the label of an action or an input in the language of the output.
pub(super) fn label(document: &Value, language: Language) -> &str {
    text(document, language.pick("label", "title"))
}
