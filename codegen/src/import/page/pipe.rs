//! The forms with bars: `name | type | 是否必填 | length | words | example |`, in Chinese or English, with six columns or seven, with
//! a bar in front or without. A row can run over several lines.

use super::docs_open;
use super::model::{Cell, CodeRow, Row, is_name, is_type, need, nest};
use super::outline::{Part, Section};
use crate::diagnostic::{Code, Report};
use crate::source::Span;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Name,
    Type,
    Need,
    Length,
    About,
    Example,
    Code,
    Other,
}

/// Whether a page is of this form: one of its lines is the head of a table.
pub(super) fn is_head(line: &Cell) -> bool {
    columns(&split(line)).is_some()
}

fn columns(cells: &[Cell]) -> Option<Vec<Column>> {
    let column = |cell: &Cell| match cell.text.trim_matches('*').to_lowercase().as_str() {
        "参数" | "参数英文名" | "参数名称" | "parameter" => Column::Name,
        "类型" | "type" => Column::Type,
        "是否必填" | "是否必选" | "nullable" | "required" => Column::Need,
        "最大长度" | "max-length" | "max length" => Column::Length,
        "描述" | "description" => Column::About,
        "示例值" | "example" | "sample" => Column::Example,
        "错误码" | "error code" => Column::Code,
        _ => Column::Other,
    };
    let columns: Vec<Column> = cells.iter().map(column).collect();
    let fields = columns.contains(&Column::Name) && columns.contains(&Column::Type) && columns.contains(&Column::Need);
    (cells.len() > 2 && (fields || columns.first() == Some(&Column::Code))).then_some(columns)
}

/// The cells of a line, with their places.
fn split(line: &Cell) -> Vec<Cell> {
    let mut cells = Vec::new();
    let mut at = 0;
    for piece in line.text.split('|') {
        let text = piece.trim();
        let start = line.at.start + at + (piece.len() - piece.trim_start().len());
        cells.push(Cell { text: text.to_owned(), at: Span { start, end: start + text.len() } });
        at += piece.len() + 1;
    }
    if cells.len() > 1 && cells.first().is_some_and(|cell| cell.text.is_empty()) {
        cells.remove(0);
    }
    if cells.len() > 1 && cells.last().is_some_and(|cell| cell.text.is_empty()) {
        cells.pop();
    }
    cells
}

fn is_rule(line: &Cell) -> bool {
    line.text.contains("---") && line.text.chars().all(|c| matches!(c, '-' | '|' | ':' | ' '))
}

/// A row with its cells by columns.
struct Line {
    columns: Vec<Column>,
    cells: Vec<Cell>,
}

impl Line {
    fn get(&self, column: Column) -> Cell {
        let at = self.columns.iter().position(|known| *known == column);
        at.and_then(|at| self.cells.get(at)).cloned().unwrap_or_default()
    }
}

/// The rows of all tables of a section.
fn table(lines: &[Cell], report: &mut Report) -> Vec<Line> {
    let mut columns: Option<Vec<Column>> = None;
    let mut rows: Vec<(Vec<Column>, Vec<Cell>)> = Vec::new();
    for line in lines.iter().filter(|line| !matches!(line.text.as_str(), "" | "|") && !is_rule(line)) {
        let cells = split(line);
        if let Some(found) = self::columns(&cells) {
            columns = Some(found);
            continue;
        }
        let Some(columns) = &columns else { continue };
        let cell = |column: Column| {
            let at = columns.iter().position(|known| *known == column)?;
            cells.get(at).map(|cell| cell.text.as_str())
        };
        let begins = match cell(Column::Code) {
            Some(_) => line.text.starts_with('|') || line.text.contains('|'),
            None => cell(Column::Name).is_some_and(|name| is_name(bare(name).0)) && cell(Column::Type).is_some_and(is_word),
        };
        match (begins, rows.last_mut()) {
            (true, _) => rows.push((columns.clone(), cells)),
            (false, Some((_, row))) if line.text.contains('|') => row.extend(cells),
            (false, Some((_, row))) => {
                if let Some(last) = row.last_mut() {
                    last.text = format!("{}\n{}", last.text, line.text);
                    last.at.end = line.at.end;
                }
            }
            (false, None) => {}
        }
    }
    let whole = |(columns, mut cells): (Vec<Column>, Vec<Cell>)| {
        // An empty example at the end goes with the bar that closes the row.
        if cells.len() + 1 == columns.len()
            && matches!(columns.last(), Some(Column::Example))
            && columns.first() != Some(&Column::Code)
        {
            cells.push(Cell::default());
        }
        if cells.len() == columns.len() || (columns.first() == Some(&Column::Code) && cells.len() > 1) {
            return Some(Line { columns, cells });
        }
        let at = cells.first().map_or_else(Span::default, |cell| cell.at);
        report
            .at(Code::NotCertain, at, format!("this row has {} cells, and the table {} columns", cells.len(), columns.len()))
            .help("which cell is missing cannot be told; the row is left out");
        None
    };
    rows.into_iter().filter_map(whole).collect()
}

