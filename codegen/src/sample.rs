//! Sample requests and responses, built from the examples of fields.
//!
//! A field without an example takes its default, its first value, or a value of its type within its limits.
//! The emulator returns sample responses if a spec file has no `examples:`. The documentation of a request shows a sample request.

use std::collections::BTreeSet;

use serde_json::{Map, Number, Value};

use crate::ir::{Api, Field, Item, Kind, Limit, LimitAt, Protocol, Record, Required, Rule, Text};
use crate::resolve::decimal::Decimal;
use crate::resolve::limits::{broken_by_decimal, broken_by_text};

/// Returns a request with the required fields, and for each rule the fields that satisfy it.
///
/// Omits files, and fields that the protocol does not have.
#[must_use]
pub fn request(api: &Api, protocol: Protocol) -> Map<String, Value> {
    Sampler { protocol, all: false }.record(&api.request)
}

/// Returns a response with all fields, except deprecated ones and those that the protocol does not have.
#[must_use]
pub fn response(api: &Api, protocol: Protocol) -> Map<String, Value> {
    Sampler { protocol, all: true }.record(&api.response)
}

/// Builds samples. Terminates because records do not contain themselves.
struct Sampler {
    protocol: Protocol,
    /// Includes optional fields.
    all: bool,
}

impl Sampler {
    fn record(&self, record: &Record) -> Map<String, Value> {
        let mut sample = Map::new();
        for field in record.fields.iter().filter(|field| self.is_wanted(field)) {
            self.add(Some(field), &mut sample);
        }
        for at in &record.rules {
            self.satisfy(&at.rule, record, &mut sample);
        }
        if sample.is_empty() && !self.all {
            // An object counts as set only if it has a member.
            let fields = record.fields.iter().filter(|field| self.is_known(field) && field.deprecated.is_none());
            let best = fields.min_by_key(|field| field.example.is_none());
            self.add(best, &mut sample);
        }
        sample
    }

    fn is_wanted(&self, field: &Field) -> bool {
        self.is_known(field) && (field.required == Required::Yes || self.all && field.deprecated.is_none())
    }

    fn is_known(&self, field: &Field) -> bool {
        field.only.is_none_or(|only| only == self.protocol)
    }

    /// Adds fields that a rule requires, and removes those that it excludes.
    fn satisfy(&self, rule: &Rule, record: &Record, sample: &mut Map<String, Value>) {
        match rule {
            Rule::ExactlyOne(names) | Rule::AtLeastOne(names) if !names.iter().any(|name| sample.contains_key(name)) => {
                let fields = names.iter().filter_map(|name| self.known_field(record, name));
                // Prefers a field that is not deprecated and has its own example.
                let best = fields.min_by_key(|field| (field.deprecated.is_some(), field.example.is_none()));
                self.add(best, sample);
            }
            Rule::ExactlyOne(names) | Rule::AtMostOne(names) => {
                let more: BTreeSet<&String> = names.iter().filter(|name| sample.contains_key(*name)).skip(1).collect();
                sample.retain(|name, _| !more.contains(name));
            }
            Rule::When { field, equals, require } if sample.get(field).is_some_and(|value| is_text(value, equals)) => {
                for name in require {
                    let missing = self.known_field(record, name).filter(|_| !sample.contains_key(name));
                    self.add(missing, sample);
                }
            }
            _ => {}
        }
    }

    fn known_field<'r>(&self, record: &'r Record, name: &str) -> Option<&'r Field> {
        record.fields.iter().find(|field| field.name == name && self.is_known(field))
    }

    fn add(&self, field: Option<&Field>, sample: &mut Map<String, Value>) {
        let Some(field) = field else { return };
        sample.extend(self.field(field).map(|value| (field.name.clone(), value)));
    }

    fn field(&self, field: &Field) -> Option<Value> {
        if matches!(field.kind, Kind::File) {
            return None;
        }
        // The resolver has checked both against the type and the limits. An empty list is no useful sample.
        let is_shown = |value: &&Value| value.as_array().is_none_or(|items| !items.is_empty());
        let stated = [&field.example, &field.default].into_iter().flatten().find(is_shown).cloned();
        let listed = || typed(&field.kind, &field.values.first()?.wire);
        stated.or_else(listed).or_else(|| self.value(&field.kind, &field.limits, &field.name))
    }

    fn value(&self, kind: &Kind, limits: &[LimitAt], name: &str) -> Option<Value> {
        match kind {
            Kind::Text(text) => self::text(text, limits, name).map(Value::from),
            Kind::Integer | Kind::Number => number(limits),
            Kind::Boolean => Some(Value::from(true)),
            Kind::File => None,
            Kind::Record(record) => Some(self.record(record)).filter(|sample| !sample.is_empty()).map(Value::Object),
            Kind::List(item) => self.list(item, limits, name),
        }
    }

    fn list(&self, item: &Item, limits: &[LimitAt], name: &str) -> Option<Value> {
        let least = limits.iter().find_map(|at| if let Limit::MinItems(min) = at.limit { Some(min) } else { None });
        let element = self.value(&item.kind, &item.limits, name)?;
        let count = usize::try_from(least.unwrap_or(1)).unwrap_or(1).max(1);
        Some(Value::Array(vec![element; count]))
    }
}

fn is_text(value: &Value, text: &str) -> bool {
    match value {
        Value::String(value) => value == text,
        other => *other.to_string() == *text,
    }
}

