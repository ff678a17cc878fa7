//! The lines of the public items of a crate.
#![allow(clippy::indexing_slicing, reason = "modules and items are numbered by their place in the lists")]

use std::collections::{BTreeSet, HashMap, VecDeque};

use quote::ToTokens;
use syn::{Attribute, Fields, FieldsNamed, FieldsUnnamed, GenericArgument, ImplItem, Item, Meta, PathArguments, TraitItem, Type};

use super::names::Target;
use super::text::tidy;
use super::tree::{Crate, Defined, Implementation, conditions, is_hidden, is_public};

/// Returns one line for each public item.
pub(super) fn lines(of: &Crate) -> BTreeSet<String> {
    let mut listing = Listing { of, lines: BTreeSet::new(), modules: HashMap::new(), items: HashMap::new() };
    listing.walk();
    for (implementation, conditions) in &of.impls {
        listing.implementation(implementation, conditions);
    }
    listing.lines
}

struct Listing<'c> {
    of: &'c Crate,
    lines: BTreeSet<String>,
    /// The first public path of each module.
    modules: HashMap<usize, String>,
    /// The first public path of each item, and the conditions there.
    items: HashMap<usize, (String, Vec<String>)>,
}

impl<'c> Listing<'c> {
    fn line(&mut self, path: &str, text: &str, conditions: &[String]) {
        let mut conditions = conditions.to_vec();
        conditions.sort();
        conditions.dedup();
        let behind: String = conditions.iter().map(|condition| format!(" #[cfg({condition})]")).collect();
        self.lines.insert(format!("{path}: {text}{behind}"));
    }

    /// Visits the public modules from the root, so that an item has its shortest path.
    fn walk(&mut self) {
        let mut waiting = VecDeque::from([(0, String::new())]);
        self.modules.insert(0, "crate".to_owned());
        while let Some((module, prefix)) = waiting.pop_front() {
            let around = self.of.modules[module].conditions.clone();
            for (name, targets) in self.of.public_names(module) {
                for (target, own) in targets {
                    let path = format!("{prefix}{name}");
                    let conditions = [around.clone(), own].concat();
                    match target {
                        Target::Module(child) => match self.modules.get(&child) {
                            Some(first) => self.line(&path, &format!("pub use {first}"), &conditions),
                            None => {
                                self.modules.insert(child, path.clone());
                                let elsewhere = self.of.modules[child].listed_elsewhere;
                                self.line(&path, if elsewhere { "mod with an api.txt of its own" } else { "mod" }, &conditions);
                                waiting.push_back((child, format!("{path}::")));
                            }
                        },
                        Target::Item(item) => match self.items.get(&item) {
                            Some((first, _)) => self.line(&path, &format!("pub use {first}"), &conditions),
                            None => self.item(item, path, conditions),
                        },
                        Target::Foreign(source) => self.line(&path, &format!("pub use {source}"), &conditions),
                    }
                }
            }
        }
    }

