//! Payouts: paid once, with lost responses, without money, and beyond quotas.

use alipay::values::Amount;
use alipay::{Client, Error};
use alipay_cookbook::transfers::{Payout, State, Until, available, look_up, transfer};
use alipay_emulator::{Emulator, Reaction, Stub};
use serde_json::json;

use crate::support;

fn merchant() -> (Emulator, Client) {
    let emulator = Emulator::start().unwrap();
    let client = support::client(&emulator);
    (emulator, client)
}

fn payout(number: &str, amount: &str) -> Payout {
    Payout {
        number: number.to_owned(),
        amount: Amount::from(amount),
        account: "user@example.com".to_owned(),
        name: "张三".to_owned(),
        title: "八月报酬".to_owned(),
    }
}

#[tokio::test]
async fn a_payout_is_paid_once() {
    let (emulator, client) = merchant();
    let first = payout("payout_1", "12.50");
    assert_eq!(look_up(&client, &first).await.unwrap(), State::Open);
    let State::Paid(order) = transfer(&client, &first).await.unwrap() else { panic!("not paid") };
    assert_eq!(transfer(&client, &first).await.unwrap(), State::Paid(order.clone()));
    assert_eq!(look_up(&client, &first).await.unwrap(), State::Paid(order));
    assert_eq!(emulator.objects("transfer").len(), 1);

    let error = transfer(&client, &payout("payout_1", "13.00")).await.unwrap_err();
    assert_eq!(error.sub_code(), Some("PAYMENT_INFO_INCONSISTENCY"));
}

#[tokio::test]
async fn a_lost_response_is_no_second_payout() {
    let (emulator, client) = merchant();
    for (number, reaction) in [("payout_1", Reaction::CutMidway), ("payout_2", Reaction::Tampered)] {
        emulator.next(reaction);
        assert!(matches!(transfer(&client, &payout(number, "1.00")).await.unwrap(), State::Paid(_)));
    }
    assert_eq!(emulator.objects("transfer").len(), 2);

    for code in ["SYSTEM_ERROR", "REQUEST_PROCESSING"] {
        emulator.stub(Stub::new(Reaction::error(code)).api("alipay.fund.trans.uni.transfer").once());
        assert_eq!(transfer(&client, &payout("payout_3", "1.00")).await.unwrap(), State::Open, "{code}");
    }
    assert!(matches!(transfer(&client, &payout("payout_3", "1.00")).await.unwrap(), State::Paid(_)), "the same number again");
}

#[tokio::test]
async fn rejections_say_when_to_repeat() {
    let (emulator, client) = merchant();
    for (code, state) in [
        ("PAYER_BALANCE_NOT_ENOUGH", State::Postponed(Until::Deposit)),
        ("EXCEED_LIMIT_DM_AMOUNT", State::Postponed(Until::Tomorrow)),
        ("EXCEED_LIMIT_MM_AMOUNT", State::Postponed(Until::NextMonth)),
        ("PAYEE_NOT_EXIST", State::Failed("PAYEE_NOT_EXIST".to_owned())),
    ] {
        emulator.next(Reaction::error(code));
        assert_eq!(transfer(&client, &payout("payout_1", "1.00")).await.unwrap(), state);
    }
    emulator.next(Reaction::error("PRODUCT_NOT_SIGN"));
    assert_eq!(transfer(&client, &payout("payout_1", "1.00")).await.unwrap_err().sub_code(), Some("PRODUCT_NOT_SIGN"));
    assert!(emulator.objects("transfer").is_empty());

    let nameless = Payout { name: String::new(), ..payout("payout_1", "1.00") };
    let Err(Error::Invalid(violations)) = transfer(&client, &nameless).await else { panic!("the client sends it") };
    assert_eq!(violations.iter().next().unwrap().path.to_string(), "payee_info.name");
}

#[tokio::test]
async fn a_status_that_is_no_success_is_no_payment() {
    let (emulator, client) = merchant();
    for (status, expected) in
        [("DEALING", State::Open), ("SOMETHING_NEW", State::Open), ("FAIL", State::Failed("PAYEE_CARD_INFO_ERROR".to_owned()))]
    {
        let found = json!({ "status": status, "order_id": "1", "error_code": "PAYEE_CARD_INFO_ERROR" });
        emulator.next(Reaction::response(&found));
        assert_eq!(look_up(&client, &payout("payout_1", "1.00")).await.unwrap(), expected);
    }
}

#[tokio::test]
async fn the_balance_is_known_before_a_run() {
    let (emulator, client) = merchant();
    emulator.next(Reaction::response(&json!({ "available_amount": "26.45" })));
    let balance = available(&client, "2088102124529240").await.unwrap().unwrap();
    assert_eq!(balance.to_fen(), Some(2_645));
}
