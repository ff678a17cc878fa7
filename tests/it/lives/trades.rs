//! Trades: placed, paid, refunded, closed, settled, expired.

use alipay::trade::types::OpenApiRoyaltyDetailInfoPojo;
use alipay::trade::{
    AppPay, Cancel, Close, Create, FastpayRefundQuery, OrderSettle, OrderSettleQuery, PagePay, Pay, Precreate, Query, Refund,
    WapPay,
};
use alipay::{Error, ProtocolChoice};

use super::{DAY, Shelf, Shop, value};
use crate::support::BOTH;

fn code(order: &str, amount: &str) -> Precreate {
    Precreate::new().out_trade_no(order).total_amount(amount).subject("Apples")
}

fn query(order: &str) -> Query {
    Query::new().out_trade_no(order)
}

fn status(shop: &Shop, order: &str) -> String {
    shop.call(&query(order)).unwrap().trade_status.as_str().to_owned()
}

/// Places and pays an order.
fn paid(shop: &Shop, order: &str, amount: &str) {
    shop.call(&code(order, amount)).unwrap();
    shop.emulator.act("trade", order, "pay").unwrap();
}

fn refund(order: &str, number: &str, amount: &str) -> Refund {
    Refund::new().out_trade_no(order).out_request_no(number).refund_amount(amount)
}

#[test]
fn a_code_is_scanned_and_paid() {
    for protocol in BOTH {
        let (shop, shelf) = (Shop::open(protocol), Shelf::open());
        let placed = shop.client.call(&code("order_1", "88.8")).protocol(protocol).notify_url(&shelf.url).send().unwrap();
        let qr_code = placed.qr_code.clone().unwrap();
        assert!(qr_code.starts_with(&shop.emulator.base_url()), "{qr_code}");
        assert_eq!(shop.call(&code("order_1", "88.80")).unwrap().qr_code.as_deref(), Some(qr_code.as_str()));
        assert_eq!(shop.rejected(&code("order_1", "88.81")), "ACQ.CONTEXT_INCONSISTENT");
        assert_eq!(shop.rejected(&query("order_1")), "ACQ.TRADE_NOT_EXIST", "the user has not scanned the code");

        shop.emulator.act("trade", "order_1", "scan").unwrap();
        assert_eq!(status(&shop, "order_1"), "WAIT_BUYER_PAY");
        let paid = shop.emulator.act("trade", "order_1", "pay").unwrap();
        assert_eq!(paid.status, "TRADE_SUCCESS");
        let found = shop.call(&query("order_1")).unwrap();
        assert_eq!((found.trade_status.as_str(), found.total_amount.as_str()), ("TRADE_SUCCESS", "88.80"));
        assert_eq!(found.out_trade_no, "order_1");
        assert_eq!(found.mismatches(), []);
        assert_eq!(shop.rejected(&code("order_1", "88.80")), "ACQ.TRADE_HAS_SUCCESS");
        let error = shop.emulator.act("trade", "order_1", "pay").unwrap_err().to_string();
        assert!(error.contains("TRADE_SUCCESS") && error.contains("PREPARED or WAIT_BUYER_PAY"), "{error}");

        let notification = shop.notified(&shelf);
        for (name, expected) in [
            ("notify_type", "trade_status_sync"),
            ("trade_status", "TRADE_SUCCESS"),
            ("out_trade_no", "order_1"),
            ("total_amount", "88.80"),
            ("gmt_payment", "2026-11-27 10:00:00"),
        ] {
            assert_eq!(value(&notification, name), expected, "{name}");
        }
        assert_eq!(value(&notification, "trade_no"), found.trade_no.as_str());
    }
}

