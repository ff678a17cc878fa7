//! Resolution of the kinds of objects: statuses, timers, actions and the notification, with their expressions.

use super::codes::Codes;
use super::heads::{Head, Heads};
use super::scope::{Possible, Request, Scope};
use super::steps::{self, Steps};
use super::types::Type;
use crate::diagnostic::{Code, Report, suggest};
use crate::ir::doubt::Doubt;
use crate::ir::memory::{Action, Expr, Input, Notification, ObjectKind, Status, Timer, ValueKind};
use crate::source::yaml::{Mark, Node};
use crate::spec::memory_typed::{ActionSpec, StatusSpec, TimerSpec};

/// Resolves all kinds. `file` is the name of `objects.yaml`.
pub(in crate::resolve) fn resolve(heads: &Heads<'_>, file: &str, report: &mut Report) -> Vec<ObjectKind> {
    heads.all.iter().map(|head| kind(heads, head, file, report)).collect()
}

fn kind(heads: &Heads<'_>, head: &Head<'_>, file: &str, report: &mut Report) -> ObjectKind {
    let (spec, node) = (head.spec, head.node);
    let line = report.source().line(node.span.start);
    let statuses_node = node.get("statuses");
    let mut statuses = Vec::new();
    for (name, status) in spec.statuses.iter() {
        let Some(entry) = statuses_node.and_then(|node| node.entry(name)) else { continue };
        let line = report.source().line(entry.key_span.start);
        statuses.push(Status { line, ..self::status(heads, head, (name, status), &entry.value, report) });
    }
    let timers = node.get("timers").map(Node::items).unwrap_or_default();
    let timers = spec.timers.iter().zip(timers).filter_map(|(spec, node)| timer(heads, head, spec, node, report)).collect();
    let mut actions = Vec::new();
    for (name, action) in spec.actions.iter() {
        let Some(entry) = node.get("actions").and_then(|node| node.entry(name)) else { continue };
        let line = report.source().line(entry.key_span.start);
        actions.push(Action { line, ..self::action(heads, head, (name, action), &entry.value, report) });
    }
    if let Some(approve) = &spec.approve {
        let is_known = spec.actions.iter().any(|(name, _)| name == approve);
        let is_lost = node.doubts("actions") || node.get("actions").is_some_and(|actions| Doubt::of(actions).covers(approve));
        if !is_known && !is_lost {
            report
                .at(Code::UnknownPart, node.span_of("approve"), format!("`{}` has no action `{approve}`", head.name))
                .maybe_help(suggest(approve, spec.actions.iter().map(|(name, _)| name)));
        }
    }
    ObjectKind {
        name: head.name.to_owned(),
        title: spec.title.clone(),
        summary: spec.summary.clone(),
        file: file.to_owned(),
        line,
        fields: head.fields.clone(),
        keys: head.keys.clone(),
        status: head.status.unwrap_or_default(),
        statuses,
        timers,
        actions,
        approve: spec.approve.clone(),
        notification: notification(heads, head, report),
    }
}

fn status(heads: &Heads<'_>, head: &Head<'_>, (name, spec): (&str, &StatusSpec), node: &Node, report: &mut Report) -> Status {
    let scope = Scope::of_kind(heads, head.name);
    let next = head.statuses(&spec.next, node.get("next"), report);
    let set = steps::object_fields(&scope, head, &spec.set, node.get("set"), report);
    Status {
        name: name.to_owned(),
        title: spec.title.clone(),
        summary: spec.summary.clone(),
        hidden: spec.hidden,
        next,
        set: set.unwrap_or_default(),
        line: 0,
    }
}

