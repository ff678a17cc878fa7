//! Reading of a file: strictly, with recovery, or as a foreign file.

use std::sync::Arc;

use super::{Built, Dialect, Node, Value, build};
use crate::diagnostic::Report;
use crate::source::mend::{self, Mended};
use crate::source::{Source, Span};

/// A predicate for the keys of a file's language. It determines the intended meaning of a broken line.
pub(super) type Vocabulary = fn(&str) -> bool;

/// Reads as much of a spec file as possible. The report gets all mistakes at once. Returns `None` if nothing can be read.
pub fn recover(source: &Arc<Source>, is_key: Vocabulary, report: &mut Report) -> Option<Mended> {
    let text = source.text();
    if !text.contains(mend::is_unprintable) {
        let mut findings = Report::new(source);
        if let Built { root, failure: None, .. } = build(text, None, Dialect::Spec, &mut findings) {
            report.extend(findings);
            return Some(Mended::whole(root.unwrap_or_else(nothing)));
        }
    }
    mend::read(source, Dialect::Spec, is_key, report)
}

/// Reads a spec file. Returns `None` if any part cannot be read; the report contains the reason.
pub fn parse(source: &Arc<Source>, is_key: Vocabulary, report: &mut Report) -> Option<Node> {
    let before = report.len();
    recover(source, is_key, report).map(|mended| mended.node).filter(|_| report.len() == before)
}

/// Reads a foreign file: anchors, aliases, tags and merge keys are resolved. Returns `None` if the file is not YAML.
pub fn parse_foreign(source: &Arc<Source>, report: &mut Report) -> Option<Node> {
    let mut findings = Report::new(source);
    let built = build(source.text(), None, Dialect::Foreign, &mut findings);
    if built.failure.is_none() {
        let clean = findings.is_empty();
        report.extend(findings);
        return Some(built.root.unwrap_or_else(nothing)).filter(|_| clean);
    }
    let before = report.errors();
    mend::read(source, Dialect::Foreign, |_| false, report).map(|mended| mended.node).filter(|_| report.errors() == before)
}

/// Returns the value of an empty file.
pub fn nothing() -> Node {
    Node::new(Span::default(), Value::Scalar { text: String::new(), plain: true })
}
