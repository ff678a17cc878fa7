//! Turns YAML descriptions of Alipay Open Platform APIs into typed, validating Rust.
#![forbid(unsafe_code)]
#![deny(missing_docs)]

pub mod catalogue;
pub mod diagnostic;
pub mod ir;
mod load;
mod resolve;
mod source;
mod spec;

pub use load::{Loaded, load};
