//! The run time of the crate `alipay`: signs, sends, verifies and decodes calls of the Alipay Open Platform on V2 (gateway) and V3 (REST).
//!
//! It contains no API. Applications use `alipay`, which re-exports everything here; a crate with API descriptions of its own uses this one.
//!
//! * [`Client`] makes calls; the module `blocking` has the same without `async`, behind the feature of that name.
//! * [`Error`] tells apart what a caller does about it; [`limits`] says what is checked before anything is sent.
//! * [`common`] has the error codes that all APIs share.
//! * [`keys`], [`certificates`] and [`content_key`] read what the console gives; [`sign`] makes and checks signatures.
//! * [`diagnose`] says why a signature is refused.
//! * [`upload`] has the files that a request can carry.
//! * [`notify`] verifies what the platform sends of its own accord, [`oauth`] has the addresses for authorisation.
//! * [`schema`] and [`record`] are what generated code consists of, [`gateway`] and [`rest`] the two protocols.
//! * [`values`] has amounts, times and dates, which keep their exact text.
//! * [`json`] reads what comes from outside, number by number as it was written.
//!
//! The library never prints, never reads the environment and never panics on input; keys never show in `Debug`,
//! errors or logs. (The TLS library finds the system's certificates in its own way, which on Linux includes `SSL_CERT_FILE`.)
#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "blocking")]
pub mod blocking;
pub mod certificates;
mod client;
pub mod content_key;
pub mod diagnose;
pub mod error;
pub mod gateway;
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
mod transport;
pub mod upload;
pub mod values;

#[rustfmt::skip]
#[path = "../generated/mod.rs"]
pub mod common;

#[cfg(feature = "blocking")]
pub use transport::BlockingTransport;
pub use transport::{Body, BodyReader, Bounds, Transport, TransportFuture};

pub use client::{
    Answer, Attempt, AttemptEnd, Batch, BatchAnswers, Build, Call, Client, ClientBuilder, Download, Downloaded, Observer, Order,
    Page, PageItems, Pages, Paginate, ProtocolChoice, RawCall, RetryPolicy, Ticket,
};
pub use error::Error;
pub use limits::Policy;
pub use values::{Amount, Date, DateTime};

/// The base URL of the platform.
pub const PRODUCTION: &str = "https://openapi.alipay.com";

/// The base URL of the platform's sandbox, which has apps, keys and users of its own. (The older address
/// `openapi.alipaydev.com` is dead.)
pub const SANDBOX: &str = "https://openapi-sandbox.dl.alipaydev.com";

/// Where the platform gives files for signed requests: see [`RawCall::download`].
pub const MEDIA: &str = "https://openfile.alipay.com";
