//! Merging of a source into the spec folder, as edits of the existing text.
//!
//! Hand-written parts stay: if a file differs from the source, the file is kept and the contradiction reported.
//! A source describes one protocol. If a file did not offer that protocol before, its fields on it are still undecided, so fields
//! that the source lacks get `only:` for the other protocol. If the file did offer it, such a field contradicts the source.

pub(super) mod codes;
pub(super) mod edit;
pub(super) mod fields;
pub(super) mod files;
mod link;
mod place;
mod rules;
pub(super) mod spec;
mod types;
mod walk;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::draft::{Draft, Offer, Reading};
use super::value::Value;
use alipay_codegen::diagnostic::{Code, Diagnostic};
use alipay_codegen::ir::Protocol;
use alipay_codegen::resolve::identify;
use alipay_codegen::resolve::names::{Names, Style};
use alipay_codegen::source::{Found, Source, Span};
use alipay_codegen::spec::tables::{API_FILE, TYPE};
use edit::Edits;
use fields::Side;
pub(super) use link::link;
use rules::RuleHolder;
use spec::{Place, Spec};
use types::NewTypes;
use walk::Matched;

/// The result of a merge.
pub(super) struct Merged {
    /// The new files, each with its present text.
    pub(super) files: Vec<(Found, Option<String>)>,
    /// The number of APIs that had no file.
    pub(super) new: usize,
    /// An API without a file was skipped, because the source is not enough to start one.
    pub(super) passed: bool,
}

/// Merges a reading into a folder. Adds diagnostics to `diagnostics`.
pub(super) fn merge(folder: &[Found], reading: &Reading, diagnostics: &mut Vec<Diagnostic>) -> Merged {
    let spec = Spec::new(folder);
    let drafts: Vec<(Place, &Draft)> = reading
        .apis
        .iter()
        .filter_map(|draft| identify(&draft.api).map(|identity| ((identity.product, identity.rest), draft)))
        .filter(|(place, draft)| spec.file(place).is_some() || starts_file(draft))
        .collect();
    let passed = drafts.len() < reading.apis.len();
    let drafts = distinct(&spec, reading, drafts, diagnostics);
    let mut matched: Vec<Matched> = drafts.iter().map(|(place, draft)| walk::walk(&spec, reading, draft, place)).collect();
    for ((place, _), matched) in drafts.iter().zip(&mut matched) {
        // If no fields are added, no types are needed.
        if reading.page && spec.offers(place, keys(reading.protocol).1) {
            matched.missing.clear();
        }
    }
    let new_types = NewTypes::find(&spec, reading, &drafts, &matched, diagnostics);
    let mut merger = Merger { spec: &spec, reading, matched: &matched, types: &new_types, files: BTreeMap::new(), diagnostics };
    let mut new = 0;
    for (index, (place, draft)) in drafts.iter().enumerate() {
        match spec.file(place) {
            Some(_) => merger.update(index, place, draft),
            None => {
                new += 1;
                merger.create(index, place, draft);
            }
        }
    }
    merger.known_types(&drafts);
    merger.new_types();
    merger.public_codes();
    merger.products();
    let files = merger.finish(folder);
    Merged { files, new, passed }
}

/// Returns true if a source is complete enough to start a file.
fn starts_file(draft: &Draft) -> bool {
    draft.title.is_some() && draft.offer != Offer::Unknown && !draft.cut
}

/// Omits new APIs whose Rust names are taken by another API of the product.
fn distinct<'a>(
    spec: &Spec,
    reading: &Reading,
    drafts: Vec<(Place, &'a Draft)>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<(Place, &'a Draft)> {
    let mut names: BTreeMap<String, (Names, BTreeSet<String>)> = BTreeMap::new();
    let mut is_free = |(product, stem): &Place| {
        let (modules, exports) = names.entry(product.clone()).or_insert_with(|| (Names::new(Style::Module), BTreeSet::new()));
        let name = Style::Type.convert(stem).unwrap_or_default();
        let own = ["", "Response", "ErrorCode"].map(|suffix| format!("{name}{suffix}"));
        let free = own.iter().all(|name| !exports.contains(name)) && types::claim(modules, stem, None);
        exports.extend(own);
        free
    };
    spec.places().filter(|(product, stem)| !product.is_empty() && stem != "types").for_each(|place| {
        is_free(place);
    });
    let mut kept = Vec::new();
    for (place, draft) in drafts {
        if spec.file(&place).is_some() || is_free(&place) {
            kept.push((place, draft));
        } else {
            let message = format!("the Rust name of `{}` is taken by another API", draft.api);
            diagnostics.push(Diagnostic::new(Code::NotImported, &reading.source, draft.at, message));
        }
    }
    kept
}

