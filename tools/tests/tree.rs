//! The output folder: changed files are written, stale ones removed, and nothing else is touched.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests")]

mod common;

use std::fs;
use std::path::{Path, PathBuf};

use alipay_codegen::{Builder, Error, Generated};
use tempfile::TempDir;

/// A copy of a spec with its own output folder.
struct Tree {
    root: TempDir,
}

impl Tree {
    fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        common::copy(Path::new("../codegen/tests/specs/features"), &root.path().join("spec"));
        Self { root }
    }

    fn builder(&self) -> Builder {
        Builder::in_tree().spec(self.root.path().join("spec")).out_dir(self.root.path().join("generated"))
    }

    fn generate(&self) -> Generated {
        self.builder().generate().unwrap()
    }

    fn path(&self, path: &str) -> PathBuf {
        self.root.path().join(path)
    }

    fn edit(&self, path: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.path(path)).unwrap();
        assert!(text.contains(from), "{path} has no {from}");
        fs::write(self.path(path), text.replacen(from, to, 1)).unwrap();
    }

    fn stale(&self) -> Vec<String> {
        self.builder().compare().unwrap().stale.into_iter().map(|stale| stale.path).collect()
    }
}

#[test]
fn nothing_is_written_if_nothing_changed() {
    let tree = Tree::new();
    let first = tree.generate().summary;
    assert_eq!((first.written.len(), first.unchanged), (13, 0));
    let time = |path: &str| fs::metadata(tree.path(path)).unwrap().modified().unwrap();
    let before = time("generated/demo/every_thing.rs");
    let second = tree.generate().summary;
    assert_eq!((second.written, second.removed, second.unchanged), (vec![], vec![], 13));
    assert_eq!(time("generated/demo/every_thing.rs"), before);
    assert!(tree.stale().is_empty());
}

#[test]
fn protocol_tables_are_generated_separately_from_products() {
    let tree = Tree::new();
    let core = Builder::in_core().spec(tree.path("spec")).out_dir(tree.path("core"));
    assert_eq!(core.generate().unwrap().summary.written, ["api.txt", "codes.rs", "gateway.rs", "mod.rs"]);
    assert!(tree.generate().summary.written.iter().all(|path| !["codes.rs", "gateway.rs"].contains(&path.as_str())));
    assert!(core.compare().unwrap().stale.is_empty() && tree.stale().is_empty());
}

#[test]
fn an_edit_changes_only_its_own_file() {
    let tree = Tree::new();
    tree.generate();
    tree.edit("spec/demo/empty.yaml", "request: {}", "request: { page: { type: integer, summary: A page. } }");
    // The page of the product counts its fields.
    assert_eq!(tree.stale(), ["api.txt", "demo/empty.rs", "demo/mod.rs"]);
    assert_eq!(tree.generate().summary.written, ["api.txt", "demo/empty.rs", "demo/mod.rs"]);
    assert!(fs::read_to_string(tree.path("generated/demo/empty.rs")).unwrap().contains("pub fn page(mut self, page: i64)"));
    assert!(tree.stale().is_empty());
}

#[test]
fn a_comment_changes_nothing() {
    let tree = Tree::new();
    tree.generate();
    let text = fs::read_to_string(tree.path("spec/demo/empty.yaml")).unwrap();
    fs::write(tree.path("spec/demo/empty.yaml"), text + "# a remark\n").unwrap();
    assert!(tree.generate().summary.written.is_empty());
}

#[test]
fn an_edit_of_a_shared_type_reaches_its_users() {
    let tree = Tree::new();
    tree.generate();
    tree.edit("spec/types.yaml", "  Money:\n", "  Money:\n    # moved down by a line\n");
    // Only the module of `Money` contains its line.
    assert_eq!(tree.generate().summary.written, ["types.rs"]);
    tree.edit("spec/types.yaml", "CNY: Renminbi.", "CNY: Renminbi.\n      USD: Dollars.");
    assert_eq!(tree.generate().summary.written, ["api.txt", "demo/every_thing.rs", "types.rs"]);
    assert!(tree.stale().is_empty(), "what depends on a shared type is made anew");
}

#[test]
fn only_stale_generated_files_are_removed() {
    let tree = Tree::new();
    tree.generate();
    fs::write(tree.path("generated/demo/notes.txt"), "mine").unwrap();
    fs::remove_file(tree.path("spec/demo/empty.yaml")).unwrap();
    assert_eq!(tree.generate().summary.removed, ["demo/empty.rs"]);
    assert!(!tree.path("generated/demo/empty.rs").exists());
    assert_eq!(fs::read_to_string(tree.path("generated/demo/notes.txt")).unwrap(), "mine");

    fs::remove_dir_all(tree.path("spec/demo")).unwrap();
    fs::remove_file(tree.path("spec/products.yaml")).unwrap();
    fs::remove_file(tree.path("generated/demo/notes.txt")).unwrap();
    tree.generate();
    assert!(!tree.path("generated/demo").exists(), "a folder that is left empty goes too");
}

