//! Facts that the resolver rejects in their files: they are omitted, and the files are filled again.

use std::collections::{BTreeMap, BTreeSet};

use super::rules::Rule;
use super::{Fact, Facts, Holder, codes, quoted, short, walk};
use crate::import::merge::spec::{Place, Spec};
use crate::import::value::Value;
use alipay_codegen::diagnostic::{Code, Diagnostic, Report, Severity};
use alipay_codegen::resolve::{missing_field, resolve};
use alipay_codegen::source::yaml::{self, Node};
use alipay_codegen::source::{Found, Span};

/// Stands for all keys except those that cannot be wrong.
const ALL: &str = "";

/// The rejected facts, and their diagnostics.
#[derive(Default)]
pub(super) struct Omitted {
    /// Keys of fields; [`ALL`] stands for every key but `title` and `summary`.
    keys: BTreeSet<(Place, Holder, String, String)>,
    /// Values that stay a list, without their meanings.
    lists: BTreeSet<(Place, Holder, String)>,
    rules: BTreeSet<(Place, Holder)>,
    codes: BTreeSet<(Place, String)>,
    files: BTreeSet<Place>,
    diagnostics: Vec<Diagnostic>,
}

impl Omitted {
    /// Returns the facts of a field that are not rejected.
    pub(super) fn rest(&self, place: &Place, holder: &Holder, field: &str, facts: &[Fact]) -> Vec<Fact> {
        let is_omitted = |key: &str| self.keys.contains(&(place.clone(), holder.clone(), field.to_owned(), key.to_owned()));
        let all = is_omitted(ALL);
        let plain = self.lists.contains(&(place.clone(), holder.clone(), field.to_owned()));
        let kept = facts.iter().filter(|fact| matches!(fact.key, "title" | "summary") || !(all || is_omitted(fact.key)));
        kept.map(|fact| match &fact.value {
            Value::Map(values) if plain && fact.key == "values" => {
                let list = values.iter().map(|(value, _)| Value::text(value.as_str())).collect();
                Fact { value: Value::List(list), ..fact.clone() }
            }
            _ => fact.clone(),
        })
        .collect()
    }

    pub(super) fn rule(&self, place: &Place, holder: &Holder, _: &Rule) -> bool {
        self.rules.contains(&(place.clone(), holder.clone()))
    }

    pub(super) fn code(&self, place: &Place, code: &str) -> bool {
        self.codes.contains(&(place.clone(), code.to_owned()))
    }

    pub(super) fn file(&self, place: &Place) -> bool {
        self.files.contains(place)
    }

    pub(super) fn into_found(self) -> Vec<Diagnostic> {
        self.diagnostics
    }

    /// Collects the errors of a filled folder. Returns the files with newly rejected facts.
    pub(super) fn learn(&mut self, spec: &Spec, now: &[Found], facts: &Facts) -> BTreeSet<Place> {
        let mut errors = Vec::new();
        resolve(now, None, &mut errors);
        errors.retain(|diagnostic| diagnostic.severity() == Severity::Error);
        let by_path: BTreeMap<&str, &Found> = now.iter().map(|file| (file.source.path(), file)).collect();
        let mut touched = BTreeSet::new();
        for error in &errors {
            let Some(file) = by_path.get(error.primary.source.path()) else { continue };
            let place: Place = (file.product.clone(), file.stem.clone());
            let Some(root) = alipay_codegen::spec::parse(&file.source, &mut Report::new(&file.source)) else { continue };
            let way = way(&root, error.primary.span);
            let omitted = self.omit(spec, (&place, &root), &way, (facts, &error.message));
            if let Some((place, what)) = omitted {
                self.note(spec, &place, &what, &error.message);
                touched.insert(place);
            }
        }
        touched
    }

    fn note(&mut self, spec: &Spec, place: &Place, what: &str, reason: &str) {
        let Some(file) = spec.file(place) else { return };
        let message = format!("omitted {what}, because the check would fail: {}", short(reason));
        self.diagnostics.push(Diagnostic::new(Code::LeftOut, &file.source, Span::default(), message));
    }

