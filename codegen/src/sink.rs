//! The output folder: writes a plan to it or compares it with a plan.
//!
//! Writes only files that differ, each whole or not at all, and removes generated files without a source in the spec.
//! A generated file has a banner. Files without one stay as they are, except temporary files of killed runs.
//! Follows no link to write or to remove.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use similar::TextDiff;

use crate::banner;
use crate::emit::surface;
use crate::error::Error;
use crate::parallel;
use crate::plan::{Layout, Plan};
use crate::temporary;

/// The result of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Files that were written, by path below the output folder.
    pub written: Vec<String>,
    /// Files that were removed: those without a source in the spec, and temporary files of runs that were killed.
    pub removed: Vec<String>,
    /// The number of files that were up to date.
    pub unchanged: usize,
}

/// A file of the output that differs from the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stale {
    /// The path below the output folder.
    pub path: String,
    /// The text on disk; `None` if there is no file.
    pub found: Option<String>,
    /// The text in the plan; `None` for a file that should not exist.
    pub expected: Option<String>,
}

impl Stale {
    /// Returns a unified diff from the text on disk to the text in the plan.
    #[must_use]
    pub fn diff(&self) -> String {
        let (found, expected) = (self.found.as_deref().unwrap_or(""), self.expected.as_deref().unwrap_or(""));
        TextDiff::from_lines(found, expected)
            .unified_diff()
            .header(&format!("a/{}", self.path), &format!("b/{}", self.path))
            .to_string()
    }
}

/// With fewer files, reading takes less time than starting a thread.
const PER_THREAD: usize = 32;

/// The output folder.
pub struct Folder<'a> {
    pub root: &'a Path,
}

impl Folder<'_> {
    fn path(&self, path: &str) -> PathBuf {
        path.split('/').fold(self.root.to_owned(), |root, segment| root.join(segment))
    }

    /// Returns a path for messages.
    fn shown(&self, path: &str) -> String {
        self.path(path).to_string_lossy().replace('\\', "/")
    }

    fn failed(&self, path: &str) -> impl FnOnce(io::Error) -> Error + use<> {
        let shown = self.shown(path);
        move |source| Error::Output { path: shown, source }
    }

    /// Reads a file. Returns `None` if it does not exist.
    pub fn read(&self, path: &str) -> Result<Option<String>, Error> {
        let target = self.path(path);
        let text = match fs::metadata(&target) {
            // Opening a pipe would block until it has a writer.
            Ok(metadata) if !metadata.is_file() => Err(io::Error::new(io::ErrorKind::InvalidInput, "not a regular file")),
            Ok(_) => fs::read_to_string(&target),
            Err(error) => Err(error),
        };
        match text {
            Ok(text) => Ok(Some(text)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(self.failed(path)(error)),
        }
    }

    /// Reads the file on disk for each file of the plan.
    fn on_disk(&self, plan: &Plan) -> Result<Vec<Option<String>>, Error> {
        let paths: Vec<&String> = plan.files.keys().collect();
        parallel::map(&paths, PER_THREAD, |path| self.read(path)).into_iter().collect()
    }

    /// Returns the generator's files that are not in the plan, in order. Those of a tree are at the top of the folder and one level below.
    /// Files behind a link are included; their removal fails later.
    fn stale(&self, plan: &Plan, layout: &Layout) -> Vec<String> {
        let mut stale = Vec::new();
        if *layout == Layout::Tree {
            self.collect_stale("", &plan.files, &mut stale);
            stale.sort();
        }
        stale
    }

    fn collect_stale(&self, below: &str, files: &BTreeMap<String, String>, stale: &mut Vec<String>) {
        // A folder that cannot be read has no generated files.
        let Ok(entries) = fs::read_dir(self.path(below)) else { return };
        for entry in entries.filter_map(Result::ok) {
            let Ok(name) = entry.file_name().into_string() else { continue };
            let path = if below.is_empty() { name.clone() } else { format!("{below}/{name}") };
            // A link counts as its target.
            let Ok(metadata) = fs::metadata(entry.path()) else { continue };
            if metadata.is_dir() && below.is_empty() {
                self.collect_stale(&name, files, stale);
            } else if metadata.is_file() && is_emitted(&name) && !files.contains_key(&path) && has_banner(&entry.path()) {
                stale.push(path);
            }
        }
    }

    /// Writes a file if its text changes.
    pub fn write(&self, path: &str, text: &str) -> Result<(), Error> {
        if self.read(path)?.is_some_and(|current| current == text) {
            return Ok(());
        }
        self.put(path, text)
    }

    /// Writes a file, and creates the folders above it.
    fn put(&self, path: &str, text: &str) -> Result<(), Error> {
        self.own_folders(path)?;
        write_whole(&self.path(path), text).map_err(self.failed(path))
    }

    /// Removes a file, and the folders that it leaves empty. Returns true if the file existed. Removes a link, but not its target.
    pub fn remove(&self, path: &str) -> Result<bool, Error> {
        self.own_folders(path)?;
        let target = self.path(path);
        match fs::remove_file(&target) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
            Err(error) => return Err(self.failed(path)(error)),
        }
        let mut folder = target.parent();
        while let Some(empty) = folder.filter(|folder| *folder != self.root && folder.starts_with(self.root)) {
            // Either not empty or without permission: it stays.
            if fs::remove_dir(empty).is_err() {
                break;
            }
            folder = empty.parent();
        }
        Ok(true)
    }

    /// Rejects a path below a link: the target may be outside of this folder.
    fn own_folders(&self, path: &str) -> Result<(), Error> {
        let Some((folders, _)) = path.rsplit_once('/') else { return Ok(()) };
        let mut folder = self.root.to_owned();
        for segment in folders.split('/') {
            folder.push(segment);
            if fs::symlink_metadata(&folder).is_ok_and(|metadata| metadata.is_symlink()) {
                let shown = folder.to_string_lossy().replace('\\', "/");
                let message = "it is a link, and nothing is written or removed through links; replace it by a folder";
                return Err(Error::Output { path: shown, source: io::Error::new(io::ErrorKind::InvalidInput, message) });
            }
        }
        Ok(())
    }

    /// Removes the temporary files of killed runs from the folders of these files. Returns their paths.
    pub fn sweep<'p>(&self, files: impl Iterator<Item = &'p str>) -> Result<Vec<String>, Error> {
        let folders: BTreeSet<&str> = files.map(|path| path.rsplit_once('/').map_or("", |(folder, _)| folder)).collect();
        let mut swept = Vec::new();
        for folder in folders {
            let prefix = if folder.is_empty() { String::new() } else { format!("{folder}/") };
            // A folder that does not exist yet, or a link, contains no files of the generator.
            if self.own_folders(&format!("{prefix}.")).is_err() {
                continue;
            }
            let Ok(entries) = fs::read_dir(self.path(folder)) else { continue };
            for entry in entries.filter_map(Result::ok).filter(temporary::is_left_over) {
                let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
                match fs::remove_file(entry.path()) {
                    Ok(()) => swept.push(path),
                    // Another run removed it first.
                    Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                    Err(error) => return Err(self.failed(&path)(error)),
                }
            }
        }
        Ok(swept)
    }
}

