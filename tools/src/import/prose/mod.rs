//! Parsing of the platform's Chinese texts about fields: limits, values, defaults, conditions.
//!
//! [`read`] is pure: it converts a text and its field to [`Statements`]. Each module reads statements of one kind.
//! A statement counts only if the text is explicit and unambiguous; otherwise its words become a [`Doubt`].
//! `bound` with `number`, `units` and `words` finds bounds in any description; the importer of documentation pages uses it, too.

mod bound;
#[cfg(test)]
mod bound_tests;
mod charset;
mod count;
mod decimals;
mod default;
mod deprecated;
mod either;
mod entries;
mod example;
mod format;
mod leftover;
mod length;
mod number;
mod range;
mod required;
mod size;
#[cfg(test)]
mod tests;
mod text;
mod title;
mod units;
mod values;
mod words;

pub(in crate::import) use bound::{Claim, Statement, is_conditional, statements};
pub(in crate::import) use number::plain;
pub(in crate::import) use range::closed as range;
pub(in crate::import) use title::label;
pub(in crate::import) use units::Unit;

use text::Source;

/// A field and the platform's text about it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Described<'a> {
    /// The name on the wire.
    pub(crate) name: &'a str,
    /// The type: `string`, `integer`, `list<string>`, or the name of a record.
    pub(crate) ty: &'a str,
    /// The platform's text.
    pub(crate) text: &'a str,
    /// The platform's example.
    pub(crate) example: Option<&'a str>,
    /// The names of the other fields of the record.
    pub(crate) siblings: &'a [&'a str],
}

/// The explicit statements of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Statements {
    /// The label at the start of the text.
    pub(crate) title: Option<String>,
    /// The maximum length in characters.
    pub(crate) max_length: Option<u64>,
    /// The minimum length in characters.
    pub(crate) min_length: Option<u64>,
    /// The set of characters, as an anchored pattern.
    pub(crate) pattern: Option<String>,
    /// The maximum number of elements of a list.
    pub(crate) max_items: Option<u64>,
    /// The minimum number of elements of a list.
    pub(crate) min_items: Option<u64>,
    /// The minimum of a number.
    pub(crate) minimum: Option<String>,
    /// The maximum of a number.
    pub(crate) maximum: Option<String>,
    /// The maximum number of decimals.
    pub(crate) max_decimals: Option<u64>,
    /// The values of the field, or of the elements of a list.
    pub(crate) values: Option<Values>,
    /// The format of the text.
    pub(crate) format: Option<Format>,
    /// The platform's default for a missing field.
    pub(crate) default: Option<String>,
    /// Present if the field is retired.
    pub(crate) deprecated: Option<Deprecated>,
    /// The required state of the field.
    pub(crate) required: Option<Required>,
    /// The conditions under which the field is required, one for each value.
    pub(crate) when: Vec<When>,
    /// The groups of alternative fields.
    pub(crate) either: Vec<Either>,
    /// The maximum size of a file in bytes.
    pub(crate) max_bytes: Option<u64>,
    /// The extensions of a file, in lower case.
    pub(crate) extensions: Vec<String>,
    /// Words without a certain meaning.
    pub(crate) doubts: Vec<Doubt>,
}

/// A list of values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Values {
    /// The values in the order of the text.
    pub(crate) list: Vec<Value>,
    /// Other values can occur.
    pub(crate) open: bool,
}

/// One value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Value {
    /// The value on the wire.
    pub(crate) wire: String,
    /// The platform's label.
    pub(crate) title: Option<String>,
}

/// The format of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// An amount of money in yuan.
    Price,
    /// `yyyy-MM-dd HH:mm:ss`.
    DateTime,
    /// `yyyy-MM-dd`.
    Date,
}

/// A retired field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Deprecated {
    /// The field or API that replaces it.
    pub(crate) instead: Option<String>,
}

/// The required state of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Required {
    /// In every request.
    Always,
    /// Under a condition that is not a [`When`].
    Conditional,
}

/// A condition: the field is required if another field has this value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct When {
    /// The other field.
    pub(crate) field: String,
    /// Its value.
    pub(crate) equals: String,
}

/// A group of fields of which at least one is required.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Either {
    /// The number of required fields.
    pub(crate) kind: EitherKind,
    /// The fields in alphabetical order.
    pub(crate) fields: Vec<String>,
}

/// The number of required fields of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EitherKind {
    /// Exactly one.
    ExactlyOne,
    /// One or more.
    AtLeastOne,
}

/// Words without a certain meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Doubt {
    /// The words of the text.
    pub(crate) words: String,
    /// The reason for the doubt.
    pub(crate) reason: &'static str,
}

impl Statements {
    /// Adds a doubt, unless it is a duplicate.
    fn doubt(&mut self, words: &str, reason: &'static str) {
        let words: String = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let doubt = Doubt { words: words.chars().take(MAX_WORDS).collect(), reason };
        if !self.doubts.contains(&doubt) {
            self.doubts.push(doubt);
        }
    }
}

/// Longer excerpts are truncated.
const MAX_WORDS: usize = 80;

/// Reads the text of a field.
pub(crate) fn read(field: &Described<'_>) -> Statements {
    let source = Source::new(field);
    let mut out = Statements::default();
    title::read(&source, &mut out);
    deprecated::read(&source, &mut out);
    values::read(&source, &mut out);
    format::read(&source, &mut out);
    length::read(&source, &mut out);
    charset::read(&source, &mut out);
    count::read(&source, &mut out);
    range::read(&source, &mut out);
    decimals::read(&source, &mut out);
    size::read(&source, &mut out);
    default::read(&source, &mut out);
    either::read(&source, &mut out);
    required::read(&source, &mut out);
    example::check(&source, &mut out);
    out
}
