//! Verification of the Node SDK's pages and order strings by this crate.

use alipay::charset::Charset;
use alipay::gateway::{Escape, Parameters, form, query_string};
use serde_json::{Value, json};

use super::{call, config, emulator, signed_by_app, with};
use crate::support::key;

/// Returns the parameters of a query string or an order string.
pub(super) fn parameters(query: &str) -> Parameters {
    form_urlencoded::parse(query.as_bytes()).map(|(name, value)| (name.into_owned(), value)).collect()
}

/// Returns the parameters of a URL.
pub(super) fn of_url(url: &str) -> Parameters {
    parameters(url.split_once('?').unwrap().1)
}

/// Returns the parameters that a browser submits with this form: those of its action, and its fields.
pub(super) fn of_form(html: &str) -> Parameters {
    let (_, rest) = html.split_once("action=\"").unwrap();
    let (action, rest) = rest.split_once('"').unwrap();
    let mut parameters = of_url(&unescaped(action));
    for input in rest.split("<input type=\"hidden\" name=\"").skip(1) {
        let (name, rest) = input.split_once("\" value=\"").unwrap();
        parameters.set(name.to_owned(), unescaped(rest.split_once('"').unwrap().0));
    }
    parameters
}

/// Decodes the character references of an attribute that occur in the tests.
fn unescaped(attribute: &str) -> String {
    attribute.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&#39;", "'").replace("&amp;", "&")
}

fn order(subject: &str) -> Value {
    json!({
        "notifyUrl": "https://example.com/notify?a=1&b=2",
        "returnUrl": "https://example.com/back",
        "bizContent": { "out_trade_no": "70501111111S001111119", "total_amount": "88.88", "subject": subject },
    })
}

const SUBJECT: &str = "大乐透 100% + 'quoted' / \\ = ?#💰";

fn subject(parameters: &Parameters) -> String {
    let content: Value = serde_json::from_str(parameters.get("biz_content").unwrap()).unwrap();
    content["subject"].as_str().unwrap().to_owned()
}

#[test]
#[ignore = "needs Node.js and the npm registry: cargo test --test it -- --ignored interop"]
fn pages_of_node_are_verified() {
    let emulator = emulator();
    let page = "alipay.trade.page.pay";
    let old = with(config(&emulator), "signType", "RSA");
    let wrong_key = with(config(&emulator), "privateKey", key("alipay", "private_pkcs1_der_base64"));
    for (config, signed) in [(config(&emulator), true), (old, true), (wrong_key, false)] {
        let calls = [
            json!(["pageExecute", page, "GET", order(SUBJECT)]),
            json!(["pageExecute", page, "POST", order(&format!("{SUBJECT} \"<b>\""))]),
            json!(["sdkExecute", "alipay.trade.app.pay", order(SUBJECT)]),
        ];
        let outcomes = call(&config, calls);
        let [get, post, app] = outcomes.each_ref().map(|outcome| outcome["value"].as_str().unwrap());
        let (get, post, app) = (of_url(get), of_form(post), parameters(app));
        for (mut parameters, method) in [(get, page), (post, page), (app, "alipay.trade.app.pay")] {
            assert_eq!(signed_by_app(&parameters), signed, "{:?}", parameters.content_to_sign());
            assert!(subject(&parameters).starts_with(SUBJECT));
            assert_eq!(parameters.get("method"), Some(method));
            assert_eq!(parameters.get("notify_url"), Some("https://example.com/notify?a=1&b=2"));
            let changed = parameters.get("biz_content").unwrap().replace("88.88", "0.01");
            parameters.set("biz_content", changed);
            assert!(!signed_by_app(&parameters));
        }
    }
}

#[test]
#[ignore = "needs Node.js and the npm registry: cargo test --test it -- --ignored interop"]
fn forms_of_node_decode_text_that_looks_like_a_reference() {
    // The SDK escapes only double quotes, so a browser reads `&lt;` as `<` and submits a value that was not signed.
    // This crate escapes all five characters. (protocol 11.1)
    let emulator = emulator();
    let subject_with_reference = "a &lt; b";
    let pay = |http| json!(["pageExecute", "alipay.trade.page.pay", http, order(subject_with_reference)]);
    let outcomes = call(&config(&emulator), [pay("POST"), pay("GET")]);
    let [post, get] = outcomes.each_ref().map(|outcome| outcome["value"].as_str().unwrap());
    assert_eq!(subject(&of_form(post)), "a < b");
    assert!(!signed_by_app(&of_form(post)));

    // The same signed parameters in this crate's form.
    let parameters = of_url(get);
    assert!(signed_by_app(&parameters));
    let (body, query): (Vec<_>, Vec<_>) = parameters.sorted().partition(|(name, _)| *name == "biz_content");
    let action = format!("https://example.com/gateway.do?{}", query_string(query, Charset::Utf8, Escape::Rfc3986).unwrap());
    let read = of_form(&form(&action, body, Charset::Utf8));
    assert_eq!(subject(&read), subject_with_reference);
    assert!(signed_by_app(&read));
}
