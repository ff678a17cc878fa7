//! The state of a walk along a document: the path, the overrides and the violations so far.

use std::borrow::Cow;

use super::finding::Finding;
use super::overrides::{Overrides, Setting};
use super::violation::Violation;
use crate::record::Node;
use crate::schema::{ApiDef, FieldDef, Limit, LinkDef, Protocol};

/// A step from a document into one of its values.
#[derive(Clone, Copy)]
pub(super) enum Step<'t> {
    Field(&'t str),
    Index(usize),
}

/// A walk along a document.
pub(super) struct Walk<'a, 't> {
    pub(super) api: &'a ApiDef<'t>,
    /// The spec file of the record being walked.
    pub(super) file: &'t str,
    protocol: Protocol,
    overrides: &'a Overrides,
    path: Vec<Step<'t>>,
    pub(super) violations: Vec<Violation>,
}

impl<'a, 't> Walk<'a, 't> {
    pub(super) const fn new(api: &'a ApiDef<'t>, protocol: Protocol, overrides: &'a Overrides) -> Self {
        Self { api, file: api.file, protocol, overrides, path: Vec::new(), violations: Vec::new() }
    }

    /// Returns the limit with its override, or `None` if it is disabled.
    pub(super) fn effective<'l>(&'l self, limit: Limit<'l>) -> Option<Limit<'l>> {
        if self.overrides.is_empty() {
            return Some(limit);
        }
        match self.overrides.get(&self.limit_path(limit.word())) {
            None => Some(limit),
            Some(Setting::Off) => None,
            // `Overrides::set` has validated the text.
            Some(Setting::To(text)) => Some(limit.with_number(text).unwrap_or(limit)),
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
        let finding = Finding { allowed: "a value".into(), actual: "nothing".into(), message: "is required".into() };
        self.report("required", line, false, finding);
    }

    pub(super) fn wrong_type(&mut self, expected: &str, found: Node<'_>, line: u32) {
        let actual = found.describe();
        let message = format!("must be {expected}, not {actual}");
        self.report("type", line, false, Finding { allowed: expected.into(), actual: actual.into(), message });
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
            message: format!("{subject} {}", finding.message),
            path,
            limit,
            allowed: finding.allowed,
            actual: finding.actual,
            code,
            advisory,
            source: if line == 0 { self.file.to_owned() } else { format!("{}:{line}", self.file) },
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
