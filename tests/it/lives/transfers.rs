//! Transfers: sent once for each number, found by every number, returned by the bank.

use alipay::fund::{Participant, TransCommonQuery, TransUniTransfer};
use std::time::Duration;

use super::Shop;
use crate::support::BOTH;

fn transfer(number: &str, amount: &str) -> TransUniTransfer {
    let payee = Participant::new().identity("2088000000000001").identity_type("ALIPAY_USER_ID").name("Example");
    TransUniTransfer::new()
        .out_biz_no(number)
        .trans_amount(amount)
        .biz_scene("DIRECT_TRANSFER")
        .product_code("TRANS_ACCOUNT_NO_PWD")
        .order_title("Wages")
        .payee_info(payee)
}

#[test]
fn a_transfer_moves_money_once() {
    for protocol in BOTH {
        let shop = Shop::open(protocol);
        let unknown = TransCommonQuery::new().out_biz_no("transfer_1");
        assert_eq!(shop.rejected(&unknown), "ORDER_NOT_EXIST");
        let sent = shop.call(&transfer("transfer_1", "12.5")).unwrap();
        assert_eq!(sent.status.as_ref().map(|status| status.as_str()), Some("SUCCESS"));
        let order_id = sent.order_id.clone().unwrap();
        let again = shop.call(&transfer("transfer_1", "12.50")).unwrap();
        assert_eq!(again.order_id.as_deref(), Some(order_id.as_str()), "the same number, the same order");
        assert_eq!(shop.rejected(&transfer("transfer_1", "13.00")), "PAYMENT_INFO_INCONSISTENCY");
        assert_eq!(shop.emulator.objects("transfer").len(), 1);
        for query in [TransCommonQuery::new().out_biz_no("transfer_1"), TransCommonQuery::new().order_id(&order_id)] {
            let found = shop.call(&query).unwrap();
            assert_eq!(found.trans_amount.as_ref().map(|amount| amount.as_str()), Some("12.50"));
            assert_eq!(found.status.as_ref().map(|status| status.as_str()), Some("SUCCESS"));
        }
    }
}

#[test]
fn a_bank_confirms_later() {
    for protocol in BOTH {
        let shop = Shop::open(protocol);
        let card = |number: &str| {
            let payee = Participant::new().identity("6222000000000001").identity_type("BANKCARD_ACCOUNT").name("Example");
            transfer(number, "12.50").product_code("TRANS_BANKCARD_NO_PWD").payee_info(payee)
        };
        let status = |number: &str| {
            let found = shop.call(&TransCommonQuery::new().out_biz_no(number)).unwrap();
            found.status.as_ref().map(|status| status.as_str().to_owned()).unwrap_or_default()
        };
        shop.call(&card("transfer_1")).unwrap();
        shop.call(&card("transfer_2")).unwrap();
        assert_eq!(status("transfer_1"), "DEALING");
        shop.emulator.act("transfer", "transfer_2", "fail").unwrap();
        assert_eq!(status("transfer_2"), "FAIL");
        shop.wait(Duration::from_secs(2 * 60 * 60));
        assert_eq!(status("transfer_1"), "SUCCESS");
        shop.emulator.act("transfer", "transfer_1", "refund").unwrap();
        assert_eq!(status("transfer_1"), "REFUND");
    }
}
