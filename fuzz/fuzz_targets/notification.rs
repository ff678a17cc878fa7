//! Fuzz target for the parser of notifications.
//!
//! Input: signer, rule, escaping, change; then alternately names and values of the parameters, or the raw body.
#![no_main]

use std::collections::BTreeMap;
use std::sync::LazyLock;

use alipay::charset::Charset;
use alipay::notify::{Notification, NotificationVerifier, NotifyError};
use alipay_fuzz::input::Input;
use alipay_fuzz::platform::{APP_ID, By, public_key};
use libfuzzer_sys::fuzz_target;

#[derive(Clone, Copy, PartialEq)]
enum Shape {
    /// The signed parameters, as a form.
    Form,
    /// The signed parameters, as a map that another parser decoded.
    Map,
    /// One parameter is changed after signing.
    Changed,
    /// One parameter is removed after signing.
    Fewer,
    /// One parameter is added after signing.
    More,
    /// The input is the whole body. It never contains a valid signature.
    Raw,
}

const SHAPES: [Shape; 6] = [Shape::Form, Shape::Map, Shape::Changed, Shape::Fewer, Shape::More, Shape::Raw];

static VERIFIER: LazyLock<NotificationVerifier> = LazyLock::new(|| {
    let builder = NotificationVerifier::builder().app(APP_ID, public_key());
    builder.build().expect("the settings are complete")
});

fuzz_target!(|data: &[u8]| {
    let mut input = Input::new(data);
    let (by, covers_type, shape) = (input.choose(&By::ALL), input.choose(&[false, true]), input.choose(&SHAPES));
    let (skips_empty, charset) = (input.choose(&[true, false]), input.choose(&[None, Some(Charset::Utf8), Some(Charset::Gbk)]));
    if shape == Shape::Raw {
        let result = VERIFIER.verify(input.part());
        assert!(result.is_err(), "a body without a genuine signature is accepted");
        return;
    }
    let mut parameters = BTreeMap::from([("app_id".to_owned(), APP_ID.to_owned()), ("sign_type".to_owned(), "RSA2".to_owned())]);
    charset.iter().for_each(|charset| drop(parameters.insert("charset".to_owned(), charset.as_str().to_owned())));
    let (mut extra, mut count) = (None, 0);
    while !input.is_empty() && count < 24 {
        let (name, value) = (input.text(), input.text());
        if !matches!(name.as_str(), "sign" | "app_id" | "sign_type" | "charset") {
            extra = Some((name.clone(), value.clone()));
            parameters.insert(name, value);
        }
        count += 1;
    }
    let charset = charset.unwrap_or(Charset::Utf8);
    let covered = |name: &str, value: &str| (name != "sign_type" || covers_type) && !(skips_empty && value.is_empty());
    let content: Vec<String> =
        parameters.iter().filter(|(name, value)| covered(name, value)).map(|(name, value)| format!("{name}={value}")).collect();
    let Ok(content) = charset.encode(&content.join("&")).map(|bytes| bytes.into_owned()) else { return };
    let mut sent = parameters.clone();
    if let Some(sign) = by.sign(&content) {
        sent.insert("sign".to_owned(), sign);
    }
    if let Some((name, value)) = &extra {
        match shape {
            Shape::Changed => drop(sent.insert(name.clone(), format!("{value}1"))),
            Shape::Fewer => drop(sent.remove(name)),
            Shape::More => drop(sent.insert(format!("{name}x"), value.clone())),
            Shape::Form | Shape::Map | Shape::Raw => {}
        }
    }
    let result = match shape {
        Shape::Map => VERIFIER.verify_map(sent.clone()),
        _ => VERIFIER.verify(form(&sent, charset)),
    };
    match result {
        Ok(notification) => {
            assert!(by == By::Platform, "a notification without a genuine signature is accepted");
            assert_eq!(notification.values(), &sent, "the values are not those that were sent");
            assert_eq!(signed(&notification, charset), content, "the covered parameters are not the signed ones");
        }
        Err(error) => {
            assert!(format!("{error} {error:?}").len() < 1024, "an error repeats the input");
            let untouched = matches!(shape, Shape::Form | Shape::Map);
            if by == By::Platform && untouched && error == NotifyError::Mismatch {
                panic!("a genuine notification is rejected: {sent:?}");
            }
        }
    }
});

/// Returns the text that the notification's signature covers.
fn signed(notification: &Notification, charset: Charset) -> Vec<u8> {
    let covered = notification.values().iter().filter(|(name, _)| notification.covers(name));
    let content: Vec<String> = covered.map(|(name, value)| format!("{name}={value}")).collect();
    charset.encode(&content.join("&")).map(|bytes| bytes.into_owned()).unwrap_or_default()
}

fn form(parameters: &BTreeMap<String, String>, charset: Charset) -> Vec<u8> {
    let mut out = Vec::new();
    for (name, value) in parameters {
        if !out.is_empty() {
            out.push(b'&');
        }
        escape(name.as_bytes(), &mut out);
        out.push(b'=');
        escape(&charset.encode(value).map(|bytes| bytes.into_owned()).unwrap_or_default(), &mut out);
    }
    out
}

fn escape(bytes: &[u8], out: &mut Vec<u8>) {
    for byte in bytes {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'*' => out.push(*byte),
            b' ' => out.push(b'+'),
            _ => out.extend(format!("%{byte:02X}").bytes()),
        }
    }
}
