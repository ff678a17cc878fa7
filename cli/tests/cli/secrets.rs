//! No command prints a key that was pasted in place of another value.

use crate::support::{Files, commands, key, program, stderr, stdout};

/// An AES key, which is shorter than a word can be.
const AES: &str = "aa4BtZ4tspm2wnXLb1ThQA==";

/// An argument of a command.
#[derive(Debug, PartialEq, Eq)]
enum Argument {
    /// An option with a path.
    Path(String),
    /// A positional argument.
    Positional,
}

/// Returns the options with paths, and the positional arguments, of a help text.
fn arguments(help: &str) -> Vec<Argument> {
    let mut all = Vec::new();
    for line in help.lines().map(str::trim_start) {
        if let Some((flag, value)) = line.split_once(" <").or_else(|| line.split_once(" [")) {
            let flag = flag.rsplit(", ").next().unwrap();
            if flag.starts_with("--") && !flag.contains(' ') && ["FILE>", "FOLDER>"].contains(&value) {
                all.push(Argument::Path(flag.to_owned()));
            }
        } else if line.starts_with(['<', '[']) && !line.contains(' ') {
            all.push(Argument::Positional);
        }
    }
    all
}

/// Runs a command with a pasted key, and checks that no part of the key is printed.
fn check(command: &[&str], key: &str) {
    let files = Files::new();
    let output = program().current_dir(files.path()).args(command).output().unwrap();
    let printed = format!("{}{}", stdout(&output), stderr(&output));
    let middle = &key[key.len() / 4..];
    let pieces: Vec<&str> = (0..middle.len() / 12).map(|at| &middle[at * 12..at * 12 + 12]).collect();
    assert!(pieces.iter().all(|piece| !printed.contains(piece)), "{command:?}: {printed}");
    let left: Vec<_> = std::fs::read_dir(files.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(left.is_empty(), "{command:?}: {left:?}");
}

#[test]
fn no_command_prints_a_pasted_key() {
    let private = key("app", "private_pkcs8_der_base64");
    let keys = [private.clone(), format!("-----BEGIN PRIVATE KEY-----\n{private}\n-----END PRIVATE KEY-----\n"), AES.to_owned()];
    let mut checked = 0;
    for command in commands() {
        let mut help = command.clone();
        help.push("--help".to_owned());
        let help = stdout(&program().args(help).output().unwrap());
        if help.contains("\nCommands:") {
            continue;
        }
        let command: Vec<&str> = command.iter().map(String::as_str).collect();
        let all = arguments(&help);
        let positional = all.iter().filter(|argument| **argument == Argument::Positional).count();
        for key in &keys {
            for argument in &all {
                if let Argument::Path(flag) = argument {
                    check(&[&command[..], &[flag, key]].concat(), key);
                    checked += 1;
                }
            }
            if positional > 0 {
                check(&[&command[..], &vec![key.as_str(); positional]].concat(), key);
                check(&[&command[..], &[&format!("--{key}")]].concat(), key);
                checked += 1;
            }
        }
    }
    assert!(checked > 200, "only {checked} arguments were found in the help texts");
}
