//! Output: colours, columns, and the width of the terminal.

use std::io::{Error, ErrorKind, IsTerminal as _, Write as _};
use std::sync::OnceLock;

use anstyle::{AnsiColor, Style};
use clap::ValueEnum;
use unicode_width::UnicodeWidthStr as _;

/// Names, such as those of methods and fields.
pub(crate) const NAME: Style = AnsiColor::Cyan.on_default();
/// Headings.
pub(crate) const HEADING: Style = Style::new().bold();
/// Secondary texts, such as types.
pub(crate) const DIM: Style = Style::new().dimmed();
/// The word `error`.
pub(crate) const ERROR: Style = AnsiColor::Red.on_default().bold();
/// The word `warning`.
pub(crate) const WARNING: Style = AnsiColor::Yellow.on_default().bold();
/// The word `note`.
pub(crate) const NOTE: Style = AnsiColor::Blue.on_default().bold();
/// The word `help`, and successful checks.
pub(crate) const HELP: Style = AnsiColor::Green.on_default().bold();

/// The use of colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ColorChoice {
    /// On a terminal, unless `NO_COLOR` is set.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// The settings of the output.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Terminal {
    on_stdout: bool,
    on_stderr: bool,
    width: usize,
}

/// The width of texts that are not written to a terminal.
const WIDTH: usize = 100;

impl Terminal {
    /// Reads the settings of the environment.
    pub(crate) fn new(choice: ColorChoice) -> Self {
        let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let forced = std::env::var_os("CLICOLOR_FORCE").is_some_and(|value| !value.is_empty() && value != "0");
        let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        let colours = |is_terminal: bool| match choice {
            ColorChoice::Always => true,
            ColorChoice::Never => false,
            ColorChoice::Auto => !is_set("NO_COLOR") && (forced || is_terminal && !dumb),
        };
        let width = terminal_size::terminal_size().map_or(WIDTH, |(width, _)| usize::from(width.0).clamp(40, 160));
        Self { on_stdout: colours(std::io::stdout().is_terminal()), on_stderr: colours(std::io::stderr().is_terminal()), width }
    }

    /// Returns the number of columns.
    pub(crate) const fn width(&self) -> usize {
        self.width
    }

    /// Returns the text in a style, for standard output.
    pub(crate) fn paint(&self, style: Style, text: &str) -> String {
        painted(self.on_stdout, style, text)
    }

    /// Returns the text in a style, for standard error.
    pub(crate) fn paint_error(&self, style: Style, text: &str) -> String {
        painted(self.on_stderr, style, text)
    }
}

fn painted(colours: bool, style: Style, text: &str) -> String {
    if colours && !text.is_empty() { format!("{style}{text}{style:#}") } else { text.to_owned() }
}

/// Writes to standard output. A closed pipe, as with `head`, is no error.
pub(crate) fn print(text: &str) {
    print_if_open(text);
}

/// Writes to standard output. Returns false if it is closed, so that a command that prints without end can end.
pub(crate) fn print_if_open(text: &str) -> bool {
    let mut output = std::io::stdout().lock();
    let written = output.write_all(text.as_bytes()).and_then(|()| output.flush());
    record(&written);
    written.is_ok()
}

/// The first failure of standard output.
static FAILURE: OnceLock<ErrorKind> = OnceLock::new();

/// Records the failure of a write to standard output, which the program reports at its end. A closed pipe is none.
pub(crate) fn record(written: &Result<(), Error>) {
    if let Err(error) = written
        && error.kind() != ErrorKind::BrokenPipe
    {
        FAILURE.get_or_init(|| error.kind());
    }
}

/// Returns the first failure of standard output.
pub(crate) fn lost_output() -> Option<ErrorKind> {
    FAILURE.get().copied()
}

/// Writes to standard error. A failure cannot be reported.
pub(crate) fn print_error(text: &str) {
    let _ = std::io::stderr().write_all(text.as_bytes());
}

/// Writes a line to standard output.
pub(crate) fn print_line(text: &str) {
    print(&format!("{text}\n"));
}

/// Replaces the control characters of a text from elsewhere, which could move the cursor or change colours. Line feeds stay.
pub(crate) fn plain(text: &str) -> String {
    text.chars().map(|character| if character.is_control() && character != '\n' { '\u{fffd}' } else { character }).collect()
}

/// Replaces control characters as [`plain`] does, and line feeds by blanks.
pub(crate) fn one_line(text: &str) -> String {
    plain(text).replace('\n', " ")
}

/// Returns the number of columns of a text.
pub(crate) fn columns(text: &str) -> usize {
    text.width()
}

/// Returns the blanks that fill a text up to a number of columns.
pub(crate) fn padding(text: &str, width: usize) -> String {
    " ".repeat(width.saturating_sub(columns(text)))
}

/// Breaks a text into lines of at most `width` columns. Breaks at blanks, and between Chinese characters.
pub(crate) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in words(text) {
        let Some(line) = lines.last_mut() else { continue };
        if !line.is_empty() && columns(line) + columns(word.trim_end()) > width {
            line.truncate(line.trim_end().len());
            lines.push(word.to_owned());
        } else {
            line.push_str(word);
        }
    }
    lines.iter().map(|line| line.trim_end().to_owned()).collect()
}

/// Returns the parts between which a line can break.
fn words(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut previous) = (0, None::<char>);
    for (at, character) in text.char_indices() {
        let wide = |character: char| character >= '\u{2e80}';
        let breaks = previous.is_some_and(|before| {
            (before == ' ' && character != ' ') || (wide(before) || wide(character)) && !is_closing(character) && before != '（'
        });
        if breaks {
            parts.extend(text.get(start..at));
            start = at;
        }
        previous = Some(character);
    }
    parts.extend(text.get(start..).filter(|rest| !rest.is_empty()));
    parts
}

/// Returns true for punctuation that cannot begin a line.
const fn is_closing(character: char) -> bool {
    matches!(
        character,
        '，' | '。' | '、' | '；' | '：' | '！' | '？' | '）' | '」' | '』' | '”' | '’' | ' ' | '.' | ',' | ';' | ':' | ')'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_at_blanks_and_between_chinese_characters() {
        assert_eq!(wrap("one two three", 8), ["one two", "three"]);
        assert_eq!(wrap("统一收单交易，支付接口", 8), ["统一收单", "交易，支", "付接口"]);
        assert_eq!(wrap("", 8), [""]);
        assert_eq!(columns("支付ab"), 6);
    }
}
