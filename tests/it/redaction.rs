//! No error message contains a secret of the call, in any spelling that the response uses.

use std::error::Error as _;

use alipay::error::{TransportError, TransportErrorKind};
use alipay::transport::{Transport, TransportFuture};
use alipay::{Client, Error, blocking};
use bytes::Bytes;
use http::Method;
use serde_json::json;

use crate::verification::{NODE, Replay, expecting};

/// A token with every character that some spelling escapes.
const TOKEN: &str = "201510BB/ab+d=44 d8f\"d<0&4607_af.5931ec";

/// Returns the token in the spellings of pages, messages and addresses.
fn spellings() -> Vec<String> {
    let html = TOKEN.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
    let percent = |hex: fn(u8) -> String| {
        TOKEN
            .bytes()
            .map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { hex(byte) })
            .collect::<String>()
    };
    let upper = percent(|byte| format!("%{byte:02X}"));
    vec![
        TOKEN.to_owned(),
        percent(|byte| format!("%{byte:02x}")),
        form_urlencoded::byte_serialize(TOKEN.as_bytes()).collect(),
        percent(|byte| format!("&#{byte};")),
        percent(|byte| format!("&#x{byte:x};")),
        percent(|byte| format!("\\u{byte:04x}")),
        serde_json::to_string(TOKEN).unwrap().trim_matches('"').to_owned(),
        TOKEN.replace('/', "\\/").replace('"', "\\\""),
        upper.replace('%', "%25"),
        html.replace('&', "&amp;"),
        html,
        upper,
    ]
}

/// Returns everything that an error prints, including its sources.
fn shown(error: &Error) -> String {
    let mut all = format!("{error} {error:?} {error:#?}");
    let mut source = error.source();
    while let Some(cause) = source {
        all.push_str(&format!(" {cause} {cause:?}"));
        source = cause.source();
    }
    if let Some(api_error) = error.api() {
        for link in &api_error.failure().links {
            all.push_str(&format!(" {} {}", link.url, link.description));
        }
    }
    if let Error::Decode(error) = error {
        all.push_str(error.body());
    }
    all
}

/// Asserts that two parts of the token that no spelling changes are hidden.
fn is_hidden(error: &Error) {
    let shown = shown(error);
    assert!(!shown.contains("201510BB") && !shown.contains("5931ec"), "{shown}");
}

fn client(response: http::Response<Bytes>) -> Client {
    expecting().app_auth_token(TOKEN).build_with(Replay::of(response)).unwrap()
}

async fn gateway(status: u16, body: String) -> Error {
    let response = http::Response::builder().status(status).header("trace_id", "t").body(body.into()).unwrap();
    client(response).call_raw("alipay.open.public.message.query", &json!({})).await.unwrap_err()
}

async fn rest(status: u16, body: String) -> Error {
    let response = http::Response::builder().status(status).body(body.into()).unwrap();
    client(response).call_rest(Method::POST, "/v3/a/b", &json!({})).auth_token(TOKEN).await.unwrap_err()
}

