//! A file as written: values in their original form, with the comments and empty lines between them.

use super::layout::{self, Style, colon};
use alipay_codegen::source::Span;
use alipay_codegen::source::yaml::{Entry, Node, Value};

/// A key with its value, or an element of a list.
#[derive(Debug)]
pub(super) struct Item {
    /// The comments and empty lines above it. An empty line is an empty text.
    pub(super) before: Vec<String>,
    /// The key as written; none for an element of a list.
    pub(super) key: Option<String>,
    /// The decoded key.
    pub(super) name: String,
    pub(super) value: Written,
    /// The comment after the key of a value that begins on the next line, or after a value.
    pub(super) after: String,
}

/// A value as written.
#[derive(Debug)]
pub(super) enum Written {
    Null,
    /// On one line.
    Inline(String),
    /// On several lines, which keep their indentation relative to the key.
    Lines(Vec<String>),
    Map(Vec<Item>),
    List(Vec<Item>),
    FlowMap(Vec<Item>),
    FlowList(Vec<Item>),
}

/// A file: comments at its top, the keys, and comments at its end.
pub(super) struct Document {
    pub(super) head: Vec<String>,
    pub(super) root: Vec<Item>,
    pub(super) tail: Vec<String>,
}

/// Splits a file. Returns the place of a part that cannot be split without loss.
pub(super) fn document(root: &Node, text: &str) -> Result<Document, Span> {
    let mut reader = Reader { text, at: 0 };
    let Value::Map(_) = &root.value else { return Err(root.span) };
    if layout::style(root, text) != Style::Block {
        return Err(root.span);
    }
    let Written::Map(mut items) = reader.block(root)? else { return Err(root.span) };
    let head = items.first_mut().map(|first| std::mem::take(&mut first.before)).unwrap_or_default();
    let (after, tail) = reader.gap(text.len())?;
    if let Some(last) = items.last_mut() {
        attach(last, &after);
    }
    Ok(Document { head, root: items, tail })
}

/// Appends a comment to the value at the end of an item.
fn attach(item: &mut Item, comment: &str) {
    if let Written::Map(items) | Written::List(items) = &mut item.value
        && let Some(last) = items.last_mut()
    {
        return attach(last, comment);
    }
    item.after.push_str(comment);
}

/// White space within a line.
const BLANKS: &[char] = &[' ', '\t'];

/// Removes `---`, `...` or a directive from a line before or after a document.
fn without_marker(line: &str) -> &str {
    let rest = ["---", "..."].iter().find_map(|marker| line.strip_prefix(marker));
    match rest {
        Some(rest) if rest.is_empty() || rest.starts_with(layout::BLANK) => rest.trim_start_matches(layout::BLANK),
        _ if line.starts_with("%YAML") => "",
        _ => line,
    }
}

struct Reader<'a> {
    text: &'a str,
    /// Everything before this byte has been consumed.
    at: usize,
}

