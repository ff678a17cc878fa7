//! Required fields of clients in other languages.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Deserialize;

use super::lines;
use crate::import::fill::{Facts, Holder, Rule};
use crate::import::merge::spec::{Existing, Place};
use alipay_codegen::diagnostic::{Code, Diagnostic};
use alipay_codegen::source::Source;
use alipay_codegen::source::yaml::Entry;

/// A line: an API, with a list for each client.
#[derive(Deserialize)]
pub(super) struct Peer {
    pub(super) api: String,
    #[serde(flatten)]
    pub(super) lists: BTreeMap<String, List>,
}

/// The checks of one client.
#[derive(Deserialize)]
pub(super) struct List {
    #[serde(default)]
    pub(super) required: Vec<String>,
    #[serde(default)]
    one_of: Vec<Vec<String>>,
}

impl Peer {
    /// Returns the fields that any list requires.
    pub(super) fn names(&self) -> BTreeSet<&str> {
        self.lists.values().flat_map(|list| &list.required).map(String::as_str).collect()
    }
}

/// Reads the lines. Returns `None` if there are none.
pub(super) fn read(source: &Arc<Source>, diagnostics: &mut Vec<Diagnostic>) -> Option<Vec<Peer>> {
    lines::json(source, "has no lists of fields", diagnostics)
}

/// Handles groups of fields of which at least one is required: writes a rule if two lists have the group, otherwise reports it.
pub(super) fn groups(
    peer: &Peer,
    place: &Place,
    file: Option<(&Existing, &Entry)>,
    facts: &mut Facts,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let Some((file, holder)) = file else { return };
    let sorted = |group: &Vec<String>| group.iter().cloned().collect::<BTreeSet<_>>();
    let groups: BTreeSet<BTreeSet<String>> = peer.lists.values().flat_map(|list| &list.one_of).map(sorted).collect();
    for group in groups {
        let lists: Vec<&str> = peer
            .lists
            .iter()
            .filter(|(_, list)| list.one_of.iter().any(|other| sorted(other) == group))
            .map(|(name, _)| name.as_str())
            .collect();
        let names: Vec<String> = group.into_iter().collect();
        if lists.len() < 2 {
            let message = format!("only one client requires one of `{}`; no rule was written", names.join("`, `"));
            diagnostics.push(Diagnostic::new(Code::NotCertain, &file.source, holder.key_span, message));
            continue;
        }
        let rule = Rule::Either { word: "at_least_one", fields: names, words: lists.join(", ") };
        facts.record(place, &Holder::Request).rules.push(rule);
    }
}
