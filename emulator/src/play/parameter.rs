//! Values that travel as text in a form, a query or a path, including lists and objects.

use alipay_codegen::ir;
use serde_json::Value;

/// Parses the value of a field. A list is JSON or comma-separated, an object is JSON. Any other value stays text.
pub(super) fn value(api: &ir::Api, name: &str, text: String) -> Value {
    let parsed = || serde_json::from_str::<Value>(&text).ok();
    match api.request.fields.iter().find(|field| field.name == name).map(|field| &field.kind) {
        Some(ir::Kind::List(_)) => parsed().filter(Value::is_array).unwrap_or_else(|| text.split(',').map(Value::from).collect()),
        Some(ir::Kind::Record(_)) => parsed().filter(Value::is_object).unwrap_or(Value::String(text)),
        _ => Value::String(text),
    }
}
