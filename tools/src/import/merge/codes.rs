//! Error codes that a file does not have yet.

use super::fields::Side;
use super::spec::Place;
use super::{Merger, keys, types};
use crate::import::draft::{CodeDraft, Draft};
use crate::import::value::Value;
use alipay_codegen::resolve::names::{Names, Style};
use alipay_codegen::source::yaml::Node;

impl Merger<'_> {
    /// Adds the codes of an API.
    pub(super) fn errors(&mut self, place: &Place, draft: &Draft, order: &[&str]) {
        let Some(file) = self.spec.file(place) else { return };
        let (node, text) = (&file.node, file.source.text());
        let codes = codes(&draft.codes, node.get("errors"));
        match node.entry("errors") {
            _ if codes.is_empty() => {}
            Some(holder) => self.work(place).edits.append(holder, &codes, text),
            None => self.work(place).edits.insert(node, "errors", &Value::Map(codes), order, text),
        }
    }

    /// Adds the codes that every API has to the file of the protocol. A source that describes the common parameters starts this file.
    pub(super) fn public_codes(&mut self) {
        let place: Place = (String::new(), keys(self.reading.protocol).0.to_owned());
        let Some(file) = self.spec.file(&place) else { return self.new_protocol(&place) };
        let Some(holder) = file.node.entry("errors") else { return };
        let codes = codes(&self.reading.public_codes, Some(&holder.value));
        if !codes.is_empty() {
            self.work(&place).edits.append(holder, &codes, file.source.text());
        }
    }

    fn new_protocol(&mut self, place: &Place) {
        let Some(parameters) = &self.reading.parameters else { return };
        let parameters = self.new_fields(None, parameters, Side { place, index: 0, only: None, by_rule: &[] });
        let codes = codes(&self.reading.public_codes, None);
        let sections = &mut self.work(place).sections;
        sections.push(("protocol".to_owned(), Value::text(place.1.as_str())));
        sections.push(("summary".to_owned(), Value::text("Common parameters and errors of all calls on REST (V3).")));
        sections.push(("parameters".to_owned(), Value::Map(parameters)));
        if !codes.is_empty() {
            sections.push(("errors".to_owned(), Value::Map(codes)));
        }
    }
}

/// Returns the codes that are missing in `existing`, the codes of a file. A code whose Rust name is taken gets another one.
pub(in crate::import) fn codes(codes: &[CodeDraft], existing: Option<&Node>) -> Vec<(String, Value)> {
    let mut names = Names::new(Style::Code);
    for entry in existing.into_iter().flat_map(Node::entries) {
        types::claim(&mut names, &entry.key, entry.value.get("name").and_then(|name| name.text()));
    }
    let new = codes.iter().filter(|draft| existing.is_none_or(|existing| existing.get(&draft.code).is_none()));
    new.map(|draft| {
        let name = types::free_name(&mut names, &draft.code, Style::Code).map(|name| ("name".to_owned(), Value::Text(name)));
        let keys = draft.keys.iter().map(|(key, value)| ((*key).to_owned(), value.clone()));
        (draft.code.clone(), Value::Map(name.into_iter().chain(keys).collect()))
    })
    .collect()
}
