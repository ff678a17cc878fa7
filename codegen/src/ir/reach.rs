//! Records and the records that they contain.

use std::collections::HashSet;

use super::{Api, Kind, Record};

/// Returns these records and all records inside them, each once.
pub fn reached<'a>(roots: impl IntoIterator<Item = &'a Record>) -> Vec<&'a Record> {
    let (mut seen, mut reached): (HashSet<*const Record>, Vec<&Record>) = (HashSet::new(), Vec::new());
    let mut open: Vec<&Record> = roots.into_iter().collect();
    while let Some(record) = open.pop() {
        if seen.insert(std::ptr::from_ref(record)) {
            reached.push(record);
            open.extend(record.fields.iter().filter_map(|field| inner(&field.kind)));
        }
    }
    reached
}

/// Returns the records that the requests of these APIs can contain.
pub fn sent<'a>(apis: impl IntoIterator<Item = &'a Api>) -> HashSet<*const Record> {
    reached(apis.into_iter().map(|api| api.request.as_ref())).into_iter().map(std::ptr::from_ref).collect()
}

fn inner(kind: &Kind) -> Option<&Record> {
    match kind.innermost() {
        Kind::Record(record) => Some(record),
        _ => None,
    }
}
