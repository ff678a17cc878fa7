//! Error responses.

use alipay_codegen::ir::{Api, Common, ErrorCode, Kind, Link, Outcome, Record, Retry};
use alipay_codegen::resolve::outcome_by_name;

use super::names::{ApiNames, is_on_rest};
use crate::export::object::{Object, reference, texts};
use crate::import::value::Value;
use crate::openapi::{ENUM_SUMMARIES, ERRORS, PUBLIC_ERRORS, UNLISTED_ERRORS};

/// The component of the links in an error.
const SUPPORT_LINKS: &str = "SupportLinks";

/// Returns the schema of the errors of an API.
pub(super) fn response(api: &Api, has_public: bool) -> Object {
    let mut kinds: Vec<Value> = Vec::new();
    let mut add = |name: &str| kinds.push(reference("schemas", name).into());
    if has_public {
        add(PUBLIC_ERRORS);
    }
    if !api.errors.codes.is_empty() {
        add(&ApiNames::of(api).errors);
    }
    add(UNLISTED_ERRORS);
    Object::from([("anyOf", Value::List(kinds))])
}

/// Returns the component of an API's own errors, if it has any.
pub(super) fn of_api(api: &Api) -> Option<Object> {
    let summary = format!("An error of {}.", api.name);
    (!api.errors.codes.is_empty()).then(|| error(&summary, listed(&api.errors.codes, &links(api))))
}

/// Returns the links between limits and codes, without those to limits of fields that REST does not have.
fn links(api: &Api) -> Vec<Link> {
    api.links.iter().filter(|link| leads_through_rest(&api.request, &link.limit)).cloned().collect()
}

/// Returns true if REST has every field on the path to a limit.
fn leads_through_rest(request: &Record, limit: &str) -> bool {
    let mut record = Some(request);
    // The last part is the keyword of the limit, and `items` stands for the elements of a list.
    let (path, _) = limit.rsplit_once('.').unwrap_or_default();
    path.split('.').filter(|step| !step.is_empty()).all(|step| {
        let field = record.and_then(|record| record.fields.iter().find(|field| field.name == step));
        if let Some(Kind::Record(inner)) = field.map(|field| field.kind.innermost()) {
            record = Some(inner);
        }
        field.is_none_or(is_on_rest)
    })
}

/// Adds the components that all error responses share.
pub(super) fn add_shared(rest: Option<&Common>, add: &mut dyn FnMut(String, Object)) {
    if let Some(rest) = rest {
        let summary = "An error that any call can return.";
        add(PUBLIC_ERRORS.to_owned(), error(summary, listed(&rest.errors.codes, &[])));
    }
    let summary = "An error with a code that this document does not list: the platform adds codes without notice.";
    add(UNLISTED_ERRORS.to_owned(), error(summary, Object::from([("type", Value::text("string"))])));
    let link = Object::from([
        ("type", Value::text("object")),
        (
            "properties",
            Object::from([
                ("link", Object::from([("type", Value::text("string")), ("description", Value::text("The address."))]).into()),
                ("desc", Object::from([("type", Value::text("string")), ("description", Value::text("The title."))]).into()),
            ])
            .into(),
        ),
    ]);
    let list = Object::from([("type", Value::text("array")), ("items", link.into())]);
    let text = Object::from([("type", Value::text("string"))]);
    let links = Object::from([
        ("description", Value::text("Pages about the error: a list, or the address of one page.")),
        ("anyOf", Value::List(vec![list.into(), text.into()])),
    ]);
    add(SUPPORT_LINKS.to_owned(), links);
}

/// Returns the schema of an error body.
fn error(summary: &str, code: Object) -> Object {
    let message =
        Object::from([("type", Value::text("string")), ("description", Value::text("The error in words, in Chinese."))]);
    let properties =
        Object::from([("code", code.into()), ("message", message.into()), ("links", reference("schemas", SUPPORT_LINKS).into())]);
    Object::from([
        ("type", Value::text("object")),
        ("description", Value::text(summary)),
        ("properties", properties.into()),
        ("required", texts([&"code".to_owned()])),
    ])
}

/// Returns the schema of a code.
fn listed(codes: &[ErrorCode], links: &[Link]) -> Object {
    let mut schema = Object::from([("type", Value::text("string")), ("enum", texts(codes.iter().map(|code| &code.code)))]);
    if codes.iter().any(|code| !code.summary.is_empty()) {
        schema.put(ENUM_SUMMARIES, texts(codes.iter().map(|code| &code.summary)));
    }
    let mut consequences = Object::default();
    for code in codes {
        consequences.put_filled(&code.code, details(code, links));
    }
    schema.put_filled(ERRORS, consequences);
    schema
}

/// Returns the remedy and the consequences of a code, unless they are the defaults.
fn details(code: &ErrorCode, links: &[Link]) -> Object {
    let mut details = Object::default();
    details.put_text("fix", &code.fix);
    if code.retry == Retry::Later {
        details.put("retry", Value::text("later"));
    }
    // An undescribed code with the name of an unknown outcome has an unknown one by default.
    let default = if code.summary.is_empty() { outcome_by_name(&code.code) } else { Outcome::Failed };
    match code.outcome {
        Outcome::Unknown => details.put("outcome", Value::text("unknown")),
        Outcome::Failed if default != Outcome::Failed => details.put("outcome", Value::text("failed")),
        Outcome::Failed => {}
    }
    let limits = links.iter().filter(|link| link.code == code.code).map(|link| &link.limit);
    details.put_filled("limits", texts(limits));
    details
}
