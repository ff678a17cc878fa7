//! Check of examples: known fields, right types, limits.

use std::sync::Arc;

use super::decimal::Decimal;
use super::limits::{broken_by_decimal, broken_by_text};
use super::rules::by_name;
use crate::diagnostic::{Code, Report, suggest};
use crate::ir::{Example, Kind, Limit, LimitAt, Record, Rule, Text};
use crate::source::yaml::{Node, Scalar, Value};
use crate::source::{Source, Span};
use crate::spec::typed::ApiFile;

/// The fields of every response, in addition to those of its API.
const ENVELOPE: &[&str] = &["code", "msg", "sub_code", "sub_msg"];

/// Checks the examples of an API.
pub(super) fn resolve(spec: &ApiFile, node: &Node, request: &Record, response: &Record, report: &mut Report) -> Vec<Example> {
    let mut examples = Vec::new();
    for (name, example) in spec.examples.iter() {
        let Some(entry) = node.get("examples").and_then(|node| node.entry(name)) else { continue };
        if let Some(sent) = entry.value.get("request") {
            Trial { report, limits: Code::ExampleBreaksLimit }.record(request, sent);
        }
        if let Some(answer) = entry.value.get("response") {
            answered(response, answer, report);
        }
        for field in entry.value.get("notification").map(Node::entries).unwrap_or_default() {
            // Notifications are forms: numbers travel as texts, and structures as JSON texts.
            if field.value.text().is_none() {
                wrong_type(&field.value, "a string", report);
            }
        }
        examples.push(Example {
            name: name.to_owned(),
            summary: example.summary.clone().unwrap_or_default(),
            request: example.request.clone(),
            response: example.response.clone(),
            notification: example.notification.clone(),
            line: report.source().line(entry.key_span.start),
        });
    }
    examples
}

/// Checks the example of a response: of a success by the fields of the API, of an error by those of every error.
fn answered(response: &Record, answer: &Node, report: &mut Report) {
    let described = by_name(&response.fields);
    let is_described = |name: &str| described.contains(name);
    let code = answer.get("code").filter(|_| !is_described("code"));
    if code.is_some_and(|code| code.text() != Some("10000")) {
        for entry in answer.entries() {
            if !ENVELOPE.contains(&entry.key.as_str()) {
                if response.doubt.covers("code") {
                    continue;
                }
                report
                    .at(Code::ExampleUnknownField, entry.key_span, format!("an error response has no field `{}`", entry.key))
                    .maybe_help(suggest(&entry.key, ENVELOPE.iter().copied()));
            } else if entry.value.text().is_none() {
                wrong_type(&entry.value, "a string", report);
            }
        }
        return;
    }
    let own = answer
        .entries()
        .iter()
        .filter(|entry| is_described(&entry.key) || !matches!(entry.key.as_str(), "code" | "msg"))
        .cloned()
        .collect();
    let fields = Node { value: Value::Map(own), ..answer.clone() };
    Trial { report, limits: Code::ResponseBreaksLimit }.record(response, &fields);
}

/// Checks the `example:` of a field.
pub(super) fn field_value(kind: &Kind, limits: &[LimitAt], node: &Node, report: &mut Report) {
    Trial { report, limits: Code::ExampleBreaksLimit }.value(kind, limits, node);
}

/// Returns the first mistake of a value, if there is one.
pub(super) fn first_problem(kind: &Kind, limits: &[LimitAt], node: &Node, source: &Arc<Source>) -> Option<(Code, String)> {
    let mut report = Report::new(source);
    field_value(kind, limits, node, &mut report);
    report.into_found().into_iter().next().map(|diagnostic| (diagnostic.code, diagnostic.message))
}

/// Formats the message for a missing required field.
fn missing(field: &str) -> String {
    format!("{MISSING}{field}{IS_MISSING}")
}

/// Returns the field that a message calls required and missing. An importer then omits the fact that makes it required.
#[must_use]
pub fn missing_field(message: &str) -> Option<&str> {
    message.strip_prefix(MISSING)?.strip_suffix(IS_MISSING)
}

const MISSING: &str = "the required field `";
const IS_MISSING: &str = "` is missing";

fn wrong_type(node: &Node, expected: &str, report: &mut Report) {
    let diagnostic = report.at(Code::ExampleWrongType, node.span, format!("expected {expected}, found {}", node.describe()));
    if let (Value::Scalar { text, plain: true }, "a string" | "a value of an enumeration" | "an amount of money") =
        (&node.value, expected)
    {
        diagnostic.help(match text.as_str() {
            "" => "write the string after the colon".to_owned(),
            text => format!("put a string in quotes: \"{text}\""),
        });
    } else if let (Value::Scalar { plain: false, .. }, "an integer" | "a number" | "a boolean") = (&node.value, expected) {
        diagnostic.help("write it without quotes");
    }
}

/// The check of one value.
struct Trial<'a> {
    report: &'a mut Report,
    /// The code of the diagnostic for a violated limit.
    limits: Code,
}

