//! Types: records, enumerations, and what a field holds.

use std::sync::Arc;

use serde_json::Value as Json;

use super::doubt::Doubt;
use super::{LimitAt, RuleAt};

/// Where a type is described, and so where its Rust type lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Home {
    /// In the API's own file.
    Api,
    /// In `types.yaml` of the product.
    Product,
    /// In `types.yaml` at the top of the spec folder.
    Spec,
}

/// A type that a spec file describes.
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
    /// Where it lives.
    pub home: Home,
    /// The platform's own label, in Chinese; may be empty.
    pub title: String,
    /// What it stands for; empty where nobody has said so.
    pub summary: String,
    /// The spec file.
    pub file: String,
    /// The line that describes it.
    pub line: u32,
    /// The fields, in the order of the file.
    pub fields: Vec<Field>,
    /// The rules between them.
    pub rules: Vec<RuleAt>,
    /// What mistakes leave open of its fields and rules.
    pub doubt: Doubt,
}

/// An enumeration.
#[derive(Clone, Debug)]
pub struct Enum {
    /// The name of the Rust enum.
    pub name: String,
    /// Where it lives.
    pub home: Home,
    /// The platform's own label, in Chinese; may be empty.
    pub title: String,
    /// What it stands for; empty where nobody has said so.
    pub summary: String,
    /// The spec file.
    pub file: String,
    /// The line that describes it.
    pub line: u32,
    /// The values, in the order of the file.
    pub values: Vec<EnumValue>,
    /// Whether the platform may take values that are not listed.
    pub open: bool,
}

/// A value of an enumeration.
#[derive(Clone, Debug)]
pub struct EnumValue {
    /// The text on the wire.
    pub wire: String,
    /// The name of the Rust variant.
    pub name: String,
    /// The platform's own label, in Chinese; may be empty.
    pub title: String,
    /// What it means; may be empty.
    pub summary: String,
}

/// A field of a record.
#[derive(Clone, Debug)]
pub struct Field {
    /// The name on the wire.
    pub name: String,
    /// The name of the Rust field, as an identifier: it may begin with `r#`.
    pub ident: String,
    /// The platform's own label, in Chinese; may be empty.
    pub title: String,
    /// What it is; empty where nobody has said so.
    pub summary: String,
    /// What it holds.
    pub kind: Kind,
    /// The values that the field itself lists, where its kind is no enumeration.
    pub values: Vec<EnumValue>,
    /// Whether the platform may take values that are not listed.
    pub open: bool,
    /// Where it travels on REST.
    pub place: Place,
    /// The one protocol that knows it, where not both do.
    pub only: Option<Protocol>,
    /// Whether it must be there.
    pub required: Required,
    /// What its value must keep to; an enumeration's values among them.
    pub limits: Vec<LimitAt>,
    /// What the platform takes where it is not there.
    pub default: Option<Json>,
    /// A value it can have.
    pub example: Option<Json>,
    /// What to use instead.
    pub deprecated: Option<String>,
    /// The line that describes it.
    pub line: u32,
    /// What mistakes leave open of its kind and limits.
    pub doubt: Doubt,
}

impl Field {
    /// The lines of the spec file: the field's own, those of its limits, and those of the limits of the elements of a list, at all depths.
    pub fn lines(&self) -> impl Iterator<Item = u32> {
        fn item(kind: &Kind) -> Option<&Item> {
            if let Kind::List(item) = kind { Some(item) } else { None }
        }
        let items = std::iter::successors(item(&self.kind), |outer| item(&outer.kind));
        let of_items = items.flat_map(|item| &item.limits);
        std::iter::once(self.line).chain(self.limits.iter().chain(of_items).map(|at| at.line))
    }

    /// The kind; `None` if a mistake of the spec left it unknown.
    pub fn known_kind(&self) -> Option<&Kind> {
        (!self.doubt.all).then_some(&self.kind)
    }

    /// The limits of the value, then those of each element of a list.
    pub fn all_limits(&self) -> impl Iterator<Item = &LimitAt> {
        let items = if let Kind::List(item) = &self.kind { item.limits.as_slice() } else { &[] };
        self.limits.iter().chain(items)
    }
}

/// Whether a field must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Required {
    /// Always.
    Yes,
    /// No.
    No,
    /// At times; only the prose says when.
    Conditional,
}

/// What a field, or an element of a list, holds.
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
    /// The placeholder for an unknown kind. `doubt.all` is set beside it.
    pub const STAND_IN: Self = Self::Text(Text::String);
}

/// What a JSON string says.
#[derive(Clone, Debug)]
pub enum Text {
    /// Any text.
    String,
    /// An amount of money, as a decimal number.
    Price,
    /// A moment: `2017-07-27 15:34:19`.
    DateTime,
    /// A day: `2017-07-27`.
    Date,
    /// JSON text.
    Json,
    /// One of the values of an enumeration.
    Enum(Arc<Enum>),
}

/// The elements of a list.
#[derive(Clone, Debug)]
pub struct Item {
    /// What each holds.
    pub kind: Kind,
    /// What each must keep to.
    pub limits: Vec<LimitAt>,
    /// What mistakes leave open of them.
    pub doubt: Doubt,
}

impl Item {
    /// Elements of this kind, without limits; `None` for an unknown kind.
    pub fn of(kind: Option<Kind>) -> Self {
        let doubt = Doubt { all: kind.is_none(), names: Vec::new() };
        Self { kind: kind.unwrap_or(Kind::STAND_IN), limits: Vec::new(), doubt }
    }

    /// The kind of each; `None` if a mistake of the spec left it unknown.
    pub fn known_kind(&self) -> Option<&Kind> {
        (!self.doubt.all).then_some(&self.kind)
    }
}

/// Where a field travels on REST.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the JSON body.
    Body,
    /// In the query string.
    Query,
    /// In the path.
    Path,
}

/// The two protocols.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    /// V2.
    Gateway,
    /// V3.
    Rest,
}
