//! Why nothing, or not everything, was generated.

use std::fmt;
use std::io;

use crate::diagnostic::Diagnostics;

/// Why nothing, or not everything, was generated.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The spec has mistakes.
    Spec(Diagnostics),
    /// A setting of the builder is not usable.
    Setting {
        /// Which one.
        name: &'static str,
        /// What is wrong with it.
        message: String,
    },
    /// What was emitted is not Rust: a fault of the generator.
    Emitted {
        /// The file.
        path: String,
        /// What the parser said.
        message: String,
    },
    /// A file of the output cannot be read or written.
    Output {
        /// The file.
        path: String,
        /// What the system said.
        source: io::Error,
    },
    /// A description that `diff` was asked to compare is neither a folder nor a revision of git that can be read.
    Revision {
        /// What was asked for.
        name: String,
        /// What is wrong with it.
        message: String,
    },
    /// A file that the generator did not write is where it would write one.
    Foreign {
        /// The file.
        path: String,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Spec(diagnostics) => write!(f, "{diagnostics}"),
            Self::Setting { name, message } => write!(f, "the setting `{name}` is not usable: {message}"),
            Self::Emitted { path, message } => {
                write!(f, "`{path}` would not be Rust, which is a fault of the generator: {message}")
            }
            Self::Output { path, source } => write!(f, "`{path}` cannot be read or written: {source}"),
            Self::Revision { name, message } => {
                write!(f, "`{name}` is no folder, and as a revision it cannot be read: {message}")
            }
            Self::Foreign { path } => {
                write!(f, "`{path}` is not overwritten: it does not begin with the line of a generated file; move or delete it")
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
