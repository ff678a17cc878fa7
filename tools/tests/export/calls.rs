//! The examples of the description are valid, and a value beyond a limit is not.

use std::collections::BTreeMap;

use alipay_codegen::ir::Protocol;
use alipay_codegen::sample;
use jsonschema::Validator;
use serde_json::{Map, Value, json};

use super::document::walk;
use super::{FOLDERS, content, exported, spec};

/// Returns a validator of a schema with those components that it refers to.
fn validator(document: &Value, schema: &Value) -> Validator {
    let mut schemas = Map::new();
    let mut open = vec![schema.clone()];
    while let Some(schema) = open.pop() {
        walk(&schema, "", &mut |_, value| {
            let name =
                value.get("$ref").and_then(Value::as_str).and_then(|reference| reference.strip_prefix("#/components/schemas/"));
            if let Some(name) = name.filter(|name| !schemas.contains_key(*name)) {
                let component = document["components"]["schemas"][name].clone();
                open.push(component.clone());
                schemas.insert(name.to_owned(), component);
            }
        });
    }
    let mut whole = json!({ "components": { "schemas": schemas } });
    whole.as_object_mut().unwrap().extend(schema.as_object().unwrap().clone());
    jsonschema::validator_for(&whole).unwrap()
}

fn errors(validator: &Validator, value: &Value) -> Vec<String> {
    validator.iter_errors(value).map(|error| error.to_string()).collect()
}

/// Calls `visit` for each operation, with its pointer.
fn operations(document: &Value, mut visit: impl FnMut(&str, &Value)) {
    for item in document["paths"].as_object().unwrap().values() {
        for (key, operation) in item.as_object().unwrap() {
            if key != "parameters" {
                visit(operation["operationId"].as_str().unwrap(), operation);
            }
        }
    }
}

fn examples(holder: &Value) -> impl Iterator<Item = (&String, &Value)> {
    holder["examples"].as_object().into_iter().flatten().map(|(name, example)| (name, &example["value"]))
}

#[test]
fn each_example_of_a_call_is_valid() {
    for (folder, least) in FOLDERS.into_iter().zip([4, 10]) {
        let document = content(&exported(folder));
        let mut checked: BTreeMap<&str, usize> = BTreeMap::new();
        operations(&document, |name, operation| {
            let mut check = |kind: &'static str, holder: &Value| {
                let schema = &holder["schema"];
                if schema.is_object() && holder["examples"].is_object() {
                    let validator = validator(&document, schema);
                    for (example, value) in examples(holder) {
                        let errors = errors(&validator, value);
                        assert!(errors.is_empty(), "{kind} of `{example}` of {name}: {errors:?}");
                        *checked.entry(kind).or_default() += 1;
                    }
                }
            };
            for parameter in operation["parameters"].as_array().into_iter().flatten() {
                check("parameter", parameter);
                check("parameter", &parameter["content"]["application/json"]);
            }
            for media in operation["requestBody"]["content"].as_object().into_iter().flatten().map(|(_, media)| media) {
                check("body", media);
            }
            check("response", &operation["responses"]["200"]["content"]["application/json"]);
            check("error", &operation["responses"]["default"]["content"]["application/json"]);
        });
        assert!(
            checked["body"] + checked["parameter"] >= least && checked["response"] > 0 && checked["error"] > 0,
            "{checked:?}"
        );
    }
}

#[test]
fn each_example_and_default_of_a_field_is_valid() {
    for (folder, least) in FOLDERS.into_iter().zip([10, 5000]) {
        let document = content(&exported(folder));
        let mut checked = 0;
        walk(&document, "", &mut |at, schema| {
            let is_schema = schema.get("type").is_some() || schema.get("$ref").is_some();
            let values = schema["examples"].as_array().into_iter().flatten().chain(schema.get("default").filter(|_| is_schema));
            let values: Vec<&Value> = values.filter(|_| is_schema).collect();
            if !values.is_empty() {
                let validator = validator(&document, schema);
                for value in values {
                    let errors = errors(&validator, value);
                    assert!(errors.is_empty(), "{at}: {errors:?}");
                    checked += 1;
                }
            }
        });
        assert!(checked >= least, "{folder}: {checked}");
    }
}

/// Returns copies of a valid object, each with one member that breaks a limit of its schema.
fn broken(object: &Value, schema: &Value) -> Vec<Value> {
    let mut all = Vec::new();
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        let with = |value: Value| {
            let mut copy = object.clone();
            copy[name] = value;
            copy
        };
        let count = |keyword: &str| property[keyword].as_u64().map(|count| usize::try_from(count).unwrap());
        all.extend(count("maxLength").map(|most| with(json!("1".repeat(most + 1)))));
        all.extend(count("minLength").map(|least| with(json!("1".repeat(least - 1)))));
        all.extend(property["enum"].is_array().then(|| with(json!("not listed"))));
        if let (Some(most), Some(items)) = (count("maxItems"), object[name].as_array().filter(|items| !items.is_empty())) {
            all.push(with(json!(vec![items[0].clone(); most + 1])));
        }
        all.extend(property["minimum"].as_i64().map(|least| with(json!(least - 1))));
        all.extend((property["type"] == "string").then(|| with(json!(1))));
    }
    for name in schema["required"].as_array().into_iter().flatten() {
        let mut copy = object.clone();
        copy.as_object_mut().unwrap().remove(name.as_str().unwrap());
        all.push(copy);
    }
    all
}

/// Samples have the required fields, with examples of fields as values.
#[test]
fn a_sample_of_each_request_is_valid_and_one_beyond_a_limit_is_not() {
    for (folder, least) in FOLDERS.into_iter().zip([(1, 20), (450, 2000)]) {
        let (spec, document) = (spec(folder), content(&exported(folder)));
        let (mut accepted, mut rejected) = (0, 0);
        operations(&document, |name, operation| {
            let media = &operation["requestBody"]["content"]["application/json"];
            let Some(reference) = media["schema"]["$ref"].as_str() else { return };
            let (model, validator) = (document.pointer(&reference[1..]).unwrap(), validator(&document, &media["schema"]));
            let api = spec.apis.iter().find(|api| api.name == name).unwrap();
            let mut sample = sample::request(api, Protocol::Rest);
            sample.retain(|name, _| model["properties"].get(name).is_some());
            let sample = Value::Object(sample);
            let errors = errors(&validator, &sample);
            // No sample exists for an object without a field that has one.
            if errors.iter().any(|error| error.ends_with("is a required property")) {
                return;
            }
            assert!(errors.is_empty(), "{name}: {errors:?}\n{sample}");
            accepted += 1;
            for broken in broken(&sample, model) {
                assert!(!validator.is_valid(&broken), "{name} accepts {broken}");
                rejected += 1;
            }
        });
        assert!(accepted >= least.0 && rejected >= least.1, "{folder}: {accepted} accepted, {rejected} rejected");
    }
}
