//! Punctuation: full-width marks, missing colons and commas, and marks that cannot begin a text.

use super::lines::{Line, Lines};
use super::patched::Edit;
use super::quotes;
use super::suspect::Suspect;

/// Full-width marks and their YAML counterparts.
const WIDE: &[(char, char)] = &[
    ('：', ':'),
    ('，', ','),
    ('、', ','),
    ('｛', '{'),
    ('｝', '}'),
    ('【', '['),
    ('】', ']'),
    ('［', '['),
    ('］', ']'),
    ('“', '"'),
    ('”', '"'),
    ('‘', '\''),
    ('’', '\''),
    ('＂', '"'),
    ('＇', '\''),
    ('＃', '#'),
    ('－', '-'),
];

fn narrow(c: char) -> Option<char> {
    WIDE.iter().find(|(wide, _)| *wide == c).map(|(_, narrow)| *narrow)
}

/// Finds full-width marks that YAML does not accept: first the colon after a key, then all marks of a line.
pub(super) fn wide(lines: &Lines<'_>, suspects: &mut Vec<Suspect>) {
    for (_, line) in lines.near() {
        let outside = quotes::outside(line.text);
        let marks: Vec<(usize, char, char)> =
            line.text.char_indices().filter(|(at, _)| outside(*at)).filter_map(|(at, c)| Some((at, c, narrow(c)?))).collect();
        if marks.is_empty() {
            continue;
        }
        let key = line.word().map_or(0, |word| word.end);
        let behind_key = marks
            .iter()
            .copied()
            .filter(|(at, _, narrow)| *narrow == ':' && line.text.get(key..*at).is_some_and(|s| s.trim().is_empty()));
        let first: Vec<_> = behind_key.take(1).collect();
        let structure: Vec<_> = marks.iter().copied().filter(|(_, _, narrow)| !matches!(narrow, '"' | '\'')).collect();
        let mut sets = vec![first, marks.clone(), structure];
        // A mark inside a text stays: only some of the marks after the key may be meant as YAML's.
        sets.extend(marks.iter().map(|mark| vec![*mark]));
        for set in sets.into_iter().filter(|set| !set.is_empty()) {
            suspects.push(replacement(line, &set));
        }
    }
}

fn replacement(line: Line<'_>, marks: &[(usize, char, char)]) -> Suspect {
    let edits: Vec<Edit> = marks
        .iter()
        .map(|(at, wide, narrow)| {
            let text = if matches!(narrow, ':' | ',') { format!("{narrow} ") } else { narrow.to_string() };
            (line.range(*at..at + wide.len_utf8()), text)
        })
        .collect();
    let (at, wide) = marks.first().map_or((0, ' '), |(at, wide, _)| (*at, *wide));
    let mut shown: Vec<String> = Vec::new();
    let mut pairs: Vec<String> = Vec::new();
    for (_, wide, narrow) in marks {
        if !shown.contains(&format!("`{wide}`")) {
            shown.push(format!("`{wide}`"));
            pairs.push(format!("`{narrow}` for `{wide}`"));
        }
    }
    let message = match shown.len() {
        1 => format!("the full-width {} is not punctuation of YAML", shown.join("")),
        _ => format!("the full-width {} are not punctuation of YAML", shown.join(", ")),
    };
    let blank = if wide == '：' { ", with a space after the colon" } else { "" };
    let help = format!("write {}{blank}", pairs.join(", "));
    Suspect::new(line.range(at..at + wide.len_utf8()), message, help, edits)
}

/// Finds keys with a missing colon, or a colon without a space.
pub(super) fn colons(lines: &Lines<'_>, is_key: fn(&str) -> bool, suspects: &mut Vec<Suspect>) {
    let mut later = Vec::new();
    for (number, line) in lines.near() {
        let Some(word) = line.word() else { continue };
        let (name, rest) = (line.text.get(word.clone()).unwrap_or(""), line.text.get(word.end..).unwrap_or(""));
        let value = rest.trim_start();
        let glued = |value: &&str| value.chars().next().is_some_and(|c| !matches!(c, ' ' | '\t'));
        if let Some(value) = rest.strip_prefix(':').filter(glued).filter(|_| assignment(value).is_none()) {
            let wide = value.chars().take_while(|c| c.is_whitespace() || *c == '\u{200b}').map(char::len_utf8).sum::<usize>();
            let message = match wide {
                0 => format!("a space is missing after `{name}:`"),
                _ => format!("the white space after `{name}:` is not a YAML space"),
            };
            let help = format!("write `{name}: {}`", shown(value.get(wide..).unwrap_or("")));
            let edit = (line.range(word.end + 1..word.end + 1 + wide), " ".to_owned());
            suspects.push(Suspect::new(line.range(word.start..word.end + 1), message, help, vec![edit]));
        } else if let Some((mark, value)) = assignment(value) {
            let from = word.end + (rest.len() - rest.trim_start().len());
            let to = line.text.len() - value.len();
            let help = format!("write `{name}: {}`", shown(value.trim_start()));
            let edit = (line.range(word.end..to), ": ".to_owned());
            suspects.push(Suspect::new(
                line.range(from..to),
                format!("expected a colon after `{name}`, found `{mark}`"),
                help,
                vec![edit],
            ));
        } else if !rest.starts_with(':') {
            let deeper = lines.next(number).is_some_and(|next| next.indent() > line.indent());
            let is_value = value.starts_with(['{', '[', '|', '>', '"', '\'']);
            let help =
                format!("write `{}`", if value.is_empty() { format!("{name}:") } else { format!("{name}: {}", shown(value)) });
            let edit = (line.range(word.end..word.end), ":".to_owned());
            let suspect =
                Suspect::new(line.range(word.clone()), format!("the colon after `{name}` is missing"), help, vec![edit]);
            if is_key(name) || is_value || (value.is_empty() && deeper) {
                suspects.push(suspect);
            } else if !value.is_empty() {
                later.push(suspect);
            }
        }
    }
    suspects.extend(later);
}

