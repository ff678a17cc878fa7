//! Values to be written into spec files, and their YAML form.

use alipay_codegen::source::yaml::{Scalar, resolve};

/// A value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    Text(String),
    /// A number or a flag in its written form.
    Plain(String),
    Map(Vec<(String, Value)>),
    List(Vec<Value>),
}

impl Value {
    /// Creates a text.
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// Formats the value on one line.
    pub(crate) fn flow(&self) -> String {
        match self {
            Self::Text(text) => scalar(text, true),
            Self::Plain(text) => text.clone(),
            Self::Map(entries) if entries.is_empty() => "{}".to_owned(),
            Self::Map(entries) => {
                let parts: Vec<String> =
                    entries.iter().map(|(key, value)| format!("{}: {}", scalar(key, true), value.flow())).collect();
                format!("{{ {} }}", parts.join(", "))
            }
            Self::List(items) => format!("[{}]", items.iter().map(Self::flow).collect::<Vec<_>>().join(", ")),
        }
    }

    /// Returns true if the value contains a section, at any depth.
    fn has_section(&self) -> bool {
        match self {
            Self::Map(entries) => entries.iter().any(|(key, value)| is_section(key, value) || value.has_section()),
            Self::Text(text) => text.contains('\n'),
            _ => false,
        }
    }
}

/// Returns true if the value of a key always begins on a new line.
fn is_section(key: &str, value: &Value) -> bool {
    let named = matches!(key, "fields" | "request" | "response" | "types" | "errors" | "examples" | "products");
    named && matches!(value, Value::Map(entries) if !entries.is_empty())
}

/// Longer lines are broken if possible.
const MAX_LINE: usize = 120;

/// Formats a map over several lines, each with its line feed.
pub(crate) fn block(entries: &[(String, Value)], indent: usize) -> String {
    entries.iter().map(|(key, value)| entry(key, value, indent)).collect()
}

/// Formats a key with its value and a line feed: on one line if it fits, else over several lines.
pub(crate) fn entry(key: &str, value: &Value, indent: usize) -> String {
    let line = match value {
        Value::Text(text) => scalar(text, false),
        other => other.flow(),
    };
    let long = indent + key.len() + line.len() > MAX_LINE;
    let key_text = scalar(key, false);
    match value {
        // A literal block for a text of several lines.
        Value::Text(text) if text.contains('\n') && text.split('\n').all(is_plain_line) => {
            let lines = text.lines().map(|line| format!("{:width$}{line}\n", "", width = indent + 2));
            format!("{:indent$}{key_text}: |-\n{}", "", lines.collect::<String>())
        }
        Value::Map(entries) if !entries.is_empty() && (long || is_section(key, value) || value.has_section()) => {
            format!("{:indent$}{key_text}:\n{}", "", block(entries, indent + 2))
        }
        // An element for each line.
        Value::List(items) if !items.is_empty() && long => {
            let lines = items.iter().map(|item| format!("{:width$}- {}\n", "", item.flow(), width = indent + 2));
            format!("{:indent$}{key_text}:\n{}", "", lines.collect::<String>())
        }
        _ => format!("{:indent$}{key_text}: {line}\n", ""),
    }
}

/// Formats a text as YAML: bare if every reader takes it for a string, otherwise in quotes.
pub(crate) fn scalar(text: &str, in_flow: bool) -> String {
    if is_bare(text, in_flow) { text.to_owned() } else { quoted(text) }
}

fn is_bare(text: &str, in_flow: bool) -> bool {
    // Older readers parse some words as flags, and times as numbers.
    let word = matches!(text.to_ascii_lowercase().as_str(), "y" | "n" | "yes" | "no" | "on" | "off" | "=" | "<<" | "~");
    let numberish = text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '.' | '+' | '-'))
        && text.chars().all(|c| c.is_ascii_digit() || matches!(c, ':' | '-' | '.' | '_' | '+' | ' ' | 'T' | 'Z' | 'e' | 'E'));
    let first = text.chars().next();
    let starts_well = first.is_some_and(|c| !c.is_whitespace() && !"-?:,[]{}#&*!|>'\"%@`=~".contains(c));
    let inside = !text.contains(": ") && !text.contains(" #") && !text.ends_with(':') && !text.ends_with(char::is_whitespace);
    let flow = !in_flow || !text.contains([',', '[', ']', '{', '}', ':', '?']);
    let visible = text.chars().all(|c| !c.is_control() && !is_break(c));
    matches!(resolve(text), Scalar::Text(_)) && !word && !numberish && starts_well && inside && flow && visible
}

/// Returns true if a line can be part of a literal block without a change.
pub(crate) fn is_plain_line(line: &str) -> bool {
    !line.is_empty() && line.trim() == line && line.chars().all(|c| !c.is_control() && !is_break(c))
}

fn is_break(c: char) -> bool {
    matches!(c, '\u{85}' | '\u{a0}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() || is_break(c) => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn texts() -> impl Strategy<Value = String> {
        let words = [
            "yes",
            "=",
            "~",
            "null",
            "007",
            "1.5",
            "12:30",
            "2017-07-27",
            "- a",
            "a: b",
            "a #b",
            "{a}",
            "@x",
            "标题",
            "a\nb",
            "",
            " a",
        ];
        prop_oneof![
            prop::sample::select(words.to_vec()).prop_map(str::to_owned),
            any::<String>(),
            "[-:{}\\[\\],&*!|>'\"%@`# ab\n\t~?=]{0,12}"
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn written_values_read_back_unchanged(key in texts(), text in texts(), inner in texts(), depth in 0..3_usize) {
            prop_assume!(key != inner);
            let mut value = Value::Map(vec![(key.clone(), Value::text(text.as_str())), (inner.clone(), Value::List(vec![Value::text(text.as_str())]))]);
            let mut expected = serde_json::json!({ key.clone(): text, inner: [text] });
            for _ in 0..depth {
                value = Value::Map(vec![("fields".to_owned(), value)]);
                expected = serde_json::json!({ "fields": expected });
            }
            let Value::Map(entries) = &value else { return Ok(()) };
            let read: serde_json::Value = serde_yaml::from_str(&block(entries, 0)).map_err(|error| TestCaseError::fail(error.to_string()))?;
            prop_assert_eq!(&read, &expected);
            let flow: serde_json::Value = serde_yaml::from_str(&value.flow()).map_err(|error| TestCaseError::fail(error.to_string()))?;
            prop_assert_eq!(&flow, &expected);
        }
    }
}
