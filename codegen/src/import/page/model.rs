//! What a page holds, whatever its form: rows of fields and of error codes, each with its place.

use crate::source::Span;

/// How a page is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Cells apart by one blank, nested rows as six bullets or like any other.
    Blank,
    /// Cells apart by bars, in Chinese or English.
    Pipe,
    /// A heading for each field, and labelled paragraphs below it.
    Labelled,
}

/// A piece of the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Cell {
    pub(super) text: String,
    pub(super) at: Span,
}

/// Whether a field must be there, in the page's three words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Need {
    Always,
    Never,
    Sometimes,
}

/// The row of one field.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    pub(super) name: Cell,
    /// The platform's word for the type, with `[]` for a list.
    pub(super) ty: Cell,
    pub(super) need: Option<Need>,
    /// As it stands there; empty where the page says nothing.
    pub(super) length: Cell,
    /// The description: read for numbers and values, never taken over.
    pub(super) about: Cell,
    /// Text behind a blank line, which may be about something else.
    pub(super) apart: String,
    pub(super) example: Option<Cell>,
    /// Whether the example has a cell of its own. Else it is the end of the description, if the page's sample says so.
    pub(super) sure_example: bool,
    /// Values that the page lists one by one.
    pub(super) values: Vec<Cell>,
    /// The page shows only some of them.
    pub(super) folded: bool,
    /// The fields within it.
    pub(super) inner: Vec<Row>,
}

/// The row of one error code.
#[derive(Clone, Debug)]
pub(super) struct CodeRow {
    pub(super) code: Cell,
    /// Description and solution: read for numbers, never taken over.
    pub(super) about: String,
}

/// Fields of which one is to be given.
#[derive(Clone, Debug)]
pub(super) struct Group {
    pub(super) at: Span,
    pub(super) fields: Vec<String>,
    /// The page says that not all of them can be missing.
    pub(super) one_needed: bool,
}

/// A whole page.
#[derive(Clone, Debug, Default)]
pub(super) struct Page {
    /// The names of the common parameters.
    pub(super) common: Vec<String>,
    pub(super) request: Vec<Row>,
    pub(super) response: Vec<Row>,
    pub(super) codes: Vec<CodeRow>,
    pub(super) groups: Vec<Group>,
    /// It ends before all was said.
    pub(super) cut: bool,
}

/// Reads the page's words for whether a field must be there.
pub(super) fn need(word: &str) -> Option<Need> {
    let word = word.trim_matches('*').to_ascii_lowercase();
    Some(match word.as_str() {
        "必须" | "必选" | "必填" | "必传" | "必需" | "是" | "y" | "yes" | "m" | "must" | "required" | "mandatory" | "true" => {
            Need::Always
        }
        "可选" | "选填" | "非必填" | "非必选" | "非必须" | "非必传" | "否" | "n" | "no" | "o" | "optional" | "false" => {
            Need::Never
        }
        "特殊可选" | "条件必选" | "条件可选" | "条件必填" | "条件选填" | "c" | "choice" | "conditional" => {
            Need::Sometimes
        }
        _ => return None,
    })
}

/// Whether a text can be the name of a field.
pub(super) fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// Whether a text can be the platform's word for a type, with `[]` or without.
pub(super) fn is_type(text: &str) -> bool {
    is_plain_type(text) || is_class(text.strip_suffix("[]").unwrap_or(text))
}

/// Whether it is one of the words that every page uses, with `[]` or without.
pub(super) fn is_plain_type(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    matches!(lower.as_str(), "byte_array" | "byte[]" | "bytearray")
        || matches!(lower.strip_suffix("[]").unwrap_or(&lower), "string" | "number" | "boolean" | "date" | "price")
}

/// Whether a text can be the name of a class of the platform's SDK.
pub(super) fn is_class(text: &str) -> bool {
    let other = ["Object", "Array", "List", "Map", "Json", "JSON", "JSONObject", "JSONArray"].contains(&text);
    !other && !is_scalar(text) && text.len() > 1 && text.starts_with(|c: char| c.is_ascii_uppercase()) && is_name(text)
}

/// Whether a word that is none of the platform's names a single value in the languages of its readers.
pub(super) fn is_scalar(text: &str) -> bool {
    let words = [
        "int",
        "integer",
        "long",
        "short",
        "bigint",
        "float",
        "double",
        "decimal",
        "bigdecimal",
        "bool",
        "char",
        "varchar",
        "text",
        "str",
        "datetime",
        "timestamp",
        "time",
        "enum",
        "money",
        "amount",
        "url",
        "num",
        "numeric",
        "int32",
        "int64",
        "byte",
    ];
    let lower = text.to_ascii_lowercase();
    let word = lower.split(['(', '[', '<', '{']).next().unwrap_or("");
    words.contains(&word)
}

/// Whether a row may hold other rows.
pub(super) fn is_object(ty: &str) -> bool {
    !ty.is_empty() && !is_plain_type(ty) && !is_scalar(ty)
}

/// Whether a text stands in the column of lengths: a number, a range, or a word for none.
pub(super) fn is_length(text: &str) -> bool {
    matches!(text, "-" | "~" | "--") || length(text).is_some()
}

/// The shortest and the longest length of `64`, `[1,64]`, `5.24288e+06`.
pub(super) fn length(text: &str) -> Option<(Option<u64>, u64)> {
    let number = |text: &str| -> Option<u64> {
        let text = text.trim();
        if let Some((digits, exponent)) = text.split_once(['e', 'E']) {
            return scaled(digits, exponent.trim_start_matches('+').parse().ok()?);
        }
        (text.len() <= 12 && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok()).flatten()
    };
    match text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        Some(range) => {
            let (low, high) = range.split_once([',', '，'])?;
            Some((Some(number(low)?), number(high)?))
        }
        None => Some((None, number(text)?)),
    }
}

/// `5.24288` and `6` are 5242880: digits only, so that nothing is rounded.
fn scaled(digits: &str, exponent: usize) -> Option<u64> {
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    if whole.is_empty()
        || exponent > 12
        || fraction.len() > exponent
        || !whole.bytes().chain(fraction.bytes()).all(|b| b.is_ascii_digit())
    {
        return None;
    }
    format!("{whole}{fraction}{:0<width$}", "", width = exponent - fraction.len()).parse().ok()
}

/// Nested deeper than this, a page is none.
const MAX_DEPTH: usize = 8;

/// Rows by their depths become trees.
pub(super) fn nest(rows: Vec<(usize, Row)>) -> Vec<Row> {
    let mut top: Vec<Row> = Vec::new();
    for (depth, row) in rows {
        let mut level = &mut top;
        for _ in 0..depth.min(MAX_DEPTH) {
            if level.is_empty() {
                break;
            }
            let last = level.len() - 1;
            match level.get_mut(last) {
                Some(outer) => level = &mut outer.inner,
                None => return top,
            }
        }
        level.push(row);
    }
    top
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_read_in_every_spelling() {
        assert_eq!(length("64"), Some((None, 64)));
        assert_eq!(length("[1,256]"), Some((Some(1), 256)));
        assert_eq!(length("5.24288e+06"), Some((None, 5_242_880)));
        for none in ["", "-", "~", "[1]", "64个", "1.5", "1.25e1", "9999999999999", "e5"] {
            assert_eq!(length(none), None, "{none}");
        }
        assert!(is_length("-") && !is_length(""));
    }
}
