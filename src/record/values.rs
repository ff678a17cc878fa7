//! The Rust types that a field can have, each with how it is seen and how it is set.

use std::fmt;

use serde_json::Value as Json;

use super::encode::json_text;
use super::fill::{Report, fill};
use super::{Field, Items, List, Members, Node, Record, Value};

impl Value for String {
    fn value(&self) -> Node<'_> {
        Node::Text(self)
    }

    fn set(&mut self, node: Node<'_>, report: &mut Report) {
        /// Beyond this, `f64` does not hold every integer.
        const EXACT: f64 = 9_007_199_254_740_992.0;
        if matches!(node, Node::Number(value) if value.abs() >= EXACT) {
            report.mismatch("a text; as a number it has lost digits", node);
        }
        *self = match node {
            Node::Absent => Self::new(),
            Node::Text(text) => text.to_owned(),
            // Any value has a text: a number or a whole object where the spec says text is kept as its JSON.
            other => json_text(other),
        };
    }
}

impl Value for i64 {
    fn value(&self) -> Node<'_> {
        Node::Integer(*self)
    }

    fn set(&mut self, node: Node<'_>, report: &mut Report) {
        let taken = match node {
            Node::Integer(value) => Some(value),
            Node::Text(text) => text.trim().parse().ok(),
            Node::Number(value) => whole(value),
            _ => None,
        };
        match taken {
            Some(value) => *self = value,
            None => report.mismatch("an integer", node),
        }
    }
}

/// The integer that this number is, where it is one and `f64` holds it exactly.
fn whole(value: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    #[allow(clippy::cast_possible_truncation, reason = "in range and without a fraction, as just checked")]
    (value.fract() == 0.0 && value.abs() <= EXACT).then_some(value as i64)
}

impl Value for f64 {
    fn value(&self) -> Node<'_> {
        Node::Number(*self)
    }

    fn set(&mut self, node: Node<'_>, report: &mut Report) {
        let taken = match node {
            Node::Number(value) => Some(value),
            #[allow(
                clippy::cast_precision_loss,
                reason = "the field is a floating-point number; the raw answer keeps the digits"
            )]
            Node::Integer(value) => Some(value as Self),
            Node::Text(text) => text.trim().parse().ok().filter(|value: &Self| value.is_finite()),
            _ => None,
        };
        match taken {
            Some(value) => *self = value,
            None => report.mismatch("a number", node),
        }
    }
}

impl Value for bool {
    fn value(&self) -> Node<'_> {
        Node::Boolean(*self)
    }

    fn set(&mut self, node: Node<'_>, report: &mut Report) {
        let taken = match node {
            Node::Boolean(value) => Some(value),
            Node::Integer(0) => Some(false),
            Node::Integer(1) => Some(true),
            Node::Text(text) => match text.trim().to_ascii_lowercase().as_str() {
                "true" | "t" | "yes" | "y" | "1" => Some(true),
                "false" | "f" | "no" | "n" | "0" => Some(false),
                _ => None,
            },
            _ => None,
        };
        match taken {
            Some(value) => *self = value,
            None => report.mismatch("a boolean", node),
        }
    }
}

impl<T: Record + Default> Value for T {
    #[inline]
    fn value(&self) -> Node<'_> {
        Node::Object(Members::Record(self))
    }

    #[inline]
    fn set(&mut self, node: Node<'_>, report: &mut Report) {
        fill(self, node, report);
    }
}

/// A field without `Option`: a required text, enumeration or struct. Empty is unset.
impl<T: Value> Field for T {
    fn node(&self) -> Node<'_> {
        let node = self.value();
        if node.is_empty() { Node::Absent } else { node }
    }

    fn put(&mut self, node: Node<'_>, report: &mut Report) {
        self.set(node, report);
    }
}

impl<T: Value> Field for Option<T> {
    fn node(&self) -> Node<'_> {
        self.as_ref().map_or(Node::Absent, Value::value)
    }

    fn put(&mut self, node: Node<'_>, report: &mut Report) {
        *self = None;
        if matches!(node, Node::Absent) {
            return;
        }
        let mut value = T::default();
        let before = report.count();
        value.set(node, report);
        // A number that did not fit stays absent; a struct keeps the fields that did, a text what it got.
        let kept = match value.value() {
            Node::Object(_) => true,
            Node::Text(text) => !text.is_empty(),
            _ => false,
        };
        if report.count() == before || kept {
            *self = Some(value);
        }
    }
}

impl<T: Value> Field for Vec<T> {
    fn node(&self) -> Node<'_> {
        if self.is_empty() { Node::Absent } else { Node::List(Items::Fields(self)) }
    }

    fn put(&mut self, node: Node<'_>, report: &mut Report) {
        self.clear();
        match node {
            Node::Absent => {}
            Node::List(items) => extend(self, items, report),
            Node::Object(Members::Json(members)) => match single_list(members) {
                Some(items) => extend(self, Items::Json(items), report),
                None => report.mismatch("a list", node),
            },
            Node::Text(text) => match serde_json::from_str::<Vec<Json>>(text) {
                Ok(items) => extend(self, Items::Json(&items), report),
                Err(_) if text.is_empty() => {}
                Err(_) => report.mismatch("a list", node),
            },
            other => report.mismatch("a list", other),
        }
    }
}

/// The list inside `{"trade_fund_bill": […]}`, the form that answers have kept from the XML days.
fn single_list(members: &serde_json::Map<String, Json>) -> Option<&[Json]> {
    let mut values = members.values();
    match (values.next(), values.next()) {
        (Some(Json::Array(items)), None) => Some(items),
        _ => None,
    }
}

fn extend<T: Value>(list: &mut Vec<T>, items: Items<'_>, report: &mut Report) {
    list.reserve(items.len());
    for (index, item) in items.iter().enumerate() {
        if !matches!(item, Node::Absent) {
            let mut value = T::default();
            report.at_index(index, |report| value.set(item, report));
            list.push(value);
        }
    }
}

impl<T: Value> List for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize) -> Option<Node<'_>> {
        <[T]>::get(self, index).map(Value::value)
    }
}

/// The text of an enumeration's value that the spec does not list, kept as it came.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Unrecognized(Box<str>);

impl Unrecognized {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// For generated code: an enumeration's `From<&str>` is the way to make one.
    #[doc(hidden)]
    #[must_use]
    pub fn from_wire(text: &str) -> Self {
        Self(text.into())
    }
}

/// What `Value::set` of every enumeration calls: takes the text, listed or not.
pub fn set_enum<T: for<'a> From<&'a str>>(target: &mut T, node: Node<'_>, report: &mut Report) {
    match node {
        Node::Absent => *target = T::from(""),
        Node::Text(text) => *target = T::from(text),
        Node::Integer(_) | Node::Number(_) | Node::Boolean(_) => *target = T::from(&json_text(node)),
        other => report.mismatch("a text", other),
    }
}

impl fmt::Debug for Unrecognized {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}
