//! Comparison of the parser with serde_json, including their differences.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use proptest::prelude::*;
use serde_json::{Value as Json, json};

use super::*;

/// Runs a test on a stack that a recursive parser would exhaust.
fn on_a_small_stack(test: impl FnOnce() + Send + 'static) {
    std::thread::Builder::new().stack_size(128 * 1024).spawn(test).unwrap().join().unwrap();
}

#[test]
fn numbers_keep_their_characters() {
    for digits in
        ["0", "-0", "88.80", "2013112011001004330000121536", "1e400", "1E+2", "-1.50e-3", "18446744073709551616", "0.10"]
    {
        let text = format!(r#"{{"a":{digits},"b":[{digits}]}}"#);
        let document = Document::parse(text.as_str()).unwrap();
        let members = document.object().unwrap();
        assert_eq!(members.get("a").unwrap().as_scalar(), Some(digits));
        assert!(document.to_serde().to_string().contains(digits), "{digits}: {}", document.to_serde());
    }
    let plain = Document::parse("[1,-7,18446744073709551615,0.5,88.8,1.0]").unwrap().to_serde();
    assert_eq!(plain, json!([1, -7, 18_446_744_073_709_551_615_u64, 0.5, 88.8, 1.0]));
    assert_eq!(Document::parse("[88.80]").unwrap().to_serde(), json!(["88.80"]));
}

#[test]
fn depth_is_bounded_without_recursion() {
    on_a_small_stack(|| {
        for (open, close) in [("[", "]"), (r#"{"a":"#, "}"), (r#"[{"a":["#, "]}]")] {
            let levels = open.matches(['[', '{']).count();
            let nested = |times: usize| format!("{}1{}", open.repeat(times), close.repeat(times));
            let deepest = nested(MAX_DEPTH / levels);
            assert!(!Document::parse(deepest.as_str()).unwrap().to_serde().is_null());
            for text in [nested(MAX_DEPTH / levels + 1), nested(100_000), open.repeat(100_000)] {
                assert!(Document::parse(text.as_str()).unwrap_err().is_too_deep());
                assert!(first(&text).unwrap_err().is_too_deep());
                assert!(members(&format!(r#"{{"a":{text}}}"#)).unwrap_err().is_too_deep());
            }
        }
    });
}

#[test]
fn the_depth_of_embedded_json_counts_from_its_position() {
    let text = "[".repeat(10) + &"]".repeat(10);
    assert!(Document::within(text.as_str(), 10).is_ok());
    assert!(Document::within(text.as_str(), 9).unwrap_err().is_too_deep());
    assert!(Document::within("1", 0).is_ok());
}

#[test]
fn no_member_name_is_special() {
    for name in ["$serde_json::private::RawValue", "$serde_json::private::Number"] {
        let text = format!(r#"{{"{name}":"\"X\""}}"#);
        let document = Document::parse(text.as_str()).unwrap();
        assert_eq!(document.to_serde(), json!({ name: "\"X\"" }));
        // This project does not enable the serde_json features that treat these names specially.
        assert_eq!(typed::<Json>(&text).unwrap(), json!({ name: "\"X\"" }));
    }
}

#[test]
fn a_callers_type_gets_the_characters() {
    use serde::Deserialize;
    use std::collections::BTreeMap;

    #[derive(Deserialize, Debug, PartialEq)]
    enum Channel {
        A,
        B(u8),
        C { d: Option<String> },
    }
    #[derive(Deserialize, Debug, PartialEq)]
    struct Bill {
        amount: String,
        rate: f64,
        count: Option<u64>,
        id: u128,
        channels: Vec<Channel>,
        days: BTreeMap<u8, bool>,
        pair: (i8, char),
        #[serde(default)]
        rest: Vec<Json>,
    }
    let text = r#"{"amount":88.80,"rate":88.80,"count":null,"id":2013112011001004330000121536,"unknown":[{}],
        "channels":["A",{"B":7},{"C":{"d":1.0}}],"days":{"7":true},"pair":[-1,"x"],"rest":[1,88.80,"a\nb"]}"#;
    let bill: Bill = typed(&text.replace("\\n", "\n\u{1}")).unwrap();
    let channels = vec![Channel::A, Channel::B(7), Channel::C { d: Some("1.0".to_owned()) }];
    let expected = Bill {
        amount: "88.80".to_owned(),
        rate: 88.8,
        count: None,
        id: 2_013_112_011_001_004_330_000_121_536,
        channels,
        days: BTreeMap::from([(7, true)]),
        pair: (-1, 'x'),
        rest: vec![json!(1), json!("88.80"), json!("a\n\u{1}b")],
    };
    assert_eq!(bill, expected);
    for text in [
        r#"{"a":88.80,"b":[2013112011001004330000121536,1,-1.5,1e400],"c":"\ud83d","d":{"e":[{}],"f":[]},"g":[null,true]}"#,
        "[\"a\nb\"]",
        "88.80",
        "null",
    ] {
        assert_eq!(typed::<Json>(text).unwrap(), Document::parse(text).unwrap().to_serde(), "{text}");
    }
    assert!(typed::<u8>("256").is_err() && typed::<(u8,)>("[1,2]").is_err() && typed::<Channel>(r#"{"B":1,"C":2}"#).is_err());
    assert!(typed::<Json>(&"[".repeat(100_000)).is_err());
}

#[test]
fn the_last_of_repeated_names_wins() {
    let text = r#"{"a":1,"b":2,"\u0061":3}"#;
    let document = Document::parse(text).unwrap();
    assert_eq!(document.object().unwrap().get("a").unwrap().as_scalar(), Some("3"));
    assert_eq!(document.to_serde(), json!({ "a": 3, "b": 2 }));
    assert_eq!(member(text, "a").unwrap().as_deref(), Some("3"));
    assert_eq!(members(text).unwrap_err().to_string(), "the member `a` occurs twice at byte 13");
}

#[test]
fn an_unpaired_surrogate_is_reported() {
    let document = Document::parse(r#"["\ud83d","\ud83d\ude00","\ufffd"]"#).unwrap();
    let Value::List(list) = document.root() else { panic!() };
    let kinds: Vec<_> = list.iter().map(|value| (matches!(value, Value::LossyText(_)), value.as_text())).collect();
    assert_eq!(kinds, [(true, Some("\u{fffd}")), (false, Some("😀")), (false, Some("\u{fffd}"))]);
    assert_eq!(document.lossy_paths(), ["[0]"]);
    let text = r#"{"\ud83d":1,"a":{"b":["x",{"c":"\ude00"},[],"\ud83d"],"d":{}},"e":"\ud83d"}"#;
    assert_eq!(Document::parse(text).unwrap().lossy_paths(), ["a.b[1].c", "a.b[3]", "e"]);
    assert_eq!(Document::parse(r#""\ud83d""#).unwrap().lossy_paths(), [""]);
}

#[test]
fn values_have_a_range_in_the_text() {
    let text = "\t{ \"支\" : [ 1 , { } ] , \"\\u0061\" : \"x\\\"}\" }\n";
    let ranges = members(text).unwrap();
    let raw: Vec<_> = ranges.iter().map(|(name, range)| (name.as_ref(), &text[range.clone()])).collect();
    assert_eq!(raw, [("a", r#""x\"}""#), ("支", "[ 1 , { } ]")]);
    assert_eq!(unquote(raw[0].1).as_deref(), Some("x\"}"));
    assert_eq!((unquote("1"), unquote("\"a"), unquote("\"a\" 1")), (None, None, None));
    assert_eq!(first(" {\"a\":\"}\"} ]").unwrap(), 1..10);
}

#[test]
fn errors_have_an_offset() {
    for (text, message) in [
        ("", "expected a value at byte 0"),
        ("[1,]", "expected a value at byte 3"),
        ("[1 2]", "expected `,` or `]` at byte 3"),
        (r#"{"a":1 2}"#, "expected `,` or `}` at byte 7"),
        (r#"{"a" 1}"#, "expected `:` at byte 5"),
        ("{1:2}", "expected `\"` at byte 1"),
        ("[1]]", "expected the end of the text at byte 3"),
        ("[1}", "expected `,` or `]` at byte 2"),
        ("01", "expected the end of the text at byte 1"),
        ("1.", "expected a digit at byte 2"),
        ("-", "expected a digit at byte 1"),
        ("nul", "expected a value at byte 0"),
        ("\"a", "expected `\"` at the end of a string at byte 2"),
        (r#""a\""#, "expected `\"` at the end of a string at byte 4"),
        (r#"["支\x"]"#, "invalid escape in a string at byte 5"),
    ] {
        assert_eq!(Document::parse(text).unwrap_err().to_string(), message, "{text}");
    }
}

fn documents() -> impl Strategy<Value = Json> {
    let text = "[\"\\\\{}/,:\\[\\]a支😀\u{0}_ ]{0,10}";
    let leaf = prop_oneof![
        any::<i64>().prop_map(Json::from),
        any::<f64>().prop_map(Json::from),
        any::<bool>().prop_map(Json::from),
        Just(Json::Null),
        text.prop_map(Json::from),
    ];
    leaf.prop_recursive(5, 40, 5, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(Json::from),
            proptest::collection::btree_map(text, inner, 0..5).prop_map(|members| Json::Object(members.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn documents_parse_as_in_serde_json(document in documents(), pretty in any::<bool>()) {
        let text = if pretty { serde_json::to_string_pretty(&document) } else { serde_json::to_string(&document) }.unwrap();
        prop_assert_eq!(Document::parse(text.as_str()).unwrap().to_serde(), document);
    }

    #[test]
    fn accepts_the_same_texts_as_serde_json(text in "[\\[\\]{}:,\" \\\\au0d8-9.eE+tfn]{0,16}|[\\[{\",:\\]}a1]{0,9}") {
        let reference = serde_json::from_str::<Json>(&text).map_err(|error| error.to_string());
        let parsed = Document::parse(text.as_str()).map_err(|error| error.to_string());
        // Only this parser accepts unpaired surrogates and numbers that exceed `f64`.
        let is_extension = text.contains("\\u") || matches!(&reference, Err(error) if error.contains("out of range"));
        prop_assert!(parsed.is_ok() == reference.is_ok() || (is_extension && parsed.is_ok()), "{}: {:?} and {:?}", text, parsed, reference);
        prop_assert_eq!(first(&text).is_ok() || parsed.is_err(), true);
    }

    #[test]
    fn no_text_panics(text in any::<String>()) {
        let _ = (Document::parse(text.as_str()), members(&text), member(&text, "a"), first(&text), unquote(&text));
    }
}
