//! Examples of requests and responses. A document spreads a request over its parameters and its body.

use std::collections::{BTreeMap, VecDeque};

use super::value;
use crate::import::draft::FieldDraft;
use crate::import::value::Value;
use crate::openapi::NOTIFICATIONS;
use alipay_codegen::source::yaml::Node;

/// The part of a form with the JSON text.
pub(super) const DATA: &str = "data";

/// The examples of the parts of a request.
#[derive(Default)]
pub(super) struct Examples<'a> {
    parameters: Vec<(&'a str, &'a Node)>,
    body: Option<&'a Node>,
    form: Option<&'a Node>,
}

impl<'a> Examples<'a> {
    /// Notes the examples of a parameter. `holder` has the key `examples`.
    pub(super) fn parameter(&mut self, name: &'a str, holder: &'a Node) {
        self.parameters.push((name, holder));
    }

    pub(super) fn body(&mut self, holder: &'a Node) {
        self.body = Some(holder);
    }

    pub(super) fn form(&mut self, holder: &'a Node) {
        self.form = Some(holder);
    }
}

/// An example with its parts.
#[derive(Default)]
struct Parts {
    summary: Option<Value>,
    request: Option<Vec<(String, Value)>>,
    response: Option<Value>,
    notification: Option<Value>,
}

/// The examples of an operation, by name.
#[derive(Default)]
struct Merged {
    parts: BTreeMap<String, Parts>,
    /// The names in each place of the document, which has them in the order of the spec file.
    places: Vec<VecDeque<String>>,
}

impl Merged {
    /// Passes the examples of a place to `put`, each with its parts.
    fn place(&mut self, holder: Option<&Node>, mut put: impl FnMut(&mut Parts, Value)) {
        let mut names = VecDeque::new();
        for entry in holder.and_then(|holder| holder.get("examples")).map(Node::entries).unwrap_or_default() {
            let Some(content) = entry.value.get("value").and_then(value) else { continue };
            let parts = self.parts.entry(entry.key.clone()).or_default();
            if parts.summary.is_none() {
                parts.summary = entry.value.get("summary").and_then(value);
            }
            put(parts, content);
            names.push_back(entry.key.clone());
        }
        self.places.push(names);
    }

    /// Returns the examples in an order that all places have.
    fn sorted(mut self) -> Vec<(String, Parts)> {
        let mut sorted = Vec::new();
        while let Some(next) = self.next() {
            for place in &mut self.places {
                place.retain(|name| *name != next);
            }
            sorted.extend(self.parts.remove_entry(&next));
        }
        sorted
    }

    /// Returns the first name that no place has behind another one. Places that contradict each other have none, and the first name
    /// is taken.
    fn next(&self) -> Option<String> {
        let firsts = || self.places.iter().filter_map(VecDeque::front);
        let is_first = |name: &&String| self.places.iter().all(|place| place.front() == Some(*name) || !place.contains(name));
        firsts().find(is_first).or_else(|| firsts().next()).cloned()
    }
}

/// Returns the examples of an operation in the form of a spec file. Other descriptions have single examples without a name, which are
/// not imported.
pub(super) fn of_operation(operation: &Node, sent: Examples<'_>, response: &[FieldDraft]) -> Vec<(String, Value)> {
    let mut merged = Merged::default();
    let add = |parts: &mut Parts, members: Vec<(String, Value)>| parts.request.get_or_insert_default().extend(members);
    for (name, holder) in &sent.parameters {
        merged.place(Some(holder), |parts, content| add(parts, vec![((*name).to_owned(), content)]));
    }
    merged.place(sent.body, |parts, content| {
        if let Value::Map(members) = content {
            add(parts, members);
        }
    });
    merged.place(sent.form, |parts, content| {
        let Value::Map(form) = content else { return };
        for (name, part) in form {
            match part {
                Value::Map(members) if name == DATA => add(parts, members),
                part => add(parts, vec![(name, part)]),
            }
        }
    });
    let media = |status: &str| operation.get("responses")?.get(status)?.get("content")?.get("application/json");
    merged.place(media("200"), |parts, content| parts.response = Some(content));
    if !response.iter().any(|field| field.name == "code") {
        merged.place(media("default"), |parts, content| {
            if let Value::Map(members) = content {
                parts.response = error(&members);
            }
        });
    }
    let notifications = operation.get(NOTIFICATIONS).map(Node::entries).unwrap_or_default();
    for entry in notifications {
        merged.parts.entry(entry.key.clone()).or_default().notification = value(&entry.value);
    }
    merged.places.push(notifications.iter().map(|entry| entry.key.clone()).collect());
    merged.sorted().into_iter().map(|(name, parts)| (name, parts.finish())).collect()
}

/// Returns an error in the form of the gateway, as in spec files.
fn error(members: &[(String, Value)]) -> Option<Value> {
    let of = |name: &str| members.iter().find(|(own, _)| own == name).map(|(_, value)| value.clone());
    let code = of("code").filter(|code| matches!(code, Value::Text(_)))?;
    let mut error = vec![("code".to_owned(), Value::text("40004")), ("msg".to_owned(), Value::text("Business Failed"))];
    error.push(("sub_code".to_owned(), code));
    error.extend(of("message").map(|message| ("sub_msg".to_owned(), message)));
    Some(Value::Map(error))
}

impl Parts {
    fn finish(self) -> Value {
        let keys = [
            ("summary", self.summary),
            ("request", self.request.map(Value::Map)),
            ("response", self.response),
            ("notification", self.notification),
        ];
        Value::Map(keys.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))).collect())
    }
}
