//! The records of a spec folder: where they stand, and which of them a request reaches.

use std::collections::BTreeSet;

use super::Holder;
use crate::import::merge::spec::{Place, Spec, inner};
use alipay_codegen::source::yaml::{Entry, Node};

/// The fields of a record, with the key that holds them.
pub(in crate::import) fn fields<'s>(spec: &'s Spec, place: &Place, holder: &Holder) -> Option<&'s Entry> {
    let node = &spec.file(place)?.node;
    match holder {
        Holder::Request => node.entry("request"),
        Holder::Response => node.entry("response"),
        Holder::Type(name) => node.get("types")?.get(name)?.entry("fields"),
    }
}

/// The map that has the rules of a record.
pub(in crate::import) fn owner<'s>(spec: &'s Spec, place: &Place, holder: &Holder) -> Option<&'s Node> {
    let node = &spec.file(place)?.node;
    match holder {
        Holder::Request => Some(node),
        Holder::Response => None,
        Holder::Type(name) => node.get("types")?.get(name),
    }
}

/// The record that a field holds: its place and its name; `None` for a field of a plain type.
pub(in crate::import) fn held(spec: &Spec, place: &Place, field: &Node) -> Option<(Place, Holder)> {
    let (name, _) = inner(field.get("type")?.text()?);
    let (home, found) = spec.lookup(place, name)?;
    found.get("fields").map(|_| (home, Holder::Type(name.to_owned())))
}

/// The records that a request has in it, however deep, and the requests themselves.
pub(in crate::import) fn sent(spec: &Spec) -> BTreeSet<(Place, Holder)> {
    let mut sent = BTreeSet::new();
    let mut open: Vec<(Place, Holder)> = spec.places().map(|place| (place.clone(), Holder::Request)).collect();
    while let Some((place, holder)) = open.pop() {
        let Some(entry) = fields(spec, &place, &holder) else { continue };
        if sent.insert((place.clone(), holder)) {
            open.extend(entry.value.entries().iter().filter_map(|field| held(spec, &place, &field.value)));
        }
    }
    sent
}

/// Whether several APIs can use a record.
pub(in crate::import) fn is_shared(place: &Place) -> bool {
    place.1 == "types"
}
