//! A repaired text. Each of its bytes has a place in the source.

use std::ops::Range;

use crate::source::Span;

/// A replacement of a range by a text.
pub(super) type Edit = (Range<usize>, String);

/// The text of a file after repairs.
#[derive(Clone)]
pub struct Patched {
    pub(super) text: String,
    /// The place in the source of each byte, and one more for the end.
    pub(super) origin: Vec<usize>,
}

impl Patched {
    pub(super) fn new(text: &str) -> Self {
        Self { text: text.to_owned(), origin: (0..=text.len()).collect() }
    }

    /// Returns the text after edits that do not overlap.
    pub(super) fn with(&self, edits: &[Edit]) -> Self {
        let mut edits: Vec<&Edit> = edits.iter().collect();
        edits.sort_by_key(|(range, _)| (range.start, range.end));
        let (mut text, mut origin, mut at) = (String::with_capacity(self.text.len() + 16), Vec::new(), 0);
        for (range, new) in edits {
            text.push_str(self.text.get(at..range.start).unwrap_or(""));
            origin.extend_from_slice(self.origin.get(at..range.start).unwrap_or(&[]));
            // All bytes of a replacement have the place of its start, so that no place is inside a character.
            let start = self.place(range.start);
            text.push_str(new);
            origin.extend(std::iter::repeat_n(start, new.len()));
            at = range.end.max(at);
        }
        text.push_str(self.text.get(at..).unwrap_or(""));
        origin.extend_from_slice(self.origin.get(at..).unwrap_or(&[]));
        Self { text, origin }
    }

    /// Returns the place in the source of a byte of the text.
    pub(super) fn place(&self, at: usize) -> usize {
        self.origin.get(at).or(self.origin.last()).copied().unwrap_or(0)
    }

    pub(super) fn span(&self, range: &Range<usize>) -> Span {
        let start = self.place(range.start);
        Span { start, end: self.place(range.end).max(start) }
    }
}
