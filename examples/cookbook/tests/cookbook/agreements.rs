//! Memberships: signed, charged once each period, beyond their limits, and ended by both sides.

use std::sync::{Arc, Mutex};

use alipay::Client;
use alipay::values::{Amount, Date};
use alipay_cookbook::agreements::{Change, Charge, Membership, change, charge, find, sign, unsign};
use alipay_emulator::{Emulator, Reaction, Stub};
use axum::Router;
use axum::body::Bytes;
use axum::routing::post;

use crate::support;

const MEMBER: &str = "member1";

fn membership() -> Membership {
    Membership { number: MEMBER.to_owned(), price: Amount::from("30.00"), start: Date::from("2026-12-01") }
}

fn price() -> Amount {
    Amount::from("30")
}

/// Starts a merchant to whom a user has signed. Returns the platform's number of the agreement.
async fn signed() -> (Emulator, Client, String) {
    let emulator = Emulator::start().unwrap();
    let client = support::client(&emulator);
    let page = support::open(&sign(&client, &membership(), "https://shop.example").unwrap()).await;
    assert!(page.text().await.unwrap().contains(MEMBER));
    assert_eq!(find(&client, MEMBER).await.unwrap(), None, "the user has not signed yet");
    emulator.act("agreement", MEMBER, "sign").unwrap();
    let agreement = find(&client, MEMBER).await.unwrap().unwrap();
    (emulator, client, agreement)
}

#[tokio::test]
async fn each_period_is_charged_once() {
    let (emulator, client, agreement) = signed().await;
    for _ in 0..2 {
        assert_eq!(charge(&client, &agreement, "member1_202612", &price()).await.unwrap(), Charge::Paid);
    }
    assert_eq!(charge(&client, &agreement, "member1_202701", &price()).await.unwrap(), Charge::Paid);
    assert_eq!(emulator.objects("trade").len(), 2);
    emulator.act("trade", "member1_202701", "refund").unwrap();
    assert_eq!(charge(&client, &agreement, "member1_202701", &price()).await.unwrap(), Charge::Closed);
}

#[tokio::test]
async fn a_lost_response_is_no_second_charge() {
    let (emulator, client, agreement) = signed().await;
    emulator.next(Reaction::CutMidway);
    assert_eq!(charge(&client, &agreement, "member1_202612", &price()).await.unwrap(), Charge::Paid);
    emulator.stub(Stub::new(Reaction::error("ACQ.SYSTEM_ERROR")).api("alipay.trade.pay").once());
    assert_eq!(charge(&client, &agreement, "member1_202701", &price()).await.unwrap(), Charge::Open);
    assert_eq!(charge(&client, &agreement, "member1_202701", &price()).await.unwrap(), Charge::Paid, "the next run");
    assert_eq!(emulator.objects("trade").len(), 2);
}

#[tokio::test]
async fn rejected_charges_have_a_cause() {
    let (emulator, client, agreement) = signed().await;
    assert_eq!(charge(&client, &agreement, "member1_202612", &Amount::from("30.01")).await.unwrap(), Charge::Uncovered);
    assert_eq!(charge(&client, "20170322450983769228", "member1_202612", &price()).await.unwrap(), Charge::Ended);
    emulator.next(Reaction::error("ACQ.CYCLE_PAY_DATE_NOT_MATCH"));
    assert_eq!(charge(&client, &agreement, "member1_202612", &price()).await.unwrap(), Charge::Uncovered);
    emulator.next(Reaction::error("ACQ.BUYER_BANKCARD_BALANCE_NOT_ENOUGH"));
    assert_eq!(charge(&client, &agreement, "member1_202612", &price()).await.unwrap(), Charge::Unfunded);
    assert_eq!(charge(&client, &agreement, "member1_202612", &price()).await.unwrap(), Charge::Paid, "the same number");
}

#[tokio::test]
async fn an_agreement_ends_once() {
    let (emulator, client, agreement) = signed().await;
    unsign(&client, &agreement).await.unwrap();
    unsign(&client, &agreement).await.unwrap();
    assert_eq!(find(&client, MEMBER).await.unwrap(), None);
    assert_eq!(charge(&client, &agreement, "member1_202612", &price()).await.unwrap(), Charge::Ended);
    assert!(emulator.objects("trade").is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn both_sides_changes_are_notified() {
    let emulator = Arc::new(Emulator::start().unwrap());
    let (client, verifier) = (support::client(&emulator), support::verifier(&emulator));
    let seen: Arc<Mutex<Vec<String>>> = Arc::default();
    let log = Arc::clone(&seen);
    let receive = async move |body: Bytes| {
        let notification = verifier.verify(&body).unwrap();
        log.lock().unwrap().push(match change(&notification) {
            Some(Change::Signed { membership, agreement }) => format!("{membership} signed {agreement}"),
            Some(Change::Ended { agreement }) => format!("{agreement} ended"),
            None => "other".to_owned(),
        });
        alipay::notify::ACKNOWLEDGEMENT
    };
    let shop = support::serve(Router::new().route("/agreements", post(receive))).await;
    support::open(&sign(&client, &membership(), &shop).unwrap()).await;
    emulator.act("agreement", MEMBER, "sign").unwrap();
    let agreement = find(&client, MEMBER).await.unwrap().unwrap();
    emulator.act("agreement", MEMBER, "unsign").unwrap();
    emulator.push(&format!("{shop}/agreements"), &[("notify_type", "trade_status_sync"), ("trade_no", "1")]).unwrap();
    support::notified(&emulator).await;
    let mut seen = seen.lock().unwrap().clone();
    seen.sort();
    let mut expected = [format!("{MEMBER} signed {agreement}"), format!("{agreement} ended"), "other".to_owned()];
    expected.sort();
    assert_eq!(seen, expected);
}
