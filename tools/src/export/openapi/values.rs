//! Lists of values.

use alipay_codegen::ir::{EnumValue, Kind, Limit, LimitAt};
use alipay_codegen::resolve::names::Style;

use super::limits::{Force, Keywords};
use crate::export::object::Object;
use crate::import::value::Value;
use crate::openapi::{ENUM_NAMES, ENUM_SUMMARIES, ENUM_TITLES, VALUES};

/// Adds the values of a text or an integer. An open list, and a list that validators must not enforce, becomes an extension: any other
/// value of the type is valid, too. Generators make a class of its own from `anyOf`.
pub(super) fn add(kind: &Kind, values: &[EnumValue], limits: &[LimitAt], force: Force, keywords: &mut Keywords) {
    if values.is_empty() {
        return;
    }
    let ty = if matches!(kind, Kind::Integer) { "integer" } else { "string" };
    let value = |wire: &String| if ty == "integer" { Value::Plain(wire.clone()) } else { Value::text(wire) };
    let closed = limits.iter().find(|at| matches!(at.limit, Limit::Values(_)));
    if closed.is_some_and(|at| !at.advisory) && force == Force::Enforced {
        return keywords.firm.append(described(values, &value));
    }
    keywords.firm.put(VALUES, described(values, &value));
    if let Some(LimitAt { limit: Limit::Values(texts), advisory, .. }) = closed {
        keywords.of(*advisory, force).put("enum", texts.iter().map(value).collect::<Vec<_>>());
    }
}

/// Returns `enum` with the names, meanings and labels of its values.
fn described(values: &[EnumValue], value: &dyn Fn(&String) -> Value) -> Object {
    let mut schema = Object::default();
    schema.put("enum", values.iter().map(|listed| value(&listed.wire)).collect::<Vec<_>>());
    let mut parallel = |key: &str, of: fn(&EnumValue) -> &String| {
        if values.iter().any(|value| !of(value).is_empty()) {
            schema.put(key, values.iter().map(|value| Value::text(of(value))).collect::<Vec<_>>());
        }
    };
    if values.iter().any(has_own_name) {
        parallel(ENUM_NAMES, |value| &value.name);
    }
    parallel(ENUM_SUMMARIES, |value| &value.summary);
    parallel(ENUM_TITLES, |value| &value.title);
    schema
}

/// Returns true if the name of a value does not follow from the value.
fn has_own_name(value: &EnumValue) -> bool {
    !value.name.is_empty() && Style::Variant.convert(&value.wire).as_ref() != Some(&value.name)
}
