//! The list of every API, for tests that go through all of them. No module of the crate: the package `every-api` takes it in.

use std::collections::BTreeSet;

use quote::quote;

use super::api::ways;
use super::module::Module;
use super::paths::ident;
use crate::ir::Spec;
use crate::resolve::names::Style;

/// The file, beside those of the modules.
pub(crate) const FILE: &str = "every.rs";

/// Emits one line for each way in which an API is made: what is done with its request, and the request's type. What the words do is up to who takes the list in.
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
    let docs = vec!["Every API that the spec folder describes, for tests that go through all of them.".to_owned()];
    let items = quote! {
        use super::{Case, #(#imports),*};
        pub(super) static ALL: &[Case] = &[#(#lines),*];
    };
    Module { docs, items }
}
