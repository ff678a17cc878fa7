//! The required state of a field: by pages, by annotated models, and by the checks of other clients.

use std::collections::BTreeSet;

use super::lines::{Need, Weight};
use super::{At, Evidence};
use crate::import::fill::{Fact, Holder, walk};
use crate::import::value::Value;

/// Returns the required state of a field.
pub(super) fn weigh(at: &mut At<'_>, evidence: &Evidence) -> Option<Fact> {
    let of = |weights: &[Weight]| -> BTreeSet<Need> {
        evidence
            .stated
            .iter()
            .filter(|stated| weights.contains(&stated.origin.weight))
            .filter_map(|stated| stated.field.required)
            .collect()
    };
    let (pages, documents) = (of(&[Weight::Page]), of(&[Weight::Page, Weight::Model]));
    let name = at.entry.key.clone();
    if documents.contains(&Need::Yes) && documents.len() > 1 {
        at.doubt(format!("`{name}` is required in some sources, but not in others; nothing was written"));
        return None;
    }
    let yes = |stated: &super::Stated| stated.field.required == Some(Need::Yes);
    let lists: Vec<bool> = evidence
        .stated
        .iter()
        .filter(|stated| stated.origin.weight != Weight::Page && stated.field.required.is_some())
        .map(yes)
        .chain(evidence.peers.iter().copied())
        .collect();
    let requiring = lists.iter().filter(|list| **list).count();
    let answer = matches!(at.holder, Holder::Response);
    let always = match () {
        () if pages.contains(&Need::Yes) => true,
        () if answer => return None,
        () if documents.contains(&Need::No) && requiring > 0 => {
            at.doubt(format!("other clients require `{name}`, but its page does not; nothing was written"));
            return None;
        }
        () if documents.contains(&Need::Conditional) => false,
        () if requiring == 0 => return None,
        () => requiring >= 2 && requiring == lists.len(),
    };
    let apis: BTreeSet<&str> = evidence.stated.iter().filter(|stated| yes(stated)).map(|stated| stated.api.as_str()).collect();
    let always = always && (!walk::is_shared(at.place) || apis.len() > 1);
    let value = if always { Value::Plain("true".to_owned()) } else { Value::text("conditional") };
    Some(Fact::new("required", value, ""))
}
