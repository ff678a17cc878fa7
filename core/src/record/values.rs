//! The Rust types of fields, with their conversions to and from nodes.

use super::encode::json_text;
use super::fill::{Report, fill};
use super::{Field, Items, List, Members, Node, Record, Value};
use crate::json;
use crate::schema::RecordDef;

impl Value for String {
    fn value(&self) -> Node<'_> {
        Node::Text(self)
    }

    fn set(&mut self, node: Node<'_>, report: &mut Report) {
        /// Above this limit, `f64` cannot represent every integer.
        const EXACT: f64 = 9_007_199_254_740_992.0;
        if matches!(node, Node::Number(value) if value.abs() >= EXACT) {
            report.mismatch("a string, because a number may have lost digits", node);
        }
        *self = match node {
            Node::Absent => Self::new(),
            Node::Text(text) | Node::LossyText(text) => text.to_owned(),
            // Any value converts to text. A number or an object in place of a string becomes its JSON, in the original characters.
            other => json_text(other),
        };
    }
}

impl Value for i64 {
    fn value(&self) -> Node<'_> {
        Node::Integer(*self)
    }

    fn set(&mut self, node: Node<'_>, report: &mut Report) {
        let parsed = match node {
            Node::Integer(value) => Some(value),
            Node::Text(text) | Node::Digits(text) => integer(text.trim()),
            Node::Number(value) => whole(value),
            _ => None,
        };
        match parsed {
            Some(value) => *self = value,
            None => report.mismatch("an integer", node),
        }
    }
}

/// Returns the integer with these characters if the conversion is lossless: `5`, `5.00`, `5e3`.
fn integer(text: &str) -> Option<i64> {
    let digits = match text.split_once('.') {
        Some((digits, fraction)) if !fraction.is_empty() && fraction.bytes().all(|byte| byte == b'0') => digits,
        _ => text,
    };
    let exponent = || digits.contains(['e', 'E']).then(|| digits.parse().ok().and_then(whole)).flatten();
    digits.parse().ok().or_else(exponent)
}

/// Returns the number as an integer if it is whole and no other integer has the same `f64`.
fn whole(value: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    #[allow(clippy::cast_possible_truncation, reason = "in range and without a fraction, as just checked")]
    (value.fract() == 0.0 && value.abs() < EXACT).then_some(value as i64)
}

impl Value for f64 {
    fn value(&self) -> Node<'_> {
        Node::Number(*self)
    }

    fn set(&mut self, node: Node<'_>, report: &mut Report) {
        let parsed = match node {
            Node::Number(value) => Some(value),
            #[allow(
                clippy::cast_precision_loss,
                reason = "the field is a floating-point number; the raw response keeps the digits"
            )]
            Node::Integer(value) => Some(value as Self),
            Node::Text(text) | Node::Digits(text) => text.trim().parse().ok().filter(|value: &Self| value.is_finite()),
            _ => None,
        };
        match parsed {
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
        let parsed = match node {
            Node::Boolean(value) => Some(value),
            Node::Integer(0) | Node::Digits("0") => Some(false),
            Node::Integer(1) | Node::Digits("1") => Some(true),
            Node::Text(text) => match text.trim().to_ascii_lowercase().as_str() {
                "true" | "t" | "yes" | "y" | "1" => Some(true),
                "false" | "f" | "no" | "n" | "0" => Some(false),
                _ => None,
            },
            _ => None,
        };
        match parsed {
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

/// A field without `Option`: a required string, enumeration or struct. An empty value is unset.
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
        *self = parsed(node, report);
    }
}

/// Converts a node to a value. Returns `None` if it does not fit, or is `null` in a string.
fn parsed<T: Value>(node: Node<'_>, report: &mut Report) -> Option<T> {
    let mut value = T::default();
    let before = report.count();
    value.set(node, report);
    // A number that does not fit stays absent, and so does a struct without an object. A string keeps its value.
    let fits = match value.value() {
        Node::Text(text) => !text.is_empty() || report.count() == before,
        Node::Object(_) if is_null(node) => false,
        _ => !report.is_about_this(before),
    };
    fits.then_some(value)
}

/// Returns true for `null` in a string.
fn is_null(node: Node<'_>) -> bool {
    matches!(node, Node::Text(text) if text.trim() == "null")
}

impl<T: Value> Field for Vec<T> {
    fn node(&self) -> Node<'_> {
        if self.is_empty() { Node::Absent } else { Node::List(Items::Fields(self)) }
    }

    fn put(&mut self, node: Node<'_>, report: &mut Report) {
        self.clear();
        put_list(self, node, report);
    }
}

