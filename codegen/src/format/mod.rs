//! The canonical form of spec files: what `alipay-codegen fmt` writes, and importers with it.
//!
//! A file is taken apart into values in their author's words and the comments between them, and put together again in one order and
//! one style. What the result says is compared with what the file said before anything is handed back.

pub(crate) mod layout;
mod print;
#[cfg(test)]
#[allow(clippy::panic, clippy::unwrap_used, reason = "tests")]
mod tests;
mod tree;

use std::path::Path;
use std::sync::Arc;

use crate::changes::{self, Changes};
use crate::diagnostic::{Code, Diagnostics, Report};
use crate::sink::Stale;
use crate::source::yaml::{Node, Scalar, Value};
use crate::source::{Source, read_folder};
use crate::spec;
use crate::spec::shape::Shape;
use crate::spec::tables::{API_FILE, PROTOCOL_FILE, TYPES_FILE};

/// The shape of a file, from its place in the spec folder.
pub(crate) fn shape(product: &str, stem: &str) -> &'static Shape {
    match (product, stem) {
        (_, "types") => &TYPES_FILE,
        ("", _) => &PROTOCOL_FILE,
        _ => &API_FILE,
    }
}

/// Brings the files of a spec folder into the canonical form. Whether they make sense does not matter; what is not YAML, or cannot be
/// formatted, is told and left as it is.
#[must_use]
pub fn format_folder(spec: &Path) -> Changes {
    let mut found = Vec::new();
    let mut files = Vec::new();
    for one in read_folder(spec, &mut found) {
        let mut report = Report::new(&one.source);
        let formatted = format(&one.source, shape(&one.product, &one.stem), &mut report);
        found.extend(report.into_found());
        if let Some(text) = formatted.filter(|text| !is_canonical(&one.source, text)) {
            let before = Some(one.source.text().to_owned());
            files.push(Stale { path: changes::path(&one.product, &one.stem), found: before, expected: Some(text) });
        }
    }
    Changes::new(files, Diagnostics::new(found))
}

/// Whether a file is what its canonical form says. The line ends of a checkout are no difference.
pub(crate) fn is_canonical(source: &Source, formatted: &str) -> bool {
    source.text().replace("\r\n", "\n") == formatted
}

/// The file in the canonical form; `None` where it is not YAML, or cannot be taken apart, which the report says.
pub(crate) fn format(source: &Arc<Source>, shape: &'static Shape, report: &mut Report) -> Option<String> {
    let root = spec::parse(source, report).filter(|_| source.is_exact())?;
    let text = source.text();
    let document = match tree::document(&root, text) {
        Ok(document) => document,
        Err(span) => {
            if !mistakes(source, shape, report) {
                report
                    .at(Code::NotFormatted, span, "the canonical form of this is not known")
                    .help("write it in the usual way: keys and values on lines of their own, or lists and maps on one line");
            }
            return None;
        }
    };
    let formatted = print::print(document, shape);
    let again = Arc::new(Source::new(source.path(), source.name(), formatted));
    let kept = spec::parse(&again, &mut Report::new(&again))
        .is_some_and(|node| same(&root, &node) && comments(&root, text) <= comments(&node, again.text()));
    if !kept {
        if !mistakes(source, shape, report) {
            report
                .at(Code::NotFormatted, root.span, "formatting would change what the file says")
                .help("this is a fault of the formatter; the file is left as it is");
        }
        return None;
    }
    Some(again.text().to_owned())
}

/// Reports the mistakes that keep a file from being formatted, as `check` does; `false` where there are none.
fn mistakes(source: &Arc<Source>, shape: &'static Shape, report: &mut Report) -> bool {
    let mut found = Report::new(source);
    spec::look(source, shape, &mut found);
    let is_any = found.errors() > 0;
    if is_any {
        report.extend(found);
    }
    is_any
}

/// Whether two values say the same, whatever the order of keys.
fn same(left: &Node, right: &Node) -> bool {
    match (&left.value, &right.value) {
        (Value::Map(a), Value::Map(b)) => {
            a.len() == b.len() && a.iter().all(|entry| right.get(&entry.key).is_some_and(|other| same(&entry.value, other)))
        }
        (Value::List(a), Value::List(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        _ => match (left.scalar(), right.scalar()) {
            (Some(Scalar::Text(a)), Some(Scalar::Text(b))) => a == b,
            (a, b) => a.is_some() && a == b,
        },
    }
}

/// How many comments stand outside of values.
fn comments(root: &Node, text: &str) -> usize {
    let mut scalars = Vec::new();
    collect(root, text, &mut scalars);
    // They stand in the order of the text, one behind the other.
    let inside = |at: usize| {
        let before = scalars.partition_point(|(start, _)| *start <= at);
        before.checked_sub(1).and_then(|index| scalars.get(index)).is_some_and(|(_, end)| at < *end)
    };
    let mut count = 0;
    for (start, line) in text.match_indices('\n').map(|(at, _)| at + 1).chain([0]).map(|at| (at, text.get(at..).unwrap_or(""))) {
        let line = line.split('\n').next().unwrap_or("");
        let mark = line.char_indices().find(|(at, c)| {
            *c == '#' && (*at == 0 || line.get(..*at).is_some_and(|before| before.ends_with([' ', '\t']))) && !inside(start + at)
        });
        count += usize::from(mark.is_some());
    }
    count
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
