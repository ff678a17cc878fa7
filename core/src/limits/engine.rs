//! The limits engine: walks a document along its table and reports violations.

use std::borrow::Cow;

use super::overrides::{Overrides, Setting};
use super::violation::Violation;
use super::{bounds, rules, types};
use crate::record::{Members, Node};
use crate::schema::{ApiDef, FieldDef, Kind, Limit, Limits, LinkDef, Protocol, RecordDef};
use crate::upload::Upload;

/// Checks a request against every limit that its API has on this protocol. Returns the violations in the order of the table, and
/// an empty list for a valid request.
#[must_use]
pub fn check(api: &ApiDef<'_>, request: Node<'_>, protocol: Protocol, overrides: &Overrides) -> Vec<Violation> {
    let mut walk = Walk::new(api, protocol, overrides);
    match request {
        Node::Object(members) => walk.record(api.request, members),
        Node::Absent => walk.record(api.request, Members::Json(&serde_json::Map::new())),
        other => walk.wrong_type("an object", other, 1),
    }
    walk.violations
}

/// Checks common parameters against their table, except those in `without`.
pub(crate) fn check_parameters(
    table: &RecordDef<'_>,
    parameters: &serde_json::Map<String, serde_json::Value>,
    protocol: Protocol,
    without: &[&str],
) -> Vec<Violation> {
    let mut found = check(&ApiDef::undescribed(table), Node::Object(Members::Json(parameters)), protocol, &Overrides::default());
    found.retain(|violation| !without.contains(&violation.path.as_str()));
    found
}

