//! The checkout: from a signed page request to the return, the notification, or an error page; and orders of the app.

use alipay::charset::Charset;
use alipay::gateway::parse_timestamp;
use alipay::notify::AppStatus;
use alipay::trade::{AppPay, PagePay};
use alipay_emulator::{Emulator, NotificationFault, Reaction};
use reqwest::redirect::Policy as Redirects;

use super::notifications::verifier;
use crate::support::{Shop, client, emulator, emulator_settings, settings};

fn order() -> PagePay {
    PagePay::new().out_trade_no("my_order").total_amount("1.23").subject("大乐透 <b>").product_code("FAST_INSTANT_TRADE_PAY")
}

/// Returns a browser that does not follow redirects.
fn browser() -> reqwest::blocking::Client {
    reqwest::blocking::Client::builder().no_proxy().redirect(Redirects::none()).build().unwrap()
}

fn open(url: &str) -> reqwest::blocking::Response {
    browser().get(url).send().unwrap()
}

/// Returns the address of the page's button.
fn button(emulator: &Emulator, page: &str) -> String {
    let path = page.split_once("id=\"pay\" href=\"").unwrap_or_else(|| panic!("{page}")).1.split_once('"').unwrap().0;
    format!("{}{path}", emulator.base_url())
}

fn location(response: &reqwest::blocking::Response) -> String {
    assert_eq!(response.status(), 302);
    response.headers()["location"].to_str().unwrap().to_owned()
}

#[test]
fn a_page_leads_to_a_signed_return_and_a_notification() {
    for charset in [Charset::Utf8, Charset::Gbk] {
        let (emulator, shop) = (emulator(), Shop::open(|_| ("200 OK", "success")));
        let client = settings(&emulator).charset(charset).build().unwrap();
        let order = order().passback_params("a%3D1");
        let url = client.page_execute(&order).return_url("https://shop.example/back").notify_url(&shop.url).url().unwrap();

        let html = open(&url).text().unwrap();
        assert!(html.contains("my_order") && html.contains("1.23"), "{html}");
        emulator.wait_for_notifications();
        assert_eq!(shop.bodies().len(), 0, "nothing was paid yet");

        let back = location(&open(&button(&emulator, &html)));
        let (address, query) = back.split_once('?').unwrap();
        assert_eq!(address, "https://shop.example/back");
        let returned = verifier(&emulator).verify_return(query).unwrap();
        assert_eq!((returned.out_trade_no(), returned.get("method")), (Some("my_order"), Some("alipay.trade.page.pay.return")));
        assert!(returned.total_amount_is("1.23") && verifier(&emulator).verify_return(&query.replace("1.23", "1.24")).is_err());

        emulator.wait_for_notifications();
        let notified = verifier(&emulator).verify(&shop.bodies()[0]).unwrap();
        assert!(notified.is_paid() && notified.total_amount_is("1.23"));
        assert_eq!((notified.out_trade_no(), notified.get("subject")), (Some("my_order"), Some("大乐透 <b>")));
        assert_eq!((notified.get("receipt_amount"), notified.get("passback_params")), (Some("1.23"), Some("a%3D1")));
        assert_eq!(notified.trade_no(), returned.trade_no());
        assert_eq!(open(&button(&emulator, &html)).status(), 404, "an order is paid once");
    }
}

#[test]
fn a_form_opens_checkout_and_reports_only_sent_fields() {
    let (emulator, shop) = (emulator(), Shop::open(|_| ("200 OK", "success")));
    let form = client(&emulator).page_execute(&order()).notify_url(&shop.url).form().unwrap();
    let text = |begin: &str| {
        let text = form.split_once(begin).unwrap().1.split_once('"').unwrap().0;
        text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
    };
    let escaped: String = form_urlencoded::byte_serialize(text("name=\"biz_content\" value=\"").as_bytes()).collect();
    let request = browser().post(text("action=\"")).body(format!("biz_content={escaped}"));
    let html = request.send().unwrap().text().unwrap();
    let paid = open(&button(&emulator, &html)).text().unwrap();
    assert!(paid.contains("paid"), "without a return_url the browser stays: {paid}");
    emulator.wait_for_notifications();
    assert_eq!(verifier(&emulator).verify(&shop.bodies()[0]).unwrap().get("passback_params"), None);
}

