//! Parts of a spec that are unknown because of mistakes.

use crate::diagnostic::is_near;
use crate::source::yaml::{Mark, Node};

/// The part of a record, a field or an element that is unknown because of reported mistakes. Checks skip what depends on it, and
/// cover everything else. A spec without errors has no doubts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Doubt {
    /// Set if nothing is known.
    pub(crate) all: bool,
    /// Keys that are misspelt, missing or wrong.
    pub(crate) names: Vec<String>,
}

impl Doubt {
    /// Returns the doubt of a part about which nothing is known.
    pub(crate) const fn all() -> Self {
        Self { all: true, names: Vec::new() }
    }

    /// Returns the doubts about a map.
    pub(crate) fn of(node: &Node) -> Self {
        let is_lost = |mark| matches!(mark, Mark::Left | Mark::StandIn);
        let lost = node.entries().iter().filter(|entry| is_lost(entry.value.mark));
        Self { all: matches!(node.mark, Mark::StandIn | Mark::Cut), names: lost.map(|entry| entry.key.clone()).collect() }
    }

    /// Returns true if a name may be valid apart from the mistakes.
    pub(crate) fn covers(&self, name: &str) -> bool {
        self.all || self.names.iter().any(|lost| lost == name || is_near(lost, name))
    }

    /// Returns true if no mistake covers any name.
    #[must_use]
    pub(crate) const fn is_none(&self) -> bool {
        !self.all && self.names.is_empty()
    }
}
