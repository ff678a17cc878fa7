//! Emission of Rust from the resolved description: one pure emitter for each kind of output.
//!
//! Emitted code is data: structs, tables and access by number. Text from the spec never becomes code. It becomes string literals,
//! or documentation escaped by [`docs`].

mod api;
mod codes;
mod common;
mod docs;
mod enums;
mod every;
mod index;
mod limits;
mod module;
mod paging;
mod paths;
pub(crate) mod product;
mod record;
mod sample;
mod shared;
pub(crate) mod surface;
mod tables;
mod words;

use crate::ir::Spec;
pub use api::ways;
pub(crate) use docs::plain;
pub(crate) use every::{FILE as EVERY, every};
pub(crate) use index::{Body, Node, Part, What, allowances, module_name, tree};
pub(crate) use module::Module;
pub(crate) use paths::{Paths, ident};

/// Emits the module for one source. Returns `None` only if `what` belongs to another spec.
pub(crate) fn emit(spec: &Spec, what: What, paths: &Paths) -> Option<Module> {
    Some(match what {
        What::Api(index) => api::emit(spec.apis.get(index)?, paths),
        What::Shared(index) => shared::emit(spec.shared.get(index)?, paths),
        What::Gateway => common::emit(spec.gateway.as_ref()?, paths),
        What::Rest => common::emit(spec.rest.as_ref()?, paths),
        What::Codes => common::catalogue(spec.codes.as_ref()?, paths),
    })
}
