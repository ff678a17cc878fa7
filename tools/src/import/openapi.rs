//! OpenAPI 3.0 descriptions as the platform publishes them: the API's name is the `operationId`.
//!
//! Spec files do not describe error responses, so only their codes are imported. For that reason a fault of theirs has no effect:
//! `links` is a string there, and a list in real responses.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use super::draft::{Draft, FieldDraft, Offer, Reading, Ty};
use super::schema::{Schemas, referred};
use super::value::Value;
use super::{Text, fixups, json};
use alipay_codegen::diagnostic::{Code, Report, suggest};
use alipay_codegen::ir::Protocol;
use alipay_codegen::resolve::{identify, is_types, path_parameters, path_problem};
use alipay_codegen::source::yaml::{Entry, Node, Value as Yaml};
use alipay_codegen::source::{Source, Span, yaml};

/// Parameters of every call. The client has setters for them.
const COMMON: &[&str] = &["auth_token", "target_app_id"];

const VERBS: &[&str] = &["get", "post", "put", "patch", "delete"];

/// Other operations of OpenAPI.
const OTHER_VERBS: &[&str] = &["head", "options", "trace"];

/// Returns true for keys of a path item that are not operations. Servers and texts have no counterpart in a spec file.
fn is_of_path(key: &str) -> bool {
    matches!(key, "parameters" | "summary" | "description" | "servers" | "$ref") || is_extension(key)
}

/// Returns true for specification extensions of OpenAPI.
pub(super) fn is_extension(key: &str) -> bool {
    key.starts_with("x-")
}

/// Reads a description, or returns `None` if it is none. Reports changed and omitted parts.
pub(crate) fn read(source: &Arc<Source>, text: Text, report: &mut Report) -> Option<Reading> {
    let mut root = document(source, report)?;
    let version = root.get("openapi").and_then(Node::text).unwrap_or("").to_owned();
    if !version.starts_with("3.0") || !matches!(root.get("paths").map(|paths| &paths.value), Some(Yaml::Map(_))) {
        report
            .at(Code::NotImportable, root.span_of("openapi"), "not an OpenAPI 3.0 description with `paths`")
            .help("expected a file that begins with `openapi: 3.0.3` or another 3.0 version");
        return None;
    }
    fixups::apply(&mut root, report);
    let public = public_codes(&root, report);
    let mut reader = Operations {
        parameters: components(&root, "parameters"),
        schemas: Schemas::new(components(&root, "schemas"), text),
        text,
        seen: HashMap::new(),
        public: public.iter().map(|(code, _)| code.clone()).collect(),
    };
    let mut apis = Vec::new();
    for path in root.get("paths").map(Node::entries).unwrap_or_default().iter().filter(|path| !is_extension(&path.key)) {
        for operation in path.value.entries().iter().filter(|entry| !is_of_path(&entry.key)) {
            apis.extend(reader.operation(path, operation, report));
        }
        if let Some(reference) = path.value.entry("$ref") {
            report
                .at(Code::NotImported, reference.key_span, format!("the path item of `{}` is a reference", path.key))
                .help("copy its operations here");
        }
    }
    apis.sort_by(|left, right| left.api.cmp(&right.api));
    let types = reader.schemas.into_types();
    Some(Reading {
        source: Arc::clone(source),
        protocol: Protocol::Rest,
        apis,
        passed: 0,
        types,
        public_codes: public,
        page: false,
    })
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

/// Returns the codes of `CommonErrorType`, which belong to `rest.yaml`.
fn public_codes(root: &Node, report: &mut Report) -> Vec<(String, Span)> {
    let schema = root.get("components").and_then(|all| all.get("schemas")?.get("CommonErrorType"));
    schema.map(|schema| codes(schema, report)).unwrap_or_default()
}

/// Returns the values of the property `code`.
fn codes(schema: &Node, report: &mut Report) -> Vec<(String, Span)> {
    let values = schema.get("properties").and_then(|all| all.get("code")?.get("enum")).map(Node::items).unwrap_or_default();
    let mut seen = HashSet::new();
    let mut codes = Vec::new();
    for value in values {
        match &value.value {
            // A numeric code is a string, even if YAML has another type for it.
            Yaml::Scalar { text, .. } if super::is_code(text) => {
                if seen.insert(text.clone()) {
                    codes.push((text.clone(), value.span));
                }
            }
            _ => drop(report.at(Code::LeftOut, value.span, "invalid error code")),
        }
    }
    codes
}

struct Operations<'a> {
    parameters: HashMap<&'a str, &'a Entry>,
    schemas: Schemas<'a>,
    text: Text,
    /// The first description of each API.
    seen: HashMap<String, Span>,
    public: HashSet<String>,
}

