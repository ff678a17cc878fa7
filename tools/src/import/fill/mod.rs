//! Filling of gaps in spec files with the facts of a source.
//!
//! An importer collects [`Facts`] by record. Facts that contradict the file are omitted, as the file stays. Facts that the resolver
//! rejects are omitted, too. The rest becomes edits of the text. Every omission is reported.

mod codes;
mod field;
mod files;
mod omitted;
mod plan;
mod rules;
mod trial;
pub(super) mod walk;

use std::collections::{BTreeMap, BTreeSet};

use super::Folder;
use super::merge::spec::{Place, Spec};
use super::value::Value;
use alipay_codegen::diagnostic::{Code, Diagnostic};
use alipay_codegen::source::{Found, Source, Span};
pub(super) use rules::Rule;

/// A record of a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Holder {
    Request,
    Response,
    Type(String),
}

/// A fact of a field: one key of the spec language.
#[derive(Clone, Debug)]
pub(crate) struct Fact {
    pub(crate) key: &'static str,
    pub(crate) value: Value,
    /// The key belongs to `items:`, the elements of the list.
    pub(crate) items: bool,
    /// The list of values is open.
    pub(crate) open: bool,
    /// The limit is advisory.
    pub(super) advisory: bool,
    /// The words of the source, for diagnostics.
    pub(super) words: String,
}

impl Fact {
    /// Creates a fact of the field itself.
    pub(super) fn new(key: &'static str, value: Value, words: &str) -> Self {
        Self { key, value, items: false, open: false, advisory: false, words: words.to_owned() }
    }

    /// Formats the fact like a spec file.
    fn shown(&self) -> String {
        let inner = format!("{}: {}", self.key, self.value.flow());
        if self.items { format!("items: {{ {inner} }}") } else { inner }
    }
}

/// The facts of a record.
#[derive(Clone, Debug, Default)]
pub(super) struct RecordFacts {
    /// The meaning of the type.
    pub(super) summary: Option<String>,
    pub(super) fields: BTreeMap<String, Vec<Fact>>,
    pub(super) rules: Vec<Rule>,
}

/// The facts of an error code.
#[derive(Clone, Debug)]
pub(super) struct CodeFacts {
    pub(super) code: String,
    pub(super) summary: Option<String>,
    pub(super) fix: Option<String>,
}

/// The facts of an API as a whole.
#[derive(Clone, Debug, Default)]
pub(super) struct ApiFacts {
    pub(super) summary: Option<String>,
    pub(super) codes: Vec<CodeFacts>,
}

/// All facts of a source, by file and record.
#[derive(Default)]
pub(super) struct Facts {
    pub(super) records: BTreeMap<Place, BTreeMap<Holder, RecordFacts>>,
    pub(super) apis: BTreeMap<Place, ApiFacts>,
    /// The parts of the comment that lists the sources of a file's facts.
    pub(super) heads: BTreeMap<Place, Vec<String>>,
}

impl Facts {
    /// Returns the facts of a record.
    pub(super) fn record(&mut self, place: &Place, holder: &Holder) -> &mut RecordFacts {
        self.records.entry(place.clone()).or_default().entry(holder.clone()).or_default()
    }
}

/// The number of filled-in facts, by kind.
pub(super) type Filled = BTreeMap<&'static str, usize>;

/// The diagnostics and counts of one attempt.
#[derive(Default)]
struct Log {
    diagnostics: Vec<Diagnostic>,
    filled: Filled,
}

impl Log {
    fn count(&mut self, kind: &'static str) {
        *self.filled.entry(kind).or_default() += 1;
    }

    /// Adds a diagnostic at a place of a spec file.
    fn note(&mut self, code: Code, source: &std::sync::Arc<Source>, span: Span, message: String) -> &mut Diagnostic {
        self.diagnostics.push(Diagnostic::new(code, source, span, message));
        let last = self.diagnostics.len() - 1;
        #[allow(clippy::indexing_slicing, reason = "the element was pushed on the line above")]
        &mut self.diagnostics[last]
    }
}

/// Fills the files of a folder, and returns all files.
pub(super) fn fill(folder: &Folder, facts: &Facts, diagnostics: &mut Vec<Diagnostic>) -> (Vec<Found>, Filled) {
    let spec = Spec::new(&folder.files);
    let mut omitted = omitted::Omitted::default();
    let mut now = folder.files.clone();
    let mut logs: BTreeMap<Place, Log> = BTreeMap::new();
    let mut open: BTreeSet<Place> = facts.records.keys().chain(facts.apis.keys()).cloned().collect();
    while !open.is_empty() {
        // A retry of a file begins with its original text.
        let before = folder.files.iter().filter(|file| open.contains(&(file.product.clone(), file.stem.clone())));
        let filled = files::fill(&spec, facts, &omitted, &open, &mut logs);
        super::replace(&mut now, before.cloned().chain(filled).map(|file| (file, None)).collect());
        open = match logs.values().any(|log| !log.filled.is_empty()) {
            true => omitted.learn(&spec, &now, facts),
            false => BTreeSet::new(),
        };
    }
    let mut counts = Filled::new();
    for mut log in logs.into_values() {
        diagnostics.append(&mut log.diagnostics);
        log.filled.into_iter().for_each(|(kind, count)| *counts.entry(kind).or_default() += count);
    }
    diagnostics.append(&mut omitted.into_found());
    (now, counts)
}

/// Puts a text between backticks.
fn quoted(text: &str) -> String {
    format!("`{text}`")
}

/// Truncates a text of the source for messages.
pub(super) fn short(text: &str) -> String {
    const MOST: usize = 60;
    let line = super::clean(text).replace('\n', " ");
    match line.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or("")),
        None => line,
    }
}
