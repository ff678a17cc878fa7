//! Explanations of wrong signatures.

use alipay_core::charset::Charset;
use alipay_core::gateway::{Escape, Parameters, query_string};
use alipay_core::sign::SignType;
use alipay_emulator::{KeyPair, Keys, SignatureCheck};
use serde_json::json;

use crate::support::{Control, QUERY, REST_QUERY, RestRequest};

/// Returns what a client with a mistake signs, from what it should sign.
type Change = fn(&str) -> String;

const CONTENT: &str = r#"{"out_trade_no":"海/1","query_options":["a&b"]}"#;

fn last(control: &Control) -> SignatureCheck {
    control.emulator.received_calls().pop().unwrap().signature.unwrap()
}

fn assert_mistake(check: &SignatureCheck, expected: &str, signed: Option<&str>) {
    assert!(check.mistake.as_deref().is_some_and(|mistake| mistake.contains(expected)), "{expected}: {:?}", check.mistake);
    assert!(!check.valid);
    if let Some(signed) = signed {
        assert_eq!(check.signed.as_deref(), Some(signed), "{expected}");
        let common = check.content.chars().zip(signed.chars()).take_while(|(left, right)| left == right).count();
        assert_eq!(check.difference, Some(common), "{expected}");
    }
}

#[tokio::test]
async fn mistakes_in_the_content_are_named_on_the_gateway() {
    let control = Control::start();
    let changes: [(&str, Change); 12] = [
        ("left `sign_type` out", |content| content.replace("&sign_type=RSA2", "")),
        ("left `biz_content` out", |content| content.replace(&format!("&biz_content={CONTENT}"), "")),
        ("left `version` out", |content| content.replace("&version=1.0", "")),
        ("blanks after `,` and `:`", |content| content.replace("\":", "\": ").replace(",\"", ", \"")),
        ("outside ASCII", |content| content.replace('海', "\\u6d77")),
        ("escaped slashes", |content| content.replace("海/1", "海\\/1")),
        ("`\\u0026`", |content| content.replace("a&b", "a\\u0026b")),
        ("joined the parameters without `&`", |content| content.replace('&', "").replace("ab", "a&b")),
        ("after the last parameter", |content| format!("{content}&")),
        ("line feed after the content", |content| format!("{content}\n")),
        ("another", |content| content.split('&').rev().collect::<Vec<_>>().join("&")),
        ("also, the client signed a line feed", |content| content.replace("&sign_type=RSA2", "") + "\n"),
    ];
    for (expected, change) in changes {
        let parameters = control.parameters(QUERY, &[("biz_content", CONTENT)]);
        let content = parameters.content_to_sign();
        let signed = change(&content);
        assert_eq!(control.send(parameters, &signed).await["sub_code"], "isv.invalid-signature");
        let check = last(&control);
        assert_eq!(check.content, content);
        match expected {
            "another" => assert_eq!((check.mistake, check.signed, check.difference), (None, None, None)),
            expected => assert_mistake(&check, expected, Some(&signed)),
        }
    }
}

/// Sends a form with these pairs as they are. The last one is the signature.
async fn send(control: &Control, pairs: &[(&str, &str)], sign: &str) -> SignatureCheck {
    let pairs = pairs.iter().copied().chain([("sign", sign)]);
    control.post_form(query_string(pairs, Charset::Utf8, Escape::Form).unwrap()).await;
    last(control)
}

fn pairs(parameters: &Parameters) -> Vec<(&str, &str)> {
    parameters.sorted().collect()
}

fn content(pairs: &[(&str, &str)]) -> String {
    pairs.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
}

