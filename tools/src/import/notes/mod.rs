//! The platform's texts: one JSON object per line, with the fields of an API and of its types.
//!
//! The importer extracts the facts of a text, and does not copy the text. Summaries in the lines are our own, and are copied.

mod examples;
mod personal_data;
mod statements;

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

use serde::Deserialize;
use serde_json::Value as Json;

use super::fill::{Fact, Facts, Holder, short, walk};
use super::merge::spec::{Place, Spec, inner};
use alipay_codegen::diagnostic::{Code, Diagnostic, Report};
use alipay_codegen::resolve::identify;
use alipay_codegen::resolve::names::Style;
use alipay_codegen::source::yaml::Node;
use alipay_codegen::source::{Source, Span};

/// One line.
#[derive(Deserialize)]
struct Line {
    api: String,
    summary: Option<String>,
    #[serde(default)]
    parameters: BTreeMap<String, Note>,
    #[serde(default)]
    types: BTreeMap<String, BTreeMap<String, Note>>,
    #[serde(default)]
    type_summaries: BTreeMap<String, String>,
}

/// The text of a field.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
struct Note {
    #[serde(default, rename = "type")]
    ty: String,
    #[serde(default)]
    text: String,
    example: Option<Json>,
    summary: Option<String>,
    #[serde(default)]
    value_summaries: BTreeMap<String, String>,
}

/// The result of the import.
#[derive(Default)]
pub(super) struct Read {
    pub(super) facts: Facts,
    /// The number of APIs with a spec file.
    pub(super) apis: usize,
    /// The number of APIs without one.
    pub(super) passed: usize,
    /// The number of fields that are missing in the spec.
    pub(super) absent: usize,
}

/// The fields of a record of the spec, each with its different notes.
type Noted = BTreeMap<String, Vec<Note>>;

/// Reads the lines. Returns `None` if there are none.
pub(super) fn read(source: &Arc<Source>, spec: &Spec, head: Option<&str>, diagnostics: &mut Vec<Diagnostic>) -> Option<Read> {
    let mut report = Report::new(source);
    let mut reader =
        Reader { spec, read: Read::default(), noted: BTreeMap::new(), summaries: BTreeMap::new(), absent: BTreeSet::new() };
    let (mut start, mut lines) = (0, 0_usize);
    for line in source.text().split_inclusive('\n') {
        let at = Span { start, end: start + line.trim_end().len() };
        start += line.len();
        if line.trim().is_empty() {
            continue;
        }
        match serde_json::from_str::<Line>(line) {
            Ok(line) => {
                lines += 1;
                reader.line(&line);
            }
            Err(error) => {
                let at = (at.start + error.column().saturating_sub(1)).min(at.end);
                report
                    .at(Code::NotImportable, Span { start: at, end: at }, format!("invalid notes on an API: {error}"))
                    .help("expected a JSON object with `api`, `types` etc. in each line");
            }
        }
    }
    if lines == 0 {
        report.at(Code::NotImportable, Span::default(), "the file contains no notes");
    }
    diagnostics.extend(report.into_found());
    (lines > 0).then(|| reader.finish(head, diagnostics))
}

/// Returns the facts of one text.
pub(super) fn of_text(name: &str, ty: &str, text: &str, siblings: &[&str], sent: bool) -> Vec<Fact> {
    let note = Note { text: text.to_owned(), ..Note::default() };
    statements::read(name, ty, &[note], siblings, sent).facts
}

struct Reader<'a> {
    spec: &'a Spec,
    read: Read,
    noted: BTreeMap<(Place, Holder), Noted>,
    /// Summaries of types.
    summaries: BTreeMap<(Place, Holder), String>,
    absent: BTreeSet<(Place, Holder, String)>,
}

