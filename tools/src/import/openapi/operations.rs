//! Operations: the calls of APIs.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::common::is_common;
use super::examples::{self, Examples};
use super::schema::{Schemas, Types, referred, require, required};
use super::{Origin, codes, is_extension, rules, value, words};
use crate::import::draft::{CodeDraft, Draft, FieldDraft, Offer, RuleDraft, Ty};
use crate::import::value::Value;
use crate::import::{Text, clean};
use crate::openapi::{IDEMPOTENCY, KEYWORDS, PAGING, PUBLIC_ERRORS, UNLISTED_ERRORS};
use alipay_codegen::diagnostic::{Code, Report, suggest};
use alipay_codegen::resolve::{identify, is_types, path_parameters, path_problem};
use alipay_codegen::source::Span;
use alipay_codegen::source::yaml::{Entry, Node};

const VERBS: &[&str] = &["get", "post", "put", "patch", "delete"];

/// Other operations of OpenAPI.
const OTHER_VERBS: &[&str] = &["head", "options", "trace"];

/// Returns true for keys of a path item that are not operations. Servers and texts have no counterpart in a spec file.
fn is_of_path(key: &str) -> bool {
    matches!(key, "parameters" | "summary" | "description" | "servers" | "$ref") || is_extension(key)
}

pub(super) struct Operations<'a> {
    parameters: HashMap<&'a str, &'a Entry>,
    schemas: Schemas<'a>,
    text: Text,
    origin: Origin,
    /// The first description of each API.
    seen: HashMap<String, Span>,
    /// The public codes, which a foreign description repeats in each operation.
    public: HashSet<String>,
}

/// The parts of a response.
#[derive(Default)]
struct Responses {
    fields: Vec<FieldDraft>,
    codes: Vec<CodeDraft>,
}

impl<'a> Operations<'a> {
    pub(super) fn new(
        parameters: HashMap<&'a str, &'a Entry>,
        schemas: Schemas<'a>,
        (text, origin): (Text, Origin),
        public: &[CodeDraft],
    ) -> Self {
        let public = public.iter().filter(|_| origin == Origin::Foreign).map(|code| code.code.clone()).collect();
        Self { parameters, schemas, text, origin, seen: HashMap::new(), public }
    }

    pub(super) fn into_types(self) -> Types {
        self.schemas.into_types()
    }

    /// Reads the operations of a path.
    pub(super) fn path(&mut self, path: &'a Entry, report: &mut Report) -> Vec<Draft> {
        let operations = path.value.entries().iter().filter(|entry| !is_of_path(&entry.key));
        let apis = operations.filter_map(|operation| self.operation(path, operation, report)).collect();
        if let Some(reference) = path.value.entry("$ref") {
            report
                .at(Code::NotImported, reference.key_span, format!("the path item of `{}` is a reference", path.key))
                .help("copy its operations here");
        }
        apis
    }

    fn operation(&mut self, path: &'a Entry, operation: &'a Entry, report: &mut Report) -> Option<Draft> {
        let Some(verb) = VERBS.iter().copied().find(|verb| *verb == operation.key) else {
            let key = &operation.key;
            let (message, help) = match OTHER_VERBS.contains(&key.as_str()) {
                true => (format!("the platform does not use the verb `{key}`"), format!("expected one of {}", VERBS.join(", "))),
                false => {
                    let message = format!("unknown key `{key}` of a path item");
                    let keys =
                        VERBS.iter().chain(OTHER_VERBS).copied().chain(["parameters", "summary", "description", "servers"]);
                    (message, suggest(key, keys).map(String::from).unwrap_or_default())
                }
            };
            report.at(Code::NotImported, operation.key_span, message).help(help);
            return None;
        };
        let node = &operation.value;
        let api = self.name(operation, report)?;
        if let Some(problem) = path_problem(&path.key) {
            report.at(Code::NotImported, path.key_span, format!("the path {problem}"));
            return None;
        }
        let Some(title) = node.get("summary").and_then(Node::text).map(clean).filter(|title| !title.is_empty()) else {
            report
                .at(Code::NotImported, operation.key_span, format!("`{api}` has no title"))
                .help("the `summary` of an operation is the official name of the API");
            return None;
        };
        let summary = (self.text == Text::Keep)
            .then(|| node.get("description").and_then(Node::text).map(|text| words(text, self.origin)))
            .flatten();
        let mut sent = Examples::default();
        let mut request = self.parameters(path, verb, node, &mut sent, report)?;
        let mut rules = rules::of_operation(node, report);
        for field in self.body(verb, node, &mut sent, report) {
            match request.iter().find(|existing: &&FieldDraft| existing.name == field.name) {
                Some(existing) => {
                    let first = existing.at;
                    let source = Arc::clone(report.source());
                    report.at(Code::LeftOut, field.at, format!("`{}` is both in the body and a parameter", field.name)).also(
                        &source,
                        first,
                        "the parameter",
                    );
                }
                None => request.push(field),
            }
        }
        rules.extend(self.body_rules(node, report));
        let responses = self.responses(node, report);
        self.seen.insert(api.clone(), node.span_of("operationId"));
        let offer = Offer::Rest { verb, path: path.key.clone() };
        let examples = match self.text {
            Text::Keep => examples::of_operation(node, sent, &responses.fields),
            Text::Drop => Vec::new(),
        };
        Some(Draft {
            api,
            at: node.span_of("operationId"),
            title: Some(title),
            summary: summary.filter(|text| !text.is_empty()),
            offer,
            request,
            response: responses.fields,
            codes: responses.codes,
            rules,
            traits: self.traits(node),
            examples,
            ..Draft::default()
        })
    }

