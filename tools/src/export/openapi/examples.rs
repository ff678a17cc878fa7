//! Examples, without the fields that only the gateway has.

use alipay_codegen::ir::{Api, Example, Field, Kind, Place, Record};
use serde_json::{Map, Value as Json};

use super::names::is_on_rest;
use crate::export::object::Object;
use crate::import::value::Value;

/// The part of a form with the JSON text.
pub(super) const DATA: &str = "data";

/// Converts a value of this kind. Omits `null` members and fields of the gateway.
pub(super) fn on_rest(kind: &Kind, value: &Json) -> Value {
    match (kind, value) {
        (Kind::Record(record), Json::Object(members)) => object(record, members, &is_on_rest).into(),
        (Kind::List(item), Json::Array(items)) => Value::List(items.iter().map(|value| on_rest(&item.kind, value)).collect()),
        _ => plain(value),
    }
}

fn plain(value: &Json) -> Value {
    match value {
        Json::String(text) => Value::text(text),
        Json::Null | Json::Bool(_) | Json::Number(_) => Value::Plain(value.to_string()),
        Json::Array(items) => Value::List(items.iter().map(plain).collect()),
        Json::Object(members) => Value::Map(members.iter().map(|(name, value)| (name.clone(), plain(value))).collect()),
    }
}

/// Returns the members that are fields of a record, if `keep` accepts the field.
fn object(record: &Record, members: &Map<String, Json>, keep: &dyn Fn(&Field) -> bool) -> Object {
    let mut out = Object::default();
    for (name, value) in members.iter().filter(|(_, value)| !value.is_null()) {
        if let Some(field) = record.fields.iter().find(|field| field.name == *name).filter(|field| keep(field)) {
            out.put(name, on_rest(&field.kind, value));
        }
    }
    out
}

/// Examples by name, for one place of the document.
#[derive(Default)]
pub(super) struct Examples(Object);

impl Examples {
    fn add(&mut self, example: &Example, value: impl Into<Value>) {
        let mut entry = Object::default();
        entry.put_text("summary", &example.summary);
        entry.put("value", value);
        self.0.put(&example.name, entry);
    }

    /// Appends `examples` to a map, if there are any.
    pub(super) fn finish(self, holder: &mut Object) {
        holder.put_filled("examples", self.0);
    }
}

/// Returns the values of a parameter in the examples of requests.
pub(super) fn of_parameter(api: &Api, field: &Field) -> Examples {
    let mut examples = Examples::default();
    for example in &api.examples {
        let value = example.request.as_ref().and_then(|request| request.get(&field.name)).filter(|value| !value.is_null());
        if let Some(value) = value {
            examples.add(example, on_rest(&field.kind, value));
        }
    }
    examples
}

/// Returns the bodies in the examples of requests. In a form, the JSON text is the part `data`.
pub(super) fn of_body(api: &Api, is_form: bool) -> Examples {
    let mut examples = Examples::default();
    let in_body = |field: &Field| is_on_rest(field) && field.place == Place::Body;
    let is_file = |field: &Field| matches!(field.kind, Kind::File);
    for example in &api.examples {
        let Some(Json::Object(members)) = &example.request else { continue };
        let json = object(&api.request, members, &|field| in_body(field) && !is_file(field));
        if is_form {
            let mut form = Object::default();
            form.put_filled(DATA, json);
            form.append(object(&api.request, members, &|field| in_body(field) && is_file(field)));
            examples.add(example, form);
        } else {
            examples.add(example, json);
        }
    }
    examples
}

/// Returns the successful responses in the examples.
pub(super) fn of_response(api: &Api) -> Examples {
    let mut examples = Examples::default();
    for example in &api.examples {
        if let Some(Json::Object(members)) = &example.response
            && !is_error(api, members)
        {
            // The class of the response, which only the gateway sends, is no field and is omitted.
            examples.add(example, object(&api.response, members, &is_on_rest));
        }
    }
    examples
}

/// Returns the errors in the examples, in the form of REST. An error without a `sub_code` is one of the gateway itself.
pub(super) fn of_errors(api: &Api) -> Examples {
    let mut examples = Examples::default();
    for example in &api.examples {
        if let Some(Json::Object(members)) = &example.response
            && is_error(api, members)
            && let Some(code) = members.get("sub_code").and_then(Json::as_str)
        {
            let mut error = Object::from([("code", Value::text(code))]);
            let message = ["sub_msg", "msg"].iter().find_map(|name| members.get(*name).and_then(Json::as_str));
            error.put_text("message", message.unwrap_or_default());
            examples.add(example, error);
        }
    }
    examples
}

/// Returns the notifications in the examples, by example.
pub(super) fn notifications(api: &Api) -> Object {
    let mut all = Object::default();
    for example in &api.examples {
        if let Some(notification) = &example.notification {
            all.put(&example.name, plain(notification));
        }
    }
    all
}

/// Returns true if the example of a response is an error, in the form of the gateway.
fn is_error(api: &Api, members: &Map<String, Json>) -> bool {
    let is_field = api.response.fields.iter().any(|field| field.name == "code");
    !is_field && members.get("code").is_some_and(|code| code.as_str() != Some("10000"))
}
