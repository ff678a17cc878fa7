//! A typed client for the Alipay Open Platform, V2 (gateway) and V3 (REST), generated from YAML.
//!
//! * [`Client`] makes calls. `alipay::blocking` contains the same client without `async`, behind the feature `blocking`.
//! * Each product has a module with its APIs, behind a feature of the same name, such as `open_public`. `full` enables all of them.
//! * [`Error`] classifies failures by what a caller does about them. [`limits`] contains the checks that run before a request is sent.
//! * [`common`] contains the error codes that all APIs share.
//! * [`keys`], [`certificates`] and [`content_key`] parse keys and certificates from the console.
//! * [`sign`] creates and verifies signatures.
//! * [`charset`] converts between text and the charsets of the gateway.
//! * [`diagnose`] finds the reason for a rejected signature.
//! * [`execute`] contains requests that a browser or the platform's app sends, [`download`] the downloads of files.
//! * [`observe`], [`paging`] and [`batch`] contain observers, paginated lists and batches. [`transport`] replaces the HTTP client.
//! * [`upload`] contains the files that a request can carry.
//! * [`notify`] verifies notifications from the platform. [`oauth`] builds authorisation URLs and parses their redirects.
//! * [`schema`] and [`record`] are the basis of the generated code. [`gateway`] and [`rest`] implement the two protocols.
//! * [`values`] contains amounts, times and dates, which keep their exact text.
//! * [`json`] parses external JSON and keeps the digits of each number.
//!
//! The library never prints, never reads the environment and never panics on input. Keys never appear in `Debug` output, errors or logs.
//! (The TLS library finds the system's certificates in its own way, which on Linux includes `SSL_CERT_FILE`.)
#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[doc(inline)]
pub use alipay_core::*;

#[rustfmt::skip]
#[path = "../generated/mod.rs"]
mod generated;
#[allow(unreachable_pub, unused_imports, reason = "without a product there is nothing to export")]
pub use generated::*;

/// The examples of the README, which must compile.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

/// The examples of the Chinese README, which must compile.
#[cfg(doctest)]
#[doc = include_str!("../README.zh-CN.md")]
struct ReadmeInChinese;
