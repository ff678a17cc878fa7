//! OpenAPI descriptions that are not quite like the platform's: in JSON, with path items that hold more than operations.

use std::fs;

use alipay_codegen::catalogue::Code;
use alipay_codegen::import::{self, Text};

use super::{Folder, codes};

/// A description with one operation of the verb, as JSON.
fn document(path_item: serde_json::Value) -> String {
    let document = serde_json::json!({ "openapi": "3.0.1", "x-made-by": "a test", "info": { "version": "of a test" },
        "paths": { "/v3/alipay/demo/lamp/{lamp_no}": path_item, "x-note": {} }, "components": { "parameters": {
        "Room": { "name": "room", "in": "query", "schema": { "type": "string", "maxLength": 8, "x-note": 1 } } } } });
    document.to_string()
}

fn imported(text: &str) -> (String, Vec<String>) {
    let folder = Folder::new(&[]);
    let file = folder.0.path().join("openapi.json");
    fs::write(&file, text).unwrap();
    let imported = folder.take(import::openapi(&folder.path(), &file, Text::Keep).unwrap());
    folder.is_clean();
    assert!(
        import::openapi(&folder.path(), &file, Text::Keep).unwrap().changes.files.is_empty(),
        "the second time changes nothing"
    );
    (folder.all(), imported.changes.found.iter().map(|one| one.message.clone()).collect())
}

#[test]
fn a_description_in_json_is_read_with_all_escapes() {
    let operation = serde_json::json!({ "operationId": "alipay.demo.lamp.light", "summary": "灯😀",
        "parameters": [{ "name": "lamp_no", "in": "path", "description": "a/b \"c\" 😀", "schema": { "type": "string" } }] });
    let text = document(serde_json::json!({ "post": operation }));
    // As programs write it that keep to ASCII.
    let escaped: String = text
        .chars()
        .map(|c| match c.is_ascii() {
            true => c.to_string(),
            false => c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect(),
        })
        .collect();
    let escaped = escaped.replace("a/b", "a\\/b");
    assert!(escaped.contains("\\ud83d\\ude00"), "{escaped}");
    let (file, found) = imported(&escaped);
    assert!(file.contains("title: 灯😀\n") && file.contains("summary: a/b \"c\" 😀"), "{file}");
    assert_eq!(found, [] as [String; 0]);
    assert_eq!(imported(&text), (file.clone(), Vec::new()));
    assert_eq!(imported(&format!("\u{feff}\n {escaped}")).0, file);
    // Half of a pair loses one character, and not the import.
    let (file, found) = imported(&escaped.replace("\\ude00", ""));
    assert!(file.contains("title: 灯\u{fffd}"), "{file}");
    assert_eq!(found.len(), 2, "{found:?}");
}

#[test]
fn a_flow_map_of_yaml_is_read_as_before() {
    let text = "{ openapi: 3.0.1, info: { version: of a test }, paths: { /v3/alipay/demo/lamp: { get: { operationId: alipay.demo.lamp.query, summary: 灯 } } } }";
    assert!(imported(text).0.contains("title: 灯\n"));
    let folder = Folder::new(&[]);
    let file = folder.0.path().join("openapi.json");
    fs::write(&file, "{ \"openapi\": \"3.0.1\", \"paths\": { \"a\" 1 } }").unwrap();
    let Err(alipay_codegen::Error::Spec(found)) = import::openapi(&folder.path(), &file, Text::Drop) else { panic!("read") };
    assert_eq!(codes(&found), [Code::NotImportable], "{found}");
}

#[test]
fn an_operation_inherits_the_parameters_of_its_path_item() {
    let (file, found) = imported(&document(serde_json::json!({
        "summary": "灯", "description": "两个", "servers": [{ "url": "https://example.com" }], "x-team": "lamps",
        "parameters": [
            { "name": "lamp_no", "in": "path", "required": true, "schema": { "type": "string", "maxLength": 32 } },
            { "$ref": "#/components/parameters/Room" },
            { "name": "size", "in": "query", "schema": { "type": "integer" } },
        ],
        "get": { "operationId": "alipay.demo.lamp.query", "summary": "查灯", "x-owner": "us", "parameters": [
            { "name": "size", "in": "query", "required": true, "schema": { "type": "string" } } ] },
        "delete": { "operationId": "alipay.demo.lamp.delete", "summary": "删灯", "parameters": [
            { "name": "lamp_no", "in": "path", "schema": { "type": "string", "maxLength": 16 } } ] },
        "head": { "operationId": "alipay.demo.lamp.head", "summary": "头" },
    })));
    let (delete, query) = file.split_once("--- demo/lamp.query.yaml").unwrap();
    for (text, expected) in [
        (query, "lamp_no: { type: string, required: true, max_length: 32 }"),
        (query, "room:    { type: string, max_length: 8 }"),
        (query, "size:    { type: string, required: true }"),
        (delete, "lamp_no: { type: string, required: true, max_length: 16 }"),
        (delete, "room:    { type: string, max_length: 8 }"),
        (delete, "size:    { type: integer }"),
    ] {
        assert!(text.contains(expected), "{expected}\n{text}");
    }
    assert_eq!(found, ["`head` is not a verb of the platform"]);
}

#[test]
fn only_names_that_query_can_be_repeated() {
    for (verb, name, repeated) in [
        ("get", "query", true),
        ("get", "batchquery", true),
        ("get", "get", false),
        ("get", "unsign", false),
        ("get", "page", false),
        ("get", "requery", false),
        ("post", "query", false),
        ("delete", "query", false),
    ] {
        let operation = serde_json::json!({ "operationId": format!("alipay.demo.lamp.{name}"), "summary": "灯",
            "parameters": [{ "name": "lamp_no", "in": "path", "schema": { "type": "string" } }] });
        let (file, _) = imported(&document(serde_json::json!({ verb: operation })));
        assert_eq!(file.contains("idempotency: always"), repeated, "{verb} {name}: {file}");
    }
}
