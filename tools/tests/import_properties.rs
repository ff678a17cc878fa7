//! Any description of the supported OpenAPI subset becomes a clean spec, whatever names its author chose.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests")]

use std::fs;
use std::path::Path;

use alipay_codegen::diagnostic::render;
use alipay_codegen::{Builder, Error};
use alipay_spec_tools::format_folder;
use alipay_spec_tools::import::{self, Text};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

fn name() -> impl Strategy<Value = String> {
    let names = [
        "id",
        "user_id",
        "userId",
        "user-id",
        "user__id",
        "type",
        "self",
        "Self",
        "clone",
        "new",
        "get",
        "fn",
        "2fa",
        "_",
        "a b",
        "名",
        "id2",
        "id_2",
        "code",
        "biz_content",
    ];
    prop::sample::select(names.to_vec()).prop_map(str::to_owned)
}

fn type_name() -> impl Strategy<Value = String> {
    let names =
        ["Thing", "ThingResponse", "Option", "String", "string", "list", "Order_Line", "OrderLine", "A.B", "File", "T1", "T2"];
    prop::sample::select(names.to_vec()).prop_map(str::to_owned)
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof!["[a-z ]{0,20}", "[-:{}\\[\\],&*!|>'\"%@`# ab\n\t~?=]{0,20}", any::<String>()]
}

fn schema() -> impl Strategy<Value = Value> {
    let reference = || type_name().prop_map(|name| json!({ "$ref": format!("#/components/schemas/{name}") }));
    let limits = (0..40_i64, 0..40_i64, text(), prop::collection::vec(text(), 0..4));
    prop_oneof![
        (limits, any::<bool>(), text()).prop_map(|((low, high, pattern, values), deprecated, example)| {
            let mut schema = json!({ "type": "string", "deprecated": deprecated, "description": example, "example": example });
            match low % 5 {
                0 => schema["maxLength"] = json!(high),
                1 => (schema["minLength"], schema["maxLength"]) = (json!(low), json!(high)),
                2 => schema["pattern"] = json!(pattern),
                3 => schema["enum"] = json!(values),
                _ => {}
            }
            schema
        }),
        (-5..5_i64, -5..5_i64)
            .prop_map(|(low, high)| json!({ "type": "integer", "minimum": low, "maximum": high, "example": low })),
        Just(json!({ "type": "number", "minimum": 0.1, "multipleOf": 2 })),
        Just(json!({ "type": "boolean", "example": true })),
        Just(json!({ "type": "object", "properties": { "a": { "type": "string" } } })),
        Just(json!({ "allOf": [] })),
        reference(),
        (reference(), 0..4_i64).prop_map(|(items, max)| json!({ "type": "array", "items": items, "maxItems": max })),
        Just(json!({ "type": "array", "items": { "type": "string", "maxLength": 3 }, "minItems": 9 })),
    ]
}

fn object() -> impl Strategy<Value = Value> {
    (prop::collection::vec((name(), schema()), 0..6), prop::collection::vec(name(), 0..3)).prop_map(|(properties, required)| {
        let properties: Map<String, Value> = properties.into_iter().collect();
        json!({ "type": "object", "properties": properties, "required": required })
    })
}

fn operation() -> impl Strategy<Value = (String, String, Value)> {
    let api = prop::sample::select(vec![
        "alipay.demo.thing",
        "alipay.demo.thing.response",
        "alipay.demo.type",
        "alipay.other.thing",
        "alipay.other.types",
        "Thing",
        "alipay.demo.thing.query",
    ]);
    let path = prop::sample::select(vec!["/v3/a/b", "/v3/a", "/v3/b", "/v3/a/{id}", "/v3/a/{id}/{id}", "/v3//"]);
    let verb = prop::sample::select(vec!["get", "post", "put", "patch", "delete", "head"]);
    let place = prop::sample::select(vec!["query", "path", "header"]);
    let parameters = prop::collection::vec((name(), place, schema(), any::<bool>()), 0..4);
    let codes = prop::collection::vec(
        prop_oneof![name(), Just("SYSTEM_ERROR".to_owned()), Just("SYSTEM.ERROR".to_owned()), text()],
        0..5,
    );
    (api, path, verb, prop_oneof![4 => Just("标题".to_owned()), 1 => text()], parameters, object(), object(), codes).prop_map(
        |(api, path, verb, title, parameters, request, response, codes)| {
            let parameters: Vec<Value> = parameters
                .into_iter()
                .map(|(name, place, schema, required)| json!({ "name": name, "in": place, "schema": schema, "required": required }))
                .collect();
            let content = |schema: Value| json!({ "application/json": { "schema": schema } });
            let error = json!({ "type": "object", "properties": { "code": { "type": "string", "enum": codes } } });
            let operation = json!({
                "operationId": api, "summary": title, "description": title, "parameters": parameters,
                "requestBody": { "content": content(request) },
                "responses": { "200": { "content": content(response) }, "default": { "content": content(error) } },
            });
            (path.to_owned(), verb.to_owned(), operation)
        },
    )
}

