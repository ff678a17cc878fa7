//! Rules between the fields of a record.

use std::collections::{BTreeMap, BTreeSet};

use super::trial::{self, Content};
use super::{Fact, Log, quoted, short};
use crate::format::layout::{self, Style};
use crate::import::merge::edit::Edits;
use crate::import::merge::fields::comment;
use crate::import::merge::spec::{Existing, Place, Spec, inner};
use crate::import::value::Value;
use alipay_codegen::diagnostic::Code;
use alipay_codegen::source::yaml::{Entry, Node};
use alipay_codegen::spec::tables::{API_FILE, TYPE};

/// A rule of a source, with its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::import) enum Rule {
    When {
        field: String,
        equals: String,
        require: Vec<String>,
        words: String,
    },
    /// `exactly_one` or `at_least_one`.
    Either {
        word: &'static str,
        fields: Vec<String>,
        words: String,
    },
}

impl Rule {
    /// Returns the rule in the form of a spec file.
    pub(super) fn value(&self) -> Value {
        let names = |names: &[String]| Value::List(names.iter().map(Value::text).collect());
        Value::Map(match self {
            Self::When { field, equals, require, .. } => vec![
                ("when".to_owned(), Value::Map(vec![(field.clone(), Value::text(equals.as_str()))])),
                ("require".to_owned(), names(require)),
            ],
            Self::Either { word, fields, .. } => vec![((*word).to_owned(), names(fields))],
        })
    }

    /// Returns the fields that the rule can require.
    fn fields(&self) -> &[String] {
        match self {
            Self::When { require, .. } => require,
            Self::Either { fields, .. } => fields,
        }
    }

    fn words(&self) -> &str {
        match self {
            Self::When { words, .. } | Self::Either { words, .. } => words,
        }
    }

    /// Formats the rule as an element of a list.
    fn lines(&self, indent: usize) -> String {
        let Value::Map(entries) = self.value() else { return String::new() };
        let line = |index: usize, (key, value): &(String, Value)| {
            format!("{:indent$}{} {key}: {}\n", "", if index == 0 { "-" } else { " " }, value.flow())
        };
        entries.iter().enumerate().map(|(index, entry)| line(index, entry)).collect()
    }
}

/// A record with the new facts of its fields.
pub(super) struct Ruled<'a> {
    pub(super) spec: &'a Spec,
    pub(super) place: &'a Place,
    pub(super) file: &'a Existing,
    /// The key that contains the fields.
    pub(super) holder: &'a Entry,
    /// The list of rules, if present.
    pub(super) rules: Option<&'a Node>,
    pub(super) planned: &'a BTreeMap<String, Vec<Fact>>,
}

