//! The tests of the crate `alipay` from outside: vectors, keys, limits, walkers, and real HTTP against the sandbox.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod answers;
mod batch;
mod boundaries;
mod certificate_mode;
mod certificates;
mod common_parameters;
mod compile_fail;
mod diagnose;
mod downloads;
mod encryption;
mod end_to_end;
mod error_codes;
mod features;
mod flipped;
mod interop;
mod keys;
mod lost;
mod notify;
mod oauth;
mod observers;
mod pages;
mod paging;
mod policies;
mod properties;
mod records;
mod retries;
mod sandbox;
mod setup;
mod sm2;
mod spans;
mod support;
mod tokens;
mod uploads;
mod vectors;
mod verbs;
