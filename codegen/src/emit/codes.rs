//! Enums of error codes: one variant for each code, and one for those that the spec does not list.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{self, Sentence};
use super::module::outer_docs;
use super::paths::ident;
use crate::ir::{CodeEnum, ErrorCode, Outcome, Retry};

/// Emits an enum with its table of texts. `file` lists the codes, `shared` is the file of the catalogue.
pub(super) fn emit(codes: &CodeEnum, docs: &[String], file: &str, shared: Option<&str>) -> TokenStream {
    let name = ident(&codes.name);
    let docs = outer_docs(docs);
    let variants = codes.codes.iter().map(|code| variant(code, file, shared));
    let table = codes.codes.iter().map(|code| {
        let (wire, variant) = (&code.code, ident(&code.name));
        quote!((#wire, Self::#variant))
    });
    quote! {
        #docs
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A code that the spec does not list; its text is in the error.
            Unknown,
        }

        impl record::ErrorCode for #name {
            const CODES: &'static [(&'static str, Self)] = &[#(#table),*];
            const UNKNOWN: Self = Self::Unknown;
        }

        impl std::fmt::Debug for #name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { record::debug_code(*self, f) }
        }
    }
}

fn variant(code: &ErrorCode, file: &str, shared: Option<&str>) -> TokenStream {
    let mut docs = docs::prose(&code.summary);
    docs::paragraph(&mut docs, docs::prose(&code.fix));
    let mut facts = Sentence::default().text("On the wire ").code(&code.code);
    if code.retry == Retry::Later {
        facts = facts.text("; the same call may succeed later");
    }
    if code.outcome == Outcome::Unknown {
        facts = facts.text("; the call may have had its effect, so that it comes as an unknown outcome");
    }
    facts = facts.text(". Source: ").code(&format!("{file}:{}", code.line));
    if let (Some(line), Some(shared)) = (code.shared, shared) {
        facts = facts.text(" and ").code(&format!("{shared}:{line}"));
    }
    facts = facts.text(".");
    docs::paragraph(&mut docs, facts.lines());
    let (docs, name) = (outer_docs(&docs), ident(&code.name));
    quote!(#docs #name)
}
