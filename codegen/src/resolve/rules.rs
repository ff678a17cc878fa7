//! Resolution of the rules between the fields of one record.

use std::collections::HashSet;

use crate::by_name::ByName;
use crate::diagnostic::{Code, Report, suggest};
use crate::ir::doubt::Doubt;
use crate::ir::{Field, Kind, Limit, Record, Rule, RuleAt};
use crate::source::Span;
use crate::source::yaml::{Mark, Node};
use crate::spec::typed::RuleSpec;

/// The placeholder for a record's rules among its doubts.
pub(super) const LOST: &str = "rules";

/// The fields of a record, and the parts of it that are unknown because of mistakes.
pub(super) struct KnownFields<'a> {
    pub(super) fields: ByName<'a, Field>,
    pub(super) doubt: &'a Doubt,
}

impl<'a> From<&'a Record> for KnownFields<'a> {
    fn from(record: &'a Record) -> Self {
        Self { fields: by_name(&record.fields), doubt: &record.doubt }
    }
}

/// Indexes fields by their names on the wire.
pub(super) fn by_name(fields: &[Field]) -> ByName<'_, Field> {
    ByName::new(fields, |field| &field.name)
}

/// Checks the rules of a record against its fields. `node` is the list of rules.
pub(super) fn resolve(specs: &[RuleSpec], node: Option<&Node>, fields: &KnownFields<'_>, report: &mut Report) -> Vec<RuleAt> {
    let nodes = node.map(Node::items).unwrap_or_default();
    specs.iter().zip(nodes).filter_map(|(spec, node)| rule(spec, node, fields, report)).collect()
}

fn rule(spec: &RuleSpec, node: &Node, fields: &KnownFields<'_>, report: &mut Report) -> Option<RuleAt> {
    let line = report.source().line(node.span.start);
    let counts = [("exactly_one", &spec.exactly_one), ("at_least_one", &spec.at_least_one), ("at_most_one", &spec.at_most_one)];
    let mut stated = counts.into_iter().filter_map(|(word, names)| names.as_ref().map(|names| (word, names)));
    let (first, more) = (stated.next(), stated.next());
    let rule = match (first, more, &spec.when, &spec.require) {
        (Some((word, names)), None, None, None) => {
            named(names, node.get(word), fields, report)?;
            if node.get(word).is_some_and(|names| names.mark != Mark::Whole) {
                return None;
            }
            if names.len() < 2 {
                report
                    .at(Code::BadRule, node.span_of(word), format!("`{word}` names fewer than two fields"))
                    .help("name at least two fields; for one field write `required: true`");
                return None;
            }
            match word {
                "exactly_one" => Rule::ExactlyOne(names.clone()),
                "at_least_one" => Rule::AtLeastOne(names.clone()),
                _ => Rule::AtMostOne(names.clone()),
            }
        }
        (None, None, Some(when), Some(require)) => {
            let [(field, equals)] = when.0.as_slice() else {
                if node.get("when").is_some_and(|when| !Doubt::of(when).is_none()) {
                    return None;
                }
                report
                    .at(Code::BadRule, node.span_of("when"), "expected one field and its value under `when`")
                    .help("write `when: { field: value }`; for two conditions write two rules");
                return None;
            };
            let deciding = find(field, node.get("when").map_or(node.span, |when| when.key_span_of(field)), fields, report);
            let required = named(require, node.get("require"), fields, report);
            let deciding = deciding?;
            required?;
            if node.get("require").is_some_and(|names| names.mark != Mark::Whole) {
                return None;
            }
            if require.is_empty() || require.contains(field) {
                report
                    .at(Code::BadRule, node.span_of("require"), "`require` names no other field")
                    .help("name the fields that are required if the condition holds");
                return None;
            }
            value(deciding, equals, node, report)?;
            Rule::When { field: field.clone(), equals: equals.clone(), require: require.clone() }
        }
        _ if !Doubt::of(node).is_none() => return None,
        _ => {
            report
                .at(
                    Code::BadRule,
                    node.span,
                    "expected one of `exactly_one`, `at_least_one`, `at_most_one`, or `when` with `require`",
                )
                .help("write a separate rule for each");
            return None;
        }
    };
    Some(RuleAt { rule, line })
}

/// Checks that every name is a field, and that no name occurs twice.
fn named(names: &[String], node: Option<&Node>, fields: &KnownFields<'_>, report: &mut Report) -> Option<()> {
    let nodes = node.map(Node::items).unwrap_or_default();
    let mut all_known = Some(());
    let mut seen = HashSet::new();
    for (name, node) in names.iter().zip(nodes) {
        if find(name, node.span, fields, report).is_none() {
            all_known = None;
        } else if !seen.insert(name) {
            report.at(Code::BadRule, node.span, format!("`{name}` is listed twice")).help("remove one of the two");
            all_known = None;
        }
    }
    all_known
}

/// Returns the field with this name. Reports an unknown field, unless a mistake may have removed it.
pub(super) fn find<'a>(name: &str, span: Span, known: &KnownFields<'a>, report: &mut Report) -> Option<&'a Field> {
    let field = known.fields.get(name);
    if field.is_none() && !known.doubt.covers(name) {
        report
            .at(Code::RuleWithoutField, span, format!("unknown field `{name}`"))
            .maybe_help(suggest(name, known.fields.names()));
    }
    field
}

/// Checks that the deciding field can have the value.
fn value(field: &Field, equals: &str, node: &Node, report: &mut Report) -> Option<()> {
    let span = node.get("when").map_or(node.span, |when| when.span_of(&field.name));
    let kind = field.known_kind()?;
    if node.get("when").and_then(|when| when.get(&field.name)).is_some_and(|value| value.mark != Mark::Whole) {
        return None;
    }
    if !matches!(kind, Kind::Text(_)) {
        let what = kind.describe();
        report
            .at(Code::RuleValue, span, format!("`{}` is {what}, not a string", field.name))
            .help("use a string or an enumeration as the deciding field");
        return None;
    }
    let values = field.limits.iter().find_map(|at| match &at.limit {
        Limit::Values(values) => Some(values),
        _ => None,
    });
    if let Some(values) = values
        && !values.iter().any(|value| value == equals)
    {
        report
            .at(Code::RuleValue, span, format!("`{}` cannot be `{equals}`", field.name))
            .maybe_help(suggest(equals, values.iter().map(String::as_str)));
        return None;
    }
    Some(())
}
