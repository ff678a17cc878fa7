//! Discovery of the spec files of a folder: `*.yaml` at its top and one level below, sorted by path.

use std::borrow::Cow;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::bytes::{self, Decoded};
use super::file::{self, Entry};
use super::{Source, Span};
use crate::diagnostic::{Code, Diagnostic};
use crate::parallel;

/// The size limit of a spec file in bytes. The largest description of the platform is a hundredth of it.
const MAX_FILE: u64 = 4 * 1024 * 1024;

/// One file of the folder.
#[derive(Clone)]
pub struct Found {
    /// The folder below the spec folder; empty for files at its top.
    pub product: String,
    /// The file name without `.yaml`.
    pub stem: String,
    pub source: Arc<Source>,
}

impl Found {
    /// Returns a file that is embedded in a program, or `None` if it is not a spec file.
    pub fn embedded(path: &str, text: &str) -> Option<Self> {
        let shown = format!("spec/{path}");
        Self::of(path, Arc::new(Source::new(shown.clone(), shown, text)))
    }

    /// Returns a method of the catalogue, which has neither a file nor shared types. `path` is the one that a file would have. Emitted code
    /// names [`CATALOGUE`](super::CATALOGUE) as its origin, without lines.
    #[cfg(feature = "platform")]
    pub(crate) fn of_catalogue(path: &str, text: &str) -> Option<Self> {
        Self::of(path, Arc::new(Source::new(format!("{}/{path}", super::CATALOGUE), super::CATALOGUE, text).alone()))
    }

    /// Returns the file at a path below the spec folder, or `None` if it is not a spec file.
    pub fn of(path: &str, source: Arc<Source>) -> Option<Self> {
        let (product, name) = path.rsplit_once('/').unwrap_or(("", path));
        Some(Self { product: product.to_owned(), stem: name.strip_suffix(".yaml")?.to_owned(), source })
    }
}

/// Reads every spec file below `folder`.
pub fn read_folder(folder: &Path, diagnostics: &mut Vec<Diagnostic>) -> Vec<Found> {
    let mut reader = Reader { folder, listed: Vec::new() };
    reader.list(folder, "", true);
    let read =
        parallel::map(&reader.listed, PER_THREAD, |file| file.as_ref().map_err(Clone::clone).and_then(|file| reader.read(file)));
    let mut files = Vec::new();
    for entry in read {
        match entry {
            Ok((file, problem)) => {
                files.push(file);
                diagnostics.extend(problem.map(|problem| *problem));
            }
            Err(diagnostic) => diagnostics.push(*diagnostic),
        }
    }
    files
}

/// The minimum number of files for a thread: for fewer, its start takes longer than it saves.
const PER_THREAD: usize = 64;

/// Returns the name of the spec folder in emitted code.
pub fn own_name(folder: &Path) -> Cow<'_, str> {
    folder.file_name().map_or_else(|| "spec".into(), |name| name.to_string_lossy())
}

struct Reader<'a> {
    folder: &'a Path,
    /// The files and diagnostics, in order of discovery.
    listed: Vec<Result<Listed, Box<Diagnostic>>>,
}

/// A spec file that is not read yet.
struct Listed {
    path: PathBuf,
    product: String,
    stem: String,
    relative: String,
}

impl Reader<'_> {
    fn list(&mut self, path: &Path, product: &str, top: bool) {
        let mut entries = match fs::read_dir(path).and_then(|entries| entries.collect::<io::Result<Vec<_>>>()) {
            Ok(entries) => entries,
            Err(error) => return self.reject(product, Code::Unreadable, format!("the folder cannot be read: {error}")),
        };
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            let Ok(name) = entry.file_name().into_string() else {
                self.reject(product, Code::Unreadable, "a file name is not UTF-8".to_owned());
                continue;
            };
            let path = entry.path();
            let relative = if product.is_empty() { name.clone() } else { format!("{product}/{name}") };
            if name.starts_with('.') {
                continue;
            }
            let stem = name.strip_suffix(".yaml");
            match (file::entry(self.folder, &entry), stem) {
                (Ok(Entry::Folder), _) if top => self.list(&path, &name, false),
                (Ok(Entry::Folder), _) => {
                    self.reject(&relative, Code::FileMisplaced, "unexpected folder inside the folder of a product".to_owned());
                }
                (Ok(Entry::File), Some(stem)) => {
                    self.listed.push(Ok(Listed { path, product: product.to_owned(), stem: stem.to_owned(), relative }));
                }
                (Err(error), stem) if error.is_folder || stem.is_some() => {
                    let message = format!("`{relative}` is not read: {}", error.message);
                    let mut refusal = self.refusal(&relative, Code::Unreadable, message);
                    refusal.help("replace it with a copy of the intended file, or remove it");
                    self.listed.push(Err(refusal));
                }
                _ if name == "schema.json" => {}
                _ => {
                    let text = format!("`{name}` is ignored: the name of a spec file ends with `.yaml`");
                    self.reject(&relative, Code::FileIgnored, text);
                }
            }
        }
    }

    /// Reads a file. A file that is not UTF-8 is decoded as far as possible, and returned with a diagnostic.
    fn read(&self, listed: &Listed) -> Result<(Found, Option<Box<Diagnostic>>), Box<Diagnostic>> {
        match file::read(&listed.path, MAX_FILE) {
            Ok(bytes) => {
                let Decoded { text, problem } = bytes::decode(bytes);
                let source = self.source(&listed.relative, text);
                let source = Arc::new(if problem.is_some() { source.inexact() } else { source });
                let problem = problem.map(|problem| {
                    let span = Span { start: problem.at, end: problem.at + problem.len };
                    let mut diagnostic = Diagnostic::new(Code::Unreadable, &source, span, problem.message);
                    diagnostic.help("save the file as UTF-8");
                    Box::new(diagnostic)
                });
                Ok((Found { product: listed.product.clone(), stem: listed.stem.clone(), source }, problem))
            }
            Err(message) => Err(self.refusal(&listed.relative, Code::Unreadable, message)),
        }
    }

    fn reject(&mut self, relative: &str, code: Code, message: String) {
        self.listed.push(Err(self.refusal(relative, code, message)));
    }

    fn refusal(&self, relative: &str, code: Code, message: String) -> Box<Diagnostic> {
        let source = Arc::new(self.source(relative, String::new()));
        let mut diagnostic = Diagnostic::new(code, &source, Span::default(), message);
        if code == Code::FileMisplaced {
            diagnostic.help("a spec folder has files at its top and one folder for each product, without deeper folders");
        }
        Box::new(diagnostic)
    }

    /// Builds a source. Its name in emitted code begins with the spec folder's own name, so that it does not depend on the machine.
    fn source(&self, relative: &str, text: String) -> Source {
        let shown = self.folder.to_string_lossy().replace('\\', "/");
        let own = own_name(self.folder);
        let below = |parent: &str| match relative {
            "" => parent.to_owned(),
            _ => format!("{}/{relative}", parent.trim_end_matches('/')),
        };
        Source::new(below(&shown), below(&own), text)
    }
}
