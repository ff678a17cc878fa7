//! Generates the list of the built-in spec files, embedded so that a copied binary needs no folder. Each entry has the keys of the index,
//! so that a file is parsed only when its API is called.

use std::io::{Error, Result};
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<()> {
    let variable =
        |name: &str| env::var_os(name).map(PathBuf::from).ok_or_else(|| Error::other(format!("cargo did not set {name}")));
    let folder = variable("CARGO_MANIFEST_DIR")?.join("spec").canonicalize()?;
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files = Vec::new();
    list(&folder, "", &mut files)?;
    files.sort();
    let entries = files.iter().map(|(path, file)| entry(path, file)).collect::<Result<String>>()?;
    fs::write(variable("OUT_DIR")?.join("shipped.rs"), format!("&[\n{entries}]\n"))
}

/// Returns an entry of the list. Spec files are in canonical form, with each of these keys on its own line.
fn entry(path: &str, file: &Path) -> Result<String> {
    let text = fs::read_to_string(file)?;
    let line = |key: &str| text.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(": ")).map(str::trim);
    let offered = line("rest").filter(|_| line("api").is_some()).map(|rest| {
        let (verb, route) = rest.strip_prefix('{')?.strip_suffix('}')?.split_once(':')?;
        Some((verb.trim().to_uppercase(), route.trim().trim_matches('"').to_owned()))
    });
    let (verb, route) = match offered {
        Some(None) => {
            return Err(Error::other(format!("{}: `rest:` is not in the form that `codegen fmt` writes", file.display())));
        }
        found => found.flatten().unwrap_or_default(),
    };
    let (api, title) = (line("api").unwrap_or_default(), line("title").unwrap_or_default().trim_matches('"'));
    Ok(format!(
        "    File {{ path: {path:?}, api: {api:?}, title: {title:?}, verb: {verb:?}, route: {route:?}, text: include_str!({file:?}) }},\n"
    ))
}

/// Collects the files of a folder, each with its path below the spec folder.
fn list(folder: &Path, below: &str, files: &mut Vec<(String, PathBuf)>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).ok_or_else(|| Error::other("a file name is not UTF-8"))?;
        let relative = if below.is_empty() { name.to_owned() } else { format!("{below}/{name}") };
        if path.is_dir() {
            list(&path, &relative, files)?;
        } else if name.ends_with(".yaml") {
            files.push((relative, path));
        }
    }
    Ok(())
}
