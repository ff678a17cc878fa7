//! The list of every API, for tests that iterate over all of them. It is not a module of the crate: the package `every-api`
//! includes it.

use std::collections::BTreeSet;

use quote::quote;

use super::api::ways;
use super::module::Module;
use super::paths::ident;
use crate::ir::Spec;
use crate::resolve::names::Style;

/// The name of the file, next to those of the modules.
pub(crate) const FILE: &str = "every.rs";

/// Emits one line for each way to send each API's request: a word for the way, and the request's type. The including crate defines
/// the functions behind the words.
pub(crate) fn every(spec: &Spec) -> Module {
    let words: BTreeSet<&str> = spec.apis.iter().flat_map(ways).map(|(_, word)| word).collect();
    let imports = words.into_iter().map(ident);
    let lines = spec.apis.iter().flat_map(|api| {
        let (product, request) = (ident(&Style::Module.ident(&api.product)), ident(&api.request.name));
        ways(api).into_iter().map(move |(_, word)| {
            let word = ident(word);
            quote!(#word::<::alipay::#product::#request>())
        })
    });
    let docs = vec!["Every API of the spec folder, for tests that iterate over all of them.".to_owned()];
    let items = quote! {
        use super::{Case, #(#imports),*};
        pub(super) static ALL: &[Case] = &[#(#lines),*];
    };
    Module { docs, items }
}
