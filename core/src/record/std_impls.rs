//! Implementations of `Debug`, `PartialEq` and `Clone` for all generated structs.

use std::fmt;

use super::fill::{Report, fill};
use super::{Members, Node, Record};

/// Prints the set fields, like a derived `Debug`.
///
/// # Errors
/// Returns errors of the formatter.
pub fn debug(record: &dyn Record, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let table = record.table();
    let mut out = f.debug_struct(table.name);
    for (def, node) in nodes(record) {
        if !matches!(node, Node::Absent) {
            out.field(def, &DebugNode(node));
        }
    }
    out.finish()
}

/// Returns true if two records of the same table have the same fields set to the same values.
#[must_use]
pub fn equal(left: &dyn Record, right: &dyn Record) -> bool {
    same(Node::record(left), Node::record(right))
}

/// Copies a record field by field.
#[must_use]
pub fn copy<T: Record + Default>(source: &T) -> T {
    let mut target = T::default();
    fill(&mut target, Node::record(source), &mut Report::default());
    target
}

fn nodes(record: &dyn Record) -> impl Iterator<Item = (&'static str, Node<'_>)> {
    let members = Members::Record(record);
    record.table().fields().enumerate().map(move |(index, def)| (def.name, members.get(index, def.name)))
}

fn same(left: Node<'_>, right: Node<'_>) -> bool {
    match (left, right) {
        (Node::Absent, Node::Absent) => true,
        (Node::Text(left), Node::Text(right)) | (Node::LossyText(left), Node::LossyText(right)) => left == right,
        (Node::Digits(left), Node::Digits(right)) => left == right,
        (Node::Integer(left), Node::Integer(right)) => left == right,
        (Node::Number(left), Node::Number(right)) => left == right,
        (Node::Boolean(left), Node::Boolean(right)) => left == right,
        (Node::File(left), Node::File(right)) => left == right,
        (Node::List(left), Node::List(right)) => {
            left.len() == right.len() && left.iter().zip(right.iter()).all(|(left, right)| same(left, right))
        }
        (Node::Object(Members::Record(left)), Node::Object(Members::Record(right))) => {
            std::ptr::eq(left.table(), right.table())
                && nodes(left).zip(nodes(right)).all(|((_, left), (_, right))| same(left, right))
        }
        (Node::Object(Members::Json(left)), Node::Object(Members::Json(right))) => left == right,
        (Node::Object(Members::Document(left)), Node::Object(Members::Document(right))) => left.raw() == right.raw(),
        _ => false,
    }
}

struct DebugNode<'a>(Node<'a>);

impl fmt::Debug for DebugNode<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Node::Absent => f.write_str("None"),
            Node::Text(text) | Node::LossyText(text) => fmt::Debug::fmt(text, f),
            Node::Digits(digits) => f.write_str(digits),
            Node::Integer(value) => fmt::Debug::fmt(&value, f),
            Node::Number(value) => fmt::Debug::fmt(&value, f),
            Node::Boolean(value) => fmt::Debug::fmt(&value, f),
            Node::List(items) => f.debug_list().entries(items.iter().map(DebugNode)).finish(),
            Node::Object(Members::Record(record) | Members::Changed(record, _)) => debug(record, f),
            Node::Object(Members::Json(members) | Members::Form(members, _)) => fmt::Debug::fmt(members, f),
            Node::Object(Members::Document(members)) => fmt::Debug::fmt(&members, f),
            Node::File(upload) => fmt::Debug::fmt(upload, f),
        }
    }
}
