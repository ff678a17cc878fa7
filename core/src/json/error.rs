//! A text that is no JSON, or that nests too deep.

use std::fmt;

use super::MAX_DEPTH;

/// A text that is no JSON document, or that nests deeper than [`MAX_DEPTH`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    reason: Reason,
    at: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    /// Anything but what JSON has at this place.
    Expected(&'static str),
    /// A backslash that begins no escape.
    Escape,
    /// More lists and objects inside each other than allowed.
    Depth,
    /// A name that occurs twice where it must not.
    Repeated(String),
}

impl Error {
    pub(super) const fn new(reason: Reason, at: usize) -> Self {
        Self { reason, at }
    }

    /// The byte of the text that the error is at, from 0.
    #[must_use]
    pub const fn offset(&self) -> usize {
        self.at
    }

    /// Reports a document that is valid JSON and nests deeper than [`MAX_DEPTH`].
    #[must_use]
    pub const fn is_too_deep(&self) -> bool {
        matches!(self.reason, Reason::Depth)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.reason {
            Reason::Expected(what) => write!(f, "expected {what}")?,
            Reason::Escape => f.write_str("invalid escape in a text")?,
            Reason::Depth => write!(f, "lists and objects nest deeper than {MAX_DEPTH} levels")?,
            Reason::Repeated(name) => write!(f, "the member `{}` occurs twice", name.escape_debug())?,
        }
        write!(f, " at byte {}", self.at)
    }
}

impl std::error::Error for Error {}
