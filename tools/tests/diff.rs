//! `diff`: pairs of small specs for each class of change, and git revisions.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests")]

use std::path::Path;
use std::process::Command;

use alipay_spec_tools::diff::{self, Differences, Effect, Step};

fn pair(name: &str) -> Differences {
    let folder = |which: &str| format!("tests/diff/{name}/{which}");
    diff::compare(Path::new("spec"), &folder("old"), &folder("new")).unwrap()
}

#[test]
fn each_change_is_classified() {
    for name in ["fields", "limits", "api", "protocols", "types", "codes", "common", "prose"] {
        insta::assert_snapshot!(name, diff::human(&pair(name)));
    }
}

#[test]
fn a_spec_does_not_differ_from_itself() {
    for name in ["fields", "limits", "api", "protocols", "types", "codes", "common"] {
        let folder = format!("tests/diff/{name}/new");
        let none = diff::compare(Path::new("spec"), &folder, &folder).unwrap();
        assert_eq!((none.step(), none.0.len()), (None, 0), "{name}");
        assert_eq!(diff::human(&none), "No differences.\n");
    }
}

/// Checks both directions of a change: a breaking change is an addition in the other direction, or breaking in both.
#[test]
fn removals_break_and_additions_do_not() {
    let between = |old: &str, new: &str| {
        let folder = |which: &str| format!("tests/diff/protocols/{which}");
        diff::compare(Path::new("spec"), &folder(old), &folder(new)).unwrap().0
    };
    let of = |changes: &[diff::Change], message: &str| {
        changes.iter().find(|change| change.message == message).map(|change| (change.subject.clone(), change.rust, change.wire))
    };
    let (there, back) = (between("old", "new"), between("new", "old"));
    assert_eq!(of(&there, "the API was removed"), Some(("alipay.gone.thing".to_owned(), Effect::Breaking, Effect::Breaking)));
    assert_eq!(of(&back, "the API is new"), Some(("alipay.gone.thing".to_owned(), Effect::Compatible, Effect::Compatible)));
}

#[test]
fn the_version_step_follows_the_worst_change() {
    assert_eq!(pair("limits").step(), Some(Step::Major));
    assert_eq!(pair("prose").step(), Some(Step::Patch));
    assert_eq!(
        (Step::Major.before_1_0(), Step::Minor.before_1_0(), Step::Patch.before_1_0()),
        (Step::Minor, Step::Patch, Step::Patch)
    );
}

#[test]
fn the_json_output_lists_the_same_changes() {
    let json: serde_json::Value = serde_json::from_str(&diff::json(&pair("prose"))).unwrap();
    assert_eq!((&json["step"], &json["step_before_1_0"]), (&"patch".into(), &"patch".into()));
    assert_eq!(json["changes"].as_array().unwrap().len(), 6);
    assert_eq!(json["changes"][0]["rust"], "documentation");
    let nothing: serde_json::Value = serde_json::from_str(&diff::json(&Differences::default())).unwrap();
    assert!(nothing["step"].is_null());
}

fn git(folder: &Path, arguments: &[&str]) {
    let mut command = Command::new("git");
    command.arg("-C").arg(folder).args(["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false"]);
    let output = command.args(arguments).output().unwrap();
    assert!(output.status.success(), "{output:?}");
}

#[test]
fn a_revision_is_read_without_touching_the_working_tree() {
    let root = tempfile::tempdir().unwrap();
    let spec = root.path().join("below/spec");
    std::fs::create_dir_all(spec.join("demo")).unwrap();
    let write = |title: &str| {
        let text = format!("api: alipay.demo.empty\ntitle: {title}\n\ngateway: {{}}\n\nrequest: {{}}\n\nresponse: {{}}\n");
        std::fs::write(spec.join("demo/empty.yaml"), text).unwrap();
    };
    write("旧");
    std::fs::write(root.path().join("below/other.yaml"), "not a spec file").unwrap();
    git(root.path(), &["init", "-q"]);
    git(root.path(), &["add", "-A"]);
    git(root.path(), &["commit", "-q", "-m", "one"]);
    git(root.path(), &["tag", "v0.1.0"]);
    write("新");
    let folder = spec.to_str().unwrap();
    let differences = diff::compare(&spec, "v0.1.0", folder).unwrap();
    assert_eq!(differences.0.iter().map(|change| change.message.as_str()).collect::<Vec<_>>(), ["the title changed"]);
    assert!(diff::compare(&spec, "HEAD", "v0.1.0").unwrap().0.is_empty());
    for name in ["v9", "--all", "HEAD~7"] {
        let error = diff::compare(&spec, name, folder).unwrap_err().to_string();
        assert!(error.starts_with(&format!("`{name}` is neither a folder nor a readable git revision: ")), "{error}");
    }
    std::fs::write(spec.join("demo/empty.yaml"), "api: [").unwrap();
    git(root.path(), &["commit", "-q", "-a", "-m", "two"]);
    let error = diff::compare(&spec, "HEAD", "v0.1.0").unwrap_err().to_string();
    assert!(error.starts_with("HEAD:spec/demo/empty.yaml:"), "{error}");
}