/// Returns true if the generator did not write the file in place of an emitted one. `api.txt` has no banner and no other owner;
/// the caller names a single file.
fn is_foreign(path: &str, text: &str, layout: &Layout) -> bool {
    *layout == Layout::Tree && path != surface::NAME && !banner::is_in(text)
}

/// Returns true if the generator emits files with such a name.
fn is_emitted(name: &str) -> bool {
    name.ends_with(".rs") || name.ends_with(".md")
}

/// Returns true if a file begins with a banner.
fn has_banner(path: &Path) -> bool {
    let mut start = String::new();
    let read = fs::File::open(path).and_then(|file| file.take(banner::LENGTH).read_to_string(&mut start));
    read.is_ok() && banner::is_in(&start)
}

/// Writes beside the target and renames, so that a reader never sees half a file.
fn write_whole(target: &Path, text: &str) -> io::Result<()> {
    let folder = target.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let beside = temporary::beside(target);
    let write = || {
        let mut file = temporary::create(&beside)?;
        file.write_all(text.as_bytes())?;
        drop(file);
        fs::rename(&beside, target)
    };
    write().inspect_err(|_| drop(fs::remove_file(&beside)))
}

/// Updates the folder to the plan. Writes nothing if a foreign file is in place of an emitted one.
pub fn write(folder: &Folder<'_>, plan: &Plan, layout: &Layout) -> Result<Summary, Error> {
    let stale = folder.stale(plan, layout);
    let mut changed = Vec::new();
    for ((path, text), current) in plan.files.iter().zip(folder.on_disk(plan)?) {
        match current {
            Some(current) if is_same(&current, text) => continue,
            Some(current) if is_foreign(path, &current, layout) => return Err(Error::Foreign { path: folder.shown(path) }),
            _ => changed.push((path, text)),
        }
    }
    let removed = folder.sweep(plan.files.keys().chain(&stale).map(String::as_str))?;
    let mut summary = Summary { removed, unchanged: plan.len() - changed.len(), ..Summary::default() };
    for (path, text) in changed {
        folder.put(path, text)?;
        summary.written.push(path.clone());
    }
    for path in stale {
        if folder.remove(&path)? {
            summary.removed.push(path);
        }
    }
    Ok(summary)
}

/// Returns the files of the folder that differ from the plan.
pub fn compare(folder: &Folder<'_>, plan: &Plan, layout: &Layout) -> Result<Vec<Stale>, Error> {
    let mut stale = Vec::new();
    for ((path, text), found) in plan.files.iter().zip(folder.on_disk(plan)?) {
        if found.as_ref().is_none_or(|found| !is_same(found, text)) {
            stale.push(Stale { path: path.clone(), found, expected: Some(text.clone()) });
        }
    }
    for path in folder.stale(plan, layout) {
        if let Some(found) = folder.read(&path)? {
            stale.push(Stale { path, found: Some(found), expected: None });
        }
    }
    Ok(stale)
}

/// Returns true if a file has this text. Ignores the line ends of a checkout.
fn is_same(current: &str, text: &str) -> bool {
    current == text || current.contains('\r') && current.replace("\r\n", "\n") == text
}
