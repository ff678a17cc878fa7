//! Messages of transport errors: they contain the host and the cause, but no tokens.

use std::error::Error as _;
use std::io::Write as _;
use std::net::TcpListener;
use std::time::Duration;

use alipay::Error;
use alipay::error::{OutcomeUnknown, TransportError, TransportErrorKind as Kind};
use alipay::transport::{Body, Transport, TransportFuture};
use alipay_emulator::{Emulator, Reaction};

use crate::support::{BOTH, blocking_settings, emulator, query, read_request, settings, template};
use crate::tls;

/// A token in every address of these tests.
const TOKEN: &str = "2024tokenthatnobodymaysee";

fn transport<C>(error: &Error<C>) -> &TransportError {
    match error {
        Error::OutcomeUnknown(OutcomeUnknown::Transport(error)) | Error::Transport(error) => error,
        _ => panic!("not a transport error"),
    }
}

/// Returns the errors of every kind of request to this address, with either client.
fn errors(emulator: &Emulator, base_url: &str) -> Vec<Error> {
    let short = Duration::from_secs(3);
    let asynchronous = settings(emulator).base_url(base_url).allow_plain_http(true).timeout(short).download_timeout(short);
    let asynchronous = asynchronous.auth_token(TOKEN).build().unwrap();
    let blocking = blocking_settings(emulator).base_url(base_url).allow_plain_http(true).timeout(short).download_timeout(short);
    let blocking = blocking.auth_token(TOKEN).build().unwrap();
    let file = format!("{base_url}/{TOKEN}/file?token={TOKEN}");
    let id = serde_json::json!({ "mediaId": TOKEN });
    let mut all = vec![blocking.call_raw("a.b", &id).download().unwrap_err(), blocking.download(&file).send().unwrap_err()];
    all.extend(BOTH.map(|protocol| blocking.call(&template()).protocol(protocol).send().unwrap_err().erase()));
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        all.push(asynchronous.call_raw("a.b", &id).download().await.unwrap_err());
        all.push(asynchronous.download(&file).await.unwrap_err());
        for protocol in BOTH {
            all.push(asynchronous.call(&template()).protocol(protocol).await.unwrap_err().erase());
        }
    });
    all
}

fn assert_named(errors: &[Error], kind: Kind, host: &str, cause: &str) {
    for error in errors {
        let transport_error = transport(error);
        assert_eq!((transport_error.kind(), transport_error.host()), (kind, Some(host)), "{error:?}");
        let text = error.to_string();
        assert!(text.contains(host) && text.to_lowercase().contains(cause), "{text}");
        assert!(!text.contains(TOKEN) && !text.contains('?') && !format!("{error:?}").contains(TOKEN), "{text} {error:?}");
        assert!(transport_error.source().is_some(), "{error:?}");
    }
}

#[test]
fn a_refused_connection_is_reported() {
    assert_named(&errors(&emulator(), "http://127.0.0.1:1"), Kind::Connect, "127.0.0.1:1", "connection refused");
}

#[test]
fn an_unknown_host_is_reported() {
    assert_named(&errors(&emulator(), "http://alipay.invalid"), Kind::Connect, "alipay.invalid", "failed to lookup address");
}

#[test]
fn an_untrusted_certificate_is_reported() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).unwrap();
    let host = format!("localhost:{}", listener.local_addr().unwrap().port());
    runtime.spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let _ = tls::acceptor(&["http/1.1"]).accept(stream).await;
        }
    });
    assert_named(&errors(&emulator(), &format!("https://{host}")), Kind::Connect, &host, "certificate");
}

#[test]
fn a_server_without_tls_is_reported() {
    let emulator = emulator();
    let host = emulator.base_url().trim_start_matches("http://").to_owned();
    assert_named(&errors(&emulator, &format!("https://{host}")), Kind::Connect, &host, "corrupt message");
}

#[test]
fn a_late_response_is_reported() {
    // Connections stay in the queue of this listener.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let host = listener.local_addr().unwrap().to_string();
    assert_named(&errors(&emulator(), &format!("http://{host}")), Kind::Timeout, &host, "timed out");
}

#[test]
fn a_broken_connection_is_reported() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let host = listener.local_addr().unwrap().to_string();
    std::thread::spawn(move || {
        while let Ok((mut stream, _)) = listener.accept() {
            read_request(&mut stream);
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
        }
    });
    assert_named(&errors(&emulator(), &format!("http://{host}")), Kind::Interrupted, &host, "end of file before message length");
}

#[tokio::test]
async fn a_proxy_is_reported_without_its_password() {
    let emulator = emulator();
    let client = settings(&emulator).base_url("https://alipay.invalid").proxy("http://user:secret@127.0.0.1:1").build().unwrap();
    let text = client.call(&query()).await.unwrap_err().to_string();
    assert!(text.contains("alipay.invalid") && text.contains("127.0.0.1:1") && text.contains("refused"), "{text}");
    assert!(!text.contains("secret") && !text.contains("user"), "{text}");
}

