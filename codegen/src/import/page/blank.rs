//! Rows whose cells are apart by one blank: `name Type 必选 64 words … example`. Only the first cells are certain; where the description
//! ends and the example begins is not.

use super::model::{Cell, CodeRow, Row, is_length, is_name, is_type, need};
use super::outline::words;
use crate::source::Span;

/// A row, and its word for whether the field must be there.
pub(super) struct Found {
    pub(super) row: Row,
    pub(super) word: String,
}

/// Reads a line as the beginning of a row; `None` for one that goes on with the description before.
pub(super) fn row(line: &Cell) -> Option<Found> {
    let words = words(line);
    let mut words = words.into_iter().peekable();
    let name = words.next().filter(|cell| is_name(&cell.text))?;
    let mut ty = words.next()?;
    if let Some(next) = words.peek()
        && next.text == "[]"
    {
        ty.text.push_str("[]");
        ty.at.end = next.at.end;
        words.next();
    }
    if !is_type(ty.text.strip_suffix("[]").unwrap_or(&ty.text)) && !is_type(&ty.text) {
        return None;
    }
    let word = words.next()?;
    let (required, mut rest) = (need(&word.text), words.peekable());
    required?;
    let length = rest.next_if(|cell| is_length(&cell.text)).unwrap_or_default();
    let rest: Vec<Cell> = rest.collect();
    let about = joined(&rest);
    let row = Row { name, ty, need: required, length, about, ..Row::default() };
    Some(Found { row, word: word.text })
}

/// Goes on with the description of a row.
pub(super) fn goes_on(row: &mut Row, line: &Cell) {
    if row.about.text.is_empty() {
        row.about.at = line.at;
    } else {
        row.about.text.push('\n');
    }
    row.about.text.push_str(&line.text);
    row.about.at.end = line.at.end;
}

/// The end of a description, which is the example where the page's sample has it: a token, or a date with a time.
pub(super) fn endings(about: &Cell) -> Vec<Cell> {
    let words = words(about);
    let last = |count: usize| words.get(words.len().checked_sub(count)?..).map(joined);
    [last(2), last(1)].into_iter().flatten().collect()
}

/// Error codes: `CODE description solution`.
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

/// Whether a word can be an error code, and not one of the text around the table.
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
