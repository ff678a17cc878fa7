//! Files that could not be sent.

use std::fmt;
use std::io;

/// The content of a file could not be read as it was announced, so the request broke off and the platform cannot have taken it.
#[derive(Debug)]
#[non_exhaustive]
pub enum UploadError {
    /// The file or stream could not be read.
    Read {
        /// The file's name.
        file_name: String,
        /// What kept it from being read.
        source: io::Error,
    },
    /// The content has another length than was announced.
    Length {
        /// The file's name.
        file_name: String,
        /// The bytes announced.
        announced: u64,
    },
    /// The content can be read once, and was.
    Spent {
        /// The file's name.
        file_name: String,
    },
    /// The content is a stream, which only the asynchronous client reads.
    Stream {
        /// The file's name.
        file_name: String,
    },
}

impl UploadError {
    pub(crate) fn read(file_name: &str, source: io::Error) -> Self {
        Self::Read { file_name: file_name.to_owned(), source }
    }
}

impl fmt::Display for UploadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read { file_name, source } => write!(f, "`{file_name}` could not be read: {source}"),
            Self::Length { file_name, announced } => {
                write!(f, "`{file_name}` was announced with {announced} bytes and has another length; give its true length")
            }
            Self::Spent { file_name } => {
                write!(f, "`{file_name}` comes from a reader or stream that was read already; make a new one for each call")
            }
            Self::Stream { file_name } => {
                write!(
                    f,
                    "`{file_name}` is a stream, which the blocking client cannot read; give it as a reader, a path or bytes"
                )
            }
        }
    }
}

impl std::error::Error for UploadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Read { source, .. } => Some(source),
            Self::Length { .. } | Self::Spent { .. } | Self::Stream { .. } => None,
        }
    }
}
