//! Documentation pages: the result of each form in an empty folder and next to a maintainer's file, and properties for any text.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs, reason = "tests")]

use std::fs;
use std::path::{Path, PathBuf};

use alipay_codegen::catalogue::Code;
use alipay_codegen::diagnostic::{Diagnostics, render};
use alipay_codegen::{Builder, Error};
use alipay_spec_tools::format_folder;
use alipay_spec_tools::import::{self, Imported};
use proptest::prelude::*;
use tempfile::TempDir;

#[path = "import/any_statement.rs"]
mod any_statement;
#[path = "import/forms.rs"]
mod forms;
#[path = "import/statements.rs"]
mod statements;

/// A temporary spec folder.
struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        fs::create_dir(folder.spec()).unwrap();
        folder
    }

    fn with(path: &str, text: &str) -> Self {
        let folder = Self::new();
        let path = folder.spec().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        folder
    }

    fn spec(&self) -> PathBuf {
        self.0.path().join("spec")
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.spec().join(path)).unwrap()
    }

    /// Imports a text as a page, and writes the result.
    fn import(&self, text: &str) -> Result<Imported, Diagnostics> {
        let page = self.0.path().join("page.txt");
        fs::write(&page, text).unwrap();
        self.take(&page)
    }

    fn take(&self, page: &Path) -> Result<Imported, Diagnostics> {
        match import::pages(&self.spec(), &[page]) {
            Ok(imported) => {
                assert!(!imported.changes.found.has_errors(), "{}", render::human(&imported.changes.found, false));
                imported.changes.write(&self.spec()).unwrap();
                Ok(imported)
            }
            Err(Error::Spec(diagnostics)) => Err(diagnostics),
            Err(error) => panic!("{error}"),
        }
    }

    fn is_clean(&self) {
        let diagnostics = Builder::new().spec(self.spec()).check();
        assert!(!diagnostics.has_errors(), "{}", render::human(&diagnostics, false));
        assert!(format_folder(&self.spec()).files.is_empty(), "an importer writes the canonical form");
    }
}

/// Returns the result of a test page in an empty folder, and its diagnostics.
fn becomes(page: &str, file: &str) -> String {
    let folder = Folder::new();
    let path = PathBuf::from(format!("tests/import/pages/{page}.txt"));
    let imported = folder.take(&path).unwrap();
    folder.is_clean();
    assert!(folder.take(&path).unwrap().changes.files.is_empty(), "the second time changes nothing");
    format!("{}\n---\n{}", folder.read(file), render::short(&imported.changes.found))
}

#[test]
fn a_page_of_the_seed_form_becomes_a_file() {
    insta::assert_snapshot!(becomes("seed", "demo/parcel.track.yaml"));
}

#[test]
fn a_page_of_docs_open_becomes_a_file() {
    insta::assert_snapshot!(becomes("docs_open", "demo/coupon.send.yaml"));
}

#[test]
fn a_page_with_bars_becomes_a_file() {
    insta::assert_snapshot!(becomes("pipe", "demo/ticket.check.yaml"));
}

#[test]
fn a_page_with_seven_columns_becomes_a_file() {
    insta::assert_snapshot!(becomes("seven_columns", "demo/gate.open.yaml"));
}

#[test]
fn an_english_page_becomes_a_file() {
    insta::assert_snapshot!(becomes("english", "demo/room.book.yaml"));
}

#[test]
fn a_page_with_labels_becomes_a_file() {
    insta::assert_snapshot!(becomes("labelled", "open_public/lamp.switch.yaml"));
}

const SEED: &str = include_str!("import/pages/seed.txt");

/// A maintainer's file.
const WRITTEN: &str = "\
api: alipay.demo.parcel.track
title: 查包裹

gateway: {}
rest: { post: /v3/alipay/demo/parcel/track }

request:
  parcel_ids: { type: list<string>, summary: Ours., max_items: 5 }
  # No `required`: another field can stand for it.
  mode: { type: string }
  since: { type: string }
  count: { type: boolean }
  ours: { type: string }

response:
  tracks: { type: list<Step> }

types:
  Step: { fields: { at: { type: string }, state: { type: string } } }

errors:
  TOO_MANY_PARCELS: { summary: Ours., fix: Ours. }
  PARCEL_ID_TOO_LONG: {}
";

#[test]
fn hand_written_keys_stay_and_contradictions_name_both_places() {
    let folder = Folder::with("demo/parcel.track.yaml", WRITTEN);
    let imported = folder.import(SEED).unwrap();
    let diagnostics = Builder::new().spec(folder.spec()).check();
    assert!(!diagnostics.has_errors(), "{}", render::human(&diagnostics, false));
    let messages: Vec<&str> = imported
        .changes
        .found
        .iter()
        .filter(|diagnostic| diagnostic.code == Code::SourcesDisagree)
        .inspect(|diagnostic| assert!(diagnostic.secondary[0].source.path().ends_with("page.txt")))
        .map(|diagnostic| diagnostic.message.as_str())
        .collect();
    insta::assert_snapshot!(format!("{}\n---\n{}", folder.read("demo/parcel.track.yaml"), messages.join("\n")));
    assert!(folder.import(SEED).unwrap().changes.files.is_empty());
}

