//! Reads a whole spec folder: every file, every mistake.

use std::path::Path;

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::ir::Spec;
use crate::resolve::resolve;
use crate::source::{Found, read_folder};

/// A spec folder that is free of errors.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// What it says.
    pub spec: Spec,
    /// What is worth a look.
    pub warnings: Vec<Diagnostic>,
}

/// Reads the spec folder `folder`.
///
/// # Errors
/// Every mistake of every file, in order, warnings among them.
pub fn load(folder: &Path) -> Result<Loaded, Diagnostics> {
    read(folder).map(|(loaded, _)| loaded)
}

/// Reads the files of a spec folder from memory: each with its path below the folder, such as `trade/types.yaml`, and its text. For programs that
/// carry their descriptions with them. Diagnostics name the files below `spec`.
///
/// # Errors
/// Those of [`load`].
pub fn load_files<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Loaded, Diagnostics> {
    let found: Vec<_> = files.into_iter().filter_map(|(path, text)| Found::embedded(path, text)).collect();
    whole(&found, Vec::new())
}

/// Reads a spec folder and keeps the files.
pub fn read(folder: &Path) -> Result<(Loaded, Vec<Found>), Diagnostics> {
    let mut diagnostics = Vec::new();
    let found = read_folder(folder, &mut diagnostics);
    let loaded = whole(&found, diagnostics)?;
    Ok((loaded, found))
}

/// Reads files that were found elsewhere.
pub fn load_found(found: &[Found]) -> Result<Loaded, Diagnostics> {
    whole(found, Vec::new())
}

/// What all files of a folder say; `diagnostics` is what is known to be wrong before.
pub fn whole(found: &[Found], mut diagnostics: Vec<Diagnostic>) -> Result<Loaded, Diagnostics> {
    let spec = resolve(found, &mut diagnostics);
    let all = Diagnostics::new(diagnostics);
    if all.has_errors() {
        return Err(all);
    }
    debug_assert!(all.iter().all(|one| one.severity() == Severity::Warning));
    Ok(Loaded { spec, warnings: all.as_slice().to_vec() })
}