fn is_word(text: &str) -> bool {
    let text = text.replace(' ', "");
    is_type(&text) || is_type(text.trim_end_matches("[]"))
}

/// A name without the marks of nesting, and how deep it is; `None` where nothing says so.
fn bare(name: &str) -> (&str, Option<usize>) {
    let ticks = name.chars().filter(|c| *c == '└').count();
    let inner = name.trim_matches(|c: char| c.is_whitespace() || matches!(c, '└' | '*' | '-' | '`'));
    let depth = match name {
        _ if ticks > 0 => Some(ticks),
        name if name.starts_with("**") => Some(0),
        name if name.starts_with('*') => Some(1),
        _ => None,
    };
    (inner, depth)
}

/// The fields of a section.
pub(super) fn fields(lines: &[Cell], report: &mut Report) -> Vec<Row> {
    let rows: Vec<(Option<usize>, String, Row)> = table(lines, report)
        .into_iter()
        .filter(|line| !line.columns.contains(&Column::Code))
        .filter_map(|line| {
            let (name, word) = (line.get(Column::Name), line.get(Column::Need).text);
            let (text, depth) = bare(&name.text);
            let Some(needed) = need(&word) else {
                let message = format!("`{word}` does not say whether `{text}` must be there");
                report.at(Code::NotCertain, name.at, message).help("the row is left out");
                return None;
            };
            let ty = line.get(Column::Type);
            let example = Some(line.get(Column::Example)).filter(|cell| !matches!(cell.text.as_str(), "" | "-"));
            let row = Row {
                name: Cell { text: text.to_owned(), at: name.at },
                ty: Cell { text: ty.text.replace(' ', ""), at: ty.at },
                need: Some(needed),
                length: line.get(Column::Length),
                about: line.get(Column::About),
                example,
                sure_example: true,
                ..Row::default()
            };
            Some((depth, word, row))
        })
        .collect();
    if rows.iter().any(|(depth, ..)| depth.is_some()) {
        return nest(rows.into_iter().map(|(depth, _, row)| (depth.unwrap_or(0), row)).collect());
    }
    docs_open::by_words(rows.into_iter().map(|(_, word, row)| (word, row)).collect(), report)
}

/// The error codes of a section.
pub(super) fn codes(lines: &[Cell], report: &mut Report) -> Vec<CodeRow> {
    let code = |line: Line| {
        let mut cells = line.cells.into_iter();
        let code = cells.next().filter(|cell| super::blank::is_code(&cell.text))?;
        let about: Vec<String> = cells.map(|cell| cell.text).collect();
        Some(CodeRow { code, about: about.join(" ") })
    };
    table(lines, report).into_iter().filter(|line| line.columns.contains(&Column::Code)).filter_map(code).collect()
}

/// Cuts a page without headings where tables begin; what is in a table tells which it is.
pub(super) fn by_tables(head: Section) -> Vec<Section> {
    let mut sections = vec![Section { part: Part::Head, at: head.at, lines: Vec::new() }];
    for line in head.lines {
        if is_head(&line) {
            sections.push(Section { part: Part::Other, at: line.at, lines: Vec::new() });
        }
        if let Some(section) = sections.last_mut() {
            section.lines.push(line);
        }
    }
    let mut answers = false;
    for section in sections.iter_mut().skip(1) {
        let has = |name: &str| section.lines.iter().any(|line| split(line).first().is_some_and(|cell| cell.text == name));
        section.part = match () {
            () if has("app_id") && has("sign") => Part::Common,
            () if has("sub_code") => {
                answers = true;
                Part::CommonResponse
            }
            () if section.lines.first().is_some_and(|line| split(line).first().is_some_and(|cell| cell.text == "错误码")) => {
                Part::Errors
            }
            () if answers => Part::Response,
            () => Part::Request,
        };
    }
    sections
}

#[cfg(test)]
mod tests {
    use super::super::model::Need;
    use super::*;

    #[test]
    fn marks_of_nesting_are_no_part_of_a_name() {
        assert_eq!(bare("└ └ id"), ("id", Some(2)));
        assert_eq!(bare("**list**"), ("list", Some(0)));
        assert_eq!(bare("*id*"), ("id", Some(1)));
        assert_eq!(bare("id"), ("id", None));
        assert_eq!(need("Y"), Some(Need::Always));
    }
}
