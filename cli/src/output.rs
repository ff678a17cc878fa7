//! The language and the terminal of a command.

use crate::language::Language;
use crate::terminal::Terminal;

/// The settings of a command's output.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Output {
    /// The language of messages.
    pub(crate) language: Language,
    /// The colours and the width.
    pub(crate) terminal: Terminal,
}
