//! Where a plan meets the disk: write, check or compare.
//!
//! Writes only what changed, each file whole or not at all, and removes files that an earlier run listed and this one does not. Files
//! that no lock lists are never touched, but for temporary files of runs that were killed. No link is followed to write or to remove.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use similar::TextDiff;

use crate::error::Error;
use crate::lock::{self, Lock};
use crate::parallel;
use crate::temporary;

/// What a run did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Files that were written, by path below the output folder.
    pub written: Vec<String>,
    /// Files that were removed: those that the spec no longer gives, and temporary files of runs that were killed.
    pub removed: Vec<String>,
    /// How many files were right already.
    pub unchanged: usize,
}

/// A file of the output that is not what the spec gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stale {
    /// The path below the output folder.
    pub path: String,
    /// What is on disk; `None` where there is no file.
    pub found: Option<String>,
    /// What the spec gives; `None` for a file that should not be there.
    pub expected: Option<String>,
}

impl Stale {
    /// The difference as a unified diff, from what is on disk to what should be.
    #[must_use]
    pub fn diff(&self) -> String {
        let (found, expected) = (self.found.as_deref().unwrap_or(""), self.expected.as_deref().unwrap_or(""));
        TextDiff::from_lines(found, expected)
            .unified_diff()
            .header(&format!("a/{}", self.path), &format!("b/{}", self.path))
            .to_string()
    }
}

/// Fewer files are read sooner than a thread is started.
const PER_THREAD: usize = 32;

/// The output folder.
pub(crate) struct Folder<'a> {
    pub(crate) root: &'a Path,
}

