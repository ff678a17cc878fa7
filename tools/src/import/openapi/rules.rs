//! Rules between fields: schemas that only require properties.

use std::collections::BTreeSet;

use super::texts;
use crate::import::draft::RuleDraft;
use crate::openapi::{LIMITS, RULES};
use alipay_codegen::diagnostic::{Code, Report};
use alipay_codegen::ir::Rule;
use alipay_codegen::source::yaml::{Node, Value as Yaml};

/// Keywords without effect on the validity of a value.
const ANNOTATIONS: &[&str] = &["title", "description", "$comment"];

/// Keywords that a rule begins with.
const KEYWORDS: &[&str] = &["oneOf", "anyOf", "not", "if"];

/// Returns the rules of an object, also those that are only documented. Reports compositions that are no rules.
pub(super) fn of_object(schema: &Node, report: &mut Report) -> Vec<RuleDraft> {
    let mut rules = Vec::new();
    for node in [Some(schema), schema.get(LIMITS)].into_iter().flatten() {
        let has_own = KEYWORDS.iter().any(|key| node.get(key).is_some());
        let parts = node.get("allOf").map(Node::items).unwrap_or_default().iter().chain(has_own.then_some(node));
        let all: Vec<Option<RuleDraft>> = parts.map(|part| Some(RuleDraft { rule: rule(part)?, at: part.span })).collect();
        if all.iter().any(Option::is_none) {
            report.at(Code::LeftOut, node.span, "an object that is composed of several schemas");
        }
        rules.extend(all.into_iter().flatten());
    }
    rules
}

/// Reads a schema as a rule. An object's schema may have its own keywords beside it.
fn rule(node: &Node) -> Option<Rule> {
    let present: Vec<&str> = KEYWORDS.iter().copied().filter(|key| node.get(key).is_some()).collect();
    let [keyword] = present.as_slice() else { return None };
    let inner = node.get(keyword)?;
    let each = || inner.items().iter().map(single).collect::<Option<Vec<String>>>().filter(|names| !names.is_empty());
    match *keyword {
        "oneOf" => each().filter(|names| names.len() > 1).map(Rule::ExactlyOne),
        "anyOf" => each().map(Rule::AtLeastOne),
        "not" => at_most_one(inner).map(Rule::AtMostOne),
        _ => when(inner, node.get("then")?).filter(|_| node.get("else").is_none()),
    }
}

/// Returns the properties that a schema requires, if it states nothing else.
fn required(node: &Node) -> Option<Vec<String>> {
    let is_other = |key: &str| key != "required" && !ANNOTATIONS.contains(&key);
    let list = node.get("required").filter(|_| !node.entries().iter().any(|entry| is_other(&entry.key)))?;
    let names: Vec<String> = texts(list).map(str::to_owned).collect();
    (!names.is_empty() && names.len() == list.items().len()).then_some(names)
}

fn single(node: &Node) -> Option<String> {
    <[String; 1]>::try_from(required(node)?).ok().map(|[name]| name)
}

/// Reads the pairs of properties that exclude each other: every pair of some names.
fn at_most_one(node: &Node) -> Option<Vec<String>> {
    let pairs = match node.get("anyOf") {
        Some(list) => list.items().iter().map(required).collect::<Option<Vec<_>>>()?,
        None => vec![required(node)?],
    };
    let mut names: Vec<String> = Vec::new();
    let mut distinct = BTreeSet::new();
    for pair in &pairs {
        let [first, second] = pair.as_slice() else { return None };
        for name in [first, second] {
            if !names.contains(name) {
                names.push(name.clone());
            }
        }
        distinct.insert(BTreeSet::from([first, second]));
    }
    let all = names.len() * names.len().saturating_sub(1) / 2;
    (distinct.len() == all && distinct.iter().all(|pair| pair.len() == 2)).then_some(names)
}

/// Reads a condition on the value of one property.
fn when(condition: &Node, then: &Node) -> Option<Rule> {
    let is_other = |key: &str| !matches!(key, "properties" | "required") && !ANNOTATIONS.contains(&key);
    if condition.entries().iter().any(|entry| is_other(&entry.key)) {
        return None;
    }
    let [property] = condition.get("properties")?.entries() else { return None };
    let [(keyword, value)] = [property.value.entries()].map(|all| match all {
        [one] => (one.key.as_str(), Some(&one.value)),
        _ => ("", None),
    });
    let equals = match keyword {
        "const" => value?.text()?,
        "enum" => match value?.items() {
            [one] => one.text()?,
            _ => return None,
        },
        _ => return None,
    };
    // Without this, the condition would hold for an object without the property.
    let is_present = condition.get("required").is_some_and(|list| texts(list).eq([property.key.as_str()]));
    let require = required(then).filter(|_| is_present)?;
    Some(Rule::When { field: property.key.clone(), equals: equals.to_owned(), require })
}

/// Returns the rules of an operation between fields that do not share a schema. They have the form of spec files.
pub(super) fn of_operation(operation: &Node, report: &mut Report) -> Vec<RuleDraft> {
    let mut rules = Vec::new();
    for node in operation.get(RULES).map(Node::items).unwrap_or_default() {
        match stated(node) {
            Some(rule) => rules.push(RuleDraft { rule, at: node.span }),
            None => drop(report.at(Code::LeftOut, node.span, format!("invalid rule under `{RULES}`"))),
        }
    }
    rules
}

fn stated(node: &Node) -> Option<Rule> {
    let names = |key: &str| {
        let list = node.get(key).filter(|list| matches!(list.value, Yaml::List(_)))?;
        let names: Vec<String> = texts(list).map(str::to_owned).collect();
        (!names.is_empty() && names.len() == list.items().len()).then_some(names)
    };
    match node.entries() {
        [only] => match only.key.as_str() {
            "exactly_one" => names("exactly_one").map(Rule::ExactlyOne),
            "at_least_one" => names("at_least_one").map(Rule::AtLeastOne),
            "at_most_one" => names("at_most_one").map(Rule::AtMostOne),
            _ => None,
        },
        [_, _] => {
            let [condition] = node.get("when")?.entries() else { return None };
            let equals = condition.value.text()?.to_owned();
            Some(Rule::When { field: condition.key.clone(), equals, require: names("require")? })
        }
        _ => None,
    }
}
