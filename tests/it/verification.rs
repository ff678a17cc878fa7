//! Responses that must be rejected, and unusual layouts of valid ones: over real HTTP and with a custom transport.

use std::sync::Mutex;

use alipay::charset::Charset;
use alipay::error::{DecodeError, OutcomeUnknown, SignatureError};
use alipay::keys::PrivateKey;
use alipay::sign::{KeySigner, SignType, Signer};
use alipay::transport::{Transport, TransportFuture};
use alipay::{Client, ClientBuilder, Error};
use alipay_emulator::Reaction;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde_json::Value;

use crate::support::{BOTH, client, emulator, key, query, template, text_message};

#[tokio::test]
async fn tampered_responses_are_rejected_on_both_protocols() {
    let emulator = emulator();
    let client = client(&emulator);
    for protocol in BOTH {
        for (next, unsigned) in [(Reaction::Tampered, false), (Reaction::WronglySigned, false), (Reaction::Unsigned, true)] {
            emulator.next(next.clone());
            let error = client.call(&template()).protocol(protocol).await.unwrap_err();
            let expected = match &error {
                Error::Signature(SignatureError::Unsigned) => unsigned,
                Error::Signature(SignatureError::Mismatch) => !unsigned,
                _ => false,
            };
            assert!(expected, "{protocol:?} {next:?}: {error:?}");
            assert!(error.may_have_acted());
        }
        // A response without fields is signed like any other.
        emulator.next(Reaction::WronglySigned);
        let error = client.call(&text_message()).protocol(protocol).await.unwrap_err();
        assert!(matches!(error, Error::Signature(SignatureError::Mismatch)), "{error:?}");
    }
}

#[tokio::test]
async fn a_second_node_is_rejected() {
    let emulator = emulator();
    emulator.next(Reaction::DuplicateNode);
    let error = client(&emulator).call(&query()).await.unwrap_err();
    let Error::Decode(error) = &error else { panic!("{error:?}") };
    let source = std::error::Error::source(error).unwrap().to_string();
    assert!(source.contains("`alipay_open_public_message_query_response` occurs twice"), "{source}");
}

#[tokio::test]
async fn responses_of_other_servers_are_distinguished() {
    let emulator = emulator();
    let client = client(&emulator);
    let html = "<html><body>502 Bad Gateway</body></html>";
    for protocol in BOTH {
        emulator.next(Reaction::raw(502, "text/html", html));
        let error = client.call(&template()).protocol(protocol).await.unwrap_err();
        let Error::OutcomeUnknown(OutcomeUnknown::Server(error)) = &error else { panic!("{error:?}") };
        assert_eq!((error.status(), error.body()), (Some(502), html));
        emulator.next(Reaction::raw(404, "application/octet-stream", "404 Not Found"));
        let error = client.call(&template()).protocol(protocol).await.unwrap_err();
        assert!(matches!(&error, Error::Decode(error) if error.status() == Some(404)), "{error:?}");
        assert!(error.to_string().contains("it begins: 404 Not Found"), "{error}");
    }
    emulator.next(Reaction::raw(
        200,
        "text/html;charset=utf-8",
        r#"{"alipay_open_public_message_query_response":{"code":"10000","#,
    ));
    let error = client.call(&query()).await.unwrap_err();
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
    emulator.next(Reaction::raw(202, "application/json", ""));
    let error = client.call(&template()).await.unwrap_err();
    assert!(matches!(error, Error::Signature(SignatureError::Unsigned)), "{error:?}");
}

