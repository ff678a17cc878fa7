//! Structs: the data, the setters, and the macro call that implements the traits.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_json::Value as Json;

use super::docs::{self, Sentence};
use super::limits::{self, as_item};
use super::module::outer_docs;
use super::paths::{Paths, ident, table};
use crate::ir::{EnumValue, Field, Home, Item, Kind, Protocol, Record, Required, Text};

/// The direction in which a struct travels.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    /// The struct is, or is part of, a request. It has setters, and its limits are checked.
    Sent,
    /// The struct is only received.
    Received,
}

/// Emits a struct with its setters. [`plumbing`] and `tables::record` emit the rest.
pub(super) fn emit(record: &Record, docs: &[String], attributes: &TokenStream, usage: Use) -> TokenStream {
    let name = ident(&record.name);
    let docs = outer_docs(docs);
    let fields = record.fields.iter().map(|field| field_item(field, record, usage));
    let setters = (usage == Use::Sent).then(|| setters(record, &name));
    // An attribute on the struct covers every setter, because setters return the struct.
    let must_use = (usage == Use::Sent).then(|| quote!(#[must_use]));
    quote! {
        #docs
        #attributes
        #must_use
        #[non_exhaustive]
        pub struct #name { #(#fields),* }

        #setters
    }
}

/// Emits the impls that all structs have.
pub(super) fn plumbing(record: &Record) -> TokenStream {
    let (name, table) = (ident(&record.name), table(&record.name));
    let fields = record.fields.iter().map(|field| {
        let (name, empty) = (ident(&field.ident), empty(field));
        quote!(, #name: #empty)
    });
    quote!(__rt::record!(#name, #table #(#fields)*);)
}

fn field_item(field: &Field, record: &Record, usage: Use) -> TokenStream {
    let docs = outer_docs(&field_docs(field, usage));
    let name = ident(&field.ident);
    let ty = field_type(field, record.home);
    let deprecated = deprecation(field);
    quote!(#docs #deprecated pub #name: #ty)
}

fn deprecation(field: &Field) -> Option<TokenStream> {
    // Rustdoc renders the note as Markdown.
    let note = Sentence::default().prose(field.deprecated.as_deref()?).lines().join(" ");
    Some(quote!(#[deprecated(note = #note)]))
}

/// Emits the Rust type of a field. A type without an empty value is optional even if the field is required.
fn field_type(field: &Field, from: Home) -> TokenStream {
    let inner = value_type(&field.kind, from);
    match (&field.kind, field.required) {
        (Kind::List(_), _) | (Kind::Text(_) | Kind::Record(_), Required::Yes) => inner,
        _ => quote!(Option<#inner>),
    }
}

pub(super) fn value_type(kind: &Kind, from: Home) -> TokenStream {
    match kind {
        Kind::Text(Text::Enum(of)) => {
            let path = Paths::type_path(&of.name, of.home, from);
            quote!(record::Choice<#path>)
        }
        Kind::Text(Text::Price) => quote!(record::Amount),
        Kind::Text(Text::DateTime) => quote!(record::DateTime),
        Kind::Text(Text::Date) => quote!(record::Date),
        Kind::Text(_) => quote!(String),
        Kind::Integer => quote!(i64),
        Kind::Number => quote!(f64),
        Kind::Boolean => quote!(bool),
        Kind::Record(record) => Paths::type_path(&record.name, record.home, from),
        Kind::File => quote!(record::Upload),
        Kind::List(item) => {
            let inner = value_type(&item.kind, from);
            quote!(Vec<#inner>)
        }
    }
}

/// Emits the empty value of a field. It is written out, because a derived `Default` calls a function for each field.
fn empty(field: &Field) -> TokenStream {
    match (&field.kind, field.required) {
        (Kind::List(_), _) => quote!(Vec::new()),
        (Kind::Text(Text::Enum(_) | Text::Price | Text::DateTime | Text::Date) | Kind::Record(_), Required::Yes) => {
            quote!(Default::default())
        }
        (Kind::Text(_), Required::Yes) => quote!(String::new()),
        _ => quote!(None),
    }
}

fn setters(record: &Record, name: &Ident) -> TokenStream {
    // The setter of a deprecated field accesses that field.
    let allow = record.fields.iter().any(|field| field.deprecated.is_some()).then(|| quote!(#[allow(deprecated)]));
    let setters = record.fields.iter().map(|field| setter(field, record.home));
    quote! {
        #allow
        impl #name {
            /// Creates an empty value. The client checks required fields before it sends the request.
            #[inline]
            pub fn new() -> Self { Self::default() }

            #(#setters)*
        }
    }
}

fn setter(field: &Field, from: Home) -> TokenStream {
    let name = ident(&field.ident);
    let plain = field.ident.trim_start_matches("r#");
    let docs = outer_docs(&[format!("Sets [`{plain}`](Self::{plain}).")]);
    let ty = value_type(&field.kind, from);
    let (parameter, value) = match &field.kind {
        Kind::Text(_) => (quote!(impl Into<#ty>), quote!(#name.into())),
        Kind::List(item) => list_parameter(item, &name, from),
        _ => (ty, quote!(#name)),
    };
    let value = match (&field.kind, field.required) {
        (Kind::List(_), _) | (Kind::Text(_) | Kind::Record(_), Required::Yes) => value,
        _ => quote!(Some(#value)),
    };
    let deprecated = deprecation(field);
    quote! {
        #docs
        #deprecated
        #[inline]
        pub fn #name(mut self, #name: #parameter) -> Self {
            self.#name = #value;
            self
        }
    }
}

fn list_parameter(item: &Item, name: &Ident, from: Home) -> (TokenStream, TokenStream) {
    let ty = value_type(&item.kind, from);
    match item.kind {
        Kind::Text(_) => (quote!(impl IntoIterator<Item = impl Into<#ty>>), quote!(#name.into_iter().map(Into::into).collect())),
        _ => (quote!(impl IntoIterator<Item = #ty>), quote!(#name.into_iter().collect())),
    }
}

fn field_docs(field: &Field, usage: Use) -> Vec<String> {
    let mut docs = docs::prose(&field.summary);
    let is_renamed = field.ident.trim_start_matches("r#") != field.name;
    let mut facts = Sentence::default();
    if !field.title.is_empty() {
        facts = facts.fact("").prose(&field.title);
    }
    if is_renamed || field.summary.is_empty() {
        facts = facts.fact("").code(&field.name).text(" on the wire");
    }
    if field.summary.is_empty() {
        facts = described(facts.text(", "), field);
    }
    facts = match (field.required, usage) {
        (Required::Yes, Use::Sent) => facts.fact("required"),
        (Required::Yes, Use::Received) => facts.fact("always present"),
        (Required::Conditional, _) => facts.fact("required in some cases"),
        (Required::No, _) => facts,
    };
    facts = match &field.kind {
        Kind::Text(Text::Price) => facts.fact("an amount of money as a decimal number"),
        Kind::Text(Text::DateTime) => facts.fact("Beijing time, as ").code("yyyy-MM-dd HH:mm:ss"),
        Kind::Text(Text::Date) => facts.fact("a date, as ").code("yyyy-MM-dd"),
        Kind::Text(Text::Json) => facts.fact("JSON in a string"),
        Kind::Text(Text::Enum(of)) if of.open => facts.fact("other values may be added"),
        _ => facts,
    };
    facts = limits::of_field(facts, field);
    facts = match field.only {
        Some(Protocol::Gateway) => facts.fact("on the gateway only"),
        Some(Protocol::Rest) => facts.fact("on REST only"),
        None => facts,
    };
    facts = facts.capitalized();
    if !facts.is_empty() {
        facts = facts.text(". ");
    }
    if let Some(default) = &field.default {
        facts = facts.text("Defaults to ").code(&written(default)).text(". ");
    }
    if let Some(example) = &field.example {
        facts = facts.text("Example: ").code(&written(example)).text(". ");
    }
    docs::paragraph(&mut docs, facts.lines());
    docs::paragraph(&mut docs, value_docs(field));
    docs
}

/// Describes the type of a field that has no summary.
fn described(start: Sentence, field: &Field) -> Sentence {
    match &field.kind {
        Kind::List(item) => named(start.text("a list; each element is "), &item.kind),
        kind => named(start, kind),
    }
}

fn named(sentence: Sentence, kind: &Kind) -> Sentence {
    match kind {
        Kind::Text(Text::Enum(of)) => sentence.text("a value of ").code(&of.name),
        Kind::Text(_) => sentence.text("a string"),
        Kind::Integer => sentence.text("an integer"),
        Kind::Number => sentence.text("a number"),
        Kind::Boolean => sentence.text("a boolean"),
        Kind::File => sentence.text("a file"),
        Kind::Record(record) => sentence.text("an object of type ").code(&record.name),
        Kind::List(_) => sentence.text("a list"),
    }
}

/// Lists the values that a field itself defines, as a Markdown list. Returns no lines if no value has a meaning and a limit already
/// names them.
fn value_docs(field: &Field) -> Vec<String> {
    let is_described = |value: &EnumValue| !value.summary.is_empty() || !value.title.is_empty();
    if field.values.is_empty() || (!field.open && !field.values.iter().any(is_described)) {
        return Vec::new();
    }
    let mut docs = vec![if field.open { "Known values; others may be added:" } else { "Values:" }.to_owned()];
    docs.push(String::new());
    for value in &field.values {
        docs.extend(as_item(docs::value(&value.wire, &value.summary, &value.title).text(".").lines()));
    }
    docs
}

/// Formats a value as a caller writes it: a text as is, anything else as JSON.
fn written(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        Json::Array(items) if items.len() == 1 => items.first().map(written).unwrap_or_default(),
        other => other.to_string(),
    }
}
