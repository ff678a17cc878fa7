//! `schema.json`: the shape of spec files as a JSON Schema. With it, editors complete keys, show their documentation and mark
//! mistakes.

use serde_json::{Map, Value, json};

use super::memory_tables::OBJECTS_FILE;
use super::products::PRODUCTS_FILE;
use super::shape::{Key, Kind, Shape};
use super::tables::{API_FILE, CODES_FILE, PROTOCOL_FILE, TYPES_FILE};

/// Returns the schema as text.
#[must_use]
pub fn json() -> String {
    format!("{:#}\n", value())
}

fn value() -> Value {
    let mut defs = Map::new();
    for shape in [&API_FILE, &TYPES_FILE, &CODES_FILE, &PROTOCOL_FILE, &OBJECTS_FILE, &PRODUCTS_FILE] {
        define(shape, &mut defs);
    }
    let has = |key: &str| json!({ "required": [key] });
    let of_api = json!({ "anyOf": [has("api"), has("request"), has("response")] });
    // One key determines the kind of a file, so that a mistake elsewhere is not reported as a mistake of the kind.
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A spec file: an API, shared types, shared error codes, kinds of objects, products, or the definitions that all calls of a protocol share",
        "type": "object",
        "if": has("protocol"),
        "then": reference(&PROTOCOL_FILE),
        "else": {
            "if": { "allOf": [has("types"), { "not": of_api }] },
            "then": reference(&TYPES_FILE),
            "else": {
                "if": { "allOf": [has("codes"), { "not": of_api }] },
                "then": reference(&CODES_FILE),
                "else": {
                    "if": { "allOf": [has("objects"), { "not": of_api }] },
                    "then": reference(&OBJECTS_FILE),
                    "else": {
                        "if": { "allOf": [has("products"), { "not": of_api }] },
                        "then": reference(&PRODUCTS_FILE),
                        "else": reference(&API_FILE),
                    },
                },
            },
        },
        "$defs": defs,
    })
}

fn reference(shape: &Shape) -> Value {
    json!({ "$ref": format!("#/$defs/{}", shape.name) })
}

fn define(shape: &'static Shape, defs: &mut Map<String, Value>) {
    if defs.contains_key(shape.name) {
        return;
    }
    defs.insert(shape.name.to_owned(), Value::Null);
    let required: Vec<&str> = shape.all().filter(|key| key.required).map(|key| key.name).collect();
    let properties: Map<String, Value> = shape.all().map(|key| (key.name.to_owned(), property(key, defs))).collect();
    let mut schema = json!({
        "description": shape.doc,
        "type": "object",
        "additionalProperties": false,
        "properties": properties,
    });
    if let (Some(schema), false) = (schema.as_object_mut(), required.is_empty()) {
        schema.insert("required".to_owned(), json!(required));
    }
    defs.insert(shape.name.to_owned(), schema);
}

fn property(key: &'static Key, defs: &mut Map<String, Value>) -> Value {
    let mut schema = of_kind(&key.kind, defs);
    if let Some(schema) = schema.as_object_mut() {
        schema.insert("description".to_owned(), json!(key.doc));
    }
    schema
}

fn of_kind(kind: &'static Kind, defs: &mut Map<String, Value>) -> Value {
    match kind {
        Kind::Text => json!({ "type": "string", "pattern": "\\S" }),
        Kind::Count => json!({ "type": "integer", "minimum": 0, "maximum": u64::MAX }),
        Kind::Decimal => json!({ "anyOf": [{ "type": "number" }, { "type": "string", "pattern": "^[+-]?[0-9]+([.][0-9]+)?$" }] }),
        Kind::Flag => json!({ "type": "boolean" }),
        Kind::Any => json!({}),
        Kind::Document => json!({ "type": "object" }),
        Kind::Words(words) => {
            let words: Vec<Value> = words.iter().map(|(word, doc)| json!({ "const": word, "description": doc })).collect();
            json!({ "anyOf": words })
        }
        Kind::Record(shape) => {
            define(shape, defs);
            reference(shape)
        }
        Kind::Map(names, inner) => json!({
            "type": "object",
            "propertyNames": { "pattern": names.pattern() },
            "additionalProperties": of_kind(inner, defs),
        }),
        Kind::List(inner) => json!({ "type": "array", "items": of_kind(inner, defs) }),
        Kind::Either(kinds) => {
            let kinds: Vec<Value> = kinds.iter().map(|kind| of_kind(kind, defs)).collect();
            json!({ "anyOf": kinds })
        }
    }
}
