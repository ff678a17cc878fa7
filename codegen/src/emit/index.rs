//! The tree of modules: which there are, what each is made from, and the indices that list them.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{self, Sentence};
use super::paths::ident;
use crate::ir::{Api, Common, Home, Kind, Record, SharedTypes, Spec, Text, Type, Via};
use crate::resolve::names::Style;
use crate::stats::{self, Counts};

/// A module and those below it.
pub(crate) struct Node {
    /// The module as an identifier; empty for the root.
    pub name: String,
    /// What stands before its `mod`.
    pub attributes: TokenStream,
    pub body: Body,
    pub children: Vec<Node>,
}

/// What is in a module, apart from modules below it.
pub(crate) enum Body {
    /// A list of modules, with documentation and short paths to what they hold.
    Index { docs: Vec<String>, exports: TokenStream },
    /// What spec files became.
    Leaf {
        /// The spec file that describes it.
        file: String,
        what: What,
    },
}

/// Which emitter makes a module, and where in the spec its matter is.
#[derive(Clone, Copy)]
pub(crate) enum What {
    Api(usize),
    Shared(usize),
    Gateway,
    Rest,
    Codes,
}

/// The lints that the root of emitted code allows: variants share a prefix, a module has the name of its product, a setter that of a method of std,
/// and a written-out `Default` costs the compiler less than a derived one.
pub(crate) fn allowances() -> TokenStream {
    quote! {
        allow(
            clippy::derivable_impls,
            clippy::enum_variant_names,
            clippy::module_inception,
            clippy::should_implement_trait,
            clippy::wrong_self_convention,
            reason = "names come from the platform, and what is written out compiles faster than a derive"
        )
    }
}

/// The part of a description that one output holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// The products, and in `common` the tables of the protocols: a crate that describes everything itself.
    Whole,
    /// The products, for a crate that stands on one with the tables of the protocols.
    Products,
    /// The tables of the protocols.
    Common,
}

