//! The run time of the crate `alipay`: signs, sends, verifies and decodes calls of the Alipay Open Platform, V2 (gateway) and V3 (REST).
//!
//! It contains no API. Applications depend on `alipay`, which re-exports this crate.
//! A crate with its own API descriptions depends on this one.
//!
//! * [`Client`] makes calls. The module `blocking` contains the same client without `async`, behind the feature `blocking`.
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

#[doc(hidden)]
#[path = "rt.rs"]
pub mod __rt;
#[cfg(feature = "blocking")]
pub mod blocking;
pub mod certificates;
pub mod charset;
mod client;
pub mod content_key;
pub mod diagnose;
pub mod error;
pub mod gateway;
mod headers;
mod html;
pub mod json;
pub mod keys;
pub mod limits;
pub mod notify;
pub mod oauth;
pub mod record;
pub mod rest;
pub use alipay_schema as schema;
pub mod sign;
pub mod transport;
pub mod upload;
pub mod values;

#[rustfmt::skip]
#[path = "../generated/mod.rs"]
pub mod common;

#[doc(hidden)]
pub use client::Build;
pub use client::{Call, Client, ClientBuilder, ProtocolChoice, RawCall, Response, RetryPolicy};
pub use error::Error;
pub use record::{ErrorCode, Request};

/// Batches: several requests in one call on the gateway (V2).
pub mod batch {
    pub use crate::client::{Batch, BatchResponses, Ticket};
}

/// Downloads of files, such as bills and media.
pub mod download {
    pub use crate::client::{Download, Downloaded};
}

/// Calls of APIs by a table that exists at run time only.
pub mod dynamic {
    pub use crate::client::{DynamicCall, DynamicExecute};
}

/// Signed requests that a browser or the platform's app sends.
pub mod execute {
    pub use crate::client::{PageExecute, RawPageExecute, RawSdkExecute, SdkExecute};
}

/// Observers of attempts, for logs and metrics.
pub mod observe {
    pub use crate::client::{Attempt, AttemptEnd, Observer};
}

/// Paginated lists.
pub mod paging {
    pub use crate::client::{PageItems, Pages, Paginate};
}

/// The base URL of the platform.
pub const PRODUCTION: &str = "https://openapi.alipay.com";

/// The base URL of the platform's sandbox, which has its own apps, keys and users.
/// (The older host `openapi.alipaydev.com` is no longer in service.)
pub const SANDBOX: &str = "https://openapi-sandbox.dl.alipaydev.com";

/// The base URL of files that the platform returns for signed requests. See [`RawCall::download`].
pub const MEDIA: &str = "https://openfile.alipay.com";

/// Tests the examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
