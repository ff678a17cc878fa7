//! The forms with bars: `name | type | 是否必填 | length | words | example |`, in Chinese or English, with six or seven columns, with
//! or without a leading bar. A row can have several lines.

use super::model::{Cell, CodeRow, Row, is_name, is_type, need, split_length};
use super::nesting::{Placed, place};
use super::outline::{Part, Section};
use alipay_codegen::diagnostic::{Code, Report};
use alipay_codegen::source::Span;

/// The meaning of a column.
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

/// Returns true if a line is the head of a table of this form.
pub(super) fn is_head(line: &Cell) -> bool {
    columns(&split(line)).is_some()
}

fn columns(cells: &[Cell]) -> Option<Vec<Column>> {
    let columns: Vec<Column> = cells.iter().map(|cell| column(&cell.text)).collect();
    let fields = columns.contains(&Column::Name) && columns.contains(&Column::Type) && columns.contains(&Column::Need);
    (cells.len() > 2 && (fields || columns.first() == Some(&Column::Code))).then_some(columns)
}

fn column(head: &str) -> Column {
    match head.trim_matches('*').trim().to_lowercase().as_str() {
        "parameter" | "parameters" | "param" | "field" | "field name" | "parameter name" | "name" | "variable" | "attribute" => {
            Column::Name
        }
        "type" | "data type" | "datatype" | "value type" | "field type" | "parameter type" => Column::Type,
        "nullable" | "required" | "mandatory" | "required?" | "is required" | "mandatory/optional" | "m/o" | "r/o"
        | "required/optional" => Column::Need,
        "max-length" | "max length" | "max. length" | "maximum length" | "maxlength" | "length" | "size" => Column::Length,
        "description" | "desc" | "desc." | "remark" | "remarks" | "note" | "notes" | "comment" | "comments" => Column::About,
        "example" | "sample" | "example value" | "sample value" | "examples" => Column::Example,
        "错误码" | "error code" => Column::Code,
        head => chinese(head),
    }
}

/// Returns a column by a word in its Chinese head, often at the end: 变量类型, 是否必输, 最大长度.
fn chinese(head: &str) -> Column {
    let subject = ["参数", "字段", "变量", "属性", "元素"].iter().find_map(|subject| head.strip_prefix(subject)).unwrap_or(head);
    match subject.strip_prefix("是否").unwrap_or(subject) {
        "" | "名" | "名称" | "英文名" | "英文名称" | "代码" => Column::Name,
        rest if rest.ends_with("类型") => Column::Type,
        rest if rest.starts_with('必') && rest.chars().count() <= 4 => Column::Need,
        "可空" | "可选" => Column::Other,
        rest if rest.ends_with("长度") => Column::Length,
        rest if ["描述", "说明", "备注", "含义", "释义", "解释"].iter().any(|word| rest.ends_with(word)) => {
            Column::About
        }
        rest if ["示例", "样例", "举例", "例子", "示例值", "样例值"].iter().any(|word| rest.ends_with(word)) => {
            Column::Example
        }
        _ => Column::Other,
    }
}

