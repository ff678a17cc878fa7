//! The events of attempts that an observer receives, without any secrets.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use alipay::RetryPolicy;
use alipay::observe::{Attempt, AttemptEnd, Observer};
use alipay::open_public::TemplateMessageGet;
use alipay::schema::Protocol;
use alipay_emulator::Reaction;
use serde_json::json;

use crate::support::{BOTH, Written, blocking_settings, emulator, query, settings, template};

/// An observer that records the events.
#[derive(Clone, Debug, Default)]
struct Kept(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    open: BTreeMap<(String, u32), u32>,
    ends: Vec<End>,
    printed: String,
}

#[derive(Clone, Debug)]
struct End {
    api: String,
    number: u32,
    protocol: Option<Protocol>,
    outcome: &'static str,
    may_have_acted: bool,
    http_status: Option<u16>,
    code: Option<String>,
    sub_code: Option<String>,
    trace_id: Option<String>,
    bytes_sent: u64,
    bytes_received: u64,
    duration: Duration,
}

impl Observer for Kept {
    fn started(&self, attempt: &Attempt<'_>) {
        *self.0.lock().unwrap().open.entry((attempt.api.to_owned(), attempt.number)).or_default() += 1;
    }

    fn ended(&self, attempt: &Attempt<'_>, end: &AttemptEnd<'_>) {
        let mut state = self.0.lock().unwrap();
        let open = state.open.get_mut(&(attempt.api.to_owned(), attempt.number)).expect("it started");
        *open = open.checked_sub(1).expect("it ends once");
        state.printed += &format!("{attempt:?} {end:?}\n");
        state.ends.push(End {
            api: attempt.api.to_owned(),
            number: attempt.number,
            protocol: end.protocol,
            outcome: end.outcome,
            may_have_acted: end.may_have_acted,
            http_status: end.http_status,
            code: end.code.map(str::to_owned),
            sub_code: end.sub_code.map(str::to_owned),
            trace_id: end.trace_id.map(str::to_owned),
            bytes_sent: end.bytes_sent,
            bytes_received: end.bytes_received,
            duration: end.duration,
        });
    }
}

impl Kept {
    fn ends(&self) -> Vec<End> {
        let state = self.0.lock().unwrap();
        assert!(state.open.values().all(|open| *open == 0), "{:?}", state.open);
        state.ends.clone()
    }

    fn last(&self) -> End {
        self.ends().pop().unwrap()
    }
}

fn dynamic(_: &dyn Observer) {}

#[tokio::test]
async fn each_attempt_is_reported_with_its_end() {
    let emulator = emulator();
    let kept = Kept::default();
    dynamic(&kept);
    let client = settings(&emulator).observer(kept.clone()).build().unwrap();
    for (protocol, choice) in [Protocol::Gateway, Protocol::Rest].into_iter().zip(BOTH) {
        client.call(&template()).protocol(choice).await.unwrap();
        let end = kept.last();
        assert_eq!((end.api.as_str(), end.number), ("alipay.open.public.template.message.get", 1));
        assert_eq!((end.protocol, end.outcome, end.may_have_acted), (Some(protocol), "success", false));
        assert_eq!((end.http_status, end.sub_code), (Some(200), None));
        assert_eq!(end.code.as_deref(), (protocol == Protocol::Gateway).then_some("10000"));
        assert!(end.trace_id.unwrap().starts_with("emulator"));
        assert!(end.bytes_received > 0 && end.duration > Duration::ZERO);
        assert_eq!(end.bytes_sent > 0, protocol == Protocol::Gateway, "a GET has no body");

        emulator.next(Reaction::error("BUSINESS_ERROR"));
        client.call(&template()).protocol(choice).await.unwrap_err();
        let end = kept.last();
        assert_eq!((end.outcome, end.sub_code.as_deref()), ("api", Some("BUSINESS_ERROR")));
        assert_eq!(end.code.as_deref(), (protocol == Protocol::Gateway).then_some("40004"));
        assert!(end.trace_id.is_some());

        emulator.next(Reaction::Cut);
        client.call(&template()).protocol(choice).await.unwrap_err();
        let end = kept.last();
        assert_eq!((end.outcome, end.may_have_acted, end.http_status), ("outcome_unknown", true, None));

        emulator.next(Reaction::Tampered);
        client.call(&template()).protocol(choice).await.unwrap_err();
        assert_eq!(kept.last().outcome, "signature");
    }
    client.call(&TemplateMessageGet::new()).await.unwrap_err();
    let end = kept.last();
    assert_eq!((end.outcome, end.protocol, end.bytes_sent, end.may_have_acted), ("invalid", None, 0, false));
    assert_eq!(kept.ends().len(), 9);
}