/// The changes of a file.
#[derive(Default)]
struct Work {
    edits: Edits,
    /// The sections of a new file.
    sections: Vec<(String, Value)>,
}

struct Merger<'a> {
    spec: &'a Spec,
    reading: &'a Reading,
    matched: &'a [Matched],
    types: &'a NewTypes,
    files: BTreeMap<Place, Work>,
    diagnostics: &'a mut Vec<Diagnostic>,
}

/// Returns the keys of a protocol and of the other one.
const fn keys(protocol: Protocol) -> (&'static str, &'static str) {
    match protocol {
        Protocol::Gateway => ("gateway", "rest"),
        Protocol::Rest => ("rest", "gateway"),
    }
}

impl Merger<'_> {
    /// Reports that a file and the source contradict each other.
    fn contradict(&mut self, source: &Arc<Source>, span: Span, at: Span, message: String, label: &str) {
        let mut diagnostic = Diagnostic::new(Code::SourcesDisagree, source, span, message);
        diagnostic.also(&self.reading.source, at, label).help("the file is unchanged; correct it if the source is right");
        self.diagnostics.push(diagnostic);
    }

    fn left_out(&mut self, at: Span, message: String) {
        self.diagnostics.push(Diagnostic::new(Code::LeftOut, &self.reading.source, at, message));
    }

    fn work(&mut self, place: &Place) -> &mut Work {
        self.files.entry(place.clone()).or_default()
    }

    /// Creates the file of an API that had none.
    fn create(&mut self, index: usize, place: &Place, draft: &Draft) {
        let mut sections = vec![("api".to_owned(), Value::text(draft.api.as_str()))];
        sections.push(("title".to_owned(), Value::text(draft.title.as_deref().unwrap_or(&draft.api).replace('\n', " "))));
        sections.extend(draft.summary.iter().map(|text| ("summary".to_owned(), Value::text(text.as_str()))));
        sections.extend(offered(&draft.offer).map(|(key, offer)| (key.to_owned(), offer)));
        sections.extend(traits(draft));
        for (key, fields) in [("request", &draft.request), ("response", &draft.response)] {
            let mut entries = self.new_fields(None, fields, Side { place, index, only: None, by_rule: &[] });
            let rules = if key == "request" { self.new_rules(&draft.rules, &mut entries) } else { Vec::new() };
            sections.push((key.to_owned(), Value::Map(entries)));
            if !rules.is_empty() {
                sections.push(("rules".to_owned(), Value::List(rules)));
            }
        }
        let codes = codes::codes(&draft.codes, None);
        if !codes.is_empty() {
            sections.push(("errors".to_owned(), Value::Map(codes)));
        }
        if !draft.examples.is_empty() {
            sections.push(("examples".to_owned(), Value::Map(draft.examples.clone())));
        }
        self.work(place).sections.extend(sections);
    }

    /// Adds the facts of the source to a file.
    fn update(&mut self, index: usize, place: &Place, draft: &Draft) {
        let Some(file) = self.spec.file(place) else { return };
        let (node, text) = (&file.node, file.source.text());
        let order: Vec<&str> = API_FILE.all().map(|key| key.name).collect();
        let (key, other) = keys(self.reading.protocol);
        let stated = node.get(key).is_some();
        let free = matches!(&draft.offer, Offer::Gateway { free: true, .. });
        // Free text on the gateway has a name on REST: both are one parameter.
        let as_parameter = free && node.get("request").is_some_and(|request| request.get("biz_content").is_some());
        let offer = if as_parameter { Offer::Gateway { plain: true, free } } else { draft.offer.clone() };
        if stated {
            self.same_offer(place, draft, &offer);
        } else if self.reading.page {
            self.left_out(draft.at, format!("the page describes the gateway, but the file does not offer `{}` there", draft.api));
        } else if let Some((key, value)) = offered(&offer) {
            self.work(place).edits.insert(node, key, &value, &order, text);
        }
        if let (Some(title), Some(title_in_file)) = (&draft.title, node.get("title").and_then(|title| title.text()))
            && title != title_in_file
        {
            let message = format!("the title is `{title_in_file}`, but `{title}` in the source");
            self.contradict(&file.source, node.span_of("title"), draft.at, message, "the source's operation");
        }
        if let (Some(summary), None) = (&draft.summary, node.get("summary")) {
            self.work(place).edits.insert(node, "summary", &Value::text(summary.as_str()), &order, text);
        }
        let other_offered = node.get(other).is_some();
        let mut added = Vec::new();
        for (key, fields) in [("request", &draft.request), ("response", &draft.response)] {
            let Some(holder) = node.entry(key) else { continue };
            let mut fields = fields.clone();
            if as_parameter && key == "request" {
                fields.extend(fields::unknown("biz_content", draft.at));
            }
            let by_rule = if key == "request" { self.required_by_rule(node, key) } else { Vec::new() };
            let side = Side { place, index, only: other_offered.then_some(keys(self.reading.protocol)), by_rule: &by_rule };
            let new = self.record(file, holder, &fields, side, stated);
            added.extend(new.into_iter().filter(|_| key == "request"));
        }
        self.rules(place, &RuleHolder { map: node, fields: "request", order: &order }, &draft.rules, &added);
        self.errors(place, draft, &order);
    }

    /// Compares the protocol and the form of a call in the file with the source.
    fn same_offer(&mut self, place: &Place, draft: &Draft, offer: &Offer) {
        let Some(file) = self.spec.file(place) else { return };
        let node = &file.node;
        match offer {
            Offer::Unknown => {}
            Offer::Gateway { plain, .. } => {
                let in_file = node.get("gateway").and_then(|gateway| gateway.get("fields")?.text()) == Some("plain");
                // Without fields there is no difference.
                if in_file != *plain && !(draft.request.is_empty()) {
                    let message =
                        if in_file { "the fields are sent as parameters" } else { "the fields are sent in `biz_content`" };
                    self.contradict(
                        &file.source,
                        node.span_of("gateway"),
                        draft.at,
                        format!("{message}, but not in the source"),
                        "the source's method",
                    );
                }
            }
            Offer::Rest { verb, path } => {
                let in_file = node
                    .get("rest")
                    .and_then(|rest| rest.entries().first())
                    .map(|entry| (entry.key.as_str(), entry.value.text().unwrap_or("")));
                if in_file != Some((*verb, path.as_str())) {
                    let message = format!("the source has `{verb}: {path}`");
                    self.contradict(&file.source, node.span_of("rest"), draft.at, message, "the source's operation");
                }
            }
        }
    }

    /// Updates types of the spec that the source describes, too.
    fn known_types(&mut self, drafts: &[(Place, &Draft)]) {
        let (key, other) = keys(self.reading.protocol);
        let mut pairs: BTreeMap<&(Place, String, String), BTreeSet<usize>> = BTreeMap::new();
        for (index, matched) in self.matched.iter().enumerate() {
            for pair in &matched.pairs {
                pairs.entry(pair).or_default().insert(index);
            }
        }
        for (pair, users) in pairs {
            let (home, name, source) = pair;
            if self.reading.page && home.1 == "types" {
                let at = self.reading.types.get(source).map_or_else(Span::default, |draft| draft.at);
                self.left_out(at, format!("`{name}` is shared by several APIs, but the page describes only one"));
                continue;
            }
            let (Some(file), Some(draft)) = (self.spec.file(home), self.reading.types.get(source)) else { continue };
            let Some(holder) = file.node.get("types").and_then(|types| types.get(name)?.entry("fields")) else { continue };
            let offers =
                |key: &str| users.iter().any(|index| drafts.get(*index).is_some_and(|(place, _)| self.spec.offers(place, key)));
            let (stated, other_offered) = (offers(key), offers(other));
            let index = users.first().copied().unwrap_or(0);
            let Some(map) = file.node.get("types").and_then(|types| types.get(name)) else { continue };
            let by_rule = self.required_by_rule(map, "fields");
            let only = other_offered.then_some(keys(self.reading.protocol));
            let added = self.record(file, holder, &draft.fields, Side { place: home, index, only, by_rule: &by_rule }, stated);
            let order: Vec<&str> = TYPE.all().map(|key| key.name).collect();
            self.rules(home, &RuleHolder { map, fields: "fields", order: &order }, &draft.rules, &added);
        }
    }

    /// Starts the file of products, if it is missing and the source describes them.
    fn products(&mut self) {
        let place: Place = (String::new(), "products".to_owned());
        if self.spec.file(&place).is_none() && !self.reading.products.is_empty() {
            let products = Value::Map(self.reading.products.clone());
            self.work(&place).sections.push(("products".to_owned(), products));
        }
    }

    /// Adds types that the spec does not have.
    fn new_types(&mut self) {
        let mut by_place: BTreeMap<&Place, Vec<(String, Value)>> = BTreeMap::new();
        for new in self.types.all() {
            let Some(draft) = self.reading.types.get(&new.source) else { continue };
            let mut fields =
                self.new_fields(None, &draft.fields, Side { place: &new.place, index: new.index, only: None, by_rule: &[] });
            let rules = self.new_rules(&draft.rules, &mut fields);
            let words = [("title", &draft.title), ("summary", &draft.summary)];
            let mut keys: Vec<(String, Value)> =
                words.into_iter().filter_map(|(key, text)| Some((key.to_owned(), Value::text(text.as_deref()?)))).collect();
            keys.push(("fields".to_owned(), Value::Map(fields)));
            if !rules.is_empty() {
                keys.push(("rules".to_owned(), Value::List(rules)));
            }
            by_place.entry(&new.place).or_default().push((new.name.clone(), Value::Map(keys)));
        }
        for (place, types) in by_place {
            let file = self.spec.file(place);
            let order: Vec<&str> = API_FILE.all().map(|key| key.name).collect();
            let work = self.files.entry(place.clone()).or_default();
            match (file, file.and_then(|file| file.node.entry("types"))) {
                (None, _) => work.sections.push(("types".to_owned(), Value::Map(types))),
                (Some(file), Some(holder)) => work.edits.append(holder, &types, file.source.text()),
                (Some(file), None) => {
                    work.edits.insert(&file.node, "types", &Value::Map(types), &order, file.source.text());
                }
            }
        }
    }
}

