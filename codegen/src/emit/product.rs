//! The documentation of products: the page of each, and the table of all.

use quote::quote;

use super::docs::{self, Sentence};
use super::index::module_name;
use super::module::Module;
use super::paths::{Paths, ident};
use super::sample;
use crate::ir::{Api, Product, Spec, Via};
use crate::resolve::names::Style;
use crate::stats::Counts;

/// The content of a product's page.
pub(super) struct Page<'a> {
    pub name: &'a str,
    /// The description, if there is one.
    pub about: Option<&'a Product>,
    /// The APIs, by name.
    pub apis: Vec<&'a Api>,
    pub counts: Option<&'a Counts>,
    /// True if the product is behind the cargo feature of its name.
    pub features: bool,
}

impl Page<'_> {
    /// Returns the documentation of the product's module.
    pub(super) fn docs(&self, paths: &Paths) -> Vec<String> {
        let Some(about) = self.about else {
            let mut docs = vec![format!("The product `{}`.", self.name)];
            self.list(&mut docs);
            return docs;
        };
        let mut docs = Sentence::default().prose(&about.title).text(" · ").prose(&about.summary).lines();
        docs::paragraph(&mut docs, vec![self.offered()]);
        let common: Vec<&Api> = about.common.iter().filter_map(|name| self.api(name)).collect();
        if !common.is_empty() {
            docs::paragraph(&mut docs, vec!["# Common calls".to_owned()]);
            let head = ["| Request | | API |".to_owned(), "|---|---|---|".to_owned()];
            let rows = common.iter().map(|api| format!("| [`{}`] | {} | `{}` |", api.request.name, title(api), api.name));
            docs::paragraph(&mut docs, head.into_iter().chain(rows).collect());
        }
        if let Some(first) = common.first().or(self.apis.first()) {
            let lead = if common.len() > 1 { "The first of them:" } else { "A call:" };
            docs::paragraph(&mut docs, vec![lead.to_owned()]);
            docs::paragraph(&mut docs, sample::call(first, paths));
        }
        docs::paragraph(&mut docs, vec!["# All APIs".to_owned()]);
        self.list(&mut docs);
        docs
    }

    fn api(&self, name: &str) -> Option<&Api> {
        self.apis.iter().find(|api| api.name == name).copied()
    }

    /// Returns the number of APIs on each protocol as a sentence.
    fn offered(&self) -> String {
        let (gateway, rest) = offers(&self.apis);
        let feature = if self.features { format!(" Feature: `{}`.", self.name) } else { String::new() };
        format!("APIs: {gateway} on the gateway (V2), {rest} on REST (V3).{feature}")
    }

    /// Appends the table of all APIs, and the number of described parts.
    fn list(&self, docs: &mut Vec<String>) {
        if !self.apis.is_empty() {
            let head = ["| API | | Request | V2 | V3 |".to_owned(), "|---|---|---|---|---|".to_owned()];
            let rows = self.apis.iter().map(|api| {
                let word = |via| match via {
                    Via::Call => "call",
                    Via::Page => "page",
                    Via::App => "app",
                };
                let gateway =
                    api.gateway.map_or_else(String::new, |gateway| gateway.via.iter().map(word).collect::<Vec<_>>().join(", "));
                let rest = api.rest.as_ref().map_or("", |rest| rest.method.as_str());
                format!("| `{}` | {} | [`{}`] | {gateway} | {rest} |", api.name, title(api), api.request.name)
            });
            docs::paragraph(docs, head.into_iter().chain(rows).collect());
        }
        docs::paragraph(docs, self.counts.map(described).into_iter().collect());
    }
}

/// Returns the title of an API as a cell of a table.
fn title(api: &Api) -> String {
    cell(&api.title)
}

fn cell(text: &str) -> String {
    Sentence::default().prose(text).lines().join(" ")
}

/// Returns the numbers of APIs on the gateway and on REST.
fn offers(apis: &[&Api]) -> (usize, usize) {
    let count = |is: fn(&Api) -> bool| apis.iter().filter(|api| is(api)).count();
    (count(|api| api.gateway.is_some()), count(|api| api.rest.is_some()))
}

/// Formats the number of described parts of a product as a sentence.
fn described(counts: &Counts) -> String {
    let of = |part: &str, whole: &str| format!("{} of {}", counts.get(part), counts.get(whole));
    format!(
        "Described: {} fields, {} limits and rules on requests ({} of them advisory), {} enumerations, {} error codes.",
        of("fields_with_summary", "fields"),
        counts.get("limits_on_requests"),
        counts.get("limits_on_requests_advisory"),
        counts.get("enums"),
        of("codes_with_summary", "codes"),
    )
}

/// The file with the exports of the products.
pub(crate) const EXPORTS: &str = "exports.rs";

/// Emits an export of each described product, with search aliases: its Chinese name, and the parts of a name that joins several. The
/// root of the crate includes it beside its glob import of all modules, because rustdoc drops the aliases of glob imports.
pub(crate) fn exports(spec: &Spec) -> Module {
    let exports = spec.products.iter().map(|product| {
        let title = docs::plain(&product.title);
        let mut aliases = vec![title.as_str()];
        for part in title.split(['、', '与', ' ']) {
            if !aliases.contains(&part) {
                aliases.push(part);
            }
        }
        aliases.retain(|alias| !alias.is_empty() && !alias.contains(['"', '\'']) && *alias != product.name);
        let (name, module) = (&product.name, ident(&Style::Module.ident(&product.name)));
        quote! {
            #[cfg(feature = #name)]
            #(#[doc(alias = #aliases)])*
            pub use generated::#module;
        }
    });
    Module { docs: Vec::new(), items: quote!(#(#exports)*) }
}

/// The file with the table of all products, for the documentation of the crate's root, whose features include all products.
pub(crate) const LINKED: &str = "products_linked.md";

/// The same table without links, for other sets of features: a link to a module that is not compiled would be broken.
pub(crate) const UNLINKED: &str = "products.md";

/// Returns the table of all products in Markdown: feature, Chinese name, purpose, and the number of APIs on each protocol.
pub(crate) fn table(spec: &Spec, linked: bool) -> String {
    let mut names: Vec<&str> = spec.apis.iter().map(|api| api.product.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    let mut out = "| Feature | | APIs of | V2 | V3 |\n|---|---|---|---|---|\n".to_owned();
    for name in names {
        let apis: Vec<&Api> = spec.apis.iter().filter(|api| api.product == name).collect();
        let (gateway, rest) = offers(&apis);
        let about = spec.products.iter().find(|product| product.name == name);
        let (title, summary) = about.map(|about| (cell(&about.title), cell(&about.summary))).unwrap_or_default();
        let feature = if linked { format!("[`{name}`](mod@{})", module_name(name)) } else { format!("`{name}`") };
        out.push_str(&format!("| {feature} | {title} | {summary} | {gateway} | {rest} |\n"));
    }
    let (gateway, rest) = offers(&spec.apis.iter().collect::<Vec<_>>());
    out.push_str(&format!("| `full` | | all products | {gateway} | {rest} |\n"));
    out
}
