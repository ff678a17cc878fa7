//! The lines: facts from one source about one API, or about error codes of several.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use alipay_codegen::diagnostic::{Code, Diagnostic, Report};
use alipay_codegen::source::{Source, Span};

/// A line.
#[derive(Deserialize)]
pub(super) struct Line {
    /// The API; `*` if `apis` lists several.
    api: String,
    #[serde(default)]
    apis: Vec<String>,
    source: String,
    #[serde(default)]
    form: Option<String>,
    #[serde(default)]
    date: Option<String>,
    #[serde(default)]
    pub(super) request: BTreeMap<String, Field>,
    #[serde(default)]
    pub(super) response: BTreeMap<String, Field>,
    #[serde(default)]
    pub(super) errors: BTreeMap<String, Meaning>,
}

/// The facts of a field in a source.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Field {
    pub(super) required: Option<Need>,
    pub(super) max_length: Option<u64>,
}

/// The required state of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Need {
    Yes,
    No,
    Conditional,
}

/// The meaning of an error code in a source.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Meaning {
    pub(super) meaning: Option<String>,
    pub(super) fix: Option<String>,
}

/// The weight of a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    /// A documentation page, or a copy of one.
    Page,
    /// A model with annotations from a page.
    Model,
    /// A check in another client's code, or an answer to a question.
    Check,
}

/// The origin of a statement.
#[derive(Clone, Debug)]
pub(super) struct Origin {
    /// The source, without the differences between two notes on it.
    pub(super) name: String,
    pub(super) weight: Weight,
    pub(super) year: Option<u16>,
    /// The page is one of those that the spec was started from.
    pub(super) seed: bool,
}

/// Words for forms that are checks.
const CHECKS: &[&str] = &["setter checks", "validator", "validation rules", "zod", "schema", "wrapper", "faq", "forum", "blog"];

/// Words for forms that are annotated models, or digests.
const MODELS: &[&str] = &["bean-validation", "comment", "annotation", "docstring", "typescript", "digest", "skill doc", "enum"];

impl Line {
    /// Returns the APIs of the line.
    pub(super) fn apis(&self) -> impl Iterator<Item = &str> {
        let own = (self.api != "*").then_some(self.api.as_str());
        own.into_iter().chain(self.apis.iter().map(String::as_str))
    }

    pub(super) fn origin(&self) -> Origin {
        let form = self.form.as_deref().unwrap_or("").to_lowercase();
        let has = |words: &[&str]| words.iter().any(|word| form.contains(word));
        let weight = match () {
            () if has(CHECKS) => Weight::Check,
            () if has(MODELS) => Weight::Model,
            () => Weight::Page,
        };
        let year = self.date.as_deref().and_then(|date| date.get(..4)?.parse().ok());
        Origin { name: name(&self.source), weight, year, seed: form.contains("seed") }
    }
}

/// Returns the name of a source: its number in an index of public files, otherwise its text without parentheses.
fn name(source: &str) -> String {
    let number = source.split(|c: char| !c.is_ascii_digit()).find(|digits| digits.len() >= 9);
    let plain = source.strip_prefix("github ").unwrap_or(source);
    let plain = plain.split(" (").next().and_then(|plain| plain.split(',').next()).unwrap_or(plain);
    number.unwrap_or(plain).to_owned()
}

/// Reads the lines of facts. Returns `None` if there are none.
pub(super) fn read(source: &Arc<Source>, diagnostics: &mut Vec<Diagnostic>) -> Option<Vec<Line>> {
    json(source, "has no facts of an API", diagnostics)
}

/// Reads one JSON object per line, and reports invalid lines.
pub(super) fn json<T: DeserializeOwned>(source: &Arc<Source>, lacks: &str, diagnostics: &mut Vec<Diagnostic>) -> Option<Vec<T>> {
    let mut report = Report::new(source);
    let mut lines = Vec::new();
    let mut start = 0;
    for line in source.text().split_inclusive('\n') {
        let whole = Span { start, end: start + line.trim_end().len() };
        start += line.len();
        if line.trim().is_empty() {
            continue;
        }
        match serde_json::from_str(line) {
            Ok(line) => lines.push(line),
            Err(error) => {
                let at = (whole.start + error.column().saturating_sub(1)).min(whole.end);
                report.at(Code::NotImportable, Span { start: at, end: at }, format!("this line {lacks}: {error}"));
            }
        }
    }
    if lines.is_empty() {
        report.at(Code::NotImportable, Span::default(), "the file is empty, or has no valid line");
    }
    diagnostics.extend(report.into_found());
    (!lines.is_empty()).then_some(lines)
}
