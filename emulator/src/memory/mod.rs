//! The platform's memory: objects that calls create, find and change.

use std::time::SystemTime;

use alipay_codegen::ir::memory::ObjectKind;
use serde_json::{Map, Value};

/// The objects of an emulator.
#[derive(Default)]
pub(crate) struct Memory {}

/// A selection of objects of a kind.
#[allow(dead_code, reason = "a placeholder without objects")]
pub(crate) struct Filter {
    pub(crate) status: Option<String>,
    /// Objects with a smaller number.
    pub(crate) before: Option<u64>,
    pub(crate) limit: usize,
}

/// An object as the control API shows it.
pub(crate) struct ObjectView {
    pub(crate) kind: String,
    pub(crate) id: u64,
    pub(crate) status: String,
    pub(crate) created: SystemTime,
    pub(crate) label: String,
    pub(crate) fields: Map<String, Value>,
    /// The names of the actions that its status allows.
    pub(crate) actions: Vec<String>,
}

#[allow(clippy::unused_self, reason = "a placeholder without objects")]
impl Memory {
    /// Returns the kinds of objects.
    pub(crate) const fn kinds(&self) -> &[ObjectKind] {
        &[]
    }

    /// Returns the selected objects, newest first, or `None` if there is no such kind.
    pub(crate) const fn objects(&self, _kind: &str, _filter: &Filter) -> Option<Vec<ObjectView>> {
        None
    }

    /// Returns an object.
    pub(crate) const fn object(&self, _kind: &str, _id: u64) -> Option<ObjectView> {
        None
    }

    /// Returns the number of objects of a kind.
    pub(crate) const fn count(&self, _kind: &str) -> Option<usize> {
        None
    }

    /// Forgets all objects.
    pub(crate) const fn reset(&self) {}
}
