//! The tests of the crate `alipay` from outside: vectors, keys, limits, walkers, and real HTTP against the sandbox.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod answers;
mod as_json;
mod batch;
mod boundaries;
mod certificate_mode;
mod certificates;
mod common_parameters;
mod compile_fail;
mod diagnose;
mod downloads;
mod encrypted_answers;
mod encryption;
mod end_to_end;
mod error_codes;
mod faults;
mod features;
mod flipped;
#[cfg(target_os = "linux")]
mod http2;
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
mod redaction;
mod responses;
mod retries;
mod runtimes;
mod sandbox;
mod setup;
mod sm2;
mod spans;
mod support;
mod tls;
mod tokens;
mod transport_errors;
mod uploads;
mod vectors;
mod verbs;
