//! The contents of a page in one form: rows of fields and of error codes, with their spans.

use alipay_codegen::source::Span;

/// The layout of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Cells separated by one space. Nested rows are six bullets each, or rows like any other.
    Blank,
    /// Cells separated by bars, in Chinese or English.
    Pipe,
    /// A heading for each field, with labelled paragraphs below it.
    Labelled,
}

/// A piece of text with its span.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Cell {
    pub(super) text: String,
    pub(super) at: Span,
}

/// The three degrees of required on a page.
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
    /// The text of the length; empty if the page has none.
    pub(super) length: Cell,
    /// The length in brackets after the type.
    pub(super) typed_length: Cell,
    /// The description. It is parsed for numbers and values, and never copied.
    pub(super) about: Cell,
    /// Text after a blank line, which may have another subject.
    pub(super) apart: String,
    pub(super) example: Option<Cell>,
    /// The example has its own cell. Otherwise it is the end of the description, if the page's sample confirms it.
    pub(super) sure_example: bool,
    /// Values that the page lists separately.
    pub(super) values: Vec<Cell>,
    /// The page shows only some of the values.
    pub(super) folded: bool,
    /// The fields of the object.
    pub(super) inner: Vec<Row>,
}

/// The row of one error code.
#[derive(Clone, Debug)]
pub(super) struct CodeRow {
    pub(super) code: Cell,
    /// Description and solution. They are parsed for numbers, and never copied.
    pub(super) about: String,
}

/// Alternative fields.
#[derive(Clone, Debug)]
pub(super) struct Group {
    pub(super) at: Span,
    pub(super) fields: Vec<String>,
    /// The page requires at least one of them.
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
    /// The page is truncated.
    pub(super) cut: bool,
}

/// Parses the page's words for required and optional.
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

/// Returns true if a text can be the name of a field.
pub(super) fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// Returns true if a text can be the platform's word for a type, with or without `[]`.
pub(super) fn is_type(text: &str) -> bool {
    is_plain_type(text) || is_class(text.strip_suffix("[]").unwrap_or(text))
}

/// Returns true for the type words of all pages, with or without `[]`.
pub(super) fn is_plain_type(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    matches!(lower.as_str(), "byte_array" | "byte[]" | "bytearray")
        || plain_word(lower.strip_suffix("[]").unwrap_or(&lower)).is_some()
}

/// Returns the canonical spelling of a type word, from one of its spellings in lower case.
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

/// Splits the length off a type such as `String(64)` or `String[1,64]`.
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

/// Returns true if a text can be the name of a class of the platform's SDK.
pub(super) fn is_class(text: &str) -> bool {
    let other = ["Object", "Array", "List", "Map", "Json", "JSON", "JSONObject", "JSONArray"].contains(&text);
    !other && !is_scalar(text) && text.len() > 1 && text.starts_with(|c: char| c.is_ascii_uppercase()) && is_name(text)
}

/// Returns true for words of programming languages that mean a single value.
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

/// Returns true if a row may contain other rows. A map may not: no page lists the names of its entries.
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

/// Returns true if a text can be in the column of lengths: a number, a range, or a mark for none.
pub(super) fn is_length(text: &str) -> bool {
    matches!(text, "-" | "~" | "--") || length(text).is_some()
}

/// Parses the minimum and maximum length of `64`, `[1,64]` or `5.24288e+06`.
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

/// Computes 5242880 of `5.24288` and `6`, with digits only, so that nothing is rounded.
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

/// The maximum nesting depth; real pages nest less deeply.
const MAX_DEPTH: usize = 8;

/// Builds trees of rows by their depths.
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
    fn each_spelling_of_a_length_is_read() {
        assert_eq!(length("64"), Some((None, 64)));
        assert_eq!(length("[1,256]"), Some((Some(1), 256)));
        assert_eq!(length("5.24288e+06"), Some((None, 5_242_880)));
        for none in ["", "-", "~", "[1]", "64个", "1.5", "1.25e1", "9999999999999", "e5"] {
            assert_eq!(length(none), None, "{none}");
        }
        assert!(is_length("-") && !is_length(""));
    }

    #[test]
    fn a_type_is_split_from_its_length() {
        for (text, word, length) in [
            ("String(5)", "String", "5"),
            ("String（5）", "String", "5"),
            ("string[1,32]", "string", "[1,32]"),
            ("String(5)[]", "String[]", "5"),
            ("字符串(5)", "字符串", "5"),
            ("String", "String", ""),
            ("String[]", "String[]", ""),
            ("byte[]", "byte[]", ""),
            // The brackets contain no length, or the type is not the platform's.
            ("String(x)", "String(x)", ""),
            ("Number(10,2)", "Number(10,2)", ""),
            ("varchar(64)", "varchar(64)", ""),
        ] {
            let (ty, own) = split_length(Cell { text: text.to_owned(), ..Cell::default() });
            assert_eq!((ty.text.as_str(), own.text.as_str()), (word, length), "{text}");
        }
    }

    #[test]
    fn only_types_of_objects_can_have_inner_rows() {
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
