//! What is to be written: every file as a value, before anything touches the disk.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::{self, Body, Module, Node, Paths, What, surface};
use crate::error::Error;
use crate::ir::Spec;
use crate::parallel;

/// How the output is laid out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Layout {
    /// A folder with `mod.rs`, one file for each spec file, and `api.txt`, which lists what they offer.
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
    /// The path of the run-time crate.
    pub(crate) runtime: &'a str,
    pub(crate) layout: &'a Layout,
    pub(crate) features: bool,
    /// Whether there is a list of every API beside the modules.
    pub(crate) every: bool,
    /// Which files are up to date, by what they were made from.
    pub(crate) fresh: &'a dyn Fn(&str, &[String]) -> bool,
}

/// Plans the output; files for which `fresh` vouches are not emitted.
pub(crate) fn plan(spec: &Spec, request: &Request<'_>) -> Result<Plan, Error> {
    let root = emit::tree(spec, request.features);
    let paths = paths(request.runtime)?;
    let mut plan = Plan::default();
    match request.layout {
        Layout::Tree => {
            let mut jobs = Vec::new();
            files(&root, "", request, &mut plan, &mut jobs)?;
            for (path, text) in emit_all(spec, request.runtime, &jobs)? {
                plan.files.insert(path, Planned::Text(text));
            }
            if request.every {
                plan.files.insert(emit::EVERY.to_owned(), Planned::Text(print(emit::every(spec), emit::EVERY)?));
            }
            let listed = surface::surface(spec, request.features);
            plan.files.insert(surface::NAME.to_owned(), Planned::Text(listed));
        }
        Layout::SingleFile(name) => {
            let module = Module { docs: Vec::new(), items: inline(&root, spec, &paths) };
            plan.files.insert(name.clone(), Planned::Text(print(module, name)?));
        }
    }
    Ok(plan)
}

fn paths(runtime: &str) -> Result<Paths, Error> {
    Paths::new(runtime).map_err(|error| Error::Setting { name: "runtime", message: error.to_string() })
}

/// A file that has to be emitted.
struct Job {
    path: String,
    what: What,
}

/// One file for each module: indices at once, as they are short, the rest as jobs.
fn files(node: &Node, folder: &str, request: &Request<'_>, plan: &mut Plan, jobs: &mut Vec<Job>) -> Result<(), Error> {
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
        Body::Leaf { inputs, .. } if (request.fresh)(&path, inputs) => {
            plan.files.insert(path, Planned::Unchanged);
        }
        Body::Leaf { what, .. } => jobs.push(Job { path, what: *what }),
        Body::Index { docs, exports } => {
            let children = node.children.iter().map(Node::declaration);
            let text = print(Module { docs: docs.clone(), items: quote!(#(#children)* #exports) }, &path)?;
            plan.files.insert(path, Planned::Text(text));
        }
    }
    node.children.iter().try_for_each(|child| files(child, &below, request, plan, jobs))
}

/// Fewer files are emitted sooner than a thread is started.
const PER_THREAD: usize = 8;

/// Does the jobs, in threads where there are many: formatting is most of the generator's work.
fn emit_all(spec: &Spec, runtime: &str, jobs: &[Job]) -> Result<Vec<(String, String)>, Error> {
    let emit = |job: &Job| {
        // Tokens do not travel between threads, so each job has its own.
        let module = emit::emit(spec, job.what, &paths(runtime)?);
        module.map(|module| Ok((job.path.clone(), print(module, &job.path)?))).transpose()
    };
    parallel::map(jobs, PER_THREAD, emit).into_iter().filter_map(Result::transpose).collect()
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
