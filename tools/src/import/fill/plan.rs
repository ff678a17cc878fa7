//! The choice of the facts that go into a file.

use super::trial::{self, Content, Keys};
use super::{Fact, Log, quoted, short};
use crate::import::merge::fields::{comment, equals};
use crate::import::merge::spec::{Existing, Place, Spec, inner};
use crate::import::value::Value;
use alipay_codegen::diagnostic::Code;
use alipay_codegen::source::yaml::{Entry, Node};

/// Keys in the order of trial: examples and defaults precede limits, as they are more reliable.
const ORDER: &[&str] = &[
    "title",
    "summary",
    "example",
    "default",
    "type",
    "max_length",
    "min_length",
    "pattern",
    "max_items",
    "min_items",
    "minimum",
    "maximum",
    "max_decimals",
    "values",
    "max_bytes",
    "extensions",
    "required",
    "deprecated",
];

/// Keys for which a different text in the file is not a contradiction.
const WORDS: &[&str] = &["summary", "example", "deprecated"];

/// Keys of a field with a record, or a list of records.
const OF_RECORDS: &[&str] = &["title", "summary", "required", "deprecated", "max_items", "min_items"];

/// A field of a file.
pub(super) struct At<'a> {
    pub(super) spec: &'a Spec,
    pub(super) place: &'a Place,
    pub(super) file: &'a Existing,
    pub(super) entry: &'a Entry,
    /// The rules of the record.
    pub(super) rules: Option<&'a Node>,
}

impl At<'_> {
    /// Reports an omitted fact.
    fn left_out(&self, fact: &Fact, reason: &str, log: &mut Log) {
        let words = if fact.words.is_empty() { String::new() } else { format!(", from {}", quoted(&short(&fact.words))) };
        let message = format!("`{}` of `{}` is omitted: {reason}{words}", short(&fact.shown()), self.entry.key);
        log.note(Code::LeftOut, &self.file.source, self.entry.key_span, message);
    }

    /// Reports a contradiction between the file and the source.
    fn contradict(&self, node: &Node, fact: &Fact, log: &mut Log) {
        let words = if fact.words.is_empty() { String::new() } else { format!(", in {}", quoted(&short(&fact.words))) };
        let message =
            format!("`{}` of `{}` differs from the source: `{}`{words}", fact.key, self.entry.key, short(&fact.value.flow()));
        log.note(Code::SourcesDisagree, &self.file.source, node.span, message)
            .help("the file is unchanged; correct it if the source is right");
    }
}

/// Returns the facts that go into a field. Reports the others, unless they are in the file already.
pub(super) fn plan(at: &At<'_>, facts: &[Fact], log: &mut Log) -> Vec<Fact> {
    let content = trial::content(at.spec, at.place, &at.entry.value);
    let mut new: Vec<&Fact> = facts.iter().filter(|fact| is_new(at, fact, content, log)).collect();
    new.sort_by_key(|fact| ORDER.iter().position(|key| *key == fact.key));
    let stated = trial::stated(at.spec, at.place, &at.entry.value);
    let try_with = |facts: &[&Fact]| trial::problem(&at.entry.key, &with(&stated, facts));
    if !matters(&new, &stated) || try_with(&new).is_none() {
        return new.into_iter().cloned().collect();
    }
    let mut accepted: Vec<&Fact> = Vec::new();
    for fact in new {
        accepted.push(fact);
        if let Some((_, reason)) = try_with(&accepted) {
            accepted.pop();
            at.left_out(fact, &reason, log);
        }
    }
    accepted.into_iter().cloned().collect()
}

/// Returns true if facts can contradict each other or the file. An example of the right type cannot, unless the field has limits.
fn matters(new: &[&Fact], stated: &Keys) -> bool {
    let words = |key: &str| matches!(key, "title" | "summary" | "deprecated" | "required" | "example" | "in" | "only" | "name");
    let limited = stated.iter().any(|(key, value)| match (key.as_str(), value) {
        ("type", Value::Text(ty)) => matches!(inner(ty).0, "price" | "datetime" | "date"),
        (key, _) => !words(key),
    });
    new.iter().any(|fact| !words(fact.key)) || (limited && new.iter().any(|fact| matches!(fact.key, "example" | "required")))
}

/// Returns the keys of a field with added facts.
fn with(stated: &Keys, facts: &[&Fact]) -> Keys {
    let mut keys = stated.clone();
    for fact in facts {
        add(&mut keys, fact);
    }
    keys
}

