//! A random sample of the catalogue's methods, as a build script emits them. A warning is an error, as in the crate of a careful consumer.
//!
//! The tests are in `tests/it`. One of them needs the inventory from which the catalogue was made:
//!
//! ```console
//! $ ALIPAY_INVENTORY=FILE cargo test -p sampled-methods -- --ignored
//! ```
#![deny(warnings, missing_docs, rustdoc::all)]

include!(concat!(env!("OUT_DIR"), "/apis.rs"));
