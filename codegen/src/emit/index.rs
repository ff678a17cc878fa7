//! The tree of modules: their sources, and the indices that list them.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use proc_macro2::TokenStream;
use quote::quote;

use super::paths::{Paths, ident};
use super::product::Page;
use crate::ir::{Api, Common, Home, Kind, Record, SharedTypes, Spec, Text, Type};
use crate::resolve::names::Style;
use crate::stats;

/// A module with its submodules.
pub(crate) struct Node {
    /// The module as an identifier; empty for the root.
    pub name: String,
    /// The attributes of its `mod` item.
    pub attributes: TokenStream,
    pub body: Body,
    pub children: Vec<Node>,
}

/// The content of a module, without its submodules.
pub(crate) enum Body {
    /// A list of modules, with documentation and re-exports.
    Index { docs: Vec<String>, exports: TokenStream },
    /// A module emitted from a spec file.
    Leaf {
        /// The spec file that describes it.
        file: String,
        what: What,
    },
}

/// The emitter of a module, and the index of its source in the spec.
#[derive(Clone, Copy)]
pub(crate) enum What {
    Api(usize),
    Shared(usize),
    Gateway,
    Rest,
    Codes,
}

/// Emits the lints that the root of emitted code allows. Variants can share a prefix, a module can have the name of its product, a
/// setter can have the name of a method of std, and a written-out `Default` compiles faster than a derived one.
pub(crate) fn allowances() -> TokenStream {
    quote! {
        allow(
            clippy::derivable_impls,
            clippy::enum_variant_names,
            clippy::module_inception,
            clippy::should_implement_trait,
            clippy::wrong_self_convention,
            reason = "names come from the platform, and a written-out impl compiles faster than a derived one"
        )
    }
}

/// The part of a description that one output holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// Products, and the tables of the protocols in `common`: for a crate that describes everything itself.
    Whole,
    /// Products: for a crate above one with the tables of the protocols.
    Products,
    /// Selected APIs of the platform: for a crate above one with the tables of the protocols.
    Selected,
    /// The tables of the protocols.
    Common,
}

/// Lays out the modules of a part. `features` puts each product behind the cargo feature of its name.
pub(crate) fn tree(spec: &Spec, part: Part, features: bool, paths: &Paths) -> Node {
    let mut children = Vec::new();
    match (part, common(spec)) {
        (Part::Common, Some(common)) => return Node { name: String::new(), ..common },
        (Part::Whole, Some(common)) => children.push(common),
        _ => {}
    }
    if part != Part::Common {
        children.extend(products(spec, features, paths));
        sort(&mut children);
    }
    let body = Body::Index { docs: Vec::new(), exports: TokenStream::new() };
    Node { name: String::new(), attributes: TokenStream::new(), body, children }
}

/// The tables of the protocols, and the shared error codes.
fn common(spec: &Spec) -> Option<Node> {
    let file = |common: &Option<Common>| common.as_ref().map(|common| common.file.clone());
    let common: Vec<Node> = [
        ("codes", spec.codes.as_ref().map(|codes| codes.file.clone()), What::Codes),
        ("gateway", file(&spec.gateway), What::Gateway),
        ("rest", file(&spec.rest), What::Rest),
    ]
    .into_iter()
    .filter_map(|(name, file, what)| Some(leaf(name, &file?, what)))
    .collect();
    if common.is_empty() {
        return None;
    }
    let docs = vec!["Definitions shared by all calls of a protocol: parameters, classes of responses, error codes.".to_owned()];
    let body = Body::Index { docs, exports: TokenStream::new() };
    Some(Node { name: "common".to_owned(), attributes: TokenStream::new(), body, children: common })
}