fn timer(heads: &Heads<'_>, head: &Head<'_>, spec: &TimerSpec, node: &Node, report: &mut Report) -> Option<Timer> {
    let scope = Scope::of_kind(heads, head.name);
    let from = head.statuses(&spec.from, node.get("from"), report);
    let at = node.get("at").and_then(|node| scope.value(node, Type::One(ValueKind::Moment), "`at`", report));
    if !node.doubts("then") && head.status(&spec.then, node.span_of("then"), report).is_some() {
        for (name, from) in spec.from.iter().zip(node.get("from").map(Node::items).unwrap_or_default()) {
            let Some(status) = head.statuses.iter().find(|status| status.name == name) else { continue };
            if status.next.is_some_and(|next| !next.contains(&spec.then)) {
                report
                    .at(Code::BadTransition, from.span, format!("`{name}` of `{}` cannot become `{}`", head.name, spec.then))
                    .help(format!("add `{}` to the `next` of `{name}`, or remove `{name}` from the timer", spec.then));
            }
        }
    }
    Some(Timer { from, at: at?, then: spec.then.clone(), line: report.source().line(node.span.start) })
}

fn action<'a>(
    heads: &'a Heads<'a>,
    head: &'a Head<'a>,
    (name, spec): (&str, &'a ActionSpec),
    node: &'a Node,
    report: &mut Report,
) -> Action {
    let from = head.statuses(&spec.from, node.get("from"), report);
    let inputs_node = node.get("inputs");
    let doubt = if node.doubts("inputs") { Doubt::all() } else { inputs_node.map(Doubt::of).unwrap_or_default() };
    let of_kind = Scope::of_kind(heads, head.name);
    let mut inputs = Vec::new();
    for (input, spec) in spec.inputs.iter() {
        let Some(node) = inputs_node.and_then(|node| node.get(input)) else { continue };
        let default = spec.default.and(node.get("default"));
        let default = default.and_then(|node| of_kind.value(node, Type::One(spec.ty.kind()), &format!("`{input}`"), report));
        let (title, label) = (spec.title.clone(), spec.label.clone());
        inputs.push(Input { name: input.to_owned(), title, label, kind: spec.ty.kind(), default });
    }
    let kinds: Vec<(&str, ValueKind)> = spec.inputs.iter().map(|(name, input)| (name, input.ty.kind())).collect();
    let is_whole = node.get("from").is_some_and(|from| from.mark == Mark::Whole) && head.statuses_doubt.is_none();
    let position = |name: &String| head.statuses.iter().position(|status| status.name == name);
    let possible: Possible = is_whole.then(|| spec.from.iter().filter_map(position).collect());
    let mut scope = of_kind;
    scope.request = Request::Inputs(&kinds, &doubt);
    scope.bound.insert(head.name, possible);
    let steps = match node.get("steps") {
        Some(node) => Steps { scope, codes: Codes::Any, report }.resolve(&spec.steps, node),
        None => Vec::new(),
    };
    Action { name: name.to_owned(), title: spec.title.clone(), label: spec.label.clone(), from, inputs, steps, line: 0 }
}

fn notification(heads: &Heads<'_>, head: &Head<'_>, report: &mut Report) -> Option<Notification> {
    let (spec, node) = (head.spec.notification.as_ref()?, head.node.get("notification")?);
    let statuses = head.statuses(&spec.statuses, node.get("statuses"), report);
    let scope = Scope::of_kind(heads, head.name);
    let mut fields: Vec<(String, Expr)> = Vec::new();
    for (name, node) in spec.copy.iter().zip(node.get("copy").map(Node::items).unwrap_or_default()) {
        if let Some(field) = head.field(name, node.span, report) {
            fields.push((name.clone(), Expr::Object { kind: head.name.to_owned(), field }));
        }
    }
    for (name, _) in spec.set.iter() {
        let Some(entry) = node.get("set").and_then(|set| set.entry(name)) else { continue };
        if fields.iter().any(|(copied, _)| copied == name) {
            report
                .at(Code::BadValues, entry.key_span, format!("`{name}` is under both `copy` and `set`"))
                .help("remove one of the two");
        }
        let value = scope.value(&entry.value, Type::One(ValueKind::Text), &format!("`{name}`"), report);
        fields.extend(value.map(|value| (name.to_owned(), value)));
    }
    Some(Notification { statuses, fields, line: report.source().line(node.span.start) })
}
