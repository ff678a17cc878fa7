//! Construction of a tree from the events of the YAML parser.

use std::collections::HashMap;
use std::sync::Arc;

use saphyr_parser::{Event, Parser, ScalarStyle, Tag};

use super::{Entry, Map, Mark, Node, Value};
use crate::diagnostic::{Code, Report};
use crate::source::Span;

/// The maximum depth of nested values. Recursive code must not overflow the stack.
const MAX_DEPTH: usize = 64;

/// The maximum number of values that aliases can add to a foreign file: a few lines of nested aliases could exhaust the memory.
const MAX_ALIASED: usize = 1_000_000;

/// The YAML features of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// Spec files: anchors, aliases, tags and merge keys are rejected, so that each value is at its place.
    Spec,
    /// Foreign files: anchors, aliases, tags and merge keys are resolved.
    Foreign,
}

/// The tree of a text.
pub struct Built {
    /// The values before the first fatal mistake; none in an empty text.
    pub root: Option<Node>,
    pub failure: Option<Failure>,
    /// The place of each scalar in the parsed text. The flag is set for double quotes.
    pub scalars: Vec<(Span, bool)>,
}

/// The place in the parsed text where the parser stopped, and the reason.
pub struct Failure {
    pub at: usize,
    pub info: String,
}

/// Parses `text`, which may be a repaired source. `origin` maps each of its bytes to a place in the source; `None` means that the
/// text is the source's own. The report gets all diagnostics except the failure.
pub fn build(text: &str, origin: Option<&[usize]>, dialect: Dialect, report: &mut Report) -> Built {
    let mut builder = Builder::new(text, origin, dialect, report);
    let mut failure = None;
    for event in Parser::new_from_str(text) {
        match event {
            Ok((event, span)) => {
                if builder.take(event, &span).is_none() {
                    break;
                }
            }
            Err(error) => {
                failure = Some(Failure { at: builder.byte(error.marker().index()), info: error.info().to_owned() });
                break;
            }
        }
    }
    builder.close_all();
    Built { root: builder.root.take(), failure, scalars: builder.scalars }
}

/// A list or map that is still open.
struct Open {
    span: Span,
    mark: Mark,
    anchor: usize,
    /// Set if it is at the place of a key.
    is_key: bool,
    what: What,
}

enum What {
    List(Vec<Node>),
    Map(OpenMap),
}

#[derive(Default)]
struct OpenMap {
    entries: Map,
    /// The key without its value yet.
    key: Option<Key>,
    /// The values of merge keys.
    merges: Vec<Node>,
}

struct Key {
    text: String,
    span: Span,
    plain: bool,
    /// Set if its value is not decoded.
    left: bool,
    merge: bool,
}

struct Builder<'a> {
    report: &'a mut Report,
    dialect: Dialect,
    /// The byte of each character, for text that is not ASCII.
    bytes: Option<Vec<usize>>,
    len: usize,
    origin: Option<&'a [usize]>,
    open: Vec<Open>,
    root: Option<Node>,
    documents: usize,
    anchors: HashMap<usize, Node>,
    aliased: usize,
    scalars: Vec<(Span, bool)>,
}

impl<'a> Builder<'a> {
    fn new(text: &str, origin: Option<&'a [usize]>, dialect: Dialect, report: &'a mut Report) -> Self {
        Self {
            report,
            dialect,
            bytes: (!text.is_ascii()).then(|| text.char_indices().map(|(at, _)| at).collect()),
            len: text.len(),
            origin,
            open: Vec::new(),
            root: None,
            documents: 0,
            anchors: HashMap::new(),
            aliased: 0,
            scalars: Vec::new(),
        }
    }

    /// Converts a position of the parser, which counts characters, to bytes.
    fn byte(&self, character: usize) -> usize {
        match &self.bytes {
            Some(bytes) => bytes.get(character).copied().unwrap_or(self.len),
            None => character.min(self.len),
        }
    }

    /// Converts a span of the parser to a place in the source.
    fn span(&self, span: &saphyr_parser::Span) -> Span {
        let (start, end) = (self.byte(span.start.index()), self.byte(span.end.index()));
        let of = |at: usize| self.origin.map_or(at, |origin| origin.get(at).or(origin.last()).copied().unwrap_or(at));
        let start = of(start);
        Span { start, end: of(end).max(start) }
    }