#[tokio::test]
async fn mistakes_in_the_form_are_named_on_the_gateway() {
    let control = Control::start();
    let sign = |content: &str| control.sign(SignType::Rsa2, content.as_bytes());
    let parameters = control.parameters(QUERY, &[("biz_content", CONTENT)]);

    let mut unsorted = pairs(&parameters);
    unsorted.reverse();
    let signed = content(&unsorted);
    assert_mistake(&send(&control, &unsorted, &sign(&signed)).await, "in which it sent them", Some(&signed));

    let mut with_empty = pairs(&parameters);
    with_empty.insert(1, ("app_auth_token", ""));
    let signed = content(&with_empty);
    let signed = signed.replace(&content(&[with_empty[0], with_empty[1]]), &content(&[with_empty[1], with_empty[0]]));
    assert_mistake(&send(&control, &with_empty, &sign(&signed)).await, "empty values", Some(&signed));

    let encoded = query_string(parameters.sorted(), Charset::Utf8, Escape::Form).unwrap();
    assert_mistake(&send(&control, &pairs(&parameters), &sign(&encoded)).await, "form-encoded values", Some(&encoded));

    let text = parameters.content_to_sign();
    let in_gbk = Charset::Gbk.encode(&text).unwrap();
    let check = send(&control, &pairs(&parameters), &control.sign(SignType::Rsa2, &in_gbk)).await;
    assert_mistake(&check, "in gbk, but declares", None);

    let old = control.sign(SignType::Rsa, text.as_bytes());
    assert_mistake(&send(&control, &pairs(&parameters), &old).await, "signed with RSA;", None);

    let unescaped = format!("{encoded}&sign={}", sign(&text));
    assert!(unescaped.split_once("&sign=").unwrap().1.contains('+'));
    control.post_form(unescaped).await;
    assert_mistake(&last(&control), "blanks in place of plus signs", None);
}

#[tokio::test]
async fn a_foreign_key_has_no_mistake() {
    let control = Control::with(|builder| {
        let (app, alipay) = (KeyPair::generate().unwrap(), KeyPair::generate().unwrap());
        let foreign = KeyPair::generate().unwrap().public_key().to_base64();
        builder.keys(Keys { app, alipay }).app_public_key(foreign)
    });
    control.call(QUERY, &json!({ "out_trade_no": "1" })).await;
    let check = last(&control);
    assert_eq!((check.valid, check.mistake, check.signed, check.difference), (false, None, None, None));
}

#[tokio::test]
async fn mistakes_are_named_on_rest() {
    let control = Control::start();
    let get = RestRequest { method: "GET", target: "/v3/alipay/a%20b?c=%E6%B5%B7+x&a=1", body: "", token: Some("202405BBtoken") };
    let changes: [(RestRequest<'_>, &str, Change); 11] = [
        (get, "without the query", |content| content.replace("?c=%E6%B5%B7+x&a=1", "")),
        (get, "decoded address, with blanks", |content| content.replace("a%20b?c=%E6%B5%B7+x", "a b?c=海 x")),
        (get, "sorted the query", |content| content.replace("?c=%E6%B5%B7+x&a=1", "?a=1&c=%E6%B5%B7+x")),
        (get, "left the line of `alipay-app-auth-token` out", |content| content.replace("202405BBtoken\n", "")),
        (get, "`{}` for an empty body", |content| content.replace("\n\n", "\n{}\n")),
        (get, "the method `POST`", |content| content.replace("\nGET\n", "\nPOST\n")),
        (REST_QUERY, "an empty body", |content| content.replace(REST_QUERY.body, "")),
        (REST_QUERY, "JSON with blanks", |content| content.replace("\":\"", "\": \"")),
        (REST_QUERY, "CRLF", |content| content.replace('\n', "\r\n")),
        (REST_QUERY, "after the last line", |content| content.trim_end().to_owned()),
        (REST_QUERY, "an empty line for the missing", |content| format!("{content}\n")),
    ];
    for (request, expected, change) in changes {
        let mut signed = String::new();
        let (_, error) = control
            .call_rest(&request, |content| {
                signed = change(&content);
                signed.clone()
            })
            .await;
        assert_eq!(error["code"], "invalid-signature", "{expected}");
        assert_mistake(&last(&control), expected, Some(&signed));
    }
}
