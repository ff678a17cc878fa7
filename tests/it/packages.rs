//! The packages: each has a README whose links hold on a registry page, keywords, and a true table of features.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const PACKAGES: [&str; 7] = ["schema", "core", "catalogue", "codegen", "tools", "emulator", "cli"];

fn read(package: &str, file: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(package).join(file);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())).replace("\r\n", "\n")
}

/// Returns a section of a manifest.
fn section<'m>(manifest: &'m str, name: &str) -> &'m str {
    let start = format!("\n[{name}]\n");
    manifest.split_once(&start).map_or("", |(_, rest)| rest.split("\n[").next().unwrap())
}

#[test]
fn every_package_is_ready_for_a_registry() {
    for package in PACKAGES {
        let manifest = read(package, "Cargo.toml");
        let head = manifest.split("\n[").next().unwrap();
        let list = |key: &str| {
            let line = head
                .lines()
                .find_map(|line| line.strip_prefix(&format!("{key} = ")))
                .unwrap_or_else(|| panic!("{package}: {key}"));
            line.trim_matches(['[', ']']).split(", ").count()
        };
        assert!((1..=5).contains(&list("keywords")) && list("categories") > 0, "{package}");
        for key in ["description = ", "readme = \"README.md\"", "license.workspace = true", "documentation = "] {
            assert!(head.contains(key), "{package}: {key}");
        }
        let included = head.lines().find(|line| line.starts_with("include = "));
        assert!(included.is_none_or(|line| line.contains("\"/README.md\"")), "{package}: the README is not included");
    }
}

#[test]
fn the_features_of_the_main_readmes_are_those_of_the_manifest() {
    let manifest = read(".", "Cargo.toml");
    let features = section(&manifest, "features");
    let default = features.split_once("default = [").and_then(|(_, rest)| rest.split(']').next()).unwrap();
    let is_product = |name: &str| Path::new(env!("CARGO_MANIFEST_DIR")).join("spec").join(name).is_dir();
    let names = features.lines().filter(|line| !line.starts_with(['#', ' '])).filter_map(|line| line.split_once(" = ["));
    let names = names.map(|(name, _)| name).filter(|name| *name != "default" && !name.starts_with("__"));
    let is_default = |name: &str| default.contains(&format!("\"{name}\""));
    // The table has a row for the default product, and one for all others.
    let expected: BTreeMap<_, _> =
        names.map(|name| (name, is_default(name))).filter(|(name, default)| *default || !is_product(name)).collect();
    for (file, head, yes) in
        [("README.md", "| feature | default | effect |", "yes"), ("README.zh-CN.md", "| 特性 | 默认 | 作用 |", "是")]
    {
        let readme = read(".", file);
        let (_, rows) = readme.split_once(head).unwrap_or_else(|| panic!("{file}: no `{head}`"));
        let rows = rows.lines().skip(2).take_while(|line| line.starts_with('|'));
        let cells = rows.map(|row| row.split('|').map(str::trim).collect::<Vec<_>>());
        let rows = cells.map(|cells| (cells[1].split('`').nth(1).unwrap(), cells[2] == yes));
        let listed: BTreeMap<_, _> = rows.filter(|(name, default)| *default || !is_product(name)).collect();
        assert_eq!(listed, expected, "{file}");
    }
}

#[test]
fn links_of_readmes_are_absolute() {
    for package in PACKAGES {
        let readme = read(package, "README.md");
        for link in readme.split("](").skip(1).map(|rest| rest.split(')').next().unwrap()) {
            assert!(link.starts_with("https://"), "{package}/README.md: {link}");
        }
    }
}

#[test]
fn tables_of_features_are_true() {
    for package in PACKAGES {
        let (manifest, readme) = (read(package, "Cargo.toml"), read(package, "README.md"));
        let features = section(&manifest, "features");
        let names = features.lines().filter_map(|line| line.split_once(" = ")).map(|(name, _)| name);
        let public: BTreeSet<&str> = names.filter(|name| *name != "default" && !name.starts_with("__")).collect();
        let rows = readme.lines().filter_map(|line| line.strip_prefix("| `"));
        let listed: BTreeSet<&str> = rows.clone().filter_map(|row| row.split('`').next()).collect();
        assert_eq!(listed, public, "{package}/README.md");
        let default = features.lines().find_map(|line| line.strip_prefix("default = ")).unwrap_or_default();
        for row in rows {
            let name = row.split('`').next().unwrap();
            let is_default = default.contains(&format!("\"{name}\""));
            assert_eq!(row.contains("| yes |"), is_default, "{package}/README.md: {name}");
        }
    }
}
