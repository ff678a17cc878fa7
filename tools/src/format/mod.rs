//! The canonical form of spec files, as written by `cargo codegen fmt` and by importers.
//!
//! A file is split into values as written and the comments between them. Both are printed in one order and one style. The result is
//! parsed and compared with the file before it is returned.

pub(crate) mod layout;
mod print;
#[cfg(test)]
#[allow(clippy::panic, clippy::unwrap_used, reason = "tests")]
mod tests;
mod tree;

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use crate::changes::{self, Changes};
use alipay_codegen::diagnostic::{Code, Diagnostic, Diagnostics, Report, Severity};
use alipay_codegen::resolve;
use alipay_codegen::sink::Stale;
use alipay_codegen::source::yaml::{Entry, Node, Scalar, Value};
use alipay_codegen::source::{Found, Source, Span, read_folder};
use alipay_codegen::spec;
use alipay_codegen::spec::memory_tables::OBJECTS_FILE;
use alipay_codegen::spec::products::PRODUCTS_FILE;
use alipay_codegen::spec::shape::Shape;
use alipay_codegen::spec::tables::{API_FILE, CODES_FILE, PROTOCOL_FILE, TYPES_FILE};

/// Returns the shape of a file from its place in the spec folder.
pub(crate) fn shape(product: &str, stem: &str) -> &'static Shape {
    match (product, stem) {
        (_, "types") => &TYPES_FILE,
        ("", "codes") => &CODES_FILE,
        ("", "objects") => &OBJECTS_FILE,
        ("", "products") => &PRODUCTS_FILE,
        ("", _) => &PROTOCOL_FILE,
        _ => &API_FILE,
    }
}

/// Formats the files of a spec folder. They may be invalid spec files. A file that is not YAML, or that cannot be formatted, is
/// reported and left unchanged.
#[must_use]
pub fn format_folder(spec: &Path) -> Changes {
    let mut diagnostics = Vec::new();
    let mut files = Vec::new();
    let folder = read_folder(spec, &mut diagnostics);
    let mut mistakes: Option<Vec<Diagnostic>> = None;
    for file in &folder {
        let mut report = Report::new(&file.source);
        let formatted = format(&file.source, shape(&file.product, &file.stem), &mut report);
        let mut own = report.into_found();
        if own.iter().any(|diagnostic| diagnostic.code == Code::NotFormatted) {
            let all = mistakes.get_or_insert_with(|| resolved(&folder));
            let of_file: Vec<Diagnostic> =
                all.iter().filter(|mistake| Arc::ptr_eq(&mistake.primary.source, &file.source)).cloned().collect();
            own.retain(|diagnostic| of_file.is_empty() || diagnostic.code != Code::NotFormatted);
            own.extend(of_file);
        }
        diagnostics.extend(own);
        if let Some(text) = formatted.filter(|text| !is_canonical(&file.source, text)) {
            let before = Some(file.source.text().to_owned());
            files.push(Stale { path: changes::path(&file.product, &file.stem), found: before, expected: Some(text) });
        }
    }
    Changes::new(files, Diagnostics::new(diagnostics))
}

/// Returns the errors that `check` reports for the files of a folder.
fn resolved(folder: &[Found]) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    resolve::resolve(folder, None, &mut diagnostics);
    diagnostics.retain(|diagnostic| diagnostic.severity() == Severity::Error);
    diagnostics
}

/// Returns true if a file is in its canonical form. Line ends of a checkout make no difference.
pub(crate) fn is_canonical(source: &Source, formatted: &str) -> bool {
    source.text().replace("\r\n", "\n") == formatted
}

