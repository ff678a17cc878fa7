//! Validation of spec files against `schema.json`, by a validator that is independent of the generator.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, missing_docs, reason = "tests")]

use std::fs;
use std::path::{Path, PathBuf};

use alipay_codegen::schema;
use serde_json::Value;

fn validator() -> jsonschema::Validator {
    let schema: Value = serde_json::from_str(&schema::json()).unwrap();
    jsonschema::meta::validate(&schema).expect("the schema is one");
    jsonschema::validator_for(&schema).unwrap()
}

fn yaml(path: &Path) -> Value {
    serde_yaml::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn files(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, out);
        } else if path.extension().is_some_and(|extension| extension == "yaml") {
            out.push(path);
        }
    }
}

#[test]
fn spec_files_match_the_schema() {
    let validator = validator();
    let mut paths = Vec::new();
    for folder in ["../spec", "../examples/private-api/spec", "../codegen/tests/specs", "tests/specs"] {
        files(Path::new(folder), &mut paths);
    }
    assert!(paths.len() > 7, "{paths:?}");
    for path in paths {
        let errors: Vec<String> = validator.iter_errors(&yaml(&path)).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{}: {errors:?}", path.display());
    }
}

#[test]
fn files_of_the_wrong_shape_do_not_match_the_schema() {
    let validator = validator();
    for id in ["E0006", "E0007", "E0009", "E0010", "E0025"] {
        let path = format!("tests/fixtures/{id}/demo/thing.query.yaml");
        assert!(!validator.is_valid(&yaml(Path::new(&path))), "{path}");
    }
    // YAML's `.inf` has no counterpart in JSON; the other errors of that file suffice.
    assert!(!validator.is_valid(&yaml(Path::new("tests/fixtures/E0012/demo/thing.query.yaml"))));
}

#[test]
fn files_with_only_semantic_errors_match_the_schema() {
    let validator = validator();
    for id in ["E0013", "E0014", "E0018", "E0035", "E0039", "E0044", "E0047", "E0049", "W0001", "W0003"] {
        let path = format!("tests/fixtures/{id}/demo/thing.query.yaml");
        assert!(validator.is_valid(&yaml(Path::new(&path))), "{path}");
    }
}

#[test]
fn the_checked_in_schema_is_up_to_date() {
    let current = fs::read_to_string("../spec/schema.json").unwrap();
    assert_eq!(current.replace("\r\n", "\n"), schema::json(), "run `cargo codegen schema --write`");
}
