//! The module of a `types.yaml`: types that several APIs share. All of them count as sent and received.

use quote::quote;

use super::module::Module;
use super::paths::Paths;
use super::record::Use;
use super::{api, enums, record, tables};
use crate::ir::{SharedTypes, Type};

/// Emits the module.
pub(super) fn emit(shared: &SharedTypes, paths: &Paths) -> Module {
    // Tables of other modules refer to these.
    let visibility = quote!(pub(crate));
    let tables = shared.types.iter().filter_map(|ty| match ty {
        Type::Record(record) => Some((record::plumbing(record), tables::record(record, &record.name, true, &visibility))),
        Type::Enum(_) => None,
    });
    let (plumbing, tables): (Vec<_>, Vec<_>) = tables.unzip();
    let types = shared.types.iter().map(|ty| match ty {
        Type::Record(of) => record::emit(of, &api::type_docs(of, Use::Sent), &quote!(), Use::Sent),
        Type::Enum(of) => enums::emit(of),
    });
    let what = match &shared.product {
        Some(product) => format!("Types that several APIs of `{product}` share."),
        None => "Types that several products share.".to_owned(),
    };
    let described = format!("Described in `{}`.", shared.file);
    Module { docs: vec![what, String::new(), described], items: paths.import(quote!(#(#types)* #(#plumbing)* #(#tables)*)) }
}
