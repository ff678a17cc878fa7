//! Records and fields as schemas.

use alipay_codegen::ir::{EnumValue, Field, Kind, Limit, LimitAt, Record, Required, Rule, Text};

use super::examples::on_rest;
use super::limits::{Force, Keywords, format_of};
use super::names::{Types, is_on_rest};
use super::{rules, values};
use crate::export::object::{Object, reference, texts};
use crate::import::value::Value;
use crate::openapi::{LIMITS, REPLACEMENT, REQUIRED};

/// Returns the schema of a type.
pub(super) fn record(types: &Types<'_>, record: &Record) -> Object {
    let mut schema = Object::from([("type", Value::text("object"))]);
    schema.put_text("title", &record.title);
    schema.put_text("description", record.summary.trim_end());
    let fields: Vec<&Field> = record.fields.iter().filter(|field| is_on_rest(field)).collect();
    schema.append(members(types, record, &fields));
    schema
}

/// Returns the keywords of an object with these fields of a record, and those rules of the record that name no other field.
pub(super) fn members(types: &Types<'_>, record: &Record, fields: &[&Field]) -> Object {
    let force = types.force_of(record);
    let mut properties = Object::default();
    for field in fields {
        properties.put(&field.name, self::field(types, field, force));
    }
    let mut limits = Object::default();
    limits.put_filled("required", texts(fields.iter().filter(|field| is_required(record, field)).map(|field| &field.name)));
    let inside = |name: &str| fields.iter().any(|field| field.name == name);
    let whole: Vec<Value> = stated(record)
        .filter(|rule| rules::names(rule).into_iter().all(|name| inside(name)))
        .map(|rule| rules::schema(&rule))
        .collect();
    limits.put_filled("allOf", whole);
    let mut schema = Object::default();
    schema.put_filled("properties", properties);
    match force {
        Force::Enforced => schema.append(limits),
        Force::Documented => schema.put_filled(LIMITS, limits),
    }
    schema
}

/// Returns true if a request on REST must have a field of a record.
pub(super) fn is_required(record: &Record, field: &Field) -> bool {
    let has = |name: &str| has(record, name);
    field.limits.iter().any(|at| at.limit == Limit::Required)
        || record.rules.iter().any(|at| rules::required(&at.rule, &has) == Some(&field.name))
}

/// Returns the rules of a record that restrict several fields on REST.
pub(super) fn stated(record: &Record) -> impl Iterator<Item = Rule> {
    record.rules.iter().filter_map(move |at| rules::visible(&at.rule, &|name| has(record, name)))
}

fn has(record: &Record, name: &str) -> bool {
    record.fields.iter().any(|field| field.name == name && is_on_rest(field))
}

/// Returns the schema of a field.
pub(super) fn field(types: &Types<'_>, field: &Field, force: Force) -> Object {
    let mut schema = Object::default();
    schema.put_text("title", &field.title);
    schema.put_text("description", field.summary.trim_end());
    schema.append(value(types, &field.kind, &field.limits, &field.values, force));
    if let Some(default) = &field.default {
        schema.put("default", on_rest(&field.kind, default));
    }
    if let Some(example) = &field.example {
        schema.put("examples", vec![on_rest(&field.kind, example)]);
    }
    if let Some(replacement) = &field.deprecated {
        schema.put("deprecated", Value::Plain("true".to_owned()));
        schema.put_text(REPLACEMENT, replacement);
    }
    if field.required == Required::Conditional {
        schema.put(REQUIRED, Value::text("conditional"));
    }
    schema
}

/// Returns the schema of a value. `listed` contains the values that its field lists, unless its type is an enumeration.
fn value(types: &Types<'_>, kind: &Kind, limits: &[LimitAt], listed: &[EnumValue], force: Force) -> Object {
    let mut schema = match kind {
        Kind::Record(record) => reference("schemas", types.name_of(record)),
        _ => Object::from([("type", Value::text(type_word(kind)))]),
    };
    match kind {
        Kind::Text(text) => schema.put_text("format", format_of(text).unwrap_or_default()),
        Kind::Integer => schema.put_text("format", "int64"),
        Kind::File => schema.put_text("format", "binary"),
        Kind::List(item) => {
            let inner = value(types, &item.kind, &item.limits, listed, force);
            schema.put("items", inner);
        }
        Kind::Number | Kind::Boolean | Kind::Record(_) => {}
    }
    let mut keywords = Keywords::default();
    match kind {
        Kind::Text(Text::Enum(of)) => values::add(kind, &of.values, limits, force, &mut keywords),
        Kind::Text(_) | Kind::Integer => values::add(kind, listed, limits, force, &mut keywords),
        _ => {}
    }
    keywords.add(kind, limits, force);
    keywords.finish(&mut schema);
    schema
}

const fn type_word(kind: &Kind) -> &'static str {
    match kind {
        Kind::Text(_) | Kind::File => "string",
        Kind::Integer => "integer",
        Kind::Number => "number",
        Kind::Boolean => "boolean",
        Kind::List(_) => "array",
        Kind::Record(_) => "object",
    }
}
