//! The fields of the sample beside the inventory from which the catalogue was made. This repository does not contain the inventory.

use std::collections::HashMap;
use std::{env, fs};

use alipay_core::schema::{FieldDef, Kind, RecordDef};
use serde_json::Value;

use crate::ALL;

/// Members of every response, which are not fields of a method.
const ENVELOPE: &[&str] = &["code", "msg", "sub_code", "sub_msg", "sign"];

/// Compares one method with its line, and collects the differences.
struct Comparison<'i> {
    line: &'i Value,
    found: Vec<String>,
    fields: usize,
}

impl Comparison<'_> {
    /// Compares the fields of a record. `open` contains the models around it.
    fn record(&mut self, path: &str, table: &RecordDef<'_>, expected: &[&Value], open: &[&str]) {
        let emitted: Vec<&str> = table.fields().map(|field| field.name).collect();
        let listed: Vec<&str> = expected.iter().map(|field| name(field)).collect();
        if emitted != listed {
            self.found.push(format!("{path}: the record has {emitted:?}, the inventory {listed:?}"));
        }
        for field in expected {
            if let Some(emitted) = table.field(name(field)) {
                self.field(&format!("{path}.{}", emitted.name), &emitted, field, open);
            }
        }
    }

    fn field(&mut self, path: &str, emitted: &FieldDef<'_>, expected: &Value, open: &[&str]) {
        self.fields += 1;
        let (is_list, kind) = match emitted.kind {
            Kind::List(item) => (true, item.kind),
            kind => (false, kind),
        };
        let class = expected.get("class").and_then(Value::as_str);
        // A class that contains itself is text: the description language has no such types.
        let class = class.filter(|class| !open.contains(class) && self.line["models"].get(class).is_some());
        // A field without a type is text, and no list: its elements are unknown.
        let is_typed = class.is_some() || expected.get("type").is_some();
        let expected_list = is_typed && expected["list"] == true;
        if is_list != expected_list {
            self.found.push(format!("{path}: a list is {is_list}, in the inventory {expected_list}"));
        }
        match (class, kind) {
            (Some(class), Kind::Record(table)) => {
                let fields: Vec<&Value> = self.line["models"][class].as_array().unwrap().iter().collect();
                let open: Vec<&str> = open.iter().copied().chain([class]).collect();
                self.record(path, table, &fields, &open);
            }
            (None, kind) if word(&kind) == word_of(expected) => {}
            _ => self.found.push(format!("{path}: the type is {}, in the inventory {expected}", word(&kind))),
        }
    }
}

fn name(field: &Value) -> &str {
    field["name"].as_str().unwrap()
}

fn word(kind: &Kind<'_>) -> &'static str {
    match kind {
        Kind::Text => "text",
        Kind::Integer => "integer",
        Kind::Number => "number",
        Kind::Boolean => "boolean",
        Kind::File => "file",
        Kind::Record(_) => "a record",
        Kind::List(_) => "a list",
    }
}

fn word_of(field: &Value) -> &'static str {
    match field.get("type").and_then(Value::as_str) {
        Some("long") => "integer",
        Some("bool") => "boolean",
        Some("file") => "file",
        _ => "text",
    }
}

fn listed<'i>(line: &'i Value, key: &str) -> Vec<&'i Value> {
    line[key].as_array().unwrap().iter().collect()
}

#[test]
#[ignore = "needs the inventory: ALIPAY_INVENTORY=FILE cargo test -p sampled-methods -- --ignored"]
fn every_field_agrees_with_the_inventory() {
    let path = env::var_os("ALIPAY_INVENTORY").expect("ALIPAY_INVENTORY is not set; set it to the path of the inventory");
    let text = fs::read_to_string(path).expect("ALIPAY_INVENTORY names no readable file");
    let lines = text.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let lines: HashMap<String, Value> = lines.map(|line| (line["method"].as_str().unwrap().to_owned(), line)).collect();
    let (mut found, mut fields) = (Vec::new(), 0);
    for case in ALL {
        let line = lines.get(case.api.name).unwrap_or_else(|| panic!("the inventory has no method `{}`", case.api.name));
        let uploads = listed(line, "uploads").into_iter().map(|name| serde_json::json!({ "name": name, "type": "file" }));
        let uploads: Vec<Value> = uploads.collect();
        let mut request = listed(line, "biz_fields");
        request.extend(listed(line, "top_level_params"));
        request.extend(&uploads);
        let mut response = listed(line, "response_fields");
        response.retain(|field| !ENVELOPE.contains(&name(field)));
        let mut comparison = Comparison { line, found: Vec::new(), fields: 0 };
        comparison.record(&format!("{} request", case.api.name), case.api.request, &request, &[]);
        comparison.record(&format!("{} response", case.api.name), case.api.response, &response, &[]);
        found.extend(comparison.found);
        fields += comparison.fields;
    }
    assert!(found.is_empty(), "{} differences:\n{}", found.len(), found.join("\n"));
    assert!(fields > 3_000, "{fields} fields");
}
