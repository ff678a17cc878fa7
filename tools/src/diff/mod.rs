//! What differs between two descriptions, for those who use what becomes of them.
//!
//! Each change is classed twice. For the Rust API: does code that compiled still compile? On the wire: does a call that was sent and
//! taken still go out in the same way, and is its answer read as before? What is limited only in answers counts as documentation,
//! because answers are taken whatever their lengths.

mod api;
mod codes;
mod common;
mod limits;
mod record;
mod render;
mod revision;
mod types;

use std::path::Path;

pub use render::{human, json};

use alipay_codegen::Error;
use alipay_codegen::ir::Spec;
use alipay_codegen::load::load;

/// What a change is to those who have code already.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// Nothing at all.
    Nothing,
    /// Only what people read.
    Documentation,
    /// More than before, and nothing less.
    Compatible,
    /// What worked before need not work any more.
    Breaking,
}

impl Effect {
    /// The word in reports; `-` for nothing.
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

/// The step of a version that a change asks for.
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
    /// The step's name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }

    /// The step while the version begins with `0.`: cargo takes 0.1.4 and 0.2.0 for incompatible, and 0.1.5 for anything less.
    #[must_use]
    pub const fn before_1_0(self) -> Self {
        match self {
            Self::Major => Self::Minor,
            Self::Minor | Self::Patch => Self::Patch,
        }
    }
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Change {
    /// What changed: the API or file, and the way to the part.
    pub subject: String,
    /// How, as a sentence without a full stop.
    pub message: String,
    /// What it is to Rust code.
    pub rust: Effect,
    /// What it is to calls.
    pub wire: Effect,
    /// The spec file and the line, of the description after; of the one before where the part is gone.
    pub place: String,
}

impl Change {
    /// The step that this change alone asks for.
    #[must_use]
    pub fn step(&self) -> Step {
        match self.rust.max(self.wire) {
            Effect::Breaking => Step::Major,
            Effect::Compatible => Step::Minor,
            Effect::Documentation | Effect::Nothing => Step::Patch,
        }
    }
}

/// What differs between two descriptions, by subject.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Differences(pub Vec<Change>);

impl Differences {
    /// The step that all changes together ask for; `None` without a change.
    #[must_use]
    pub fn step(&self) -> Option<Step> {
        self.0.iter().map(Change::step).max()
    }
}

/// Compares two descriptions. Each is a spec folder, or a revision of git whose folder `spec` is read.
///
/// # Errors
/// A description that is neither, or that has mistakes.
pub fn compare(spec: &Path, old: &str, new: &str) -> Result<Differences, Error> {
    Ok(between(&described(spec, old)?, &described(spec, new)?))
}

fn described(spec: &Path, name: &str) -> Result<Spec, Error> {
    let folder = Path::new(name);
    if folder.is_dir() {
        return Ok(load(folder)?.spec);
    }
    revision::load(spec, name)
}

/// Compares two descriptions that were read.
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

/// Where changes of one part are noted.
struct Notes<'a> {
    changes: &'a mut Vec<Change>,
    subject: String,
}

impl<'a> Notes<'a> {
    fn new(changes: &'a mut Vec<Change>, subject: impl Into<String>) -> Self {
        Self { changes, subject: subject.into() }
    }

    /// Notes for a part of this one.
    fn part(&mut self, name: &str) -> Notes<'_> {
        Notes { subject: format!("{} {name}", self.subject), changes: &mut *self.changes }
    }

    /// Notes for a part of a part.
    fn inner(&mut self, name: &str) -> Notes<'_> {
        Notes { subject: format!("{}.{name}", self.subject), changes: &mut *self.changes }
    }

    fn add(&mut self, rust: Effect, wire: Effect, place: String, message: impl Into<String>) {
        let message = message.into();
        self.changes.push(Change { subject: self.subject.clone(), message, rust, wire, place });
    }

    /// Notes that a text which people read is another one.
    fn text(&mut self, what: &str, old: &str, new: &str, place: String) {
        if old != new {
            let message = match (old.is_empty(), new.is_empty()) {
                (true, _) => format!("there is a {what} now"),
                (_, true) => format!("the {what} is gone"),
                _ => format!("the {what} is another one"),
            };
            self.add(Effect::Documentation, Effect::Nothing, place, message);
        }
    }
}

/// A place in a spec file.
fn at(file: &str, line: u32) -> String {
    format!("{file}:{line}")
}
