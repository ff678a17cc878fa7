//! Files that a request carries: from memory, from a path, or from a stream.
//!
//! A file field holds an [`Upload`], which knows the file's name, its size and its media type, so that the limits of the spec are checked
//! before a byte is sent. On both protocols files travel as parts of `multipart/form-data`; no signature covers them. (protocol:
//! file upload; V3 encryption and upload)

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

use crate::record::fill::Report;
use crate::record::{Field, Node};

/// A file to be sent. Cheap to clone; clones share the content.
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
    /// Can be read once; taken out when it is.
    Once(Mutex<Option<Source>>),
}

impl Upload {
    /// A file in memory. The name tells the platform the extension; of a path, give the last part.
    #[must_use]
    pub fn from_bytes(file_name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        let content = content.into();
        let length = content.len() as u64;
        Self::new(file_name.into(), length, &content.clone(), Content::Bytes(content))
    }

    /// A file on disk, of which only the beginning is read now; the rest goes straight from the disk to the connection.
    ///
    /// # Errors
    /// Those of opening and reading the file.
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

    /// A file that is read as it is sent, and so can be sent once: a call that carries it is not repeated after its first byte. The length in
    /// bytes must be right. The asynchronous client reads it where blocking is allowed.
    pub fn from_reader(file_name: impl Into<String>, length: u64, reader: impl Read + Send + 'static) -> Self {
        Self::once(file_name.into(), length, Source::Reader(Box::new(reader)))
    }

    /// A file that comes as a stream, such as one that a user is just uploading, and so can be sent once. The length in bytes must be right. Only
    /// the asynchronous client takes it.
    pub fn from_stream<E: Into<Box<dyn std::error::Error + Send + Sync>> + 'static>(
        file_name: impl Into<String>,
        length: u64,
        stream: impl Stream<Item = Result<Bytes, E>> + Send + 'static,
    ) -> Self {
        Self::once(file_name.into(), length, Source::stream(stream))
    }

    /// The same with this media type. If nothing is said, it is told by the first bytes of the content, and for a reader or a stream
    /// by the extension.
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

    /// The file's name.
    #[must_use]
    pub fn file_name(&self) -> &str {
        &self.file_name
    }

    /// What stands behind the last dot of the name; empty where there is none.
    #[must_use]
    pub fn extension(&self) -> &str {
        extension(&self.file_name)
    }

    /// The media type, such as `image/png`; `application/octet-stream` where it is not known.
    #[must_use]
    pub fn content_type(&self) -> &str {
        &self.content_type
    }

    /// The size in bytes.
    #[must_use]
    pub const fn len(&self) -> u64 {
        self.length
    }

    /// Whether the file is empty.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// Whether the content was read and cannot be read again.
    pub(crate) fn is_spent(&self) -> bool {
        match &*self.content {
            Content::Bytes(_) | Content::Path(_) => false,
            Content::Once(source) => source.lock().unwrap_or_else(PoisonError::into_inner).is_none(),
        }
    }

    /// Whether the content is a stream, which only the asynchronous client reads.
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
                let taken = source.lock().unwrap_or_else(PoisonError::into_inner).take();
                taken.ok_or_else(|| UploadError::Spent { file_name: self.file_name.clone() })
            }
        }
    }
}

fn extension(file_name: &str) -> &str {
    file_name.rsplit_once('.').map_or("", |(_, extension)| extension)
}

/// Two files are equal if they have the same name, type and content; of files that are not in memory, if one is a clone of the other or
/// both are read from one path.
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

/// Prints name, type and size, not the content.
impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .field("len", &self.length)
            .finish_non_exhaustive()
    }
}

/// A file field, required or not: whether a file is there does not show by its being empty.
impl Field for Option<Upload> {
    fn node(&self) -> Node<'_> {
        self.as_ref().map_or(Node::Absent, Node::File)
    }

    fn put(&mut self, node: Node<'_>, report: &mut Report) {
        *self = match node {
            Node::File(upload) => Some(upload.clone()),
            Node::Absent => None,
            other => {
                report.mismatch("a file", other);
                None
            }
        };
    }
}
