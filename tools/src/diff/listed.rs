//! The methods of the gateway as descriptions: those of an inventory, or of a catalogue's data.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use alipay_catalogue::methods;
use alipay_codegen::Error;
use alipay_codegen::load::load_files;
use alipay_codegen::resolve::identify;

use super::{Differences, between};
use crate::catalogue;

/// The files in the folder of a catalogue's data.
const INDEX: &str = "methods.tsv";
const BLOCKS: &str = "methods.bin";

/// A form of methods.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Inventory,
    Catalogue,
}

/// The spec file of each method, by path.
type Files = BTreeMap<String, String>;

impl Kind {
    /// Returns the form of the methods at a path, or `None` for a spec folder or a revision.
    pub(super) fn of(path: &Path) -> Option<Self> {
        if path.extension().is_some_and(|extension| extension == "jsonl") && path.is_file() {
            return Some(Self::Inventory);
        }
        path.join(INDEX).is_file().then_some(Self::Catalogue)
    }

    /// Returns the form for messages.
    pub(super) const fn words(self) -> &'static str {
        match self {
            Self::Inventory => "an inventory",
            Self::Catalogue => "the data of a catalogue",
        }
    }

    /// Compares two files or folders of this form.
    pub(super) fn compare(self, old: &Path, new: &Path) -> Result<Differences, Error> {
        let (old, new) = (self.read(old)?, self.read(new)?);
        let kept = changed(&old, &new);
        let load = |files: &Files| {
            let files = files.iter().filter(|(path, _)| kept.contains(path.as_str()));
            Ok::<_, Error>(load_files(files.map(|(path, text)| (path.as_str(), text.as_str())))?.spec)
        };
        let mut differences = between(&load(&old)?, &load(&new)?);
        // The files exist only here.
        differences.0.iter_mut().for_each(|change| change.place.clear());
        Ok(differences)
    }

    fn read(self, path: &Path) -> Result<Files, Error> {
        match self {
            Self::Inventory => Ok(catalogue::methods(path)?.into_iter().collect()),
            Self::Catalogue => data(path),
        }
    }
}

/// Reads the data of a catalogue.
fn data(folder: &Path) -> Result<Files, Error> {
    let failed = |name: &str| {
        let path = folder.join(name).display().to_string();
        move |source| Error::Output { path, source }
    };
    let index = fs::read_to_string(folder.join(INDEX)).map_err(failed(INDEX))?;
    let blocks = fs::read(folder.join(BLOCKS)).map_err(failed(BLOCKS))?;
    let files = methods::read(&index, &blocks).and_then(|methods| {
        let file = |(name, text): (String, String)| Some((identify(&name)?.path(), text));
        methods.into_iter().map(file).collect::<Option<Files>>()
    });
    files.ok_or_else(|| {
        let message = format!("the data of the catalogue in `{}` is damaged: {INDEX} and {BLOCKS} disagree", folder.display());
        Error::Setting { name: "diff", message }
    })
}

/// Returns the paths of the methods that differ, and of an equal one of each product, which shows that the product exists on both sides.
/// Most methods are equal, and parsing takes most of the time.
fn changed<'f>(old: &'f Files, new: &'f Files) -> BTreeSet<&'f str> {
    let mut products: BTreeSet<&str> = BTreeSet::new();
    let paths: BTreeSet<&str> = old.keys().chain(new.keys()).map(String::as_str).collect();
    let product = |path: &'f str| path.split_once('/').map_or("", |(product, _)| product);
    let is_kept = |path: &&'f str| old.get(*path) != new.get(*path) || products.insert(product(path));
    paths.into_iter().filter(is_kept).collect()
}
