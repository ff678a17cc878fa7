//! A description as JSON. Types are nested in the fields that have them.

use alipay_codegen::ir::{ErrorCode, Field, Idempotency, Kind, LimitAt, LimitValue, Protocol, Record, Required, Rule, Via};
use alipay_core::schema::{GatewayFields, Outcome, Place, Retry};
use serde_json::{Map, Value, json};

use super::limits;
use super::outline::values;
use crate::api::PlatformApi;

/// Returns the whole description of an API. Unknown facts are null.
pub(crate) fn json(found: &PlatformApi) -> Value {
    let (api, is_described) = (&found.api, found.is_described());
    let gateway = api.gateway.map(|gateway| {
        let via: Vec<&str> = gateway.via.iter().map(word).collect();
        let fields = match gateway.fields {
            GatewayFields::BizContent => "biz_content",
            GatewayFields::Plain => "plain",
        };
        json!({ "fields": fields, "via": is_described.then_some(via) })
    });
    let rest = api.rest.as_ref().map(|rest| json!({ "method": rest.method.as_str(), "path": rest.path }));
    let idempotency = match &api.idempotency {
        Idempotency::Never => json!("never"),
        Idempotency::Always => json!("always"),
        Idempotency::Fields(names) => json!({ "fields": names }),
    };
    let errors: Vec<Value> = api.errors.codes.iter().map(error).collect();
    let examples = api.examples.iter().map(|example| {
        json!({
            "name": example.name,
            "summary": example.summary,
            "request": example.request,
            "response": example.response,
            "notification": example.notification,
        })
    });
    json!({
        "method": api.name,
        "title": found.title(),
        "summary": api.summary,
        "product": api.product,
        "described": is_described,
        "file": api.file,
        "gateway": gateway,
        "rest": rest,
        "idempotency": is_described.then_some(idempotency),
        "request": record(&api.request, is_described),
        "response": record(&api.response, is_described),
        "errors": is_described.then_some(errors),
        "examples": examples.collect::<Vec<_>>(),
    })
}

/// Returns the word of a sender as in a spec file.
pub(super) const fn word(via: Via) -> &'static str {
    match via {
        Via::Call => "call",
        Via::Page => "page",
        Via::App => "app",
    }
}

fn record(record: &Record, is_described: bool) -> Value {
    let fields: Map<String, Value> =
        record.fields.iter().map(|field| (field.name.clone(), self::field(field, is_described))).collect();
    json!({ "fields": fields, "rules": record.rules.iter().map(|at| rule(&at.rule)).collect::<Vec<_>>() })
}

fn field(field: &Field, is_described: bool) -> Value {
    let required = match field.required {
        Required::Yes => json!(true),
        Required::No if is_described => json!(false),
        Required::No => Value::Null,
        Required::Conditional => json!("conditional"),
    };
    let mut members = Map::new();
    members.insert("type".into(), limits::kind(&field.kind).into());
    members.insert("title".into(), field.title.clone().into());
    members.insert("summary".into(), field.summary.clone().into());
    members.insert("required".into(), required);
    members.extend(bounds(&field.limits));
    match &field.kind {
        Kind::List(item) => {
            let bounds = bounds(&item.limits);
            let nested = if let Kind::Record(of) = item.kind.innermost() { Some(record(of, is_described)) } else { None };
            members.extend((!bounds.is_empty()).then(|| ("items".to_owned(), Value::Object(bounds))));
            members.extend(nested.map(|nested| ("of".to_owned(), nested)));
        }
        Kind::Record(of) => members.extend([("of".to_owned(), record(of, is_described))]),
        _ => {}
    }
    let listed = values(field);
    if !listed.is_empty() {
        let listed = listed.iter().map(|value| json!({ "value": value.wire, "title": value.title, "summary": value.summary }));
        members.insert("values".into(), listed.collect());
    }
    let place = match field.place {
        Place::Body => None,
        Place::Query => Some("query"),
        Place::Path => Some("path"),
    };
    let only = field.only.map(|only| if only == Protocol::Gateway { "gateway" } else { "rest" });
    let optional = [
        ("default", field.default.clone()),
        ("example", field.example.clone()),
        ("deprecated", field.deprecated.clone().map(Value::from)),
        ("place", place.map(Value::from)),
        ("only", only.map(Value::from)),
    ];
    members.extend(optional.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))));
    Value::Object(members)
}

/// Returns the limits by their words in a spec file, and the words of advisory ones. Values are listed with their meaning elsewhere.
fn bounds(limits: &[LimitAt]) -> Map<String, Value> {
    let mut members = Map::new();
    let mut advisory = Vec::new();
    for at in limits {
        let value = match at.limit.value() {
            LimitValue::Switch => continue,
            LimitValue::Count(count) => json!(count),
            LimitValue::Decimal(text) | LimitValue::Text(text) => json!(text),
            LimitValue::Texts(texts) => json!(texts),
        };
        if at.limit.word() == "values" {
            continue;
        }
        members.insert(at.limit.word().to_owned(), value);
        if at.advisory {
            advisory.push(at.limit.word());
        }
    }
    if !advisory.is_empty() {
        members.insert("advisory".into(), json!(advisory));
    }
    members
}

fn rule(rule: &Rule) -> Value {
    match rule {
        Rule::ExactlyOne(of) | Rule::AtLeastOne(of) | Rule::AtMostOne(of) => json!({ rule.word(): of }),
        Rule::When { field, equals, require } => json!({ "when": { field: equals }, "require": require }),
    }
}

fn error(code: &ErrorCode) -> Value {
    json!({
        "code": code.code,
        "summary": code.summary,
        "fix": code.fix,
        "retry": if code.retry == Retry::Later { "later" } else { "never" },
        "outcome": if code.outcome == Outcome::Unknown { "unknown" } else { "failed" },
    })
}
