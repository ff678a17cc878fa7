//! Generates typed, validating Rust from YAML descriptions of Alipay Open Platform APIs.
//!
//! There are three entry points. [`Builder`] is for build scripts: it reads a spec folder and writes Rust files. [`load`] is for
//! programs that interpret a description instead of compiling it: it returns [`ir::Spec`]; [`load_files`] does the same from
//! memory.
//!
//! Data flows one way: `source` (files and spans) → `spec` (shape and decoding) → `resolve` (names, types, limits, protocols,
//! examples) → [`ir`] → `emit` (one emitter for each output) → `plan` → `sink`.
//! The package `alipay-spec-tools` adds the tools for maintainers, with a command line.
//! Everything before the sink is pure, and nothing prints. Problems are returned as [`diagnostic::Diagnostic`]s, all at once.
#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod banner;
mod builder;
#[doc(hidden)]
pub mod by_name;
pub mod catalogue;
pub mod diagnostic;
mod emit;
mod error;
pub mod ir;
#[doc(hidden)]
pub mod load;
#[doc(hidden)]
pub mod parallel;
mod plan;
#[cfg(feature = "platform")]
pub mod platform;
#[doc(hidden)]
pub mod resolve;
mod root;
pub mod sample;
#[doc(hidden)]
pub mod sink;
#[doc(hidden)]
pub mod source;
#[doc(hidden)]
pub mod spec;
pub mod stats;
#[cfg(feature = "tables")]
pub mod tables;
mod temporary;

pub use builder::{Builder, Compared, Generated};
#[doc(hidden)]
pub use emit::surface::{field_type, value_type};
#[doc(hidden)]
pub use emit::ways;
pub use error::Error;
pub use load::{Loaded, load, load_files, load_files_with, shared_files};
pub use plan::{Layout, Plan};
pub use resolve::SharedFiles;
pub use sink::{Stale, Summary};
pub use spec::schema;

/// Tests the examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