#[test]
fn types_shared_with_other_apis_are_unchanged() {
    let folder = Folder::with("demo/parcel.track.yaml", WRITTEN);
    let shared = "types:\n  Step: { fields: { at: { type: string }, state: { type: string } } }\n";
    fs::write(folder.spec().join("demo/types.yaml"), shared).unwrap();
    let own = WRITTEN.replace("types:\n  Step: { fields: { at: { type: string }, state: { type: string } } }\n", "");
    fs::write(folder.spec().join("demo/parcel.track.yaml"), own).unwrap();
    let diagnostics = folder.import(SEED).unwrap().changes.found;
    assert_eq!(folder.read("demo/types.yaml"), shared);
    assert!(diagnostics.iter().any(|diagnostic| diagnostic.message.starts_with("`Step` is shared")), "{diagnostics}");
}

#[test]
fn a_truncated_page_loses_its_last_row_and_creates_no_file() {
    let cut = SEED.split("note String").next().unwrap();
    let folder = Folder::new();
    let imported = folder.import(cut).unwrap();
    assert_eq!((imported.passed, imported.changes.files.len()), (1, 0));
    assert!(imported.changes.found.iter().any(|diagnostic| diagnostic.code == Code::PageCut));
    let folder = Folder::with("demo/parcel.track.yaml", WRITTEN);
    folder.import(cut).unwrap();
    let after = folder.read("demo/parcel.track.yaml");
    assert!(after.contains("mode: { type: string }"), "the last row may be cut as well: {after}");
    assert!(after.contains("max_items: 5, required: true }"), "{after}");
}

#[test]
fn a_page_with_joined_cells_is_rejected_and_others_are_read() {
    let folder = Folder::new();
    let joined = folder.0.path().join("joined.txt");
    fs::write(&joined, "alipay.demo.thing.query\n\n请求参数\n\n参数类型是否必填最大长度描述示例值\nidString必选32\n").unwrap();
    assert!(folder.take(&joined).is_err());
    let readable = PathBuf::from("tests/import/pages/seed.txt");
    let both = import::pages(&folder.spec(), &[joined, readable]).unwrap();
    assert_eq!(both.new, 1);
    assert_eq!(both.changes.found.iter().filter(|diagnostic| diagnostic.code == Code::PageRefused).count(), 1);
}

#[test]
fn a_page_in_lower_case_gives_no_codes_and_no_examples() {
    let folder = Folder::new();
    folder.import(&SEED.to_lowercase()).unwrap();
    let after = folder.read("demo/parcel.track.yaml");
    assert!(!after.contains("errors:") && !after.contains("example:") && !after.contains("values:"), "{after}");
    assert!(after.contains("max_length: 32"), "{after}");
}

/// Returns lines of all forms, and some of none.
fn line() -> impl Strategy<Value = String> {
    let pages = ["seed", "docs_open", "pipe", "seven_columns", "english", "labelled"];
    let lines: Vec<String> = pages
        .iter()
        .flat_map(|page| {
            fs::read_to_string(format!("tests/import/pages/{page}.txt")).unwrap().lines().map(str::to_owned).collect::<Vec<_>>()
        })
        .collect();
    prop_oneof![
        8 => prop::sample::select(lines.clone()),
        2 => (prop::sample::select(lines), 0..40_usize).prop_map(|(line, at)| line.chars().take(at).collect()),
        1 => "[•└|*【】:：A-Z0-9\\[\\]() 最多个字符]{0,20}",
        1 => any::<String>(),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_gives_diagnostics_or_a_valid_spec(
        start in 0..3_usize,
        lines in prop::collection::vec(line(), 0..60),
        written in any::<bool>(),
    ) {
        let begins = ["alipay.demo.parcel.track (标题)", "**alipay.demo.parcel.track**", ""][start];
        let text = format!("{begins}\n{}", lines.join("\n"));
        let folder = if written { Folder::with("demo/parcel.track.yaml", WRITTEN) } else { Folder::new() };
        match folder.import(&text) {
            Ok(_) => {
                let diagnostics = Builder::new().spec(folder.spec()).check();
                prop_assert!(!diagnostics.has_errors(), "{}\n{text}", render::human(&diagnostics, false));
                prop_assert!(folder.import(&text).unwrap().changes.files.is_empty(), "the second time changes nothing\n{text}");
            }
            Err(diagnostics) => {
                prop_assert!(!diagnostics.is_empty());
                for diagnostic in &diagnostics {
                    prop_assert!(diagnostic.primary.span.end <= diagnostic.primary.source.text().len());
                }
            }
        }
    }
}