impl Ruled<'_> {
    fn node(&self, name: &str) -> Option<&Node> {
        self.holder.value.get(name)
    }

    /// Returns the new value of a key of a field.
    fn fact(&self, name: &str, key: &str) -> Option<&Fact> {
        self.planned.get(name)?.iter().find(|fact| fact.key == key && !fact.items)
    }

    fn is_required(&self, name: &str) -> bool {
        let is_true = |value: Option<&Value>| matches!(value, Some(Value::Plain(word)) if word == "true");
        is_true(self.node(name).and_then(|field| field.get("required")).map(trial::value_of).as_ref())
            || is_true(self.fact(name, "required").map(|fact| &fact.value))
    }

    /// Returns the reason if a field is never equal to a value, otherwise `None`.
    fn never(&self, name: &str, equals: &str) -> Option<String> {
        let node = self.node(name)?;
        let ty = node.get("type").and_then(Node::text).unwrap_or("");
        let is_text = match trial::content(self.spec, self.place, node) {
            Content::Plain => matches!(ty, "string" | "price" | "datetime" | "date" | "json"),
            Content::Enumeration => inner(ty).1 == 0,
            Content::Record => false,
        };
        if !is_text {
            return Some(format!("`{name}` is a `{ty}`, not a string"));
        }
        let stated = trial::stated(self.spec, self.place, node);
        let values = stated.iter().find(|(key, _)| key == "values").map(|(_, value)| value);
        let open = node.get("open").is_some() || self.fact(name, "values").is_some_and(|fact| fact.open);
        let values = values.or(self.fact(name, "values").map(|fact| &fact.value));
        let has = match values {
            Some(Value::List(values)) => values.contains(&Value::text(equals)),
            Some(Value::Map(values)) => values.iter().any(|(value, _)| value == equals),
            _ => true,
        };
        (!has && !open).then(|| format!("`{equals}` is not a value of `{name}`"))
    }

    fn left_out(&self, rule: &Rule, reason: &str, log: &mut Log) {
        let at = rule.fields().iter().find_map(|name| self.holder.value.entry(name)).unwrap_or(self.holder);
        let message = format!("the rule `{}` is omitted: {reason}, from {}", rule.value().flow(), quoted(&short(rule.words())));
        log.note(Code::LeftOut, &self.file.source, at.key_span, message);
    }

    /// Returns the reason if a rule cannot be written, otherwise `None`.
    fn problem(&self, rule: &Rule) -> Option<String> {
        let described = |name: &String| self.node(name).is_some();
        match rule {
            Rule::When { field, .. } if !described(field) => Some(format!("the file has no field `{field}`")),
            Rule::When { field, require, .. } if require.contains(field) => Some("the field would require itself".to_owned()),
            Rule::When { field, equals, .. } => self.never(field, equals),
            Rule::Either { fields, .. } => {
                let missing = fields.iter().find(|name| !described(name));
                let always = fields.iter().find(|name| self.is_required(name));
                missing
                    .map(|name| format!("the file has no field `{name}`"))
                    .or_else(|| always.map(|name| format!("`{name}` is always required")))
            }
        }
    }

    /// Returns the part of a rule that the file lacks.
    fn lacking(&self, rule: &Rule, log: &mut Log) -> Option<Rule> {
        let listed = self.rules.map(Node::items).unwrap_or_default();
        let names = |node: &Node, key: &str| -> BTreeSet<String> {
            node.get(key).map(Node::items).unwrap_or_default().iter().filter_map(Node::text).map(str::to_owned).collect()
        };
        match rule {
            Rule::When { field, equals, require, words } => {
                let same = |node: &&Node| {
                    node.get("when")
                        .is_some_and(|when| when.entries().len() == 1 && when.get(field).and_then(Node::text) == Some(equals))
                };
                let required: BTreeSet<String> = listed.iter().filter(same).flat_map(|node| names(node, "require")).collect();
                let require: Vec<String> =
                    require.iter().filter(|name| !required.contains(*name) && !self.is_required(name)).cloned().collect();
                let rest = Rule::When { field: field.clone(), equals: equals.clone(), require, words: words.clone() };
                (!rest.fields().is_empty()).then_some(rest)
            }
            Rule::Either { word, fields, .. } => {
                let own: BTreeSet<String> = fields.iter().cloned().collect();
                for keyword in ["exactly_one", "at_least_one"] {
                    let Some(node) = listed.iter().find(|node| names(node, keyword) == own) else { continue };
                    if keyword != *word {
                        let message = format!("the rule is `{keyword}` here, and `{word}` in the source");
                        log.note(Code::SourcesDisagree, &self.file.source, node.span, message)
                            .help("the file is unchanged; correct it if the source is right");
                    }
                    return None;
                }
                Some(rule.clone())
            }
        }
    }
}

