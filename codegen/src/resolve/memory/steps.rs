//! Resolution of steps.

use std::collections::HashMap;

use super::kinds::is_set;
use super::scope::{Request, Scope};
use super::{UNKNOWN, written};
use crate::diagnostic::{Code, Report, suggest};
use crate::ir::memory::{Effect, Expr, Lookup, ObjectKind, Op, Rows, Sheet, Step};
use crate::ir::{Kind, Record};
use crate::source::Span;
use crate::source::yaml::{Node, Value};

/// The keys of each step, the first of which names it.
const STEPS: [&[&str]; 8] = [
    &["find", "by", "hidden", "else", "refuse"],
    &["repeat", "by", "same", "else", "refuse", "set"],
    &["create", "status", "each", "set"],
    &["update", "status", "set", "notify"],
    &["require", "else"],
    &["list", "into", "where", "set"],
    &["archive", "else", "name", "files"],
    &["respond", "pending"],
];

/// The statuses that the bound object of each kind can have.
type Possible = HashMap<String, Vec<String>>;

/// A list of steps that is resolved.
struct Resolver<'a, 'r> {
    scope: Scope<'a>,
    /// The error codes that the API can return; `None` for an action.
    codes: Option<&'a dyn Fn(&str) -> bool>,
    listed: &'a [&'a str],
    possible: Possible,
    report: &'r mut Report,
}

/// The parts of an API that its effects can refer to.
pub(in crate::resolve) struct Api<'a> {
    pub(in crate::resolve) kinds: &'a [ObjectKind],
    pub(in crate::resolve) request: &'a Record,
    pub(in crate::resolve) response: &'a Record,
    /// Returns true if a call of the API can return the code.
    pub(in crate::resolve) has_code: &'a dyn Fn(&str) -> bool,
    /// The API's own codes.
    pub(in crate::resolve) codes: &'a [&'a str],
}

/// Resolves `effects:` of an API.
pub(in crate::resolve) fn of_api(node: Option<&Node>, api: &Api<'_>, report: &mut Report) -> Vec<Step> {
    let request = Request::Record(api.request);
    let scope = Scope { kinds: api.kinds, request, response: Some(api.response), item: None };
    let (codes, listed) = (Some(api.has_code), api.codes);
    Resolver { scope, codes, listed, possible: Possible::new(), report }.steps(node)
}

/// Resolves the steps of an action on an object of this kind, which has one of these statuses.
pub(super) fn of_action(
    kind: &ObjectKind,
    from: &[String],
    node: Option<&Node>,
    scope: &Scope<'_>,
    report: &mut Report,
) -> Vec<Step> {
    let possible = [(kind.name.clone(), from.to_vec())].into_iter().collect();
    Resolver { scope: *scope, codes: None, listed: &[], possible, report }.steps(node)
}

/// Checks names of statuses.
pub(super) fn statuses(kind: &ObjectKind, node: Option<&Node>, report: &mut Report) {
    for status in node.map(Node::items).unwrap_or_default() {
        self::status(kind, status.text().unwrap_or_default(), status.span, report);
    }
}

/// Checks the name of a status.
fn status(kind: &ObjectKind, name: &str, span: Span, report: &mut Report) {
    if kind.status(name).is_none() {
        report
            .at(Code::BadEffect, span, format!("`{}` has no status `{name}`", kind.name))
            .maybe_help(suggest(name, kind.statuses.iter().map(|status| status.name.as_str())));
    }
}

/// Checks that objects with each of these statuses can enter a status.
pub(super) fn transition(kind: &ObjectKind, from: &[String], to: &str, span: Span, report: &mut Report) {
    status(kind, to, span, report);
    let cannot = |name: &&String| {
        name.as_str() != to && kind.status(name).is_some_and(|status| !status.next.iter().any(|next| next == to))
    };
    if let Some(stuck) = from.iter().find(cannot)
        && kind.status(to).is_some()
    {
        report
            .at(Code::BadEffect, span, format!("`{}` cannot change from `{stuck}` to `{to}`", kind.name))
            .help(format!("list `{to}` under `next:` of `{stuck}`, or refuse objects in that status"));
    }
}

