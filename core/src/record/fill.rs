//! JSON in: fills a record from a document, with the looseness that the platform needs.
//!
//! Numbers for texts and texts for numbers, booleans as `"true"`, `"T"` or `"Y"`, lists wrapped in an object, objects and
//! lists inside a JSON string, `null` for absent: all of these occur in answers (protocol: decoding tolerance). What does not fit
//! even so is left empty and noted in the [`Report`]; an answer is never lost over one field.

use std::collections::HashMap;
use std::fmt;

use super::{Items, Members, Node, Record};
use crate::json::{self, Document};
use crate::schema::{Kind, Protocol};

/// What could not be taken over from a document.
#[derive(Debug, Default)]
pub struct Report {
    path: Vec<Step>,
    /// The lists and objects that the walk is in, those of documents inside texts among them.
    depth: usize,
    /// The protocol of the response that is read; for any other document required fields may be missing.
    response_on: Option<Protocol>,
    /// Each with whether the value was taken all the same.
    mismatches: Vec<(Mismatch, bool)>,
}

#[derive(Debug, Clone)]
enum Step {
    Field(&'static str),
    Index(usize),
}

/// A value that does not fit its field, or a required field of a response that is missing. The field is left empty, or holds the part of the value that fits: see `found`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mismatch {
    /// Where the value stands, such as `list[2].send_time`.
    pub path: String,
    /// What the field holds.
    pub expected: &'static str,
    /// What the document holds there. A single value for a list becomes the one element of the list, and a list of one object for an object
    /// becomes the object; of a text with half a surrogate pair, U+FFFD stands for the half. An element that does not fit, or that is
    /// `null`, is not in the list.
    pub found: &'static str,
}

impl Mismatch {
    /// A text with half a surrogate pair.
    pub(crate) fn lossy(path: String) -> Self {
        Self { path, expected: "a text", found: Node::LossyText("").describe() }
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` should be {}, but the answer has {} there", self.path, self.expected, self.found)
    }
}

impl Report {
    /// A report about a response on this protocol, which also notes the required fields that are missing. [`Report::default`] is about any other
    /// document.
    #[must_use]
    pub fn response(protocol: Protocol) -> Self {
        Self { response_on: Some(protocol), ..Self::default() }
    }

    /// The values that did not fit, in the order of the table.
    #[must_use]
    pub fn into_mismatches(self) -> Vec<Mismatch> {
        self.mismatches.into_iter().map(|(mismatch, _)| mismatch).collect()
    }

    /// Notes that a value does not fit the field that is being filled.
    pub fn mismatch(&mut self, expected: &'static str, found: Node<'_>) {
        self.note(expected, found, false);
    }

    /// The same, of a value that is taken all the same.
    pub(super) fn oddity(&mut self, expected: &'static str, found: Node<'_>) {
        self.note(expected, found, true);
    }

    fn note(&mut self, expected: &'static str, found: Node<'_>, is_taken: bool) {
        self.mismatches.push((Mismatch { path: self.render(), expected, found: found.describe() }, is_taken));
    }

    /// Notes an element of a response's list that is `null`: the elements behind it have other numbers in the list.
    pub(super) fn null_element(&mut self, expected: &'static str) {
        if self.response_on.is_some() {
            self.mismatch(expected, Node::Absent);
        }
    }

    /// How many values did not fit so far.
    pub(super) fn count(&self) -> usize {
        self.mismatches.len()
    }

    /// Forgets all but the first `count` mismatches.
    pub(super) fn truncate(&mut self, count: usize) {
        self.mismatches.truncate(count);
    }

    /// Of the mismatches behind the first `count`, one says that the very value that is being read does not fit, not a value inside it.
    pub(super) fn is_about_this(&self, count: usize) -> bool {
        let new = self.mismatches.get(count..).unwrap_or_default();
        !new.is_empty() && new.iter().any(|(mismatch, is_taken)| !is_taken && mismatch.path == self.render())
    }

    /// The node, with a note where it is a text with half a surrogate pair.
    pub(super) fn sound<'a>(&mut self, node: Node<'a>) -> Node<'a> {
        let Node::LossyText(text) = node else { return node };
        self.mismatch("a text", node);
        Node::Text(text)
    }

    /// Reads JSON inside a text, as deep as the whole document may still go here.
    pub(super) fn inside<'t>(&self, text: &'t str) -> Result<Document<'t>, json::Error> {
        Document::within(text, json::MAX_DEPTH.saturating_sub(self.depth))
    }

    /// Runs `visit` with the element number added to the path.
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

    /// Runs `visit` inside one more list or object.
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

/// Fills `target` from a document. Members that the table does not know are passed over.
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

/// Takes the one object of a list for the object, and notes it. `whole` is the list, or the text that it was in.
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

/// The word for a value of this kind, as in the mismatch of a value of another.
const fn expected(kind: &Kind<'_>) -> &'static str {
    match kind {
        Kind::Text => "a text",
        Kind::Integer => "an integer",
        Kind::Number => "a number",
        Kind::Boolean => "a boolean",
        Kind::Record(_) => "an object",
        Kind::List(_) => "a list",
        Kind::File => "a file",
    }
}

/// The members of an object by name. A document has them in a row, which is slow to search where they are many.
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
