//! The kinds of objects without their expressions: what expressions and steps can refer to.

use crate::diagnostic::{Code, Report, suggest};
use crate::ir::doubt::Doubt;
use crate::ir::memory::{AssignPart, ObjectField, ValueKind};
use crate::source::Span;
use crate::source::yaml::{Mark, Node};
use crate::spec::File;
use crate::spec::memory_typed::{ObjectSpec, ObjectsFile};
use crate::spec::typed::OneOrMany;

/// All kinds of objects, and the parts of them that are unknown because of mistakes.
#[derive(Default)]
pub(in crate::resolve) struct Heads<'a> {
    pub(super) all: Vec<Head<'a>>,
    pub(super) doubt: Doubt,
    node: Option<&'a Node>,
}

/// A kind of object without its expressions.
pub(super) struct Head<'a> {
    pub(super) name: &'a str,
    pub(super) spec: &'a ObjectSpec,
    pub(super) node: &'a Node,
    pub(super) fields: Vec<ObjectField>,
    pub(super) fields_doubt: Doubt,
    pub(super) keys: Vec<Vec<usize>>,
    /// Set if mistakes removed keys.
    pub(super) lost_keys: bool,
    /// The position in `fields` of the status; `None` after a mistake.
    pub(super) status: Option<usize>,
    pub(super) statuses: Vec<StatusHead<'a>>,
    pub(super) statuses_doubt: Doubt,
}

/// A status without its expressions.
pub(super) struct StatusHead<'a> {
    pub(super) name: &'a str,
    pub(super) hidden: bool,
    /// The statuses that can follow; `None` if mistakes removed some.
    pub(super) next: Option<&'a [String]>,
}

/// The words with a meaning in expressions. A kind with such a name could not be referred to.
const RESERVED: &[&str] =
    &["request", "response", "item", "now", "or", "and", "not", "in", "begins", "page", "file", "count", "sum"];

impl<'a> Heads<'a> {
    /// Returns the heads of a folder whose `objects.yaml` cannot be read.
    pub(in crate::resolve) const fn lost() -> Self {
        Self { all: Vec::new(), doubt: Doubt::all(), node: None }
    }

    /// Reads the names, fields, keys and statuses of all kinds.
    pub(in crate::resolve) fn of(file: &'a File<ObjectsFile>, report: &mut Report) -> Self {
        let Some(objects) = file.node.get("objects") else { return Self::lost() };
        let mut all = Vec::new();
        for (name, spec) in file.typed.objects.iter() {
            let Some(entry) = objects.entry(name) else { continue };
            if RESERVED.contains(&name) {
                report
                    .at(Code::BadName, entry.key_span, format!("`{name}` has another meaning in expressions"))
                    .help("give the kind another name");
            }
            all.push(head(name, spec, &entry.value, report));
        }
        Self { all, doubt: Doubt::of(objects), node: Some(objects) }
    }

    /// Returns the place of a kind's name.
    pub(super) fn key_span(&self, name: &str) -> Span {
        self.node.map_or_else(Span::default, |node| node.key_span_of(name))
    }

    pub(super) fn get(&self, name: &str) -> Option<&Head<'a>> {
        self.all.iter().find(|head| head.name == name)
    }

    /// Returns the kind with this name. Reports an unknown one, unless a mistake may have removed it.
    pub(super) fn find(&self, name: &str, span: Span, report: &mut Report) -> Option<&Head<'a>> {
        let head = self.get(name);
        if head.is_none() && !self.doubt.covers(name) {
            let help = suggest(name, self.all.iter().map(|head| head.name)).map(String::from);
            report
                .at(Code::UnknownObject, span, format!("there is no kind of object `{name}`"))
                .help(help.unwrap_or_else(|| "describe it in `objects.yaml`".to_owned()));
        }
        head
    }
}

impl Head<'_> {
    /// Returns the position of a field. Reports an unknown one, unless a mistake may have removed it.
    pub(super) fn field(&self, name: &str, span: Span, report: &mut Report) -> Option<usize> {
        let at = self.fields.iter().position(|field| field.name == name);
        if at.is_none() && !self.fields_doubt.covers(name) {
            report
                .at(Code::UnknownPart, span, format!("`{}` has no field `{name}`", self.name))
                .maybe_help(suggest(name, self.fields.iter().map(|field| field.name.as_str())));
        }
        at
    }

    /// Returns the position of a status. Reports an unknown one, unless a mistake may have removed it.
    pub(super) fn status(&self, name: &str, span: Span, report: &mut Report) -> Option<usize> {
        let at = self.statuses.iter().position(|status| status.name == name);
        if at.is_none() && !self.statuses_doubt.covers(name) {
            report
                .at(Code::UnknownPart, span, format!("`{}` has no status `{name}`", self.name))
                .maybe_help(suggest(name, self.statuses.iter().map(|status| status.name)));
        }
        at
    }

    /// Checks a list of statuses. `node` is the list.
    pub(super) fn statuses(&self, names: &[String], node: Option<&Node>, report: &mut Report) -> Vec<String> {
        let nodes = node.map(Node::items).unwrap_or_default();
        for (name, node) in names.iter().zip(nodes) {
            self.status(name, node.span, report);
        }
        names.to_vec()
    }

    pub(super) fn kind_of(&self, field: usize) -> ValueKind {
        self.fields.get(field).map_or(ValueKind::Any, |field| field.kind)
    }
}