    /// Returns the properties of a call that a document of the export states.
    fn traits(&self, node: &Node) -> Vec<(&'static str, Value)> {
        let keys = [("keywords", KEYWORDS), ("idempotency", IDEMPOTENCY), ("paging", PAGING)];
        let stated = keys.into_iter().filter_map(|(key, extension)| Some((key, value(node.get(extension)?)?)));
        if self.origin == Origin::Export { stated.collect() } else { Vec::new() }
    }

    /// Returns the name of the API.
    fn name(&self, operation: &Entry, report: &mut Report) -> Option<String> {
        let node = &operation.value;
        let Some(api) = node.get("operationId").and_then(Node::text) else {
            report
                .at(Code::NotImported, operation.key_span, "missing `operationId`")
                .help("the `operationId` is the name of the API");
            return None;
        };
        let span = node.span_of("operationId");
        if identify(api).is_none() {
            report.at(Code::NotImported, span, format!("`{api}` is not a valid API name"));
            return None;
        }
        if is_types(api) {
            report.at(Code::NotImported, span, format!("the file of `{api}` would be `types.yaml`, which is for shared types"));
            return None;
        }
        if let Some(first) = self.seen.get(api) {
            let source = Arc::clone(report.source());
            report.at(Code::NotImported, span, format!("`{api}` is described twice")).label("the second time").also(
                &source,
                *first,
                "the first time",
            );
            return None;
        }
        Some(api.to_owned())
    }

    /// Returns the parameters of an operation, and those of its path item that the operation does not override, each with its span.
    /// A parameter's identity is its name and its place.
    fn all_parameters(&self, path: &'a Entry, node: &'a Node, report: &mut Report) -> Vec<(Span, &'a Node)> {
        let mut read = |node: &'a Node| -> Vec<(Span, &'a Node)> {
            let all = node.get("parameters").map(Node::items).unwrap_or_default();
            all.iter().filter_map(|parameter| self.parameter(parameter, report)).collect()
        };
        let (inherited, own) = (read(&path.value), read(node));
        let id = |parameter: &'a Node| ["name", "in"].map(|key| parameter.get(key).and_then(Node::text).unwrap_or(""));
        let overridden = |parameter: &'a Node| own.iter().any(|(_, other)| id(other) == id(parameter));
        let kept: Vec<(Span, &'a Node)> = inherited.into_iter().filter(|(_, parameter)| !overridden(parameter)).collect();
        kept.into_iter().chain(own).collect()
    }

    /// Returns the parameters of the path and the query.
    fn parameters(
        &mut self,
        path: &'a Entry,
        verb: &str,
        node: &'a Node,
        sent: &mut Examples<'a>,
        report: &mut Report,
    ) -> Option<Vec<FieldDraft>> {
        let in_path = path_parameters(&path.key);
        let mut fields: Vec<FieldDraft> = Vec::new();
        let mut described = HashSet::new();
        for (at, parameter) in self.all_parameters(path, node, report) {
            let name = parameter.get("name").and_then(Node::text).unwrap_or("");
            let place = parameter.get("in").and_then(Node::text).unwrap_or("");
            // Objects travel as JSON text, whose media type has the schema.
            let media = parameter.get("content").and_then(|content| content.entries().first()).map(|entry| &entry.value);
            let Some(schema) = media.unwrap_or(parameter).get("schema") else {
                report.at(Code::LeftOut, at, format!("the parameter `{name}` has no `schema`"));
                continue;
            };
            if is_common(parameter, name, place, self.origin) {
                if self.origin == Origin::Foreign {
                    report
                        .at(Code::LeftOut, at, format!("`{name}` is a common parameter, not a field"))
                        .help(format!("the client has a setter `{name}` for it"));
                }
                continue;
            }
            if !matches!(place, "query" | "path") || (place == "path" && !in_path.contains(&name)) {
                report.at(Code::LeftOut, at, format!("the parameter `{name}` is neither in the path nor in the query"));
                continue;
            }
            let Some(mut field) = self.schemas.field(name, at, schema, report) else { continue };
            require(&mut field, place == "path" || super::is_set(parameter, "required"));
            if place == "query" && !matches!(verb, "get" | "delete") {
                field.keys.push(("in", Value::text("query")));
            }
            self.schemas.prose(parameter, &mut field);
            if fields.iter().any(|other| other.name == field.name) {
                report.at(Code::LeftOut, at, format!("the parameter `{name}` occurs twice"));
            } else {
                if place == "path" && matches!(field.ty, Some(Ty::Word(_))) {
                    described.insert(name);
                }
                sent.parameter(name, media.unwrap_or(parameter));
                fields.push(field);
            }
        }
        if let Some(missing) = in_path.iter().find(|name| !described.contains(*name)) {
            report.at(Code::NotImported, path.key_span, format!("no parameter describes `{{{missing}}}` of the path"));
            return None;
        }
        let doubled = in_path.iter().enumerate().any(|(index, name)| in_path.iter().take(index).any(|other| other == name));
        if doubled {
            report.at(Code::NotImported, path.key_span, "duplicate parameter in the path");
            return None;
        }
        Some(fields)
    }

