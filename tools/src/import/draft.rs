//! Drafts: the contents of a source in one form for all kinds of sources, with their spans.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::value::Value;
use alipay_codegen::ir::{Protocol, Rule};
use alipay_codegen::source::{Source, Span};

/// The contents of one source.
pub(crate) struct Reading {
    pub(crate) source: Arc<Source>,
    /// The protocol that the source describes.
    pub(crate) protocol: Protocol,
    pub(crate) apis: Vec<Draft>,
    /// The number of APIs that were skipped, because the importer did not request them.
    pub(crate) passed: usize,
    /// The types of fields, by their names in the source.
    pub(crate) types: BTreeMap<String, TypeDraft>,
    /// Error codes of every API.
    pub(crate) public_codes: Vec<CodeDraft>,
    /// The parameters of every call, if the source describes them completely: a missing file of the protocol is started from them.
    pub(crate) parameters: Option<Vec<FieldDraft>>,
    /// The descriptions of products, for a missing `products.yaml`.
    pub(crate) products: Vec<(String, Value)>,
    /// A documentation page: types are more exact than in OpenAPI, it covers one API, and an omission proves nothing.
    pub(crate) page: bool,
}

/// The description of one API in a source.
#[derive(Clone, Debug, Default)]
pub(crate) struct Draft {
    pub(crate) api: String,
    pub(crate) at: Span,
    /// The official name. A source without it cannot start a file.
    pub(crate) title: Option<String>,
    pub(crate) summary: Option<String>,
    pub(crate) offer: Offer,
    pub(crate) request: Vec<FieldDraft>,
    pub(crate) response: Vec<FieldDraft>,
    pub(crate) codes: Vec<CodeDraft>,
    /// Rules between the fields of the request.
    pub(crate) rules: Vec<RuleDraft>,
    /// Keys of a new file: `keywords`, `idempotency` and `paging`. Without all of them, the name and the verb decide on `idempotency`.
    pub(crate) traits: Vec<(&'static str, Value)>,
    /// Examples of a new file, by name.
    pub(crate) examples: Vec<(String, Value)>,
    /// Limits from the texts of error codes.
    pub(crate) hints: Vec<Hint>,
    /// The source is truncated: no file is started from it.
    pub(crate) cut: bool,
}

/// A number in the text of an error code, perhaps that of a limit.
#[derive(Clone, Debug)]
pub(crate) struct Hint {
    pub(crate) code: String,
    pub(crate) at: Span,
    /// The key of the limit.
    pub(crate) key: &'static str,
    pub(crate) number: u64,
    /// The whole text, which may contain the name of the field.
    pub(crate) about: String,
}

/// An error code.
#[derive(Clone, Debug)]
pub(crate) struct CodeDraft {
    pub(crate) code: String,
    /// The keys of a new code, in any order.
    pub(crate) keys: Vec<(&'static str, Value)>,
}

impl From<String> for CodeDraft {
    fn from(code: String) -> Self {
        Self { code, keys: Vec::new() }
    }
}

/// A rule between fields. A rule of one field requires it; spec files state that with `required`, or with the fields that the source
/// lacks.
#[derive(Clone, Debug)]
pub(crate) struct RuleDraft {
    pub(crate) rule: Rule,
    pub(crate) at: Span,
}

/// The protocol and the form of a call.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Offer {
    Gateway {
        /// Fields are parameters of their own.
        plain: bool,
        /// The contents of `biz_content` are not described.
        free: bool,
    },
    /// The source does not describe the call.
    #[default]
    Unknown,
    Rest {
        verb: &'static str,
        path: String,
    },
}

/// A record.
#[derive(Clone, Debug, Default)]
pub(crate) struct TypeDraft {
    pub(crate) at: Span,
    pub(crate) title: Option<String>,
    pub(crate) summary: Option<String>,
    pub(crate) fields: Vec<FieldDraft>,
    pub(crate) rules: Vec<RuleDraft>,
}

/// A field.
#[derive(Clone, Debug)]
pub(crate) struct FieldDraft {
    pub(crate) name: String,
    pub(crate) at: Span,
    /// The type; `None` if the source does not state it.
    pub(crate) ty: Option<Ty>,
    /// All keys of the field except `type`, in any order.
    pub(crate) keys: Vec<(&'static str, Value)>,
}

/// The type of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Ty {
    /// A type of the spec language.
    Word(&'static str),
    /// A type that the source describes.
    Named(String),
    List(Box<Ty>),
}

impl Ty {
    /// Returns the described type in it.
    pub(crate) fn named(&self) -> Option<&str> {
        match self {
            Self::Word(_) => None,
            Self::Named(name) => Some(name),
            Self::List(inner) => inner.named(),
        }
    }

    /// Formats the type for a spec file. `name` returns the spec's name of a described type.
    pub(crate) fn write(&self, name: &dyn Fn(&str) -> String) -> String {
        match self {
            Self::Word(word) => (*word).to_owned(),
            Self::Named(inner) => name(inner),
            Self::List(inner) => format!("list<{}>", inner.write(name)),
        }
    }
}
