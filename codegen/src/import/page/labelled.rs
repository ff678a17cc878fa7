//! The form of 2023: a line for each field, `**name**必选string(64)` or `name|label必选string[0,32]`, and below it paragraphs such as
//! 【描述】 and 【示例值】.

use super::model::{Cell, Group, Row, is_length, is_name, is_type, need};
use crate::diagnostic::{Code, Report};
use crate::source::Span;

const WORDS: &[&str] = &["特殊可选", "条件必选", "条件可选", "必选", "必填", "可选", "选填"];

/// Whether a line is that of a field.
pub(super) fn is_field(line: &Cell) -> bool {
    field(line).is_some()
}

fn field(line: &Cell) -> Option<Row> {
    let text = line.text.as_str();
    let (name, rest, labelled) = match text.strip_prefix("**") {
        Some(rest) => {
            let (name, rest) = rest.split_once("**")?;
            (name, rest, false)
        }
        None => {
            let (name, rest) = text.split_once('|')?;
            (name, rest, true)
        }
    };
    if !is_name(name) {
        return None;
    }
    let found = WORDS
        .iter()
        .filter_map(|word| rest.rfind(word).map(|at| (at, *word)))
        .max_by_key(|(at, word)| (*at + word.len(), word.len()));
    let (word, ty) = match found {
        Some((at, word)) if labelled || at == 0 => (Some(word), rest.get(at + word.len()..)?),
        None if !labelled => (None, rest),
        // Where a label ends and a type begins is certain only with the word between them.
        _ => return None,
    };
    let (ty, length) = type_and_length(ty.trim())?;
    let offset = |part: &str| line.at.start + (part.as_ptr().addr().saturating_sub(text.as_ptr().addr()));
    let cell = |part: &str| Cell { text: part.to_owned(), at: Span { start: offset(part), end: offset(part) + part.len() } };
    Some(Row {
        name: cell(name),
        ty: cell(ty),
        need: word.and_then(need),
        length: length.map(cell).unwrap_or_default(),
        ..Row::default()
    })
}

/// `string(64)`, `string[](64)`, `string[0,32]`, `Class[]`.
fn type_and_length(text: &str) -> Option<(&str, Option<&str>)> {
    let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(text.len());
    let end = if text.get(end..).is_some_and(|rest| rest.starts_with("[]")) { end + 2 } else { end };
    let (ty, rest) = text.split_at_checked(end)?;
    let word = ty.strip_suffix("[]").unwrap_or(ty);
    let length = rest.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')).or((!rest.is_empty()).then_some(rest));
    (is_type(word) && length.is_none_or(is_length)).then_some((ty, length))
}

/// The fields of a section, and the groups of which one is to be given.
pub(super) fn fields(lines: &[Cell], report: &mut Report) -> (Vec<Row>, Vec<Group>) {
    let (mut rows, mut groups): (Vec<Row>, Vec<Group>) = (Vec::new(), Vec::new());
    let (mut label, mut grouped) = (String::new(), false);
    for line in lines.iter().filter(|line| !line.text.is_empty()) {
        if let Some(row) = field(line) {
            grouped &= row.need.is_none();
            match groups.last_mut().filter(|_| grouped) {
                Some(group) => group.fields.push(row.name.text.clone()),
                None if row.need.is_none() => {
                    report.at(Code::NotCertain, row.name.at, format!("nothing says whether `{}` must be there", row.name.text));
                }
                None => {}
            }
            rows.push(row);
            label.clear();
            continue;
        }
        if line.text.starts_with("以下参数") {
            groups.push(Group { at: line.at, fields: Vec::new(), one_needed: false });
            grouped = true;
            continue;
        }
        let Some(row) = rows.last_mut() else { continue };
        let mut text = line.text.as_str();
        if let Some((found, rest)) = text.strip_prefix('【').and_then(|rest| rest.split_once('】')) {
            label = found.to_owned();
            text = rest.trim();
        }
        paragraph(row, &label, text, line, report);
    }
    for group in &mut groups {
        let said = |row: &&Row| group.fields.contains(&row.name.text);
        group.one_needed = group.fields.len() > 1 && rows.iter().filter(said).any(|row| row.about.text.contains("不能同时为空"));
    }
    groups.retain(|group| group.fields.len() > 1);
    (rows, groups)
}

fn paragraph(row: &mut Row, label: &str, text: &str, line: &Cell, report: &mut Report) {
    let at = Span { start: line.at.end - text.len().min(line.at.end), end: line.at.end };
    match label {
        "示例值" if row.example.is_none() && !text.is_empty() => {
            row.example = Some(Cell { text: text.to_owned(), at });
            row.sure_example = true;
        }
        // More than one line is no plain value.
        "示例值" if !text.is_empty() && !text.starts_with("展开") => row.sure_example = false,
        "枚举值" if text == "更多" => {
            report
                .at(Code::NotCertain, at, format!("the list of the values of `{}` is folded", row.name.text))
                .help("unfold it on the page, and copy the text again; the values are left out");
            row.values.clear();
            row.folded = true;
        }
        "枚举值" if !text.is_empty() && !row.folded => {
            let value = text.rsplit([':', '：']).next().unwrap_or("").trim();
            row.values.push(Cell { text: value.to_owned(), at });
        }
        _ => {
            if !row.about.text.is_empty() {
                row.about.text.push('\n');
            } else {
                row.about.at = at;
            }
            row.about.text.push_str(text);
            row.about.at.end = at.end;
        }
    }
}
