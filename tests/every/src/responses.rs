//! Responses of every API with any content: no value is lost, and no content causes an error.

use alipay::record::{Node, encode};
use alipay::schema::{Kind, Protocol, RecordDef};
use serde_json::{Map, Value, json};

use crate::all::ALL;
use crate::case::{Case, Subject, read};
use crate::make::Maker;

/// Returns a response with all fields.
fn full(case: &Case) -> Map<String, Value> {
    Maker(None).full(case.api.response).members
}

fn take(case: &Case, document: &Map<String, Value>) -> (Box<dyn Subject>, Vec<String>) {
    read(case.response, Node::json(&Value::Object(document.clone())))
}

/// Parses a document that must match the table.
fn fits(case: &Case, document: &Map<String, Value>, about: &str) -> Box<dyn Subject> {
    let (response, mismatches) = take(case, document);
    assert!(mismatches.is_empty(), "{} ({}): {about}: {mismatches:?}", case.api.name, case.api.file);
    response
}

/// Returns the content of a response as JSON. Fields of a single protocol come from that protocol.
fn held(response: &dyn Subject) -> Value {
    let [gateway, rest] = [Protocol::Gateway, Protocol::Rest]
        .map(|protocol| serde_json::from_str::<Value>(&encode::to_json(response.record(), protocol)).unwrap());
    merge(gateway, rest)
}

fn merge(left: Value, right: Value) -> Value {
    match (left, right) {
        (Value::Object(mut left), Value::Object(right)) => {
            for (name, value) in right {
                let merged = match left.remove(&name) {
                    Some(existing) => merge(existing, value),
                    None => value,
                };
                left.insert(name, merged);
            }
            Value::Object(left)
        }
        (Value::Array(left), Value::Array(right)) => {
            left.into_iter().zip(right).map(|(left, right)| merge(left, right)).collect()
        }
        (left, _) => left,
    }
}

/// Returns the first difference between two documents.
fn difference(left: &Value, right: &Value) -> Option<String> {
    match (left, right) {
        (Value::Object(left), Value::Object(right)) => {
            left.keys().chain(right.keys()).find_map(|name| match (left.get(name), right.get(name)) {
                (Some(left), Some(right)) => difference(left, right).map(|below| format!(".{name}{below}")),
                (left, right) => Some(format!(".{name}: {left:?}, not {right:?}")),
            })
        }
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => {
            let mut both = left.iter().zip(right).enumerate();
            both.find_map(|(index, (left, right))| difference(left, right).map(|below| format!("[{index}]{below}")))
        }
        (left, right) => (left != right).then(|| format!(": {left}, not {right}")),
    }
}

fn holds(case: &Case, response: &dyn Subject, expected: &Map<String, Value>, about: &str) {
    let difference = difference(&held(response), &Value::Object(expected.clone()));
    assert_eq!(difference, None, "{} ({}): {about}", case.api.name, case.api.file);
}

/// A change to a member. Returns false to remove the member.
type Change<'c> = dyn FnMut(&Kind<'static>, &mut Value, bool) -> bool + 'c;

/// Changes every member of a document, the innermost first. The last argument is true for an element of a list.
fn change(table: &'static RecordDef<'static>, members: &mut Map<String, Value>, by: &mut Change<'_>) {
    for field in table.fields() {
        if let Some(value) = members.get_mut(field.name) {
            inside(&field.kind, value, by);
            if !by(&field.kind, value, false) {
                members.remove(field.name);
            }
        }
    }
}

fn inside(kind: &Kind<'static>, value: &mut Value, by: &mut Change<'_>) {
    match (kind, value) {
        (Kind::Record(table), Value::Object(members)) => change(table, members, by),
        (Kind::List(item), Value::Array(items)) => {
            for value in items {
                inside(&item.kind, value, by);
                by(&item.kind, value, true);
            }
        }
        _ => {}
    }
}

