//! Properties that hold for any input.

use alipay::charset::Charset;
use alipay::gateway::{Escape, Parameters, format_timestamp, parse_timestamp, query_string};
use alipay::limits::{Overrides, check};
use alipay::open_public::{MessageLabelSend, MessageQuery, MessageQueryResponse, TemplateMessageGetResponse};
use alipay::record::encode::to_json;
use alipay::record::fill::fill;
use alipay::record::{Node, Record, Report, Request};
use alipay::schema::{Kind, Protocol, RecordDef};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// Returns a strategy for documents of this table: each field is optional, and texts are hostile.
fn document(table: &'static RecordDef<'static>) -> BoxedStrategy<Value> {
    let in_json = table.fields().filter(|field| !matches!(field.kind, Kind::File));
    let fields: Vec<_> =
        in_json.map(|field| option::of(of_kind(field.kind)).prop_map(move |value| (field.name, value))).collect();
    let members = |fields: Vec<(&'static str, Option<Value>)>| {
        let present = fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
        Value::Object(present.collect::<Map<_, _>>())
    };
    fields.prop_map(members).boxed()
}

fn of_kind(kind: Kind<'static>) -> BoxedStrategy<Value> {
    match kind {
        Kind::Text => {
            hostile_text().prop_filter("an empty plain text is not set", |text| !text.is_empty()).prop_map(Value::from).boxed()
        }
        Kind::Integer => any::<i64>().prop_map(Value::from).boxed(),
        Kind::Number => any::<f64>().prop_filter("finite", |number| number.is_finite()).prop_map(|number| json!(number)).boxed(),
        Kind::Boolean => any::<bool>().prop_map(Value::from).boxed(),
        Kind::Record(table) => document(table)
            .prop_filter("a plain struct without fields is not set", |value| {
                value.as_object().is_some_and(|members| !members.is_empty())
            })
            .boxed(),
        Kind::File => unreachable!("documents contain no files"),
        Kind::List(item) => vec(of_kind(item.kind), 1..4).prop_map(Value::from).boxed(),
    }
}

fn hostile_text() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "[\"\\\\{}/&=%+ ,:\\[\\]\n支付宝💰\u{0}\u{2028}]{0,12}"]
}

fn read<T: Record + Default>(json: &Value) -> T {
    let (mut value, mut report) = (T::default(), Report::default());
    fill(&mut value, Node::json(json), &mut report);
    assert_eq!(report.into_mismatches(), []);
    value
}

fn survives<T: Record + Default + Clone + PartialEq + std::fmt::Debug>(document: &Value) {
    let value: T = read(document);
    for protocol in [Protocol::Gateway, Protocol::Rest] {
        let written: Value = serde_json::from_str(&to_json(&value, protocol)).unwrap();
        assert_eq!(&written, document, "writing restores the document");
        assert_eq!(read::<T>(&written), value, "reading restores the value");
    }
    assert_eq!(value.clone(), value);
}

proptest! {
    #[test]
    fn requests_round_trip(document in document(MessageLabelSend::new().table())) {
        survives::<MessageLabelSend>(&document);
    }

    #[test]
    fn lists_round_trip(document in document(MessageQuery::new().table())) {
        survives::<MessageQuery>(&document);
    }

    #[test]
    fn responses_round_trip(document in document(MessageQueryResponse::default().table())) {
        survives::<MessageQueryResponse>(&document);
    }

    #[test]
    fn no_json_panics(text in any::<String>(), number in any::<f64>(), depth in 0_usize..40) {
        let nested = (0..depth).fold(json!([text, number]), |inner, _| json!({ "list": inner, "template": text }));
        for value in [nested, json!({ "list": [{ "status": [text], "articles": { "x": [number] } }] })] {
            let (mut response, mut report) = (MessageQueryResponse::default(), Report::default());
            fill(&mut response, Node::json(&value), &mut report);
            let (mut response, mut report) = (TemplateMessageGetResponse::default(), Report::default());
            fill(&mut response, Node::json(&value), &mut report);
        }
    }

    #[test]
    fn limits_apply_equally_to_a_struct_and_its_json(document in document(MessageLabelSend::new().table())) {
        let request: MessageLabelSend = read(&document);
        for protocol in [Protocol::Gateway, Protocol::Rest] {
            let from_struct = check(MessageLabelSend::API, Node::record(&request), protocol, &Overrides::default());
            let from_json = check(MessageLabelSend::API, Node::json(&document), protocol, &Overrides::default());
            prop_assert_eq!(from_struct, from_json);
        }
    }

    #[test]
    fn the_signed_text_does_not_depend_on_the_order(pairs in vec(("[a-zA-Z_0-9]{1,6}", hostile_text()), 0..10), seed in any::<usize>()) {
        let unique: std::collections::BTreeMap<_, _> = pairs.into_iter().collect();
        let sorted: Vec<_> = unique.into_iter().collect();
        let mut shuffled = sorted.clone();
        for at in 0..shuffled.len() {
            let other = seed.wrapping_mul(at + 7) % shuffled.len();
            shuffled.swap(at, other);
        }
        let content = |pairs: Vec<(String, String)>| pairs.into_iter().collect::<Parameters>().content_to_sign();
        let expected: Vec<_> = sorted
            .iter()
            .filter(|(name, value)| name != "sign" && !value.trim().is_empty())
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        prop_assert_eq!(content(shuffled), expected.join("&"));
    }

    #[test]
    fn written_parameters_are_read_back(pairs in vec((hostile_text(), hostile_text()), 0..6)) {
        let borrowed: Vec<_> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        for escape in [Escape::Form, Escape::Rfc3986] {
            let written = query_string(borrowed.clone(), Charset::Utf8, escape).unwrap();
            prop_assert!(written.bytes().all(|byte| byte.is_ascii_graphic()));
            let back: Vec<(String, String)> = form_urlencoded::parse(written.as_bytes()).into_owned().collect();
            // A pair of empty texts leaves no trace that a parser could see.
            let expected: Vec<_> = pairs.iter().filter(|(name, value)| !name.is_empty() || !value.is_empty()).cloned().collect();
            let back: Vec<_> = back.into_iter().filter(|(name, value)| !name.is_empty() || !value.is_empty()).collect();
            prop_assert_eq!(back, expected);
        }
    }

    #[test]
    fn timestamps_round_trip(seconds in 0_u64..250_000_000_000) {
        let moment = std::time::UNIX_EPOCH + std::time::Duration::from_secs(seconds);
        let text = format_timestamp(moment);
        prop_assert_eq!(text.len(), 19);
        prop_assert_eq!(parse_timestamp(&text), Some(moment));
    }

    #[test]
    fn no_key_text_panics(text in hostile_text(), bytes in vec(any::<u8>(), 0..200)) {
        use base64::Engine as _;
        let base64 = base64::engine::general_purpose::STANDARD.encode(bytes);
        for text in [text.clone(), base64.clone(), format!("-----BEGIN PRIVATE KEY-----\n{base64}\n-----END"), format!("-----BEGIN {text}-----{base64}")] {
            prop_assert!(alipay::keys::PrivateKey::parse(&text).is_err());
            prop_assert!(alipay::keys::PublicKey::parse(&text).is_err());
        }
    }
}
