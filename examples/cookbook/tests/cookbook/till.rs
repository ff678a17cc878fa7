//! Sales with the user's code and with the till's: paid, declined, cancelled, and with lost responses.

use std::time::Duration;

use alipay::Client;
use alipay::values::Amount;
use alipay_cookbook::till::{Advice, Outcome, Pace, Sale, cancel, poll, scan, show};
use alipay_emulator::{Emulator, Reaction, Stub};

use crate::support;

const CODE: &str = "28763443825664394";
const PACE: Pace = Pace { interval: Duration::from_millis(1), patience: Duration::from_millis(50) };

fn till() -> (Emulator, Client) {
    let emulator = Emulator::start().unwrap();
    let client = support::client(&emulator);
    (emulator, client)
}

fn sale(number: &str, amount: &str) -> Sale {
    Sale { number: number.to_owned(), amount: Amount::from(amount), subject: "Tea".to_owned() }
}

fn status(emulator: &Emulator, number: &str) -> String {
    emulator.object("trade", number).map_or_else(String::new, |trade| trade.status)
}

fn is_paid(outcome: &Outcome) -> bool {
    matches!(outcome, Outcome::Paid(number) if number.len() >= 16)
}

#[tokio::test]
async fn a_scanned_code_pays() {
    let (emulator, client) = till();
    let sale = sale("sale_1", "8.00");
    assert!(is_paid(&scan(&client, &sale, CODE, PACE).await.unwrap()));
    // The till crashed before it stored the result, and repeats the sale.
    assert!(is_paid(&scan(&client, &sale, CODE, PACE).await.unwrap()));
    assert_eq!(emulator.objects("trade").len(), 1);
}

#[tokio::test]
async fn a_lost_response_is_no_second_charge() {
    let (emulator, client) = till();
    for (number, reaction) in [("sale_1", Reaction::CutMidway), ("sale_2", Reaction::Tampered)] {
        emulator.next(reaction);
        assert!(is_paid(&scan(&client, &sale(number, "8.00"), CODE, PACE).await.unwrap()));
        let calls = emulator.received_calls();
        assert_eq!(calls.iter().filter(|call| call.api == "alipay.trade.pay").count(), emulator.objects("trade").len());
    }
    // Here the payment was not made: the till cancels what may still arrive.
    emulator.next(Reaction::error("ACQ.SYSTEM_ERROR"));
    assert_eq!(scan(&client, &sale("sale_3", "8.00"), CODE, PACE).await.unwrap(), Outcome::Cancelled);
    assert_eq!(emulator.received_calls().pop().unwrap().api, "alipay.trade.cancel");
}

#[tokio::test]
async fn a_password_is_waited_for() {
    let (emulator, client) = till();
    // Above 1000 yuan, the platform asks for the user's password.
    let large = sale("sale_1", "1000.01");
    let patient = Pace { patience: Duration::from_secs(30), ..PACE };
    let user = async {
        while status(&emulator, "sale_1") != "WAIT_BUYER_PAY" {
            tokio::time::sleep(PACE.interval).await;
        }
        emulator.act("trade", "sale_1", "pay").unwrap();
    };
    let (outcome, ()) = tokio::join!(scan(&client, &large, CODE, patient), user);
    assert!(is_paid(&outcome.unwrap()));

    assert_eq!(scan(&client, &sale("sale_2", "1000.01"), CODE, PACE).await.unwrap(), Outcome::Cancelled);
    assert_eq!(status(&emulator, "sale_2"), "TRADE_CLOSED");
}

#[tokio::test]
async fn a_declined_payment_has_an_advice() {
    let (emulator, client) = till();
    for (code, advice) in
        [("ACQ.PAYMENT_AUTH_CODE_INVALID", Advice::ScanAgain), ("ACQ.BUYER_BALANCE_NOT_ENOUGH", Advice::OtherMethod)]
    {
        emulator.next(Reaction::error(code));
        assert_eq!(scan(&client, &sale("sale_1", "8.00"), CODE, PACE).await.unwrap(), Outcome::Declined(advice));
    }
    emulator.next(Reaction::error("ACQ.CONTEXT_INCONSISTENT"));
    let error = scan(&client, &sale("sale_1", "8.00"), CODE, PACE).await.unwrap_err();
    assert_eq!(error.sub_code(), Some("ACQ.CONTEXT_INCONSISTENT"));
    assert!(scan(&client, &sale("sale_1", "8.00"), CODE, PACE).await.is_ok(), "the number is still free");
}

#[tokio::test]
async fn a_shown_code_is_paid_or_cancelled() {
    let (emulator, client) = till();
    let first = sale("sale_1", "88.80");
    let code = show(&client, &first).await.unwrap();
    assert!(code.starts_with(&emulator.base_url()), "{code}");
    assert_eq!(show(&client, &first).await.unwrap(), code, "a lost response is harmless");
    emulator.act("trade", "sale_1", "scan").unwrap();
    emulator.act("trade", "sale_1", "pay").unwrap();
    assert!(is_paid(&poll(&client, &first, PACE).await.unwrap()));

    let second = sale("sale_2", "88.80");
    show(&client, &second).await.unwrap();
    assert_eq!(poll(&client, &second, PACE).await.unwrap(), Outcome::Cancelled);
    assert!(emulator.act("trade", "sale_2", "pay").is_err(), "the code of a cancelled sale is closed");
}

#[tokio::test]
async fn a_cancellation_is_repeated_until_it_is_confirmed() {
    let (emulator, client) = till();
    let sale = sale("sale_1", "8.00");
    scan(&client, &sale, CODE, PACE).await.unwrap();
    emulator.next(Reaction::CutMidway);
    emulator.next(Reaction::error("ACQ.SYSTEM_ERROR"));
    emulator.next(Reaction::response(&serde_json::json!({ "out_trade_no": "sale_1", "retry_flag": "Y" })));
    assert_eq!(cancel(&client, &sale, PACE).await.unwrap(), Outcome::Cancelled);
    assert_eq!(emulator.objects("refund").len(), 1, "the payment is refunded once");

    emulator.stub(Stub::new(Reaction::error("ACQ.SYSTEM_ERROR")).api("alipay.trade.cancel"));
    assert_eq!(cancel(&client, &sale, PACE).await.unwrap(), Outcome::Unresolved);
}
