//! Tests of the syntax of expressions, and of the places of its parts.

use std::sync::Arc;

use proptest::prelude::*;

use super::place;
use super::syntax::{Form, Syntax, parse};
use crate::diagnostic::Report;
use crate::source::Source;
use crate::spec;

/// Shows a tree with all its parentheses.
fn shown(tree: &Syntax) -> String {
    match &tree.form {
        Form::Text(text) => format!("{text:?}"),
        Form::Number(number) => number.clone(),
        Form::Span(seconds) => format!("{seconds}s"),
        Form::Path(path) => path.iter().map(|segment| segment.name.as_str()).collect::<Vec<_>>().join("."),
        Form::Call(name, arguments) => {
            format!("{}({})", name.name, arguments.iter().map(shown).collect::<Vec<_>>().join(", "))
        }
        Form::Not(inner) => format!("(not {})", shown(inner)),
        Form::Binary(op, left, right) => format!("({op:?} {} {})", shown(left), shown(right)),
    }
}

#[test]
fn operators_bind_by_their_strength() {
    for (text, expected) in [
        ("a or b and c", "(Or a (And b c))"),
        ("not a = b and c", "(And (not (Equal a b)) c)"),
        ("a + 1 - b <= now", "(LessOrEqual (Subtract (Add a 1) b) now)"),
        ("(a or b) and not not c", "(And (Or a b) (not (not c)))"),
        ("a.b.c in request.list", "(In a.b.c request.list)"),
        ("x begins 'it''s' + '。'", "(Begins x (Add \"it's\" \"。\"))"),
        ("now+90d-2h", "(Subtract (Add now 7776000s) 7200s)"),
        ("count( trade , 7d )>=0.01", "(GreaterOrEqual count(trade, 604800s) 0.01)"),
        ("request.not.in", "request.not.in"),
        ("count()", "count()"),
    ] {
        assert_eq!(shown(&parse(text).unwrap()), expected, "{text}");
    }
}

#[test]
fn a_mistake_has_the_place_of_its_part() {
    for (text, expected) in [
        ("", ""),
        ("a +", ""),
        ("a == b", "=="),
        ("a && b", "&&"),
        ("a = b = c", "="),
        ("a b", "b"),
        ("(a", ""),
        ("a)", ")"),
        ("a.", ""),
        ("a.1", "1"),
        ("-1", "-"),
        ("90x", "90x"),
        ("1.5d", "1.5d"),
        ("99999999999999999999d", "99999999999999999999d"),
        ("a + 'b", "'b"),
        ("标题", "标"),
        ("a * b", "*"),
        ("or", "or"),
        ("f(a", ""),
        ("f(a,)", ")"),
    ] {
        let Err(mistake) = parse(text) else { panic!("{text} is valid") };
        assert_eq!(text.get(mistake.start..mistake.end), Some(expected), "{text}: {}", mistake.message);
    }
}

#[test]
fn long_and_deep_expressions_are_refused() {
    let deep = format!("{}a{}", "(".repeat(33), ")".repeat(33));
    let long = vec!["a"; 400].join(" + ");
    for text in [deep.as_str(), long.as_str(), &"not ".repeat(400), &"(".repeat(100_000)] {
        assert!(parse(text).is_err());
    }
    assert!(parse(&format!("{}a{}", "(".repeat(32), ")".repeat(32))).is_ok());
}

/// Returns the text in the file of a range of an expression.
fn written(file: &str, start: usize, end: usize) -> String {
    let source = Arc::new(Source::new("a.yaml", "a.yaml", file));
    let node = spec::parse(&source, &mut Report::new(&source)).unwrap();
    let span = place::span(node.get("a").unwrap(), source.text(), start, end);
    source.text().get(span.start..span.end).unwrap().to_owned()
}

#[test]
fn places_follow_quotes_and_folded_lines() {
    assert_eq!(written("a: x + yy\n", 4, 6), "yy");
    assert_eq!(written("a: \"x + yy\"\n", 4, 6), "yy");
    assert_eq!(written("a: '''x'' + yy'\n", 6, 8), "yy");
    assert_eq!(written("a: \"\\\"标\\\" + yy\"\n", 8, 10), "yy");
    assert_eq!(written("a: x +\n  yy\n", 4, 6), "yy");
    assert_eq!(written("a: \"x \\x2b yy\"\n", 4, 6), "\"x \\x2b yy\"");
}

proptest! {
    #[test]
    fn no_text_panics(text in any::<String>()) {
        if let Err(mistake) = parse(&text) {
            prop_assert!(text.get(mistake.start..mistake.end).is_some(), "{mistake:?}");
        }
    }

    #[test]
    fn no_sequence_of_parts_panics(parts in proptest::collection::vec(
        prop_oneof![
            Just("request"), Just("."), Just("a"), Just("'"), Just("''"), Just("'x'"), Just("12"), Just("0.01"), Just("90d"), Just("("),
            Just(")"), Just(","), Just(" "), Just("or"), Just("and"), Just("not "), Just("="), Just("!="), Just("<"), Just("in"),
            Just("begins"), Just("+"), Just("-"), Just("now"), Just("sum"), Just("标"), Just("\""), Just("\n"),
        ], 0..60)) {
        let text = parts.concat();
        if let Err(mistake) = parse(&text) {
            prop_assert!(text.get(mistake.start..mistake.end).is_some(), "{mistake:?}");
        }
    }
}
