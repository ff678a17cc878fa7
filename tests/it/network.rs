//! Requests and responses that are lost in transit: the error, and whether anything was sent.

use std::io::Write;
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use alipay::Error;
use alipay::error::{OutcomeUnknown, TransportErrorKind};
use alipay_emulator::Reaction;

use crate::support::{BOTH, blocking_client, blocking_settings, client, emulator, query, read_request, settings, template};

fn kind<C>(error: &Error<C>) -> Option<TransportErrorKind> {
    match error {
        Error::OutcomeUnknown(OutcomeUnknown::Transport(error)) => Some(error.kind()),
        Error::Transport(error) => Some(error.kind()),
        _ => None,
    }
}

#[tokio::test]
async fn a_failed_connection_has_no_effect() {
    let emulator = emulator();
    // No test ever listens on this port.
    let client = settings(&emulator).base_url("http://127.0.0.1:1").build().unwrap();
    let error = client.call(&query()).await.unwrap_err();
    assert!(matches!(&error, Error::Transport(_)), "{error:?}");
    assert!(!error.may_have_acted());
}

#[tokio::test]
async fn a_broken_connection_leaves_the_outcome_unknown() {
    let emulator = emulator();
    let client = client(&emulator);
    for protocol in BOTH {
        for next in [Reaction::Cut, Reaction::CutMidway] {
            let before = emulator.received_calls().len();
            emulator.next(next);
            let error = client.call(&template()).protocol(protocol).await.unwrap_err();
            assert_eq!(kind(&error), Some(TransportErrorKind::Interrupted), "{error:?}");
            assert!(error.may_have_acted());
            assert_eq!(emulator.received_calls().len(), before + 1, "sent once, not again");
        }
    }
}

#[tokio::test]
async fn a_late_response_leaves_the_outcome_unknown() {
    let emulator = emulator();
    let client = settings(&emulator).timeout(Duration::from_millis(200)).build().unwrap();
    emulator.next(Reaction::delay(Duration::from_secs(5)));
    let error = client.call(&query()).await.unwrap_err();
    assert_eq!(kind(&error), Some(TransportErrorKind::Timeout), "{error:?}");
    assert!(matches!(error, Error::OutcomeUnknown(_)));
}

#[test]
fn the_blocking_client_distinguishes_them() {
    let emulator = emulator();
    let client = blocking_client(&emulator);
    for next in [Reaction::Cut, Reaction::CutMidway] {
        emulator.next(next);
        let error = client.call(&template()).send().unwrap_err();
        assert_eq!(kind(&error), Some(TransportErrorKind::Interrupted), "{error:?}");
    }
    emulator.next(Reaction::raw(502, "text/html", "<html>"));
    assert!(matches!(client.call(&template()).send(), Err(Error::OutcomeUnknown(OutcomeUnknown::Server(_)))));
    emulator.next(Reaction::Tampered);
    assert!(matches!(client.call(&template()).send(), Err(Error::Signature(_))));
}

#[tokio::test]
async fn a_large_response_is_not_read() {
    let emulator = emulator();
    let small = settings(&emulator).max_response_bytes(100).build().unwrap();
    let error = small.call(&template()).await.unwrap_err();
    assert_eq!(kind(&error), Some(TransportErrorKind::TooLarge), "{error:?}");
    emulator.next(Reaction::raw(200, "text/html", "x".repeat(17 * 1024 * 1024)));
    let error = client(&emulator).call(&template()).await.unwrap_err();
    assert_eq!(kind(&error), Some(TransportErrorKind::TooLarge), "{error:?}");
}

#[tokio::test]
async fn a_configured_proxy_is_used() {
    let emulator = emulator();
    // The emulator acts as the proxy: the request line contains the absolute address of a host that does not exist.
    let client =
        settings(&emulator).base_url("http://alipay.invalid").allow_plain_http(true).proxy(emulator.base_url()).build().unwrap();
    assert_eq!(client.call(&query()).await.unwrap().list.len(), 1);
    let wrong = settings(&emulator).proxy("no url").build().unwrap_err();
    assert!(matches!(wrong, alipay::error::ConfigError::HttpClient(_)), "{wrong:?}");
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let requests = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&requests);
    std::thread::spawn(move || {
        while let Ok((mut stream, _)) = listener.accept() {
            read_request(&mut stream);
            counter.fetch_add(1, Ordering::SeqCst);
            let target = format!("http://{address}/elsewhere");
            let _ = write!(stream, "HTTP/1.1 302 Found\r\nLocation: {target}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        }
    });
    let emulator = emulator();
    let client = settings(&emulator).base_url(format!("http://{address}")).build().unwrap();
    for protocol in BOTH {
        let error = client.call(&template()).protocol(protocol).await.unwrap_err();
        assert!(matches!(&error, Error::Decode(error) if error.status() == Some(302)), "{error:?}");
    }
    assert_eq!(requests.load(Ordering::SeqCst), 2);
}

#[test]
fn a_slow_response_does_not_outlast_the_timeout() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        read_request(&mut stream);
        let _ = write!(stream, "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        // Each byte arrives within the timeout, the whole response long after it.
        while stream.write_all(b" ").is_ok() {
            std::thread::sleep(Duration::from_millis(20));
        }
    });
    let emulator = emulator();
    let client =
        blocking_settings(&emulator).base_url(format!("http://{address}")).timeout(Duration::from_millis(300)).build().unwrap();
    let error = client.call(&template()).send().unwrap_err();
    assert_eq!(kind(&error), Some(TransportErrorKind::Timeout), "{error:?}");
}

#[tokio::test]
async fn tokens_and_signatures_do_not_appear_in_errors() {
    let emulator = emulator();
    let client = settings(&emulator).app_auth_token("202405BBsecrettoken").build().unwrap();
    for protocol in BOTH {
        emulator.next(Reaction::Cut);
        let error = client.call(&template()).protocol(protocol).await.unwrap_err();
        let mut shown = format!("{error:?} {error}");
        let mut source: Option<&dyn std::error::Error> = std::error::Error::source(&error);
        while let Some(error) = source {
            shown.push_str(&format!(" {error:?} {error}"));
            source = error.source();
        }
        assert!(!shown.contains("secrettoken") && !shown.contains("sign="), "{shown}");
    }
    assert!(!format!("{client:?}").contains("secrettoken"), "{client:?}");
}
