//! A serde deserializer for a tree. It skips parts that are marked as left out.

use std::fmt;

use serde::de::value::{Error, MapDeserializer, SeqDeserializer};
use serde::de::{Deserialize, Deserializer, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;

use super::{Mark, Node, Scalar, Value};

/// Decodes a tree whose shape is valid.
pub fn decode<'de, T: Deserialize<'de>>(node: &'de Node) -> Result<T, Error> {
    T::deserialize(Reader(node))
}

#[derive(Clone, Copy)]
struct Reader<'de>(&'de Node);

impl<'de> IntoDeserializer<'de, Error> for Reader<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<'de> Deserializer<'de> for Reader<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match &self.0.value {
            Value::List(items) => {
                let kept = items.iter().filter(|item| item.mark != Mark::Left);
                visitor.visit_seq(SeqDeserializer::new(kept.map(Reader)))
            }
            Value::Map(entries) => {
                let kept = entries.iter().filter(|entry| entry.value.mark != Mark::Left);
                visitor.visit_map(MapDeserializer::new(kept.map(|entry| (entry.key.as_str(), Reader(&entry.value)))))
            }
            Value::Scalar { .. } => match self.0.scalar() {
                None | Some(Scalar::Null) => visitor.visit_unit(),
                Some(Scalar::Boolean(value)) => visitor.visit_bool(value),
                Some(Scalar::Integer(text) | Scalar::Number(text)) => number(text, visitor),
                Some(Scalar::Text(text)) => visitor.visit_borrowed_str(text),
            },
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0.scalar() {
            Some(Scalar::Null) => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.0.text().unwrap_or_default().into_deserializer().deserialize_enum(name, variants, visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        seq tuple tuple_struct map struct identifier ignored_any
    }
}

/// Visits a number as the narrowest type that holds it.
fn number<'de, V: Visitor<'de>>(text: &str, visitor: V) -> Result<V::Value, Error> {
    if let Ok(value) = text.parse::<u64>() {
        return visitor.visit_u64(value);
    }
    if let Ok(value) = text.parse::<i64>() {
        return visitor.visit_i64(value);
    }
    if let Some(value) = radix(text) {
        return match (u64::try_from(value), i64::try_from(value)) {
            (Ok(value), _) => visitor.visit_u64(value),
            (_, Ok(value)) => visitor.visit_i64(value),
            // `serde_json` converts an integer with too many digits in the same way.
            _ => visitor.visit_f64(value as f64),
        };
    }
    visitor.visit_f64(text.parse().unwrap_or(f64::NAN))
}

/// Parses `0x1F`, `0o17` or `0b11`, with or without a sign.
fn radix(text: &str) -> Option<i128> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let value = [("0x", 16), ("0o", 8), ("0b", 2)]
        .iter()
        .find_map(|(prefix, base)| i128::from_str_radix(digits.strip_prefix(prefix)?, *base).ok())?;
    if negative { value.checked_neg() } else { Some(value) }
}