#[tokio::test]
async fn repetitions_are_counted() {
    let emulator = emulator();
    let kept = Kept::default();
    let policy = RetryPolicy::new(3).backoff(Duration::from_millis(1), Duration::from_millis(2));
    let client = settings(&emulator).retry(policy).observer(kept.clone()).build().unwrap();
    emulator.next(Reaction::error("isp.unknow-error"));
    emulator.next(Reaction::Cut);
    client.call(&query()).await.unwrap();
    let outcomes: Vec<_> = kept.ends().iter().map(|end| (end.number, end.outcome)).collect();
    assert_eq!(outcomes, [(1, "outcome_unknown"), (2, "outcome_unknown"), (3, "success")]);
}

#[tokio::test]
async fn a_dropped_call_ends() {
    let emulator = emulator();
    let kept = Kept::default();
    let client = settings(&emulator).observer(kept.clone()).build().unwrap();
    emulator.next(Reaction::delay(Duration::from_secs(3)));
    let query = query();
    let call = client.call(&query).send();
    tokio::time::timeout(Duration::from_millis(700), call).await.unwrap_err();
    let end = kept.last();
    assert_eq!((end.outcome, end.may_have_acted, end.http_status), ("cancelled", true, None));
}

#[tokio::test]
async fn every_kind_of_call_is_reported() {
    let emulator = emulator();
    let kept = Kept::default();
    let client = settings(&emulator).observer(kept.clone()).build().unwrap();
    let file = emulator.file("image/jpeg", "a picture");
    client.download(&file.url).await.unwrap();
    let end = kept.last();
    assert_eq!((end.api.as_str(), end.protocol, end.outcome, end.bytes_received), ("download", None, "success", 9));
    client.call_raw("some.media.api", &json!({ "id": file.id })).download().await.unwrap();
    assert_eq!((kept.last().api.as_str(), kept.last().protocol), ("some.media.api", Some(Protocol::Gateway)));
    let query = query();
    let mut batch = client.batch();
    drop(batch.add(&query));
    batch.await.unwrap();
    assert_eq!(kept.last().api, "alipay.open.request.batch.send");
    client.call_rest(http::Method::GET, "/v3/alipay/no/such", &json!({})).await.unwrap_err();
    assert_eq!((kept.last().api.as_str(), kept.last().http_status), ("/v3/alipay/no/such", Some(404)));
}

#[tokio::test]
async fn no_value_and_no_secret_is_reported() {
    let emulator = emulator();
    let kept = Kept::default();
    let client = settings(&emulator).app_auth_token("202405BBsecrettoken").observer(kept.clone()).build().unwrap();
    let request = TemplateMessageGet::new().template_id("TMsecretTMsecret");
    for choice in BOTH {
        client.call(&request).protocol(choice).await.unwrap();
        emulator.next(Reaction::error("BUSINESS_ERROR"));
        client.call(&request).protocol(choice).await.unwrap_err();
    }
    client.call(&TemplateMessageGet::new().template_id("TMsecret".repeat(20))).await.unwrap_err();
    let printed = kept.0.lock().unwrap().printed.clone();
    assert_eq!(printed.lines().count(), 5);
    for secret in ["secret", "sign", "14330d60f0ab4516853a0900827cee35"] {
        assert!(!printed.contains(secret), "{secret}: {printed}");
    }
}

#[test]
fn the_blocking_client_reports_to_each_observer() {
    let emulator = emulator();
    let (first, second) = (Kept::default(), Kept::default());
    let client = blocking_settings(&emulator).observer(first.clone()).observer(second.clone()).build().unwrap();
    let file = emulator.file("image/jpeg", "a picture");
    client.call(&template()).send().unwrap();
    client.download(&file.url).send().unwrap();
    client.call_raw("some.media.api", &json!({ "id": file.id })).download().unwrap();
    emulator.next(Reaction::error("BUSINESS_ERROR"));
    client.call(&template()).send().unwrap_err();
    for kept in [first, second] {
        let outcomes: Vec<_> = kept.ends().iter().map(|end| end.outcome).collect();
        assert_eq!(outcomes, ["success", "success", "success", "api"]);
    }
}

#[tokio::test]
async fn an_unsent_request_cannot_have_acted() {
    let emulator = emulator();
    let kept = Kept::default();
    let client = settings(&emulator).observer(kept.clone()).build_with(Written::default()).unwrap();
    client.call(&query()).await.unwrap_err();
    assert_eq!((kept.last().outcome, kept.last().may_have_acted), ("transport", false));
}
