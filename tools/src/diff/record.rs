//! Records: added, removed and changed fields, and the rules between fields.

use std::collections::{HashMap, HashSet};

use super::Effect::{Breaking, Compatible, Documentation, Nothing};
use super::types::Scene;
use super::{Effect, Notes, at, limits};
use alipay_codegen::by_name::ByName;
use alipay_codegen::field_type;
use alipay_codegen::ir::{Field, Home, Kind, Place, Protocol, Record, Required, Rule, Text};

/// Compares two records, each with the scope of its user. `sent` is true if requests contain the record.
pub(super) fn compare(scene: &Scene<'_>, old: (&str, &Record), new: (&str, &Record), sent: bool, notes: &mut Notes<'_>) {
    let file = &new.1.file;
    let (old_fields, new_fields) = (by_name(old.1), by_name(new.1));
    let (gone, added) = (others(old.1, &new_fields), others(new.1, &old_fields));
    for before in &old.1.fields {
        let mut part = notes.inner(&before.name);
        if let Some(after) = new_fields.get(&before.name) {
            field(scene, (old.0, before), (new.0, after), file, sent, &mut part);
            continue;
        }
        // The same field of the struct, with a new name on the wire.
        match added.get(before.ident.as_str()).copied() {
            Some(after) => {
                part.add(Nothing, Breaking, at(file, after.line), format!("the name on the wire is now `{}`", after.name));
                field(scene, (old.0, before), (new.0, after), file, sent, &mut part);
            }
            None => part.add(Breaking, Breaking, at(&old.1.file, before.line), "the field was removed"),
        }
    }
    for after in new.1.fields.iter().filter(|after| !old_fields.contains(&after.name)) {
        if !gone.contains_key(after.ident.as_str()) {
            let must = sent && after.required == Required::Yes;
            let message = if must { "the field is new and required" } else { "the field is new" };
            let wire = if must { Breaking } else { Compatible };
            notes.inner(&after.name).add(Compatible, wire, at(file, after.line), message);
        }
    }
    rules(old.1, new.1, sent, notes);
}

fn by_name(record: &Record) -> ByName<'_, Field> {
    ByName::new(&record.fields, |field| &field.name)
}

/// Returns the fields of a record that the other record does not have, by their names in Rust.
fn others<'a>(record: &'a Record, other: &ByName<'_, Field>) -> HashMap<&'a str, &'a Field> {
    let fields = record.fields.iter().filter(|field| !other.contains(&field.name));
    fields.map(|field| (field.ident.as_str(), field)).collect()
}

fn field(scene: &Scene<'_>, old: (&str, &Field), new: (&str, &Field), file: &str, sent: bool, notes: &mut Notes<'_>) {
    let (before, after) = (old.1, new.1);
    let place = || at(file, after.line);
    if before.ident != after.ident {
        let message = format!("the field of the struct is now `{}` (was `{}`)", after.ident, before.ident);
        notes.add(Breaking, Nothing, place(), message);
    }
    let same = same_kind(scene, (old.0, &before.kind), (new.0, &after.kind));
    if !same {
        kind(before, after, sent, place(), notes);
    }
    required(before, after, sent, place(), notes);
    // Changes of an enumeration's values are reported once, with the enumeration.
    let values = !(same && before.kind.enumeration().is_some());
    let context = limits::Context { sent, values, file };
    limits::compare(&before.limits, &after.limits, &context, "", notes);
    if let (Kind::List(before), Kind::List(after)) = (&before.kind, &after.kind) {
        limits::compare(&before.limits, &after.limits, &context, "items.", notes);
    }
    if before.place != after.place {
        let word = |place| match place {
            Place::Body => "in the body",
            Place::Query => "in the query",
            Place::Path => "in the path",
        };
        let message = format!("on REST it is now {} (was {})", word(after.place), word(before.place));
        notes.add(Nothing, Breaking, place(), message);
    }
    only(before, after, sent, place(), notes);
    match (&before.deprecated, &after.deprecated) {
        (None, Some(_)) => notes.add(Compatible, Nothing, place(), "now deprecated"),
        (Some(_), None) => notes.add(Compatible, Nothing, place(), "no longer deprecated"),
        (before, after) => {
            notes.text("deprecation", before.as_deref().unwrap_or(""), after.as_deref().unwrap_or(""), place());
        }
    }
    if before.open != after.open && !before.values.is_empty() && !after.values.is_empty() {
        open(after.open, sent, place(), notes);
    }
    notes.text("title", &before.title, &after.title, place());
    notes.text("summary", &before.summary, &after.summary, place());
    let written = |value: &Option<serde_json::Value>| value.as_ref().map(ToString::to_string).unwrap_or_default();
    notes.text("default", &written(&before.default), &written(&after.default), place());
    notes.text("example", &written(&before.example), &written(&after.example), place());
}

/// Notes that a list of values became open or closed.
pub(super) fn open(is_open: bool, sent: bool, place: String, notes: &mut Notes<'_>) {
    let (wire, message) = match (is_open, sent) {
        (true, _) => (Compatible, "its list of values is now open"),
        (false, true) => (Breaking, "its list of values is now closed: other values are invalid in requests"),
        (false, false) => (Documentation, "its list of values is now closed"),
    };
    notes.add(Documentation, wire, place, message);
}

