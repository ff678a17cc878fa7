//! The records of a spec folder: their places, and those that requests contain.

use std::collections::BTreeSet;

use super::Holder;
use crate::import::merge::spec::{Place, Spec, inner};
use alipay_codegen::source::yaml::{Entry, Node};

/// Returns the key that contains the fields of a record.
pub(in crate::import) fn fields<'s>(spec: &'s Spec, place: &Place, holder: &Holder) -> Option<&'s Entry> {
    let node = &spec.file(place)?.node;
    match holder {
        Holder::Request => node.entry("request"),
        Holder::Response => node.entry("response"),
        Holder::Type(name) => node.get("types")?.get(name)?.entry("fields"),
    }
}

/// Returns the map that contains the rules of a record.
pub(in crate::import) fn owner<'s>(spec: &'s Spec, place: &Place, holder: &Holder) -> Option<&'s Node> {
    let node = &spec.file(place)?.node;
    match holder {
        Holder::Request => Some(node),
        Holder::Response => None,
        Holder::Type(name) => node.get("types")?.get(name),
    }
}

/// Returns the record of a field, by its place and name, or `None` for a field of a plain type.
pub(in crate::import) fn held(spec: &Spec, place: &Place, field: &Node) -> Option<(Place, Holder)> {
    let (name, _) = inner(field.get("type")?.text()?);
    let (home, ty) = spec.lookup(place, name)?;
    ty.get("fields").map(|_| (home, Holder::Type(name.to_owned())))
}

/// Returns the requests, and the records that they contain at any depth.
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

/// Returns true if several APIs can use a record.
pub(in crate::import) fn is_shared(place: &Place) -> bool {
    place.1 == "types"
}
