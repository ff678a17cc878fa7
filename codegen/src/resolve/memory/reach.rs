//! Kinds of objects that no API uses, and statuses that no object reaches.

use std::collections::HashSet;

use super::heads::Heads;
use crate::diagnostic::{Code, Report};
use crate::ir::Api;
use crate::ir::memory::{Effect, Expr, ObjectKind, Step};

/// Reports unused kinds and unreached statuses of a folder without errors.
pub(in crate::resolve) fn report(heads: &Heads<'_>, kinds: &[ObjectKind], apis: &[Api], report: &mut Report) {
    let mut used = HashSet::new();
    let mut reached = HashSet::new();
    for step in apis.iter().flat_map(|api| &api.effects) {
        look(step, &mut used, &mut reached);
    }
    let mut by_action = HashSet::new();
    for kind in kinds {
        reached.extend(kind.timers.iter().map(|timer| (kind.name.as_str(), timer.then.as_str())));
        for step in kind.actions.iter().flat_map(|action| &action.steps) {
            look(step, &mut by_action, &mut reached);
        }
    }
    for head in &heads.all {
        let key = heads.key_span(head.name);
        if !used.contains(head.name) {
            report
                .at(Code::UnusedObject, key, format!("no API uses the kind `{}`", head.name))
                .help("remove the kind, or describe the `effects:` of the APIs that use it");
            continue;
        }
        for status in head.statuses.iter().filter(|status| !reached.contains(&(head.name, status.name))) {
            let span = head.node.get("statuses").map_or(key, |statuses| statuses.key_span_of(status.name));
            report
                .at(Code::UnreachedStatus, span, format!("no `{}` reaches the status `{}`", head.name, status.name))
                .help("add a step or a timer that leads to it, or remove it");
        }
    }
}

/// Collects the kinds that a step uses, and the statuses to which it leads.
fn look<'a>(step: &'a Step, used: &mut HashSet<&'a str>, reached: &mut HashSet<(&'a str, &'a str)>) {
    step.when.iter().for_each(|condition| counted(condition, used));
    match &step.effect {
        Effect::Create { kind, status, set, .. } => {
            used.insert(kind);
            reached.insert((kind, status));
            set.iter().for_each(|(_, value)| counted(value, used));
        }
        Effect::Update { kind, status, set, .. } => {
            used.insert(kind);
            reached.extend(status.as_deref().map(|status| (kind.as_str(), status)));
            set.iter().for_each(|(_, value)| counted(value, used));
        }
        Effect::Find { kind, .. } => {
            used.insert(kind);
        }
        Effect::Repeat { kind, set, .. } | Effect::List { kind, set, .. } => {
            used.insert(kind);
            set.iter().for_each(|(_, value)| counted(value, used));
        }
        Effect::Archive { files, .. } => used.extend(files.iter().flat_map(|file| &file.rows).map(|rows| rows.kind.as_str())),
        Effect::Require { condition, .. } => counted(condition, used),
        Effect::Respond { set, .. } => set.iter().for_each(|(_, value)| counted(value, used)),
    }
}

/// Collects the kinds that an expression counts.
fn counted<'a>(expr: &'a Expr, used: &mut HashSet<&'a str>) {
    match expr {
        Expr::Count { kind, .. } => {
            used.insert(kind);
        }
        Expr::Not(inner) | Expr::Sum(inner) => counted(inner, used),
        Expr::Binary(_, left, right) => {
            counted(left, used);
            counted(right, used);
        }
        _ => {}
    }
}
