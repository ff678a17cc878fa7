//! A response for readers: each field with its Chinese title and the meaning of its value.

use alipay_codegen::ir::{EnumValue, Field, Kind, Record};
use alipay_core::Response;
use serde_json::Value;

use crate::description::values;
use crate::language::Language;
use crate::output::Output;
use crate::terminal::{DIM, NAME, columns, one_line, padding};

/// One line of a response.
struct Line {
    depth: usize,
    name: String,
    value: String,
    note: String,
}

/// Formats the response in columns.
pub(super) fn text(record: &Record, response: &Response<Value>, output: &Output) -> String {
    let mut lines = Vec::new();
    if let Value::Object(members) = response.json() {
        let known = record.fields.iter().filter_map(|field| Some((Some(field), &field.name, members.get(&field.name)?)));
        let is_known = |name: &str| record.fields.iter().any(|field| field.name == name);
        let others = members.iter().filter(|(name, _)| !is_known(name)).map(|(name, value)| (None, name, value));
        for (field, name, value) in known.chain(others) {
            add(&mut lines, 0, name, field, value, output.language);
        }
    }
    if let Some(trace) = response.trace_id() {
        lines.push(Line { depth: 0, name: "trace_id".to_owned(), value: trace.to_owned(), note: String::new() });
    }
    let width = lines.iter().map(|line| columns(&line.name) + line.depth * 2).max().unwrap_or_default();
    let shown = |line: &Line| {
        let (indent, terminal) = (" ".repeat(line.depth * 2), &output.terminal);
        let (name, note) = (terminal.paint(NAME, &line.name), terminal.paint(DIM, &line.note));
        let blanks = padding(&line.name, width.saturating_sub(line.depth * 2));
        format!("{}\n", format!("{indent}{name}{blanks}  {}  {note}", line.value).trim_end())
    };
    lines.iter().map(shown).collect()
}

fn add(lines: &mut Vec<Line>, depth: usize, name: &str, field: Option<&Field>, value: &Value, language: Language) {
    let kind = field.map(|field| &field.kind);
    let title = field.map(|field| field.title.clone()).unwrap_or_default();
    add_value(lines, depth, name, kind, field.map(values).unwrap_or_default(), value, title, language);
}

#[allow(clippy::too_many_arguments, reason = "the parts of one line")]
fn add_value(
    lines: &mut Vec<Line>,
    depth: usize,
    name: &str,
    kind: Option<&Kind>,
    values: &[EnumValue],
    value: &Value,
    title: String,
    language: Language,
) {
    let mut line = |value: String, note: String| lines.push(Line { depth, name: one_line(name), value: one_line(&value), note });
    match value {
        Value::Object(members) => {
            line(String::new(), title);
            let record = if let Some(Kind::Record(of)) = kind { Some(of) } else { None };
            for (name, value) in members {
                let field = record.and_then(|record| record.fields.iter().find(|field| field.name == *name));
                add(lines, depth + 1, name, field, value, language);
            }
        }
        Value::Array(items) => {
            line(String::new(), title);
            let kind = if let Some(Kind::List(item)) = kind { Some(&item.kind) } else { None };
            for (index, item) in items.iter().enumerate() {
                add_value(lines, depth + 1, &format!("[{index}]"), kind, values, item, String::new(), language);
            }
        }
        scalar => {
            let text = scalar.as_str().map_or_else(|| scalar.to_string(), ToOwned::to_owned);
            let meaning = values.iter().find(|value| value.wire == text).map(|value| match (language, value.title.is_empty()) {
                (Language::Chinese, false) => value.title.clone(),
                _ => value.summary.clone(),
            });
            let parts = [title, meaning.unwrap_or_default()].into_iter().filter(|part| !part.is_empty());
            line(text, parts.collect::<Vec<_>>().join("  "));
        }
    }
}
