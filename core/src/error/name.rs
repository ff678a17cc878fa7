//! Unknown names in `FromStr`.

use std::fmt;

/// A text that names no value of its type, such as an unknown charset. The error of `FromStr`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseNameError {
    kind: &'static str,
    name: String,
}

impl ParseNameError {
    /// Keeps the start of the name only, because it can come from a foreign document.
    pub(crate) fn new(kind: &'static str, name: &str) -> Self {
        Self { kind, name: name.chars().take(40).collect() }
    }
}

impl fmt::Display for ParseNameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown {} `{}`", self.kind, self.name.escape_debug())
    }
}

impl std::error::Error for ParseNameError {}
