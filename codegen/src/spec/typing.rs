//! Typing mistakes that YAML accepts: help texts, and correction of keys.

use crate::diagnostic::{Code, Report};
use crate::source::yaml::{Entry, Mark, Node, Scalar, Value};
use crate::source::{Span, assignment};

use super::shape::{Kind, Shape};

/// Returns true if a value is missing.
pub(super) fn is_missing(node: &Node) -> bool {
    matches!(&node.value, Value::Scalar { text, plain: true } if text.is_empty())
}

/// Reports a file without a value.
pub(super) fn empty_file(root: &Node, shape: &Shape, report: &mut Report) {
    let keys: Vec<String> = shape.all().filter(|key| key.required).map(|key| format!("`{}`", key.name)).collect();
    let what = if report.source().text().trim().is_empty() { "the file is empty" } else { "the file contains only comments" };
    let start = match shape.key("api") {
        Some(_) => "; `cargo codegen new` writes a template",
        None => "",
    };
    report.at(Code::MissingKey, root.span, what).help(format!("a file of this kind requires {}{start}", keys.join(", ")));
}

/// Replaces invisible characters of a text by their code points.
pub(super) fn visible(text: &str) -> String {
    text.chars().map(|c| if is_odd(c) { format!("<U+{:04X}>", u32::from(c)) } else { c.to_string() }).collect()
}

