//! The Node SDK's `exec` against the emulator.

use std::path::Path;

use alipay_emulator::Reaction;
use serde_json::{Value, json};

use super::{BEIJING, NODE, call, config, emulator, message, run, with};
use crate::support::{key, query, settings};

const QUERY: &str = "alipay.open.public.message.query";
const SEND: &str = "alipay.open.public.message.label.send";

/// Returns an `exec` call of a query for this many messages, with options.
fn querying(ids: usize, options: Value) -> Value {
    json!(["exec", QUERY, { "bizContent": { "message_ids": vec!["2017080301329810"; ids] } }, options])
}

/// The SDK verifies only if an option requests it (protocol 7.3).
pub(super) fn verifying(ids: usize) -> Value {
    querying(ids, json!({ "validateSign": true }))
}

fn encrypted(ids: usize, options: Value) -> Value {
    let mut call = querying(ids, options);
    call[2]["needEncrypt"] = true.into();
    call
}

#[test]
#[ignore = "needs Node.js and the npm registry: cargo test --test it -- --ignored interop"]
fn node_calls_the_gateway() {
    let emulator = emulator();
    let material = json!({ "msg_type": "text", "text": { "title": "标题 {\"}", "content": "\"引号\" & a=b / \\ + % 💰" } });
    let context = json!({ "a": { "column_name": "label_id_list", "op": "=", "values": ["100509"] } });
    let send = json!({ "bizContent": { "filter": { "template": "${a}", "context": context }, "material": material } });
    let mut everything = verifying(1);
    everything[2]["notifyUrl"] = "https://example.com/notify?a=1&b=2+3".into();
    everything[2]["appAuthToken"] = "202405BB0000".into();
    everything[2]["ownParameter"] = "a b+c".into();
    let calls = [verifying(1), verifying(21), json!(["exec", SEND, send, { "validateSign": true }]), everything];
    let [queried, too_many, sent, all] = call(&config(&emulator), calls);
    assert_eq!(queried["value"]["list"][0]["status_desc"], "发送成功", "{queried}");
    assert_eq!(queried["value"]["traceId"], "emulator000000000000000000000001");
    assert_eq!(too_many["value"]["sub_code"], "MESSAGE_QUERY_OVER_LIMIT", "{too_many}");
    assert_eq!(too_many["value"]["code"], "40004");
    assert_eq!((&sent["value"]["code"], &all["value"]["code"]), (&json!("10000"), &json!("10000")), "{sent} {all}");

    let old = with(config(&emulator), "signType", "RSA");
    let pkcs8 = with(with(config(&emulator), "keyType", "PKCS8"), "privateKey", key("app", "private_pkcs8_der_base64"));
    for config in [old, pkcs8] {
        let [queried] = call(&config, [verifying(1)]);
        assert_eq!(queried["value"]["code"], "10000", "{queried}");
    }
    assert_eq!(emulator.received_calls().len(), 6);
}

#[test]
#[ignore = "needs Node.js and the npm registry: cargo test --test it -- --ignored interop"]
fn wrong_signatures_on_the_gateway_are_detected() {
    let emulator = emulator();
    let wrong_key = with(config(&emulator), "privateKey", key("alipay", "private_pkcs1_der_base64"));
    let [rejected] = call(&wrong_key, [querying(1, json!({}))]);
    assert_eq!(rejected["value"]["sub_code"], "isv.invalid-signature", "{rejected}");
    // The rejection is unsigned, like the platform's own errors. Node.js rejects a response that it cannot verify.
    let [unsigned] = call(&wrong_key, [verifying(1)]);
    assert!(unsigned["error"].is_object(), "{unsigned}");

    for next in [Reaction::Tampered, Reaction::WronglySigned] {
        emulator.next(next.clone());
        let [tampered] = call(&config(&emulator), [verifying(1)]);
        assert!(message(&tampered).starts_with("验签失败"), "{tampered}");
        // Without the option, the SDK accepts the response. This crate never does.
        emulator.next(next);
        let [accepted] = call(&config(&emulator), [querying(1, json!({}))]);
        assert_eq!(accepted["value"]["msg"], "Success", "{accepted}");
    }
}

#[tokio::test]
#[ignore = "needs Node.js and the npm registry: cargo test --test it -- --ignored interop"]
async fn node_encrypts_on_the_gateway() {
    let emulator = emulator();
    let calls = [encrypted(1, json!({})), encrypted(21, json!({})), encrypted(1, json!({ "validateSign": true }))];
    let [queried, too_many, verified] = call(&config(&emulator), calls);
    assert_eq!(queried["value"]["list"][0]["status_desc"], "发送成功", "{queried}");
    assert_eq!(too_many["value"]["sub_code"], "MESSAGE_QUERY_OVER_LIMIT", "an encrypted error: {too_many}");
    // The signature of an encrypted response covers the string with its quotes. `getSignStr` looks for braces, so Node.js cannot verify
    // what it decrypts. This crate can. (protocol 7.2)
    assert!(message(&verified).starts_with("验签失败"), "{verified}");
    let client = settings(&emulator).content_key(super::CONTENT_KEY).build().unwrap();
    assert_eq!(client.call(&query()).await.unwrap().list[0].status_desc, "发送成功");

    let wrong = with(config(&emulator), "encryptKey", "ZmVkY2JhOTg3NjU0MzIxMA==");
    let [rejected] = call(&wrong, [encrypted(1, json!({}))]);
    assert_eq!(rejected["value"]["sub_code"], "isv.invalid-encrypt", "{rejected}");
}

#[test]
#[ignore = "needs Node.js and the npm registry: cargo test --test it -- --ignored interop"]
fn node_needs_a_clock_in_beijing() {
    // The SDK writes local time, but the platform expects Beijing time, which this crate always writes. (protocol 4)
    let emulator = emulator();
    for (zone, sub_code) in [("UTC0", json!("isv.invalid-timestamp")), (BEIJING, Value::Null)] {
        let input = json!({ "prefix": &*NODE, "config": config(&emulator), "calls": [querying(1, json!({}))] });
        let outcomes = run(Path::new("node"), "node/call.mjs", zone, &input);
        assert_eq!(outcomes[0]["value"]["sub_code"], sub_code, "{outcomes}");
    }
}

#[test]
#[ignore = "needs Node.js and the npm registry: cargo test --test it -- --ignored interop"]
fn empty_values_are_signed_by_node() {
    // The SDK signs and sends empty parameters. The emulator drops them before it verifies, like the Java SDK.
    // This crate neither signs nor sends them, which is valid in either case. (protocol 5, step 2)
    let emulator = emulator();
    let mut call_with_empty = querying(1, json!({}));
    call_with_empty[2]["notifyUrl"] = "".into();
    let [rejected] = call(&config(&emulator), [call_with_empty]);
    assert_eq!(rejected["value"]["sub_code"], "isv.invalid-signature", "{rejected}");
}
