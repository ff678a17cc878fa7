//! A short run has no violations, and a deliberate violation is found.

use std::process::Command;

fn run(arguments: &[&str]) -> (bool, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_soak"));
    let output = command.args(["--tasks", "20", "--seconds", "4"]).args(arguments).output().unwrap();
    (output.status.success(), String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap())
}

#[test]
fn a_short_run_is_clean() {
    let (clean, output) = run(&[]);
    assert!(clean && output.contains("violations                   none"), "{output}");
}

#[test]
fn violations_are_detected() {
    for (sabotage, text) in [
        ("mixed-up", "received the response of"),
        ("sent-twice", "a non-repeatable request arrived 2 times"),
        ("memory", "memory grows"),
        ("files", "descriptors grow"),
    ] {
        let (clean, output) = run(&["--faults", "0", "--sabotage", sabotage]);
        assert!(!clean && output.contains(text), "{sabotage}: {output}");
    }
}
