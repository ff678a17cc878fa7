//! Where in a file a value really ends, and how it was written: what the places of the parser do not say.

use crate::source::Span;
use crate::source::yaml::{Entry, Node, Value};

/// How a value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// Nothing stands there.
    Null,
    /// A scalar between quotes or without.
    Scalar,
    /// A scalar behind `|` or `>`.
    Literal,
    /// A list or map in brackets.
    Flow,
    /// A list or map over several lines.
    Block,
}

/// How a value is written.
pub(crate) fn style(node: &Node, text: &str) -> Style {
    let at = text.get(node.span.start..).unwrap_or("");
    match &node.value {
        Value::List(_) if at.starts_with('[') => Style::Flow,
        Value::Map(_) if at.starts_with('{') => Style::Flow,
        Value::List(_) | Value::Map(_) => Style::Block,
        Value::Scalar { text, plain: true } if text.is_empty() => Style::Null,
        Value::Scalar { plain: true, .. } => Style::Scalar,
        Value::Scalar { .. } => match at.starts_with(['\'', '"']) && !follows_header(node.span.start, text) {
            true => Style::Scalar,
            false => Style::Literal,
        },
    }
}

/// Whether what stands before a place is the header of a literal and not the start of a value.
fn follows_header(at: usize, text: &str) -> bool {
    let before = text.get(..at).unwrap_or("").trim_end_matches(BLANK);
    !before.is_empty() && !before.ends_with([':', '-', ',', '[', '{'])
}

/// White space as YAML has it. Other blanks, such as U+00A0, are part of a text.
pub(crate) const BLANK: &[char] = &[' ', '\t', '\n', '\r'];

/// The byte behind the last one of a value, without blanks, comments and line feeds.
pub(crate) fn end(node: &Node, text: &str) -> usize {
    match (style(node, text), &node.value) {
        (Style::Flow, _) => flow_end(node, text),
        (_, Value::Map(entries)) => entries.last().map_or(node.span.start, |entry| entry_end(entry, text)),
        (_, Value::List(items)) => items.last().map_or(node.span.start, |item| end(item, text)),
        _ => node.span.start + text.get(node.span.start..node.span.end).unwrap_or("").trim_end_matches(BLANK).len(),
    }
}

/// The same for a key with its value.
pub(crate) fn entry_end(entry: &Entry, text: &str) -> usize {
    match style(&entry.value, text) {
        Style::Null => colon(entry.key_span, text),
        _ => end(&entry.value, text),
    }
}

/// The byte behind the colon of a key, or behind the key where it has none, as `a` in `{ a, b: 1 }`.
pub(crate) fn colon(key: Span, text: &str) -> usize {
    let rest = text.get(key.end..).unwrap_or("");
    let value = rest.trim_start_matches(BLANK).strip_prefix(':');
    value.map_or(key.end, |value| key.end + rest.len() - value.len())
}

/// Behind the bracket that closes a list or a map.
fn flow_end(node: &Node, text: &str) -> usize {
    let last = match &node.value {
        Value::Map(entries) => entries.last().map(|entry| entry_end(entry, text)),
        _ => node.items().last().map(|item| end(item, text)),
    };
    let mut at = last.unwrap_or(node.span.start + 1);
    let mut comment = false;
    for c in text.get(at..).unwrap_or("").chars() {
        at += c.len_utf8();
        match c {
            '\n' => comment = false,
            '#' => comment = true,
            ']' | '}' if !comment => break,
            _ => {}
        }
    }
    at
}

/// How many blanks the line of a place begins with.
pub(crate) fn indent(at: usize, text: &str) -> usize {
    let start = line_start(at, text);
    text.get(start..).unwrap_or("").chars().take_while(|c| *c == ' ').count()
}

/// The first byte of the line of a place.
pub(crate) fn line_start(at: usize, text: &str) -> usize {
    text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |feed| feed + 1)
}

/// The line feed at the end of the line of a place, or the end of the text.
pub(crate) fn line_end(at: usize, text: &str) -> usize {
    text.get(at..).and_then(|rest| rest.find('\n')).map_or(text.len(), |feed| at + feed)
}