/// The modules of the products, and the types that they share.
fn products(spec: &Spec, features: bool, paths: &Paths) -> Vec<Node> {
    let mut children = Vec::new();
    let mut products: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, api) in spec.apis.iter().enumerate() {
        products.entry(&api.product).or_default().push(index);
    }
    for (index, shared) in spec.shared.iter().enumerate() {
        match &shared.product {
            None => {
                let cfg = features.then(|| any_of(&users(spec)));
                children.push(Node { attributes: quote!(#cfg), ..shared_leaf(index, shared) });
            }
            Some(product) => drop(products.entry(product).or_default()),
        }
    }
    let stats = stats::stats(spec);
    for (name, apis) in &products {
        let listed: Vec<(usize, &Api)> = apis.iter().filter_map(|index| Some((*index, spec.apis.get(*index)?))).collect();
        let page = Page {
            name,
            about: spec.products.iter().find(|product| product.name == *name),
            apis: listed.iter().map(|(_, api)| *api).collect(),
            counts: stats.product(name),
            features,
        };
        children.push(product(&listed, spec, &page, paths));
    }
    children
}

/// Returns the products that use a type shared by all products.
pub(super) fn users(spec: &Spec) -> BTreeSet<&str> {
    let mut users = BTreeSet::new();
    let mut cache = HashMap::new();
    for api in &spec.apis {
        let mut types = records(&api.types).chain([&api.request, &api.response]);
        if types.any(|record| contains_shared(record, &mut cache)) {
            users.insert(api.product.as_str());
        }
    }
    for (product, types) in spec.shared.iter().filter_map(|shared| Some((shared.product.as_deref()?, &shared.types))) {
        if records(types).any(|record| contains_shared(record, &mut cache)) {
            users.insert(product);
        }
    }
    users
}

fn records(types: &[Type]) -> impl Iterator<Item = &Arc<Record>> {
    types.iter().filter_map(|ty| match ty {
        Type::Record(record) => Some(record),
        Type::Enum(_) => None,
    })
}

/// Returns true if a record is, or contains, a type shared by all products. `cache` holds earlier results.
fn contains_shared(record: &Arc<Record>, cache: &mut HashMap<*const Record, bool>) -> bool {
    if let Some(contains) = cache.get(&Arc::as_ptr(record)) {
        return *contains;
    }
    let contains = record.home == Home::Spec || record.fields.iter().any(|field| kind_is_shared(&field.kind, cache));
    cache.insert(Arc::as_ptr(record), contains);
    contains
}

fn kind_is_shared(kind: &Kind, cache: &mut HashMap<*const Record, bool>) -> bool {
    match kind.innermost() {
        Kind::Record(record) => contains_shared(record, cache),
        Kind::Text(Text::Enum(of)) => of.home == Home::Spec,
        _ => false,
    }
}

fn any_of(products: &BTreeSet<&str>) -> TokenStream {
    let products = products.iter();
    quote!(#[cfg(any(#(feature = #products),*))])
}

fn product(listed: &[(usize, &Api)], spec: &Spec, page: &Page<'_>, paths: &Paths) -> Node {
    let name = page.name;
    let mut children: Vec<Node> = listed.iter().map(|(index, api)| leaf(&api.module, &api.file, What::Api(*index))).collect();
    let own_types: Vec<_> =
        spec.shared.iter().enumerate().filter(|(_, shared)| shared.product.as_deref() == Some(name)).collect();
    children.extend(own_types.iter().map(|(index, shared)| shared_leaf(*index, shared)));
    sort(&mut children);

    let exports = listed.iter().map(|(_, api)| {
        let names = [&api.request.name, &api.response.name, &api.errors.name].map(|name| ident(name));
        let module = ident(&api.module);
        quote!(pub use #module::{#(#names),*};)
    });
    // If a request and a type have the same name, the short path is that of the request: an import by name shadows a glob import.
    let has_types = own_types.iter().any(|(_, shared)| !shared.types.is_empty());
    let types = has_types.then(|| quote! { pub use types::*; });
    let exports = quote!(#(#exports)* #types);
    let cfg = page.features.then(|| quote!(#[cfg(feature = #name)]));
    let body = Body::Index { docs: page.docs(paths), exports };
    Node { name: Style::Module.ident(name), attributes: quote!(#cfg), body, children }
}

/// Returns the name of a product's module in the file system.
pub(crate) fn module_name(product: &str) -> String {
    Style::Module.ident(product).trim_start_matches("r#").to_owned()
}

fn leaf(name: &str, file: &str, what: What) -> Node {
    let body = Body::Leaf { file: file.to_owned(), what };
    Node { name: name.to_owned(), attributes: TokenStream::new(), body, children: Vec::new() }
}

fn shared_leaf(index: usize, shared: &SharedTypes) -> Node {
    leaf("types", &shared.file, What::Shared(index))
}

fn sort(nodes: &mut [Node]) {
    nodes.sort_by(|left, right| left.file_name().cmp(right.file_name()));
}

impl Node {
    /// Returns the module's name in the file system.
    pub(crate) fn file_name(&self) -> &str {
        self.name.trim_start_matches("r#")
    }

    /// Returns true for a list of modules.
    pub(crate) const fn is_index(&self) -> bool {
        matches!(self.body, Body::Index { .. })
    }

    /// Emits the item that declares the module if its content is a separate file.
    pub(crate) fn declaration(&self) -> TokenStream {
        let (attributes, name) = (&self.attributes, ident(&self.name));
        quote!(#attributes pub mod #name;)
    }
}
