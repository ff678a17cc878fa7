//! A document as a flat sequence of entries, each a value with its position in the text.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use super::MAX_DEPTH;
use super::error::Error;
use super::scan::{Scalar, Scanner, Sink};
use super::text::unescape;

/// A JSON document with its source text.
///
/// `Debug` prints only the length, because documents contain personal data and amounts of money.
#[derive(Clone)]
pub struct Document<'t> {
    text: Cow<'t, str>,
    /// The entries in the order of the text. The elements of a list follow it. The members of an object follow it, each as a name
    /// and a value.
    entries: Vec<Entry>,
    /// The decoded strings that contain escapes.
    unescaped: Vec<String>,
    is_lossy: bool,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    pub(super) kind: Kind,
    start: usize,
    end: usize,
    /// The index of the entry after the value and its content.
    pub(super) next: usize,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    Null,
    Boolean(bool),
    Number,
    /// A string without escapes: its characters are those between the quotes.
    Plain,
    /// A string with escapes, and its index among the decoded strings.
    Escaped(usize),
    /// The same with U+FFFD in place of an unpaired surrogate.
    Lossy(usize),
    List,
    Object,
}

/// A value of a [`Document`].
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Value<'d> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A number, in its original characters.
    Number(&'d str),
    /// A string.
    Text(&'d str),
    /// A string in which U+FFFD replaces an unpaired surrogate.
    LossyText(&'d str),
    /// A list.
    List(List<'d>),
    /// An object.
    Object(Object<'d>),
}

/// The elements of a list.
#[derive(Clone, Copy)]
pub struct List<'d>(Place<'d>);

/// The members of an object.
#[derive(Clone, Copy)]
pub struct Object<'d>(Place<'d>);

#[derive(Clone, Copy)]
struct Place<'d> {
    document: &'d Document<'d>,
    at: usize,
}

impl Document<'static> {
    /// Returns an object without members and with an empty text, for an empty body.
    pub(crate) fn empty() -> Self {
        let entry = Entry { kind: Kind::Object, start: 0, end: 0, next: 1 };
        Self { text: Cow::Borrowed(""), entries: vec![entry], unescaped: Vec::new(), is_lossy: false }
    }
}

impl<'t> Document<'t> {
    /// Parses a text that contains one JSON value.
    ///
    /// # Errors
    /// Returns an error if the text is not valid JSON, or nests deeper than [`MAX_DEPTH`].
    pub fn parse(text: impl Into<Cow<'t, str>>) -> Result<Self, Error> {
        Self::within(text, MAX_DEPTH)
    }

    /// Parses a text that nests at most `depth` lists and objects, and never more than [`MAX_DEPTH`].
    pub(crate) fn within(text: impl Into<Cow<'t, str>>, depth: usize) -> Result<Self, Error> {
        let text = text.into();
        let mut builder = Builder { text: &text, entries: Vec::new(), unescaped: Vec::new(), is_lossy: false, open: Vec::new() };
        let mut scanner = Scanner::new(&text);
        scanner.value(depth.min(MAX_DEPTH), &mut builder)?;
        scanner.end()?;
        let Builder { entries, unescaped, is_lossy, .. } = builder;
        Ok(Self { text, entries, unescaped, is_lossy })
    }

    /// Returns the top-level value.
    #[must_use]
    pub fn root(&self) -> Value<'_> {
        self.value(0)
    }

    /// Returns the text that the document was parsed from.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns the members of the document, or `None` if it is not an object.
    #[must_use]
    pub fn object(&self) -> Option<Object<'_>> {
        match self.root() {
            Value::Object(object) => Some(object),
            _ => None,
        }
    }

    /// Returns true if any string of the document contains an unpaired surrogate.
    pub(crate) const fn is_lossy(&self) -> bool {
        self.is_lossy
    }

    pub(super) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    pub(super) fn value(&self, at: usize) -> Value<'_> {
        let Some(entry) = self.entries.get(at) else { return Value::Null };
        let place = Place { document: self, at };
        match entry.kind {
            Kind::Null => Value::Null,
            Kind::Boolean(value) => Value::Boolean(value),
            Kind::Number => Value::Number(place.raw()),
            Kind::Lossy(number) => Value::LossyText(self.unescaped(number)),
            Kind::Plain | Kind::Escaped(_) => Value::Text(self.characters(at)),
            Kind::List => Value::List(List(place)),
            Kind::Object => Value::Object(Object(place)),
        }
    }

    /// Returns the characters of the string at this entry.
    pub(super) fn characters(&self, at: usize) -> &str {
        match self.entries.get(at) {
            Some(&Entry { kind: Kind::Plain, start, end, .. }) => self.text.get(start + 1..end - 1).unwrap_or_default(),
            Some(&Entry { kind: Kind::Escaped(number) | Kind::Lossy(number), .. }) => self.unescaped(number),
            _ => "",
        }
    }

    fn unescaped(&self, number: usize) -> &str {
        self.unescaped.get(number).map_or("", String::as_str)
    }
}

