//! YAML with the place of every key and value, and without the features that spec files do not use.
//!
//! Anchors, aliases, tags, merge keys, keys that are not texts and several documents in a file are refused: what stands in a
//! spec file is what it says.

use std::collections::HashMap;
use std::sync::Arc;

use saphyr_parser::{Event, Parser, ScalarStyle};

use super::{Source, Span};
use crate::diagnostic::{Code, Report};

/// Nobody writes deeper; a parser that calls itself must not run out of stack.
const MAX_DEPTH: usize = 64;

/// A value and where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) span: Span,
    pub(crate) value: Value,
}

/// What a value is.
#[derive(Clone, Debug)]
pub(crate) enum Value {
    /// A text, a number, a boolean or nothing; `plain` where it was written without quotes.
    Scalar {
        text: String,
        plain: bool,
    },
    List(Vec<Node>),
    Map(Map),
}

/// The entries of a map, in the order of the file.
#[derive(Clone, Debug, Default)]
pub(crate) struct Map {
    entries: Vec<Entry>,
    /// Where each key stands for the first time; only for maps that are not searched faster one by one.
    index: Option<HashMap<String, usize>>,
}

/// Larger maps have an index.
const SMALL: usize = 16;

impl Map {
    /// The first entry with this key.
    fn find(&self, key: &str) -> Option<&Entry> {
        match &self.index {
            Some(index) => self.entries.get(*index.get(key)?),
            None => self.entries.iter().find(|entry| entry.key == key),
        }
    }

    fn push(&mut self, entry: Entry) {
        self.entries.push(entry);
        let from = match &self.index {
            Some(_) => self.entries.len() - 1,
            None if self.entries.len() > SMALL => 0,
            None => return,
        };
        let index = self.index.get_or_insert_default();
        for (at, entry) in self.entries.iter().enumerate().skip(from) {
            index.entry(entry.key.clone()).or_insert(at);
        }
    }
}

#[cfg(feature = "cli")]
impl Map {
    /// The value of the first entry with this key.
    pub(crate) fn get_mut(&mut self, key: &str) -> Option<&mut Node> {
        self.entries.iter_mut().find(|entry| entry.key == key).map(|entry| &mut entry.value)
    }

    /// Every value.
    pub(crate) fn values_mut(&mut self) -> impl Iterator<Item = &mut Node> {
        self.entries.iter_mut().map(|entry| &mut entry.value)
    }

    /// Takes out every entry with this key, and hands back the places of the keys.
    pub(crate) fn remove(&mut self, key: &str) -> Vec<Span> {
        let (out, kept): (Vec<Entry>, Vec<Entry>) =
            std::mem::take(&mut self.entries).into_iter().partition(|entry| entry.key == key);
        *self = kept.into_iter().collect();
        out.into_iter().map(|entry| entry.key_span).collect()
    }
}

impl FromIterator<Entry> for Map {
    fn from_iter<I: IntoIterator<Item = Entry>>(entries: I) -> Self {
        let mut map = Self::default();
        entries.into_iter().for_each(|entry| map.push(entry));
        map
    }
}

impl std::ops::Deref for Map {
    type Target = [Entry];

    fn deref(&self) -> &[Entry] {
        &self.entries
    }
}

impl<'a> IntoIterator for &'a Map {
    type Item = &'a Entry;
    type IntoIter = std::slice::Iter<'a, Entry>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.iter()
    }
}

/// A key with its value.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) key: String,
    pub(crate) key_span: Span,
    pub(crate) key_plain: bool,
    pub(crate) value: Node,
}

