//! Fuzz target for the parser of gateway (V2) responses: envelope, signature, charset, encryption, error codes.
//!
//! Input: signer, configuration, node name, HTTP status, content type; then the node, the members before it and the members after it, or
//! the raw body.
#![no_main]

use std::cell::RefCell;

use alipay::charset::Charset;
use alipay::content_key::ContentKey;
use alipay::trade::Query;
use alipay::{Error, ProtocolChoice};
use alipay_fuzz::client::{Fixture, check_error, ready};
use alipay_fuzz::input::Input;
use alipay_fuzz::platform::{AES_KEY, By, TOKEN};
use bytes::Bytes;
use libfuzzer_sys::fuzz_target;
use serde_json::{Map, Value};

#[derive(Clone, Copy, PartialEq)]
enum Setup {
    Utf8,
    Gbk,
    /// A client with an AES key and a plain node.
    AesPlain,
    /// A client with an AES key and an encrypted node.
    Aes,
    /// The input is the whole body. It never contains a valid signature.
    Raw,
}

const SETUPS: [Setup; 5] = [Setup::Utf8, Setup::Gbk, Setup::AesPlain, Setup::Aes, Setup::Raw];
const NAMES: [&str; 3] = ["alipay_trade_query_response", "error_response", "alipay_trade_pay_response"];
const STATUSES: [u16; 4] = [200, 500, 302, 404];
const TYPES: [&str; 5] =
    ["", "text/html;charset=utf-8", "text/html;charset=GBK", "application/json;charset=GB18030", "text/html; charset=big5"];

thread_local! {
    static FIXTURES: RefCell<[Fixture; 3]> = RefCell::new([
        Fixture::new(ProtocolChoice::Gateway, Charset::Utf8, false),
        Fixture::new(ProtocolChoice::Gateway, Charset::Gbk, false),
        Fixture::new(ProtocolChoice::Gateway, Charset::Utf8, true),
    ]);
}

fuzz_target!(|data: &[u8]| {
    let mut input = Input::new(data);
    let (by, setup, name) = (input.choose(&By::ALL), input.choose(&SETUPS), input.choose(&NAMES));
    let (status, content_type) = (input.choose(&STATUSES), input.choose(&TYPES));
    let (node, before, behind) = (input.part(), input.part(), input.part());
    let genuine = by == By::Platform && setup != Setup::Raw;

    let sent = match setup {
        Setup::Aes => {
            let ciphertext = ContentKey::parse(AES_KEY).and_then(|key| key.encrypt(&node)).expect("AES encrypts any content");
            format!("\"{ciphertext}\"").into_bytes()
        }
        _ => node.clone(),
    };
    let body = match setup {
        Setup::Raw => sent.clone(),
        _ => enveloped(name, &sent, &before, &behind, by.sign(&sent)),
    };
    let mut response = http::Response::builder().status(status);
    if !content_type.is_empty() {
        response = response.header("content-type", content_type);
    }
    let response = response.body(Bytes::from(body.clone())).expect("status and header are valid");

    FIXTURES.with_borrow(|fixtures| {
        let fixture = match setup {
            Setup::Utf8 | Setup::Raw => &fixtures[0],
            Setup::Gbk => &fixtures[1],
            Setup::AesPlain | Setup::Aes => &fixtures[2],
        };
        fixture.reply(response);
        let query = Query::new().out_trade_no("70501111111S001111119");
        let result = ready(fixture.client.call(&query).app_auth_token(TOKEN).send());
        match result {
            Ok(response) => {
                assert!(genuine, "a response without a genuine signature is a success");
                let texts = [String::from_utf8(node.clone()).ok(), Charset::Gbk.decode(&node).map(|text| text.into_owned())];
                let kept = texts.iter().flatten().any(|text| text.trim() == response.raw());
                assert!(kept, "raw() is not the signed node: {:?}", response.raw());
                assert!(response.json().is_object(), "a success is not a JSON object");
            }
            Err(error) => {
                check_error(&error, genuine);
                let alone = before.is_empty() && behind.is_empty();
                if genuine && alone && name == NAMES[0] && setup == Setup::Utf8 && content_type.is_empty() && is_success(&node) {
                    panic!("a signed success is rejected: {error:?}");
                }
                assert!(
                    !matches!(error, Error::Invalid(_) | Error::Config(_)),
                    "a response causes an error of the request: {error:?}"
                );
            }
        }
    });
});

fn enveloped(name: &str, node: &[u8], before: &[u8], behind: &[u8], sign: Option<String>) -> Vec<u8> {
    let sign = sign.map_or_else(String::new, |sign| format!(",\"sign\":\"{sign}\""));
    [b"{", before, b"\"", name.as_bytes(), b"\":", node, sign.as_bytes(), behind, b"}"].concat()
}

/// Returns true if another JSON parser finds a success in the node. Nesting and duplicate names are left to the parser under test.
fn is_success(node: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(node) else { return false };
    let Ok(Value::Object(members)) = serde_json::from_str(text) else { return false };
    let blank = |name: &str| members.get(name).is_none_or(|value| value.is_null() || value == "");
    let is_plain = members.values().all(|value| !value.is_object() && !value.is_array());
    members.get("code").is_some_and(|code| code == "10000") && blank("sub_code") && is_plain && !repeats(text, &members)
}

/// Returns true if a top-level name may occur twice in the text.
fn repeats(text: &str, members: &Map<String, Value>) -> bool {
    // Each member has one colon outside strings. Colons in strings only make this stricter.
    text.matches(':').count() != members.len()
}
