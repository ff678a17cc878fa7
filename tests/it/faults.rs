//! A table of faults: the expected error of each, no unverified content in any result, and no repeated request.
//!
//! Each row is tested on both protocols, with the asynchronous and the blocking client, with and without retries.

use std::error::Error as _;
use std::time::{Duration, SystemTime};

use alipay::error::{OutcomeUnknown, SignatureError, TransportErrorKind as Lost};
use alipay::schema::Protocol;
use alipay::{ClientBuilder, Error, ProtocolChoice, RetryPolicy};
use alipay_emulator::{Emulator, Reaction};

use crate::support::{BOTH, blocking_settings, client, emulator, query, settings, text_message};

/// A part of a response that must never appear in a failed call.
const SECRET: &str = "unverified-content";

/// The result of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
enum CallResult {
    Response,
    Lost(Lost),
    /// An HTTP status of a server error.
    ServerError(u16),
    /// A body that is not a response of the platform, with its status.
    Unreadable(u16),
    Unsigned,
    Mismatch,
    Stale,
}

use CallResult::{Mismatch, Response, ServerError, Stale, Unreadable, Unsigned};

impl CallResult {
    /// Classifies a result. Asserts that the error contains nothing of the response, except the start of an unreadable one.
    fn of<T, C: alipay::record::ErrorCode>(result: Result<T, Error<C>>) -> Self {
        let error = match result {
            Ok(_) => return Response,
            Err(error) => error,
        };
        let result = match &error {
            Error::Transport(lost) | Error::OutcomeUnknown(OutcomeUnknown::Transport(lost)) => Self::Lost(lost.kind()),
            Error::OutcomeUnknown(OutcomeUnknown::Server(error)) => ServerError(error.status().unwrap()),
            Error::Decode(error) => Unreadable(error.status().unwrap()),
            Error::Signature(SignatureError::Unsigned) => Unsigned,
            Error::Signature(SignatureError::Mismatch) => Mismatch,
            Error::Signature(SignatureError::Stale(_)) => Stale,
            other => panic!("{other:?}"),
        };
        // Every fault here leaves the outcome unknown, except a connection that was never established.
        assert_eq!(error.may_have_acted(), result != Self::Lost(Lost::Connect), "{error:?}");
        assert!(error.api().is_none(), "no code of an unverified response: {error:?}");
        if !matches!(result, ServerError(_) | Unreadable(_)) {
            let mut shown = format!("{error:?} {error}");
            let mut source = error.source();
            while let Some(error) = source {
                shown.push_str(&error.to_string());
                source = error.source();
            }
            assert!(!shown.contains(SECRET), "{shown}");
        }
        result
    }
}

/// A row of the table.
struct Fault {
    name: &'static str,
    /// The instruction for the emulator. `None` for a server that does not exist.
    instruction: fn(&Emulator, Protocol) -> Option<Reaction>,
    /// The results on the gateway and on REST.
    expected: [CallResult; 2],
    /// True if a call without side effects is retried.
    retried: bool,
}

fn table() -> Vec<Fault> {
    let row = |name, instruction, expected, retried| Fault { name, instruction, expected, retried };
    let both = |result: CallResult| [result.clone(), result];
    vec![
        row("the connection is refused", |_, _| None, both(CallResult::Lost(Lost::Connect)), true),
        row("cut after the request", |_, _| Some(Reaction::Cut), both(CallResult::Lost(Lost::Interrupted)), true),
        row(
            "cut in the middle of the response",
            |_, _| Some(Reaction::CutMidway),
            both(CallResult::Lost(Lost::Interrupted)),
            true,
        ),
        row("late", |_, _| Some(Reaction::delay(Duration::from_secs(60))), both(CallResult::Lost(Lost::Timeout)), true),
        row("500 with HTML", |_, _| Some(Reaction::raw(500, "text/html", "<html>busy</html>")), both(ServerError(500)), true),
        // On REST the signature is in headers, which are checked first.
        row("200 with truncated JSON", |_, protocol| Some(truncated(protocol)), [Unreadable(200), Unsigned], false),
        row("a signature of another key", |_, _| Some(Reaction::WronglySigned), both(Mismatch), false),
        row("changed after signing", |_, _| Some(Reaction::Tampered), both(Mismatch), false),
        row("no signature", |_, _| Some(Reaction::Unsigned), both(Unsigned), false),
        row(
            "30 MB",
            |_, _| Some(Reaction::raw(200, "text/html", "x".repeat(30_000_000))),
            both(CallResult::Lost(Lost::TooLarge)),
            true,
        ),
        row("a gzip bomb", |_, _| Some(Reaction::GzipBomb), both(Unreadable(200)), false),
        row(
            "a redirect",
            |emulator, _| Some(Reaction::Redirect(emulator.base_url() + "/gateway.do")),
            both(Unreadable(302)),
            false,
        ),
    ]
}

