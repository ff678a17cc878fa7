//! Paths from emitted code to items outside of its module.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use super::Part;
use crate::ir::Home;
use crate::resolve::names;

/// The path to the run time, and the paths from a module to shared types.
pub(crate) struct Paths {
    runtime: syn::Path,
    /// The module with the tables of the protocols, seen from the module of an API.
    common: TokenStream,
}

impl Paths {
    /// `runtime` is the path of the run-time crate: `crate` inside it, `::alipay` elsewhere.
    pub(crate) fn new(runtime: &str, part: Part) -> Result<Self, syn::Error> {
        let runtime = syn::parse_str(runtime)?;
        let common = match part {
            Part::Whole | Part::Common => quote!(super::super::common),
            Part::Products => quote!(#runtime::common),
        };
        Ok(Self { runtime, common })
    }

    /// Returns true if the code becomes a part of the run-time crate itself.
    pub(crate) fn is_own(&self) -> bool {
        self.runtime.is_ident("crate")
    }

    /// Emits the imports of a module: two modules, so that no type of a spec collides with a name of the run time.
    pub(crate) fn imports(&self) -> TokenStream {
        let runtime = &self.runtime;
        quote!(use #runtime::{__rt, record, schema};)
    }

    /// Emits the imports of a module with tables and error codes only.
    pub(crate) fn codes_and_schema(&self) -> TokenStream {
        let runtime = &self.runtime;
        quote!(use #runtime::{__rt, schema};)
    }

    /// Emits the imports of a module without tables.
    pub(crate) fn rt_only(&self) -> TokenStream {
        let runtime = &self.runtime;
        quote!(use #runtime::__rt;)
    }

    /// Emits the imports of a module that contains only tables.
    pub(crate) fn schema_only(&self) -> TokenStream {
        let runtime = &self.runtime;
        quote!(use #runtime::schema;)
    }

    /// Emits the path of the table of shared error codes, seen from the module of an API.
    pub(crate) fn shared_codes(&self) -> TokenStream {
        let common = &self.common;
        quote!(#common::codes::CODES)
    }

    /// Emits the path of a type, relative to a module whose types have the home `from`.
    pub(crate) fn type_path(name: &str, home: Home, from: Home) -> TokenStream {
        let name = ident(name);
        let prefix = prefix(home, from);
        quote!(#prefix #name)
    }

    /// Emits the path of a record's table, relative to a module whose types have the home `from`.
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

/// Returns the name of the static that holds the table of a record.
pub(super) fn table(name: &str) -> Ident {
    format_ident!("{}", names::shouty(name))
}

/// Converts a name to an identifier. The prefix `r#` makes it a raw identifier.
pub(crate) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(plain) => Ident::new_raw(plain, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}
