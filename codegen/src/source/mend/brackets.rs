//! Unclosed brackets, unmatched closing brackets, and text after a closing bracket.

use super::lines::{Line, Lines};
use super::punctuation::{in_quotes, shown, text_ends, value_starts};
use super::quotes;
use super::suspect::Suspect;

/// The maximum number of lines of an unclosed list or map in brackets.
const MAX_LINES: usize = 30;

/// An open bracket with its place in the text.
#[derive(Clone, Copy)]
struct Bracket {
    at: usize,
    mark: char,
}

impl Bracket {
    const fn closing(self) -> char {
        if self.mark == '{' { '}' } else { ']' }
    }
}

/// Returns the start of the list or map in brackets that is the value of a line.
fn flow_start(line: Line<'_>) -> Option<usize> {
    let starts = [line.value(), Some(line.content())];
    starts.into_iter().flatten().find(|at| line.text.get(*at..).is_some_and(|rest| rest.starts_with(['{', '['])))
}

/// Returns the brackets of a part of a line outside quotes and comments, with their places in the line.
fn brackets(line: Line<'_>, from: usize) -> Vec<(usize, char)> {
    let (outside, end) = (quotes::outside(line.text), line.content_end());
    let all = line.text.char_indices().filter(|(at, c)| *at >= from && *at < end && matches!(c, '{' | '}' | '[' | ']'));
    all.filter(|(at, _)| outside(*at)).collect()
}

/// Finds unclosed brackets.
pub(super) fn unclosed(lines: &Lines<'_>, suspects: &mut Vec<Suspect>) {
    let starts = lines.above().filter_map(|(number, line)| Some((number, flow_start(line)?)));
    for (number, start) in starts.take(8) {
        let mut stack: Vec<Bracket> = Vec::new();
        for (offset, line) in lines.all.iter().skip(number).take(MAX_LINES).take(lines.failed + 1 - number).enumerate() {
            for (at, c) in brackets(*line, if offset == 0 { start } else { 0 }) {
                match (c, stack.last().copied()) {
                    ('{' | '[', _) => stack.push(Bracket { at: line.start + at, mark: c }),
                    (_, Some(top)) if top.closing() == c => drop(stack.pop()),
                    (_, Some(top)) if stack.len() > 1 => {
                        suspects.extend(before_key(*line, top));
                        let edit = (line.range(at..at), top.closing().to_string());
                        let message = format!("`{}` is not closed", top.mark);
                        let help = format!("add `{}` before the `{c}`", top.closing());
                        suspects.push(Suspect::new(top.at..top.at + 1, message, help, vec![edit]));
                        stack.truncate(stack.len().saturating_sub(2));
                    }
                    (_, Some(top)) => {
                        let edit = (line.range(at..at + 1), top.closing().to_string());
                        let help = format!("write `{}` instead of `{c}` to close it", top.closing());
                        suspects.push(Suspect::new(
                            top.at..top.at + 1,
                            format!("`{}` is not closed", top.mark),
                            help,
                            vec![edit],
                        ));
                        stack.clear();
                    }
                    (_, None) => {}
                }
            }
            let Some(top) = stack.last() else { break };
            if stack.len() == 1 {
                suspects.extend(before_key(*line, *top));
            }
            // A single open bracket at the end of a line, above indented keys.
            let lone = offset == 0 && stack.len() == 1 && top.at + 1 == line.start + line.content_end();
            if lone && lines.next(number).is_some_and(|next| next.indent() > line.indent() && next.has_key()) {
                let help =
                    format!("remove it, because the lines below are indented, or add the `{}` that closes it", top.closing());
                let edit = (top.at..top.at + 1, String::new());
                suspects.push(Suspect::new(top.at..top.at + 1, format!("`{}` is not closed", top.mark), help, vec![edit]));
            }
            let closers: String = stack.iter().rev().map(|bracket| bracket.closing()).collect();
            let end = line.content_end();
            // A comma before the missing bracket makes no difference.
            let edit = (line.range(end..end), format!(" {closers}"));
            let marks: Vec<String> = stack.iter().map(|bracket| format!("`{}`", bracket.mark)).collect();
            let message = match marks.len() {
                1 => format!("`{}` is not closed", top.mark),
                _ => format!("{} are not closed", marks.join(" and ")),
            };
            let help = format!("add `{closers}` at the end");
            suspects.push(Suspect::new(top.at..top.at + 1, message, help, vec![edit]));
        }
    }
}

/// Finds a list that is not closed before the next key of the surrounding map.
fn before_key(line: Line<'_>, top: Bracket) -> Option<Suspect> {
    let from = top.at.checked_sub(line.start).filter(|from| top.mark == '[' && *from < line.text.len())?;
    let outside = quotes::outside(line.text);
    let (end, _) = line.text.match_indices(", ").filter(|(at, _)| *at > from && outside(*at)).find(|(at, _)| {
        let rest = line.text.get(at + 2..).unwrap_or("");
        let word = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(0);
        word > 0 && rest.get(word..).is_some_and(|rest| rest.starts_with(": "))
    })?;
    let edit = (line.range(end..end), "]".to_owned());
    let list = line.text.get(from..end).unwrap_or("");
    Some(Suspect::new(top.at..top.at + 1, "`[` is not closed", format!("write `{list}]`"), vec![edit]))
}

