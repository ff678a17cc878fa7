//! The body of a response, which can break off in the middle.

use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};

/// A body in pieces.
#[derive(Debug)]
pub struct Pieces {
    left: VecDeque<Bytes>,
    declared: u64,
    breaks: bool,
}

/// The error of a body that breaks off.
#[derive(Debug)]
pub struct Broken;

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the body breaks off on purpose")
    }
}

impl std::error::Error for Broken {}

impl Pieces {
    /// Creates a body with the whole text.
    pub fn whole(text: String) -> Self {
        let bytes = Bytes::from(text);
        Self { declared: bytes.len() as u64, left: VecDeque::from([bytes]), breaks: false }
    }

    /// Announces the whole body, but breaks off after half of it.
    pub fn truncate(&mut self) {
        for piece in &mut self.left {
            piece.truncate(piece.len() / 2);
        }
        self.breaks = true;
    }
}

impl Body for Pieces {
    type Data = Bytes;
    type Error = Broken;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Broken>>> {
        Poll::Ready(match self.left.pop_front() {
            Some(piece) => Some(Ok(Frame::data(piece))),
            None if std::mem::take(&mut self.breaks) => Some(Err(Broken)),
            None => None,
        })
    }

    fn is_end_stream(&self) -> bool {
        self.left.is_empty() && !self.breaks
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.declared)
    }
}
