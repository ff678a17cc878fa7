//! Unclosed quotes, quotes inside quotes, and invalid escapes.

use super::lines::{Line, Lines};
use super::patched::Edit;
use super::punctuation::{assignment, in_quotes, shown};
use super::suspect::Suspect;

/// A text in quotes on one line, by its bytes.
pub(super) struct Quoted {
    pub(super) start: usize,
    /// The byte after the closing quote, or the end of the line.
    pub(super) end: usize,
    closed: bool,
    mark: char,
    /// Set if it follows a colon, so that no colon follows it.
    is_value: bool,
}

/// Returns the texts in quotes of a line.
pub(super) fn strings(line: &str) -> Vec<Quoted> {
    let mut strings = Vec::new();
    let (mut at, mut before) = (0, None);
    while let Some(c) = line.get(at..).and_then(|rest| rest.chars().next()) {
        let opens = matches!(c, '"' | '\'') && matches!(before, None | Some(':' | ',' | '[' | '{' | '-' | '?'));
        if opens {
            let end = closing(line, at, c);
            let is_value = before == Some(':');
            strings.push(Quoted { start: at, end: end.unwrap_or(line.len()), closed: end.is_some(), mark: c, is_value });
            at = end.unwrap_or(line.len());
            before = Some(c);
            continue;
        }
        if !c.is_whitespace() {
            before = Some(c);
        }
        at += c.len_utf8();
    }
    strings
}

/// Returns the byte after the quote that closes the one at `start`.
fn closing(line: &str, start: usize, mark: char) -> Option<usize> {
    let mut escaped = false;
    let mut chars = line.get(start + 1..)?.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        match c {
            _ if escaped => escaped = false,
            '\\' if mark == '"' => escaped = true,
            '\'' if mark == '\'' && chars.peek().is_some_and(|(_, next)| *next == '\'') => escaped = true,
            _ if c == mark => return Some(start + 1 + at + 1),
            _ => {}
        }
    }
    None
}

/// Returns a predicate for the bytes of a line outside quotes.
pub(super) fn outside(line: &str) -> impl Fn(usize) -> bool + use<> {
    let inside: Vec<_> = strings(line).into_iter().map(|quoted| quoted.start..quoted.end).collect();
    move |at| !inside.iter().any(|range| range.contains(&at))
}

/// Returns true if a text in quotes can end before `rest`.
fn ends_text(rest: &str, is_value: bool) -> bool {
    let next = rest.trim_start();
    next.is_empty()
        || next.starts_with([',', '}', ']'])
        || (!is_value && next.starts_with(':'))
        || (next.starts_with('#') && next.len() < rest.len())
}

/// Finds texts in quotes that are not closed on their line.
pub(super) fn unclosed(lines: &Lines<'_>, suspects: &mut Vec<Suspect>) {
    let unclosed =
        lines.above().filter_map(|(_, line)| Some((line, strings(line.text).into_iter().rfind(|quoted| !quoted.closed)?)));
    for (line, quoted) in unclosed.take(3) {
        let help =
            format!("add `{0}` at the end of the string; write {1} for a `{0}` inside it", quoted.mark, inner(quoted.mark));
        for end in ends(line, quoted.start) {
            let edit = (line.range(end..end), quoted.mark.to_string());
            let at = line.range(quoted.start..end);
            suspects.push(Suspect::new(at, "the quoted string is not closed", help.clone(), vec![edit]));
        }
    }
}

/// Returns the possible ends of a text that begins at `start`: before the next key of its braces, before the closing brackets, or
/// at the end of the line.
fn ends(line: Line<'_>, start: usize) -> Vec<usize> {
    let text = line.text.get(start..).unwrap_or("");
    let mut ends = Vec::new();
    for (at, _) in text.match_indices(", ") {
        let rest = text.get(at + 2..).unwrap_or("");
        let word = rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))).unwrap_or(0);
        if word > 0 && rest.get(word..).is_some_and(|rest| rest.starts_with(':')) {
            ends.push(start + at);
            break;
        }
    }
    let trimmed = text.trim_end();
    let closed = trimmed.trim_end_matches(|c: char| matches!(c, '}' | ']') || c.is_whitespace());
    if closed.len() < trimmed.len() && line.text.get(..start).is_some_and(|before| before.contains(['{', '['])) {
        ends.push(start + closed.len());
    }
    ends.push(start + trimmed.len());
    ends
}

/// Returns the escape of a quote inside quotes.
const fn inner(mark: char) -> &'static str {
    if mark == '"' { "`\\\"`" } else { "`''`" }
}

