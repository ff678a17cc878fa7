//! The command line: its output streams and exit codes.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests")]

use std::process::Command;

use alipay_codegen::catalogue::Code;

struct Ran {
    code: i32,
    out: String,
    err: String,
}

fn run(arguments: &[&str]) -> Ran {
    let output = Command::new(env!("CARGO_BIN_EXE_alipay-spec-tools")).args(arguments).output().unwrap();
    Ran {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

#[test]
fn errors_exit_with_1_and_warnings_alone_with_0() {
    let errors = run(&["check", "--spec", "tests/fixtures/E0006"]);
    assert_eq!((errors.code, errors.out.as_str()), (1, ""));
    assert!(errors.err.contains("error[E0006]") && errors.err.contains("3 errors"), "{}", errors.err);
    let warnings = run(&["check", "--spec", "tests/fixtures/W0001"]);
    assert_eq!(warnings.code, 0);
    assert!(warnings.err.contains("warning[W0001]") && !warnings.err.contains("error["), "{}", warnings.err);
    assert!(warnings.err.trim_end().ends_with("\n3 warnings; `cargo codegen explain CODE` explains one."), "{}", warnings.err);
    let clean = run(&["check", "--spec", "../spec"]);
    assert_eq!((clean.code, clean.err.as_str()), (0, ""));
}

#[test]
fn wrong_usage_exits_with_2() {
    for arguments in [&["chek"][..], &[], &["check", "--format", "xml"], &["explain"], &["explain", "E9999"]] {
        assert_eq!(run(arguments).code, 2, "{arguments:?}");
    }
}

#[test]
fn the_other_formats_are_machine_readable() {
    let short = run(&["--format", "short", "check", "--spec", "tests/fixtures/E0036"]);
    assert_eq!(short.err.lines().count(), 1);
    assert!(short.err.starts_with("tests/fixtures/E0036/demo/thing.query.yaml:11:27: error[E0036]: "), "{}", short.err);
    let json = run(&["check", "--format", "json", "--spec", "tests/fixtures/E0036"]);
    let parsed: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!((parsed[0]["code"].as_str(), json.err.as_str()), (Some("E0036"), ""));
    let nothing = run(&["check", "--format", "json", "--spec", "../codegen/tests/specs/features"]);
    assert_eq!(nothing.out.trim(), "[]");
}

#[test]
fn explain_prints_the_catalogue() {
    let explanation = run(&["explain", "e0006"]);
    assert_eq!(explanation.code, 0);
    assert_eq!(explanation.out, format!("E0006: {}\n\n{}", Code::UnknownKey.title(), Code::UnknownKey.explanation()));
    let all = run(&["explain", "--all"]);
    assert_eq!(all.out.lines().count(), Code::ALL.len());
    assert!(all.out.lines().all(|line| line.starts_with("- **")), "{}", all.out);
}

#[test]
fn generate_check_and_diff_compare_without_writing() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("products");
    let core = folder.path().join("core");
    let with = |more: &[&str]| {
        let mut arguments = vec!["generate", "--spec", "../codegen/tests/specs/features"];
        arguments.extend(["--out", out.to_str().unwrap(), "--core-out", core.to_str().unwrap()]);
        arguments.extend(more);
        run(&arguments)
    };
    let missing = with(&["--check"]);
    assert_eq!(missing.code, 1);
    assert!(missing.err.contains("missing: ") && missing.err.contains("run `cargo codegen generate`"), "{}", missing.err);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);

    let written = with(&[]);
    assert_eq!(written.code, 0, "{}", written.err);
    assert!(written.out.ends_with("17 written, 0 removed, 0 unchanged\n"), "{}", written.out);
    let below = |folder: &std::path::Path| {
        let start = format!("wrote   {}", folder.join("").display());
        written.out.lines().filter(|line| line.starts_with(&start)).count()
    };
    assert_eq!((below(&core), below(&out)), (4, 13), "{}", written.out);
    assert_eq!(with(&["--check"]).code, 0);

    std::fs::write(out.join("demo/empty.rs"), "// mine\n").unwrap();
    let diff = with(&["--diff"]);
    assert_eq!(diff.code, 1);
    assert!(
        diff.out.starts_with("--- a/demo/empty.rs\n+++ b/demo/empty.rs\n") && diff.out.contains("\n-// mine\n"),
        "{}",
        diff.out
    );
    assert_eq!(std::fs::read_to_string(out.join("demo/empty.rs")).unwrap(), "// mine\n");

    let rejected = with(&[]);
    assert_eq!(rejected.code, 1);
    assert!(
        rejected.err.contains("cannot overwrite")
            && rejected.err.contains("demo/empty.rs`")
            && rejected.err.contains("move or delete it"),
        "{}",
        rejected.err
    );
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

/// Creates a spec folder with one file.
fn spec_with(file: &str, text: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(file);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
    folder
}

const EMPTY: &str = "api: alipay.demo.empty\ntitle: 空\n\ngateway: {}\n\nrequest: {}\n\nresponse: {}\n";

#[test]
fn import_shows_changes_and_writes_them_by_default() {
    let folder = spec_with(
        "demo/order.query.yaml",
        "api: alipay.demo.order.query\ntitle: 订单查询\n\nrest: { get: /v3/alipay/demo/order/query }\n\nrequest: {}\n\nresponse: {}\n",
    );
    let spec = folder.path().to_str().unwrap();
    let file = folder.path().join("demo/order.query.yaml");
    let before = std::fs::read_to_string(&file).unwrap();
    let dry = run(&["import", "openapi", "tests/import/openapi.yaml", "--dry-run", "--spec", spec]);
    assert_eq!(dry.code, 0, "{}", dry.err);
    assert!(
        dry.out.starts_with("--- a/demo/order.query.yaml\n") && dry.out.contains("\n+  size: { type: integer"),
        "{}",
        dry.out
    );
    assert!(dry.out.ends_with("3 APIs, 2 of them new; 4 files new, 1 changed\n"), "{}", dry.out);
    assert!(dry.err.contains("warning[I0003]"), "{}", dry.err);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), before);

    assert_eq!(run(&["import", "openapi", "tests/import/openapi.yaml", "--spec", spec]).code, 0);
    assert!(std::fs::read_to_string(&file).unwrap().contains("size: { type: integer"));
    let again = run(&["import", "openapi", "tests/import/openapi.yaml", "--spec", spec]);
    assert!(again.out.ends_with("3 APIs, 0 of them new; 0 files new, 0 changed\n"), "{}", again.out);
    let inventory = run(&["import", "gateway-inventory", "tests/import/inventory.jsonl", "--spec", spec]);
    assert!(inventory.out.contains("+gateway: { fields: plain }"), "{}", inventory.out);
    assert_eq!(run(&["check", "--spec", spec]).code, 0);
    assert_eq!(run(&["fmt", "--check", "--spec", spec]).code, 0);
}