/// What a scalar is to a reader of YAML.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Scalar<'a> {
    Null,
    Boolean(bool),
    /// Digits with an optional sign.
    Integer(&'a str),
    /// Any other number.
    Number(&'a str),
    Text(&'a str),
}

impl Node {
    /// The entry of a map with this key.
    pub(crate) fn entry(&self, key: &str) -> Option<&Entry> {
        match &self.value {
            Value::Map(map) => map.find(key),
            _ => None,
        }
    }

    /// The value of a map at this key.
    pub(crate) fn get(&self, key: &str) -> Option<&Self> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// The entries of a map; none for anything else.
    pub(crate) fn entries(&self) -> &[Entry] {
        match &self.value {
            Value::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The elements of a list; none for anything else.
    pub(crate) fn items(&self) -> &[Self] {
        match &self.value {
            Value::List(items) => items,
            _ => &[],
        }
    }

    /// The scalar, if it is one.
    pub(crate) fn scalar(&self) -> Option<Scalar<'_>> {
        match &self.value {
            Value::Scalar { text, plain } => Some(if *plain { resolve(text) } else { Scalar::Text(text) }),
            _ => None,
        }
    }

    /// The text, if it is one.
    pub(crate) fn text(&self) -> Option<&str> {
        match self.scalar() {
            Some(Scalar::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// What it is, for messages.
    pub(crate) fn describe(&self) -> &'static str {
        match (&self.value, self.scalar()) {
            (Value::List(_), _) => "a list",
            (Value::Map(_), _) => "a map",
            (_, Some(Scalar::Null) | None) => "nothing",
            (_, Some(Scalar::Boolean(_))) => "a boolean",
            (_, Some(Scalar::Integer(_))) => "an integer",
            (_, Some(Scalar::Number(_))) => "a number",
            (_, Some(Scalar::Text(_))) => "a text",
        }
    }

    /// The place of the value at `key`, else of the whole map.
    pub(crate) fn span_of(&self, key: &str) -> Span {
        self.get(key).map_or(self.span, |node| node.span)
    }

    /// The place of the key itself, else of the whole map.
    pub(crate) fn key_span_of(&self, key: &str) -> Span {
        self.entry(key).map_or(self.span, |entry| entry.key_span)
    }
}

/// What a plain scalar is, as `serde_yaml` sees it.
pub(crate) fn resolve(text: &str) -> Scalar<'_> {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Scalar::Null,
        "true" | "True" | "TRUE" => return Scalar::Boolean(true),
        "false" | "False" | "FALSE" => return Scalar::Boolean(false),
        _ => {}
    }
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let is_radix = ["0x", "0o", "0b"].iter().any(|radix| digits.strip_prefix(radix).is_some_and(|rest| i128_radix(radix, rest)));
    if is_radix {
        return Scalar::Number(text);
    }
    // `007` is a text: nobody can tell which number was meant.
    let leading_zero = digits.len() > 1 && digits.starts_with('0') && digits.bytes().all(|b| b.is_ascii_digit());
    if leading_zero || digits.is_empty() {
        return Scalar::Text(text);
    }
    if digits.bytes().all(|b| b.is_ascii_digit()) {
        return Scalar::Integer(text);
    }
    let special = matches!(digits, ".inf" | ".Inf" | ".INF") || matches!(text, ".nan" | ".NaN" | ".NAN");
    let number = digits.starts_with(|c: char| c.is_ascii_digit() || c == '.')
        && digits.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'e' | b'E' | b'+' | b'-'))
        && text.parse::<f64>().is_ok_and(f64::is_finite);
    if special || number { Scalar::Number(text) } else { Scalar::Text(text) }
}

fn i128_radix(radix: &str, digits: &str) -> bool {
    let base = match radix {
        "0x" => 16,
        "0o" => 8,
        _ => 2,
    };
    !digits.starts_with(['+', '-']) && i128::from_str_radix(digits, base).is_ok()
}

/// Reads a file. `None` where it is not YAML, or uses what spec files do not use; the report says so.
pub(crate) fn parse(source: &Arc<Source>, report: &mut Report) -> Option<Node> {
    let before = report.len();
    let mut builder = Builder::new(source, report);
    for event in Parser::new_from_str(source.text()) {
        match event {
            Ok((event, span)) => {
                let span = builder.span(span);
                if builder.take(event, span).is_none() {
                    break;
                }
            }
            Err(error) => {
                let at = builder.byte(error.marker().index());
                builder.report.at(Code::YamlSyntax, Span { start: at, end: at }, format!("not YAML: {}", error.info()));
                break;
            }
        }
    }
    let root = builder.root.take();
    if report.len() > before {
        return None;
    }
    Some(root.unwrap_or(Node { span: Span::default(), value: Value::Scalar { text: String::new(), plain: true } }))
}

/// A list or map that is still open.
enum Open {
    List { start: Span, items: Vec<Node> },
    Map { start: Span, entries: Map, key: Option<(String, Span, bool)> },
}

struct Builder<'a> {
    report: &'a mut Report,
    /// Where each character begins, for text that is not ASCII.
    bytes: Option<Vec<usize>>,
    len: usize,
    open: Vec<Open>,
    root: Option<Node>,
    documents: usize,
}

impl<'a> Builder<'a> {
    fn new(source: &Source, report: &'a mut Report) -> Self {
        let text = source.text();
        let bytes = (!text.is_ascii()).then(|| text.char_indices().map(|(at, _)| at).collect());
        Self { report, bytes, len: text.len(), open: Vec::new(), root: None, documents: 0 }
    }

