//! Resolution of steps: those of `effects:`, and those of an action.

use super::codes::Codes;
use super::flow;
use super::forms::{self, Verb};
use super::heads::Head;
use super::scope::{self, Possible, Scope};
use super::syntax::Segment;
use super::types::Type;
use super::values::record_fields;
use crate::diagnostic::{Code, Report};
use crate::ir::Kind;
use crate::ir::memory::{Effect, Expr, Step};
use crate::source::Span;
use crate::source::yaml::{Mark, Node};
use crate::spec::memory_typed::{ExprSpec, StepSpec};
use crate::spec::typed::Entries;

/// The steps of one call or action, up to the current one.
pub(super) struct Steps<'s, 'a> {
    pub(super) scope: Scope<'a>,
    pub(super) codes: Codes<'s>,
    pub(super) report: &'s mut Report,
}

/// Returns the remedy for an object that is not bound.
pub(super) fn bind_help(kind: &str) -> String {
    format!("put a step `find: {kind}` or `create: {kind}` before it")
}

impl<'a> Steps<'_, 'a> {
    /// Resolves all steps. `node` is their list.
    pub(super) fn resolve(&mut self, specs: &'a [StepSpec], node: &'a Node) -> Vec<Step> {
        self.scope.is_uncertain |= node.mark != Mark::Whole;
        specs.iter().zip(node.items()).filter_map(|(spec, node)| self.step(spec, node)).collect()
    }

    fn step(&mut self, spec: &'a StepSpec, node: &'a Node) -> Option<Step> {
        let is_action = matches!(self.codes, Codes::Any);
        let Some(verb) = forms::verb(node, is_action, self.report) else {
            self.scope.is_uncertain = true;
            return None;
        };
        let when = node.get("if").map(|node| self.scope.condition(node, self.report));
        let before = self.scope.bound.clone();
        if let Some(Some(condition)) = &when {
            self.narrow(condition, true);
        }
        let effect = self.effect(verb, spec, node);
        match &when {
            None => {}
            // The step may be skipped: then the objects are as before, and the condition is not met.
            Some(condition) => {
                let after = std::mem::replace(&mut self.scope.bound, before);
                if let Some(condition) = condition {
                    self.narrow(condition, false);
                }
                for (kind, possible) in after {
                    let merged = match (self.scope.bound.get(kind), possible) {
                        (None, possible) => possible,
                        (Some(Some(skipped)), Some(taken)) => Some(skipped.union(&taken).copied().collect()),
                        _ => None,
                    };
                    self.scope.bound.insert(kind, merged);
                }
            }
        }
        let when = match when {
            Some(when) => Some(when?),
            None => None,
        };
        Some(Step { when, effect: effect?, line: self.report.source().line(node.span.start) })
    }

    /// Notes that a condition is met, or not.
    fn narrow(&mut self, condition: &Expr, is_met: bool) {
        for (kind, possible) in &mut self.scope.bound {
            if let (Some(head), Some(statuses)) = (self.scope.heads.get(kind), possible.as_mut()) {
                let (met, unmet) = flow::divide(statuses, head, condition);
                *statuses = if is_met { met } else { unmet };
            }
        }
    }

    fn effect(&mut self, verb: Verb, spec: &'a StepSpec, node: &'a Node) -> Option<Effect> {
        match verb {
            Verb::Find => self.find(spec, node),
            Verb::Repeat => self.repeat(spec, node),
            Verb::Create => self.create(spec, node),
            Verb::Update => self.update(spec, node),
            Verb::Require => {
                let condition = self.scope.condition(node.get("require")?, self.report);
                let code = self.code(spec, node);
                let condition = condition?;
                self.narrow(&condition, true);
                Some(Effect::Require { condition, code: code? })
            }
            Verb::List => self.list(spec, node),
            Verb::Archive => self.archive(spec, node),
            Verb::Respond => {
                let set = self.response_fields(spec.respond.as_ref()?, node.get("respond"), None);
                Some(Effect::Respond { set: set?, pending: spec.pending })
            }
        }
    }

    /// Returns the kind that a step names.
    pub(super) fn head(&mut self, name: &str, span: Span) -> Option<&'a Head<'a>> {
        let head = self.scope.heads.find(name, span, self.report);
        // The step would bind another name.
        self.scope.is_uncertain |= head.is_none();
        head
    }

    /// Returns the code under `else:`.
    pub(super) fn code(&mut self, spec: &StepSpec, node: &Node) -> Option<String> {
        let code = spec.otherwise.as_ref()?;
        self.codes.check(code, node.span_of("else"), self.report);
        Some(code.clone())
    }

    fn refuse(&mut self, spec: &StepSpec, node: &Node, head: &Head<'_>) -> Vec<(String, String)> {
        let Some(refuse) = node.get("refuse") else { return Vec::new() };
        for (status, code) in spec.refuse.iter() {
            head.status(status, refuse.key_span_of(status), self.report);
            self.codes.check(code, refuse.span_of(status), self.report);
        }
        spec.refuse.iter().map(|(status, code)| (status.to_owned(), code.to_owned())).collect()
    }

    fn find(&mut self, spec: &'a StepSpec, node: &'a Node) -> Option<Effect> {
        let kind = spec.find.as_ref()?;
        let head = self.head(kind, node.span_of("find"))?;
        let by = self.lookups(spec.by.as_ref(), node.get("by"), head);
        let missing = self.code(spec, node);
        let refuse = self.refuse(spec, node, head);
        let is_known = refuse.iter().all(|(status, _)| head.statuses.iter().any(|known| known.name == status));
        let is_whole = !node.doubts("refuse") && !node.doubts("hidden") && node.get("refuse").is_none_or(is_whole);
        let possible = flow::found(head, spec.hidden, refuse.iter().map(|(status, _)| status.as_str()));
        self.scope.bound.insert(head.name, possible.filter(|_| is_whole && is_known));
        Some(Effect::Find { kind: kind.clone(), by: by?, hidden: spec.hidden, missing, refuse })
    }

    fn repeat(&mut self, spec: &'a StepSpec, node: &'a Node) -> Option<Effect> {
        let kind = spec.repeat.as_ref()?;
        let head = self.head(kind, node.span_of("repeat"))?;
        let by = self.lookups(spec.by.as_ref(), node.get("by"), head);
        let same = self.object_fields(head, &spec.same, node.get("same"));
        let different = self.code(spec, node);
        match (node.get("same").is_some(), different.is_some()) {
            (true, false) if !node.doubts("else") => {
                self.report
                    .at(Code::BadStep, node.key_span_of("same"), "`same` requires `else`")
                    .help("add `else:` with the error code for a call with other values");
            }
            (false, true) if !node.doubts("same") => {
                self.report
                    .at(Code::BadStep, node.key_span_of("else"), "`else` of `repeat` requires `same`")
                    .help("name under `same:` the fields that have to be equal, or remove `else`");
            }
            _ => {}
        }
        let refuse = self.refuse(spec, node, head);
        let set = self.response_fields(&spec.set, node.get("set"), Some(head.name));
        Some(Effect::Repeat { kind: kind.clone(), by: by?, same: same?, different, refuse, set: set? })
    }

    fn create(&mut self, spec: &'a StepSpec, node: &'a Node) -> Option<Effect> {
        let kind = spec.create.as_ref()?;
        let head = self.head(kind, node.span_of("create"))?;
        let each = node.get("each").map(|node| self.each(node));
        let status = spec.status.as_ref().filter(|_| node.get("status").is_some());
        let at = status.and_then(|status| head.status(status, node.span_of("status"), self.report));
        let outer = self.scope.item;
        if let Some(each) = &each {
            self.scope.item = Some(each.as_ref().map_or(scope::Element::Unknown, |expr| self.scope.element(expr)));
        }
        let set = self.object_fields(head, &spec.set, node.get("set"));
        self.scope.item = outer;
        let copy = self.copied(head, spec, node);
        let possible: Possible = at.map(|at| [at].into());
        self.scope.bound.insert(head.name, possible);
        let each = match each {
            Some(each) => Some(each?),
            None => None,
        };
        Some(Effect::Create { kind: kind.clone(), each, status: status?.clone(), copy, set: set? })
    }

    /// Resolves the list of `each:`.
    fn each(&mut self, node: &Node) -> Option<Expr> {
        let typed = self.scope.expression(node, self.report)?;
        if matches!(typed.ty, Type::List(_) | Type::ANY) {
            return Some(typed.expr);
        }
        self.report
            .at(Code::ExpressionType, node.span, format!("expected a list, found {}", typed.ty.describe()))
            .help("name a list of the request: `request.LIST`");
        None
    }

    /// Returns the fields of a new object that are copied from the request.
    fn copied(&mut self, head: &Head<'_>, spec: &StepSpec, node: &Node) -> Vec<usize> {
        let set = node.get("set");
        let is_set = |name: &str| {
            spec.set.iter().any(|(set, _)| set == name) || set.is_some_and(|set| set.doubts(name)) || node.doubts("set")
        };
        let mut copied = Vec::new();
        for (at, field) in head.fields.iter().enumerate() {
            if field.assign.is_some() || head.status == Some(at) || is_set(&field.name) {
                continue;
            }
            let Some(ty) = self.scope.of_request(&field.name) else { continue };
            if !ty.fits(Type::One(field.kind)) {
                let (name, of_object) = (&field.name, Type::One(field.kind).describe());
                self.report
                    .at(
                        Code::ExpressionType,
                        node.span_of("create"),
                        format!("the field `{name}` is {of_object}, but that of the request is {}", ty.describe()),
                    )
                    .help(format!("give it a value under `set:`, or change its type in `{}`", head.name));
            }
            copied.push(at);
        }
        copied
    }

    fn update(&mut self, spec: &'a StepSpec, node: &'a Node) -> Option<Effect> {
        let kind = spec.update.as_ref()?;
        let head = self.head(kind, node.span_of("update"))?;
        if !self.scope.is_bound_to(head.name) {
            self.report
                .at(Code::NotBound, node.span_of("update"), format!("no object is bound to `{kind}` here"))
                .help(bind_help(kind));
        }
        let set = self.object_fields(head, &spec.set, node.get("set"));
        if let Some(status) = &spec.status {
            let at = head.status(status, node.span_of("status"), self.report);
            if at.is_some() {
                self.transition(head, status, node.span_of("status"));
            }
            if let Some(bound) = self.scope.bound.get_mut(head.name) {
                *bound = at.map(|at| [at].into());
            }
        }
        Some(Effect::Update { kind: kind.clone(), status: spec.status.clone(), set: set?, notify: spec.notify })
    }

    fn transition(&mut self, head: &Head<'_>, to: &str, span: Span) {
        let Some(possible) = self.scope.bound.get(head.name) else { return };
        let barred = flow::barred(head, possible, to);
        if let Some(first) = barred.first() {
            let all: Vec<String> = barred.iter().map(|status| format!("`{status}`")).collect();
            self.report
                .at(Code::BadTransition, span, format!("{} of `{}` cannot become `{to}`", all.join(", "), head.name))
                .help(format!(
                    "exclude it with `refuse: {{ {first}: CODE }}` or `if:`, or add `{to}` to the `next` of `{first}`"
                ));
        }
    }

    /// Resolves values of fields of an object. `node` is their map.
    pub(super) fn object_fields(
        &mut self,
        head: &Head<'_>,
        specs: &Entries<ExprSpec>,
        node: Option<&Node>,
    ) -> Option<Vec<(usize, Expr)>> {
        object_fields(&self.scope, head, specs, node, self.report)
    }

    /// Resolves values of fields of the response. `node` is their map, `kind` a kind that is bound in them.
    fn response_fields(
        &mut self,
        specs: &Entries<ExprSpec>,
        node: Option<&Node>,
        kind: Option<&'a str>,
    ) -> Option<Vec<(String, Expr)>> {
        let response = self.scope.response?;
        let scope = kind.map_or_else(|| self.scope.clone(), |kind| self.scope.with(kind));
        record_fields(&scope, (response, "the response"), specs, node, self.report)
    }

    /// Returns the kind of a response field. Reports an unknown field.
    pub(super) fn response_field(&mut self, name: &str, span: Span) -> Option<&'a Kind> {
        let path = [Segment { name: name.to_owned(), start: 0, end: 0 }];
        match scope::in_record(self.scope.response?, &path, "response") {
            Ok(target) => target.kind,
            Err(mistake) => {
                self.report.at(Code::UnknownPart, span, format!("the response has no field `{name}`")).maybe_help(mistake.help);
                None
            }
        }
    }
}

