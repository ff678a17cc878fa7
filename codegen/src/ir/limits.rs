//! What a value, and the fields of a record together, must keep to.

/// A limit and the line that states it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LimitAt {
    /// The limit.
    pub limit: Limit,
    /// The line, in the spec file of the record it belongs to.
    pub line: u32,
    /// Whether its source is old or alone, so that a request which breaks it is sent by default.
    pub advisory: bool,
}

/// A limit on one value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Limit {
    /// The value must be there.
    Required,
    /// At most so many characters.
    MaxLength(u64),
    /// At least so many characters.
    MinLength(u64),
    /// The text matches this regular expression somewhere.
    Pattern(String),
    /// At most so many elements.
    MaxItems(u64),
    /// At least so many elements.
    MinItems(u64),
    /// Not less than this decimal number.
    Minimum(String),
    /// Not more than this decimal number.
    Maximum(String),
    /// At most so many digits behind the decimal point.
    MaxDecimals(u64),
    /// One of these texts.
    Values(Vec<String>),
    /// A text of this form.
    Format(Format),
    /// A file of at most so many bytes.
    MaxBytes(u64),
    /// A file whose name has one of these extensions.
    Extensions(Vec<String>),
}

/// The form of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// An amount of money: a decimal number.
    Price,
    /// A time: `yyyy-MM-dd HH:mm:ss`.
    DateTime,
    /// A date: `yyyy-MM-dd`.
    Date,
}

impl Limit {
    /// The limit's word in a spec file.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::MaxLength(_) => "max_length",
            Self::MinLength(_) => "min_length",
            Self::Pattern(_) => "pattern",
            Self::MaxItems(_) => "max_items",
            Self::MinItems(_) => "min_items",
            Self::Minimum(_) => "minimum",
            Self::Maximum(_) => "maximum",
            Self::MaxDecimals(_) => "max_decimals",
            Self::Values(_) => "values",
            Self::Format(_) => "format",
            Self::MaxBytes(_) => "max_bytes",
            Self::Extensions(_) => "extensions",
        }
    }
}

/// A rule and the line that states it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleAt {
    /// The rule.
    pub rule: Rule,
    /// The line.
    pub line: u32,
}

/// A rule between the fields of one record, which it names as they are on the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// One of these fields, and no other of them.
    ExactlyOne(Vec<String>),
    /// One or more of these fields.
    AtLeastOne(Vec<String>),
    /// No more than one of these fields.
    AtMostOne(Vec<String>),
    /// Where a field has a value, others must be there.
    When {
        /// The field that decides.
        field: String,
        /// The value it must have.
        equals: String,
        /// The fields that must then be there.
        require: Vec<String>,
    },
}
