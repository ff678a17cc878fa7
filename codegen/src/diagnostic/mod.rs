//! Diagnostics as values: mistake, place and remedy.
//!
//! A stage never prints and never stops at the first mistake: it returns [`Diagnostic`]s. The renderers in [`render`] format them:
//! as excerpts for terminals, as lines for build scripts, as JSON for tools.

pub mod render;
mod report;
mod suggest;

use std::fmt;
use std::sync::Arc;

pub use crate::catalogue::{Code, Severity};
pub use crate::source::{Position, Source, Span};
// For the maintainers' tools, which report their own findings.
#[doc(hidden)]
pub use report::Report;
#[doc(hidden)]
#[cfg(feature = "platform")]
pub use suggest::nearest_names;
pub use suggest::{is_near, suggest};

/// A place in a file with an optional text.
#[derive(Clone, Debug)]
pub struct Label {
    /// The file.
    pub source: Arc<Source>,
    /// The place in the file.
    pub span: Span,
    /// The text about the place; may be empty.
    pub text: String,
}

impl Label {
    /// Returns the start of the place.
    #[must_use]
    pub fn position(&self) -> Position {
        self.source.position(self.span.start)
    }
}

/// One mistake or warning.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// The kind of mistake.
    pub code: Code,
    /// The mistake, as a sentence without a full stop.
    pub message: String,
    /// The place of the mistake.
    pub primary: Label,
    /// Other related places.
    pub secondary: Vec<Label>,
    /// The remedy.
    pub help: Option<String>,
}

impl Diagnostic {
    /// Returns the severity, which follows from the code.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// Creates a diagnostic without label and help.
    #[doc(hidden)]
    pub fn new(code: Code, source: &Arc<Source>, span: Span, message: impl Into<String>) -> Self {
        let primary = Label { source: Arc::clone(source), span, text: String::new() };
        Self { code, message: message.into(), primary, secondary: Vec::new(), help: None }
    }

    /// Sets the text about the primary place.
    #[doc(hidden)]
    pub fn label(&mut self, text: impl Into<String>) -> &mut Self {
        self.primary.text = text.into();
        self
    }

    /// Sets the remedy.
    #[doc(hidden)]
    pub fn help(&mut self, text: impl Into<String>) -> &mut Self {
        self.help = Some(text.into());
        self
    }

    /// Sets the remedy if there is one.
    #[doc(hidden)]
    pub fn maybe_help(&mut self, text: Option<impl Into<String>>) -> &mut Self {
        self.help = text.map(Into::into).or(self.help.take());
        self
    }

    /// Adds another place.
    #[doc(hidden)]
    pub fn also(&mut self, source: &Arc<Source>, span: Span, text: impl Into<String>) -> &mut Self {
        self.secondary.push(Label { source: Arc::clone(source), span, text: text.into() });
        self
    }
}

/// The diagnostics of one run, ordered by file, line and column.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Sorts diagnostics.
    #[must_use]
    pub fn new(mut all: Vec<Diagnostic>) -> Self {
        all.sort_by(|left, right| key(left).cmp(&key(right)));
        Self(all)
    }

    /// Returns all diagnostics in order.
    #[must_use]
    pub fn as_slice(&self) -> &[Diagnostic] {
        &self.0
    }

    /// Iterates over all diagnostics in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.0.iter()
    }

    /// Returns true if there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns true if any of them stops the generator.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// Counts the diagnostics of a severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.0.iter().filter(|diagnostic| diagnostic.severity() == severity).count()
    }
}

fn key(diagnostic: &Diagnostic) -> (&str, usize, usize, Code, &str) {
    (
        diagnostic.primary.source.path(),
        diagnostic.primary.span.start,
        diagnostic.primary.span.end,
        diagnostic.code,
        &diagnostic.message,
    )
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&render::short(self))
    }
}

impl std::error::Error for Diagnostics {}