/// Returns the keys of a new file about the effect of a second call and about paging. A source that states neither leaves the former
/// to the name and the verb.
fn traits(draft: &Draft) -> Vec<(String, Value)> {
    if draft.traits.is_empty() && is_query(draft) {
        return vec![("idempotency".to_owned(), Value::text("always"))];
    }
    // Without the key, a second call may act a second time.
    let stated = draft.traits.iter().filter(|(key, value)| *key != "idempotency" || *value != Value::text("never"));
    stated.map(|(key, value)| ((*key).to_owned(), value.clone())).collect()
}

/// Returns true if a second call is safe: the verb reads, and the name implies that the API does nothing else. Other
/// names do not, such as `get`, which may also take one of a limited number of items.
fn is_query(draft: &Draft) -> bool {
    let last = draft.api.rsplit('.').next().unwrap_or("");
    matches!(draft.offer, Offer::Rest { verb: "get", .. }) && matches!(last, "query" | "batchquery")
}

/// Returns an offer in the form of a spec file.
fn offered(offer: &Offer) -> Option<(&'static str, Value)> {
    Some(match offer {
        Offer::Unknown => return None,
        Offer::Gateway { plain: false, .. } => ("gateway", Value::Map(Vec::new())),
        Offer::Gateway { plain: true, .. } => ("gateway", Value::Map(vec![("fields".to_owned(), Value::text("plain"))])),
        Offer::Rest { verb, path } => ("rest", Value::Map(vec![((*verb).to_owned(), Value::text(path.as_str()))])),
    })
}
