//! Conversion of OpenAPI schemas to fields and types.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use super::draft::{FieldDraft, Ty, TypeDraft};
use super::limits::limits;
use super::openapi::Types;
use super::value::Value;
use super::{Text, clean, uploads};
use alipay_codegen::diagnostic::{Code, Report};
use alipay_codegen::source::Span;
use alipay_codegen::source::yaml::{Entry, Node, Scalar, Value as Yaml};
use alipay_codegen::spec::shape::Names;

/// Limit for the nesting of types.
const MAX_DEPTH: usize = 40;

/// The text for a deprecated field. The source has no details.
const DEPRECATED: &str = "The platform marks it as deprecated.";

pub(super) struct Schemas<'a> {
    components: HashMap<&'a str, &'a Entry>,
    text: Text,
    types: Types,
    /// The types that enclose the current one.
    open: Vec<String>,
    /// Types that turned out not to be records.
    rejected: HashSet<String>,
}

impl<'a> Schemas<'a> {
    pub(super) fn new(components: HashMap<&'a str, &'a Entry>, text: Text) -> Self {
        Self { components, text, types: Types::new(), open: Vec::new(), rejected: HashSet::new() }
    }

    pub(super) fn into_types(self) -> Types {
        self.types
    }

    /// Returns the schema itself, or the target of its references.
    pub(super) fn target(&self, schema: &'a Node, report: &mut Report) -> Option<&'a Node> {
        let mut schema = schema;
        for _ in 0..MAX_DEPTH {
            let Some(reference) = schema.get("$ref") else { return Some(schema) };
            schema = &self.component(reference, report)?.value;
        }
        report.at(Code::LeftOut, schema.span, "the reference refers to itself");
        None
    }

    fn component(&self, reference: &Node, report: &mut Report) -> Option<&'a Entry> {
        let name = reference.text().and_then(|text| referred(text, "schemas"));
        let component = name.and_then(|name| self.components.get(name.as_ref())).copied();
        if component.is_none() {
            report.at(Code::LeftOut, reference.span, "the reference has no target");
        }
        component
    }

    /// Returns the fields of an object.
    pub(super) fn fields(&mut self, schema: &'a Node, report: &mut Report) -> Vec<FieldDraft> {
        let Some(schema) = self.target(schema, report) else { return Vec::new() };
        if ["allOf", "anyOf", "oneOf"].iter().any(|key| schema.get(key).is_some()) {
            report.at(Code::LeftOut, schema.span, "an object that is composed of several schemas");
        }
        let required: HashSet<&str> =
            schema.get("required").map(Node::items).unwrap_or_default().iter().filter_map(Node::text).collect();
        let mut fields = Vec::new();
        for property in schema.get("properties").map(Node::entries).unwrap_or_default() {
            if let Some(mut field) = self.field(&property.key, property.key_span, &property.value, report) {
                if required.contains(property.key.as_str()) {
                    field.keys.push(("required", Value::Plain("true".to_owned())));
                }
                self.prose(&property.value, &mut field);
                fields.push(field);
            }
        }
        fields
    }

    /// Converts a part of a form that is not `data`.
    pub(super) fn file(&mut self, name: &str, at: Span, schema: &Node, report: &mut Report) -> Option<FieldDraft> {
        if schema.get("type").and_then(Node::text) != Some("string") {
            report.at(Code::LeftOut, at, format!("the form part `{name}` is not a file"));
            return None;
        }
        uploads(name, at, report)?;
        good_name(name, at, report)?;
        let mut field = FieldDraft { name: name.to_owned(), at, ty: Some(Ty::Word("file")), keys: Vec::new() };
        if self.text == Text::Keep {
            summary(schema, &mut field);
        }
        Some(field)
    }

    /// Converts a field. Returns `None` if that is not possible.
    pub(super) fn field(&mut self, name: &str, at: Span, schema: &'a Node, report: &mut Report) -> Option<FieldDraft> {
        good_name(name, at, report)?;
        let ty = self.ty(name, schema, report)?;
        let mut keys = Vec::new();
        // A component that is not a record is resolved where it is used.
        let schema = if matches!(ty, Ty::Named(_)) { schema } else { self.target(schema, report)? };
        limits(&ty, schema, &mut keys, report);
        if let (Ty::List(inner), Some(items)) = (&ty, schema.get("items")) {
            let items = if matches!(**inner, Ty::Named(_)) { items } else { self.target(items, report)? };
            let mut inner_keys = Vec::new();
            limits(inner, items, &mut inner_keys, report);
            if !inner_keys.is_empty() {
                keys.push(("items", Value::Map(inner_keys.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())));
            }
        }
        if schema.get("deprecated").and_then(Node::scalar) == Some(Scalar::Boolean(true)) {
            keys.push(("deprecated", Value::text(DEPRECATED)));
        }
        Some(FieldDraft { name: name.to_owned(), at, ty: Some(ty), keys })
    }

