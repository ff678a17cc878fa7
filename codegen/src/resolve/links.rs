//! Resolution of `rule:` of an error code: the violated limit that causes the code.

use std::collections::{HashMap, HashSet};

use super::errors::Catalogue;
use super::rules;
use crate::by_name::ByName;
use crate::diagnostic::{Code, Report, suggest};
use crate::ir::doubt::Doubt;
use crate::ir::{Field, Item, Kind, LimitAt, Link, Record, Rule};
use crate::source::Span;
use crate::source::yaml::Node;
use crate::spec::typed::{Entries, ErrorSpec, OneOrMany};

/// The placeholder for every limit that no code names.
const ANY: &str = "any";

/// Returns the links of an API: those of its own file, and the first code that the catalogue links to any limit.
pub(super) fn of_api(
    request: &Record,
    specs: &Entries<ErrorSpec>,
    node: Option<&Node>,
    catalogue: &Catalogue<'_>,
    report: &mut Report,
) -> Vec<Link> {
    let mut links = resolve(request, specs, node, report);
    if links.iter().all(|link| link.limit != ANY) {
        let any = specs.iter().map(|(code, _)| code).find(|code| catalogue.answers_any(code));
        links.extend(any.map(|code| Link { limit: ANY.to_owned(), code: code.to_owned() }));
    }
    links
}

/// Finds the limit that each `rule:` names. `node` is the map of error codes.
pub(super) fn resolve(request: &Record, specs: &Entries<ErrorSpec>, node: Option<&Node>, report: &mut Report) -> Vec<Link> {
    let mut links = Vec::new();
    let mut claimed: HashMap<String, (String, Span)> = HashMap::new();
    let mut finder = Finder::default();
    for (code, spec) in specs.iter() {
        let Some(rule) = node.and_then(|node| node.get(code)?.get("rule")) else { continue };
        let paths: Vec<(&String, Span)> = match &spec.rule {
            None => continue,
            Some(OneOrMany::One(path)) => vec![(path, rule.span)],
            Some(OneOrMany::Many(paths)) => paths.iter().zip(rule.items().iter().map(|item| item.span)).collect(),
        };
        for (path, span) in paths {
            let target = if path == ANY { Ok(Target::Limit) } else { finder.find(request, path) };
            if let Err((message, help)) = target {
                report.at(Code::LinkToNothing, span, message).maybe_help(help);
            } else if target == Ok(Target::Doubtful) {
                // A reported mistake may have removed the limit.
            } else if let Some((other, first)) = claimed.get(path) {
                let source = std::sync::Arc::clone(report.source());
                report
                    .at(Code::LinkTwice, span, format!("`{path}` already belongs to `{other}`"))
                    .also(&source, *first, format!("claimed by `{other}` here"))
                    .help("the platform returns one code for one limit: remove one of the two links");
            } else {
                claimed.insert(path.clone(), (code.to_owned(), span));
                links.push(Link { limit: path.clone(), code: code.to_owned() });
            }
        }
    }
    links
}

/// The target of a path.
#[derive(Debug, PartialEq, Eq)]
enum Target {
    Limit,
    /// None, because of a mistake elsewhere.
    Doubtful,
}

/// A position on a path.
struct At<'a> {
    doubt: &'a Doubt,
    limits: &'a [LimitAt],
    /// Set if a rule of the record can require the field.
    by_rule: bool,
    /// Set if mistakes removed rules of the record that could require the field.
    lost_rules: bool,
    record: Option<&'a Record>,
    item: Option<&'a Item>,
}

/// The facts about a record that paths need.
struct RecordIndex<'a> {
    fields: ByName<'a, Field>,
    /// The fields that a rule can require.
    by_rule: HashSet<&'a str>,
}

impl<'a> RecordIndex<'a> {
    fn of(record: &'a Record) -> Self {
        let required = record.rules.iter().filter_map(|at| match &at.rule {
            Rule::When { require, .. } => Some(require),
            _ => None,
        });
        Self { fields: rules::by_name(&record.fields), by_rule: required.flatten().map(String::as_str).collect() }
    }
}

/// A search for limits by their paths, with a cache, because many paths lead through the same records.
#[derive(Default)]
struct Finder<'a> {
    index: HashMap<*const Record, RecordIndex<'a>>,
}