#[test]
fn a_manual_edit_is_detected_and_reverted() {
    let tree = Tree::new();
    tree.generate();
    let before = fs::read_to_string(tree.path("generated/demo/empty.rs")).unwrap();
    tree.edit("generated/demo/empty.rs", "pub struct Empty", "pub struct Full");
    let compared = tree.builder().compare().unwrap();
    assert_eq!(compared.stale.len(), 1);
    let diff = compared.stale[0].diff();
    assert!(diff.contains("-pub struct Full") && diff.contains("+pub struct Empty"), "{diff}");
    assert_eq!(tree.generate().summary.written, ["demo/empty.rs"]);
    assert_eq!(fs::read_to_string(tree.path("generated/demo/empty.rs")).unwrap(), before);
}

#[test]
fn a_missing_file_is_generated_again() {
    let tree = Tree::new();
    tree.generate();
    fs::remove_file(tree.path("generated/demo/types.rs")).unwrap();
    assert_eq!(tree.stale(), ["demo/types.rs"]);
    assert_eq!(tree.generate().summary.written, ["demo/types.rs"]);
}

#[test]
fn errors_leave_the_output_unchanged() {
    let tree = Tree::new();
    tree.generate();
    tree.edit("spec/demo/empty.yaml", "summary: Has", "sumary: Has");
    let Err(Error::Spec(diagnostics)) = tree.builder().generate() else { unreachable!("the spec has a mistake") };
    assert_eq!(diagnostics.count(alipay_codegen::diagnostic::Severity::Error), 1, "{diagnostics}");
    tree.edit("spec/demo/empty.yaml", "sumary: Has", "summary: Has");
    assert!(tree.stale().is_empty());
}

/// Asserts that the generator refuses to overwrite this file. Returns its text.
fn write_error(tree: &Tree, path: &str) -> String {
    let Err(error @ Error::Foreign { .. }) = tree.builder().generate() else { unreachable!("`{path}` is foreign") };
    let expected = format!(
        "cannot overwrite `{}`: the generator did not write it (no banner in the first line); move or delete it",
        tree.path(path).display()
    );
    assert_eq!(error.to_string(), expected);
    fs::read_to_string(tree.path(path)).unwrap()
}

#[test]
fn a_foreign_file_is_not_overwritten() {
    let tree = Tree::new();
    tree.generate();
    let before = fs::read_to_string(tree.path("generated/demo/empty.rs")).unwrap();
    let (banner, rest) = before.split_once('\n').unwrap();
    assert_eq!(banner, "// @generated by alipay-codegen from spec/demo/empty.yaml. Do not edit.");
    tree.edit("spec/demo/bare.yaml", "request:\n", "request:\n  page: { type: integer, summary: A page. }\n");
    for mine in ["mine", "", rest] {
        fs::write(tree.path("generated/demo/empty.rs"), mine).unwrap();
        assert_eq!(write_error(&tree, "generated/demo/empty.rs"), mine);
        let stale = tree.stale();
        assert!(stale.contains(&"demo/empty.rs".to_owned()) && stale.contains(&"demo/bare.rs".to_owned()), "{stale:?}");
    }
    // No other file was written either.
    assert!(!fs::read_to_string(tree.path("generated/demo/bare.rs")).unwrap().contains("pub fn page"));
    fs::remove_file(tree.path("generated/demo/empty.rs")).unwrap();
    assert!(tree.generate().summary.written.contains(&"demo/empty.rs".to_owned()));
    assert!(tree.stale().is_empty());
}

#[test]
fn a_foreign_file_is_not_removed() {
    let tree = Tree::new();
    tree.generate();
    fs::write(tree.path("generated/demo/empty.rs"), "mine").unwrap();
    fs::create_dir_all(tree.path("generated/mine/deeper")).unwrap();
    for path in ["mine.rs", "mine/mod.rs"] {
        fs::write(tree.path("generated").join(path), "//! @generated by alipay-codegen, as if.").unwrap();
    }
    let banner = "// @generated by alipay-codegen from spec/x.yaml. Do not edit.\n";
    fs::write(tree.path("generated/mine/deeper/mod.rs"), banner).unwrap();
    fs::write(tree.path("generated/mine/notes.txt"), banner).unwrap();
    fs::write(tree.path("generated/demo/left.rs"), banner).unwrap();
    fs::remove_file(tree.path("spec/demo/empty.yaml")).unwrap();
    assert!(tree.stale().contains(&"demo/left.rs".to_owned()));
    assert_eq!(tree.generate().summary.removed, ["demo/left.rs"]);
    assert_eq!(fs::read_to_string(tree.path("generated/demo/empty.rs")).unwrap(), "mine");
    for path in ["mine.rs", "mine/mod.rs", "mine/deeper/mod.rs", "mine/notes.txt"] {
        assert!(tree.path("generated").join(path).exists(), "{path}");
    }
    assert!(tree.stale().is_empty());
}

