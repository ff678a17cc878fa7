//! Support for the fuzz targets: parses the fuzzer's input, acts as the platform with the test keys, and checks diagnostics and spec
//! folders.
//!
//! Each target in `fuzz_targets/` runs one parser of untrusted input through the public API, and asserts its guarantees.
#![forbid(unsafe_code)]

pub mod client;
pub mod diagnostics;
pub mod input;
pub mod platform;
pub mod spec_folder;