/// Returns true if two fields have the same Rust type apart from `Option`, in whichever module.
fn same_kind(scene: &Scene<'_>, old: (&str, &Kind), new: (&str, &Kind)) -> bool {
    let named = |old_home: Home, old_name: &str, new_home: Home, new_name: &str| {
        scene.same((old.0, old_home, old_name), (new.0, new_home, new_name))
    };
    match (old.1, new.1) {
        (Kind::Text(Text::Enum(before)), Kind::Text(Text::Enum(after))) => {
            named(before.home, &before.name, after.home, &after.name)
        }
        (Kind::Record(before), Kind::Record(after)) => named(before.home, &before.name, after.home, &after.name),
        (Kind::List(before), Kind::List(after)) => same_kind(scene, (old.0, &before.kind), (new.0, &after.kind)),
        (Kind::Text(before), Kind::Text(after)) => text(before) == text(after),
        (before, after) => std::mem::discriminant(before) == std::mem::discriminant(after),
    }
}

/// Returns the keyword of a text type. Enumerations are compared by name elsewhere.
const fn text(text: &Text) -> &'static str {
    match text {
        Text::String => "string",
        Text::Price => "price",
        Text::DateTime => "datetime",
        Text::Date => "date",
        Text::Json => "json",
        Text::Enum(_) => "an enumeration",
    }
}

/// Notes a changed type.
fn kind(before: &Field, after: &Field, sent: bool, place: String, notes: &mut Notes<'_>) {
    let (was, is) = (field_type(before), field_type(after));
    if was == is && json_form(&before.kind) == json_form(&after.kind) && !named(&before.kind) {
        let message = format!("the type in the spec is now `{}` (was `{}`)", word(&after.kind), word(&before.kind));
        return notes.add(Documentation, Documentation, place, message);
    }
    let wire = match json_form(&before.kind) == json_form(&after.kind) {
        // A change of the valid values is reported with the limits; a change of the record is not.
        true if !matches!(before.kind.innermost(), Kind::Record(_)) => Nothing,
        _ => Breaking,
    };
    let wire = if wire == Nothing && !sent { Documentation } else { wire };
    notes.add(Breaking, wire, place, format!("the type is now `{is}` (was `{was}`)"));
}

fn named(kind: &Kind) -> bool {
    matches!(kind.innermost(), Kind::Record(_) | Kind::Text(Text::Enum(_)))
}

/// Returns the keyword of a type in spec files.
fn word(kind: &Kind) -> String {
    match kind {
        Kind::Text(Text::Enum(of)) => of.name.clone(),
        Kind::Text(of) => text(of).to_owned(),
        Kind::List(item) => format!("list<{}>", word(&item.kind)),
        other => json_form(other).to_owned(),
    }
}

/// Returns the form of a value on the wire.
fn json_form(kind: &Kind) -> &'static str {
    match kind {
        Kind::Text(_) => "string",
        Kind::Integer => "integer",
        Kind::Number => "number",
        Kind::Boolean => "boolean",
        Kind::Record(_) => "record",
        Kind::File => "file",
        Kind::List(item) => match json_form(&item.kind) {
            "string" => "list of strings",
            "record" => "list of records",
            "integer" => "list of integers",
            "number" => "list of numbers",
            _ => "list",
        },
    }
}

/// Notes that a field became required or optional, which for some types decides between `T` and `Option<T>`. Added and removed
/// limits are reported with the limits.
fn required(before: &Field, after: &Field, sent: bool, place: String, notes: &mut Notes<'_>) {
    if before.required == after.required {
        return;
    }
    let (was, is) = (field_type(before), field_type(after));
    let word = |required| match required {
        Required::Yes => "required",
        Required::No => "optional",
        Required::Conditional => "required in some cases",
    };
    let (now, then) = (word(after.required), word(before.required));
    let rust = if was == is { Documentation } else { Breaking };
    let wire = match (before.required, after.required) {
        _ if !sent => Documentation,
        (_, Required::Yes) => Breaking,
        (Required::Yes, _) => Compatible,
        _ => Documentation,
    };
    let message = match rust {
        Breaking => format!("now {now} (was {then}): `{is}` instead of `{was}`"),
        _ => format!("now {now} (was {then})"),
    };
    notes.add(rust, wire, place, message);
}

fn only(before: &Field, after: &Field, sent: bool, place: String, notes: &mut Notes<'_>) {
    if before.only == after.only {
        return;
    }
    let word = |only| match only {
        None => "on both protocols",
        Some(Protocol::Gateway) => "only on the gateway",
        Some(Protocol::Rest) => "only on REST",
    };
    let wire: Effect = match after.only {
        _ if !sent => Documentation,
        None => Compatible,
        Some(_) => Breaking,
    };
    notes.add(Documentation, wire, place, format!("now {} (was {})", word(after.only), word(before.only)));
}

fn rules(old: &Record, new: &Record, sent: bool, notes: &mut Notes<'_>) {
    let rules_of = |record: &Record| record.rules.iter().map(|at| shown(&at.rule)).collect::<HashSet<String>>();
    let (before, after) = (rules_of(old), rules_of(new));
    let wire = |effect| if sent { effect } else { Documentation };
    for gone in old.rules.iter().filter(|at| !after.contains(&shown(&at.rule))) {
        let message = format!("the rule was removed: {}", shown(&gone.rule));
        notes.add(Documentation, wire(Compatible), at(&old.file, gone.line), message);
    }
    for added in new.rules.iter().filter(|at| !before.contains(&shown(&at.rule))) {
        notes.add(Documentation, wire(Breaking), at(&new.file, added.line), format!("the rule is new: {}", shown(&added.rule)));
    }
}

fn shown(rule: &Rule) -> String {
    let list = |names: &[String]| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    match rule {
        Rule::ExactlyOne(names) => format!("exactly one of {}", list(names)),
        Rule::AtLeastOne(names) => format!("at least one of {}", list(names)),
        Rule::AtMostOne(names) => format!("at most one of {}", list(names)),
        Rule::When { field, equals, require } => format!("if `{field}` is `{equals}`: {}", list(require)),
    }
}
