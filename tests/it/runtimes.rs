//! The blocking client in asynchronous runtimes: it returns an error instead of blocking them, and never panics.

use alipay::diagnose::{Inputs, Probe, live_blocking};
use alipay::error::ConfigError;
use alipay::{Error, blocking};
use alipay_emulator::Emulator;
use serde_json::json;

use crate::support::{blocking_client, blocking_settings, emulator, query, template};

/// Creates an emulator and a client on a thread that may block.
fn outside() -> (Emulator, blocking::Client) {
    std::thread::spawn(|| {
        let emulator = emulator();
        let client = blocking_client(&emulator);
        (emulator, client)
    })
    .join()
    .unwrap()
}

fn is_rejected<T, C>(result: Result<T, Error<C>>) -> bool {
    matches!(result, Err(Error::Config(ConfigError::InsideRuntime)))
}

/// Uses the client in every way, and drops its last clone.
fn use_inside(emulator: &Emulator, client: blocking::Client) {
    let error = blocking_settings(emulator).build().unwrap_err();
    assert!(matches!(error, ConfigError::InsideRuntime), "{error:?}");
    assert!(error.to_string().contains("spawn_blocking"), "{error}");
    assert!(is_rejected(client.call(&query()).send()));
    assert!(is_rejected(client.call_raw("a.b", &json!({})).send()));
    assert!(is_rejected(client.call_raw("a.b", &json!({})).download()));
    assert!(is_rejected(client.download("http://127.0.0.1:1/file").send()));
    let mut batch = client.batch();
    let request = query();
    let _ = batch.add(&request);
    assert!(is_rejected(batch.send()));
    let clone = client.clone();
    drop(client);
    assert!(is_rejected(clone.call(&template()).send()));
    drop(clone);
    assert_eq!(emulator.received_calls(), [], "nothing was sent");
}

fn use_outside(emulator: &Emulator) {
    let client = blocking_settings(emulator).build().unwrap();
    assert_eq!(client.call(&query()).send().unwrap().list.len(), 1);
    assert!(!client.call(&template()).send().unwrap().template.is_empty());
}

#[tokio::test]
async fn a_single_threaded_runtime_is_not_blocked() {
    let (emulator, client) = outside();
    use_inside(&emulator, client);
    // The runtime continues as before.
    tokio::task::yield_now().await;
    let (other, client) = outside();
    tokio::spawn(async move { use_inside(&other, client) }).await.unwrap();
    tokio::task::spawn_blocking(move || use_outside(&emulator)).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_multi_threaded_runtime_is_not_blocked() {
    let (emulator, client) = outside();
    use_inside(&emulator, client);
    let (other, client) = outside();
    tokio::spawn(async move { use_inside(&other, client) }).await.unwrap();
    let emulator = tokio::task::spawn_blocking(move || {
        use_outside(&emulator);
        emulator
    });
    let emulator = emulator.await.unwrap();
    tokio::task::block_in_place(|| use_outside(&emulator));
}

#[test]
fn a_thread_with_a_runtime_may_block() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let _entered = runtime.enter();
    use_outside(&emulator());
}

/// An unconstrained task is not recognized. It blocks, and nothing panics.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_unconstrained_task_may_block() {
    let (emulator, client) = outside();
    let task = tokio::task::unconstrained(async move {
        assert_eq!(client.call(&query()).send().unwrap().list.len(), 1);
        let another = blocking_client(&emulator);
        drop((client, another));
    });
    tokio::spawn(task).await.unwrap();
}

#[tokio::test]
async fn signing_needs_no_connection() {
    let (_emulator, client) = outside();
    let pay =
        alipay::trade::PagePay::new().out_trade_no("1").total_amount("0.01").subject("s").product_code("FAST_INSTANT_TRADE_PAY");
    assert!(client.page_execute(&pay).url().unwrap().contains("gateway.do"));
}

#[tokio::test]
async fn the_diagnosis_reports_why_it_made_no_call() {
    let (emulator, _client) = outside();
    let inputs = Inputs::new().app_id(emulator.app_id()).base_url(emulator.base_url());
    let inputs = inputs.private_key(emulator.app_private_key()).alipay_public_key(emulator.alipay_public_key());
    let findings = live_blocking(&inputs, &Probe::new("alipay.trade.query"));
    let text = format!("{findings:?}");
    assert!(text.contains("spawn_blocking"), "{text}");
    assert_eq!(emulator.received_calls(), []);
}
