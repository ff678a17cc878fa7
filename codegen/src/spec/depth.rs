//! Correction of keys at a wrong depth that YAML accepts.
//!
//! Such keys are reported and moved to their place, so that one key with a wrong indentation causes one diagnostic, not five.

use std::collections::HashSet;

use crate::diagnostic::{Code, Report};
use crate::source::yaml::{Entry, Map, Mark, Node, Value};

use super::shape::{Kind, Shape};
use super::typing::{is_missing, is_scalar};

/// Moves the keys of a file that are indented too far or not far enough.
pub(super) fn correct(root: &mut Node, shape: &'static Shape, report: &mut Report) {
    raise(root, shape, report);
    lower(root, shape, report);
    for entry in entries_of(root) {
        if let Some(Kind::Map(_, Kind::Record(inner))) = shape.key(&entry.key).map(|key| &key.kind) {
            if inner.key("type").is_some() {
                lift(&mut entry.value, inner, report);
            }
            adopt(&mut entry.value, inner, report);
            let Some(Kind::Map(_, Kind::Record(field))) = inner.key("fields").map(|key| &key.kind) else { continue };
            for ty in entries_of(&mut entry.value) {
                if let Some(fields) = entries_of(&mut ty.value).iter_mut().find(|key| key.key == "fields") {
                    lift(&mut fields.value, field, report);
                    adopt(&mut fields.value, field, report);
                }
            }
        }
    }
}

fn entries_of(node: &mut Node) -> &mut [Entry] {
    match &mut node.value {
        Value::Map(map) => map.entries_mut(),
        _ => &mut [],
    }
}

/// Returns true if the value of a key has the form of a field.
fn is_field(entry: &Entry) -> bool {
    matches!(entry.value.value, Value::Map(_)) && entry.value.entry("type").is_some()
}

fn is_of_fields(kind: &Kind) -> bool {
    matches!(kind, Kind::Map(_, Kind::Record(inner)) if inner.key("type").is_some_and(|key| key.required))
}

/// Moves keys of the file out of the fields of a request or a response.
fn raise(root: &mut Node, shape: &'static Shape, report: &mut Report) {
    let mut root_keys: Vec<String> = root.entries().iter().map(|entry| entry.key.clone()).collect();
    let mut raised = Vec::new();
    for entry in entries_of(root).iter_mut().filter(|entry| shape.key(&entry.key).is_some_and(|key| is_of_fields(&key.kind))) {
        let Value::Map(inner) = &mut entry.value.value else { continue };
        let is_misplaced =
            |member: &Entry| shape.key(&member.key).is_some() && !is_field(member) && member.value.mark != Mark::Left;
        if !inner.iter().any(is_misplaced) {
            continue;
        }
        let (misplaced, mut kept): (Vec<Entry>, Vec<Entry>) = inner.edit(std::mem::take).into_iter().partition(is_misplaced);
        for member in misplaced {
            if root_keys.contains(&member.key) {
                kept.push(member);
                continue;
            }
            report
                .at(
                    Code::UnknownKey,
                    member.key_span,
                    format!("`{}` is a key of the file, but is among the fields of `{}`", member.key, entry.key),
                )
                .help(format!("do not indent `{}`", member.key));
            root_keys.push(member.key.clone());
            raised.push(member);
        }
        *inner = kept.into_iter().collect();
    }
    if let Value::Map(map) = &mut root.value {
        raised.into_iter().for_each(|member| map.push(member));
    }
}

/// Moves fields at the top level of the file into the map of fields above them.
fn lower(root: &mut Node, shape: &'static Shape, report: &mut Report) {
    let Value::Map(map) = &mut root.value else { return };
    let is_misplaced = |entry: &Entry| shape.key(&entry.key).is_none() && is_field(entry) && entry.value.mark != Mark::Left;
    if !map.iter().any(is_misplaced) {
        return;
    }
    let mut kept: Vec<Entry> = Vec::new();
    let mut home: Option<usize> = None;
    for entry in map.edit(std::mem::take) {
        if !is_misplaced(&entry) {
            let is_home = shape.key(&entry.key).is_some_and(|key| is_of_fields(&key.kind));
            home = is_home.then_some(kept.len());
            kept.push(entry);
            continue;
        }
        match home.and_then(|at| kept.get_mut(at)) {
            Some(fields) if is_missing(&fields.value) || matches!(fields.value.value, Value::Map(_)) => {
                report
                    .at(
                        Code::UnknownKey,
                        entry.key_span,
                        format!("`{}` is not a key of the file; it looks like a field of `{}`", entry.key, fields.key),
                    )
                    .help("indent it by two spaces");
                if is_missing(&fields.value) {
                    fields.value = Node::new(entry.value.span, Value::Map(Map::default()));
                }
                if let Value::Map(inner) = &mut fields.value.value {
                    inner.push(entry);
                }
            }
            _ => kept.push(entry),
        }
    }
    *map = kept.into_iter().collect();
}

/// Moves fields out of the keys of a field.
fn lift(fields: &mut Node, shape: &'static Shape, report: &mut Report) {
    let Value::Map(map) = &mut fields.value else { return };
    let names: HashSet<String> = map.iter().map(|entry| entry.key.clone()).collect();
    let is_misplaced =
        |key: &Entry| key.value.mark != Mark::Left && shape.key(&key.key).is_none() && is_field(key) && !names.contains(&key.key);
    if !map.iter().any(|field| field.value.entries().iter().any(is_misplaced)) {
        return;
    }
    let mut all = Vec::new();
    for mut field in map.edit(std::mem::take) {
        let mut lifted = Vec::new();
        if let Value::Map(keys) = &mut field.value.value {
            let (misplaced, kept): (Vec<Entry>, Vec<Entry>) = keys.edit(std::mem::take).into_iter().partition(is_misplaced);
            *keys = kept.into_iter().collect();
            lifted = misplaced;
        }
        for key in &lifted {
            report
                .at(
                    Code::UnknownKey,
                    key.key_span,
                    format!("`{}` is not a key of a field; it looks like a field next to `{}`", key.key, field.key),
                )
                .help(format!("indent it like `{}`", field.key));
        }
        all.push(field);
        all.extend(lifted);
    }
    *map = all.into_iter().collect();
}

/// Moves keys of a field that are next to it, where they would be fields, into the field.
fn adopt(fields: &mut Node, shape: &'static Shape, report: &mut Report) {
    let Value::Map(map) = &mut fields.value else { return };
    if !map.iter().any(|entry| is_missing(&entry.value)) {
        return;
    }
    let mut kept: Vec<Entry> = Vec::new();
    let mut empty: Option<usize> = None;
    for entry in map.edit(std::mem::take) {
        let is_key = shape.key(&entry.key).is_some() && (is_scalar(&entry.value) || matches!(entry.value.value, Value::List(_)));
        let Some(owner) = empty.filter(|_| is_key).and_then(|at| kept.get_mut(at)) else {
            empty = is_missing(&entry.value).then_some(kept.len());
            kept.push(entry);
            continue;
        };
        if is_missing(&owner.value) {
            report
                .at(
                    Code::UnknownKey,
                    entry.key_span,
                    format!("`{}` belongs to `{}`, but is not indented deeper", entry.key, owner.key),
                )
                .help("indent the keys of a field by two spaces more than its name");
            owner.value = Node::new(entry.value.span, Value::Map(Map::default()));
        }
        if let Value::Map(inner) = &mut owner.value.value {
            inner.push(entry);
        }
    }
    *map = kept.into_iter().collect();
}
