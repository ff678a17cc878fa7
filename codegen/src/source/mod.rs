//! Spec files as text: reading a folder, and where in a file something stands.

mod bytes;
pub mod file;
mod folder;
mod mend;
pub mod yaml;
pub use bytes::{Decoded, Problem, decode};
pub use folder::{Found, own_name, read_folder};
pub use mend::assignment;

/// A range of bytes in a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte behind the last one.
    pub end: usize,
}

/// A place in a file as editors count: both from 1, columns in characters.
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
    /// The text is what the file has.
    is_exact: bool,
}

impl std::fmt::Debug for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Source").field("path", &self.path).finish_non_exhaustive()
    }
}

impl Source {
    /// A file's text. `path` is what diagnostics show, `name` what emitted code says about where it came from.
    ///
    /// A byte order mark is left out, and a carriage return that ends a line by itself becomes a line feed.
    #[must_use]
    pub fn new(path: impl Into<String>, name: impl Into<String>, text: impl Into<String>) -> Self {
        let text = with_line_feeds(text.into());
        let line_starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { path: path.into(), name: name.into(), text, line_starts, is_exact: true }
    }

    /// Notes that characters of the text stand for bytes that could not be read.
    pub fn inexact(self) -> Self {
        Self { is_exact: false, ..self }
    }

    /// Whether the text can be written back without losing anything.
    pub const fn is_exact(&self) -> bool {
        self.is_exact
    }

    /// The path that diagnostics show, with `/`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The path from the folder that holds the spec folder, with `/`: the same on every machine.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What is in it.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Line and column of a byte.
    #[must_use]
    pub fn position(&self, offset: usize) -> Position {
        let line = self.line_index(offset);
        let start = self.line_starts.get(line - 1).copied().unwrap_or(0);
        let before = self.text.get(start..offset.min(self.text.len())).unwrap_or("");
        Position { line: to_u32(line), column: to_u32(before.chars().count() + 1) }
    }

    /// The line of a byte.
    #[must_use]
    pub fn line(&self, offset: usize) -> u32 {
        to_u32(self.line_index(offset))
    }

    /// The whole lines that a range of bytes touches.
    pub fn lines(&self, span: Span) -> Span {
        let start = self.line_starts.get(self.line_index(span.start) - 1).copied().unwrap_or(0);
        let end = self.line_starts.get(self.line_index(span.end)).copied().unwrap_or(self.text.len());
        Span { start, end }
    }

    /// The line of a byte, without the characters before it: a file can be one long line.
    fn line_index(&self, offset: usize) -> usize {
        self.line_starts.partition_point(|start| *start <= offset).max(1)
    }
}

/// Line ends in one of two forms, so that every reader sees the same lines. The number of bytes stays, but for a byte order mark.
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
    fn every_line_end_ends_a_line() {
        for text in ["a\nb\nc", "a\r\nb\r\nc", "a\rb\rc", "\u{feff}a\rb\r\nc"] {
            let source = Source::new("a", "a", text);
            assert_eq!(source.position(source.text().len()), Position { line: 3, column: 2 }, "{text:?}");
        }
    }
}