/// Finds brackets that close nothing, or the wrong bracket.
pub(super) fn extra(lines: &Lines<'_>, suspects: &mut Vec<Suspect>) {
    for (_, line) in lines.near() {
        let mut stack: Vec<char> = Vec::new();
        for (at, c) in brackets(line, line.content()) {
            let range = line.range(at..at + 1);
            let closing = if c == '}' { '{' } else { '[' };
            match (c, stack.last().copied()) {
                ('{' | '[', _) => stack.push(c),
                (_, Some(top)) if top == closing => drop(stack.pop()),
                (_, top) => {
                    if let Some(top) = top.filter(|_| stack.contains(&closing)) {
                        let other = if top == '{' { '}' } else { ']' };
                        let message = format!("`{c}` does not close the `{top}` before it");
                        let edit = (range.clone(), other.to_string());
                        suspects.push(Suspect::new(range.clone(), message, format!("write `{other}`"), vec![edit]));
                    }
                    let edit = (range.clone(), String::new());
                    let help = "remove it, or add the bracket that it closes";
                    suspects.push(Suspect::new(range, format!("`{c}` closes nothing"), help, vec![edit]));
                    break;
                }
            }
        }
    }
}

/// Finds a closing bracket whose opening bracket before the value is missing.
pub(super) fn unopened(lines: &Lines<'_>, suspects: &mut Vec<Suspect>) {
    for (_, line) in lines.near() {
        let Some(start) = line.value().filter(|start| line.text.get(*start..).is_some_and(|rest| !rest.starts_with(['{', '['])))
        else {
            continue;
        };
        let mut depth = 0_i32;
        let closer = brackets(line, start).into_iter().find(|(_, c)| {
            depth += if matches!(c, '{' | '[') { 1 } else { -1 };
            depth < 0
        });
        let Some((at, c)) = closer.filter(|(at, _)| at + 1 == line.content_end()) else { continue };
        let open = if c == '}' { "{ " } else { "[" };
        let help =
            format!("add the `{}` before the value: `{open}{}`", open.trim_end(), shown(line.text.get(start..=at).unwrap_or("")));
        let edit = (line.range(start..start), open.to_owned());
        suspects.push(Suspect::new(line.range(at..at + 1), format!("`{c}` closes nothing"), help, vec![edit]));
    }
}

/// Finds round brackets around the keys of a map.
pub(super) fn round(lines: &Lines<'_>, suspects: &mut Vec<Suspect>) {
    for (_, line) in lines.near() {
        let (Some(start), end) = (line.value(), line.content_end()) else { continue };
        let text = line.text.get(start..end).unwrap_or("");
        let Some(inner) = text.strip_prefix(['(', '（']).and_then(|rest| rest.strip_suffix([')', '）'])) else { continue };
        let open = text.chars().next().map_or(0, char::len_utf8);
        let close = text.len() - open - inner.len();
        let edits = vec![(line.range(start..start + open), "{".to_owned()), (line.range(end - close..end), "}".to_owned())];
        let help = format!("write a map in braces: `{{ {} }}`", shown(inner.trim()));
        suspects.push(Suspect::new(line.range(start..start + open), "YAML has no round brackets", help, edits));
    }
}

/// Finds square brackets that directly follow a word inside braces, where they begin a list: `{ type: string[] }`.
pub(super) fn glued(lines: &Lines<'_>, suspects: &mut Vec<Suspect>) {
    let is_word = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    for (_, line) in lines.near() {
        let glued = brackets(line, line.content()).into_iter().find(|(at, c)| {
            *c == '[' && line.text.get(..*at).is_some_and(|before| before.ends_with(|c: char| c.is_alphanumeric() || c == '_'))
        });
        let Some((at, _)) = glued else { continue };
        let Some(start) = value_starts(line).into_iter().rfind(|start| *start < at) else { continue };
        let rest = line.text.get(start..).unwrap_or("");
        let close = rest.find(']').map_or(rest.len(), |close| close + 1);
        let value = rest.get(..close).unwrap_or("");
        let (word, inner) = value.strip_suffix(']').and_then(|value| value.split_once('[')).unwrap_or((value, ""));
        let element = match word.to_ascii_lowercase().as_str() {
            "list" | "array" => inner.trim(),
            _ if inner.trim().is_empty() => word,
            _ => "",
        };
        if is_word(element) {
            let written = format!("list<{element}>");
            let edit = (line.range(start..start + close), written.clone());
            let range = line.range(start..start + close);
            suspects.push(Suspect::new(
                range,
                format!("`{value}` is not a type"),
                format!("write a list as `{written}`"),
                vec![edit],
            ));
            continue;
        }
        for end in text_ends(line, start, line.content_end()) {
            let message = "a `[` inside braces begins a list: the string is not in quotes".to_owned();
            suspects.push(in_quotes(line, start..end, at..at + 1, message));
        }
    }
}

/// Finds text after the bracket that closes a value.
pub(super) fn behind(lines: &Lines<'_>, suspects: &mut Vec<Suspect>) {
    for (_, line) in lines.near() {
        let Some(start) = flow_start(line) else { continue };
        let mut depth = 0_usize;
        let closed = brackets(line, start).into_iter().find(|(_, c)| {
            depth = if matches!(c, '{' | '[') { depth + 1 } else { depth.saturating_sub(1) };
            depth == 0
        });
        let Some((at, c)) = closed else { continue };
        let end = line.content_end();
        let rest = line.text.get(at + 1..end).unwrap_or("");
        if rest.trim().is_empty() {
            continue;
        }
        let from = at + 1 + (rest.len() - rest.trim_start().len());
        let edit = (line.range(at + 1..end), String::new());
        let suspect = match rest.trim() {
            "," => {
                let message = "a comma after the value of a line";
                Suspect::new(
                    line.range(from..from + 1),
                    message,
                    "remove it: commas separate values only inside brackets",
                    vec![edit],
                )
            }
            _ => {
                let help = format!("move it before the `{c}`, or to a separate line");
                Suspect::new(line.range(from..end), format!("text after the `{c}` that closes the value"), help, vec![edit])
                    .losing()
            }
        };
        suspects.push(suspect);
    }
}
