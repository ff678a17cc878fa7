//! The two walk-throughs of CONTRIBUTING.md, executed literally: each command runs, and prints the lines below it.
//!
//! Commands of `cargo codegen` and of the shell run here. `cargo build` and `cargo test`, which compile the workspace, run in the ignored
//! test.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "tests")]

mod common;

use std::fs;
use std::path::Path;
use std::process::Command;

use common::{WORKSPACE, repository};

/// A fenced block of the document.
struct Block {
    language: String,
    lines: Vec<String>,
}

/// Returns the fenced blocks of a section, without the indentation of the fences.
fn blocks(section: &str) -> Vec<Block> {
    let text = include_str!("../../CONTRIBUTING.md");
    let text = text.split_once(&format!("\n## {section}\n")).unwrap().1.split("\n## ").next().unwrap();
    let mut blocks: Vec<Block> = Vec::new();
    let mut open: Option<usize> = None;
    for line in text.lines() {
        let indent = line.len() - line.trim_start().len();
        match (line.trim_start().strip_prefix("```"), open) {
            (Some(_), Some(_)) => open = None,
            (Some(language), None) => {
                blocks.push(Block { language: language.to_owned(), lines: Vec::new() });
                open = Some(indent);
            }
            (None, Some(indent)) => {
                let line = line.get(indent..).unwrap_or("").to_owned();
                blocks.last_mut().unwrap().lines.push(line);
            }
            (None, None) => {}
        }
    }
    blocks
}

/// Returns the commands of a block, each with its output lines. A here document after `<<'END'` is a part of the command.
fn commands(block: &Block) -> Vec<(String, Vec<String>)> {
    let mut commands: Vec<(String, Vec<String>)> = Vec::new();
    let mut heredoc = false;
    for line in &block.lines {
        if heredoc {
            let (command, _) = commands.last_mut().unwrap();
            command.push_str(&format!("\n{line}"));
            heredoc = line != "END";
        } else if let Some(command) = line.strip_prefix("$ ") {
            heredoc = command.contains("<<'END'");
            commands.push((command.to_owned(), Vec::new()));
        } else {
            commands.last_mut().unwrap().1.push(line.clone());
        }
    }
    commands
}

/// Runs a command in the shell, with `cargo codegen` replaced by the binary of this build. Returns its output.
fn run(folder: &Path, command: &str) -> Vec<String> {
    let function = "cargo() { if [ \"$1\" = codegen ]; then shift; \"$CODEGEN\" \"$@\"; else \"$CARGO\" \"$@\"; fi; }";
    let output = Command::new("sh")
        .args(["-c", &format!("exec 2>&1\n{function}\n{command}")])
        .current_dir(folder)
        .env("CODEGEN", env!("CARGO_BIN_EXE_alipay-spec-tools"))
        .env("CARGO", env!("CARGO"))
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("single_build"))
        .env("CARGO_NET_OFFLINE", "true")
        .env("CARGO_TERM_COLOR", "never")
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}

/// Runs the commands of a block and compares their output.
fn follow(folder: &Path, block: &Block) {
    for (command, expected) in commands(block) {
        let printed = run(folder, &command);
        let without_end = |mut lines: Vec<String>| {
            while lines.last().is_some_and(String::is_empty) {
                lines.pop();
            }
            lines
        };
        assert_eq!(without_end(printed), without_end(expected), "{command}");
    }
}

fn compiles(block: &Block) -> bool {
    block.lines.iter().any(|line| line.starts_with("$ cargo test") || line.starts_with("$ cargo build"))
}

const SPEC: &[&str] = &["spec", "generated", "core/generated", "tools/tests/import/pages/labelled.txt"];

const FILE: &str = "spec/open_public/lamp.batchquery.yaml";

/// Follows steps 1 to 3 of "Adding an endpoint".
fn endpoint(folder: &Path) {
    let blocks = blocks("Adding an endpoint");
    let consoles: Vec<&Block> = blocks.iter().filter(|block| block.language == "console").collect();
    let [new, misspelt, checked] = consoles.as_slice() else { panic!("{} blocks of commands", consoles.len()) };
    follow(folder, new);
    let yaml = blocks.iter().find(|block| block.language == "yaml").unwrap();
    let text = yaml.lines.join("\n") + "\n";
    // The second block shows an error in this file.
    fs::write(folder.join(FILE), text.replace("    max_length: 32", "    max_lenght: 32")).unwrap();
    follow(folder, misspelt);
    fs::write(folder.join(FILE), &text).unwrap();
    follow(folder, checked);
    assert_eq!(fs::read_to_string(folder.join(FILE)).unwrap(), text, "the file is in the canonical form");
}

#[test]
fn the_documented_steps_for_a_new_endpoint_work() {
    let root = repository(SPEC);
    endpoint(root.path());
    run(root.path(), "cargo codegen generate");
    let emitted = fs::read_to_string(root.path().join("generated/open_public/lamp_batchquery.rs")).unwrap();
    assert!(emitted.contains("pub struct LampBatchquery "));
}

#[test]
fn the_documented_tutorial_for_spec_authors_works() {
    let root = repository(SPEC);
    let blocks = blocks("A spec author's half hour");
    assert!(blocks.iter().filter(|block| compiles(block)).count() == 1 && blocks.len() == 5);
    blocks.iter().filter(|block| !compiles(block)).for_each(|block| follow(root.path(), block));
}

#[test]
#[ignore = "compiles the workspace"]
fn the_tests_of_both_tutorials_pass() {
    let root = repository(WORKSPACE);
    let folder = root.path();
    endpoint(folder);
    let endpoint = blocks("Adding an endpoint");
    let rust = endpoint.iter().find(|block| block.language.starts_with("rust")).unwrap();
    fs::write(folder.join("tests/it/lamps.rs"), rust.lines.join("\n") + "\n").unwrap();
    run(folder, "sed -i 's/^mod keys;/&\\nmod lamps;/' tests/it/main.rs");
    let passed = |printed: &[String], test: &str| printed.iter().any(|line| *line == format!("test {test} ... ok"));
    let half_hour = blocks("A spec author's half hour");
    for (command, expected) in half_hour.iter().flat_map(commands) {
        let printed = run(folder, &command);
        if command.starts_with("cargo test") {
            assert!(expected.iter().all(|line| printed.contains(line)), "{command}: {}", printed.join("\n"));
            assert!(passed(&printed, "lamps::the_first_page_has_a_lamp"), "{}", printed.join("\n"));
        }
    }
}