#[tokio::test]
async fn a_large_response_is_reported() {
    let emulator = emulator();
    let client = settings(&emulator).max_response_bytes(10).build().unwrap();
    emulator.next(Reaction::raw(200, "text/html", "x".repeat(100)));
    let error = client.call(&query()).await.unwrap_err();
    assert_eq!(transport(&error).kind(), Kind::TooLarge);
    let host = emulator.base_url().trim_start_matches("http://").to_owned();
    assert!(error.to_string().contains(&host), "{error}");
}

/// A custom transport with arbitrary error texts.
#[derive(Debug)]
struct Talkative(String);

impl Transport for Talkative {
    fn send(&self, request: http::Request<Body>) -> TransportFuture<'_> {
        let text = self.0.replace("URI", &request.uri().to_string());
        let error = TransportError::new(Kind::Interrupted).with_source(std::io::Error::other(text));
        Box::pin(async { Err(error) })
    }
}

#[tokio::test]
async fn an_address_in_a_cause_is_reduced_to_its_host() {
    let emulator = emulator();
    for (message, shown) in [
        ("sending URI failed", "sending http://127.0.0.1"),
        ("error for url (https://user:TOKEN@host.example:8443/a/TOKEN?b=TOKEN): reset", "https://host.example:8443"),
        ("POST /v3/TOKEN/a?auth_token=TOKEN HTTP/1.1", "POST"),
        ("GET \"/v3/TOKEN\" failed", "failed"),
        ("auth_token=TOKEN,app_id=1\nsecond\u{1b}[31m line", "second"),
        ("plain words", "plain words"),
    ] {
        let client = settings(&emulator).auth_token(TOKEN).build_with(Talkative(message.replace("TOKEN", TOKEN))).unwrap();
        for protocol in BOTH {
            let text = client.call(&template()).protocol(protocol).await.unwrap_err().to_string();
            assert!(text.contains(shown) && !text.contains(TOKEN) && !text.contains("user:"), "{text}");
            assert!(!text.chars().any(char::is_control), "{text:?}");
        }
    }
}

#[test]
fn credentials_in_a_cause_are_not_shown() {
    for (message, shown) in [
        ("proxy alice:SECRET@10.0.0.1:3128 refused", "proxy 10.0.0.1:3128 refused"),
        ("proxy (alice:SECRET@proxy.example) refused", "proxy proxy.example) refused"),
        ("proxy alice:SEC/RE=T@10.0.0.1 refused", "proxy … refused"),
        ("proxy http://alice:SEC/RET@10.0.0.1:3128 refused", "proxy http://… refused"),
        ("at SECRET@host", "at host"),
        ("url=http://alice:SECRET@host/a, reset", "url…http://host… reset"),
        (r#"{"app_auth_token":"SECRET"} refused"#, r#"{"app_auth_token":… refused"#),
        (r#"{"a":1,"app_auth_token":"SECRET","b":"SECRET"}"#, r#"{"a":1,"app_auth_token":…"#),
        (r#"{"app_auth_token": "SECRET", "a": 1}"#, r#"{"app_auth_token": … "a": 1}"#),
        (r#"{\"auth_code\":\"SECRET\"}"#, r#"{\"auth_code\":…"#),
        ("app_auth_token:SECRET refused", "app_auth_token:… refused"),
        ("app_auth_token : SECRET refused", "app_auth_token : … refused"),
        ("password = SECRET refused", "password … … refused"),
        ("Authorization: Bearer SECRET refused", "Authorization: … … refused"),
        ("authorization: ALIPAY-SHA256withRSA,app_id=1,sign=SECRET refused", "authorization: … refused"),
        ("header Proxy-Authorization:Basic SECRET refused", "header Proxy-Authorization:… … refused"),
        ("sent Bearer SECRET to it", "sent Bearer … to it"),
        ("x-api-key: SECRET", "x-api-key: …"),
        ("sign%3DSECRET", "sign…"),
        // Everything else stays.
        ("dns error: failed to lookup address", "dns error: failed to lookup address"),
        ("connect to [::1]:443: refused (os error 111)", "connect to [::1]:443: refused (os error 111)"),
        ("http://[::1]:8080 and https://host:443/a", "http://[::1]:8080 and https://host:443…"),
        ("status code: 404, line 1:2", "status code: 404, line 1:2"),
    ] {
        let error = TransportError::new(Kind::Interrupted).with_source(message);
        let text = error.to_string();
        assert!(text.ends_with(&format!(": {shown}")) && !text.contains("SECRET"), "{message}: {text}");
        assert!(!text.contains("alice") && !text.contains("RET"), "{text}");
    }
}

#[test]
fn an_error_without_a_client_names_the_platform() {
    let error = TransportError::new(Kind::Connect);
    assert_eq!(error.to_string(), "nothing was sent: no connection to the platform");
    assert_eq!(error.host(), None);
}
