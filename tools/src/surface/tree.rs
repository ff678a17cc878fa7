//! The modules of a crate, with the names in each, read from its files.
#![allow(clippy::indexing_slicing, reason = "modules and items are numbered by their place in the lists")]

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Attribute, Expr, ExprLit, ImplItem, Item, ItemImpl, Lit, Meta, Visibility};

use super::SurfaceError;
use super::expand::Macro;

/// A crate, as far as it can be seen from its sources.
#[derive(Default)]
pub(super) struct Crate {
    /// The first one is the root.
    pub(super) modules: Vec<Module>,
    pub(super) items: Vec<Defined>,
    pub(super) impls: Vec<(Implementation, Vec<String>)>,
}

#[derive(Default)]
pub(super) struct Module {
    pub(super) parent: Option<usize>,
    pub(super) names: BTreeMap<String, Vec<Name>>,
    /// The paths of public glob imports, and of private ones.
    pub(super) globs: Vec<(bool, Vec<String>)>,
    /// The conditions of the module, with those of its parents.
    pub(super) conditions: Vec<String>,
    /// True if another file lists the items of the module.
    pub(super) listed_elsewhere: bool,
}

/// A name in a module.
pub(super) struct Name {
    pub(super) is_public: bool,
    pub(super) conditions: Vec<String>,
    pub(super) means: Meaning,
}

pub(super) enum Meaning {
    Module(usize),
    Item(usize),
    Import(Vec<String>),
}

/// An item, and the module that contains it.
pub(super) struct Defined {
    pub(super) module: usize,
    pub(super) item: Item,
    pub(super) conditions: Vec<String>,
}

/// An `impl` block, and the module that contains it.
pub(super) struct Implementation {
    pub(super) module: usize,
    pub(super) block: ItemImpl,
}

/// Reads the crate with this root file.
pub(super) fn read(root: &Path) -> Result<Crate, SurfaceError> {
    let mut reader = Reader { found: Crate::default(), macros: HashMap::new(), calls: Vec::new() };
    let folder = root.parent().unwrap_or(Path::new("")).to_owned();
    reader.file(root, &folder, None, Vec::new())?;
    // Macros may be defined behind their calls in another module.
    while let Some((file, folder, module, name, tokens)) = reader.calls.pop() {
        let expanded = reader.expanded(&file, &name, &tokens)?;
        let parsed =
            syn::parse2::<syn::File>(expanded).map_err(|error| SurfaceError::new(&file, &format!("{name}!: {error}")))?;
        reader.items(&file, &folder, module, parsed.items)?;
    }
    reader.expand_impls()?;
    Ok(reader.found)
}

struct Reader {
    found: Crate,
    macros: HashMap<String, Macro>,
    /// The calls of macros in place of items: file, folder of its modules, module, name and arguments.
    calls: Vec<(PathBuf, PathBuf, usize, String, TokenStream)>,
}

impl Reader {
    fn file(
        &mut self,
        file: &Path,
        folder: &Path,
        parent: Option<usize>,
        conditions: Vec<String>,
    ) -> Result<usize, SurfaceError> {
        let text = std::fs::read_to_string(file).map_err(|error| SurfaceError::new(file, &error))?;
        let parsed = syn::parse_file(&text).map_err(|error| SurfaceError::new(file, &error))?;
        self.found.modules.push(Module { parent, conditions, ..Module::default() });
        let module = self.found.modules.len() - 1;
        self.items(file, folder, module, parsed.items)?;
        Ok(module)
    }

