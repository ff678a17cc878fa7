//! Verification of this crate's signatures by the Node SDK: the vectors, and whole requests of the client.

use std::sync::{Arc, Mutex};

use alipay::charset::Charset;
use alipay::error::{TransportError, TransportErrorKind};
use alipay::gateway::{Escape, query_string};
use alipay::keys::PrivateKey;
use alipay::sign::{KeySigner, SignType, Signer};
use alipay::trade::{AppPay, PagePay};
use alipay::transport::{Transport, TransportFuture};
use alipay::{Client, ProtocolChoice};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::pages::of_form;
use super::{CONTENT_KEY, config, emulator, node, with};
use crate::support::{client, key, template, text, text_message, vectors};

/// Returns Node's verdicts on signatures of this owner.
fn valid(owner: &str, contents: &[Value]) -> Vec<bool> {
    let config = with(config(&emulator()), "alipayPublicKey", key(owner, "public_spki_der_base64"));
    serde_json::from_value(node("verify.mjs", &config, json!({ "contents": contents }))).unwrap()
}

fn case(content: &[u8], sign_type: SignType, sign: &str) -> Value {
    json!({ "content": STANDARD.encode(content), "sign_type": sign_type.as_str(), "sign": sign })
}

fn signatures(content: &[u8], sign_type: SignType) -> [String; 2] {
    let key = PrivateKey::parse(&key("app", "private_pkcs8_der_base64")).unwrap();
    [KeySigner::new(&key, sign_type).unwrap(), KeySigner::pure(&key, sign_type).unwrap()]
        .map(|signer| STANDARD.encode(signer.sign(content).unwrap()))
}

/// Returns this crate's signatures over the contents of the vectors, by each back end in turn.
pub(super) fn signed_vectors() -> Vec<Value> {
    let mut contents = Vec::new();
    let gateway = vectors(include_str!("../../vectors/v2_request_sign.json"));
    for vector in gateway["cases"].as_array().unwrap() {
        let charset: Charset = text(vector, "/bytes_charset").parse().unwrap();
        let bytes = charset.encode(text(vector, "/sign_content")).unwrap();
        let sign_type = if text(vector, "/params/sign_type") == "RSA" { SignType::Rsa } else { SignType::Rsa2 };
        contents.extend(signatures(&bytes, sign_type).map(|sign| case(&bytes, sign_type, &sign)));
    }
    let rest = vectors(include_str!("../../vectors/v3_sign.json"));
    for vector in rest["requests"].as_array().unwrap() {
        let bytes = text(vector, "/string_to_sign").as_bytes();
        contents.extend(signatures(bytes, SignType::Rsa2).map(|sign| case(bytes, SignType::Rsa2, &sign)));
    }
    contents
}

#[test]
#[ignore = "needs Node.js and the npm registry: cargo test --test it -- --ignored interop"]
fn signatures_are_accepted_by_node() {
    let contents = signed_vectors();
    assert_eq!(contents.len(), 2 * (9 + 13));
    assert_eq!(valid("app", &contents), vec![true; contents.len()]);
    assert_eq!(valid("alipay", &contents), vec![false; contents.len()]);
    let mut changed = contents.clone();
    for case in &mut changed {
        let content = STANDARD.decode(case["content"].as_str().unwrap()).unwrap();
        case["content"] = STANDARD.encode([&content[..], b" "].concat()).into();
    }
    assert_eq!(valid("app", &changed), vec![false; contents.len()]);
}

/// A transport that records requests and sends nothing.
#[derive(Clone, Debug, Default)]
pub(super) struct Recorder(Arc<Mutex<Vec<http::Request<alipay::transport::Body>>>>);

impl Recorder {
    pub(super) fn take(&self) -> Vec<http::Request<alipay::transport::Body>> {
        std::mem::take(&mut *self.0.lock().unwrap())
    }
}

impl Transport for Recorder {
    fn send(&self, request: http::Request<alipay::transport::Body>) -> TransportFuture<'_> {
        self.0.lock().unwrap().push(request);
        Box::pin(async { Err(TransportError::new(TransportErrorKind::Connect)) })
    }
}

/// Returns the client's requests: a message, a template, and a template with a token.
async fn requests(protocol: ProtocolChoice, encrypted: bool) -> Vec<http::Request<alipay::transport::Body>> {
    let recorder = Recorder::default();
    let client = Client::builder("2021000000000000").private_key(key("app", "private_pkcs8_der_base64"));
    let client = client.alipay_public_key(key("alipay", "public_spki_der_base64"));
    let client = client.content_key(CONTENT_KEY).build_with(recorder.clone()).unwrap();
    client.call(&text_message()).protocol(protocol).encrypt(encrypted).await.unwrap_err();
    // On REST it is a GET, which has nothing to encrypt.
    let encrypted = encrypted && matches!(protocol, ProtocolChoice::Gateway);
    client.call(&template()).protocol(protocol).encrypt(encrypted).await.unwrap_err();
    client.call(&template()).protocol(protocol).encrypt(encrypted).app_auth_token("202405BB0000").await.unwrap_err();
    recorder.take()
}

