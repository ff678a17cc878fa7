//! Example values, with the types of their fields.

use serde_json::Value as Json;

use super::personal_data;
use crate::import::merge::spec::inner;
use crate::import::value::Value;
use alipay_codegen::resolve::decimal::Decimal;
use alipay_codegen::resolve::is_builtin;

/// Longer examples are more than a sample of a value.
const MAX_LENGTH: usize = 120;

/// Placeholders of the platform's tools for missing examples.
const MADE_UP: &[&str] = &["123456", "无", "-", "null", "{}", "[]", "N/A", "暂无"];

/// Returns the example of a field of a type. `Ok(None)` if the source has none, `Err` with the reason if it is not a value of the field.
pub(super) fn typed(field: &str, ty: &str, example: &Json) -> Result<Option<Value>, &'static str> {
    let (name, lists) = inner(ty);
    let text = text(example);
    if text.is_empty() || MADE_UP.contains(&text.as_str()) || matches!(name, "file") {
        return Ok(None);
    }
    let longest = if name == "json" { MAX_LENGTH * 2 } else { MAX_LENGTH };
    if text.chars().count() > longest || text.chars().any(|c| c.is_control() || c == '\u{fffd}') {
        return Ok(None);
    }
    match lists {
        0 => scalar(field, name, &text, &mut 0).map(Some),
        _ => list(field, name, example, &text),
    }
}

/// Returns a scalar as a string, and any other value as JSON.
fn text(example: &Json) -> String {
    match example {
        Json::String(text) => text.trim().to_owned(),
        Json::Null => String::new(),
        other => other.to_string(),
    }
}

fn scalar(field: &str, name: &str, text: &str, users: &mut usize) -> Result<Value, &'static str> {
    let plain = |text: &str| Value::Plain(text.to_owned());
    match name {
        "integer" => text.parse::<i64>().map(|number| plain(&number.to_string())).map_err(|_| "it is not an integer"),
        "number" => {
            let number = Decimal::parse(text).filter(|number| number.digits() <= 15).ok_or("it is not a number")?;
            Ok(plain(&number.to_string()))
        }
        "boolean" => match text.to_ascii_lowercase().as_str() {
            "true" => Ok(plain("true")),
            "false" => Ok(plain("false")),
            _ => Err("it is neither `true` nor `false`"),
        },
        "json" if serde_json::from_str::<Json>(text).is_err() => Err("it is not JSON"),
        _ => Ok(Value::Text(personal_data::invented(field, text, users))),
    }
}

/// Parses a list: a JSON array, strings separated by commas, or a single value.
fn list(field: &str, name: &str, example: &Json, text: &str) -> Result<Option<Value>, &'static str> {
    if !is_builtin(name) && text.starts_with(['{', '[']) {
        return Ok(None);
    }
    let parsed = match example {
        Json::Array(items) => Some(items.clone()),
        _ if text.starts_with('[') => match serde_json::from_str::<Json>(text) {
            Ok(Json::Array(items)) => Some(items),
            _ => return Err("it is not a list"),
        },
        _ => None,
    };
    let parts: Vec<String> = match parsed {
        Some(items) => items.iter().map(self::text).collect(),
        None => text.split([',', '，']).map(|part| part.trim().to_owned()).collect(),
    };
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    if parts.is_empty() {
        return Ok(None);
    }
    let mut users = 0;
    let items: Result<Vec<Value>, &'static str> = parts.iter().map(|part| scalar(field, name, part, &mut users)).collect();
    items.map(|items| Some(Value::List(items)))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_example_has_the_type_of_its_field() {
        for (ty, example, expected) in [
            ("integer", json!("20"), "20"),
            ("integer", json!(7), "7"),
            ("boolean", json!("TRUE"), "true"),
            ("number", json!("0.70"), "0.7"),
            ("string", json!(12), "\"12\""),
            ("string", json!("a, b"), "\"a, b\""),
            ("list<string>", json!("a,b，c"), "[a, b, c]"),
            ("list<string>", json!("[\"a\",\"b\"]"), "[a, b]"),
            ("list<integer>", json!("1,2"), "[1, 2]"),
            ("json", json!("{\"a\":1}"), "\"{\\\"a\\\":1}\""),
        ] {
            let value = typed("x", ty, &example).ok().flatten();
            assert_eq!(value.map(|value| value.flow()).as_deref(), Some(expected), "{ty}: {example}");
        }
        for (ty, example) in
            [("integer", json!("many")), ("boolean", json!("T")), ("json", json!("{a")), ("list<string>", json!("[a"))]
        {
            assert!(typed("x", ty, &example).is_err(), "{ty}: {example}");
        }
        for (ty, example) in
            [("integer", json!(123_456)), ("string", json!("无")), ("string", json!("")), ("list<Thing>", json!("[{}]"))]
        {
            assert_eq!(typed("x", ty, &example), Ok(None), "{ty}: {example}");
        }
    }
}