/// Returns true if a map has no marked entries.
fn is_whole(node: &Node) -> bool {
    node.mark == Mark::Whole && node.entries().iter().all(|entry| entry.value.mark == Mark::Whole)
}

/// Resolves values of fields of an object. `node` is their map.
pub(super) fn object_fields(
    scope: &Scope<'_>,
    head: &Head<'_>,
    specs: &Entries<ExprSpec>,
    node: Option<&Node>,
    report: &mut Report,
) -> Option<Vec<(usize, Expr)>> {
    let mut values = Vec::new();
    let mut is_whole = true;
    for (name, _) in specs.iter() {
        let Some(entry) = node.and_then(|node| node.entry(name)) else { continue };
        let at = head.field(name, entry.key_span, report);
        if at.is_some() && at == head.status {
            report
                .at(Code::BadStep, entry.key_span, format!("`{name}` is the status of `{}`", head.name))
                .help("write `status: STATUS` beside `set` in a step");
        }
        let target = at.map_or(Type::ANY, |at| Type::One(head.kind_of(at)));
        match (at, scope.value(&entry.value, target, &format!("`{name}`"), report)) {
            (Some(at), Some(value)) => values.push((at, value)),
            _ => is_whole = false,
        }
    }
    is_whole.then_some(values)
}
