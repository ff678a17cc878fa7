//! The language and the terminal of a command.

use crate::language::Language;
use crate::terminal::{Terminal, WARNING, print_error};

/// The settings of a command's output.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Output {
    /// The language of messages.
    pub(crate) language: Language,
    /// The colours and the width.
    pub(crate) terminal: Terminal,
}

impl Output {
    /// Prints a warning on standard error.
    pub(crate) fn warn(&self, message: &str) {
        let word = self.terminal.paint_error(WARNING, self.language.pick("warning: ", "警告："));
        print_error(&format!("{word}{message}\n"));
    }
}
