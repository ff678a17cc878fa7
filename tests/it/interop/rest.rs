//! The Node SDK's `curl` against the emulator.

use std::fs;
use std::path::Path;

use alipay_emulator::{Emulator, KeyPair, Keys, Reaction};
use serde_json::{Value, json};

use super::{call, config, emulator, with};
use crate::support::{key, template};

const TAKE: &str = "/v3/alipay/open/public/template/message/get";
const SEND: &str = "/v3/alipay/open/public/message/label/send";

pub(super) fn taking(template_id: &str) -> Value {
    json!(["curl", "GET", TAKE, { "query": { "template_id": template_id } }])
}

pub(super) fn sending(title: &str, options: Value) -> Value {
    let material = json!({ "msg_type": "text", "text": { "title": title, "content": "\"引号\" & a=b / \\ + % 💰" } });
    let context = json!({ "a": { "column_name": "label_id_list", "op": "=", "values": ["100509"] } });
    let mut call = json!(["curl", "POST", SEND, options]);
    call[3]["body"] = json!({ "filter": { "template": "${a}", "context": context }, "material": material });
    call
}

/// Returns a message without the filter.
fn incomplete(options: Value) -> Value {
    let mut call = sending("标题", options);
    call[3]["body"]["filter"] = Value::Null;
    call
}

#[test]
#[ignore = "needs Node.js and the npm registry: cargo test --test it -- --ignored interop"]
fn node_calls_rest() {
    let emulator = emulator();
    let mut on_behalf = taking("TM000000223");
    on_behalf[3]["appAuthToken"] = "202405BB0000".into();
    let calls =
        [taking("TM000000223"), on_behalf, sending("标题 {\"}", json!({})), taking(&"T".repeat(21)), incomplete(json!({}))];
    let [template, for_merchant, sent, too_long, without_filter] = call(&config(&emulator), calls);
    for response in [&template, &for_merchant] {
        assert_eq!(response["value"]["data"]["msg_template_id"], "14330d60f0ab4516853a0900827cee35", "{response}");
        assert!(response["value"]["traceId"].as_str().is_some_and(|id| id.starts_with("emulator")), "{response}");
    }
    assert_eq!((&sent["value"]["data"], &sent["value"]["responseHttpStatus"]), (&json!({}), &json!(200)));
    for (rejected, code) in [(too_long, "TEMPLATE_MESSAGE_ID_INVAILD"), (without_filter, "LABEL_GROUP_FILTER_EMPTY")] {
        assert_eq!((&rejected["error"]["code"], &rejected["error"]["status"]), (&json!(code), &json!(400)), "{rejected}");
        assert_eq!(rejected["error"]["name"], "AlipayRequestError");
    }
}

#[test]
#[ignore = "needs Node.js and the npm registry: cargo test --test it -- --ignored interop"]
fn wrong_signatures_on_rest_are_detected() {
    let emulator = emulator();
    let wrong_key = with(config(&emulator), "privateKey", key("alipay", "private_pkcs1_der_base64"));
    let [get, post] = call(&wrong_key, [taking("TM000000223"), sending("标题", json!({}))]);
    for rejected in [get, post] {
        assert_eq!(rejected["error"]["code"], "invalid-signature", "{rejected}");
    }
    for next in [Reaction::Tampered, Reaction::WronglySigned] {
        emulator.next(next);
        let [tampered] = call(&config(&emulator), [taking("TM000000223")]);
        assert_eq!(tampered["error"]["code"], "response-signature-verify-error", "{tampered}");
    }
    emulator.next(Reaction::Unsigned);
    let [unsigned] = call(&config(&emulator), [taking("TM000000223")]);
    assert!(unsigned["error"].is_object(), "{unsigned}");
}

#[tokio::test]
#[ignore = "needs Node.js and the npm registry: cargo test --test it -- --ignored interop"]
async fn node_encrypts_on_rest() {
    let emulator = emulator();
    let encrypt = json!({ "needEncrypt": true });
    let mut get = taking("TM000000223");
    get[3]["needEncrypt"] = true.into();
    let calls = [sending("标题", encrypt.clone()), incomplete(encrypt.clone()), json!(["curl", "POST", SEND, encrypt]), get];
    let [sent, without_filter, empty, get] = call(&config(&emulator), calls);
    assert_eq!(sent["value"]["data"], json!({}), "{sent}");
    assert_eq!(without_filter["error"]["code"], "LABEL_GROUP_FILTER_EMPTY", "errors come in plain: {without_filter}");
    // The SDK also encrypts an empty body, into a block of padding. This crate sends nothing. The emulator accepts both. (protocol 18)
    assert_eq!(empty["error"]["code"], "LABEL_GROUP_FILTER_EMPTY", "{empty}");
    // The SDK encrypts nothing of a GET and does not declare encryption, but tries to decrypt the plain response.
    assert!(get["error"].is_object(), "{get}");
    let client = crate::support::settings(&emulator).content_key(super::CONTENT_KEY).build().unwrap();
    assert_eq!(client.call(&template()).await.unwrap().msg_template_id, "14330d60f0ab4516853a0900827cee35");

    let wrong = with(config(&emulator), "encryptKey", "ZmVkY2JhOTg3NjU0MzIxMA==");
    let [rejected] = call(&wrong, [sending("标题", json!({ "needEncrypt": true }))]);
    assert_eq!(rejected["error"]["code"], "invalid-encrypt", "{rejected}");
}

/// An API whose response shows the parsed request, with a verb and a path that no built-in API has.
const NOTES: &str = r#"
api: alipay.interop.note.delete
title: 测试
summary: Deletes a note.
rest: { delete: "/v3/alipay/interop/note/{id}" }
request:
  id:   { type: string, required: true, summary: The note. }
  text: { type: string, summary: What it says. }
response:
  read: { type: string, summary: Whether the values came through. }
examples:
  other: { request: { id: other }, response: { read: "no" } }
  same: { request: { id: "a/b 100%", text: "1 + 1 & 2" }, response: { read: "yes" } }
"#;

#[test]
#[ignore = "needs Node.js and the npm registry: cargo test --test it -- --ignored interop"]
fn spaces_in_queries_may_be_pluses() {
    let spec = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("interop-spec-{}", std::process::id()));
    fs::create_dir_all(spec.join("interop")).unwrap();
    fs::write(spec.join("interop/note.delete.yaml"), NOTES).unwrap();
    let pair = |owner| KeyPair::parse(&key(owner, "private_pkcs1_der_base64")).unwrap();
    let keys = Keys { app: pair("app"), alipay: pair("alipay") };
    let emulator = Emulator::builder().stateless(true).spec(&spec).keys(keys).start().unwrap();
    fs::remove_dir_all(&spec).unwrap();

    // The SDK writes blanks as `+`, this crate as `%20`. Both sign the text as sent. (protocol 15.4)
    let path = "/v3/alipay/interop/note/a%2Fb%20100%25";
    let [read] = call(&config(&emulator), [json!(["curl", "DELETE", path, { "query": { "text": "1 + 1 & 2" } }])]);
    assert_eq!(read["value"]["data"]["read"], "yes", "{read}");
}
