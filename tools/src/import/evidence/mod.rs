//! Facts from documentation pages, copies of them and clients in other languages: one JSON object per line, for one source.
//!
//! Several sources of one field are weighed to get a fact of the spec language.

mod codes;
mod lengths;
mod lines;
mod peers;
mod required;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::fill::{Facts, Holder, walk};
use super::merge::spec::{Place, Spec};
use alipay_codegen::diagnostic::{Code, Diagnostic};
use alipay_codegen::resolve::identify;
use alipay_codegen::source::Source;
use alipay_codegen::source::yaml::Entry;
use lines::{Field, Line, Origin};
use peers::Peer;

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

/// A field of the spec.
type Spot = (Place, Holder, String);

/// The facts of one field in all sources.
#[derive(Default)]
struct Evidence {
    stated: Vec<Stated>,
    /// By other client: true if it requires the field.
    peers: Vec<bool>,
}

/// The facts of a field of an API in one source.
struct Stated {
    api: String,
    origin: Origin,
    field: Field,
}

/// Reads the lines, and those of other clients. Returns `None` if there are none.
pub(super) fn read(
    source: &Arc<Source>,
    peers: Option<&Arc<Source>>,
    spec: &Spec,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Read> {
    let lines = lines::read(source, diagnostics)?;
    let peers = match peers {
        Some(source) => peers::read(source, diagnostics)?,
        None => Vec::new(),
    };
    let mut reader =
        Reader { spec, read: Read::default(), evidence: BTreeMap::new(), absent: BTreeSet::new(), years: BTreeMap::new() };
    let mut apis: BTreeSet<&str> = BTreeSet::new();
    for line in &lines {
        apis.extend(line.apis());
        reader.line(line);
    }
    for peer in &peers {
        apis.insert(&peer.api);
        reader.peer(peer, diagnostics);
    }
    reader.read.passed = apis.iter().filter(|api| reader.place(api).is_none()).count();
    reader.read.apis = apis.len() - reader.read.passed;
    codes::add(&lines, &mut reader.read.facts, spec);
    Some(reader.finish(diagnostics))
}

struct Reader<'a> {
    spec: &'a Spec,
    read: Read,
    evidence: BTreeMap<Spot, Evidence>,
    absent: BTreeSet<(String, Holder, String)>,
    /// The years of the pages for each file; `None` stands for a page without a date.
    years: BTreeMap<Place, BTreeSet<Option<u16>>>,
}

impl Reader<'_> {
    /// Returns the file of an API.
    fn place(&self, api: &str) -> Option<Place> {
        let identity = identify(api)?;
        let place = (identity.product, identity.rest);
        self.spec.file(&place).map(|_| place)
    }

    /// Returns the field at the end of a dotted path.
    fn spot(&mut self, api: &str, holder: &Holder, path: &str) -> Option<Spot> {
        let spot = spot(self.spec, &self.place(api)?, holder, path);
        if spot.is_none() {
            self.absent.insert((api.to_owned(), holder.clone(), path.to_owned()));
        }
        spot
    }

    fn line(&mut self, line: &Line) {
        for api in line.apis() {
            let Some(place) = self.place(api) else { continue };
            let years = self.years.entry(place).or_default();
            if !(line.request.is_empty() && line.response.is_empty() && line.errors.is_empty()) {
                years.insert(line.origin().year);
            }
            for (holder, fields) in [(Holder::Request, &line.request), (Holder::Response, &line.response)] {
                for (path, field) in fields {
                    let Some(spot) = self.spot(api, &holder, path) else { continue };
                    if field.required.is_none() && field.max_length.is_none() {
                        continue;
                    }
                    self.years.entry(spot.0.clone()).or_default().insert(line.origin().year);
                    let stated = Stated { api: api.to_owned(), origin: line.origin(), field: field.clone() };
                    self.evidence.entry(spot).or_default().stated.push(stated);
                }
            }
        }
    }

    /// Adds the required fields of other clients.
    fn peer(&mut self, peer: &Peer, diagnostics: &mut Vec<Diagnostic>) {
        let Some(place) = self.place(&peer.api) else { return };
        for name in peer.names() {
            let Some(spot) = self.spot(&peer.api, &Holder::Request, name) else { continue };
            let lists = peer.lists.values().map(|list| list.required.iter().any(|other| other == name)).collect();
            self.evidence.entry(spot).or_default().peers = lists;
        }
        let holder = walk::fields(self.spec, &place, &Holder::Request);
        peers::groups(peer, &place, self.spec.file(&place).zip(holder), &mut self.read.facts, diagnostics);
    }

    /// Weighs the evidence.
    fn finish(mut self, diagnostics: &mut Vec<Diagnostic>) -> Read {
        self.read.absent = self.absent.len();
        let mut by_peers: BTreeSet<Place> = self.read.facts.records.keys().cloned().collect();
        for ((place, holder, name), evidence) in &self.evidence {
            let (Some(file), Some(entry)) = (self.spec.file(place), entry(self.spec, place, holder, name)) else { continue };
            let mut at = At { place, holder, source: &file.source, entry, diagnostics };
            let facts: Vec<_> =
                [lengths::weigh(&mut at, evidence), required::weigh(&mut at, evidence)].into_iter().flatten().collect();
            if !evidence.peers.is_empty() && facts.iter().any(|fact| fact.key == "required") {
                by_peers.insert(place.clone());
            }
            if !facts.is_empty() {
                self.read.facts.record(place, holder).fields.insert(name.clone(), facts);
            }
        }
        let places: BTreeSet<&Place> = self.years.keys().chain(&by_peers).collect();
        for place in places {
            let mut parts: Vec<String> = self.years.get(place).and_then(pages).into_iter().collect();
            if by_peers.contains(place) {
                parts.push("peers".to_owned());
            }
            self.read.facts.heads.insert(place.clone(), parts);
        }
        self.read
    }
}

/// A field of a file that is being weighed.
struct At<'a> {
    place: &'a Place,
    holder: &'a Holder,
    source: &'a Arc<Source>,
    entry: &'a Entry,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl At<'_> {
    /// Reports that sources contradict each other.
    fn doubt(&mut self, message: String) {
        self.diagnostics.push(Diagnostic::new(Code::NotCertain, self.source, self.entry.key_span, message));
    }
}

fn entry<'s>(spec: &'s Spec, place: &Place, holder: &Holder, name: &str) -> Option<&'s Entry> {
    walk::fields(spec, place, holder)?.value.entry(name)
}

/// Returns the field at the end of a dotted path through the records of a file.
fn spot(spec: &Spec, place: &Place, holder: &Holder, path: &str) -> Option<Spot> {
    let (mut place, mut holder) = (place.clone(), holder.clone());
    let mut steps = path.split('.').peekable();
    while let Some(step) = steps.next() {
        let field = entry(spec, &place, &holder, step)?;
        if steps.peek().is_none() {
            return Some((place, holder, step.to_owned()));
        }
        (place, holder) = walk::held(spec, &place, &field.value)?;
    }
    None
}

/// Returns the text about pages for the first comment of a file.
fn pages(years: &BTreeSet<Option<u16>>) -> Option<String> {
    let dated: Vec<u16> = years.iter().copied().flatten().collect();
    let undated = years.contains(&None);
    let text = match (dated.as_slice(), undated) {
        ([], false) => return None,
        ([], true) => return Some("pages without a date".to_owned()),
        ([year], _) => format!("page of {year}"),
        ([first, .., last], _) => format!("pages of {first} to {last}"),
    };
    Some(if undated { format!("{text} and without a date") } else { text })
}