/// Returns true for white space that is not YAML's, and for characters without a width.
fn is_odd(c: char) -> bool {
    (c.is_whitespace() && !matches!(c, ' ' | '\t' | '\n' | '\r'))
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

/// Returns the help for a name with an invisible or a full-width character.
pub(super) fn odd_character(name: &str) -> Option<String> {
    let odd = name.chars().find(|c| is_odd(*c));
    if let Some(c) = odd {
        return Some(format!("it contains the invisible character U+{:04X}: remove it", u32::from(c)));
    }
    let wide = name.chars().find(|c| is_wide(*c))?;
    Some(format!("`{wide}` is a full-width character: write the ASCII character"))
}

fn is_wide(c: char) -> bool {
    matches!(c, '\u{ff01}'..='\u{ff5e}' | '“' | '”' | '‘' | '’' | '、' | '。' | '【' | '】')
}

/// Trims quotes, full-width characters and invisible characters from both ends of a text.
fn bare(text: &str) -> &str {
    text.trim_matches(|c: char| is_odd(c) || is_wide(c) || c.is_whitespace() || matches!(c, '"' | '\'' | '`' | ',' | ';'))
}

/// Returns the help for a key that is the rest of a broken text.
pub(super) fn key_help(entry: &Entry) -> Option<String> {
    let is_rest = is_missing(&entry.value) && entry.value.mark != Mark::Left;
    if is_rest && entry.key.contains(' ') {
        return Some("a comma inside `{ … }` ends an unquoted string: put the string in quotes".to_owned());
    }
    if entry.key.starts_with('-') {
        return Some(format!("an element of a list has a space after its dash: `- {}`", entry.key.trim_start_matches('-')));
    }
    odd_character(&entry.key)
}

/// Returns the help for a value of another form.
pub(super) fn form_help(node: &Node, kind: &Kind, text: &str) -> Option<String> {
    let accepts = |of: fn(&Kind) -> bool| any(kind, of);
    match &node.value {
        Value::Scalar { text: value, plain: true } if value.is_empty() => {
            let rest = text.get(node.span.start..).and_then(|rest| rest.lines().next()).unwrap_or("").trim_start_matches(':');
            if rest.trim_start().starts_with('#') && accepts(|kind| matches!(kind, Kind::Text | Kind::Words(_))) {
                return Some("a `#` after a space starts a comment: put the string in quotes".to_owned());
            }
            missing_help(kind)
        }
        Value::Scalar { text: null, .. } if node.scalar() == Some(Scalar::Null) => match kind {
            Kind::Text | Kind::Words(_) => Some(format!("omit it, or put it in quotes if it is a string: \"{null}\"")),
            _ => missing_help(kind),
        },
        Value::Scalar { text: value, plain } => {
            if accepts(|kind| matches!(kind, Kind::Flag))
                && let Some(flag) = flag(value)
            {
                return Some(format!("write `{flag}`, without quotes"));
            }
            if *plain && node.text().is_none() && accepts(|kind| matches!(kind, Kind::Text | Kind::Words(_))) {
                return Some(format!("put a string in quotes: \"{value}\""));
            }
            let number = accepts(|kind| matches!(kind, Kind::Count | Kind::Decimal));
            if number && !plain && value.trim().parse::<f64>().is_ok() {
                return Some(format!("write a number without quotes: {}", value.trim()));
            }
            if number {
                return Some(number_help(value));
            }
            if accepts(|kind| matches!(kind, Kind::List(_))) {
                let bare = value.trim().trim_start_matches('[').trim_end_matches(']');
                return Some(format!("write a list in brackets: `[{}]`", shown(&bare.replace('，', ", "))));
            }
            let is_brace = value.starts_with('{') && !plain;
            accepts(|kind| matches!(kind, Kind::Record(_) | Kind::Map(..) | Kind::Document))
                .then(|| if is_brace { "write the braces without quotes".to_owned() } else { map_help(kind, value) })
        }
        Value::Map(entries) if accepts(|kind| matches!(kind, Kind::List(_))) => {
            let dash = entries.iter().find(|entry| entry.key.starts_with('-'));
            let first = dash.map(|entry| entry.key.trim_start_matches('-'));
            Some(match first {
                Some(first) => format!("an element of a list has a space after its dash: `- {first}`"),
                None => "write `- ` before each element of a list, or the list in brackets: `[a, b]`".to_owned(),
            })
        }
        Value::Map(_) if accepts(|kind| matches!(kind, Kind::Text | Kind::Words(_))) => {
            let starts = text.get(node.span.start..).unwrap_or("").starts_with('{');
            starts.then(|| "put a string that begins with a brace in quotes".to_owned())
        }
        Value::List(items) => match items.as_slice() {
            [only] if only.text().is_some() && accepts(|kind| matches!(kind, Kind::Text | Kind::Words(_))) => {
                Some(format!("expected one value: write `{}`", shown(only.text().unwrap_or_default())))
            }
            _ if accepts(|kind| matches!(kind, Kind::Record(_) | Kind::Map(..) | Kind::Document)) => {
                Some("a map has keys without dashes: `key: value`, or `{ key: value }` on one line".to_owned())
            }
            _ => None,
        },
        Value::Map(_) => None,
    }
}

/// Returns true if the predicate holds for a kind or for one of its alternatives.
fn any(kind: &Kind, of: fn(&Kind) -> bool) -> bool {
    match kind {
        Kind::Either(kinds) => kinds.iter().any(of),
        kind => of(kind),
    }
}

/// Returns the help for a key without a value.
fn missing_help(kind: &Kind) -> Option<String> {
    Some(match kind {
        Kind::Record(shape) if shape.key("type").is_some() => {
            "write `{ type: string }`, or the keys of the field on separate lines, indented by two more spaces".to_owned()
        }
        Kind::Record(shape) if shape.key("post").is_some() => "write the verb and the path: `{ post: /v3/… }`".to_owned(),
        Kind::Record(shape) if shape.all().any(|key| key.required) => {
            let keys: Vec<String> = shape.all().filter(|key| key.required).map(|key| format!("{}: …", key.name)).collect();
            format!("write `{{ {} }}`", keys.join(", "))
        }
        Kind::Record(_) | Kind::Map(..) | Kind::Document => "write `{}` for a map without entries".to_owned(),
        Kind::List(_) => "write `[]` for a list without elements, or omit the key".to_owned(),
        Kind::Flag => "write `true` or `false`, or omit the key".to_owned(),
        Kind::Either(kinds) => return kinds.first().and_then(missing_help),
        Kind::Words(words) => {
            let words: Vec<String> = words.iter().map(|(word, _)| format!("`{word}`")).collect();
            format!("write {}", words.join(" or "))
        }
        Kind::Text => "write the string after the colon".to_owned(),
        Kind::Count | Kind::Decimal => "write the number after the colon, or omit the key".to_owned(),
        Kind::Any => return None,
    })
}

fn map_help(kind: &Kind, value: &str) -> String {
    let has_type: fn(&Kind) -> bool = |kind| matches!(kind, Kind::Record(shape) if shape.key("type").is_some());
    if any(kind, |kind| matches!(kind, Kind::Record(shape) if shape.key("post").is_some())) {
        return "write the verb and the path: `{ post: /v3/… }`".to_owned();
    }
    match any(kind, has_type) {
        true => {
            let bare = value.trim().trim_matches(['(', ')', '（', '）', '{', '}', ' ']);
            let keys = if bare.contains(": ") { String::new() } else { "type: ".to_owned() };
            format!("write the keys of the field: `{{ {keys}{} }}`", shown(bare))
        }
        false => "a map has keys: `key: value` on separate lines, or `{ key: value }`".to_owned(),
    }
}

fn number_help(value: &str) -> String {
    let digits: String = value.chars().filter(|c| !matches!(c, ',' | '_' | ' ' | '，')).filter_map(ascii_digit).collect();
    if digits.is_empty() || !digits.chars().all(|c| c.is_ascii_digit()) {
        return "write digits only".to_owned();
    }
    let number = digits.trim_start_matches('0');
    format!("write digits only: {}", if number.is_empty() { "0" } else { number })
}

/// Converts a full-width digit to ASCII. Returns any other character unchanged.
fn ascii_digit(c: char) -> Option<char> {
    match c {
        '０'..='９' => char::from_u32(u32::from(c) - u32::from('０') + u32::from('0')),
        _ => Some(c),
    }
}

/// Returns the boolean that a word of another language means.
fn flag(value: &str) -> Option<bool> {
    match bare(value).to_lowercase().as_str() {
        "true" | "yes" | "y" | "on" | "1" | "t" | "是" | "required" | "必填" | "ture" | "treu" | "tru" => Some(true),
        "false" | "no" | "n" | "off" | "0" | "f" | "否" | "optional" | "可选" | "flase" | "fasle" | "fals" => Some(false),
        _ => None,
    }
}

/// Returns true for a quoted flag where the spec language expects a flag.
pub(super) fn is_quoted_flag(node: &Node, kind: &Kind) -> bool {
    let is_quoted = matches!(node.value, Value::Scalar { plain: false, .. });
    is_quoted && any(kind, |kind| matches!(kind, Kind::Flag)) && node.text().is_some_and(|text| flag(text).is_some())
}

/// Returns the help for a word that is not allowed.
pub(super) fn word_help(node: &Node, kind: &Kind) -> Option<String> {
    let text = node.text()?;
    if any(kind, |kind| matches!(kind, Kind::Flag))
        && let Some(flag) = flag(text)
    {
        return Some(format!("write `{flag}`"));
    }
    let bare = bare(text);
    let is_word =
        |kind: &Kind| matches!(kind, Kind::Words(words) if words.iter().any(|(word, _)| word.eq_ignore_ascii_case(bare)));
    let is_allowed = match kind {
        Kind::Either(kinds) => kinds.iter().any(is_word),
        kind => is_word(kind),
    };
    (is_allowed && bare != text).then(|| format!("write `{}`, without other characters", bare.to_lowercase()))
}

fn shown(value: &str) -> String {
    let mut chars = value.trim().chars();
    let start: String = chars.by_ref().take(32).collect();
    if chars.next().is_some() { format!("{start}…") } else { start }
}

/// Corrects and reports keys that contain their values or invisible characters: `{ type string }`, `{ type:string }`, `{ “type”:
/// string }`.
pub(super) fn correct_keys(node: &mut Node, shape: &Shape, report: &mut Report) {
    let Value::Map(map) = &mut node.value else { return };
    if map.iter().any(|entry| entry.value.mark != Mark::Left && shape.key(&entry.key).is_none()) {
        map.edit(|entries| correct(entries, shape, report));
    }
}

fn correct(entries: &mut [Entry], shape: &Shape, report: &mut Report) {
    let names: Vec<String> = entries.iter().map(|entry| entry.key.clone()).collect();
    let is_free = |name: &str| shape.key(name).is_some() && !names.iter().any(|other| other == name);
    // A text with a space in it may have been cut by the comma before a key.
    let mut behind_prose = false;
    for (index, entry) in entries.iter_mut().enumerate() {
        let after_prose = std::mem::replace(&mut behind_prose, entry.value.text().is_some_and(|text| text.contains(' ')));
        if entry.value.mark == Mark::Left || shape.key(&entry.key).is_some() {
            continue;
        }
        let is_meant = |name: &str, rest: &str, mark: Option<&str>| {
            is_free(name) && (mark.is_some() || index == 0 || !(after_prose || rest.contains(' ')))
        };
        if let Some((name, rest, colon)) = split(entry).filter(|(name, rest, mark)| is_meant(name, rest, *mark)) {
            let (message, help) = match colon {
                None => (format!("the colon after `{name}` is missing"), format!("write `{name}: {}`", shown(rest))),
                Some(":") => (format!("a space is missing after `{name}:`"), format!("write `{name}: {}`", shown(rest))),
                Some(mark) => (
                    format!("`{mark}` is not a YAML colon"),
                    format!("write `{name}: {}`, with a space after the colon", shown(rest)),
                ),
            };
            let (name, rest) = (name.to_owned(), rest.to_owned());
            report.at(shape.unknown, entry.key_span, message).help(help);
            let start = entry.key_span.end.saturating_sub(rest.len());
            entry.value = Node::new(Span { start, end: entry.key_span.end }, Value::Scalar { text: rest, plain: true });
            entry.key = name;
            continue;
        }
        let name = bare(&entry.key).to_owned();
        if name != entry.key && is_free(&name) {
            let help = match odd_character(&entry.key) {
                Some(odd) => format!("write `{name}`; {odd}"),
                None => format!("write `{name}`"),
            };
            report.at(shape.unknown, entry.key_span, format!("unknown key `{}`", visible(&entry.key))).help(help);
            entry.key = name;
        }
    }
}

/// Reports lists without brackets, `{ values: A, B }`, once for all their elements.
pub(super) fn join_lists(node: &mut Node, shape: &Shape, report: &mut Report) {
    let Value::Map(map) = &mut node.value else { return };
    if map.iter().any(|entry| is_missing(&entry.value) && shape.key(&entry.key).is_none()) {
        map.edit(|entries| join(entries, shape, report));
    }
}

fn join(entries: &mut [Entry], shape: &Shape, report: &mut Report) {
    let mut at = 0;
    while at < entries.len() {
        let rest = entries.get(at + 1..).unwrap_or(&[]);
        let more = rest.iter().take_while(|entry| is_missing(&entry.value) && shape.key(&entry.key).is_none()).count();
        let Some((first, rest)) = entries.get_mut(at..).and_then(<[Entry]>::split_first_mut) else { return };
        at += 1;
        let is_list = shape.key(&first.key).is_some_and(|key| any(&key.kind, |kind| matches!(kind, Kind::List(_))));
        let Some(text) = first.value.text().map(str::to_owned).filter(|_| is_list && more > 0) else { continue };
        let mut all = vec![text];
        for entry in rest.iter_mut().take(more) {
            all.push(entry.key.clone());
            entry.value.mark = Mark::Left;
            entry.key = String::new();
        }
        report
            .at(Code::WrongType, first.value.span, format!("expected a list, found {}", first.value.describe()))
            .help(format!("write a list in brackets: `[{}]`", shown(&all.join(", "))));
        first.value = Node { mark: Mark::StandIn, ..Node::new(first.value.span, Value::List(Vec::new())) };
    }
}

/// Splits a key without a value into the key and the value that it contains, with the mark between them.
fn split(entry: &Entry) -> Option<(&str, &str, Option<&str>)> {
    if !is_missing(&entry.value) || !entry.key_plain {
        return None;
    }
    let end = entry.key.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))?;
    let (name, rest) = entry.key.split_at_checked(end)?;
    let trimmed = rest.trim_start();
    let wide = trimmed.chars().next().filter(|c| matches!(c, ':' | '：' | '；'));
    let mark = assignment(trimmed).map(|(mark, _)| mark).or_else(|| trimmed.get(..wide?.len_utf8()));
    let value = trimmed.get(mark.map_or(0, str::len)..)?.trim_matches(|c: char| c.is_whitespace() || is_odd(c));
    let apart = mark.is_some() || rest.len() > trimmed.len();
    (apart && !value.is_empty() && !name.is_empty()).then_some((name, value, mark))
}

/// Returns true for a scalar that is not null.
pub(super) fn is_scalar(node: &Node) -> bool {
    matches!(node.scalar(), Some(scalar) if scalar != Scalar::Null)
}
