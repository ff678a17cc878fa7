//! A typed client for the Alipay Open Platform.
#![forbid(unsafe_code)]
#![deny(missing_docs)]

pub mod keys;
pub mod limits;
pub mod record;
pub mod schema;
pub mod sign;

#[rustfmt::skip]
#[path = "../generated/mod.rs"]
mod generated;
pub use generated::*;
