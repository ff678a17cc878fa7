//! What is sent: bytes, and the files between them.

use std::collections::VecDeque;
use std::fmt;
use std::io::{self, Read};
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Frame, SizeHint};

use crate::upload::{Source, Upload, UploadError};

/// The body of a request. Of a call without files it is one piece, [`as_bytes`](Self::as_bytes); files are read while it is sent. It is an
/// [`http_body::Body`] of known length; [`into_reader`](Self::into_reader) is for transports that block.
#[derive(Default)]
pub struct Body {
    segments: VecDeque<Segment>,
    /// The bytes that are still to come.
    left: u64,
    /// The file that is being read; behind a lock only so that the body may be shared.
    open: Option<Mutex<Open>>,
}

/// A piece of a body.
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

    /// The length in bytes of what has not been read yet.
    #[must_use]
    pub const fn len(&self) -> u64 {
        self.left
    }

    /// Whether there is nothing left to read.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.left == 0
    }

    /// The whole body, where it has no files and nothing was read yet; `None` else.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match (&self.open, self.segments.front(), self.segments.len()) {
            (None, None, _) => Some(&[]),
            (None, Some(Segment::Bytes(bytes)), 1) => Some(bytes),
            _ => None,
        }
    }

    /// The first file that is a stream, as the error of a transport that blocks.
    #[cfg(feature = "blocking")]
    pub(super) fn stream(&self) -> Option<UploadError> {
        self.segments.iter().find_map(|segment| match segment {
            Segment::Upload(upload) if upload.is_stream() => {
                Some(UploadError::Stream { file_name: upload.file_name().to_owned() })
            }
            _ => None,
        })
    }

    /// The body for a transport that blocks. Its errors wrap an [`UploadError`].
    #[must_use]
    pub fn into_reader(self) -> BodyReader {
        BodyReader { body: self, chunk: Bytes::new() }
    }

    /// The file that is to be read next, opened if it is not yet.
    fn open(&mut self, upload: &Upload) -> Result<(), UploadError> {
        let (file_name, announced) = (upload.file_name().to_owned(), upload.len());
        self.open = Some(Mutex::new(Open { source: upload.open()?, file_name, announced, left: announced }));
        Ok(())
    }

    /// The next piece that is at hand without reading a file: `None` where a file is open.
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
    /// Counts what was read: `None` at the announced end.
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
        // Not before an open file has shown that it ends where it said.
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

/// Prints the length, not the content.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body").field("len", &self.left).finish_non_exhaustive()
    }
}