    fn ty(&mut self, name: &str, schema: &'a Node, report: &mut Report) -> Option<Ty> {
        if let Some(reference) = schema.get("$ref") {
            let component = self.component(reference, report)?;
            let target = self.target(&component.value, report)?;
            return match target.get("type").and_then(Node::text) {
                Some("object") | None if target.get("properties").is_some() || target.get("type").is_some() => {
                    self.named(component, target, reference.span, report).map(Ty::Named)
                }
                _ => self.ty(name, target, report),
            };
        }
        let at = schema.span_of("type");
        match schema.get("type").and_then(Node::text) {
            Some("string") => Some(Ty::Word("string")),
            Some("integer") => Some(Ty::Word("integer")),
            Some("number") => Some(Ty::Word("number")),
            Some("boolean") => Some(Ty::Word("boolean")),
            Some("array") => match schema.get("items") {
                Some(items) => match self.ty(name, items, report)? {
                    Ty::List(_) => {
                        report.at(Code::LeftOut, at, format!("`{name}` is a list of lists"));
                        None
                    }
                    inner => Some(Ty::List(Box::new(inner))),
                },
                None => {
                    report.at(Code::LeftOut, at, format!("the list `{name}` has no `items`"));
                    None
                }
            },
            Some("object") => {
                report
                    .at(Code::LeftOut, at, format!("`{name}` is an inline object, or an object without a description"))
                    .help("the importer reads named objects under `components`");
                None
            }
            _ => {
                report.at(Code::LeftOut, schema.span, format!("`{name}` has no type"));
                None
            }
        }
    }

    /// Converts a component to a type.
    fn named(&mut self, component: &'a Entry, target: &'a Node, used_at: Span, report: &mut Report) -> Option<String> {
        let name = component.key.clone();
        if !Names::Types.allows(&name) || alipay_codegen::resolve::is_type_word(&name) {
            if self.rejected.insert(name.clone()) {
                report.at(Code::LeftOut, component.key_span, format!("`{name}` is not a valid type name"));
            }
            return None;
        }
        if self.open.contains(&name) || self.open.len() >= MAX_DEPTH {
            report.at(Code::LeftOut, used_at, format!("`{name}` contains itself, or is nested too deeply"));
            return None;
        }
        if !self.types.contains_key(&name) {
            self.open.push(name.clone());
            let fields = self.fields(target, report);
            self.open.pop();
            let summary = (self.text == Text::Keep).then(|| target.get("description").and_then(Node::text).map(clean)).flatten();
            let summary = summary.filter(|text| !text.is_empty());
            self.types.insert(name.clone(), TypeDraft { at: component.key_span, summary, fields });
        }
        Some(name)
    }

    /// Adds the description and the example of a field, if they are to be imported.
    pub(super) fn prose(&self, schema: &Node, field: &mut FieldDraft) {
        if self.text == Text::Drop {
            return;
        }
        if !field.keys.iter().any(|(key, _)| *key == "summary") {
            summary(schema, field);
        }
        let has_example = field.keys.iter().any(|(key, _)| *key == "example");
        let example = schema.get("schema").unwrap_or(schema).get("example");
        if let (false, Some(example)) = (has_example, example)
            && let Some(example) = fitting(field, example)
        {
            field.keys.push(("example", example));
        }
    }
}

/// Returns the name of a component of this kind that a reference points to. A reference is a JSON pointer in a URI: `~`, `/` and
/// characters that are not valid in a URI are escaped.
pub(super) fn referred<'t>(reference: &'t str, kind: &str) -> Option<Cow<'t, str>> {
    let name = reference.strip_prefix("#/components/")?.strip_prefix(kind)?.strip_prefix('/')?;
    if !name.contains(['%', '~']) {
        return Some(Cow::Borrowed(name));
    }
    let (mut bytes, mut rest) = (Vec::with_capacity(name.len()), name);
    while let Some((before, escaped)) = rest.split_once('%') {
        bytes.extend_from_slice(before.as_bytes());
        let digits = escaped.get(..2).filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()));
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => bytes.push(byte),
            None => bytes.push(b'%'),
        }
        rest = if digits.is_some() { escaped.get(2..).unwrap_or("") } else { escaped };
    }
    bytes.extend_from_slice(rest.as_bytes());
    let text = String::from_utf8(bytes).ok()?;
    Some(Cow::Owned(text.replace("~1", "/").replace("~0", "~")))
}

fn summary(schema: &Node, field: &mut FieldDraft) {
    if let Some(text) = schema.get("description").and_then(Node::text).map(clean).filter(|text| !text.is_empty()) {
        field.keys.push(("summary", Value::Text(text)));
    }
}

fn good_name(name: &str, at: Span, report: &mut Report) -> Option<()> {
    if Names::Fields.allows(name) && name.chars().any(|c| c.is_ascii_alphanumeric()) {
        return Some(());
    }
    report.at(Code::LeftOut, at, format!("`{name}` is not a valid field name"));
    None
}

/// Returns an example of the field's type, unless it has another type or a limit could reject it.
fn fitting(field: &FieldDraft, example: &Node) -> Option<Value> {
    let free = ["max_length", "min_length", "pattern", "values", "minimum", "maximum", "max_items", "min_items", "items"];
    if field.keys.iter().any(|(key, _)| free.contains(key)) {
        return None;
    }
    let Yaml::Scalar { text, .. } = &example.value else { return None };
    match (&field.ty, example.scalar()) {
        (_, None | Some(Scalar::Null)) => None,
        (Some(Ty::Word("string")), _) => Some(Value::Text(clean(text))).filter(|value| *value != Value::text("")),
        (Some(Ty::Word("integer")), Some(Scalar::Integer(digits))) if digits.parse::<i64>().is_ok() => {
            Some(Value::Plain(digits.to_owned()))
        }
        (Some(Ty::Word("boolean")), Some(Scalar::Boolean(flag))) => Some(Value::Plain(flag.to_string())),
        _ => None,
    }
}
