//! The PyPI package `alipay-sdk-python`, which supports V2 with keys only.

use alipay::gateway::Parameters;
use alipay_emulator::{Emulator, Reaction};
use serde_json::{Value, json};

use super::from_client::signed_vectors;
use super::pages::{of_form, of_url, parameters};
use super::{BEIJING, PYTHON, emulator, message, run, signed_by_app};
use crate::support::key;

const QUERY: &str = "alipay.open.public.message.query";
const SEND: &str = "alipay.open.public.message.label.send";

pub(super) fn config(emulator: &Emulator) -> Value {
    let address = emulator.base_url();
    let host = address.rsplit_once(':').unwrap().0;
    json!({
        "server_url": format!("{host}/gateway.do"),
        "app_id": emulator.app_id(),
        "app_private_key": emulator.app_private_key(),
        "alipay_public_key": emulator.alipay_public_key(),
    })
}

fn call_in<const N: usize>(zone: &str, emulator: &Emulator, config: &Value, calls: [Value; N]) -> [Value; N] {
    outcomes(zone, emulator, config, &calls).try_into().unwrap()
}

/// Calls methods of the SDK, in order.
pub(super) fn call_all(emulator: &Emulator, config: &Value, calls: &[Value]) -> Vec<Value> {
    outcomes(BEIJING, emulator, config, calls)
}

fn outcomes(zone: &str, emulator: &Emulator, config: &Value, calls: &[Value]) -> Vec<Value> {
    let port: u16 = emulator.base_url().rsplit_once(':').unwrap().1.parse().unwrap();
    let input = json!({ "port": port, "config": config, "calls": calls });
    let Value::Array(outcomes) = run(&PYTHON, "python/call.py", zone, &input) else { panic!("no list") };
    outcomes
}

fn call<const N: usize>(emulator: &Emulator, config: &Value, calls: [Value; N]) -> [Value; N] {
    call_in(BEIJING, emulator, config, calls)
}

pub(super) fn execute(api: &str, biz_content: Value) -> Value {
    json!({ "method": "execute", "api": api, "arguments": [], "request": { "biz_content": biz_content } })
}

fn querying(ids: usize) -> Value {
    execute(QUERY, json!({ "message_ids": vec!["2017080301329810"; ids] }))
}

fn sending(title: &str) -> Value {
    let material = json!({ "msg_type": "text", "text": { "title": title, "content": "\"引号\" & a=b / \\ + % {" } });
    let context = json!({ "a": { "column_name": "label_id_list", "op": "=", "values": ["100509"] } });
    execute(SEND, json!({ "filter": { "template": "${a}", "context": context }, "material": material }))
}

#[test]
#[ignore = "needs Python 3 and the PyPI registry: cargo test --test it -- --ignored interop"]
fn python_calls_the_gateway() {
    let emulator = emulator();
    for (charset, sign_type) in [("utf-8", "RSA2"), ("utf-8", "RSA"), ("gbk", "RSA2")] {
        let mut config = config(&emulator);
        config["charset"] = charset.into();
        config["sign_type"] = sign_type.into();
        let [queried, too_many, sent] = call(&emulator, &config, [querying(1), querying(21), sending("标题")]);
        assert_eq!(queried["value"]["body"]["list"][0]["status_desc"], "发送成功", "{queried}");
        assert_eq!((&queried["value"]["success"], &sent["value"]["success"]), (&json!(true), &json!(true)), "{queried} {sent}");
        assert_eq!(too_many["value"]["sub_code"], "MESSAGE_QUERY_OVER_LIMIT", "{too_many}");
        assert_eq!((&too_many["value"]["success"], &too_many["value"]["code"]), (&json!(false), &json!("40004")));
    }
    assert_eq!(emulator.received_calls().len(), 9);
}

#[test]
#[ignore = "needs Python 3 and the PyPI registry: cargo test --test it -- --ignored interop"]
fn wrong_signatures_are_detected_by_python() {
    let emulator = emulator();
    let mut wrong_key = config(&emulator);
    wrong_key["app_private_key"] = key("alipay", "private_pkcs1_der_base64").into();
    let [rejected] = call(&emulator, &wrong_key, [querying(1)]);
    // Errors of the gateway itself are unsigned. The package then loses the code. This crate returns it, marked as unverified. (protocol
    // 7.3)
    assert_eq!(rejected["error"]["name"], "ResponseException", "{rejected}");
    assert!(message(&rejected).contains("response shape maybe illegal") && message(&rejected).contains("isv.invalid-signature"));

    for next in [Reaction::Tampered, Reaction::WronglySigned] {
        emulator.next(next);
        let [tampered] = call(&emulator, &config(&emulator), [querying(1)]);
        assert!(message(&tampered).contains("response sign verify failed"), "{tampered}");
    }
    // The package writes local time as Beijing time. (protocol 4)
    let [rejected] = call_in("UTC0", &emulator, &config(&emulator), [querying(1)]);
    assert!(message(&rejected).contains("isv.invalid-timestamp"), "{rejected}");
}

