//! Documents as YAML and as JSON. Both have the same content in the same order.

use crate::import::value::{Value, is_plain_line, scalar};

/// Lists of scalars that fit into this width are written on one line.
const WIDTH: usize = 110;

/// Formats a document as YAML.
pub(super) fn yaml(document: &Value) -> String {
    let mut out = String::new();
    match document {
        Value::Map(entries) if !entries.is_empty() => map(entries, 0, &mut out),
        other => {
            out.push_str(&other.flow());
            out.push('\n');
        }
    }
    out
}

/// Formats a document as JSON.
pub(super) fn json(document: &Value) -> String {
    let mut out = String::new();
    json_value(document, 0, &mut out);
    out.push('\n');
    out
}

fn indent(depth: usize, out: &mut String) {
    out.extend(std::iter::repeat_n("  ", depth));
}

/// Writes the entries of a map. The caller has written the indentation of the first one.
fn map(entries: &[(String, Value)], depth: usize, out: &mut String) {
    for (index, (key, value)) in entries.iter().enumerate() {
        if index > 0 {
            indent(depth, out);
        }
        out.push_str(&scalar(key, false));
        out.push(':');
        below(value, depth, out);
    }
}

/// Writes a value behind a key or a dash.
fn below(value: &Value, depth: usize, out: &mut String) {
    match value {
        Value::Map(entries) if !entries.is_empty() => {
            out.push('\n');
            indent(depth + 1, out);
            map(entries, depth + 1, out);
        }
        Value::List(items) if !items.is_empty() && !fits(value, depth) => {
            out.push('\n');
            for item in items {
                indent(depth + 1, out);
                out.push('-');
                match item {
                    Value::Map(entries) if !entries.is_empty() => {
                        out.push(' ');
                        map(entries, depth + 2, out);
                    }
                    other => below(other, depth + 1, out),
                }
            }
        }
        Value::Text(text) if is_block(text) => {
            out.push_str(" |-\n");
            for line in text.split('\n') {
                if !line.is_empty() {
                    indent(depth + 1, out);
                }
                out.push_str(line);
                out.push('\n');
            }
        }
        Value::Text(text) => line(&scalar(text, false), out),
        other => line(&other.flow(), out),
    }
}

fn line(text: &str, out: &mut String) {
    out.push(' ');
    out.push_str(text);
    out.push('\n');
}

/// Returns true for a text of several lines that a literal block contains without a change.
fn is_block(text: &str) -> bool {
    let ends_well = !text.starts_with('\n') && !text.ends_with('\n');
    ends_well && text.contains('\n') && text.split('\n').all(|line| line.is_empty() || is_plain_line(line))
}

/// Returns true if a list contains only scalars and fits into one line.
fn fits(list: &Value, depth: usize) -> bool {
    let Value::List(items) = list else { return false };
    let is_scalar = |item: &Value| matches!(item, Value::Text(_) | Value::Plain(_));
    items.iter().all(is_scalar) && depth * 2 + list.flow().chars().count() <= WIDTH
}

fn json_value(value: &Value, depth: usize, out: &mut String) {
    match value {
        Value::Text(text) => json_text(text, out),
        Value::Plain(text) => out.push_str(text),
        Value::Map(entries) => {
            let parts = entries.iter().map(|(key, value)| (Some(key), value));
            json_parts(['{', '}'], parts, depth, out);
        }
        Value::List(items) => json_parts(['[', ']'], items.iter().map(|item| (None, item)), depth, out),
    }
}

fn json_parts<'a>(
    brackets: [char; 2],
    parts: impl ExactSizeIterator<Item = (Option<&'a String>, &'a Value)>,
    depth: usize,
    out: &mut String,
) {
    let [open, close] = brackets;
    let count = parts.len();
    out.push(open);
    for (index, (key, value)) in parts.enumerate() {
        out.push_str(if index == 0 { "\n" } else { ",\n" });
        indent(depth + 1, out);
        if let Some(key) = key {
            json_text(key, out);
            out.push_str(": ");
        }
        json_value(value, depth + 1, out);
    }
    if count > 0 {
        out.push('\n');
        indent(depth, out);
    }
    out.push(close);
}

fn json_text(text: &str, out: &mut String) {
    out.push_str(&serde_json::Value::from(text).to_string());
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn texts() -> impl Strategy<Value = String> {
        let words =
            ["", "null", "1", "12:30", "2017-07-27", "a: b", "- a", "#", "yes", "标题", "a\nb", "a\n\nb", " a", "a\tb", "~"];
        prop_oneof![prop::sample::select(words.to_vec()).prop_map(str::to_owned), any::<String>()]
    }

    fn documents() -> impl Strategy<Value = Value> {
        let plain = prop::sample::select(vec!["1", "-2.5", "true", "100000000"]);
        let leaf = prop_oneof![texts().prop_map(Value::Text), plain.prop_map(|text| Value::Plain(text.to_owned()))];
        leaf.prop_recursive(4, 40, 5, |inner| {
            let maps = prop::collection::btree_map(texts(), inner.clone(), 0..5);
            prop_oneof![
                prop::collection::vec(inner, 0..5).prop_map(Value::List),
                maps.prop_map(|entries| Value::Map(entries.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn both_formats_have_the_same_content(document in documents()) {
            let document = Value::Map(vec![("root".to_owned(), document)]);
            let json: serde_json::Value = serde_json::from_str(&json(&document)).unwrap();
            let yaml: serde_json::Value = serde_yaml::from_str(&yaml(&document)).map_err(|error| TestCaseError::fail(error.to_string()))?;
            prop_assert_eq!(json, yaml);
        }
    }
}