#[tokio::test]
async fn rest_errors_are_read_in_every_shape() {
    let emulator = emulator();
    let client = client(&emulator);
    let shapes = [
        (r#"{"code":"invalid-app-id","links":[{"link":"https://example.com/1","desc":"解决方案"}],"message":"m"}"#, 1),
        (r#"{"code":"invalid-app-id","message":"m"}"#, 0),
        (r#"{"code":"invalid-app-id","message":"m","links":"https://example.com/1"}"#, 1),
        (r#"{"code":"invalid-app-id","message":"m","links":null,"new":{}}"#, 0),
    ];
    for (body, links) in shapes {
        emulator.next(Reaction::raw(400, "application/json", body));
        let error = client.call(&template()).await.unwrap_err();
        let Error::Api(api_error) = &error else { panic!("{error:?}") };
        assert_eq!(
            (api_error.sub_code(), api_error.failure().sub_msg.as_str(), api_error.failure().status),
            ("invalid-app-id", "m", 400)
        );
        assert_eq!((api_error.failure().links.len(), api_error.failure().verified), (links, false), "{body}");
        assert!(api_error.failure().links.iter().all(|link| link.url == "https://example.com/1"));
        assert!(api_error.failure().remedy.is_some());
    }
    for (status, body) in [(502, ""), (500, "{}"), (503, r#"{"code":"","message":""}"#)] {
        emulator.next(Reaction::raw(status, "application/json", body));
        let error = client.call(&template()).await.unwrap_err();
        assert!(matches!(error, Error::OutcomeUnknown(OutcomeUnknown::Server(_))), "{error:?}");
    }
}

/// A transport that returns a fixed response, signed with Alipay's key of the vectors.
#[derive(Debug)]
pub(crate) struct Replay(Mutex<Option<http::Response<Bytes>>>);

impl Replay {
    pub(crate) fn of(response: http::Response<Bytes>) -> Self {
        Self(Mutex::new(Some(response)))
    }
}

impl Transport for Replay {
    fn send(&self, _: http::Request<alipay::transport::Body>) -> TransportFuture<'_> {
        let response = self.0.lock().unwrap().take().unwrap();
        Box::pin(async move { Ok(response) })
    }
}

pub(crate) fn alipay_signs(content: &[u8]) -> String {
    let key = PrivateKey::parse(&key("alipay", "private_pkcs8_der_base64")).unwrap();
    STANDARD.encode(KeySigner::new(&key, SignType::Rsa2).unwrap().sign(content).unwrap())
}

/// Returns a client that gets this response to its only call.
fn replayed(response: http::Response<Bytes>) -> Client {
    expecting().build_with(Replay::of(response)).unwrap()
}

/// Returns settings of a client that trusts Alipay's key of the vectors.
pub(crate) fn expecting() -> ClientBuilder<Client> {
    let keys = Client::builder("2021000000000001").private_key(key("app", "private_pkcs1_der_base64"));
    keys.alipay_public_key(key("alipay", "public_spki_der_base64")).base_url("http://127.0.0.1:1")
}

async fn replay(body: impl Into<Bytes>, content_type: &str) -> Result<Value, Error> {
    let response = http::Response::builder().header("content-type", content_type).body(body.into()).unwrap();
    let parameters = serde_json::json!({});
    replayed(response).call_raw("alipay.open.public.message.query", &parameters).await.map(alipay::Response::into_inner)
}

pub(crate) const NODE: &str = "alipay_open_public_message_query_response";

#[tokio::test]
async fn every_layout_of_a_response_is_verified() {
    let plain = r#"{"code":"10000","msg":"Success","t":"{} \" } \\"}"#;
    let sign = alipay_signs(plain.as_bytes());
    for body in [
        format!(r#"{{"{NODE}":{plain},"sign":"{sign}"}}"#),
        format!(r#"{{"sign":"{sign}","{NODE}":{plain}}}"#),
        format!(r#"{{"{NODE}":{plain},"alipay_cert_sn":"x","sign":"{sign}"}}"#),
        format!("\n{{ \"{NODE}\" :\t{plain} ,\r\n \"sign\" : \"{sign}\" }} \n"),
        format!(r#"{{"extra":{{"{NODE}":{{}},"sign":"no"}},"{NODE}":{plain},"sign":"{sign}"}}"#),
    ] {
        let response = replay(body.clone(), "text/html;charset=utf-8").await.unwrap_or_else(|error| panic!("{error}: {body}"));
        assert_eq!(response["t"], "{} \" } \\");
    }
    let nested = r#"{"code":"10000","sign":"inner","alipay_open_public_message_query_response":{"sign":"deeper"}}"#;
    let sign = alipay_signs(nested.as_bytes());
    replay(format!(r#"{{"{NODE}":{nested},"sign":"{sign}"}}"#), "text/html").await.unwrap();
    let blanks = "{ \"code\" : \"10000\" }";
    let sign = alipay_signs(blanks.as_bytes());
    replay(format!(r#"{{"{NODE}":  {blanks}  ,"sign":"{sign}"}}"#), "text/html").await.unwrap();
}

#[tokio::test]
async fn slashes_may_be_signed_in_either_spelling() {
    let escaped = r#"{"code":"10000","url":"http:\/\/a\/b"}"#;
    let bare = r#"{"code":"10000","url":"http://a/b"}"#;
    // Two backslashes are an escaped backslash, not another spelling of a slash.
    let backslash = r#"{"code":"10000","url":"http:\\/\\/a\\/b"}"#;
    let sign = alipay_signs(escaped.as_bytes());
    let error = replay(format!(r#"{{"{NODE}":{backslash},"sign":"{sign}"}}"#), "text/html").await.unwrap_err();
    assert!(matches!(error, Error::Signature(SignatureError::Mismatch)), "{error:?}");
    for (sent, signed) in [(escaped, escaped), (bare, bare), (escaped, bare), (bare, escaped)] {
        let sign = alipay_signs(signed.as_bytes());
        let response = replay(format!(r#"{{"{NODE}":{sent},"sign":"{sign}"}}"#), "text/html").await.unwrap();
        assert_eq!(response["url"], "http://a/b");
    }
    let sign = alipay_signs(br#"{"code":"10000","url":"http://a/c"}"#);
    let error = replay(format!(r#"{{"{NODE}":{bare},"sign":"{sign}"}}"#), "text/html").await.unwrap_err();
    assert!(matches!(error, Error::Signature(SignatureError::Mismatch)), "{error:?}");
}

#[tokio::test]
async fn success_and_failure_are_distinguished_by_the_codes() {
    let signed = |node: &str| format!(r#"{{"{NODE}":{node},"sign":"{}"}}"#, alipay_signs(node.as_bytes()));
    for success in [r#"{"code":"10000"}"#, r#"{"code":"10003","trade_no":"1"}"#, r#"{"access_token":"t","expires_in":300}"#] {
        replay(signed(success), "text/html").await.unwrap();
        let unsigned = replay(format!(r#"{{"{NODE}":{success}}}"#), "text/html").await.unwrap_err();
        assert!(matches!(unsigned, Error::Signature(SignatureError::Unsigned)), "{unsigned:?}");
        let empty = replay(format!(r#"{{"{NODE}":{success},"sign":""}}"#), "text/html").await.unwrap_err();
        assert!(matches!(empty, Error::Signature(SignatureError::Unsigned)), "{empty:?}");
    }
    let failure = r#"{"code":"40004","msg":"Business Failed","sub_code":"ILLEGAL_BIZ_PARAMS","sub_msg":"x"}"#;
    for (body, verified) in [
        (signed(failure), true),
        (format!(r#"{{"{NODE}":{failure}}}"#), false),
        (format!(r#"{{"error_response":{failure}}}"#), false),
        (format!(r#"{{"error_response":{failure},"sign":"{}"}}"#, alipay_signs(failure.as_bytes())), true),
    ] {
        let error = replay(body.clone(), "text/html").await.unwrap_err();
        let Error::Api(api_error) = &error else { panic!("{error:?}") };
        assert_eq!((api_error.sub_code(), api_error.failure().verified), ("ILLEGAL_BIZ_PARAMS", verified), "{body}");
    }
    // A signature that is present must be valid, also on a failure.
    let forged = format!(r#"{{"{NODE}":{failure},"sign":"{}"}}"#, alipay_signs(b"something else"));
    assert!(matches!(replay(forged, "text/html").await, Err(Error::Signature(SignatureError::Mismatch))));
}

#[tokio::test]
async fn the_declared_charset_is_read() {
    let node = r#"{"code":"10000","t":"支付宝"}"#;
    let bytes = Charset::Gbk.encode(node).unwrap();
    let body = format!(r#"{{"{NODE}":{node},"sign":"{}"}}"#, alipay_signs(&bytes));
    let body = Charset::Gbk.encode(&body).unwrap().into_owned();
    assert_eq!(replay(body, "text/html;charset=GBK").await.unwrap()["t"], "支付宝");
}

/// Content types that responses in GBK have.
const LABELS: [&str; 6] =
    ["text/html", "text/html;charset=utf-8", "text/html;charset=nonsense", "application/json", "text/html;charset=gb18030", "?"];

#[tokio::test]
async fn invalid_utf_8_is_read_as_gbk_under_any_label() {
    for text in ["支付宝", "http:\\/\\/支付宝/€", "\u{1f4b0}"] {
        let node = format!(r#"{{"code":"10000","t":"{text}"}}"#);
        let bytes = Charset::Gb18030.encode(&node).unwrap();
        let expected: Value = serde_json::from_str(&node).unwrap();
        for slashes in ["\\/", "/"] {
            // The signature covers the bytes, with slashes in either spelling.
            let signed = Charset::Gb18030.encode(&node.replace("\\/", slashes)).unwrap().into_owned();
            let body = format!(r#"{{"{NODE}":{node},"sign":"{}"}}"#, alipay_signs(&signed));
            let body = Charset::Gb18030.encode(&body).unwrap().into_owned();
            for label in LABELS {
                let response = replay(body.clone(), label).await.unwrap_or_else(|error| panic!("{text} {label}: {error}"));
                assert_eq!(response, expected, "{label}");
            }
        }
        let forged = format!(r#"{{"{NODE}":{node},"sign":"{}"}}"#, alipay_signs(node.as_bytes()));
        let error = replay(Charset::Gb18030.encode(&forged).unwrap().into_owned(), LABELS[0]).await.unwrap_err();
        assert!(
            matches!(error, Error::Signature(SignatureError::Mismatch)),
            "the signature is over other bytes than {bytes:?}: {error:?}"
        );
    }
}

#[tokio::test]
async fn an_unknown_outcome_is_recognised_in_any_charset() {
    let node = r#"{"code":"20000","msg":"Service Currently Unavailable","sub_code":"isp.unknow-error","sub_msg":"系统繁忙"}"#;
    let gbk = Charset::Gbk.encode(node).unwrap().into_owned();
    // A message that was truncated within a character, in either charset.
    let cut = |bytes: &[u8]| [bytes.get(..bytes.len() - 3).unwrap(), b"\"}"].concat();
    for node in [gbk.clone(), cut(&gbk), cut(node.as_bytes())] {
        let body = [format!(r#"{{"{NODE}":"#).as_bytes(), &node, b"}"].concat();
        for label in LABELS {
            let error = replay(body.clone(), label).await.unwrap_err();
            let Error::OutcomeUnknown(OutcomeUnknown::Api(api_error)) = &error else { panic!("{label}: {error:?}") };
            assert!(api_error.failure().sub_msg.starts_with("系统繁") && !api_error.failure().verified, "{label}: {error}");
        }
    }
    // An undecodable success does not count as a success.
    let (begin, end) = (format!(r#"{{"{NODE}":{{"code":"10000","t":""#), format!(r#""}},"sign":"{}"}}"#, alipay_signs(b"")));
    let invalid = [begin.as_bytes(), b"\xff", end.as_bytes()];
    let error = replay(invalid.concat(), "text/html").await.unwrap_err();
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
}

#[tokio::test]
async fn errors_on_rest_are_read_in_gbk_too() {
    let body = r#"{"code":"invalid-parameter","message":"参数无效"}"#;
    let gbk = Charset::Gbk.encode(body).unwrap().into_owned();
    let cut = [gbk.get(..gbk.len() - 3).unwrap(), b"\"}"].concat();
    for (body, message) in [(gbk, "参数无效"), (cut, "参数无\u{fffd}")] {
        let response =
            http::Response::builder().status(400).header("content-type", "application/json").body(body.into()).unwrap();
        let error = replayed(response).call_rest(http::Method::POST, "/v3/a/b", &serde_json::json!({})).await.unwrap_err();
        let Error::Api(api_error) = &error else { panic!("{error:?}") };
        assert_eq!((api_error.sub_code(), api_error.failure().sub_msg.as_str()), ("invalid-parameter", message));
    }
}

#[tokio::test]
async fn bytes_are_verified_as_received() {
    // Several byte sequences of GBK decode to the same character, and some characters have four bytes. A signature covers the bytes.
    for odd in [&[0x80][..], &[0xa2, 0xe3], &[0xa3, 0xa0], &[0x95, 0x32, 0x82, 0x36], &[0x90, 0x5c], &[0x81, 0x7b]] {
        let node = [br#"{"code":"10000","t":""#.as_slice(), odd, br#""}"#].concat();
        let sign = alipay_signs(&node);
        let (between, end) = (format!(r#"","{NODE}":"#), format!(r#","sign":"{sign}"}}"#));
        let body = [br#"{"x":""#.as_slice(), odd, between.as_bytes(), &node, end.as_bytes()].concat();
        replay(body, "text/html;charset=gbk").await.unwrap_or_else(|error| panic!("{odd:x?}: {error}"));
    }
}

#[tokio::test]
async fn an_unsigned_header_does_not_change_the_meaning() {
    let node = r#"{"code":"10000","t":"好好"}"#;
    let body = format!(r#"{{"{NODE}":{node},"sign":"{}"}}"#, alipay_signs(node.as_bytes()));
    assert_eq!(replay(body, "text/html;charset=gbk").await.unwrap()["t"], "好好");
}

#[tokio::test]
async fn a_rejection_that_should_be_signed_is_not_trusted_without() {
    let failure = r#"{"code":"40004","msg":"Business Failed","sub_code":"ACQ.TRADE_HAS_CLOSE"}"#;
    let error = replay(format!(r#"{{"{NODE}":{failure}}}"#), "text/html").await.unwrap_err();
    assert!(matches!(&error, Error::Api(_)) && error.may_have_acted(), "{error:?}");
    let public = r#"{"code":"40002","msg":"Invalid Arguments","sub_code":"isv.invalid-app-id"}"#;
    let error = replay(format!(r#"{{"{NODE}":{public}}}"#), "text/html").await.unwrap_err();
    assert!(!error.may_have_acted(), "{error:?}");
}

#[tokio::test]
async fn an_error_shows_only_the_start_of_a_response() {
    let error = replay("好".repeat(5000), "text/html").await.unwrap_err();
    let Error::Decode(error) = &error else { panic!("{error:?}") };
    let kept: fn(&DecodeError) -> &str = DecodeError::body;
    assert!(kept(error).len() <= 2048 && error.to_string().len() < 2048, "{error}");
}
