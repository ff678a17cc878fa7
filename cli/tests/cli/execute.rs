//! `alipay page` and `alipay order-string`.

use alipay_emulator::Emulator;

use crate::support::{code, json, run_at, stderr, stdout};

const ORDER: [&str; 4] = ["out_trade_no=p1", "total_amount=88.88", "subject=Tea", "product_code=FAST_INSTANT_TRADE_PAY"];

#[test]
fn a_page_is_a_url_or_a_form() {
    let emulator = Emulator::start().unwrap();
    let page = |more: &[&str]| run_at(&emulator, &[&["page", "trade.page.pay"], &ORDER[..], more].concat());
    let url = stdout(&page(&["--return-url", "https://example.com/paid", "--notify-url", "https://example.com/n"]));
    assert!(url.starts_with(&format!("{}/gateway.do?", emulator.base_url())) && url.contains("return_url="), "{url}");
    assert!(stdout(&page(&["--format", "form"])).contains("<form"));
    assert!(json(&page(&["--format", "json"]))["url"].is_string());
    let limits = run_at(&emulator, &["page", "trade.page.pay", "subject=Tea"]);
    assert_eq!(code(&limits), 3, "{}", stderr(&limits));
    let no_page = run_at(&emulator, &["page", "trade.query", "out_trade_no=1"]);
    assert!(code(&no_page) == 2 && stderr(&no_page).contains("is no page"), "{}", stderr(&no_page));
}

#[test]
fn an_order_string_is_paid_by_the_app() {
    let emulator = Emulator::start().unwrap();
    let order = run_at(&emulator, &["order-string", "trade.app.pay", "out_trade_no=o1", "total_amount=1.00", "subject=Tea"]);
    let text = stdout(&order);
    let payment = emulator.pay_order(text.trim_end());
    assert_eq!(payment.result_status, "9000", "{payment:?}");
    let no_order = run_at(&emulator, &["order-string", "trade.query", "out_trade_no=1"]);
    assert_eq!(code(&no_order), 2);
}

#[test]
fn the_sender_of_a_method_without_a_description_is_not_checked() {
    let emulator = Emulator::start().unwrap();
    let url = stdout(&run_at(&emulator, &["page", "commerce.medical.card.query", "buyer_id=2088"]));
    assert!(url.contains("method=alipay.commerce.medical.card.query&"), "{url}");
    let order = stdout(&run_at(&emulator, &["order-string", "commerce.medical.card.query", "buyer_id=2088"]));
    assert!(order.contains("method=alipay.commerce.medical.card.query&"), "{order}");
}
