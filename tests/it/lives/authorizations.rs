//! Fund authorizations: frozen, paid from, unfrozen.

use alipay::fund::{AuthOperationDetailQuery, AuthOrderFreeze, AuthOrderUnfreeze, AuthOrderVoucherCreate};
use alipay::trade::Pay;

use super::{Shelf, Shop, value};
use crate::support::BOTH;

fn freeze(order: &str, amount: &str) -> AuthOrderFreeze {
    AuthOrderFreeze::new()
        .out_order_no(order)
        .out_request_no(format!("{order}_freeze"))
        .order_title("Deposit")
        .amount(amount)
        .auth_code("28763443825664394")
        .auth_code_type("bar_code")
}

#[test]
fn a_deposit_is_frozen_paid_from_and_released() {
    for protocol in BOTH {
        let (shop, shelf) = (Shop::open(protocol), Shelf::open());
        let frozen = shop.client.call(&freeze("order_1", "100.00")).protocol(protocol).notify_url(&shelf.url).send().unwrap();
        let auth_no = frozen.auth_no.clone().unwrap();
        assert_eq!(value(&shop.notified(&shelf), "notify_type"), "fund_auth_freeze");
        assert_eq!(shop.rejected(&freeze("order_1", "100.00")), "FREEZE_ALREADY_SUCCESS");

        let pay = |order: &str, amount: &str| {
            Pay::new()
                .out_trade_no(order)
                .total_amount(amount)
                .subject("Room")
                .product_code("PRE_AUTH")
                .auth_no(&auth_no)
                .auth_confirm_mode("NOT_COMPLETE")
        };
        shop.call(&pay("room_1", "30.00")).unwrap();
        assert_eq!(shop.rejected(&pay("room_2", "70.01")), "ACQ.AUTH_AMOUNT_NOT_ENOUGH");
        assert_eq!(shop.emulator.object("trade", "room_2"), None, "the rejected payment left no order");

        let unfreeze = |number: &str, amount: &str| {
            AuthOrderUnfreeze::new().auth_no(&auth_no).out_request_no(number).amount(amount).remark("Checked out")
        };
        assert_eq!(shop.rejected(&unfreeze("release_1", "70.01")), "REQUEST_AMOUNT_EXCEED");
        let released = shop.call(&unfreeze("release_1", "20.00")).unwrap();
        let again = shop.call(&unfreeze("release_1", "20.00")).unwrap();
        assert_eq!(again.operation_id, released.operation_id);

        let query = AuthOperationDetailQuery::new().auth_no(&auth_no).out_request_no("release_1");
        let found = shop.call(&query).unwrap();
        let amount = |amount: &Option<alipay::values::Amount>| amount.as_ref().map(|amount| amount.as_str().to_owned());
        assert_eq!(amount(&found.rest_amount).as_deref(), Some("50.00"));
        assert_eq!(amount(&found.total_pay_amount).as_deref(), Some("30.00"));
        assert_eq!(amount(&found.amount).as_deref(), Some("20.00"));

        shop.call(&unfreeze("release_2", "50.00")).unwrap();
        assert_eq!(shop.rejected(&unfreeze("release_3", "0.01")), "ORDER_ALREADY_FINISH");
        assert_eq!(shop.rejected(&pay("room_3", "0.01")), "ACQ.AUTH_ORDER_HAS_FINISHED");
    }
}

#[test]
fn a_user_freezes_by_a_code() {
    for protocol in BOTH {
        let shop = Shop::open(protocol);
        let code = AuthOrderVoucherCreate::new()
            .out_order_no("order_1")
            .out_request_no("freeze_1")
            .order_title("Deposit")
            .amount("100.00")
            .product_code("PRE_AUTH");
        let created = shop.call(&code).unwrap();
        let address = created.code_value.clone().unwrap();
        let query = AuthOperationDetailQuery::new().out_order_no("order_1").out_request_no("freeze_1");
        assert_eq!(shop.rejected(&query), "AUTH_ORDER_NOT_EXIST");
        assert!(reqwest::blocking::Client::new().post(address).send().unwrap().status().is_success());
        let found = shop.call(&query).unwrap();
        assert_eq!(found.status.as_ref().map(|status| status.as_str()), Some("SUCCESS"));
    }
}
