//! Error codes, and the violated limits that cause them.

use super::{Outcome, Retry};

/// The error code that the platform returns for a violated limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The path to the limit, joined by dots.
    pub limit: String,
    /// The code on the wire.
    pub code: String,
}

/// Error codes that become one Rust enum.
#[derive(Clone, Debug)]
pub struct CodeEnum {
    /// The name of the Rust enum.
    pub name: String,
    /// The codes, in the order of the file.
    pub codes: Vec<ErrorCode>,
}

/// One error code.
#[derive(Clone, Debug)]
pub struct ErrorCode {
    /// The text on the wire.
    pub code: String,
    /// The name of the Rust variant.
    pub name: String,
    /// The meaning; may be empty.
    pub summary: String,
    /// The remedy; empty if unknown.
    pub fix: String,
    /// The prospect of a retry.
    pub retry: Retry,
    /// The effect of the call.
    pub outcome: Outcome,
    /// Set if the API's own file contains more than the code's name.
    pub is_described: bool,
    /// Set if the shared catalogue describes it.
    pub in_catalogue: bool,
    /// The line of the code.
    pub line: u32,
}

/// The shared catalogue of error codes.
#[derive(Clone, Debug)]
pub struct SharedCodes {
    /// The spec file.
    pub file: String,
    /// The codes, sorted. Their Rust names are used only in the enumerations of APIs.
    pub codes: Vec<ErrorCode>,
}
