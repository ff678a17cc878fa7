//! Validation of one field: the resolver checks an API whose request has only this field.

use std::sync::Arc;

use crate::import::merge::spec::{Place, Spec, inner};
use crate::import::value::{self, Value};
use alipay_codegen::diagnostic::{Code, Severity};
use alipay_codegen::resolve::{is_builtin, resolve};
use alipay_codegen::source::yaml::{self, Entry, Node};
use alipay_codegen::source::{Found, Source};

/// Keys that no other key depends on, or that depend on the API.
const APART: &[&str] = &["title", "summary", "in", "only", "name", "advisory"];

/// The keys of a field, in order.
pub(super) type Keys = Vec<(String, Value)>;

/// The content of a field, or of the elements of its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Content {
    /// A built-in type.
    Plain,
    /// An enumeration that the spec describes.
    Enumeration,
    /// A record, or a type without a description.
    Record,
}

/// Returns the content of a field.
pub(super) fn content(spec: &Spec, place: &Place, field: &Node) -> Content {
    let name = field.get("type").and_then(Node::text).map_or("", |ty| inner(ty).0);
    match spec.lookup(place, name) {
        _ if is_builtin(name) => Content::Plain,
        Some((_, ty)) if ty.get("values").is_some() => Content::Enumeration,
        _ => Content::Record,
    }
}

/// Returns the keys of a field in the file. An enumeration becomes a string with values.
pub(super) fn stated(spec: &Spec, place: &Place, field: &Node) -> Keys {
    let mut keys: Keys = field.entries().iter().map(|entry| (entry.key.clone(), value_of(&entry.value))).collect();
    keys.retain(|(_, value)| *value != Value::Plain(String::new()));
    let name = field.get("type").and_then(Node::text).map_or("", |ty| inner(ty).0);
    let Some((_, described)) = spec.lookup(place, name) else { return keys };
    if let Some(ty) = keys.iter_mut().find(|(key, _)| key == "type") {
        let list = field.get("type").and_then(Node::text).is_some_and(|ty| inner(ty).1 > 0);
        ty.1 = Value::text(if list { "list<string>" } else { "string" });
        let values = described.get("values").map(Node::entries).unwrap_or_default();
        if !list && !values.is_empty() {
            let values = values.iter().map(|entry| Value::text(entry.key.as_str())).collect();
            keys.push(("values".to_owned(), Value::List(values)));
        }
    }
    keys
}

/// Converts a value of a file for use in another file.
pub(super) fn value_of(node: &Node) -> Value {
    match &node.value {
        yaml::Value::Scalar { text, .. } => match node.text() {
            Some(text) => Value::text(text),
            None => Value::Plain(text.clone()),
        },
        yaml::Value::List(items) => Value::List(items.iter().map(value_of).collect()),
        yaml::Value::Map(entries) => {
            Value::Map(entries.iter().map(|entry: &Entry| (entry.key.clone(), value_of(&entry.value))).collect())
        }
    }
}

/// Returns the first problem of a field with these keys: the key, and a sentence without a full stop.
pub(super) fn problem(name: &str, keys: &Keys) -> Option<(String, String)> {
    const HEAD: &str = "api: alipay.demo.trial\ntitle: t\ngateway: {}\nrequest:\n";
    let keys: Vec<&(String, Value)> = keys.iter().filter(|(key, _)| !APART.contains(&key.as_str())).collect();
    let lines: String = keys.iter().map(|(key, value)| format!("    {key}: {}\n", value.flow())).collect();
    let text = format!("{HEAD}  {}:\n{lines}response: {{}}\n", value::scalar(name, false));
    let source = Arc::new(Source::new("trial", "trial", text));
    let file = Found { product: "demo".to_owned(), stem: "trial".to_owned(), source };
    let mut problems = Vec::new();
    resolve(&[file], None, &mut problems);
    let problem = problems
        .into_iter()
        .find(|diagnostic| diagnostic.severity() == Severity::Error || diagnostic.code == Code::LimitWithoutEffect)?;
    let before = u32::try_from(HEAD.lines().count() + 1).unwrap_or(0);
    let line = problem.primary.position().line.saturating_sub(before + 1);
    let key = usize::try_from(line).ok().and_then(|line| keys.get(line)).map_or("", |(key, _)| key.as_str());
    Some((key.to_owned(), problem.message))
}
