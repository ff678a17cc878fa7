//! The form of 2023: each field has a line `**name**必选string(64)`, `name|label必选string[0,32]` or `name必选string(20)`, and below it
//! paragraphs such as 【描述】 and 【示例值】.

use super::model::{Cell, Group, Row, is_length, is_name, is_object, is_type, need};
use super::nesting::Doubt;
use alipay_codegen::diagnostic::{Code, Report};
use alipay_codegen::source::Span;

const WORDS: &[&str] = &["特殊可选", "条件必选", "条件可选", "非必选", "非必填", "必选", "必填", "可选", "选填"];

/// Separators between the word and the type.
const BETWEEN: &[char] = &['*', ' ', ',', '，', '、', '/', ';', '；'];

/// A line of a section.
enum Line<'a> {
    Field(Box<Row>),
    /// The line of a field that cannot be parsed, with its name.
    Lost(&'a str),
    Text,
}

/// Returns true if a line is that of a field.
pub(super) fn is_field(line: &Cell) -> bool {
    matches!(read(line), Line::Field(_))
}

fn read(line: &Cell) -> Line<'_> {
    let text = line.text.trim_start_matches(['#', '-', ' ']);
    let (name, rest, labelled) = match text.strip_prefix("**") {
        Some(rest) => match rest.split_once("**") {
            // A label between further marks: `**name****｜label**必选string`.
            Some((name, rest)) => (name.trim(), rest.trim_start_matches('*'), rest.contains(['|', '｜'])),
            None => return Line::Text,
        },
        None if text.starts_with('`') => match text.split('`').collect::<Vec<_>>().as_slice() {
            ["", name, rest] => (*name, rest.trim_start(), rest.trim_start().starts_with(['|', '｜'])),
            _ => return Line::Text,
        },
        None => {
            let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(text.len());
            let (name, rest) = text.split_at_checked(end).unwrap_or((text, ""));
            let rest = rest.trim_start();
            (name, rest, rest.starts_with(['|', '｜']))
        }
    };
    let bold = text.starts_with("**");
    if !is_name(name) {
        return Line::Text;
    }
    let (rest, around) = inside(rest);
    let word = WORDS
        .iter()
        .filter_map(|word| rest.rfind(word).map(|at| (at, *word)))
        .max_by_key(|(at, word)| (*at + word.len(), word.len()));
    let rest = rest.trim_start();
    let parts = match word {
        Some((_, word)) if labelled || rest.starts_with(word) => rest.rsplit_once(word).map(|(_, ty)| (Some(word), ty)),
        // In brackets, the type may precede the word.
        Some((_, word)) if around != Around::Nothing && rest.ends_with(word) => rest
            .strip_suffix(word)
            .filter(|ty| type_and_length(ty.trim_matches(BETWEEN), false).is_some())
            .map(|ty| (Some(word), ty)),
        None if bold && !labelled => Some((None, rest)),
        None if !labelled && text.starts_with(|c: char| c.is_ascii_lowercase()) && text.contains(' ') && rest.ends_with(')') => {
            Some((None, rest))
        }
        // The border between a label and a type is certain only with the word between them.
        _ => None,
    };
    let is_between = |c: char| BETWEEN.contains(&c) || (around != Around::Nothing && matches!(c, ')' | '）'));
    let typed = parts.and_then(|(word, ty)| {
        let ty = ty.trim_start_matches(is_between).trim_end_matches(BETWEEN);
        Some((word, type_and_length(ty, word.is_some())?))
    });
    let Some((word, (ty, length))) = typed else {
        let of_field = bold && name.starts_with(|c: char| c.is_ascii_lowercase()) && !rest.is_empty();
        let looks_like_one = word.is_some() && parts.is_some() && around != Around::Start;
        return if of_field || looks_like_one { Line::Lost(name) } else { Line::Text };
    };
    let offset = |part: &str| line.at.start + (part.as_ptr().addr().saturating_sub(line.text.as_ptr().addr()));
    let cell = |part: &str| Cell { text: part.to_owned(), at: Span { start: offset(part), end: offset(part) + part.len() } };
    Line::Field(Box::new(Row {
        name: cell(name),
        ty: cell(ty),
        need: word.and_then(need),
        length: length.map(cell).unwrap_or_default(),
        ..Row::default()
    }))
}

/// The marks around the word and the type of a line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Around {
    Nothing,
    /// A colon, or brackets that close before the end: `name: 必选`, `name（必选）string`.
    Start,
    /// Brackets: `name（必选，string(5)）`.
    Brackets,
}

/// Returns the part of a line after its name, without a colon or brackets around it.
fn inside(rest: &str) -> (&str, Around) {
    let text = rest.trim_start();
    let behind = text.trim_start_matches([':', '：']).trim_start();
    let Some(inner) = behind.strip_prefix(['(', '（']) else {
        return if behind.len() < text.len() { (behind, Around::Start) } else { (rest, Around::Nothing) };
    };
    let count = |marks: [char; 2]| inner.matches(marks).count();
    match inner.trim_end().strip_suffix([')', '）']) {
        Some(whole) if count([')', '）']) == count(['(', '（']) + 1 && !whole.starts_with([')', '）']) => {
            let mut depth = 0_i32;
            let closes = whole.chars().any(|c| {
                depth += i32::from(matches!(c, '(' | '（')) - i32::from(matches!(c, ')' | '）'));
                depth < 0
            });
            if closes { (inner, Around::Start) } else { (whole, Around::Brackets) }
        }
        _ => (inner, Around::Start),
    }
}

