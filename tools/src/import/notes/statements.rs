//! Conversion of statements in texts to facts of the spec language.

use std::collections::{BTreeMap, BTreeSet};

use super::{Note, examples};
use crate::import::fill::{Fact, Rule};
use crate::import::merge::spec::inner;
use crate::import::prose::{self, Described, EitherKind, Format, Required, Statements};
use crate::import::value::Value;
use alipay_codegen::resolve::decimal::Decimal;
use alipay_codegen::resolve::is_builtin;

/// Facts and rules of a field, and uncertain statements: the words and the reason.
#[derive(Default)]
pub(super) struct Stated {
    pub(super) facts: Vec<Fact>,
    pub(super) rules: Vec<Rule>,
    pub(super) doubts: Vec<(String, String)>,
}

/// Reads the notes on a field of a type. `sent` is true if a request contains the field.
pub(super) fn read(name: &str, ty: &str, notes: &[Note], siblings: &[&str], sent: bool) -> Stated {
    let mut stated = Stated::default();
    let mut all: Vec<Vec<Fact>> = Vec::new();
    let mut doubts = BTreeSet::new();
    for note in notes {
        let example = note.example.as_ref().map(|example| example.as_str().map_or_else(|| example.to_string(), str::to_owned));
        let described = Described { name, ty, text: &note.text, example: example.as_deref(), siblings };
        let mut statements = prose::read(&described);
        doubts.extend(statements.doubts.drain(..).map(|doubt| (doubt.words, doubt.reason.to_owned())));
        if sent {
            stated.rules.extend(rules(name, &statements, &note.text));
        }
        let mut facts = facts(ty, note, &statements, sent);
        match note.example.as_ref().map(|example| examples::typed(name, ty, example)) {
            Some(Ok(Some(value))) => facts.push(Fact::new("example", value, "")),
            Some(Err(reason)) => {
                doubts.insert((example.unwrap_or_default(), format!("the example is omitted: {reason}")));
            }
            _ => {}
        }
        all.push(facts);
    }
    stated.doubts.extend(doubts);
    agreed(all, &mut stated);
    stated
}

/// Adds the facts that all notes agree on. A fact of only some notes holds, too, except that `required` becomes `conditional`, and
/// `deprecated` is dropped. Contradictions become doubts.
fn agreed(all: Vec<Vec<Fact>>, stated: &mut Stated) {
    let count = all.len();
    let mut by_key: BTreeMap<(&'static str, bool), Vec<Fact>> = BTreeMap::new();
    for fact in all.into_iter().flatten() {
        by_key.entry((fact.key, fact.items)).or_default().push(fact);
    }
    for ((key, _), facts) in by_key {
        let Some(first) = facts.first() else { continue };
        let same = facts.iter().all(|fact| fact.value == first.value && fact.open == first.open);
        match key {
            "title" => stated.facts.extend(commonest(&facts).cloned()),
            "summary" | "example" => stated.facts.push(first.clone()),
            "required" if !same || facts.len() < count => {
                stated.facts.push(Fact { value: Value::text("conditional"), ..first.clone() });
            }
            "deprecated" if facts.len() < count => {}
            _ if same => stated.facts.push(first.clone()),
            _ => {
                let words: BTreeSet<&str> = facts.iter().map(|fact| fact.words.as_str()).collect();
                let words = words.into_iter().collect::<Vec<_>>().join("` and `");
                stated.doubts.push((words, format!("APIs that share the type contradict each other about `{key}`")));
            }
        }
    }
}

/// Returns the fact of most notes, or the first of several.
fn commonest(facts: &[Fact]) -> Option<&Fact> {
    let times = |fact: &Fact| facts.iter().filter(|other| other.value == fact.value).count();
    let most = facts.iter().map(times).max()?;
    facts.iter().find(|fact| times(fact) == most)
}

/// Converts the statements of one note to facts.
fn facts(ty: &str, note: &Note, statements: &Statements, sent: bool) -> Vec<Fact> {
    let words = note.text.as_str();
    let (name, lists) = inner(ty);
    // For a list of plain values, most limits are those of each element.
    let items = lists > 0 && is_builtin(name);
    let fact = |key: &'static str, value: Value| Fact::new(key, value, words);
    let element = |key: &'static str, value: Value| Fact { items, ..Fact::new(key, value, words) };
    let count = |number: u64| Value::Plain(number.to_string());
    let mut facts = Vec::new();
    facts.extend(statements.title.as_ref().map(|title| fact("title", Value::text(title.as_str()))));
    facts.extend(note.summary.as_ref().map(|summary| fact("summary", Value::text(summary.as_str()))));
    facts.extend(statements.format.map(|format| fact("type", Value::text(word(format)))));
    facts.extend(statements.max_length.map(|max| element("max_length", count(max))));
    facts.extend(statements.min_length.filter(|min| *min > 0).map(|min| element("min_length", count(min))));
    facts.extend(statements.pattern.as_ref().map(|pattern| element("pattern", Value::text(pattern.as_str()))));
    facts.extend(statements.max_items.map(|max| fact("max_items", count(max))));
    facts.extend(statements.min_items.filter(|min| *min > 0).map(|min| fact("min_items", count(min))));
    facts.extend(statements.minimum.as_ref().map(|number| element("minimum", decimal(number))));
    facts.extend(statements.maximum.as_ref().map(|number| element("maximum", decimal(number))));
    facts.extend(statements.max_decimals.map(|max| element("max_decimals", count(max))));
    if let Some(values) = &statements.values {
        facts.push(Fact { open: values.open, ..element("values", listed(values, &note.value_summaries)) });
    }
    if name == "file" {
        facts.extend(statements.max_bytes.map(|max| fact("max_bytes", count(max))));
        let extensions: Vec<Value> = statements.extensions.iter().map(Value::text).collect();
        facts.extend((!extensions.is_empty()).then(|| fact("extensions", Value::List(extensions))));
    }
    facts.extend(statements.default.as_ref().and_then(|default| Some(fact("default", default_value(ty, default)?))));
    if let Some(deprecated) = &statements.deprecated {
        let sentence = match &deprecated.instead {
            Some(instead) => format!("Use `{instead}`."),
            None => "Retired by the platform.".to_owned(),
        };
        facts.push(fact("deprecated", Value::Text(sentence)));
    }
    if sent {
        facts.extend(statements.required.map(|required| match required {
            Required::Always => fact("required", Value::Plain("true".to_owned())),
            Required::Conditional => fact("required", Value::text("conditional")),
        }));
    }
    facts
}

const fn word(format: Format) -> &'static str {
    match format {
        Format::Price => "price",
        Format::DateTime => "datetime",
        Format::Date => "date",
    }
}

