//! The published packages: the data of their registry pages, and the tables of the main READMEs.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, missing_docs, reason = "tests")]

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

/// The folders of the packages beside the client.
const PACKAGES: [&str; 7] = ["catalogue", "cli", "codegen", "core", "emulator", "schema", "tools"];

/// The categories of the registry that the packages use. It ignores any other.
const CATEGORIES: [&str; 8] = [
    "api-bindings",
    "command-line-utilities",
    "data-structures",
    "development-tools",
    "development-tools::build-utils",
    "development-tools::testing",
    "web-programming::http-client",
    "web-programming::http-server",
];

fn read(path: &str) -> String {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
    fs::read_to_string(root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Returns the value of a key of `[package]`.
fn value(manifest: &str, key: &str) -> String {
    let package = manifest.split("[package]").nth(1).unwrap().split("\n[").next().unwrap();
    let line = package.lines().find_map(|line| line.strip_prefix(&format!("{key} = ")));
    line.unwrap_or_else(|| panic!("no {key} in {package}")).to_owned()
}

fn texts(value: &str) -> Vec<String> {
    value.split('"').skip(1).step_by(2).map(ToOwned::to_owned).collect()
}

/// Returns the features of a manifest, and whether each is a default.
fn features(manifest: &str) -> BTreeMap<String, bool> {
    let Some(section) = manifest.split("\n[features]\n").nth(1) else { return BTreeMap::new() };
    let section = section.split("\n[").next().unwrap();
    let default = section.split("default = [").nth(1).and_then(|rest| rest.split(']').next()).unwrap_or_default();
    let default = texts(default);
    let names = section.lines().filter(|line| !line.starts_with(['#', ' '])).filter_map(|line| line.split_once(" = ["));
    let names = names.map(|(name, _)| name.to_owned()).filter(|name| name != "default" && !name.starts_with("__"));
    names.map(|name| (name.clone(), default.contains(&name))).collect()
}

/// Returns the features of the table with this head, and whether each is a default.
fn table(readme: &str, head: &str, yes: &str) -> BTreeMap<String, bool> {
    let Some(rows) = readme.split(head).nth(1) else { return BTreeMap::new() };
    let rows = rows.lines().skip(2).take_while(|line| line.starts_with('|'));
    rows.map(|row| row.split('|').map(str::trim).collect::<Vec<_>>())
        .map(|cells| (cells[1].split('`').nth(1).unwrap().to_owned(), cells[2] == yes))
        .collect()
}

#[test]
fn a_package_has_the_data_of_a_registry_page() {
    for package in PACKAGES.into_iter().chain(["."]) {
        let manifest = read(&format!("{package}/Cargo.toml"));
        for key in ["description", "documentation", "readme", "include"] {
            assert!(value(&manifest, key).len() > 4, "{package}: {key}");
        }
        let (keywords, categories) = (texts(&value(&manifest, "keywords")), texts(&value(&manifest, "categories")));
        assert!((1..=5).contains(&keywords.len()) && keywords.iter().all(|word| word.len() <= 20), "{package}: {keywords:?}");
        assert!(!categories.is_empty(), "{package}");
        for category in categories {
            assert!(CATEGORIES.contains(&&*category), "{package}: {category}");
        }
        assert!(value(&manifest, "include").contains("\"/README.md\""), "{package} does not include its README");
    }
}

#[test]
fn the_features_of_the_main_readmes_are_those_of_the_manifest() {
    let all = features(&read("Cargo.toml"));
    let is_product = |name: &str| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../spec").join(name).is_dir();
    // The table has a row for the default product, and one for all others.
    let expected: BTreeMap<_, _> = all.into_iter().filter(|(name, default)| *default || !is_product(name)).collect();
    for (readme, head, yes) in
        [("README.md", "| feature | default | effect |", "yes"), ("README.zh-CN.md", "| 特性 | 默认 | 作用 |", "是")]
    {
        let mut table = table(&read(readme), head, yes);
        table.retain(|name, default| *default || !is_product(name));
        assert_eq!(table, expected, "{readme}");
    }
}