/// Splits `string(64)`, `string[](64)`, `string[0,32]`, `Class[]`. After a word such as 必选 the type may be an unknown word.
fn type_and_length(text: &str, certain: bool) -> Option<(&str, Option<&str>)> {
    let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(text.len());
    let end = if text.get(end..).is_some_and(|rest| rest.starts_with("[]")) { end + 2 } else { end };
    let (ty, rest) = text.split_at_checked(end)?;
    let rest = rest.trim();
    let length =
        rest.strip_prefix(['(', '（']).and_then(|rest| rest.strip_suffix([')', '）'])).or((!rest.is_empty()).then_some(rest));
    let is_valid = is_type(ty) || (certain && is_name(ty.trim_end_matches("[]")));
    (is_valid && length.is_none_or(|length| is_length(length.trim()))).then_some((ty, length.map(str::trim)))
}

/// Returns the fields of a section, and its groups of alternative fields.
pub(super) fn fields(lines: &[Cell], report: &mut Report) -> (Vec<Row>, Vec<Group>) {
    let mut reader = Reader { folded: is_folded(lines), ..Reader::default() };
    for line in lines.iter().filter(|line| !line.text.is_empty()) {
        reader.take(line, report);
    }
    let Reader { rows, mut groups, mut doubt, .. } = reader;
    doubt.finish(report);
    for group in &mut groups {
        let in_group = |row: &&Row| group.fields.contains(&row.name.text);
        group.one_needed =
            group.fields.len() > 1 && rows.iter().filter(in_group).any(|row| row.about.text.contains("不能同时为空"));
        if group.fields.len() > 1 && !group.one_needed {
            let names = group.fields.join("`, `");
            report
                .at(Code::NotCertain, group.at, format!("the page does not state whether one of `{names}` is required"))
                .help("add a rule by hand: `at_least_one` or `at_most_one`");
        }
    }
    groups.retain(|group| group.fields.len() > 1);
    (rows, groups)
}

/// Returns true if the page shows only the classes of objects. If it is unfolded, fields of objects follow them without a mark.
fn is_folded(lines: &[Cell]) -> bool {
    let any = |word: &str| lines.iter().any(|line| line.text.starts_with(word));
    any("展开所有属性") && !any("收起")
}

#[derive(Default)]
struct Reader {
    folded: bool,
    rows: Vec<Row>,
    groups: Vec<Group>,
    label: String,
    grouped: bool,
    /// The following text belongs to no row.
    lost: bool,
    /// The last row is an object whose fields may follow.
    object: bool,
    /// The fields after an object: the form of the page does not show whether they belong to it.
    doubt: Doubt,
}

impl Reader {
    fn take(&mut self, line: &Cell, report: &mut Report) {
        match read(line) {
            Line::Field(row) => self.field(*row, report),
            Line::Lost(name) => {
                report
                    .at(Code::NotCertain, line.at, format!("the line of the field `{name}` cannot be parsed"))
                    .help("the field and the paragraphs below its line are omitted");
                self.lost = true;
            }
            Line::Text if line.text.starts_with("以下参数") => {
                self.groups.push(Group { at: line.at, fields: Vec::new(), one_needed: false });
                self.grouped = true;
            }
            Line::Text if self.lost => {}
            Line::Text => {
                let Some(row) = self.rows.last_mut() else { return };
                let mut text = line.text.as_str();
                if let Some((label, rest)) = text.strip_prefix('【').and_then(|rest| rest.split_once('】')) {
                    self.label = label.to_owned();
                    text = rest.trim();
                }
                // Only the fields of this object are folded.
                self.object &= !line.text.starts_with("展开");
                paragraph(row, &self.label, text, line, report);
            }
        }
    }

    fn field(&mut self, row: Row, report: &mut Report) {
        self.label.clear();
        self.lost = self.object || self.doubt.is_any();
        if self.lost {
            self.doubt.take(&row);
            return;
        }
        self.object = !self.folded && is_object(&row.ty.text);
        self.grouped &= row.need.is_none();
        match self.groups.last_mut().filter(|_| self.grouped) {
            Some(group) => group.fields.push(row.name.text.clone()),
            None if row.need.is_none() => {
                report.at(
                    Code::NotCertain,
                    row.name.at,
                    format!("the page does not state whether `{}` is required", row.name.text),
                );
            }
            None => {}
        }
        self.rows.push(row);
    }
}

fn paragraph(row: &mut Row, label: &str, text: &str, line: &Cell, report: &mut Report) {
    let at = Span { start: line.at.end - text.len().min(line.at.end), end: line.at.end };
    match label {
        "示例值" if row.example.is_none() && !text.is_empty() => {
            row.example = Some(Cell { text: text.to_owned(), at });
            row.sure_example = true;
        }
        // An example of several lines is not a plain value.
        "示例值" if !text.is_empty() && !text.starts_with("展开") => row.sure_example = false,
        "枚举值" if text == "更多" => {
            report
                .at(Code::NotCertain, at, format!("the list of the values of `{}` is folded", row.name.text))
                .help("unfold it on the page, and copy the text again; the values are omitted");
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
