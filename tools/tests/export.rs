//! The exported OpenAPI document: its content, its validity, and the way back.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, missing_docs, reason = "tests")]

use std::fs;
use std::path::{Path, PathBuf};

use alipay_codegen::ir::Spec;
use alipay_codegen::load;
use alipay_spec_tools::export::{self, Document};
use alipay_spec_tools::import::{self, Imported, Text};
use serde_json::Value;
use tempfile::TempDir;

#[path = "export/calls.rs"]
mod calls;
#[path = "export/document.rs"]
mod document;
#[path = "export/limits.rs"]
mod limits;

/// A folder with every feature of the language, and the folder of the project.
const FOLDERS: [&str; 2] = ["tests/export/spec", "../spec"];

fn spec(folder: &str) -> Spec {
    load(Path::new(folder)).unwrap().spec
}

fn exported(folder: &str) -> Document {
    export::openapi(&spec(folder), &[]).unwrap()
}

/// Returns the content of a document.
fn content(document: &Document) -> Value {
    serde_json::from_str(&document.json()).unwrap()
}

/// Writes a document into a temporary folder.
fn written(document: &str) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("openapi");
    fs::write(&file, document).unwrap();
    (folder, file)
}

fn imported(spec: &Path, file: &Path, text: Text) -> Imported {
    let imported = import::openapi(spec, file, text).unwrap();
    let found = &imported.changes.found;
    assert!(found.is_empty(), "{found}");
    imported
}

#[test]
fn the_document_has_every_feature() {
    let document = exported(FOLDERS[0]);
    assert_eq!(document.apis(), 6, "an API that only the gateway offers is omitted");
    let version = format!("version: \"{}\"", env!("CARGO_PKG_VERSION"));
    insta::assert_snapshot!(document.yaml().replacen(&version, "version: VERSION", 1));
}

#[test]
fn both_formats_have_the_same_content() {
    let document = exported(FOLDERS[0]);
    let yaml: Value = serde_yaml::from_str(&document.yaml()).unwrap();
    assert_eq!(yaml, content(&document));
}

#[test]
fn an_export_is_deterministic() {
    assert_eq!(exported(FOLDERS[0]).yaml(), exported(FOLDERS[0]).yaml());
}

#[test]
fn importing_the_document_into_its_own_folder_changes_nothing() {
    for folder in FOLDERS {
        let document = exported(folder);
        let all = [(Text::Keep, document.yaml()), (Text::Drop, document.yaml()), (Text::Keep, document.json())];
        // The project's folder takes seconds.
        for (text, format) in all.into_iter().take(if folder == FOLDERS[0] { 3 } else { 1 }) {
            let (_keep, file) = written(&format);
            let imported = imported(Path::new(folder), &file, text);
            assert_eq!((imported.apis, imported.new), (document.apis(), 0));
            let changed: Vec<String> = imported.changes.files.iter().map(|file| file.diff()).collect();
            assert!(changed.is_empty(), "{text:?}: {}", changed.concat());
        }
    }
}

#[test]
fn importing_the_document_into_an_empty_folder_keeps_all_of_it() {
    for folder in FOLDERS {
        let document = exported(folder);
        let (keep, file) = written(&document.yaml());
        let empty = keep.path().join("spec");
        fs::create_dir(&empty).unwrap();
        imported(&empty, &file, Text::Keep).changes.write(&empty).unwrap();
        let loaded = load(&empty).unwrap();
        assert!(loaded.warnings.is_empty(), "{:?}", loaded.warnings);
        let again = export::openapi(&loaded.spec, &[]).unwrap();
        let (before, after) = (document.yaml(), again.yaml());
        if before != after {
            let diff = similar::TextDiff::from_lines(&before, &after).unified_diff().context_radius(3).to_string();
            panic!("{diff}");
        }
    }
}

#[test]
fn products_limit_the_document() {
    let spec = spec(FOLDERS[0]);
    let document = export::openapi(&spec, &["other".to_owned()]).unwrap();
    let content = content(&document);
    assert_eq!(document.apis(), 1);
    assert_eq!(content["tags"], serde_json::json!([{ "name": "other" }]));
    let whole = self::content(&exported(FOLDERS[0]));
    let schemas = content["components"]["schemas"].as_object().unwrap();
    assert!(schemas.contains_key("AlipayOtherLampListLamp") && !schemas.contains_key("Party"), "{:?}", schemas.keys());
    for (name, schema) in schemas {
        assert_eq!(*schema, whole["components"]["schemas"][name], "{name} is the same in every selection");
    }
    let (_keep, file) = written(&document.yaml());
    assert!(imported(Path::new(FOLDERS[0]), &file, Text::Keep).changes.files.is_empty());
}

#[test]
fn two_apis_with_one_call_are_an_error() {
    let file = |name: &str| {
        format!(
            "api: alipay.demo.{name}\ntitle: 灯\n\nrest: {{ get: /v3/alipay/demo/lamp }}\n\nrequest: {{}}\n\nresponse: {{}}\n"
        )
    };
    let (first, second) = (file("lamp"), file("light"));
    let files = [("demo/lamp.yaml", first.as_str()), ("demo/light.yaml", second.as_str())];
    let spec = alipay_codegen::load_files(files).unwrap().spec;
    let conflict = export::openapi(&spec, &[]).unwrap_err();
    assert_eq!(
        conflict.to_string(),
        "`alipay.demo.lamp` and `alipay.demo.light` have the same call, `GET /v3/alipay/demo/lamp`; correct `rest:` of one of them"
    );
}