/// Returns values as a map with their meanings if all have one, otherwise as a list.
fn listed(values: &prose::Values, summaries: &BTreeMap<String, String>) -> Value {
    let described = |value: &prose::Value| {
        let summary = Value::text(summaries.get(&value.wire)?.as_str());
        let meaning = match &value.title {
            Some(title) => Value::Map(vec![("title".to_owned(), Value::text(title.as_str())), ("summary".to_owned(), summary)]),
            None => summary,
        };
        Some((value.wire.clone(), meaning))
    };
    match values.list.iter().map(described).collect::<Option<Vec<_>>>() {
        Some(entries) => Value::Map(entries),
        None => Value::List(values.list.iter().map(|value| Value::text(value.wire.as_str())).collect()),
    }
}

/// Returns a bound as a number, or as a string if a number would lose digits.
fn decimal(number: &str) -> Value {
    match Decimal::parse(number) {
        Some(decimal) if decimal.digits() > 15 => Value::Text(decimal.to_string()),
        Some(decimal) => Value::Plain(decimal.to_string()),
        None => Value::text(number),
    }
}

/// Returns a default of the field's type, or `None` if it is not a value of the type.
fn default_value(ty: &str, default: &str) -> Option<Value> {
    match ty {
        "integer" => default.parse::<i64>().ok().map(|number| Value::Plain(number.to_string())),
        "number" => Decimal::parse(default).map(|number| Value::Plain(number.to_string())),
        "boolean" => matches!(default, "true" | "false").then(|| Value::Plain(default.to_owned())),
        ty if ty.starts_with("list<") => None,
        _ => Some(Value::text(default)),
    }
}

/// Returns the rules in a text.
fn rules(name: &str, statements: &Statements, words: &str) -> Vec<Rule> {
    let whens = statements.when.iter().map(|when| Rule::When {
        field: when.field.clone(),
        equals: when.equals.clone(),
        require: vec![name.to_owned()],
        words: words.to_owned(),
    });
    let eithers = statements.either.iter().map(|either| Rule::Either {
        word: match either.kind {
            EitherKind::ExactlyOne => "exactly_one",
            EitherKind::AtLeastOne => "at_least_one",
        },
        fields: either.fields.clone(),
        words: words.to_owned(),
    });
    whens.chain(eithers).collect()
}
