//! Types: records, enumerations, and the kinds of values.

use std::sync::Arc;

use serde_json::Value as Json;

use super::doubt::Doubt;
use super::{LimitAt, Place, Protocol, RuleAt};

/// The file that describes a type, and so the module of its Rust type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Home {
    /// The API's own file.
    Api,
    /// `types.yaml` of the product.
    Product,
    /// `types.yaml` at the top of the spec folder.
    Spec,
}

/// A type from a spec file.
#[derive(Clone, Debug)]
pub enum Type {
    /// An object with known fields.
    Record(Arc<Record>),
    /// A text with known values.
    Enum(Arc<Enum>),
}

/// An object with known fields.
#[derive(Clone, Debug)]
pub struct Record {
    /// The name of the Rust struct.
    pub name: String,
    /// The home of the type.
    pub home: Home,
    /// The platform's label, in Chinese; may be empty.
    pub title: String,
    /// The description; may be empty.
    pub summary: String,
    /// The spec file.
    pub file: String,
    /// The line of the type.
    pub line: u32,
    /// The fields, in the order of the file.
    pub fields: Vec<Field>,
    /// The rules between them.
    pub rules: Vec<RuleAt>,
    /// The parts of its fields and rules that are unknown because of mistakes.
    pub(crate) doubt: Doubt,
}

/// An enumeration.
#[derive(Clone, Debug)]
pub struct Enum {
    /// The name of the Rust enum.
    pub name: String,
    /// The home of the type.
    pub home: Home,
    /// The platform's label, in Chinese; may be empty.
    pub title: String,
    /// The description; may be empty.
    pub summary: String,
    /// The spec file.
    pub file: String,
    /// The line of the type.
    pub line: u32,
    /// The values, in the order of the file.
    pub values: Vec<EnumValue>,
    /// Set if the platform may add values.
    pub open: bool,
}

/// A value of an enumeration.
#[derive(Clone, Debug)]
pub struct EnumValue {
    /// The text on the wire.
    pub wire: String,
    /// The name of the Rust variant.
    pub name: String,
    /// The platform's label, in Chinese; may be empty.
    pub title: String,
    /// The meaning; may be empty.
    pub summary: String,
}

/// A field of a record.
#[derive(Clone, Debug)]
pub struct Field {
    /// The name on the wire.
    pub name: String,
    /// The name of the Rust field, as an identifier: it may begin with `r#`.
    pub ident: String,
    /// The platform's label, in Chinese; may be empty.
    pub title: String,
    /// The description; may be empty.
    pub summary: String,
    /// The kind of value.
    pub kind: Kind,
    /// The values that the field itself lists, if its kind is not an enumeration.
    pub values: Vec<EnumValue>,
    /// Set if the platform may add values.
    pub open: bool,
    /// The place on REST.
    pub place: Place,
    /// The only protocol that has the field; `None` for both.
    pub only: Option<Protocol>,
    /// The presence of the field.
    pub required: Required,
    /// The limits on the value, including the values of an enumeration.
    pub limits: Vec<LimitAt>,
    /// The platform's default.
    pub default: Option<Json>,
    /// An example of a value.
    pub example: Option<Json>,
    /// The replacement of a deprecated field.
    pub deprecated: Option<String>,
    /// The line of the field.
    pub line: u32,
    /// The parts of its kind and limits that are unknown because of mistakes.
    pub(crate) doubt: Doubt,
}

impl Field {
    /// Returns the lines in the spec file: the field's own, those of its limits, and those of the limits of a list's elements, at all
    /// depths.
    pub fn lines(&self) -> impl Iterator<Item = u32> {
        fn item(kind: &Kind) -> Option<&Item> {
            if let Kind::List(item) = kind { Some(item) } else { None }
        }
        let items = std::iter::successors(item(&self.kind), |outer| item(&outer.kind));
        let of_items = items.flat_map(|item| &item.limits);
        std::iter::once(self.line).chain(self.limits.iter().chain(of_items).map(|at| at.line))
    }

    /// Returns the kind, or `None` if a mistake of the spec left it unknown.
    pub(crate) fn known_kind(&self) -> Option<&Kind> {
        (!self.doubt.all).then_some(&self.kind)
    }

    /// Returns the limits of the value, then those of each element of a list.
    pub fn all_limits(&self) -> impl Iterator<Item = &LimitAt> {
        let items = if let Kind::List(item) = &self.kind { item.limits.as_slice() } else { &[] };
        self.limits.iter().chain(items)
    }
}

/// The presence of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Required {
    /// Always required.
    Yes,
    /// Optional.
    No,
    /// Required in cases that only the prose describes.
    Conditional,
}

/// The kind of value of a field, or of an element of a list.
#[derive(Clone, Debug)]
pub enum Kind {
    /// A JSON string.
    Text(Text),
    /// A JSON integer.
    Integer,
    /// A JSON number.
    Number,
    /// A JSON boolean.
    Boolean,
    /// A nested object.
    Record(Arc<Record>),
    /// A JSON array.
    List(Box<Item>),
    /// A file.
    File,
}

impl Kind {
    /// The placeholder for an unknown kind. `doubt.all` is set with it.
    pub(crate) const STAND_IN: Self = Self::Text(Text::String);

    /// Describes a value for messages.
    #[must_use]
    pub const fn describe(&self) -> &'static str {
        match self {
            Self::Text(Text::Enum(_)) => "a value of an enumeration",
            Self::Text(Text::Price) => "an amount of money",
            Self::Text(_) => "a string",
            Self::Integer => "an integer",
            Self::Number => "a number",
            Self::Boolean => "a boolean",
            Self::Record(_) => "an object",
            Self::List(_) => "a list",
            Self::File => "a file",
        }
    }

    /// Returns the kind itself, or the kind of the elements of a list, at any depth.
    #[must_use]
    pub fn innermost(&self) -> &Self {
        match self {
            Self::List(item) => item.kind.innermost(),
            kind => kind,
        }
    }

    /// Returns the enumeration of a value, or of the elements of a list.
    #[must_use]
    pub fn enumeration(&self) -> Option<&Arc<Enum>> {
        match self.innermost() {
            Self::Text(Text::Enum(of)) => Some(of),
            _ => None,
        }
    }
}

/// The content of a JSON string.
#[derive(Clone, Debug)]
pub enum Text {
    /// Any text.
    String,
    /// An amount of money, as a decimal number.
    Price,
    /// A time: `2017-07-27 15:34:19`.
    DateTime,
    /// A date: `2017-07-27`.
    Date,
    /// JSON text.
    Json,
    /// One of the values of an enumeration.
    Enum(Arc<Enum>),
}

/// The elements of a list.
#[derive(Clone, Debug)]
pub struct Item {
    /// The kind of each element.
    pub kind: Kind,
    /// The limits of each element.
    pub limits: Vec<LimitAt>,
    /// The parts of both that are unknown because of mistakes.
    pub(crate) doubt: Doubt,
}

impl Item {
    /// Returns elements of this kind without limits. `None` stands for an unknown kind.
    pub(crate) fn of(kind: Option<Kind>) -> Self {
        let doubt = Doubt { all: kind.is_none(), names: Vec::new() };
        Self { kind: kind.unwrap_or(Kind::STAND_IN), limits: Vec::new(), doubt }
    }

    /// Returns the kind of each element, or `None` if a mistake of the spec left it unknown.
    pub(crate) fn known_kind(&self) -> Option<&Kind> {
        (!self.doubt.all).then_some(&self.kind)
    }
}
