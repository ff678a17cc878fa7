//! What a row says, as keys of a spec file. What contradicts itself on the page is told and left out.

use std::collections::BTreeMap;

use super::blank;
use super::model::{Cell, Group, Need, Row, length};
use super::prose::{self, Unit};
use crate::diagnostic::{Code, Report};
use crate::import::draft::{FieldDraft, Ty, TypeDraft};
use crate::import::value::Value;
use crate::resolve::decimal::Decimal;
use crate::spec::shape::Names;

/// What holds for the page as a whole.
pub(super) struct Around<'a> {
    /// What the page shows as requests and answers.
    pub(super) sample: &'a str,
    /// Its letters are all small: values, examples and codes are not what they were.
    pub(super) lost_case: bool,
    pub(super) groups: &'a [Group],
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
        if !Names::Fields.allows(&name.text) || drafts.iter().any(|known| known.name == name.text) {
            report.at(Code::LeftOut, name.at, format!("`{}` occurs twice, or cannot be the name of a field", name.text));
            continue;
        }
        let ty = ty(row, top_of_request, around, types, report);
        let keys = Keys { row, around, list: matches!(ty, Some(Ty::List(_))), keys: Vec::new(), report }.read(ty.as_ref());
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
    let found = match inner.unwrap_or(&lower) {
        "string" => Ty::Word("string"),
        "price" => Ty::Word("price"),
        "number" => Ty::Word("number"),
        "boolean" => Ty::Word("boolean"),
        "date" => moment(row, around)?,
        _ if row.inner.is_empty() => return None,
        _ => {
            let class = word.strip_suffix("[]").unwrap_or(word);
            if !Names::Types.allows(class) || crate::resolve::is_type_word(class) {
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
fn example(row: &Row, around: &Around<'_>) -> Option<Cell> {
    let shown = |cell: &Cell| around.sample.contains(&format!("\"{}\"", cell.text));
    let found = match &row.example {
        Some(cell) => row.sure_example.then(|| cell.clone()),
        None => blank::endings(&row.about).into_iter().find(shown),
    };
    found.filter(|cell| is_plain(&cell.text))
}

/// An identifier, a number, a date or a time: a fact, and no words.
fn is_plain(text: &str) -> bool {
    let token = |text: &str| {
        text.starts_with(|c: char| c.is_ascii_alphanumeric())
            && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'))
    };
    let moment = |text: &str| text.chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | ':' | ' '));
    token(text) || (moment(text) && text.len() == 19)
}

/// One row on its way to keys.
struct Keys<'a, 'r> {
    row: &'a Row,
    around: &'a Around<'a>,
    list: bool,
    keys: Vec<(&'static str, Value)>,
    report: &'r mut Report,
}

impl Keys<'_, '_> {
    fn read(mut self, ty: Option<&Ty>) -> Vec<(&'static str, Value)> {
        self.required();
        let word = match ty {
            Some(Ty::Word(word)) => *word,
            Some(Ty::List(inner)) => match inner.as_ref() {
                Ty::Word(word) => word,
                _ => "object",
            },
            _ => "object",
        };
        let mut limits: Vec<(&'static str, Value)> = Vec::new();
        if matches!(word, "string" | "price" | "datetime" | "date") {
            limits.extend(self.lengths());
            limits.extend(self.values(word, &limits));
        }
        if matches!(word, "price" | "number")
            && let Some((low, high)) = prose::range(&self.row.about.text)
        {
            limits.extend([("minimum", Value::Plain(low)), ("maximum", Value::Plain(high))]);
        }
        let example = self.example(word, &mut limits);
        if self.list {
            if !limits.is_empty() {
                let items = limits.drain(..).map(|(key, value)| (key.to_owned(), value)).collect();
                self.keys.push(("items", Value::Map(items)));
            }
            limits.extend(self.cap(Unit::Items).map(|max| ("max_items", max)));
        } else if word == "file" {
            limits.extend(self.bytes().map(|max| ("max_bytes", max)));
        } else if self.cap(Unit::Items).is_some() && word == "string" {
            self.doubt("the description caps a number of things, and the field is a text");
        }
        self.keys.append(&mut limits);
        self.keys.extend(example.map(|value| ("example", value)));
        self.keys
    }

    fn doubt(&mut self, what: &str) {
        let name = &self.row.name;
        self.report.at(Code::NotCertain, name.at, format!("`{}`: {what}", name.text)).help("add by hand what is known");
    }

    fn required(&mut self) {
        let name = &self.row.name.text;
        let one_of_these = self.row.about.text.contains("不能同时为空") || self.row.about.text.contains("二选一");
        let grouped = self.around.groups.iter().any(|group| group.fields.contains(name));
        let said = match self.row.need {
            None if grouped => Some(Value::text("conditional")),
            None => None,
            Some(Need::Always) if one_of_these => {
                self.doubt("the table says that it must be there, and the description that another field can stand for it");
                None
            }
            Some(Need::Always) => Some(Value::Plain("true".to_owned())),
            Some(Need::Sometimes) => Some(Value::text("conditional")),
            Some(Need::Never) => Some(Value::Plain("false".to_owned())),
        };
        self.keys.extend(said.map(|value| ("required", value)));
    }

    /// The lengths of a text: the column's, unless the description has another one.
    fn lengths(&mut self) -> Vec<(&'static str, Value)> {
        let column = length(&self.row.length.text).filter(|(_, max)| *max > 0);
        let said: Vec<u64> = self.caps(Unit::Characters);
        let max = match (column, said.as_slice()) {
            (Some((_, max)), []) => Some(max),
            (Some((_, max)), said) if said.contains(&max) => Some(max),
            (Some((_, max)), said) => {
                let said: Vec<String> = said.iter().map(ToString::to_string).collect();
                self.doubt(&format!("the column of lengths has {max}, and the description {}", said.join(" and ")));
                None
            }
            (None, [one]) if !self.list => Some(*one),
            (None, _) => None,
        };
        let min = column.and_then(|(min, _)| min).filter(|min| *min > 0 && max.is_some_and(|max| *min <= max));
        let plain = |number: u64| Value::Plain(number.to_string());
        max.map(|max| ("max_length", plain(max))).into_iter().chain(min.map(|min| ("min_length", plain(min)))).collect()
    }

    fn values(&mut self, word: &str, limits: &[(&'static str, Value)]) -> Option<(&'static str, Value)> {
        if word != "string" || self.row.folded {
            return None;
        }
        let listed: Vec<String> = self.row.values.iter().map(|cell| cell.text.clone()).collect();
        let values = if listed.is_empty() { prose::values(&self.row.about.text).unwrap_or_default() } else { listed };
        let max = limits.iter().find_map(|(key, value)| (*key == "max_length").then(|| value.flow().parse::<usize>().ok())?);
        let fits = |value: &String| is_plain(value) && max.is_none_or(|max| value.chars().count() <= max);
        let shown = example(self.row, self.around);
        let agrees = shown.as_ref().is_none_or(|cell| values.contains(&cell.text));
        let twice = values.iter().enumerate().any(|(index, value)| values.iter().take(index).any(|other| other == value));
        match () {
            () if values.is_empty() => {
                if prose::hints_at_values(&self.row.about.text) && prose::range(&self.row.about.text).is_none() {
                    self.doubt("the description seems to list values, which cannot be told from its other words");
                }
                None
            }
            () if self.around.lost_case => None,
            () if !values.iter().all(fits) || !agrees || twice => {
                self.doubt("its values contradict its length or its example, or are no plain values");
                None
            }
            () => Some(("values", Value::List(values.iter().map(Value::text).collect()))),
        }
    }

    /// The example, if the field can have it. Where it breaks the length, one of the two is wrong.
    fn example(&mut self, word: &str, limits: &mut Vec<(&'static str, Value)>) -> Option<Value> {
        if self.around.lost_case || word == "object" || word == "file" {
            return None;
        }
        let found = example(self.row, self.around)?;
        let count = found.text.chars().count();
        let number =
            |key: &str| limits.iter().find_map(|(known, value)| (*known == key).then(|| value.flow().parse::<usize>().ok())?);
        if number("max_length").is_some_and(|max| count > max) || number("min_length").is_some_and(|min| count < min) {
            self.doubt(&format!("its example has {count} characters, which its length does not allow"));
            limits.retain(|(key, _)| !key.ends_with("_length"));
            return None;
        }
        let decimal = Decimal::parse(&found.text).is_some();
        let bounds = limits.iter().any(|(key, _)| matches!(*key, "minimum" | "maximum"));
        let value = match word {
            "price" if decimal && !bounds => Value::text(found.text),
            "datetime" | "date" | "string" => Value::text(found.text),
            // Whether a number is whole, and how it is written, is the spec file's to say.
            _ => return None,
        };
        Some(if self.list { Value::List(vec![value]) } else { value })
    }

    fn caps(&self, unit: Unit) -> Vec<u64> {
        prose::caps(&self.row.about.text).into_iter().filter(|cap| cap.unit == unit).map(|cap| cap.max).collect()
    }

    fn cap(&mut self, unit: Unit) -> Option<Value> {
        match self.caps(unit).as_slice() {
            [] => None,
            [one] => Some(Value::Plain(one.to_string())),
            _ => {
                self.doubt("the description names more than one cap");
                None
            }
        }
    }

    fn bytes(&mut self) -> Option<Value> {
        let column = length(&self.row.length.text).map(|(_, max)| max).filter(|max| *max > 0);
        let said = self.caps(Unit::Bytes);
        match (column, said.as_slice()) {
            (Some(max), []) => Some(Value::Plain(max.to_string())),
            (Some(max), said) if said.contains(&max) => Some(Value::Plain(max.to_string())),
            (None, [one]) => Some(Value::Plain(one.to_string())),
            (None, []) => None,
            _ => {
                self.doubt("the size in the column is not that of the description");
                None
            }
        }
    }
}
