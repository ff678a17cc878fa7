//! Importers: the result of a source in an empty folder, and in a folder with files of a maintainer.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs, reason = "tests")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use alipay_codegen::Builder;
use alipay_codegen::catalogue::Code;
use alipay_codegen::diagnostic::{Diagnostics, render};
use alipay_spec_tools::format_folder;
use alipay_spec_tools::import::{self, Imported, Text};
use tempfile::TempDir;

#[path = "import/descriptions.rs"]
mod descriptions;
#[path = "import/facts.rs"]
mod facts;
#[path = "import/notes.rs"]
mod notes;

/// A temporary spec folder.
struct Folder(TempDir);

impl Folder {
    fn new(files: &[(&str, &str)]) -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        files.iter().for_each(|(path, text)| folder.write(path, text));
        folder
    }

    fn path(&self) -> PathBuf {
        let path = self.0.path().join("spec");
        fs::create_dir_all(&path).unwrap();
        path
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path().join(path)).unwrap()
    }

    fn openapi(&self, text: Text) -> Imported {
        self.take(import::openapi(&self.path(), Path::new("tests/import/openapi.yaml"), text).unwrap())
    }

    fn inventory(&self) -> Imported {
        self.take(import::gateway_inventory(&self.path(), Path::new("tests/import/inventory.jsonl")).unwrap())
    }

    fn take(&self, imported: Imported) -> Imported {
        assert!(!imported.changes.found.has_errors(), "{}", imported.changes.found);
        imported.changes.write(&self.path()).unwrap();
        imported
    }

    /// Returns the text of every file, concatenated.
    fn all(&self) -> String {
        let mut files = BTreeMap::new();
        for entry in fs::read_dir(self.path()).unwrap().map(|entry| entry.unwrap().path()) {
            let inner: Vec<PathBuf> = match entry.is_dir() {
                true => fs::read_dir(&entry).unwrap().map(|entry| entry.unwrap().path()).collect(),
                false => vec![entry],
            };
            for path in inner {
                let name = path.strip_prefix(self.path()).unwrap().to_string_lossy().replace('\\', "/");
                files.insert(name, fs::read_to_string(path).unwrap());
            }
        }
        files.iter().map(|(name, text)| format!("--- {name}\n{text}")).collect()
    }

    fn is_clean(&self) {
        let diagnostics = Builder::new().spec(self.path()).check();
        assert!(diagnostics.is_empty(), "{}", render::human(&diagnostics, false));
        assert!(format_folder(&self.path()).files.is_empty(), "an importer writes the canonical form");
    }
}

fn codes(diagnostics: &Diagnostics) -> Vec<Code> {
    diagnostics.iter().map(|diagnostic| diagnostic.code).collect()
}

const REST: &str =
    "# What REST has.\nprotocol: rest\nsummary: REST.\n\nparameters: {}\n\nerrors:\n  upload-fail:\n    summary: No.\n";

#[test]
fn an_openapi_description_becomes_spec_files() {
    let folder = Folder::new(&[("rest.yaml", REST)]);
    let imported = folder.openapi(Text::Drop);
    assert_eq!((imported.apis, imported.new), (3, 3));
    // The parameter of every call, and the code that stands for two.
    assert_eq!(codes(&imported.changes.found), [Code::LeftOut, Code::Corrected, Code::Corrected]);
    folder.is_clean();
    insta::assert_snapshot!(folder.all());
}

#[test]
fn descriptions_and_examples_are_imported_on_request() {
    let folder = Folder::new(&[]);
    folder.openapi(Text::Keep);
    folder.is_clean();
    insta::assert_snapshot!(folder.all());
}

#[test]
fn an_inventory_adds_gateway_calls_and_reports_differences() {
    let folder = Folder::new(&[]);
    folder.openapi(Text::Drop);
    let before = folder.all();
    let imported = folder.inventory();
    assert_eq!((imported.apis, imported.new, imported.passed), (2, 0, 1), "an API without a file is passed over");
    let mut codes_found = codes(&imported.changes.found);
    codes_found.sort_unstable();
    assert_eq!(codes_found, [Code::LeftOut, Code::SourcesDisagree], "{}", imported.changes.found);
    folder.is_clean();
    let diff = similar::TextDiff::from_lines(&before, folder.all()).unified_diff().context_radius(2).to_string();
    insta::assert_snapshot!(diff);
}

#[test]
fn importing_twice_changes_nothing() {
    for text in [Text::Drop, Text::Keep] {
        let folder = Folder::new(&[("rest.yaml", REST)]);
        folder.openapi(text);
        assert!(folder.openapi(text).changes.files.is_empty());
        folder.inventory();
        assert!(folder.inventory().changes.files.is_empty());
        assert!(folder.openapi(text).changes.files.is_empty());
    }
}

