//! Resolution of names to items of the crate.
#![allow(clippy::indexing_slicing, reason = "modules and items are numbered by their place in the lists")]

use std::collections::{BTreeMap, HashSet};

use super::tree::{Crate, Meaning};

/// The definition that a path leads to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Target {
    Module(usize),
    Item(usize),
    /// A path of another crate.
    Foreign(String),
}

impl Target {
    fn foreign(path: &[String]) -> Self {
        Self::Foreign(path.join("::").trim_start_matches(':').to_owned())
    }
}

/// A public name of a module: its target, and the conditions of its imports.
pub(super) type PublicNames = BTreeMap<String, Vec<(Target, Vec<String>)>>;

impl Crate {
    /// Resolves a path in a module.
    pub(super) fn resolve(&self, module: usize, path: &[String]) -> Target {
        self.resolved(module, path, &mut HashSet::new()).unwrap_or_else(|| Target::foreign(path))
    }

    fn resolved(&self, module: usize, path: &[String], visited: &mut HashSet<(usize, Vec<String>)>) -> Option<Target> {
        if !visited.insert((module, path.to_vec())) {
            return None;
        }
        let (first, rest) = path.split_first()?;
        let start = match first.as_str() {
            "::" => return None,
            "crate" => Target::Module(0),
            "self" => Target::Module(module),
            "super" => Target::Module(self.modules[module].parent?),
            name => self.named(module, name, visited)?,
        };
        rest.iter().try_fold(start, |target, name| match target {
            Target::Module(module) if name == "super" => Some(Target::Module(self.modules[module].parent?)),
            Target::Module(module) => self.named(module, name, visited),
            // A variant, or an associated item.
            Target::Item(item) => Some(Target::Item(item)),
            Target::Foreign(path) => Some(Target::Foreign(format!("{path}::{name}"))),
        })
    }

    /// Resolves a name in a module.
    fn named(&self, module: usize, name: &str, visited: &mut HashSet<(usize, Vec<String>)>) -> Option<Target> {
        let of = &self.modules[module];
        // Of several definitions under opposite conditions, the first one counts.
        if let Some(name) = of.names.get(name.trim_start_matches("r#")).and_then(|names| names.first()) {
            return Some(match &name.means {
                Meaning::Module(child) => Target::Module(*child),
                Meaning::Item(item) => Target::Item(*item),
                Meaning::Import(path) => self.resolved(module, path, visited).unwrap_or_else(|| Target::foreign(path)),
            });
        }
        of.globs.iter().find_map(|(_, path)| match self.resolved(module, path, visited)? {
            Target::Module(source) => self.named(source, name, visited),
            _ => None,
        })
    }

    /// Returns the public names of a module, globs included. Each glob of another crate is a name `path::*`.
    pub(super) fn public_names(&self, module: usize) -> PublicNames {
        let mut names = PublicNames::new();
        self.add_public_names(module, &mut names, &mut HashSet::new());
        names
    }

    fn add_public_names(&self, module: usize, names: &mut PublicNames, visited: &mut HashSet<usize>) {
        if !visited.insert(module) {
            return;
        }
        for (name, meanings) in &self.modules[module].names {
            for meaning in meanings.iter().filter(|meaning| meaning.is_public) {
                let target = match &meaning.means {
                    Meaning::Module(child) => Target::Module(*child),
                    Meaning::Item(item) => Target::Item(*item),
                    Meaning::Import(path) => self.resolve(module, path),
                };
                names.entry(name.clone()).or_default().push((target, meaning.conditions.clone()));
            }
        }
        for (_, path) in self.modules[module].globs.iter().filter(|(is_public, _)| *is_public) {
            match self.resolve(module, path) {
                Target::Module(source) => self.add_public_names(source, names, visited),
                Target::Item(_) => {}
                Target::Foreign(path) => {
                    let name = format!("{path}::*");
                    names.entry(name.clone()).or_default().push((Target::Foreign(name), Vec::new()));
                }
            }
        }
    }
}
