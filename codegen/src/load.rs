//! Loading of a whole spec folder.

use std::path::Path;

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::ir::Spec;
use crate::resolve::{SharedFiles, resolve};
use crate::source::{Found, read_folder};

/// A spec folder without errors.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The description.
    pub spec: Spec,
    /// The warnings.
    pub warnings: Vec<Diagnostic>,
}

/// Reads the spec folder `folder`.
///
/// # Errors
/// Returns every error of every file, in order, together with the warnings.
pub fn load(folder: &Path) -> Result<Loaded, Diagnostics> {
    read(folder).map(|(loaded, _)| loaded)
}

/// Reads the files of a spec folder from memory, for programs that embed their descriptions. Each file has a path below the folder,
/// such as `trade/types.yaml`, and a text.
/// Diagnostics name the files below `spec`.
///
/// # Errors
/// Those of [`load`].
pub fn load_files<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Loaded, Diagnostics> {
    let files: Vec<_> = files.into_iter().filter_map(|(path, text)| Found::embedded(path, text)).collect();
    whole(&files, Vec::new())
}

/// Reads the files that every API refers to, for [`load_files_with`].
pub fn shared_files<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> SharedFiles {
    let files: Vec<_> = files.into_iter().filter_map(|(path, text)| Found::embedded(path, text)).collect();
    SharedFiles::of(&files)
}

/// Reads files like [`load_files`], beside the definitions of the gateway and of objects that were read earlier. For programs that parse one
/// API after the other.
///
/// # Errors
/// Those of [`load`].
pub fn load_files_with<'a>(
    files: impl IntoIterator<Item = (&'a str, &'a str)>,
    shared: &SharedFiles,
) -> Result<Loaded, Diagnostics> {
    let files: Vec<_> = files.into_iter().filter_map(|(path, text)| Found::embedded(path, text)).collect();
    let mut diagnostics = Vec::new();
    let spec = resolve(&files, Some(shared), &mut diagnostics);
    finished(spec, diagnostics)
}

/// Reads a spec folder and returns its files, too.
pub fn read(folder: &Path) -> Result<(Loaded, Vec<Found>), Diagnostics> {
    let mut diagnostics = Vec::new();
    let files = read_folder(folder, &mut diagnostics);
    let loaded = whole(&files, diagnostics)?;
    Ok((loaded, files))
}

/// Resolves files that are already in memory.
pub fn load_found(files: &[Found]) -> Result<Loaded, Diagnostics> {
    whole(files, Vec::new())
}

/// Resolves all files of a folder. `diagnostics` contains the problems that are known before.
pub fn whole(files: &[Found], mut diagnostics: Vec<Diagnostic>) -> Result<Loaded, Diagnostics> {
    let spec = resolve(files, None, &mut diagnostics);
    finished(spec, diagnostics)
}

fn finished(spec: Spec, diagnostics: Vec<Diagnostic>) -> Result<Loaded, Diagnostics> {
    let all = Diagnostics::new(diagnostics);
    if all.has_errors() {
        return Err(all);
    }
    debug_assert!(all.iter().all(|diagnostic| diagnostic.severity() == Severity::Warning));
    Ok(Loaded { spec, warnings: all.as_slice().to_vec() })
}
