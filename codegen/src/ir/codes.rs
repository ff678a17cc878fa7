//! Error codes, and the limits that they answer.

/// Which error code answers when a limit is broken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The way to the limit, joined by dots.
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
    /// What it means; empty where nobody has said so.
    pub summary: String,
    /// What to do about it; empty where nothing is known.
    pub fix: String,
    /// Whether the same call may be made again.
    pub retry: Retry,
    /// Whether it is known that the call had no effect.
    pub outcome: Outcome,
    /// Whether the API's own file says anything of it but that it exists.
    pub is_described: bool,
    /// The shared catalogue describes it.
    pub in_catalogue: bool,
    /// The line that lists it.
    pub line: u32,
}

/// The shared catalogue of error codes.
#[derive(Clone, Debug)]
pub struct SharedCodes {
    /// The spec file.
    pub file: String,
    /// The codes, sorted by their texts. A name in Rust they have only in the enumeration of an API.
    pub codes: Vec<ErrorCode>,
}

/// Whether the same call may be made again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// The same request fails again.
    Never,
    /// Later, unchanged.
    Later,
}

/// What is known of a call that came back with an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It had no effect.
    Failed,
    /// It may have had its effect.
    Unknown,
}
