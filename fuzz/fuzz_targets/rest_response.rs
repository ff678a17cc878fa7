//! Fuzz target for the parser of REST (V3) responses: headers, signature, age, status, encryption, error bodies.
//!
//! Input: signer, configuration, HTTP status, timestamp, content type; then the body, the nonce, the trace id and optionally the
//! timestamp.
#![no_main]

use std::cell::RefCell;
use std::time::{Duration, UNIX_EPOCH};

use alipay::charset::Charset;
use alipay::content_key::ContentKey;
use alipay::rest::{content_to_verify, header};
use alipay::trade::Query;
use alipay::{Error, ProtocolChoice};
use alipay_fuzz::client::{Fixture, check_error, now, ready};
use alipay_fuzz::input::Input;
use alipay_fuzz::platform::{AES_KEY, By, TOKEN};
use bytes::Bytes;
use http::HeaderValue;
use libfuzzer_sys::fuzz_target;

#[derive(Clone, Copy, PartialEq)]
enum Setup {
    Plain,
    /// A client with an AES key and a plain body.
    AesPlain,
    /// A client with an AES key and an encrypted body.
    Aes,
    /// The signature header contains `null`, as in unsigned errors.
    Null,
}

#[derive(Clone, Copy, PartialEq)]
enum Time {
    Now,
    Earlier,
    Fuzzed,
}

const SETUPS: [Setup; 4] = [Setup::Plain, Setup::AesPlain, Setup::Aes, Setup::Null];
const STATUSES: [u16; 10] = [200, 400, 500, 201, 202, 204, 401, 404, 429, 502];
const TIMES: [Time; 3] = [Time::Now, Time::Earlier, Time::Fuzzed];
const TYPES: [&str; 4] = ["application/json;charset=utf-8", "", "text/html;charset=GBK", "text/plain"];

thread_local! {
    static FIXTURES: RefCell<[Fixture; 2]> = RefCell::new([
        Fixture::new(ProtocolChoice::Rest, Charset::Utf8, false),
        Fixture::new(ProtocolChoice::Rest, Charset::Utf8, true),
    ]);
}

fuzz_target!(|data: &[u8]| {
    let mut input = Input::new(data);
    let (by, setup, status) = (input.choose(&By::ALL), input.choose(&SETUPS), input.choose(&STATUSES));
    let (time, content_type) = (input.choose(&TIMES), input.choose(&TYPES));
    let (content, nonce, trace_id) = (input.part(), input.text(), input.part());
    let milliseconds = |time: std::time::SystemTime| time.duration_since(UNIX_EPOCH).unwrap_or_default().as_millis().to_string();
    let timestamp = match time {
        Time::Now => milliseconds(now()),
        Time::Earlier => milliseconds(now() - Duration::from_secs(1200)),
        Time::Fuzzed => input.text(),
    };
    let body = match setup {
        Setup::Aes => {
            let key = ContentKey::parse(AES_KEY).expect("the AES key parses");
            key.encrypt(&content).expect("AES encrypts any content").into_bytes()
        }
        _ => content.clone(),
    };

    let mut response = http::Response::builder().status(status);
    let mut set = |name: &'static str, value: &[u8]| {
        if let (Ok(value), Some(headers)) = (HeaderValue::from_bytes(value), response.headers_mut()) {
            headers.insert(name, value);
        }
    };
    let sign = by.sign(&content_to_verify(&timestamp, &nonce, &body));
    let sign = if setup == Setup::Null { Some("null".to_owned()) } else { sign };
    sign.iter().for_each(|sign| set(header::SIGNATURE, sign.as_bytes()));
    set(header::TIMESTAMP, timestamp.as_bytes());
    set(header::NONCE, nonce.as_bytes());
    set(header::TRACE_ID, &trace_id);
    set("content-type", content_type.as_bytes());
    let response = response.body(Bytes::from(body.clone())).expect("status and headers are valid");
    let genuine = by == By::Platform && setup != Setup::Null;

    FIXTURES.with_borrow(|fixtures| {
        let fixture = &fixtures[usize::from(matches!(setup, Setup::AesPlain | Setup::Aes))];
        fixture.reply(response);
        let query = Query::new().out_trade_no("70501111111S001111119");
        match ready(fixture.client.call(&query).app_auth_token(TOKEN).send()) {
            Ok(response) => {
                assert!(genuine, "a response without a genuine signature is a success");
                assert!((200..300).contains(&status), "status {status} is a success");
                assert!(time != Time::Earlier, "an old response is a success");
                let texts =
                    [String::from_utf8(content.clone()).ok(), Charset::Gbk.decode(&content).map(|text| text.into_owned())];
                assert!(
                    texts.iter().flatten().any(|text| text == response.raw()),
                    "raw() is not the signed body: {:?}",
                    response.raw()
                );
                assert!(response.json().is_object(), "a success is not a JSON object");
            }
            Err(error) => {
                check_error(&error, genuine);
                if genuine
                    && status == 200
                    && time == Time::Now
                    && setup == Setup::Plain
                    && is_flat_object(&content)
                    && is_visible(&nonce)
                {
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

/// Returns true if another JSON parser finds an object of plain members without `code` and `sub_code`, which mark errors.
fn is_flat_object(body: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(body) else { return false };
    let Ok(serde_json::Value::Object(members)) = serde_json::from_str(text) else { return false };
    let is_plain = members.values().all(|value| !value.is_object() && !value.is_array());
    // Each member has one colon outside strings, so a duplicate name is detected.
    is_plain && !members.contains_key("code") && !members.contains_key("sub_code") && text.matches(':').count() == members.len()
}

/// Returns true if a header can contain the text unchanged.
fn is_visible(text: &str) -> bool {
    !text.is_empty() && text != "null" && text.bytes().all(|byte| byte.is_ascii_graphic())
}
