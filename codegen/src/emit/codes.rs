//! Enums of error codes: one variant for each listed code, and one for all others.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{self, Sentence};
use super::module::outer_docs;
use super::paths::ident;
use crate::ir::{CodeEnum, ErrorCode, Outcome, Retry};

/// Emits an enum with its table of texts.
pub(super) fn emit(codes: &CodeEnum, docs: &[String]) -> TokenStream {
    let name = ident(&codes.name);
    let docs = outer_docs(docs);
    let variants = codes.codes.iter().map(variant);
    let table = codes.codes.iter().map(|code| {
        let (wire, variant) = (&code.code, ident(&code.name));
        quote!(, #wire #variant)
    });
    quote! {
        #docs
        #[derive(Clone, Copy, PartialEq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A code that the spec does not list. The error contains the code itself.
            Unknown,
        }

        __rt::error_codes!(#name #(#table)*);
    }
}

fn variant(code: &ErrorCode) -> TokenStream {
    let mut docs = docs::value(&code.code, &code.summary, "").text(".").lines();
    let mut advice = Sentence::default().prose(&code.fix);
    if code.retry == Retry::Later {
        advice = advice.text(" The same call may succeed later. ");
    }
    if code.outcome == Outcome::Unknown {
        advice = advice.text(" The outcome is unknown: the call may have taken effect.");
    }
    docs::paragraph(&mut docs, advice.lines());
    let (docs, name) = (outer_docs(&docs), ident(&code.name));
    quote!(#docs #name)
}
