//! A typed client for the Alipay Open Platform, V2 (gateway) and V3 (REST), generated from YAML.
//!
//! * [`Client`] makes calls; `alipay::blocking` has the same without `async`, behind the feature of that name.
//! * One module for each product holds its APIs, behind a feature of its name, such as `open_public` or `trade`; `full` turns all of them on.
//!   Each has the requests, responses, types and error codes of its APIs.
//! * Everything else comes from the run time, the crate `alipay_core`, which this crate re-exports.
//!
//! The library never prints, never reads the environment and never panics on input.
//! Keys never appear in `Debug`, errors or logs.
//! (The TLS library finds the system's certificates in its own way, which on Linux includes `SSL_CERT_FILE`.)
#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[doc(inline)]
pub use alipay_core::*;

#[rustfmt::skip]
#[path = "../generated/mod.rs"]
mod generated;
pub use generated::*;

/// The programs of the README, which must compile.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

/// The programs of the Chinese README, which must compile.
#[cfg(doctest)]
#[doc = include_str!("../README.zh-CN.md")]
struct ReadmeInChinese;
