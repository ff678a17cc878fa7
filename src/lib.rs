//! A typed client for the Alipay Open Platform.
#![forbid(unsafe_code)]
#![deny(missing_docs)]

pub mod record;
pub mod schema;

#[rustfmt::skip]
#[path = "../generated/mod.rs"]
mod generated;
pub use generated::*;
