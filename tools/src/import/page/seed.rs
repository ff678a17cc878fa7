//! The forms whose cells are separated by blanks, with rows as in `blank`. Nested fields are rows like any other, or six bullets
//! each: `• └ name`, type, 必填 or 选填, length, description, example. Any other line continues the previous one.

use super::blank::{self, Line};
use super::model::{Cell, Row, is_name, need, split_length};
use super::nesting::{Placed, place};
use alipay_codegen::diagnostic::{Code, Report};
use alipay_codegen::source::Span;

const CELLS: usize = 6;

/// Returns the fields of a section.
pub(super) fn fields(lines: &[Cell], report: &mut Report) -> Vec<Row> {
    let has_length = lines.iter().find_map(blank::head).unwrap_or(true);
    let mut rows: Vec<Placed> = Vec::new();
    let mut bullets = Bullets::default();
    // `lost`: the following text belongs to no row. `apart`: a blank line precedes it.
    let (mut lost, mut apart) = (false, false);
    for line in lines {
        if line.text.is_empty() {
            apart = true;
            continue;
        }
        if let Some(inside) = line.text.strip_prefix('•') {
            let text = inside.trim();
            let at = Span { start: line.at.end - inside.trim_start().len().min(line.at.end), end: line.at.end };
            if text.starts_with('└') {
                bullets.finish(&mut rows, report);
                bullets.depth = text.chars().filter(|c| *c == '└').count();
            }
            let name = text.trim_start_matches(|c: char| c == '└' || c.is_whitespace());
            let start = at.end - name.len();
            bullets.cells.push(Cell { text: name.to_owned(), at: Span { start, end: at.end } });
            lost = false;
            continue;
        }
        match blank::read(line, has_length) {
            Line::Row(row) => {
                bullets.finish(&mut rows, report);
                rows.push(*row);
                lost = false;
            }
            Line::Lost => {
                bullets.finish(&mut rows, report);
                let name = line.text.split_whitespace().next().unwrap_or("");
                report
                    .at(Code::NotCertain, line.at, format!("the row of `{name}` has missing cells"))
                    .help("expected a name, a type and a word such as 必选; the line and those below it are omitted");
                lost = true;
            }
            Line::Text if lost => {}
            Line::Text => {
                if let Some(cell) = bullets.cells.last_mut() {
                    cell.text.push('\n');
                    cell.text.push_str(&line.text);
                    cell.at.end = line.at.end;
                } else if let Some(Placed { row, .. }) = rows.last_mut() {
                    if apart || !row.apart.is_empty() || blank::may_be_row(line) {
                        row.apart.push('\n');
                        row.apart.push_str(&line.text);
                    } else {
                        blank::goes_on(row, line);
                    }
                }
            }
        }
        apart = false;
    }
    bullets.finish(&mut rows, report);
    place(rows, report)
}

/// The bullets of one field.
#[derive(Default)]
struct Bullets {
    depth: usize,
    cells: Vec<Cell>,
}

impl Bullets {
    fn finish(&mut self, rows: &mut Vec<Placed>, report: &mut Report) {
        let cells = std::mem::take(&mut self.cells);
        let Some(first) = cells.first() else { return };
        let at = first.at;
        let count = cells.len();
        let depth = self.depth;
        let mut cells = cells.into_iter();
        let (name, ty, word, length, about, example) =
            (cells.next(), cells.next(), cells.next(), cells.next(), cells.next(), cells.next());
        match (name, ty, word.and_then(|word| Some((need(&word.text)?, word.text)))) {
            (Some(name), Some(ty), Some((needed, word))) if depth > 0 && count <= CELLS && is_name(&name.text) => {
                let (ty, typed_length) = split_length(Cell { text: ty.text.replace(' ', ""), at: ty.at });
                let (length, about) = (length.unwrap_or_default(), about.unwrap_or_default());
                let row = Row {
                    name,
                    ty,
                    need: Some(needed),
                    length,
                    typed_length,
                    about,
                    example,
                    sure_example: true,
                    ..Row::default()
                };
                rows.push(Placed { depth: Some(depth), word, row });
            }
            _ => {
                report
                    .at(Code::NotCertain, at, "expected the six bullets of a field")
                    .help("the bullets are name, type, 必填 or 选填, length, description, example");
            }
        }
    }
}
