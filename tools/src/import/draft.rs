//! What a source says about APIs, whatever kind of source it is, with the place of everything it says.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::value::Value;
use alipay_codegen::ir::Protocol;
use alipay_codegen::source::{Source, Span};

/// What one source says.
pub(crate) struct Reading {
    pub(crate) source: Arc<Source>,
    /// The protocol that it is about.
    pub(crate) protocol: Protocol,
    pub(crate) apis: Vec<Draft>,
    /// How many APIs it describes that nobody asked for.
    pub(crate) passed: usize,
    /// The types that fields refer to, by the source's names for them.
    pub(crate) types: BTreeMap<String, TypeDraft>,
    /// Error codes that every API can answer.
    pub(crate) public_codes: Vec<(String, Span)>,
    /// It is a page for people: more exact about types than an interface is, about one API only, and silent by oversight.
    pub(crate) page: bool,
}

/// What a source says about one API.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub(crate) api: String,
    pub(crate) at: Span,
    /// The official name; a source that does not know it cannot start a file.
    pub(crate) title: Option<String>,
    pub(crate) summary: Option<String>,
    pub(crate) offer: Offer,
    pub(crate) request: Vec<FieldDraft>,
    pub(crate) response: Vec<FieldDraft>,
    pub(crate) codes: Vec<(String, Span)>,
    /// Fields of the request that cannot all be missing.
    pub(crate) at_least_one: Vec<(Vec<String>, Span)>,
    /// What the texts of codes say about limits.
    pub(crate) hints: Vec<Hint>,
    /// The source ends before all was said: no file is started from it.
    pub(crate) cut: bool,
}

/// A number in the text of an error code, which may be that of a limit.
#[derive(Clone, Debug)]
pub(crate) struct Hint {
    pub(crate) code: String,
    pub(crate) at: Span,
    /// The limit's word.
    pub(crate) key: &'static str,
    pub(crate) number: u64,
    /// The whole text, which may name the field.
    pub(crate) about: String,
}

/// How the API is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Offer {
    Gateway {
        /// Fields are parameters of their own.
        plain: bool,
        /// What `biz_content` holds is not described.
        free: bool,
    },
    /// The source does not tell how.
    Untold,
    Rest {
        verb: &'static str,
        path: String,
    },
}

/// A record.
#[derive(Clone, Debug)]
pub(crate) struct TypeDraft {
    pub(crate) at: Span,
    pub(crate) summary: Option<String>,
    pub(crate) fields: Vec<FieldDraft>,
}

/// A field.
#[derive(Clone, Debug)]
pub(crate) struct FieldDraft {
    pub(crate) name: String,
    pub(crate) at: Span,
    /// What it holds; `None` where the source does not tell.
    pub(crate) ty: Option<Ty>,
    /// All keys of the field but `type`, in any order.
    pub(crate) keys: Vec<(&'static str, Value)>,
}

/// What a field holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Ty {
    /// A type of the language.
    Word(&'static str),
    /// A type that the source describes.
    Named(String),
    List(Box<Ty>),
}

impl Ty {
    /// The described type in it.
    pub(crate) fn named(&self) -> Option<&str> {
        match self {
            Self::Word(_) => None,
            Self::Named(name) => Some(name),
            Self::List(inner) => inner.named(),
        }
    }

    /// As a spec file says it; `name` gives the spec's name for a described type.
    pub(crate) fn write(&self, name: &dyn Fn(&str) -> String) -> String {
        match self {
            Self::Word(word) => (*word).to_owned(),
            Self::Named(inner) => name(inner),
            Self::List(inner) => format!("list<{}>", inner.write(name)),
        }
    }
}
