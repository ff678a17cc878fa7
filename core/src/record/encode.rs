//! Encoding of records as JSON and parameters: the text that is signed and sent. Files are not part of it; see [`files`].

use serde_core::Serialize;
use serde_core::ser::{SerializeMap, SerializeSeq, Serializer};

use super::{Items, Members, Node, Record};
use crate::json;
use crate::schema::{FieldDef, Kind, Place, Protocol, RecordDef};
use crate::upload::Upload;

/// Returns the fields of the body as JSON. On the gateway these are all fields, on REST those whose place is the body.
#[must_use]
pub fn to_json(record: &dyn Record, protocol: Protocol) -> String {
    members_to_json(record.table(), Members::Record(record), protocol)
}

/// Does the same as [`to_json`] for members that have a record's table.
pub(crate) fn members_to_json(table: &RecordDef<'_>, members: Members<'_>, protocol: Protocol) -> String {
    write(&Body { table, members, protocol })
}

/// Returns the fields that are sent as parameters, as pairs of name and text. On the gateway these are all fields, on REST those
/// of `place`. Lists are joined with commas, objects are written as JSON, and unset fields are left out.
#[must_use]
pub fn to_parameters(record: &dyn Record, protocol: Protocol, place: Place) -> Vec<(&'static str, String)> {
    members_to_parameters(record.table(), Members::Record(record), protocol, place)
}

/// Does the same as [`to_parameters`] for members that have a record's table.
pub(crate) fn members_to_parameters<'t>(
    table: &RecordDef<'t>,
    members: Members<'_>,
    protocol: Protocol,
    place: Place,
) -> Vec<(&'t str, String)> {
    let fields = table.fields().enumerate();
    fields
        .filter(|(_, def)| def.is_on(protocol) && (protocol == Protocol::Gateway || def.place == place))
        .filter_map(|(index, def)| match members.get(index, def.name) {
            Node::Absent | Node::File(_) => None,
            node => Some((def.name, parameter_text(node, protocol))),
        })
        .collect()
}

/// Returns true if records of this table have a field that belongs in a REST body.
#[must_use]
pub fn has_body(table: &RecordDef<'_>) -> bool {
    let travels = |def: &FieldDef<'_>| def.place == Place::Body && !is_file(def) && def.is_on(Protocol::Rest);
    table.fields().any(|def| travels(&def))
}

/// Returns true if records of this table can contain files on this protocol.
#[must_use]
pub fn takes_files(table: &RecordDef<'_>, protocol: Protocol) -> bool {
    table.fields().any(|def| is_file(&def) && def.is_on(protocol))
}

/// Returns the record's files on this protocol, each with its field name.
#[must_use]
pub fn files(record: &dyn Record, protocol: Protocol) -> Vec<(&'static str, Upload)> {
    carried(record).filter(|(def, _)| def.is_on(protocol)).map(|(def, upload)| (def.name, upload.clone())).collect()
}

/// Returns the record's files on both protocols, each with its field.
pub(super) fn carried(record: &dyn Record) -> impl Iterator<Item = (FieldDef<'static>, &Upload)> {
    let members = Members::Record(record);
    record.table().fields().enumerate().filter_map(move |(index, def)| match members.get(index, def.name) {
        Node::File(upload) => Some((def, upload)),
        _ => None,
    })
}

const fn is_file(def: &FieldDef<'_>) -> bool {
    matches!(def.kind, Kind::File)
}

/// Returns the JSON of one value, including the fields of both protocols. A value of a document keeps its original characters.
pub(super) fn json_text(node: Node<'_>) -> String {
    match node {
        Node::Digits(digits) => digits.to_owned(),
        Node::List(Items::Document(items)) => items.raw().to_owned(),
        Node::Object(Members::Document(members)) => members.raw().to_owned(),
        node => write(&Written { node, protocol: None }),
    }
}

fn parameter_text(node: Node<'_>, protocol: Protocol) -> String {
    match node {
        Node::Text(text) | Node::LossyText(text) | Node::Digits(text) => text.to_owned(),
        Node::List(items) if items.iter().all(|item| !matches!(item, Node::Object(_) | Node::List(_))) => {
            items.iter().map(|item| parameter_text(item, protocol)).collect::<Vec<_>>().join(",")
        }
        other => write(&Written { node: other, protocol: Some(protocol) }),
    }
}

fn write(value: &impl Serialize) -> String {
    // Serialization to memory fails only if `Serialize` itself fails, which the walkers below never do.
    serde_json::to_string(value).unwrap_or_default()
}

/// The top level of a request body, which contains only the fields whose place is the body.
struct Body<'a> {
    table: &'a RecordDef<'a>,
    members: Members<'a>,
    protocol: Protocol,
}

impl Serialize for Body<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let in_body = |def: &FieldDef<'_>| self.protocol == Protocol::Gateway || def.place == Place::Body;
        write_record(self.table, self.members, Some(self.protocol), in_body, serializer)
    }
}

/// A value at any depth. Without a protocol, it includes the fields of both.
pub(super) struct Written<'a> {
    pub(super) node: Node<'a>,
    pub(super) protocol: Option<Protocol>,
}

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let protocol = self.protocol;
        match self.node {
            Node::Absent | Node::File(_) => serializer.serialize_unit(),
            Node::Text(text) | Node::LossyText(text) => serializer.serialize_str(text),
            Node::Digits(digits) => json::number(digits).serialize(serializer),
            Node::Integer(value) => serializer.serialize_i64(value),
            Node::Number(value) => serializer.serialize_f64(value),
            Node::Boolean(value) => serializer.serialize_bool(value),
            Node::List(items) => {
                let mut out = serializer.serialize_seq(Some(items.len()))?;
                for node in items.iter() {
                    out.serialize_element(&Written { node, protocol })?;
                }
                out.end()
            }
            Node::Object(Members::Json(members) | Members::Form(members, _)) => members.serialize(serializer),
            Node::Object(Members::Document(members)) => {
                let mut out = serializer.serialize_map(None)?;
                for (name, value) in members.iter() {
                    out.serialize_entry(name, &Written { node: Node::document(value), protocol })?;
                }
                out.end()
            }
            Node::Object(members @ (Members::Record(record) | Members::Changed(record, _))) => {
                write_record(record.table(), members, protocol, |_| true, serializer)
            }
        }
    }
}

fn write_record<S: Serializer>(
    table: &RecordDef<'_>,
    members: Members<'_>,
    protocol: Option<Protocol>,
    keep: impl Fn(&FieldDef<'_>) -> bool,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut out = serializer.serialize_map(None)?;
    for (index, def) in table.fields().enumerate() {
        let node = members.get(index, def.name);
        if !matches!(node, Node::Absent | Node::File(_)) && protocol.is_none_or(|protocol| def.is_on(protocol)) && keep(&def) {
            out.serialize_entry(def.name, &Written { node, protocol })?;
        }
    }
    out.end()
}
