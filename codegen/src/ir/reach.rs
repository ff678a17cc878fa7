//! Records and the records that they contain.

use std::collections::HashSet;

use super::{Api, Enum, Kind, Record, Spec, Type};

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

/// Removes the shared types that no API reaches.
pub fn keep_reached(spec: &mut Spec) {
    let roots = spec.apis.iter().flat_map(|api| [api.request.as_ref(), api.response.as_ref()]);
    let records = reached(roots);
    let enums: HashSet<*const Enum> = records
        .iter()
        .flat_map(|record| &record.fields)
        .filter_map(|field| field.kind.enumeration())
        .map(std::sync::Arc::as_ptr)
        .collect();
    let records: HashSet<*const Record> = records.into_iter().map(std::ptr::from_ref).collect();
    for shared in &mut spec.shared {
        shared.types.retain(|ty| match ty {
            Type::Record(record) => records.contains(&std::sync::Arc::as_ptr(record)),
            Type::Enum(of) => enums.contains(&std::sync::Arc::as_ptr(of)),
        });
    }
    spec.shared.retain(|shared| !shared.types.is_empty());
}

fn inner(kind: &Kind) -> Option<&Record> {
    match kind.innermost() {
        Kind::Record(record) => Some(record),
        _ => None,
    }
}