/// Splits off a mark of another language for the colon.
pub fn assignment(text: &str) -> Option<(&str, &str)> {
    let mark = ["=>", "->", ":=", "==", "=", ";"].into_iter().find(|mark| text.starts_with(mark))?;
    text.split_at_checked(mark.len())
}

/// Shortens a value for a message.
pub(super) fn shown(value: &str) -> String {
    let mut chars = value.trim_end().chars();
    let start: String = chars.by_ref().take(24).collect();
    if chars.next().is_some() { format!("{start}…") } else { start }
}

/// Finds elements of a list without a space after the dash, with the elements that follow.
pub(super) fn dashes(lines: &Lines<'_>, suspects: &mut Vec<Suspect>) {
    for (number, line) in lines.near() {
        let Some(rest) = glued(line) else { continue };
        let run = lines.all.iter().skip(number).take_while(|next| next.indent() == line.indent() && glued(**next).is_some());
        let edits = run.map(|next| (next.range(next.content() + 1..next.content() + 1), " ".to_owned())).collect();
        let (start, help) = (line.content(), format!("write `- {}`", shown(rest)));
        suspects.push(Suspect::new(line.range(start..start + 1), "a space is missing after the `-` of an element", help, edits));
    }
}

/// Returns the text after the dash of an element without a space.
fn glued(line: Line<'_>) -> Option<&str> {
    let rest = line.text.get(line.content()..)?.strip_prefix('-')?;
    (!rest.is_empty() && !rest.starts_with([' ', '-'])).then_some(rest)
}

/// Finds missing and extra commas inside brackets.
pub(super) fn commas(lines: &Lines<'_>, is_key: fn(&str) -> bool, suspects: &mut Vec<Suspect>) {
    for (_, line) in lines.near() {
        let outside = quotes::outside(line.text);
        if !line.text.contains(['{', '[']) {
            continue;
        }
        let mut before = None;
        for (at, c) in line.text.char_indices().filter(|(at, _)| outside(*at)) {
            if c == ',' && matches!(before, Some(',' | '{' | '[')) {
                let edit = (line.range(at..at + 1), String::new());
                suspects.push(Suspect::new(
                    line.range(at..at + 1),
                    "there is no value before the comma",
                    "remove it",
                    vec![edit],
                ));
            }
            if !c.is_whitespace() {
                before = Some(c);
            }
        }
        for (at, _) in line.text.match_indices(": ").filter(|(at, _)| outside(*at)) {
            let key = line.text.get(..at).unwrap_or("");
            let word = key.len() - key.chars().rev().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').count();
            let (name, left) = (key.get(word..).unwrap_or(""), key.get(..word).unwrap_or(""));
            let apart = left.trim_end();
            if name.is_empty()
                || !is_key(name)
                || apart.len() == left.len()
                || apart.ends_with([',', '{', '[', ':'])
                || word <= line.content()
            {
                continue;
            }
            let edit = (line.range(apart.len()..apart.len()), ",".to_owned());
            let message = format!("a comma is missing before `{name}`");
            suspects.push(Suspect::new(line.range(word..at), message, format!("write `, {name}: …`"), vec![edit]));
        }
    }
}

/// Finds unquoted texts that begin with a special character of YAML.
pub(super) fn starts(lines: &Lines<'_>, suspects: &mut Vec<Suspect>) {
    for (_, line) in lines.near() {
        for start in value_starts(line) {
            let rest = line.text.get(start..).unwrap_or("");
            // A closing bracket right after an opening one is not the start of a text.
            if rest.starts_with([']', '}', ',']) && !line.text.get(..start).is_some_and(|before| before.ends_with(": ")) {
                continue;
            }
            let Some(mark) = rest.chars().next().filter(|c| "*&!@`%|>]},?#-".contains(*c)) else { continue };
            for end in text_ends(line, start, line.content_end()) {
                let message = format!("an unquoted string cannot begin with `{mark}`");
                suspects.push(in_quotes(line, start..end, start..start + 1, message));
            }
        }
    }
}

