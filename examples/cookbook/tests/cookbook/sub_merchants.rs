//! A sub-merchant from the application to the settlement.

use alipay::Client;
use alipay::values::Amount;
use alipay_cookbook::sub_merchants::{Application, Outcome, Share, admitted, apply, bind, finish, outcome, place, share};
use alipay_emulator::{Emulator, Reaction, Stub};
use serde_json::json;

use crate::support::client;

const SMID: &str = "2088000000000001";
const PLATFORM: &str = "2088101126708402";

/// Places and pays an order. Returns the number of the trade.
async fn paid(emulator: &Emulator, client: &Client, number: &str) -> String {
    place(client, SMID, number, &Amount::from("10.00")).await.unwrap().unwrap();
    emulator.act("trade", number, "pay").unwrap();
    emulator.object("trade", number).unwrap().fields["trade_no"].as_str().unwrap().to_owned()
}

fn fee(yuan: &str) -> Share<'static> {
    Share { account: PLATFORM, yuan: yuan.into(), memo: "平台服务费" }
}

#[tokio::test]
async fn an_application_is_examined() {
    let emulator = Emulator::start().unwrap();
    let client = client(&emulator);
    let contact = ("某某", "13800000000");
    let application = Application { external_id: "tea", name: "Tea", category: "5411", account: "tea@example.com", contact };
    emulator.next(Reaction::response(&json!({ "order_id": "2017112200502000000004754299" })));
    let number = apply(&client, &application).await.unwrap().unwrap();
    let request = &emulator.received_calls()[0].request;
    assert_eq!(
        (&request["external_id"], &request["default_settle_rule"]["default_settle_target"]),
        (&json!("tea"), &json!("tea@example.com"))
    );

    let pending = Stub::new(Reaction::response(&json!({ "status": "031", "ip_role_id": [SMID] })));
    emulator.stub(pending.api("ant.merchant.expand.order.query").once());
    assert_eq!(admitted(&client, &number).await.unwrap(), None);
    assert_eq!(admitted(&client, &number).await.unwrap().as_deref(), Some(SMID));
}

#[tokio::test]
async fn a_trade_is_shared_and_finished() {
    let emulator = Emulator::start().unwrap();
    let client = client(&emulator);
    assert!(bind(&client, "bind_1", PLATFORM, "平台服务费").await.unwrap());
    let trade_no = paid(&emulator, &client, "order_1").await;
    let request = &emulator.received_calls()[1].request;
    assert_eq!(request["sub_merchant"]["merchant_id"], SMID);
    assert_eq!(request["settle_info"]["settle_detail_infos"][0]["trans_in_type"], "defaultSettle");
    assert_eq!(request["extend_params"]["royalty_freeze"], "true");

    share(&client, &trade_no, "share_1", &[fee("0.60"), fee("0.40")]).await.unwrap();
    assert_eq!(outcome(&client, &trade_no, "share_1").await.unwrap(), Outcome::Pending);
    emulator.clock().advance(std::time::Duration::from_secs(11));
    assert_eq!(outcome(&client, &trade_no, "share_1").await.unwrap(), Outcome::Shared);
    let error = share(&client, &trade_no, "share_2", &[fee("9.01")]).await.unwrap_err();
    assert_eq!(error.sub_code(), Some("ACQ.ALLOC_AMOUNT_VALIDATE_ERROR"));
    finish(&client, &trade_no, "finish_1").await.unwrap();
    let last = emulator.received_calls().pop().unwrap();
    assert_eq!(last.request["extend_params"]["royalty_finish"], "true");
}

#[tokio::test]
async fn a_share_moves_money_once() {
    let emulator = Emulator::start().unwrap();
    let client = client(&emulator);
    let trade_no = paid(&emulator, &client, "order_1").await;
    for reaction in [Reaction::Cut, Reaction::error("ACQ.TRADE_SETTLE_ERROR")] {
        emulator.next(reaction.clone());
        share(&client, &trade_no, "share_1", &[fee("1.00")]).await.unwrap();
        emulator.next(reaction);
        finish(&client, &trade_no, "finish_1").await.unwrap();
        emulator.next(Reaction::Cut);
        place(&client, SMID, "order_2", &Amount::from("10.00")).await.unwrap().unwrap();
    }
    assert_eq!(emulator.objects("trade").len(), 2);
    assert_eq!(emulator.objects("royalty").len(), 1);
    let error = share(&client, &trade_no, "share_1", &[fee("2.00")]).await.unwrap_err();
    assert_eq!(error.sub_code(), Some("ACQ.DISCORDANT_REPEAT_REQUEST"));
}

#[tokio::test]
async fn a_failed_share_names_account_and_reason() {
    let emulator = Emulator::start().unwrap();
    let client = client(&emulator);
    let trade_no = paid(&emulator, &client, "order_1").await;
    share(&client, &trade_no, "share_1", &[fee("1.00")]).await.unwrap();
    let line = emulator.objects("royalty")[0].fields["detail_id"].as_str().unwrap().to_owned();
    emulator.act("royalty", &line, "fail").unwrap();
    let failed = Outcome::Failed(vec![(PLATFORM.to_owned(), "TXN_RESULT_ACCOUNT_BALANCE_NOT_ENOUGH".to_owned())]);
    assert_eq!(outcome(&client, &trade_no, "share_1").await.unwrap(), failed);
}

#[tokio::test]
async fn an_unpaid_order_is_not_shared() {
    let emulator = Emulator::start().unwrap();
    let client = client(&emulator);
    place(&client, SMID, "order_1", &Amount::from("10.00")).await.unwrap();
    let error = share(&client, "2026112722001000000000000000", "share_1", &[fee("1.00")]).await.unwrap_err();
    assert_eq!(error.sub_code(), Some("ACQ.TRADE_NOT_EXIST"));
}