    fn items(&mut self, file: &Path, folder: &Path, module: usize, items: Vec<Item>) -> Result<(), SurfaceError> {
        for item in items {
            let Some(conditions) = conditions(attributes(&item)) else { continue };
            let hidden = is_hidden(attributes(&item));
            match item {
                Item::Mod(of) => {
                    let name = of.ident.to_string();
                    let mut all = self.found.modules[module].conditions.clone();
                    all.extend(conditions.iter().cloned());
                    let child = match of.content {
                        Some((_, items)) => {
                            self.found.modules.push(Module { parent: Some(module), conditions: all, ..Module::default() });
                            let child = self.found.modules.len() - 1;
                            self.items(file, &folder.join(&name), child, items)?;
                            child
                        }
                        None => self.module_file(file, folder, &name, &of.attrs, module, all)?,
                    };
                    self.name(module, name, is_public(&of.vis) && !hidden, conditions, Meaning::Module(child));
                }
                Item::Use(of) => {
                    let mut imports = Vec::new();
                    let start = if of.leading_colon.is_some() { vec!["::".to_owned()] } else { Vec::new() };
                    flatten(&of.tree, start, &mut imports);
                    for (name, path) in imports {
                        let public = is_public(&of.vis) && !hidden;
                        match name {
                            Some(name) => self.name(module, name, public, conditions.clone(), Meaning::Import(path)),
                            None => self.found.modules[module].globs.push((public, path)),
                        }
                    }
                }
                Item::Macro(of) if of.mac.path.is_ident("macro_rules") => {
                    let name = of.ident.map(|name| name.to_string()).unwrap_or_default();
                    // Of definitions under opposite conditions, the first one counts.
                    self.macros.entry(name).or_insert_with(|| Macro::read(of.mac.tokens));
                }
                Item::Macro(of) => {
                    let name = last_segment(&of.mac.path);
                    self.calls.push((file.to_owned(), folder.to_owned(), module, name, of.mac.tokens));
                }
                Item::Impl(block) => {
                    let mut all = self.found.modules[module].conditions.clone();
                    all.extend(conditions);
                    self.found.impls.push((Implementation { module, block }, all));
                }
                item => {
                    let Some((name, public)) = named(&item) else { continue };
                    self.found.items.push(Defined { module, item, conditions: conditions.clone() });
                    let meaning = Meaning::Item(self.found.items.len() - 1);
                    self.name(module, name, public && !hidden, conditions, meaning);
                }
            }
        }
        Ok(())
    }

    fn module_file(
        &mut self,
        file: &Path,
        folder: &Path,
        name: &str,
        attributes: &[Attribute],
        parent: usize,
        conditions: Vec<String>,
    ) -> Result<usize, SurfaceError> {
        let path = match text_of(attributes, "path") {
            // Relative to the folder of the file.
            Some(path) => file.parent().unwrap_or(Path::new("")).join(path),
            None => [folder.join(format!("{name}.rs")), folder.join(name).join("mod.rs")]
                .into_iter()
                .find(|path| path.is_file())
                .ok_or_else(|| SurfaceError::new(file, &format!("the file of the module `{name}` is missing")))?,
        };
        if path.with_file_name("api.txt").is_file() && path.file_stem().is_some_and(|stem| stem == "mod") {
            self.found.modules.push(Module { parent: Some(parent), conditions, listed_elsewhere: true, ..Module::default() });
            return Ok(self.found.modules.len() - 1);
        }
        self.file(&path, &folder.join(name), Some(parent), conditions)
    }

    fn name(&mut self, module: usize, name: String, is_public: bool, conditions: Vec<String>, means: Meaning) {
        let name = name.trim_start_matches("r#").to_owned();
        self.found.modules[module].names.entry(name).or_default().push(Name { is_public, conditions, means });
    }

    fn expanded(&self, file: &Path, name: &str, tokens: &TokenStream) -> Result<TokenStream, SurfaceError> {
        let found = self.macros.get(name).ok_or_else(|| SurfaceError::new(file, &format!("the macro `{name}!` is unknown")))?;
        found.expand(tokens).ok_or_else(|| SurfaceError::new(file, &format!("no arm of `{name}!` matches `{tokens}`")))
    }

