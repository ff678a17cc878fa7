//! The descriptions of the Alipay Open Platform's APIs, as data.
//!
//! * [`FILES`] are the spec files of this repository.
//! * [`methods`] are the gateway's other methods, with the facts that are known about their fields.
//!
//! Both are embedded, so that a copied program needs no folder.
//! It parses nothing: `alipay_codegen::platform` reads one API without the others.
#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![cfg_attr(test, allow(clippy::panic, reason = "tests"))]

pub mod methods;

/// A spec file. Its keys at the top level were extracted at build time, so that a list of all APIs needs no parser.
#[derive(Clone, Copy, Debug)]
pub struct File {
    /// The path below the spec folder, with `/`.
    pub path: &'static str,
    /// The dotted name of the API. Empty for a file of types, of codes or of a protocol.
    pub api: &'static str,
    /// The platform's Chinese title of the API.
    pub title: &'static str,
    /// The description of the API in English.
    pub summary: &'static str,
    /// The HTTP method on REST in upper case. Empty if REST does not offer the API.
    pub verb: &'static str,
    /// The path on REST.
    pub route: &'static str,
    /// Set if the gateway offers the API.
    pub on_gateway: bool,
    /// The YAML.
    pub text: &'static str,
}

/// All spec files, sorted by path.
pub static FILES: &[File] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// Tests the examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