/// Converts a listed value to the type.
fn typed(kind: &Kind, wire: &str) -> Option<Value> {
    match kind {
        Kind::Integer => wire.parse::<i64>().ok().map(Value::from),
        Kind::List(item) => typed(&item.kind, wire).map(|value| Value::Array(vec![value])),
        _ => Some(Value::from(wire)),
    }
}

/// Returns a text within the limits, or `None` if no candidate fits.
fn text(text: &Text, limits: &[LimitAt], name: &str) -> Option<String> {
    let keeps = |candidate: &String| limits.iter().all(|at| broken_by_text(&at.limit, candidate).is_none());
    if let Some(Limit::Values(values)) = limits.iter().map(|at| &at.limit).find(|limit| matches!(limit, Limit::Values(_))) {
        return values.iter().find(|value| keeps(value)).cloned();
    }
    let mut candidates: Vec<String> = match text {
        Text::Enum(of) => of.values.iter().map(|value| value.wire.clone()).collect(),
        Text::Price => ["88.88", "8.8", "1"].map(str::to_owned).into_iter().chain(bounds(limits)).collect(),
        Text::DateTime => vec!["2026-01-31 08:00:00".to_owned()],
        Text::Date => vec!["2026-01-31".to_owned()],
        Text::Json => vec!["{}".to_owned()],
        Text::String => Vec::new(),
    };
    if matches!(text, Text::String) {
        let (least, most) = lengths(limits);
        let sized = |start: &str, more: char| {
            let long = start.chars().chain(std::iter::repeat(more));
            long.take(start.chars().count().max(least).min(most)).collect::<String>()
        };
        candidates.extend([sized(name, '0'), sized("2026", '0'), sized("1", '0'), sized("A", 'A'), sized("", '0')]);
        candidates.extend(bounds(limits));
    }
    candidates.into_iter().find(|candidate| !candidate.is_empty() && keeps(candidate))
}

/// Returns the minimum and maximum length.
fn lengths(limits: &[LimitAt]) -> (usize, usize) {
    let (mut least, mut most) = (0, usize::MAX);
    for at in limits {
        match at.limit {
            Limit::MinLength(min) => least = usize::try_from(min).unwrap_or(usize::MAX),
            Limit::MaxLength(max) => most = usize::try_from(max).unwrap_or(usize::MAX),
            _ => {}
        }
    }
    (least, most)
}

/// Returns the bounds of the limits, the upper one first.
fn bounds(limits: &[LimitAt]) -> Vec<String> {
    let bound = |at: &LimitAt| match &at.limit {
        Limit::Minimum(bound) | Limit::Maximum(bound) => Some(bound.clone()),
        _ => None,
    };
    limits.iter().rev().filter_map(bound).collect()
}

/// Returns a number within the limits: 1, or a bound.
fn number(limits: &[LimitAt]) -> Option<Value> {
    let keeps = |candidate: &String| {
        Decimal::parse(candidate).is_some_and(|number| limits.iter().all(|at| broken_by_decimal(&at.limit, &number).is_none()))
    };
    let values = limits.iter().find_map(|at| if let Limit::Values(values) = &at.limit { values.first() } else { None });
    let candidates = values.cloned().into_iter().chain(["1".to_owned()]).chain(bounds(limits));
    let number = candidates.into_iter().find(keeps)?;
    number.parse::<Number>().ok().map(Value::Number)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::load_files;

    const FILE: &str = "
api: alipay.demo.lamp.light
title: T
gateway: {}
rest: { post: /v3/alipay/demo/lamp/light }
request:
  lamp_no: { type: string }
  room_no: { type: string, example: R1 }
  mode: { type: string, required: true, values: [DAY, NIGHT] }
  day: { type: date }
  more: { type: string }
rules:
  - { exactly_one: [lamp_no, room_no] }
  - { when: { mode: DAY }, require: [day] }
response:
  code_no: { type: string, max_length: 4 }
  digits: { type: string, pattern: \"^[0-9]{3}$\", min_length: 3, max_length: 3 }
  odd: { type: string, pattern: \"^never-[xyz]$\" }
  amount: { type: price, maximum: 5, max_decimals: 1 }
  at: { type: datetime, example: \"2026-02-01 00:00:00\" }
  watts: { type: integer, minimum: 20 }
  share: { type: number, maximum: 0.5 }
  lit: { type: boolean }
  plan: { type: Plan }
  tags: { type: list<string>, items: { max_length: 2 } }
  old: { type: string, deprecated: Retired. }
  rest_only: { type: string, only: rest }
types:
  Plan: { fields: { kind: { type: string, default: A } } }
";

    fn api() -> Api {
        load_files([("demo/lamp.light.yaml", FILE)]).unwrap().spec.apis.remove(0)
    }

    #[test]
    fn a_sample_request_has_the_required_fields() {
        let sample = request(&api(), Protocol::Gateway);
        assert_eq!(Value::Object(sample), json!({ "mode": "DAY", "room_no": "R1", "day": "2026-01-31" }));
    }

    #[test]
    fn a_sample_response_has_every_field_within_its_limits() {
        let sample = response(&api(), Protocol::Gateway);
        let expected = json!({
            "code_no": "code", "digits": "202", "amount": "1", "at": "2026-02-01 00:00:00", "watts": 20, "share": 0.5,
            "lit": true, "plan": { "kind": "A" }, "tags": ["ta"],
        });
        assert_eq!(Value::Object(sample), expected);
        assert_eq!(response(&api(), Protocol::Rest).get("rest_only"), Some(&json!("rest_only")));
    }
}
