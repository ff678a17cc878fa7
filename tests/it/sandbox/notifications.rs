//! Notifications of the emulator: acknowledged, repeated, and with faults.

use alipay::notify::{Notification, NotificationVerifier, NotifyError};
use alipay::schema::Verb;
use alipay_emulator::{DeliveryOutcome, Next, NotificationFault, Sandbox};
use serde_json::json;

use crate::support::{Shop, client, sandbox_settings};

/// Starts an emulator at a speed at which a day of attempts ends at once.
fn sandbox() -> Sandbox {
    sandbox_settings().notification_speed(u32::MAX).start().unwrap()
}

pub(super) fn verifier(sandbox: &Sandbox) -> NotificationVerifier {
    let builder = NotificationVerifier::builder().app(sandbox.app_id(), sandbox.alipay_public_key()).unwrap();
    builder.build().unwrap()
}

fn ids(sandbox: &Sandbox, shop: &Shop) -> Vec<String> {
    let verified = |body: Vec<u8>| verifier(sandbox).verify(body).unwrap();
    shop.bodies().into_iter().map(|body| verified(body).notify_id().unwrap().to_owned()).collect()
}

const PAID: &[(&str, &str)] = &[("out_trade_no", "o 1&2"), ("trade_status", "TRADE_SUCCESS"), ("total_amount", "88.88")];

#[test]
fn a_notification_is_delivered_once_where_it_is_acknowledged() {
    let (sandbox, shop) = (sandbox(), Shop::open(|_| ("200 OK", "success")));
    let id = sandbox.push(&shop.url, PAID).unwrap();
    sandbox.wait_for_notifications();
    let bodies = shop.bodies();
    let notification: Notification = verifier(&sandbox).verify(&bodies[0]).unwrap();
    assert!(notification.is_paid() && notification.total_amount_is("88.88"));
    assert_eq!((bodies.len(), notification.notify_id()), (1, Some(id.as_str())));
    let deliveries = sandbox.deliveries();
    assert_eq!((deliveries[0].attempt, &deliveries[0].outcome), (1, &DeliveryOutcome::Acknowledged));
    assert_eq!((deliveries[0].url.as_str(), deliveries[0].body.as_bytes()), (shop.url.as_str(), bodies[0].as_slice()));
}

#[test]
fn only_the_exact_word_with_status_200_acknowledges() {
    let sandbox = sandbox();
    let shop = Shop::open(|number| match number {
        1 => ("500 Internal Server Error", "success"),
        2 => ("302 Found\r\nLocation: /notify", ""),
        3 => ("200 OK", "Success"),
        4 => ("200 OK", "success\n"),
        5 => ("201 Created", "success"),
        _ => ("200 OK", "success"),
    });
    let id = sandbox.push(&shop.url, PAID).unwrap();
    sandbox.wait_for_notifications();
    assert_eq!(ids(&sandbox, &shop), vec![id; 6], "the same notification each time, and no redirect followed");
    let outcomes: Vec<_> = sandbox.deliveries().into_iter().map(|delivery| delivery.outcome).collect();
    let statuses = outcomes.iter().map(|outcome| match outcome {
        DeliveryOutcome::Refused { status, .. } => *status,
        DeliveryOutcome::Acknowledged => 0,
        other => panic!("{other:?}"),
    });
    assert_eq!(statuses.collect::<Vec<_>>(), [500, 302, 200, 200, 201, 0]);
}

#[test]
fn after_eight_attempts_a_notification_is_given_up() {
    let (sandbox, shop) = (sandbox(), Shop::open(|_| ("200 OK", "failure")));
    sandbox.push(&shop.url, PAID).unwrap();
    // No test ever listens on this port.
    sandbox.push("http://127.0.0.1:1/", PAID).unwrap();
    sandbox.wait_for_notifications();
    assert_eq!(shop.bodies().len(), 8, "the first attempt and the seven documented repetitions");
    let unreached = sandbox.deliveries().iter().filter(|one| matches!(one.outcome, DeliveryOutcome::Unreached(_))).count();
    assert_eq!(unreached, 8);
}