impl Reader<'_> {
    fn slice(&self, from: usize, to: usize) -> &str {
        self.text.get(from..to).unwrap_or("")
    }

    /// Consumes the text between two values: the rest of the line, and the lines below.
    fn gap(&mut self, to: usize) -> Result<(String, Vec<String>), Span> {
        let (from, column) = (self.at, if to == self.text.len() { 0 } else { layout::indent(to, self.text) });
        // The markers of a document have no meaning if there is only one.
        let outside = from == 0 || to == self.text.len();
        let mut lines = self.slice(from, to).split('\n').map(|line| if outside { without_marker(line) } else { line });
        let first = match from {
            0 => String::new(),
            _ => lines.next().unwrap_or("").trim_matches(layout::BLANK).to_owned(),
        };
        // A comment that belongs to the item above keeps its relative indentation.
        let keep = |line: &str| {
            let deeper = line.len() - line.trim_start_matches(layout::BLANK).len();
            let blanks = if line.trim_matches(layout::BLANK).is_empty() { 0 } else { deeper.saturating_sub(column) };
            format!("{}{}", " ".repeat(blanks), line.trim_matches(layout::BLANK))
        };
        let mut rest: Vec<String> = lines.map(keep).collect();
        // The last piece is the text before the next value on its line.
        if rest.last().is_some_and(String::is_empty) {
            rest.pop();
        }
        let is_blank_or_comment = |line: &str| line.is_empty() || line.trim_start_matches(layout::BLANK).starts_with('#');
        if !is_blank_or_comment(&first) || !rest.iter().all(|line| is_blank_or_comment(line)) {
            return Err(Span { start: from, end: to });
        }
        self.at = to;
        Ok((first, rest))
    }

    /// Reads a map or list over several lines.
    fn block(&mut self, node: &Node) -> Result<Written, Span> {
        let mut items: Vec<Item> = Vec::new();
        let starts: Vec<usize> = match &node.value {
            Value::Map(entries) => entries.iter().map(|entry| self.start(entry)).collect(),
            _ => node.items().iter().map(|item| self.dash(item)).collect::<Result<_, _>>()?,
        };
        for (index, start) in starts.into_iter().enumerate() {
            let (after, before) = self.gap(start)?;
            if let Some(last) = items.last_mut() {
                attach(last, &after);
            } else if !after.is_empty() {
                return Err(node.span);
            }
            let item = match &node.value {
                Value::Map(entries) => self.entry(entries.get(index).ok_or(node.span)?, before)?,
                _ => self.element(node.items().get(index).ok_or(node.span)?, start, before)?,
            };
            items.push(item);
        }
        Ok(match &node.value {
            Value::Map(_) => Written::Map(items),
            _ => Written::List(items),
        })
    }

    /// Returns the start of an entry: its key, or the `?` before it.
    fn start(&self, entry: &Entry) -> usize {
        let at = entry.key_span.start;
        let line = layout::line_start(at, self.text);
        let before = self.slice(line, at).trim_end_matches(BLANKS);
        let marked = before.strip_suffix('?').is_some_and(|rest| rest.is_empty() || rest.ends_with(BLANKS));
        if marked { line + before.len() - 1 } else { at }
    }

    /// Returns the dash before an element. Comments may be between the two.
    fn dash(&self, item: &Node) -> Result<usize, Span> {
        let mut end = match &item.value {
            Value::Map(entries) if layout::style(item, self.text) == Style::Block => {
                entries.first().map_or(item.span.start, |entry| self.start(entry))
            }
            _ => item.span.start,
        };
        if layout::style(item, self.text) == Style::Null {
            return Err(item.span);
        }
        loop {
            let line = layout::line_start(end, self.text);
            let before = layout::without_comment(self.slice(line, end)).trim_end_matches(layout::BLANK);
            match before.ends_with('-') {
                true => return Ok(line + before.len() - 1),
                false if before.is_empty() && line > 0 => end = line - 1,
                false => return Err(item.span),
            }
        }
    }

    fn entry(&mut self, entry: &Entry, mut before: Vec<String>) -> Result<Item, Span> {
        let key = self.slice(entry.key_span.start, entry.key_span.end).to_owned();
        let behind = colon(entry.key_span, self.text);
        if self.slice(entry.key_span.end, behind).trim_matches(layout::BLANK) != ":" {
            return Err(entry.key_span);
        }
        self.at = behind;
        let base = layout::indent(entry.key_span.start, self.text);
        let (value, after) = self.value(&entry.value, base, &mut before)?;
        Ok(Item { before, key: Some(key), name: entry.key.clone(), value, after })
    }

    fn element(&mut self, node: &Node, dash: usize, mut before: Vec<String>) -> Result<Item, Span> {
        self.at = dash + 1;
        let (mut value, mut after) = self.value(node, layout::indent(dash, self.text), &mut before)?;
        // The first key follows the dash, and comments between the two move above it.
        if let Written::Map(items) = &mut value {
            let inner = items.first_mut().map(|first| std::mem::take(&mut first.before)).unwrap_or_default();
            let all = std::iter::once(std::mem::take(&mut after)).chain(inner);
            before.extend(all.map(|line| line.trim_start().to_owned()).filter(|line| !line.is_empty()));
        }
        Ok(Item { before, key: None, name: String::new(), value, after })
    }

    /// Reads a value, and the comment between its key and the value. Comments before a value on the same line as its key move above
    /// the key. The text after the value is consumed with the next one.
    fn value(&mut self, node: &Node, base: usize, above: &mut Vec<String>) -> Result<(Written, String), Span> {
        let style = layout::style(node, self.text);
        if style == Style::Block {
            let first = match &node.value {
                Value::Map(entries) => entries.first().map(|entry| self.start(entry)),
                _ => node.items().first().map(|item| self.dash(item)).transpose()?,
            };
            let first = first.ok_or(node.span)?;
            let same_line = !self.slice(self.at, first).contains('\n');
            let mut after = String::new();
            if same_line {
                self.at = first;
            } else {
                // The comment after the key. The lines below belong to the first entry.
                let line = layout::line_end(self.at, self.text);
                after = self.slice(self.at, line).trim_matches(layout::BLANK).to_owned();
                if !(after.is_empty() || after.starts_with('#')) {
                    return Err(node.span);
                }
                self.at = line;
            }
            return Ok((self.block(node)?, after));
        }
        let end = layout::end(node, self.text);
        let written = match style {
            Style::Null => Written::Null,
            Style::Flow => self.flow(node)?,
            Style::Literal => self.lines(self.at, end, self.literal_base(end, base)),
            _ if self.slice(node.span.start, end).contains('\n') => self.lines(node.span.start, end, base),
            _ => Written::Inline(self.slice(node.span.start, end).to_owned()),
        };
        if !matches!(style, Style::Null | Style::Literal) {
            let lines = self.slice(self.at, node.span.start).split('\n').map(|line| line.trim_matches(layout::BLANK));
            let comments: Vec<String> = lines.filter(|line| !line.is_empty()).map(str::to_owned).collect();
            if comments.iter().any(|line| !line.starts_with('#')) {
                return Err(node.span);
            }
            above.extend(comments);
        }
        if style != Style::Null {
            self.at = end;
        }
        Ok((written, String::new()))
    }

    /// Returns the base of a literal's indentation, so that its lines are indented by two. A literal with an explicit depth keeps
    /// that depth.
    fn literal_base(&self, end: usize, base: usize) -> usize {
        let mut lines = self.slice(self.at, end).split('\n');
        if lines.next().unwrap_or("").contains(|c: char| c.is_ascii_digit()) {
            return base;
        }
        let depth = lines
            .filter(|line| !line.trim_matches(layout::BLANK).is_empty())
            .map(|line| line.len() - line.trim_start_matches(' ').len())
            .min();
        depth.map_or(base, |depth| depth.saturating_sub(2))
    }

    fn lines(&self, from: usize, to: usize, base: usize) -> Written {
        let mut lines = self.slice(from, to).split('\n');
        let first = lines.next().unwrap_or("").trim_matches(layout::BLANK).to_owned();
        let rest = lines.map(|line| {
            let blanks = line.len() - line.trim_start_matches(' ').len();
            line.get(blanks.min(base)..).unwrap_or("").trim_end_matches('\r').to_owned()
        });
        Written::Lines(std::iter::once(first).chain(rest).collect())
    }

    /// Reads a list or map in brackets. One over several lines stays as written.
    fn flow(&self, node: &Node) -> Result<Written, Span> {
        let (start, end) = (node.span.start, layout::end(node, self.text));
        if self.slice(start, end).contains('\n') {
            return Ok(self.lines(start, end, layout::indent(start, self.text)));
        }
        self.flow_value(node)
    }

    fn flow_value(&self, node: &Node) -> Result<Written, Span> {
        let item = |key: Option<String>, name: &str, value: &Node| -> Result<Item, Span> {
            Ok(Item { before: Vec::new(), key, name: name.to_owned(), value: self.flow_value(value)?, after: String::new() })
        };
        Ok(match (layout::style(node, self.text), &node.value) {
            (Style::Null, _) => Written::Null,
            (_, Value::Map(entries)) => Written::FlowMap(
                entries
                    .iter()
                    .map(|entry| {
                        // A key without a colon is the rest of a text that a comma has cut.
                        let behind = self.slice(entry.key_span.end, self.text.len()).trim_start_matches(layout::BLANK);
                        if layout::style(&entry.value, self.text) == Style::Null && !behind.starts_with(':') {
                            return Err(entry.key_span);
                        }
                        let key = self.slice(entry.key_span.start, entry.key_span.end).to_owned();
                        item(Some(key), &entry.key, &entry.value)
                    })
                    .collect::<Result<_, _>>()?,
            ),
            (_, Value::List(items)) => {
                Written::FlowList(items.iter().map(|value| item(None, "", value)).collect::<Result<_, _>>()?)
            }
            _ => Written::Inline(self.slice(node.span.start, layout::end(node, self.text)).to_owned()),
        })
    }
}