#[test]
fn a_rejected_request_shows_a_page() {
    let emulator = emulator();
    let url = client(&emulator).page_execute(&order()).return_url("https://shop.example/back").url().unwrap();
    let limit = client(&emulator)
        .page_execute(&order().total_amount("0.001"))
        .limit_policy(alipay::limits::LimitPolicy::Off)
        .url()
        .unwrap();
    for (url, code) in [(url.replace("my_order", "thy-order"), "isv.invalid-signature"), (limit, "ACQ.INVALID_PARAMETER")] {
        let response = open(&url);
        assert_eq!(response.headers()["content-type"], "text/html;charset=gbk");
        let html = response.text().unwrap();
        assert!(html.contains(code) && !html.contains("id=\"pay\""), "{html}");
    }
    emulator.next(Reaction::error("ACQ.TRADE_HAS_CLOSE"));
    assert!(open(&url).text().unwrap().contains("ACQ.TRADE_HAS_CLOSE"));
}

#[test]
fn a_return_can_be_wrongly_signed() {
    let emulator = emulator_settings().auto_approve(true).start().unwrap();
    emulator.next(Reaction::WronglySigned);
    let url = client(&emulator).page_execute(&order()).return_url("https://shop.example/back").url().unwrap();
    let pay = location(&open(&url));
    let back = location(&open(&format!("{}{pay}", emulator.base_url())));
    assert!(verifier(&emulator).verify_return(back.split_once('?').unwrap().1).is_err());
}

#[test]
fn an_order_of_the_app_is_paid_and_reported() {
    let (emulator, shop) = (emulator(), Shop::open(|_| ("200 OK", "success")));
    let order = AppPay::new().out_trade_no("my_order").total_amount("1.23").subject("大乐透");
    let text = client(&emulator).sdk_execute(&order).notify_url(&shop.url).order_string().unwrap();
    let payment = emulator.pay_order(&text);
    let result = verifier(&emulator).verify_app_result(&payment.result_status, &payment.result).unwrap();
    assert!(result.is_success() && result.total_amount_is("1.23"));
    assert_eq!(result.out_trade_no(), Some("my_order"));
    emulator.wait_for_notifications();
    assert!(verifier(&emulator).verify(&shop.bodies()[0]).unwrap().is_paid());

    let changed = emulator.pay_order(&text.replace("1.23", "1.22"));
    let result = verifier(&emulator).verify_app_result(&changed.result_status, &changed.result).unwrap();
    assert_eq!((result.status(), result.is_signed()), (&AppStatus::Failed, false));

    emulator.next(Reaction::error("ACQ.TRADE_HAS_CLOSE"));
    let closed = emulator.pay_order(&text);
    let result = verifier(&emulator).verify_app_result(&closed.result_status, &closed.result).unwrap();
    assert_eq!((result.status(), result.sub_code()), (&AppStatus::Failed, Some("ACQ.TRADE_HAS_CLOSE")));
    emulator.next(Reaction::Tampered);
    let tampered = emulator.pay_order(&text);
    assert!(verifier(&emulator).verify_app_result(&tampered.result_status, &tampered.result).is_err());
}

#[test]
fn notifications_are_dated_by_the_emulators_clock() {
    let then = std::time::UNIX_EPOCH + std::time::Duration::from_secs(1_714_536_000);
    let (emulator, shop) = (emulator_settings().clock(move || then).start().unwrap(), Shop::open(|_| ("200 OK", "success")));
    let client = settings(&emulator).clock(move || then).build().unwrap();
    emulator.next_notification(NotificationFault::Duplicate);
    let page = client.page_execute(&order()).notify_url(&shop.url).return_url("https://shop.example/").url().unwrap();
    let back = location(&open(&button(&emulator, &open(&page).text().unwrap())));
    emulator.wait_for_notifications();
    let returned = verifier(&emulator).verify_return(back.split_once('?').unwrap().1).unwrap();
    let notified = verifier(&emulator).verify(&shop.bodies()[1]).unwrap();
    for text in [returned.get("timestamp"), notified.get("notify_time")] {
        assert_eq!(parse_timestamp(text.unwrap()), Some(then));
    }
}
