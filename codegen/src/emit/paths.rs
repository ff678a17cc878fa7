//! Paths from emitted code to items outside of its module.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
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
    /// `runtime` is the path of the run-time crate: `crate` inside it, `::alipay_core` elsewhere.
    pub(crate) fn new(runtime: &str, part: Part) -> Result<Self, syn::Error> {
        let runtime = syn::parse_str(runtime)?;
        let common = match part {
            Part::Whole | Part::Common => quote!(super::super::common),
            Part::Products | Part::Selected => quote!(#runtime::common),
        };
        Ok(Self { runtime, common })
    }

    /// Returns true if the code becomes a part of the run-time crate itself.
    pub(crate) fn is_own(&self) -> bool {
        self.runtime.is_ident("crate")
    }

    /// Puts the imports of an API's module before its items, which name all modules of the run time. A search in them would take a fifth of
    /// the generator's time.
    pub(crate) fn import_all(&self, items: TokenStream) -> TokenStream {
        let runtime = &self.runtime;
        quote!(use #runtime::{__rt, record, schema}; #items)
    }

    /// Puts the imports of a module before its items: the modules of the run time that the items name. Only modules are imported, so that
    /// no type of a spec collides with a name of the run time.
    pub(crate) fn import(&self, items: TokenStream) -> TokenStream {
        let runtime = &self.runtime;
        let named: Vec<Ident> =
            MODULES.iter().filter(|module| names_module(items.clone(), module)).map(|module| ident(module)).collect();
        let imports = match &*named {
            [] => TokenStream::new(),
            [module] => quote!(use #runtime::#module;),
            modules => quote!(use #runtime::{#(#modules),*};),
        };
        quote!(#imports #items)
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

/// The modules of the run time that emitted code names.
const MODULES: [&str; 3] = ["__rt", "record", "schema"];

/// Returns true if a path in these tokens begins with the module.
fn names_module(tokens: TokenStream, module: &str) -> bool {
    let (mut begins_path, mut colons) = (false, 0);
    for token in tokens {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == ':' => {
                colons += 1;
                if begins_path && colons == 2 {
                    return true;
                }
                continue;
            }
            TokenTree::Ident(ident) => begins_path = colons < 2 && ident == module,
            TokenTree::Group(group) if names_module(group.stream(), module) => return true,
            _ => begins_path = false,
        }
        colons = 0;
    }
    false
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
