//! Columns of texts with different widths.

use anstyle::Style;

use crate::terminal::{HEADING, Terminal, columns, one_line, padding};

/// The blanks between two columns.
const GAP: &str = "  ";

/// A table, of which each row has the same number of cells.
pub(crate) struct Table<'a> {
    terminal: &'a Terminal,
    styles: Vec<Style>,
    rows: Vec<Vec<String>>,
    has_head: bool,
}

impl<'a> Table<'a> {
    /// Creates a table whose columns have these styles.
    pub(crate) fn new(terminal: &'a Terminal, styles: &[Style]) -> Self {
        Self { terminal, styles: styles.to_vec(), rows: Vec::new(), has_head: false }
    }

    /// Begins with a row of titles.
    pub(crate) fn head<const N: usize>(mut self, titles: [&str; N]) -> Self {
        self.has_head = true;
        self.row(titles);
        self
    }

    /// Adds a row.
    pub(crate) fn row<T: AsRef<str>>(&mut self, cells: impl IntoIterator<Item = T>) {
        self.rows.push(cells.into_iter().map(|cell| one_line(cell.as_ref())).collect());
    }

    /// Formats the table.
    pub(crate) fn text(&self) -> String {
        let width = |column: usize| self.rows.iter().filter_map(|row| row.get(column)).map(|cell| columns(cell)).max();
        let widths: Vec<usize> = (0..self.styles.len()).map(|column| width(column).unwrap_or_default()).collect();
        let mut text = String::new();
        for (index, row) in self.rows.iter().enumerate() {
            let is_head = self.has_head && index == 0;
            let mut line = String::new();
            for ((cell, style), width) in row.iter().zip(&self.styles).zip(&widths) {
                line.push_str(&self.terminal.paint(if is_head { HEADING } else { *style }, cell));
                line.push_str(&padding(cell, *width));
                line.push_str(GAP);
            }
            text.push_str(line.trim_end());
            text.push('\n');
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terminal::ColorChoice;

    #[test]
    fn wide_characters_count_twice() {
        let terminal = Terminal::new(ColorChoice::Never);
        let mut table = Table::new(&terminal, &[Style::new(); 2]).head(["KIND", "TITLE"]);
        table.row(["trade", "交易\u{1b}[31m"]);
        table.row(["支付", ""]);
        assert_eq!(table.text(), "KIND   TITLE\ntrade  交易\u{fffd}[31m\n支付\n");
    }
}
