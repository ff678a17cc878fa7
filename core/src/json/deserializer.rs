//! A serde deserializer over a document, for types of the caller.
//!
//! A number that [`serde_json::Number`] holds character by character is a number, and any other number is a string, as in
//! [`Document::to_serde`]. A string type receives the characters of any number, and `f64` receives any number.

use serde_core::de::value::{MapAccessDeserializer, MapDeserializer, StrDeserializer};
use serde_core::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_core::forward_to_deserialize_any;
use serde_json::{Error, Value as Json};

use super::convert::{MAGIC, number};
use super::document::Value;

/// A value of a document.
#[derive(Clone, Copy)]
pub(super) struct Source<'d>(pub(super) Value<'d>);

impl<'d> Source<'d> {
    /// Returns the value as JSON, for a serde_json type that requests the raw text.
    fn raw(self) -> String {
        match self.0 {
            Value::Null => "null".to_owned(),
            Value::Boolean(value) => value.to_string(),
            Value::Number(digits) => digits.to_owned(),
            Value::Text(text) | Value::LossyText(text) => Json::from(text).to_string(),
            Value::List(list) => list.raw().to_owned(),
            Value::Object(object) => object.raw().to_owned(),
        }
    }
}

/// Methods for floating-point types and wide integers: each accepts any number that the type holds.
macro_rules! numbers {
    ($($method:ident, $visit:ident, $type:ty;)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            let parsed = if let Value::Number(digits) = self.0 { digits.parse::<$type>().ok() } else { None };
            match parsed {
                Some(value) => visitor.$visit(value),
                None => self.deserialize_any(visitor),
            }
        })*
    };
}

impl<'de> Deserializer<'de> for Source<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Boolean(value) => visitor.visit_bool(value),
            Value::Number(digits) => match number(digits) {
                Json::Number(number) => number.deserialize_any(visitor),
                _ => visitor.visit_str(digits),
            },
            Value::Text(text) | Value::LossyText(text) => visitor.visit_str(text),
            Value::List(list) => {
                let mut elements = Elements(list.iter());
                let value = visitor.visit_seq(&mut elements)?;
                let rest = elements.0.count();
                if rest == 0 { Ok(value) } else { Err(Error::custom(format_args!("the list has {rest} surplus elements"))) }
            }
            Value::Object(object) => visitor.visit_map(Members { rest: object.iter(), value: None }),
        }
    }

    numbers! {
        deserialize_f32, visit_f32, f32;
        deserialize_f64, visit_f64, f64;
        deserialize_i128, visit_i128, i128;
        deserialize_u128, visit_u128, u128;
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            Value::Number(digits) => visitor.visit_str(digits),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if matches!(self.0, Value::Null) { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Error> {
        if name.contains(MAGIC) {
            return visitor.visit_map(MapDeserializer::<_, Error>::new(std::iter::once((name, self.raw()))));
        }
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self.0 {
            Value::Text(text) | Value::LossyText(text) => {
                StrDeserializer::<Error>::new(text).deserialize_enum(name, variants, visitor)
            }
            Value::Object(object) if object.iter().count() == 1 => {
                MapAccessDeserializer::new(Members { rest: object.iter(), value: None }).deserialize_enum(name, variants, visitor)
            }
            _ => self.deserialize_any(visitor),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 char bytes byte_buf unit unit_struct seq tuple tuple_struct map struct identifier
        ignored_any
    }
}

/// The remaining elements of a list.
struct Elements<I>(I);

impl<'de, I: Iterator<Item = Value<'de>>> SeqAccess<'de> for &mut Elements<I> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        self.0.next().map(|value| seed.deserialize(Source(value))).transpose()
    }
}

/// The remaining members of an object, and the value after the name that was read last.
struct Members<'de, I> {
    rest: I,
    value: Option<Value<'de>>,
}

impl<'de, I: Iterator<Item = (&'de str, Value<'de>)>> MapAccess<'de> for Members<'de, I> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        let Some((name, value)) = self.rest.next() else { return Ok(None) };
        self.value = Some(value);
        seed.deserialize(Name(name)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        seed.deserialize(Source(self.value.take().unwrap_or(Value::Null)))
    }
}

/// A member name. Number types receive it as a number.
struct Name<'d>(&'d str);

macro_rules! number_names {
    ($($method:ident, $visit:ident;)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            match self.0.parse() {
                Ok(value) => visitor.$visit(value),
                Err(_) => visitor.visit_str(self.0),
            }
        })*
    };
}

impl<'de> Deserializer<'de> for Name<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_str(self.0)
    }

    number_names! {
        deserialize_bool, visit_bool;
        deserialize_i8, visit_i8;
        deserialize_i16, visit_i16;
        deserialize_i32, visit_i32;
        deserialize_i64, visit_i64;
        deserialize_i128, visit_i128;
        deserialize_u8, visit_u8;
        deserialize_u16, visit_u16;
        deserialize_u32, visit_u32;
        deserialize_u64, visit_u64;
        deserialize_u128, visit_u128;
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_some(self)
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
        StrDeserializer::<Error>::new(self.0).deserialize_enum(name, variants, visitor)
    }

    forward_to_deserialize_any! {
        f32 f64 char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}
