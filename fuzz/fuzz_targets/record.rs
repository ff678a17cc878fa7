//! Fuzz target for the parser of records, which fills described types from any JSON document.
//!
//! Input: record; then a JSON text.
#![no_main]

use alipay::record::encode::to_json;
use alipay::record::fill::fill;
use alipay::record::{Node, Record, Report, as_json};
use alipay::schema::Protocol;
use alipay::trade::{PayResponse, QueryResponse, Refund};
use alipay_fuzz::input::Input;
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|data: &[u8]| {
    let mut input = Input::new(data);
    let kind = input.choose(&[0, 1, 2]);
    let Ok(document) = serde_json::from_slice::<Value>(&input.part()) else { return };
    match kind {
        0 => check::<QueryResponse>(&document),
        1 => check::<PayResponse>(&document),
        _ => check::<Refund>(&document),
    }
});

fn check<T: Record + Default + Clone + PartialEq + std::fmt::Debug>(document: &Value) {
    let (mut record, mut report) = (T::default(), Report::default());
    fill(&mut record, Node::json(document), &mut report);
    for mismatch in report.into_mismatches() {
        assert!(mismatch.path.len() < 1024, "a path of the record has no bound: {mismatch}");
    }
    assert!(record.clone() == record, "a copy differs");

    // A record parses its own output completely, and writes the same text again.
    let written = written(&record);
    let reread: T = as_json::deserialize(&mut serde_json::Deserializer::from_str(&written))
        .unwrap_or_else(|error| panic!("the record's own output is rejected: {error}\n{written}"));
    assert!(reread == record, "the record changes: {written}\n{record:?}\n{reread:?}");
    assert_eq!(self::written(&reread), written, "the text changes");
    for protocol in [Protocol::Gateway, Protocol::Rest] {
        serde_json::from_str::<Value>(&to_json(&record, protocol)).expect("a record writes JSON");
    }

    // Top-level strings are unchanged.
    for (index, field) in record.table().fields().enumerate() {
        if let (Some(Value::String(sent)), Some(Node::Text(text))) =
            (document.get(field.name), record.get(index).map(|field| field.node()))
        {
            assert_eq!(text, sent, "`{}` changes", field.name);
        }
    }
}

fn written<T: Record>(record: &T) -> String {
    let mut out = Vec::new();
    as_json::serialize(record, &mut serde_json::Serializer::new(&mut out)).expect("a record without files is written");
    String::from_utf8(out).expect("JSON is UTF-8")
}
