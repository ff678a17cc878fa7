//! Conversion of OpenAPI schemas to fields and types.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};

use super::limits::{limits, recommended, text_of};
use super::{Origin, is_set, rules, texts, value, words};
use crate::import::draft::{FieldDraft, RuleDraft, Ty, TypeDraft};
use crate::import::value::Value;
use crate::import::{Text, clean, uploads};
use crate::openapi::{LIMITS, REPLACEMENT, REQUIRED};
use alipay_codegen::diagnostic::{Code, Report};
use alipay_codegen::source::Span;
use alipay_codegen::source::yaml::{Entry, Node, Scalar, Value as Yaml};
use alipay_codegen::spec::shape::Names;

/// Limit for the nesting of types.
const MAX_DEPTH: usize = 40;

/// The text for a deprecated field. The source has no details.
const DEPRECATED: &str = "The platform marks it as deprecated.";

/// The types of a reading, by name.
pub(super) type Types = BTreeMap<String, TypeDraft>;

pub(super) struct Schemas<'a> {
    components: HashMap<&'a str, &'a Entry>,
    text: Text,
    origin: Origin,
    types: Types,
    /// The types that enclose the current one.
    open: Vec<String>,
    /// Types that turned out not to be records.
    rejected: HashSet<String>,
}

impl<'a> Schemas<'a> {
    pub(super) fn new(components: HashMap<&'a str, &'a Entry>, text: Text, origin: Origin) -> Self {
        Self { components, text, origin, types: Types::new(), open: Vec::new(), rejected: HashSet::new() }
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
        let required = required(schema);
        let mut fields = Vec::new();
        for property in schema.get("properties").map(Node::entries).unwrap_or_default() {
            if let Some(mut field) = self.field(&property.key, property.key_span, &property.value, report) {
                require(&mut field, required.contains(property.key.as_str()));
                self.prose(&property.value, &mut field);
                fields.push(field);
            }
        }
        fields
    }

    /// Returns the rules between the fields of an object.
    pub(super) fn rules(&self, schema: &'a Node, report: &mut Report) -> Vec<RuleDraft> {
        let mut unreported = Report::new(report.source());
        // The caller has read the fields, and the reference with them.
        self.target(schema, &mut unreported).map(|schema| rules::of_object(schema, report)).unwrap_or_default()
    }

    /// Converts a part of a form that is not `data`.
    pub(super) fn file(&mut self, name: &str, at: Span, schema: &'a Node, report: &mut Report) -> Option<FieldDraft> {
        let is_binary = schema.get("type").is_none() && schema.get("contentMediaType").is_some();
        if !is_binary && type_of(schema) != Some("string") {
            report.at(Code::LeftOut, at, format!("the form part `{name}` is not a file"));
            return None;
        }
        uploads(name, at, report)?;
        good_name(name, at, report)?;
        let ty = Ty::Word("file");
        let mut keys = Vec::new();
        if self.origin == Origin::Export {
            limits(&ty, schema, self.text, &mut keys, report);
        }
        let mut field = FieldDraft { name: name.to_owned(), at, ty: Some(ty), keys };
        self.annotations(schema, &mut field);
        match self.origin {
            Origin::Export => self.prose(schema, &mut field),
            Origin::Foreign if self.text == Text::Keep => summary(schema, self.origin, &mut field),
            Origin::Foreign => {}
        }
        Some(field)
    }

    /// Converts a field. Returns `None` if that is not possible.
    pub(super) fn field(&mut self, name: &str, at: Span, schema: &'a Node, report: &mut Report) -> Option<FieldDraft> {
        good_name(name, at, report)?;
        let ty = self.ty(name, schema, report)?;
        let mut keys = Vec::new();
        // A component that is not a record is resolved where it is used.
        let target = if matches!(ty, Ty::Named(_)) { schema } else { self.target(schema, report)? };
        limits(&ty, target, self.text, &mut keys, report);
        if let (Ty::List(inner), Some(items)) = (&ty, target.get("items")) {
            let items = if matches!(**inner, Ty::Named(_)) { items } else { self.target(items, report)? };
            let mut inner_keys = Vec::new();
            limits(inner, items, self.text, &mut inner_keys, report);
            if !inner_keys.is_empty() {
                keys.push(("items", Value::Map(inner_keys.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())));
            }
        }
        let mut field = FieldDraft { name: name.to_owned(), at, ty: Some(ty), keys };
        self.annotations(schema, &mut field);
        if !std::ptr::eq(schema, target) {
            self.annotations(target, &mut field);
        }
        Some(field)
    }

