//! A spec folder on disk, for APIs that only accept folders. `fuzz/run` places it in memory if the system supports that.

use std::fs;
use std::path::PathBuf;

use alipay_codegen::diagnostic::{Diagnostics, render};
use alipay_codegen::{Builder, Error};
use alipay_spec_tools::import::Imported;
use alipay_spec_tools::{Changes, format_folder};
use tempfile::TempDir;

use crate::diagnostics;

/// A folder that is removed on drop.
pub struct SpecFolder(TempDir);

impl SpecFolder {
    /// Creates a folder with these files: each with its path below the folder, and its text.
    pub fn new(files: &[(&str, &str)]) -> Self {
        let folder = Self(tempfile::tempdir().expect("a temporary folder"));
        fs::create_dir(folder.spec()).expect("a folder");
        for (path, text) in files {
            let path = folder.spec().join(path);
            fs::create_dir_all(path.parent().expect("the path has a folder")).expect("a folder");
            fs::write(path, text).expect("a file");
        }
        folder
    }

    /// Returns the path of the spec folder.
    pub fn spec(&self) -> PathBuf {
        self.0.path().join("spec")
    }

    /// Writes a file beside the spec folder.
    pub fn beside(&self, name: &str, content: &[u8]) -> PathBuf {
        let path = self.0.path().join(name);
        fs::write(&path, content).expect("a file");
        path
    }

    /// Formats the folder, and asserts that formatting is idempotent. Returns the changes.
    pub fn format(&self) -> Changes {
        let changes = format_folder(&self.spec());
        diagnostics::check(&changes.found);
        changes.write(&self.spec()).expect("files that can be written");
        let second = format_folder(&self.spec());
        if let Some(file) = second.files.first() {
            panic!("formatting again changes the file:\n{}", file.diff());
        }
        changes
    }

    /// Asserts that the folder has no errors, is in canonical form, and can be generated.
    pub fn check_clean(&self) {
        let diagnostics = Builder::new().spec(self.spec()).check();
        assert!(!diagnostics.has_errors(), "the spec folder has errors:\n{}", render::human(&diagnostics, false));
        self.plan();
        if let Some(file) = format_folder(&self.spec()).files.first() {
            panic!("the spec folder is not in canonical form:\n{}", file.diff());
        }
    }

    /// Returns the list of everything that the generated code offers, or `None` if the folder has errors.
    pub fn plan(&self) -> Option<String> {
        match Builder::new().spec(self.spec()).plan() {
            Ok(plan) => {
                let listed = plan.files().find(|(path, _)| *path == "api.txt").map(|(_, text)| text.to_owned());
                Some(listed.expect("the plan contains api.txt"))
            }
            Err(Error::Spec(diagnostics)) => {
                diagnostics::check(&diagnostics);
                None
            }
            Err(error) => panic!("an accepted spec cannot be generated: {error}"),
        }
    }

    /// Applies the result of an importer. Asserts that its diagnostics have valid spans, and that a second import changes nothing.
    pub fn import(&self, import: impl Fn() -> Result<Imported, Error>) {
        let Some(first) = checked(import()) else { return };
        if first.changes.found.has_errors() {
            return;
        }
        first.changes.write(&self.spec()).expect("files that can be written");
        self.check_clean();
        let second = checked(import()).expect("the second import accepts the same source");
        if let Some(file) = second.changes.files.first() {
            panic!("the second import changes a file:\n{}", file.diff());
        }
    }
}

fn checked(imported: Result<Imported, Error>) -> Option<Imported> {
    match imported {
        Ok(imported) => {
            diagnostics::check(&imported.changes.found);
            Some(imported)
        }
        Err(Error::Spec(diagnostics)) => {
            diagnostics::check(&diagnostics);
            assert!(!diagnostics.is_empty(), "an import fails without a reason");
            None
        }
        Err(error) => panic!("an import fails: {error}"),
    }
}

/// Returns the diagnostics if they stop the generator.
pub fn rejection(loaded: Result<alipay_codegen::Loaded, Diagnostics>) -> Option<Diagnostics> {
    match loaded {
        Ok(loaded) => {
            diagnostics::check(&Diagnostics::new(loaded.warnings));
            None
        }
        Err(diagnostics) => {
            diagnostics::check(&diagnostics);
            assert!(diagnostics.has_errors(), "a spec is rejected without an error");
            Some(diagnostics)
        }
    }
}
