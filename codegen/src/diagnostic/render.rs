//! Formats of diagnostics: excerpts for terminals, lines for build scripts, JSON for tools.

use std::fmt::Write as _;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use serde_json::{Value, json};

use super::{Diagnostic, Diagnostics, Label, Severity, Span};

/// Formats each diagnostic with its source line, in the style of a compiler. `colour` adds terminal escapes.
#[must_use]
pub fn human(all: &Diagnostics, colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let mut out = String::new();
    for diagnostic in all {
        out.push_str(&renderer.render(&[group(diagnostic)]));
        out.push_str("\n\n");
    }
    out.push_str(&count(all));
    out
}

/// Formats `2 errors, 1 warning` with a hint and a line feed. Returns an empty text if there are no diagnostics.
fn count(all: &Diagnostics) -> String {
    let parts: Vec<String> = [Severity::Error, Severity::Warning]
        .into_iter()
        .filter_map(|severity| match all.count(severity) {
            0 => None,
            1 => Some(format!("1 {}", severity.as_str())),
            many => Some(format!("{many} {}s", severity.as_str())),
        })
        .collect();
    if parts.is_empty() { String::new() } else { format!("{}; `cargo codegen explain CODE` explains one.\n", parts.join(", ")) }
}

fn group(diagnostic: &Diagnostic) -> Group<'_> {
    let level = match diagnostic.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(visible(&diagnostic.message)).id(diagnostic.code.id());
    let others =
        diagnostic.secondary.iter().filter(|label| is_near(diagnostic, label)).map(|label| (AnnotationKind::Context, label));
    let near: Vec<(AnnotationKind, &Label)> =
        std::iter::once((AnnotationKind::Primary, &diagnostic.primary)).chain(others).collect();
    // There is no text to show of a file that could not be read.
    let mut group = match diagnostic.primary.source.text() {
        "" => title.element(Origin::path(diagnostic.primary.source.path())),
        _ => title.element(snippet(&near)),
    };
    for label in diagnostic.secondary.iter().filter(|label| !is_near(diagnostic, label)) {
        group = group.element(snippet(&[(AnnotationKind::Context, label)]));
    }
    match &diagnostic.help {
        Some(help) => group.element(Level::HELP.message(visible(help))),
        None => group,
    }
}

/// The maximum distance in lines of two places that share one excerpt.
const NEAR: u32 = 1000;

/// Returns true if a place shares an excerpt with the primary one.
fn is_near(diagnostic: &Diagnostic, label: &Label) -> bool {
    let (source, primary) = (&diagnostic.primary.source, diagnostic.primary.span.start);
    label.source.path() == source.path() && source.line(primary).abs_diff(source.line(label.span.start)) <= NEAR
}

/// Builds the snippet of these places, which are in one file. It contains only the lines of the places, because the renderer scans
/// every line that it receives.
fn snippet<'a>(labels: &[(AnnotationKind, &'a Label)]) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    let ranges: Vec<Range<usize>> = labels.iter().map(|(_, label)| first_line(label)).collect();
    let start = ranges.iter().map(|range| range.start).min().unwrap_or(0);
    let end = ranges.iter().map(|range| range.end).max().unwrap_or(0);
    let Some((_, first)) = labels.first() else { return Snippet::source("") };
    let source = &first.source;
    let mut lines = source.lines(Span { start, end });
    // A place after the last line feed has no line to show.
    if lines.start == lines.end {
        lines.start = 0;
    }
    let text = source.text().get(lines.start..lines.end).unwrap_or("");
    let line = usize::try_from(source.line(lines.start)).unwrap_or(1);
    let mut snippet = Snippet::source(text).path(source.path()).line_start(line);
    for ((kind, label), range) in labels.iter().zip(ranges) {
        let annotation = kind.span(range.start - lines.start..range.end - lines.start);
        let annotation = if label.text.is_empty() { annotation } else { annotation.label(visible(&label.text)) };
        snippet = snippet.annotation(annotation);
    }
    snippet
}

/// Returns the part of the place on its first line: a whole block would hide the point.
fn first_line(label: &Label) -> Range<usize> {
    let text = label.source.text();
    let (start, end) = (label.span.start.min(text.len()), label.span.end.min(text.len()));
    let inside = text.get(start..end).unwrap_or("");
    start..start + inside.lines().next().unwrap_or("").len()
}

/// Escapes control characters of a spec file's text, so that a message stays on one line.
fn visible(text: &str) -> String {
    text.chars().flat_map(|c| if c.is_control() { c.escape_default().collect::<Vec<_>>() } else { vec![c] }).collect()
}

/// Formats one line for each diagnostic: `spec/trade/pay.yaml:12:5: error[E0006]: unknown key …; did you mean …?`
#[must_use]
pub fn short(all: &Diagnostics) -> String {
    all.iter().map(|diagnostic| short_one(diagnostic) + "\n").collect()
}

/// Formats one diagnostic on one line, without a line feed.
#[must_use]
pub fn short_one(diagnostic: &Diagnostic) -> String {
    let mut out = format!(
        "{}: {}[{}]: {}",
        place(diagnostic),
        diagnostic.severity().as_str(),
        diagnostic.code,
        visible(&diagnostic.message)
    );
    if let Some(help) = &diagnostic.help {
        let _ = write!(out, "; {}", visible(help));
    }
    out
}

fn place(diagnostic: &Diagnostic) -> String {
    let position = diagnostic.primary.position();
    format!("{}:{}:{}", diagnostic.primary.source.path(), position.line, position.column)
}

/// Formats one line for each diagnostic as a directive for cargo from a build script: `cargo::error=…` and `cargo::warning=…`.
#[must_use]
pub fn cargo(all: &Diagnostics) -> String {
    all.iter().map(|diagnostic| format!("cargo::{}={}\n", diagnostic.severity().as_str(), short_one(diagnostic))).collect()
}

/// Formats a JSON array with an object for each diagnostic.
#[must_use]
pub fn json(all: &Diagnostics) -> String {
    let values: Vec<Value> = all.iter().map(diagnostic_json).collect();
    format!("{:#}\n", Value::Array(values))
}

fn diagnostic_json(diagnostic: &Diagnostic) -> Value {
    json!({
        "code": diagnostic.code.id(),
        "severity": diagnostic.severity().as_str(),
        "message": diagnostic.message,
        "help": diagnostic.help,
        "primary": label_json(&diagnostic.primary),
        "secondary": diagnostic.secondary.iter().map(label_json).collect::<Vec<_>>(),
    })
}

fn label_json(label: &Label) -> Value {
    let (start, end) = (label.position(), label.source.position(label.span.end));
    json!({
        "file": label.source.path(),
        "line": start.line,
        "column": start.column,
        "end_line": end.line,
        "end_column": end.column,
        "label": label.text,
    })
}
