//! The crates that a program compiles for `alipay`. Each costs its users time and trust, so the list is reviewed like code.
#![cfg(target_os = "linux")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

/// The sets of features, with the arguments that select them and the program in `benches/README.md`.
const SETS: [(&str, &[&str], Option<&str>); 4] = [
    ("default", &[], Some("`alipay`")),
    ("blocking", &["--features", "blocking"], Some("`alipay`, `blocking`")),
    ("no-http2", &["--no-default-features", "--features", "http-client,aws-lc-rs,open_public"], None),
    ("own-transport", &["--no-default-features", "--features", "open_public"], Some("`alipay`, own transport, pure Rust")),
];

const HEAD: &str = "\
# The crates that a program compiles for `alipay` on x86_64-unknown-linux-gnu, build scripts and macros included: the number of each set
# of features, then each crate with the sets that need it. `tests/it/crates.rs` compares and, with UPDATE_CRATES=1, writes this file.
";

/// Returns the crates of a set, with the part of their version that cargo does not update by itself.
fn crates(arguments: &[&str]) -> BTreeSet<String> {
    let output = Command::new(env!("CARGO"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(["tree", "--offline", "--locked", "-p", "alipay", "--edges", "normal,build", "--prefix", "none", "--format", "{p}"])
        .args(["--target", "x86_64-unknown-linux-gnu"])
        .args(arguments)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let tree = String::from_utf8(output.stdout).unwrap();
    tree.lines().filter(|line| !line.is_empty()).map(short).collect()
}

/// Shortens `aes v0.9.2` to `aes 0.9`.
fn short(line: &str) -> String {
    let (name, version) = line.split_once(" v").unwrap();
    let mut parts = version.split([' ', '+']).next().unwrap().split('.');
    let mut kept = parts.next().unwrap().to_owned();
    while kept.ends_with('0') && (kept == "0" || kept.ends_with(".0")) {
        write!(kept, ".{}", parts.next().unwrap()).unwrap();
    }
    format!("{name} {kept}")
}

#[test]
fn the_crates_of_a_program_are_the_reviewed_ones() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/crates.txt");
    let benches = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/README.md")).unwrap();
    let (mut text, mut sets) = (HEAD.to_owned(), BTreeMap::<String, Vec<&str>>::new());
    for (set, arguments, program) in SETS {
        let crates = crates(arguments);
        writeln!(text, "{set}: {}", crates.len()).unwrap();
        if let Some(program) = program {
            let row = format!("\n| {program} | {} |", crates.len());
            assert!(
                benches.contains(&row),
                "benches/README.md has no row `{}`; measure again with benches/dependencies",
                row.trim()
            );
        }
        for name in crates {
            sets.entry(name).or_default().push(set);
        }
    }
    for (name, sets) in sets {
        writeln!(text, "{name}: {}", sets.join(" ")).unwrap();
    }
    if std::env::var_os("UPDATE_CRATES").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    let reviewed = std::fs::read_to_string(&path).unwrap();
    let added: Vec<_> = text.lines().filter(|line| !reviewed.lines().any(|other| other == *line)).collect();
    let removed: Vec<_> = reviewed.lines().filter(|line| !text.lines().any(|other| other == *line)).collect();
    assert!(
        added.is_empty() && removed.is_empty(),
        "tests/it/crates.txt differs: now {added:#?}, before {removed:#?}. If every new crate is worth its cost, run this test with \
         UPDATE_CRATES=1 and review the file"
    );
}
