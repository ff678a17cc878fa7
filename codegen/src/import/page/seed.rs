//! The seed form: rows as `blank` has them, and for each nested field six bullets, `• └ name`, type, 必填 or 选填, length, description,
//! example. What is neither a row nor a bullet goes on with the line before.

use super::blank;
use super::model::{Cell, Row, is_name, need, nest};
use crate::diagnostic::{Code, Report};
use crate::source::Span;

const CELLS: usize = 6;

/// The fields of a section.
pub(super) fn fields(lines: &[Cell], report: &mut Report) -> Vec<Row> {
    let mut rows: Vec<(usize, Row)> = Vec::new();
    let mut bullets = Bullets::default();
    for line in lines.iter().filter(|line| !line.text.is_empty()) {
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
        } else if let Some(found) = blank::row(line) {
            bullets.finish(&mut rows, report);
            rows.push((0, found.row));
        } else if let Some(cell) = bullets.cells.last_mut() {
            cell.text.push('\n');
            cell.text.push_str(&line.text);
            cell.at.end = line.at.end;
        } else if let Some((_, row)) = rows.last_mut() {
            blank::goes_on(row, line);
        }
    }
    bullets.finish(&mut rows, report);
    nest(rows)
}

/// The bullets of one field.
#[derive(Default)]
struct Bullets {
    depth: usize,
    cells: Vec<Cell>,
}

impl Bullets {
    fn finish(&mut self, rows: &mut Vec<(usize, Row)>, report: &mut Report) {
        let cells = std::mem::take(&mut self.cells);
        let Some(first) = cells.first() else { return };
        let at = first.at;
        let count = cells.len();
        let depth = self.depth;
        let mut cells = cells.into_iter();
        let (name, ty, word, length, about, example) =
            (cells.next(), cells.next(), cells.next(), cells.next(), cells.next(), cells.next());
        match (name, ty, word.and_then(|word| need(&word.text))) {
            (Some(name), Some(ty), Some(needed)) if depth > 0 && count <= CELLS && is_name(&name.text) => {
                let ty = Cell { text: ty.text.replace(' ', ""), at: ty.at };
                let (length, about) = (length.unwrap_or_default(), about.unwrap_or_default());
                rows.push((
                    depth,
                    Row { name, ty, need: Some(needed), length, about, example, sure_example: true, ..Row::default() },
                ));
            }
            _ => {
                report
                    .at(Code::NotCertain, at, "these bullets are not the six of a field")
                    .help("name, type, 必填 or 选填, length, description, example: each a bullet");
            }
        }
    }
}
