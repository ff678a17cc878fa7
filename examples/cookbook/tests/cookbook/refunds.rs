//! Refunds in parts: repeated, with lost responses, rejected, and notified.

use std::time::{Duration, SystemTime};

use alipay::Client;
use alipay::trade::{Precreate, Query, Refund};
use alipay::values::Amount;
use alipay_cookbook::refunds::{Claim, State, look_up, refund, reported, rest};
use alipay_emulator::{Emulator, Reaction, Stub};

use crate::support;

fn claim(number: &str, amount: &str) -> Claim {
    Claim { order: "order_1".to_owned(), number: number.to_owned(), amount: Amount::from(amount), reason: "Returned".to_owned() }
}

/// Starts a shop with an order of 10 yuan that is paid.
async fn paid() -> (Emulator, Client) {
    let emulator = Emulator::start().unwrap();
    let client = support::client(&emulator);
    client.call(&Precreate::new().out_trade_no("order_1").total_amount("10.00").subject("Apples")).await.unwrap();
    emulator.act("trade", "order_1", "pay").unwrap();
    (emulator, client)
}

#[tokio::test]
async fn an_order_is_refunded_in_parts() {
    let (emulator, client) = paid().await;
    let claims = [claim("refund_1", "4.00"), claim("refund_2", "6")];
    assert_eq!(rest(&Amount::from("10.00"), &claims[..1]).unwrap(), "6.00");
    for claim in &claims {
        assert_eq!(refund(&client, claim).await.unwrap(), State::Refunded);
        assert_eq!(refund(&client, claim).await.unwrap(), State::Refunded, "a repetition");
    }
    assert_eq!(emulator.objects("refund").len(), 2, "each claim moved money once");
    assert_eq!(client.call(&Query::new().out_trade_no("order_1")).await.unwrap().trade_status, "TRADE_CLOSED");
    assert_eq!(rest(&Amount::from("10.00"), &claims).unwrap(), "0.00");
    assert_eq!(rest(&Amount::from("9.99"), &claims), None);
    assert_eq!(rest(&Amount::from("ten"), &claims), None);
}

#[tokio::test]
async fn refund_fee_is_the_sum_of_all_refunds() {
    let (_emulator, client) = paid().await;
    for (number, amount, sum) in [("refund_1", "4.00", "4.00"), ("refund_2", "5.00", "9.00")] {
        let request = Refund::new().out_trade_no("order_1").out_request_no(number).refund_amount(amount);
        assert_eq!(client.call(&request).await.unwrap().refund_fee.clone().unwrap(), sum);
    }
}

#[tokio::test]
async fn a_lost_response_is_no_second_refund() {
    let (emulator, client) = paid().await;
    emulator.next(Reaction::CutMidway);
    assert_eq!(refund(&client, &claim("refund_1", "4.00")).await.unwrap(), State::Refunded);
    emulator.next(Reaction::Tampered);
    assert_eq!(refund(&client, &claim("refund_2", "5.00")).await.unwrap(), State::Refunded);
    assert_eq!(emulator.objects("refund").len(), 2);

    // The platform did not refund: the shop repeats the claim later.
    let down = emulator.stub(Stub::new(Reaction::error("ACQ.SYSTEM_ERROR")).api("alipay.trade.refund"));
    let last = claim("refund_3", "1.00");
    assert_eq!(refund(&client, &last).await.unwrap(), State::Open);
    assert_eq!(look_up(&client, &last).await.unwrap(), State::Open);
    emulator.remove_stub(down);
    assert_eq!(refund(&client, &last).await.unwrap(), State::Refunded);
}

#[tokio::test]
async fn rejected_refunds_move_no_money() {
    let (emulator, client) = paid().await;
    emulator.next(Reaction::error("ACQ.SELLER_BALANCE_NOT_ENOUGH"));
    assert_eq!(refund(&client, &claim("refund_1", "4.00")).await.unwrap(), State::Unfunded);
    assert_eq!(refund(&client, &claim("refund_1", "4.00")).await.unwrap(), State::Refunded, "after a deposit");
    for (claim, code) in [
        (claim("refund_1", "5.00"), "ACQ.DISCORDANT_REPEAT_REQUEST"),
        (claim("refund_2", "6.01"), "ACQ.REFUND_AMT_NOT_EQUAL_TOTAL"),
        (Claim { order: "order_9".to_owned(), ..claim("refund_1", "1.00") }, "ACQ.TRADE_NOT_EXIST"),
    ] {
        assert_eq!(refund(&client, &claim).await.unwrap_err().sub_code(), Some(code));
    }
    assert_eq!(emulator.objects("refund").len(), 1);
}

#[tokio::test]
async fn a_finished_trade_is_not_refunded() {
    let (emulator, _) = paid().await;
    let days = Duration::from_secs(91 * 24 * 60 * 60);
    emulator.clock().advance(days);
    let client = support::settings(&emulator).clock(move || SystemTime::now() + days).build().unwrap();
    assert_eq!(refund(&client, &claim("refund_1", "1.00")).await.unwrap(), State::TooLate);
}

#[tokio::test]
async fn a_notification_reports_a_refund() {
    let emulator = Emulator::start().unwrap();
    let verifier = support::verifier(&emulator);
    let body = |fields: &[(&str, &str)]| emulator.notification(fields).unwrap();
    let payment = body(&[("out_trade_no", "order_1"), ("trade_status", "TRADE_SUCCESS"), ("total_amount", "10.00")]);
    assert_eq!(reported(&verifier.verify(payment).unwrap()), None);
    let refund = body(&[
        ("out_trade_no", "order_1"),
        ("out_biz_no", "refund_2"),
        ("trade_status", "TRADE_SUCCESS"),
        ("refund_fee", "9.00"),
    ]);
    let notification = verifier.verify(refund).unwrap();
    assert_eq!(reported(&notification), Some(("refund_2", Amount::from("9.00"))));
}
