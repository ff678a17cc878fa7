//! The spec language: the allowed content of a file, and its decoded form.
//!
//! [`tables`] is the one definition. It drives the check of a file's shape and `spec/schema.json`. A test compares it with the
//! typed description that serde decodes.

pub(crate) mod check;
mod comments;
mod depth;
pub mod memory_tables;
pub(crate) mod memory_typed;
pub mod products;
mod scalars;
pub mod schema;
pub mod shape;
pub mod tables;
#[cfg(test)]
#[allow(clippy::panic, clippy::indexing_slicing, reason = "tests")]
mod tests;
pub(crate) mod typed;
mod typing;
mod words;

use std::sync::Arc;

use crate::diagnostic::{Code, Report};
use crate::source::Source;
use crate::source::yaml::{self, Node};
use products::ProductsFile;
use typed::{ApiFile, CodesFile, ProtocolFile, TypesFile};

/// A decoded file with the places of all its parts.
pub struct File<T> {
    pub typed: T,
    pub node: Node,
    pub source: Arc<Source>,
}

/// The kinds of file in a spec folder.
pub trait Described: serde::de::DeserializeOwned {
    const SHAPE: &'static shape::Shape;
}

impl Described for ApiFile {
    const SHAPE: &'static shape::Shape = &tables::API_FILE;
}

impl Described for TypesFile {
    const SHAPE: &'static shape::Shape = &tables::TYPES_FILE;
}

impl Described for CodesFile {
    const SHAPE: &'static shape::Shape = &tables::CODES_FILE;
}

impl Described for ProtocolFile {
    const SHAPE: &'static shape::Shape = &tables::PROTOCOL_FILE;
}

impl Described for ProductsFile {
    const SHAPE: &'static shape::Shape = &products::PRODUCTS_FILE;
}

/// Returns true if a word is a key of the language, at any place.
fn is_key(word: &str) -> bool {
    let of_tables = [&tables::API_FILE, &tables::TYPES_FILE, &tables::CODES_FILE, &tables::PROTOCOL_FILE];
    let others = [&memory_tables::OBJECTS_FILE, &products::PRODUCTS_FILE];
    of_tables.into_iter().chain(others).any(|shape| shape.has_key(word, 0))
}

/// Reads one file: YAML, then its shape, then its content, each as far as earlier mistakes allow. Returns `None` if nothing can be
/// read.
pub fn read<T: Described>(source: &Arc<Source>, report: &mut Report) -> Option<File<T>> {
    let node = look(source, T::SHAPE, report)?;
    match yaml::decode(&node) {
        Ok(typed) => Some(File { typed, node, source: Arc::clone(source) }),
        Err(error) => {
            report.at(Code::YamlSyntax, node.span, format!("the file cannot be decoded: {error}"));
            None
        }
    }
}

/// Reads one file and checks its shape. Returns `None` if nothing of it can be decoded.
pub fn look(source: &Arc<Source>, shape: &'static shape::Shape, report: &mut Report) -> Option<Node> {
    let mended = yaml::recover(source, is_key, report)?;
    comments::look(&mended.node, report);
    let mut findings = Report::new(source);
    let (mut node, text) = mended.into_parts();
    let before = text.as_ref().map(|_| node.clone());
    let mut is_whole = check::check(&mut node, shape, &mut findings);
    if !findings.is_empty() {
        let judge = |node: &Node| {
            let mut findings = Report::new(source);
            check::check(&mut node.clone(), shape, &mut findings);
            findings.lines()
        };
        node = yaml::improve(before, text, source, is_key, &judge, report);
        findings = Report::new(source);
        is_whole = check::check(&mut node, shape, &mut findings);
    }
    report.extend(findings);
    is_whole.then_some(node)
}

/// Reads one file without a check of its shape. Returns `None` if it is not YAML as spec files use it.
pub fn parse(source: &Arc<Source>, report: &mut Report) -> Option<Node> {
    yaml::parse(source, is_key, report)
}
