//! Types of values and unknown fields: the emulator rejects the former and records the latter.

use alipay::charset::Charset;
use alipay_emulator::Emulator;
use serde_json::{Value, json};

use super::{GO, Signed, described, send, settings};

const KINDS: &str = r#"
api: alipay.demo.kinds
title: 测试
summary: Has a field of every kind.
gateway: GATEWAY
rest: { post: /v3/alipay.demo.kinds }
request:
  text: { type: string, max_length: 8, summary: A text. }
  price: { type: price, maximum: 100, max_decimals: 2, summary: An amount. }
  integer: { type: integer, summary: An integer. }
  number: { type: number, summary: A number. }
  boolean: { type: boolean, summary: A boolean. }
  texts: { type: list<string>, summary: Texts. }
  lamp: { type: Lamp, summary: An object. }
  lamps: { type: list<Lamp>, summary: Objects. }
  only_here: { type: string, only: rest, summary: A field of REST. }
types:
  Lamp:
    summary: A lamp.
    fields:
      colour: { type: string, summary: Its colour. }
      watts: { type: integer, summary: Its power. }
response:
  done: { type: string, summary: It came through. }
examples:
  one: { request: { text: a }, response: { done: "yes" } }
"#;

fn emulator(name: &str, gateway: &str) -> Emulator {
    let folder = described(name, &KINDS.replace("GATEWAY", gateway).replace("kinds", name));
    let emulator = settings().spec(&folder).start().unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
    emulator
}

fn post(emulator: &Emulator, method: &str, own: &[(&str, &str)]) -> Value {
    let signed = Signed::new(emulator, method, "utf-8", own);
    send(emulator, "POST", "/gateway.do", &[], GO.pairs(signed.only(|_| true), Charset::Utf8).as_bytes()).node()
}

#[test]
fn a_wrong_type_is_rejected_unless_it_spells_the_type() {
    let emulator = emulator("typed.create", "{}");
    for (document, violation) in [
        (json!({}), None),
        (
            json!({ "text": "a", "price": "1.50", "integer": 7, "number": 1.5, "boolean": true, "texts": ["a"], "lamp": { "watts": 4 } }),
            None,
        ),
        // The platform's own samples have amounts as numbers, and clients write numbers as strings.
        (json!({ "text": 12, "price": 1.5, "integer": "7", "number": "1.5", "boolean": "true" }), None),
        (json!({ "text": true, "price": 1, "integer": 7.0, "number": 7, "boolean": "T" }), None),
        (json!({ "text": null, "price": null, "integer": null, "boolean": null, "texts": null, "lamp": null }), None),
        (json!({ "integer": "", "number": "", "boolean": "", "texts": "", "lamp": "", "lamps": "" }), None),
        (json!({ "text": { "a": 1 } }), Some("`text` must be a single value, not an object")),
        (json!({ "text": ["a"] }), Some("`text` must be a single value, not a list")),
        (json!({ "text": 123456789 }), Some("`text` has 9 characters, at most 8 are allowed")),
        (json!({ "price": [] }), Some("`price` must be a single value, not a list")),
        (json!({ "price": 100.5 }), Some("`price` is 100.5")),
        (json!({ "price": "1.555" }), Some("`price` has 3 decimals")),
        (json!({ "price": "much" }), Some("`price` is `much`, but must be an amount of money")),
        (json!({ "price": true }), Some("`price` is `true`, but must be an amount of money")),
        (json!({ "integer": "many" }), Some("`integer` must be an integer, not a string")),
        (json!({ "integer": 1.5 }), Some("`integer` must be an integer, not a number")),
        (json!({ "integer": true }), Some("`integer` must be an integer, not a boolean")),
        (json!({ "number": "1,5" }), Some("`number` must be a number, not a string")),
        (json!({ "number": false }), Some("`number` must be a number, not a boolean")),
        (json!({ "boolean": "yes" }), Some("`boolean` must be a boolean, not a string")),
        (json!({ "boolean": 2 }), Some("`boolean` must be a boolean, not an integer")),
        (json!({ "texts": "a" }), Some("`texts` must be a list, not a string")),
        (json!({ "texts": { "0": "a" } }), Some("`texts` must be a list, not an object")),
        (json!({ "texts": ["a", ["b"]] }), Some("`texts[1]` must be a single value, not a list")),
        (json!({ "lamp": "{\"watts\":4}" }), Some("`lamp` must be an object, not a string")),
        (json!({ "lamp": [] }), Some("`lamp` must be an object, not a list")),
        (json!({ "lamps": { "watts": 4 } }), Some("`lamps` must be a list, not an object")),
        (json!({ "lamps": [{ "watts": 4 }, { "watts": "bright" }] }), Some("`lamps[1].watts` must be an integer, not a string")),
    ] {
        let node = post(&emulator, "alipay.demo.typed.create", &[("biz_content", document.to_string().as_str())]);
        match violation {
            None => assert_eq!(node["code"], "10000", "{document}: {node}"),
            Some(message) => {
                assert_eq!(node["sub_code"], "isv.invalid-parameter", "{document}: {node}");
                assert!(node["sub_msg"].as_str().unwrap().starts_with(message), "{document}: {node}");
            }
        }
    }
}

