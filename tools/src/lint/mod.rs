//! What is no mistake of the language but reads wrong: rules with codes of their own, over what people wrote.
//!
//! A rule looks at a field, a code or an API only where somebody has described it, by a `summary` or by more. Imported files that
//! nobody has touched have nothing to be right or wrong about yet; `stats` counts them. What a rule finds and the page means all the
//! same is allowed in the file, under `allow:`, with a reason.

mod allow;
mod codes;
mod fields;
mod numbers;
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

/// Looks for what reads wrong. Where the spec has mistakes of the language, these are handed back instead.
#[must_use]
pub fn lint(spec: &Path) -> Diagnostics {
    let mut found = Vec::new();
    let files = read_folder(spec, &mut found);
    let resolved = resolve(&files, &mut found);
    if found.iter().any(|one| one.severity() == Severity::Error) {
        return Diagnostics::new(found);
    }
    let apis: HashMap<&str, &Api> = resolved.apis.iter().map(|api| (api.file.as_str(), api)).collect();
    let in_file = |file: &Found| in_file(file, apis.get(file.source.name()).copied(), &resolved);
    Diagnostics::new(files.iter().flat_map(in_file).collect())
}

/// One file, as the rules see it.
struct File<'a> {
    node: &'a Node,
    source: &'a Arc<Source>,
    /// What became of it, where it describes an API.
    api: Option<&'a Api>,
    /// Every number that a limit of its requests has.
    numbers: BTreeSet<String>,
    /// The names of its fields.
    names: BTreeSet<String>,
}

/// What a rule found, and the way to it: `request.bill_type`, `errors.SYSTEM_ERROR`.
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

fn in_file(found: &Found, api: Option<&Api>, spec: &Spec) -> Vec<Diagnostic> {
    let Some(node) = spec::parse(&found.source, &mut Report::new(&found.source)) else { return Vec::new() };
    let mut file = File { node: &node, source: &found.source, api, numbers: BTreeSet::new(), names: BTreeSet::new() };
    numbers::collect(&mut file, spec);
    let mut findings = Vec::new();
    fields::look(&mut file, &mut findings);
    codes::look(&file, &mut findings);
    example(&file, &mut findings);
    allow::apply(&file, findings)
}

/// An API that somebody has described shows how it is used, by an example of its own or by those of its fields.
fn example(file: &File<'_>, findings: &mut Vec<Finding>) {
    let Some(api) = file.api.filter(|api| !api.summary.is_empty()) else { return };
    let of_fields = api.request.fields.is_empty() || api.request.fields.iter().any(|field| field.example.is_some());
    if of_fields || api.examples.iter().any(|example| example.request.is_some()) {
        return;
    }
    let message = format!("`{}` is described, and has no example of a request and none of a field", api.name);
    let help = "add an `example` to each field, or a request with its response under `examples:`";
    findings.push(Finding::new(file, Code::NoExample, "examples", file.node.key_span_of("api"), message, help));
}

/// A text that a map has at a key; none where it is empty.
fn text<'a>(node: &'a Node, key: &str) -> Option<&'a str> {
    node.get(key).and_then(Node::text).filter(|text| !text.trim().is_empty())
}
