//! Diagnostics as values: what is wrong, where, and what to write instead.
//!
//! A stage never prints and never stops at the first mistake: it hands back [`Diagnostic`]s. How they look is up to the
//! renderers in [`render`]: an excerpt for people, one line for build scripts, JSON for tools.

pub mod render;
mod report;
mod suggest;

use std::fmt;
use std::sync::Arc;

pub use crate::catalogue::Code;
pub use crate::source::{Position, Source, Span};
pub use report::Report;
pub use suggest::{is_near, suggest};

/// Whether a diagnostic stops the generator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing is generated.
    Error,
    /// Worth a look; the generator goes on.
    Warning,
}

impl Severity {
    /// `error` or `warning`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// A place in a file, with a few words about it.
#[derive(Clone, Debug)]
pub struct Label {
    /// The file.
    pub source: Arc<Source>,
    /// The place in it.
    pub span: Span,
    /// What there is to say about the place; may be empty.
    pub text: String,
}

impl Label {
    /// Where the place begins.
    #[must_use]
    pub fn position(&self) -> Position {
        self.source.position(self.span.start)
    }
}

/// One mistake, or one thing worth a look.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// What kind of mistake it is.
    pub code: Code,
    /// What is wrong here, as a sentence without a full stop.
    pub message: String,
    /// Where it is wrong.
    pub primary: Label,
    /// Other places that have to do with it.
    pub secondary: Vec<Label>,
    /// What to write instead.
    pub help: Option<String>,
}

impl Diagnostic {
    /// Whether it stops the generator.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// Creates a diagnostic without label and help.
    pub fn new(code: Code, source: &Arc<Source>, span: Span, message: impl Into<String>) -> Self {
        let primary = Label { source: Arc::clone(source), span, text: String::new() };
        Self { code, message: message.into(), primary, secondary: Vec::new(), help: None }
    }

    /// Says something about the place itself.
    pub fn label(&mut self, text: impl Into<String>) -> &mut Self {
        self.primary.text = text.into();
        self
    }

    /// Says what to write instead.
    pub fn help(&mut self, text: impl Into<String>) -> &mut Self {
        self.help = Some(text.into());
        self
    }

    /// Says what to write instead, where something is known.
    pub fn maybe_help(&mut self, text: Option<impl Into<String>>) -> &mut Self {
        self.help = text.map(Into::into).or(self.help.take());
        self
    }

    /// Points to another place.
    pub fn also(&mut self, source: &Arc<Source>, span: Span, text: impl Into<String>) -> &mut Self {
        self.secondary.push(Label { source: Arc::clone(source), span, text: text.into() });
        self
    }
}

/// The diagnostics of one run, ordered by file, line and column.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Puts them in order.
    #[must_use]
    pub fn new(mut all: Vec<Diagnostic>) -> Self {
        all.sort_by(|left, right| key(left).cmp(&key(right)));
        Self(all)
    }

    /// All of them, in order.
    #[must_use]
    pub fn as_slice(&self) -> &[Diagnostic] {
        &self.0
    }

    /// All of them, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.0.iter()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether any of them stops the generator.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// How many of this severity there are.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.0.iter().filter(|one| one.severity() == severity).count()
    }
}

fn key(one: &Diagnostic) -> (&str, usize, usize, Code, &str) {
    (one.primary.source.path(), one.primary.span.start, one.primary.span.end, one.code, &one.message)
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
