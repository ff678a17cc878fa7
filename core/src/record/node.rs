//! A JSON document as the walkers see it, whether it is a generated struct or parsed JSON.

use serde_json::Value as Json;

use super::{List, Record};
use crate::json;
use crate::upload::Upload;

/// One value of a document, borrowed.
#[derive(Clone, Copy)]
pub enum Node<'a> {
    /// Nothing: a field that is not set, or JSON `null`.
    Absent,
    /// A text.
    Text(&'a str),
    /// A text of a document, in which U+FFFD stands for half a surrogate pair.
    LossyText(&'a str),
    /// An integer.
    Integer(i64),
    /// Any other number.
    Number(f64),
    /// A number of a document, as the characters that the document has.
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
    /// A list of a document.
    Document(json::List<'a>),
}

/// The members of an object node.
#[derive(Clone, Copy)]
pub enum Members<'a> {
    /// A generated struct.
    Record(&'a dyn Record),
    /// A generated struct of which the fields with these numbers have another text.
    Changed(&'a dyn Record, &'a [(usize, String)]),
    /// A JSON object.
    Json(&'a serde_json::Map<String, Json>),
    /// An object of a document.
    Document(json::Object<'a>),
    /// A JSON object, and the files that were sent beside it, by name.
    Form(&'a serde_json::Map<String, Json>, &'a [(String, Upload)]),
}

impl<'a> Node<'a> {
    /// Sees parsed JSON as a node. An integer beyond `i64` becomes a number.
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

    /// Sees a value of a document as a node.
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

    /// Sees a generated struct as a node.
    #[must_use]
    pub fn record(record: &'a dyn Record) -> Self {
        Self::Object(Members::Record(record))
    }

    /// Whether there is nothing in it: absent, an empty text, an empty list, or a struct with no field set.
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

    /// What the value is, for messages: `a text`, `a list`, …
    #[must_use]
    pub fn describe(&self) -> &'static str {
        match self {
            Self::Absent => "nothing",
            Self::Text("") => "an empty text",
            Self::Text(_) => "a text",
            Self::LossyText(_) => "half a surrogate pair",
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
    /// How many elements there are.
    #[must_use]
    pub fn len(&self) -> usize {
        match self {
            Self::Fields(list) => list.count(),
            Self::Json(items) => items.len(),
            Self::Document(items) => items.len(),
        }
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Document(items) => items.is_empty(),
            Self::Fields(_) | Self::Json(_) => self.len() == 0,
        }
    }

    /// The elements in order; a JSON `null` among them is [`Node::Absent`].
    pub fn iter(self) -> impl Iterator<Item = Node<'a>> {
        // Elements of a document have no numbers: the next one is found from the one before.
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
    /// The member with this name on the wire. `index` is its number in the table: a struct of that table is asked by
    /// number, a JSON object by name.
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
            Self::Form(members, files) => match files.iter().find(|(known, _)| known == name) {
                Some((_, upload)) => Node::File(upload),
                None => members.get(name).map_or(Node::Absent, Node::json),
            },
        }
    }

    /// Whether no member is set.
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