/// A maintainer's file in an individual style.
const WRITTEN: &str = "\
# Ours.
api: alipay.demo.order.modify
title: 订单 修改

summary: Changes an order.   # short
rest: { put: '/v3/alipay/demo/order/{order_id}' }
request:
    # The path has it.
    order_id: { summary: The order., type: string, required: true, max_length: 30 }
    lines:
        summary: The goods.
        type: list<Line>   # not `OrderLine`
        required: true

    state: {type: State, summary: How it is.}
    colour: { type: string, summary: Only we know. }
response: {}
types:
    Line: { summary: One of them., fields: { goods: { type: string, summary: Which. } } }
    State: { summary: How an order is., values: { OPEN: Open., CLOSED: Closed. } }
errors:
    ORDER_NOT_EXIST: { summary: Gone., rule: order_id.max_length }
examples:
    one: { request: { order_id: A, lines: [ { goods: G } ] } }
# The end.
";

#[test]
fn hand_written_files_are_unchanged() {
    let folder = Folder::new(&[("demo/order.modify.yaml", WRITTEN)]);
    let imported = folder.openapi(Text::Keep);
    let after = folder.read("demo/order.modify.yaml");
    let mut rest = after.lines();
    for line in WRITTEN.lines() {
        // A line on which a map was opened keeps its beginning.
        let is_kept = rest.any(|other| other == line || other.starts_with(line.trim_end_matches([' ', '}'])));
        assert!(is_kept, "{line}\n---\n{after}");
    }
    insta::assert_snapshot!(after);
    let messages: Vec<String> = imported
        .changes
        .found
        .iter()
        .filter(|diagnostic| diagnostic.code == Code::SourcesDisagree)
        .map(|diagnostic| diagnostic.message.clone())
        .collect();
    assert_eq!(
        messages,
        ["`max_length` of `order_id` differs from the source: 32", "the file has `colour` on REST, but the source does not"]
    );
    let diagnostics = Builder::new().spec(folder.path()).check();
    assert!(!diagnostics.has_errors(), "{diagnostics}");
    assert!(folder.openapi(Text::Keep).changes.files.is_empty());
}

#[test]
fn a_contradiction_names_both_places() {
    let folder = Folder::new(&[(
        "demo/order.query.yaml",
        "api: alipay.demo.order.query\ntitle: 别的\n\nrest: { post: /v3/alipay/demo/order/query }\n\nrequest: {}\n\nresponse: {}\n",
    )]);
    let diagnostics = folder.openapi(Text::Drop).changes.found;
    let both: Vec<(&str, &str)> = diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.code == Code::SourcesDisagree)
        .map(|diagnostic| (diagnostic.primary.source.path(), diagnostic.secondary[0].source.path()))
        .collect();
    assert_eq!(both.len(), 2, "the title and the verb: {diagnostics}");
    for (spec, source) in both {
        assert!(spec.ends_with("demo/order.query.yaml"), "{spec}");
        assert_eq!(source, "tests/import/openapi.yaml");
    }
}

#[test]
fn an_import_needs_a_spec_without_errors() {
    let folder = Folder::new(&[("demo/order.query.yaml", "api: alipay.demo.order.query\n")]);
    assert!(import::openapi(&folder.path(), Path::new("tests/import/openapi.yaml"), Text::Drop).is_err());
}

#[test]
fn an_invalid_line_is_reported_and_the_others_are_read() {
    let folder = Folder::new(&[]);
    folder.openapi(Text::Drop);
    let text = fs::read_to_string("tests/import/inventory.jsonl").unwrap();
    let broken = folder.0.path().join("inventory.jsonl");
    fs::write(&broken, text.replacen('\n', "\n{ \"method\": 1 }\nno JSON\n\n", 1)).unwrap();
    let imported = import::gateway_inventory(&folder.path(), &broken).unwrap();
    let lines: Vec<u32> = imported
        .changes
        .found
        .iter()
        .filter(|diagnostic| diagnostic.code == Code::NotImportable)
        .map(|diagnostic| diagnostic.primary.position().line)
        .collect();
    assert_eq!((lines, imported.apis), (vec![2, 3], 2));
}

