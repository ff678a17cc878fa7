//! The walkers' view of a JSON document: a generated struct or parsed JSON.

use serde_json::Value as Json;

use super::{List, Record};
use crate::json;
use crate::upload::Upload;

/// A borrowed value of a document.
#[derive(Clone, Copy)]
pub enum Node<'a> {
    /// No value: an unset field or JSON `null`.
    Absent,
    /// A string.
    Text(&'a str),
    /// A string of a document in which U+FFFD replaces an unpaired surrogate.
    LossyText(&'a str),
    /// An integer.
    Integer(i64),
    /// Any other number.
    Number(f64),
    /// A number of a document, in its original characters.
    Digits(&'a str),
    /// A boolean.
    Boolean(bool),
    /// The elements of a list.
    List(Items<'a>),
    /// The fields of an object.
    Object(Members<'a>),
    /// A file.
    File(&'a Upload),
}

/// The elements of a list node.
#[derive(Clone, Copy)]
pub enum Items<'a> {
    /// A list field of a generated struct.
    Fields(&'a dyn List),
    /// A JSON array.
    Json(&'a [Json]),
    /// An array of a document.
    Document(json::List<'a>),
}

/// The members of an object node.
#[derive(Clone, Copy)]
pub enum Members<'a> {
    /// A generated struct.
    Record(&'a dyn Record),
    /// A generated struct in which the fields with these indexes have other texts.
    Changed(&'a dyn Record, &'a [(usize, String)]),
    /// A JSON object.
    Json(&'a serde_json::Map<String, Json>),
    /// An object of a document.
    Document(json::Object<'a>),
    /// A JSON object, and the files sent beside it, by name.
    Form(&'a serde_json::Map<String, Json>, &'a [(String, Upload)]),
}

impl<'a> Node<'a> {
    /// Creates a node from parsed JSON. An integer that exceeds `i64` becomes a number.
    #[must_use]
    pub fn json(value: &'a Json) -> Self {
        match value {
            Json::Null => Self::Absent,
            Json::Bool(value) => Self::Boolean(*value),
            Json::Number(number) => match number.as_i64() {
                Some(integer) => Self::Integer(integer),
                None => Self::Number(number.as_f64().unwrap_or(f64::NAN)),
            },
            Json::String(text) => Self::Text(text),
            Json::Array(items) => Self::List(Items::Json(items)),
            Json::Object(members) => Self::Object(Members::Json(members)),
        }
    }

    /// Creates a node from a value of a document.
    #[must_use]
    pub const fn document(value: json::Value<'a>) -> Self {
        match value {
            json::Value::Null => Self::Absent,
            json::Value::Boolean(value) => Self::Boolean(value),
            json::Value::Number(digits) => Self::Digits(digits),
            json::Value::Text(text) => Self::Text(text),
            json::Value::LossyText(text) => Self::LossyText(text),
            json::Value::List(items) => Self::List(Items::Document(items)),
            json::Value::Object(members) => Self::Object(Members::Document(members)),
        }
    }

    /// Creates a node from a generated struct.
    #[must_use]
    pub fn record(record: &'a dyn Record) -> Self {
        Self::Object(Members::Record(record))
    }

    /// Returns true for an absent value, an empty string, an empty list, or a struct without set fields.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Absent => true,
            Self::Text(text) | Self::LossyText(text) => text.is_empty(),
            Self::List(items) => items.is_empty(),
            Self::Object(members) => members.is_empty(),
            Self::Integer(_) | Self::Number(_) | Self::Digits(_) | Self::Boolean(_) | Self::File(_) => false,
        }
    }

    /// Returns the kind of the value for messages: `a string`, `a list`, …
    #[must_use]
    pub fn describe(&self) -> &'static str {
        match self {
            Self::Absent => "nothing",
            Self::Text("") => "an empty string",
            Self::Text(_) => "a string",
            Self::LossyText(_) => "an unpaired surrogate",
            Self::Integer(_) => "an integer",
            Self::Digits(digits) if !digits.contains(['.', 'e', 'E']) => "an integer",
            Self::Digits(_) => "a number",
            Self::Number(_) => "a number",
            Self::Boolean(_) => "a boolean",
            Self::List(_) => "a list",
            Self::Object(_) => "an object",
            Self::File(_) => "a file",
        }
    }
}

impl<'a> Items<'a> {
    /// Returns the number of elements.
    #[must_use]
    pub fn len(&self) -> usize {
        match self {
            Self::Fields(list) => list.count(),
            Self::Json(items) => items.len(),
            Self::Document(items) => items.len(),
        }
    }

    /// Returns true if the list is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Document(items) => items.is_empty(),
            Self::Fields(_) | Self::Json(_) => self.len() == 0,
        }
    }

    /// Returns the elements in order. A JSON `null` is [`Node::Absent`].
    pub fn iter(self) -> impl Iterator<Item = Node<'a>> {
        // Elements of a document have no index: an iterator finds each from the one before.
        let mut elements = match self {
            Self::Document(items) => Some(items.iter()),
            Self::Fields(_) | Self::Json(_) => None,
        };
        let count = if elements.is_some() { usize::MAX } else { self.len() };
        (0..count).map_while(move |index| match self {
            Self::Fields(list) => Some(list.item(index).unwrap_or(Node::Absent)),
            Self::Json(items) => Some(items.get(index).map_or(Node::Absent, Node::json)),
            Self::Document(_) => elements.as_mut()?.next().map(Node::document),
        })
    }
}

impl<'a> Members<'a> {
    /// Returns the member with this name on the wire. `index` is its index in the table: structs are accessed by index, JSON
    /// objects by name.
    #[must_use]
    pub fn get(&self, index: usize, name: &str) -> Node<'a> {
        match *self {
            Self::Record(record) => record.get(index).map_or(Node::Absent, |field| field.node()),
            Self::Changed(record, texts) => match texts.iter().find(|(changed, _)| *changed == index) {
                Some((_, text)) => Node::Text(text),
                None => Self::Record(record).get(index, name),
            },
            Self::Json(members) => members.get(name).map_or(Node::Absent, Node::json),
            Self::Document(members) => members.get(name).map_or(Node::Absent, Node::document),
            Self::Form(members, files) => match files.iter().find(|(key, _)| key == name) {
                Some((_, upload)) => Node::File(upload),
                None => members.get(name).map_or(Node::Absent, Node::json),
            },
        }
    }

    /// Returns true if no member is set.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match *self {
            Self::Changed(record, texts) => texts.is_empty() && Self::Record(record).is_empty(),
            Self::Record(record) => (0..record.table().rows.len()).all(|index| matches!(self.get(index, ""), Node::Absent)),
            Self::Json(members) => members.is_empty(),
            Self::Document(members) => members.is_empty(),
            Self::Form(members, files) => members.is_empty() && files.is_empty(),
        }
    }
}
