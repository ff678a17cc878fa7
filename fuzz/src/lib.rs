//! Support for the fuzz targets: reads the fuzzer's input, plays the platform with the test keys, and checks diagnostics and spec folders.
//!
//! Each target in `fuzz_targets/` drives one reader of foreign input through the public API and asserts what that reader promises.
#![forbid(unsafe_code)]

pub mod client;
pub mod diagnostics;
pub mod input;
pub mod platform;
pub mod spec_folder;