#[test]
fn a_user_pays_by_the_address_of_the_code() {
    let shop = Shop::open(ProtocolChoice::Gateway);
    let qr_code = shop.call(&code("order_1", "1.00")).unwrap().qr_code.clone().unwrap();
    let http = reqwest::blocking::Client::new();
    let page = http.get(&qr_code).send().unwrap().text().unwrap();
    assert!(page.contains("order_1") && page.contains("<button"), "{page}");
    assert!(http.post(&qr_code).send().unwrap().status().is_success());
    assert_eq!(status(&shop, "order_1"), "TRADE_SUCCESS");
    assert_eq!(http.post(&qr_code).send().unwrap().status(), 409, "it is paid already");
}

#[test]
fn refunds_are_partial_and_repeated() {
    for protocol in BOTH {
        let (shop, shelf) = (Shop::open(protocol), Shelf::open());
        shop.client.call(&code("order_1", "10.00")).protocol(protocol).notify_url(&shelf.url).send().unwrap();
        assert_eq!(shop.rejected(&refund("order_1", "refund_1", "4.00")), "ACQ.TRADE_NOT_EXIST");
        shop.emulator.act("trade", "order_1", "pay").unwrap();
        assert_eq!(value(&shop.notified(&shelf), "trade_status"), "TRADE_SUCCESS");

        let first = shop.call(&refund("order_1", "refund_1", "4.00")).unwrap();
        assert_eq!(first.fund_change.as_ref().map(|change| change.as_str()), Some("Y"));
        assert_eq!(first.refund_fee.as_ref().map(|fee| fee.as_str()), Some("4.00"));
        let again = shop.call(&refund("order_1", "refund_1", "4.00")).unwrap();
        assert_eq!(again.fund_change.as_ref().map(|change| change.as_str()), Some("N"), "money moved once");
        assert_eq!(shop.rejected(&refund("order_1", "refund_1", "5.00")), "ACQ.DISCORDANT_REPEAT_REQUEST");
        assert_eq!(shop.rejected(&refund("order_1", "refund_2", "6.01")), "ACQ.REFUND_AMT_NOT_EQUAL_TOTAL");
        assert_eq!(status(&shop, "order_1"), "TRADE_SUCCESS");
        let notification = shop.notified(&shelf);
        assert_eq!((value(&notification, "refund_fee"), value(&notification, "out_biz_no")), ("4.00", "refund_1"));

        let found = shop.call(&FastpayRefundQuery::new().out_trade_no("order_1").out_request_no("refund_1")).unwrap();
        assert_eq!(found.refund_amount.as_ref().map(|amount| amount.as_str()), Some("4.00"));
        let unknown = shop.call(&FastpayRefundQuery::new().out_trade_no("order_1").out_request_no("refund_9")).unwrap();
        assert_eq!(unknown.refund_amount, None);

        let rest = shop.call(&refund("order_1", "refund_2", "6.00")).unwrap();
        assert_eq!(rest.refund_fee.as_ref().map(|fee| fee.as_str()), Some("10.00"));
        assert_eq!(status(&shop, "order_1"), "TRADE_CLOSED");
        assert_eq!(shop.rejected(&refund("order_1", "refund_3", "0.01")), "ACQ.TRADE_HAS_CLOSE");
        let again = shop.call(&refund("order_1", "refund_2", "6.00")).unwrap();
        assert_eq!(again.fund_change.as_ref().map(|change| change.as_str()), Some("N"));
    }
}

