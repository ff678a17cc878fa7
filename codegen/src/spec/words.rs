//! Decoding of the enumerations of `alipay-schema`, which has no serde.

use serde::Deserialize;
use serde::de::{Deserializer, Error};

use crate::ir::{GatewayFields, Outcome, Place, Protocol, Retry};

/// An enumeration whose values are words of spec files.
pub(super) trait Words: Copy + 'static {
    /// All words with their values.
    const WORDS: &'static [(&'static str, Self)];
}

impl Words for Protocol {
    const WORDS: &'static [(&'static str, Self)] = &[("gateway", Self::Gateway), ("rest", Self::Rest)];
}

impl Words for GatewayFields {
    const WORDS: &'static [(&'static str, Self)] = &[("plain", Self::Plain), ("biz_content", Self::BizContent)];
}

impl Words for Place {
    const WORDS: &'static [(&'static str, Self)] = &[("path", Self::Path), ("query", Self::Query), ("body", Self::Body)];
}

impl Words for Retry {
    const WORDS: &'static [(&'static str, Self)] = &[("never", Self::Never), ("later", Self::Later)];
}

impl Words for Outcome {
    const WORDS: &'static [(&'static str, Self)] = &[("failed", Self::Failed), ("unknown", Self::Unknown)];
}

/// Decodes a word.
pub(super) fn word<'de, D: Deserializer<'de>, T: Words>(deserializer: D) -> Result<T, D::Error> {
    value(&String::deserialize(deserializer)?)
}

/// Decodes a word that may be `null`. The field also needs `#[serde(default)]`.
pub(super) fn optional_word<'de, D: Deserializer<'de>, T: Words>(deserializer: D) -> Result<Option<T>, D::Error> {
    Option::<String>::deserialize(deserializer)?.map(|text| value(&text)).transpose()
}

fn value<T: Words, E: Error>(text: &str) -> Result<T, E> {
    let entry = T::WORDS.iter().find(|(word, _)| *word == text);
    entry.map(|(_, value)| *value).ok_or_else(|| E::custom(format_args!("unknown word `{text}`")))
}
