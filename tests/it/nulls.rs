//! `null` in the parameters of a raw call counts as absent, on both protocols and in every place.

use alipay::Client;
use alipay::upload::Upload;
use http::Method;
use serde_json::{Value, json};

use crate::support::{Written, emulator, settings};

fn client(written: &Written) -> Client {
    settings(&emulator()).build_with(written.clone()).unwrap()
}

fn value(written: &Written, name: &str) -> Option<String> {
    written.parameters().into_iter().find(|(key, _)| key == name).map(|(_, value)| value)
}

#[tokio::test]
async fn a_null_parameter_is_omitted() {
    let written = Written::default();
    let client = client(&written);
    let raw = json!({ "n": null, "t": "x", "zero": 0, "no": false, "empty": "" });
    for method in [Method::GET, Method::DELETE] {
        client.call_rest(method.clone(), "/v3/a", &raw).await.unwrap_err();
        let request = written.last();
        let mut query: Vec<_> = request.uri().query().unwrap().split('&').collect();
        query.sort_unstable();
        assert_eq!(query, ["empty=", "no=false", "t=x", "zero=0"]);
        client.call_rest(method.clone(), "/v3/a", &json!({ "n": null })).await.unwrap_err();
        assert!(written.last().uri().to_string().ends_with("/v3/a"), "{}", written.last().uri());
    }
    client.call_raw("a.b", &raw).plain().await.unwrap_err();
    assert_eq!(
        ["n", "t", "zero", "no"].map(|name| value(&written, name)),
        [None, Some("x".into()), Some("0".into()), Some("false".into())]
    );
    client.call_raw("a.b", &raw).plain().file("f", Upload::from_bytes("a.png", "x")).await.unwrap_err();
    let body = String::from_utf8_lossy(written.last().body()).into_owned();
    assert!(!body.contains("name=\"n\"") && !body.contains("null") && body.contains("name=\"t\""), "{body}");
    let _ = client.call_raw("a.b", &raw).plain().download().await.unwrap_err();
    assert_eq!(["n", "t"].map(|name| value(&written, name)), [None, Some("x".into())]);
}

#[tokio::test]
async fn a_null_member_is_omitted_from_json() {
    let written = Written::default();
    let client = client(&written);
    let cases: [(Value, &str); 5] = [
        (json!({ "n": null, "t": "x" }), r#"{"t":"x"}"#),
        (json!({ "o": { "n": null, "t": "x" } }), r#"{"o":{"t":"x"}}"#),
        (json!({ "l": [{ "n": null, "t": "x" }] }), r#"{"l":[{"t":"x"}]}"#),
        // An element of a list has a position, so it stays.
        (json!({ "l": ["a", null, "b"] }), r#"{"l":["a",null,"b"]}"#),
        (json!({ "o": { "n": null } }), r#"{"o":{}}"#),
    ];
    for (raw, expected) in cases {
        client.call_raw("a.b", &raw).await.unwrap_err();
        assert_eq!(value(&written, "biz_content").as_deref(), Some(expected));
        for method in [Method::POST, Method::PUT, Method::PATCH] {
            client.call_rest(method.clone(), "/v3/a", &raw).await.unwrap_err();
            assert_eq!(written.last().body(), expected);
        }
        client.call_rest(Method::POST, "/v3/a", &raw).file("f", Upload::from_bytes("a.png", "x")).await.unwrap_err();
        let body = String::from_utf8_lossy(written.last().body()).into_owned();
        assert!(body.contains(&format!("\r\n\r\n{expected}\r\n")), "{body}");
    }
    let nested = json!({ "o": { "n": null, "t": "x" } });
    client.call_raw("a.b", &nested).plain().await.unwrap_err();
    assert_eq!(value(&written, "o").as_deref(), Some(r#"{"t":"x"}"#));
    client.call_rest(Method::GET, "/v3/a", &nested).await.unwrap_err();
    assert!(written.last().uri().to_string().ends_with("/v3/a?o=%7B%22t%22%3A%22x%22%7D"), "{}", written.last().uri());
    // A file beside nothing but nulls needs no `data` part.
    client.call_rest(Method::POST, "/v3/a", &json!({ "n": null })).file("f", Upload::from_bytes("a.png", "x")).await.unwrap_err();
    assert!(!String::from_utf8_lossy(written.last().body()).contains("name=\"data\""));
}
