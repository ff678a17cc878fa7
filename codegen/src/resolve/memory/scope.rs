//! The names that an expression can use at its place.

use super::expression::{Mistake, Names, parse};
use super::{UNKNOWN, written};
use crate::diagnostic::{Code, Report, suggest};
use crate::ir::memory::{Expr, Input, ObjectKind};
use crate::ir::{Kind, Record, Text};
use crate::source::Span;
use crate::source::yaml::{Node, Value};

/// The request of a call, or the inputs of an action.
#[derive(Clone, Copy)]
pub(super) enum Request<'a> {
    Record(&'a Record),
    Inputs(&'a [Input]),
}

/// The names at a place.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    pub(super) kinds: &'a [ObjectKind],
    pub(super) request: Request<'a>,
    pub(super) response: Option<&'a Record>,
    /// The elements of `each:`. The outer option is set inside `each:`, the inner one if the elements have known fields.
    pub(super) item: Option<Option<&'a Record>>,
}

impl<'a> Scope<'a> {
    /// Resolves the expression in a node: a scalar, or a list or map of expressions. Reports mistakes.
    pub(super) fn expression(&self, node: &Node, report: &mut Report) -> Expr {
        match &node.value {
            Value::List(items) => Expr::List(items.iter().map(|item| self.expression(item, report)).collect()),
            Value::Map(_) => {
                let members = node.entries().iter();
                Expr::Record(members.map(|entry| (entry.key.clone(), self.expression(&entry.value, report))).collect())
            }
            Value::Scalar { .. } => {
                let Some(text) = written(node) else {
                    report.at(Code::BadExpression, node.span, "expected an expression, found nothing");
                    return UNKNOWN;
                };
                parse(&text, self).unwrap_or_else(|mistake| {
                    let found = report.at(Code::BadExpression, place(node, &text, mistake.at), mistake.message);
                    if let Some(help) = mistake.help {
                        found.help(help);
                    }
                    UNKNOWN
                })
            }
        }
    }

    /// Returns the kind with this name. Reports an unknown one.
    pub(super) fn kind(&self, name: &str, span: Span, report: &mut Report) -> Option<&'a ObjectKind> {
        let found = self.kinds.iter().find(|kind| kind.name == name);
        if found.is_none() {
            report
                .at(Code::BadEffect, span, format!("unknown kind of object `{name}`"))
                .maybe_help(suggest(name, self.kinds.iter().map(|kind| kind.name.as_str())));
        }
        found
    }
}

/// Returns the place of a character of an expression. The text of a quoted scalar can differ from its source, so that only the whole scalar is known.
fn place(node: &Node, text: &str, at: usize) -> Span {
    let is_plain = matches!(&node.value, Value::Scalar { plain: true, .. });
    let is_one_line = node.span.end.saturating_sub(node.span.start) == text.len();
    if is_plain && is_one_line && at < text.len() { Span { start: node.span.start + at, end: node.span.end } } else { node.span }
}

impl Names for Scope<'_> {
    fn path(&self, at: usize, path: &[String]) -> Result<Expr, Mistake> {
        let Some((root, rest)) = path.split_first() else { return Err(Mistake::new(at, "expected a name")) };
        match (root.as_str(), rest) {
            ("request" | "response" | "item", []) if root != "item" || self.item.is_none() => {
                Err(Mistake::new(at, format!("expected a field, such as `{root}.NAME`")))
            }
            ("request", _) => match self.request {
                Request::Record(record) => within(record, rest, at).map(|()| Expr::Request(rest.to_vec())),
                Request::Inputs(inputs) => {
                    let name = rest.first().map(String::as_str).unwrap_or_default();
                    match inputs.iter().any(|input| input.name == name) {
                        true => Ok(Expr::Request(rest.to_vec())),
                        false => Err(unknown(at, "input", name, inputs.iter().map(|input| input.name.as_str()))),
                    }
                }
            },
            ("response", [name]) => match self.response {
                Some(record) => within(record, rest, at).map(|()| Expr::Response(name.clone())),
                None => Err(Mistake::new(at, "an action has no response")),
            },
            ("item", _) => match self.item {
                Some(Some(record)) => within(record, rest, at).map(|()| Expr::Item(rest.to_vec())),
                Some(None) => Ok(Expr::Item(rest.to_vec())),
                None => Err(Mistake::new(at, "`item` exists only beside `each:`")),
            },
            (kind, [field]) => {
                let Some(found) = self.kinds.iter().find(|known| known.name == kind) else {
                    let roots = ["request", "response", "item", "now"].into_iter();
                    return Err(unknown(at, "name", kind, roots.chain(self.kinds.iter().map(|kind| kind.name.as_str()))));
                };
                let names = found.fields.iter().map(|field| field.name.as_str());
                let position = found.field(field).ok_or_else(|| unknown(at, &format!("field of `{kind}`"), field, names))?;
                Ok(Expr::Object { kind: kind.to_owned(), field: position })
            }
            (word, []) => {
                let help = "write a text in single quotes: `'text'`".to_owned();
                Err(Mistake { help: Some(help), ..Mistake::new(at, format!("unknown name `{word}`")) })
            }
            _ => Err(Mistake::new(at, format!("`{}` names no field", path.join(".")))),
        }
    }

    fn kind(&self, at: usize, name: &str) -> Result<String, Mistake> {
        match self.kinds.iter().any(|kind| kind.name == name) {
            true => Ok(name.to_owned()),
            false => Err(unknown(at, "kind of object", name, self.kinds.iter().map(|kind| kind.name.as_str()))),
        }
    }
}

fn unknown<'n>(at: usize, thing: &str, name: &str, known: impl Iterator<Item = &'n str>) -> Mistake {
    let help = suggest(name, known).map(String::from);
    Mistake { help, ..Mistake::new(at, format!("unknown {thing} `{name}`")) }
}

/// Checks that a path leads to a field of a record.
fn within(record: &Record, path: &[String], at: usize) -> Result<(), Mistake> {
    let Some((name, rest)) = path.split_first() else { return Ok(()) };
    // A mistake of the record can hide any field.
    if record.doubt.covers(name) {
        return Ok(());
    }
    let Some(field) = record.fields.iter().find(|field| field.name == *name) else {
        let thing = format!("field of `{}`", record.name);
        return Err(unknown(at, &thing, name, record.fields.iter().map(|field| field.name.as_str())));
    };
    match field.kind.innermost() {
        Kind::Record(inner) => within(inner, rest, at),
        // JSON text can have any content.
        Kind::Text(Text::Json) => Ok(()),
        _ if rest.is_empty() || field.doubt.all => Ok(()),
        _ => Err(Mistake::new(at, format!("`{name}` has no fields"))),
    }
}