fn head<'a>(name: &'a str, spec: &'a ObjectSpec, node: &'a Node, report: &mut Report) -> Head<'a> {
    let fields_node = node.get("fields");
    let mut fields = Vec::new();
    for (field, form) in spec.fields.iter() {
        let Some(entry) = fields_node.and_then(|node| node.entry(field)) else { continue };
        let assign = form.assign().and_then(|pattern| assign(pattern, form.kind(), entry.value.get("assign")?.span, report));
        let line = report.source().line(entry.key_span.start);
        fields.push(ObjectField { name: field.to_owned(), kind: form.kind(), assign, line });
    }
    let mut head = Head {
        name,
        spec,
        node,
        fields,
        fields_doubt: fields_node.map_or_else(Doubt::all, Doubt::of),
        keys: Vec::new(),
        lost_keys: node.doubts("keys") || node.get("keys").is_some_and(|keys| keys.mark != Mark::Whole),
        status: None,
        statuses: Vec::new(),
        statuses_doubt: node.get("statuses").map_or_else(Doubt::all, Doubt::of),
    };
    for (status, of_status) in spec.statuses.iter() {
        let Some(node) = node.get("statuses").and_then(|statuses| statuses.get(status)) else { continue };
        let is_lost = node.doubts("next") || node.get("next").is_some_and(|next| next.mark != Mark::Whole);
        let is_known = of_status.next.iter().all(|next| spec.statuses.iter().any(|(status, _)| status == next));
        let next = (!is_lost && is_known).then_some(of_status.next.as_slice());
        head.statuses.push(StatusHead { name: status, hidden: of_status.hidden, next });
    }
    keys(&mut head, report);
    if !node.doubts("status") {
        head.status = head.field(&spec.status, node.span_of("status"), report);
        if let Some(at) = head.status.filter(|at| head.kind_of(*at) != ValueKind::Text) {
            report
                .at(Code::BadObject, node.span_of("status"), format!("the status `{}` is not a `string`", spec.status))
                .help(format!("write `{}: string` under `fields`", head.fields.get(at).map_or("", |field| &field.name)));
            head.status = None;
        }
    }
    if head.statuses.is_empty() && head.statuses_doubt.is_none() {
        report.at(Code::BadValues, node.span_of("statuses"), "the kind has no statuses").help("list the values of the status");
    }
    head
}

fn keys(head: &mut Head<'_>, report: &mut Report) {
    let nodes = head.node.get("keys").map(Node::items).unwrap_or_default();
    if nodes.is_empty() && !head.lost_keys {
        report
            .at(Code::BadValues, head.node.span_of("keys"), "the kind has no keys")
            .help("name the fields that identify an object");
        head.lost_keys = true;
    }
    for (key, node) in head.spec.keys.iter().zip(nodes) {
        let names: Vec<(&String, Span)> = match key {
            OneOrMany::One(name) => vec![(name, node.span)],
            OneOrMany::Many(names) => names.iter().zip(node.items().iter().map(|item| item.span)).collect(),
        };
        let fields: Vec<Option<usize>> = names.into_iter().map(|(name, span)| head.field(name, span, report)).collect();
        let all: Option<Vec<usize>> = fields.into_iter().collect();
        match all {
            Some(fields) if node.mark == Mark::Whole => {
                let has_twice =
                    fields.iter().enumerate().any(|(at, field)| fields.iter().skip(at + 1).any(|other| other == field));
                if fields.is_empty() || has_twice || head.keys.contains(&fields) {
                    report
                        .at(Code::BadValues, node.span, "the key is empty, or names a field or key twice")
                        .help("name each field once");
                }
                head.keys.push(fields);
            }
            _ => head.lost_keys = true,
        }
    }
}

/// Reads `assign:`.
fn assign(pattern: &str, kind: ValueKind, span: Span, report: &mut Report) -> Option<Vec<AssignPart>> {
    const HELP: &str =
        "the parts are `{date}`, `{time}`, `{number:N}` and `{hex:N}` with N from 1 to 64, and any text between them";
    if !matches!(kind, ValueKind::Text | ValueKind::Number) {
        report
            .at(Code::BadObject, span, "only a `string` or an `integer` can be assigned")
            .help("change the type, or remove `assign`");
        return None;
    }
    let mut parts = Vec::new();
    let mut rest = pattern;
    while !rest.is_empty() {
        let (text, after) = rest.split_once('{').unwrap_or((rest, ""));
        if text.contains('}') {
            report.at(Code::BadObject, span, "`}` without `{`").help(HELP);
            return None;
        }
        if !text.is_empty() {
            parts.push(AssignPart::Text(text.to_owned()));
        }
        if text.len() == rest.len() {
            break;
        }
        let Some((word, after)) = after.split_once('}') else {
            report.at(Code::BadObject, span, "`{` without `}`").help(HELP);
            return None;
        };
        let digits = |count: &str| count.parse::<usize>().ok().filter(|count| (1..=64).contains(count));
        let part = match word.split_once(':') {
            None if word == "date" => Some(AssignPart::Date),
            None if word == "time" => Some(AssignPart::Time),
            Some(("number", count)) => digits(count).map(AssignPart::Number),
            Some(("hex", count)) => digits(count).map(AssignPart::Hex),
            _ => None,
        };
        let Some(part) = part else {
            report.at(Code::BadObject, span, format!("`{{{word}}}` cannot be assigned")).help(HELP);
            return None;
        };
        parts.push(part);
        rest = after;
    }
    if !parts.iter().any(|part| matches!(part, AssignPart::Number(_) | AssignPart::Hex(_))) {
        report
            .at(Code::BadObject, span, "two objects would get the same value")
            .help("add `{number:N}` or `{hex:N}`, which differ for each object");
    }
    Some(parts)
}
