//! JSON in: fills a record from a document, with the looseness that the platform needs.
//!
//! Numbers for texts and texts for numbers, booleans as `"true"`, `"T"` or `"Y"`, lists wrapped in an object, objects and
//! lists inside a JSON string, `null` for absent: all of these occur in answers (protocol: decoding tolerance). What does not fit
//! even so is left empty and noted in the [`Report`]; an answer is never lost over one field.

use std::fmt;

use super::{Members, Node, Record};

/// What could not be taken over from a document.
#[derive(Debug, Default)]
pub struct Report {
    path: Vec<Step>,
    mismatches: Vec<Mismatch>,
}

#[derive(Debug, Clone)]
enum Step {
    Field(&'static str),
    Index(usize),
}

/// A value that did not fit its field; the field was left empty.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mismatch {
    /// Where the value stands, such as `list[2].send_time`.
    pub path: String,
    /// What the field holds.
    pub expected: &'static str,
    /// What the document holds there.
    pub found: &'static str,
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` should be {}, but the answer has {} there", self.path, self.expected, self.found)
    }
}

impl Report {
    /// The values that did not fit, in the order of the table.
    #[must_use]
    pub fn into_mismatches(self) -> Vec<Mismatch> {
        self.mismatches
    }

    /// Notes that a value does not fit the field that is being filled.
    pub fn mismatch(&mut self, expected: &'static str, found: Node<'_>) {
        self.mismatches.push(Mismatch { path: self.render(), expected, found: found.describe() });
    }

    /// How many values did not fit so far.
    pub(super) fn count(&self) -> usize {
        self.mismatches.len()
    }

    /// Runs `visit` with the element number added to the path.
    pub(super) fn at_index(&mut self, index: usize, visit: impl FnOnce(&mut Self)) {
        self.path.push(Step::Index(index));
        visit(self);
        self.path.pop();
    }

    fn at_field(&mut self, name: &'static str, visit: impl FnOnce(&mut Self)) {
        self.path.push(Step::Field(name));
        visit(self);
        self.path.pop();
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
        Node::Text(text) => match serde_json::from_str::<serde_json::Map<_, _>>(text) {
            Ok(members) => fill_members(target, Members::Json(&members), report),
            Err(_) if text.is_empty() => {}
            Err(_) => report.mismatch("an object", source),
        },
        other => report.mismatch("an object", other),
    }
}

fn fill_members(target: &mut dyn Record, members: Members<'_>, report: &mut Report) {
    for (index, def) in target.table().fields.iter().enumerate() {
        let node = members.get(index, def.name);
        if matches!(node, Node::Absent) {
            continue;
        }
        if let Some(field) = target.get_mut(index) {
            report.at_field(def.name, |report| field.put(node, report));
        }
    }
}