impl Folder<'_> {
    fn path(&self, path: &str) -> PathBuf {
        path.split('/').fold(self.root.to_owned(), |root, segment| root.join(segment))
    }

    fn failed<'p>(&self, path: &'p str) -> impl FnOnce(io::Error) -> Error + use<'p> {
        let shown = self.path(path).to_string_lossy().replace('\\', "/");
        move |source| Error::Output { path: shown, source }
    }

    /// The text of a file; `None` where there is none.
    pub(crate) fn read(&self, path: &str) -> Result<Option<String>, Error> {
        let target = self.path(path);
        let text = match fs::metadata(&target) {
            // A pipe would wait for its writer.
            Ok(found) if !found.is_file() => Err(io::Error::new(io::ErrorKind::InvalidInput, "it is no regular file")),
            Ok(_) => fs::read_to_string(&target),
            Err(error) => Err(error),
        };
        match text {
            Ok(text) => Ok(Some(text)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(self.failed(path)(error)),
        }
    }

    /// The lock of the run before; an empty one where there was none.
    pub(crate) fn lock(&self) -> Result<Lock, Error> {
        let Some(text) = self.read(lock::NAME)? else { return Ok(Lock::default()) };
        let shown = self.path(lock::NAME).to_string_lossy().replace('\\', "/");
        Lock::parse(&text).map_err(|line| Error::Lock { path: shown, line })
    }

    /// Whether each of these files is there with this hash.
    pub(crate) fn holds(&self, files: &[(&str, &str)]) -> bool {
        // Reading them all is most of the work of a run that has nothing to do, and fresh memory for each most of the reading.
        thread_local!(static BUFFER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) });
        let holds = |(path, hash): &(&str, &str)| {
            BUFFER.with_borrow_mut(|buffer| {
                buffer.clear();
                let file = self.path(path);
                let is_file = fs::metadata(&file).is_ok_and(|found| found.is_file());
                is_file
                    && fs::File::open(file).and_then(|mut file| file.read_to_end(buffer)).is_ok()
                    && lock::hash(buffer) == **hash
            })
        };
        parallel::map(files, PER_THREAD, holds).into_iter().all(|holds| holds)
    }

    /// Writes a file if that changes it; whether it did.
    pub(crate) fn write(&self, path: &str, text: &str) -> Result<bool, Error> {
        if self.read(path)?.is_some_and(|found| found == text) {
            return Ok(false);
        }
        self.own_folders(path)?;
        let target = self.path(path);
        write_whole(&target, text).map_err(self.failed(path))?;
        Ok(true)
    }

    /// Removes a file, and the folders that it leaves empty; whether it was there. A link is removed, and not what it leads to.
    pub(crate) fn remove(&self, path: &str) -> Result<bool, Error> {
        self.own_folders(path)?;
        let target = self.path(path);
        match fs::remove_file(&target) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
            Err(error) => return Err(self.failed(path)(error)),
        }
        let mut folder = target.parent();
        while let Some(empty) = folder.filter(|folder| *folder != self.root && folder.starts_with(self.root)) {
            // Not empty, or not ours to remove: either way it stays.
            if fs::remove_dir(empty).is_err() {
                break;
            }
            folder = empty.parent();
        }
        Ok(true)
    }

    /// Refuses a path below a link: what is written or removed there may be outside of this folder.
    fn own_folders(&self, path: &str) -> Result<(), Error> {
        let Some((folders, _)) = path.rsplit_once('/') else { return Ok(()) };
        let mut folder = self.root.to_owned();
        for segment in folders.split('/') {
            folder.push(segment);
            if fs::symlink_metadata(&folder).is_ok_and(|found| found.is_symlink()) {
                let shown = folder.to_string_lossy().replace('\\', "/");
                let message = "it is a link, through which nothing is written or removed; replace it by a folder";
                return Err(Error::Output { path: shown, source: io::Error::new(io::ErrorKind::InvalidInput, message) });
            }
        }
        Ok(())
    }

    /// Removes what runs that were killed left in the folders of these files, and hands back its paths.
    pub(crate) fn sweep<'p>(&self, files: impl Iterator<Item = &'p str>) -> Result<Vec<String>, Error> {
        let folders: BTreeSet<&str> = files.map(|path| path.rsplit_once('/').map_or("", |(folder, _)| folder)).collect();
        let mut swept = Vec::new();
        for folder in folders {
            let prefix = if folder.is_empty() { String::new() } else { format!("{folder}/") };
            // A folder that is not there yet, or a link, holds nothing of ours.
            if self.own_folders(&format!("{prefix}.")).is_err() {
                continue;
            }
            let Ok(entries) = fs::read_dir(self.path(folder)) else { continue };
            for entry in entries.filter_map(Result::ok).filter(temporary::is_left_over) {
                let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
                match fs::remove_file(entry.path()) {
                    Ok(()) => swept.push(path),
                    // Another run was faster.
                    Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                    Err(error) => return Err(self.failed(&path)(error)),
                }
            }
        }
        Ok(swept)
    }
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

/// Brings the folder up to date with a complete set of files; `None` stands for a file that is right already.
pub(crate) fn write(folder: &Folder<'_>, files: &BTreeMap<String, Option<String>>, before: &Lock) -> Result<Summary, Error> {
    let swept = folder.sweep(files.keys().chain(before.files.keys()).map(String::as_str))?;
    let mut summary = Summary { removed: swept, ..Summary::default() };
    for (path, text) in files {
        match text {
            Some(text) if folder.write(path, text)? => summary.written.push(path.clone()),
            _ => summary.unchanged += 1,
        }
    }
    for path in before.files.keys().filter(|path| !files.contains_key(*path)) {
        if folder.remove(path)? {
            summary.removed.push(path.clone());
        }
    }
    Ok(summary)
}

/// What in the folder is not what these files say.
pub(crate) fn compare(folder: &Folder<'_>, files: &BTreeMap<String, String>, before: &Lock) -> Result<Vec<Stale>, Error> {
    let mut stale = Vec::new();
    for (path, text) in files {
        let found = folder.read(path)?;
        if found.as_ref().is_none_or(|found| found.replace("\r\n", "\n") != *text) {
            stale.push(Stale { path: path.clone(), found, expected: Some(text.clone()) });
        }
    }
    for path in before.files.keys().filter(|path| !files.contains_key(*path)) {
        if let Some(found) = folder.read(path)? {
            stale.push(Stale { path: path.clone(), found: Some(found), expected: None });
        }
    }
    Ok(stale)
}