    fn item(&mut self, number: usize, path: String, mut all: Vec<String>) {
        let Defined { module, item, conditions: own } = &self.of.items[number];
        all.extend(self.of.modules[*module].conditions.iter().cloned());
        all.extend(own.iter().cloned());
        self.items.insert(number, (path.clone(), all.clone()));
        match item {
            Item::Const(of) => self.line(&path, &format!("const: {}", tidy(&of.ty)), &all),
            Item::Static(of) => self.line(&path, &format!("static: {}", tidy(&of.ty)), &all),
            Item::Fn(of) => self.line(&path, &tidy(&of.sig), &all),
            Item::Type(of) => self.line(&path, &format!("type{} = {}", tidy(&of.generics), tidy(&of.ty)), &all),
            Item::Struct(of) => {
                self.derives(&path, &of.attrs, &all);
                let open = !of.fields.is_empty() && of.fields.iter().all(|field| is_public(&field.vis));
                let extra = match (is_non_exhaustive(&of.attrs), open) {
                    (true, _) => ", non-exhaustive",
                    (false, true) => " of public fields",
                    (false, false) => "",
                };
                self.line(&path, &format!("struct{}{}{extra}", tidy(&of.generics), clause(&of.generics)), &all);
                for (index, field) in of.fields.iter().enumerate().filter(|(_, field)| is_public(&field.vis)) {
                    let name = field.ident.as_ref().map_or_else(|| index.to_string(), ToString::to_string);
                    self.guarded(&format!("{path}.{name}"), &tidy(&field.ty), &field.attrs, &all);
                }
            }
            Item::Enum(of) => {
                self.derives(&path, &of.attrs, &all);
                let extra = if is_non_exhaustive(&of.attrs) { ", non-exhaustive" } else { "" };
                self.line(&path, &format!("enum{}{}{extra}", tidy(&of.generics), clause(&of.generics)), &all);
                for variant in &of.variants {
                    let content = match &variant.fields {
                        Fields::Unit => String::new(),
                        Fields::Unnamed(FieldsUnnamed { unnamed, .. }) => {
                            let types: Vec<_> = unnamed.iter().map(|field| tidy(&field.ty)).collect();
                            format!("({})", types.join(", "))
                        }
                        Fields::Named(FieldsNamed { named, .. }) => {
                            let field = |field: &syn::Field| Some(format!("{}: {}", field.ident.as_ref()?, tidy(&field.ty)));
                            format!(" {{ {} }}", named.iter().filter_map(field).collect::<Vec<_>>().join(", "))
                        }
                    };
                    let extra = if is_non_exhaustive(&variant.attrs) { ", non-exhaustive" } else { "" };
                    self.guarded(&path, &format!("variant {}{content}{extra}", variant.ident), &variant.attrs, &all);
                }
            }
            Item::Trait(of) => {
                let bounds = if of.supertraits.is_empty() { String::new() } else { format!(": {}", tidy(&of.supertraits)) };
                self.line(&path, &format!("trait{}{bounds}{}", tidy(&of.generics), clause(&of.generics)), &all);
                for item in &of.items {
                    self.trait_item(&path, item, &all);
                }
            }
            _ => {}
        }
    }

    fn trait_item(&mut self, path: &str, item: &TraitItem, conditions: &[String]) {
        let word = |provided: bool| if provided { "provided" } else { "required" };
        let (text, attributes) = match item {
            TraitItem::Fn(of) => (format!("{} {}", word(of.default.is_some()), tidy(&of.sig)), &of.attrs),
            TraitItem::Type(of) => {
                let bounds = if of.bounds.is_empty() { String::new() } else { format!(": {}", tidy(&of.bounds)) };
                (format!("{} type {}{}{bounds}", word(of.default.is_some()), of.ident, tidy(&of.generics)), &of.attrs)
            }
            TraitItem::Const(of) => (format!("{} const {}: {}", word(of.default.is_some()), of.ident, tidy(&of.ty)), &of.attrs),
            _ => return,
        };
        self.guarded(path, &text, attributes, conditions);
    }

    /// Lists a part of an item, with the conditions of its attributes. Leaves out hidden parts.
    fn guarded(&mut self, path: &str, text: &str, attributes: &[Attribute], around: &[String]) {
        if is_hidden(attributes) {
            return;
        }
        if let Some(own) = conditions(attributes) {
            self.line(path, text, &[around, &own].concat());
        }
    }