fn truncated(protocol: Protocol) -> Reaction {
    let body = match protocol {
        Protocol::Gateway => {
            format!(r#"{{"alipay_open_public_message_label_send_response":{{"code":"10000","x":"{SECRET}"#)
        }
        Protocol::Rest => format!(r#"{{"x":"{SECRET}"#),
    };
    Reaction::raw(200, "application/json", body)
}

/// Returns settings with a short timeout for a late response.
fn tuned<C>(builder: ClientBuilder<C>, row: &Fault, emulator: &Emulator) -> ClientBuilder<C> {
    let is_late = row.expected[0] == CallResult::Lost(Lost::Timeout);
    let builder = if is_late { builder.timeout(Duration::from_secs(1)) } else { builder };
    // No test ever listens on this port.
    if (row.instruction)(emulator, Protocol::Gateway).is_none() { builder.base_url("http://127.0.0.1:1") } else { builder }
}

fn repeating() -> RetryPolicy {
    RetryPolicy::new(2).backoff(Duration::from_millis(1), Duration::from_millis(1))
}

fn protocols() -> impl Iterator<Item = (ProtocolChoice, Protocol)> {
    BOTH.into_iter().zip([Protocol::Gateway, Protocol::Rest])
}

#[tokio::test]
async fn every_fault_has_its_error_and_is_sent_once() {
    for row in table() {
        let emulator = emulator();
        let client = tuned(settings(&emulator), &row, &emulator).build().unwrap();
        for ((choice, protocol), expected) in protocols().zip(&row.expected) {
            let (before, next) = (emulator.received_calls().len(), (row.instruction)(&emulator, protocol));
            let sent = usize::from(next.is_some());
            next.into_iter().for_each(|next| emulator.next(next));
            // A message must not be sent twice, even by a client with a retry policy.
            let result = CallResult::of(client.call(&text_message()).protocol(choice).retry(repeating()).await);
            assert_eq!(&result, expected, "{}: {choice:?}", row.name);
            assert_eq!(emulator.received_calls().len() - before, sent, "{}: {choice:?}", row.name);
        }
    }
}

#[test]
fn every_fault_has_its_error_in_the_blocking_client_too() {
    for row in table() {
        let emulator = emulator();
        let client = tuned(blocking_settings(&emulator), &row, &emulator).build().unwrap();
        for ((choice, protocol), expected) in protocols().zip(&row.expected) {
            let (before, next) = (emulator.received_calls().len(), (row.instruction)(&emulator, protocol));
            let sent = usize::from(next.is_some());
            next.into_iter().for_each(|next| emulator.next(next));
            let result = CallResult::of(client.call(&text_message()).protocol(choice).send());
            assert_eq!(&result, expected, "{}: {choice:?}", row.name);
            assert_eq!(emulator.received_calls().len() - before, sent, "{}: {choice:?}", row.name);
        }
    }
}

#[tokio::test]
async fn harmless_calls_are_retried_only_if_the_outcome_is_unknown() {
    for row in table() {
        let emulator = emulator();
        let client = tuned(settings(&emulator), &row, &emulator).retry(repeating()).build().unwrap();
        // Without a server no requests can be counted; the tests in `retries` do.
        let Some(next) = (row.instruction)(&emulator, Protocol::Gateway) else { continue };
        emulator.next(next);
        let result = CallResult::of(client.call(&query()).await);
        assert_eq!(result == Response, row.retried, "{}: {result:?}", row.name);
        assert_eq!(emulator.received_calls().len(), 1 + usize::from(row.retried), "{}", row.name);
    }
}

#[tokio::test]
async fn a_response_replayed_within_minutes_is_accepted() {
    // No response identifies its request, on neither protocol. This test documents that only TLS protects against such a replay.
    for (choice, _) in protocols() {
        let emulator = emulator();
        let client = client(&emulator);
        assert_eq!(CallResult::of(client.call(&text_message()).protocol(choice).await), Response);
        emulator.next(Reaction::Replayed);
        assert_eq!(CallResult::of(client.call(&text_message()).protocol(choice).await), Response, "{choice:?}");
        assert_eq!(emulator.received_calls().len(), 2);
    }
}

#[tokio::test]
async fn an_hour_old_response_is_rejected_on_rest() {
    for ((choice, _), expected) in protocols().zip([Response, Stale]) {
        for hour in [3600, -3600_i64] {
            let emulator = emulator();
            client(&emulator).call(&text_message()).protocol(choice).await.unwrap();
            let clock = move || match hour {
                3600 => SystemTime::now() + Duration::from_secs(3600),
                _ => SystemTime::now() - Duration::from_secs(3600),
            };
            emulator.next(Reaction::Replayed);
            let later = settings(&emulator).clock(clock).build().unwrap();
            assert_eq!(CallResult::of(later.call(&text_message()).protocol(choice).await), expected, "{choice:?}");
            emulator.next(Reaction::Replayed);
            let lenient = settings(&emulator).clock(clock).max_response_age(Duration::MAX).build().unwrap();
            assert_eq!(CallResult::of(lenient.call(&text_message()).protocol(choice).await), Response, "{choice:?}");
            assert_eq!(emulator.received_calls().len(), 3);
        }
    }
}

#[tokio::test]
async fn a_gzip_bomb_is_not_decompressed() {
    // It has four megabytes and inflates to four gigabytes, more than the limit of five megabytes.
    let emulator = emulator();
    let client = settings(&emulator).max_response_bytes(5 * 1024 * 1024).build().unwrap();
    for (choice, _) in protocols() {
        emulator.next(Reaction::GzipBomb);
        let error = client.call(&text_message()).protocol(choice).await.unwrap_err();
        let Error::Decode(error) = &error else { panic!("{error:?}") };
        assert!(error.body().len() <= 2048);
    }
    let client = settings(&emulator).max_response_bytes(1024 * 1024).build().unwrap();
    emulator.next(Reaction::GzipBomb);
    assert_eq!(CallResult::of(client.call(&text_message()).await), CallResult::Lost(Lost::TooLarge));
}

#[tokio::test]
async fn a_wrong_clock_is_reported_by_either_side() {
    let hour = 3_600_000;
    for (choice, _) in protocols() {
        for skew in [hour, -hour] {
            let emulator = emulator();
            emulator.next(Reaction::ClockSkewMs(skew));
            let error = client(&emulator).call(&text_message()).protocol(choice).await.unwrap_err();
            let api_error = error.api().unwrap();
            assert!(api_error.sub_code().ends_with("invalid-timestamp"), "{api_error:?}");
            // The hint uses the `Date` header, which follows the emulator's clock.
            let hint = api_error.failure().hint.as_deref().unwrap();
            assert!(hint.contains(if skew > 0 { "behind" } else { "ahead" }), "{hint}");
            client(&emulator).call(&text_message()).protocol(choice).await.unwrap();
        }
    }
}

#[tokio::test]
async fn an_expired_certificate_of_the_app_has_its_code() {
    let emulator = emulator();
    for ((choice, _), code) in protocols().zip(["isv.app-cert-expired", "app-cert-expired"]) {
        emulator.next(Reaction::ExpiredCertificate);
        let error = client(&emulator).call(&text_message()).protocol(choice).await.unwrap_err();
        let api_error = error.api().unwrap();
        assert_eq!((api_error.sub_code(), api_error.failure().verified), (code, false));
        assert!(api_error.failure().remedy.is_some());
    }
}