#[test]
fn a_type_with_the_name_of_another_file_is_copied() {
    let other = "api: alipay.demo.other\ntitle: 别的\n\ngateway: {}\n\nrequest:\n  line: { type: OrderLine }\n\nresponse: {}\n\ntypes:\n  OrderLine:\n    fields:\n      ours: { type: string }\n";
    let folder = Folder::new(&[("demo/other.yaml", other)]);
    folder.openapi(Text::Drop);
    folder.is_clean();
    assert_eq!(folder.read("demo/other.yaml"), other);
    for file in ["demo/order.modify.yaml", "demo/order.query.yaml"] {
        assert!(folder.read(file).contains("\n  OrderLine:\n    fields:\n      goods: { type: string }\n"), "{file}");
    }
    assert!(!folder.path().join("demo/types.yaml").exists());
    assert!(folder.read("types.yaml").contains("\n  Money:\n"), "what the copies refer to is shared all the same");
}

#[test]
fn a_hand_written_shared_type_is_used_and_completed() {
    let shared = "types:\n  # Ours.\n  OrderLine:\n    summary: A line.\n    fields:\n      goods: { type: string, summary: Which goods. }\n";
    let folder = Folder::new(&[("demo/types.yaml", shared)]);
    folder.openapi(Text::Drop);
    folder.is_clean();
    let types = folder.read("demo/types.yaml");
    let added = "      count: { type: integer }\n      price: { type: Money }\n";
    assert_eq!(types, format!("{shared}{added}"));
    assert!(!folder.read("demo/order.modify.yaml").contains("OrderLine:"));
}

#[test]
fn new_types_and_codes_go_below_their_keys_or_at_the_end() {
    // `types:` ends at the end of the file, where `errors:` is inserted.
    let written = "api: alipay.demo.order.modify\ntitle: 订单 修改\n\nrest: { put: '/v3/alipay/demo/order/{order_id}' }\n\n\
                   request:\n  order_id: { type: string, required: true }\n  state: { type: State }\n\nresponse: {}\n\n\
                   types:\n  State:\n    values: { OPEN: Open., CLOSED: Closed. }\n";
    for text in [written.to_owned(), written.replace("\n  State:", "\n  # Ours.\n  State:"), written.trim_end().to_owned()] {
        let folder = Folder::new(&[("demo/order.modify.yaml", &text)]);
        folder.openapi(Text::Drop);
        let after = folder.read("demo/order.modify.yaml");
        let at = |key: &str| after.find(key).unwrap_or_else(|| panic!("no {key:?} in\n{after}"));
        assert!(at("\ntypes:") < at("\n  State:") && at("\n  State:") < at("\nerrors:"), "{after}");
        let diagnostics = Builder::new().spec(folder.path()).check();
        assert!(!diagnostics.has_errors(), "{diagnostics}");
    }
}

#[test]
fn an_imported_only_is_removed_if_both_protocols_have_the_field() {
    let rest = "rest: { get: /v3/alipay/demo/order/query }";
    let file = |fields: &str| {
        format!(
            "api: alipay.demo.order.query\ntitle: 订单查询\n\ngateway: {{ fields: plain }}\n{rest}\n\nrequest:\n{fields}\nresponse: {{}}\n"
        )
    };
    for (before, after) in [
        ("  op: { type: string, only: rest }\n", "  op: { type: string }\n"),
        ("  op: { only: rest, type: string }\n", "  op: { type: string }\n"),
        ("  op:\n    type: string\n    only: rest\n", "  op:\n    type: string\n"),
    ] {
        let folder = Folder::new(&[("demo/order.query.yaml", &file(before))]);
        let imported = folder.inventory();
        // The canonical form aligns the columns again.
        let read = folder.read("demo/order.query.yaml").replace("op:   {", "op: {");
        assert!(read.contains(&format!("request:\n{after}")), "{read}");
        assert!(
            !imported.changes.found.iter().any(|diagnostic| diagnostic.message.contains("`op`")),
            "{}",
            imported.changes.found
        );
        assert!(folder.inventory().changes.files.is_empty());
    }
    // A maintainer's text about the field, or about the key, keeps the key.
    for kept in [
        "  op: { type: string, summary: Ours., only: rest }\n",
        "  # Ours.\n  op: { type: string, only: rest }\n",
        "  op: { type: string, only: rest } # ours\n",
    ] {
        let folder = Folder::new(&[("demo/order.query.yaml", &file(kept))]);
        let imported = folder.inventory();
        assert!(folder.read("demo/order.query.yaml").replace("op:   {", "op: {").contains(kept), "{kept}");
        assert!(
            imported.changes.found.iter().any(|diagnostic| diagnostic
                .message
                .starts_with("the file has `op` only on REST, but the source has it on the gateway")),
            "{}",
            imported.changes.found
        );
    }
}
