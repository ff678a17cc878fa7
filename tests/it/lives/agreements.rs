//! Agreements: signed on a page, paid by, ended.

use alipay::trade::Pay;
use alipay::trade::pay::AgreementParams;
use http::Method;
use serde_json::json;

use super::{Shelf, Shop, value};
use crate::support::BOTH;

#[test]
fn a_user_signs_and_the_merchant_is_paid() {
    for protocol in BOTH {
        let (shop, shelf) = (Shop::open(protocol), Shelf::open());
        let query = json!({ "external_agreement_no": "member_1", "personal_product_code": "CYCLE_PAY_AUTH_P", "sign_scene": "INDUSTRY|APPSTORE" });
        let sign = json!({
            "external_agreement_no": "member_1", "personal_product_code": "CYCLE_PAY_AUTH_P", "sign_scene": "INDUSTRY|APPSTORE",
            "access_params": { "channel": "ALIPAYAPP" },
            "period_rule_params": {
                "period_type": "DAY", "period": 30, "execute_time": "2026-12-01", "single_amount": "30.00", "total_amount": "50.00",
            },
        });
        let url = shop.client.page_execute_raw("alipay.user.agreement.page.sign", &sign).notify_url(&shelf.url).url().unwrap();
        let page = reqwest::blocking::get(&url).unwrap().text().unwrap();
        assert!(page.contains("member_1"), "{page}");
        assert_eq!(shop.raw(Method::GET, "alipay.user.agreement.query", &query).unwrap_err(), "USER_AGREEMENT_NOT_EXIST");
        shop.emulator.act("agreement", "member_1", "sign").unwrap();
        let notification = shop.notified(&shelf);
        assert_eq!(value(&notification, "notify_type"), "dut_user_sign");
        let found = shop.raw(Method::GET, "alipay.user.agreement.query", &query).unwrap();
        assert_eq!(found["status"], "NORMAL");
        let number = found["agreement_no"].as_str().unwrap().to_owned();
        assert_eq!(value(&notification, "agreement_no"), number);

        let pay = |order: &str, agreement: &str, amount: &str| {
            Pay::new()
                .out_trade_no(order)
                .total_amount(amount)
                .subject("Membership")
                .product_code("CYCLE_PAY_AUTH")
                .agreement_params(AgreementParams::new().agreement_no(agreement))
        };
        assert_eq!(shop.rejected(&pay("order_1", "no_such_agreement", "10.00")), "ACQ.AGREEMENT_NOT_EXIST");
        assert_eq!(shop.rejected(&pay("order_1", &number, "30.01")), "ACQ.CYCLE_PAY_SINGLE_FEE_EXCEED");
        shop.call(&pay("order_1", &number, "30.00")).unwrap();
        assert_eq!(shop.rejected(&pay("order_2", &number, "20.01")), "ACQ.CYCLE_PAY_TOTAL_FEE_EXCEED");
        shop.call(&pay("order_2", &number, "20.00")).unwrap();

        shop.raw(Method::POST, "alipay.user.agreement.unsign", &json!({ "agreement_no": number })).unwrap();
        assert_eq!(value(&shop.notified(&shelf), "notify_type"), "dut_user_unsign");
        let again = shop.raw(Method::POST, "alipay.user.agreement.unsign", &json!({ "agreement_no": number }));
        assert_eq!(again.unwrap_err(), "AGREEMENT_NOT_EXIST");
        assert_eq!(shop.raw(Method::GET, "alipay.user.agreement.query", &query).unwrap_err(), "USER_AGREEMENT_NOT_EXIST");
        assert_eq!(shop.rejected(&pay("order_3", &number, "1.00")), "ACQ.AGREEMENT_INVALID");
    }
}