#[test]
fn a_failed_import_exits_with_1_and_leaves_the_spec_unchanged() {
    let folder = spec_with("demo/empty.yaml", EMPTY);
    let spec = folder.path().to_str().unwrap();
    for arguments in [
        ["import", "openapi", "tests/fixtures/I0001/openapi.yaml"],
        ["import", "openapi", "no-such-file.yaml"],
        ["import", "gateway-inventory", "tests/import/openapi.yaml"],
        ["import", "openapi", "tests/fixtures/I0007/openapi.yaml"],
    ] {
        let ran = run(&[&arguments[..], &["--spec", spec]].concat());
        assert_eq!(ran.code, 1, "{arguments:?}");
        assert!(ran.err.contains("error["), "{}", ran.err);
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn fmt_writes_the_canonical_form_and_check_only_compares() {
    let folder =
        spec_with("demo/empty.yaml", "title: 空\napi: alipay.demo.empty # one\ngateway: {}\nrequest: {}\nresponse: {}\n");
    let spec = folder.path().to_str().unwrap();
    let looked = run(&["fmt", "--check", "--spec", spec]);
    assert_eq!(looked.code, 1);
    assert!(looked.err.starts_with("not formatted: ") && looked.err.contains("empty.yaml"), "{}", looked.err);
    assert_eq!(run(&["fmt", "--spec", spec]).code, 0);
    let text = std::fs::read_to_string(folder.path().join("demo/empty.yaml")).unwrap();
    assert_eq!(text, EMPTY.replace("alipay.demo.empty\n", "alipay.demo.empty # one\n"));
    assert_eq!((run(&["fmt", "--check", "--spec", spec]).code, run(&["fmt", "--check", "--spec", "../spec"]).code), (0, 0));
}

#[test]
fn new_creates_a_file_that_check_reports_as_incomplete() {
    let folder = spec_with("demo/empty.yaml", EMPTY);
    let spec = folder.path().to_str().unwrap();
    let made = run(&["new", "alipay.open.public.thing.query", "--rest", "GET /v3/alipay/open/public/{thing_id}", "--spec", spec]);
    assert_eq!(made.code, 0, "{}", made.err);
    let path = folder.path().join("open_public/thing.query.yaml");
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains("\nrest: { get: \"/v3/alipay/open/public/{thing_id}\" }\n"), "{text}");
    assert_eq!(run(&["fmt", "--check", "--spec", spec]).code, 0);
    let checked = run(&["check", "--format", "short", "--spec", spec]);
    assert_eq!((checked.code, checked.err.lines().count()), (1, 1), "{}", checked.err);
    assert!(checked.err.contains("open_public/thing.query.yaml:4:6: error[E0008]"), "{}", checked.err);
    std::fs::write(&path, text.replace("title:\n", "title: 标题\n")).unwrap();
    assert_eq!(run(&["check", "--spec", spec]).code, 0);

    for arguments in [
        &["new", "alipay.open.public.thing.query"][..],
        &["new", "alipay.trade"],
        &["new", "alipay.demo.types"],
        &["new", "alipay.demo.thing", "--rest", "/v3/x"],
        &["new", "alipay.demo.thing", "--rest", "HEAD /v3/x"],
        &["new", "alipay.demo.thing", "--rest", "GET /x"],
    ] {
        assert_eq!(run(&[arguments, &["--spec", spec]].concat()).code, 1, "{arguments:?}");
    }
    assert!(!folder.path().join("demo/thing.yaml").exists());
}

#[test]
fn export_writes_a_document_to_a_file_or_the_standard_output() {
    let spec = "tests/export/spec";
    let yaml = run(&["export", "openapi", "--spec", spec]);
    assert!(yaml.code == 0 && yaml.out.starts_with("openapi: \"3.1.0\"\n"), "{}", yaml.err);
    let json = run(&["export", "openapi", "--spec", spec, "--format", "json", "--product", "other"]);
    let content: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(content["tags"], serde_json::json!([{ "name": "other" }]));
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("openapi.yaml");
    let written = run(&["export", "openapi", "--spec", spec, "--out", file.to_str().unwrap()]);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), yaml.out);
    assert_eq!(written.out, format!("wrote   {} (6 APIs, {} bytes)\n", file.display(), yaml.out.len()));
}

#[test]
fn export_rejects_unknown_products_and_an_invalid_spec() {
    let unknown = run(&["export", "openapi", "--spec", "tests/export/spec", "--product", "demo", "others"]);
    assert_eq!(
        (unknown.code, unknown.err.as_str()),
        (2, "`tests/export/spec` has no product `others`; the products are demo, other\n")
    );
    let invalid = run(&["export", "openapi", "--spec", "tests/fixtures/E0006"]);
    assert!(invalid.code == 1 && invalid.out.is_empty() && invalid.err.contains("E0006"), "{}", invalid.err);
    assert_eq!(run(&["export", "openapi", "--format", "short"]).code, 2);
    let unwritable = run(&["export", "openapi", "--spec", "tests/export/spec", "--out", "no such folder/openapi.yaml"]);
    assert!(
        unwritable.code == 1 && unwritable.err.starts_with("cannot write `no such folder/openapi.yaml`"),
        "{}",
        unwritable.err
    );
}
