//! Resolution of the steps that collect objects: `list` and `archive`.

use super::scope::Scope;
use super::steps::Steps;
use super::types::Type;
use super::values;
use crate::diagnostic::Code;
use crate::ir::memory::{Effect, Expr, Rows, Sheet, ValueKind};
use crate::ir::{Kind, Record};
use crate::source::yaml::{Mark, Node};
use crate::spec::memory_typed::{RowsSpec, SheetSpec, StepSpec};

impl<'a> Steps<'_, 'a> {
    pub(super) fn list(&mut self, spec: &'a StepSpec, node: &'a Node) -> Option<Effect> {
        let kind = spec.list.as_ref()?;
        let head = self.head(kind, node.span_of("list"));
        let element = self.elements(spec, node);
        let head = head?;
        let scope = self.scope.with(head.name);
        let condition = match node.get("where") {
            Some(node) => scope.condition(node, self.report).map(Some),
            None => Some(None),
        };
        let element = element?;
        let set = values::record_fields(&scope, (element, "the element"), &spec.set, node.get("set"), self.report);
        let is_set =
            |name: &str| spec.set.iter().any(|(set, _)| set == name) || node.get("set").is_some_and(|set| set.doubts(name));
        let mut copy = Vec::new();
        for (at, field) in head.fields.iter().enumerate() {
            let Some(target) = element.fields.iter().find(|target| target.name == field.name && !is_set(&target.name)) else {
                continue;
            };
            let (from, to) = (Type::One(field.kind), target.known_kind().map_or(Type::ANY, Type::of));
            if !from.fits(to) {
                let message = format!(
                    "`{}` of the element is {}, but that of `{}` is {}",
                    field.name,
                    to.describe(),
                    head.name,
                    from.describe()
                );
                self.report
                    .at(Code::ExpressionType, node.span_of("list"), message)
                    .help(format!("give it a value under `set:`, or change its type in `{}`", head.name));
            }
            copy.push(at);
        }
        Some(Effect::List { kind: kind.clone(), into: spec.into.clone()?, condition: condition?, copy, set: set? })
    }

    /// Returns the record of the elements of the list that `into:` names.
    fn elements(&mut self, spec: &StepSpec, node: &Node) -> Option<&'a Record> {
        let into = spec.into.as_ref()?;
        let span = node.span_of("into");
        let kind = self.response_field(into, span)?;
        let Kind::List(item) = kind else {
            self.report
                .at(Code::ExpressionType, span, format!("expected a list of objects, found {}", kind.describe()))
                .help("name a response field whose type is `list<…>` of a type with fields");
            return None;
        };
        match item.known_kind()? {
            Kind::Record(record) => Some(record),
            other => {
                self.report
                    .at(
                        Code::ExpressionType,
                        span,
                        format!("expected a list of objects, but each element is {}", other.describe()),
                    )
                    .help("name a response field whose type is `list<…>` of a type with fields");
                None
            }
        }
    }

    pub(super) fn archive(&mut self, spec: &'a StepSpec, node: &'a Node) -> Option<Effect> {
        let into = spec.archive.as_ref()?;
        let span = node.span_of("archive");
        if let Some(kind) = self.response_field(into, span).filter(|kind| !Type::One(ValueKind::Text).fits(Type::of(kind))) {
            self.report
                .at(Code::ExpressionType, span, format!("expected a field for an address, found {}", kind.describe()))
                .help("name a response field that is a string");
        }
        let empty = self.code(spec, node);
        let name = node.get("name").and_then(|node| text(&self.scope, node, self.report));
        let files = node.get("files");
        if files.is_some_and(|files| files.items().is_empty() && files.mark == Mark::Whole) {
            self.report.at(Code::BadValues, node.span_of("files"), "the archive has no files").help("describe a file");
        }
        let nodes = files.map(Node::items).unwrap_or_default();
        let sheets: Vec<Option<Sheet>> = spec.files.iter().zip(nodes).map(|(spec, node)| self.sheet(spec, node)).collect();
        let sheets: Option<Vec<Sheet>> = sheets.into_iter().collect();
        Some(Effect::Archive { into: into.clone(), empty, name: name?, files: sheets? })
    }

    fn sheet(&mut self, spec: &'a SheetSpec, node: &'a Node) -> Option<Sheet> {
        let name = text(&self.scope, node.get("name")?, self.report);
        let head = texts(&self.scope, node.get("head"), self.report);
        let nodes = node.get("rows").map(Node::items).unwrap_or_default();
        let has_all = node.get("columns").is_some_and(|columns| columns.mark == Mark::Whole);
        let columns = has_all.then_some(spec.columns.len());
        let rows: Vec<Option<Rows>> = spec.rows.iter().zip(nodes).map(|(spec, node)| self.rows(spec, node, columns)).collect();
        let rows: Option<Vec<Rows>> = rows.into_iter().collect();
        let foot = texts(&self.scope, node.get("foot"), self.report);
        Some(Sheet { name: name?, head: head?, columns: spec.columns.clone(), rows: rows?, foot: foot? })
    }

    fn rows(&mut self, spec: &'a RowsSpec, node: &'a Node, columns: Option<usize>) -> Option<Rows> {
        if node.doubts("of") {
            return None;
        }
        let head = self.scope.heads.find(&spec.of, node.span_of("of"), self.report)?;
        let scope = self.scope.with(head.name);
        let condition = match node.get("where") {
            Some(node) => scope.condition(node, self.report).map(Some),
            None => Some(None),
        };
        let values = texts(&scope, node.get("values"), self.report);
        let has_all = node.get("values").is_some_and(|values| values.mark == Mark::Whole);
        if let Some(columns) = columns.filter(|columns| has_all && *columns != spec.values.len()) {
            self.report
                .at(
                    Code::BadStep,
                    node.span_of("values"),
                    format!("there are {} values for {columns} columns", spec.values.len()),
                )
                .help("write one value for each column, and `''` in quotes for an empty cell");
        }
        Some(Rows { kind: spec.of.clone(), condition: condition?, values: values? })
    }
}

/// Resolves an expression whose value is written as a text.
fn text(scope: &Scope<'_>, node: &Node, report: &mut crate::diagnostic::Report) -> Option<Expr> {
    scope.value(node, Type::One(ValueKind::Text), "the text", report)
}

/// Resolves a list of expressions whose values are written as texts.
fn texts(scope: &Scope<'_>, node: Option<&Node>, report: &mut crate::diagnostic::Report) -> Option<Vec<Expr>> {
    let nodes = node.map(Node::items).unwrap_or_default();
    let all: Vec<Option<Expr>> = nodes.iter().map(|node| text(scope, node, report)).collect();
    all.into_iter().collect()
}