impl Trial<'_> {
    fn broken(&mut self, span: Span, message: String) {
        self.report.at(self.limits, span, message).help("correct the example, or the limit");
    }

    fn value(&mut self, kind: &Kind, limits: &[LimitAt], node: &Node) {
        match (kind, &node.value, node.scalar()) {
            (Kind::Text(text), _, Some(Scalar::Text(value))) => self.text(text, limits, value, node),
            (Kind::Integer, _, Some(Scalar::Integer(text))) if text.parse::<i64>().is_ok() => self.number(limits, text, node),
            (Kind::Number, _, Some(Scalar::Integer(text) | Scalar::Number(text))) => self.number(limits, text, node),
            (Kind::Boolean, _, Some(Scalar::Boolean(_))) => {}
            // An example of a file is its name.
            (Kind::File, _, Some(Scalar::Text(name))) => self.text(&Text::String, limits, name, node),
            (Kind::Record(record), Value::Map(_), _) => self.record(record, node),
            (Kind::List(item), Value::List(items), _) => {
                self.count(limits, items.len(), node);
                if let Some(kind) = item.known_kind() {
                    items.iter().for_each(|node| self.value(kind, &item.limits, node));
                }
            }
            (Kind::Integer, _, Some(Scalar::Integer(_))) => {
                let message = "the integer is out of the range of the field";
                let help = format!("write a number from {} to {}", i64::MIN, i64::MAX);
                self.report.at(Code::ExampleWrongType, node.span, message).help(help);
            }
            _ => wrong_type(node, kind.describe(), self.report),
        }
    }

    fn text(&mut self, text: &Text, limits: &[LimitAt], value: &str, node: &Node) {
        if matches!(text, Text::Price) && Decimal::parse(value).is_none() {
            self.report
                .at(Code::ExampleWrongType, node.span, format!("`{value}` is not an amount of money"))
                .help("write a decimal number as a string, such as \"88.88\"");
            return;
        }
        for at in limits {
            if let Some((_, reason)) = broken_by_text(&at.limit, value) {
                self.broken(node.span, reason);
            }
        }
        if value.is_empty() && limits.iter().any(|at| at.limit == Limit::Required) {
            self.broken(node.span, "the field is required, and an empty string counts as missing".to_owned());
        }
    }

    fn number(&mut self, limits: &[LimitAt], text: &str, node: &Node) {
        let Some(number) = Decimal::parse(text) else { return };
        for at in limits {
            if let Some((_, reason)) = broken_by_decimal(&at.limit, &number) {
                self.broken(node.span, reason);
            }
        }
    }

    fn count(&mut self, limits: &[LimitAt], len: usize, node: &Node) {
        let count = u64::try_from(len).unwrap_or(u64::MAX);
        for at in limits {
            match at.limit {
                Limit::MaxItems(max) if count > max => {
                    self.broken(node.span, format!("it has {count} elements, more than `max_items: {max}`"))
                }
                Limit::MinItems(min) if count < min => {
                    self.broken(node.span, format!("it has {count} elements, fewer than `min_items: {min}`"))
                }
                Limit::Required if len == 0 => {
                    self.broken(node.span, "the field is required, and an empty list counts as missing".to_owned());
                }
                _ => {}
            }
        }
    }

    fn record(&mut self, record: &Record, node: &Node) {
        if !matches!(node.value, Value::Map(_)) {
            return wrong_type(node, "an object", self.report);
        }
        let fields = by_name(&record.fields);
        for entry in node.entries() {
            match fields.get(&entry.key) {
                Some(_) if entry.value.scalar() == Some(Scalar::Null) => {}
                Some(field) => {
                    if let Some(kind) = field.known_kind() {
                        self.value(kind, &field.limits, &entry.value);
                    }
                }
                None if record.doubt.covers(&entry.key) => {}
                None => {
                    self.report
                        .at(Code::ExampleUnknownField, entry.key_span, format!("unknown field `{}`", entry.key))
                        .maybe_help(suggest(&entry.key, fields.names()));
                }
            }
        }
        for field in record.fields.iter().filter(|field| field.limits.iter().any(|at| at.limit == Limit::Required)) {
            if node.get(&field.name).is_none_or(|value| value.scalar() == Some(Scalar::Null)) {
                self.broken(node.span, missing(&field.name));
            }
        }
        for at in &record.rules {
            if let Some(reason) = broken_rule(&at.rule, node) {
                self.broken(node.span, reason);
            }
        }
    }
}

/// Returns true if a field is present and not empty.
fn is_set(node: &Node, name: &str) -> bool {
    node.get(name).is_some_and(|value| match &value.value {
        Value::Scalar { .. } => value.scalar() != Some(Scalar::Null) && value.text() != Some(""),
        Value::List(items) => !items.is_empty(),
        Value::Map(entries) => !entries.is_empty(),
    })
}

fn broken_rule(rule: &Rule, node: &Node) -> Option<String> {
    let set = |names: &[String]| names.iter().filter(|name| is_set(node, name)).count();
    let list = |names: &[String]| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    match rule {
        Rule::ExactlyOne(names) if set(names) != 1 => {
            Some(format!("expected exactly one of {}, found {}", list(names), set(names)))
        }
        Rule::AtLeastOne(names) if set(names) == 0 => Some(format!("expected at least one of {}", list(names))),
        Rule::AtMostOne(names) if set(names) > 1 => {
            Some(format!("expected at most one of {}, found {}", list(names), set(names)))
        }
        Rule::When { field, equals, require } if node.get(field).and_then(Node::text) == Some(equals) => {
            let missing = require.iter().find(|name| !is_set(node, name))?;
            Some(format!("if `{field}` is `{equals}`, `{missing}` is required"))
        }
        _ => None,
    }
}
