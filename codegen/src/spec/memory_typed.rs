//! The content of `objects.yaml` and of `effects:`, as serde decodes it after the check of its shape.

use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny};

use super::Described;
use super::memory_tables::OBJECTS_FILE;
use super::shape::Shape;
use super::typed::{Entries, OneOrMany};
use crate::ir::memory::ValueKind;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ObjectsFile {
    pub objects: Entries<ObjectSpec>,
}

impl Described for ObjectsFile {
    const SHAPE: &'static Shape = &OBJECTS_FILE;
}

/// An expression. The resolver reads it from the tree, with the places of its parts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ExprSpec;

impl<'de> Deserialize<'de> for ExprSpec {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        IgnoredAny::deserialize(deserializer).map(|_| Self)
    }
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ObjectSpec {
    pub title: String,
    #[serde(default)]
    pub summary: String,
    pub fields: Entries<FieldForm>,
    pub keys: Vec<OneOrMany>,
    pub status: String,
    pub statuses: Entries<StatusSpec>,
    #[serde(default)]
    pub timers: Vec<TimerSpec>,
    #[serde(default)]
    pub actions: Entries<ActionSpec>,
    pub approve: Option<String>,
    pub notification: Option<NotificationSpec>,
}

/// A field: its type, or more.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum FieldForm {
    Type(TypeWord),
    Full(ObjectFieldSpec),
}

impl FieldForm {
    pub(crate) const fn kind(&self) -> ValueKind {
        match self {
            Self::Type(word) => word.kind(),
            Self::Full(field) => field.ty.kind(),
        }
    }

    pub(crate) fn assign(&self) -> Option<&str> {
        match self {
            Self::Type(_) => None,
            Self::Full(field) => field.assign.as_deref(),
        }
    }
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ObjectFieldSpec {
    #[serde(rename = "type")]
    pub ty: TypeWord,
    pub assign: Option<String>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum TypeWord {
    String,
    Price,
    Datetime,
    Integer,
    Boolean,
    Json,
}

impl TypeWord {
    pub(crate) const fn kind(self) -> ValueKind {
        match self {
            Self::String => ValueKind::Text,
            Self::Price | Self::Integer => ValueKind::Number,
            Self::Datetime => ValueKind::Moment,
            Self::Boolean => ValueKind::Flag,
            Self::Json => ValueKind::Any,
        }
    }
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StatusSpec {
    #[serde(default)]
    pub title: String,
    #[serde(default)]
    pub summary: String,
    #[serde(default)]
    pub hidden: bool,
    #[serde(default)]
    pub next: Vec<String>,
    #[serde(default)]
    pub set: Entries<ExprSpec>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TimerSpec {
    pub from: Vec<String>,
    #[serde(rename = "at")]
    pub _at: ExprSpec,
    pub then: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ActionSpec {
    pub title: String,
    pub label: String,
    pub from: Vec<String>,
    #[serde(default)]
    pub inputs: Entries<InputSpec>,
    pub steps: Vec<StepSpec>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct InputSpec {
    #[serde(rename = "type")]
    pub ty: TypeWord,
    pub title: String,
    pub label: String,
    pub default: Option<ExprSpec>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NotificationSpec {
    pub statuses: Vec<String>,
    #[serde(default)]
    pub copy: Vec<String>,
    #[serde(default)]
    pub set: Entries<ExprSpec>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StepSpec {
    pub find: Option<String>,
    pub repeat: Option<String>,
    pub create: Option<String>,
    pub update: Option<String>,
    // Those with an underscore are read from the tree, with their places.
    #[serde(rename = "require")]
    pub _require: Option<ExprSpec>,
    pub list: Option<String>,
    pub archive: Option<String>,
    pub respond: Option<Entries<ExprSpec>>,
    #[serde(rename = "if")]
    pub _when: Option<ExprSpec>,
    pub by: Option<BySpec>,
    #[serde(default)]
    pub hidden: bool,
    #[serde(default)]
    pub same: Entries<ExprSpec>,
    pub status: Option<String>,
    #[serde(rename = "each")]
    pub _each: Option<ExprSpec>,
    pub into: Option<String>,
    #[serde(rename = "where")]
    pub _condition: Option<ExprSpec>,
    #[serde(default)]
    pub set: Entries<ExprSpec>,
    #[serde(rename = "name")]
    pub _name: Option<ExprSpec>,
    #[serde(default)]
    pub files: Vec<SheetSpec>,
    #[serde(default)]
    pub refuse: Entries<String>,
    #[serde(rename = "else")]
    pub otherwise: Option<String>,
    #[serde(default)]
    pub notify: bool,
    #[serde(default)]
    pub pending: bool,
}

/// The key of an object: one way to find it, or several.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum BySpec {
    Field(String),
    Values(Entries<ExprSpec>),
    Any(Vec<LookupSpec>),
}

/// A way to find an object.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum LookupSpec {
    Field(String),
    Values(Entries<ExprSpec>),
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SheetSpec {
    #[serde(rename = "name")]
    pub _name: ExprSpec,
    #[serde(default, rename = "head")]
    pub _head: Vec<ExprSpec>,
    pub columns: Vec<String>,
    pub rows: Vec<RowsSpec>,
    #[serde(default, rename = "foot")]
    pub _foot: Vec<ExprSpec>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RowsSpec {
    pub of: String,
    #[serde(rename = "where")]
    pub _condition: Option<ExprSpec>,
    pub values: Vec<ExprSpec>,
}
