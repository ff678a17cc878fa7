//! What mistakes in a spec leave open.

use crate::diagnostic::is_near;
use crate::source::yaml::{Mark, Node};

/// The part of a record, a field or an element that is not known because of mistakes that were reported. What depends on it is not
/// accused, everything else is checked. A spec without errors has no doubts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Doubt {
    /// Nothing is known.
    pub all: bool,
    /// Keys that are misspelt, missing or wrong.
    pub names: Vec<String>,
}

impl Doubt {
    /// Nothing is known.
    pub const fn all() -> Self {
        Self { all: true, names: Vec::new() }
    }

    /// The doubts about a map.
    pub fn of(node: &Node) -> Self {
        let is_lost = |mark| matches!(mark, Mark::Left | Mark::StandIn);
        let lost = node.entries().iter().filter(|entry| is_lost(entry.value.mark));
        Self { all: matches!(node.mark, Mark::StandIn | Mark::Cut), names: lost.map(|entry| entry.key.clone()).collect() }
    }

    /// Whether a name may be known but for the mistakes.
    pub fn covers(&self, name: &str) -> bool {
        self.all || self.names.iter().any(|lost| lost == name || is_near(lost, name))
    }

    /// Returns true if no mistake covers any name.
    #[must_use]
    pub const fn is_none(&self) -> bool {
        !self.all && self.names.is_empty()
    }
}