/// Adds a fact to the keys of a field.
pub(super) fn add(keys: &mut Keys, fact: &Fact) {
    if fact.key == "type" {
        keys.retain(|(key, _)| key != "type");
    }
    let mut more = vec![(fact.key.to_owned(), fact.value.clone())];
    if fact.open {
        more.push(("open".to_owned(), Value::Plain("true".to_owned())));
    }
    if fact.items {
        match keys.iter_mut().find(|(key, _)| key == "items") {
            Some((_, Value::Map(items))) => items.extend(more),
            _ => keys.push(("items".to_owned(), Value::Map(more))),
        }
    } else {
        keys.extend(more);
    }
    if fact.advisory {
        let word = Value::text(fact.key);
        match keys.iter_mut().find(|(key, _)| key == "advisory") {
            Some((_, Value::List(words))) => words.push(word),
            _ => keys.push(("advisory".to_owned(), Value::List(vec![word]))),
        }
    }
}

/// Returns true if the file does not contain a fact, and the field can have it.
fn is_new(at: &At<'_>, fact: &Fact, content: Content, log: &mut Log) -> bool {
    let field = &at.entry.value;
    let ty = field.get("type").and_then(Node::text).unwrap_or("");
    if content == Content::Record && (fact.items || !OF_RECORDS.contains(&fact.key)) {
        at.left_out(fact, "the field holds a record", log);
        return false;
    }
    if comment(at.entry, at.file.source.text()).contains(&quoted(fact.key)) {
        at.left_out(fact, "a comment on the field contradicts it", log);
        return false;
    }
    if fact.key == "required"
        && fact.value == Value::Plain("true".to_owned())
        && let Some(word) = ruled(at)
    {
        at.left_out(fact, &format!("the field is part of a rule `{word}`"), log);
        return false;
    }
    if fact.key == "type" {
        return is_finer(at, fact, ty, log);
    }
    if content == Content::Enumeration && matches!(fact.key, "values") {
        let (name, _) = inner(ty);
        if let Some(values) = at.spec.lookup(at.place, name).and_then(|(_, ty)| ty.get("values"))
            && !same_values(values, &fact.value)
        {
            at.contradict(field, fact, log);
        }
        return false;
    }
    let existing = match fact.items {
        true => field.get("items").and_then(|items| items.get(fact.key)),
        false => field.get(fact.key),
    };
    let Some(existing) = existing else { return true };
    let same = match fact.key {
        "values" => same_values(existing, &fact.value),
        _ => equals(existing, &fact.value),
    };
    if !same && !WORDS.contains(&fact.key) {
        at.contradict(existing, fact, log);
    }
    false
}

/// Returns the keyword of a rule that permits the field to be missing.
fn ruled(at: &At<'_>) -> Option<String> {
    let names = |node: &Node| node.items().iter().any(|item| item.text() == Some(&at.entry.key));
    let mut words = at.rules?.items().iter().flat_map(Node::entries).filter(|entry| names(&entry.value));
    words.next().map(|entry| entry.key.clone())
}

/// Returns true if the type of a fact is new: the type in the file is a string, and nothing contradicts the finer type.
fn is_finer(at: &At<'_>, fact: &Fact, ty: &str, log: &mut Log) -> bool {
    let Value::Text(finer) = &fact.value else { return false };
    match ty {
        "string" => true,
        ty if ty == finer => false,
        "price" | "datetime" | "date" => {
            let node = at.entry.value.get("type").unwrap_or(&at.entry.value);
            at.contradict(node, fact, log);
            false
        }
        _ => {
            at.left_out(fact, &format!("the type is `{ty}`"), log);
            false
        }
    }
}

/// Returns true if a file has the same values, in any order and with any meanings.
fn same_values(existing: &Node, value: &Value) -> bool {
    let mut existing: Vec<&str> = match existing.entries() {
        [] => existing.items().iter().filter_map(Node::text).collect(),
        entries => entries.iter().map(|entry| entry.key.as_str()).collect(),
    };
    let mut new: Vec<&str> = match value {
        Value::Map(entries) => entries.iter().map(|(key, _)| key.as_str()).collect(),
        Value::List(items) => {
            items.iter().filter_map(|item| if let Value::Text(text) = item { Some(text.as_str()) } else { None }).collect()
        }
        _ => Vec::new(),
    };
    existing.sort_unstable();
    new.sort_unstable();
    existing == new
}
