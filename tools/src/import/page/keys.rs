//! The keys of one field: `required`, limits, values and example.

use super::facts::{Around, example, is_plain};
use super::listed::{Listed, bare, listed};
use super::model::{Need, Row, length};
use crate::import::draft::Ty;
use crate::import::prose::{self, Claim, Statement, Unit};
use crate::import::value::Value;
use alipay_codegen::diagnostic::{Code, Report};
use alipay_codegen::resolve::decimal::Decimal;

/// Builds the keys of one row.
pub(super) struct Keys<'a, 'r> {
    row: &'a Row,
    around: &'a Around<'a>,
    list: bool,
    statements: Vec<Statement>,
    /// The lengths contradict each other, and the report contains them.
    rivals: bool,
    keys: Vec<(&'static str, Value)>,
    report: &'r mut Report,
}

impl<'a, 'r> Keys<'a, 'r> {
    pub(super) fn new(row: &'a Row, ty: Option<&Ty>, around: &'a Around<'a>, report: &'r mut Report) -> Self {
        let mut statements = prose::statements(&row.about.text, &row.name.text);
        // Text after a blank line may have another subject.
        for mut statement in prose::statements(&row.apart, &row.name.text) {
            statement.claim = match statement.claim {
                Claim::Length { max, .. } => Claim::Unclear(max),
                _ => Claim::Unclear(None),
            };
            statements.push(statement);
        }
        Self { row, around, list: matches!(ty, Some(Ty::List(_))), statements, rivals: false, keys: Vec::new(), report }
    }