impl<'a> Operations<'a> {
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
        let Some(title) = node.get("summary").and_then(Node::text).map(super::clean).filter(|title| !title.is_empty()) else {
            report
                .at(Code::NotImported, operation.key_span, format!("`{api}` has no title"))
                .help("the `summary` of an operation is the official name of the API");
            return None;
        };
        let summary = (self.text == Text::Keep).then(|| node.get("description").and_then(Node::text).map(super::clean)).flatten();
        let mut request = self.parameters(path, verb, node, report)?;
        for field in self.body(verb, node, report) {
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
        let (response, codes) = self.responses(node, report);
        self.seen.insert(api.clone(), node.span_of("operationId"));
        let offer = Offer::Rest { verb, path: path.key.clone() };
        Some(Draft {
            api,
            at: node.span_of("operationId"),
            title: Some(title),
            summary: summary.filter(|text| !text.is_empty()),
            offer,
            request,
            response,
            codes,
            at_least_one: Vec::new(),
            hints: Vec::new(),
            cut: false,
        })
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
    fn parameters(&mut self, path: &'a Entry, verb: &str, node: &'a Node, report: &mut Report) -> Option<Vec<FieldDraft>> {
        let in_path = path_parameters(&path.key);
        let mut fields: Vec<FieldDraft> = Vec::new();
        let mut described = HashSet::new();
        for (at, parameter) in self.all_parameters(path, node, report) {
            let name = parameter.get("name").and_then(Node::text).unwrap_or("");
            let place = parameter.get("in").and_then(Node::text).unwrap_or("");
            let Some(schema) = parameter.get("schema") else {
                report.at(Code::LeftOut, at, format!("the parameter `{name}` has no `schema`"));
                continue;
            };
            if COMMON.contains(&name) && place == "query" {
                report
                    .at(Code::LeftOut, at, format!("`{name}` is a common parameter, not a field"))
                    .help(format!("the client has a setter `{name}` for it"));
                continue;
            }
            if !matches!(place, "query" | "path") || (place == "path" && !in_path.contains(&name)) {
                report.at(Code::LeftOut, at, format!("the parameter `{name}` is neither in the path nor in the query"));
                continue;
            }
            let Some(mut field) = self.schemas.field(name, at, schema, report) else { continue };
            let required = parameter.get("required").and_then(Node::scalar) == Some(yaml::Scalar::Boolean(true));
            if required || place == "path" {
                field.keys.push(("required", Value::Plain("true".to_owned())));
            }
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
    fn body(&mut self, verb: &str, node: &'a Node, report: &mut Report) -> Vec<FieldDraft> {
        let mut fields = Vec::new();
        for content in node.get("requestBody").and_then(|body| body.get("content")).map(Node::entries).unwrap_or_default() {
            let Some(schema) = content.value.get("schema") else { continue };
            match content.key.as_str() {
                "application/json" => fields.extend(self.schemas.fields(schema, report)),
                "multipart/form-data" => fields.extend(self.form(schema, report)),
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
        for part in schema.get("properties").map(Node::entries).unwrap_or_default() {
            match part.key.as_str() {
                "data" => fields.splice(0..0, self.schemas.fields(&part.value, report)).for_each(drop),
                name => fields.extend(self.schemas.file(name, part.key_span, &part.value, report)),
            }
        }
        fields
    }

    /// Returns the fields of a successful response, and the codes of errors.
    fn responses(&mut self, node: &'a Node, report: &mut Report) -> (Vec<FieldDraft>, Vec<(String, Span)>) {
        let (mut fields, mut listed) = (Vec::new(), Vec::new());
        for response in node.get("responses").map(Node::entries).unwrap_or_default() {
            let schema = response.value.get("content").and_then(|content| content.get("application/json")?.get("schema"));
            let Some(schema) = schema else { continue };
            if response.key == "200" {
                fields = self.schemas.fields(schema, report);
                continue;
            }
            let Some(schema) = self.schemas.target(schema, report) else { continue };
            let all =
                ["anyOf", "oneOf"].iter().find_map(|key| schema.get(key)).map_or(vec![schema], |of| of.items().iter().collect());
            for schema in all {
                if let Some(schema) = self.schemas.target(schema, report) {
                    listed.extend(codes(schema, report));
                }
            }
        }
        let mut seen = HashSet::new();
        listed.retain(|(code, _)| !self.public.contains(code) && seen.insert(code.clone()));
        (fields, listed)
    }
}

/// The types of a reading, by name.
pub(super) type Types = BTreeMap<String, super::draft::TypeDraft>;