fn document() -> impl Strategy<Value = Value> {
    let types = prop::collection::vec((type_name(), object()), 0..8);
    (prop::collection::vec(operation(), 0..5), types).prop_map(|(operations, types)| {
        let mut paths = json!({});
        for (path, verb, operation) in operations {
            paths[path][verb] = operation;
        }
        let types: Map<String, Value> = types.into_iter().collect();
        json!({ "openapi": "3.0.1", "info": { "version": "of a test" }, "paths": paths, "components": { "schemas": types } })
    })
}

fn import(spec: &Path, document: &Value, text: Text) -> Result<usize, TestCaseError> {
    let source = spec.with_file_name("openapi.yaml");
    fs::write(&source, document.to_string()).unwrap();
    match import::openapi(spec, &source, text) {
        Ok(imported) => {
            let diagnostics = &imported.changes.found;
            prop_assert!(!diagnostics.has_errors(), "{}\n{document:#}", render::human(diagnostics, false));
            for diagnostic in diagnostics {
                let span = diagnostic.primary.span;
                prop_assert!(
                    span.end > span.start && span.end <= diagnostic.primary.source.text().len(),
                    "a finding without a place: {}",
                    diagnostic.message
                );
            }
            imported.changes.write(spec).unwrap();
            Ok(imported.changes.files.len())
        }
        Err(Error::Spec(diagnostics)) => {
            // YAML itself rejects some inputs, such as a key with a control character.
            prop_assert!(diagnostics.has_errors());
            Ok(0)
        }
        Err(error) => Err(TestCaseError::fail(error.to_string())),
    }
}

fn is_clean(spec: &Path) -> Result<(), TestCaseError> {
    let diagnostics = Builder::new().spec(spec).check();
    prop_assert!(!diagnostics.has_errors(), "{}", render::human(&diagnostics, false));
    Builder::new().spec(spec).plan().map_err(|error| TestCaseError::fail(error.to_string()))?;
    let unformatted = format_folder(spec);
    prop_assert!(unformatted.files.is_empty(), "{}", unformatted.files[0].diff());
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_description_becomes_a_valid_spec(first in document(), second in document(), keep in any::<bool>()) {
        let folder = tempfile::tempdir().unwrap();
        let spec = folder.path().join("spec");
        fs::create_dir(&spec).unwrap();
        let text = if keep { Text::Keep } else { Text::Drop };
        import(&spec, &first, text)?;
        is_clean(&spec)?;
        prop_assert_eq!(import(&spec, &first, text)?, 0, "the second time changes nothing");
        // Another description of the same APIs, imported into the result of the first.
        import(&spec, &second, text)?;
        is_clean(&spec)?;
        prop_assert_eq!(import(&spec, &second, text)?, 0, "the second time changes nothing");
    }
}

#[test]
fn the_generated_descriptions_become_files() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let strategy = document();
    let mut written = 0;
    for _ in 0..20 {
        let folder = tempfile::tempdir().unwrap();
        let spec = folder.path().join("spec");
        fs::create_dir(&spec).unwrap();
        written += import(&spec, &strategy.new_tree(&mut runner).unwrap().current(), Text::Drop).unwrap();
    }
    assert!(written >= 10, "only {written} files of 20 descriptions, which proves little");
}
