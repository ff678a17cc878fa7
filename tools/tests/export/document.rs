//! The structure of the document.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{FOLDERS, content, exported, spec};

/// Calls `visit` with each value of a document and its JSON pointer.
pub(super) fn walk(value: &Value, pointer: &str, visit: &mut dyn FnMut(&str, &Value)) {
    visit(pointer, value);
    let escaped = |key: &str| key.replace('~', "~0").replace('/', "~1");
    match value {
        Value::Object(members) => {
            members.iter().for_each(|(key, value)| walk(value, &format!("{pointer}/{}", escaped(key)), visit));
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, value)| walk(value, &format!("{pointer}/{index}"), visit));
        }
        _ => {}
    }
}

#[test]
fn each_reference_has_a_target_and_each_component_a_reference() {
    for folder in FOLDERS {
        let document = content(&exported(folder));
        let mut used = BTreeSet::new();
        walk(&document, "", &mut |at, value| {
            if let Some(reference) = value.get("$ref").and_then(Value::as_str) {
                let target = reference.strip_prefix('#').unwrap();
                assert!(document.pointer(target).is_some(), "{at}: {reference}");
                used.insert(target.to_owned());
            }
        });
        for kind in ["schemas", "parameters"] {
            for name in document["components"][kind].as_object().unwrap().keys() {
                assert!(used.contains(&format!("/components/{kind}/{name}")), "{kind} {name} is not used");
            }
        }
    }
}

#[test]
fn each_operation_is_an_api_of_rest() {
    for folder in FOLDERS {
        let (spec, document) = (spec(folder), content(&exported(folder)));
        let mut operations = BTreeSet::new();
        for (path, item) in document["paths"].as_object().unwrap() {
            for (verb, operation) in item.as_object().unwrap().iter().filter(|(key, _)| *key != "parameters") {
                let name = operation["operationId"].as_str().unwrap();
                let api = spec.apis.iter().find(|api| api.name == name).unwrap();
                let rest = api.rest.as_ref().unwrap();
                assert_eq!((rest.method.as_str().to_lowercase(), &rest.path), (verb.clone(), path));
                assert_eq!(operation["summary"], api.title.as_str());
                assert_eq!(operation["description"].as_str().unwrap_or_default(), api.summary.trim_end());
                assert_eq!(operation["tags"], serde_json::json!([api.product]));
                assert!(operations.insert(name.to_owned()), "{name} occurs twice");
            }
        }
        let described: BTreeSet<String> = spec.apis.iter().filter(|api| api.rest.is_some()).map(|api| api.name.clone()).collect();
        assert_eq!(operations, described);
    }
}

#[test]
fn each_error_code_has_its_meaning_and_remedy() {
    for folder in FOLDERS {
        let (spec, document) = (spec(folder), content(&exported(folder)));
        let mut codes = 0;
        for api in spec.apis.iter().filter(|api| api.rest.is_some() && !api.errors.codes.is_empty()) {
            let schema = &document["components"]["schemas"][format!("{}ErrorResponseModel", pascal(&api.name))];
            let code = &schema["properties"]["code"];
            for (index, error) in api.errors.codes.iter().enumerate() {
                assert_eq!(code["enum"][index], error.code.as_str());
                assert_eq!(code["x-enum-descriptions"][index].as_str().unwrap_or_default(), error.summary);
                assert_eq!(code["x-alipay-errors"][&error.code]["fix"].as_str().unwrap_or_default(), error.fix);
                codes += 1;
            }
        }
        assert!(codes >= 5, "{codes}");
    }
}

/// Returns the name of an API in the names of components.
pub(super) fn pascal(name: &str) -> String {
    let upper = |word: &str| format!("{}{}", word[..1].to_uppercase(), &word[1..]);
    name.split(['.', '_']).map(upper).collect()
}

#[test]
fn products_are_tags_with_their_names_and_commonest_calls() {
    let document = content(&exported(FOLDERS[0]));
    let demo = serde_json::json!({ "name": "demo", "x-displayName": "灯", "description": "Lamps of rooms.",
        "x-alipay-common-apis": ["alipay.demo.lamp.query"] });
    assert_eq!(document["tags"], serde_json::json!([demo, { "name": "other" }]));
    for tag in content(&exported(FOLDERS[1]))["tags"].as_array().unwrap() {
        assert!(tag["x-displayName"].is_string() && tag["description"].is_string(), "{tag}");
    }
}
