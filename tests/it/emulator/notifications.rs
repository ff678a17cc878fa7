//! Notifications of the emulator: acknowledged, repeated, and with faults.

use alipay::notify::{Notification, NotificationVerifier, NotifyError};
use alipay_emulator::{DeliveryOutcome, Emulator, NotificationFault, Reaction};
use http::Method;
use serde_json::json;

use crate::support::{Shop, client, emulator_settings};

/// Starts an emulator at a speed at which a day of attempts ends at once.
fn emulator() -> Emulator {
    emulator_settings().notification_speed(u32::MAX).start().unwrap()
}

pub(super) fn verifier(emulator: &Emulator) -> NotificationVerifier {
    let builder = NotificationVerifier::builder().app(emulator.app_id(), emulator.alipay_public_key());
    builder.build().unwrap()
}

fn ids(emulator: &Emulator, shop: &Shop) -> Vec<String> {
    let verified = |body: Vec<u8>| verifier(emulator).verify(body).unwrap();
    shop.bodies().into_iter().map(|body| verified(body).notify_id().unwrap().to_owned()).collect()
}

const PAID: &[(&str, &str)] = &[("out_trade_no", "o 1&2"), ("trade_status", "TRADE_SUCCESS"), ("total_amount", "88.88")];

#[test]
fn an_acknowledged_notification_is_delivered_once() {
    let (emulator, shop) = (emulator(), Shop::open(|_| ("200 OK", "success")));
    let id = emulator.push(&shop.url, PAID).unwrap();
    emulator.wait_for_notifications();
    let bodies = shop.bodies();
    let notification: Notification = verifier(&emulator).verify(&bodies[0]).unwrap();
    assert!(notification.is_paid() && notification.total_amount_is("88.88"));
    assert_eq!((bodies.len(), notification.notify_id()), (1, Some(id.as_str())));
    let deliveries = emulator.deliveries();
    assert_eq!((deliveries[0].attempt, &deliveries[0].outcome), (1, &DeliveryOutcome::Acknowledged));
    assert_eq!((deliveries[0].url.as_str(), deliveries[0].body.as_bytes()), (shop.url.as_str(), bodies[0].as_slice()));
}

#[test]
fn only_the_exact_body_with_status_200_acknowledges() {
    let emulator = emulator();
    let shop = Shop::open(|number| match number {
        1 => ("500 Internal Server Error", "success"),
        2 => ("302 Found\r\nLocation: /notify", ""),
        3 => ("200 OK", "Success"),
        4 => ("200 OK", "success\n"),
        5 => ("201 Created", "success"),
        _ => ("200 OK", "success"),
    });
    let id = emulator.push(&shop.url, PAID).unwrap();
    emulator.wait_for_notifications();
    assert_eq!(ids(&emulator, &shop), vec![id; 6], "the same notification each time, and no redirect followed");
    let outcomes: Vec<_> = emulator.deliveries().into_iter().map(|delivery| delivery.outcome).collect();
    let statuses = outcomes.iter().map(|outcome| match outcome {
        DeliveryOutcome::Rejected { status, .. } => *status,
        DeliveryOutcome::Acknowledged => 0,
        other => panic!("{other:?}"),
    });
    assert_eq!(statuses.collect::<Vec<_>>(), [500, 302, 200, 200, 201, 0]);
}

#[test]
fn a_notification_is_abandoned_after_eight_attempts() {
    let (emulator, shop) = (emulator(), Shop::open(|_| ("200 OK", "failure")));
    emulator.push(&shop.url, PAID).unwrap();
    // No test ever listens on this port.
    emulator.push("http://127.0.0.1:1/", PAID).unwrap();
    emulator.wait_for_notifications();
    assert_eq!(shop.bodies().len(), 8, "the first attempt and the seven documented repetitions");
    let unreached =
        emulator.deliveries().iter().filter(|delivery| matches!(delivery.outcome, DeliveryOutcome::Unreached(_))).count();
    assert_eq!(unreached, 8);
}

