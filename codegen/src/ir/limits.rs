//! Limits on a value, and rules between the fields of a record.

use super::Format;

/// A limit and the line that states it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LimitAt {
    /// The limit.
    pub limit: Limit,
    /// The line, in the spec file of the limit's record.
    pub line: u32,
    /// Set if the source is old or unconfirmed. By default, the client sends a request that violates the limit.
    pub advisory: bool,
}

/// A limit on one value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Limit {
    /// The value is present.
    Required,
    /// At most this many characters.
    MaxLength(u64),
    /// At least this many characters.
    MinLength(u64),
    /// The text contains a match of this regular expression.
    Pattern(String),
    /// At most this many elements.
    MaxItems(u64),
    /// At least this many elements.
    MinItems(u64),
    /// Not less than this decimal number.
    Minimum(String),
    /// Not more than this decimal number.
    Maximum(String),
    /// At most this many digits after the decimal point.
    MaxDecimals(u64),
    /// One of these texts.
    Values(Vec<String>),
    /// A text in this format.
    Format(Format),
    /// A file of at most this many bytes.
    MaxBytes(u64),
    /// A file whose name has one of these extensions.
    Extensions(Vec<String>),
}

/// The value of a limit, by its form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LimitValue<'a> {
    /// No value: the limit is a switch.
    Switch,
    /// A count.
    Count(u64),
    /// A decimal number.
    Decimal(&'a str),
    /// One text.
    Text(&'a str),
    /// Alternative texts.
    Texts(&'a [String]),
}

/// The direction in which a number limits a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// A larger number accepts more values.
    Upper,
    /// A smaller number accepts more values.
    Lower,
}

impl Limit {
    /// Returns the value of the limit.
    #[must_use]
    pub fn value(&self) -> LimitValue<'_> {
        match self {
            Self::Required => LimitValue::Switch,
            Self::MaxLength(count)
            | Self::MinLength(count)
            | Self::MaxItems(count)
            | Self::MinItems(count)
            | Self::MaxDecimals(count)
            | Self::MaxBytes(count) => LimitValue::Count(*count),
            Self::Minimum(number) | Self::Maximum(number) => LimitValue::Decimal(number),
            Self::Pattern(text) => LimitValue::Text(text),
            Self::Format(Format::Price) => LimitValue::Text("price"),
            Self::Format(Format::DateTime) => LimitValue::Text("datetime"),
            Self::Format(Format::Date) => LimitValue::Text("date"),
            Self::Values(texts) | Self::Extensions(texts) => LimitValue::Texts(texts),
        }
    }

    /// Returns the direction of a limit with a number.
    #[must_use]
    pub const fn bound(&self) -> Option<Bound> {
        match self {
            Self::MaxLength(_) | Self::MaxItems(_) | Self::MaxDecimals(_) | Self::MaxBytes(_) | Self::Maximum(_) => {
                Some(Bound::Upper)
            }
            Self::MinLength(_) | Self::MinItems(_) | Self::Minimum(_) => Some(Bound::Lower),
            Self::Required | Self::Pattern(_) | Self::Format(_) | Self::Values(_) | Self::Extensions(_) => None,
        }
    }

    /// Returns the limit's keyword in a spec file.
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

/// A rule between the fields of one record. It names fields as on the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Exactly one of these fields is present.
    ExactlyOne(Vec<String>),
    /// At least one of these fields is present.
    AtLeastOne(Vec<String>),
    /// At most one of these fields is present.
    AtMostOne(Vec<String>),
    /// If a field has a value, other fields are present.
    When {
        /// The field that decides.
        field: String,
        /// The value for which the rule applies.
        equals: String,
        /// The fields that are then required.
        require: Vec<String>,
    },
}

impl Rule {
    /// Returns the rule's keyword in a spec file.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::ExactlyOne(_) => "exactly_one",
            Self::AtLeastOne(_) => "at_least_one",
            Self::AtMostOne(_) => "at_most_one",
            Self::When { .. } => "when",
        }
    }
}
