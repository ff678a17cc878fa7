//! The content of a spec file, as serde decodes it after the check of its shape.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::Value as Json;

use crate::ir::{GatewayFields, Outcome, Place, Protocol, Retry};
use crate::spec::memory_typed::StepSpec;
use crate::spec::words::{optional_word, word};

/// A map in the order of the file.
#[derive(Clone, Debug)]
pub(crate) struct Entries<T>(pub Vec<(String, T)>);

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Entries<T> {
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Entries<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for InOrder<T> {
            type Value = Entries<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }
        deserializer.deserialize_map(InOrder(PhantomData))
    }
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ApiFile {
    pub api: String,
    pub title: String,
    #[serde(default)]
    pub summary: String,
    #[serde(default)]
    pub keywords: Vec<String>,
    pub gateway: Option<GatewaySpec>,
    pub rest: Option<RestSpec>,
    pub idempotency: Option<OneOrMany>,
    pub paging: Option<PagingSpec>,
    pub exchange: Option<ExchangeSpec>,
    #[serde(default)]
    pub effects: Vec<StepSpec>,
    pub request: Entries<FieldSpec>,
    #[serde(default)]
    pub rules: Vec<RuleSpec>,
    pub response: Entries<FieldSpec>,
    #[serde(default)]
    pub types: Entries<TypeSpec>,
    #[serde(default)]
    pub errors: Entries<ErrorSpec>,
    #[serde(default)]
    pub examples: Entries<ExampleSpec>,
    // `lint` reads it from the tree, with its places.
    #[serde(default, rename = "allow")]
    _allow: Entries<AllowSpec>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TypesFile {
    pub types: Entries<TypeSpec>,
    // `lint` reads it from the tree, with its places.
    #[serde(default, rename = "allow")]
    _allow: Entries<AllowSpec>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CodesFile {
    pub codes: Entries<SharedErrorSpec>,
    // `lint` reads it from the tree, with its places.
    #[serde(default, rename = "allow")]
    _allow: Entries<AllowSpec>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ProtocolFile {
    #[serde(deserialize_with = "word")]
    pub protocol: Protocol,
    pub summary: String,
    pub parameters: Entries<FieldSpec>,
    #[serde(default)]
    pub codes: Entries<ErrorSpec>,
    #[serde(default)]
    pub errors: Entries<ErrorSpec>,
    pub certificate_download: Option<CertificateDownloadSpec>,
    pub batch: Option<BatchSpec>,
    pub upload: Option<FieldSpec>,
    // `lint` reads it from the tree, with its places.
    #[serde(default, rename = "allow")]
    _allow: Entries<AllowSpec>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct BatchSpec {
    pub api: String,
    pub response: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CertificateDownloadSpec {
    pub api: String,
    pub request: String,
    pub response: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct GatewaySpec {
    #[serde(default, deserialize_with = "optional_word")]
    pub fields: Option<GatewayFields>,
    pub via: Option<ViaSpec>,
    pub success_code: Option<bool>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub(crate) enum ViaSpec {
    One(ViaWord),
    Many(Vec<ViaWord>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ViaWord {
    Call,
    Page,
    App,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExchangeSpec {
    pub page: PageWord,
    pub token: String,
    pub refresh_token: String,
    pub bad_code: Option<String>,
    pub bad_refresh_token: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum PageWord {
    User,
    Merchant,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RestSpec {
    pub get: Option<String>,
    pub post: Option<String>,
    pub put: Option<String>,
    pub patch: Option<String>,
    pub delete: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PagingSpec {
    pub items: String,
    pub page: Option<String>,
    pub first: Option<u64>,
    pub size: Option<String>,
    pub total: Option<String>,
    pub pages: Option<String>,
    pub more: Option<String>,
    pub cursor: Option<String>,
    pub next: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FieldSpec {
    #[serde(default)]
    pub title: String,
    #[serde(default)]
    pub summary: String,
    #[serde(rename = "type")]
    pub ty: String,
    pub required: Option<RequiredSpec>,
    pub max_length: Option<u64>,
    pub min_length: Option<u64>,
    pub pattern: Option<String>,
    pub max_items: Option<u64>,
    pub min_items: Option<u64>,
    pub minimum: Option<DecimalSpec>,
    pub maximum: Option<DecimalSpec>,
    pub max_decimals: Option<u64>,
    pub values: Option<ValuesSpec>,
    pub open: Option<bool>,
    pub max_bytes: Option<u64>,
    pub extensions: Option<Vec<String>>,
    #[serde(default)]
    pub advisory: Vec<String>,
    pub default: Option<Json>,
    pub deprecated: Option<String>,
    pub example: Option<Json>,
    pub items: Option<ItemsSpec>,
    #[serde(default, rename = "in", deserialize_with = "optional_word")]
    pub place: Option<Place>,
    #[serde(default, deserialize_with = "optional_word")]
    pub only: Option<Protocol>,
    pub name: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ItemsSpec {
    pub max_length: Option<u64>,
    pub min_length: Option<u64>,
    pub pattern: Option<String>,
    pub minimum: Option<DecimalSpec>,
    pub maximum: Option<DecimalSpec>,
    pub max_decimals: Option<u64>,
    pub values: Option<ValuesSpec>,
    pub open: Option<bool>,
    #[serde(default)]
    pub advisory: Vec<String>,
}

/// The allowed texts of a value: a list, or a map with the meaning of each.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum ValuesSpec {
    List(Vec<String>),
    Described(Entries<ValueSpec>),
}

/// `true`, `false` or `conditional`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub(crate) enum RequiredSpec {
    Flag(bool),
    Word(ConditionalWord),
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ConditionalWord {
    Conditional,
}

/// A decimal number: a number, or a text if a number would lose digits.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum DecimalSpec {
    Number(serde_json::Number),
    Text(String),
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TypeSpec {
    #[serde(default)]
    pub title: String,
    #[serde(default)]
    pub summary: String,
    pub fields: Option<Entries<FieldSpec>>,
    #[serde(default)]
    pub rules: Vec<RuleSpec>,
    pub values: Option<Entries<ValueSpec>>,
    pub open: Option<bool>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum ValueSpec {
    Summary(String),
    Named(NamedValue),
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NamedValue {
    #[serde(default)]
    pub title: String,
    pub name: Option<String>,
    #[serde(default)]
    pub summary: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RuleSpec {
    pub exactly_one: Option<Vec<String>>,
    pub at_least_one: Option<Vec<String>>,
    pub at_most_one: Option<Vec<String>>,
    pub when: Option<Entries<String>>,
    pub require: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ErrorSpec {
    pub name: Option<String>,
    #[serde(default)]
    pub summary: String,
    #[serde(default)]
    pub fix: String,
    pub rule: Option<OneOrMany>,
    #[serde(default, deserialize_with = "optional_word")]
    pub retry: Option<Retry>,
    #[serde(default, deserialize_with = "optional_word")]
    pub outcome: Option<Outcome>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SharedErrorSpec {
    #[serde(default)]
    pub summary: String,
    #[serde(default)]
    pub fix: String,
    pub rule: Option<AnyWord>,
    #[serde(default, deserialize_with = "optional_word")]
    pub retry: Option<Retry>,
    #[serde(default, deserialize_with = "optional_word")]
    pub outcome: Option<Outcome>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum AnyWord {
    Any,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

/// The reason to ignore a rule: in the whole file, or by path.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum AllowSpec {
    File(#[allow(dead_code, reason = "decoded only to check its form")] String),
    Places(#[allow(dead_code, reason = "decoded only to check its form")] Entries<String>),
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExampleSpec {
    pub summary: Option<String>,
    pub request: Option<Json>,
    pub response: Option<Json>,
    pub notification: Option<Json>,
}
