//! Resolution of the kinds of objects.

use super::scope::{Request, Scope};
use super::steps;
use crate::diagnostic::{Code, Report, suggest};
use crate::ir::memory::{Action, AssignPart, Input, Notification, ObjectField, ObjectKind, Status, Timer, ValueKind};
use crate::source::yaml::Node;
use crate::spec::File;
use crate::spec::typed::ObjectsFile;

/// Resolves `objects.yaml`. First the names of all kinds, then the expressions, which can refer to any kind.
pub(in crate::resolve) fn resolve(file: &File<ObjectsFile>, report: &mut Report) -> Vec<ObjectKind> {
    let Some(objects) = file.node.get("objects") else { return Vec::new() };
    let name = file.source.name();
    let mut kinds: Vec<ObjectKind> =
        objects.entries().iter().map(|entry| skeleton(&entry.key, &entry.value, name, report)).collect();
    let named = kinds.clone();
    for (kind, entry) in kinds.iter_mut().zip(objects.entries()) {
        complete(kind, &entry.value, &named, report);
    }
    kinds
}

fn text(node: &Node, key: &str) -> String {
    node.get(key).and_then(Node::text).unwrap_or_default().to_owned()
}

fn texts(node: Option<&Node>) -> Vec<String> {
    node.map(Node::items).unwrap_or_default().iter().filter_map(Node::text).map(str::to_owned).collect()
}

/// Resolves the parts of a kind that expressions refer to.
fn skeleton(name: &str, node: &Node, file: &str, report: &mut Report) -> ObjectKind {
    let line = |node: &Node, report: &Report| report.source().line(node.span.start);
    let fields: Vec<ObjectField> = node
        .get("fields")
        .map(Node::entries)
        .unwrap_or_default()
        .iter()
        .map(|entry| {
            let (ty, assign) = match entry.value.text() {
                Some(ty) => (ty.to_owned(), None),
                None => (text(&entry.value, "type"), entry.value.get("assign")),
            };
            let kind = field_kind(&ty, entry.value.get("type").unwrap_or(&entry.value), report);
            let assign = assign.map(|node| assigned(node, report));
            ObjectField { name: entry.key.clone(), kind, assign, line: report.source().line(entry.key_span.start) }
        })
        .collect();
    let position = |field: &str| fields.iter().position(|known| known.name == field);
    let unknown = |field: &str, node: &Node, report: &mut Report| {
        report
            .at(Code::BadEffect, node.span, format!("`{name}` has no field `{field}`"))
            .maybe_help(suggest(field, fields.iter().map(|field| field.name.as_str())));
    };
    let mut keys = Vec::new();
    for key in node.get("keys").map(Node::items).unwrap_or_default() {
        let parts = if let Some(single) = key.text() { vec![single.to_owned()] } else { texts(Some(key)) };
        let positions: Vec<usize> = parts
            .iter()
            .filter_map(|part| {
                position(part).or_else(|| {
                    unknown(part, key, report);
                    None
                })
            })
            .collect();
        keys.push(positions);
    }
    let status = text(node, "status");
    let status_position = position(&status).unwrap_or_else(|| {
        if let Some(at) = node.get("status") {
            unknown(&status, at, report);
        }
        0
    });
    let statuses = node
        .get("statuses")
        .map(Node::entries)
        .unwrap_or_default()
        .iter()
        .map(|entry| Status {
            name: entry.key.clone(),
            title: text(&entry.value, "title"),
            summary: text(&entry.value, "summary"),
            hidden: is_set(&entry.value, "hidden"),
            next: texts(entry.value.get("next")),
            set: Vec::new(),
            line: report.source().line(entry.key_span.start),
        })
        .collect();
    ObjectKind {
        name: name.to_owned(),
        title: text(node, "title"),
        summary: text(node, "summary"),
        file: file.to_owned(),
        line: line(node, report),
        fields,
        keys,
        status: status_position,
        statuses,
        timers: Vec::new(),
        actions: Vec::new(),
        approve: None,
        notification: None,
    }
}

pub(super) fn is_set(node: &Node, key: &str) -> bool {
    matches!(node.get(key).and_then(Node::scalar), Some(crate::source::yaml::Scalar::Boolean(true)))
}

fn field_kind(word: &str, node: &Node, report: &mut Report) -> ValueKind {
    match word {
        "string" => ValueKind::Text,
        "price" | "integer" => ValueKind::Number,
        "datetime" => ValueKind::Moment,
        "boolean" => ValueKind::Flag,
        "json" => ValueKind::Any,
        _ => {
            report
                .at(Code::BadEffect, node.span, format!("unknown type `{word}` of a field in memory"))
                .help("the types are `string`, `price`, `integer`, `datetime`, `boolean` and `json`");
            ValueKind::Any
        }
    }
}

