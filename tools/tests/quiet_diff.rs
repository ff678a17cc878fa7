//! The diff of generated code for a small edit: one new field at the top of each spec file.
//!
//! `cargo test -p alipay-spec-tools --test quiet_diff -- --nocapture` prints the figures.
#![allow(clippy::indexing_slicing, clippy::print_stdout, clippy::unwrap_used, reason = "tests")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use alipay_codegen::Builder;
use similar::{ChangeTag, TextDiff};

const FIELD: &str = "  quiet_note: { type: string, max_length: 64, summary: A note of the test. }\n";

/// Copies the spec folder. Adds the field to each request if `edit` is set.
fn copy(from: &Path, to: &Path, edit: bool) -> usize {
    fs::create_dir_all(to).unwrap();
    let mut edited = 0;
    for entry in fs::read_dir(from).unwrap() {
        let (path, name) = entry.map(|entry| (entry.path(), entry.file_name())).unwrap();
        if path.is_dir() {
            edited += copy(&path, &to.join(name), edit);
            continue;
        }
        let mut text = fs::read_to_string(&path).unwrap();
        if edit && let Some((before, after)) = text.split_once("\nrequest:\n") {
            text = format!("{before}\nrequest:\n{FIELD}{after}");
            edited += 1;
        }
        fs::write(to.join(name), text).unwrap();
    }
    edited
}

fn emitted(spec: &Path) -> BTreeMap<String, String> {
    let plan = Builder::in_tree().spec(spec).plan().unwrap();
    plan.files().map(|(path, text)| (path.to_owned(), text.to_owned())).collect()
}

/// Counts the lines of a diff that replace others. The lines of the field itself are only added.
fn moved(before: &str, after: &str) -> usize {
    let diff = TextDiff::from_lines(before, after);
    let groups = diff.ops().iter().filter(|op| op.tag() == similar::DiffTag::Replace);
    groups.flat_map(|op| diff.iter_changes(op)).filter(|change| change.tag() != ChangeTag::Equal).count()
}

#[test]
fn a_new_field_at_the_top_moves_few_lines() {
    let folder = tempfile::tempdir().unwrap();
    // The same name, which emitted code contains.
    let (old, new) = (folder.path().join("old/spec"), folder.path().join("new/spec"));
    copy(Path::new("../spec"), &old, false);
    let edited = copy(Path::new("../spec"), &new, true);
    let (old, new) = (emitted(&old), emitted(&new));
    let apis = old.iter().filter(|(path, _)| !path.ends_with("mod.rs") && !path.ends_with("api.txt") && *path != "every.rs");
    let mut counts: Vec<(usize, &str)> =
        apis.filter(|(path, text)| new[*path] != **text).map(|(path, text)| (moved(text, &new[path]), path.as_str())).collect();
    counts.sort_unstable();
    assert_eq!(counts.len(), edited, "each edit changes one file");
    let few = counts.iter().filter(|(count, _)| *count <= 30).count();
    let (median, most) = (counts[counts.len() / 2], counts[counts.len() - 1]);
    println!(
        "{edited} files, each with one field more: {few} move at most 30 lines; median {}; most {} in {}",
        median.0, most.0, most.1
    );
    assert!(median.0 <= 4 && edited - few <= 2, "{median:?}, {:?}", &counts[counts.len() - 5..]);
}
