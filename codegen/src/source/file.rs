//! Reading of files with a size limit, and classification of folder entries.

use std::fs;
use std::io::{self, Read};
use std::path::Path;

/// The size limit in bytes for a file named on the command line: about ten times the platform's whole OpenAPI description.
pub const MAX_SOURCE: u64 = 128 * 1024 * 1024;

/// Reads a whole file of at most `most` bytes. Accepts any kind of file, so that a caller can name a pipe.
pub fn read(path: &Path, most: u64) -> Result<Vec<u8>, String> {
    let unreadable = |error: io::Error| format!("the file cannot be read: {error}");
    let too_large = |size: String| format!("the file has {size} bytes; the limit is {most}");
    let file = fs::File::open(path).map_err(unreadable)?;
    let stated = file.metadata().map_err(unreadable)?;
    if stated.is_file() && stated.len() > most {
        return Err(too_large(stated.len().to_string()));
    }
    let mut bytes = Vec::new();
    // Pipes and devices report no size, and a file can grow in the meantime.
    file.take(most.saturating_add(1)).read_to_end(&mut bytes).map_err(unreadable)?;
    match u64::try_from(bytes.len()).is_ok_and(|size| size <= most) {
        true => Ok(bytes),
        false => Err(too_large(format!("more than {most}"))),
    }
}

/// A readable entry of a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    Folder,
    File,
}

/// Classifies an entry below the folder `root`. A link counts as its target, which must also be below `root`.
///
/// # Errors
/// Returns a message for an entry that is neither a folder nor a regular file below `root`.
pub fn entry(root: &Path, entry: &fs::DirEntry) -> Result<Entry, Refused> {
    let path = entry.path();
    let kind = entry.file_type().map_err(|error| Refused::other(format!("its type cannot be read: {error}")))?;
    if !kind.is_symlink() {
        return of(kind, "it");
    }
    let target = fs::read_link(&path).map_or_else(|_| "?".to_owned(), |target| shown(&target));
    let broken = |error: io::Error| Refused::other(format!("it is a link to `{target}`, which cannot be resolved: {error}"));
    let leads = fs::canonicalize(&path).map_err(broken)?;
    let kind = fs::metadata(&leads).map_err(broken)?.file_type();
    if !leads.starts_with(fs::canonicalize(root).map_err(broken)?) {
        let message = format!("it is a link to `{target}`, outside of `{}`", shown(root));
        return Err(Refused { message, is_folder: kind.is_dir() });
    }
    of(kind, &format!("it is a link to `{target}`, which"))
}

/// The reason to skip an entry.
#[derive(Debug)]
pub struct Refused {
    pub message: String,
    /// Set if the entry leads to a folder.
    pub is_folder: bool,
}

impl Refused {
    const fn other(message: String) -> Self {
        Self { message, is_folder: false }
    }
}

fn of(kind: fs::FileType, subject: &str) -> Result<Entry, Refused> {
    match (kind.is_dir(), kind.is_file()) {
        (true, _) => Ok(Entry::Folder),
        (_, true) => Ok(Entry::File),
        _ => Err(Refused::other(format!("{subject} is {}, not a regular file", special(kind)))),
    }
}

#[cfg(unix)]
fn special(kind: fs::FileType) -> &'static str {
    use std::os::unix::fs::FileTypeExt;

    if kind.is_fifo() {
        "a named pipe"
    } else if kind.is_socket() {
        "a socket"
    } else if kind.is_char_device() || kind.is_block_device() {
        "a device"
    } else {
        "a special file"
    }
}

#[cfg(not(unix))]
fn special(_: fs::FileType) -> &'static str {
    "a special file"
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}
