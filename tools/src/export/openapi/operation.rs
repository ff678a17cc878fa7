//! One API as an operation.

use alipay_codegen::ir::{Api, Field, Idempotency, Kind, PageEnd, PageStep, Paging, Place, Verb};

use super::names::{ApiNames, Types, is_on_rest};
use super::{errors, examples, rules, schema};
use crate::export::object::{Object, reference, texts};
use crate::import::value::Value;
use crate::openapi::{IDEMPOTENCY, KEYWORDS, NOTIFICATIONS, PAGING, RULES};

/// Returns the key of a verb in a path item.
pub(super) const fn verb(verb: Verb) -> &'static str {
    match verb {
        Verb::Get => "get",
        Verb::Post => "post",
        Verb::Put => "put",
        Verb::Patch => "patch",
        Verb::Delete => "delete",
    }
}

/// Returns the fields of a request that travel in its JSON text.
pub(super) fn body_fields(api: &Api) -> Vec<&Field> {
    let in_text = |field: &&Field| is_on_rest(field) && field.place == Place::Body && !matches!(field.kind, Kind::File);
    api.request.fields.iter().filter(in_text).collect()
}

/// Returns an API as an operation.
pub(super) fn operation(types: &Types<'_>, api: &Api, has_public: bool) -> Object {
    let mut operation = Object::from([("operationId", Value::text(&api.name)), ("tags", texts([&api.product]))]);
    operation.put_text("summary", &api.title);
    operation.put_text("description", api.summary.trim_end());
    operation.put_filled(KEYWORDS, texts(&api.keywords));
    operation.put(IDEMPOTENCY, idempotency(&api.idempotency));
    if let Some(paging) = &api.paging {
        operation.put(PAGING, self::paging(paging));
    }
    let body = body_fields(api);
    let in_body = |name: &str| body.iter().any(|field| field.name == name);
    let spread = schema::stated(&api.request).filter(|rule| !rules::names(rule).into_iter().all(|name| in_body(name)));
    operation.put_filled(RULES, spread.map(|rule| rules::plain(&rule)).collect::<Vec<_>>());
    let parameters = api.request.fields.iter().filter(|field| is_on_rest(field)).filter_map(|field| parameter(types, api, field));
    operation.put_filled("parameters", parameters.collect::<Vec<_>>());
    if let Some(body) = request_body(types, api, &body) {
        operation.put("requestBody", body);
    }
    let mut success = Object::from([("schema", reference("schemas", &ApiNames::of(api).response).into())]);
    examples::of_response(api).finish(&mut success);
    let mut failure = Object::from([("schema", errors::response(api, has_public).into())]);
    examples::of_errors(api).finish(&mut failure);
    let responses = Object::from([("200", json("A success.", success)), ("default", json("An error.", failure))]);
    operation.put("responses", responses);
    operation.put_filled(NOTIFICATIONS, examples::notifications(api));
    operation
}

/// Returns a response with a JSON text.
fn json(description: &str, media: Object) -> Value {
    let content = Object::from([("application/json", media.into())]);
    Object::from([("description", Value::text(description)), ("content", content.into())]).into()
}

fn idempotency(idempotency: &Idempotency) -> Value {
    match idempotency {
        Idempotency::Never => Value::text("never"),
        Idempotency::Always => Value::text("always"),
        Idempotency::Fields(names) => texts(names),
    }
}

/// Returns the paging in the form of a spec file.
fn paging(paging: &Paging) -> Object {
    let mut out = Object::from([("items", Value::text(&paging.items))]);
    match &paging.step {
        PageStep::Number { page, first, size, end } => {
            out.put_text("page", page);
            if *first != 1 {
                out.put("first", Value::Plain(first.to_string()));
            }
            out.put_text("size", size.as_deref().unwrap_or_default());
            match end {
                PageEnd::Empty => {}
                PageEnd::Total(field) => out.put_text("total", field),
                PageEnd::Pages(field) => out.put_text("pages", field),
                PageEnd::More(field) => out.put_text("more", field),
            }
        }
        PageStep::Cursor { cursor, next } => {
            out.put_text("cursor", cursor);
            out.put_text("next", next);
        }
    }
    out
}