    /// Handles an event. Returns `None` if the rest of the text is not worth reading.
    fn take(&mut self, event: Event<'_>, raw: &saphyr_parser::Span) -> Option<()> {
        let span = self.span(raw);
        match event {
            Event::DocumentStart(_) => {
                self.documents += 1;
                if self.documents > 1 {
                    if let Some(root) = &mut self.root {
                        root.mark = Mark::Cut;
                    }
                    self.reject(
                        span,
                        "a second document in the file",
                        "one file describes one API: move the document to a separate file",
                    );
                    return None;
                }
                Some(())
            }
            Event::Alias(anchor) => self.alias(anchor, span),
            Event::Scalar(text, style, anchor, tag) => {
                self.scalars.push((
                    Span { start: self.byte(raw.start.index()), end: self.byte(raw.end.index()) },
                    style == ScalarStyle::DoubleQuoted,
                ));
                self.decorated(anchor, tag.as_deref(), span);
                let plain = match tag.as_deref().filter(|_| self.dialect == Dialect::Foreign) {
                    Some(tag) if tag.is_yaml_core_schema() => tag.suffix != "str",
                    _ => style == ScalarStyle::Plain,
                };
                self.scalar(text.into_owned(), plain, anchor, span)
            }
            Event::SequenceStart(anchor, tag) => {
                self.decorated(anchor, tag.as_deref(), span);
                self.push(What::List(Vec::new()), anchor, span)
            }
            Event::MappingStart(anchor, tag) => {
                self.decorated(anchor, tag.as_deref(), span);
                self.push(What::Map(OpenMap::default()), anchor, span)
            }
            Event::SequenceEnd | Event::MappingEnd => {
                self.close(span, false);
                Some(())
            }
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => Some(()),
        }
    }

    /// Rejects the anchor and the tag of a value in a spec file.
    fn decorated(&mut self, anchor: usize, tag: Option<&Tag>, span: Span) {
        if self.dialect == Dialect::Foreign {
            return;
        }
        if anchor != 0 {
            let help = "remove the anchor, and write each value in its place; put a string that begins with `&` in quotes";
            self.reject(span, "an anchor", help);
        } else if tag.is_some() {
            let help = "remove the tag; put a number in quotes to make it a string; put a string that begins with `!` in quotes";
            self.reject(span, "a tag", help);
        }
    }

    fn reject(&mut self, span: Span, what: &str, help: &str) {
        self.report.at(Code::YamlFeature, span, format!("spec files do not allow {what}")).help(help);
    }

    fn alias(&mut self, anchor: usize, span: Span) -> Option<()> {
        if self.dialect == Dialect::Spec {
            let help = "write the value itself; put a string that begins with `*` in quotes";
            self.reject(span, "an alias", help);
        }
        // An alias inside the value of its own anchor has no value.
        let Some(mut node) = self.anchors.get(&anchor).cloned() else {
            self.report.at(Code::YamlSyntax, span, "the alias has no value: its anchor is not complete here");
            return self.scalar(String::new(), true, 0, span);
        };
        self.aliased = self.aliased.saturating_add(size(&node));
        if self.aliased > MAX_ALIASED {
            self.report.at(Code::TooDeep, span, format!("the aliases expand to more than {MAX_ALIASED} values"));
            return None;
        }
        node.span = span;
        match node.value {
            Value::Scalar { text, plain } if self.wants_key() => self.scalar(text, plain, 0, span),
            _ if self.wants_key() => {
                self.reject(span, "a key that is a list or a map", "write a string as the key");
                self.scalar(String::new(), false, 0, span)
            }
            _ => {
                self.put(node);
                Some(())
            }
        }
    }

    fn wants_key(&self) -> bool {
        matches!(self.open.last(), Some(Open { what: What::Map(OpenMap { key: None, .. }), .. }))
    }

    fn push(&mut self, what: What, anchor: usize, span: Span) -> Option<()> {
        let is_key = self.wants_key();
        if is_key {
            self.reject(
                span,
                "a key that is a list or a map",
                "write a string as the key; put a string that begins with a bracket in quotes",
            );
        }
        if self.open.len() >= MAX_DEPTH {
            self.report.at(Code::TooDeep, span, format!("values are nested more than {MAX_DEPTH} levels deep"));
            return None;
        }
        self.open.push(Open { span, mark: Mark::Whole, anchor, is_key, what });
        Some(())
    }

