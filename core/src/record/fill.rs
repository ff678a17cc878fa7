//! Decoding of records from JSON, with tolerance for the platform's variations.
//!
//! Responses contain numbers for strings and strings for numbers, booleans as `"true"`, `"T"` or `"Y"`, lists wrapped in an object,
//! objects and lists inside a JSON string, and `null` for absent values (protocol: decoding tolerance).
//! Other mismatches leave the field empty and are noted in the [`Report`], so one bad field never loses a response.

use std::collections::HashMap;
use std::fmt;

use super::{Items, Members, Node, Record};
use crate::json::{self, Document};
use crate::schema::{Kind, Protocol};

/// The mismatches between a document and a record.
#[derive(Debug, Default)]
pub struct Report {
    path: Vec<Step>,
    /// The number of enclosing lists and objects, including those of documents inside strings.
    depth: usize,
    /// The protocol of the response being read. `None` for any other document, in which required fields may be missing.
    response_on: Option<Protocol>,
    /// Each mismatch, and true if the value was accepted nevertheless.
    mismatches: Vec<(Mismatch, bool)>,
}

#[derive(Debug, Clone)]
enum Step {
    Field(&'static str),
    Index(usize),
}

/// A value that does not fit its field, or a required field that a response lacks. The field is empty or holds the part of the
/// value that fits: see `found`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mismatch {
    /// The path of the value, such as `list[2].send_time`.
    pub path: String,
    /// The kind of value that the field holds.
    pub expected: &'static str,
    /// The kind of value that the document contains. A single value in place of a list becomes the list's only element, and a list
    /// of one object in place of an object becomes the object. In a string, an unpaired surrogate becomes U+FFFD. A list omits
    /// elements that do not fit or are `null`.
    pub found: &'static str,
}

