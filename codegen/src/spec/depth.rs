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
            for one in entries_of(&mut entry.value) {
                if let Some(fields) = entries_of(&mut one.value).iter_mut().find(|key| key.key == "fields") {
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
    let mut known: Vec<String> = root.entries().iter().map(|entry| entry.key.clone()).collect();
    let mut raised = Vec::new();
    for entry in entries_of(root).iter_mut().filter(|entry| shape.key(&entry.key).is_some_and(|key| is_of_fields(&key.kind))) {
        let Value::Map(inner) = &mut entry.value.value else { continue };
        let is_lost = |one: &Entry| shape.key(&one.key).is_some() && !is_field(one) && one.value.mark != Mark::Left;
        if !inner.iter().any(is_lost) {
            continue;
        }
        let (lost, mut kept): (Vec<Entry>, Vec<Entry>) = inner.edit(std::mem::take).into_iter().partition(is_lost);
        for one in lost {
            if known.contains(&one.key) {
                kept.push(one);
                continue;
            }
            report
                .at(
                    Code::UnknownKey,
                    one.key_span,
                    format!("`{}` is a key of the file, but is among the fields of `{}`", one.key, entry.key),
                )
                .help(format!("do not indent `{}`", one.key));
            known.push(one.key.clone());
            raised.push(one);
        }
        *inner = kept.into_iter().collect();
    }
    if let Value::Map(map) = &mut root.value {
        raised.into_iter().for_each(|one| map.push(one));
    }
}

/// Moves fields at the top level of the file into the map of fields above them.
fn lower(root: &mut Node, shape: &'static Shape, report: &mut Report) {
    let Value::Map(map) = &mut root.value else { return };
    let is_lost = |one: &Entry| shape.key(&one.key).is_none() && is_field(one) && one.value.mark != Mark::Left;
    if !map.iter().any(is_lost) {
        return;
    }
    let mut kept: Vec<Entry> = Vec::new();
    let mut home: Option<usize> = None;
    for one in map.edit(std::mem::take) {
        if !is_lost(&one) {
            let is_home = shape.key(&one.key).is_some_and(|key| is_of_fields(&key.kind));
            home = is_home.then_some(kept.len());
            kept.push(one);
            continue;
        }
        match home.and_then(|at| kept.get_mut(at)) {
            Some(fields) if is_missing(&fields.value) || matches!(fields.value.value, Value::Map(_)) => {
                report
                    .at(
                        Code::UnknownKey,
                        one.key_span,
                        format!("`{}` is not a key of the file; it looks like a field of `{}`", one.key, fields.key),
                    )
                    .help("indent it by two spaces");
                if is_missing(&fields.value) {
                    fields.value = Node::new(one.value.span, Value::Map(Map::default()));
                }
                if let Value::Map(inner) = &mut fields.value.value {
                    inner.push(one);
                }
            }
            _ => kept.push(one),
        }
    }
    *map = kept.into_iter().collect();
}

/// Moves fields out of the keys of a field.
fn lift(fields: &mut Node, shape: &'static Shape, report: &mut Report) {
    let Value::Map(map) = &mut fields.value else { return };
    let known: HashSet<String> = map.iter().map(|entry| entry.key.clone()).collect();
    let is_lost =
        |key: &Entry| key.value.mark != Mark::Left && shape.key(&key.key).is_none() && is_field(key) && !known.contains(&key.key);
    if !map.iter().any(|one| one.value.entries().iter().any(is_lost)) {
        return;
    }
    let mut all = Vec::new();
    for mut one in map.edit(std::mem::take) {
        let mut lifted = Vec::new();
        if let Value::Map(keys) = &mut one.value.value {
            let (lost, kept): (Vec<Entry>, Vec<Entry>) = keys.edit(std::mem::take).into_iter().partition(is_lost);
            *keys = kept.into_iter().collect();
            lifted = lost;
        }
        for key in &lifted {
            report
                .at(
                    Code::UnknownKey,
                    key.key_span,
                    format!("`{}` is not a key of a field; it looks like a field next to `{}`", key.key, one.key),
                )
                .help(format!("indent it like `{}`", one.key));
        }
        all.push(one);
        all.extend(lifted);
    }
    *map = all.into_iter().collect();
}

/// Moves keys of a field that are next to it, where they would be fields, into the field.
fn adopt(fields: &mut Node, shape: &'static Shape, report: &mut Report) {
    let Value::Map(map) = &mut fields.value else { return };
    if !map.iter().any(|one| is_missing(&one.value)) {
        return;
    }
    let mut kept: Vec<Entry> = Vec::new();
    let mut empty: Option<usize> = None;
    for one in map.edit(std::mem::take) {
        let is_key = shape.key(&one.key).is_some() && (is_scalar(&one.value) || matches!(one.value.value, Value::List(_)));
        let Some(owner) = empty.filter(|_| is_key).and_then(|at| kept.get_mut(at)) else {
            empty = is_missing(&one.value).then_some(kept.len());
            kept.push(one);
            continue;
        };
        if is_missing(&owner.value) {
            report
                .at(
                    Code::UnknownKey,
                    one.key_span,
                    format!("`{}` belongs to `{}`, but is not indented deeper", one.key, owner.key),
                )
                .help("indent the keys of a field by two spaces more than its name");
            owner.value = Node::new(one.value.span, Value::Map(Map::default()));
        }
        if let Value::Map(inner) = &mut owner.value.value {
            inner.push(one);
        }
    }
    *map = kept.into_iter().collect();
}
