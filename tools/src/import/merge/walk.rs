//! Comparison of a source with the files: finds equal and missing types.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::spec::{Place, Spec, inner};
use crate::import::draft::{Draft, FieldDraft, Reading};
use alipay_codegen::source::yaml::Node;

/// The result of comparing one API with its file.
#[derive(Default)]
pub(super) struct Matched {
    /// The source's types by name, each with its name in the spec, as visible from the API's file.
    pub(super) names: BTreeMap<String, String>,
    /// Types of the spec that the source describes, too: the file, the name in the spec, the name in the source.
    pub(super) pairs: BTreeSet<(Place, String, String)>,
    /// Missing types that the API needs, with the file from which they must be visible.
    pub(super) missing: BTreeSet<(Place, String)>,
}

struct Walk<'a> {
    spec: &'a Spec,
    reading: &'a Reading,
    matched: Matched,
    visited: HashSet<(Place, String, String)>,
}

/// Compares an API with its file, if it has one.
pub(super) fn walk(spec: &Spec, reading: &Reading, draft: &Draft, place: &Place) -> Matched {
    let mut walk = Walk { spec, reading, matched: Matched::default(), visited: HashSet::new() };
    let node = spec.file(place).map(|file| &file.node);
    let sides = [("request", &draft.request), ("response", &draft.response)];
    for (key, fields) in sides {
        walk.existing(node.and_then(|node| node.get(key)), fields, place);
    }
    for (key, fields) in sides {
        walk.added(node.and_then(|node| node.get(key)), fields, place);
    }
    // New fields of types that the spec has.
    let mut done = HashSet::new();
    loop {
        let open: Vec<_> = walk.matched.pairs.iter().filter(|pair| !done.contains(*pair)).cloned().collect();
        if open.is_empty() {
            return walk.matched;
        }
        for (home, name, source) in open {
            if let Some(draft) = reading.types.get(&source) {
                let fields = spec.types(&home).and_then(|types| types.get(&name)?.get("fields"));
                walk.added(fields, &draft.fields, &home);
            }
            done.insert((home, name, source));
        }
    }
}

impl Walk<'_> {
    /// Pairs the types of fields that both have: they are the same type, even with different names.
    fn existing(&mut self, node: Option<&Node>, fields: &[FieldDraft], place: &Place) {
        for field in fields {
            let Some(source) = field.ty.as_ref().and_then(|ty| ty.named()) else { continue };
            let Some(ty) = node.and_then(|node| node.get(&field.name)?.get("type")?.text()) else { continue };
            self.pair(inner(ty).0, source, place);
        }
    }

    fn pair(&mut self, name: &str, source: &str, place: &Place) {
        let Some((home, ty)) = self.spec.lookup(place, name) else { return };
        let Some(fields) = ty.get("fields") else { return };
        let pair = (home.clone(), name.to_owned(), source.to_owned());
        if !self.visited.insert(pair.clone()) {
            return;
        }
        self.matched.names.entry(source.to_owned()).or_insert_with(|| name.to_owned());
        self.matched.pairs.insert(pair);
        if let Some(draft) = self.reading.types.get(source) {
            self.existing(Some(fields), &draft.fields, &home);
        }
    }

    /// Collects the types of fields that only the source has.
    fn added(&mut self, node: Option<&Node>, fields: &[FieldDraft], place: &Place) {
        for field in fields.iter().filter(|field| node.is_none_or(|node| node.get(&field.name).is_none())) {
            if let Some(source) = field.ty.as_ref().and_then(|ty| ty.named()) {
                self.need(source, place);
            }
        }
    }

    fn need(&mut self, source: &str, place: &Place) {
        let name = self.matched.names.get(source).cloned().unwrap_or_else(|| source.to_owned());
        if self.spec.lookup(place, &name).is_some_and(|(_, ty)| ty.get("fields").is_some()) {
            return self.pair(&name, source, place);
        }
        if self.matched.missing.insert((place.clone(), source.to_owned()))
            && let Some(draft) = self.reading.types.get(source)
        {
            self.added(None, &draft.fields, place);
        }
    }
}
