//! Lengths: the largest one of the sources, firm if the evidence is good.

use std::collections::BTreeSet;

use super::{At, Evidence, Stated};
use crate::import::fill::{Fact, walk};
use crate::import::value::Value;

/// Sources of this year and later make a limit firm.
const RECENT: u16 = 2021;

/// Returns the length of a field.
pub(super) fn weigh(at: &mut At<'_>, evidence: &Evidence) -> Option<Fact> {
    let lengths: BTreeSet<u64> =
        evidence.stated.iter().filter_map(|stated| stated.field.max_length).filter(|length| *length > 0).collect();
    let largest = *lengths.last()?;
    let name = &at.entry.key;
    if lengths.len() > 1 {
        let all: Vec<String> = lengths.iter().map(u64::to_string).collect();
        at.doubt(format!("`max_length` of `{name}` is {} in different sources; the largest was used", all.join(" or ")));
    }
    let behind: Vec<&Stated> = evidence.stated.iter().filter(|stated| stated.field.max_length == Some(largest)).collect();
    let sources: BTreeSet<&str> = behind.iter().map(|stated| stated.origin.name.as_str()).collect();
    let apis: BTreeSet<&str> = behind.iter().map(|stated| stated.api.as_str()).collect();
    let recent = behind.iter().any(|stated| stated.origin.seed || stated.origin.year.is_some_and(|year| year >= RECENT));
    // The page of one API is no evidence for the other APIs with the same type.
    let speaks_for_all = !walk::is_shared(at.place) || apis.len() > 1;
    let firm = speaks_for_all && (recent || sources.len() > 1);
    Some(Fact { advisory: !firm, ..Fact::new("max_length", Value::Plain(largest.to_string()), "") })
}
