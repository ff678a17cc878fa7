//! Writing of a field's facts into the text of its file: on one line if there is room, otherwise as a block.

use super::Fact;
use super::plan::{At, add};
use super::trial::{Keys, value_of};
use crate::format::layout::{self, Style};
use crate::import::merge::edit::Edits;
use crate::import::value::{self, Value};
use alipay_codegen::source::yaml::Node;
use alipay_codegen::spec::tables::REQUEST_FIELD;

/// The maximum number of keys of a field on one line.
const MAX_KEYS: usize = 4;

/// The maximum number of facts that a field on one line can get. With more, it becomes a block.
const MAX_NEW: usize = 2;

/// The maximum width of a field on one line.
const MAX_COLUMNS: usize = 140;

/// Writes facts into a field. `column` is the length of the longest name in the record.
pub(super) fn write(at: &At<'_>, facts: &[Fact], column: usize, edits: &mut Edits) {
    let text = at.file.source.text();
    let node = &at.entry.value;
    let end = layout::end(node, text);
    let is_line =
        layout::style(node, text) == Style::Flow && text.get(node.span.start..end).is_some_and(|map| !map.contains('\n'));
    if !is_line {
        return insert(node, facts, text, edits);
    }
    let keys = ordered(merged(node, facts, text));
    let indent = layout::indent(at.entry.key_span.start, text);
    let colon = layout::colon(at.entry.key_span, text);
    let line = Value::Map(keys.clone()).flow();
    let wide = indent + column + 2 + width(&line) > MAX_COLUMNS;
    let described = |(key, value): &(String, Value)| match value {
        Value::Map(_) if key == "values" => true,
        Value::Map(inner) => inner.iter().any(|(key, value)| key == "values" && matches!(value, Value::Map(_))),
        _ => false,
    };
    if facts.len() <= MAX_NEW && keys.len() <= MAX_KEYS && !wide && !keys.iter().any(described) {
        return edits.push(colon, end - colon, format!(" {line}"));
    }
    // A comment after the field belongs to the whole field.
    let line_end = layout::line_end(end, text);
    let comment = text.get(end..line_end).unwrap_or("").trim();
    let comment = if comment.is_empty() { String::new() } else { format!(" {comment}") };
    let block = format!("{comment}\n{}", block(&keys, indent + 2).trim_end_matches('\n'));
    edits.push(colon, line_end - colon, block);
}

/// Returns the keys of a field on one line, merged with facts. Existing keys keep their text.
fn merged(node: &Node, facts: &[Fact], text: &str) -> Keys {
    let raw = |node: &Node| Value::Plain(text.get(node.span.start..layout::end(node, text)).unwrap_or("").to_owned());
    let mut keys: Keys = node
        .entries()
        .iter()
        .map(|entry| match entry.key.as_str() {
            "items" | "advisory" => (entry.key.clone(), value_of(&entry.value)),
            _ => (entry.key.clone(), raw(&entry.value)),
        })
        .collect();
    facts.iter().for_each(|fact| add(&mut keys, fact));
    keys
}

/// Sorts keys in the order of the spec language.
fn ordered(mut keys: Keys) -> Keys {
    let rank = |key: &str| order().iter().position(|other| *other == key).unwrap_or(usize::MAX);
    for (_, value) in &mut keys {
        if let Value::Map(inner) = value
            && inner.iter().all(|(key, _)| rank(key) < usize::MAX)
        {
            inner.sort_by_key(|(key, _)| rank(key));
        }
    }
    keys.sort_by_key(|(key, _)| rank(key));
    keys
}

/// Returns the order of keys.
fn order() -> Vec<&'static str> {
    REQUEST_FIELD.all().map(|key| key.name).collect()
}

/// Inserts facts into a field of several lines, one by one.
fn insert(node: &Node, facts: &[Fact], text: &str, edits: &mut Edits) {
    let mut put = |map: &Node, key: &str, value: &Value| match layout::style(map, text) {
        Style::Flow => edits.insert(map, key, value, &order(), text),
        _ => edits.insert_lines(map, key, &|indent| lines(key, value, indent), &order(), text),
    };
    let mut new: Keys = Vec::new();
    let (items, advisory) = (node.get("items"), node.get("advisory"));
    for fact in facts.iter().filter(|fact| fact.key != "type") {
        match (fact.items, items) {
            (true, Some(items)) => {
                put(items, fact.key, &fact.value);
                if fact.open {
                    put(items, "open", &Value::Plain("true".to_owned()));
                }
            }
            _ => add(&mut new, &Fact { advisory: fact.advisory && advisory.is_none(), ..fact.clone() }),
        }
    }
    for (key, value) in &ordered(new) {
        put(node, key, value);
    }
    let more: Vec<Value> = facts.iter().filter(|fact| fact.advisory).map(|fact| Value::text(fact.key)).collect();
    if let (Some(advisory), false) = (advisory, more.is_empty()) {
        let all = advisory.items().iter().map(value_of).chain(more).collect();
        edits.push(advisory.span.start, layout::end(advisory, text) - advisory.span.start, Value::List(all).flow());
    }
    let ty = facts.iter().find(|fact| fact.key == "type");
    if let (Some(ty), Some(node)) = (ty, node.get("type")) {
        edits.push(node.span.start, layout::end(node, text) - node.span.start, ty.value.flow());
    }
}

/// Formats keys over several lines, each with its line feed.
pub(super) fn block(keys: &[(String, Value)], indent: usize) -> String {
    keys.iter().map(|(key, value)| lines(key, value, indent)).collect()
}

/// Formats a key with its value. Values with meanings have a line each.
fn lines(key: &str, value: &Value, indent: usize) -> String {
    let name = value::scalar(key, false);
    match value {
        Value::Map(inner) if key == "values" => {
            format!("{:indent$}{name}:\n{}", "", block(inner, indent + 2))
        }
        Value::Map(inner)
            if key == "items" && inner.iter().any(|(key, value)| key == "values" && matches!(value, Value::Map(_))) =>
        {
            format!("{:indent$}{name}:\n{}", "", block(inner, indent + 2))
        }
        Value::List(items) if indent + key.len() + 2 + width(&value.flow()) > MAX_COLUMNS => {
            let items: String =
                items.iter().map(|item| format!("{:width$}- {}\n", "", item.flow(), width = indent + 2)).collect();
            format!("{:indent$}{name}:\n{items}", "")
        }
        Value::Text(text) if !text.contains('\n') => format!("{:indent$}{name}: {}\n", "", value::scalar(text, false)),
        Value::Text(_) => value::entry(key, value, indent),
        other => format!("{:indent$}{name}: {}\n", "", other.flow()),
    }
}

/// Returns the width of a text in columns. Chinese characters have two.
fn width(text: &str) -> usize {
    text.chars().map(|c| if u32::from(c) >= 0x1100 { 2 } else { 1 }).sum()
}
