//! The types that the tables use to describe the allowed content of a file.

use crate::catalogue::Code;

/// A map with known keys.
#[derive(Debug)]
pub struct Shape {
    /// The name in `schema.json`.
    pub name: &'static str,
    /// The documentation for editors.
    pub doc: &'static str,
    /// The keys, in the order of files, in groups that several shapes can share.
    pub keys: &'static [&'static [Key]],
    /// The code of the diagnostic for an unknown key.
    pub unknown: Code,
}

/// A key that a map can have.
#[derive(Debug)]
pub struct Key {
    pub name: &'static str,
    pub doc: &'static str,
    pub required: bool,
    pub kind: Kind,
}

/// The kind of a value.
#[derive(Debug)]
pub enum Kind {
    /// A text that is not empty.
    Text,
    /// A whole number from 0.
    Count,
    /// A decimal number, as a number or as a text.
    Decimal,
    /// `true` or `false`.
    Flag,
    /// Anything.
    Any,
    /// Any map: an example.
    Document,
    /// One of these words, each with its meaning.
    Words(&'static [(&'static str, &'static str)]),
    /// A map with known keys.
    Record(&'static Shape),
    /// A map from names to values of one kind.
    Map(Names, &'static Kind),
    /// A list of values of one kind.
    List(&'static Kind),
    /// The first of these kinds that has the form of the value.
    Either(&'static [Kind]),
}

/// The allowed keys of a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Names {
    /// Names of fields on the wire.
    Fields,
    /// Names of types.
    Types,
    /// Names of kinds of objects, of their fields and actions.
    Objects,
    /// Codes of rules.
    Rules,
    /// Any text: values, error codes, names of examples.
    Free,
}

impl Names {
    /// Returns the regular expression that a key matches.
    pub const fn pattern(self) -> &'static str {
        match self {
            Self::Fields => "^[A-Za-z_][A-Za-z0-9_-]{0,127}$",
            Self::Types => "^[A-Za-z][A-Za-z0-9_]{0,127}$",
            Self::Objects => "^[A-Za-z_][A-Za-z0-9_]{0,127}$",
            Self::Rules => "^L[0-9]{4}$",
            Self::Free => "^[^\\x00-\\x1f\\x7f]{1,128}$",
        }
    }

    pub fn allows(self, name: &str) -> bool {
        let word = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let first = name.chars().next();
        match self {
            Self::Fields => {
                name.len() <= 128
                    && first.is_some_and(|c| c.is_ascii_alphabetic() || c == '_')
                    && name.chars().all(|c| word(c) || c == '-')
            }
            Self::Types => name.len() <= 128 && first.is_some_and(|c| c.is_ascii_alphabetic()) && name.chars().all(word),
            Self::Objects => {
                name.len() <= 128 && first.is_some_and(|c| c.is_ascii_alphabetic() || c == '_') && name.chars().all(word)
            }
            Self::Rules => name.len() == 5 && first == Some('L') && name.chars().skip(1).all(|c| c.is_ascii_digit()),
            Self::Free => first.is_some() && name.chars().count() <= 128 && !name.chars().any(|c| c.is_ascii_control()),
        }
    }

    pub const fn describe(self) -> &'static str {
        match self {
            Self::Fields => "the name of a field consists of letters, digits, `_` and `-`, and begins with a letter or `_`",
            Self::Types => "the name of a type consists of letters, digits and `_`, and begins with a letter",
            Self::Objects => {
                "a name in the platform's memory consists of letters, digits and `_`, and begins with a letter or `_`"
            }
            Self::Rules => "a rule is named by its code, such as `L0004`",
            Self::Free => "a name has 1 to 128 characters, without control characters",
        }
    }
}

impl Shape {
    /// Iterates over all keys.
    pub fn all(&self) -> impl Iterator<Item = &'static Key> + use<> {
        self.keys.iter().flat_map(|group| group.iter())
    }

    /// Returns true if the shape, or a map inside it, has a key with this name.
    pub fn has_key(&self, name: &str, depth: usize) -> bool {
        // The tables are a few levels deep.
        depth < 8 && self.all().any(|key| key.name == name || key.kind.has_key(name, depth + 1))
    }

    /// Returns the key with this name.
    pub fn key(&self, name: &str) -> Option<&'static Key> {
        self.all().find(|key| key.name == name)
    }
}

impl Kind {
    fn has_key(&self, name: &str, depth: usize) -> bool {
        match self {
            Self::Record(shape) => shape.has_key(name, depth),
            Self::Map(_, inner) | Self::List(inner) => inner.has_key(name, depth),
            Self::Either(kinds) => kinds.iter().any(|kind| kind.has_key(name, depth)),
            _ => false,
        }
    }

    /// Describes the expected value for messages.
    pub fn describe(&self) -> String {
        match self {
            Self::Text => "a string".to_owned(),
            Self::Count => "a whole number".to_owned(),
            Self::Decimal => "a number".to_owned(),
            Self::Flag => "`true` or `false`".to_owned(),
            Self::Any => "a value".to_owned(),
            Self::Words(words) => words.iter().map(|(word, _)| format!("`{word}`")).collect::<Vec<_>>().join(" or "),
            Self::Document | Self::Record(_) | Self::Map(..) => "a map".to_owned(),
            Self::List(_) => "a list".to_owned(),
            Self::Either(kinds) => kinds.iter().map(Self::describe).collect::<Vec<_>>().join(" or "),
        }
    }
}
