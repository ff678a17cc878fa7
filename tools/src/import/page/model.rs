//! What a page holds, whatever its form: rows of fields and of error codes, each with its place.

use alipay_codegen::source::Span;

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
    /// The length in brackets behind the type.
    pub(super) typed_length: Cell,
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
        "必须" | "必选" | "必填" | "必传" | "必需" | "是" | "y" | "yes" | "m" | "r" | "must" | "required" | "mandatory"
        | "true" => Need::Always,
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
        || plain_word(lower.strip_suffix("[]").unwrap_or(&lower)).is_some()
}

/// One of the words that every page uses, from one of its spellings in small letters.
pub(super) fn plain_word(lower: &str) -> Option<&'static str> {
    Some(match lower {
        "string" | "字符串" => "string",
        "number" => "number",
        "boolean" | "布尔" | "布尔值" | "布尔型" => "boolean",
        "date" => "date",
        "price" => "price",
        _ => return None,
    })
}

/// Takes the length from a type such as `String(64)` or `String[1,64]`.
pub(super) fn split_length(ty: Cell) -> (Cell, Cell) {
    let list = ty.text.strip_suffix("[]");
    let text = list.unwrap_or(&ty.text);
    let Some((at, open)) = text.char_indices().find(|(_, c)| matches!(c, '(' | '（' | '[')) else {
        return (ty, Cell::default());
    };
    let (word, rest) = text.split_at_checked(at).unwrap_or((text, ""));
    let inside = match open {
        '[' => Some(rest),
        _ => rest.get(open.len_utf8()..).and_then(|rest| rest.strip_suffix([')', '）'])),
    };
    let Some(inside) = inside.filter(|inside| is_plain_type(word) && length(inside).is_some()) else {
        return (ty, Cell::default());
    };
    let word = if list.is_some() { format!("{word}[]") } else { word.to_owned() };
    let length = Cell { text: inside.to_owned(), at: ty.at };
    (Cell { text: word, at: ty.at }, length)
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

/// Whether a row may hold other rows. The entries of a map have names that no page tells.
pub(super) fn is_object(ty: &str) -> bool {
    let word = ty.split(['(', '（', '[', '<', '{']).next().unwrap_or("");
    let element = ty.split_once('<').and_then(|(_, rest)| rest.rsplit_once('>')).map(|(element, _)| element);
    let holds = is_name(word) || ["对象", "数组", "列表", "集合", "结构"].iter().any(|name| ty.contains(name));
    holds
        && !is_plain_type(word)
        && !is_scalar(ty)
        && !word.to_ascii_lowercase().ends_with("map")
        && element.is_none_or(|element| is_object(element.trim()))
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

    #[test]
    fn a_type_is_apart_from_its_length() {
        for (text, word, length) in [
            ("String(5)", "String", "5"),
            ("String（5）", "String", "5"),
            ("string[1,32]", "string", "[1,32]"),
            ("String(5)[]", "String[]", "5"),
            ("字符串(5)", "字符串", "5"),
            ("String", "String", ""),
            ("String[]", "String[]", ""),
            ("byte[]", "byte[]", ""),
            // What is in brackets is no length, or the type is none of the platform's.
            ("String(x)", "String(x)", ""),
            ("Number(10,2)", "Number(10,2)", ""),
            ("varchar(64)", "varchar(64)", ""),
        ] {
            let (ty, own) = split_length(Cell { text: text.to_owned(), ..Cell::default() });
            assert_eq!((ty.text.as_str(), own.text.as_str()), (word, length), "{text}");
        }
    }

    #[test]
    fn an_object_may_hold_rows_and_a_single_value_or_a_map_none() {
        for ty in ["Goods", "Goods[]", "object", "Object", "List", "List<Goods>", "JSON", "对象", "数组", "goods"] {
            assert!(is_object(ty), "{ty}");
        }
        for ty in [
            "",
            "String",
            "string[]",
            "String(5)",
            "int",
            "Decimal",
            "Map",
            "Map<String,Goods>",
            "HashMap",
            "Enum<A>",
            "List<String>",
            "字符串",
            "数字",
        ] {
            assert!(!is_object(ty), "{ty}");
        }
    }
}