#[test]
fn unknown_fields_are_recorded() {
    let emulator = emulator("noted.create", "{}");
    for (document, unknown) in [
        (json!({ "text": "a", "lamp": { "colour": "red" } }), &[][..]),
        (json!({ "txet": "a" }), &["txet"]),
        (json!({ "lamp": { "color": "red" }, "lamps": [{}, { "watts": 1, "volts": 2 }] }), &["lamp.color", "lamps[1].volts"]),
        (json!({ "only_here": "a" }), &["only_here"]),
    ] {
        let node = post(&emulator, "alipay.demo.noted.create", &[("biz_content", document.to_string().as_str())]);
        assert_eq!(node["code"], "10000", "{document}: {node}");
        assert_eq!(emulator.received_calls().pop().unwrap().unknown, unknown, "{document}");
    }
    // A valid common parameter and an invalid one.
    let own = [("alipay_sdk", "x"), ("terminal_type", "web"), ("notify_uri", "http://example.com"), ("biz_content", "{}")];
    assert_eq!(post(&emulator, "alipay.demo.noted.create", &own)["code"], "10000");
    assert_eq!(emulator.received_calls().pop().unwrap().unknown, ["notify_uri"]);

    let journal = send(&emulator, "GET", "/_emulator/calls", &[], b"").json();
    assert_eq!(journal["calls"].as_array().unwrap().len(), 5);
    let call = send(&emulator, "GET", "/_emulator/calls/2", &[], b"").json();
    assert_eq!(
        (&call["api"], &call["code"], &call["request"], &call["unknown"], &call["protocol"]),
        (&json!("alipay.demo.noted.create"), &json!("10000"), &json!({ "txet": "a" }), &json!(["txet"]), &json!("gateway"))
    );
}

#[test]
fn unknown_plain_parameters_are_recorded() {
    let emulator = emulator("plain.create", "{ fields: plain }");
    let own = [("text", "a"), ("lamps", "[{\"volts\":2}]"), ("integer", "7"), ("txet", "b")];
    assert_eq!(post(&emulator, "alipay.demo.plain.create", &own)["code"], "10000");
    assert_eq!(emulator.received_calls().pop().unwrap().unknown, ["txet", "lamps[0].volts"]);
    let node = post(&emulator, "alipay.demo.plain.create", &[("integer", "many")]);
    assert!(node["sub_msg"].as_str().unwrap().starts_with("`integer` must be an integer"), "{node}");
}

#[tokio::test]
async fn the_client_sends_nothing_unknown() {
    let emulator = crate::support::emulator();
    let client = crate::support::client(&emulator);
    for protocol in crate::support::BOTH {
        client.call(&crate::support::text_message()).protocol(protocol).await.unwrap();
        client.call(&crate::support::template()).protocol(protocol).await.unwrap();
    }
    let _ = client.call_rest(http::Method::GET, "/v3/alipay/open/public/template/message/get", &json!({ "template": "x" })).await;
    let unknown: Vec<_> = emulator.received_calls().into_iter().map(|seen| seen.unknown).collect();
    assert_eq!(unknown, [vec![], vec![], vec![], vec![], vec!["template".to_owned()]]);
}
