//! Characters that YAML forbids, and escapes of surrogate pairs.

use std::collections::HashSet;
use std::ops::Range;

use super::lines::Lines;
use super::patched::{Edit, Patched};
use super::suspect::Suspect;
use crate::diagnostic::{Code, Report};
use crate::source::yaml::{Dialect, build};

/// Returns true if YAML forbids a character.
pub(crate) fn is_unprintable(c: char) -> bool {
    c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{85}')
}

/// Removes the characters that YAML forbids.
pub(super) fn printable(text: Patched, report: &mut Report) -> Patched {
    let mut edits: Vec<Edit> = Vec::new();
    let mut line = None;
    for (at, c) in text.text.char_indices().filter(|(_, c)| is_unprintable(*c)) {
        let range = at..at + c.len_utf8();
        let number = report.source().line(at);
        if line != Some(number) {
            let (what, help) = match c {
                '\0' => ("the character NUL", "remove it; a file in UTF-16 must be saved as UTF-8"),
                '\u{1b}' => ("an escape character", "remove it: it is part of a terminal's colour code"),
                _ => ("a control character", "remove it, or write it in double quotes as an escape, such as `\\u0007`"),
            };
            let code = u32::from(c);
            report.at(Code::YamlSyntax, text.span(&range), format!("{what} (U+{code:04X})")).help(help);
            line = Some(number);
        }
        let rest = text.text.get(range.end..).unwrap_or("");
        let parameters = |rest: &str| rest.find(|c: char| !(c.is_ascii_digit() || c == ';'));
        let colour = rest.strip_prefix('[').filter(|_| c == '\u{1b}').and_then(parameters).map_or(0, |len| len + 2);
        edits.push((range.start..range.end + colour, String::new()));
    }
    if edits.is_empty() { text } else { text.with(&edits) }
}

/// Finds byte order marks at the start of a value or a key.
pub(super) fn order_marks(lines: &Lines<'_>, suspects: &mut Vec<Suspect>) {
    for (_, line) in lines.near() {
        let marks: Vec<Range<usize>> =
            line.text.match_indices('\u{feff}').map(|(at, mark)| line.range(at..at + mark.len())).collect();
        let Some(first) = marks.first().cloned() else { continue };
        let help = "remove it: the character is invisible and valid only at the start of a file";
        let edits = marks.into_iter().map(|range| (range, String::new())).collect();
        suspects.push(Suspect::new(first, "a byte order mark (U+FEFF) inside the file", help, edits));
    }
}

/// Decodes `\ud83d\ude00` in double quotes, the escape of one character in JSON but not in YAML.
pub(super) fn with_pairs(text: Patched, dialect: Dialect, report: &mut Report) -> Patched {
    let halves = halves(&text.text);
    if halves.is_empty() {
        return text;
    }
    let edits: Vec<Edit> = halves.iter().map(|half| (half.at..half.at + half.len, half.escape())).collect();
    let quoted = inside_quotes(&text.with(&edits), &text, report, dialect);
    let kept: Vec<&Half> = halves.iter().filter(|half| quoted.contains(&text.place(half.at))).collect();
    for half in kept.iter().filter(|half| half.character.is_none()) {
        let code = if dialect == Dialect::Spec { Code::YamlSyntax } else { Code::LeftOut };
        report
            .at(code, text.span(&(half.at..half.at + half.len)), "the escape is half of a surrogate pair, not a character")
            .help("write both halves, such as `\\ud83d\\ude00`, or the character itself");
    }
    text.with(&kept.iter().map(|half| (half.at..half.at + half.len, half.escape())).collect::<Vec<_>>())
}

/// Returns the positions of escapes in double-quoted strings. Elsewhere, a backslash has no special meaning.
fn inside_quotes(trial: &Patched, text: &Patched, report: &Report, dialect: Dialect) -> HashSet<usize> {
    let mut unused = Report::new(report.source());
    let built = build(&trial.text, None, dialect, &mut unused);
    let mut quoted = HashSet::new();
    let origin = |at: usize| trial.place(at);
    let spans: Vec<_> =
        built.scalars.iter().filter(|(_, double)| *double).map(|(span, _)| (origin(span.start), origin(span.end))).collect();
    let end = built.failure.map_or(usize::MAX, |failure| origin(failure.at));
    for half in halves(&text.text) {
        let at = text.place(half.at);
        // Scalars are in the order of the text.
        let before = spans.partition_point(|(start, _)| *start <= at);
        let inside = before.checked_sub(1).and_then(|index| spans.get(index)).is_some_and(|(_, end)| at < *end);
        // There are no scalars after a mistake. An escape there counts as quoted.
        if inside || at >= end {
            quoted.insert(at);
        }
    }
    quoted
}

/// An escape of one surrogate, or two escapes of a pair.
struct Half {
    at: usize,
    len: usize,
    /// The character of the pair; `None` for an unpaired surrogate.
    character: Option<char>,
}

impl Half {
    fn escape(&self) -> String {
        format!("\\U{:08x}", u32::from(self.character.unwrap_or('\u{fffd}')))
    }
}

fn halves(text: &str) -> Vec<Half> {
    let mut halves = Vec::new();
    let mut at = 0;
    while let Some(next) = text.get(at..).and_then(|rest| rest.find('\\')) {
        at += next;
        let Some(first) = unit(text, at) else {
            // The character after a backslash is never the start of an escape.
            at += 1 + text.get(at + 1..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
            continue;
        };
        let second = if (0xd800..0xdc00).contains(&first) { unit(text, at + 6) } else { None };
        let pair = second.and_then(|second| char::decode_utf16([first, second]).next()?.ok());
        let len = if pair.is_some() { 12 } else { 6 };
        if (0xd800..0xe000).contains(&first) {
            halves.push(Half { at, len, character: pair });
        }
        at += len;
    }
    halves
}

/// Returns the number of an escape `\uXXXX`.
fn unit(text: &str, at: usize) -> Option<u16> {
    let digits = text.get(at..at + 6)?.strip_prefix("\\u")?;
    digits.bytes().all(|b| b.is_ascii_hexdigit()).then(|| u16::from_str_radix(digits, 16).ok())?
}
