//! The differences between two descriptions, for users of the generated crate.
//!
//! Each change has an effect in Rust, on code that compiled before, and an effect on the wire, on calls that worked before and on
//! their responses.
//! Limits of responses count as documentation, because clients accept responses of any length.

mod api;
mod codes;
mod common;
mod limits;
mod listed;
mod record;
mod render;
mod revision;
mod types;

use std::path::Path;

pub use render::{human, json};

use alipay_codegen::Error;
use alipay_codegen::ir::Spec;
use alipay_codegen::load::load;

/// The effect of a change on existing code or calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// No effect.
    Nothing,
    /// Changes only the documentation.
    Documentation,
    /// Adds something and removes nothing.
    Compatible,
    /// May break existing code or calls.
    Breaking,
}

impl Effect {
    /// Returns the word for reports; `-` for no effect.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Nothing => "-",
            Self::Documentation => "documentation",
            Self::Compatible => "compatible",
            Self::Breaking => "breaking",
        }
    }
}

/// The version step that a change requires.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// 1.2.3 becomes 1.2.4.
    Patch,
    /// 1.2.3 becomes 1.3.0.
    Minor,
    /// 1.2.3 becomes 2.0.0.
    Major,
}

impl Step {
    /// Returns the name of the step.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }

    /// Returns the step while the version begins with `0.`: for cargo, 0.1.4 and 0.2.0 are incompatible, 0.1.4 and 0.1.5 are compatible.
    #[must_use]
    pub const fn before_1_0(self) -> Self {
        match self {
            Self::Major => Self::Minor,
            Self::Minor | Self::Patch => Self::Patch,
        }
    }
}

/// A difference between two descriptions.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Change {
    /// The API or file, and the path of the part that changed.
    pub subject: String,
    /// The change, as a sentence without a full stop.
    pub message: String,
    /// The effect on Rust code.
    pub rust: Effect,
    /// The effect on calls.
    pub wire: Effect,
    /// The spec file and the line in the new description, or in the old one for a removed part.
    pub place: String,
}

impl Change {
    /// Returns the step that this change alone requires.
    #[must_use]
    pub fn step(&self) -> Step {
        match self.rust.max(self.wire) {
            Effect::Breaking => Step::Major,
            Effect::Compatible => Step::Minor,
            Effect::Documentation | Effect::Nothing => Step::Patch,
        }
    }
}

/// The differences between two descriptions, by subject.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Differences(pub Vec<Change>);

impl Differences {
    /// Returns the step that all changes together require, or `None` without a change.
    #[must_use]
    pub fn step(&self) -> Option<Step> {
        self.0.iter().map(Change::step).max()
    }
}

/// Compares two descriptions. Each is a spec folder, or a git revision whose folder `spec` is read.
///
/// Compares two inventories of the gateway's methods, which are files with the extension `jsonl`, or two folders with the data of a
/// catalogue, by their methods. Their changes have no place.
///
/// # Errors
/// Fails if a description is none of these, if it has errors, and if the two are of different kinds.
pub fn compare(spec: &Path, old: &str, new: &str) -> Result<Differences, Error> {
    match (listed::Kind::of(Path::new(old)), listed::Kind::of(Path::new(new))) {
        (None, None) => Ok(between(&described(spec, old)?, &described(spec, new)?)),
        (Some(before), Some(after)) if before == after => before.compare(Path::new(old), Path::new(new)),
        (before, after) => {
            let word = |kind: Option<listed::Kind>| kind.map_or("a spec folder or a revision", listed::Kind::words);
            let message = format!("`{old}` is {}, but `{new}` is {}; compare two of the same kind", word(before), word(after));
            Err(Error::Setting { name: "diff", message })
        }
    }
}

fn described(spec: &Path, name: &str) -> Result<Spec, Error> {
    let folder = Path::new(name);
    if folder.is_dir() {
        return Ok(load(folder)?.spec);
    }
    revision::load(spec, name)
}

/// Compares two loaded descriptions.
#[must_use]
pub fn between(old: &Spec, new: &Spec) -> Differences {
    let mut changes = Vec::new();
    let scene = types::Scene::new(old, new);
    common::compare(old, new, &scene, &mut changes);
    types::compare(&scene, &mut changes);
    api::compare(&scene, &mut changes);
    changes.sort_by(|left, right| (&left.subject, &left.message).cmp(&(&right.subject, &right.message)));
    Differences(changes)
}

/// Collects the changes of one part.
struct Notes<'a> {
    changes: &'a mut Vec<Change>,
    subject: String,
}

impl<'a> Notes<'a> {
    fn new(changes: &'a mut Vec<Change>, subject: impl Into<String>) -> Self {
        Self { changes, subject: subject.into() }
    }

    /// Returns the collector for a part of this one.
    fn part(&mut self, name: &str) -> Notes<'_> {
        Notes { subject: format!("{} {name}", self.subject), changes: &mut *self.changes }
    }

    /// Returns the collector for a part of a part.
    fn inner(&mut self, name: &str) -> Notes<'_> {
        Notes { subject: format!("{}.{name}", self.subject), changes: &mut *self.changes }
    }

    fn add(&mut self, rust: Effect, wire: Effect, place: String, message: impl Into<String>) {
        let message = message.into();
        self.changes.push(Change { subject: self.subject.clone(), message, rust, wire, place });
    }

    /// Notes a change of a documentation text.
    fn text(&mut self, what: &str, old: &str, new: &str, place: String) {
        if old != new {
            let message = match (old.is_empty(), new.is_empty()) {
                (true, _) => format!("the {what} is new"),
                (_, true) => format!("the {what} was removed"),
                _ => format!("the {what} changed"),
            };
            self.add(Effect::Documentation, Effect::Nothing, place, message);
        }
    }
}

/// Formats a place in a spec file.
fn at(file: &str, line: u32) -> String {
    format!("{file}:{line}")
}
