//! How emitted code names things that are not its own.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use super::Part;
use crate::ir::Home;
use crate::resolve::names;

/// The way to the run time, and from a module to the types that modules share.
pub(crate) struct Paths {
    runtime: syn::Path,
    /// The module with the tables of the protocols, seen from the module of an API.
    common: TokenStream,
}

impl Paths {
    /// `runtime` is the path of the run-time crate: `crate` inside of it, `::alipay` elsewhere.
    pub(crate) fn new(runtime: &str, part: Part) -> Result<Self, syn::Error> {
        let runtime = syn::parse_str(runtime)?;
        let common = match part {
            Part::Whole | Part::Common => quote!(super::super::common),
            Part::Products => quote!(#runtime::common),
        };
        Ok(Self { runtime, common })
    }

    /// True for code that becomes a part of the run-time crate itself.
    pub(crate) fn is_own(&self) -> bool {
        self.runtime.is_ident("crate")
    }

    /// The imports that a module begins with: two modules, so that no type of a spec can meet a name of the run time.
    pub(crate) fn imports(&self) -> TokenStream {
        let runtime = &self.runtime;
        quote!(use #runtime::{record, schema};)
    }

    /// The imports of a module without tables.
    pub(crate) fn record_only(&self) -> TokenStream {
        let runtime = &self.runtime;
        quote!(use #runtime::record;)
    }

    /// The imports of a module with nothing but tables.
    pub(crate) fn schema_only(&self) -> TokenStream {
        let runtime = &self.runtime;
        quote!(use #runtime::schema;)
    }

    /// The table of the shared error codes, seen from the module of an API.
    pub(crate) fn shared_codes(&self) -> TokenStream {
        let common = &self.common;
        quote!(#common::codes::CODES)
    }

    /// A type, seen from a module whose types have the home `from`.
    pub(crate) fn type_path(name: &str, home: Home, from: Home) -> TokenStream {
        let name = ident(name);
        let prefix = prefix(home, from);
        quote!(#prefix #name)
    }

    /// The table of a record, likewise.
    pub(crate) fn table_path(name: &str, home: Home, from: Home) -> TokenStream {
        let name = table(name);
        let prefix = prefix(home, from);
        quote!(#prefix #name)
    }
}

fn prefix(home: Home, from: Home) -> TokenStream {
    match (home, from) {
        (Home::Product, Home::Api) => quote!(super::types::),
        (Home::Spec, Home::Api | Home::Product) => quote!(super::super::types::),
        _ => TokenStream::new(),
    }
}

/// The static that holds the table of a record.
pub(super) fn table(name: &str) -> Ident {
    format_ident!("{}", names::shouty(name))
}

/// A name as an identifier, raw where it says so.
pub(crate) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(plain) => Ident::new_raw(plain, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}
