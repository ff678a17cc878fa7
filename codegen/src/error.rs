//! The error type of the generator.

use std::fmt;
use std::io;

use crate::diagnostic::Diagnostics;

/// An error of the generator.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The spec has errors.
    Spec(Diagnostics),
    /// A setting of the builder is invalid.
    Setting {
        /// The name of the setting.
        name: &'static str,
        /// The problem.
        message: String,
    },
    /// The emitted code is not valid Rust: a bug in the generator.
    Emitted {
        /// The file.
        path: String,
        /// The parser's message.
        message: String,
    },
    /// A file of the output cannot be read or written.
    Output {
        /// The file.
        path: String,
        /// The system's error.
        source: io::Error,
    },
    /// An argument of `diff` is neither a folder nor a readable git revision.
    Revision {
        /// The argument.
        name: String,
        /// The problem.
        message: String,
    },
    /// A file that the generator did not write is in place of an emitted one.
    Foreign {
        /// The file.
        path: String,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Spec(diagnostics) => write!(f, "{diagnostics}"),
            Self::Setting { name, message } => write!(f, "invalid setting `{name}`: {message}"),
            Self::Emitted { path, message } => {
                write!(f, "bug in the generator: `{path}` is not valid Rust: {message}")
            }
            Self::Output { path, source } => write!(f, "cannot read or write `{path}`: {source}"),
            Self::Revision { name, message } => {
                write!(f, "`{name}` is neither a folder nor a readable git revision: {message}")
            }
            Self::Foreign { path } => {
                write!(
                    f,
                    "cannot overwrite `{path}`: the generator did not write it (no banner in the first line); move or delete it"
                )
            }
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Output { source, .. } => Some(source),
            _ => None,
        }
    }
}

impl From<Diagnostics> for Error {
    fn from(diagnostics: Diagnostics) -> Self {
        Self::Spec(diagnostics)
    }
}
