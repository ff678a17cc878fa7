//! Writes the list of the shipped spec files, so that the program carries them with it wherever it is copied.

use std::io::{Error, Result};
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<()> {
    let variable = |name: &str| env::var_os(name).map(PathBuf::from).ok_or_else(|| Error::other(format!("cargo sets no {name}")));
    let folder = variable("CARGO_MANIFEST_DIR")?.join("spec").canonicalize()?;
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files = Vec::new();
    list(&folder, "", &mut files)?;
    files.sort();
    let entries: String = files.iter().map(|(path, file)| format!("    ({path:?}, include_str!({file:?})),\n")).collect();
    fs::write(variable("OUT_DIR")?.join("shipped.rs"), format!("&[\n{entries}]\n"))
}

/// Adds the files of a folder, each with its path below the spec folder.
fn list(folder: &Path, below: &str, files: &mut Vec<(String, PathBuf)>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).ok_or_else(|| Error::other("a name that is not UTF-8"))?;
        let relative = if below.is_empty() { name.to_owned() } else { format!("{below}/{name}") };
        if path.is_dir() {
            list(&path, &relative, files)?;
        } else if name.ends_with(".yaml") {
            files.push((relative, path));
        }
    }
    Ok(())
}