    /// Adds the label, the default and the deprecation of a field.
    fn annotations(&self, schema: &Node, field: &mut FieldDraft) {
        let has = |field: &FieldDraft, key: &str| field.keys.iter().any(|(own, _)| *own == key);
        let title = schema.get("title").and_then(Node::text).map(|title| clean(title).replace('\n', " "));
        // Other programs write the name of the field or of its type there.
        let is_label = self.origin == Origin::Export;
        if let Some(title) = title.filter(|title| is_label && !title.is_empty() && !has(field, "title")) {
            field.keys.push(("title", Value::Text(title)));
        }
        if let Some(default) = schema.get("default").and_then(value).filter(|_| !has(field, "default")) {
            field.keys.push(("default", default));
        }
        if is_set(schema, "deprecated") && !has(field, "deprecated") {
            let replacement = schema.get(REPLACEMENT).and_then(Node::text).filter(|_| self.text == Text::Keep);
            field.keys.push(("deprecated", Value::text(replacement.unwrap_or(DEPRECATED))));
        }
        if schema.get(REQUIRED).and_then(Node::text) == Some("conditional") && !has(field, "required") {
            field.keys.push(("required", Value::text("conditional")));
        }
    }

    fn ty(&mut self, name: &str, schema: &'a Node, report: &mut Report) -> Option<Ty> {
        if let Some(reference) = schema.get("$ref") {
            let component = self.component(reference, report)?;
            let target = self.target(&component.value, report)?;
            return match type_of(target) {
                Some("object") | None if target.get("properties").is_some() || target.get("type").is_some() => {
                    self.named(component, target, reference.span, report).map(Ty::Named)
                }
                _ => self.ty(name, target, report),
            };
        }
        let at = schema.span_of("type");
        match type_of(schema) {
            Some("string") => Some(Ty::Word(match schema.get("format").and_then(Node::text) {
                Some(format) if self.origin == Origin::Export => text_of(format),
                _ => "string",
            })),
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
            let of = |key: &str| target.get(key).and_then(Node::text).map(|text| words(text, self.origin));
            let words = |key: &str| of(key).filter(|text| !text.is_empty());
            let ty = TypeDraft {
                at: component.key_span,
                title: words("title").map(|title| title.replace('\n', " ")).filter(|_| self.origin == Origin::Export),
                summary: words("description").filter(|_| self.text == Text::Keep),
                fields,
                rules: rules::of_object(target, report),
            };
            self.types.insert(name.clone(), ty);
        }
        Some(name)
    }

    /// Adds the description and the example of a field, if they are to be imported.
    pub(super) fn prose(&self, schema: &Node, field: &mut FieldDraft) {
        if self.text == Text::Drop {
            return;
        }
        if !field.keys.iter().any(|(key, _)| *key == "summary") {
            summary(schema, self.origin, field);
        }
        let has_example = field.keys.iter().any(|(key, _)| *key == "example");
        let media = schema.get("content").and_then(|content| content.entries().first()).map(|entry| &entry.value);
        let of = media.unwrap_or(schema).get("schema").unwrap_or(schema);
        let first = of.get("examples").and_then(|examples| examples.items().first());
        if let (false, Some(example)) = (has_example, first.or_else(|| of.get("example")))
            && let Some(example) = fitting(field, example, self.origin)
        {
            field.keys.push(("example", example));
        }
    }
}

/// Returns the type of a value. OpenAPI 3.1 lists several types: `null` means a missing field, and alternatives may state the type.
fn type_of(schema: &Node) -> Option<&str> {
    match schema.get("type") {
        Some(node) if matches!(node.value, Yaml::List(_)) => {
            let mut types = texts(node).filter(|ty| *ty != "null");
            let first = types.next();
            first.filter(|_| types.next().is_none())
        }
        Some(node) => node.text(),
        None => recommended(schema).and_then(type_of),
    }
}

/// Returns the names of the required properties of an object, also of those that are only documented.
pub(super) fn required(schema: &Node) -> HashSet<&str> {
    let lists = [Some(schema), schema.get(LIMITS)].into_iter().flatten().filter_map(|schema| schema.get("required"));
    lists.flat_map(texts).collect()
}

/// Makes a field a required one.
pub(super) fn require(field: &mut FieldDraft, is_required: bool) {
    if is_required {
        field.keys.retain(|(key, _)| *key != "required");
        field.keys.push(("required", Value::Plain("true".to_owned())));
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

fn summary(schema: &Node, origin: Origin, field: &mut FieldDraft) {
    let text = schema.get("description").and_then(Node::text).map(|text| words(text, origin));
    if let Some(text) = text.filter(|text| !text.is_empty()) {
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

/// Returns an example in the form of the field's type. A number or a flag is a valid example of a text in many descriptions.
fn fitting(field: &FieldDraft, example: &Node, origin: Origin) -> Option<Value> {
    match (&field.ty, &example.value, example.scalar()) {
        (Some(Ty::Word("string")), Yaml::Scalar { text, .. }, Some(scalar)) if origin == Origin::Foreign => {
            Some(Value::Text(clean(text))).filter(|value| scalar != Scalar::Null && *value != Value::text(""))
        }
        _ => value(example),
    }
}
