//! The meanings of error codes, and their remedies.

use super::omitted::Omitted;
use super::{ApiFacts, CodeFacts, Log};
use crate::import::draft::CodeDraft;
use crate::import::merge::codes::codes;
use crate::import::merge::edit::Edits;
use crate::import::merge::spec::{Existing, Place, Spec};
use crate::import::value::Value;
use alipay_codegen::source::yaml::{Entry, Node};
use alipay_codegen::spec::tables::{API_FILE, ERROR};

/// The files of the codes that every API has.
const PUBLIC: &[&str] = &["gateway", "rest"];

/// Writes the codes of an API, except those of every API, which are described elsewhere.
pub(super) fn write(
    spec: &Spec,
    (place, file): (&Place, &Existing),
    facts: &ApiFacts,
    omitted: &Omitted,
    edits: &mut Edits,
    log: &mut Log,
) {
    let text = file.source.text();
    let errors = file.node.get("errors");
    let is_public = |code: &str| {
        PUBLIC
            .iter()
            .filter_map(|stem| spec.file(&(String::new(), (*stem).to_owned())))
            .any(|file| ["errors", "codes"].iter().filter_map(|key| file.node.get(key)).any(|codes| codes.get(code).is_some()))
    };
    let mut new: Vec<CodeDraft> = Vec::new();
    for code in facts.codes.iter().filter(|code| !omitted.code(place, &code.code)) {
        match errors.and_then(|errors| errors.entry(&code.code)) {
            Some(entry) => existing(entry, code, text, edits, log),
            None if is_public(&code.code) || !crate::import::is_code(&code.code) => {}
            None => new.push(code.code.clone().into()),
        }
    }
    let described: Vec<(String, Value)> = codes(&new, errors)
        .into_iter()
        .map(|(code, value)| {
            let mut keys = if let Value::Map(keys) = value { keys } else { Vec::new() };
            let facts = facts.codes.iter().find(|facts| facts.code == code);
            keys.extend(facts.map(words).unwrap_or_default());
            log.count("new code");
            (code, Value::Map(keys))
        })
        .collect();
    let order: Vec<&str> = API_FILE.all().map(|key| key.name).collect();
    match file.node.entry("errors") {
        _ if described.is_empty() => {}
        Some(holder) => edits.append(holder, &described, text),
        None => edits.insert(&file.node, "errors", &Value::Map(described), &order, text),
    }
}

/// Returns the texts of a code as its keys.
fn words(code: &CodeFacts) -> Vec<(String, Value)> {
    let both = [("summary", &code.summary), ("fix", &code.fix)];
    both.into_iter().filter_map(|(key, text)| Some((key.to_owned(), Value::text(text.as_deref()?)))).collect()
}

/// Adds the missing texts to a code of the file.
fn existing(entry: &Entry, code: &CodeFacts, text: &str, edits: &mut Edits, log: &mut Log) {
    let order: Vec<&str> = ERROR.all().map(|key| key.name).collect();
    let mut new = words(code);
    new.retain(|(key, _)| entry.value.get(key).is_none());
    for (key, _) in &new {
        log.count(if key == "fix" { "remedy of a code" } else { "meaning of a code" });
    }
    match entry.value.entries() {
        _ if new.is_empty() => {}
        [] => edits.append(entry, &new, text),
        _ => new.iter().for_each(|(key, value)| edits.insert(&entry.value, key, value, &order, text)),
    }
}

/// Returns the codes of a file.
pub(super) fn listed(node: &Node) -> impl Iterator<Item = &Entry> {
    node.get("errors").map(Node::entries).unwrap_or_default().iter()
}
