//! Errors of uploads.

use std::fmt;
use std::io;

/// An error while reading a file. The request was aborted before its end, so the platform cannot have accepted it.
///
/// # Troubleshooting
///
/// | Symptom | Cause | Remedy |
/// |---|---|---|
/// | `could not be read` | The file was removed, or is not readable for this program. | Check the path and its permissions. |
/// | `is not the declared` | The declared length of a reader or stream is wrong. | Pass the exact length. |
/// | `has already been read` | A reader or stream was used for two calls or for a retry. | Create an upload for each call, or use bytes or a path. |
/// | `is a stream, which the blocking client cannot read` | A stream needs the asynchronous client. | Use a reader, a path or bytes. |
#[derive(Debug)]
#[non_exhaustive]
pub enum UploadError {
    /// The file or stream could not be read.
    Read {
        /// The file's name.
        file_name: String,
        /// The I/O error.
        source: io::Error,
    },
    /// The length of the content differs from the declared one.
    Length {
        /// The file's name.
        file_name: String,
        /// The declared length in bytes.
        announced: u64,
    },
    /// The content can be read only once, and has been read.
    Spent {
        /// The file's name.
        file_name: String,
    },
    /// The content is a stream, which only the asynchronous client can read.
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
                write!(f, "the length of `{file_name}` is not the declared {announced} bytes; pass its exact length")
            }
            Self::Spent { file_name } => {
                write!(f, "the reader or stream of `{file_name}` has already been read; create a new upload for each call")
            }
            Self::Stream { file_name } => {
                write!(f, "`{file_name}` is a stream, which the blocking client cannot read; use a reader, a path or bytes")
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
