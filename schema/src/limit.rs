//! Limits on one value.

use crate::ItemDef;

/// A limit on one value, in the keywords of JSON Schema.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Limit<'t> {
    /// The value is present and not empty.
    Required,
    /// At most this many Unicode scalar values.
    MaxLength(u64),
    /// At least this many Unicode scalar values.
    MinLength(u64),
    /// The text contains a match of this regular expression.
    Pattern(&'t str),
    /// At most this many elements.
    MaxItems(u64),
    /// At least this many elements.
    MinItems(u64),
    /// Not less than this decimal number.
    Minimum(&'t str),
    /// Not more than this decimal number.
    Maximum(&'t str),
    /// At most this many digits after the decimal point.
    MaxDecimals(u64),
    /// One of these texts.
    Values(&'t [&'t str]),
    /// A text in this format.
    Format(Format),
    /// A file of at most this many bytes.
    MaxBytes(u64),
    /// A file whose name has one of these extensions, in lower case and without the dot.
    Extensions(&'t [&'t str]),
}

/// The kind of number that a limit has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Number {
    /// A count, from 0.
    Count,
    /// A decimal number.
    Decimal,
}

impl<'t> Limit<'t> {
    /// Returns the kind of number that the limit has, or `None` for a limit without a number.
    #[must_use]
    pub const fn number(&self) -> Option<Number> {
        match self {
            Self::MaxLength(_)
            | Self::MinLength(_)
            | Self::MaxItems(_)
            | Self::MinItems(_)
            | Self::MaxDecimals(_)
            | Self::MaxBytes(_) => Some(Number::Count),
            Self::Minimum(_) | Self::Maximum(_) => Some(Number::Decimal),
            Self::Required | Self::Pattern(_) | Self::Values(_) | Self::Format(_) | Self::Extensions(_) => None,
        }
    }

    /// Returns the limit with another number. Returns `None` for a limit without a number, and for a text that is not a count if the limit
    /// has one. Decimal numbers are not checked.
    #[must_use]
    pub fn with_number(self, text: &'t str) -> Option<Self> {
        let count = || text.parse().ok();
        match self {
            Self::MaxLength(_) => count().map(Self::MaxLength),
            Self::MinLength(_) => count().map(Self::MinLength),
            Self::MaxItems(_) => count().map(Self::MaxItems),
            Self::MinItems(_) => count().map(Self::MinItems),
            Self::MaxDecimals(_) => count().map(Self::MaxDecimals),
            Self::MaxBytes(_) => count().map(Self::MaxBytes),
            Self::Minimum(_) => Some(Self::Minimum(text)),
            Self::Maximum(_) => Some(Self::Maximum(text)),
            Self::Required | Self::Pattern(_) | Self::Values(_) | Self::Format(_) | Self::Extensions(_) => None,
        }
    }

    /// Returns the limit's keyword in a spec file, such as `max_length`.
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

/// The format of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// An amount of money: a decimal number such as `88.88`.
    Price,
    /// A time: `yyyy-MM-dd HH:mm:ss`.
    DateTime,
    /// A date: `yyyy-MM-dd`.
    Date,
}

/// A limit as a table stores it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum LimitRow<'t> {
    /// A limit that the client enforces.
    Firm(Limit<'t>),
    /// A limit from a single or old source. A client that enforces limits sends a request that breaks it, and adds a warning to the
    /// response.
    Advisory(Limit<'t>),
}

impl<'t> LimitRow<'t> {
    /// Returns the limit.
    #[must_use]
    pub const fn limit(&self) -> Limit<'t> {
        match *self {
            Self::Firm(limit) | Self::Advisory(limit) => limit,
        }
    }
}

/// One limit and its line in the spec file.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LimitDef<'t> {
    /// The limit.
    pub limit: Limit<'t>,
    /// The line in the spec file of the record, from 1.
    pub line: u32,
    /// Set if the limit is advisory; see [`LimitRow::Advisory`].
    pub advisory: bool,
}

/// The limits of a field, or of the elements of a list, with their lines.
#[derive(Clone, Copy, Debug)]
pub struct Limits<'t> {
    rows: &'t [LimitRow<'t>],
    /// The lines of `rows`, then those of the limits of the elements.
    lines: &'t [u32],
}

impl<'t> Limits<'t> {
    pub(crate) const fn new(rows: &'t [LimitRow<'t>], lines: &'t [u32]) -> Self {
        Self { rows, lines }
    }

    /// Returns the limits of the elements of a list with these limits.
    #[must_use]
    pub fn of_items(self, item: &ItemDef<'t>) -> Self {
        Self { rows: item.limits, lines: self.lines.get(self.rows.len()..).unwrap_or_default() }
    }

    /// Iterates over the limits in the order of the table.
    pub fn iter(self) -> impl Iterator<Item = LimitDef<'t>> {
        self.rows.iter().enumerate().map(move |(index, row)| LimitDef {
            limit: row.limit(),
            line: self.lines.get(index).copied().unwrap_or_default(),
            advisory: matches!(row, LimitRow::Advisory(_)),
        })
    }

    /// Returns the first limit for which the condition holds.
    pub fn find(self, mut condition: impl FnMut(&LimitDef<'t>) -> bool) -> Option<LimitDef<'t>> {
        self.iter().find(|def| condition(def))
    }

    /// Returns true if [`Limit::Required`] is one of them.
    #[must_use]
    pub fn contain_required(self) -> bool {
        self.rows.iter().any(|row| row.limit() == Limit::Required)
    }

    /// Returns true if there are none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.rows.is_empty()
    }
}
