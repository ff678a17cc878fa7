//! Conditions on business parameters.

use serde_json::Value;

/// Returns true if the document has this value at this path. A number equals its text, because clients send either.
pub(super) fn matches(document: &Value, path: &str, expected: &Value) -> bool {
    find(document, path).is_some_and(|actual| equals(actual, expected))
}

/// Returns the value at a path such as `goods_detail[0].goods_id` or `goods_detail.0.goods_id`.
fn find<'d>(document: &'d Value, path: &str) -> Option<&'d Value> {
    let steps = path.split(['.', '[']).map(|step| step.strip_suffix(']').unwrap_or(step));
    steps.into_iter().try_fold(document, |value, step| match value {
        Value::Array(items) => items.get(step.parse::<usize>().ok()?),
        other => other.get(step),
    })
}

fn equals(actual: &Value, expected: &Value) -> bool {
    match (actual, expected) {
        (Value::Array(actual), Value::Array(expected)) => {
            actual.len() == expected.len() && actual.iter().zip(expected).all(|(actual, expected)| equals(actual, expected))
        }
        (Value::Object(actual), Value::Object(expected)) => {
            let has = |(name, expected): (&String, &Value)| actual.get(name).is_some_and(|actual| equals(actual, expected));
            actual.len() == expected.len() && expected.iter().all(has)
        }
        (Value::String(actual), Value::String(expected)) => actual == expected,
        (Value::String(text), scalar @ (Value::Number(_) | Value::Bool(_)))
        | (scalar @ (Value::Number(_) | Value::Bool(_)), Value::String(text)) => {
            let written = scalar.to_string();
            *text == written
        }
        (actual, expected) => actual == expected,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::matches;

    #[test]
    fn a_path_leads_to_a_value() {
        let document = json!({ "sum": "8.88", "count": 2, "goods": [{ "id": "a" }, { "id": "b" }], "ok": "true" });
        for (path, value, expected) in [
            ("sum", json!("8.88"), true),
            ("sum", json!(8.88), true),
            ("sum", json!("8.8"), false),
            ("count", json!("2"), true),
            ("ok", json!(true), true),
            ("goods[1].id", json!("b"), true),
            ("goods.1.id", json!("b"), true),
            ("goods[2].id", json!("b"), false),
            ("goods", json!([{ "id": "a" }, { "id": "b" }]), true),
            ("goods[0]", json!({ "id": "a", "x": 1 }), false),
            ("none", json!(null), false),
        ] {
            assert_eq!(matches(&document, path, &value), expected, "{path} {value}");
        }
    }
}
