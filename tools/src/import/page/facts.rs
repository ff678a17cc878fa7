//! Makes fields and types of rows. What contradicts itself on the page is told and left out.

use std::collections::{BTreeMap, HashSet};

use super::blank;
use super::keys::Keys;
use super::model::{Cell, Group, Row, is_class, is_plain_type, plain_word};
use crate::import::draft::{FieldDraft, Ty, TypeDraft};
use alipay_codegen::diagnostic::{Code, Report};
use alipay_codegen::spec::shape::Names;

/// What holds for the page as a whole.
pub(super) struct Around<'a> {
    /// What the page shows as requests and answers.
    pub(super) sample: &'a str,
    /// Its letters are all small: values, examples and codes are not what they were.
    pub(super) lost_case: bool,
    pub(super) groups: &'a [Group],
    /// The names of all fields.
    pub(super) names: HashSet<String>,
}

/// The fields of rows; the objects among them become types.
pub(super) fn fields(
    rows: &[Row],
    top_of_request: bool,
    around: &Around<'_>,
    types: &mut BTreeMap<String, TypeDraft>,
    report: &mut Report,
) -> Vec<FieldDraft> {
    let mut drafts: Vec<FieldDraft> = Vec::new();
    for row in rows {
        let name = &row.name;
        // A line of a description can look like a row without a type.
        let is_typed = |row: &Row| is_plain_type(&row.ty.text) || is_class(row.ty.text.trim_end_matches("[]"));
        if !is_typed(row) && rows.iter().any(|other| other.name.text == name.text && is_typed(other)) {
            continue;
        }
        if !Names::Fields.allows(&name.text) || drafts.iter().any(|known| known.name == name.text) {
            report.at(Code::LeftOut, name.at, format!("`{}` occurs twice, or cannot be the name of a field", name.text));
            continue;
        }
        let ty = ty(row, top_of_request, around, types, report);
        let keys = Keys::new(row, ty.as_ref(), around, report).read(ty.as_ref());
        drafts.push(FieldDraft { name: name.text.clone(), at: name.at, ty, keys });
    }
    drafts
}

/// What a field holds; `None` where the page does not tell.
fn ty(
    row: &Row,
    top_of_request: bool,
    around: &Around<'_>,
    types: &mut BTreeMap<String, TypeDraft>,
    report: &mut Report,
) -> Option<Ty> {
    let word = row.ty.text.as_str();
    let lower = word.to_ascii_lowercase();
    if matches!(lower.as_str(), "byte[]" | "byte_array" | "bytearray") {
        if !top_of_request {
            report.at(Code::LeftOut, row.ty.at, format!("`{}` is a file, which only a request can have", row.name.text));
        }
        return top_of_request.then_some(Ty::Word("file"));
    }
    let inner = lower.strip_suffix("[]");
    let single = inner.unwrap_or(&lower);
    let found = match plain_word(single).unwrap_or(single) {
        "string" => Ty::Word("string"),
        "price" => Ty::Word("price"),
        "number" => Ty::Word("number"),
        "boolean" => Ty::Word("boolean"),
        "date" => moment(row, around)?,
        other if !is_class(word.strip_suffix("[]").unwrap_or(word)) => {
            let message = match other {
                "" => format!("the row of `{}` has no type", row.name.text),
                _ => format!("`{word}`, the type of `{}`, is none that the platform's pages use", row.name.text),
            };
            report.at(Code::NotCertain, row.name.at, message).help("add the field by hand");
            return None;
        }
        _ if row.inner.is_empty() => return None,
        _ => {
            let class = word.strip_suffix("[]").unwrap_or(word);
            if !Names::Types.allows(class) || alipay_codegen::resolve::is_type_word(class) {
                report.at(Code::LeftOut, row.ty.at, format!("`{class}` cannot be the name of a type"));
                return None;
            }
            let inner = fields(&row.inner, false, around, types, report);
            types.entry(class.to_owned()).or_insert(TypeDraft { at: row.ty.at, summary: None, fields: inner });
            Ty::Named(class.to_owned())
        }
    };
    Some(if inner.is_some() { Ty::List(Box::new(found)) } else { found })
}

/// `Date` is a moment or a day: the example tells, and without one nothing does.
fn moment(row: &Row, around: &Around<'_>) -> Option<Ty> {
    let shape = |text: &str| -> String { text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect() };
    let example = example(row, around)?;
    match shape(&example.text).as_str() {
        "0000-00-00 00:00:00" => Some(Ty::Word("datetime")),
        "0000-00-00" => Some(Ty::Word("date")),
        _ => None,
    }
}

/// The example of a row, where the page tells which text it is and the text is a plain value.
pub(super) fn example(row: &Row, around: &Around<'_>) -> Option<Cell> {
    let shown = |cell: &Cell| around.sample.contains(&format!("\"{}\"", cell.text));
    let found = match &row.example {
        Some(cell) => row.sure_example.then(|| cell.clone()),
        None => blank::endings(&row.about).into_iter().find(shown),
    };
    found.filter(|cell| is_plain(&cell.text))
}

/// An identifier, a number, a date or a time: a fact, and no words.
pub(super) fn is_plain(text: &str) -> bool {
    let token = |text: &str| {
        text.starts_with(|c: char| c.is_ascii_alphanumeric())
            && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'))
    };
    let moment = |text: &str| text.chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | ':' | ' '));
    token(text) || (moment(text) && text.len() == 19)
}