    /// Rejects the facts at a place of a file. Returns the file with a description of them, if they are new.
    fn omit(
        &mut self,
        spec: &Spec,
        (place, root): (&Place, &Node),
        way: &[String],
        (facts, reason): (&Facts, &str),
    ) -> Option<(Place, String)> {
        let in_file = |what: String| (place.clone(), what);
        let way: Vec<&str> = way.iter().map(String::as_str).collect();
        let of_type = |name: &str| Holder::Type(name.to_owned());
        match way.as_slice() {
            ["request", field, key @ ..] => self.omit_key(place, &Holder::Request, field, key, facts).map(in_file),
            ["response", field, key @ ..] => self.omit_key(place, &Holder::Response, field, key, facts).map(in_file),
            ["types", name, "fields", field, key @ ..] => self.omit_key(place, &of_type(name), field, key, facts).map(in_file),
            ["rules", ..] => self.omit_rules(place, &Holder::Request).map(in_file),
            ["types", name, "rules", ..] => self.omit_rules(place, &of_type(name)).map(in_file),
            ["errors", code, ..] if codes::listed(root).any(|entry| entry.key == **code) => {
                let is_new = self.codes.insert((place.clone(), (*code).to_owned()));
                is_new.then(|| in_file(format!("the code {}", quoted(code))))
            }
            ["examples", _, side @ ("request" | "response"), fields @ ..] => {
                let holder = if *side == "request" { Holder::Request } else { Holder::Response };
                match shown(spec, place, holder, fields) {
                    (home, holder, Some(field)) => self.omit_key(&home, &holder, &field, &[], facts).map(|what| (home, what)),
                    (home, holder, None) => match required(&home, &holder, facts, reason) {
                        Some(field) => self.omit_key(&home, &holder, &field, &["required"], facts).map(|what| (home, what)),
                        None => self.omit_rules(&home, &holder).map(|what| (home, what)),
                    },
                }
            }
            _ => None,
        }
        .or_else(|| self.files.insert(place.clone()).then(|| in_file("the new facts of this file".to_owned())))
    }

    fn omit_rules(&mut self, place: &Place, holder: &Holder) -> Option<String> {
        self.rules.insert((place.clone(), holder.clone())).then(|| "the new rules of a record".to_owned())
    }

    fn omit_key(&mut self, place: &Place, holder: &Holder, field: &str, key: &[&str], facts: &Facts) -> Option<String> {
        let stated = facts.records.get(place).and_then(|records| records.get(holder)?.fields.get(field));
        let key = if key.first() == Some(&"items") { key.get(1) } else { key.first() };
        let is_stated = |key: &&&str| stated.is_some_and(|facts| facts.iter().any(|fact| fact.key == **key));
        let described = |fact: &Fact| fact.key == "values" && matches!(fact.value, Value::Map(_));
        let lists = key.is_none_or(|key| *key == "values") && stated.is_some_and(|facts| facts.iter().any(described));
        if lists && self.lists.insert((place.clone(), holder.clone(), field.to_owned())) {
            return Some(format!("the meanings of the values of {}", quoted(field)));
        }
        let word = key.filter(is_stated).map_or(ALL, |key| *key);
        let mut put = |word: &str| self.keys.insert((place.clone(), holder.clone(), field.to_owned(), word.to_owned()));
        if put(word) {
            return Some(match word {
                ALL => format!("the new facts of {}", quoted(field)),
                word => format!("`{word}` of {}", quoted(field)),
            });
        }
        put(ALL).then(|| format!("the new facts of {}", quoted(field)))
    }
}

/// Returns the field whose absence a message reports, if a fact makes it required.
fn required(place: &Place, holder: &Holder, facts: &Facts, reason: &str) -> Option<String> {
    let field = missing_field(reason)?;
    let stated = facts.records.get(place)?.get(holder)?.fields.get(field)?;
    stated.iter().any(|fact| fact.key == "required").then(|| field.to_owned())
}

/// Returns the field at a path through an example: the file, the record and the name.
fn shown(spec: &Spec, place: &Place, holder: Holder, way: &[&str]) -> (Place, Holder, Option<String>) {
    let (mut place, mut holder) = (place.clone(), holder);
    let mut last: Option<String> = None;
    for step in way {
        if step.parse::<usize>().is_ok() {
            continue;
        }
        if let Some(field) = last.take() {
            let inner = walk::fields(spec, &place, &holder)
                .and_then(|entry| entry.value.get(&field))
                .and_then(|node| walk::held(spec, &place, node));
            match inner {
                Some((home, record)) => (place, holder) = (home, record),
                None => return (place, holder, Some(field)),
            }
        }
        last = Some((*step).to_owned());
    }
    (place, holder, last)
}

/// Returns the path of keys and indices to a place.
fn way(node: &Node, span: Span) -> Vec<String> {
    let mut way = Vec::new();
    let mut at = node;
    loop {
        let next = match &at.value {
            yaml::Value::Map(entries) => {
                let entry = entries.iter().rfind(|entry| entry.key_span.start <= span.start);
                entry.map(|entry| (entry.key.clone(), &entry.value, entry.key_span == span))
            }
            yaml::Value::List(items) => {
                let item = items.iter().enumerate().rfind(|(_, item)| item.span.start <= span.start);
                item.map(|(index, item)| (index.to_string(), item, item.span == span))
            }
            yaml::Value::Scalar { .. } => None,
        };
        let Some((step, inner, last)) = next else { return way };
        way.push(step);
        if last || (inner.span == span) {
            return way;
        }
        at = inner;
    }
}
