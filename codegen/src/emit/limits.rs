//! Limits and rules in words, for documentation.

use super::docs::Sentence;
use crate::ir::{Field, Kind, Limit, LimitAt, Record, Required, Rule, Text};

/// Returns a table of the required fields, the fields with limits, and the rules between fields. Returns no lines if there are
/// none.
pub(super) fn table(record: &Record) -> Vec<String> {
    let fields = record.fields.iter().filter(|field| is_limited(field)).map(|field| {
        let plain = field.ident.trim_start_matches("r#");
        (format!("[`{}`](Self::{plain})", field.name), cell(keeps(field)))
    });
    let rules = record.rules.iter().map(|at| ("rule".to_owned(), cell(rule_sentence(&at.rule))));
    let rows: Vec<String> = fields.chain(rules).map(|(first, second)| format!("| {first} | {second} |")).collect();
    match rows.is_empty() {
        true => Vec::new(),
        false => ["| Field | Limits |", "|---|---|"].into_iter().map(str::to_owned).chain(rows).collect(),
    }
}

fn is_limited(field: &Field) -> bool {
    field.required != Required::No || field.all_limits().next().is_some()
}

/// Lists the limits of a field, separated by semicolons.
fn keeps(field: &Field) -> Sentence {
    let mut facts = Sentence::default();
    facts = match field.required {
        Required::Yes => facts.fact("required"),
        Required::Conditional => facts.fact("required in some cases"),
        Required::No => facts,
    };
    facts = match &field.kind {
        Kind::Text(Text::Price) => facts.fact("an amount in yuan"),
        Kind::Text(Text::DateTime) => facts.fact("a time"),
        Kind::Text(Text::Date) => facts.fact("a date"),
        Kind::Text(Text::Enum(of)) if !of.open => facts.fact("one of its values"),
        _ => facts,
    };
    of_field(facts, field)
}

/// Adds the limits of a field in words, then those of each element of a list.
pub(super) fn of_field(facts: Sentence, field: &Field) -> Sentence {
    let facts = limits(facts, &field.limits, "", &field.kind);
    match &field.kind {
        Kind::List(item) => limits(facts, &item.limits, "each ", &item.kind),
        _ => facts,
    }
}

/// Formats a sentence as a cell of a table.
fn cell(sentence: Sentence) -> String {
    sentence.lines().join(" ").replace('|', "\\|")
}

/// Adds each limit in words as a fact.
fn limits(mut facts: Sentence, limits: &[LimitAt], each: &str, kind: &Kind) -> Sentence {
    for at in limits {
        facts = match &at.limit {
            Limit::Required => continue,
            // The kind implies its format, and the type of an enumeration its values.
            Limit::Format(_) => continue,
            Limit::Values(_) if matches!(kind, Kind::Text(Text::Enum(_))) => continue,
            Limit::MaxLength(max) => facts.fact(&format!("{each}at most {max} {}", count(*max, "character"))),
            Limit::MinLength(min) => facts.fact(&format!("{each}at least {min} {}", count(*min, "character"))),
            Limit::Pattern(pattern) => facts.fact(&format!("{each}matches ")).code(pattern),
            Limit::MaxItems(max) => facts.fact(&format!("at most {max} {}", count(*max, "item"))),
            Limit::MinItems(min) => facts.fact(&format!("at least {min} {}", count(*min, "item"))),
            Limit::Minimum(min) => facts.fact(&format!("{each}not less than {min}")),
            Limit::Maximum(max) => facts.fact(&format!("{each}not more than {max}")),
            Limit::MaxDecimals(max) => facts.fact(&format!("{each}at most {max} {}", count(*max, "decimal"))),
            Limit::Values(values) => texts(facts.fact(&format!("{each}one of ")), values),
            Limit::MaxBytes(max) => facts.fact(&format!("at most {max} {}", count(*max, "byte"))),
            Limit::Extensions(extensions) => texts(facts.fact("with the extension "), extensions),
        };
        if at.advisory {
            facts = facts.text(" (advisory)");
        }
    }
    facts
}

/// Adds texts as code, separated by commas.
fn texts<T: AsRef<str>>(start: Sentence, texts: &[T]) -> Sentence {
    texts.iter().enumerate().fold(start, |sentence, (index, text)| {
        let sentence = if index > 0 { sentence.text(", ") } else { sentence };
        sentence.code(text.as_ref())
    })
}

fn count(number: u64, what: &str) -> String {
    if number == 1 { what.to_owned() } else { format!("{what}s") }
}

/// Formats lines as an item of a list.
pub(super) fn as_item(lines: Vec<String>) -> Vec<String> {
    lines.into_iter().enumerate().map(|(index, line)| format!("{}{line}", if index == 0 { "- " } else { "  " })).collect()
}

fn rule_sentence(rule: &Rule) -> Sentence {
    let names = |start: &str, names: &[String]| {
        let mut sentence = Sentence::default().text(start);
        for (index, name) in names.iter().enumerate() {
            sentence = if index > 0 { sentence.text(", ").code(name) } else { sentence.code(name) };
        }
        sentence
    };
    match rule {
        Rule::ExactlyOne(of) => names("Exactly one of ", of),
        Rule::AtLeastOne(of) => names("At least one of ", of),
        Rule::AtMostOne(of) => names("At most one of ", of),
        Rule::When { field, equals, require } => {
            let start = Sentence::default().text("If ").code(field).text(" is ").code(equals).text(", requires ");
            require.iter().enumerate().fold(
                start,
                |sentence, (index, name)| {
                    if index > 0 { sentence.text(", ").code(name) } else { sentence.code(name) }
                },
            )
        }
    }
}
