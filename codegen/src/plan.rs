//! What is to be written: every file as a value, before anything touches the disk.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::{self, Body, Module, Node, Paths};
use crate::error::Error;
use crate::ir::Spec;

/// How the output is laid out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Layout {
    /// A folder with `mod.rs`, and one file for each spec file.
    Tree,
    /// One file of this name, to be taken in with `include!`.
    SingleFile(String),
}

/// The files that make up the output.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    pub(crate) files: BTreeMap<String, Planned>,
}

/// One file of the output.
#[derive(Clone, Debug)]
pub(crate) enum Planned {
    /// Its text.
    Text(String),
    /// What is there is right: nothing that it depends on has changed.
    Unchanged,
}

impl Plan {
    /// Every file that was emitted, by its path below the output folder, with `/`.
    pub fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().filter_map(|(path, planned)| match planned {
            Planned::Text(text) => Some((path.as_str(), text.as_str())),
            Planned::Unchanged => None,
        })
    }

    /// How many files the output has, emitted or not.
    #[must_use]
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether the output has no files.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

/// What a plan is made for.
pub(crate) struct Request<'a> {
    pub(crate) paths: &'a Paths,
    pub(crate) layout: &'a Layout,
    pub(crate) features: bool,
    /// Which files are up to date, by what they were made from.
    pub(crate) fresh: &'a dyn Fn(&str, &[String]) -> bool,
}

/// Plans the output; files for which `fresh` vouches are not emitted.
pub(crate) fn plan(spec: &Spec, request: &Request<'_>) -> Result<Plan, Error> {
    let root = emit::tree(spec, request.features);
    let mut plan = Plan::default();
    match request.layout {
        Layout::Tree => files(&root, "", spec, request, &mut plan)?,
        Layout::SingleFile(name) => {
            let module = Module { docs: Vec::new(), items: inline(&root, spec, request.paths) };
            plan.files.insert(name.clone(), Planned::Text(print(module, name)?));
        }
    }
    Ok(plan)
}

/// One file for each module.
fn files(node: &Node, folder: &str, spec: &Spec, request: &Request<'_>, plan: &mut Plan) -> Result<(), Error> {
    let below = match (node.file_name(), node.is_index()) {
        ("", _) => String::new(),
        (name, true) => format!("{folder}{name}/"),
        (_, false) => folder.to_owned(),
    };
    let path = match node.is_index() {
        true => format!("{below}mod.rs"),
        false => format!("{folder}{}.rs", node.file_name()),
    };
    let planned = match &node.body {
        Body::Leaf { inputs, .. } if (request.fresh)(&path, inputs) => Planned::Unchanged,
        Body::Leaf { what, .. } => match emit::emit(spec, *what, request.paths) {
            Some(module) => Planned::Text(print(module, &path)?),
            None => return Ok(()),
        },
        Body::Index { docs, exports } => {
            let children = node.children.iter().map(Node::declaration);
            Planned::Text(print(Module { docs: docs.clone(), items: quote!(#(#children)* #exports) }, &path)?)
        }
    };
    plan.files.insert(path, planned);
    node.children.iter().try_for_each(|child| files(child, &below, spec, request, plan))
}

/// Every module with its content, nested.
fn inline(node: &Node, spec: &Spec, paths: &Paths) -> TokenStream {
    let children = node.children.iter().map(|child| {
        let module = match &child.body {
            Body::Leaf { what, .. } => emit::emit(spec, *what, paths),
            Body::Index { docs, exports } => {
                let inner = inline(child, spec, paths);
                Some(Module { docs: docs.clone(), items: quote!(#inner #exports) })
            }
        };
        module.map(|module| module.into_item(&emit::ident(&child.name), &child.attributes)).unwrap_or_default()
    });
    quote!(#(#children)*)
}

fn print(module: Module, path: &str) -> Result<String, Error> {
    module.into_file().map_err(|error| Error::Emitted { path: path.to_owned(), message: error.to_string() })
}