fn put_list<T: Value>(list: &mut Vec<T>, node: Node<'_>, report: &mut Report) {
    match node {
        Node::Absent => {}
        Node::List(items) => extend(list, items, report),
        Node::Object(members) => put_object(list, members, node, report),
        Node::Text(text) if text.trim().is_empty() => report.mismatch("a list", node),
        Node::Text(text) => match report.inside(text).as_ref().map(json::Document::root) {
            Ok(json::Value::List(items)) => extend(list, Items::Document(items), report),
            Ok(json::Value::Object(members)) => put_object(list, Members::Document(members), node, report),
            Ok(json::Value::Null) => {}
            _ => put_single(list, node, report),
        },
        other => put_single(list, other, report),
    }
}

/// Reads a list from an object: either the object wraps the list, a form that responses have kept from XML, or it is the only element.
/// `whole` is the object, or the string that contained it.
fn put_object<T: Value>(list: &mut Vec<T>, members: Members<'_>, whole: Node<'_>, report: &mut Report) {
    let table = table::<T>();
    let wrapped = |members| only_member(members).filter(|(name, _)| !table.is_some_and(|table| has_field(table, name)));
    match wrapped(members) {
        Some((_, Node::Absent)) => {}
        Some((_, inner @ (Node::List(_) | Node::Text(_) | Node::LossyText(_)))) => report.deeper(|report| {
            let inner = report.sound(inner);
            put_list(list, inner, report);
        }),
        Some((_, inner @ Node::Object(members))) if table.is_some() => {
            // One wrapper is normal; more are a mismatch.
            if wrapped(members).is_some() {
                report.oddity("a list", whole);
            }
            report.deeper(|report| put_object(list, members, inner, report));
        }
        Some((_, inner)) => put_single(list, inner, report),
        None if members.is_empty() || table.is_some_and(|table| !has_any_field(table, members)) => {
            report.mismatch("a list", whole)
        }
        None => put_single(list, whole, report),
    }
}

/// Returns the only member of an object, such as the list in `{"trade_fund_bill": […]}`.
fn only_member(members: Members<'_>) -> Option<(&str, Node<'_>)> {
    match members {
        Members::Json(members) | Members::Form(members, []) if members.len() == 1 => {
            members.iter().next().map(|(name, value)| (name.as_str(), Node::json(value)))
        }
        Members::Document(members) => {
            let mut members = members.iter();
            members.next().filter(|_| members.next().is_none()).map(|(name, value)| (name, Node::document(value)))
        }
        _ => None,
    }
}

/// Returns the table of the elements if they are records.
fn table<T: Value>() -> Option<&'static RecordDef<'static>> {
    match T::default().value() {
        Node::Object(Members::Record(record)) => Some(record.table()),
        _ => None,
    }
}

fn has_field(table: &RecordDef<'_>, name: &str) -> bool {
    table.position(name).is_some()
}

/// Returns true if any member is a field of the record.
fn has_any_field(table: &RecordDef<'_>, members: Members<'_>) -> bool {
    table.fields().any(|field| !matches!(members.get(usize::MAX, field.name), Node::Absent))
}

/// Returns the name of an element's kind for mismatches.
fn expected<T: Value>() -> &'static str {
    match T::default().value() {
        Node::Text(_) => "a string",
        other => other.describe(),
    }
}

/// Takes a value in place of a list as the list's only element, and notes the mismatch.
fn put_single<T: Value>(list: &mut Vec<T>, node: Node<'_>, report: &mut Report) {
    report.mismatch("a list", node);
    let before = report.count();
    report.at_index(0, |report| list.extend(parsed::<T>(node, report)));
    if list.is_empty() {
        report.truncate(before);
    }
}

/// Takes the elements that fit, and notes the others.
fn extend<T: Value>(list: &mut Vec<T>, items: Items<'_>, report: &mut Report) {
    list.reserve(items.len());
    for (index, item) in items.iter().enumerate() {
        report.at_index(index, |report| {
            let item = report.sound(item);
            let value = if matches!(item, Node::Absent) { None } else { parsed(item, report) };
            // No element type accepts `null`.
            if value.is_none() && (matches!(item, Node::Absent) || (is_null(item) && table::<T>().is_some())) {
                report.null_element(expected::<T>());
            }
            list.extend(value);
        });
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
