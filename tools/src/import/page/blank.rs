//! Rows whose cells are separated by one space: `name Type 必选 64 words … example`. Only the first cells are certain; the border
//! between description and example is not.

use super::model::{Cell, CodeRow, Row, is_length, is_name, is_plain_type, is_type, need, split_length};
use super::nesting::Placed;
use super::outline::words;
use alipay_codegen::source::Span;

/// A line of a table of fields.
pub(super) enum Line {
    /// The beginning of a row.
    Row(Box<Placed>),
    /// The start of a row without the word for required or optional. The following lines belong to it.
    Lost,
    /// A continuation of the description above.
    Text,
}

/// Parses the head of a table. Returns true if a column of lengths follows the three columns of every table, and `None` for any other line.
pub(super) fn head(line: &Cell) -> Option<bool> {
    let text: String = line.text.split_whitespace().collect();
    let rest = ["参数名称", "参数名", "参数", "字段名", "字段", "名称"].iter().find_map(|name| text.strip_prefix(name))?;
    let rest = ["参数类型", "字段类型", "数据类型", "类型"].iter().find_map(|ty| rest.strip_prefix(ty))?;
    let rest = ["是否必填", "是否必选", "是否必须", "是否必传", "必填", "必选", "必须", "必传"]
        .iter()
        .find_map(|need| rest.strip_prefix(need))?;
    Some(rest.starts_with("最大长度") || rest.starts_with("长度"))
}

/// Parses a line of a table, with or without a column of lengths.
pub(super) fn read(line: &Cell, has_length: bool) -> Line {
    let words = words(line);
    let text = |at: usize| words.get(at).map_or("", |cell| cell.text.as_str());
    let Some(name) = words.first().filter(|cell| is_name(&cell.text)) else { return Line::Text };
    let small = name.text.chars().any(|c| c.is_ascii_lowercase());
    let chinese = |at: usize| need(text(at)).is_some() && !text(at).is_ascii();
    // These are types that are not the platform's, and a type or its brackets in several words.
    let at = match () {
        () if is_type(text(1)) && text(2) == "[]" => 3,
        () if is_type(text(1)) => 2,
        () if small && chinese(1) => 1,
        () if small && need(text(2)).is_some() => 2,
        () => match (3..=5).find(|at| chinese(*at)) {
            Some(at) if small && (1..at).all(|at| text(at).is_ascii()) => at,
            _ => return Line::Text,
        },
    };
    let Some(needed) = need(text(at)) else {
        let is_row = is_plain_type(text(1)) || !name.text.chars().any(|c| c.is_ascii_uppercase());
        return if is_row { Line::Lost } else { Line::Text };
    };
    let ty = words.get(1..at).map(joined).unwrap_or_default();
    let (ty, typed_length) = split_length(Cell { text: ty.text.replace(' ', ""), at: ty.at });
    let mut rest = words.iter().skip(at + 1).peekable();
    let length =
        if has_length { rest.next_if(|cell| is_length(&cell.text)).cloned().unwrap_or_default() } else { Cell::default() };
    let rest: Vec<Cell> = rest.cloned().collect();
    let about = joined(&rest);
    let row = Row { name: name.clone(), ty, need: Some(needed), length, typed_length, about, ..Row::default() };
    Line::Row(Box::new(Placed { depth: None, word: text(at).to_owned(), row }))
}

/// Returns true if a line of a description begins like a row, with a name. Such a line can still be part of the description.
pub(super) fn may_be_row(line: &Cell) -> bool {
    let mut words = line.text.split_whitespace();
    words.next().is_some_and(|name| name.len() > 1 && is_name(name) && !name.contains(|c: char| c.is_ascii_uppercase()))
        && words.next().is_some()
}

/// Appends a line to the description of a row.
pub(super) fn goes_on(row: &mut Row, line: &Cell) {
    if row.about.text.is_empty() {
        row.about.at = line.at;
    } else {
        row.about.text.push('\n');
    }
    row.about.text.push_str(&line.text);
    row.about.at.end = line.at.end;
}

/// Returns the candidates for an example at the end of a description: a token, or a date with a time. The page's sample decides.
pub(super) fn endings(about: &Cell) -> Vec<Cell> {
    let words = words(about);
    let last = |count: usize| words.get(words.len().checked_sub(count)?..).map(joined);
    [last(2), last(1)].into_iter().flatten().collect()
}

/// Parses error codes: `CODE description solution`.
pub(super) fn codes(lines: &[Cell]) -> Vec<CodeRow> {
    lines
        .iter()
        .filter_map(|line| {
            let mut words = words(line).into_iter();
            let code = words.next().filter(|cell| is_code(&cell.text))?;
            let about: Vec<String> = words.map(|cell| cell.text).collect();
            (!about.is_empty()).then(|| CodeRow { code, about: about.join(" ") })
        })
        .collect()
}

/// Returns true if a word can be an error code, and not a word of the text around the table.
pub(super) fn is_code(text: &str) -> bool {
    text.len() > 2
        && text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-'))
        && (text.contains(['_', '.', '-']) || text.chars().all(|c| c.is_ascii_uppercase()))
}

fn joined(cells: &[Cell]) -> Cell {
    let text: Vec<&str> = cells.iter().map(|cell| cell.text.as_str()).collect();
    let start = cells.first().map_or(0, |cell| cell.at.start);
    Cell { text: text.join(" "), at: Span { start, end: cells.last().map_or(start, |cell| cell.at.end) } }
}
