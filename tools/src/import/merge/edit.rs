//! Edits of a file's text. Unedited parts keep their exact text.

use std::cmp::Reverse;

use crate::format::layout::{self, Style};
use crate::import::value::{self, Value};
use alipay_codegen::source::Span;
use alipay_codegen::source::yaml::{Entry, Node};

/// An insertion at a place, and the number of bytes that it replaces.
#[derive(Clone, Debug)]
struct Edit {
    at: usize,
    remove: usize,
    insert: String,
    /// The indentation. Nested maps may end at the same place: insertions into the inner one come first.
    indent: usize,
    /// The place in the order of keys, for two new keys after the same one.
    rank: usize,
}

/// The edits of one file.
#[derive(Clone, Debug, Default)]
pub(in crate::import) struct Edits(Vec<Edit>);

impl Edits {
    pub(in crate::import) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Replaces `remove` bytes by a text.
    pub(in crate::import) fn push(&mut self, at: usize, remove: usize, insert: String) {
        self.0.push(Edit { at, remove, insert, indent: 0, rank: 0 });
    }

    /// Returns the text with all edits. Edits of the same place, map and rank keep their order.
    pub(in crate::import) fn apply(mut self, text: &str) -> String {
        self.0.sort_by_key(|edit| (edit.at, Reverse(edit.indent), edit.rank));
        let (mut out, mut at) = (String::with_capacity(text.len() * 2), 0);
        for edit in &self.0 {
            out.push_str(text.get(at..edit.at).unwrap_or(""));
            out.push_str(&edit.insert);
            at = at.max(edit.at + edit.remove);
        }
        out.push_str(text.get(at..).unwrap_or(""));
        out
    }

    /// Appends entries to the map of `holder`.
    pub(in crate::import) fn append(&mut self, holder: &Entry, entries: &[(String, Value)], text: &str) {
        let map = &holder.value;
        match (layout::style(map, text), map.entries().last()) {
            (Style::Block, Some(last)) => self.below(last, &|indent| value::block(entries, indent), 0, text),
            (Style::Flow, Some(_)) => self.on_line(map, entries, text),
            _ => {
                let from = layout::colon(holder.key_span, text);
                let to = layout::entry_end(holder, text);
                let line = layout::line_start(holder.key_span.start, text);
                // A map inside a line has no lines of its own.
                if text.get(line..holder.key_span.start).is_some_and(|before| !before.trim_matches([' ', '-']).is_empty()) {
                    return self.push(from, to - from, format!(" {}", Value::Map(entries.to_vec()).flow()));
                }
                let indent = layout::indent(holder.key_span.start, text) + 2;
                let insert = format!("\n{}", value::block(entries, indent).trim_end_matches('\n'));
                self.0.push(Edit { at: from, remove: to - from, insert, indent, rank: 0 });
            }
        }
    }

    /// Inserts a key into `map`, at its place in the order of keys.
    pub(in crate::import) fn insert(&mut self, map: &Node, key: &str, what: &Value, order: &[&str], text: &str) {
        let entries = [(key.to_owned(), what.clone())];
        match layout::style(map, text) {
            Style::Flow => self.on_line(map, &entries, text),
            _ => self.insert_lines(map, key, &|indent| value::block(&entries, indent), order, text),
        }
    }

    /// Inserts a key into a map of several lines, at its place in the order of keys. `lines` formats it for an indentation.
    pub(in crate::import) fn insert_lines(
        &mut self,
        map: &Node,
        key: &str,
        lines: &dyn Fn(usize) -> String,
        order: &[&str],
        text: &str,
    ) {
        let rank = |key: &str| order.iter().position(|other| *other == key).unwrap_or(usize::MAX);
        let before = map.entries().iter().rfind(|entry| rank(&entry.key) < rank(key));
        match (before, map.entries().first()) {
            (Some(before), _) => self.below(before, lines, rank(key), text),
            (None, Some(first)) => {
                let indent = first.key_span.start - layout::line_start(first.key_span.start, text);
                self.push(first.key_span.start, 0, format!("{}{:indent$}", lines(indent).trim_start_matches(' '), ""));
            }
            (None, None) => {}
        }
    }

    /// Replaces the text of a value.
    pub(in crate::import) fn replace(&mut self, span: Span, by: &str) {
        self.push(span.start, span.end - span.start, by.to_owned());
    }

