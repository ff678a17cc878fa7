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
    let mut found = Vec::new();
    punctuation::wide(lines, &mut found);
    punctuation::colons(lines, is_key, &mut found);
    punctuation::dashes(lines, &mut found);
    found
}

/// Returns the possible mistakes of the lines around the place, the most certain first.
pub(super) fn all(lines: &Lines<'_>, info: &str, is_key: fn(&str) -> bool) -> Vec<Suspect> {
    let mut found = Vec::new();
    layout::conflicts(lines, &mut found);
    characters::order_marks(lines, &mut found);
    layout::blanks(lines, &mut found);
    punctuation::wide(lines, &mut found);
    quotes::escapes(lines, info, &mut found);
    quotes::open(lines, &mut found);
    quotes::assigned(lines, &mut found);
    quotes::nested(lines, &mut found);
    quotes::partial(lines, &mut found);
    punctuation::hashes(lines, &mut found);
    brackets::open(lines, &mut found);
    brackets::extra(lines, &mut found);
    brackets::unopened(lines, &mut found);
    brackets::round(lines, &mut found);
    brackets::glued(lines, &mut found);
    punctuation::commas(lines, is_key, &mut found);
    punctuation::colons(lines, is_key, &mut found);
    punctuation::dashes(lines, &mut found);
    brackets::behind(lines, &mut found);
    punctuation::starts(lines, &mut found);
    punctuation::inner_colons(lines, &mut found);
    layout::indents(lines, &mut found);
    layout::strays(lines, &mut found);
    found
}
