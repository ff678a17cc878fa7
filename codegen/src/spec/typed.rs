//! What a spec file said, as serde decodes it once the file's shape is known to be right.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::Value as Json;

/// A map in the order of the file.
#[derive(Clone, Debug)]
pub(crate) struct Entries<T>(pub(crate) Vec<(String, T)>);

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
    pub(crate) api: String,
    pub(crate) title: String,
    #[serde(default)]
    pub(crate) summary: String,
    pub(crate) gateway: Option<GatewaySpec>,
    pub(crate) rest: Option<RestSpec>,
    pub(crate) idempotency: Option<OneOrMany>,
    pub(crate) paging: Option<PagingSpec>,
    pub(crate) exchange: Option<ExchangeSpec>,
    pub(crate) request: Entries<FieldSpec>,
    #[serde(default)]
    pub(crate) rules: Vec<RuleSpec>,
    pub(crate) response: Entries<FieldSpec>,
    #[serde(default)]
    pub(crate) types: Entries<TypeSpec>,
    #[serde(default)]
    pub(crate) errors: Entries<ErrorSpec>,
    #[serde(default)]
    pub(crate) examples: Entries<ExampleSpec>,
    // Read where the rules are, with its places.
    #[serde(default, rename = "allow")]
    _allow: Entries<AllowSpec>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TypesFile {
    pub(crate) types: Entries<TypeSpec>,
    // Read where the rules are, with its places.
    #[serde(default, rename = "allow")]
    _allow: Entries<AllowSpec>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CodesFile {
    pub(crate) codes: Entries<SharedErrorSpec>,
    // Read where the rules are, with its places.
    #[serde(default, rename = "allow")]
    _allow: Entries<AllowSpec>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ProtocolFile {
    pub(crate) protocol: ProtocolWord,
    pub(crate) summary: String,
    pub(crate) parameters: Entries<FieldSpec>,
    #[serde(default)]
    pub(crate) codes: Entries<ErrorSpec>,
    #[serde(default)]
    pub(crate) errors: Entries<ErrorSpec>,
    pub(crate) certificate_download: Option<CertificateDownloadSpec>,
    pub(crate) batch: Option<BatchSpec>,
    pub(crate) upload: Option<FieldSpec>,
    // Read where the rules are, with its places.
    #[serde(default, rename = "allow")]
    _allow: Entries<AllowSpec>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct BatchSpec {
    pub(crate) api: String,
    pub(crate) response: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CertificateDownloadSpec {
    pub(crate) api: String,
    pub(crate) request: String,
    pub(crate) response: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ProtocolWord {
    Gateway,
    Rest,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct GatewaySpec {
    pub(crate) fields: Option<FieldsWord>,
    pub(crate) via: Option<ViaSpec>,
    pub(crate) success_code: Option<bool>,
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

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum FieldsWord {
    Plain,
    BizContent,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExchangeSpec {
    pub(crate) page: PageWord,
    pub(crate) token: String,
    pub(crate) refresh_token: String,
    pub(crate) bad_code: Option<String>,
    pub(crate) bad_refresh_token: Option<String>,
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
    pub(crate) get: Option<String>,
    pub(crate) post: Option<String>,
    pub(crate) put: Option<String>,
    pub(crate) patch: Option<String>,
    pub(crate) delete: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PagingSpec {
    pub(crate) items: String,
    pub(crate) page: Option<String>,
    pub(crate) first: Option<u64>,
    pub(crate) size: Option<String>,
    pub(crate) total: Option<String>,
    pub(crate) pages: Option<String>,
    pub(crate) more: Option<String>,
    pub(crate) cursor: Option<String>,
    pub(crate) next: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FieldSpec {
    #[serde(default)]
    pub(crate) title: String,
    #[serde(default)]
    pub(crate) summary: String,
    #[serde(rename = "type")]
    pub(crate) ty: String,
    pub(crate) required: Option<RequiredSpec>,
    pub(crate) max_length: Option<u64>,
    pub(crate) min_length: Option<u64>,
    pub(crate) pattern: Option<String>,
    pub(crate) max_items: Option<u64>,
    pub(crate) min_items: Option<u64>,
    pub(crate) minimum: Option<DecimalSpec>,
    pub(crate) maximum: Option<DecimalSpec>,
    pub(crate) max_decimals: Option<u64>,
    pub(crate) values: Option<ValuesSpec>,
    pub(crate) open: Option<bool>,
    pub(crate) max_bytes: Option<u64>,
    pub(crate) extensions: Option<Vec<String>>,
    #[serde(default)]
    pub(crate) advisory: Vec<String>,
    pub(crate) default: Option<Json>,
    pub(crate) deprecated: Option<String>,
    pub(crate) example: Option<Json>,
    pub(crate) items: Option<ItemsSpec>,
    #[serde(rename = "in")]
    pub(crate) place: Option<PlaceWord>,
    pub(crate) only: Option<ProtocolWord>,
    pub(crate) name: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ItemsSpec {
    pub(crate) max_length: Option<u64>,
    pub(crate) min_length: Option<u64>,
    pub(crate) pattern: Option<String>,
    pub(crate) minimum: Option<DecimalSpec>,
    pub(crate) maximum: Option<DecimalSpec>,
    pub(crate) max_decimals: Option<u64>,
    pub(crate) values: Option<ValuesSpec>,
    pub(crate) open: Option<bool>,
    #[serde(default)]
    pub(crate) advisory: Vec<String>,
}

/// The texts that a value can have: a list, or a map with the meaning of each.
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

/// A decimal number: a number, or a text where a number would lose digits.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum DecimalSpec {
    Number(serde_json::Number),
    Text(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum PlaceWord {
    Path,
    Query,
    Body,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TypeSpec {
    #[serde(default)]
    pub(crate) title: String,
    #[serde(default)]
    pub(crate) summary: String,
    pub(crate) fields: Option<Entries<FieldSpec>>,
    #[serde(default)]
    pub(crate) rules: Vec<RuleSpec>,
    pub(crate) values: Option<Entries<ValueSpec>>,
    pub(crate) open: Option<bool>,
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
    pub(crate) title: String,
    pub(crate) name: Option<String>,
    #[serde(default)]
    pub(crate) summary: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RuleSpec {
    pub(crate) exactly_one: Option<Vec<String>>,
    pub(crate) at_least_one: Option<Vec<String>>,
    pub(crate) at_most_one: Option<Vec<String>>,
    pub(crate) when: Option<Entries<String>>,
    pub(crate) require: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ErrorSpec {
    pub(crate) name: Option<String>,
    #[serde(default)]
    pub(crate) summary: String,
    #[serde(default)]
    pub(crate) fix: String,
    pub(crate) rule: Option<OneOrMany>,
    pub(crate) retry: Option<RetryWord>,
    pub(crate) outcome: Option<OutcomeWord>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SharedErrorSpec {
    #[serde(default)]
    pub(crate) summary: String,
    #[serde(default)]
    pub(crate) fix: String,
    pub(crate) rule: Option<AnyWord>,
    pub(crate) retry: Option<RetryWord>,
    pub(crate) outcome: Option<OutcomeWord>,
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

/// Why a rule does not count: in the whole file, or by the place.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum AllowSpec {
    File(#[allow(dead_code, reason = "decoded to be of the right form")] String),
    Places(#[allow(dead_code, reason = "decoded to be of the right form")] Entries<String>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum RetryWord {
    Never,
    Later,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum OutcomeWord {
    Failed,
    Unknown,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExampleSpec {
    pub(crate) summary: Option<String>,
    pub(crate) request: Option<Json>,
    pub(crate) response: Option<Json>,
    pub(crate) notification: Option<Json>,
}