/// Resolves a map from fields of an object to expressions.
pub(super) fn fields(kind: &ObjectKind, node: Option<&Node>, scope: &Scope<'_>, report: &mut Report) -> Vec<(usize, Expr)> {
    let mut set = Vec::new();
    for entry in node.map(Node::entries).unwrap_or_default() {
        let value = scope.expression(&entry.value, report);
        match kind.field(&entry.key) {
            Some(position) => set.push((position, value)),
            None => {
                report
                    .at(Code::BadEffect, entry.key_span, format!("`{}` has no field `{}`", kind.name, entry.key))
                    .maybe_help(suggest(&entry.key, kind.fields.iter().map(|field| field.name.as_str())));
            }
        }
    }
    set
}

impl<'a> Resolver<'a, '_> {
    fn steps(mut self, node: Option<&Node>) -> Vec<Step> {
        node.map(Node::items).unwrap_or_default().iter().filter_map(|step| self.step(step)).collect()
    }

    fn step(&mut self, node: &Node) -> Option<Step> {
        let named: Vec<&&[&str]> = STEPS.iter().filter(|keys| keys.first().is_some_and(|key| node.get(key).is_some())).collect();
        let [keys] = named.as_slice() else {
            let names: Vec<&str> = STEPS.iter().filter_map(|keys| keys.first().copied()).collect();
            self.report
                .at(Code::BadEffect, node.span, "expected exactly one kind of step")
                .help(format!("name one of {}", names.join(", ")));
            return None;
        };
        let name = keys.first().copied().unwrap_or_default();
        for entry in node.entries() {
            if entry.key != "if" && !keys.contains(&entry.key.as_str()) {
                self.report
                    .at(Code::BadEffect, entry.key_span, format!("`{}` does not belong to `{name}`", entry.key))
                    .help(format!("`{name}` has the keys {}", keys.join(", ")));
            }
        }
        let when = node.get("if").map(|condition| self.scope.expression(condition, self.report));
        let line = self.report.source().line(node.span.start);
        let before = self.possible.clone();
        if let Some(condition) = &when {
            narrow(condition, self.scope.kinds, &mut self.possible);
        }
        let effect = self.effect(name, node, when.is_some())?;
        if when.is_some() {
            // The step may have been skipped.
            for (kind, statuses) in before {
                let merged = self.possible.entry(kind).or_default();
                merged.extend(statuses);
                merged.sort();
                merged.dedup();
            }
        }
        Some(Step { when, effect, line })
    }

    fn effect(&mut self, name: &str, node: &Node, is_conditional: bool) -> Option<Effect> {
        let subject = node.get(name)?;
        let set_of = |key: &str| node.get(key);
        Some(match name {
            "require" => {
                let condition = self.scope.expression(subject, self.report);
                Effect::Require { condition, code: self.needed_code(node, name) }
            }
            "respond" => Effect::Respond { set: self.response_fields(Some(subject)), pending: is_set(node, "pending") },
            "archive" => {
                let into = self.response_field(subject.text().unwrap_or_default(), subject.span);
                Effect::Archive {
                    into,
                    empty: self.code(node.get("else")),
                    name: self.optional(node.get("name")).unwrap_or(UNKNOWN),
                    files: node.get("files").map(Node::items).unwrap_or_default().iter().map(|file| self.sheet(file)).collect(),
                }
            }
            _ => {
                let kind = self.scope.kind(subject.text().unwrap_or_default(), subject.span, self.report)?;
                match name {
                    "find" => {
                        let (by, hidden) = (self.lookups(kind, node), is_set(node, "hidden"));
                        let (missing, refuse) = (self.code(node.get("else")), self.refuse(kind, node.get("refuse")));
                        self.bind(kind, hidden, &refuse);
                        Effect::Find { kind: kind.name.clone(), by, hidden, missing, refuse }
                    }
                    "repeat" => Effect::Repeat {
                        kind: kind.name.clone(),
                        by: self.lookups(kind, node),
                        same: fields(kind, set_of("same"), &self.scope, self.report),
                        different: self.code(node.get("else")),
                        refuse: self.refuse(kind, node.get("refuse")),
                        set: self.response_fields(set_of("set")),
                    },
                    "create" => self.create(kind, node),
                    "update" => self.update(kind, node, is_conditional),
                    _ => self.list(kind, node),
                }
            }
        })
    }

    fn optional(&mut self, node: Option<&Node>) -> Option<Expr> {
        node.map(|node| self.scope.expression(node, self.report))
    }

    /// Resolves an error code.
    fn code(&mut self, node: Option<&Node>) -> Option<String> {
        let node = node?;
        let code = node.text()?;
        if let Some(has) = self.codes
            && !has(code)
        {
            self.report
                .at(Code::BadEffect, node.span, format!("the API has no error code `{code}`"))
                .maybe_help(suggest(code, self.listed.iter().copied()));
        }
        Some(code.to_owned())
    }

    fn needed_code(&mut self, node: &Node, name: &str) -> String {
        self.code(node.get("else")).unwrap_or_else(|| {
            self.report
                .at(Code::BadEffect, node.span, format!("`{name}` has no error code"))
                .help("name the code of the rejection under `else:`");
            String::new()
        })
    }

    fn refuse(&mut self, kind: &ObjectKind, node: Option<&Node>) -> Vec<(String, String)> {
        let mut refused = Vec::new();
        for entry in node.map(Node::entries).unwrap_or_default() {
            status(kind, &entry.key, entry.key_span, self.report);
            if let Some(code) = self.code(Some(&entry.value)) {
                refused.push((entry.key.clone(), code));
            }
        }
        refused
    }

    /// Records the statuses of an object that a step has found.
    fn bind(&mut self, kind: &ObjectKind, hidden: bool, refuse: &[(String, String)]) {
        let is_possible = |status: &&crate::ir::memory::Status| {
            (hidden || !status.hidden) && !refuse.iter().any(|(refused, _)| *refused == status.name)
        };
        let names = kind.statuses.iter().filter(is_possible).map(|status| status.name.clone());
        self.possible.insert(kind.name.clone(), names.collect());
    }

    /// Resolves `by:`.
    fn lookups(&mut self, kind: &ObjectKind, node: &Node) -> Vec<Lookup> {
        let Some(by) = node.get("by") else {
            self.report.at(Code::BadEffect, node.span, "the step has no `by:`").help("name a key of the kind under `by:`");
            return Vec::new();
        };
        let ways = if let Value::List(items) = &by.value { items.iter().collect() } else { vec![by] };
        ways.into_iter().filter_map(|way| self.lookup(kind, way)).collect()
    }

    fn lookup(&mut self, kind: &ObjectKind, node: &Node) -> Option<Lookup> {
        let named: Vec<(String, Expr)> = match (&node.value, node.text()) {
            (Value::Map(_), _) => {
                let entries = node.entries().iter();
                entries.map(|entry| (entry.key.clone(), self.scope.expression(&entry.value, self.report))).collect()
            }
            (_, Some(name)) => {
                let node = Node::new(node.span, Value::Scalar { text: format!("request.{name}"), plain: false });
                vec![(name.to_owned(), self.scope.expression(&node, self.report))]
            }
            _ => return None,
        };
        let is_key = |key: &&Vec<usize>| {
            key.len() == named.len()
                && key
                    .iter()
                    .all(|field| kind.fields.get(*field).is_some_and(|field| named.iter().any(|(name, _)| *name == field.name)))
        };
        let Some((position, key)) = kind.keys.iter().enumerate().find(|(_, key)| is_key(key)) else {
            let keys: Vec<String> = kind.keys.iter().map(|key| described(kind, key)).collect();
            self.report
                .at(Code::BadEffect, node.span, format!("this is no key of `{}`", kind.name))
                .help(format!("the keys are {}", keys.join(", ")));
            return None;
        };
        let value = |field: &usize| {
            let name = &kind.fields.get(*field)?.name;
            named.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone())
        };
        Some(Lookup { key: position, values: key.iter().filter_map(value).collect() })
    }

    fn create(&mut self, kind: &ObjectKind, node: &Node) -> Effect {
        let each = self.optional(node.get("each"));
        let item = each.as_ref().map(|list| element(self.scope.request, list));
        let set = fields(kind, node.get("set"), &Scope { item, ..self.scope }, self.report);
        let name = node.get("status").and_then(Node::text).unwrap_or_default().to_owned();
        match node.get("status") {
            Some(at) => status(kind, &name, at.span, self.report),
            None => {
                let names: Vec<&str> = kind.statuses.iter().map(|status| status.name.as_str()).collect();
                self.report
                    .at(Code::BadEffect, node.span, "`create` has no `status:`")
                    .help(format!("name one of {}", names.join(", ")));
            }
        }
        self.possible.insert(kind.name.clone(), vec![name.clone()]);
        let copy = match self.scope.request {
            Request::Record(record) => {
                let is_copied = |(position, field): &(usize, &crate::ir::memory::ObjectField)| {
                    field.assign.is_none()
                        && *position != kind.status
                        && !set.iter().any(|(set, _)| set == position)
                        && record.fields.iter().any(|known| known.name == field.name)
                };
                kind.fields.iter().enumerate().filter(is_copied).map(|(position, _)| position).collect()
            }
            Request::Inputs(_) => Vec::new(),
        };
        Effect::Create { kind: kind.name.clone(), each, status: name, copy, set }
    }

    fn update(&mut self, kind: &ObjectKind, node: &Node, is_conditional: bool) -> Effect {
        let set = fields(kind, node.get("set"), &self.scope, self.report);
        let to = node.get("status").and_then(Node::text).map(str::to_owned);
        if let (Some(to), Some(at)) = (&to, node.get("status")) {
            let possible = self.possible.get(&kind.name).cloned().unwrap_or_default();
            let can =
                |from: &&String| *from == to || kind.status(from).is_none_or(|status| status.next.iter().any(|next| next == to));
            // A condition may exclude statuses in ways that only a call shows. It cannot exclude all.
            if !is_conditional || !possible.iter().any(|from| can(&from)) {
                transition(kind, &possible, to, at.span, self.report);
            } else {
                status(kind, to, at.span, self.report);
            }
            self.possible.insert(kind.name.clone(), vec![to.clone()]);
        }
        Effect::Update { kind: kind.name.clone(), status: to, set, notify: is_set(node, "notify") }
    }

    fn list(&mut self, kind: &ObjectKind, node: &Node) -> Effect {
        let into = node.get("into");
        let name = into.and_then(Node::text).unwrap_or_default();
        let name = self.response_field(name, into.map_or(node.span, |into| into.span));
        let record = self.scope.response.and_then(|record| record.fields.iter().find(|field| field.name == name));
        let element =
            record.and_then(|field| if let Kind::Record(of) = field.kind.innermost() { Some(of.as_ref()) } else { None });
        let condition = self.optional(node.get("where"));
        let mut set = Vec::new();
        for entry in node.get("set").map(Node::entries).unwrap_or_default() {
            let value = self.scope.expression(&entry.value, self.report);
            if let Some(element) = element {
                self.field_of(element, &entry.key, entry.key_span);
            }
            set.push((entry.key.clone(), value));
        }
        let has = |name: &str| element.is_some_and(|element| element.fields.iter().any(|field| field.name == name));
        let copied = kind.fields.iter().enumerate();
        let copied = copied.filter(|(_, field)| has(&field.name) && !set.iter().any(|(name, _)| *name == field.name));
        let copy = copied.map(|(position, _)| position).collect();
        Effect::List { kind: kind.name.clone(), into: name, condition, copy, set }
    }

    fn sheet(&mut self, node: &Node) -> Sheet {
        let lines = |key: &str, this: &mut Self| {
            let lines = node.get(key).map(Node::items).unwrap_or_default();
            lines.iter().map(|line| this.scope.expression(line, this.report)).collect()
        };
        let columns: Vec<String> = node.get("columns").map(Node::items).unwrap_or_default().iter().filter_map(written).collect();
        let mut rows = Vec::new();
        for row in node.get("rows").map(Node::items).unwrap_or_default() {
            let Some(of) = row.get("of") else { continue };
            let Some(kind) = self.scope.kind(of.text().unwrap_or_default(), of.span, self.report) else { continue };
            let condition = self.optional(row.get("where"));
            let values: Vec<Expr> = row
                .get("values")
                .map(Node::items)
                .unwrap_or_default()
                .iter()
                .map(|value| self.scope.expression(value, self.report))
                .collect();
            if values.len() != columns.len() {
                let span = row.get("values").map_or(row.span, |values| values.span);
                let message = format!("the row has {} values, but the file has {} columns", values.len(), columns.len());
                self.report.at(Code::BadEffect, span, message).help("write a value for each column");
            }
            rows.push(Rows { kind: kind.name.clone(), condition, values });
        }
        Sheet {
            name: self.optional(node.get("name")).unwrap_or(UNKNOWN),
            head: lines("head", self),
            columns,
            rows,
            foot: lines("foot", self),
        }
    }

    fn response_fields(&mut self, node: Option<&Node>) -> Vec<(String, Expr)> {
        let mut set = Vec::new();
        for entry in node.map(Node::entries).unwrap_or_default() {
            let name = self.response_field(&entry.key, entry.key_span);
            set.push((name, self.scope.expression(&entry.value, self.report)));
        }
        set
    }

    fn response_field(&mut self, name: &str, span: Span) -> String {
        match self.scope.response {
            Some(record) => self.field_of(record, name, span),
            None => {
                self.report.at(Code::BadEffect, span, "an action has no response");
            }
        }
        name.to_owned()
    }

    fn field_of(&mut self, record: &Record, name: &str, span: Span) {
        if !record.fields.iter().any(|field| field.name == name) && !record.doubt.covers(name) {
            self.report
                .at(Code::BadEffect, span, format!("`{}` has no field `{name}`", record.name))
                .maybe_help(suggest(name, record.fields.iter().map(|field| field.name.as_str())));
        }
    }
}