#[test]
fn a_duplicate_comes_after_the_acknowledgement() {
    let (sandbox, shop) = (sandbox(), Shop::open(|_| ("200 OK", "success")));
    sandbox.next_notification(NotificationFault::Duplicate);
    let id = sandbox.push(&shop.url, PAID).unwrap();
    sandbox.wait_for_notifications();
    assert_eq!(ids(&sandbox, &shop), [id.clone(), id]);
}

#[test]
fn a_wrong_signature_is_of_another_key() {
    let (sandbox, shop) = (sandbox(), Shop::open(|_| ("200 OK", "success")));
    sandbox.next_notification(NotificationFault::WronglySigned);
    sandbox.push(&shop.url, PAID).unwrap();
    sandbox.wait_for_notifications();
    assert_eq!(verifier(&sandbox).verify(&shop.bodies()[0]), Err(NotifyError::Mismatch));
}

#[test]
fn a_notification_can_come_after_a_later_one() {
    let (sandbox, shop) = (sandbox(), Shop::open(|_| ("200 OK", "success")));
    sandbox.next_notification(NotificationFault::OutOfOrder);
    let first = sandbox.push(&shop.url, &[("trade_status", "WAIT_BUYER_PAY")]).unwrap();
    sandbox.wait_for_notifications();
    assert_eq!(shop.bodies().len(), 0, "it waits for the other");
    let second = sandbox.push(&shop.url, PAID).unwrap();
    sandbox.wait_for_notifications();
    assert_eq!(ids(&sandbox, &shop), [second, first]);
}

#[test]
fn nothing_is_delivered_once_the_sandbox_is_gone() {
    // At the platform's own speed, the second attempt follows after four minutes.
    let (sandbox, shop) = (sandbox_settings().start().unwrap(), Shop::open(|_| ("200 OK", "failure")));
    sandbox.push(&shop.url, PAID).unwrap();
    while sandbox.deliveries().is_empty() {
        std::thread::yield_now();
    }
    drop(sandbox);
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
async fn calls_report_where_their_description_says_so() {
    let folder = std::env::temp_dir().join(format!("alipay-reports-{}", std::process::id()));
    std::fs::create_dir_all(folder.join("demo")).unwrap();
    std::fs::write(folder.join("demo/thing.create.yaml"), REPORTS.trim_start()).unwrap();
    let sandbox = sandbox_settings().spec(&folder).start().unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
    let (client, shop) = (client(&sandbox), Shop::open(|_| ("200 OK", "success")));

    let number = json!({ "number": "7" });
    client.call_raw("alipay.demo.thing.create", &number).notify_url(&shop.url).await.unwrap();
    sandbox.wait_for_notifications();
    let on_rest = json!({ "number": "8", "notify_url": shop.url });
    client.call_rest(Verb::Post, "/v3/alipay/demo/thing/create", &on_rest).await.unwrap();
    sandbox.wait_for_notifications();
    // Without an address, and after a rejection, no notification is sent.
    client.call_raw("alipay.demo.thing.create", &number).await.unwrap();
    client.call_raw("alipay.demo.thing.create", &json!({})).notify_url(&shop.url).await.unwrap_err();
    sandbox.next(Next::error("NO_THING"));
    client.call_raw("alipay.demo.thing.create", &number).notify_url(&shop.url).await.unwrap_err();
    sandbox.wait_for_notifications();

    let verified: Vec<_> = shop.bodies().iter().map(|body| verifier(&sandbox).verify(body).unwrap()).collect();
    let said: Vec<_> = verified.iter().map(|one| (one.get("number"), one.get("state"), one.get("notify_type"))).collect();
    assert_eq!(said, ["7", "8"].map(|number| (Some(number), Some("MADE"), Some("thing_sync"))));
}
