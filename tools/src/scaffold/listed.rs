//! Spec files of the catalogue's methods: the catalogue's facts, with a place for each summary.

use std::sync::Arc;

use alipay_codegen::Error;
use alipay_codegen::diagnostic::{Diagnostics, Report};
use alipay_codegen::resolve::path_parameters;
use alipay_codegen::source::Source;
use alipay_codegen::source::yaml::{Entry, Node};
use alipay_codegen::spec;
use alipay_codegen::spec::tables::API_FILE;

use super::Rest;
use crate::format::{format, layout};

/// The place of a summary. A key without a value would be an error, and the generator needs no summary.
const SUMMARY: &str = "# summary:";

/// Returns the spec file of a method, in the canonical form. `yaml` is its description in the catalogue.
pub(super) fn file(path: &str, yaml: &str, title: &str, rest: Option<&Rest>) -> Result<String, Error> {
    let shown = format!("spec/{path}");
    let read = |text: String| Arc::new(Source::new(shown.as_str(), shown.as_str(), text));
    let source = read(yaml.to_owned());
    let mut report = Report::new(&source);
    let text = spec::parse(&source, &mut report).map(|root| Writer { root: &root, text: yaml, title, rest }.write());
    let Some(text) = text else { return Err(Error::Spec(Diagnostics::new(report.into_found()))) };
    let source = read(text);
    let mut report = Report::new(&source);
    format(&source, &API_FILE, &mut report).ok_or_else(|| Error::Spec(Diagnostics::new(report.into_found())))
}

/// Writes a file from the description of a method.
struct Writer<'a> {
    root: &'a Node,
    text: &'a str,
    title: &'a str,
    rest: Option<&'a Rest>,
}

impl<'a> Writer<'a> {
    fn write(&self) -> String {
        let top = |key: &str| self.root.get(key).map_or("{}", |node| self.written(node));
        let title = match self.title {
            "" => "# The official name in Chinese.\ntitle:".to_owned(),
            _ => format!("title: {}", top("title")),
        };
        let rest = self.rest.map(|rest| format!("rest: {}\n", rest.flow())).unwrap_or_default();
        format!(
            "# yaml-language-server: $schema=../schema.json\n\
             # Facts: catalogue.\n\
             api: {}\n\
             {title}\n\
             # A description in English, in your own words.\n\
             {SUMMARY}\n\
             \n\
             gateway: {}\n\
             {rest}\
             {}{}{}errors: {{}}\n",
            top("api"),
            top("gateway"),
            self.section("request", &self.in_path()),
            self.section("response", &[]),
            self.types(),
        )
    }

    /// Returns the text of a value.
    fn written(&self, node: &Node) -> &'a str {
        self.text.get(node.span.start..layout::end(node, self.text)).unwrap_or_default()
    }

    fn in_path(&self) -> Vec<&'a str> {
        self.rest.map(|rest| path_parameters(&rest.path)).unwrap_or_default()
    }

    /// Writes the request or the response. Parameters of the path are required, and added if the catalogue has none of that name.
    fn section(&self, key: &str, in_path: &[&str]) -> String {
        let entries = self.root.get(key).map(Node::entries).unwrap_or_default();
        let missing = in_path.iter().filter(|name| entries.iter().all(|entry| entry.key != **name));
        let missing: String =
            missing.map(|name| format!("  {name}:\n    {SUMMARY}\n    type: string\n    required: true\n")).collect();
        let fields = self.fields(entries, 2, in_path);
        let body = if fields.is_empty() && missing.is_empty() { " {}\n".to_owned() } else { format!("\n{missing}{fields}") };
        format!("{key}:{body}")
    }

    fn types(&self) -> String {
        let types = self.root.get("types").map(Node::entries).unwrap_or_default();
        let of = |entry: &Entry| {
            let fields = entry.value.get("fields").map(Node::entries).unwrap_or_default();
            let body = if fields.is_empty() { " {}\n".to_owned() } else { format!("\n{}", self.fields(fields, 6, &[])) };
            format!("  {}:\n    {SUMMARY}\n    fields:{body}", self.key(entry))
        };
        let types: String = types.iter().map(of).collect();
        if types.is_empty() { types } else { format!("types:\n{types}") }
    }

    /// Writes a key for each fact of each field. The title of a field stands before its summary.
    fn fields(&self, fields: &[Entry], indent: usize, in_path: &[&str]) -> String {
        let mut out = String::new();
        for field in fields {
            let required = in_path.contains(&field.key.as_str());
            out.push_str(&format!("{:indent$}{}:\n", "", self.key(field)));
            let (before, after): (Vec<&Entry>, Vec<&Entry>) = field.value.entries().iter().partition(|fact| fact.key == "title");
            let line = |fact: &&Entry| format!("{:indent$}  {}: {}\n", "", fact.key, self.written(&fact.value));
            out.extend(before.iter().map(line));
            out.push_str(&format!("{:indent$}  {SUMMARY}\n", ""));
            out.extend(after.iter().filter(|fact| !(required && fact.key == "required")).map(line));
            if required {
                out.push_str(&format!("{:indent$}  required: true\n", ""));
            }
        }
        out
    }

    /// Returns a key as written, perhaps in quotes.
    fn key(&self, entry: &Entry) -> &'a str {
        self.text.get(entry.key_span.start..entry.key_span.end).unwrap_or_default()
    }
}
