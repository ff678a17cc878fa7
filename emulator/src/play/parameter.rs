//! Values that travel as text, in a form, a query or a path: lists and objects among them.

use alipay_codegen::ir;
use serde_json::Value;

/// The value of a field. A list is JSON or joined with commas, an object is JSON; all else stays the text that it is.
pub(super) fn value(api: &ir::Api, name: &str, text: String) -> Value {
    let parsed = || serde_json::from_str::<Value>(&text).ok();
    match api.request.fields.iter().find(|field| field.name == name).map(|field| &field.kind) {
        Some(ir::Kind::List(_)) => parsed().filter(Value::is_array).unwrap_or_else(|| text.split(',').map(Value::from).collect()),
        Some(ir::Kind::Record(_)) => parsed().filter(Value::is_object).unwrap_or(Value::String(text)),
        _ => Value::String(text),
    }
}
