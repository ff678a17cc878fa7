//! Enumerations: strings, some of whose values the description lists.

use std::fmt;
use std::hash::{Hash, Hasher};

use super::encode::json_text;
use super::{Node, Report, Value};

/// The listed values of an enumeration. Implemented by generated code.
pub trait Enumeration: Copy + PartialEq + fmt::Debug + Send + Sync + 'static {
    /// All listed values, each with its text on the wire.
    const VALUES: &'static [(&'static str, Self)];

    /// Returns the value with this text on the wire, or `None` for an unlisted text.
    #[must_use]
    fn from_value(text: &str) -> Option<Self> {
        Self::VALUES.iter().find(|(wire, _)| *wire == text).map(|(_, value)| *value)
    }

    /// Returns the text on the wire.
    #[must_use]
    fn as_str(self) -> &'static str {
        Self::VALUES.iter().find(|(_, value)| *value == self).map_or("", |(wire, _)| wire)
    }
}

/// The original text of a value that the enumeration does not list.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Unrecognized(Box<str>);

impl Unrecognized {
    /// Returns the text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Creates a value from an unlisted text. `From<&str>` of [`Choice`] calls it.
    pub(crate) fn new(text: &str) -> Self {
        Self(text.into())
    }
}

impl fmt::Debug for Unrecognized {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// Implements `Debug` of all enumerations: prints the text on the wire.
#[doc(hidden)]
pub fn debug_value<T: Enumeration>(value: T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str(value.as_str())
}

/// One of an enumeration's listed values, or an unlisted text in its original form.
///
/// Setters accept a value or a text: `.product_code("NEW_ONE")`. The type accepts unlisted texts; the limit `values` may reject
/// them in a request. A comparison with a string compares the text on the wire.
///
/// ```
/// # use alipay::record::{Choice, Enumeration};
/// # #[derive(Clone, Copy, Debug, PartialEq)]
/// # enum Size { Small, Large }
/// # impl Enumeration for Size {
/// #     const VALUES: &'static [(&'static str, Self)] = &[("S", Self::Small), ("L", Self::Large)];
/// # }
/// let size: Choice<Size> = "L".into();
/// assert_eq!(size, Size::Large);
/// assert_eq!(size.listed(), Some(Size::Large));
///
/// let new: Choice<Size> = "XL".into();
/// assert_eq!(new, "XL");
/// assert_eq!(new.listed(), None);
/// ```
#[derive(Clone)]
pub enum Choice<T> {
    /// A listed value.
    Listed(T),
    /// An unlisted text.
    Other(Unrecognized),
}

impl<T: Enumeration> Choice<T> {
    /// Returns the text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Listed(value) => value.as_str(),
            Self::Other(text) => text.as_str(),
        }
    }

    /// Returns the listed value, or `None` for an unlisted text.
    #[must_use]
    pub const fn listed(&self) -> Option<T> {
        match self {
            Self::Listed(value) => Some(*value),
            Self::Other(_) => None,
        }
    }
}

impl<T: Enumeration> From<T> for Choice<T> {
    fn from(value: T) -> Self {
        Self::Listed(value)
    }
}

impl<T: Enumeration> From<&str> for Choice<T> {
    fn from(text: &str) -> Self {
        T::from_value(text).map_or_else(|| Self::Other(Unrecognized::new(text)), Self::Listed)
    }
}

impl<T: Enumeration> From<String> for Choice<T> {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl<T: Enumeration> From<&String> for Choice<T> {
    fn from(text: &String) -> Self {
        Self::from(text.as_str())
    }
}

impl<T: Enumeration> From<&Self> for Choice<T> {
    fn from(value: &Self) -> Self {
        value.clone()
    }
}

/// Returns the empty text, which counts as unset.
impl<T: Enumeration> Default for Choice<T> {
    fn default() -> Self {
        Self::from("")
    }
}

impl<T: Enumeration> PartialEq for Choice<T> {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl<T: Enumeration> Eq for Choice<T> {}

impl<T: Enumeration> PartialEq<T> for Choice<T> {
    fn eq(&self, other: &T) -> bool {
        self.listed() == Some(*other)
    }
}

impl<T: Enumeration> PartialEq<str> for Choice<T> {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl<T: Enumeration> PartialEq<&str> for Choice<T> {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl<T: Enumeration> PartialEq<String> for Choice<T> {
    fn eq(&self, other: &String) -> bool {
        self.as_str() == other
    }
}

impl<T: Enumeration> Hash for Choice<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl<T: Enumeration> AsRef<str> for Choice<T> {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl<T: Enumeration> fmt::Display for Choice<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<T: Enumeration> fmt::Debug for Choice<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl<T: Enumeration> Value for Choice<T> {
    fn value(&self) -> Node<'_> {
        Node::Text(self.as_str())
    }

    fn set(&mut self, node: Node<'_>, report: &mut Report) {
        match node {
            Node::Absent => *self = Self::default(),
            Node::Text(text) | Node::LossyText(text) | Node::Digits(text) => *self = Self::from(text),
            Node::Integer(_) | Node::Number(_) | Node::Boolean(_) => *self = Self::from(json_text(node)),
            other => report.mismatch("a string", other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, Copy, PartialEq)]
    enum Size {
        Small,
        Large,
    }

    impl Enumeration for Size {
        const VALUES: &'static [(&'static str, Self)] = &[("S", Self::Small), ("L", Self::Large)];
    }

    impl fmt::Debug for Size {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            debug_value(*self, f)
        }
    }

    #[test]
    fn listed_values_and_other_texts() {
        let small = Choice::from(Size::Small);
        assert_eq!(small, Choice::from("S"));
        assert!(small == Size::Small && small == "S" && small != Size::Large && small != "s");
        assert_eq!(
            (small.listed(), small.as_str(), format!("{small} {small:?} {:?}", Size::Large)),
            (Some(Size::Small), "S", "S \"S\" L".to_owned())
        );
        let other: Choice<Size> = String::from("XL").into();
        assert!(other == "XL" && other.listed().is_none() && Choice::<Size>::default() == "");
        let mut read = Choice::<Size>::default();
        for (node, text) in [(Node::Text("L"), "L"), (Node::Integer(3), "3"), (Node::Absent, "")] {
            read.set(node, &mut Report::default());
            assert_eq!(read, text);
        }
    }
}