/// Finds a quote inside a text in the same quotes.
pub(super) fn nested(lines: &Lines<'_>, suspects: &mut Vec<Suspect>) {
    for (_, line) in lines.near() {
        let Some(quoted) = strings(line.text).into_iter().find(|quoted| !quoted.ends(line)) else {
            continue;
        };
        let marks: Vec<usize> = line.text.match_indices(quoted.mark).map(|(at, _)| at).filter(|at| *at > quoted.start).collect();
        let escape = if quoted.mark == '"' { "\\" } else { "'" };
        let is_escaped = |at: usize| quoted.mark == '"' && line.text.get(..at).is_some_and(|before| before.ends_with('\\'));
        for (index, end) in marks.iter().enumerate() {
            let inside: Vec<usize> = marks.iter().take(index).copied().filter(|at| !is_escaped(*at)).collect();
            let Some(first) = inside.first().filter(|_| ends_text(line.text.get(end + 1..).unwrap_or(""), quoted.is_value))
            else {
                continue;
            };
            let edits: Vec<Edit> = inside.iter().map(|at| (line.range(*at..*at), escape.to_owned())).collect();
            let other = if quoted.mark == '"' { "single" } else { "double" };
            let help = format!("write {} inside the string, or put the string in {other} quotes", inner(quoted.mark));
            let at = line.range(*first..first + 1);
            suspects.push(Suspect::new(at, format!("the `{}` ends the quoted string too early", quoted.mark), help, edits));
        }
    }
}

impl Quoted {
    fn ends(&self, line: Line<'_>) -> bool {
        ends_text(line.text.get(self.end..).unwrap_or(""), self.is_value)
    }
}

/// Finds text after a text in quotes: the quotes cover only a part of it.
pub(super) fn partial(lines: &Lines<'_>, suspects: &mut Vec<Suspect>) {
    for (_, line) in lines.near() {
        let Some(quoted) = strings(line.text).into_iter().find(|quoted| quoted.closed && quoted.is_value && !quoted.ends(line))
        else {
            continue;
        };
        let rest = line.text.get(quoted.end..).unwrap_or("");
        let from = quoted.end + (rest.len() - rest.trim_start().len());
        let to = line.content_end().max(from);
        for end in ends(line, quoted.start).into_iter().filter(|end| *end > from) {
            let message = format!("text after the `{}` that closes the quoted string", quoted.mark);
            suspects.push(in_quotes(line, quoted.start..end.min(to), from..end.min(to), message));
        }
    }
}

/// Finds marks of other languages for the colon after a key in quotes.
pub(super) fn assigned(lines: &Lines<'_>, suspects: &mut Vec<Suspect>) {
    for (_, line) in lines.near() {
        for quoted in strings(line.text).into_iter().filter(|quoted| quoted.closed && !quoted.is_value) {
            let rest = line.text.get(quoted.end..).unwrap_or("");
            let Some((mark, value)) = assignment(rest.trim_start()) else { continue };
            let from = quoted.end + (rest.len() - rest.trim_start().len());
            let key = line.text.get(quoted.start..quoted.end).unwrap_or("");
            let value = shown(value.split([',', '}']).next().unwrap_or("").trim());
            let message = format!("expected a colon after `{key}`, found `{mark}`");
            let edit = (line.range(quoted.end..from + mark.len()), ":".to_owned());
            suspects.push(Suspect::new(
                line.range(from..from + mark.len()),
                message,
                format!("write `{key}: {value}`"),
                vec![edit],
            ));
        }
    }
}

/// Finds escapes in double quotes that YAML does not have.
pub(super) fn escapes(lines: &Lines<'_>, info: &str, suspects: &mut Vec<Suspect>) {
    if !info.contains("escape") && !info.contains("hexadecimal") {
        return;
    }
    let Some(line) = lines.all.get(lines.failed) else { return };
    let all = invalid_escapes(line.text);
    let outside = outside(line.text);
    let quoted: Vec<usize> = all.iter().copied().filter(|at| !outside(*at)).collect();
    let invalid = if quoted.is_empty() { all } else { quoted };
    let Some(first) = invalid.first().copied() else { return };
    let shown: String = line.text.get(first..).unwrap_or("").chars().take(2).collect();
    let edits: Vec<Edit> = invalid.iter().map(|at| (line.range(*at..*at), "\\".to_owned())).collect();
    let message = format!("`{shown}` is not a valid escape");
    let help = format!("double the backslash, `\\{shown}`, or put the string in single quotes, where a backslash is literal");
    suspects.push(Suspect::new(line.range(first..first + shown.len()), message, help, edits));
}

fn invalid_escapes(line: &str) -> Vec<usize> {
    let mut invalid = Vec::new();
    let mut chars = line.char_indices();
    while let Some((at, c)) = chars.next() {
        if c != '\\' {
            continue;
        }
        let Some((next, escape)) = chars.next() else { break };
        let digits = match escape {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        let is_valid = "0abt\tnvfre \"/\\N_LPxuU".contains(escape);
        let hex = line.get(next + 1..next + 1 + digits).is_some_and(|all| all.bytes().all(|b| b.is_ascii_hexdigit()));
        let character =
            line.get(next + 1..next + 1 + digits).and_then(|all| u32::from_str_radix(all, 16).ok()).map(char::from_u32);
        if !is_valid || !hex || character == Some(None) {
            invalid.push(at);
        }
    }
    invalid
}