    fn derives(&mut self, path: &str, attributes: &[Attribute], conditions: &[String]) {
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
            let Meta::List(list) = &attribute.meta else { continue };
            for name in tidy(&list.tokens).split(',').map(str::trim).filter(|name| !name.is_empty()) {
                self.line(path, &format!("impl {name}"), conditions);
            }
        }
    }

    fn implementation(&mut self, implementation: &Implementation, conditions: &[String]) {
        let Implementation { module, block } = implementation;
        if is_hidden(&block.attrs) {
            return;
        }
        let target = self.target(*module, &block.self_ty);
        let own = target.and_then(|item| self.items.get(&item)).cloned();
        let generics = tidy(&block.generics);
        let Some((of_trait, _)) = &block.trait_ else {
            let Some((path, around)) = own else { return };
            let all = [around, conditions.to_vec()].concat();
            // The arguments of the type decide for which types the functions exist.
            let specific = match &*block.self_ty {
                Type::Path(of) => of.path.segments.last().is_some_and(|last| !matches!(last.arguments, PathArguments::None)),
                _ => true,
            };
            let for_type = format!("impl{generics} {}{}: ", tidy(&block.self_ty), clause(&block.generics));
            let before = if specific { for_type } else { String::new() };
            for item in &block.items {
                match item {
                    ImplItem::Fn(of) if is_public(&of.vis) => {
                        self.guarded(&path, &format!("{before}{}", tidy(&of.sig)), &of.attrs, &all);
                    }
                    ImplItem::Const(of) if is_public(&of.vis) => {
                        self.guarded(&path, &format!("{before}const {}: {}", of.ident, tidy(&of.ty)), &of.attrs, &all);
                    }
                    _ => {}
                }
            }
            return;
        };
        let name = self.of.resolve(*module, &segments(of_trait));
        let local = match name {
            Target::Item(item) => match self.items.get(&item) {
                Some(found) => Some(found.clone()),
                // A private trait.
                None => return,
            },
            Target::Module(_) => return,
            Target::Foreign(_) => None,
        };
        let types: Vec<_> = block
            .items
            .iter()
            .filter_map(|item| match item {
                ImplItem::Type(of) => Some(format!("type {} = {}", of.ident, tidy(&of.ty))),
                _ => None,
            })
            .collect();
        let types = if types.is_empty() { String::new() } else { format!(" {{ {} }}", types.join("; ")) };
        let (trait_text, type_text) = (tidy(of_trait), tidy(&block.self_ty));
        let text = format!("impl{generics} {trait_text} for {type_text}{}{types}", clause(&block.generics));
        // An argument of the trait may be a private type.
        match (own, target, local) {
            (Some((path, around)), ..) => self.line(&path, &text, &[around, conditions.to_vec()].concat()),
            // The type is private.
            (None, Some(_), _) => {}
            (None, None, Some((path, around))) => self.line(&path, &text, &[around, conditions.to_vec()].concat()),
            (None, None, None) => {
                if let Some((path, around)) = self.argument(*module, of_trait) {
                    self.line(&path, &text, &[around, conditions.to_vec()].concat());
                }
            }
        }
    }

    /// Returns the item of the crate that a type names, through references.
    fn target(&self, module: usize, of: &Type) -> Option<usize> {
        match of {
            Type::Path(of) => match self.of.resolve(module, &segments(&of.path)) {
                Target::Item(item) => Some(item),
                _ => None,
            },
            Type::Reference(of) => self.target(module, &of.elem),
            _ => None,
        }
    }

    /// Returns the public item that an argument of a foreign trait names, as in `impl From<Amount> for String`.
    fn argument(&self, module: usize, of: &syn::Path) -> Option<(String, Vec<String>)> {
        let PathArguments::AngleBracketed(arguments) = &of.segments.last()?.arguments else { return None };
        arguments.args.iter().find_map(|argument| match argument {
            GenericArgument::Type(of) => self.items.get(&self.target(module, of)?).cloned(),
            _ => None,
        })
    }
}

fn segments(path: &syn::Path) -> Vec<String> {
    let start = path.leading_colon.as_ref().map(|_| "::".to_owned());
    start.into_iter().chain(path.segments.iter().map(|segment| segment.ident.to_string())).collect()
}

fn is_non_exhaustive(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident("non_exhaustive"))
}

/// Returns the `where` clause with a blank before it.
fn clause(generics: &syn::Generics) -> String {
    generics.where_clause.as_ref().map(|clause| format!(" {}", tidy(&clause.to_token_stream()))).unwrap_or_default()
}
