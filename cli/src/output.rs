//! The language and the terminal of a command.

use std::io::Write as _;

use crate::language::Language;
use crate::terminal::{Terminal, WARNING};

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
        // A failure to print a warning changes nothing.
        let _ = writeln!(std::io::stderr(), "{word}{message}");
    }
}