/// Returns the rules for a record, and the fields that are required in some cases but have no valid rule.
pub(super) fn plan(record: &Ruled<'_>, rules: &[Rule], log: &mut Log) -> (Vec<Rule>, BTreeSet<String>) {
    let (mut accepted, mut conditional, mut doubtful) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
    for rule in joined(rules) {
        if let Some(reason) = record.problem(&rule) {
            record.left_out(&rule, &reason, log);
            conditional.extend(rule.fields().iter().cloned());
            // The source contradicts itself if it calls a field required and makes it part of a group.
            let contradicts = |name: &&String| matches!(rule, Rule::Either { .. }) && record.fact(name, "required").is_some();
            doubtful.extend(rule.fields().iter().filter(contradicts).cloned());
            continue;
        }
        accepted.extend(record.lacking(&rule, log));
    }
    let listed = record.rules.map(Node::items).unwrap_or_default();
    let ruled = |name: &String| {
        accepted.iter().any(|rule| rule.fields().contains(name))
            || listed.iter().any(|rule| {
                rule.entries().iter().any(|entry| entry.value.items().iter().any(|name_node| name_node.text() == Some(name)))
            })
    };
    let against = |name: &String| {
        let entry = record.holder.value.entry(name);
        entry.is_none_or(|entry| {
            entry.value.get("required").is_some() || comment(entry, record.file.source.text()).contains("`required`")
        })
    };
    let free = |name: &String| doubtful.contains(name) || record.fact(name, "required").is_none();
    conditional.retain(|name| !ruled(name) && !against(name) && free(name));
    (accepted, conditional)
}

/// Joins rules with the same condition, and removes duplicate groups of fields.
fn joined(rules: &[Rule]) -> Vec<Rule> {
    let mut all: Vec<Rule> = Vec::new();
    for rule in rules {
        let existing = all.iter_mut().find(|existing| match (existing, rule) {
            (Rule::When { field, equals, .. }, Rule::When { field: other, equals: value, .. }) => {
                field == other && equals == value
            }
            (Rule::Either { fields, .. }, Rule::Either { fields: others, .. }) => {
                fields.iter().collect::<BTreeSet<_>>() == others.iter().collect()
            }
            _ => false,
        });
        match (existing, rule) {
            (Some(Rule::When { require, .. }), Rule::When { require: more, .. }) => {
                more.iter().for_each(|name| {
                    if !require.contains(name) {
                        require.push(name.clone());
                    }
                });
            }
            // Both variants imply that at least one is required.
            (Some(Rule::Either { word, .. }), Rule::Either { word: other, .. }) if word != other => *word = "at_least_one",
            (Some(_), _) => {}
            (None, rule) => all.push(rule.clone()),
        }
    }
    all
}

/// Writes rules into a record. `owner` is the map that contains its fields.
pub(super) fn write(owner: &Node, rules: &[Rule], text: &str, edits: &mut Edits) {
    if rules.is_empty() {
        return;
    }
    let lines = |indent: usize| rules.iter().map(|rule| rule.lines(indent)).collect::<String>();
    let existing = owner.get("rules").filter(|existing| !existing.items().is_empty());
    let Some(existing) = existing else {
        let shape = if owner.get("fields").is_some() { &TYPE } else { &API_FILE };
        let order: Vec<&str> = shape.all().map(|key| key.name).collect();
        if layout::style(owner, text) == Style::Flow {
            let list = Value::List(rules.iter().map(Rule::value).collect());
            return edits.insert(owner, "rules", &list, &order, text);
        }
        let section = |indent: usize| format!("{:indent$}rules:\n{}", "", lines(indent + 2));
        return edits.insert_lines(owner, "rules", &section, &order, text);
    };
    let Some(last) = existing.items().last() else { return };
    if layout::style(existing, text) == Style::Flow {
        let more: String = rules.iter().map(|rule| format!(", {}", rule.value().flow())).collect();
        return edits.push(layout::end(last, text), 0, more);
    }
    let at = layout::line_end(layout::end(last, text), text);
    let indent = layout::indent(last.span.start, text);
    edits.push(at, 0, format!("\n{}", lines(indent).trim_end_matches('\n')));
}
