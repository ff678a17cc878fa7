//! The public items of a hand-written library, one sorted line each, so that a review shows every change of the API.
//!
//! The lines come from the sources: the modules of the crate from its root, `pub use`, and the macros that define items. Items with
//! `#[doc(hidden)]` are not part of the API. Behind an item are the conditions under which it exists, such as its feature.

mod compare;
mod expand;
mod lines;
mod names;
mod text;
mod tree;

use std::fmt;
use std::path::{Path, PathBuf};

pub use compare::{SurfaceChange, SurfaceDifferences, compare};

/// The name of the file with the lines, in the folder of the package.
pub const FILE: &str = "api.txt";

/// A source file that cannot be read.
#[derive(Debug)]
pub struct SurfaceError {
    file: PathBuf,
    message: String,
}

impl SurfaceError {
    fn new(file: &Path, message: &dyn fmt::Display) -> Self {
        Self { file: file.to_owned(), message: message.to_string() }
    }
}

impl fmt::Display for SurfaceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot read the public items of `{}`: {}", self.file.display(), self.message)
    }
}

impl std::error::Error for SurfaceError {}

/// Lists the public items of the crate with this root file, such as `core/src/lib.rs`.
///
/// # Errors
/// Fails if a source file cannot be read, or if a macro in place of items is not defined in the crate.
pub fn surface(root: &Path) -> Result<String, SurfaceError> {
    let lines = lines::lines(&tree::read(root)?);
    Ok(lines.into_iter().fold(String::new(), |text, line| text + &line + "\n"))
}