#[test]
fn an_order_is_closed_and_cancelled() {
    for protocol in BOTH {
        let shop = Shop::open(protocol);
        let order =
            |name: &str| Create::new().out_trade_no(name).total_amount("5.00").subject("Pears").buyer_id("2088102104794936");
        assert_eq!(shop.rejected(&Close::new().out_trade_no("order_1")), "ACQ.TRADE_NOT_EXIST");
        shop.call(&order("order_1")).unwrap();
        let closed = shop.call(&Close::new().out_trade_no("order_1")).unwrap();
        assert_eq!(closed.out_trade_no.as_deref(), Some("order_1"));
        assert_eq!(status(&shop, "order_1"), "TRADE_CLOSED");
        assert_eq!(shop.rejected(&Close::new().out_trade_no("order_1")), "ACQ.TRADE_STATUS_ERROR");

        let unknown = shop.call(&Cancel::new().out_trade_no("order_9")).unwrap();
        assert_eq!(unknown.action, None);
        shop.call(&order("order_2")).unwrap();
        let cancelled = shop.call(&Cancel::new().out_trade_no("order_2")).unwrap();
        assert_eq!(cancelled.action.as_ref().map(|action| action.as_str()), Some("close"));
        paid(&shop, "order_3", "5.00");
        let cancelled = shop.call(&Cancel::new().out_trade_no("order_3")).unwrap();
        assert_eq!(cancelled.action.as_ref().map(|action| action.as_str()), Some("refund"));
        assert_eq!(status(&shop, "order_3"), "TRADE_CLOSED");
    }
}

#[test]
fn a_cashier_scans_a_code() {
    for protocol in BOTH {
        let shop = Shop::open(protocol);
        let pay = |order: &str, amount: &str| {
            Pay::new().out_trade_no(order).total_amount(amount).subject("Tea").auth_code("28763443825664394").scene("bar_code")
        };
        let paid = shop.call(&pay("order_1", "8.00")).unwrap();
        assert_eq!(paid.total_amount.as_deref(), Some("8.00"));
        assert_eq!(shop.rejected(&pay("order_1", "8.00")), "ACQ.TRADE_HAS_SUCCESS");

        // Above 1000 yuan the user enters the password: the shop polls.
        shop.call(&pay("order_2", "1000.01")).unwrap();
        assert_eq!(status(&shop, "order_2"), "WAIT_BUYER_PAY");
        if protocol == ProtocolChoice::Gateway {
            assert_eq!(shop.emulator.received_calls().iter().filter(|call| call.code == "10003").count(), 1);
        }
        shop.emulator.act("trade", "order_2", "pay").unwrap();
        assert_eq!(status(&shop, "order_2"), "TRADE_SUCCESS");
    }
}

#[test]
fn a_page_and_the_app_pay() {
    let (shop, shelf) = (Shop::open(ProtocolChoice::Gateway), Shelf::open());
    let page =
        PagePay::new().out_trade_no("order_1").total_amount("3.00").subject("Plums").product_code("FAST_INSTANT_TRADE_PAY");
    let url = shop.client.page_execute(&page).notify_url(&shelf.url).return_url("http://127.0.0.1:1/back").url().unwrap();
    let http = reqwest::blocking::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let checkout = http.get(&url).send().unwrap().text().unwrap();
    assert_eq!(shop.rejected(&query("order_1")), "ACQ.TRADE_NOT_EXIST", "the user has not paid");
    let button = checkout.split("id=\"pay\" href=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a button");
    let back = http.get(format!("{}{button}", shop.emulator.base_url())).send().unwrap();
    let location = back.headers()["location"].to_str().unwrap().to_owned();
    assert!(location.starts_with("http://127.0.0.1:1/back?") && location.contains("out_trade_no=order_1"), "{location}");
    assert_eq!(status(&shop, "order_1"), "TRADE_SUCCESS");
    assert_eq!(value(&shop.notified(&shelf), "trade_status"), "TRADE_SUCCESS");

    let wap = WapPay::new().out_trade_no("order_2").total_amount("3.00").subject("Plums").product_code("QUICK_WAP_WAY");
    http.get(shop.client.page_execute(&wap).url().unwrap()).send().unwrap();
    shop.emulator.act("trade", "order_2", "pay").unwrap();
    assert_eq!(status(&shop, "order_2"), "TRADE_SUCCESS");

    let app = AppPay::new().out_trade_no("order_3").total_amount("3.00").subject("Plums");
    let order = shop.client.sdk_execute(&app).order_string().unwrap();
    let result = shop.emulator.pay_order(&order);
    assert_eq!(result.result_status, "9000");
    assert!(result.result.contains("\"trade_no\"") && result.result.contains("order_3"), "{}", result.result);
    assert_eq!(status(&shop, "order_3"), "TRADE_SUCCESS");
    assert_eq!(shop.emulator.pay_order(&order).result_status, "4000", "an order is paid once");
}

