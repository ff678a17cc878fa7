//! The lines near the place where the parser stopped.

use std::ops::Range;

/// The number of lines above the place that are searched for a mistake.
const WINDOW: usize = 4;

/// The number of lines above the place that are searched for an unclosed start.
const FAR: usize = 400;

/// The lines of a text, with the place where the parser stopped.
pub(super) struct Lines<'a> {
    pub(super) text: &'a str,
    pub(super) all: Vec<Line<'a>>,
    /// The number of the line where the parser stopped.
    pub(super) failed: usize,
    /// Set if only this line is searched.
    only: bool,
}

/// A line without its end.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'a> {
    pub(super) start: usize,
    pub(super) text: &'a str,
}

impl<'a> Line<'a> {
    /// Returns the number of bytes of white space at its start.
    pub(super) fn indent(&self) -> usize {
        self.text.len() - self.text.trim_start().len()
    }

    /// Returns true if the line is empty or contains only a comment.
    pub(super) fn is_blank(&self) -> bool {
        let text = self.text.trim_start();
        text.is_empty() || text.starts_with('#')
    }

    pub(super) fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// Converts a range of the line's bytes to a range of the text.
    pub(super) fn range(&self, part: Range<usize>) -> Range<usize> {
        self.start + part.start..self.start + part.end
    }

    /// Returns the start of its content, after the indentation and the dash of an element.
    pub(super) fn content(&self) -> usize {
        let mut at = self.indent();
        while let Some(rest) = self.text.get(at..).and_then(|rest| rest.strip_prefix("- ")) {
            at = self.text.len() - rest.trim_start().len();
        }
        at
    }

    /// Returns the word at the start of its content, as a range of its bytes.
    pub(super) fn word(&self) -> Option<Range<usize>> {
        let start = self.content();
        let rest = self.text.get(start..)?;
        let len = rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'))).unwrap_or(rest.len());
        (len > 0).then_some(start..start + len)
    }

    /// Returns the end of its content, before white space and a comment. A `#` in quotes is not a comment.
    pub(super) fn content_end(&self) -> usize {
        let outside = super::quotes::outside(self.text);
        let comment = self.text.char_indices().find(|(at, c)| {
            *c == '#' && outside(*at) && (*at == 0 || self.text.get(..*at).is_some_and(|before| before.ends_with([' ', '\t'])))
        });
        let end = comment.map_or(self.text.len(), |(at, _)| at);
        self.text.get(..end).unwrap_or("").trim_end().len()
    }

    /// Returns the start of the value after `key: `, if the line has one.
    pub(super) fn value(&self) -> Option<usize> {
        let word = self.word()?;
        let rest = self.text.get(word.end..)?;
        let value = rest.strip_prefix(':')?;
        if !value.starts_with([' ', '\t']) {
            return None;
        }
        let start = self.text.len() - value.trim_start().len();
        (start < self.text.len()).then_some(start)
    }

    /// Returns true if the line begins with a key and its colon.
    pub(super) fn has_key(&self) -> bool {
        let behind = self.word().and_then(|word| self.text.get(word.end..));
        behind.and_then(|rest| rest.strip_prefix(':')).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    }
}

impl<'a> Lines<'a> {
    pub(super) fn new(text: &'a str, at: usize) -> Self {
        let mut all = Vec::new();
        let mut start = 0;
        for line in text.split('\n') {
            all.push(Line { start, text: line.strip_suffix('\r').unwrap_or(line) });
            start += line.len() + 1;
        }
        let failed = all.partition_point(|line| line.start <= at).saturating_sub(1);
        Self { text, all, failed, only: false }
    }

    /// Splits a text into lines, and restricts the search to the line of a place.
    pub(super) fn only(text: &'a str, at: usize) -> Self {
        Self { only: true, ..Self::new(text, at) }
    }

    /// Returns the end of the line of a place.
    pub(super) fn end_of(&self, at: usize) -> usize {
        let line = self.all.partition_point(|line| line.start <= at).saturating_sub(1);
        self.all.get(line).map_or(self.text.len(), Line::end)
    }

    /// Iterates upwards over the lines with content at the place and a few above, with their numbers; then the one below, because
    /// the parser can stop at the end of what it has read.
    pub(super) fn near(&self) -> impl Iterator<Item = (usize, Line<'a>)> + '_ {
        let below = self.all.iter().copied().enumerate().skip(self.failed + 1).find(|(_, line)| !line.is_blank());
        self.above().take(if self.only { 1 } else { WINDOW }).chain(below.filter(|_| !self.only))
    }

    /// Iterates upwards over the lines with content, from the place where the parser stopped, at most [`FAR`] of them.
    pub(super) fn above(&self) -> impl Iterator<Item = (usize, Line<'a>)> + '_ {
        let to = (self.failed + 1).min(self.all.len());
        let all = self.all.get(..to).unwrap_or(&[]);
        all.iter().copied().enumerate().rev().filter(|(_, line)| !line.is_blank()).take(FAR)
    }

    /// Returns the next line with content.
    pub(super) fn next(&self, number: usize) -> Option<Line<'a>> {
        self.all.iter().skip(number + 1).copied().find(|line| !line.is_blank())
    }

    /// Returns the previous line with content.
    pub(super) fn previous(&self, number: usize) -> Option<Line<'a>> {
        self.all.iter().take(number).rev().copied().find(|line| !line.is_blank())
    }
}