impl Reader<'_> {
    /// Compares an API with its file: its request, its response, and the types in them.
    fn line(&mut self, line: &Line) {
        let place = identify(&line.api).map(|identity| (identity.product, identity.rest));
        let Some(place) = place.filter(|place| self.spec.file(place).is_some()) else {
            self.read.passed += 1;
            return;
        };
        self.read.apis += 1;
        if let Some(summary) = &line.summary {
            self.read.facts.apis.entry(place.clone()).or_default().summary = Some(summary.clone());
        }
        let name = Style::Type.convert(&line.api).unwrap_or_default();
        let own = [(format!("{name}Model"), Holder::Request), (format!("{name}ResponseModel"), Holder::Response)];
        self.fields(&place, &Holder::Request, &line.parameters);
        let mut done = HashSet::new();
        let mut open: Vec<(Place, Holder, &str)> =
            own.iter().map(|(name, holder)| (place.clone(), holder.clone(), name.as_str())).collect();
        open.extend(self.held(&place, &Holder::Request, &line.parameters));
        // Types that no field refers to are found by their names.
        let by_name: Vec<(Place, Holder, &str)> = line
            .types
            .keys()
            .filter_map(|name| {
                let (home, ty) = self.spec.lookup(&place, name)?;
                ty.get("fields").map(|_| (home, Holder::Type(name.clone()), name.as_str()))
            })
            .collect();
        open.splice(0..0, by_name);
        while let Some((home, holder, name)) = open.pop() {
            let Some((name, fields)) = line.types.get_key_value(name) else { continue };
            if !done.insert((home.clone(), holder.clone(), name.as_str())) {
                continue;
            }
            if let Some(summary) = line.type_summaries.get(name) {
                self.summaries.entry((home.clone(), holder.clone())).or_insert_with(|| summary.clone());
            }
            self.fields(&home, &holder, fields);
            open.extend(self.held(&home, &holder, fields));
        }
    }

    /// Returns the records in the fields of a record, each with its name in the source.
    fn held<'l>(&self, place: &Place, holder: &Holder, fields: &'l BTreeMap<String, Note>) -> Vec<(Place, Holder, &'l str)> {
        let Some(entry) = walk::fields(self.spec, place, holder) else { return Vec::new() };
        let resolved = |(name, note): (&String, &'l Note)| {
            let (home, record) = walk::held(self.spec, place, entry.value.get(name)?)?;
            Some((home, record, inner(&note.ty).0))
        };
        fields.iter().filter_map(resolved).collect()
    }

    /// Collects the notes on the fields of a record.
    fn fields(&mut self, place: &Place, holder: &Holder, fields: &BTreeMap<String, Note>) {
        let Some(entry) = walk::fields(self.spec, place, holder) else { return };
        let noted = self.noted.entry((place.clone(), holder.clone())).or_default();
        for (name, note) in fields {
            if entry.value.get(name).is_none() {
                self.absent.insert((place.clone(), holder.clone(), name.clone()));
                continue;
            }
            let existing = noted.entry(name.clone()).or_default();
            if !existing.contains(note) {
                existing.push(note.clone());
            }
        }
    }

    /// Converts all notes to facts.
    fn finish(mut self, head: Option<&str>, diagnostics: &mut Vec<Diagnostic>) -> Read {
        self.read.absent = self.absent.len();
        let sent = walk::sent(self.spec);
        for ((place, holder), fields) in &self.noted {
            let (Some(entry), Some(file)) = (walk::fields(self.spec, place, holder), self.spec.file(place)) else { continue };
            let sent = sent.contains(&(place.clone(), holder.clone()));
            let names: Vec<&str> = entry.value.entries().iter().map(|field| field.key.as_str()).collect();
            let record = self.read.facts.record(place, holder);
            record.summary = self.summaries.get(&(place.clone(), holder.clone())).cloned();
            for (name, notes) in fields {
                let Some(field) = entry.value.entry(name) else { continue };
                let ty = field.value.get("type").and_then(Node::text).unwrap_or("");
                let lists = inner(ty).1;
                if let Some(other) = notes.iter().find(|note| !note.ty.is_empty() && inner(&note.ty).1 != lists) {
                    let message = format!("`{name}` is `{ty}` here, but `{}` in the source; its text is omitted", other.ty);
                    diagnostics.push(Diagnostic::new(Code::SourcesDisagree, &file.source, field.key_span, message));
                    continue;
                }
                let siblings: Vec<&str> = names.iter().copied().filter(|other| other != name).collect();
                let mut stated = statements::read(name, ty, notes, &siblings, sent);
                for (words, reason) in stated.doubts {
                    let message = format!("`{name}`: {reason}: `{}`", short(&words));
                    let mut diagnostic = Diagnostic::new(Code::NotCertain, &file.source, field.key_span, message);
                    diagnostic.help("add the known facts by hand");
                    diagnostics.push(diagnostic);
                }
                record.rules.append(&mut stated.rules);
                if !stated.facts.is_empty() {
                    record.fields.insert(name.clone(), stated.facts);
                }
            }
        }
        if let Some(head) = head {
            let places: BTreeSet<Place> = self.read.facts.records.keys().chain(self.read.facts.apis.keys()).cloned().collect();
            self.read.facts.heads = places.into_iter().map(|place| (place, vec![head.to_owned()])).collect();
        }
        self.read
    }
}
