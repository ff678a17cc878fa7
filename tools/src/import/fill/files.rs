//! Insertion of facts into spec files.

use std::collections::{BTreeMap, BTreeSet};

use super::omitted::Omitted;
use super::plan::{self, At};
use super::rules::{self, Ruled};
use super::{Fact, Facts, Holder, Log, RecordFacts, codes, field, walk};
use crate::import::merge::edit::Edits;
use crate::import::merge::files::edited;
use crate::import::merge::spec::{Existing, Place, Spec};
use crate::import::value::Value;
use alipay_codegen::parallel;
use alipay_codegen::source::Found;
use alipay_codegen::source::yaml::Entry;
use alipay_codegen::spec::tables::{API_FILE, TYPE};

/// With fewer files, writing takes less time than starting a thread.
const PER_THREAD: usize = 16;

/// The comment that lists the sources of a file's facts.
const HEAD: &str = "# Facts: ";

/// Fills these files, except with facts that the resolver rejected. Returns the changed files. Each file has a log.
pub(super) fn fill(
    spec: &Spec,
    facts: &Facts,
    omitted: &Omitted,
    places: &BTreeSet<Place>,
    logs: &mut BTreeMap<Place, Log>,
) -> Vec<Found> {
    let mut files: Vec<(&Place, &Existing, Edits)> = Vec::new();
    for place in places {
        let mut log = Log::default();
        if let Some(file) = spec.file(place).filter(|_| !omitted.file(place)) {
            let mut edits = edits(spec, facts, omitted, (place, file), &mut log);
            if !edits.is_empty() {
                log.count("file");
                head(file.source.text(), facts.heads.get(place).map_or(&[], Vec::as_slice), &mut edits);
                files.push((place, file, edits));
            }
        }
        logs.insert(place.clone(), log);
    }
    parallel::map(&files, PER_THREAD, |(place, file, edits)| edited(place, file, edits.clone()))
}

/// Returns the edits of one file, without those of its first comment.
fn edits(spec: &Spec, facts: &Facts, omitted: &Omitted, (place, file): (&Place, &Existing), log: &mut Log) -> Edits {
    let mut edits = Edits::default();
    for (holder, record) in facts.records.get(place).into_iter().flatten() {
        if let Some(entry) = walk::fields(spec, place, holder) {
            Filler { spec, place, file, omitted }.record(holder, entry, record, &mut edits, log);
        }
    }
    if let Some(api) = facts.apis.get(place) {
        let order: Vec<&str> = API_FILE.all().map(|key| key.name).collect();
        if let (Some(summary), None) = (&api.summary, file.node.get("summary")) {
            log.count("summary of an API");
            edits.insert(&file.node, "summary", &Value::text(summary.as_str()), &order, file.source.text());
        }
        codes::write(spec, (place, file), api, omitted, &mut edits, log);
    }
    edits
}

/// Fills the records of one file.
struct Filler<'a> {
    spec: &'a Spec,
    place: &'a Place,
    file: &'a Existing,
    omitted: &'a Omitted,
}

impl Filler<'_> {
    fn record(&self, holder: &Holder, entry: &Entry, facts: &RecordFacts, edits: &mut Edits, log: &mut Log) {
        let (spec, place, file, omitted) = (self.spec, self.place, self.file, self.omitted);
        let text = file.source.text();
        let owner = walk::owner(spec, place, holder);
        let listed = owner.and_then(|owner| owner.get("rules"));
        let mut planned: BTreeMap<String, Vec<Fact>> = BTreeMap::new();
        for (name, facts) in &facts.fields {
            let Some(entry) = entry.value.entry(name) else { continue };
            let facts = omitted.rest(place, holder, name, facts);
            planned.insert(name.clone(), plan::plan(&At { spec, place, file, entry, rules: listed }, &facts, log));
        }
        let allowed: Vec<rules::Rule> =
            facts.rules.iter().filter(|rule| owner.is_some() && !omitted.rule(place, holder, rule)).cloned().collect();
        let ruled = Ruled { spec, place, file, holder: entry, rules: listed, planned: &planned };
        let (rules, conditional) = rules::plan(&ruled, &allowed, log);
        for name in conditional {
            let fact = Fact::new("required", Value::text("conditional"), "");
            let facts = planned.entry(name).or_default();
            facts.retain(|fact| fact.key != "required");
            facts.push(fact);
        }
        let column = entry.value.entries().iter().map(|field| field.key.len()).max().unwrap_or(0);
        for (name, facts) in planned.iter().filter(|(_, facts)| !facts.is_empty()) {
            let Some(entry) = entry.value.entry(name) else { continue };
            facts.iter().for_each(|fact| log.count(kind(fact)));
            field::write(&At { spec, place, file, entry, rules: listed }, facts, column, edits);
        }
        if let Some(owner) = owner {
            rules.iter().for_each(|_| log.count("rule"));
            rules::write(owner, &rules, text, edits);
        }
        if let (Holder::Type(_), Some(owner), Some(summary)) = (holder, owner, &facts.summary)
            && owner.get("summary").is_none()
        {
            let order: Vec<&str> = TYPE.all().map(|key| key.name).collect();
            log.count("summary of a type");
            edits.insert(owner, "summary", &Value::text(summary.as_str()), &order, text);
        }
    }
}

/// Returns the kind of a fact, for the counts.
fn kind(fact: &Fact) -> &'static str {
    match (fact.key, &fact.value) {
        ("type", Value::Text(word)) if word == "price" => "type price",
        ("type", Value::Text(word)) if word == "date" => "type date",
        ("type", _) => "type datetime",
        ("values", Value::Map(_)) if fact.open => "open values with meanings",
        ("values", Value::Map(_)) => "values with meanings",
        ("values", _) if fact.open => "open values",
        ("required", Value::Plain(_)) => "required",
        ("required", _) => "required in some cases",
        (key, _) if fact.advisory => match key {
            "max_length" => "advisory max_length",
            _ => "advisory limit",
        },
        (key, _) => key,
    }
}

/// Adds the sources of the facts to the top of a file, below the line for editors.
fn head(text: &str, parts: &[String], edits: &mut Edits) {
    let mut at = 0;
    for line in text.split_inclusive('\n').take_while(|line| line.starts_with('#')) {
        if let Some(source) = line.trim_end().strip_prefix(HEAD) {
            let source = source.trim_end_matches('.');
            let stated: Vec<&str> = source.split(", ").collect();
            let new: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !stated.contains(part)).collect();
            if !new.is_empty() {
                let all = [stated.as_slice(), new.as_slice()].concat().join(", ");
                edits.push(at, line.trim_end().len(), format!("{HEAD}{all}."));
            }
            return;
        }
        at += line.len();
    }
    if parts.is_empty() {
        return;
    }
    let first = text.split_inclusive('\n').next().unwrap_or("");
    let at = if first.starts_with("# yaml-language-server:") { first.len() } else { 0 };
    edits.push(at, 0, format!("{HEAD}{}.\n", parts.join(", ")));
}
