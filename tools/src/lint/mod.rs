//! Lints: valid descriptions that are probably wrong.
//!
//! A rule applies only to described fields, codes and APIs, those with a `summary` or more. Imported files without descriptions are
//! not checked; `stats` counts them. If a finding is correct by the page, `allow:` in the file excludes it, with a reason.

mod allow;
mod codes;
mod fields;
mod numbers;
mod products;
mod words;

use std::collections::{BTreeSet, HashMap};
use std::path::Path;
use std::sync::Arc;

use alipay_codegen::catalogue::Code;
use alipay_codegen::diagnostic::{Diagnostic, Diagnostics, Report, Severity};
use alipay_codegen::ir::{Api, Spec};
use alipay_codegen::resolve::resolve;
use alipay_codegen::source::yaml::Node;
use alipay_codegen::source::{Found, Source, Span, read_folder};
use alipay_codegen::spec;

/// Checks a spec folder. Returns the errors of the spec instead if there are any.
#[must_use]
pub fn lint(spec: &Path) -> Diagnostics {
    let mut diagnostics = Vec::new();
    let files = read_folder(spec, &mut diagnostics);
    let resolved = resolve(&files, None, &mut diagnostics);
    if diagnostics.iter().any(|diagnostic| diagnostic.severity() == Severity::Error) {
        return Diagnostics::new(diagnostics);
    }
    let apis: HashMap<&str, &Api> = resolved.apis.iter().map(|api| (api.file.as_str(), api)).collect();
    let in_file = |file: &Found| in_file(file, apis.get(file.source.name()).copied(), &resolved);
    Diagnostics::new(files.iter().flat_map(in_file).collect())
}

/// One file, as input for the rules.
struct File<'a> {
    node: &'a Node,
    source: &'a Arc<Source>,
    /// The resolved API, if the file describes one.
    api: Option<&'a Api>,
    /// The numbers of all limits of its requests.
    numbers: BTreeSet<String>,
    /// The names of its fields.
    names: BTreeSet<String>,
}

/// A finding of a rule, with its path: `request.bill_type`, `errors.SYSTEM_ERROR`.
struct Finding {
    way: String,
    diagnostic: Diagnostic,
}

impl Finding {
    fn new(file: &File<'_>, code: Code, way: &str, span: Span, message: String, help: &str) -> Self {
        let mut diagnostic = Diagnostic::new(code, file.source, span, message);
        diagnostic.help(format!("{help}; or allow it: `allow: {{ {code}: {{ {way}: the reason }} }}`"));
        Self { way: way.to_owned(), diagnostic }
    }
}

fn in_file(file: &Found, api: Option<&Api>, spec: &Spec) -> Vec<Diagnostic> {
    let Some(node) = spec::parse(&file.source, &mut Report::new(&file.source)) else { return Vec::new() };
    let mut file = File { node: &node, source: &file.source, api, numbers: BTreeSet::new(), names: BTreeSet::new() };
    numbers::collect(&mut file, spec);
    let mut findings = Vec::new();
    fields::look(&mut file, &mut findings);
    codes::look(&file, &mut findings);
    example(&file, &mut findings);
    products::look(&file, spec, &mut findings);
    allow::apply(&file, findings)
}

/// Checks that a described API has an example, of its own or of a field.
fn example(file: &File<'_>, findings: &mut Vec<Finding>) {
    let Some(api) = file.api.filter(|api| !api.summary.is_empty()) else { return };
    let of_fields = api.request.fields.is_empty() || api.request.fields.iter().any(|field| field.example.is_some());
    if of_fields || api.examples.iter().any(|example| example.request.is_some()) {
        return;
    }
    let message = format!("`{}` is described, but has no example of a request or of a field", api.name);
    let help = "add an `example` to each field, or a request with its response under `examples:`";
    findings.push(Finding::new(file, Code::NoExample, "examples", file.node.key_span_of("api"), message, help));
}

/// Returns the text of a map at a key, unless it is empty.
fn text<'a>(node: &'a Node, key: &str) -> Option<&'a str> {
    node.get(key).and_then(Node::text).filter(|text| !text.trim().is_empty())
}
