//! Rules between the fields of one record.

use super::finding::Finding;
use super::walk::{Step, Walk};
use crate::record::{Members, Node};
use crate::schema::{RecordDef, Rule, RuleDef};

/// Checks one rule of the current record.
pub(super) fn check<'t>(walk: &mut Walk<'_, 't>, table: &RecordDef<'t>, def: &RuleDef<'t>, members: Members<'_>) {
    // A field that does not exist on the protocol counts as missing.
    let node = |walk: &Walk<'_, 't>, name: &str| {
        let field = table.fields().enumerate().find(|(_, field)| field.name == name && walk.offers(field));
        field.map_or(Node::Absent, |(index, field)| members.get(index, field.name))
    };
    let present = |walk: &Walk<'_, 't>, names: &[&'t str]| -> Vec<&'t str> {
        names.iter().copied().filter(|name| !node(walk, name).is_empty()).collect()
    };
    match def.rule {
        Rule::ExactlyOne(names) => {
            let present = present(walk, names);
            if present.len() != 1 {
                report(walk, "exactly_one", def.line, "exactly one", names, &present);
            }
        }
        Rule::AtLeastOne(names) => {
            let present = present(walk, names);
            if present.is_empty() {
                report(walk, "at_least_one", def.line, "at least one", names, &present);
            }
        }
        Rule::AtMostOne(names) => {
            let present = present(walk, names);
            if present.len() > 1 {
                report(walk, "at_most_one", def.line, "at most one", names, &present);
            }
        }
        Rule::When { field, equals, require } => {
            if !is(node(walk, field), equals) {
                return;
            }
            for name in require {
                if node(walk, name).is_empty() {
                    walk.at(Step::Field(name), |walk| {
                        let message = format!("is required when `{field}` is `{equals}`");
                        walk.report(
                            "required",
                            def.line,
                            false,
                            Finding { allowed: "a value".into(), actual: "nothing".into(), message },
                        );
                    });
                }
            }
        }
    }
}

fn is(node: Node<'_>, text: &str) -> bool {
    match node {
        Node::Text(value) | Node::LossyText(value) | Node::Digits(value) => value == text,
        Node::Integer(value) => value.to_string() == text,
        Node::Boolean(value) => value.to_string() == text,
        _ => false,
    }
}

fn report(walk: &mut Walk<'_, '_>, word: &str, line: u32, how_many: &str, names: &[&str], present: &[&str]) {
    let all = quoted(names);
    let actual = if present.is_empty() { "none".to_owned() } else { quoted(present) };
    let message = format!("must have {how_many} of {all}, found {actual}");
    walk.report(word, line, false, Finding { allowed: format!("{how_many} of {all}"), actual, message });
}

fn quoted(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
