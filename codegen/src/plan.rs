//! The plan: every output file as a value, before anything is written.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use crate::banner;
use crate::emit::{self, Body, Module, Node, Part, Paths, What, product, surface};
use crate::error::Error;
use crate::ir::Spec;
use crate::parallel;

/// The layout of the output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Layout {
    /// A folder with `mod.rs`, one file for each spec file, and `api.txt`, which lists their public items. Generated files
    /// without a source in the spec are removed. Other files are neither removed nor overwritten.
    Tree,
    /// One file of this name, to be included with `include!`.
    SingleFile(String),
}

/// The files of the output.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// The text of each file, by its path.
    pub(crate) files: BTreeMap<String, String>,
}

impl Plan {
    /// Returns the path and the text of every file. Paths are below the output folder, with `/`.
    pub fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// Returns the number of files.
    #[must_use]
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Returns true if there are no files.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

/// The settings of a plan.
pub(crate) struct Request<'a> {
    /// The name of the spec folder.
    pub(crate) folder: &'a str,
    /// The path of the run-time crate.
    pub(crate) runtime: &'a str,
    pub(crate) layout: &'a Layout,
    pub(crate) part: Part,
    pub(crate) features: bool,
    /// A tree contains the list of public items.
    pub(crate) surface: bool,
}

/// Emits every file of the output.
pub(crate) fn plan(spec: &Spec, request: &Request<'_>) -> Result<Plan, Error> {
    let paths = paths(request)?;
    let root = emit::tree(spec, request.part, request.features, &paths);
    // The origin of files that several spec files give.
    let origin = format!("{}/", request.folder);
    let mut plan = Plan::default();
    match request.layout {
        Layout::Tree => {
            let mut jobs = Vec::new();
            files(&root, "", &origin, &mut plan, &mut jobs)?;
            plan.files.extend(emit_all(spec, request, &jobs)?);
            // The list is for tests of this repository, the other files are for the root of its crate.
            if request.part == Part::Products {
                for (name, linked) in [(product::LINKED, true), (product::UNLINKED, false)] {
                    plan.files.insert(name.to_owned(), banner::put_in_markdown(&origin, &product::table(spec, linked)));
                }
                plan.files.insert(product::EXPORTS.to_owned(), print(product::exports(spec), product::EXPORTS, &origin)?);
                plan.files.insert(emit::EVERY.to_owned(), print(emit::every(spec), emit::EVERY, &origin)?);
            }
            if request.surface {
                plan.files.insert(surface::NAME.to_owned(), surface::surface(spec, request.part, request.features));
            }
        }
        Layout::SingleFile(name) => {
            let module = Module { docs: Vec::new(), items: inline(&root, spec, &paths) };
            plan.files.insert(name.clone(), print(module, name, &origin)?);
        }
    }
    Ok(plan)
}

fn paths(request: &Request<'_>) -> Result<Paths, Error> {
    Paths::new(request.runtime, request.part).map_err(|error| Error::Setting { name: "runtime", message: error.to_string() })
}

/// A file that has to be emitted.
struct Job<'a> {
    path: String,
    /// The spec file.
    origin: &'a str,
    what: What,
}

/// Plans one file for each module. Emits indices at once, as they are short, and adds the rest to the jobs.
fn files<'a>(node: &'a Node, folder: &str, origin: &str, plan: &mut Plan, jobs: &mut Vec<Job<'a>>) -> Result<(), Error> {
    let below = match (node.file_name(), node.is_index()) {
        ("", _) => String::new(),
        (name, true) => format!("{folder}{name}/"),
        (_, false) => folder.to_owned(),
    };
    let path = match node.is_index() {
        true => format!("{below}mod.rs"),
        false => format!("{folder}{}.rs", node.file_name()),
    };
    match &node.body {
        Body::Leaf { file, what } => jobs.push(Job { path, origin: file, what: *what }),
        Body::Index { docs, exports } => {
            let children = node.children.iter().map(Node::declaration);
            let allow = node.name.is_empty().then(emit::allowances).map(|allow| quote!(#![#allow]));
            let text = print(Module { docs: docs.clone(), items: quote!(#allow #(#children)* #exports) }, &path, origin)?;
            plan.files.insert(path, text);
        }
    }
    node.children.iter().try_for_each(|child| files(child, &below, origin, plan, jobs))
}

/// With fewer files, emitting takes less time than starting a thread.
const PER_THREAD: usize = 8;

/// Does the jobs, in threads if there are many: formatting is most of the generator's work.
fn emit_all(spec: &Spec, request: &Request<'_>, jobs: &[Job<'_>]) -> Result<Vec<(String, String)>, Error> {
    let emit = |job: &Job<'_>| {
        // Tokens are not `Send`, so each job creates its own.
        let module = emit::emit(spec, job.what, &paths(request)?);
        module.map(|module| Ok((job.path.clone(), print(module, &job.path, job.origin)?))).transpose()
    };
    parallel::map(jobs, PER_THREAD, emit).into_iter().filter_map(Result::transpose).collect()
}

/// Nests every module with its content.
fn inline(node: &Node, spec: &Spec, paths: &Paths) -> TokenStream {
    // A file for `include!` cannot have inner attributes.
    let allow = node.name.is_empty().then(emit::allowances).map(|allow| quote!(#[#allow]));
    let children = node.children.iter().map(|child| {
        let module = match &child.body {
            Body::Leaf { what, .. } => emit::emit(spec, *what, paths),
            Body::Index { docs, exports } => {
                let inner = inline(child, spec, paths);
                Some(Module { docs: docs.clone(), items: quote!(#inner #exports) })
            }
        };
        let attributes = &child.attributes;
        module.map(|module| module.into_item(&emit::ident(&child.name), &quote!(#attributes #allow))).unwrap_or_default()
    });
    quote!(#(#children)*)
}

fn print(module: Module, path: &str, origin: &str) -> Result<String, Error> {
    let text = module.into_file().map_err(|error| Error::Emitted { path: path.to_owned(), message: error.to_string() })?;
    Ok(banner::put(origin, &text))
}
