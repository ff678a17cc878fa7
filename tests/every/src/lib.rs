//! Tests that cover every described API: `generated/every.rs` has one line for each, written by the generator, and generic code uses the
//! public tables.
//!
//! A separate package and not a default member of the workspace. Only its tests enable the feature `full`, so that
//! a build of the workspace and the tests of `alipay` compile only the products that they need.
//!
//! | file | coverage |
//! |---|---|
//! | `limits` | every limit of every spec file: the last valid value is accepted, the first invalid one is rejected with the linked code |
//! | `rules` | every rule between fields, satisfied and violated |
//! | `responses` | every response: unknown fields and values, `null`, missing values, texts for numbers and numbers for texts |
//! | `requests` | every request: the written form is parsed back, `Debug`, `Clone` and `PartialEq` |
//! | `calls` | every call over HTTP, on both protocols: the emulator decodes the values that were sent; the examples of the spec files |
//! | `places` | every field that one protocol lacks, and every common parameter: it is sent, or the call is rejected with an error that names it |
//! | `shapes` | one call of each shape, written as in an application |
//! | `names` | search by name and title finds the struct |
//!
//! Measured once, unoptimised, with `alipay` compiled: 32 s of processor time to compile this binary and the emulator, 15 s to run it, by
//! `time cargo test -p every-api --no-run` and `time` of the binary that it prints.
//!
//! `make` creates valid documents for a table, `oracle` checks limits independently of the engine, `walk` finds every limit.
#![cfg(test)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

#[rustfmt::skip]
#[path = "../../../generated/every.rs"]
mod all;
mod calls;
mod case;
mod limits;
mod make;
mod names;
mod oracle;
mod placement;
mod requests;
mod responses;
mod rules;
mod shapes;
mod spec;
mod walk;

use case::{Case, app, call, page};
