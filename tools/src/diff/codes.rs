//! Enums: values of enumerations, and error codes.

use super::Effect::{Breaking, Compatible, Documentation, Nothing};
use super::{Notes, at};
use alipay_codegen::by_name::ByName;
use alipay_codegen::ir::{CodeEnum, Enum, ErrorCode, Outcome, Retry};

/// Compares an enumeration. `sent` is true if requests contain it, so that its values limit them.
pub(super) fn values(old: &Enum, new: &Enum, sent: bool, notes: &mut Notes<'_>) {
    let place = || at(&new.file, new.line);
    notes.text("title", &old.title, &new.title, place());
    notes.text("summary", &old.summary, &new.summary, place());
    if old.open != new.open {
        super::record::open(new.open, sent, place(), notes);
    }
    let before = ByName::new(&old.values, |value| &value.wire);
    let now = ByName::new(&new.values, |value| &value.wire);
    for before in &old.values {
        let mut part = notes.inner(&before.wire);
        match now.get(&before.wire) {
            None => {
                let message = match sent {
                    true => "the value was removed: it is invalid in requests, and `Unknown` in responses",
                    false => "the value was removed: it is `Unknown` in responses",
                };
                part.add(Breaking, Breaking, place(), message);
            }
            Some(after) => {
                if before.name != after.name {
                    let message = format!("the variant is now `{}` (was `{}`)", after.name, before.name);
                    part.add(Breaking, Nothing, place(), message);
                }
                part.text("title", &before.title, &after.title, place());
                part.text("summary", &before.summary, &after.summary, place());
            }
        }
    }
    for after in new.values.iter().filter(|after| !before.contains(&after.wire)) {
        notes.inner(&after.wire).add(Compatible, Compatible, place(), "the value is new");
    }
}

/// Compares two lists of error codes, from the files `old` and `new`.
pub(super) fn codes(old: (&str, &CodeEnum), new: (&str, &CodeEnum), notes: &mut Notes<'_>) {
    let before = ByName::new(&old.1.codes, |code| &code.code);
    let now = ByName::new(&new.1.codes, |code| &code.code);
    for before in &old.1.codes {
        let mut part = notes.inner(&before.code);
        match now.get(&before.code) {
            None => {
                let message = "the code was removed: it becomes `Unknown`, without facts about retry and outcome";
                part.add(Breaking, Breaking, at(old.0, before.line), message);
            }
            Some(after) => code(before, after, new.0, &mut part),
        }
    }
    for after in new.1.codes.iter().filter(|after| !before.contains(&after.code)) {
        notes.inner(&after.code).add(Compatible, Compatible, at(new.0, after.line), "the code is new");
    }
}

fn code(before: &ErrorCode, after: &ErrorCode, file: &str, notes: &mut Notes<'_>) {
    let place = || at(file, after.line);
    if before.name != after.name {
        notes.add(Breaking, Nothing, place(), format!("the variant is now `{}` (was `{}`)", after.name, before.name));
    }
    match (before.retry, after.retry) {
        (Retry::Never, Retry::Later) => notes.add(Documentation, Compatible, place(), "a later retry is now safe"),
        (Retry::Later, Retry::Never) => notes.add(Documentation, Breaking, place(), "a later retry is no longer safe"),
        _ => {}
    }
    match (before.outcome, after.outcome) {
        (Outcome::Failed, Outcome::Unknown) => {
            notes.add(Documentation, Breaking, place(), "the outcome is now unknown (was a failure)");
        }
        (Outcome::Unknown, Outcome::Failed) => {
            notes.add(Documentation, Breaking, place(), "the outcome is now a failure (was unknown)");
        }
        _ => {}
    }
    notes.text("summary", &before.summary, &after.summary, place());
    notes.text("fix", &before.fix, &after.fix, place());
}