impl fmt::Debug for Document<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Document").field("bytes", &self.text.len()).finish_non_exhaustive()
    }
}

impl<'d> Value<'d> {
    /// Returns the characters of a string, or `None` for any other value.
    #[must_use]
    pub const fn as_text(&self) -> Option<&'d str> {
        match *self {
            Self::Text(text) | Self::LossyText(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the characters of a string, number or boolean, or `None` for `null`, a list and an object.
    #[must_use]
    pub const fn as_scalar(&self) -> Option<&'d str> {
        match *self {
            Self::Text(text) | Self::LossyText(text) | Self::Number(text) => Some(text),
            Self::Boolean(true) => Some("true"),
            Self::Boolean(false) => Some("false"),
            Self::Null | Self::List(_) | Self::Object(_) => None,
        }
    }
}

impl<'d> Place<'d> {
    fn entry(&self) -> Option<&'d Entry> {
        self.document.entries.get(self.at)
    }

    fn range(&self) -> Range<usize> {
        self.entry().map_or(0..0, |entry| entry.start..entry.end)
    }

    fn raw(self) -> &'d str {
        self.document.text.get(self.range()).unwrap_or_default()
    }

    /// Returns the entries of the values directly inside this one. `names` is the number of name entries before each: 1 in an object.
    fn inside(self, names: usize) -> impl Iterator<Item = usize> + use<'d> {
        let end = self.entry().map_or(0, |entry| entry.next);
        let mut at = self.at + 1;
        std::iter::from_fn(move || {
            let value = at + names;
            let next = self.document.entries.get(value).filter(|_| at < end)?.next;
            at = next;
            Some(value)
        })
    }
}

impl<'d> List<'d> {
    /// Returns the elements in order.
    pub fn iter(self) -> impl Iterator<Item = Value<'d>> + use<'d> {
        self.0.inside(0).map(move |at| self.0.document.value(at))
    }

    /// Returns the number of elements, in linear time.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.inside(0).count()
    }

    /// Returns true if the list is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.inside(0).next().is_none()
    }

    /// Returns the list's part of the text, with its brackets.
    #[must_use]
    pub fn raw(&self) -> &'d str {
        self.0.raw()
    }
}

impl<'d> Object<'d> {
    /// Returns the value of the member with this name. If the name repeats, returns the last one.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<Value<'d>> {
        let document = self.0.document;
        let entry = self.0.inside(1).filter(|at| document.characters(at - 1) == name).last();
        entry.map(|at| document.value(at))
    }

    /// Returns the members in order, including those with a repeated name.
    pub fn iter(self) -> impl Iterator<Item = (&'d str, Value<'d>)> + use<'d> {
        let document = self.0.document;
        self.0.inside(1).map(move |at| (document.characters(at - 1), document.value(at)))
    }

    /// Returns true if the object has no members.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.inside(1).next().is_none()
    }

    /// Returns the object's part of the text, with its braces.
    #[must_use]
    pub fn raw(&self) -> &'d str {
        self.0.raw()
    }
}

impl fmt::Debug for List<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl fmt::Debug for Object<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

struct Builder<'t> {
    text: &'t str,
    entries: Vec<Entry>,
    unescaped: Vec<String>,
    is_lossy: bool,
    /// The entries of the unfinished lists and objects.
    open: Vec<usize>,
}

impl Builder<'_> {
    fn push(&mut self, kind: Kind, range: Range<usize>) {
        self.entries.push(Entry { kind, start: range.start, end: range.end, next: self.entries.len() + 1 });
    }
}

impl Sink for Builder<'_> {
    fn open(&mut self, is_list: bool, start: usize) {
        self.open.push(self.entries.len());
        self.push(if is_list { Kind::List } else { Kind::Object }, start..start);
    }

    fn close(&mut self, end: usize) {
        let next = self.entries.len();
        if let Some(entry) = self.open.pop().and_then(|at| self.entries.get_mut(at)) {
            (entry.end, entry.next) = (end, next);
        }
    }

    fn scalar(&mut self, scalar: Scalar, range: Range<usize>) -> Result<(), Error> {
        let kind = match scalar {
            Scalar::Null => Kind::Null,
            Scalar::Boolean(value) => Kind::Boolean(value),
            Scalar::Number => Kind::Number,
            Scalar::Text { escaped: false } => Kind::Plain,
            Scalar::Text { escaped: true } => {
                let raw = self.text.get(range.start + 1..range.end - 1).unwrap_or_default();
                let unescaped = unescape(raw, range.start + 1)?;
                self.unescaped.push(unescaped.text);
                let number = self.unescaped.len() - 1;
                self.is_lossy |= unescaped.is_lossy;
                if unescaped.is_lossy { Kind::Lossy(number) } else { Kind::Escaped(number) }
            }
        };
        self.push(kind, range);
        Ok(())
    }
}
