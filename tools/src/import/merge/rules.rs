//! Rules between the fields of a record.

use super::spec::Place;
use super::{Merger, keys};
use crate::import::draft::RuleDraft;
use crate::import::value::Value;
use alipay_codegen::ir::Rule;
use alipay_codegen::source::yaml::{Node, Value as Yaml};

/// The map of a file that has the key `rules`, and the key of its fields.
pub(super) struct RuleHolder<'a> {
    pub(super) map: &'a Node,
    pub(super) fields: &'static str,
    pub(super) order: &'a [&'a str],
}

impl Merger<'_> {
    /// Returns the rules of a new record. A rule of one field requires it. A rule for a field that the record lacks is reported.
    pub(super) fn new_rules(&mut self, rules: &[RuleDraft], entries: &mut [(String, Value)]) -> Vec<Value> {
        let is_there = |name: &String| entries.iter().any(|(own, _)| own == name);
        let whole = self.whole(rules, &is_there);
        let mut written = Vec::new();
        for draft in whole {
            match &draft.rule {
                Rule::AtLeastOne(names) if names.len() == 1 => {
                    for (_, keys) in entries.iter_mut().filter(|(own, _)| names.contains(own)) {
                        require(keys);
                    }
                }
                rule => written.push(value(rule)),
            }
        }
        written
    }

    /// Adds rules to a record of a file that has none yet. Otherwise compares them. `added` contains the new fields of the record.
    pub(super) fn rules(&mut self, place: &Place, holder: &RuleHolder<'_>, rules: &[RuleDraft], added: &[String]) {
        let Some(file) = self.spec.file(place) else { return };
        let fields = holder.map.get(holder.fields);
        let is_there = |name: &String| added.contains(name) || fields.is_some_and(|fields| fields.get(name).is_some());
        let whole = self.whole(rules, &is_there);
        let Some(existing) = holder.map.get("rules") else {
            let new: Vec<Value> =
                whole.iter().filter(|draft| names(&draft.rule).len() > 1).map(|draft| value(&draft.rule)).collect();
            if !new.is_empty() {
                self.work(place).edits.insert(holder.map, "rules", &Value::List(new), holder.order, file.source.text());
            }
            return;
        };
        let other = keys(self.reading.protocol).1;
        let is_foreign = |name: &str| {
            let only = fields.and_then(|fields| fields.get(name)?.get("only")?.text());
            only == Some(other)
        };
        for draft in whole {
            if !existing.items().iter().any(|node| states(node, &draft.rule, &is_foreign)) {
                let message = format!("the source has the rule `{}`, but the file does not", value(&draft.rule).flow());
                self.contradict(&file.source, existing.span, draft.at, message, "the source's rule");
            }
        }
    }

    /// Returns the fields that a rule of a file requires on the source's protocol, because the other ones in the rule exist only on the
    /// other protocol.
    pub(super) fn required_by_rule(&self, map: &Node, fields: &str) -> Vec<String> {
        let other = keys(self.reading.protocol).1;
        let fields = map.get(fields);
        let is_foreign = |name: &str| fields.and_then(|fields| fields.get(name)?.get("only")?.text()) == Some(other);
        let lists = map.get("rules").map(Node::items).unwrap_or_default().iter();
        let lists = lists.filter_map(|rule| ["exactly_one", "at_least_one"].iter().find_map(|word| rule.get(word)));
        lists
            .filter_map(|list| {
                let mut own = list.items().iter().filter_map(Node::text).filter(|name| !is_foreign(name));
                own.next().filter(|_| own.next().is_none()).map(str::to_owned)
            })
            .collect()
    }

    /// Returns the rules of which every field is present. Reports the others.
    fn whole<'d>(&mut self, rules: &'d [RuleDraft], is_there: &dyn Fn(&String) -> bool) -> Vec<&'d RuleDraft> {
        let (whole, cut): (Vec<&RuleDraft>, Vec<&RuleDraft>) =
            rules.iter().partition(|draft| names(&draft.rule).into_iter().all(is_there));
        for draft in cut {
            let names = names(&draft.rule);
            let missing: Vec<&str> = names.iter().filter(|name| !is_there(name)).map(|name| name.as_str()).collect();
            let all: Vec<&str> = names.iter().map(|name| name.as_str()).collect();
            let missing = missing.join("`, `");
            let message = match &draft.rule {
                Rule::AtLeastOne(_) => format!("one of `{}` is required, but `{missing}` is not described", all.join("`, `")),
                rule => format!("the rule `{}` is omitted, because `{missing}` is not described", value(rule).flow()),
            };
            self.left_out(draft.at, message);
        }
        whole
    }
}

/// Returns the fields in a rule.
fn names(rule: &Rule) -> Vec<&String> {
    match rule {
        Rule::ExactlyOne(names) | Rule::AtLeastOne(names) | Rule::AtMostOne(names) => names.iter().collect(),
        Rule::When { field, require, .. } => std::iter::once(field).chain(require).collect(),
    }
}

/// Makes a new field a required one.
fn require(field: &mut Value) {
    if let Value::Map(keys) = field {
        // A required field has no default.
        keys.retain(|(key, _)| key != "required" && key != "default");
        keys.push(("required".to_owned(), Value::Plain("true".to_owned())));
    }
}

/// Returns a rule in the form of a spec file.
fn value(rule: &Rule) -> Value {
    let list = |names: &[String]| Value::List(names.iter().map(Value::text).collect());
    let entries = match rule {
        Rule::ExactlyOne(names) | Rule::AtLeastOne(names) | Rule::AtMostOne(names) => vec![(rule.word().to_owned(), list(names))],
        Rule::When { field, equals, require } => vec![
            ("when".to_owned(), Value::Map(vec![(field.clone(), Value::text(equals))])),
            ("require".to_owned(), list(require)),
        ],
    };
    Value::Map(entries)
}

/// Returns true if a rule of a file states a rule of the source. Fields that the source's protocol does not have do not count.
fn states(node: &Node, rule: &Rule, is_foreign: &dyn Fn(&str) -> bool) -> bool {
    let is_same = |listed: &Node, names: &[String]| {
        let own: Vec<&str> = listed.items().iter().filter_map(Node::text).filter(|name| !is_foreign(name)).collect();
        own.len() == names.len() && own.iter().all(|name| names.iter().any(|other| other == name))
    };
    let has = |word: &str, names: &[String]| node.get(word).is_some_and(|listed| is_same(listed, names));
    match rule {
        Rule::AtLeastOne(names) => has("at_least_one", names) || has("exactly_one", names),
        Rule::ExactlyOne(names) => has("exactly_one", names),
        Rule::AtMostOne(names) => has("at_most_one", names) || has("exactly_one", names),
        Rule::When { field, equals, require } => {
            let deciding = node.get("when").map(Node::entries).unwrap_or_default();
            let is_condition = |value: &Node| matches!(&value.value, Yaml::Scalar { text, .. } if text == equals);
            deciding.iter().any(|entry| entry.key == *field && is_condition(&entry.value)) && has("require", require)
        }
    }
}
