//! The error for invalid or too deeply nested JSON.

use std::fmt;

use super::MAX_DEPTH;

/// An error in a JSON text: it is invalid, or nests deeper than [`MAX_DEPTH`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    reason: Reason,
    at: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    /// The text does not continue with the expected token.
    Expected(&'static str),
    /// A backslash that does not begin a valid escape.
    Escape,
    /// The nesting of lists and objects exceeds the limit.
    Depth,
    /// A member name repeats where names must be unique.
    Repeated(String),
}

impl Error {
    pub(super) const fn new(reason: Reason, at: usize) -> Self {
        Self { reason, at }
    }

    /// Returns the byte offset of the error in the text, from 0.
    #[must_use]
    pub const fn offset(&self) -> usize {
        self.at
    }

    /// Returns true if the document nests deeper than [`MAX_DEPTH`].
    #[must_use]
    pub const fn is_too_deep(&self) -> bool {
        matches!(self.reason, Reason::Depth)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.reason {
            Reason::Expected(what) => write!(f, "expected {what}")?,
            Reason::Escape => f.write_str("invalid escape in a string")?,
            Reason::Depth => write!(f, "lists and objects nest deeper than {MAX_DEPTH} levels")?,
            Reason::Repeated(name) => write!(f, "the member `{}` occurs twice", name.escape_debug())?,
        }
        write!(f, " at byte {}", self.at)
    }
}

impl std::error::Error for Error {}