/// Splits a line into cells with their spans. Bars separate cells, or tabs if a browser copied them.
fn split(line: &Cell) -> Vec<Cell> {
    let mut cells = Vec::new();
    let mut at = 0;
    let bar = if line.text.contains('|') { '|' } else { '\t' };
    for piece in line.text.split(bar) {
        // Other blanks before a name are marks of nesting.
        let text = piece.trim_matches([' ', '\t', '\r']);
        let start = line.at.start + at + (piece.len() - piece.trim_start_matches([' ', '\t', '\r']).len());
        cells.push(Cell { text: text.to_owned(), at: Span { start, end: start + text.len() } });
        at += piece.len() + 1;
    }
    if bar == '\t' {
        return cells;
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
    /// Returns a cell without the blanks around its text.
    fn get(&self, column: Column) -> Cell {
        let cell = self.raw(column);
        Cell { text: cell.text.trim().to_owned(), at: cell.at }
    }

    fn raw(&self, column: Column) -> Cell {
        let at = self.columns.iter().position(|other| *other == column);
        at.and_then(|at| self.cells.get(at)).cloned().unwrap_or_default()
    }
}

/// A row that may continue in the next line.
struct Open {
    columns: Vec<Column>,
    cells: Vec<Cell>,
    /// Its last line ends within a cell.
    within: bool,
}

impl Open {
    /// Appends a line that begins no row. A complete row accepts no text from after its bar or a blank line.
    fn go_on(&mut self, line: &Cell, apart: bool) {
        let cells = split(line);
        let whole = self.cells.len() >= self.columns.len();
        let bars = line.text.contains('|');
        if whole && !bars && (apart || !self.within) {
            return;
        }
        let mut cells = cells.into_iter();
        // A cell that the previous line left open continues, unless a bar begins the next one.
        if self.within
            && !line.text.starts_with('|')
            && let (Some(last), Some(first)) = (self.cells.last_mut(), cells.next())
        {
            last.text = format!("{}\n{}", last.text, first.text);
            last.at.end = first.at.end;
        }
        self.cells.extend(cells);
        self.within = !line.text.ends_with('|');
    }
}

/// A table whose columns cannot be identified from its head.
#[derive(Default)]
struct Unknown {
    at: Option<Span>,
    names: Vec<String>,
}

impl Unknown {
    fn take(&mut self, line: &Cell, cells: &[Cell]) {
        if cells.len() < 3 {
            return;
        }
        self.at = self.at.or(Some(line.at));
        let name = cells.first().map_or("", |cell| bare(&cell.text).0);
        self.names.extend(Some(name.to_owned()).filter(|name| is_name(name)));
    }

    /// Reports the omitted rows.
    fn finish(&mut self, report: &mut Report) {
        let (at, names) = (self.at.take(), std::mem::take(&mut self.names));
        if let Some(at) = at.filter(|_| !names.is_empty()) {
            let message = format!("unknown columns in this table; omitted rows: `{}`", names.join("`, `"));
            report
                .at(Code::NotCertain, at, message)
                .help("expected a head with words such as 参数, 类型 and 是否必填, or `Name`, `Type` and `Required`");
        }
    }
}

/// Returns the rows of all tables of a section.
fn table(lines: &[Cell], report: &mut Report) -> Vec<Line> {
    let mut columns: Option<Vec<Column>> = None;
    let mut rows: Vec<Open> = Vec::new();
    let mut apart = false;
    let mut unknown = Unknown::default();
    for (index, line) in lines.iter().enumerate().filter(|(_, line)| line.text != "|" && !is_rule(line)) {
        if line.text.is_empty() {
            apart = true;
            continue;
        }
        let cells = split(line);
        if let Some(heads) = self::columns(&cells) {
            unknown.finish(report);
            columns = Some(heads);
            continue;
        }
        if cells.len() > 2 && lines.get(index + 1).is_some_and(is_rule) {
            unknown.finish(report);
            columns = None;
        }
        let Some(columns) = &columns else {
            unknown.take(line, &cells);
            continue;
        };
        let within = !line.text.ends_with('|');
        // After a complete row, a line with all cells is a row, whatever their text.
        let another = cells.len() == columns.len() && rows.last().is_some_and(|row| row.cells.len() >= row.columns.len());
        match (another || begins(columns, &cells, line), rows.last_mut()) {
            (true, _) => {
                rows.push(Open { columns: columns.clone(), cells, within });
                apart = false;
            }
            (false, Some(row)) => row.go_on(line, apart),
            (false, None) => {}
        }
    }
    unknown.finish(report);
    let rows = rows.into_iter().map(|row| (row.columns, row.cells));
    let whole = |(columns, mut cells): (Vec<Column>, Vec<Cell>)| {
        // An empty example at the end disappears with the bar that closes the row.
        if cells.len() + 1 == columns.len()
            && matches!(columns.last(), Some(Column::Example))
            && columns.first() != Some(&Column::Code)
        {
            cells.push(Cell::default());
        }
        if cells.len() == columns.len() || (columns.first() == Some(&Column::Code) && cells.len() > 1) {
            return Some(Line { columns, cells });
        }
        let (name, at) = cells.first().map_or(("", Span::default()), |cell| (bare(&cell.text).0, cell.at));
        report
            .at(
                Code::NotCertain,
                at,
                format!("the row of `{name}` has {} cells, but the table has {} columns", cells.len(), columns.len()),
            )
            .help("it is not clear which cell is missing; the row is omitted");
        None
    };
    rows.filter_map(whole).collect()
}

/// Returns true if a line begins a row: its name, and either its type or its word for required or optional, have the expected form.
/// A row with an unknown type is a row, too.
fn begins(columns: &[Column], cells: &[Cell], line: &Cell) -> bool {
    let cell = |column: Column| {
        let at = columns.iter().position(|other| *other == column)?;
        cells.get(at).map(|cell| cell.text.trim())
    };
    if cell(Column::Code).is_some() {
        return line.text.contains(['|', '\t']);
    }
    let is_word = |text: &str| is_type(&text.replace(' ', ""));
    let named = cell(Column::Name).is_some_and(|name| is_name(bare(name).0));
    let whole = cells.len() >= columns.len();
    let typed = cell(Column::Type).is_some_and(is_word);
    let needed = cell(Column::Need).is_some_and(|word| need(word).is_some());
    (named && (typed || needed)) || (whole && needed && !cell(Column::Name).is_some_and(str::is_empty))
}

/// Returns a name without the marks of nesting, and their indentation; `None` without marks.
fn bare(name: &str) -> (&str, Option<usize>) {
    let is_mark = |c: char| !(c.is_alphanumeric() || matches!(c, '_' | '(' | '（'));
    let inner = name.trim_matches(is_mark);
    let marks = name.len() - name.trim_start_matches(is_mark).len();
    let marks = name.get(..marks).unwrap_or("");
    let count = marks.chars().filter(|c| !matches!(c, ' ' | '\t' | '\\')).count();
    let depth = match count {
        0 => None,
        _ if marks == "**" => Some(0),
        count if marks.contains("**") => Some(count - 2),
        count => Some(count),
    };
    (inner, depth)
}

/// Returns the fields of a section.
pub(super) fn fields(lines: &[Cell], report: &mut Report) -> Vec<Row> {
    let mut rows: Vec<Placed> = Vec::new();
    // The indentations of the enclosing rows.
    let mut open: Vec<usize> = Vec::new();
    for line in table(lines, report).into_iter().filter(|line| !line.columns.contains(&Column::Code)) {
        let (name, word) = (line.raw(Column::Name), line.get(Column::Need).text);
        let (text, indent) = bare(&name.text);
        let Some(needed) = need(&word) else {
            let message = format!("unknown word `{word}` for whether `{text}` is required");
            report.at(Code::NotCertain, name.at, message).help("the row is omitted");
            continue;
        };
        let depth = indent.map(|indent| {
            open.retain(|outer| *outer < indent);
            open.push(indent);
            if indent == 0 { 0 } else { open.iter().filter(|outer| **outer > 0).count() }
        });
        if indent.is_none() {
            open.clear();
        }
        let ty = line.get(Column::Type);
        let (ty, typed_length) = split_length(Cell { text: ty.text.replace(' ', ""), at: ty.at });
        let example = Some(line.get(Column::Example)).filter(|cell| !matches!(cell.text.as_str(), "" | "-"));
        let row = Row {
            name: Cell { text: text.to_owned(), at: name.at },
            ty,
            need: Some(needed),
            length: line.get(Column::Length),
            typed_length,
            about: line.get(Column::About),
            example,
            sure_example: true,
            ..Row::default()
        };
        rows.push(Placed { depth, word, row });
    }
    // If all names are bold, bold is not a mark.
    if rows.iter().all(|placed| placed.depth.unwrap_or(0) == 0) {
        rows.iter_mut().for_each(|placed| placed.depth = None);
    }
    place(rows, report)
}

/// Returns the error codes of a section.
pub(super) fn codes(lines: &[Cell], report: &mut Report) -> Vec<CodeRow> {
    let code = |line: Line| {
        let mut cells = line.cells.into_iter();
        let code = cells.next().filter(|cell| super::blank::is_code(&cell.text))?;
        let about: Vec<String> = cells.map(|cell| cell.text).collect();
        Some(CodeRow { code, about: about.join(" ") })
    };
    table(lines, report).into_iter().filter(|line| line.columns.contains(&Column::Code)).filter_map(code).collect()
}

/// Splits a page without headings at its tables. The contents of a table show its kind.
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
    fn nesting_marks_are_not_part_of_a_name() {
        assert_eq!(bare("└ └ id"), ("id", Some(2)));
        assert_eq!(bare("**list**"), ("list", Some(0)));
        assert_eq!(bare("*id*"), ("id", Some(1)));
        assert_eq!(bare("id"), ("id", None));
        assert_eq!(bare("` `id"), ("id", Some(2)));
        assert_eq!(bare("--id"), ("id", Some(2)));
        assert_eq!(bare("\u{3000}id"), ("id", Some(1)));
        assert_eq!(bare("└ **id**"), ("id", Some(1)));
        assert_eq!(need("Y"), Some(Need::Always));
    }
}
