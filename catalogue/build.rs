//! Generates the list of the spec files. Each entry has the keys of the index, so that a file is parsed only when its API is used.

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
    fs::write(variable("OUT_DIR")?.join("files.rs"), format!("&[\n{entries}]\n"))
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
    let api = line("api").unwrap_or_default();
    let described = |key: &str| line(key).filter(|_| !api.is_empty()).map(plain).unwrap_or_default();
    let (title, summary, on_gateway) = (described("title"), described("summary"), line("gateway").is_some() && !api.is_empty());
    Ok(format!(
        "    File {{ path: {path:?}, api: {api:?}, title: {title:?}, summary: {summary:?}, verb: {verb:?}, route: {route:?}, \
         on_gateway: {on_gateway}, text: include_str!({file:?}) }},\n"
    ))
}

/// Returns the text of a YAML scalar on one line, as `codegen fmt` writes it: plain, or in double quotes.
fn plain(scalar: &str) -> String {
    let Some(quoted) = scalar.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) else { return scalar.to_owned() };
    let (mut text, mut characters) = (String::new(), quoted.chars());
    while let Some(character) = characters.next() {
        match (character, if character == '\\' { characters.next() } else { None }) {
            (_, Some('n')) => text.push('\n'),
            (_, Some(escaped)) => text.push(escaped),
            (character, None) => text.push(character),
        }
    }
    text
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
