//! The fields of a request or a response, one after the other, with their depth.

use std::collections::HashSet;
use std::sync::Arc;

use alipay_codegen::ir::{EnumValue, Field, Kind, Record, Required, Rule};

/// One line of an outline.
pub(super) enum Line<'a> {
    /// A field, and its values if it lists them.
    Field { depth: usize, field: &'a Field, values: &'a [EnumValue] },
    /// A rule between the fields above it.
    Rule { depth: usize, rule: &'a Rule },
    /// The fields of this type stand above.
    Repeated { depth: usize, name: &'a str },
}

/// Returns the lines of a record. A type is expanded at its first use only.
pub(super) fn lines(record: &Record) -> Vec<Line<'_>> {
    let mut outline = Outline { lines: Vec::new(), expanded: HashSet::new() };
    outline.add(record, 0);
    outline.lines
}

/// Returns the values that a field lists: its own, or those of its enumeration.
pub(crate) fn values(field: &Field) -> &[EnumValue] {
    if !field.values.is_empty() {
        return &field.values;
    }
    field.kind.enumeration().map(|of| of.values.as_slice()).unwrap_or_default()
}

/// Returns the record of a field or of the elements of its list.
pub(super) fn nested(field: &Field) -> Option<&Arc<Record>> {
    match field.kind.innermost() {
        Kind::Record(of) => Some(of),
        _ => None,
    }
}

/// Returns the fields, the required ones first.
fn sorted(record: &Record) -> Vec<&Field> {
    let mut fields: Vec<&Field> = record.fields.iter().collect();
    fields.sort_by_key(|field| match field.required {
        Required::Yes => 0,
        Required::Conditional => 1,
        Required::No => 2,
    });
    fields
}

struct Outline<'a> {
    lines: Vec<Line<'a>>,
    expanded: HashSet<*const Record>,
}

impl<'a> Outline<'a> {
    fn add(&mut self, record: &'a Record, depth: usize) {
        for field in sorted(record) {
            self.lines.push(Line::Field { depth, field, values: values(field) });
            let Some(of) = nested(field) else { continue };
            if self.expanded.insert(Arc::as_ptr(of)) {
                self.add(of, depth + 1);
            } else {
                self.lines.push(Line::Repeated { depth: depth + 1, name: &of.name });
            }
        }
        self.lines.extend(record.rules.iter().map(|at| Line::Rule { depth, rule: &at.rule }));
    }
}