    /// Returns the keys of a field of this type.
    pub(super) fn read(mut self, ty: Option<&Ty>) -> Vec<(&'static str, Value)> {
        self.required();
        let word = match ty {
            Some(Ty::Word(word)) => *word,
            Some(Ty::List(inner)) => match inner.as_ref() {
                Ty::Word(word) => word,
                _ => "object",
            },
            _ => "object",
        };
        let is_text = matches!(word, "string" | "price" | "datetime" | "date");
        let is_number = matches!(word, "price" | "number");
        let mut limits: Vec<(&'static str, Value)> = Vec::new();
        if is_text {
            limits.extend(self.lengths());
            limits.extend(self.values(word, &limits));
        }
        if is_number {
            limits.extend(self.bounds());
            limits.extend(self.decimals(&limits));
        }
        if is_text || is_number || self.list || word == "file" {
            self.unread(is_text, word == "file");
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
        }
        self.keys.append(&mut limits);
        self.keys.extend(example.map(|value| ("example", value)));
        self.keys
    }

    fn doubt(&mut self, what: &str) {
        let name = &self.row.name;
        self.report.at(Code::NotCertain, name.at, format!("`{}`: {what}", name.text)).help("add the known facts by hand");
    }

    fn required(&mut self) {
        let name = &self.row.name.text;
        let one_of_these = self.row.about.text.contains("不能同时为空") || self.row.about.text.contains("二选一");
        let grouped = self.around.groups.iter().any(|group| group.fields.contains(name));
        let required = match self.row.need {
            None if grouped => Some(Value::text("conditional")),
            None => None,
            Some(Need::Always) if one_of_these => {
                self.doubt("required in the table, but the description allows another field instead");
                None
            }
            Some(Need::Always) => Some(Value::Plain("true".to_owned())),
            Some(Need::Sometimes) => Some(Value::text("conditional")),
            Some(Need::Never) => Some(Value::Plain("false".to_owned())),
        };
        self.keys.extend(required.map(|value| ("required", value)));
    }

    /// Returns the length in the column, or otherwise the one after the type.
    fn column(&self) -> Option<(Option<u64>, u64)> {
        length(&self.row.length.text).or_else(|| length(&self.row.typed_length.text))
    }

    /// Returns the lengths of a text: those of the column, unless the description contradicts them.
    fn lengths(&mut self) -> Vec<(&'static str, Value)> {
        if let (Some(typed), Some(column)) = (length(&self.row.typed_length.text), length(&self.row.length.text))
            && typed != column
        {
            self.doubt(&format!("the length is {} in the column, but {} after the type", column.1, typed.1));
            return Vec::new();
        }
        let column = self.column().filter(|(_, max)| *max > 0);
        let list = self.list;
        let stated = self.statements.iter().filter_map(|statement| match statement.claim {
            Claim::Length { min, max, each } if each == list => Some((min, max)),
            _ => None,
        });
        let stated: Vec<(Option<u64>, Option<u64>)> = stated.collect();
        let mut maxima: Vec<u64> = stated.iter().filter_map(|(_, max)| *max).collect();
        maxima.sort_unstable();
        maxima.dedup();
        // An uncertain second length may be the real one.
        let rivals = self.statements.iter().any(|statement| match statement.claim {
            Claim::Unclear(number) => number.is_some_and(|number| !maxima.contains(&number)),
            Claim::Length { each, .. } => each != list,
            _ => false,
        });
        let max = match (column, maxima.as_slice()) {
            (Some((_, max)), []) => Some(max),
            (Some((_, max)), stated_maxima) if stated_maxima.contains(&max) => Some(max),
            (Some((_, max)), stated_maxima) => {
                let stated_maxima: Vec<String> = stated_maxima.iter().map(ToString::to_string).collect();
                self.doubt(&format!("the length is {max} in the column, but {} in the description", stated_maxima.join(" and ")));
                None
            }
            (None, [statement]) if !rivals => Some(*statement),
            (None, []) => None,
            (None, _) => {
                let words: Vec<&str> = self
                    .statements
                    .iter()
                    .filter(|statement| matches!(statement.claim, Claim::Length { .. } | Claim::Unclear(_)))
                    .map(|statement| statement.words.as_str())
                    .collect();
                let message = format!("the description contains more than one length: `{}`", words.join("`, `"));
                self.doubt(&message);
                self.rivals = true;
                None
            }
        };
        let mut minima: Vec<u64> = stated.iter().filter_map(|(min, _)| *min).collect();
        minima.extend(column.and_then(|(min, _)| min));
        minima.retain(|min| *min > 0);
        minima.dedup();
        let min = match minima.as_slice() {
            [statement] if max.is_none_or(|max| *statement <= max) && (max.is_some() || maxima.is_empty()) => Some(*statement),
            _ => None,
        };
        let plain = |number: u64| Value::Plain(number.to_string());
        max.map(|max| ("max_length", plain(max))).into_iter().chain(min.map(|min| ("min_length", plain(min)))).collect()
    }

    /// Reports the statements that were not used, with their words.
    fn unread(&mut self, is_text: bool, is_file: bool) {
        let column = self.column().map(|(_, max)| max);
        let list = self.list;
        let is_unread = |statement: &&Statement| match statement.claim {
            // A number that the column confirms is certain.
            Claim::Unclear(number) => !self.rivals && (number.is_none() || column != number),
            Claim::Length { max, each, .. } => !self.rivals && is_text && list != each && (max.is_none() || max != column),
            Claim::Cap { unit: Unit::Items, .. } => !list && !is_file,
            Claim::Cap { unit: Unit::Bytes, .. } => !is_file,
            Claim::Cap { unit: Unit::Characters, .. } | Claim::Decimals(_) => false,
        };
        let words: Vec<&str> = self.statements.iter().filter(is_unread).map(|statement| statement.words.as_str()).collect();
        if !words.is_empty() {
            let message = format!("the description contains an ambiguous bound: `{}`", words.join("`, `"));
            self.doubt(&message);
        }
    }

    /// Returns the bounds of a number.
    fn bounds(&mut self) -> Vec<(&'static str, Value)> {
        match prose::range(&self.row.about.text) {
            Some((low, high)) => vec![("minimum", Value::Plain(low)), ("maximum", Value::Plain(high))],
            None => {
                if self.row.about.text.contains("取值范围") {
                    self.doubt("the description contains an ambiguous 取值范围");
                }
                Vec::new()
            }
        }
    }

    /// Returns the number of decimals, unless the bounds have more.
    fn decimals(&mut self, limits: &[(&'static str, Value)]) -> Option<(&'static str, Value)> {
        let mut all: Vec<u64> = self
            .statements
            .iter()
            .filter_map(|statement| match statement.claim {
                Claim::Decimals(max) => Some(max),
                _ => None,
            })
            .collect();
        all.dedup();
        let digits = |value: &Value| value.flow().split_once('.').map_or(0, |(_, digits)| digits.len() as u64);
        match all.as_slice() {
            [] => None,
            [max] if limits.iter().all(|(key, value)| key.ends_with("_length") || digits(value) <= *max) => {
                Some(("max_decimals", Value::Plain(max.to_string())))
            }
            _ => {
                self.doubt("the description contains more than one number of decimals, or its bounds have more");
                None
            }
        }
    }

    fn values(&mut self, word: &str, limits: &[(&'static str, Value)]) -> Option<(&'static str, Value)> {
        if word != "string" || self.row.folded {
            return None;
        }
        // An example without its own cell is the end of the description.
        let without_cell = self.row.example.is_none();
        let shown = example(self.row, self.around);
        let mut values: Vec<String> = self.row.values.iter().map(|cell| cell.text.clone()).collect();
        let in_example = self.row.example.as_ref().is_some_and(|cell| matches!(listed(&cell.text, false), Listed::Values { .. }));
        if values.is_empty() {
            let small = |values: &[String]| values.iter().any(|value| value.chars().any(|c| c.is_ascii_lowercase()));
            let is_shown = |values: &[String]| shown.as_ref().is_some_and(|cell| values.contains(&cell.text));
            let is_field = |values: &[String]| values.iter().any(|value| self.around.names.contains(value));
            match listed(&self.row.about.text, without_cell) {
                // Descriptions explain names of fields in the same form.
                Listed::Values { values, hinted } if small(&values) && (is_field(&values) || !(hinted || is_shown(&values))) => {
                    self.doubt(&format!("`{}` may be its values or other names", values.join("`, `")));
                }
                Listed::Values { values: list, .. } => values = list,
                Listed::Unclear | Listed::Nothing if self.tells_bare_values() => {}
                Listed::Unclear => self.doubt("the description seems to list values, but the end of the list is not clear"),
                Listed::Nothing if in_example => self.doubt("its example lists values, but perhaps not all"),
                Listed::Nothing => {}
            }
        }
        let max = limits.iter().find_map(|(key, value)| (*key == "max_length").then(|| value.flow().parse::<usize>().ok())?);
        let fits = |value: &String| is_plain(value) && max.is_none_or(|max| value.chars().count() <= max);
        let agrees = shown.as_ref().is_none_or(|cell| values.contains(&cell.text));
        let twice = values.iter().enumerate().any(|(index, value)| values.iter().take(index).any(|other| other == value));
        match () {
            () if values.is_empty() || self.around.lost_case => None,
            () if !values.iter().all(fits) || !agrees || twice => {
                self.doubt("its values contradict its length or its example, or are not plain values");
                None
            }
            () => Some(("values", Value::List(values.iter().map(Value::text).collect()))),
        }
    }

    /// Reports words that may be values without meanings. Names of fields occur in the same form.
    fn tells_bare_values(&mut self) -> bool {
        let Some((words, tokens)) = bare(&self.row.about.text) else { return false };
        let is_field = tokens.iter().any(|token| self.around.names.contains(*token));
        if !is_field {
            self.doubt(&format!("the description seems to list values: `{words}`"));
        }
        !is_field
    }

    /// Returns the example, if the field can have it. If it violates a limit, one of the two is wrong, and both are omitted.
    fn example(&mut self, word: &str, limits: &mut Vec<(&'static str, Value)>) -> Option<Value> {
        if self.around.lost_case || word == "object" || word == "file" {
            return None;
        }
        let value = example(self.row, self.around)?;
        let count = value.text.chars().count();
        let number =
            |key: &str| limits.iter().find_map(|(other, value)| (*other == key).then(|| value.flow().parse::<usize>().ok())?);
        if number("max_length").is_some_and(|max| count > max) || number("min_length").is_some_and(|min| count < min) {
            self.doubt(&format!("its example has {count} characters, which contradicts its length"));
            limits.retain(|(key, _)| !key.ends_with("_length"));
            return None;
        }
        let decimals = value.text.split_once('.').map_or(0, |(_, digits)| digits.len());
        if number("max_decimals").is_some_and(|max| decimals > max) {
            self.doubt(&format!("its example has {decimals} decimals, which contradicts the description"));
            limits.retain(|(key, _)| *key != "max_decimals");
            return None;
        }
        let decimal = Decimal::parse(&value.text).is_some();
        let bounds = limits.iter().any(|(key, _)| matches!(*key, "minimum" | "maximum"));
        let value = match word {
            "price" if decimal && !bounds => Value::text(value.text),
            "datetime" | "date" | "string" => Value::text(value.text),
            // The type in the spec file decides whether a number is an integer, and how it is written.
            _ => return None,
        };
        Some(if self.list { Value::List(vec![value]) } else { value })
    }

    fn caps(&self, unit: Unit) -> Vec<u64> {
        let cap = |statement: &Statement| match statement.claim {
            Claim::Cap { max, unit: of } if of == unit => Some(max),
            _ => None,
        };
        let mut caps: Vec<u64> = self.statements.iter().filter_map(cap).collect();
        caps.sort_unstable();
        caps.dedup();
        caps
    }

    fn cap(&mut self, unit: Unit) -> Option<Value> {
        match self.caps(unit).as_slice() {
            [] => None,
            [statement] => Some(Value::Plain(statement.to_string())),
            _ => {
                self.doubt("the description contains more than one upper bound");
                None
            }
        }
    }

    fn bytes(&mut self) -> Option<Value> {
        let column = self.column().map(|(_, max)| max).filter(|max| *max > 0);
        let maxima = self.caps(Unit::Bytes);
        match (column, maxima.as_slice()) {
            (Some(max), []) => Some(Value::Plain(max.to_string())),
            (Some(max), maxima) if maxima.contains(&max) => Some(Value::Plain(max.to_string())),
            (None, [statement]) => Some(Value::Plain(statement.to_string())),
            (None, []) => None,
            _ => {
                self.doubt("the sizes in the column and in the description differ");
                None
            }
        }
    }
}
