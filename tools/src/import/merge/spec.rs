//! The present spec folder: files by place, and the types that are visible in each.

use std::collections::BTreeMap;
use std::sync::Arc;

use alipay_codegen::diagnostic::Report;
use alipay_codegen::source::yaml::Node;
use alipay_codegen::source::{Found, Source};
use alipay_codegen::spec;

/// The place of a file: its product, and its name without `.yaml`.
pub(crate) type Place = (String, String);

/// An existing file.
pub(crate) struct Existing {
    pub(crate) source: Arc<Source>,
    pub(crate) node: Node,
}

/// All existing files.
pub(crate) struct Spec {
    files: BTreeMap<Place, Existing>,
}

/// Returns the place of the shared types of a product; for an empty product, of the whole spec.
pub(crate) fn shared(product: &str) -> Place {
    (product.to_owned(), "types".to_owned())
}

impl Spec {
    pub(crate) fn new(folder: &[Found]) -> Self {
        let files = folder.iter().filter_map(|file| {
            let node = spec::parse(&file.source, &mut Report::new(&file.source))?;
            Some(((file.product.clone(), file.stem.clone()), Existing { source: Arc::clone(&file.source), node }))
        });
        Self { files: files.collect() }
    }

    pub(crate) fn file(&self, place: &Place) -> Option<&Existing> {
        self.files.get(place)
    }

    pub(crate) fn places(&self) -> impl Iterator<Item = &Place> {
        self.files.keys()
    }

    /// Returns the types of a file.
    pub(crate) fn types(&self, place: &Place) -> Option<&Node> {
        self.file(place)?.node.get("types")
    }

    /// Resolves a type name in a file: its own type, its product's, or one of the whole spec.
    pub(crate) fn lookup(&self, place: &Place, name: &str) -> Option<(Place, &Node)> {
        let around = [place.clone(), shared(&place.0), shared("")];
        around.into_iter().find_map(|place| {
            let ty = self.types(&place)?.get(name)?;
            Some((place, ty))
        })
    }

    /// Returns true if a file offers its API on a protocol.
    pub(crate) fn offers(&self, place: &Place, key: &str) -> bool {
        self.file(place).is_some_and(|file| file.node.get(key).is_some())
    }
}

/// Returns the type of a field without `list<…>`, and the number of list levels.
pub(crate) fn inner(ty: &str) -> (&str, usize) {
    let mut ty = ty.trim();
    let mut lists = 0;
    while let Some(inside) = ty.strip_prefix("list<").and_then(|rest| rest.strip_suffix('>')) {
        ty = inside.trim();
        lists += 1;
    }
    (ty, lists)
}
