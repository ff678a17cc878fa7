//! The tests of a shop: users, faults, stubs and the clock. Also the files of `ci/`, which tests of shops in other languages use.

use std::path::Path;
use std::time::Duration;

use alipay::Client;
use alipay_cookbook::testing::{Settings, State, builder, connect, place, state};
use alipay_emulator::{Emulator, Reaction, Stub};

// region: setup
/// An emulator of this test alone, with a client of the shop.
fn shop() -> (Emulator, Client) {
    let emulator = Emulator::start().unwrap();
    let clock = emulator.clock();
    // The client follows the clock that the tests move.
    let client = builder(&settings(&emulator)).clock(move || clock.now()).build().unwrap();
    (emulator, client)
}

fn settings(emulator: &Emulator) -> Settings {
    Settings {
        base_url: emulator.base_url(),
        app_id: emulator.app_id().to_owned(),
        private_key: emulator.app_private_key().to_owned(),
        alipay_public_key: emulator.alipay_public_key(),
    }
}
// endregion

// region: user
#[tokio::test]
async fn a_user_pays() {
    let (emulator, client) = shop();
    place(&client, "order_1", "8.80").await.unwrap();
    assert_eq!(state(&client, "order_1").await.unwrap(), State::Open);
    emulator.act("trade", "order_1", "pay").unwrap();
    assert_eq!(state(&client, "order_1").await.unwrap(), State::Paid);
}
// endregion

// region: fault
#[tokio::test]
async fn an_order_is_placed_once() {
    for fault in [Reaction::Cut, Reaction::CutMidway, Reaction::WronglySigned, Reaction::error("ACQ.SYSTEM_ERROR")] {
        let (emulator, client) = shop();
        emulator.next(fault.clone());
        place(&client, "order_1", "8.80").await.unwrap();
        assert_eq!(emulator.objects("trade").len(), 1, "{fault:?}");
    }
}
// endregion

#[tokio::test]
async fn a_rejected_order_is_reported() {
    let (emulator, client) = shop();
    let stub = Stub::new(Reaction::error("ACQ.SELLER_BEEN_BLOCKED")).api("alipay.trade.precreate");
    emulator.stub(stub.matching("out_trade_no", "order_2"));
    place(&client, "order_1", "8.80").await.unwrap();
    let error = place(&client, "order_2", "8.80").await.unwrap_err();
    assert_eq!(error.sub_code(), Some("ACQ.SELLER_BEEN_BLOCKED"));
}

// region: clock
#[tokio::test]
async fn an_order_closes_after_half_an_hour() {
    let (emulator, client) = shop();
    place(&client, "order_1", "8.80").await.unwrap();
    emulator.act("trade", "order_1", "scan").unwrap();
    emulator.clock().advance(Duration::from_secs(29 * 60));
    assert_eq!(state(&client, "order_1").await.unwrap(), State::Open);
    emulator.clock().advance(Duration::from_secs(2 * 60));
    assert_eq!(state(&client, "order_1").await.unwrap(), State::Closed);
}
// endregion

#[tokio::test]
async fn the_shop_keeps_to_the_description() {
    let (emulator, client) = shop();
    place(&client, "order_1", "8.80").await.unwrap();
    state(&client, "order_1").await.unwrap();
    for call in emulator.received_calls() {
        assert!(call.violations.is_empty() && call.unknown.is_empty(), "{call:?}");
    }
}

#[tokio::test]
async fn a_client_with_the_system_clock_works_too() {
    let emulator = Emulator::start().unwrap();
    place(&connect(&settings(&emulator)).unwrap(), "order_1", "8.80").await.unwrap();
}

#[tokio::test]
async fn the_stubs_of_the_file_apply() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("ci/stubs.yaml");
    let emulator = Emulator::builder().stubs_file(file).start().unwrap();
    let client = connect(&settings(&emulator)).unwrap();
    let error = place(&client, "blocked_1", "8.80").await.unwrap_err();
    assert_eq!(error.sub_code(), Some("ACQ.SELLER_BEEN_BLOCKED"));
    place(&client, "order_1", "8.80").await.unwrap();
    assert_eq!(emulator.received_calls().len(), 3, "the first attempt for the second order was cut");
    assert_eq!(emulator.objects("trade").len(), 1);
}

/// Sends each `curl` of the script, after the shop has placed an order.
#[tokio::test]
async fn the_commands_of_the_script_are_accepted() {
    let emulator = Emulator::start().unwrap();
    let client = connect(&settings(&emulator)).unwrap();
    place(&client, "order_1", "8.80").await.unwrap();
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("ci/shop.sh");
    let script = std::fs::read_to_string(path).unwrap();
    let mut paths = Vec::new();
    for command in script.lines().filter_map(|line| line.strip_prefix("curl -fsS ")) {
        let path = command.split_once("$EMULATOR").and_then(|(_, rest)| rest.split_once('"')).unwrap().0;
        let body = command.split_once("-d '").and_then(|(_, rest)| rest.rsplit_once('\'')).map(|(body, _)| body);
        let verb = match command.split_once("-X ").and_then(|(_, rest)| rest.split_once(' ')) {
            Some((verb, _)) => verb.parse().unwrap(),
            None if body.is_some() => reqwest::Method::POST,
            None => reqwest::Method::GET,
        };
        let request = http.request(verb, format!("{}{path}", emulator.base_url())).body(body.unwrap_or_default().to_owned());
        let response = request.send().await.unwrap();
        assert!(response.status().is_success(), "{command}: {} {}", response.status(), response.text().await.unwrap());
        paths.push(path);
        if path.ends_with("/pay") {
            assert_eq!(state(&client, "order_1").await.unwrap(), State::Paid);
        }
    }
    assert_eq!(paths.len(), 6);
    assert_eq!(paths.last(), Some(&"/_emulator/reset"));
    assert!(emulator.stubs().is_empty() && emulator.objects("trade").is_empty());
}
