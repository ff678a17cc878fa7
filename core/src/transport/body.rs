//! Request bodies: bytes, and the files between them.

use std::collections::VecDeque;
use std::fmt;
use std::io::{self, Read};
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Frame, SizeHint};

use crate::upload::{Source, Upload, UploadError};

/// The body of a request: an [`http_body::Body`] of known length. Files are read while the body is sent.
///
/// Without files it is available as one slice with [`as_bytes`](Self::as_bytes). Blocking transports use
/// [`into_reader`](Self::into_reader).
#[derive(Default)]
pub struct Body {
    segments: VecDeque<Segment>,
    /// The number of unread bytes.
    left: u64,
    /// The file that is being read. The lock only makes the body `Sync`.
    open: Option<Mutex<Open>>,
}

/// A segment of a body.
pub(crate) enum Segment {
    Bytes(Bytes),
    Upload(Upload),
}

struct Open {
    source: Source,
    file_name: String,
    announced: u64,
    left: u64,
}

impl Body {
    pub(crate) fn of(segments: Vec<Segment>) -> Self {
        let segments: VecDeque<_> = segments.into_iter().filter(|segment| segment.len() > 0).collect();
        let left = segments.iter().map(Segment::len).sum();
        Self { segments, left, open: None }
    }

    /// Returns the number of unread bytes.
    #[must_use]
    pub const fn len(&self) -> u64 {
        self.left
    }

    /// Returns true if there are no unread bytes.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.left == 0
    }

    /// Returns the whole body, if it has no files and is unread. Otherwise returns `None`.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match (&self.open, self.segments.front(), self.segments.len()) {
            (None, None, _) => Some(&[]),
            (None, Some(Segment::Bytes(bytes)), 1) => Some(bytes),
            _ => None,
        }
    }

    /// Returns the error of a blocking transport for the first file that is a stream.
    #[cfg(feature = "blocking")]
    pub(super) fn stream(&self) -> Option<UploadError> {
        self.segments.iter().find_map(|segment| match segment {
            Segment::Upload(upload) if upload.is_stream() => {
                Some(UploadError::Stream { file_name: upload.file_name().to_owned() })
            }
            _ => None,
        })
    }

    /// Converts the body to a reader for blocking transports. Its errors wrap an [`UploadError`].
    #[must_use]
    pub fn into_reader(self) -> BodyReader {
        BodyReader { body: self, chunk: Bytes::new() }
    }

    /// Opens the next file.
    fn open(&mut self, upload: &Upload) -> Result<(), UploadError> {
        let (file_name, announced) = (upload.file_name().to_owned(), upload.len());
        self.open = Some(Mutex::new(Open { source: upload.open()?, file_name, announced, left: announced }));
        Ok(())
    }

    /// Takes the next segment: returns bytes, or opens a file and returns `None`. Returns `None` at the end of the body too.
    fn next_segment(&mut self) -> Option<Result<Bytes, UploadError>> {
        match self.segments.pop_front()? {
            Segment::Bytes(bytes) => {
                self.left -= bytes.len() as u64;
                Some(Ok(bytes))
            }
            Segment::Upload(upload) => self.open(&upload).err().map(Err),
        }
    }
}

impl Segment {
    fn len(&self) -> u64 {
        match self {
            Self::Bytes(bytes) => bytes.len() as u64,
            Self::Upload(upload) => upload.len(),
        }
    }
}

impl Open {
    /// Counts the bytes of a chunk. Returns `None` at the end of the file, and an error if its length differs from the declared one.
    fn counted(&mut self, chunk: Option<io::Result<Bytes>>) -> Option<Result<Bytes, UploadError>> {
        let length = || UploadError::Length { file_name: self.file_name.clone(), announced: self.announced };
        match chunk {
            None if self.left == 0 => None,
            None => Some(Err(length())),
            Some(Err(error)) => Some(Err(UploadError::read(&self.file_name, error))),
            Some(Ok(bytes)) => Some(match self.left.checked_sub(bytes.len() as u64) {
                Some(left) => {
                    self.left = left;
                    Ok(bytes)
                }
                None => Err(length()),
            }),
        }
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self::of(vec![Segment::Bytes(bytes)])
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = UploadError;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, UploadError>>> {
        loop {
            let Some(open) = &mut self.open else {
                match self.next_segment() {
                    None if self.open.is_none() => return Poll::Ready(None),
                    None => continue,
                    Some(piece) => return Poll::Ready(Some(piece.map(Frame::data))),
                }
            };
            let open = open.get_mut().unwrap_or_else(PoisonError::into_inner);
            let chunk = ready!(open.source.poll_chunk(context));
            match open.counted(chunk) {
                None => self.open = None,
                Some(Ok(bytes)) => {
                    self.left -= bytes.len() as u64;
                    return Poll::Ready(Some(Ok(Frame::data(bytes))));
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        // Only after the length of an open file has been checked at its end.
        self.segments.is_empty() && self.open.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}

/// A [`Body`] as a reader.
#[derive(Debug)]
pub struct BodyReader {
    body: Body,
    chunk: Bytes,
}

impl BodyReader {
    fn next_chunk(&mut self) -> Option<Result<Bytes, UploadError>> {
        loop {
            let Some(open) = &mut self.body.open else {
                match self.body.next_segment() {
                    None if self.body.open.is_none() => return None,
                    None => continue,
                    piece => return piece,
                }
            };
            let open = open.get_mut().unwrap_or_else(PoisonError::into_inner);
            let chunk = match open.source.next_chunk() {
                Ok(chunk) => chunk.map(Ok),
                Err(Some(error)) => Some(Err(error)),
                Err(None) => return Some(Err(UploadError::Stream { file_name: open.file_name.clone() })),
            };
            match open.counted(chunk) {
                None => self.body.open = None,
                Some(Ok(bytes)) => {
                    self.body.left -= bytes.len() as u64;
                    return Some(Ok(bytes));
                }
                error => return error,
            }
        }
    }
}

impl Read for BodyReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.chunk.is_empty() {
            match self.next_chunk() {
                None => return Ok(0),
                Some(chunk) => self.chunk = chunk.map_err(io::Error::other)?,
            }
        }
        let count = buffer.len().min(self.chunk.len());
        let piece = self.chunk.split_to(count);
        if let Some(target) = buffer.get_mut(..count) {
            target.copy_from_slice(&piece);
        }
        Ok(count)
    }
}

/// Prints the number of unread bytes, not the content.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body").field("len", &self.left).finish_non_exhaustive()
    }
}
