//! Enumerations: the values that the spec lists, and one variant for what it does not.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{self, Sentence};
use super::module::outer_docs;
use super::paths::ident;
use crate::ir::{Enum, EnumValue};

/// Emits an enum with its conversions.
pub(super) fn emit(of: &Enum) -> TokenStream {
    let name = ident(&of.name);
    let mut docs = match of.summary.is_empty() {
        true => Sentence::default().text("The values of the platform's type ").code(&of.name).text(".").lines(),
        false => docs::prose(&of.summary),
    };
    docs::paragraph(&mut docs, Sentence::default().text("Source: ").code(&format!("{}:{}", of.file, of.line)).text(".").lines());
    let docs = outer_docs(&docs);
    let variants = of.values.iter().map(variant);
    let to_text = of.values.iter().map(|value| {
        let (variant, wire) = (ident(&value.name), &value.wire);
        quote!(Self::#variant => #wire)
    });
    let from_text = of.values.iter().map(|value| {
        let (variant, wire) = (ident(&value.name), &value.wire);
        quote!(#wire => Self::#variant)
    });
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A value that the spec does not list, as it came.
            Unknown(record::Unrecognized),
        }

        impl #name {
            /// The text on the wire.
            #[inline]
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self { #(#to_text,)* Self::Unknown(text) => text.as_str() }
            }
        }

        impl From<&str> for #name {
            #[inline]
            fn from(text: &str) -> Self {
                match text { #(#from_text,)* other => Self::Unknown(record::Unrecognized::from_wire(other)) }
            }
        }

        impl Default for #name {
            #[inline]
            fn default() -> Self { Self::from("") }
        }

        impl record::Value for #name {
            #[inline]
            fn value(&self) -> record::Node<'_> { record::Node::Text(self.as_str()) }
            #[inline]
            fn set(&mut self, node: record::Node<'_>, report: &mut record::Report) { record::set_enum(self, node, report); }
        }
    }
}

fn variant(value: &EnumValue) -> TokenStream {
    let mut docs = docs::prose(&value.summary);
    docs::paragraph(&mut docs, Sentence::default().text("On the wire ").code(&value.wire).text(".").lines());
    let (docs, name) = (outer_docs(&docs), ident(&value.name));
    quote!(#docs #name)
}
