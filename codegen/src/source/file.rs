//! Reads files up to a bound, and tells which entries of a folder may be read.

use std::fs;
use std::io::{self, Read};
use std::path::Path;

/// Bound for a file that the caller names on the command line, in bytes: about ten times the platform's whole OpenAPI description.
pub const MAX_SOURCE: u64 = 128 * 1024 * 1024;

/// Reads a whole file of at most `most` bytes. Any kind of file will do, so that a caller can name a pipe.
pub fn read(path: &Path, most: u64) -> Result<Vec<u8>, String> {
    let unreadable = |error: io::Error| format!("the file cannot be read: {error}");
    let too_large = |size: String| format!("the file has {size} bytes; at most {most} are read");
    let file = fs::File::open(path).map_err(unreadable)?;
    let stated = file.metadata().map_err(unreadable)?;
    if stated.is_file() && stated.len() > most {
        return Err(too_large(stated.len().to_string()));
    }
    let mut bytes = Vec::new();
    // Pipes and devices state no size, and a file can grow meanwhile.
    file.take(most.saturating_add(1)).read_to_end(&mut bytes).map_err(unreadable)?;
    match u64::try_from(bytes.len()).is_ok_and(|size| size <= most) {
        true => Ok(bytes),
        false => Err(too_large(format!("more than {most}"))),
    }
}

/// An entry of a folder that may be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    Folder,
    File,
}

/// Tells what an entry is, below the folder `root`. A link counts as its target, which must be below `root` too.
///
/// # Errors
/// A sentence about an entry that is neither a folder nor a regular file below `root`, with what to do.
pub fn entry(root: &Path, entry: &fs::DirEntry) -> Result<Entry, Refused> {
    let path = entry.path();
    let kind = entry.file_type().map_err(|error| Refused::other(format!("it cannot be looked at: {error}")))?;
    if !kind.is_symlink() {
        return of(kind, "it");
    }
    let target = fs::read_link(&path).map_or_else(|_| "?".to_owned(), |target| shown(&target));
    let broken = |error: io::Error| Refused::other(format!("it is a link to `{target}`, which cannot be followed: {error}"));
    let leads = fs::canonicalize(&path).map_err(broken)?;
    let kind = fs::metadata(&leads).map_err(broken)?.file_type();
    if !leads.starts_with(fs::canonicalize(root).map_err(broken)?) {
        let message = format!("it is a link that leads out of `{}`, to `{target}`", shown(root));
        return Err(Refused { message, is_folder: kind.is_dir() });
    }
    of(kind, &format!("it is a link to `{target}`, which"))
}

/// Why an entry is not read.
#[derive(Debug)]
pub struct Refused {
    pub message: String,
    /// The entry leads to a folder.
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
        _ => Err(Refused::other(format!("{subject} is {}, and no regular file", special(kind)))),
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
        "something else"
    }
}

#[cfg(not(unix))]
fn special(_: fs::FileType) -> &'static str {
    "something else"
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}