fn changed(
    case: &Case,
    document: &Map<String, Value>,
    mut by: impl FnMut(&Kind<'static>, &mut Value, bool) -> bool,
) -> Map<String, Value> {
    let mut document = document.clone();
    change(case.api.response, &mut document, &mut by);
    document
}

#[test]
fn every_field_is_read_and_printed_copied_and_compared() {
    for case in ALL {
        let document = full(case);
        let response = fits(case, &document, "all fields");
        holds(case, &*response, &document, "all fields");
        assert!(response.equals(&*response.cloned()), "{}", case.api.name);
        let shown = response.shown();
        for field in case.api.response.fields() {
            assert!(shown.contains(&format!("{}: ", field.name)), "{}: {} in {shown}", case.api.name, field.name);
        }
        let empty = (case.response)();
        assert_eq!(empty.equals(&*response), case.api.response.rows.is_empty(), "{}", case.api.name);
    }
}

#[test]
fn an_undescribed_field_is_skipped() {
    for case in ALL {
        let document = full(case);
        let add = |members: &mut Map<String, Value>| drop(members.insert("zz_new".into(), json!({ "a": [1, null] })));
        let mut more = changed(case, &document, |_, value, _| {
            if let Value::Object(members) = value {
                add(members);
            }
            true
        });
        add(&mut more);
        holds(case, &*fits(case, &more, "unknown fields"), &document, "unknown fields");
    }
}

#[test]
fn an_undescribed_value_is_kept() {
    for case in ALL {
        let document = changed(case, &full(case), |kind, value, _| {
            if matches!(kind, Kind::Text) {
                *value = json!("NEVER heard 好 of it");
            }
            true
        });
        holds(case, &*fits(case, &document, "unknown values"), &document, "unknown values");
    }
}

#[test]
fn null_and_missing_are_equal() {
    for case in ALL {
        let document = full(case);
        // Removes every second member, then the others, then all.
        for keeps in [[true, false], [false, true], [false, false]] {
            let turns = || {
                let mut count = 0;
                move || {
                    count += 1;
                    keeps[count % 2]
                }
            };
            let (mut turn, mut other) = (turns(), turns());
            let missing = changed(case, &document, |_, _, element| element || turn());
            let null = changed(case, &document, |_, value, element| {
                if !element && !other() {
                    *value = Value::Null;
                }
                true
            });
            let (missing, null) = (fits(case, &missing, "missing"), fits(case, &null, "null"));
            assert!(missing.equals(&*null), "{}: {} and {}", case.api.name, missing.shown(), null.shown());
            if keeps == [false, false] {
                assert!(missing.equals(&*(case.response)()), "{}", case.api.name);
            }
        }
    }
}

#[test]
fn numbers_and_strings_are_converted() {
    for case in ALL {
        let document = full(case);
        let numbers = changed(case, &document, |kind, value, _| {
            if matches!(kind, Kind::Text) {
                *value = json!(20_240_101);
            }
            true
        });
        let expected = changed(case, &document, |kind, value, _| {
            if matches!(kind, Kind::Text) {
                *value = json!("20240101");
            }
            true
        });
        holds(case, &*fits(case, &numbers, "numbers for texts"), &expected, "numbers for texts");
        let texts = changed(case, &document, |kind, value, _| {
            if matches!(kind, Kind::Integer | Kind::Number | Kind::Boolean) {
                *value = json!(value.to_string());
            }
            true
        });
        holds(case, &*fits(case, &texts, "texts for numbers"), &document, "texts for numbers");
    }
}

#[test]
fn a_mismatch_is_left_empty_and_reported() {
    let mut reported = 0;
    for case in ALL {
        let document = full(case);
        let is_number = |kind: &Kind<'_>| matches!(kind, Kind::Integer | Kind::Number | Kind::Boolean);
        let mut mismatching = 0;
        let odd = changed(case, &document, |kind, value, element| {
            if is_number(kind) && !element {
                *value = json!("neither number nor truth");
                mismatching += 1;
            }
            true
        });
        let without = changed(case, &document, |kind, _, element| element || !is_number(kind));
        let (response, mismatches) = take(case, &odd);
        assert_eq!(mismatches.len(), mismatching, "{}: {mismatches:?}", case.api.name);
        let expected = fits(case, &without, "missing");
        assert!(response.equals(&*expected), "{}: {} and {}", case.api.name, response.shown(), expected.shown());
        reported += mismatching;
    }
    assert!(reported > 0, "no response has a number");
}
