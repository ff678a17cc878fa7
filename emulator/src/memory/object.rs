//! Objects in memory.

use alipay_core::charset::Charset;
use alipay_core::sign::SignType;
use serde_json::Value as Json;

/// The value of a field in memory. Most values are texts, so texts are kept without the overhead of a JSON value.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Slot {
    /// No value.
    #[default]
    Empty,
    /// A text, an amount, a moment or a flag.
    Text(Box<str>),
    /// Any other JSON value.
    Json(Box<Json>),
}

impl Slot {
    /// Creates the slot of a JSON value. An empty text counts as no value.
    pub(crate) fn of(value: Json) -> Self {
        match value {
            Json::Null => Self::Empty,
            Json::String(text) if text.is_empty() => Self::Empty,
            Json::String(text) => Self::Text(text.into()),
            Json::Number(number) => Self::Text(number.to_string().into()),
            Json::Bool(true) => Self::Text("true".into()),
            Json::Bool(false) => Self::Text("false".into()),
            other => Self::Json(Box::new(other)),
        }
    }

    /// Returns the value as JSON. Returns `None` if there is none.
    pub(crate) fn json(&self) -> Option<Json> {
        match self {
            Self::Empty => None,
            Self::Text(text) => Some(Json::String(text.to_string())),
            Self::Json(value) => Some((**value).clone()),
        }
    }

    /// Returns the text. Returns an empty text for no value, and JSON for anything else.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.to_string(),
            Self::Json(value) => value.to_string(),
        }
    }
}

/// The part of a call that its notification needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Origin {
    pub(crate) notify_url: Option<String>,
    pub(crate) return_url: Option<String>,
    pub(crate) charset: Charset,
    pub(crate) sign_type: SignType,
}

/// An object.
#[derive(Clone, Debug)]
pub(crate) struct Object {
    /// The moment of creation, in milliseconds since 1970-01-01 00:00 UTC.
    pub(crate) created: i64,
    /// The values, in the order of the kind's fields.
    pub(crate) slots: Box<[Slot]>,
    /// The call whose addresses a notification uses: the one that created the object, or a later one that specified an address.
    pub(crate) origin: Option<Box<Origin>>,
    /// The moment of the next timer, in milliseconds.
    pub(crate) due: Option<i64>,
    /// The ids of the calls that created or changed it.
    pub(crate) calls: Vec<u64>,
    /// The numbers of its notifications.
    pub(crate) notifications: Vec<u64>,
}

impl Object {
    pub(crate) fn slot(&self, field: usize) -> &Slot {
        const EMPTY: &Slot = &Slot::Empty;
        self.slots.get(field).unwrap_or(EMPTY)
    }

    pub(crate) fn set(&mut self, field: usize, value: Slot) {
        if let Some(slot) = self.slots.get_mut(field) {
            *slot = value;
        }
    }
}

/// The place of an object: the position of its kind, and its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) kind: usize,
    pub(crate) id: u64,
}