/// A mistake of a path, and a help.
type Mistake = (String, Option<String>);

impl<'a> Finder<'a> {
    /// Follows a path from the request down.
    fn find(&mut self, request: &'a Record, path: &str) -> Result<Target, Mistake> {
        let segments: Vec<&str> = path.split('.').collect();
        let Some((word, way)) = segments.split_last() else { return Err(("the path is empty".to_owned(), None)) };
        let mut at =
            At { doubt: &request.doubt, limits: &[], by_rule: false, lost_rules: false, record: Some(request), item: None };
        let mut shown = "the request".to_owned();
        for step in way {
            let Some(next) = self.next(&at, step, &shown)? else { return Ok(Target::Doubtful) };
            at = next;
            shown = match shown.as_str() {
                "the request" => format!("`{step}`"),
                before => format!("`{}.{step}`", before.trim_matches('`')),
            };
        }
        let mut words: Vec<&str> = at.limits.iter().map(|at| at.limit.word()).collect();
        if at.by_rule && !words.contains(&"required") {
            words.push("required");
        }
        // A `when` acts as `required` of its fields.
        let rules = at.record.into_iter().flat_map(|record| &record.rules).map(|at| &at.rule);
        words.extend(rules.filter(|rule| !matches!(rule, Rule::When { .. })).map(Rule::word));
        if words.contains(word) {
            return Ok(Target::Limit);
        }
        let lost_rules = at.lost_rules || at.record.is_some_and(lost_rules);
        let by_rule = ["required", "exactly_one", "at_least_one", "at_most_one"].contains(word);
        if at.doubt.covers(word) || (lost_rules && by_rule) {
            return Ok(Target::Doubtful);
        }
        let is_field = at.record.is_some_and(|record| self.index(record).fields.contains(word));
        let message = match is_field {
            true => format!("`{path}` names a field, not one of its limits"),
            false => format!("{shown} has no limit `{word}`"),
        };
        let help = if is_field {
            Some(format!("add the limit's keyword: `{path}.required`"))
        } else if words.is_empty() {
            Some("there are no limits: state the limit at the field, or remove the `rule:`".to_owned())
        } else {
            suggest(word, words).map(String::from)
        };
        Err((message, help))
    }

    /// Returns the position one step further, or `None` if a mistake may have removed it.
    fn next(&mut self, at: &At<'a>, step: &str, shown: &str) -> Result<Option<At<'a>>, Mistake> {
        if let Some(item) = at.item {
            if step != "items" {
                let help = format!("write `items` for the elements of a list: `items.{step}`");
                return Err((format!("{shown} is a list and has no `{step}`"), Some(help)));
            }
            return Ok(Some(arrive(&item.kind, &item.limits, &item.doubt, false)));
        }
        let Some(record) = at.record else {
            return if at.doubt.all { Ok(None) } else { Err((format!("{shown} has no fields"), None)) };
        };
        let index = self.index(record);
        let Some(field) = index.fields.get(step) else {
            if record.doubt.covers(step) {
                return Ok(None);
            }
            let help = suggest(step, index.fields.names()).map(String::from);
            return Err((format!("{shown} has no field `{step}`"), help));
        };
        let by_rule = index.by_rule.contains(step);
        Ok(Some(At { lost_rules: lost_rules(record), ..arrive(&field.kind, &field.limits, &field.doubt, by_rule) }))
    }

    fn index(&mut self, record: &'a Record) -> &RecordIndex<'a> {
        self.index.entry(std::ptr::from_ref(record)).or_insert_with(|| RecordIndex::of(record))
    }
}

fn lost_rules(record: &Record) -> bool {
    record.doubt.names.iter().any(|name| name == rules::LOST)
}

fn arrive<'a>(kind: &'a Kind, limits: &'a [LimitAt], doubt: &'a Doubt, by_rule: bool) -> At<'a> {
    let (record, item) = match kind {
        Kind::Record(record) => (Some(record.as_ref()), None),
        Kind::List(item) => (None, Some(item.as_ref())),
        _ => (None, None),
    };
    At { doubt, limits, by_rule, lost_rules: false, record, item }
}
