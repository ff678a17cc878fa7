//! Edits of a file's text: what is not edited stays as its author wrote it.

use crate::format::layout::{self, Style};
use crate::import::value::{self, Value};
use crate::source::yaml::{Entry, Node};

/// A piece of text that goes in, and how many bytes go out for it.
#[derive(Clone, Debug)]
struct Edit {
    at: usize,
    remove: usize,
    insert: String,
}

/// The edits of one file.
#[derive(Default)]
pub(super) struct Edits(Vec<Edit>);

impl Edits {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn push(&mut self, at: usize, remove: usize, insert: String) {
        self.0.push(Edit { at, remove, insert });
    }

    /// The text with all edits. Those of one place keep their order.
    pub(super) fn apply(mut self, text: &str) -> String {
        self.0.sort_by_key(|edit| edit.at);
        let (mut out, mut at) = (String::with_capacity(text.len() * 2), 0);
        for edit in &self.0 {
            out.push_str(text.get(at..edit.at).unwrap_or(""));
            out.push_str(&edit.insert);
            at = at.max(edit.at + edit.remove);
        }
        out.push_str(text.get(at..).unwrap_or(""));
        out
    }

    /// Puts entries at the end of the map that stands at `holder`.
    pub(super) fn append(&mut self, holder: &Entry, entries: &[(String, Value)], text: &str) {
        let map = &holder.value;
        match (layout::style(map, text), map.entries().last()) {
            (Style::Block, Some(last)) => self.below(last, entries, text),
            (Style::Flow, Some(_)) => self.into_line(map, entries, text),
            _ => {
                let from = layout::colon(holder.key_span, text);
                let to = layout::entry_end(holder, text);
                let indent = layout::indent(holder.key_span.start, text) + 2;
                self.push(from, to - from, format!("\n{}", value::block(entries, indent).trim_end_matches('\n')));
            }
        }
    }

    /// Puts a key into the map `map` where the order of keys has it.
    pub(super) fn insert(&mut self, map: &Node, key: &str, what: &Value, order: &[&str], text: &str) {
        let entries = [(key.to_owned(), what.clone())];
        if layout::style(map, text) == Style::Flow {
            return self.into_line(map, &entries, text);
        }
        let rank = |key: &str| order.iter().position(|known| *known == key).unwrap_or(usize::MAX);
        let before = map.entries().iter().rfind(|entry| rank(&entry.key) < rank(key));
        match (before, map.entries().first()) {
            (Some(before), _) => self.below(before, &entries, text),
            (None, Some(first)) => {
                let indent = first.key_span.start - layout::line_start(first.key_span.start, text);
                let block = value::block(&entries, indent);
                self.push(first.key_span.start, 0, format!("{}{:indent$}", block.trim_start_matches(' '), ""));
            }
            (None, None) => {}
        }
    }

    /// Below an entry of a map over several lines. The lines of a first entry may begin with a dash.
    fn below(&mut self, last: &Entry, entries: &[(String, Value)], text: &str) {
        let indent = last.key_span.start - layout::line_start(last.key_span.start, text);
        let at = layout::line_end(layout::entry_end(last, text), text);
        self.push(at, 0, format!("\n{}", value::block(entries, indent).trim_end_matches('\n')));
    }

    /// Before the bracket that closes a map on one line.
    fn into_line(&mut self, map: &Node, entries: &[(String, Value)], text: &str) {
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
