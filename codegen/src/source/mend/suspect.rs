//! A possible mistake of a line, with its repair.

use std::ops::Range;

use super::lines::Lines;
use super::patched::{Edit, Patched};
use super::{brackets, characters, layout, punctuation, quotes};
use crate::diagnostic::{Code, Report};

/// A mistake that would explain why the parser stopped.
pub(super) struct Suspect {
    /// The place in the text.
    pub(super) at: Range<usize>,
    pub(super) message: String,
    pub(super) help: String,
    /// The edits that repair it.
    pub(super) edits: Vec<Edit>,
    /// Set if others of its kind may explain more.
    pub(super) is_weighed: bool,
    /// Set if the repair removes text of the author.
    pub(super) loses: bool,
}

impl Suspect {
    pub(super) fn new(at: Range<usize>, message: impl Into<String>, help: impl Into<String>, edits: Vec<Edit>) -> Self {
        Self { at, message: message.into(), help: help.into(), edits, is_weighed: false, loses: false }
    }

    pub(super) fn weighed(self) -> Self {
        Self { is_weighed: true, ..self }
    }

    pub(super) fn losing(self) -> Self {
        Self { loses: true, ..self }
    }

    pub(super) fn report(&self, text: &Patched, report: &mut Report) {
        report.at(Code::YamlSyntax, text.span(&self.at), self.message.clone()).help(self.help.clone());
    }
}

/// Returns the possible mistakes of a line that the parser accepts, with a meaning that the author did not intend.
pub(super) fn hidden(lines: &Lines<'_>, is_key: fn(&str) -> bool) -> Vec<Suspect> {
    let mut suspects = Vec::new();
    punctuation::wide(lines, &mut suspects);
    punctuation::colons(lines, is_key, &mut suspects);
    punctuation::dashes(lines, &mut suspects);
    suspects
}

/// Returns the possible mistakes in the lines near the place, the most certain first.
pub(super) fn all(lines: &Lines<'_>, info: &str, is_key: fn(&str) -> bool) -> Vec<Suspect> {
    let mut suspects = Vec::new();
    layout::conflicts(lines, &mut suspects);
    characters::order_marks(lines, &mut suspects);
    layout::blanks(lines, &mut suspects);
    punctuation::wide(lines, &mut suspects);
    quotes::escapes(lines, info, &mut suspects);
    quotes::unclosed(lines, &mut suspects);
    quotes::assigned(lines, &mut suspects);
    quotes::nested(lines, &mut suspects);
    quotes::partial(lines, &mut suspects);
    punctuation::hashes(lines, &mut suspects);
    brackets::unclosed(lines, &mut suspects);
    brackets::extra(lines, &mut suspects);
    brackets::unopened(lines, &mut suspects);
    brackets::round(lines, &mut suspects);
    brackets::glued(lines, &mut suspects);
    punctuation::commas(lines, is_key, &mut suspects);
    punctuation::colons(lines, is_key, &mut suspects);
    punctuation::dashes(lines, &mut suspects);
    brackets::behind(lines, &mut suspects);
    punctuation::starts(lines, &mut suspects);
    punctuation::inner_colons(lines, &mut suspects);
    layout::indents(lines, &mut suspects);
    layout::strays(lines, &mut suspects);
    suspects
}
