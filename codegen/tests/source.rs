//! Comparison of the spec folder with the platform's own description of REST, parsed independently of the importer: every field of requests
//! and responses has the same name and type in both, and neither has additional fields.
//!
//! The file is not part of this repository. If you have it, run
//! `ALIPAY_OPENAPI=openapi.yaml cargo test -p alipay-codegen --test source -- --ignored`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    missing_docs,
    reason = "tests"
)]

use std::collections::BTreeSet;
use std::path::Path;

use alipay_codegen::ir::{Api, Kind, Protocol, Record, Spec};
use serde_json::Value;

/// Query parameters of every call, which no API lists.
const COMMON: [&str; 2] = ["auth_token", "target_app_id"];
/// An API that remained from the platform's own tests.
const LEFTOVER: &str = "prod/sss/query";

struct Check<'a> {
    source: &'a Value,
    /// The differences, each with its path.
    different: Vec<String>,
    fields: usize,
}

impl<'a> Check<'a> {
    fn schema(&self, schema: &'a Value) -> &'a Value {
        match schema["$ref"].as_str() {
            Some(reference) => &self.source["components"]["schemas"][reference.rsplit('/').next().unwrap()],
            None => schema,
        }
    }

    fn properties(&self, schema: &'a Value) -> Vec<(&'a str, &'a Value)> {
        let properties = self.schema(schema)["properties"].as_object();
        properties.into_iter().flatten().map(|(name, schema)| (name.as_str(), schema)).collect()
    }

    /// Compares the fields of an object that REST has.
    fn record(&mut self, way: &str, record: &Record, expected: &[(&'a str, &'a Value)]) {
        let names: BTreeSet<&str> =
            record.fields.iter().filter(|field| field.only != Some(Protocol::Gateway)).map(|field| field.name.as_str()).collect();
        let there: BTreeSet<&str> = expected.iter().map(|(name, _)| *name).collect();
        let missing = there.difference(&names).map(|name| format!("{way}.{name}: only in the source"));
        let more = names.difference(&there).map(|name| format!("{way}.{name}: only in the spec"));
        self.different.extend(missing.chain(more));
        for (name, schema) in expected {
            if let Some(field) = record.fields.iter().find(|field| field.name == *name) {
                self.fields += 1;
                self.kind(&format!("{way}.{name}"), &field.kind, schema);
            }
        }
    }

    fn kind(&mut self, way: &str, kind: &Kind, schema: &'a Value) {
        let resolved = self.schema(schema);
        match (kind, resolved["type"].as_str().unwrap_or("object")) {
            (Kind::Text(_) | Kind::File, "string") | (Kind::Integer, "integer") | (Kind::Number, "number") => {}
            (Kind::Boolean, "boolean") => {}
            (Kind::List(item), "array") => self.kind(&format!("{way}[]"), &item.kind, &resolved["items"]),
            (Kind::Record(record), "object") => {
                let expected = self.properties(schema);
                self.record(way, record, &expected);
            }
            (kind, there) => self.different.push(format!("{way}: {kind:?} in the spec, {there} in the source")),
        }
    }

    fn api(&mut self, api: &Api, operation: &'a Value) {
        let name = &api.name;
        let mut request: Vec<_> = operation["parameters"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|parameter| (parameter["name"].as_str().unwrap(), &parameter["schema"]))
            .filter(|(name, _)| !COMMON.contains(name))
            .collect();
        for (_, content) in operation["requestBody"]["content"].as_object().into_iter().flatten() {
            for (part, schema) in self.properties(&content["schema"]) {
                // In a multipart form, the part `data` contains all fields except the files.
                match part == "data" && schema["$ref"].is_string() {
                    true => request.extend(self.properties(schema)),
                    false => request.push((part, schema)),
                }
            }
        }
        self.record(&format!("{name} request"), &api.request, &request);
        let answer = &operation["responses"]["200"]["content"]["application/json"]["schema"];
        let answer = self.properties(answer);
        self.record(&format!("{name} answer"), &api.response, &answer);
    }
}

fn find<'s>(spec: &'s Spec, verb: &str, path: &str) -> Option<&'s Api> {
    spec.apis
        .iter()
        .find(|api| api.rest.as_ref().is_some_and(|rest| rest.method.as_str().eq_ignore_ascii_case(verb) && rest.path == path))
}

#[test]
#[ignore = "needs the platform's OpenAPI file, named by ALIPAY_OPENAPI"]
fn the_spec_agrees_with_the_openapi_description() {
    let file = std::env::var("ALIPAY_OPENAPI").expect("ALIPAY_OPENAPI names the platform's OpenAPI file");
    let source: Value = serde_yaml::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    let spec = alipay_codegen::load(Path::new("../spec")).unwrap().spec;
    let mut check = Check { source: &source, different: Vec::new(), fields: 0 };
    let mut operations = 0;
    for (path, verbs) in source["paths"].as_object().unwrap() {
        for (verb, operation) in verbs.as_object().unwrap() {
            if path.contains(LEFTOVER) {
                continue;
            }
            operations += 1;
            match find(&spec, verb, path) {
                Some(api) => check.api(api, operation),
                None => check.different.push(format!("{verb} {path}: no spec file")),
            }
        }
    }
    println!("{operations} operations, {} fields compared", check.fields);
    assert!(check.different.is_empty(), "{} differences:\n{}", check.different.len(), check.different.join("\n"));
}
