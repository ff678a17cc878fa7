//! The exact ends and the styles of values, which the spans of the parser do not contain.

use alipay_codegen::source::Span;
use alipay_codegen::source::yaml::{Entry, Node, Value};

/// The style of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// No value.
    Null,
    /// A scalar with or without quotes.
    Scalar,
    /// A scalar after `|` or `>`.
    Literal,
    /// A list or map in brackets.
    Flow,
    /// A list or map over several lines.
    Block,
}

/// Returns the style of a value.
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

/// Returns true if the text before a place is the header of a literal, not the start of a value.
fn follows_header(at: usize, text: &str) -> bool {
    let mut before = text.get(..at).unwrap_or("").trim_end_matches(BLANK);
    // Comments may be between a key or a dash and its value.
    while !before.is_empty() && !before.ends_with([':', '-', ',', '[', '{']) {
        let line = line_start(before.len(), before);
        let without = without_comment(before.get(line..).unwrap_or(""));
        if line + without.len() == before.len() {
            return true;
        }
        before = before.get(..line + without.len()).unwrap_or("").trim_end_matches(BLANK);
    }
    false
}

/// Removes the comment at the end of a piece of a line.
pub(crate) fn without_comment(line: &str) -> &str {
    comment_starts(line).next().and_then(|at| line.get(..at)).unwrap_or(line)
}

/// Iterates over the possible starts of comments of a line, without regard to quotes: the start of the line, and places after white
/// space.
pub(crate) fn comment_starts(line: &str) -> impl Iterator<Item = usize> {
    let is_start = |at: &usize| *at == 0 || line.get(..*at).is_some_and(|before| before.ends_with([' ', '\t']));
    line.match_indices('#').map(|(at, _)| at).filter(is_start)
}

/// White space of YAML. Other white space, such as U+00A0, is part of a text.
pub(crate) const BLANK: &[char] = &[' ', '\t', '\n', '\r'];

/// Returns the byte after the end of a value, without trailing white space and comments.
pub(crate) fn end(node: &Node, text: &str) -> usize {
    match (style(node, text), &node.value) {
        (Style::Flow, _) => flow_end(node, text),
        (Style::Literal, _) if keeps(node, text) => kept_end(content_end(node, text), text),
        (_, Value::Map(entries)) => entries.last().map_or(node.span.start, |entry| entry_end(entry, text)),
        (_, Value::List(items)) => items.last().map_or(node.span.start, |item| end(item, text)),
        _ => content_end(node, text),
    }
}

fn content_end(node: &Node, text: &str) -> usize {
    node.span.start + text.get(node.span.start..node.span.end).unwrap_or("").trim_end_matches(BLANK).len()
}

/// Returns true if the empty lines below a literal belong to it, as after `|+` and `>+`.
pub(crate) fn keeps(node: &Node, text: &str) -> bool {
    if style(node, text) != Style::Literal {
        return false;
    }
    let at = text.get(node.span.start..).unwrap_or("");
    let before = match at.starts_with(['|', '>']) {
        true => at.lines().next().unwrap_or(""),
        false => text.get(..node.span.start).unwrap_or("").trim_end_matches(BLANK).rsplit('\n').next().unwrap_or(""),
    };
    let line = before.split(" #").next().unwrap_or("");
    line.rfind(['|', '>']).is_some_and(|mark| line.get(mark..).is_some_and(|header| header.contains('+')))
}

/// Returns the end of the last empty line below a place.
fn kept_end(at: usize, text: &str) -> usize {
    let mut end = line_end(at, text);
    while let Some(rest) = text.get(end + 1..).filter(|rest| !rest.is_empty()) {
        let line = rest.split('\n').next().unwrap_or("");
        if !line.trim_matches(BLANK).is_empty() || end + 1 + line.len() >= text.len() {
            break;
        }
        end += 1 + line.len();
    }
    end
}

/// Returns the byte after the end of a key with its value.
pub(crate) fn entry_end(entry: &Entry, text: &str) -> usize {
    match style(&entry.value, text) {
        Style::Null => colon(entry.key_span, text),
        _ => end(&entry.value, text),
    }
}

/// Returns the byte after the colon of a key, or after a key without a colon, as `a` in `{ a, b: 1 }`.
pub(crate) fn colon(key: Span, text: &str) -> usize {
    let rest = text.get(key.end..).unwrap_or("");
    let value = rest.trim_start_matches(BLANK).strip_prefix(':');
    value.map_or(key.end, |value| key.end + rest.len() - value.len())
}

/// Returns the byte after the bracket that closes a list or a map.
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

/// Returns the number of spaces at the start of the line of a place.
pub(crate) fn indent(at: usize, text: &str) -> usize {
    let start = line_start(at, text);
    text.get(start..).unwrap_or("").chars().take_while(|c| *c == ' ').count()
}

/// Returns the first byte of the line of a place.
pub(crate) fn line_start(at: usize, text: &str) -> usize {
    text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |feed| feed + 1)
}

/// Returns the place of the line feed at the end of a line, or the end of the text.
pub(crate) fn line_end(at: usize, text: &str) -> usize {
    text.get(at..).and_then(|rest| rest.find('\n')).map_or(text.len(), |feed| at + feed)
}