/// Removes the statuses that a condition excludes.
fn narrow(condition: &Expr, kinds: &[ObjectKind], possible: &mut Possible) {
    match condition {
        Expr::Binary(Op::And, left, right) => {
            narrow(left, kinds, possible);
            narrow(right, kinds, possible);
        }
        Expr::Binary(op @ (Op::Equal | Op::NotEqual), left, right) => {
            let (Expr::Object { kind, field }, Expr::Text(text)) = (left.as_ref(), right.as_ref()) else { return };
            let is_status = kinds.iter().any(|known| known.name == *kind && known.status == *field);
            if let Some(statuses) = possible.get_mut(kind).filter(|_| is_status) {
                statuses.retain(|status| (status == text) == (*op == Op::Equal));
            }
        }
        _ => {}
    }
}

/// Returns the record of the elements of the list at a path of the request.
fn element<'a>(request: Request<'a>, list: &Expr) -> Option<&'a Record> {
    let (Request::Record(mut record), Expr::Request(path)) = (request, list) else { return None };
    let mut found = None;
    for name in path {
        let field = record.fields.iter().find(|field| field.name == *name)?;
        found = if let Kind::Record(of) = field.kind.innermost() { Some(of.as_ref()) } else { None };
        record = found?;
    }
    found
}

fn described(kind: &ObjectKind, key: &[usize]) -> String {
    let names: Vec<&str> = key.iter().filter_map(|field| kind.fields.get(*field)).map(|field| field.name.as_str()).collect();
    if let [name] = names.as_slice() { format!("`{name}`") } else { format!("`{{ {} }}`", names.join(", ")) }
}
