//! A JSON scanner without recursion.

use std::ops::Range;

use super::error::{Error, Reason};

/// A value without members or elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scalar {
    Null,
    Boolean(bool),
    Number,
    /// A string, or the name of a member. `escaped` is true if it contains a backslash.
    Text {
        escaped: bool,
    },
}

/// A receiver for the values of a document in the order of the text. A member's name arrives as a string before its value.
pub(super) trait Sink {
    /// Reports the beginning of a list or an object.
    fn open(&mut self, is_list: bool, start: usize);
    /// Reports that the innermost list or object ends before this byte.
    fn close(&mut self, end: usize);
    /// Reports a value without members or elements. The range of a string includes its quotes.
    fn scalar(&mut self, scalar: Scalar, range: Range<usize>) -> Result<(), Error>;
}

/// A sink that discards everything, for checks of the grammar.
pub(super) struct Skip;

impl Sink for Skip {
    fn open(&mut self, _: bool, _: usize) {}

    fn close(&mut self, _: usize) {}

    fn scalar(&mut self, _: Scalar, _: Range<usize>) -> Result<(), Error> {
        Ok(())
    }
}

/// A position in a text.
pub(super) struct Scanner<'t> {
    bytes: &'t [u8],
    at: usize,
}

impl<'t> Scanner<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { bytes: text.as_bytes(), at: 0 }
    }

    /// Scans one value that nests at most `depth` lists and objects, and returns its position.
    pub(super) fn value(&mut self, depth: usize, sink: &mut impl Sink) -> Result<Range<usize>, Error> {
        self.blanks();
        let start = self.at;
        // For each open container, true if it is a list.
        let mut open: Vec<bool> = Vec::new();
        loop {
            self.blanks();
            match self.byte() {
                Some(bracket @ (b'{' | b'[')) => {
                    let is_list = bracket == b'[';
                    if open.len() >= depth {
                        return Err(Error::new(Reason::Depth, self.at));
                    }
                    sink.open(is_list, self.at);
                    open.push(is_list);
                    self.at += 1;
                    self.blanks();
                    if self.byte() != Some(if is_list { b']' } else { b'}' }) {
                        if !is_list {
                            self.name(sink)?;
                        }
                        continue;
                    }
                }
                Some(b'"') => self.string(sink)?,
                Some(b'-' | b'0'..=b'9') => self.number(sink)?,
                Some(b'n') => self.word("null", Scalar::Null, sink)?,
                Some(b't') => self.word("true", Scalar::Boolean(true), sink)?,
                Some(b'f') => self.word("false", Scalar::Boolean(false), sink)?,
                _ => return Err(self.expected("a value")),
            }
            loop {
                let Some(&is_list) = open.last() else { return Ok(start..self.at) };
                self.blanks();
                match self.byte() {
                    Some(b',') => {
                        self.at += 1;
                        if !is_list {
                            self.name(sink)?;
                        }
                        break;
                    }
                    Some(bracket) if bracket == if is_list { b']' } else { b'}' } => {
                        self.at += 1;
                        open.pop();
                        sink.close(self.at);
                    }
                    _ => return Err(self.expected(if is_list { "`,` or `]`" } else { "`,` or `}`" })),
                }
            }
        }
    }

    /// Scans the name of a member and the colon after it.
    pub(super) fn name(&mut self, sink: &mut impl Sink) -> Result<Range<usize>, Error> {
        self.blanks();
        let start = self.at;
        self.string(sink)?;
        let end = self.at;
        self.expect(b':', "`:`")?;
        Ok(start..end)
    }

    /// Skips whitespace and this byte, or returns an error if another byte follows.
    pub(super) fn expect(&mut self, byte: u8, name: &'static str) -> Result<(), Error> {
        if self.accept(byte) { Ok(()) } else { Err(self.expected(name)) }
    }

    /// Skips whitespace, and this byte if it follows. Returns true if it does.
    pub(super) fn accept(&mut self, byte: u8) -> bool {
        self.blanks();
        let is_next = self.byte() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    /// Returns an error if anything but whitespace follows.
    pub(super) fn end(&mut self) -> Result<(), Error> {
        self.blanks();
        if self.at == self.bytes.len() { Ok(()) } else { Err(self.expected("the end of the text")) }
    }

    fn byte(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    pub(super) fn blanks(&mut self) {
        while matches!(self.byte(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    const fn expected(&self, what: &'static str) -> Error {
        Error::new(Reason::Expected(what), self.at)
    }

    fn string(&mut self, sink: &mut impl Sink) -> Result<(), Error> {
        let start = self.at;
        if self.byte() != Some(b'"') {
            return Err(self.expected("`\"`"));
        }
        self.at += 1;
        let mut escaped = false;
        loop {
            let rest = self.bytes.get(self.at..).unwrap_or_default();
            let Some(plain) = rest.iter().position(|byte| matches!(byte, b'"' | b'\\')) else {
                self.at = self.bytes.len();
                return Err(self.expected("`\"` at the end of a string"));
            };
            if rest.get(plain) == Some(&b'"') {
                self.at += plain + 1;
                return sink.scalar(Scalar::Text { escaped }, start..self.at);
            }
            escaped = true;
            // The byte after a backslash is never the closing quote. It may be missing.
            self.at = self.bytes.len().min(self.at + plain + 2);
        }
    }

    fn number(&mut self, sink: &mut impl Sink) -> Result<(), Error> {
        let start = self.at;
        self.at += usize::from(self.byte() == Some(b'-'));
        if self.byte() == Some(b'0') {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.byte() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.byte(), Some(b'e' | b'E')) {
            self.at += 1;
            self.at += usize::from(matches!(self.byte(), Some(b'+' | b'-')));
            self.digits()?;
        }
        sink.scalar(Scalar::Number, start..self.at)
    }

    fn digits(&mut self) -> Result<(), Error> {
        let start = self.at;
        while matches!(self.byte(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        if self.at == start { Err(self.expected("a digit")) } else { Ok(()) }
    }

    fn word(&mut self, word: &str, scalar: Scalar, sink: &mut impl Sink) -> Result<(), Error> {
        let range = self.at..self.at + word.len();
        if self.bytes.get(range.clone()) != Some(word.as_bytes()) {
            return Err(self.expected("a value"));
        }
        self.at = range.end;
        sink.scalar(scalar, range)
    }
}