#[test]
fn a_duplicate_comes_after_the_acknowledgement() {
    let (emulator, shop) = (emulator(), Shop::open(|_| ("200 OK", "success")));
    emulator.next_notification(NotificationFault::Duplicate);
    let id = emulator.push(&shop.url, PAID).unwrap();
    emulator.wait_for_notifications();
    assert_eq!(ids(&emulator, &shop), [id.clone(), id]);
}

#[test]
fn a_wrongly_signed_notification_is_a_mismatch() {
    let (emulator, shop) = (emulator(), Shop::open(|_| ("200 OK", "success")));
    emulator.next_notification(NotificationFault::WronglySigned);
    emulator.push(&shop.url, PAID).unwrap();
    emulator.wait_for_notifications();
    assert_eq!(verifier(&emulator).verify(&shop.bodies()[0]), Err(NotifyError::Mismatch));
}

#[test]
fn notifications_can_be_delivered_out_of_order() {
    let (emulator, shop) = (emulator(), Shop::open(|_| ("200 OK", "success")));
    emulator.next_notification(NotificationFault::OutOfOrder);
    let first = emulator.push(&shop.url, &[("trade_status", "WAIT_BUYER_PAY")]).unwrap();
    emulator.wait_for_notifications();
    assert_eq!(shop.bodies().len(), 0, "it waits for the other");
    let second = emulator.push(&shop.url, PAID).unwrap();
    emulator.wait_for_notifications();
    assert_eq!(ids(&emulator, &shop), [second, first]);
}

#[test]
fn nothing_is_delivered_after_the_emulator_is_dropped() {
    // At the platform's own speed, the second attempt follows after four minutes.
    let (emulator, shop) = (emulator_settings().start().unwrap(), Shop::open(|_| ("200 OK", "failure")));
    emulator.push(&shop.url, PAID).unwrap();
    while emulator.deliveries().is_empty() {
        std::thread::yield_now();
    }
    drop(emulator);
    assert_eq!(shop.bodies().len(), 1);
}

/// A description of an API with notifications, on both protocols.
const REPORTS: &str = r#"
api: alipay.demo.thing.create
title: 示例接口
summary: Makes a thing, and reports it.

gateway: {}
rest: { post: /v3/alipay/demo/thing/create }

request:
  number:     { type: string, summary: The thing's number., required: true }
  notify_url: { type: string, summary: Where the platform reports it., only: rest }

response:
  state: { type: string, summary: What became of it. }

examples:
  made:
    request: { number: "1" }
    response: { state: MADE }
    notification: { notify_type: thing_sync, number: "1", state: MADE }
"#;

#[tokio::test]
async fn calls_send_the_notifications_of_their_description() {
    let folder = std::env::temp_dir().join(format!("alipay-reports-{}", std::process::id()));
    std::fs::create_dir_all(folder.join("demo")).unwrap();
    std::fs::write(folder.join("demo/thing.create.yaml"), REPORTS.trim_start()).unwrap();
    let emulator = emulator_settings().spec(&folder).start().unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
    let (client, shop) = (client(&emulator), Shop::open(|_| ("200 OK", "success")));

    let number = json!({ "number": "7" });
    client.call_raw("alipay.demo.thing.create", &number).notify_url(&shop.url).await.unwrap();
    emulator.wait_for_notifications();
    let on_rest = json!({ "number": "8", "notify_url": shop.url });
    client.call_rest(Method::POST, "/v3/alipay/demo/thing/create", &on_rest).await.unwrap();
    emulator.wait_for_notifications();
    // Without an address, and after a rejection, no notification is sent.
    client.call_raw("alipay.demo.thing.create", &number).await.unwrap();
    client.call_raw("alipay.demo.thing.create", &json!({})).notify_url(&shop.url).await.unwrap_err();
    emulator.next(Reaction::error("NO_THING"));
    client.call_raw("alipay.demo.thing.create", &number).notify_url(&shop.url).await.unwrap_err();
    emulator.wait_for_notifications();

    let verified: Vec<_> = shop.bodies().iter().map(|body| verifier(&emulator).verify(body).unwrap()).collect();
    let values: Vec<_> = verified
        .iter()
        .map(|notification| (notification.get("number"), notification.get("state"), notification.get("notify_type")))
        .collect();
    assert_eq!(values, ["7", "8"].map(|number| (Some(number), Some("MADE"), Some("thing_sync"))));
}
