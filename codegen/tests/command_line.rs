//! The command line: what it prints where, and how it ends.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests")]
#![cfg(feature = "cli")]

use std::process::Command;

use alipay_codegen::catalogue::Code;

struct Ran {
    code: i32,
    out: String,
    err: String,
}

fn run(arguments: &[&str]) -> Ran {
    let output = Command::new(env!("CARGO_BIN_EXE_alipay-codegen")).args(arguments).output().unwrap();
    Ran {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

#[test]
fn findings_end_with_1_and_warnings_alone_with_0() {
    let errors = run(&["check", "--spec", "tests/fixtures/E0006"]);
    assert_eq!((errors.code, errors.out.as_str()), (1, ""));
    assert!(errors.err.contains("error[E0006]") && errors.err.contains("3 errors"), "{}", errors.err);
    let warnings = run(&["check", "--spec", "tests/fixtures/W0001"]);
    assert_eq!(warnings.code, 0);
    assert!(warnings.err.contains("warning[W0001]") && !warnings.err.contains("error"), "{}", warnings.err);
    let clean = run(&["check", "--spec", "../spec"]);
    assert_eq!((clean.code, clean.err.as_str()), (0, ""));
}

#[test]
fn wrong_usage_ends_with_2() {
    for arguments in [&["chek"][..], &[], &["check", "--format", "xml"], &["explain"], &["explain", "E9999"]] {
        assert_eq!(run(arguments).code, 2, "{arguments:?}");
    }
}

#[test]
fn the_other_formats_are_for_tools() {
    let short = run(&["--format", "short", "check", "--spec", "tests/fixtures/E0036"]);
    assert_eq!(short.err.lines().count(), 1);
    assert!(short.err.starts_with("tests/fixtures/E0036/demo/thing.query.yaml:11:27: error[E0036]: "), "{}", short.err);
    let json = run(&["check", "--format", "json", "--spec", "tests/fixtures/E0036"]);
    let parsed: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!((parsed[0]["code"].as_str(), json.err.as_str()), (Some("E0036"), ""));
    let nothing = run(&["check", "--format", "json", "--spec", "tests/specs/features"]);
    assert_eq!(nothing.out.trim(), "[]");
}

#[test]
fn explain_says_what_the_catalogue_says() {
    let one = run(&["explain", "e0006"]);
    assert_eq!(one.code, 0);
    assert_eq!(one.out, format!("E0006: {}\n\n{}", Code::UnknownKey.title(), Code::UnknownKey.explanation()));
    let all = run(&["explain", "--all"]);
    assert_eq!(all.out.lines().count(), Code::ALL.len());
    assert!(all.out.lines().all(|line| line.starts_with("- **")), "{}", all.out);
}

#[test]
fn generate_check_and_diff_compare_without_writing() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().to_str().unwrap();
    let with = |more: &[&str]| {
        let mut arguments = vec!["generate", "--spec", "tests/specs/features", "--out", out];
        arguments.extend(more);
        run(&arguments)
    };
    let missing = with(&["--check"]);
    assert_eq!(missing.code, 1);
    assert!(missing.err.contains("missing: ") && missing.err.contains("run `alipay-codegen generate`"), "{}", missing.err);
    assert_eq!(std::fs::read_dir(out).unwrap().count(), 0);

    let written = with(&[]);
    assert_eq!(written.code, 0, "{}", written.err);
    assert!(written.out.ends_with("10 written, 0 removed, 0 unchanged\n"), "{}", written.out);
    assert_eq!(with(&["--check"]).code, 0);

    std::fs::write(folder.path().join("demo/empty.rs"), "// mine\n").unwrap();
    let diff = with(&["--diff"]);
    assert_eq!(diff.code, 1);
    assert!(
        diff.out.starts_with("--- a/demo/empty.rs\n+++ b/demo/empty.rs\n") && diff.out.contains("\n-// mine\n"),
        "{}",
        diff.out
    );
    assert_eq!(std::fs::read_to_string(folder.path().join("demo/empty.rs")).unwrap(), "// mine\n");
}

#[test]
fn schema_is_printed_written_and_checked() {
    let folder = tempfile::tempdir().unwrap();
    let spec = folder.path().to_str().unwrap();
    assert_eq!(run(&["schema", "--check", "--spec", spec]).code, 1);
    assert_eq!(run(&["schema", "--write", "--spec", spec]).code, 0);
    assert_eq!(run(&["schema", "--check", "--spec", spec]).code, 0);
    let written = std::fs::read_to_string(folder.path().join("schema.json")).unwrap();
    assert_eq!(run(&["schema"]).out, written);
}
