//! Copies of the repository for tests that edit files or run cargo.
#![allow(clippy::unwrap_used, dead_code, reason = "tests, each with a part of these functions")]

use std::fs;
use std::path::Path;

use tempfile::TempDir;

/// The files and folders that cargo needs to build the workspace.
pub(crate) const WORKSPACE: &[&str] = &[
    "Cargo.toml",
    "Cargo.lock",
    ".cargo",
    "README.md",
    "README.zh-CN.md",
    "build.rs",
    "src",
    "catalogue",
    "core",
    "spec",
    "generated",
    "codegen",
    "tools",
    "emulator",
    "cli",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "schema",
    "tests",
    "examples",
    "benches",
];

/// Copies a file or a folder. A link inside a folder stays a link, so that `catalogue/spec` of a copy points into the copy.
pub(crate) fn copy(from: &Path, to: &Path) {
    #[cfg(unix)]
    if from.is_symlink() {
        std::os::unix::fs::symlink(fs::read_link(from).unwrap(), to).unwrap();
        return;
    }
    if from.is_dir() {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            copy(&entry.path(), &to.join(entry.file_name()));
        }
    } else {
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(from, to).unwrap();
    }
}

/// Creates a temporary copy of these parts of the repository.
pub(crate) fn repository(parts: &[&str]) -> TempDir {
    let root = tempfile::tempdir().unwrap();
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    parts.iter().filter(|part| from.join(part).exists()).for_each(|part| copy(&from.join(part), &root.path().join(part)));
    root
}
