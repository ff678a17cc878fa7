//! Records: JSON objects with known fields.

#[cfg(doc)]
use crate::Limit;
use crate::{LimitRow, Limits, Protocol, Rule, RuleDef};

/// A JSON object with known fields: a request, a response, or a type nested in one.
#[derive(Clone, Copy, Debug)]
pub struct RecordDef<'t> {
    /// The name of the Rust struct, for `Debug`.
    pub name: &'t str,
    /// The spec file, or `catalogue`.
    pub file: &'t str,
    /// The fields, in the order of the spec file.
    pub rows: &'t [Row<'t>],
    /// The rules between fields.
    pub rules: &'t [Rule<'t>],
    /// Line numbers of the spec file, from 1. For each field: its own, those of its limits, those of the limits of its elements.
    /// Then that of each rule. Empty for a record that only responses contain, or without a spec file.
    pub lines: &'t [u32],
}

impl<'t> RecordDef<'t> {
    /// Returns the fields with their lines. The position of a field is its number in `Record::get`.
    #[must_use]
    pub const fn fields(&self) -> Fields<'t> {
        Fields { rows: self.rows, lines: self.lines }
    }

    /// Returns the field with this name on the wire.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<FieldDef<'t>> {
        self.fields().find(|field| field.name == name)
    }

    /// Returns the position of the field with this name on the wire: its number in `Record::get`.
    #[must_use]
    pub fn position(&self, name: &str) -> Option<usize> {
        self.rows.iter().position(|row| row.full().name == name)
    }

    /// Returns the rules with their lines.
    pub fn rules(&self) -> impl Iterator<Item = RuleDef<'t>> + use<'t> {
        let lines = self.lines.get(self.lines.len().saturating_sub(self.rules.len())..).unwrap_or_default();
        let line = move |index: usize| lines.get(index).copied().unwrap_or_default();
        self.rules.iter().enumerate().map(move |(index, rule)| RuleDef { rule: *rule, line: line(index) })
    }
}

/// A field as a table stores it. The shorter variants keep generated tables cheap to compile.
#[derive(Clone, Copy, Debug)]
pub enum Row<'t> {
    /// A text without limits, in the body, on both protocols: name.
    Text(&'t str),
    /// Any other field without limits, in the body, on both protocols: name and kind.
    Plain(&'t str, Kind<'t>),
    /// A field in the body, on both protocols: name, kind and limits.
    Limited(&'t str, Kind<'t>, &'t [LimitRow<'t>]),
    /// Any other field.
    Full(&'t FieldRow<'t>),
}

/// A field that travels outside the body, that one protocol alone has, or that a response always has.
#[derive(Clone, Copy, Debug)]
pub struct FieldRow<'t> {
    /// The name on the wire.
    pub name: &'t str,
    /// The kind of value.
    pub kind: Kind<'t>,
    /// The place on REST.
    pub place: Place,
    /// The only protocol that has this field; `None` for both.
    pub only: Option<Protocol>,
    /// Set if a response without this field is reported. A field of a request has [`Limit::Required`] instead.
    pub required: bool,
    /// The limits on the value.
    pub limits: &'t [LimitRow<'t>],
}

impl<'t> Row<'t> {
    /// Returns the row with all its facts.
    const fn full(&self) -> FieldRow<'t> {
        const fn in_body<'t>(name: &'t str, kind: Kind<'t>, limits: &'t [LimitRow<'t>]) -> FieldRow<'t> {
            FieldRow { name, kind, place: Place::Body, only: None, required: false, limits }
        }
        match *self {
            Self::Text(name) => in_body(name, Kind::Text, &[]),
            Self::Plain(name, kind) => in_body(name, kind, &[]),
            Self::Limited(name, kind, limits) => in_body(name, kind, limits),
            Self::Full(row) => *row,
        }
    }
}

/// One field of a record with its lines.
#[derive(Clone, Copy, Debug)]
pub struct FieldDef<'t> {
    /// The name on the wire.
    pub name: &'t str,
    /// The kind of value.
    pub kind: Kind<'t>,
    /// The place on REST.
    pub place: Place,
    /// The only protocol that has this field; `None` for both.
    pub only: Option<Protocol>,
    /// Set if a response without this field is reported.
    pub required: bool,
    /// The limits on the value.
    pub limits: Limits<'t>,
    /// The line in the spec file, from 1; 0 in a record that only responses contain.
    pub line: u32,
}

impl FieldDef<'_> {
    /// Returns true if this protocol has the field.
    #[must_use]
    pub fn is_on(&self, protocol: Protocol) -> bool {
        self.only.is_none_or(|only| only == protocol)
    }

    /// Returns true if the field must be present on this protocol.
    #[must_use]
    pub fn is_required(&self, protocol: Protocol) -> bool {
        self.is_on(protocol) && (self.required || self.limits.contain_required())
    }
}

/// The fields of a record, in the order of the table. See [`RecordDef::fields`].
#[derive(Clone, Debug)]
pub struct Fields<'t> {
    rows: &'t [Row<'t>],
    lines: &'t [u32],
}

impl<'t> Iterator for Fields<'t> {
    type Item = FieldDef<'t>;

    fn next(&mut self) -> Option<FieldDef<'t>> {
        let (row, rows) = self.rows.split_first()?;
        let FieldRow { name, kind, place, only, required, limits } = row.full();
        let (lines, rest) = self.lines.split_at_checked(1 + limits.len() + kind.item_limits()).unwrap_or((&[], &[]));
        (self.rows, self.lines) = (rows, rest);
        let (line, lines) = lines.split_first().map_or((0, &[][..]), |(line, lines)| (*line, lines));
        Some(FieldDef { name, kind, place, only, required, limits: Limits::new(limits, lines), line })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.rows.len(), Some(self.rows.len()))
    }
}

/// The kind of value that a field, or an element of a list, holds.
#[derive(Clone, Copy, Debug)]
pub enum Kind<'t> {
    /// A JSON string: `string`, `price`, `datetime`, `date`, `json` and enumerations.
    Text,
    /// A JSON integer.
    Integer,
    /// A JSON number.
    Number,
    /// A JSON boolean.
    Boolean,
    /// A nested object.
    Record(&'t RecordDef<'t>),
    /// A JSON array.
    List(&'t ItemDef<'t>),
    /// A file, sent as a part of a multipart form next to the other fields.
    File,
}

impl Kind<'_> {
    /// Returns the number of limits on the elements of a list, at all depths.
    fn item_limits(&self) -> usize {
        match self {
            Self::List(item) => item.limits.len() + item.kind.item_limits(),
            _ => 0,
        }
    }
}

/// The elements of a list.
#[derive(Clone, Copy, Debug)]
pub struct ItemDef<'t> {
    /// The kind of each element.
    pub kind: Kind<'t>,
    /// The limits on each element.
    pub limits: &'t [LimitRow<'t>],
}

/// The place of a field on REST.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The JSON body.
    Body,
    /// The query string.
    Query,
    /// The segment of the path with the field's name.
    Path,
}
