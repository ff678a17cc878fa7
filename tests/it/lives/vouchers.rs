//! Vouchers: an activity is published, vouchers are sent within its budget, found, and used once.

use http::Method;
use serde_json::json;

use super::Shop;
use crate::support::BOTH;

#[test]
fn vouchers_are_sent_within_the_budget() {
    for protocol in BOTH {
        let shop = Shop::open(protocol);
        let create = json!({
            "out_biz_no": "activity_1", "activity_name": "Sale", "merchant_access_mode": "SELF_MODE", "voucher_type": "FIX_VOUCHER",
            "voucher_send_rule": { "voucher_quantity": 2 },
        });
        let created = shop.raw(Method::POST, "alipay.marketing.activity.voucher.create", &create).unwrap();
        let activity = created["activity_id"].as_str().unwrap();
        let send = |number: &str| {
            let request = json!({
                "activity_id": activity, "out_biz_no": number, "user_id": "2088102104794936", "merchant_access_mode": "SELF_MODE",
            });
            shop.raw(Method::POST, "alipay.marketing.activity.voucher.send", &request)
        };
        assert_eq!(send("send_1").unwrap_err(), "ACTIVITY_NOT_ACTIVE");
        let publish = json!({ "activity_id": activity, "merchant_access_mode": "SELF_MODE" });
        shop.raw(Method::POST, "alipay.marketing.activity.voucher.publish", &publish).unwrap();
        let first = send("send_1").unwrap();
        assert_eq!(send("send_1").unwrap()["voucher_id"], first["voucher_id"], "the same number, the same voucher");
        send("send_2").unwrap();
        assert_eq!(send("send_3").unwrap_err(), "BUDGET_NOT_ENOUGH");
        assert_eq!(shop.emulator.objects("voucher").len(), 2);
    }
}