fn assigned(node: &Node, report: &mut Report) -> Vec<AssignPart> {
    let mut parts = Vec::new();
    let mut rest = node.text().unwrap_or_default();
    while let Some((before, after)) = rest.split_once('{') {
        if !before.is_empty() {
            parts.push(AssignPart::Text(before.to_owned()));
        }
        let (inner, tail) = after.split_once('}').unwrap_or((after, ""));
        let (word, width) = inner.split_once(':').unwrap_or((inner, "1"));
        match (word, width.parse::<usize>().ok().filter(|width| *width <= 64)) {
            ("date", _) => parts.push(AssignPart::Date),
            ("time", _) => parts.push(AssignPart::Time),
            ("number", Some(width)) => parts.push(AssignPart::Number(width)),
            ("hex", Some(width)) => parts.push(AssignPart::Hex(width)),
            _ => {
                report
                    .at(Code::BadEffect, node.span, format!("unknown part `{{{inner}}}` of an assigned number"))
                    .help("the parts are `{date}`, `{time}`, `{number:N}` and `{hex:N}`, with at most 64 digits");
            }
        }
        rest = tail;
    }
    if !rest.is_empty() {
        parts.push(AssignPart::Text(rest.to_owned()));
    }
    parts
}

/// Resolves the expressions of a kind.
fn complete(kind: &mut ObjectKind, node: &Node, kinds: &[ObjectKind], report: &mut Report) {
    let scope = Scope { kinds, request: Request::Inputs(&[]), response: None, item: None };
    let Some(named) = kinds.iter().find(|known| known.name == kind.name) else { return };
    let entries = node.get("statuses").map(Node::entries).unwrap_or_default();
    for (status, entry) in kind.statuses.iter_mut().zip(entries) {
        status.set = steps::fields(named, entry.value.get("set"), &scope, report);
        steps::statuses(named, entry.value.get("next"), report);
    }
    for timer in node.get("timers").map(Node::items).unwrap_or_default() {
        steps::statuses(named, timer.get("from"), report);
        let then = text(timer, "then");
        let from = texts(timer.get("from"));
        if let Some(at) = timer.get("then") {
            steps::transition(named, &from, &then, at.span, report);
        }
        let at = timer.get("at").map(|at| scope.expression(at, report));
        if let Some(at) = at {
            kind.timers.push(Timer { from, at, then, line: report.source().line(timer.span.start) });
        }
    }
    for entry in node.get("actions").map(Node::entries).unwrap_or_default() {
        let action = action(named, &entry.key, &entry.value, kinds, report);
        kind.actions.push(Action { line: report.source().line(entry.key_span.start), ..action });
    }
    kind.approve = node.get("approve").and_then(Node::text).map(str::to_owned);
    if let (Some(approve), Some(at)) = (&kind.approve, node.get("approve"))
        && kind.action(approve).is_none()
    {
        report
            .at(Code::BadEffect, at.span, format!("`{}` has no action `{approve}`", kind.name))
            .maybe_help(suggest(approve, kind.actions.iter().map(|action| action.name.as_str())));
    }
    kind.notification = node.get("notification").map(|node| notification(named, node, &scope, report));
}

fn action(kind: &ObjectKind, name: &str, node: &Node, kinds: &[ObjectKind], report: &mut Report) -> Action {
    let inputs: Vec<Input> = node
        .get("inputs")
        .map(Node::entries)
        .unwrap_or_default()
        .iter()
        .map(|entry| {
            let scope = Scope { kinds, request: Request::Inputs(&[]), response: None, item: None };
            let ty = entry.value.get("type");
            Input {
                name: entry.key.clone(),
                title: text(&entry.value, "title"),
                label: text(&entry.value, "label"),
                kind: ty.map_or(ValueKind::Text, |ty| field_kind(ty.text().unwrap_or_default(), ty, report)),
                default: entry.value.get("default").map(|default| scope.expression(default, report)),
            }
        })
        .collect();
    let from = texts(node.get("from"));
    steps::statuses(kind, node.get("from"), report);
    let scope = Scope { kinds, request: Request::Inputs(&inputs), response: None, item: None };
    let steps = steps::of_action(kind, &from, node.get("steps"), &scope, report);
    Action { name: name.to_owned(), title: text(node, "title"), label: text(node, "label"), from, inputs, steps, line: 0 }
}

fn notification(kind: &ObjectKind, node: &Node, scope: &Scope<'_>, report: &mut Report) -> Notification {
    steps::statuses(kind, node.get("statuses"), report);
    let mut fields = Vec::new();
    for name in node.get("copy").map(Node::items).unwrap_or_default() {
        let field = name.text().unwrap_or_default();
        match kind.field(field) {
            Some(position) => {
                let value = crate::ir::memory::Expr::Object { kind: kind.name.clone(), field: position };
                fields.push((field.to_owned(), value));
            }
            None => {
                report
                    .at(Code::BadEffect, name.span, format!("`{}` has no field `{field}`", kind.name))
                    .maybe_help(suggest(field, kind.fields.iter().map(|field| field.name.as_str())));
            }
        }
    }
    for entry in node.get("set").map(Node::entries).unwrap_or_default() {
        fields.push((entry.key.clone(), scope.expression(&entry.value, report)));
    }
    let line = report.source().line(node.span.start);
    Notification { statuses: texts(node.get("statuses")), fields, line }
}