/// Returns a field of the path or the query as a parameter.
fn parameter(types: &Types<'_>, api: &Api, field: &Field) -> Option<Value> {
    let place = match field.place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Body => return None,
    };
    let mut parameter = Object::from([("name", Value::text(&field.name)), ("in", Value::text(place))]);
    let mut schema = schema::field(types, field, types.force_of(&api.request));
    let mut lift = |key: &str, schema: &mut Object| {
        if let Some(value) = schema.take(key) {
            parameter.put(key, value);
        }
    };
    lift("description", &mut schema);
    if schema::is_required(&api.request, field) {
        parameter.put("required", Value::Plain("true".to_owned()));
    }
    if schema.has("deprecated") {
        parameter.put("deprecated", Value::Plain("true".to_owned()));
    }
    let examples = examples::of_parameter(api, field);
    if is_structured(&field.kind) {
        // Objects travel as JSON text.
        let mut media = Object::from([("schema", schema.into())]);
        examples.finish(&mut media);
        parameter.put("content", Object::from([("application/json", media.into())]));
    } else {
        if matches!(field.kind, Kind::List(_)) {
            // The elements are joined by commas.
            parameter.put("style", Value::text(if field.place == Place::Path { "simple" } else { "form" }));
            parameter.put("explode", Value::Plain("false".to_owned()));
        }
        parameter.put("schema", schema);
        examples.finish(&mut parameter);
    }
    Some(parameter.into())
}

/// Returns true for objects and lists of objects.
fn is_structured(kind: &Kind) -> bool {
    match kind {
        Kind::Record(_) => true,
        Kind::List(item) => !matches!(item.kind, Kind::Text(_) | Kind::Integer | Kind::Number | Kind::Boolean),
        _ => false,
    }
}

/// Returns the body of a request: a JSON text, or a form with files.
fn request_body(types: &Types<'_>, api: &Api, body: &[&Field]) -> Option<Object> {
    let files: Vec<&Field> =
        api.request.fields.iter().filter(|field| is_on_rest(field) && matches!(field.kind, Kind::File)).collect();
    let is_required = |field: &&&Field| schema::is_required(&api.request, field);
    let model = || reference("schemas", &ApiNames::of(api).request);
    let (kind, mut media) = match (body, files.as_slice()) {
        ([], []) => return None,
        (_, []) => ("application/json", Object::from([("schema", model().into())])),
        (_, files) => {
            let mut form = schema::members(types, &api.request, files);
            let mut schema = Object::from([("type", Value::text("object"))]);
            let mut properties = Object::default();
            let mut required = Vec::new();
            if !body.is_empty() {
                properties.put(examples::DATA, model());
                required.extend(body.iter().any(|field| is_required(&field)).then(|| examples::DATA.to_owned()));
            }
            if let Some(Value::Map(own)) = form.take("properties") {
                own.into_iter().for_each(|(name, value)| properties.put(&name, value));
            }
            required.extend(files.iter().filter(is_required).map(|field| field.name.clone()));
            schema.put("properties", properties);
            schema.put_filled("required", texts(&required));
            let mut media = Object::from([("schema", schema.into())]);
            if !body.is_empty() {
                let json = Object::from([("contentType", Value::text("application/json"))]);
                media.put("encoding", Object::from([(examples::DATA, json.into())]));
            }
            ("multipart/form-data", media)
        }
    };
    examples::of_body(api, !files.is_empty()).finish(&mut media);
    let content = Object::from([(kind, media.into())]);
    Some(Object::from([("required", Value::Plain("true".to_owned())), ("content", content.into())]))
}
