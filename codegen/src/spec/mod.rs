//! The spec language: what a file may say, and what it said.
//!
//! [`tables`] is the one definition: it drives the check of a file's shape, `spec/schema.json` and, by a test, the typed
//! description that serde reads.

pub(crate) mod check;
pub mod schema;
pub(crate) mod shape;
pub(crate) mod tables;
#[cfg(test)]
#[allow(clippy::panic, clippy::indexing_slicing, reason = "tests")]
mod tests;
pub(crate) mod typed;

use std::sync::Arc;

use crate::diagnostic::{Code, Report};
use crate::source::yaml::{self, Node};
use crate::source::{Source, Span};
use typed::{ApiFile, ProtocolFile, TypesFile};

/// A file that could be decoded, with the places of everything in it.
pub(crate) struct File<T> {
    pub(crate) typed: T,
    pub(crate) node: Node,
    pub(crate) source: Arc<Source>,
    /// Keys were left out because they were wrong: what seems to be missing may only be misspelt.
    pub(crate) patchy: bool,
}

/// The kinds of file in a spec folder.
pub(crate) trait Described: serde::de::DeserializeOwned {
    const SHAPE: &'static shape::Shape;
}

impl Described for ApiFile {
    const SHAPE: &'static shape::Shape = &tables::API_FILE;
}

impl Described for TypesFile {
    const SHAPE: &'static shape::Shape = &tables::TYPES_FILE;
}

impl Described for ProtocolFile {
    const SHAPE: &'static shape::Shape = &tables::PROTOCOL_FILE;
}

/// Reads one file: YAML, then its shape, then its content. `None` where so much is wrong that going on would only mislead.
pub(crate) fn read<T: Described>(source: &Arc<Source>, report: &mut Report) -> Option<File<T>> {
    let node = yaml::parse(source, report)?;
    let outcome = check::check(&node, T::SHAPE, report);
    if outcome.fatal {
        return None;
    }
    match decode(source, &outcome.dropped) {
        Ok(typed) => Some(File { typed, node, source: Arc::clone(source), patchy: !outcome.dropped.is_empty() }),
        Err(error) => {
            let at = error.location().map_or(0, |location| location.index());
            report.at(Code::YamlSyntax, Span { start: at, end: at }, format!("not readable as YAML 1.1: {error}"));
            None
        }
    }
}

fn decode<T: Described>(source: &Source, dropped: &[check::Path]) -> Result<T, serde_yaml::Error> {
    if dropped.is_empty() {
        return serde_yaml::from_str(source.text());
    }
    let mut value: serde_yaml::Value = serde_yaml::from_str(source.text())?;
    for path in dropped {
        check::remove(&mut value, path);
    }
    serde_yaml::from_value(value)
}
