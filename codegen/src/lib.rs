//! Turns YAML descriptions of Alipay Open Platform APIs into typed, validating Rust.
//!
//! Three doors lead in. [`Builder`] is for build scripts: a spec folder in, Rust files out. [`load`] is for programs that play the
//! description instead of compiling it: it hands back [`ir::Spec`]; [`load_files`] does so from memory. The command line `alipay-codegen` is for people.
//!
//! Inside, data flows one way: `source` (files, and where in them something stands) → `spec` (what a file may say and what it
//! said) → `resolve` (names, types, limits, protocols, examples) → [`ir`] → `emit` (one emitter for each output) → `plan` →
//! `sink`. For people who write descriptions there are also `import` (descriptions of others become spec files), `format` (the canonical
//! form) and `scaffold` (a file to fill in), which hand back [`Changes`], `lint` (what reads wrong), [`diff`] (what changed for users) and [`stats`]; all of them come with the feature `cli`. Everything before the sink is pure, nothing prints, and what is wrong comes back as [`diagnostic::Diagnostic`]s, all at once.
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
mod temporary;

pub use builder::{Builder, Compared, Generated};
#[doc(hidden)]
pub use emit::surface::{field_type, value_type};
#[doc(hidden)]
pub use emit::ways;
pub use error::Error;
pub use load::{Loaded, load, load_files};
pub use plan::{Layout, Plan};
pub use sink::{Stale, Summary};
pub use spec::schema;