/// Formats a file. Returns `None` for a file that is not YAML or cannot be formatted; the report contains the reason.
pub(crate) fn format(source: &Arc<Source>, shape: &'static Shape, report: &mut Report) -> Option<String> {
    let root = spec::parse(source, report).filter(|_| source.is_exact())?;
    let text = source.text();
    let document = match tree::document(&root, text) {
        Ok(document) => document,
        Err(span) => {
            if !mistakes(source, shape, report) {
                report
                    .at(Code::NotFormatted, span, "this form is not supported by the formatter")
                    .help("write keys and values on separate lines, or lists and maps on one line");
            }
            return None;
        }
    };
    let formatted = print::print(document, shape);
    let again = Arc::new(Source::new(source.path(), source.name(), formatted));
    let read = spec::parse(&again, &mut Report::new(&again));
    let changed = match &read {
        Some(node) => difference(&root, node),
        None => Some(&root),
    };
    let (at, message, help) = match changed {
        Some(node) if layout::keeps(node, text) => (
            node.span,
            "the empty lines below belong to this string, and the canonical form would change their number",
            "write `|` or `>` without the `+`",
        ),
        Some(node) => {
            (node.span, "formatting would change the value", "this is a bug of the formatter; the file is left unchanged")
        }
        None => match read.and_then(|node| lost_comment(text, &root, again.text(), &node)) {
            Some(span) => (span, "the canonical form has no place for this comment", "move it to a separate line above a key"),
            None => return Some(again.text().to_owned()),
        },
    };
    if !mistakes(source, shape, report) {
        report.at(Code::NotFormatted, at, message).help(help);
    }
    None
}

/// Reports the mistakes that prevent formatting, as `check` does. Returns `false` if there are none.
fn mistakes(source: &Arc<Source>, shape: &'static Shape, report: &mut Report) -> bool {
    let mut findings = Report::new(source);
    spec::look(source, shape, &mut findings);
    let is_any = findings.errors() > 0;
    if is_any {
        report.extend(findings);
    }
    is_any
}

/// Returns the first value that differs in another file, regardless of the order of keys.
fn difference<'n>(left: &'n Node, right: &Node) -> Option<&'n Node> {
    match (&left.value, &right.value) {
        (Value::Map(a), Value::Map(b)) => {
            let differs = |entry: &'n Entry| match right.get(&entry.key) {
                Some(other) => difference(&entry.value, other),
                None => Some(&entry.value),
            };
            a.iter().find_map(differs).or((a.len() != b.len()).then_some(left))
        }
        (Value::List(a), Value::List(b)) => {
            a.iter().zip(b).find_map(|(a, b)| difference(a, b)).or((a.len() != b.len()).then_some(left))
        }
        _ => {
            let same = match (left.scalar(), right.scalar()) {
                (Some(Scalar::Text(a)), Some(Scalar::Text(b))) => a == b,
                (a, b) => a.is_some() && a == b,
            };
            (!same).then_some(left)
        }
    }
}

/// Returns a comment of a file that another file does not contain.
fn lost_comment(text: &str, root: &Node, other_text: &str, other: &Node) -> Option<Span> {
    let mut kept: HashMap<&str, usize> = HashMap::new();
    for span in comments(other, other_text) {
        *kept.entry(other_text.get(span.start..span.end).unwrap_or("")).or_default() += 1;
    }
    comments(root, text).into_iter().find(|span| {
        let left = kept.get_mut(text.get(span.start..span.end).unwrap_or(""));
        left.is_none_or(|left| left.checked_sub(1).map(|fewer| *left = fewer).is_none())
    })
}

/// Returns the comments outside values, without trailing white space.
fn comments(root: &Node, text: &str) -> Vec<Span> {
    let mut scalars = Vec::new();
    collect(root, text, &mut scalars);
    // They are in the order of the text, and do not overlap.
    let inside = |at: usize| {
        let before = scalars.partition_point(|(start, _)| *start <= at);
        before.checked_sub(1).and_then(|index| scalars.get(index)).is_some_and(|(_, end)| at < *end)
    };
    let mut comments = Vec::new();
    for (start, line) in text.match_indices('\n').map(|(at, _)| at + 1).chain([0]).map(|at| (at, text.get(at..).unwrap_or(""))) {
        let line = line.split('\n').next().unwrap_or("");
        let mark = layout::comment_starts(line).find(|at| !inside(start + at));
        comments.extend(mark.map(|at| Span { start: start + at, end: start + line.trim_end().len() }));
    }
    comments
}

fn collect(node: &Node, text: &str, into: &mut Vec<(usize, usize)>) {
    if let Value::Scalar { .. } = node.value {
        into.push((node.span.start, layout::end(node, text)));
    }
    for entry in node.entries() {
        into.push((entry.key_span.start, entry.key_span.end));
        collect(&entry.value, text, into);
    }
    node.items().iter().for_each(|item| collect(item, text, into));
}