pub(super) fn body(request: &http::Request<alipay::transport::Body>) -> &str {
    std::str::from_utf8(request.body().as_bytes().unwrap()).unwrap()
}

pub(super) fn on_rest(request: &http::Request<alipay::transport::Body>) -> Value {
    let header = |name| request.headers().get(name).map(|value| value.to_str().unwrap());
    json!({
        "method": request.method().as_str(),
        "target": request.uri().path_and_query().unwrap().as_str(),
        "authorization": header("authorization"),
        "token": header("alipay-app-auth-token"),
        "body": body(request),
    })
}

#[tokio::test]
#[ignore = "needs Node.js and the npm registry: cargo test --test it -- --ignored interop"]
async fn requests_are_accepted_by_node() {
    let (mut gateway, mut rest) = (Vec::new(), Vec::new());
    for encrypted in [false, true] {
        for request in requests(ProtocolChoice::Gateway, encrypted).await {
            gateway.push(json!({ "query": request.uri().query(), "body": body(&request) }));
        }
        rest.extend(requests(ProtocolChoice::Rest, encrypted).await.iter().map(on_rest));
    }
    let app = with(config(&emulator()), "alipayPublicKey", key("app", "public_spki_der_base64"));
    let verdict = node("requests.mjs", &app, json!({ "gateway": gateway, "rest": rest }));
    assert_eq!((gateway.len(), rest.len()), (6, 6));
    for (at, request) in verdict["gateway"].as_array().unwrap().iter().enumerate() {
        assert_eq!(request["valid"], true, "{request} {}", gateway[at]);
        // The SDK's own AES decrypted the text.
        let content: Value = serde_json::from_str(request["biz_content"].as_str().unwrap()).unwrap();
        let expected = if at % 3 == 0 { "/material/text/content" } else { "/template_id" };
        assert!(content.pointer(expected).is_some(), "{content}");
    }
    for (at, request) in verdict["rest"].as_array().unwrap().iter().enumerate() {
        assert_eq!(request["valid"], true, "{request} {}", rest[at]);
        assert_eq!(request["fields"]["app_id"], "2021000000000000");
    }

    // One more character in the signed content, or another key.
    let mut changed = json!({ "gateway": gateway, "rest": rest });
    for request in changed["gateway"].as_array_mut().unwrap() {
        request["query"] = format!("{}&own=1", request["query"].as_str().unwrap()).into();
    }
    for request in changed["rest"].as_array_mut().unwrap() {
        request["target"] = format!("{}1", request["target"].as_str().unwrap()).into();
    }
    let other = with(app.clone(), "alipayPublicKey", key("alipay", "public_spki_der_base64"));
    for (config, input) in [(&app, changed), (&other, json!({ "gateway": gateway, "rest": rest }))] {
        let verdict = node("requests.mjs", config, input);
        for request in ["gateway", "rest"].iter().flat_map(|protocol| verdict[protocol].as_array().unwrap()) {
            assert_eq!(request["valid"], false, "{request}");
        }
    }
}

#[test]
#[ignore = "needs Node.js and the npm registry: cargo test --test it -- --ignored interop"]
fn pages_are_accepted_by_node() {
    let emulator = emulator();
    let subject = "大乐透 100% + \"><b>' &lt; / \\ = ?#💰";
    let page = PagePay::new().out_trade_no("70501111111S001111119").total_amount("88.88").subject(subject);
    let page = page.product_code("FAST_INSTANT_TRADE_PAY");
    let app = AppPay::new().out_trade_no("70501111111S001111119").total_amount("88.88").subject(subject);
    let client = client(&emulator);
    let url = client.page_execute(&page).return_url("https://example.com/back?a=1&b=2").url().unwrap();
    let form = of_form(&client.page_execute(&page).return_url("https://example.com/back?a=1&b=2").form().unwrap());
    let order = client.sdk_execute(&app).order_string().unwrap();
    let form = query_string(form.sorted(), Charset::Utf8, Escape::Form).unwrap();
    let queries = [url.split_once('?').unwrap().1, &form, &order];
    let app = with(config(&emulator), "alipayPublicKey", key("app", "public_spki_der_base64"));
    for (end, valid) in [("", true), ("&own=1", false)] {
        let gateway = queries.map(|query| json!({ "query": format!("{query}{end}"), "body": "" }));
        let verdict = node("requests.mjs", &app, json!({ "gateway": gateway, "rest": [] }));
        for request in verdict["gateway"].as_array().unwrap() {
            assert_eq!(request["valid"], valid, "{request}");
            let content: Value = serde_json::from_str(request["biz_content"].as_str().unwrap()).unwrap();
            assert_eq!(content["subject"], subject);
        }
    }
}
