//! The common parts of all calls of a protocol.

use super::Effect::{Breaking, Compatible, Documentation, Nothing};
use super::types::Scene;
use super::{Change, Notes, codes, record};
use alipay_codegen::by_name::ByName;
use alipay_codegen::ir::{Common, Link, Spec};

/// Compares the descriptions of the protocols.
pub(super) fn compare(old: &Spec, new: &Spec, scene: &Scene<'_>, changes: &mut Vec<Change>) {
    for (name, before, after) in [("gateway.yaml", &old.gateway, &new.gateway), ("rest.yaml", &old.rest, &new.rest)] {
        let mut notes = Notes::new(changes, name);
        match (before, after) {
            (Some(before), Some(after)) => both(before, after, scene, &mut notes),
            (Some(before), None) => {
                notes.add(Breaking, Breaking, before.file.clone(), "the description of the protocol was removed")
            }
            (None, Some(after)) => {
                notes.add(Compatible, Compatible, after.file.clone(), "the description of the protocol is new")
            }
            (None, None) => {}
        }
    }
}

fn both(old: &Common, new: &Common, scene: &Scene<'_>, notes: &mut Notes<'_>) {
    let place = || new.file.clone();
    notes.text("summary", &old.summary, &new.summary, place());
    // Parameters are a table, not a struct, so a change cannot break Rust code.
    let parameters = notes.part("parameters");
    let start = parameters.changes.len();
    let Notes { changes, subject } = parameters;
    record::compare(scene, ("", &old.parameters), ("", &new.parameters), true, &mut Notes::new(changes, subject));
    changes.iter_mut().skip(start).for_each(|change| change.rust = change.rust.min(Documentation));
    match (&old.codes, &new.codes) {
        (Some(before), Some(after)) => codes::codes((&old.file, before), (&new.file, after), &mut notes.part("codes")),
        (Some(_), None) => notes.add(Breaking, Breaking, place(), "the response classes were removed"),
        (None, Some(_)) => notes.add(Compatible, Compatible, place(), "the response classes are new"),
        (None, None) => {}
    }
    codes::codes((&old.file, &old.errors), (&new.file, &new.errors), &mut notes.part("errors"));
    let certificate = old.certificate_download == new.certificate_download;
    constant(
        "certificate_download",
        certificate,
        old.certificate_download.is_some(),
        new.certificate_download.is_some(),
        new,
        notes,
    );
    constant("batch", old.batch == new.batch, old.batch.is_some(), new.batch.is_some(), new, notes);
    match (&old.upload, &new.upload) {
        (Some(before), Some(after)) => {
            let upload = notes.part("upload");
            let start = upload.changes.len();
            let Notes { changes, subject } = upload;
            record::compare(scene, ("", &before.record), ("", &after.record), true, &mut Notes::new(changes, subject));
            changes.iter_mut().skip(start).for_each(|change| change.rust = change.rust.min(Documentation));
            links(&before.links, &after.links, &new.file, &mut notes.part("upload"));
        }
        (before, after) => constant("upload", before.is_some() == after.is_some(), before.is_some(), after.is_some(), new, notes),
    }
}

/// Notes that one of the constants of a protocol was added, removed or changed.
fn constant(name: &str, same: bool, was: bool, is: bool, new: &Common, notes: &mut Notes<'_>) {
    if same {
        return;
    }
    let (rust, wire, message) = match (was, is) {
        (true, false) => (Breaking, Breaking, "its description was removed"),
        (false, true) => (Compatible, Compatible, "its description is new"),
        _ => (Nothing, Breaking, "its description changed"),
    };
    notes.part(name).add(rust, wire, new.file.clone(), message);
}

/// Compares the links from limits to the codes that report their violation.
pub(super) fn links(old: &[Link], new: &[Link], file: &str, notes: &mut Notes<'_>) {
    let (before, after) = (ByName::new(old, |link| &link.limit), ByName::new(new, |link| &link.limit));
    for before in old {
        let (limit, code) = (&before.limit, &before.code);
        match after.get(limit) {
            None => {
                let message = format!("a violation of `{limit}` no longer has the code `{code}`");
                notes.add(Documentation, Breaking, file.to_owned(), message);
            }
            Some(after) if after.code != *code => {
                let message = format!("a violation of `{limit}` now has the code `{}` (was `{code}`)", after.code);
                notes.add(Documentation, Breaking, file.to_owned(), message);
            }
            Some(_) => {}
        }
    }
    for after in new.iter().filter(|after| !before.contains(&after.limit)) {
        let message = format!("a violation of `{}` now has the code `{}`", after.limit, after.code);
        notes.add(Documentation, Compatible, file.to_owned(), message);
    }
}
