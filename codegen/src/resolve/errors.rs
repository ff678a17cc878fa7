//! Resolution of the error codes of a file: names, remedies and outcomes.

use std::collections::{HashMap, HashSet};

use super::names::{Names, Style};
use crate::diagnostic::{Code, Report};
use crate::ir::{CodeEnum, ErrorCode, Outcome, Retry, SharedCodes};
use crate::source::Span;
use crate::source::yaml::Node;
use crate::spec::File;
use crate::spec::typed::{CodesFile, Entries, ErrorSpec, SharedErrorSpec};

/// The shared catalogue, by code on the wire.
#[derive(Default)]
pub(super) struct Catalogue<'a> {
    by_code: HashMap<&'a str, (&'a SharedErrorSpec, u32)>,
}

impl<'a> Catalogue<'a> {
    pub(super) fn new(file: &'a File<CodesFile>) -> Self {
        let node = file.node.get("codes");
        let of = |code: &'a str, spec: &'a SharedErrorSpec| Some((code, (spec, file.source.line(node?.key_span_of(code).start))));
        Self { by_code: file.typed.codes.iter().filter_map(|(code, spec)| of(code, spec)).collect() }
    }

    /// Returns true if an API that lists the code returns it for any violated limit.
    pub(super) fn answers_any(&self, code: &str) -> bool {
        self.by_code.get(code).is_some_and(|(spec, _)| spec.rule.is_some())
    }

    /// Returns the catalogue as a part of the description. `used` contains the codes that APIs list.
    pub(super) fn listed(&self, file: &File<CodesFile>, used: &HashSet<&str>, report: &mut Report) -> SharedCodes {
        let node = file.node.get("codes");
        let mut codes: Vec<ErrorCode> = Vec::new();
        for (code, (spec, line)) in &self.by_code {
            let span = node.map_or_else(Span::default, |node| node.key_span_of(code));
            if !used.contains(code) {
                report
                    .at(Code::UnusedType, span, format!("no API lists the code `{code}`"))
                    .help("remove the code, or list it under an API's `errors:`");
            }
            if spec.summary.is_empty() && spec.fix.is_empty() && spec.retry.is_none() && spec.outcome.is_none() {
                report
                    .at(Code::MissingKey, span, format!("`{code}` has no description in the catalogue"))
                    .help("write a `summary`, or remove the code");
            }
            codes.push(error_code(code, String::new(), &ErrorSpec::default(), Some(spec), *line));
        }
        codes.sort_by(|left, right| left.code.cmp(&right.code));
        SharedCodes { file: file.source.name().to_owned(), codes }
    }
}

/// Builds an enum of error codes. `node` is the map of them.
pub(super) fn resolve(
    name: &str,
    specs: &Entries<ErrorSpec>,
    node: Option<&Node>,
    catalogue: &Catalogue<'_>,
    report: &mut Report,
) -> CodeEnum {
    let mut names = Names::new(Style::Code);
    let mut codes = Vec::new();
    for (code, spec) in specs.iter() {
        let Some(entry) = node.and_then(|node| node.entry(code)) else { continue };
        let explicit = spec.name.as_deref().map(|name| (name, entry.value.span_of("name")));
        let name = names.claim(code, entry.key_span, explicit, report);
        codes.push(error_code(
            code,
            name,
            spec,
            catalogue.by_code.get(code).map(|(spec, _)| *spec),
            report.source().line(entry.key_span.start),
        ));
    }
    CodeEnum { name: name.to_owned(), codes }
}

/// Builds a code from the keys of the API's file. The catalogue supplies the missing keys.
fn error_code(code: &str, name: String, spec: &ErrorSpec, shared: Option<&SharedErrorSpec>, line: u32) -> ErrorCode {
    let text = |own: &str, of_shared: fn(&SharedErrorSpec) -> &str| match own {
        "" => shared.map_or("", of_shared).to_owned(),
        own => own.to_owned(),
    };
    let summary = text(&spec.summary, |shared| &shared.summary);
    ErrorCode {
        code: code.to_owned(),
        name,
        fix: text(&spec.fix, |shared| &shared.fix),
        retry: spec.retry.or(shared.and_then(|shared| shared.retry)).unwrap_or(Retry::Never),
        outcome: match spec.outcome.or(shared.and_then(|shared| shared.outcome)) {
            Some(outcome) => outcome,
            None if summary.is_empty() => outcome_by_name(code),
            None => Outcome::Failed,
        },
        summary,
        is_described: is_described(spec),
        in_catalogue: shared.is_some(),
        line,
    }
}

fn is_described(spec: &ErrorSpec) -> bool {
    !spec.summary.is_empty() || !spec.fix.is_empty() || spec.retry.is_some() || spec.outcome.is_some()
}

/// Guesses the outcome of a call from a code without a description. A false `Failed` is worse than a false `Unknown`: a caller
/// repeats the action instead of querying its result.
pub fn outcome_by_name(code: &str) -> Outcome {
    let sounds_unknown = code.ends_with("SYSTEM_ERROR") || code.ends_with("unknow-error");
    if sounds_unknown { Outcome::Unknown } else { Outcome::Failed }
}