/// Checks a file against the gateway-wide file limits, except those that its API overrides. `table` is a record of one field, and
/// `links` are its codes. `request` is the table of the API's request, and `name` is the file's field in it.
#[must_use]
pub fn check_upload(
    table: &RecordDef<'_>,
    links: &[LinkDef<'_>],
    request: &RecordDef<'_>,
    name: &str,
    upload: &Upload,
) -> Vec<Violation> {
    let (api, overrides) = (ApiDef::undescribed(table), Overrides::default());
    let mut walk = Walk::new(&api, Protocol::Gateway, &overrides);
    for field in table.fields() {
        walk.at(Step::Field(name), |walk| walk.field(&field, Node::File(upload)));
    }
    let mut found = walk.violations;
    if let Some(own) = request.field(name) {
        found.retain(|violation| own.limits.find(|def| def.limit.word() == violation.word()).is_none());
    }
    for violation in &mut found {
        let link = links.iter().find(|link| link.limit.rsplit('.').next() == Some(violation.word()));
        violation.code = link.map(|link| link.code.to_owned());
    }
    found
}

/// A step from a document into one of its values.
#[derive(Clone, Copy)]
pub(super) enum Step<'t> {
    Field(&'t str),
    Index(usize),
}

pub(super) struct Walk<'a, 't> {
    api: &'a ApiDef<'t>,
    /// The spec file of the record being walked.
    file: &'t str,
    protocol: Protocol,
    overrides: &'a Overrides,
    path: Vec<Step<'t>>,
    violations: Vec<Violation>,
}

/// A finding, before the walk adds its path and code.
pub(super) struct Finding {
    pub(super) allowed: String,
    pub(super) actual: String,
    /// The predicate of the message, after the value's path: "has 21 items, at most 20 are allowed".
    pub(super) says: String,
}

impl<'a, 't> Walk<'a, 't> {
    const fn new(api: &'a ApiDef<'t>, protocol: Protocol, overrides: &'a Overrides) -> Self {
        Self { api, file: api.file, protocol, overrides, path: Vec::new(), violations: Vec::new() }
    }

    fn record(&mut self, table: &RecordDef<'t>, members: Members<'_>) {
        let outer = std::mem::replace(&mut self.file, table.file);
        for (index, field) in table.fields().enumerate() {
            if self.offers(&field) {
                self.at(Step::Field(field.name), |walk| walk.field(&field, members.get(index, field.name)));
            }
        }
        for def in table.rules() {
            rules::check(self, table, &def, members);
        }
        self.file = outer;
    }

    fn field(&mut self, field: &FieldDef<'t>, node: Node<'_>) {
        let required = field.limits.find(|def| def.limit == Limit::Required);
        match (required, node.is_empty()) {
            (Some(def), true) => self.missing(def.line),
            (None, _) if matches!(node, Node::Absent) => {}
            // An empty text is not a value of any other type: forms send it for a field that is not filled in, and JSON libraries
            // read it as missing.
            (None, _) if matches!(node, Node::Text("")) && !matches!(field.kind, Kind::Text) => {}
            _ => self.value(&field.kind, field.limits, node, field.line),
        }
    }

    fn value(&mut self, kind: &Kind<'t>, limits: Limits<'t>, node: Node<'_>, line: u32) {
        match (kind, node) {
            (Kind::Record(table), Node::Object(members)) => self.record(table, members),
            (Kind::Record(_), other) => self.wrong_type("an object", other, line),
            (Kind::List(item), Node::List(items)) => {
                self.limits(limits, node);
                let limits = limits.of_items(item);
                for (index, element) in items.iter().enumerate() {
                    self.at(Step::Index(index), |walk| walk.value(&item.kind, limits, element, line));
                }
            }
            (Kind::List(_), other) => self.wrong_type("a list", other, line),
            (Kind::File, Node::File(_)) => self.limits(limits, node),
            (Kind::File, _) => self.wrong_type("a file", node, line),
            _ => match types::wanted(kind, node) {
                Some(expected) => self.wrong_type(expected, node, line),
                None => self.limits(limits, node),
            },
        }
    }

    fn limits(&mut self, limits: Limits<'t>, node: Node<'_>) {
        // A malformed amount, time or date violates only its format: its size and decimals are meaningless.
        let form = limits.find(|def| matches!(def.limit, Limit::Format(_)));
        let malformed = form.filter(|def| self.effective(def.limit).is_some_and(|limit| bounds::broken(&limit, node).is_some()));
        for def in limits.iter().filter(|def| malformed.is_none_or(|malformed| malformed == *def)) {
            let limit = self.effective(def.limit);
            if let Some(finding) = limit.and_then(|limit| bounds::broken(&limit, node)) {
                self.report(def.limit.word(), def.line, def.advisory, finding);
            }
        }
    }

    /// Returns the limit with its override, or `None` if it is disabled.
    fn effective<'l>(&'l self, limit: Limit<'l>) -> Option<Limit<'l>> {
        if self.overrides.is_empty() {
            return Some(limit);
        }
        match self.overrides.get(&self.limit_path(limit.word())) {
            None => Some(limit),
            Some(Setting::Off) => None,
            // `Overrides::set` has validated the text.
            Some(Setting::To(text)) => Some(match (limit, text.parse()) {
                (Limit::MaxLength(_), Ok(value)) => Limit::MaxLength(value),
                (Limit::MinLength(_), Ok(value)) => Limit::MinLength(value),
                (Limit::MaxItems(_), Ok(value)) => Limit::MaxItems(value),
                (Limit::MinItems(_), Ok(value)) => Limit::MinItems(value),
                (Limit::MaxDecimals(_), Ok(value)) => Limit::MaxDecimals(value),
                (Limit::MaxBytes(_), Ok(value)) => Limit::MaxBytes(value),
                (Limit::Minimum(_), _) => Limit::Minimum(text),
                (Limit::Maximum(_), _) => Limit::Maximum(text),
                (other, _) => other,
            }),
        }
    }

    /// Returns true if the field exists on the protocol of the call.
    pub(super) fn offers(&self, field: &FieldDef<'_>) -> bool {
        field.is_on(self.protocol)
    }

    pub(super) fn at(&mut self, step: Step<'t>, visit: impl FnOnce(&mut Self)) {
        self.path.push(step);
        visit(self);
        self.path.pop();
    }

    pub(super) fn missing(&mut self, line: u32) {
        let finding = Finding { allowed: "a value".into(), actual: "nothing".into(), says: "is required".into() };
        self.report("required", line, false, finding);
    }

    fn wrong_type(&mut self, expected: &str, found: Node<'_>, line: u32) {
        let actual = found.describe();
        let says = format!("must be {expected}, not {actual}");
        self.report("type", line, false, Finding { allowed: expected.into(), actual: actual.into(), says });
    }

    /// Adds a violation at the current path, unless the limit is disabled.
    pub(super) fn report(&mut self, word: &str, line: u32, advisory: bool, finding: Finding) {
        let limit = self.limit_path(word);
        if self.overrides.get(&limit) == Some(&Setting::Off) {
            return;
        }
        let path = self.value_path();
        // The gateway rejects a value of a wrong type before the API reads its fields.
        let code = if word == "type" { None } else { self.code(&limit) };
        let subject = if path.is_empty() { Cow::Borrowed("the request") } else { Cow::Owned(format!("`{path}`")) };
        self.violations.push(Violation {
            message: format!("{subject} {}", finding.says),
            path,
            limit,
            allowed: finding.allowed,
            actual: finding.actual,
            code,
            advisory,
            source: format!("{}:{line}", self.file),
        });
    }

    /// Returns the platform's error code for a violation: the code linked to the limit, otherwise the code linked to any limit.
    fn code(&self, limit: &str) -> Option<String> {
        let linked = |to: &str| self.api.links.iter().find(|link| link.limit == to);
        linked(limit).or_else(|| linked(LinkDef::ANY)).map(|link| link.code.to_owned())
    }

    /// Returns the path of the value, such as `material.articles[6].title`.
    fn value_path(&self) -> String {
        let mut path = String::new();
        for step in &self.path {
            match step {
                Step::Field(name) => push_name(&mut path, name),
                Step::Index(index) => path.push_str(&format!("[{index}]")),
            }
        }
        path
    }

    /// Returns the path of the limit, such as `material.articles.items.title.max_length`.
    fn limit_path(&self, word: &str) -> String {
        let mut path = String::new();
        for step in &self.path {
            match step {
                Step::Field(name) => push_name(&mut path, name),
                Step::Index(_) => push_name(&mut path, "items"),
            }
        }
        push_name(&mut path, word);
        path
    }
}

fn push_name(path: &mut String, name: &str) {
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(name);
}
