//! Enumerations: a variant for each value that the spec lists. `record::Choice` keeps the texts of unlisted values.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{self, Sentence};
use super::module::outer_docs;
use super::paths::ident;
use crate::ir::{Enum, EnumValue};

/// Emits an enum with its table of texts.
pub(super) fn emit(of: &Enum) -> TokenStream {
    let name = ident(&of.name);
    let docs = outer_docs(&match of.summary.is_empty() {
        true => Sentence::default().text("The values of the platform's type ").code(&of.name).text(".").lines(),
        false => docs::prose(&of.summary),
    });
    let variants = of.values.iter().map(variant);
    let table = of.values.iter().map(|value| {
        let (wire, variant) = (&value.wire, ident(&value.name));
        quote!(#wire #variant)
    });
    quote! {
        #docs
        #[derive(Clone, Copy, PartialEq)]
        #[non_exhaustive]
        pub enum #name { #(#variants),* }

        __rt::enumeration!(#name, #(#table),*);
    }
}

fn variant(value: &EnumValue) -> TokenStream {
    let docs = docs::value(&value.wire, &value.summary, &value.title).text(".").lines();
    let (docs, name) = (outer_docs(&docs), ident(&value.name));
    quote!(#docs #name)
}