#[test]
fn a_single_file_output_leaves_its_neighbours_unchanged() {
    let tree = Tree::new();
    tree.generate();
    let builder = tree.builder().layout(alipay_codegen::Layout::SingleFile("apis.rs".to_owned()));
    fs::write(tree.path("generated/apis.rs"), "from before").unwrap();
    let done = builder.generate().unwrap().summary;
    assert_eq!((done.written, done.removed), (vec!["apis.rs".to_owned()], vec![]));
    let text = fs::read_to_string(tree.path("generated/apis.rs")).unwrap();
    assert!(text.starts_with("// @generated by alipay-codegen from spec/. Do not edit.\n\n"), "{text}");
    assert!(tree.path("generated/demo/empty.rs").exists());
}

#[test]
fn crlf_line_ends_are_not_a_difference() {
    let tree = Tree::new();
    tree.generate();
    let path = tree.path("generated/demo/empty.rs");
    fs::write(&path, fs::read_to_string(&path).unwrap().replace('\n', "\r\n")).unwrap();
    assert!(tree.stale().is_empty());
    assert!(tree.generate().summary.written.is_empty());
}

#[test]
fn a_missing_folder_is_reported_as_a_diagnostic() {
    let diagnostics = Builder::new().spec("tests/no-such-folder").check();
    assert_eq!(diagnostics.as_slice()[0].code.id(), "E0001");
}

/// Adds a second product beside `demo`, without shared types.
fn with_second_product(tree: &Tree) {
    fs::create_dir_all(tree.path("spec/other")).unwrap();
    let text = "api: alipay.other.thing\ntitle: 示例\nsummary: A thing.\ngateway: {}\nrequest: {}\nresponse: {}\n";
    fs::write(tree.path("spec/other/thing.yaml"), text).unwrap();
    tree.generate();
}

#[test]
fn an_edit_of_one_product_keeps_the_tree_up_to_date() {
    let tree = Tree::new();
    with_second_product(&tree);
    tree.edit("spec/other/thing.yaml", "A thing.", "Something else.");
    assert_eq!(tree.generate().summary.written, ["other/thing.rs"]);
    assert!(tree.stale().is_empty(), "{:?}", tree.stale());
    tree.edit("spec/demo/empty.yaml", "request: {}", "request: { page: { type: integer, summary: A page. } }");
    assert_eq!(tree.generate().summary.written, ["api.txt", "demo/empty.rs", "demo/mod.rs"]);
    assert!(tree.stale().is_empty(), "{:?}", tree.stale());
}

#[test]
fn the_first_shared_type_of_a_product_enables_the_types_module() {
    let tree = Tree::new();
    with_second_product(&tree);
    let root = || fs::read_to_string(tree.path("generated/mod.rs")).unwrap();
    assert!(root().contains("#[cfg(any(feature = \"demo\"))]"), "{}", root());
    tree.edit("spec/other/thing.yaml", "request: {}", "request: { price: { type: Money, summary: Total price. } }");
    assert_eq!(tree.generate().summary.written, ["api.txt", "mod.rs", "other/mod.rs", "other/thing.rs"]);
    assert!(root().contains("#[cfg(any(feature = \"demo\", feature = \"other\"))]"), "{}", root());
    assert!(tree.stale().is_empty(), "{:?}", tree.stale());
}

#[test]
fn a_warning_is_reported_in_each_run() {
    let tree = Tree::new();
    tree.generate();
    tree.edit("spec/types.yaml", "types:\n", "types:\n  Idle: { summary: Nothing has it., values: { a: A. } }\n");
    for _ in 0..2 {
        assert_eq!(tree.generate().warnings.iter().count(), 1);
    }
    // The edit of another file does not hide it either.
    tree.edit("spec/demo/empty.yaml", "request: {}", "request: { page: { type: integer, summary: A page. } }");
    assert_eq!(tree.generate().warnings.iter().count(), 1);
}

#[test]
fn a_mistake_in_one_product_is_reported() {
    let tree = Tree::new();
    with_second_product(&tree);
    tree.edit("spec/other/thing.yaml", "request: {}", "request: { a: { type: Nothing } }");
    assert!(matches!(tree.builder().generate(), Err(Error::Spec(_))));
}

#[test]
fn a_manual_edit_in_another_product_is_reverted() {
    let tree = Tree::new();
    with_second_product(&tree);
    tree.edit("generated/demo/empty.rs", "pub struct Empty", "pub struct Full");
    tree.edit("spec/other/thing.yaml", "A thing.", "Something else.");
    assert_eq!(tree.generate().summary.written, ["demo/empty.rs", "other/thing.rs"]);
    assert!(tree.stale().is_empty(), "{:?}", tree.stale());
}
