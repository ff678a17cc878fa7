//! Tests that go through every described API: one line for each in `generated/every.rs`, which the generator writes, and generic code over
//! the public tables.
//!
//! A package of its own, and no default member of the workspace: only it asks for the feature `full`, for tests alone, so that
//! a build of the workspace and the tests of `alipay` compile the products that they name.
//!
//! | file | what it shows |
//! |---|---|
//! | `limits` | every limit of every spec file: the last value that keeps it is accepted, the first that breaks it refused with the linked code |
//! | `rules` | every rule between fields, kept and broken |
//! | `answers` | every answer: unknown fields and values, `null`, nothing, texts for numbers and numbers for texts |
//! | `requests` | every request: what is written is read back, `Debug`, `Clone` and `PartialEq` |
//! | `calls` | every call over HTTP, on both protocols: what the sandbox understood is what was sent; the examples of the spec files |
//! | `places` | every field that one protocol lacks, and every common parameter: it is sent, or the call is refused and the error names it |
//! | `shapes` | one call of each shape, written as people write it |
//! | `names` | search by name and title finds the struct |
//!
//! Measured once, unoptimised, with `alipay` compiled: 32 s of processor time to compile this binary and the sandbox, 15 s to run it, by
//! `time cargo test -p every-api --no-run` and `time` of the binary that it names.
//!
//! `make` makes documents that keep to a table, `oracle` tells by itself whether a value keeps a limit, `walk` finds every limit.
#![cfg(test)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

#[rustfmt::skip]
#[path = "../../../generated/every.rs"]
mod all;
mod answers;
mod calls;
mod case;
mod limits;
mod make;
mod names;
mod oracle;
mod places;
mod requests;
mod rules;
mod said;
mod shapes;
mod walk;

use case::{Case, app, call, page};