    /// Resolves a parameter, which may be a reference to a component.
    fn parameter(&self, node: &'a Node, report: &mut Report) -> Option<(Span, &'a Node)> {
        let Some(reference) = node.get("$ref") else { return Some((node.span_of("name"), node)) };
        let name = reference.text().and_then(|text| referred(text, "parameters"));
        match name.and_then(|name| self.parameters.get(name.as_ref())) {
            Some(entry) => Some((reference.span, &entry.value)),
            None => {
                report.at(Code::LeftOut, reference.span, "the reference has no target");
                None
            }
        }
    }

    /// Returns the fields of the body. For a form, these are the files and the fields of its part `data`.
    fn body(&mut self, verb: &str, node: &'a Node, sent: &mut Examples<'a>, report: &mut Report) -> Vec<FieldDraft> {
        let mut fields = Vec::new();
        for content in contents(node) {
            let Some(schema) = content.value.get("schema") else { continue };
            match content.key.as_str() {
                JSON => {
                    fields.extend(self.schemas.fields(schema, report));
                    sent.body(&content.value);
                }
                FORM => {
                    fields.extend(self.form(schema, report));
                    sent.form(&content.value);
                }
                other => drop(report.at(Code::LeftOut, content.key_span, format!("unknown body type `{other}`"))),
            }
        }
        if matches!(verb, "get" | "delete") {
            fields.iter_mut().for_each(|field| field.keys.push(("in", Value::text("body"))));
        }
        fields
    }

    fn form(&mut self, schema: &'a Node, report: &mut Report) -> Vec<FieldDraft> {
        let mut fields = Vec::new();
        let Some(schema) = self.schemas.target(schema, report) else { return fields };
        let needed = required(schema);
        for part in schema.get("properties").map(Node::entries).unwrap_or_default() {
            match part.key.as_str() {
                examples::DATA => fields.splice(0..0, self.schemas.fields(&part.value, report)).for_each(drop),
                name => {
                    let mut file = self.schemas.file(name, part.key_span, &part.value, report);
                    if let Some(file) = &mut file {
                        require(file, needed.contains(name));
                    }
                    fields.extend(file);
                }
            }
        }
        fields
    }

    /// Returns the rules between the fields of the body.
    fn body_rules(&self, node: &'a Node, report: &mut Report) -> Vec<RuleDraft> {
        let mut rules = Vec::new();
        for content in contents(node) {
            let Some(schema) = content.value.get("schema") else { continue };
            let data = match content.key.as_str() {
                FORM => schema.get("properties").and_then(|parts| parts.get(examples::DATA)),
                JSON => Some(schema),
                _ => None,
            };
            rules.extend(data.map(|schema| self.schemas.rules(schema, report)).unwrap_or_default());
        }
        rules
    }

    /// Returns the fields of a successful response, and the codes of errors.
    fn responses(&mut self, node: &'a Node, report: &mut Report) -> Responses {
        let mut responses = Responses::default();
        for response in node.get("responses").map(Node::entries).unwrap_or_default() {
            let schema = response.value.get("content").and_then(|content| content.get(JSON)?.get("schema"));
            let Some(schema) = schema else { continue };
            if response.key == "200" {
                responses.fields = self.schemas.fields(schema, report);
                // Rules between fields of a response have no counterpart.
                continue;
            }
            let Some(schema) = self.schemas.target(schema, report) else { continue };
            let all =
                ["anyOf", "oneOf"].iter().find_map(|key| schema.get(key)).map_or(vec![schema], |of| of.items().iter().collect());
            for reference in all {
                if self.origin == Origin::Export && is_shared(reference) {
                    continue;
                }
                if let Some(schema) = self.schemas.target(reference, report) {
                    responses.codes.extend(codes::codes(schema, (self.text, self.origin), report));
                }
            }
        }
        let mut seen = HashSet::new();
        responses.codes.retain(|code| !self.public.contains(&code.code) && seen.insert(code.code.clone()));
        responses
    }
}

const JSON: &str = "application/json";
const FORM: &str = "multipart/form-data";

/// Returns the media types of a request.
fn contents(operation: &Node) -> &[Entry] {
    operation.get("requestBody").and_then(|body| body.get("content")).map(Node::entries).unwrap_or_default()
}

/// Returns true for a reference to the errors that every call can return.
fn is_shared(reference: &Node) -> bool {
    let name = reference.get("$ref").and_then(Node::text).and_then(|text| referred(text, "schemas"));
    name.is_some_and(|name| [PUBLIC_ERRORS, UNLISTED_ERRORS].contains(&name.as_ref()))
}
