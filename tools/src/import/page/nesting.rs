//! Assignment of rows to objects: by marks such as `└`, otherwise by words. 必选 and 可选 are the words of top-level fields, 必填 and 选填
//! those of the fields of the object above. Ambiguous rows are omitted.

use super::model::{Cell, Row, is_object, nest};
use alipay_codegen::diagnostic::{Code, Report};

/// A row with the clues to its place.
pub(super) struct Placed {
    /// The depth by its mark; `None` for a row without a mark.
    pub(super) depth: Option<usize>,
    /// Its word for required or optional.
    pub(super) word: String,
    pub(super) row: Row,
}

/// The level that the words of a row imply.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Level {
    Top,
    Inner,
    Unknown,
}

fn level(word: &str) -> Level {
    match word {
        "必选" | "可选" | "特殊可选" | "条件必选" | "条件可选" | "必须" => Level::Top,
        "必填" | "选填" => Level::Inner,
        _ => Level::Unknown,
    }
}

/// Assigns rows to objects.
pub(super) fn place(rows: Vec<Placed>, report: &mut Report) -> Vec<Row> {
    if rows.iter().any(|placed| placed.depth.is_some()) { by_marks(rows, report) } else { by_words(rows, report) }
}

/// Assigns rows in a section with marks: rows without a mark are at the top, unless their words contradict.
fn by_marks(rows: Vec<Placed>, report: &mut Report) -> Vec<Row> {
    let mut kept: Vec<(usize, Row)> = Vec::new();
    let mut outer: Option<Level> = None;
    let mut doubt = Doubt::default();
    for placed in rows {
        let Some(depth) = placed.depth.filter(|depth| *depth > 0) else {
            let own = level(&placed.word);
            if own == Level::Top {
                doubt.finish(report);
            }
            if doubt.is_any() || (outer == Some(Level::Top) && own == Level::Inner) {
                doubt.take(&placed.row);
                outer = None;
                continue;
            }
            outer = is_object(&placed.row.ty.text).then_some(own);
            kept.push((0, placed.row));
            continue;
        };
        outer = None;
        match doubt.is_any() {
            true => doubt.take(&placed.row),
            false => kept.push((depth, placed.row)),
        }
    }
    doubt.finish(report);
    nest(kept)
}

/// The words of a section, and their significance.
struct Words {
    /// The section has words for both inner and outer fields, and no inner ones before the first object.
    decisive: bool,
    /// The section has a word for optional inner fields.
    decisive_optional: bool,
    any: bool,
}

impl Words {
    fn of(rows: &[Placed]) -> Self {
        let has = |words: &[&str]| rows.iter().any(|placed| words.contains(&placed.word.as_str()));
        let before = rows.iter().take_while(|placed| !is_object(&placed.row.ty.text));
        let mixed = before.filter(|placed| level(&placed.word) == Level::Inner).count() > 0;
        let required = has(&["必填"]) && has(&["必选", "必须", "条件必选"]);
        let optional = has(&["选填"]) && has(&["可选", "特殊可选", "条件可选"]);
        Self { decisive: !mixed && (required || optional), decisive_optional: has(&["选填"]), any: has(&["必填", "选填"]) }
    }

    /// Returns true if a row after an object is beside it.
    fn is_outer(&self, word: &str) -> bool {
        level(word) == Level::Top && (self.decisive_optional || (self.any && !matches!(word, "可选" | "条件可选")))
    }
}

/// Assigns rows by their words alone.
fn by_words(rows: Vec<Placed>, report: &mut Report) -> Vec<Row> {
    let words = Words::of(&rows);
    let mut top: Vec<Row> = Vec::new();
    // An object whose fields may follow, with the level of its own words.
    let mut object = None::<Level>;
    let mut doubt = Doubt::default();
    for placed in rows {
        let (own, holds) = (level(&placed.word), is_object(&placed.row.ty.text));
        let outer = words.is_outer(&placed.word);
        match object {
            _ if doubt.is_any() && !outer => {
                doubt.take(&placed.row);
                continue;
            }
            None => {}
            _ if outer => doubt.finish(report),
            Some(Level::Top) if own == Level::Inner && !holds && words.decisive => {
                if let Some(object) = top.last_mut() {
                    object.inner.push(placed.row);
                }
                continue;
            }
            Some(_) => {
                doubt.take(&placed.row);
                continue;
            }
        }
        object = match holds {
            true => Some(own),
            false => object.filter(|_| !outer),
        };
        top.push(placed.row);
    }
    doubt.finish(report);
    top
}