    /// The parser counts characters, everything else counts bytes.
    fn byte(&self, character: usize) -> usize {
        match &self.bytes {
            Some(bytes) => bytes.get(character).copied().unwrap_or(self.len),
            None => character.min(self.len),
        }
    }

    fn span(&self, span: saphyr_parser::Span) -> Span {
        let start = self.byte(span.start.index());
        Span { start, end: self.byte(span.end.index()).max(start) }
    }

    /// Takes an event; `None` where reading on makes no sense.
    fn take(&mut self, event: Event<'_>, span: Span) -> Option<()> {
        match event {
            Event::DocumentStart(_) => {
                self.documents += 1;
                if self.documents > 1 {
                    return self.refuse(
                        span,
                        "a second document in the file",
                        "one file describes one API: make it a file of its own",
                    );
                }
                Some(())
            }
            Event::Alias(_) => self.refuse(span, "an alias", "write the value out: what stands in a spec file is what it says"),
            Event::Scalar(text, style, anchor, tag) => {
                self.plain_node(anchor, tag.is_some(), span)?;
                let plain = style == ScalarStyle::Plain;
                self.put_scalar(text.into_owned(), plain, span)
            }
            Event::SequenceStart(anchor, tag) => {
                self.plain_node(anchor, tag.is_some(), span)?;
                self.push(Open::List { start: span, items: Vec::new() }, span)
            }
            Event::MappingStart(anchor, tag) => {
                self.plain_node(anchor, tag.is_some(), span)?;
                self.push(Open::Map { start: span, entries: Map::default(), key: None }, span)
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(span),
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => Some(()),
        }
    }

    fn plain_node(&mut self, anchor: usize, tagged: bool, span: Span) -> Option<()> {
        match (anchor, tagged) {
            (0, false) => Some(()),
            (0, true) => self.refuse(span, "a tag", "leave the tag out; quotes make a text of a number"),
            _ => self.refuse(span, "an anchor", "leave the anchor out, and write each value where it belongs"),
        }
    }

    fn refuse(&mut self, span: Span, what: &str, help: &str) -> Option<()> {
        self.report.at(Code::YamlFeature, span, format!("{what}, which spec files do not use")).help(help);
        None
    }

    fn push(&mut self, open: Open, span: Span) -> Option<()> {
        if let Some(Open::Map { key: None, .. }) = self.open.last() {
            return self.refuse(span, "a key that is a list or a map", "a key is a text");
        }
        if self.open.len() >= MAX_DEPTH {
            self.report.at(Code::TooDeep, span, format!("values are nested more than {MAX_DEPTH} levels deep"));
            return None;
        }
        self.open.push(open);
        Some(())
    }

    fn close(&mut self, span: Span) -> Option<()> {
        let node = match self.open.pop()? {
            Open::List { start, items } => {
                let end = items.last().map_or(start.end, |item| item.span.end).max(span.end.min(self.len));
                Node { span: Span { start: start.start, end }, value: Value::List(items) }
            }
            Open::Map { start, entries, .. } => {
                let end = entries.last().map_or(span.end, |entry| entry.value.span.end.max(span.end));
                Node { span: Span { start: start.start, end }, value: Value::Map(entries) }
            }
        };
        self.put(node);
        Some(())
    }

    fn put_scalar(&mut self, text: String, plain: bool, span: Span) -> Option<()> {
        if let Some(Open::Map { entries, key: key @ None, .. }) = self.open.last_mut() {
            if plain && text == "<<" {
                return self.refuse(span, "a merge key", "write the keys out");
            }
            if let Some(first) = entries.find(&text) {
                let (source, first) = (Arc::clone(self.report.source()), first.key_span);
                self.report
                    .at(Code::DuplicateKey, span, format!("`{text}` occurs twice"))
                    .label("the second time")
                    .also(&source, first, "the first time")
                    .help("remove one of the two, or give it the name that was meant");
            }
            *key = Some((text, span, plain));
            return Some(());
        }
        self.put(Node { span, value: Value::Scalar { text, plain } });
        Some(())
    }

    fn put(&mut self, node: Node) {
        match self.open.last_mut() {
            None => self.root = Some(node),
            Some(Open::List { items, .. }) => items.push(node),
            Some(Open::Map { entries, key, .. }) => {
                if let Some((key, key_span, key_plain)) = key.take() {
                    entries.push(Entry { key, key_span, key_plain, value: node });
                }
            }
        }
    }
}
