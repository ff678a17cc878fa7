//! Spec files as text: reading of a folder, and places in a file.

mod bytes;
pub mod file;
mod folder;
mod mend;
pub mod yaml;
pub use bytes::{Decoded, Problem, decode};
pub use folder::{Found, own_name, read_folder};
pub use mend::assignment;

/// The origin of the methods of the catalogue, which have no spec file.
pub const CATALOGUE: &str = "catalogue";

/// A range of bytes in a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last one.
    pub end: usize,
}

/// A place in a file as editors count it: line and column from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The line.
    pub line: u32,
    /// The column.
    pub column: u32,
}

/// One file.
pub struct Source {
    path: String,
    name: String,
    text: String,
    line_starts: Vec<usize>,
    /// Set if the text is the file's own.
    is_exact: bool,
    /// Set if the file refers to no other file.
    is_alone: bool,
}

impl std::fmt::Debug for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Source").field("path", &self.path).finish_non_exhaustive()
    }
}

impl Source {
    /// Builds a source from a file's text. Diagnostics show `path`. Emitted code contains `name` as the origin.
    ///
    /// Removes a byte order mark. A carriage return that ends a line alone becomes a line feed.
    #[must_use]
    pub fn new(path: impl Into<String>, name: impl Into<String>, text: impl Into<String>) -> Self {
        let text = with_line_feeds(text.into());
        let line_starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { path: path.into(), name: name.into(), text, line_starts, is_exact: true, is_alone: false }
    }

    /// Notes that some characters of the text replace unreadable bytes.
    pub fn inexact(self) -> Self {
        Self { is_exact: false, ..self }
    }

    /// Returns true if the text can be written back without loss.
    pub const fn is_exact(&self) -> bool {
        self.is_exact
    }

    /// Notes that the file refers to no other file: its types can have the names of shared ones.
    pub fn alone(self) -> Self {
        Self { is_alone: true, ..self }
    }

    /// Returns true if the file refers to no other file.
    pub const fn is_alone(&self) -> bool {
        self.is_alone
    }

    /// Returns the path for diagnostics, with `/`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the path from the parent of the spec folder, with `/`, or [`CATALOGUE`]. It is the same on every machine.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns the line and column of a byte.
    #[must_use]
    pub fn position(&self, offset: usize) -> Position {
        let line = self.line_index(offset);
        let start = self.line_starts.get(line - 1).copied().unwrap_or(0);
        let before = self.text.get(start..offset.min(self.text.len())).unwrap_or("");
        Position { line: to_u32(line), column: to_u32(before.chars().count() + 1) }
    }

    /// Returns the line of a byte, for emitted code. Returns 0 for a text of the catalogue, which has no file.
    #[must_use]
    pub fn line(&self, offset: usize) -> u32 {
        if self.name == CATALOGUE { 0 } else { to_u32(self.line_index(offset)) }
    }

    /// Returns the range of the whole lines that a range of bytes touches.
    pub fn lines(&self, span: Span) -> Span {
        let start = self.line_starts.get(self.line_index(span.start) - 1).copied().unwrap_or(0);
        let end = self.line_starts.get(self.line_index(span.end)).copied().unwrap_or(self.text.len());
        Span { start, end }
    }

    /// Returns the line of a byte without counting characters: a file can be one long line.
    fn line_index(&self, offset: usize) -> usize {
        self.line_starts.partition_point(|start| *start <= offset).max(1)
    }
}

/// Reduces line ends to two forms, so that every reader sees the same lines. The number of bytes stays the same, except for a byte
/// order mark.
fn with_line_feeds(text: String) -> String {
    let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
    if !text.contains('\r') {
        return text;
    }
    let mut chars = text.chars().peekable();
    let mut out = String::with_capacity(text.len());
    while let Some(c) = chars.next() {
        out.push(if c == '\r' && chars.peek() != Some(&'\n') { '\n' } else { c });
    }
    out
}

fn to_u32(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_from_one() {
        let source = Source::new("a", "a", "x\n标题: y\n");
        assert_eq!(source.position(0), Position { line: 1, column: 1 });
        assert_eq!(source.position(2), Position { line: 2, column: 1 });
        assert_eq!(source.position(8), Position { line: 2, column: 3 });
        assert_eq!(source.position(999), Position { line: 3, column: 1 });
    }

    #[test]
    fn each_kind_of_line_end_counts_as_one_line() {
        for text in ["a\nb\nc", "a\r\nb\r\nc", "a\rb\rc", "\u{feff}a\rb\r\nc"] {
            let source = Source::new("a", "a", text);
            assert_eq!(source.position(source.text().len()), Position { line: 3, column: 2 }, "{text:?}");
        }
    }
}