    fn close(&mut self, span: Span, cut: bool) {
        let Some(mut open) = self.open.pop() else { return };
        if cut {
            open.mark = Mark::Cut;
        }
        let (value, end) = match open.what {
            What::List(items) => {
                let end = items.last().map_or(open.span.end, |item| item.span.end).max(span.end);
                (Value::List(items), end)
            }
            What::Map(mut map) => {
                let key = map.key.take();
                let mut entries = self.merged(map);
                if let Some(key) = key {
                    let value =
                        Node { mark: Mark::Left, ..Node::new(key.span, Value::Scalar { text: String::new(), plain: true }) };
                    entries.push(Entry { key: key.text, key_span: key.span, key_plain: key.plain, value });
                }
                let end = entries.last().map_or(span.end, |entry| entry.value.span.end.max(span.end));
                (Value::Map(entries), end)
            }
        };
        let node = Node { span: Span { start: open.span.start, end: end.max(open.span.start) }, value, mark: open.mark };
        if open.is_key {
            if let Some(Open { what: What::Map(map), .. }) = self.open.last_mut() {
                map.key = Some(Key { text: String::new(), span: node.span, plain: false, left: true, merge: false });
            }
            return;
        }
        self.remember(open.anchor, &node);
        self.put(node);
    }

    /// Closes lists and maps that a mistake left open.
    fn close_all(&mut self) {
        while let Some(open) = self.open.last() {
            let span = open.span;
            self.close(span, true);
        }
    }

    fn remember(&mut self, anchor: usize, node: &Node) {
        if anchor != 0 {
            self.anchors.insert(anchor, node.clone());
        }
    }

    fn scalar(&mut self, text: String, plain: bool, anchor: usize, span: Span) -> Option<()> {
        let wants_key = self.wants_key();
        if anchor != 0 || !wants_key {
            let node = Node::new(span, Value::Scalar { text: text.clone(), plain });
            self.remember(anchor, &node);
            if !wants_key {
                self.put(node);
                return Some(());
            }
        }
        let merge = plain && text == "<<";
        if merge && self.dialect == Dialect::Spec {
            self.reject(span, "a merge key", "write the keys themselves");
        }
        let Some(Open { what: What::Map(map), .. }) = self.open.last_mut() else { return Some(()) };
        let first = map.entries.find(&text).map(|entry| entry.key_span).filter(|_| !merge);
        if let Some(first) = first {
            let source = Arc::clone(self.report.source());
            self.report
                .at(Code::DuplicateKey, span, format!("`{text}` occurs twice"))
                .label("second")
                .also(&source, first, "first")
                .help("remove one of the two, or correct its name");
        }
        if merge && self.dialect == Dialect::Spec {
            // The merged map has keys that are missing here.
            if let Some(open) = self.open.last_mut() {
                open.mark = Mark::Cut;
            }
        }
        let Some(Open { what: What::Map(map), .. }) = self.open.last_mut() else { return Some(()) };
        let left = first.is_some() || (merge && self.dialect == Dialect::Spec);
        map.key = Some(Key { text, span, plain, left, merge });
        Some(())
    }

    fn put(&mut self, mut node: Node) {
        match self.open.last_mut() {
            None => self.root = Some(node),
            Some(Open { what: What::List(items), .. }) => items.push(node),
            Some(Open { what: What::Map(map), .. }) => {
                let Some(key) = map.key.take() else { return };
                if key.merge && self.dialect == Dialect::Foreign {
                    map.merges.push(node);
                    return;
                }
                if key.left {
                    node.mark = Mark::Left;
                }
                map.entries.push(Entry { key: key.text, key_span: key.span, key_plain: key.plain, value: node });
            }
        }
    }

    /// Returns the entries of a map with those that it merges. Its own take precedence, then those of earlier maps.
    fn merged(&mut self, map: OpenMap) -> Map {
        let OpenMap { mut entries, merges, .. } = map;
        for merge in merges {
            let maps = match merge.value {
                Value::List(items) => items,
                _ => vec![merge],
            };
            for map in maps {
                let Value::Map(more) = map.value else {
                    self.report.at(
                        Code::YamlSyntax,
                        map.span,
                        format!("expected a map for the merge key, found {}", map.describe()),
                    );
                    continue;
                };
                for entry in &more {
                    if entries.find(&entry.key).is_none() {
                        entries.push(entry.clone());
                    }
                }
            }
        }
        entries
    }
}

/// Returns the number of values inside a value, itself included.
fn size(node: &Node) -> usize {
    let inner = node.items().iter().chain(node.entries().iter().map(|entry| &entry.value));
    1 + inner.map(size).sum::<usize>()
}
