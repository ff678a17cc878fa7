//! Changes to a spec folder as values. Importers, the formatter and `new` return them before anything is written.

use std::path::Path;

use alipay_codegen::Error;
use alipay_codegen::diagnostic::Diagnostics;
use alipay_codegen::sink::{Folder, Stale};

/// Changes to a spec folder.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Changes {
    /// The files that change, by path below the folder, each with its present and its new text.
    pub files: Vec<Stale>,
    /// Diagnostics of the run.
    pub found: Diagnostics,
}

impl Changes {
    pub(crate) fn new(files: Vec<Stale>, found: Diagnostics) -> Self {
        Self { files, found }
    }

    /// Writes the files.
    ///
    /// # Errors
    /// Fails on a file that cannot be written.
    pub fn write(&self, spec: &Path) -> Result<(), Error> {
        let folder = Folder { root: spec };
        folder.sweep(self.files.iter().map(|file| file.path.as_str()))?;
        self.files.iter().try_for_each(|file| folder.write(&file.path, file.expected.as_deref().unwrap_or("")))
    }
}

/// Returns the path of a file below the spec folder.
pub(crate) fn path(product: &str, stem: &str) -> String {
    if product.is_empty() { format!("{stem}.yaml") } else { format!("{product}/{stem}.yaml") }
}
