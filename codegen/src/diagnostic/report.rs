//! A collector for the diagnostics of one file.

use std::sync::Arc;

use super::{Code, Diagnostic};
use crate::source::{Source, Span};

/// The diagnostics of one file.
pub struct Report {
    source: Arc<Source>,
    found: Vec<Diagnostic>,
}

impl Report {
    /// Creates an empty report on a file.
    #[must_use]
    pub fn new(source: &Arc<Source>) -> Self {
        Self { source: Arc::clone(source), found: Vec::new() }
    }

    /// Adds a diagnostic. Returns it, so that the caller can add a label, a remedy and other places.
    pub fn at(&mut self, code: Code, span: Span, message: impl Into<String>) -> &mut Diagnostic {
        let diagnostic = Diagnostic::new(code, &self.source, span, message);
        self.found.push(diagnostic);
        let last = self.found.len() - 1;
        #[allow(clippy::indexing_slicing, reason = "the element was pushed on the line above")]
        &mut self.found[last]
    }

    /// Returns the file.
    #[must_use]
    pub fn source(&self) -> &Arc<Source> {
        &self.source
    }

    /// Returns true if nothing was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Returns the number of findings.
    #[must_use]
    pub fn len(&self) -> usize {
        self.found.len()
    }

    /// Counts the diagnostics that stop the generator.
    pub fn errors(&self) -> usize {
        self.found.iter().filter(|one| one.severity() == super::Severity::Error).count()
    }

    /// Returns the lines of the diagnostics, in the order of their discovery.
    pub fn lines(&self) -> Vec<u32> {
        self.found.iter().map(|one| one.primary.position().line).collect()
    }

    /// Adds the diagnostics of another report on the same file.
    pub fn extend(&mut self, other: Self) {
        self.found.extend(other.found);
    }

    /// Returns the findings, in the order in which they were found.
    #[must_use]
    pub fn into_found(self) -> Vec<Diagnostic> {
        self.found
    }
}
