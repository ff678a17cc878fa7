//! Values of fields of a response: expressions, and lists and maps of them.

use super::scope::{self, Scope};
use super::syntax::Segment;
use super::types::Type;
use crate::diagnostic::{Code, Report};
use crate::ir::memory::Expr;
use crate::ir::{Kind, Record};
use crate::source::yaml::{Entry, Mark, Node, Value};
use crate::spec::memory_typed::ExprSpec;
use crate::spec::typed::Entries;

/// Resolves values of fields of a record. `node` is their map.
pub(super) fn record_fields(
    scope: &Scope<'_>,
    (record, shown): (&Record, &str),
    specs: &Entries<ExprSpec>,
    node: Option<&Node>,
    report: &mut Report,
) -> Option<Vec<(String, Expr)>> {
    let mut values = Vec::new();
    let mut is_whole = true;
    for (name, _) in specs.iter() {
        let Some(entry) = node.and_then(|node| node.entry(name)) else { continue };
        match member(scope, (record, shown), entry, report) {
            Some(value) => values.push((name.to_owned(), value)),
            None => is_whole = false,
        }
    }
    is_whole.then_some(values)
}

/// Resolves the value of a field of a record.
fn member(scope: &Scope<'_>, (record, shown): (&Record, &str), entry: &Entry, report: &mut Report) -> Option<Expr> {
    let name = &entry.key;
    let path = [Segment { name: name.clone(), start: 0, end: 0 }];
    let target = match scope::in_record(record, &path, shown) {
        Ok(target) => target,
        Err(mistake) => {
            report.at(Code::UnknownPart, entry.key_span, format!("{shown} has no field `{name}`")).maybe_help(mistake.help);
            scope::Target { ty: Type::ANY, kind: None }
        }
    };
    written(scope, &entry.value, &target, &format!("`{name}`"), report)
}

/// Resolves a value that is an expression, a list of values, or a map of the fields of a record. `shown` names the target.
fn written(scope: &Scope<'_>, node: &Node, target: &scope::Target<'_>, shown: &str, report: &mut Report) -> Option<Expr> {
    let mismatch = |found: &str, report: &mut Report| {
        let expected = target.kind.map_or("another value", Kind::describe);
        report
            .at(Code::ExpressionType, node.span, format!("{shown} is {expected}, but the value is {found}"))
            .help("write a list for a list, a map for an object, and an expression for anything else");
    };
    match &node.value {
        Value::Scalar { .. } => scope.value(node, target.ty, shown, report),
        _ if node.mark != Mark::Whole => None,
        Value::List(items) => {
            let element = match target.kind {
                Some(Kind::List(item)) => item.known_kind(),
                None => None,
                Some(_) => {
                    mismatch("a list", report);
                    return None;
                }
            };
            let ty = element.map_or(Type::ANY, Type::of);
            let element = scope::Target { ty, kind: element };
            let values: Vec<Option<Expr>> = items.iter().map(|item| written(scope, item, &element, shown, report)).collect();
            Some(Expr::List(values.into_iter().collect::<Option<_>>()?))
        }
        Value::Map(_) => {
            let record = match target.kind {
                Some(Kind::Record(record)) => record,
                Some(_) => {
                    mismatch("a map", report);
                    return None;
                }
                None => return None,
            };
            let members = node.entries().iter();
            let members: Vec<_> =
                members.map(|entry| Some((entry.key.clone(), member(scope, (record, shown), entry, report)?))).collect();
            Some(Expr::Record(members.into_iter().collect::<Option<_>>()?))
        }
    }
}