    /// Expands calls of macros in place of the items of `impl` blocks.
    fn expand_impls(&mut self) -> Result<(), SurfaceError> {
        let mut blocks = std::mem::take(&mut self.found.impls);
        for (implementation, _) in &mut blocks {
            let block = &mut implementation.block;
            if block.trait_.is_some() {
                // Such a macro adds only functions that the trait names.
                continue;
            }
            while let Some(at) = block.items.iter().position(|item| matches!(item, ImplItem::Macro(_))) {
                let ImplItem::Macro(call) = block.items.remove(at) else { continue };
                let file = Path::new("impl");
                let expanded = self.expanded(file, &last_segment(&call.mac.path), &call.mac.tokens)?;
                let wrapped = quote::quote!(impl Wrapped { #expanded });
                let parsed = syn::parse2::<ItemImpl>(wrapped).map_err(|error| SurfaceError::new(file, &error))?;
                block.items.extend(parsed.items);
            }
        }
        self.found.impls = blocks;
        Ok(())
    }
}

fn last_segment(path: &syn::Path) -> String {
    path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default()
}

/// Returns the names that a `use` binds, with their paths. A glob has no name.
fn flatten(tree: &syn::UseTree, mut path: Vec<String>, imports: &mut Vec<(Option<String>, Vec<String>)>) {
    match tree {
        syn::UseTree::Path(of) => {
            path.push(of.ident.to_string());
            flatten(&of.tree, path, imports);
        }
        syn::UseTree::Name(of) if of.ident == "self" => imports.push((path.last().cloned(), path)),
        syn::UseTree::Name(of) => {
            path.push(of.ident.to_string());
            imports.push((Some(of.ident.to_string()), path));
        }
        syn::UseTree::Rename(of) => {
            if of.ident != "self" {
                path.push(of.ident.to_string());
            }
            imports.push((Some(of.rename.to_string()), path));
        }
        syn::UseTree::Glob(_) => imports.push((None, path)),
        syn::UseTree::Group(of) => of.items.iter().for_each(|tree| flatten(tree, path.clone(), imports)),
    }
}

/// Returns name and visibility of an item that is neither a module nor an import.
fn named(item: &Item) -> Option<(String, bool)> {
    let (name, visibility) = match item {
        Item::Const(of) => (&of.ident, &of.vis),
        Item::Enum(of) => (&of.ident, &of.vis),
        Item::Fn(of) => (&of.sig.ident, &of.vis),
        Item::Static(of) => (&of.ident, &of.vis),
        Item::Struct(of) => (&of.ident, &of.vis),
        Item::Trait(of) => (&of.ident, &of.vis),
        Item::Type(of) => (&of.ident, &of.vis),
        Item::Union(of) => (&of.ident, &of.vis),
        _ => return None,
    };
    Some((name.to_string(), is_public(visibility)))
}

pub(super) const fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(of) => &of.attrs,
        Item::Enum(of) => &of.attrs,
        Item::Fn(of) => &of.attrs,
        Item::Impl(of) => &of.attrs,
        Item::Macro(of) => &of.attrs,
        Item::Mod(of) => &of.attrs,
        Item::Static(of) => &of.attrs,
        Item::Struct(of) => &of.attrs,
        Item::Trait(of) => &of.attrs,
        Item::Type(of) => &of.attrs,
        Item::Union(of) => &of.attrs,
        Item::Use(of) => &of.attrs,
        _ => &[],
    }
}

/// Returns the conditions of `cfg` attributes, or `None` for tests.
pub(super) fn conditions(attributes: &[Attribute]) -> Option<Vec<String>> {
    let mut conditions = Vec::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("cfg")) {
        let Meta::List(list) = &attribute.meta else { continue };
        let condition = super::text::tidy(&list.tokens);
        if condition == "test" {
            return None;
        }
        conditions.push(condition);
    }
    Some(conditions)
}

pub(super) fn is_hidden(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("doc")
            && matches!(&attribute.meta, Meta::List(list) if list.tokens.to_token_stream().to_string().contains("hidden"))
    })
}

/// Returns the text of an attribute such as `#[path = "text"]`.
fn text_of(attributes: &[Attribute], name: &str) -> Option<String> {
    attributes.iter().find(|attribute| attribute.path().is_ident(name)).and_then(|attribute| match &attribute.meta {
        Meta::NameValue(pair) => match &pair.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    })
}
