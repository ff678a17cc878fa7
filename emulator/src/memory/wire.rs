//! Values between memory and the wire.

use alipay_codegen::ir::{Kind, Text};
use serde_json::{Number, Value as Json};

/// Returns a value as a field of this kind is written on the wire.
pub(crate) fn written(value: Json, kind: &Kind) -> Json {
    match (kind, value) {
        (Kind::Text(Text::Price), Json::String(text)) => Json::String(price(text)),
        (Kind::Integer | Kind::Number, Json::String(text)) => {
            text.parse::<Number>().map_or_else(|_| Json::String(text), Json::Number)
        }
        (Kind::Boolean, Json::String(text)) if text == "true" || text == "false" => Json::Bool(text == "true"),
        (Kind::Text(_), Json::Bool(set)) => Json::String(set.to_string()),
        (Kind::Record(record), Json::Object(members)) => {
            let member = |(name, value): (String, Json)| {
                let field = record.fields.iter().find(|field| field.name == name);
                let value = field.map_or_else(|| value.clone(), |field| written(value.clone(), &field.kind));
                (name, value)
            };
            Json::Object(members.into_iter().map(member).collect())
        }
        (Kind::List(item), Json::Array(items)) => {
            Json::Array(items.into_iter().map(|value| written(value, &item.kind)).collect())
        }
        (Kind::Text(Text::Json), value @ (Json::Object(_) | Json::Array(_))) => Json::String(value.to_string()),
        (_, value) => value,
    }
}

/// Returns an amount with at least two decimals, as the platform writes it.
pub(crate) fn price(text: String) -> String {
    let is_decimal = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-'));
    let decimals = text.split_once('.').map(|(_, decimals)| decimals.len());
    match decimals {
        _ if !is_decimal => text,
        None => text + ".00",
        Some(0) => text + "00",
        Some(1) => text + "0",
        Some(_) => text,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn amounts_have_two_decimals() {
        for (text, expected) in
            [("1", "1.00"), ("1.5", "1.50"), ("0.01", "0.01"), ("1.", "1.00"), ("", ""), ("x", "x"), ("1.005", "1.005")]
        {
            assert_eq!(price(text.to_owned()), expected);
        }
    }

    #[test]
    fn numbers_and_flags_are_written_by_kind() {
        assert_eq!(written(json!("3"), &Kind::Integer), json!(3));
        assert_eq!(written(json!("true"), &Kind::Boolean), json!(true));
        assert_eq!(written(json!(true), &Kind::Text(Text::String)), json!("true"));
        assert_eq!(written(json!({ "a": 1 }), &Kind::Text(Text::Json)), json!("{\"a\":1}"));
    }
}