/// Lays the modules of a part out. `features` puts each product behind the cargo feature of its name.
pub(crate) fn tree(spec: &Spec, part: Part, features: bool) -> Node {
    let mut children = Vec::new();
    match (part, common(spec)) {
        (Part::Common, Some(common)) => return Node { name: String::new(), ..common },
        (Part::Whole, Some(common)) => children.push(common),
        _ => {}
    }
    if part != Part::Common {
        children.extend(products(spec, features));
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
    let docs = vec!["Tables that all calls of a protocol share: parameters, classes of responses, error codes.".to_owned()];
    let body = Body::Index { docs, exports: TokenStream::new() };
    Some(Node { name: "common".to_owned(), attributes: TokenStream::new(), body, children: common })
}

/// The modules of the products, and the types that they share.
fn products(spec: &Spec, features: bool) -> Vec<Node> {
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
    children.extend(products.iter().map(|(name, apis)| product(name, apis, spec, stats.product(name), features)));
    children
}

/// The products that use a type which all products share.
pub(super) fn users(spec: &Spec) -> BTreeSet<&str> {
    let mut users = BTreeSet::new();
    let mut known = HashMap::new();
    for api in &spec.apis {
        let mut types = records(&api.types).chain([&api.request, &api.response]);
        if types.any(|record| contains_shared(record, &mut known)) {
            users.insert(api.product.as_str());
        }
    }
    for (product, types) in spec.shared.iter().filter_map(|shared| Some((shared.product.as_deref()?, &shared.types))) {
        if records(types).any(|record| contains_shared(record, &mut known)) {
            users.insert(product);
        }
    }
    users
}

fn records(types: &[Type]) -> impl Iterator<Item = &Arc<Record>> {
    types.iter().filter_map(|one| match one {
        Type::Record(record) => Some(record),
        Type::Enum(_) => None,
    })
}

/// `known` has the answer for each record that was asked for before.
fn contains_shared(record: &Arc<Record>, known: &mut HashMap<*const Record, bool>) -> bool {
    if let Some(known) = known.get(&Arc::as_ptr(record)) {
        return *known;
    }
    let contains = record.home == Home::Spec || record.fields.iter().any(|field| kind_is_shared(&field.kind, known));
    known.insert(Arc::as_ptr(record), contains);
    contains
}

fn kind_is_shared(kind: &Kind, known: &mut HashMap<*const Record, bool>) -> bool {
    match kind {
        Kind::Record(record) => contains_shared(record, known),
        Kind::Text(Text::Enum(of)) => of.home == Home::Spec,
        Kind::List(item) => kind_is_shared(&item.kind, known),
        _ => false,
    }
}

fn any_of(products: &BTreeSet<&str>) -> TokenStream {
    let products = products.iter();
    quote!(#[cfg(any(#(feature = #products),*))])
}

fn product(name: &str, apis: &[usize], spec: &Spec, counts: Option<&Counts>, features: bool) -> Node {
    let listed: Vec<(usize, &Api)> = apis.iter().filter_map(|index| Some((*index, spec.apis.get(*index)?))).collect();
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
    // A request has the shorter path if a type has the same name: an import by name shadows one by `*`.
    let has_types = own_types.iter().any(|(_, shared)| !shared.types.is_empty());
    let types = has_types.then(|| quote! { pub use types::*; });
    let exports = quote!(#(#exports)* #types);
    let cfg = features.then(|| quote!(#[cfg(feature = #name)]));
    let body = Body::Index { docs: product_docs(name, &listed, counts), exports };
    Node { name: Style::Module.ident(name), attributes: quote!(#cfg), body, children }
}

/// The name of a product's module in the file system.
pub(crate) fn module_name(product: &str) -> String {
    Style::Module.ident(product).trim_start_matches("r#").to_owned()
}

fn product_docs(name: &str, apis: &[(usize, &Api)], counts: Option<&Counts>) -> Vec<String> {
    let mut docs = vec![format!("The product `{name}`.")];
    if !apis.is_empty() {
        let head = ["| API | | Request | V2 | V3 |".to_owned(), "|---|---|---|---|---|".to_owned()];
        let rows = apis.iter().map(|(_, api)| {
            let title = Sentence::default().prose(&api.title).lines().join(" ");
            let word = |via| match via {
                Via::Call => "call",
                Via::Page => "page",
                Via::App => "app",
            };
            let gateway =
                api.gateway.map_or_else(String::new, |gateway| gateway.via.iter().map(word).collect::<Vec<_>>().join(", "));
            let rest = api.rest.as_ref().map_or("", |rest| rest.method.as_str());
            format!("| `{}` | {title} | [`{}`] | {gateway} | {rest} |", api.name, api.request.name)
        });
        docs::paragraph(&mut docs, head.into_iter().chain(rows).collect());
    }
    docs::paragraph(&mut docs, counts.map(described).into_iter().collect());
    docs
}

/// The number of described parts of a product, as a sentence.
fn described(counts: &Counts) -> String {
    let of = |part: &str, whole: &str| format!("{} of {}", counts.get(part), counts.get(whole));
    format!(
        "Described: {} fields, {} limits and rules on requests of which {} are advisory, {} enumerations, {} error codes.",
        of("fields_with_summary", "fields"),
        counts.get("limits_on_requests"),
        counts.get("limits_on_requests_advisory"),
        counts.get("enums"),
        of("codes_with_summary", "codes"),
    )
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
    /// The module's name in the file system.
    pub(crate) fn file_name(&self) -> &str {
        self.name.trim_start_matches("r#")
    }

    /// Whether it is a list of modules.
    pub(crate) const fn is_index(&self) -> bool {
        matches!(self.body, Body::Index { .. })
    }

    /// The item that declares the module where its content is a file of its own.
    pub(crate) fn declaration(&self) -> TokenStream {
        let (attributes, name) = (&self.attributes, ident(&self.name));
        quote!(#attributes pub mod #name;)
    }
}
