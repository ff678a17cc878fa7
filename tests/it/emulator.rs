//! Features of the emulator for tests, in addition to the responses of the spec.

mod authorization;
mod checkout;
mod notifications;

use alipay::notify::NotificationVerifier;
use alipay::open_public::MessageQueryErrorCode;
use alipay::{Error, ProtocolChoice};
use alipay_emulator::Reaction;
use serde_json::json;

use crate::support::{client, emulator, query, template};

#[tokio::test]
async fn an_undescribed_api_gets_the_queued_response() {
    let emulator = emulator();
    let client = client(&emulator);
    emulator.next(Reaction::response(&json!({ "trade_status": "TRADE_SUCCESS" })));
    let response = client.call_raw("alipay.trade.query", &json!({ "out_trade_no": "1" })).await.unwrap();
    assert_eq!(response["trade_status"], "TRADE_SUCCESS");
    emulator.next(Reaction::error("ACQ.TRADE_NOT_EXIST"));
    let error = client.call_raw("alipay.trade.query", &json!({})).await.unwrap_err();
    assert!(error.api().unwrap().failure().verified && error.api().unwrap().sub_code() == "ACQ.TRADE_NOT_EXIST");
    emulator.next(Reaction::response(&json!({ "a": 1 })));
    let response = client.call_rest(http::Method::POST, "/v3/alipay/trade/query", &json!({})).await.unwrap();
    assert_eq!(response.raw(), r#"{"a":1}"#);
    emulator.next(Reaction::response(&json!({ "msg_template_id": "other" })));
    assert_eq!(client.call(&template()).await.unwrap().msg_template_id, "other");
}

#[tokio::test]
async fn a_forged_node_waits_for_a_gateway_call() {
    let emulator = emulator();
    let client = client(&emulator);
    emulator.next(Reaction::DuplicateNode);
    client.call(&template()).protocol(ProtocolChoice::Rest).await.unwrap();
    let error = client.call(&template()).protocol(ProtocolChoice::Gateway).await.unwrap_err();
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
}

#[tokio::test]
async fn a_violated_limit_is_reported() {
    let emulator = emulator();
    let ids = alipay::open_public::MessageQuery::new().message_ids((0..21).map(|id| id.to_string()));
    let error = client(&emulator).call(&ids).limit("message_ids.max_items", 30).await.unwrap_err();
    assert!(error.api().unwrap().failure().sub_msg.contains("has 21 items, at most 20 are allowed"), "{error}");
}

#[tokio::test]
async fn every_response_has_a_trace_id_of_its_own() {
    let emulator = emulator();
    let client = client(&emulator);
    let (first, second) = (client.call(&query()).await.unwrap(), client.call(&query()).await.unwrap());
    assert_ne!(first.trace_id(), second.trace_id());
    assert_eq!(first.trace_id().map(str::len), Some(32));
}

#[test]
fn notifications_are_signed_as_by_the_platform() {
    let emulator = emulator();
    let builder = NotificationVerifier::builder().app(emulator.app_id(), emulator.alipay_public_key());
    let verifier = builder.build().unwrap();
    let body = emulator
        .notification(&[("out_trade_no", "o 1&2"), ("trade_status", "TRADE_SUCCESS"), ("total_amount", "88.88")])
        .unwrap();
    let notification = verifier.verify(body.as_bytes()).unwrap();
    assert!(notification.is_paid() && notification.total_amount_is("88.88"));
    assert_eq!(notification.out_trade_no(), Some("o 1&2"));
    assert!(verifier.verify(body.replace("88.88", "88.89").as_bytes()).is_err());
}

#[tokio::test]
async fn an_unlisted_code_can_be_matched() {
    let emulator = emulator();
    emulator.next(Reaction::error("BRAND_NEW"));
    match client(&emulator).call(&query()).await.unwrap_err().api().unwrap().code() {
        MessageQueryErrorCode::Unknown => {}
        other => panic!("{other:?}"),
    }
}
