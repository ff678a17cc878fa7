//! Comparison with another YAML reader: editors and other tools read spec files with their own.

use std::sync::Arc;

use proptest::prelude::*;
use serde_json::Value as Json;

use super::{Node, Scalar, Value, decode, parse};
use crate::diagnostic::Report;
use crate::source::Source;

fn tree(text: &str) -> Option<Node> {
    let source = Arc::new(Source::new("a", "a", text));
    parse(&source, |_| false, &mut Report::new(&source))
}

/// Converts the tree to JSON. Returns `None` for a key that is not a text, which the check of shapes rejects.
fn json(node: &Node) -> Option<Json> {
    Some(match (&node.value, node.scalar()) {
        (Value::List(items), _) => Json::Array(items.iter().map(json).collect::<Option<_>>()?),
        (Value::Map(entries), _) => {
            let is_text = |key: &str, plain: bool| !plain || matches!(super::resolve(key), Scalar::Text(_));
            let all_text = entries.iter().all(|entry| is_text(&entry.key, entry.key_plain));
            let map = entries.iter().map(|entry| Some((entry.key.clone(), json(&entry.value)?))).collect::<Option<_>>()?;
            if !all_text {
                return None;
            }
            Json::Object(map)
        }
        (_, Some(Scalar::Boolean(value))) => Json::Bool(value),
        (_, Some(Scalar::Text(text))) => Json::String(text.to_owned()),
        (_, Some(Scalar::Number(text))) if text.contains(['n', 'N']) => Json::Null,
        // Numbers are compared by kind only: the readers round them differently.
        (_, Some(Scalar::Integer(_) | Scalar::Number(_))) => Json::from(0),
        (_, Some(Scalar::Null) | None) => Json::Null,
    })
}

fn without_numbers(value: Json) -> Json {
    match value {
        Json::Number(_) => Json::from(0),
        Json::Array(items) => items.into_iter().map(without_numbers).collect(),
        Json::Object(map) => map.into_iter().map(|(key, value)| (key, without_numbers(value))).collect(),
        other => other,
    }
}

fn agree(text: &str) -> Result<(), TestCaseError> {
    let Some(node) = tree(text) else { return Ok(()) };
    let Some(parsed) = json(&node) else { return Ok(()) };
    // The other reader rejects some valid YAML 1.2. Such an error is not a disagreement.
    if let Ok(oracle) = serde_yaml::from_str::<Json>(text) {
        prop_assert_eq!(&parsed, &without_numbers(oracle.clone()), "{}", text);
        let decoded = decode::<Json>(&node).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(decoded, oracle, "{}", text);
    }
    Ok(())
}

fn scalar() -> impl Strategy<Value = String> {
    let words = [
        "true",
        "True",
        "yes",
        "no",
        "null",
        "~",
        "Null",
        "007",
        "0",
        "-0",
        "+1",
        "0x1F",
        "0o17",
        "0b11",
        "1e3",
        "1.5",
        ".5",
        "5.",
        "-.5",
        "+.5",
        "1_000",
        "12:30",
        ".inf",
        "-.inf",
        ".nan",
        "1.2.3",
        "-",
        "+",
        "--1",
        "1e",
        "0x",
        "9223372036854775808",
        "18446744073709551616",
        "=",
        "a b",
        "2017-07-27",
        "1e400",
        "'x'",
        "\"\\u4e2d\\n\"",
        "''",
        "标题",
    ];
    prop_oneof![prop::sample::select(words.to_vec()).prop_map(str::to_owned), "[-+.0-9eExob_]{1,8}"]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn both_readers_agree_on_scalars(one in scalar(), other in scalar()) {
        agree(&format!("a: {one}\nb: [{other}]\n"))?;
    }

    #[test]
    fn both_readers_agree_on_documents(text in "([a-c]: |- |\\{|\\}|\\[|\\]|, |\n|\n  |\n    |true|1|x y|'q'|\"d\"|\\||>|# c){0,24}") {
        // The readers disagree on a trailing line feed in a block at the end of a file without one.
        let text = text + "\n";
        // They also disagree on a block that is the whole document and begins at the margin with a `#`. A spec file is a map.
        let is_scalar = tree(&text).is_some_and(|node| node.scalar().is_some());
        if !is_scalar {
            agree(&text)?;
        }
    }

    #[test]
    fn spans_cover_the_exact_text_of_a_scalar(before in "[a标é😀]{0,6}", word in "[a-z标é😀]{1,6}") {
        let text = format!("# {before}\n\"{before}\": {word}\nlast: {word}\n");
        let node = tree(&text).ok_or_else(|| TestCaseError::fail("not YAML"))?;
        for entry in node.entries() {
            prop_assert_eq!(text.get(entry.value.span.start..entry.value.span.end), Some(word.as_str()));
        }
    }
}

/// Each way of writing a text in YAML.
#[test]
fn surrogate_pairs_are_read_in_double_quotes_only() {
    let text = r#"a: "x \ud83d\ude00 \uD834\uDD1E"
b: 'x \ud83d\ude00'
c: x \ud83d\ude00
d: |
  \ud83d\ude00
"#;
    let node = tree(text).unwrap_or_else(|| unreachable!("it is YAML"));
    let of = |key: &str| node.get(key).and_then(Node::text).unwrap_or_default().to_owned();
    assert_eq!(of("a"), "x 😀 𝄞");
    for key in ["b", "c", "d"] {
        assert!(of(key).contains(r"\ud83d\ude00"), "{key}: {}", of(key));
    }
    assert_eq!(node.get("b").map(|node| node.span.start), text.find('\''));
}