    /// Removes a key from a map that has others.
    pub(in crate::import) fn take_out(&mut self, map: &Node, key: &str, text: &str) {
        let entries = map.entries();
        let Some((index, entry)) = entries.iter().enumerate().find(|(_, entry)| entry.key == key) else { return };
        let (start, end) = (entry.key_span.start, layout::entry_end(entry, text));
        let before = index.checked_sub(1).and_then(|index| entries.get(index));
        let (from, to) = match (layout::style(map, text), before, entries.get(index + 1)) {
            (Style::Flow, Some(before), _) => (layout::entry_end(before, text), end),
            (Style::Flow, None, Some(after)) => (start, after.key_span.start),
            (Style::Block, Some(_), _) => (layout::line_start(start, text).saturating_sub(1), layout::line_end(end, text)),
            (Style::Block, None, Some(after)) => (start, after.key_span.start),
            _ => return,
        };
        self.push(from, to - from, String::new());
    }

    /// Inserts lines below an entry of a map of several lines. The lines of a first entry may begin with a dash.
    fn below(&mut self, last: &Entry, lines: &dyn Fn(usize) -> String, rank: usize, text: &str) {
        let indent = last.key_span.start - layout::line_start(last.key_span.start, text);
        let at = layout::line_end(layout::entry_end(last, text), text);
        let insert = format!("\n{}", lines(indent).trim_end_matches('\n'));
        self.0.push(Edit { at, remove: 0, insert, indent, rank });
    }

    /// Inserts entries before the closing bracket of a map on one line.
    fn on_line(&mut self, map: &Node, entries: &[(String, Value)], text: &str) {
        let close = layout::end(map, text).saturating_sub(1);
        let inside = text.get(map.span.start + 1..close).unwrap_or("");
        let at = map.span.start + 1 + inside.trim_end().len();
        let first = if map.entries().is_empty() { " " } else { ", " };
        let more: Vec<String> =
            entries.iter().map(|(key, value)| format!("{}: {}", value::scalar(key, true), value.flow())).collect();
        let blank = if inside.ends_with(' ') { "" } else { " " };
        self.push(at, 0, format!("{first}{}{blank}", more.join(", ")));
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use std::sync::Arc;

    use super::*;
    use alipay_codegen::diagnostic::Report;
    use alipay_codegen::source::Source;

    /// Appends a field to the map at the end of the path.
    fn appended(text: &str, way: &[&str]) -> String {
        let source = Arc::new(Source::new("a", "a", text));
        let root = alipay_codegen::spec::parse(&source, &mut Report::new(&source)).unwrap();
        let (last, way) = way.split_last().unwrap();
        let map = way.iter().try_fold(&root, |node, key| node.get(key)).unwrap();
        let mut edits = Edits::default();
        let field = Value::Map(vec![("type".to_owned(), Value::text("string"))]);
        edits.append(map.entry(last).unwrap(), &[("new".to_owned(), field)], text);
        edits.apply(text)
    }

    #[test]
    fn an_entry_is_inserted_at_the_end_of_any_map() {
        for (before, way, after) in [
            ("a: {}\nb: 1\n", &["a"][..], "a:\n  new: { type: string }\nb: 1\n"),
            ("a:\nb: 1\n", &["a"], "a:\n  new: { type: string }\nb: 1\n"),
            ("a: { x: 1 } # c\n", &["a"], "a: { x: 1, new: { type: string } } # c\n"),
            ("a: {x: 1}\n", &["a"], "a: {x: 1, new: { type: string } }\n"),
            ("a: { b: {} }\n", &["a", "b"], "a: { b: { new: { type: string } } }\n"),
            ("a:\n  x: 1 # c\n\n# d\nb: 1\n", &["a"], "a:\n  x: 1 # c\n  new: { type: string }\n\n# d\nb: 1\n"),
            ("a:\n    x: |\n      t\n\n", &["a"], "a:\n    x: |\n      t\n    new: { type: string }\n\n"),
            ("a:\n  x:\n    y: [1,\n      2]\nb: 1", &["a"], "a:\n  x:\n    y: [1,\n      2]\n  new: { type: string }\nb: 1"),
        ] {
            assert_eq!(appended(before, way), after, "{before}");
        }
    }

    #[test]
    fn a_key_is_inserted_in_the_usual_order() {
        let inserted = |text: &str| {
            let source = Arc::new(Source::new("a", "a", text));
            let root = alipay_codegen::spec::parse(&source, &mut Report::new(&source)).unwrap();
            let mut edits = Edits::default();
            edits.insert(&root, "b", &Value::Map(Vec::new()), &["a", "b", "c"], text);
            edits.apply(text)
        };
        assert_eq!(inserted("a: 1 # x\nc: 2\n"), "a: 1 # x\nb: {}\nc: 2\n");
        assert_eq!(inserted("# head\nc: 2\n"), "# head\nb: {}\nc: 2\n");
        assert_eq!(inserted("{ a: 1 }"), "{ a: 1, b: {} }");
    }
}
