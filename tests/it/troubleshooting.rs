//! The tables under `# Troubleshooting` name messages and codes that exist.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The number of error types that have a table.
const TABLES: usize = 14;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn sources(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// Returns the code of a file without documentation, with the continued lines of texts joined.
fn code(text: &str) -> String {
    let mut code = String::new();
    for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
        match line.strip_suffix('\\') {
            Some(start) => code.push_str(if code.ends_with(' ') { start.trim_start() } else { start }),
            None if code.ends_with(' ') => code.push_str(line.trim_start()),
            None => code.push_str(line),
        }
    }
    code
}

/// Returns the symptoms of the tables of a file, and the number of tables.
fn symptoms(text: &str) -> (Vec<String>, usize) {
    let (mut symptoms, mut tables, mut inside) = (Vec::new(), 0, false);
    for line in text.lines().map(str::trim_start) {
        inside = match line {
            "/// # Troubleshooting" => {
                tables += 1;
                true
            }
            _ => inside && line.starts_with("///"),
        };
        if let Some(cell) = line.strip_prefix("/// | `").filter(|_| inside) {
            let (cell, _) = cell.split_once("` | ").unwrap();
            symptoms.extend(cell.split("`, `").map(str::to_owned));
        }
    }
    (symptoms, tables)
}

/// Returns the error codes of the spec: those of the gateway, and the shared ones.
fn codes() -> BTreeSet<String> {
    let texts = ["spec/gateway.yaml", "spec/codes.yaml"].map(|path| std::fs::read_to_string(root().join(path)).unwrap());
    let keys = texts.iter().flat_map(|text| text.lines()).filter_map(|line| line.strip_prefix("  ")?.strip_suffix(':'));
    keys.map(|key| key.trim_matches('"').to_owned()).collect()
}

#[test]
fn each_symptom_is_a_message_of_the_code_or_a_code_of_the_spec() {
    let mut files = Vec::new();
    sources(&root().join("core/src"), &mut files);
    let texts: Vec<String> = files.iter().map(|path| std::fs::read_to_string(path).unwrap()).collect();
    let (all, codes): (String, _) = (texts.iter().map(|text| code(text)).collect(), codes());
    let (mut missing, mut tables) = (Vec::new(), 0);
    for (text, path) in texts.iter().zip(&files) {
        let (of_file, count) = symptoms(text);
        tables += count;
        for symptom in of_file {
            // Another spelling of a shared code.
            let code = symptom.strip_prefix("aop.").filter(|rest| rest.starts_with("ACQ.")).unwrap_or(&symptom);
            if !all.contains(&symptom) && !codes.contains(code) {
                missing.push(format!("{}: {symptom}", path.display()));
            }
        }
    }
    assert!(missing.is_empty(), "neither a message nor a code: {missing:#?}");
    assert!(tables >= TABLES, "{tables} tables");
}
