//! The form of docs.open: rows as `blank` has them, nested fields like any other. Only the word tells them apart: 必选 and 可选 stand
//! before the fields at the top, 必填 and 选填 before those within the object above.

use super::blank;
use super::model::{Cell, Row, is_plain_type};
use crate::diagnostic::{Code, Report};

/// The fields of a section.
pub(super) fn fields(lines: &[Cell], report: &mut Report) -> Vec<Row> {
    let mut rows: Vec<(String, Row)> = Vec::new();
    for line in lines.iter().filter(|line| !line.text.is_empty()) {
        match (blank::row(line), rows.last_mut()) {
            (Some(found), _) => rows.push((found.word, found.row)),
            (None, Some((_, row))) => blank::goes_on(row, line),
            (None, None) => {}
        }
    }
    by_words(rows, report)
}

/// Finds out by their words which rows are nested. Where the words do not tell, the rows are left out and the first is told.
pub(super) fn by_words(rows: Vec<(String, Row)>, report: &mut Report) -> Vec<Row> {
    let mut top: Vec<Row> = Vec::new();
    // An object whose fields may follow, and whether its fields are told by their words.
    let (mut object, mut unclear) = (None::<bool>, false);
    for (word, row) in rows {
        let of_top = matches!(word.as_str(), "必选" | "可选" | "特殊可选" | "条件必选");
        let of_inner = matches!(word.as_str(), "必填" | "选填");
        let is_object = !is_plain_type(row.ty.text.trim_end_matches("[]")) && !is_plain_type(&row.ty.text);
        match object {
            _ if of_top => unclear = false,
            _ if unclear => continue,
            None => {}
            Some(true) if of_inner && !is_object => {
                if let Some(object) = top.last_mut() {
                    object.inner.push(row);
                }
                continue;
            }
            Some(_) => {
                report
                    .at(Code::NotCertain, row.name.at, format!("`{}` may be within the object above or beside it", row.name.text))
                    .help("the form of the page does not tell; this row and those below it are left out");
                unclear = true;
                continue;
            }
        }
        object = is_object.then_some(of_top).or(object.filter(|_| !of_top));
        top.push(row);
    }
    top
}
