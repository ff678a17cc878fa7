//! Files of a request: from memory, from a path, from a reader, or from a stream.
//!
//! A file field holds an [`Upload`] with the file's name, size and media type, so that limits are checked before a byte is sent.
//! On both protocols files are sent as parts of `multipart/form-data`. No signature covers them.
//! (protocol: file upload; V3 encryption and upload)

mod error;
mod media_type;
pub(crate) mod multipart;
mod source;

use std::borrow::Cow;
use std::fmt;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use futures_core::Stream;

pub use error::UploadError;
pub(crate) use source::Source;

/// A file to send. Cheap to clone; clones share the content.
///
/// ```
/// use alipay::upload::Upload;
///
/// let picture = Upload::from_bytes("shop.png", &b"\x89PNG\r\n\x1a\n"[..]);
/// assert_eq!((picture.content_type(), picture.len()), ("image/png", 8));
/// ```
#[derive(Clone)]
pub struct Upload {
    file_name: String,
    content_type: Cow<'static, str>,
    length: u64,
    content: Arc<Content>,
}

enum Content {
    Bytes(Bytes),
    Path(PathBuf),
    /// Content that can be read once. Taken when it is read.
    Once(Mutex<Option<Source>>),
}

impl Upload {
    /// Creates an upload from memory. The platform reads the extension from the name. For a path, pass only its last segment.
    #[must_use]
    pub fn from_bytes(file_name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        let content = content.into();
        let length = content.len() as u64;
        Self::new(file_name.into(), length, &content.clone(), Content::Bytes(content))
    }

    /// Creates an upload from a file on disk. Reads only the first bytes now; the content is read while it is sent.
    ///
    /// # Errors
    /// The errors of opening and reading the file.
    pub fn from_path(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let file = std::fs::File::open(path)?;
        let about = file.metadata()?;
        if !about.is_file() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "not a file"));
        }
        let mut head = Vec::new();
        file.take(media_type::ENOUGH).read_to_end(&mut head)?;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Ok(Self::new(name, about.len(), &head, Content::Path(path.to_owned())))
    }

    /// Creates an upload from a reader, with its exact length in bytes. The asynchronous client reads it on a thread that may block.
    ///
    /// The content is read while it is sent, so it can be sent only once. A call with it is not retried once reading has started.
    pub fn from_reader(file_name: impl Into<String>, length: u64, reader: impl Read + Send + 'static) -> Self {
        Self::once(file_name.into(), length, Source::Reader(Box::new(reader)))
    }

    /// Creates an upload from a stream, such as a file that a user is uploading, with its exact length in bytes. Only the asynchronous
    /// client accepts it.
    ///
    /// The content is read while it is sent, so it can be sent only once. A call with it is not retried once reading has started.
    pub fn from_stream<E: Into<Box<dyn std::error::Error + Send + Sync>> + 'static>(
        file_name: impl Into<String>,
        length: u64,
        stream: impl Stream<Item = Result<Bytes, E>> + Send + 'static,
    ) -> Self {
        Self::once(file_name.into(), length, Source::stream(stream))
    }

    /// Sets the media type.
    ///
    /// Defaults to the type detected from the first bytes of the content, or from the extension for a reader or a stream.
    #[must_use]
    pub fn with_content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Cow::Owned(content_type.into());
        self
    }

    fn new(file_name: String, length: u64, head: &[u8], content: Content) -> Self {
        let content_type = media_type::of_content(head).unwrap_or(media_type::UNKNOWN).into();
        Self { file_name, content_type, length, content: Arc::new(content) }
    }

    fn once(file_name: String, length: u64, source: Source) -> Self {
        let content_type = media_type::of_extension(extension(&file_name)).unwrap_or(media_type::UNKNOWN).into();
        Self { file_name, content_type, length, content: Arc::new(Content::Once(Mutex::new(Some(source)))) }
    }

    /// Returns the name of the file.
    #[must_use]
    pub fn file_name(&self) -> &str {
        &self.file_name
    }

    /// Returns the part of the name after the last dot, or an empty string if there is no dot.
    #[must_use]
    pub fn extension(&self) -> &str {
        extension(&self.file_name)
    }

    /// Returns the media type, such as `image/png`, or `application/octet-stream` if it is unknown.
    #[must_use]
    pub fn content_type(&self) -> &str {
        &self.content_type
    }

    /// Returns the size in bytes.
    #[must_use]
    pub const fn len(&self) -> u64 {
        self.length
    }

    /// Returns the content of an upload from memory. Returns `None` for a path, a reader or a stream.
    #[must_use]
    pub fn bytes(&self) -> Option<&Bytes> {
        match &*self.content {
            Content::Bytes(bytes) => Some(bytes),
            Content::Path(_) | Content::Once(_) => None,
        }
    }

    /// Returns true if the file is empty.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// Returns true if the content has been read and cannot be read again.
    pub(crate) fn is_spent(&self) -> bool {
        match &*self.content {
            Content::Bytes(_) | Content::Path(_) => false,
            Content::Once(source) => source.lock().unwrap_or_else(PoisonError::into_inner).is_none(),
        }
    }

    /// Returns true if the content is a stream, which only the asynchronous client can read.
    #[cfg(feature = "blocking")]
    pub(crate) fn is_stream(&self) -> bool {
        match &*self.content {
            Content::Bytes(_) | Content::Path(_) => false,
            Content::Once(source) => {
                matches!(&*source.lock().unwrap_or_else(PoisonError::into_inner), Some(Source::Stream(_)))
            }
        }
    }

    /// Opens the content for reading.
    pub(crate) fn open(&self) -> Result<Source, UploadError> {
        match &*self.content {
            Content::Bytes(bytes) => Ok(Source::Bytes(bytes.clone())),
            Content::Path(path) => {
                let file = std::fs::File::open(path).map_err(|error| UploadError::read(&self.file_name, error))?;
                Ok(Source::Reader(Box::new(file)))
            }
            Content::Once(source) => {
                let stream = source.lock().unwrap_or_else(PoisonError::into_inner).take();
                stream.ok_or_else(|| UploadError::Spent { file_name: self.file_name.clone() })
            }
        }
    }
}

fn extension(file_name: &str) -> &str {
    file_name.rsplit_once('.').map_or("", |(_, extension)| extension)
}

/// Compares name, type, size and content. The contents of files that are not in memory are equal if one file is a clone of the other,
/// or both have the same path.
impl PartialEq for Upload {
    fn eq(&self, other: &Self) -> bool {
        let content = match (&*self.content, &*other.content) {
            (Content::Bytes(left), Content::Bytes(right)) => left == right,
            (Content::Path(left), Content::Path(right)) => left == right,
            _ => Arc::ptr_eq(&self.content, &other.content),
        };
        content && self.file_name == other.file_name && self.content_type == other.content_type && self.length == other.length
    }
}

impl Eq for Upload {}

/// Prints the name, the type and the size, not the content.
impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .field("len", &self.length)
            .finish_non_exhaustive()
    }
}
