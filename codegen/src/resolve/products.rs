//! Resolution of `products.yaml`: its products and the APIs that it lists exist.

use std::collections::{BTreeMap, BTreeSet};

use super::{Sorted, identity};
use crate::diagnostic::{Code, Report, suggest};
use crate::ir::Product;
use crate::source::Span;
use crate::source::yaml::Node;
use crate::spec::File;
use crate::spec::products::{ProductSpec, ProductsFile};

/// The APIs of a product: by the names of their files, their dotted names. A file that cannot be read has an empty name.
type Apis<'a> = BTreeMap<&'a str, &'a str>;

/// The APIs by product. They count by the places of their files, so that a mistake in a file is not reported here too.
pub(super) struct Known<'a>(BTreeMap<&'a str, Apis<'a>>);

impl<'a> Known<'a> {
    pub(super) fn of(sorted: &'a Sorted) -> Self {
        let mut known: BTreeMap<&str, Apis<'_>> = BTreeMap::new();
        for source in &sorted.apis {
            known.entry(&source.product).or_default().insert(&source.stem, &source.file.typed.api);
        }
        for (product, stem) in &sorted.unread {
            known.entry(product).or_default().insert(stem, "");
        }
        for product in sorted.types.keys().filter(|product| !product.is_empty()) {
            known.entry(product).or_default();
        }
        Self(known)
    }
}

/// Resolves the file.
pub(super) fn resolve(file: &File<ProductsFile>, known: &Known<'_>, report: &mut Report) -> Vec<Product> {
    let mut products = Vec::new();
    for (name, spec) in file.typed.products.iter() {
        let Some(entry) = file.node.get("products").and_then(|node| node.entry(name)) else { continue };
        match known.0.get(name) {
            Some(apis) => common(name, spec, &entry.value, (apis, known), report),
            None => {
                let help = suggest(name, known.0.keys().copied()).map(String::from);
                report
                    .at(Code::UnknownProduct, entry.key_span, format!("the spec folder has no product `{name}`"))
                    .help(help.unwrap_or_else(|| "write the name of its folder".to_owned()));
            }
        }
        products.push(Product {
            name: name.to_owned(),
            title: spec.title.clone(),
            summary: spec.summary.clone(),
            file: file.source.name().to_owned(),
            common: spec.common.clone(),
        });
    }
    products
}

/// Checks the list of common APIs.
fn common(product: &str, spec: &ProductSpec, node: &Node, (apis, known): (&Apis<'_>, &Known<'_>), report: &mut Report) {
    let mut seen = BTreeSet::new();
    let items = node.get("common").map(Node::items).unwrap_or_default();
    for (api, span) in spec.common.iter().zip(items.iter().map(|item| item.span)) {
        if !seen.insert(api) {
            report.at(Code::BadValues, span, format!("`{api}` is listed twice")).help("remove one of the two");
        }
        match identity::identify(api) {
            Some(identity) if identity.product == product && apis.contains_key(identity.rest.as_str()) => {}
            Some(identity) if identity.product != product && known.0.contains_key(identity.product.as_str()) => {
                foreign(api, product, &identity.product, span, report);
            }
            _ => unknown(api, product, apis, span, report),
        }
    }
}

fn foreign(api: &str, product: &str, other: &str, span: Span, report: &mut Report) {
    report
        .at(Code::UnknownApi, span, format!("`{api}` is an API of the product `{other}`, not of `{product}`"))
        .help(format!("move it to `{other}`, or remove it"));
}

fn unknown(api: &str, product: &str, apis: &Apis<'_>, span: Span, report: &mut Report) {
    let help = suggest(api, apis.values().copied().filter(|name| !name.is_empty())).map(String::from);
    report
        .at(Code::UnknownApi, span, format!("the product `{product}` has no API `{api}`"))
        .help(help.unwrap_or_else(|| "write the whole name of an API of this product".to_owned()));
}
