//! Error codes.

use std::collections::HashSet;

use super::{Origin, texts, words};
use crate::import::draft::CodeDraft;
use crate::import::value::Value;
use crate::import::{Text, is_code};
use crate::openapi::{ENUM_SUMMARIES, ERRORS};
use alipay_codegen::diagnostic::{Code, Report};
use alipay_codegen::source::yaml::{Node, Value as Yaml};

/// Returns the values of the property `code`, with their meanings, remedies and consequences.
pub(super) fn codes(schema: &Node, words: (Text, Origin), report: &mut Report) -> Vec<CodeDraft> {
    let Some(code) = schema.get("properties").and_then(|all| all.get("code")) else { return Vec::new() };
    let values = code.get("enum").map(Node::items).unwrap_or_default();
    let summaries: Vec<&str> = code.get(ENUM_SUMMARIES).map(|all| texts(all).collect()).unwrap_or_default();
    let mut seen = HashSet::new();
    let mut codes = Vec::new();
    for (index, value) in values.iter().enumerate() {
        match &value.value {
            // A numeric code is a string, even if YAML has another type for it.
            Yaml::Scalar { text: name, .. } if is_code(name) => {
                if seen.insert(name.clone()) {
                    let summary = summaries.get(index).filter(|_| summaries.len() == values.len());
                    let details = code.get(ERRORS).and_then(|all| all.get(name));
                    codes.push(CodeDraft { code: name.clone(), keys: keys(summary.copied(), details, words) });
                }
            }
            _ => drop(report.at(Code::LeftOut, value.span, "invalid error code")),
        }
    }
    codes
}

/// Returns the keys of a code. Its words are imported only on request.
fn keys(summary: Option<&str>, details: Option<&Node>, (text, origin): (Text, Origin)) -> Vec<(&'static str, Value)> {
    let mut keys = Vec::new();
    let of = |key: &str| details.and_then(|details| details.get(key));
    let both = [("summary", summary), ("fix", of("fix").and_then(Node::text))];
    for (key, stated) in both {
        let stated = stated.filter(|_| text == Text::Keep).map(|stated| words(stated, origin));
        if let Some(words) = stated.filter(|words| !words.is_empty()) {
            keys.push((key, Value::Text(words)));
        }
    }
    let limits: Vec<&str> = of("limits").map(|all| texts(all).collect()).unwrap_or_default();
    match limits.as_slice() {
        [] => {}
        [one] => keys.push(("rule", Value::text(*one))),
        many => keys.push(("rule", Value::List(many.iter().copied().map(Value::text).collect()))),
    }
    for (key, allowed) in [("retry", ["never", "later"]), ("outcome", ["failed", "unknown"])] {
        if let Some(word) = of(key).and_then(Node::text).filter(|word| allowed.contains(word)) {
            keys.push((key, Value::text(word)));
        }
    }
    keys
}
