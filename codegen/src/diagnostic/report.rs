//! A collector for the diagnostics of one file.

use std::sync::Arc;

use super::{Code, Diagnostic};
use crate::source::{Source, Span};

/// The diagnostics of one file.
pub struct Report {
    source: Arc<Source>,
    diagnostics: Vec<Diagnostic>,
}

impl Report {
    /// Creates an empty report on a file.
    #[must_use]
    pub fn new(source: &Arc<Source>) -> Self {
        Self { source: Arc::clone(source), diagnostics: Vec::new() }
    }

    /// Adds a diagnostic. Returns it, so that the caller can add a label, a remedy and other places.
    pub fn at(&mut self, code: Code, span: Span, message: impl Into<String>) -> &mut Diagnostic {
        let diagnostic = Diagnostic::new(code, &self.source, span, message);
        self.diagnostics.push(diagnostic);
        let last = self.diagnostics.len() - 1;
        #[allow(clippy::indexing_slicing, reason = "the element was pushed on the line above")]
        &mut self.diagnostics[last]
    }

    /// Returns the file.
    #[must_use]
    pub fn source(&self) -> &Arc<Source> {
        &self.source
    }

    /// Returns true if nothing was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.diagnostics.is_empty()
    }

    /// Returns the number of findings.
    #[must_use]
    pub fn len(&self) -> usize {
        self.diagnostics.len()
    }

    /// Counts the diagnostics that stop the generator.
    pub fn errors(&self) -> usize {
        self.diagnostics.iter().filter(|diagnostic| diagnostic.severity() == super::Severity::Error).count()
    }

    /// Returns the lines of the diagnostics, in the order of their discovery.
    pub fn lines(&self) -> Vec<u32> {
        self.diagnostics.iter().map(|diagnostic| diagnostic.primary.position().line).collect()
    }

    /// Adds the diagnostics of another report on the same file.
    pub fn extend(&mut self, other: Self) {
        self.diagnostics.extend(other.diagnostics);
    }

    /// Returns the findings, in the order in which they were found.
    #[must_use]
    pub fn into_found(self) -> Vec<Diagnostic> {
        self.diagnostics
    }
}