#[test]
#[ignore = "needs Python 3 and the PyPI registry: cargo test --test it -- --ignored interop"]
fn python_uploads_files() {
    let emulator = emulator();
    for charset in ["utf-8", "gbk"] {
        let mut config = config(&emulator);
        config["charset"] = charset.into();
        let file = json!({ "file_name": "门面.png", "base64": "iVBORw0KGgoA" });
        let request = json!({ "image_type": "png", "image_name": "海底捞 & \"Co\"", "image_content": file });
        let api = "alipay.offline.material.image.upload";
        let upload = json!({ "method": "execute", "api": api, "arguments": [], "request": request });
        let [stored] = call(&emulator, &config, [upload]);
        assert_eq!(stored["value"]["body"]["image_id"], "1SOAnUcmSTeAT0o0vTNkfAAAACMAAQED", "{charset}: {stored}");
        let seen = emulator.received_calls().pop().unwrap();
        assert_eq!(seen.request["image_name"], "海底捞 & \"Co\"");
        let [(field, upload)] = &seen.files[..] else { panic!("{:?}", seen.files) };
        assert_eq!((field.as_str(), upload.file_name(), upload.len()), ("image_content", "门面.png", 9), "{charset}");
    }
}

#[test]
#[ignore = "needs Python 3 and the PyPI registry: cargo test --test it -- --ignored interop"]
fn python_encrypts_on_the_gateway() {
    let plain = |builder: alipay_emulator::EmulatorBuilder| builder.plain_errors(true);
    for settings in [super::settings(), plain(super::settings())] {
        let emulator = settings.start().unwrap();
        let mut config = config(&emulator);
        config["encrypt_type"] = "AES".into();
        config["encrypt_key"] = super::CONTENT_KEY.into();
        // The package reads an encrypted error and a plain one.
        let [queried, too_many] = call(&emulator, &config, [querying(1), querying(21)]);
        assert_eq!(queried["value"]["body"]["list"][0]["status_desc"], "发送成功", "{queried}");
        assert_eq!(too_many["value"]["sub_code"], "MESSAGE_QUERY_OVER_LIMIT", "{too_many}");
    }
}

#[test]
#[ignore = "needs Python 3 and the PyPI registry: cargo test --test it -- --ignored interop"]
fn pages_of_python_are_verified() {
    let emulator = emulator();
    let mut wrong_key = config(&emulator);
    wrong_key["app_private_key"] = key("alipay", "private_pkcs1_der_base64").into();
    let subject = "大乐透 100% + \"quoted\" 'too' <b> / \\ = ?#💰";
    let request = json!({
        "biz_content": { "out_trade_no": "70501111111S001111119", "total_amount": "88.88", "subject": subject },
        "notify_url": "https://example.com/notify?a=1&b=2",
        "return_url": "https://example.com/back",
        "prod_code": "P",
    });
    let page = |method: &str, api: &str, arguments: Value| json!({ "method": method, "api": api, "arguments": arguments, "request": request });
    for (config, signed) in [(config(&emulator), true), (wrong_key, false)] {
        let calls = [
            page("page_execute", "alipay.trade.page.pay", json!(["GET"])),
            page("page_execute", "alipay.trade.page.pay", json!(["POST"])),
            page("sdk_execute", "alipay.trade.app.pay", json!([])),
        ];
        let outcomes = call(&emulator, &config, calls);
        let [get, post, app] =
            outcomes.each_ref().map(|outcome| outcome["value"].as_str().unwrap_or_else(|| panic!("{outcome}")));
        for mut parameters in [of_url(get), of_form(post), parameters(app)] {
            assert_eq!(signed_by_app(&parameters), signed, "{}", parameters.content_to_sign());
            assert_eq!(subject_of(&parameters), subject);
            assert_eq!(parameters.get("prod_code"), Some("P"));
            parameters.set("return_url", "https://example.com/elsewhere");
            assert!(!signed_by_app(&parameters));
        }
    }
}

fn subject_of(parameters: &Parameters) -> String {
    let content: Value = serde_json::from_str(parameters.get("biz_content").unwrap()).unwrap();
    content["subject"].as_str().unwrap().to_owned()
}

#[test]
#[ignore = "needs Python 3 and the PyPI registry: cargo test --test it -- --ignored interop"]
fn signatures_are_accepted_by_python() {
    let contents = signed_vectors();
    for (owner, valid) in [("app", true), ("alipay", false)] {
        let input = json!({ "key": key(owner, "public_spki_der_base64"), "contents": contents });
        let verdict = run(&PYTHON, "python/verify.py", BEIJING, &input);
        assert_eq!(verdict, json!(vec![valid; contents.len()]));
    }
}