impl Mismatch {
    /// Creates a mismatch for a string with an unpaired surrogate.
    pub(crate) fn lossy(path: String) -> Self {
        Self { path, expected: "a string", found: Node::LossyText("").describe() }
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`: expected {}, found {}", self.path, self.expected, self.found)
    }
}

impl Report {
    /// Creates a report for a response on this protocol, which also notes missing required fields. [`Report::default`] is for
    /// other documents.
    #[must_use]
    pub fn response(protocol: Protocol) -> Self {
        Self { response_on: Some(protocol), ..Self::default() }
    }

    /// Returns the mismatches in the order of the table.
    #[must_use]
    pub fn into_mismatches(self) -> Vec<Mismatch> {
        self.mismatches.into_iter().map(|(mismatch, _)| mismatch).collect()
    }

    /// Notes that a value does not fit the current field.
    pub fn mismatch(&mut self, expected: &'static str, found: Node<'_>) {
        self.note(expected, found, false);
    }

    /// Notes a mismatch whose value is accepted nevertheless.
    pub(super) fn oddity(&mut self, expected: &'static str, found: Node<'_>) {
        self.note(expected, found, true);
    }

    fn note(&mut self, expected: &'static str, found: Node<'_>, is_accepted: bool) {
        self.mismatches.push((Mismatch { path: self.render(), expected, found: found.describe() }, is_accepted));
    }

    /// Notes a `null` element in a list of a response, because it shifts the indexes of the elements after it.
    pub(super) fn null_element(&mut self, expected: &'static str) {
        if self.response_on.is_some() {
            self.mismatch(expected, Node::Absent);
        }
    }

    /// Returns the number of mismatches so far.
    pub(super) fn count(&self) -> usize {
        self.mismatches.len()
    }

    /// Drops all but the first `count` mismatches.
    pub(super) fn truncate(&mut self, count: usize) {
        self.mismatches.truncate(count);
    }

    /// Returns true if a mismatch after the first `count` concerns the current value itself, not a value inside it.
    pub(super) fn is_about_this(&self, count: usize) -> bool {
        let new = self.mismatches.get(count..).unwrap_or_default();
        !new.is_empty() && new.iter().any(|(mismatch, is_accepted)| !is_accepted && mismatch.path == self.render())
    }

    /// Returns the node, and notes a string with an unpaired surrogate.
    pub(super) fn sound<'a>(&mut self, node: Node<'a>) -> Node<'a> {
        let Node::LossyText(text) = node else { return node };
        self.mismatch("a string", node);
        Node::Text(text)
    }

    /// Parses JSON inside a string, up to the nesting depth that remains at this place in the document.
    pub(super) fn inside<'t>(&self, text: &'t str) -> Result<Document<'t>, json::Error> {
        Document::within(text, json::MAX_DEPTH.saturating_sub(self.depth))
    }

    /// Runs `visit` with the element's index appended to the path.
    pub(super) fn at_index(&mut self, index: usize, visit: impl FnOnce(&mut Self)) {
        self.path.push(Step::Index(index));
        self.deeper(visit);
        self.path.pop();
    }

    fn at_field(&mut self, name: &'static str, visit: impl FnOnce(&mut Self)) {
        self.path.push(Step::Field(name));
        self.deeper(visit);
        self.path.pop();
    }

    /// Runs `visit` one nesting level deeper.
    pub(super) fn deeper(&mut self, visit: impl FnOnce(&mut Self)) {
        self.depth += 1;
        visit(self);
        self.depth -= 1;
    }

    fn render(&self) -> String {
        let mut path = String::new();
        for step in &self.path {
            match step {
                Step::Field(name) if path.is_empty() => path.push_str(name),
                Step::Field(name) => {
                    path.push('.');
                    path.push_str(name);
                }
                Step::Index(index) => path.push_str(&format!("[{index}]")),
            }
        }
        path
    }
}

/// Fills `target` from a document. Ignores members that are missing in the table.
pub fn fill(target: &mut dyn Record, source: Node<'_>, report: &mut Report) {
    match source {
        Node::Absent => {}
        Node::Object(members) => fill_members(target, members, report),
        Node::List(items) => fill_from_list(target, items, source, report),
        Node::Text(text) | Node::LossyText(text) => match report.inside(text).as_ref().map(Document::root) {
            Ok(json::Value::Object(members)) => fill_members(target, Members::Document(members), report),
            Ok(json::Value::List(items)) => fill_from_list(target, Items::Document(items), source, report),
            Ok(json::Value::Null) => {}
            _ => report.mismatch("an object", source),
        },
        other => report.mismatch("an object", other),
    }
}

/// Fills `target` from a list of one object, and notes the mismatch. `whole` is the list, or the string that contained it.
fn fill_from_list(target: &mut dyn Record, items: Items<'_>, whole: Node<'_>, report: &mut Report) {
    let mut items = items.iter();
    match (items.next(), items.next()) {
        (Some(Node::Object(members)), None) => {
            report.oddity("an object", whole);
            report.at_index(0, |report| fill_members(target, members, report));
        }
        _ => report.mismatch("an object", whole),
    }
}

fn fill_members(target: &mut dyn Record, members: Members<'_>, report: &mut Report) {
    let members = Lookup::new(members);
    for (index, def) in target.table().fields().enumerate() {
        let node = members.get(index, def.name);
        if matches!(node, Node::Absent) {
            if report.response_on.is_some_and(|protocol| def.is_required(protocol)) {
                report.at_field(def.name, |report| report.mismatch(expected(&def.kind), node));
            }
            continue;
        }
        if let Some(field) = target.get_mut(index) {
            report.at_field(def.name, |report| {
                let node = report.sound(node);
                field.put(node, report);
            });
        }
    }
}

/// Returns the name of this kind of value for mismatches.
const fn expected(kind: &Kind<'_>) -> &'static str {
    match kind {
        Kind::Text => "a string",
        Kind::Integer => "an integer",
        Kind::Number => "a number",
        Kind::Boolean => "a boolean",
        Kind::Record(_) => "an object",
        Kind::List(_) => "a list",
        Kind::File => "a file",
    }
}

/// The members of an object by name. A document stores them sequentially, so a search among many is slow.
enum Lookup<'a> {
    Few(Members<'a>),
    Many(HashMap<&'a str, json::Value<'a>>),
}

impl<'a> Lookup<'a> {
    fn new(members: Members<'a>) -> Self {
        const FEW: usize = 16;
        match members {
            Members::Document(object) if object.iter().nth(FEW).is_some() => Self::Many(object.iter().collect()),
            members => Self::Few(members),
        }
    }

    fn get(&self, index: usize, name: &str) -> Node<'a> {
        match self {
            Self::Few(members) => members.get(index, name),
            Self::Many(members) => members.get(name).copied().map_or(Node::Absent, Node::document),
        }
    }
}
