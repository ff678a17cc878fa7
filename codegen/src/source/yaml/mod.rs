//! YAML with the place of every key and value.
//!
//! `build` makes a tree from the parser's events. `read` reads a file and recovers from mistakes. `decode` passes the tree to
//! serde.

mod build;
mod decode;
mod map;
mod read;
#[cfg(test)]
mod tests;

use super::Span;
use crate::diagnostic::is_near;
pub use build::{Built, Dialect, build};
pub use decode::decode;
pub use map::Map;
pub use read::parse_foreign;
pub use read::{nothing, parse, recover};

pub use super::mend::improve;

/// A value and its place.
#[derive(Clone, Debug)]
pub struct Node {
    pub span: Span,
    pub value: Value,
    pub mark: Mark,
}

/// The state of a value in a file with mistakes. Every state except `Whole` follows from a reported mistake.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mark {
    /// The value is as written.
    #[default]
    Whole,
    /// The value replaces a missing or wrong one.
    StandIn,
    /// The value is wrong and is not decoded.
    Left,
    /// A list or map with a part that could not be read.
    Cut,
}

/// The content of a value.
#[derive(Clone, Debug)]
pub enum Value {
    /// A text, a number, a boolean or nothing. `plain` is set if it is unquoted.
    Scalar {
        text: String,
        plain: bool,
    },
    List(Vec<Node>),
    Map(Map),
}

/// A key with its value.
#[derive(Clone, Debug)]
pub struct Entry {
    pub key: String,
    pub key_span: Span,
    pub key_plain: bool,
    pub value: Node,
}

/// The type of a scalar in YAML.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Scalar<'a> {
    Null,
    Boolean(bool),
    /// Digits with an optional sign.
    Integer(&'a str),
    /// Any other number.
    Number(&'a str),
    Text(&'a str),
}

impl Node {
    /// Builds a value as written.
    pub const fn new(span: Span, value: Value) -> Self {
        Self { span, value, mark: Mark::Whole }
    }

    /// Returns the entry of a map with this key, unless its value is left out.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        match &self.value {
            Value::Map(map) => map.find(key).filter(|entry| entry.value.mark != Mark::Left),
            _ => None,
        }
    }

    /// Returns the value of a map at this key.
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// Returns the entries of a map. Any other value has none.
    pub fn entries(&self) -> &[Entry] {
        match &self.value {
            Value::Map(entries) => entries,
            _ => &[],
        }
    }

    /// Returns the elements of a list. Any other value has none.
    pub fn items(&self) -> &[Self] {
        match &self.value {
            Value::List(items) => items,
            _ => &[],
        }
    }

    /// Returns the scalar, if the value is one.
    pub fn scalar(&self) -> Option<Scalar<'_>> {
        match &self.value {
            Value::Scalar { text, plain } => Some(if *plain { resolve(text) } else { Scalar::Text(text) }),
            _ => None,
        }
    }

    /// Returns the text, if the value is one.
    pub fn text(&self) -> Option<&str> {
        match self.scalar() {
            Some(Scalar::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// Describes the value for messages.
    pub fn describe(&self) -> &'static str {
        match (&self.value, self.scalar()) {
            (Value::List(_), _) => "a list",
            (Value::Map(_), _) => "a map",
            (_, Some(Scalar::Null) | None) => "nothing",
            (_, Some(Scalar::Boolean(_))) => "a boolean",
            (_, Some(Scalar::Integer(_))) => "an integer",
            (_, Some(Scalar::Number(_))) => "a number",
            (_, Some(Scalar::Text(_))) => "a string",
        }
    }

    /// Returns the place of the value at `key`, or that of the whole map.
    pub fn span_of(&self, key: &str) -> Span {
        self.get(key).map_or(self.span, |node| node.span)
    }

    /// Returns the place of the key itself, or that of the whole map.
    pub fn key_span_of(&self, key: &str) -> Span {
        self.entry(key).map_or(self.span, |entry| entry.key_span)
    }

    /// Returns true if the value at a key, or its absence, follows from a reported mistake. A misspelt key counts for each similar
    /// key.
    pub fn doubts(&self, key: &str) -> bool {
        let broken = |entry: &Entry| match entry.value.mark {
            Mark::Whole | Mark::Cut => false,
            Mark::StandIn => entry.key == key,
            Mark::Left => entry.key == key || is_near(&entry.key, key),
        };
        matches!(self.mark, Mark::StandIn | Mark::Cut) || self.entries().iter().any(broken)
    }
}

/// Resolves a plain scalar as `serde_yaml` does.
pub fn resolve(text: &str) -> Scalar<'_> {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Scalar::Null,
        "true" | "True" | "TRUE" => return Scalar::Boolean(true),
        "false" | "False" | "FALSE" => return Scalar::Boolean(false),
        _ => {}
    }
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let is_radix = ["0x", "0o", "0b"].iter().any(|radix| digits.strip_prefix(radix).is_some_and(|rest| i128_radix(radix, rest)));
    if is_radix {
        return Scalar::Number(text);
    }
    // `007` is a text, because it is ambiguous as a number.
    let leading_zero = digits.len() > 1 && digits.starts_with('0') && digits.bytes().all(|b| b.is_ascii_digit());
    if leading_zero || digits.is_empty() {
        return Scalar::Text(text);
    }
    if digits.bytes().all(|b| b.is_ascii_digit()) {
        return Scalar::Integer(text);
    }
    let special = matches!(digits, ".inf" | ".Inf" | ".INF") || matches!(text, ".nan" | ".NaN" | ".NAN");
    let number = digits.starts_with(|c: char| c.is_ascii_digit() || c == '.')
        && digits.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'e' | b'E' | b'+' | b'-'))
        && text.parse::<f64>().is_ok_and(f64::is_finite);
    if special || number { Scalar::Number(text) } else { Scalar::Text(text) }
}

fn i128_radix(radix: &str, digits: &str) -> bool {
    let base = match radix {
        "0x" => 16,
        "0o" => 8,
        _ => 2,
    };
    !digits.starts_with(['+', '-']) && i128::from_str_radix(digits, base).is_ok()
}
