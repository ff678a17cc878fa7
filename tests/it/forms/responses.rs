//! Responses that other SDKs must be able to read: encrypted errors, successes without a code.

use alipay::content_key::ContentKey;
use alipay::system::OauthToken;
use alipay::{Client, ProtocolChoice};
use alipay_emulator::{Emulator, EmulatorBuilder, Reaction};
use serde_json::{Value, json};

use super::{GO, Reply, SEND, Signed, described, send, settings};
use crate::support::text_message;

const KEY: &str = "MDEyMzQ1Njc4OWFiY2RlZg==";

fn post(emulator: &Emulator, signed: &Signed) -> Reply {
    let body = GO.pairs(signed.only(|_| true), alipay::charset::Charset::Utf8);
    send(emulator, "POST", "/gateway.do", &[("Content-Type", "application/x-www-form-urlencoded;charset=utf-8")], body.as_bytes())
}

/// Sends an encrypted call with this document.
fn encrypted(emulator: &Emulator, document: &Value) -> Reply {
    let content = ContentKey::parse(KEY).unwrap().encrypt(document.to_string().as_bytes()).unwrap();
    post(emulator, &Signed::new(emulator, SEND, "utf-8", &[("encrypt_type", "AES"), ("biz_content", content.as_str())]))
}

/// Returns the node of a response, decrypted if necessary, and true if it was encrypted.
fn opened(reply: &Reply) -> (bool, Value) {
    let node = reply.node();
    let Some(ciphertext) = node.as_str() else { return (false, node) };
    let plain = ContentKey::parse(KEY).unwrap().decrypt(ciphertext).unwrap();
    (true, serde_json::from_slice(&plain).unwrap())
}

fn encrypting(settings: EmulatorBuilder) -> Emulator {
    settings.content_key(KEY).start().unwrap()
}

fn client(emulator: &Emulator) -> Client {
    crate::support::settings(emulator).content_key(KEY).build().unwrap()
}

#[tokio::test]
async fn an_error_of_an_encrypted_call_is_encrypted_by_default() {
    for (settings, is_encrypted) in [(settings(), true), (settings().plain_errors(true), false)] {
        let emulator = encrypting(settings);
        let (was_encrypted, node) = opened(&encrypted(&emulator, &json!({ "material": { "msg_type": "text" } })));
        assert_eq!((was_encrypted, &node["code"]), (is_encrypted, &json!("40004")), "{node}");
        assert_eq!(node["sub_code"], "LABEL_GROUP_FILTER_EMPTY");
        for code in ["SYSTEM_ERROR", "isv.insufficient-isv-permissions", "isp.unknow-error", "BRAND_NEW"] {
            emulator.next(Reaction::error(code));
            let (was_encrypted, node) = opened(&encrypted(&emulator, &json!({})));
            assert_eq!((was_encrypted, &node["sub_code"]), (is_encrypted, &json!(code)));
            emulator.next(Reaction::error(code));
            let error = client(&emulator).call(&text_message()).protocol(ProtocolChoice::Gateway).await.unwrap_err();
            let api = error.api().unwrap_or_else(|| panic!("{error:?}"));
            assert!(api.failure().verified && api.sub_code() == code && !api.failure().sub_msg.is_empty(), "{api:?}");
        }
        // The sender is not authenticated yet, so such an error is always plain.
        let wrong =
            Signed::new(&emulator, SEND, "utf-8", &[("encrypt_type", "AES"), ("biz_content", "x")]).with("biz_content", "y");
        let (was_encrypted, node) = opened(&post(&emulator, &wrong));
        assert_eq!((was_encrypted, &node["sub_code"]), (false, &json!("isv.invalid-signature")));
        let (was_encrypted, node) = opened(&encrypted(&emulator, &json!([])));
        assert_eq!((was_encrypted, &node["sub_code"]), (false, &json!("isv.illegal-json")));
    }
}

#[tokio::test]
async fn a_token_has_no_code_and_its_errors_have_their_own_node() {
    let emulator = settings().start().unwrap();
    let parameters = [("grant_type", "authorization_code"), ("code", "4b203fe6c11548bcabd8da5bb087a83b")];
    let method = "alipay.system.oauth.token";
    let reply = post(&emulator, &Signed::new(&emulator, method, "utf-8", &parameters));
    let node = &reply.json()["alipay_system_oauth_token_response"];
    assert!(node["access_token"].is_string() && node.get("code").is_none() && node.get("msg").is_none(), "{node}");
    let used = [("grant_type", "authorization_code"), ("code", "used")];
    for (signed, sub_code) in [
        (Signed::new(&emulator, method, "utf-8", &used), "isv.code-invalid"),
        (Signed::new(&emulator, method, "utf-8", &used).with("code", "other"), "isv.invalid-signature"),
    ] {
        let reply = post(&emulator, &signed).json();
        assert_eq!(
            (&reply["error_response"]["sub_code"], reply.get("alipay_system_oauth_token_response")),
            (&json!(sub_code), None)
        );
        assert!(reply["error_response"]["code"].is_string(), "{reply}");
    }

    let client = crate::support::client(&emulator);
    let exchange = |code: &str| OauthToken::new().grant_type("authorization_code").code(code);
    let response = client.call(&exchange("4b203fe6c11548bcabd8da5bb087a83b")).protocol(ProtocolChoice::Gateway).await.unwrap();
    assert!(response.access_token.is_some() && !response.raw().contains("\"code\""), "{}", response.raw());
    let error = client.call(&exchange("used")).protocol(ProtocolChoice::Gateway).await.unwrap_err();
    assert!(error.api().unwrap().failure().verified && error.api().unwrap().sub_code() == "isv.code-invalid", "{error:?}");
    emulator.next(Reaction::response(&json!({ "access_token": "told" })));
    let response = client.call(&exchange("any")).protocol(ProtocolChoice::Gateway).await.unwrap();
    assert_eq!((response.access_token.as_deref(), response.raw()), (Some("told"), r#"{"access_token":"told"}"#));
}

#[test]
fn the_description_decides_whether_a_success_has_a_code() {
    for (key, code) in
        [("{}", json!("10000")), ("{ success_code: true }", json!("10000")), ("{ success_code: false }", Value::Null)]
    {
        let file = format!(
            "api: alipay.demo.success.query\ntitle: 测试\nsummary: Responses.\ngateway: {key}\nrequest: {{}}\nresponse:\n  a: {{ type: string, summary: A. }}\n\
             examples:\n  one: {{ request: {{}}, response: {{ a: b }} }}\n"
        );
        let folder = described("success.query", &file);
        let emulator = settings().spec(&folder).start().unwrap();
        std::fs::remove_dir_all(&folder).unwrap();
        let reply = post(&emulator, &Signed::new(&emulator, "alipay.demo.success.query", "utf-8", &[]));
        let node = &reply.json()["alipay_demo_success_query_response"];
        assert_eq!((&node["a"], node.get("code").unwrap_or(&Value::Null)), (&json!("b"), &code), "{key}: {node}");
    }
}
