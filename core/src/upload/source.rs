//! Reading of file contents.

use std::io::{self, Read};
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

/// The maximum length of a chunk from a reader, in bytes.
const CHUNK: usize = 64 * 1024;

/// The content of a file that is being read.
pub(crate) enum Source {
    Bytes(Bytes),
    Reader(Box<dyn Read + Send>),
    Stream(Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>),
    /// A reader in use by another thread.
    #[cfg(feature = "http-client")]
    Busy(tokio::task::JoinHandle<(Box<dyn Read + Send>, io::Result<Bytes>)>),
}

impl Source {
    pub(super) fn stream<E: Into<Box<dyn std::error::Error + Send + Sync>> + 'static>(
        stream: impl Stream<Item = Result<Bytes, E>> + Send + 'static,
    ) -> Self {
        Self::Stream(Box::pin(Wrapped(Box::pin(stream))))
    }

    /// Returns the next bytes, never empty, or `None` at the end.
    pub(crate) fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        loop {
            match self {
                Self::Bytes(bytes) => return Poll::Ready(some(Ok(std::mem::take(bytes)))),
                Self::Stream(stream) => match stream.as_mut().poll_next(context) {
                    Poll::Ready(Some(Ok(bytes))) if bytes.is_empty() => {}
                    polled => return polled,
                },
                #[cfg(not(feature = "http-client"))]
                Self::Reader(reader) => return Poll::Ready(some(read(reader))),
                #[cfg(feature = "http-client")]
                Self::Reader(reader) => {
                    // Other runtimes offer no thread that may block, so read here.
                    let Ok(runtime) = tokio::runtime::Handle::try_current() else { return Poll::Ready(some(read(reader))) };
                    let mut reader = std::mem::replace(reader, Box::new(io::empty()));
                    *self = Self::Busy(runtime.spawn_blocking(move || {
                        let chunk = read(&mut reader);
                        (reader, chunk)
                    }));
                }
                #[cfg(feature = "http-client")]
                Self::Busy(task) => match std::task::ready!(Pin::new(task).poll(context)) {
                    Ok((reader, chunk)) => {
                        *self = Self::Reader(reader);
                        return Poll::Ready(some(chunk));
                    }
                    Err(error) => {
                        *self = Self::Bytes(Bytes::new());
                        return Poll::Ready(Some(Err(io::Error::other(error))));
                    }
                },
            }
        }
    }

    /// Returns the next bytes like [`poll_chunk`](Self::poll_chunk), but may block. Returns `Err(None)` for a stream, which needs polling.
    pub(crate) fn next_chunk(&mut self) -> Result<Option<Bytes>, Option<io::Error>> {
        match self {
            Self::Bytes(bytes) => Ok(some(Ok(std::mem::take(bytes))).transpose().map_err(Some)?),
            Self::Reader(reader) => some(read(reader)).transpose().map_err(Some),
            _ => Err(None),
        }
    }
}

fn some(chunk: io::Result<Bytes>) -> Option<io::Result<Bytes>> {
    chunk.map_or_else(|error| Some(Err(error)), |bytes| (!bytes.is_empty()).then_some(Ok(bytes)))
}

fn read(reader: &mut Box<dyn Read + Send>) -> io::Result<Bytes> {
    let mut chunk = Vec::with_capacity(CHUNK);
    reader.take(CHUNK as u64).read_to_end(&mut chunk)?;
    Ok(Bytes::from(chunk))
}

/// A stream of the caller, with its errors converted to I/O errors.
struct Wrapped<S>(Pin<Box<S>>);

impl<E: Into<Box<dyn std::error::Error + Send + Sync>>, S: Stream<Item = Result<Bytes, E>>> Stream for Wrapped<S> {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context).map(|item| item.map(|chunk| chunk.map_err(io::Error::other)))
    }
}