#[tokio::test]
async fn no_spelling_of_a_token_is_shown() {
    for spelled in spellings() {
        for page in [
            format!("<html><body>403: app_auth_token={spelled} is not allowed</body></html>"),
            spelled.clone(),
            // The token at the position where the error truncates the text.
            format!("{}{spelled}", "x".repeat(2048 - 12)),
            format!("{}{spelled}", " ".repeat(100)),
        ] {
            for status in [200, 403, 502] {
                is_hidden(&gateway(status, page.clone()).await);
                is_hidden(&rest(status, page.clone()).await);
            }
        }
        // In JSON the spelling is escaped once more.
        let text = serde_json::to_string(&format!("see {spelled}.")).unwrap();
        for member in ["code", "sub_code", "msg", "sub_msg"] {
            let mut node = json!({ "code": "40004", "msg": "Business Failed", "sub_code": "X", "sub_msg": "x" });
            node[member] = serde_json::from_str(&text).unwrap();
            is_hidden(&gateway(200, format!(r#"{{"{NODE}":{node}}}"#)).await);
            is_hidden(&gateway(200, format!(r#"{{"error_response":{node}}}"#)).await);
        }
        for body in [
            format!(r#"{{"code":{text},"message":"m"}}"#),
            format!(r#"{{"code":"c","message":{text}}}"#),
            format!(r#"{{"code":"c","message":"m","links":{text}}}"#),
            format!(r#"{{"code":"c","message":"m","links":[{{"link":{text},"desc":{text}}}]}}"#),
        ] {
            is_hidden(&rest(400, body).await);
        }
        // Invalid responses: a duplicate name, a node of another type, an invalid certificate.
        for body in [
            format!(r#"{{{text}:1,{text}:2}}"#),
            format!(r#"{{"{NODE}":[{text}]}}"#),
            format!(r#"{{"{NODE}":{text},"sign":{text}}}"#),
            format!(r#"{{"{NODE}":{text}"#),
            text.clone(),
        ] {
            is_hidden(&gateway(200, body.clone()).await);
            is_hidden(&rest(200, body.clone()).await);
            is_hidden(&rest(400, body).await);
        }
    }
}

#[tokio::test]
async fn secrets_in_business_parameters_are_not_shown() {
    let secret = "4b203fe6c11548bcabd8da5bb087a83b";
    let page = || http::Response::new(Bytes::from(format!("<html>{secret}</html>")));
    for name in ["code", "refresh_token", "access_token", "auth_code", "auth_token", "app_auth_token"] {
        let parameters = json!({ name: secret, "grant_type": "authorization_code" });
        let error = client(page()).call_raw("alipay.system.oauth.token", &parameters).plain().await.unwrap_err();
        assert!(!shown(&error).contains(secret) && shown(&error).contains("<html>…"), "{name}: {error}");
    }
    let request = alipay::system::OauthToken::new().grant_type("authorization_code").code(secret);
    for protocol in crate::support::BOTH {
        let error = client(page()).call(&request).protocol(protocol).await.unwrap_err().erase();
        assert!(!shown(&error).contains(secret), "{error}");
    }
    // Words that are not secret are not hidden.
    let parameters = json!({ "code": "authorization", "grant_type": "failed" });
    let words = http::Response::new(Bytes::from_static(b"<html>authorization failed</html>"));
    let error = client(words).call_raw("a.b", &parameters).await.unwrap_err();
    assert!(error.to_string().contains("authorization failed"), "{error}");
}

#[tokio::test]
async fn secrets_are_found_at_any_depth_and_in_any_type() {
    let secret = "28763443825664394123";
    for parameters in [
        json!({ "x": { "auth_code": secret } }),
        json!({ "list": [{ "openAuthToken": secret }] }),
        json!({ "auth_codes": 1, "auth_code": [secret] }),
        json!({ "auth_code": 2_876_344_382_566_439_412_u64 }),
        json!({ "auth_code": "287634438256643" }),
        json!({ "buyer": { "identity_code": secret } }),
        json!({ "biz_content": json!({ "auth_code": secret }).to_string() }),
    ] {
        let page = http::Response::builder().status(502).body(Bytes::from(format!("<html>{secret}</html>"))).unwrap();
        let client = expecting().build_with(Replay::of(page.clone())).unwrap();
        let error = client.call_raw("a.b", &parameters).plain().await.unwrap_err();
        assert!(!shown(&error).contains("82566") && error.to_string().contains("<html>…"), "{parameters}: {error}");
        let client = expecting().build_with(Replay::of(page)).unwrap();
        let error = client.call_rest(Method::POST, "/v3/a", &parameters).await.unwrap_err();
        assert!(!shown(&error).contains("82566"), "{parameters}: {error}");
    }
}

#[tokio::test]
async fn a_part_of_a_token_is_not_shown() {
    let (head, tail) = TOKEN.split_at(20);
    for page in [
        format!("<b>{head}</b>"),
        format!("{head}... seen"),
        format!("{head}… seen"),
        format!("<b>{head}****</b>"),
        format!("****{tail} seen"),
        base64::Engine::encode(&base64::engine::general_purpose::STANDARD, format!("app_auth_token={TOKEN}")),
    ] {
        for status in [200, 403, 502] {
            for error in [gateway(status, page.clone()).await, rest(status, page.clone()).await] {
                is_hidden(&error);
                assert!(!shown(&error).contains("MjAxNTEwQk"), "{error}");
            }
        }
    }
}

#[tokio::test]
async fn a_documented_code_is_not_redacted() {
    let node = r#"{"code":"40002","msg":"Invalid Arguments","sub_code":"isv.invalid-timestamp"}"#;
    let response = http::Response::new(Bytes::from(format!(r#"{{"{NODE}":{node}}}"#)));
    let client = expecting().app_auth_token("stamp").build_with(Replay::of(response)).unwrap();
    let error = client.call_raw("alipay.open.public.message.query", &json!({})).await.unwrap_err();
    assert_eq!(error.api().unwrap().sub_code(), "isv.invalid-timestamp");
}

/// A transport whose error quotes the address.
#[derive(Debug)]
struct Quoting;

impl Transport for Quoting {
    fn send(&self, request: http::Request<alipay::transport::Body>) -> TransportFuture<'_> {
        let address = request.uri().to_string();
        Box::pin(async move {
            Err(TransportError::new(TransportErrorKind::Connect)
                .with_source(std::io::Error::other(format!("no way to {address}"))))
        })
    }
}

#[tokio::test]
async fn a_transport_error_that_quotes_the_address_shows_no_token() {
    let client = expecting().auth_token(TOKEN).build_with(Quoting).unwrap();
    let error = client.call_rest(Method::GET, "/v3/a/b", &json!({})).await.unwrap_err();
    is_hidden(&error);
    assert!(error.source().is_some() && shown(&error).contains("no way to"), "{error:?}");
    let error = client.call_raw("a.b", &json!({ "mediaId": "1" })).download().await.unwrap_err();
    is_hidden(&error);
}

#[tokio::test]
async fn a_page_that_echoes_a_download_address_shows_no_secret() {
    let url = "https://dwbillcenter.alipay.com/downloadBillFile.resource?bizType=trade&token=201510BBd8f4607%2Fa&sign=5931ecabcdef0123%3D";
    let body = format!("<html>expired: {url} / 201510BBd8f4607/a</html>");
    for status in [200, 403] {
        let response =
            http::Response::builder().status(status).header("content-type", "text/html").body(body.clone().into()).unwrap();
        let error = expecting().build_with(Replay::of(response)).unwrap().download(url).await.unwrap_err();
        is_hidden(&error);
        assert!(error.to_string().contains("bizType=trade"), "{error}");
    }
}

/// The blocking client has a separate exchange.
#[test]
fn the_blocking_client_shows_no_token() {
    let emulator = crate::support::emulator();
    emulator.next(alipay_emulator::Reaction::raw(403, "text/html", format!("<html>{TOKEN}</html>")));
    let client: blocking::Client = crate::support::blocking_settings(&emulator).app_auth_token(TOKEN).build().unwrap();
    let error = client.call_raw("alipay.open.public.message.query", &json!({})).send().unwrap_err();
    is_hidden(&error);
    assert!(error.to_string().contains("<html>…"), "{error}");
}
