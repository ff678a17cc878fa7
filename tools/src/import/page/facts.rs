//! Conversion of rows to fields and types. Reports and omits contradictions of the page.

use std::collections::{BTreeMap, HashSet};

use super::blank;
use super::keys::Keys;
use super::model::{Cell, Group, Row, is_class, is_plain_type, plain_word};
use crate::import::draft::{FieldDraft, Ty, TypeDraft};
use alipay_codegen::diagnostic::{Code, Report};
use alipay_codegen::spec::shape::Names;

/// The context of a page's rows.
pub(super) struct Around<'a> {
    /// The sample requests and responses of the page.
    pub(super) sample: &'a str,
    /// The page is in lower case, so that values, examples and codes are not reliable.
    pub(super) lost_case: bool,
    pub(super) groups: &'a [Group],
    /// The names of all fields.
    pub(super) names: HashSet<String>,
}

/// Converts rows to fields, and the objects among them to types.
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
        if !Names::Fields.allows(&name.text) || drafts.iter().any(|draft| draft.name == name.text) {
            report.at(Code::LeftOut, name.at, format!("`{}` is a duplicate, or not a valid field name", name.text));
            continue;
        }
        let ty = ty(row, top_of_request, around, types, report);
        let keys = Keys::new(row, ty.as_ref(), around, report).read(ty.as_ref());
        drafts.push(FieldDraft { name: name.text.clone(), at: name.at, ty, keys });
    }
    drafts
}

/// Returns the type of a field, or `None` if the page does not state it.
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
            report.at(Code::LeftOut, row.ty.at, format!("`{}` is a file, but only requests can contain files", row.name.text));
        }
        return top_of_request.then_some(Ty::Word("file"));
    }
    let inner = lower.strip_suffix("[]");
    let single = inner.unwrap_or(&lower);
    let ty = match plain_word(single).unwrap_or(single) {
        "string" => Ty::Word("string"),
        "price" => Ty::Word("price"),
        "number" => Ty::Word("number"),
        "boolean" => Ty::Word("boolean"),
        "date" => moment(row, around)?,
        other if !is_class(word.strip_suffix("[]").unwrap_or(word)) => {
            let message = match other {
                "" => format!("the row of `{}` has no type", row.name.text),
                _ => format!("unknown type `{word}` of `{}`", row.name.text),
            };
            report.at(Code::NotCertain, row.name.at, message).help("add the field by hand");
            return None;
        }
        _ if row.inner.is_empty() => return None,
        _ => {
            let class = word.strip_suffix("[]").unwrap_or(word);
            if !Names::Types.allows(class) || alipay_codegen::resolve::is_type_word(class) {
                report.at(Code::LeftOut, row.ty.at, format!("`{class}` is not a valid type name"));
                return None;
            }
            let inner = fields(&row.inner, false, around, types, report);
            types.entry(class.to_owned()).or_insert(TypeDraft { at: row.ty.at, fields: inner, ..TypeDraft::default() });
            Ty::Named(class.to_owned())
        }
    };
    Some(if inner.is_some() { Ty::List(Box::new(ty)) } else { ty })
}

/// Resolves `Date`, which is a point in time or a day: only the example shows which.
fn moment(row: &Row, around: &Around<'_>) -> Option<Ty> {
    let shape = |text: &str| -> String { text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect() };
    let example = example(row, around)?;
    match shape(&example.text).as_str() {
        "0000-00-00 00:00:00" => Some(Ty::Word("datetime")),
        "0000-00-00" => Some(Ty::Word("date")),
        _ => None,
    }
}

/// Returns the example of a row, if its border is certain and it is a plain value.
pub(super) fn example(row: &Row, around: &Around<'_>) -> Option<Cell> {
    let shown = |cell: &Cell| around.sample.contains(&format!("\"{}\"", cell.text));
    let example = match &row.example {
        Some(cell) => row.sure_example.then(|| cell.clone()),
        None => blank::endings(&row.about).into_iter().find(shown),
    };
    example.filter(|cell| is_plain(&cell.text))
}

/// Returns true for an identifier, a number, a date or a time: these are facts, not prose.
pub(super) fn is_plain(text: &str) -> bool {
    let token = |text: &str| {
        text.starts_with(|c: char| c.is_ascii_alphanumeric())
            && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'))
    };
    let moment = |text: &str| text.chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | ':' | ' '));
    token(text) || (moment(text) && text.len() == 19)
}
