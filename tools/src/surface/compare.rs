//! The differences between two lists of public items, and the version step that they require.

use std::collections::BTreeSet;
use std::fmt;

use crate::diff::Step;

/// A line that only one of the lists has.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SurfaceChange {
    /// The line.
    pub line: String,
    /// True if only the new list has it.
    pub added: bool,
    /// The step that the change requires.
    pub step: Step,
}

/// The differences between two lists, sorted by line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SurfaceDifferences(pub Vec<SurfaceChange>);

impl SurfaceDifferences {
    /// Returns the step that all changes together require, or `None` without a change.
    #[must_use]
    pub fn step(&self) -> Option<Step> {
        self.0.iter().map(|change| change.step).max()
    }
}

/// Compares two lists of public items. A removed or changed line is breaking, an added one compatible, with these exceptions:
///
/// * A condition that goes is compatible.
/// * A variant added to an exhaustive enum, a field added to a struct of public fields, and an item that implementors of a trait must add
///   are breaking.
#[must_use]
pub fn compare(old: &str, new: &str) -> SurfaceDifferences {
    let (before, after): (BTreeSet<_>, BTreeSet<_>) = (old.lines().collect(), new.lines().collect());
    let mut changes = Vec::new();
    for line in &before {
        if !after.contains(line) {
            let freed = after.contains(unconditional(line));
            changes.push(SurfaceChange {
                line: (*line).to_owned(),
                added: false,
                step: if freed { Step::Minor } else { Step::Major },
            });
        }
    }
    for line in &after {
        if !before.contains(line) {
            let step = if breaks(line, &before, &after) { Step::Major } else { Step::Minor };
            changes.push(SurfaceChange { line: (*line).to_owned(), added: true, step });
        }
    }
    changes.sort_by(|a, b| (&a.line, a.added).cmp(&(&b.line, b.added)));
    SurfaceDifferences(changes)
}

/// Returns the line without its conditions.
fn unconditional(line: &str) -> &str {
    line.split(" #[cfg(").next().unwrap_or(line)
}

/// Returns true if an added line breaks code that compiles with the old list.
fn breaks(line: &str, before: &BTreeSet<&str>, after: &BTreeSet<&str>) -> bool {
    let Some((path, text)) = line.split_once(": ") else { return false };
    // A definition that both lists have.
    let kept = |path: &str, kind: &str| {
        let of = |lines: &BTreeSet<&str>| {
            lines
                .iter()
                .copied()
                .find(|line| line.strip_prefix(path).is_some_and(|rest| rest.starts_with(&format!(": {kind}"))))
                .map(unconditional)
                .map(ToOwned::to_owned)
        };
        of(before).filter(|_| of(after).is_some())
    };
    if text.starts_with("variant ") {
        return kept(path, "enum").is_some_and(|line| !line.ends_with("non-exhaustive"));
    }
    if text.starts_with("required ") {
        return kept(path, "trait").is_some();
    }
    match path.rsplit_once('.') {
        Some((of, _)) => kept(of, "struct").is_some_and(|line| line.ends_with("of public fields")),
        None => false,
    }
}

impl fmt::Display for SurfaceDifferences {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(step) = self.step() else { return f.write_str("No differences.\n") };
        for change in &self.0 {
            let effect = if change.step == Step::Major { "breaking" } else { "compatible" };
            writeln!(f, "{effect:<11} {} {}", if change.added { '+' } else { '-' }, change.line)?;
        }
        let breaking = self.0.iter().filter(|change| change.step == Step::Major).count();
        writeln!(f, "\n{breaking} breaking, {} compatible", self.0.len() - breaking)?;
        writeln!(
            f,
            "The next version requires a {} step; while it begins with 0., a {} step.",
            step.as_str(),
            step.before_1_0().as_str()
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step(old: &str, new: &str) -> Option<Step> {
        compare(old, new).step()
    }

    #[test]
    fn a_step_follows_from_the_changes() {
        let old = "a::E: enum\na::E: variant One\na::F: struct of public fields\na::F.one: u8\na::T: trait\na::b: fn b()\n";
        assert_eq!(step(old, old), None);
        for (line, expected) in [
            ("a::c: fn c()", Step::Minor),
            ("a::E: variant Two", Step::Major),
            ("a::F.two: u8", Step::Major),
            ("a::T: required fn one(&self)", Step::Major),
            ("a::T: provided fn two(&self)", Step::Minor),
            ("a::G: enum\na::G: variant Two", Step::Minor),
            ("a::H: struct of public fields\na::H.one: u8", Step::Minor),
            ("a::U: trait\na::U: required fn one(&self)", Step::Minor),
        ] {
            assert_eq!(step(old, &format!("{old}{line}\n")), Some(expected), "{line}");
        }
        for line in old.lines() {
            let without: String = old.lines().filter(|other| *other != line).map(|line| format!("{line}\n")).collect();
            assert_eq!(step(old, &without), Some(Step::Major), "{line}");
        }
        assert_eq!(step("a::E: enum, non-exhaustive\n", "a::E: enum, non-exhaustive\na::E: variant One\n"), Some(Step::Minor));
        assert_eq!(step("b: fn b() #[cfg(x)]\n", "b: fn b()\n"), Some(Step::Minor));
        assert_eq!(step("b: fn b()\n", "b: fn b() #[cfg(x)]\n"), Some(Step::Major));
    }

    #[test]
    fn changes_are_shown_with_their_effect() {
        let differences = compare("a: fn a()\nb: fn b()\n", "a: fn a(&self)\nb: fn b()\nc: fn c()\n");
        assert_eq!(
            differences.to_string(),
            "compatible  + a: fn a(&self)\n\
             breaking    - a: fn a()\n\
             compatible  + c: fn c()\n\
             \n1 breaking, 2 compatible\n\
             The next version requires a major step; while it begins with 0., a minor step.\n"
        );
    }
}
