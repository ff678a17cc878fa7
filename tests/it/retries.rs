//! Retries: only calls without repeated side effects, never with an old signature, never beyond the budget.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use alipay::error::{TransportError, TransportErrorKind};
use alipay::transport::{Transport, TransportFuture};
use alipay::{Client, Error, RetryPolicy};
use alipay_emulator::Reaction;

use crate::support::{BOTH, blocking_settings, emulator, key, query, settings, template, text_message};

fn quick(attempts: u32) -> RetryPolicy {
    RetryPolicy::new(attempts).backoff(Duration::from_millis(1), Duration::from_millis(5))
}

#[tokio::test]
async fn a_query_is_retried_if_its_outcome_is_unknown() {
    let emulator = emulator();
    let client = settings(&emulator).retry(quick(3)).build().unwrap();
    for next in
        [Reaction::Cut, Reaction::CutMidway, Reaction::raw(502, "text/html", "<html>"), Reaction::error("isp.unknow-error")]
    {
        let before = emulator.received_calls().len();
        emulator.next(next.clone());
        emulator.next(next);
        client.call(&query()).await.unwrap();
        assert_eq!(emulator.received_calls().len(), before + 3);
    }
    for _ in 0..3 {
        emulator.next(Reaction::Cut);
    }
    let error = client.call(&query()).await.unwrap_err();
    assert!(matches!(error, Error::OutcomeUnknown(_)), "three attempts and no more: {error:?}");
    client.call(&query()).await.unwrap();
}

#[tokio::test]
async fn a_call_that_may_act_twice_is_not_retried() {
    let emulator = emulator();
    let client = settings(&emulator).retry(quick(5)).build().unwrap();
    for protocol in BOTH {
        for next in [Reaction::Cut, Reaction::error("SYSTEM_ERROR"), Reaction::raw(502, "text/html", "<html>")] {
            let before = emulator.received_calls().len();
            emulator.next(next.clone());
            client.call(&text_message()).protocol(protocol).await.unwrap_err();
            assert_eq!(emulator.received_calls().len(), before + 1, "{next:?}");
        }
    }
}

#[tokio::test]
async fn a_trusted_temporary_rejection_is_retried() {
    let emulator = emulator();
    let client = settings(&emulator).build().unwrap();
    emulator.next(Reaction::error("BUSINESS_ERROR"));
    client.call(&template()).retry(quick(2)).await.unwrap();
    emulator.next(Reaction::error("app-call-limited"));
    client.call(&text_message()).retry(quick(2)).await.unwrap();
    assert_eq!(emulator.received_calls().len(), 4);
    // A permanent rejection, and an unsigned one.
    emulator.next(Reaction::error("APPINFO_NOT_EXIST"));
    client.call(&template()).retry(quick(2)).await.unwrap_err();
    emulator.next(Reaction::raw(400, "application/json", r#"{"code":"BUSINESS_ERROR","message":""}"#));
    client.call(&template()).retry(quick(2)).await.unwrap_err();
    assert_eq!(emulator.received_calls().len(), 6);
    // Without a retry policy, nothing is repeated.
    emulator.next(Reaction::error("BUSINESS_ERROR"));
    client.call(&template()).await.unwrap_err();
    assert_eq!(emulator.received_calls().len(), 7);
}

#[test]
fn the_blocking_client_retries() {
    let emulator = emulator();
    let client = blocking_settings(&emulator).retry(quick(2)).build().unwrap();
    emulator.next(Reaction::Cut);
    client.call(&query()).send().unwrap();
    emulator.next(Reaction::Cut);
    client.call(&text_message()).send().unwrap_err();
    assert_eq!(emulator.received_calls().len(), 3);
}

/// A transport that fails to connect and records its requests.
#[derive(Clone, Debug, Default)]
struct Down(Arc<Mutex<Vec<http::Request<alipay::transport::Body>>>>);

impl Transport for Down {
    fn send(&self, request: http::Request<alipay::transport::Body>) -> TransportFuture<'_> {
        self.0.lock().unwrap().push(request);
        Box::pin(async { Err(TransportError::new(TransportErrorKind::Connect)) })
    }
}

fn down(transport: &Down) -> Client {
    let second = Arc::new(std::sync::atomic::AtomicU64::new(1_714_536_000));
    let clock = move || std::time::UNIX_EPOCH + Duration::from_secs(second.fetch_add(1, std::sync::atomic::Ordering::SeqCst));
    Client::builder("2021000000000001")
        .private_key(key("app", "private_pkcs1_der_base64"))
        .alipay_public_key(key("alipay", "public_spki_der_base64"))
        .clock(clock)
        .retry(quick(4))
        .build_with(transport.clone())
        .unwrap()
}

#[tokio::test]
async fn every_attempt_is_signed_again() {
    let transport = Down::default();
    for protocol in BOTH {
        transport.0.lock().unwrap().clear();
        let error = down(&transport).call(&text_message()).protocol(protocol).await.unwrap_err();
        assert!(matches!(error, Error::Transport(_)), "nothing was sent, so any call may be repeated: {error:?}");
        let requests = transport.0.lock().unwrap();
        assert_eq!(requests.len(), 4);
        let signed: std::collections::BTreeSet<_> = requests
            .iter()
            .map(|request| {
                format!("{} {:?}", request.uri(), request.headers().get("authorization").map(http::HeaderValue::as_bytes))
            })
            .collect();
        assert_eq!(signed.len(), 4, "another timestamp and another signature each time");
    }
}

#[tokio::test]
async fn a_budget_bounds_the_retries_of_a_client() {
    let transport = Down::default();
    let client = down(&transport);
    for _ in 0..100 {
        client.call(&query()).await.unwrap_err();
    }
    let sent = transport.0.lock().unwrap().len();
    // Ten at first, plus one for every ten finished calls. The last call earns one for the next.
    assert_eq!(sent, 100 + 10 + 9);
}
