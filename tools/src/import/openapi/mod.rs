//! OpenAPI 3.0 and 3.1 descriptions: those that the platform publishes, and those of the export. The API's name is the `operationId`.
//!
//! Spec files do not describe error responses, so only their codes are imported. For that reason a fault of theirs has no effect:
//! `links` is a string there, and a list in real responses.

mod codes;
mod common;
mod examples;
mod fitting;
mod limits;
mod operations;
mod rules;
mod schema;
mod values;

use std::collections::HashMap;
use std::sync::Arc;

use super::draft::Reading;
use super::value::Value;
use super::{Text, clean, fixups, json};
use crate::openapi::{DOCUMENT, VERSION};
use alipay_codegen::diagnostic::{Code, Report};
use alipay_codegen::ir::Protocol;
use alipay_codegen::source::yaml::{Entry, Node, Scalar, Value as Yaml};
use alipay_codegen::source::{Source, yaml};
use operations::Operations;
use schema::Schemas;

/// The kind of document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Origin {
    /// A document of the export, with this project's extensions.
    Export,
    /// Any other document, as the platform's.
    Foreign,
}

/// Reads a description, or returns `None` if it is none. Reports changed and omitted parts.
pub(crate) fn read(source: &Arc<Source>, text: Text, report: &mut Report) -> Option<Reading> {
    let mut root = document(source, report)?;
    let version = root.get("openapi").and_then(Node::text).unwrap_or("").to_owned();
    let is_known = version.starts_with("3.0") || version.starts_with("3.1");
    if !is_known || !matches!(root.get("paths").map(|paths| &paths.value), Some(Yaml::Map(_))) {
        report
            .at(Code::NotImportable, root.span_of("openapi"), "not an OpenAPI 3.0 or 3.1 description with `paths`")
            .help("expected a file that begins with `openapi: 3.0.3`, `openapi: 3.1.0` or another of these versions");
        return None;
    }
    let origin = origin(&root, report)?;
    fixups::apply(&mut root, report);
    let mut schemas = Schemas::new(components(&root, "schemas"), text, origin);
    let public_codes = common::public_codes(&root, (text, origin), report);
    let parameters = common::parameters(&root, origin, &mut schemas, report);
    let mut reader = Operations::new(components(&root, "parameters"), schemas, (text, origin), &public_codes);
    let mut apis = Vec::new();
    for path in root.get("paths").map(Node::entries).unwrap_or_default().iter().filter(|path| !is_extension(&path.key)) {
        apis.extend(reader.path(path, report));
    }
    apis.sort_by(|left, right| left.api.cmp(&right.api));
    let mut types = reader.into_types();
    fitting::drop_unfit(&mut apis, &mut types, report);
    Some(Reading {
        source: Arc::clone(source),
        protocol: Protocol::Rest,
        apis,
        passed: 0,
        types,
        public_codes,
        parameters,
        products: common::products(&root, origin),
        page: false,
    })
}

/// Returns the kind of document, or `None` if it has extensions of another version.
fn origin(root: &Node, report: &mut Report) -> Option<Origin> {
    let Some(version) = root.get(DOCUMENT) else { return Some(Origin::Foreign) };
    if matches!(&version.value, Yaml::Scalar { text, .. } if text == VERSION) {
        return Some(Origin::Export);
    }
    report
        .at(Code::NotImportable, version.span, format!("unknown version of the extensions under `{DOCUMENT}`"))
        .help(format!("expected `{DOCUMENT}: {VERSION}`; export the document again with this program"));
    None
}

/// Parses the description as JSON, and otherwise as YAML: both can begin with a brace.
fn document(source: &Arc<Source>, report: &mut Report) -> Option<Node> {
    if !json::is_json(source) {
        return yaml::parse_foreign(source, report);
    }
    let mut as_json = Report::new(source);
    if let Some(root) = json::parse(source, &mut as_json) {
        report.extend(as_json);
        return Some(root);
    }
    let mut as_yaml = Report::new(source);
    let root = yaml::parse_foreign(source, &mut as_yaml);
    report.extend(if root.is_some() { as_yaml } else { as_json });
    root
}

/// Returns the components of a kind, by name.
fn components<'a>(root: &'a Node, kind: &str) -> HashMap<&'a str, &'a Entry> {
    let all = root.get("components").and_then(|components| components.get(kind)).map(Node::entries).unwrap_or_default();
    all.iter().map(|entry| (entry.key.as_str(), entry)).collect()
}

/// Returns true for specification extensions of OpenAPI.
fn is_extension(key: &str) -> bool {
    key.starts_with("x-")
}

/// Returns a text in words. Those of the export keep their paragraphs.
fn words(text: &str, origin: Origin) -> String {
    match origin {
        Origin::Foreign => clean(text),
        Origin::Export => {
            let visible = |c: char| if c.is_control() && c != '\n' { ' ' } else { c };
            text.trim_end().chars().map(visible).collect()
        }
    }
}

/// Returns true if the value at a key is `true`.
fn is_set(node: &Node, key: &str) -> bool {
    node.get(key).and_then(Node::scalar) == Some(Scalar::Boolean(true))
}

/// Returns the texts of a list.
fn texts(node: &Node) -> impl Iterator<Item = &str> {
    node.items().iter().filter_map(Node::text)
}

/// Converts a value of the source, or returns `None` for nothing. A `null` member is missing.
fn value(node: &Node) -> Option<Value> {
    Some(match (&node.value, node.scalar()) {
        (Yaml::List(items), _) => Value::List(items.iter().filter_map(value).collect()),
        (Yaml::Map(_), _) => {
            let members = node.entries().iter().filter_map(|entry| Some((entry.key.clone(), value(&entry.value)?)));
            Value::Map(members.collect())
        }
        (Yaml::Scalar { .. }, None | Some(Scalar::Null)) => return None,
        (Yaml::Scalar { text, .. }, Some(Scalar::Text(_))) => Value::text(text),
        (Yaml::Scalar { text, .. }, Some(_)) => Value::Plain(text.clone()),
    })
}
