//! Tools for those who maintain descriptions of Alipay Open Platform APIs.
//!
//! The program `alipay-spec-tools`, which this workspace runs as `cargo codegen`, is a thin layer above this library.
//! [`import`] turns descriptions of other sources into edits of spec files, [`format_folder`] brings spec files into their canonical form,
//! [`scaffold()`] starts a spec file, [`lint()`] finds valid descriptions that are probably wrong, [`diff`] compares two descriptions by the
//! effect on users, [`export`] writes documents for other tools, and [`surface`] lists the public items of the hand-written libraries.
#![forbid(unsafe_code)]
#![deny(missing_docs)]

pub mod catalogue;
mod changes;
pub mod diff;
pub mod export;
mod format;
pub mod import;
mod lint;
mod openapi;
mod scaffold;
pub mod surface;

pub use changes::Changes;
pub use format::format_folder;
pub use lint::lint;
pub use scaffold::scaffold;

/// Tests the examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