/// Finds a `#` after a space in a text inside brackets: the comment contains the closing bracket.
pub(super) fn hashes(lines: &Lines<'_>, suspects: &mut Vec<Suspect>) {
    for (_, line) in lines.above().take(30) {
        let comment = line.content_end();
        let rest = line.text.get(comment..).unwrap_or("");
        let hash = comment + (rest.len() - rest.trim_start().len());
        if comment <= line.indent() || !rest.contains(['}', ']']) || !rest.trim_start().starts_with('#') {
            continue;
        }
        // After a comma, a bracket or a colon, the text begins with the `#`.
        let first = line.text.get(..comment).is_some_and(|before| before.ends_with([',', '[', '{', ':']));
        let start = if first { Some(hash) } else { value_starts(line).into_iter().rfind(|start| *start < comment) };
        let Some(start) = start else { continue };
        for end in text_ends(line, start, line.text.trim_end().len()) {
            let message = "a `#` after a space starts a comment: the string is not in quotes".to_owned();
            suspects.push(in_quotes(line, start..end, hash..hash + 1, message));
        }
    }
}

/// Finds colons inside unquoted texts.
pub(super) fn inner_colons(lines: &Lines<'_>, suspects: &mut Vec<Suspect>) {
    for (_, line) in lines.near() {
        // Starts with the last text: the end of an earlier one may be too far right.
        for start in value_starts(line).into_iter().rev() {
            let rest = line.text.get(start..).unwrap_or("");
            if rest.starts_with(['{', '[', '"', '\'']) {
                continue;
            }
            // A word after a bracket or a comma is a key if a colon follows.
            let word = rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))).unwrap_or(0);
            let is_key = rest.get(word..).is_some_and(|rest| rest.starts_with(": "));
            if is_key && line.text.get(..start).is_some_and(|before| before.trim_end().ends_with(['{', '[', ','])) {
                continue;
            }
            for end in text_ends(line, start, line.content_end()) {
                let text = line.text.get(start..end).unwrap_or("");
                let colon = text.find(": ").or_else(|| text.ends_with(':').then(|| text.len() - 1));
                if let Some(colon) = colon {
                    let at = start + colon..start + colon + 1;
                    suspects.push(in_quotes(
                        line,
                        start..end,
                        at,
                        "a colon before a space ends a key: the string is not in quotes".to_owned(),
                    ));
                }
            }
        }
    }
}

pub(super) fn in_quotes(line: Line<'_>, text: std::ops::Range<usize>, at: std::ops::Range<usize>, message: String) -> Suspect {
    let inner = line.text.get(text.clone()).unwrap_or("");
    let (mark, value) = match inner.contains(['"', '\\']) {
        true => ('\'', inner.replace('\'', "''")),
        false => ('"', inner.to_owned()),
    };
    let help = format!("put the string in quotes: `{mark}{}{mark}`", shown(&value));
    Suspect::new(line.range(at), message, help, vec![(line.range(text), format!("{mark}{value}{mark}"))])
}

/// Returns the starts of values on a line: after its key, after its dash, and after the keys and commas in its brackets.
pub(super) fn value_starts(line: Line<'_>) -> Vec<usize> {
    let outside = quotes::outside(line.text);
    let mut starts: Vec<usize> = line.value().into_iter().collect();
    if line.content() > line.indent() || line.value().is_none() {
        starts.push(line.content());
    }
    if line.text.contains(['{', '[']) {
        let behind = |mark: &str| line.text.match_indices(mark).map(|(at, matched)| at + matched.len()).collect::<Vec<_>>();
        let marks = [": ", ", ", "[", "{"].iter().flat_map(|mark| behind(mark)).filter(|at| outside(at - 1));
        starts.extend(marks.map(|at| at + line.text.get(at..).map_or(0, |rest| rest.len() - rest.trim_start().len())));
    }
    starts.sort_unstable();
    starts.dedup();
    starts.retain(|at| *at < line.text.len());
    starts
}

/// Returns the possible ends of a text: before the next key of its brackets, before a comma, before the closing brackets, or at the
/// end of the line.
pub(super) fn text_ends(line: Line<'_>, start: usize, end: usize) -> Vec<usize> {
    let (outside, end) = (quotes::outside(line.text), end.max(start));
    let text = line.text.get(start..end).unwrap_or("");
    let mut ends = Vec::new();
    if line.text.get(..start).is_some_and(|before| before.contains(['{', '['])) {
        for (at, _) in text.match_indices(", ").filter(|(at, _)| outside(start + at)) {
            let rest = text.get(at + 2..).unwrap_or("").trim_start();
            let word = rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))).unwrap_or(0);
            if word > 0 && rest.get(word..).is_some_and(|rest| rest.starts_with(':')) {
                ends.push(start + at);
                break;
            }
        }
        if let Some(comma) = text.find([',', '}', ']']).filter(|at| *at > 0) {
            ends.push(start + text.get(..comma).unwrap_or("").trim_end().len());
        }
        let closed = text.trim_end_matches(|c: char| matches!(c, '}' | ']') || c.is_whitespace());
        ends.push(start + closed.len());
    }
    ends.push(end);
    ends.retain(|end| *end > start);
    ends.dedup();
    ends
}
