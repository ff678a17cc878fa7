//! Lists of values, and their names, labels and meanings.

use std::collections::HashMap;
use std::sync::Arc;

use super::limits::shown;
use super::texts;
use crate::import::draft::Ty;
use crate::import::value::Value;
use crate::import::{Text, clean};
use crate::openapi::{ENUM_NAMES, ENUM_SUMMARIES, ENUM_TITLES};
use alipay_codegen::diagnostic::{Code, Report};
use alipay_codegen::resolve::names::Style;
use alipay_codegen::source::Span;
use alipay_codegen::source::yaml::{Node, Scalar, Value as Yaml};

/// Returns the values under `enum`: a list, or with names, labels or meanings a map. Reports items that cannot be values. `null` means
/// a missing field, if the schema allows it.
pub(super) fn values(ty: &Ty, schema: &Node, text: Text, report: &mut Report) -> Option<Value> {
    let node = schema.get("enum")?;
    let nullable = allows_null(schema);
    if node.items().is_empty() {
        let reason = if matches!(node.value, Yaml::List(_)) {
            "the list is empty".to_owned()
        } else {
            format!("{} is not a list", shown(node))
        };
        report.at(Code::LeftOut, node.span, format!("invalid `values`: {reason}"));
        return None;
    }
    let words = Words::of(schema, text);
    let mut seen: HashMap<&str, Span> = HashMap::new();
    let mut values: Vec<(String, Value)> = Vec::new();
    for (index, item) in node.items().iter().enumerate() {
        match wire(ty, item) {
            Some(wire) if wire.trim().is_empty() => {
                report.at(Code::LeftOut, item.span, "invalid item of `values`: the string is empty");
            }
            Some(wire) => match seen.get(wire).copied() {
                Some(first) => {
                    let source = Arc::clone(report.source());
                    report.at(Code::LeftOut, item.span, format!("duplicate item `{wire}` in `values`")).also(
                        &source,
                        first,
                        "the first time",
                    );
                }
                None => {
                    seen.insert(wire, item.span);
                    values.push((wire.to_owned(), words.value(index, wire)));
                }
            },
            None if nullable && item.scalar() == Some(Scalar::Null) => {}
            None => unusable(ty, item, report),
        }
    }
    match values.is_empty() {
        true => None,
        false if words.are_there() => Some(Value::Map(values)),
        false => Some(Value::List(values.into_iter().map(|(wire, _)| Value::Text(wire)).collect())),
    }
}

/// Returns true if a schema allows `null`.
fn allows_null(schema: &Node) -> bool {
    super::is_set(schema, "nullable") || schema.get("type").is_some_and(|types| texts(types).any(|ty| ty == "null"))
}

/// Returns a value as in spec files: an integer is a text there.
fn wire<'n>(ty: &Ty, item: &'n Node) -> Option<&'n str> {
    match (ty, item.scalar()) {
        (Ty::Word("integer"), Some(Scalar::Integer(digits))) if digits.parse::<i64>().is_ok() => Some(digits),
        (Ty::Word("integer"), _) => None,
        _ => item.text(),
    }
}

fn unusable(ty: &Ty, item: &Node, report: &mut Report) {
    let expected = if *ty == Ty::Word("integer") { "an integer" } else { "a string" };
    let message = format!("invalid item of `values`: {} is not {expected}", shown(item));
    let note = report.at(Code::LeftOut, item.span, message);
    match (&item.value, item.scalar()) {
        (_, Some(Scalar::Null)) => drop(note.help("an enumeration that contains `null` needs `nullable: true`")),
        (Yaml::Scalar { text, .. }, _) if expected == "a string" => drop(note.help(format!("quote the string: \"{text}\""))),
        _ => {}
    }
}

/// The names, meanings and labels of values, in the order of `enum`.
struct Words<'n> {
    names: Vec<&'n str>,
    summaries: Vec<&'n str>,
    titles: Vec<&'n str>,
}

impl<'n> Words<'n> {
    /// Reads the words beside `enum`. A list of another length belongs to other values. Words are imported only on request.
    fn of(schema: &'n Node, text: Text) -> Self {
        let count = schema.get("enum").map_or(0, |values| values.items().len());
        let parallel = |key: &str| {
            let words: Vec<&str> =
                schema.get(key).filter(|_| text == Text::Keep).map(|all| texts(all).collect()).unwrap_or_default();
            Some(words).filter(|words| words.len() == count).unwrap_or_default()
        };
        Self { names: parallel(ENUM_NAMES), summaries: parallel(ENUM_SUMMARIES), titles: parallel(ENUM_TITLES) }
    }

    fn are_there(&self) -> bool {
        [&self.names, &self.summaries, &self.titles].into_iter().any(|words| !words.is_empty())
    }

    /// Returns a value of the map.
    fn value(&self, index: usize, wire: &str) -> Value {
        let word = |words: &[&str]| words.get(index).map(|word| clean(word).replace('\n', " ")).filter(|word| !word.is_empty());
        let own = Style::Variant.convert(wire);
        let name = word(&self.names).filter(|name| Style::Variant.accepts(name) && own.as_deref() != Some(name.as_str()));
        let (title, summary) = (word(&self.titles), word(&self.summaries));
        if let (None, None, Some(summary)) = (&title, &name, &summary) {
            return Value::text(summary);
        }
        let keys = [("title", title), ("name", name), ("summary", summary)];
        Value::Map(keys.into_iter().filter_map(|(key, word)| Some((key.to_owned(), Value::Text(word?)))).collect())
    }
}
