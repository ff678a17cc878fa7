//! Finds out which rows are fields of an object: by marks such as `└`, else by their words. 必选 and 可选 stand before the fields at the
//! top, 必填 and 选填 before those within the object above. Where neither tells, the rows are left out.

use super::model::{Row, is_object, nest};
use crate::diagnostic::{Code, Report};

/// A row with what its line tells about its place.
pub(super) struct Placed {
    /// How deep its mark puts it; `None` for a row without a mark.
    pub(super) depth: Option<usize>,
    /// Its word for whether the field must be there.
    pub(super) word: String,
    pub(super) row: Row,
}

/// Where the words of a row put it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Level {
    Top,
    Inner,
    Untold,
}

fn level(word: &str) -> Level {
    match word {
        "必选" | "可选" | "特殊可选" | "条件必选" | "条件可选" | "必须" => Level::Top,
        "必填" | "选填" => Level::Inner,
        _ => Level::Untold,
    }
}

/// Puts rows into the objects that hold them.
pub(super) fn place(rows: Vec<Placed>, report: &mut Report) -> Vec<Row> {
    if rows.iter().any(|placed| placed.depth.is_some()) { by_marks(rows, report) } else { by_words(rows, report) }
}

/// Where marks are there, rows without one are at the top, unless their words say otherwise.
fn by_marks(rows: Vec<Placed>, report: &mut Report) -> Vec<Row> {
    let mut kept: Vec<(usize, Row)> = Vec::new();
    let mut outer: Option<Level> = None;
    let mut unclear = false;
    for placed in rows {
        let Some(depth) = placed.depth.filter(|depth| *depth > 0) else {
            let own = level(&placed.word);
            unclear &= own != Level::Top;
            unclear |= outer == Some(Level::Top) && own == Level::Inner;
            if unclear {
                tell(&placed.row, outer.take().is_some(), report);
                continue;
            }
            outer = is_object(&placed.row.ty.text).then_some(own);
            kept.push((0, placed.row));
            continue;
        };
        outer = None;
        if !unclear {
            kept.push((depth, placed.row));
        }
    }
    nest(kept)
}

/// Where rows stand by their words alone.
fn by_words(rows: Vec<Placed>, report: &mut Report) -> Vec<Row> {
    let has = |word: &str| rows.iter().any(|placed| placed.word == word);
    // Whether the section tells inner fields from outer ones, and whether that holds for those that can be missing.
    let (told, told_optional) = (has("必填") || has("选填"), has("选填"));
    let mut top: Vec<Row> = Vec::new();
    // An object whose fields may follow, with the level of its own words.
    let (mut object, mut unclear) = (None::<Level>, false);
    for placed in rows {
        let (own, holds) = (level(&placed.word), is_object(&placed.row.ty.text));
        let outer = own == Level::Top && (told_optional || (told && !matches!(placed.word.as_str(), "可选" | "条件可选")));
        match object {
            _ if unclear && !outer => continue,
            None => {}
            _ if outer => unclear = false,
            Some(Level::Top) if own == Level::Inner && !holds => {
                if let Some(object) = top.last_mut() {
                    object.inner.push(placed.row);
                }
                continue;
            }
            Some(_) => {
                tell(&placed.row, true, report);
                unclear = true;
                continue;
            }
        }
        object = match holds {
            true => Some(own),
            false => object.filter(|_| !outer),
        };
        top.push(placed.row);
    }
    top
}

/// Tells the first of several rows whose place is not known.
fn tell(row: &Row, first: bool, report: &mut Report) {
    if first {
        report
            .at(Code::NotCertain, row.name.at, format!("`{}` may be within the object above or beside it", row.name.text))
            .help("the form of the page does not tell; this row and those below it are left out");
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::model::Cell;
    use super::*;
    use crate::source::Source;

    /// Rows as `mark name word type`, and what becomes of them; what the report names stands behind `!`.
    fn placed(rows: &str) -> String {
        let cell = |text: &str| Cell { text: text.to_owned(), ..Cell::default() };
        let row = |line: &str| {
            let words: Vec<&str> = line.split(' ').collect();
            let marks = words.first().filter(|word| word.starts_with('└')).map(|word| word.chars().count());
            let at = usize::from(marks.is_some());
            let get = |index: usize| words.get(at + index).copied().unwrap_or("");
            Placed { depth: marks, word: get(1).to_owned(), row: Row { name: cell(get(0)), ty: cell(get(2)), ..Row::default() } }
        };
        let source = Arc::new(Source::new("a", "a", ""));
        let mut report = Report::new(&source);
        let tree = place(rows.split(';').map(row).collect(), &mut report);
        fn show(rows: &[Row]) -> String {
            let one = |row: &Row| match row.inner.is_empty() {
                true => row.name.text.clone(),
                false => format!("{}({})", row.name.text, show(&row.inner)),
            };
            rows.iter().map(one).collect::<Vec<_>>().join(" ")
        }
        let told: String =
            report.into_found().iter().filter_map(|one| one.message.split('`').nth(1).map(|name| format!(" !{name}"))).collect();
        format!("{}{told}", show(&tree))
    }

    #[test]
    fn a_row_is_where_its_mark_or_its_words_put_it() {
        for (rows, expected) in [
            ("a 必选 String;b 可选 String", "a b"),
            ("a 必选 String;o 可选 Goods;└ x 必填 String;└└ y 选填 String;b 可选 String", "a o(x(y)) b"),
            ("o 可选 Goods;x 必填 String;y 选填 Number;b 可选 String", "o(x y) b"),
            ("o 可选 Goods;x 必填 String;b 必选 String", "o(x) b"),
            ("s 必填 String;t 选填 String", "s t"),
            // Nothing tells where `x` belongs, or where the object ends.
            ("o 可选 Goods;x 必选 String;y 可选 String", "o !x"),
            ("o 必须 Goods[];x 必须 String", "o !x"),
            ("o 是 Goods;x 是 String;y 否 String", "o !x"),
            ("o 可选 object;x 可选 String", "o !x"),
            ("a 必选 String;o 可选 Goods;x 必填 String;y 可选 String;b 必选 String", "a o(x) b !y"),
            ("e 选填 Extra;k 必填 String", "e !k"),
            ("o 可选 Goods;p 必填 Part;q 必填 String;b 必选 String;c 选填 String", "o b c !p"),
            // Marks are there, and the words of `x` contradict that it has none.
            ("a 必选 Goods;└ x 必填 String;o 可选 Extra;x 必填 String;b 必选 String", "a(x) o b !x"),
            // A single value holds nothing.
            ("n 可选 int;x 必选 String;b 可选 String", "n x b"),
        ] {
            assert_eq!(placed(rows), expected, "{rows}");
        }
    }
}