/// Consecutive rows whose place is not known.
#[derive(Default)]
pub(super) struct Doubt {
    rows: Vec<Cell>,
}

impl Doubt {
    pub(super) const fn is_any(&self) -> bool {
        !self.rows.is_empty()
    }

    /// Omits a row, with the fields that its marks assign to it.
    pub(super) fn take(&mut self, row: &Row) {
        self.rows.push(row.name.clone());
    }

    /// Reports the omitted rows.
    pub(super) fn finish(&mut self, report: &mut Report) {
        let rows = std::mem::take(&mut self.rows);
        let Some(first) = rows.first() else { return };
        let names: Vec<&str> = rows.iter().map(|name| name.text.as_str()).collect();
        let (names, help) = match names.as_slice() {
            [row] => (format!("`{row}`"), "the form of the page does not show which; this row is omitted"),
            all => (format!("`{}`", all.join("`, `")), "the form of the page does not show which; these rows are omitted"),
        };
        report.at(Code::NotCertain, first.at, format!("{names} may be within the object above or beside it")).help(help);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::model::Cell;
    use super::*;
    use alipay_codegen::source::Source;

    /// Takes rows as `mark name word type`. Returns the assigned rows, and the reported names after `!`.
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
            let row_names = |row: &Row| match row.inner.is_empty() {
                true => row.name.text.clone(),
                false => format!("{}({})", row.name.text, show(&row.inner)),
            };
            rows.iter().map(row_names).collect::<Vec<_>>().join(" ")
        }
        let names = |message: &str| message.split('`').skip(1).step_by(2).map(|name| format!(" !{name}")).collect::<String>();
        let doubts: String = report.into_found().iter().map(|diagnostic| names(&diagnostic.message)).collect();
        format!("{}{doubts}", show(&tree))
    }

    #[test]
    fn rows_are_nested_by_marks_or_words() {
        for (rows, expected) in [
            ("a 必选 String;b 可选 String", "a b"),
            ("a 必选 String;o 可选 Goods;└ x 必填 String;└└ y 选填 String;b 可选 String", "a o(x(y)) b"),
            ("o 可选 Goods;x 必填 String;y 选填 Number;b 可选 String", "o(x y) b"),
            ("o 可选 Goods;x 必填 String;b 必选 String", "o(x) b"),
            ("s 必填 String;t 选填 String", "s t"),
            // The place of `x` and the end of the object are ambiguous.
            ("o 可选 Goods;x 必选 String;y 可选 String", "o !x !y"),
            ("o 必须 Goods[];x 必须 String", "o !x"),
            ("o 是 Goods;x 是 String;y 否 String", "o !x !y"),
            ("o 可选 object;x 可选 String", "o !x"),
            ("a 必选 String;o 可选 Goods;x 必填 String;y 可选 String;b 必选 String", "a o(x) b !y"),
            ("e 选填 Extra;k 必填 String", "e !k"),
            ("o 可选 Goods;p 必填 Part;q 必填 String;b 必选 String;c 选填 String", "o b c !p !q"),
            // There are marks, and the words of `x` contradict its missing mark.
            ("a 必选 Goods;└ x 必填 String;o 可选 Extra;x 必填 String;b 必选 String", "a(x) o b !x"),
            // One vocabulary for all fields: 必填 and 可选.
            ("o 可选 Goods;x 必填 String;y 必填 String", "o !x !y"),
            ("o 可选 Goods;x 必填 String;b 可选 String", "o !x !b"),
            ("o 必选 Goods;x 选填 String", "o !x"),
            ("o 必选 Goods;x 选填 String;y 必填 String", "o(x y)"),
            // A field at the top has 必填.
            ("s 必填 String;o 可选 Goods;x 必填 String;y 选填 String;b 可选 String", "s o b !x !y"),
            // Neither a single value nor a map contains rows.
            ("n 可选 Map;x 必选 String;b 可选 Enum<A>", "n x b"),
            ("n 可选 int;x 必选 String;b 可选 String", "n x b"),
        ] {
            assert_eq!(placed(rows), expected, "{rows}");
        }
    }
}
