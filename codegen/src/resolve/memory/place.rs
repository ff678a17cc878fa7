//! Places of an expression's parts in the file.

use crate::source::Span;
use crate::source::yaml::{Node, Value};

/// Returns the text of an expression: a scalar of any type.
pub(super) fn text(node: &Node) -> Option<&str> {
    match &node.value {
        Value::Scalar { text, .. } => Some(text),
        _ => None,
    }
}

/// Returns the place in the file of a range of an expression's bytes. A text with escapes that cannot be followed has one place.
pub(super) fn span(node: &Node, file: &str, start: usize, end: usize) -> Span {
    let Some(text) = text(node) else { return node.span };
    let written = file.get(node.span.start..node.span.end).unwrap_or("");
    let Some(places) = follow(written, text) else { return node.span };
    let place = |at: usize| places.iter().find(|(of_text, _)| *of_text >= at).map(|(_, of_file)| *of_file);
    match (place(start), place(end)) {
        (Some(from), Some(to)) => {
            // An empty range, such as the end of the expression, still needs a place to mark.
            let to = if to > from { to } else { from };
            Span { start: node.span.start + from, end: node.span.start + to }
        }
        _ => node.span,
    }
}

/// Returns, for each character of a text and for its end, its bytes in the text and as written. Follows quotes and folded lines.
fn follow(written: &str, text: &str) -> Option<Vec<(usize, usize)>> {
    let quote = written.chars().next().filter(|c| matches!(c, '\'' | '"'));
    let mut at = quote.map_or(0, char::len_utf8);
    let mut places = Vec::new();
    for (of_text, c) in text.char_indices() {
        let rest = written.get(at..)?;
        places.push((of_text, at));
        if quote == Some('"') && rest.starts_with('\\') {
            at += rest.get(1..).filter(|rest| rest.starts_with(c)).map(|_| 1 + c.len_utf8())?;
        } else if quote == Some('\'') && c == '\'' {
            at += rest.starts_with("''").then_some(2)?;
        } else if rest.starts_with(c) && !is_fold(rest) {
            at += c.len_utf8();
        } else if matches!(c, ' ' | '\n') {
            at += rest.len() - rest.trim_start().len();
        } else {
            return None;
        }
    }
    places.push((text.len(), at));
    Some(places)
}

/// Returns true if a text begins with white space that contains a line break.
fn is_fold(rest: &str) -> bool {
    rest.get(..rest.len() - rest.trim_start().len()).is_some_and(|blank| blank.contains('\n'))
}