#[test]
fn orders_expire_by_the_clock() {
    for protocol in BOTH {
        let (shop, shelf) = (Shop::open(protocol), Shelf::open());
        let order = Create::new().out_trade_no("order_1").total_amount("5.00").subject("Pears").buyer_id("2088102104794936");
        let order = order.time_expire("2026-11-27 11:00:00");
        shop.client.call(&order).protocol(protocol).notify_url(&shelf.url).send().unwrap();
        paid(&shop, "order_2", "5.00");
        shop.wait(DAY / 24 - std::time::Duration::from_secs(1));
        assert_eq!(status(&shop, "order_1"), "WAIT_BUYER_PAY");
        shop.wait(std::time::Duration::from_secs(1));
        assert_eq!(status(&shop, "order_1"), "TRADE_CLOSED");
        assert_eq!(value(&shop.notified(&shelf), "gmt_close"), "2026-11-27 11:00:00");
        shop.wait(90 * DAY);
        assert_eq!(status(&shop, "order_2"), "TRADE_FINISHED");
        assert_eq!(shop.rejected(&refund("order_2", "refund_1", "1.00")), "ACQ.TRADE_HAS_FINISHED");
    }
}

#[test]
fn a_trade_is_settled() {
    for protocol in BOTH {
        let shop = Shop::open(protocol);
        paid(&shop, "order_1", "10.00");
        let trade_no = shop.call(&query("order_1")).unwrap().trade_no.to_string();
        let settle = |number: &str, amount: &str| {
            let royalty = OpenApiRoyaltyDetailInfoPojo::new().trans_in("2088101126708402").trans_in_type("userId").amount(amount);
            OrderSettle::new().trade_no(&trade_no).out_request_no(number).royalty_parameters([royalty])
        };
        let settled = shop.call(&settle("settle_1", "6.00")).unwrap();
        assert_eq!(settled.trade_no.as_deref(), Some(trade_no.as_str()));
        assert_eq!(shop.rejected(&settle("settle_2", "4.01")), "ACQ.ALLOC_AMOUNT_VALIDATE_ERROR");
        let found = shop.call(&OrderSettleQuery::new().trade_no(&trade_no).out_request_no("settle_1")).unwrap();
        assert_eq!(
            found.royalty_detail_list.iter().map(|royalty| royalty.amount.as_deref().unwrap_or_default()).collect::<Vec<_>>(),
            ["6.00"]
        );
    }
}

#[test]
fn both_protocols_share_one_memory() {
    let shop = Shop::open(ProtocolChoice::Gateway);
    shop.call(&code("order_1", "2.00")).unwrap();
    shop.emulator.act("trade", "order_1", "pay").unwrap();
    let refunded = shop.client.call(&refund("order_1", "refund_1", "2.00")).protocol(ProtocolChoice::Rest).send().unwrap();
    assert_eq!(refunded.refund_fee.as_ref().map(|fee| fee.as_str()), Some("2.00"));
    assert_eq!(status(&shop, "order_1"), "TRADE_CLOSED");
}

#[test]
fn a_rejected_call_changes_nothing() {
    let shop = Shop::open(ProtocolChoice::Rest);
    paid(&shop, "order_1", "2.00");
    let before = shop.emulator.objects("trade");
    let Err(Error::Api(error)) = shop.call(&refund("order_1", "refund_1", "3.00")) else { panic!("a rejection") };
    assert!(!error.failure().sub_msg.is_empty());
    assert_eq!(shop.emulator.objects("trade"), before);
    assert_eq!(shop.emulator.objects("refund"), []);
}
