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
    /// The values of the kind's fields.
    pub(crate) values: Packed,
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
    /// Creates an object with these values, in the order of the kind's fields.
    pub(crate) fn new(created: i64, slots: &[Slot]) -> Self {
        let values = Packed::of(slots);
        Self { created, values, origin: None, due: None, calls: Vec::new(), notifications: Vec::new() }
    }

    /// Returns the value of a field.
    pub(crate) fn slot(&self, field: usize) -> Slot {
        self.values.iter().nth(field).unwrap_or_default()
    }

    /// Changes values. A field that the object does not have is left out.
    pub(crate) fn set(&mut self, changes: impl IntoIterator<Item = (usize, Slot)>) {
        let mut slots: Vec<Slot> = self.values.iter().collect();
        for (field, value) in changes {
            if let Some(slot) = slots.get_mut(field) {
                *slot = value;
            }
        }
        self.values = Packed::of(&slots);
    }
}

/// Slots in one piece of memory. An emulator keeps many objects, most of whose values are short texts, or empty.
///
/// Each slot is a number in base 128, least significant digits first, and its text. The number is 0 for an empty slot, otherwise twice the
/// length of the text, plus 1 for a text and 2 for JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Packed(Box<[u8]>);

impl Packed {
    fn of(slots: &[Slot]) -> Self {
        let mut bytes = Vec::new();
        for slot in slots {
            let (text, kind) = match slot {
                Slot::Empty => {
                    bytes.push(0);
                    continue;
                }
                Slot::Text(text) => (text.to_string(), 1),
                Slot::Json(value) => (value.to_string(), 2),
            };
            let mut number = 2 * text.len() + kind;
            while number >= 0x80 {
                bytes.push(u8::try_from(number & 0x7f).unwrap_or_default() | 0x80);
                number >>= 7;
            }
            bytes.push(u8::try_from(number).unwrap_or_default());
            bytes.extend_from_slice(text.as_bytes());
        }
        Self(bytes.into())
    }

    fn iter(&self) -> impl Iterator<Item = Slot> + '_ {
        let mut rest = &*self.0;
        std::iter::from_fn(move || {
            let (mut number, mut shift) = (0_usize, 0);
            loop {
                let (byte, after) = rest.split_first()?;
                rest = after;
                number |= usize::from(byte & 0x7f) << shift;
                shift += 7;
                if byte & 0x80 == 0 {
                    break;
                }
            }
            let Some(number) = number.checked_sub(1) else { return Some(Slot::Empty) };
            let (text, after) = rest.split_at_checked(number / 2)?;
            rest = after;
            let text = std::str::from_utf8(text).ok()?;
            Some(match number % 2 {
                0 => Slot::Text(text.into()),
                _ => serde_json::from_str(text).map_or(Slot::Empty, |value| Slot::Json(Box::new(value))),
            })
        })
    }
}

/// The place of an object: the position of its kind, and its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) kind: usize,
    pub(crate) id: u64,
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn packed_values_are_unpacked() {
        let long = "长".repeat(10_000);
        let slots = [
            Slot::Empty,
            Slot::of(json!("a")),
            Slot::of(json!(["b", 1])),
            Slot::of(json!(long)),
            Slot::Empty,
            Slot::of(json!("é")),
        ];
        let mut object = Object::new(0, &slots);
        for (index, slot) in slots.iter().enumerate() {
            assert_eq!(&object.slot(index), slot);
        }
        assert_eq!(object.slot(6), Slot::Empty);
        object.set([(0, Slot::of(json!("x"))), (3, Slot::Empty), (9, Slot::of(json!("none")))]);
        assert_eq!((object.slot(0), object.slot(3), object.slot(5)), (Slot::of(json!("x")), Slot::Empty, Slot::of(json!("é"))));
    }
}
