//! A developer's use of the inspector, from the first call to the reset. With `INSPECTOR_SCREENSHOTS=FOLDER` it saves pictures.

use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::merchant::{Merchant, notify_server};

const CREATE: &str = "alipay.trade.create";
const QUERY: &str = "alipay.trade.query";

/// Saves a picture, if they are wanted.
async fn picture(browser: &Browser, name: &str) {
    if let Some(folder) = std::env::var_os("INSPECTOR_SCREENSHOTS") {
        let folder = PathBuf::from(folder);
        std::fs::create_dir_all(&folder).unwrap();
        browser.screenshot(&folder.join(format!("{name}.png"))).await;
    }
}

fn order(number: &str) -> Value {
    json!({ "out_trade_no": number, "total_amount": "88.88", "subject": "咖啡豆 500g", "buyer_id": "2088102146225135" })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_developer_follows_an_order() {
    let Some(browser) = Browser::start("en-US").await else { return };
    let merchant = Merchant::start();
    first_steps(&browser, &merchant).await;
    explain_a_signature(&browser, &merchant).await;
    let (url, bodies) = notify_server();
    merchant.call(CREATE, &order("ORDER-20261127-001"), &[("notify_url", &url)]).await;
    pay(&browser, &merchant).await;
    let body = bodies.recv_timeout(Duration::from_secs(20)).unwrap();
    assert!(body.contains("trade_status=TRADE_SUCCESS"), "{body}");
    notify_again(&browser).await;
    assert_eq!(bodies.recv_timeout(Duration::from_secs(20)).unwrap(), body);
    refund(&browser).await;
    violate_a_limit(&browser, &merchant).await;
    prepare_a_fault(&browser, &merchant).await;
    other_looks(&browser, &merchant).await;
    reset(&browser, &merchant).await;
}

async fn first_steps(browser: &Browser, merchant: &Merchant) {
    browser.open(merchant.page("en", "")).await;
    let gateway = format!("{}/gateway.do", merchant.emulator.base_url());
    browser.find("[data-test=calls-empty] [data-test=curl]").await;
    let text = browser.part("calls-empty").await.text().await;
    assert!(text.contains(&gateway) && text.contains(merchant.emulator.app_id()), "{text}");
}

async fn explain_a_signature(browser: &Browser, merchant: &Merchant) {
    let signed = merchant.call_unsorted(CREATE, &order("ORDER-20261127-001")).await;
    browser.find("[data-test=call][data-id='1'] [data-state=bad_signature]").await;
    browser.click("[data-test=call][data-id='1']").await;
    let difference = browser.find("[data-test=call-detail][data-id='1'] [data-test=difference]").await.text().await;
    assert_eq!(difference, "Differs from character 1: expected “a”, found “v”.");
    assert!(browser.script("return location.hash", json!([])).await == "#/calls/1");
    let mistake = browser.part("mistake").await.text().await;
    assert!(mistake.contains("in which it sent them"), "{mistake}");
    assert_eq!(browser.find("[data-test=signed] pre").await.content().await, signed);
    let expected = browser.find("[data-test=expected] pre").await.content().await;
    assert!(expected.starts_with("app_id=") && expected.len() == signed.len(), "{expected}");
    for (side, first) in [("signed", "v"), ("expected", "a")] {
        assert_eq!(browser.count(&format!("[data-test={side}] [data-test=mark]")).await, 1);
        assert_eq!(browser.find(&format!("[data-test={side}] [data-test=mark] > :first-child")).await.content().await, first);
    }
    // The table shows names and values, not positions.
    browser.click("[data-test=parameters-summary]").await;
    assert!(browser.find("[data-test=parameters] tr[data-id=method]").await.text().await.contains(CREATE));
    browser.click("[data-test=parameters-summary]").await;
}

async fn pay(browser: &Browser, merchant: &Merchant) {
    browser.click("[data-test=call][data-id='2']").await;
    browser.click("[data-test=call-detail][data-id='2'] [data-test=object-link]").await;
    browser.find("[data-test=object-detail][data-id='1'] [data-test=object-status][data-state=WAIT_BUYER_PAY]").await;
    picture(browser, "order").await;
    browser.click("[data-test=action][data-id=pay]").await;
    browser.part("done").await;
    browser.find("[data-test=object-detail] [data-test=object-status][data-state=TRADE_SUCCESS]").await;
    assert_eq!(merchant.emulator.object("trade", "ORDER-20261127-001").unwrap().status, "TRADE_SUCCESS");
}

async fn notify_again(browser: &Browser) {
    browser.find("[data-test=object-notifications] [data-test=attempt]").await;
    browser.find("[data-test=notification-summary] [data-state=acknowledged]").await;
    browser.click("[data-test=object-notifications] [data-test=notification-link]").await;
    let fields = browser.find("[data-test=notification-fields] tr[data-id=trade_status]").await.text().await;
    assert!(fields.contains("TRADE_SUCCESS"), "{fields}");
    assert!(browser.script("return location.hash", json!([])).await == "#/notifications/1");
    let bills = browser.find("[data-test=notification-fields] tr[data-id=fund_bill_list]").await.text().await;
    assert!(bills.contains(r#"[{"amount":"88.88","fundChannel":"ALIPAYACCOUNT"}]"#), "{bills}");
    browser.click("[data-test=notification-detail] [data-test=object-link]").await;
    browser.click("[data-test=notify-again]").await;
    browser.find("[data-test=object-notifications] [data-test=attempt][data-id='2']").await;
}

async fn refund(browser: &Browser) {
    let amount = "[data-test=action-form][data-id=refund] [data-test=input][data-id=amount]";
    assert_eq!(browser.find(amount).await.value().await, "88.88");
    browser.fill(amount, "8.88").await;
    browser.click("[data-test=action][data-id=refund]").await;
    browser.wait("the refunded amount", SHOWS, json!(["[data-test=object-fields] tr[data-id=refunded_amount]", "8.88"])).await;
    browser.wait("the rest", "return document.querySelector(arguments[0]).value === '80.00'", json!([amount])).await;
    picture(browser, "order-paid").await;
    // More than the rest is refused, in words.
    browser.fill(amount, "100").await;
    browser.click("[data-test=action][data-id=refund]").await;
    browser.find("[data-test=action-result] [data-test=failure]").await;
}

const SHOWS: &str = "return document.querySelector(arguments[0])?.innerText.includes(arguments[1])";

async fn violate_a_limit(browser: &Browser, merchant: &Merchant) {
    let long = "x".repeat(65);
    merchant
        .call(CREATE, &json!({ "out_trade_no": long, "total_amount": "0.001", "subject": "tea", "colour": "red" }), &[])
        .await;
    browser.click("[data-test=nav-calls]").await;
    browser.click("[data-test=call][data-id='3']").await;
    let violation = "[data-test=call-detail][data-id='3'] [data-test=violation][data-id=out_trade_no]";
    let line = browser.find(&format!("{violation} [data-test=spec-line]")).await.text().await;
    let (file, line) = line.split_once(':').unwrap();
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(file);
    let text = std::fs::read_to_string(&spec).unwrap_or_else(|error| panic!("{file}: {error}"));
    let near = text.lines().nth(line.parse::<usize>().unwrap() - 1).unwrap();
    assert!(near.contains("out_trade_no") || near.contains("64"), "{file}:{line}: {near}");
    picture(browser, "violation").await;
}

async fn prepare_a_fault(browser: &Browser, merchant: &Merchant) {
    browser.open(merchant.page("en", &format!("faults?api={QUERY}"))).await;
    assert_eq!(browser.part("fault-api").await.value().await, QUERY);
    browser.wait("the described APIs", "return document.querySelectorAll('#apis option').length > 100", json!([])).await;
    let label = "return document.querySelector(`#apis option[value='${arguments[0]}']`)?.label";
    assert_eq!(browser.wait("the title", label, json!([QUERY])).await, "统一收单交易查询");
    browser.fill("[data-test=fault-value]", "ACQ.SYSTEM_ERROR").await;
    browser.click("[data-test=fault-submit]").await;
    browser.find("[data-test=stub] [data-test=stub-remove]").await;
    picture(browser, "faults").await;
    let node = merchant.call(QUERY, &json!({ "out_trade_no": "ORDER-20261127-001" }), &[]).await;
    assert_eq!(node["sub_code"], "ACQ.SYSTEM_ERROR");
    browser.gone("[data-test=stub]").await;
    browser.click("[data-test=nav-calls]").await;
    browser.find("[data-test=call][data-id='4'] [data-state=stubbed]").await;
    let node = merchant.call(QUERY, &json!({ "out_trade_no": "ORDER-20261127-001" }), &[]).await;
    assert_eq!(node["trade_status"], "TRADE_SUCCESS");
    browser.find("[data-test=call][data-id='5'] [data-state=accepted]").await;
}

/// A small mistake, and views that the flow does not show.
async fn other_looks(browser: &Browser, merchant: &Merchant) {
    let left_out = |content: String| content.replace("&sign_type=RSA2", "");
    let signed = merchant.call_signing(CREATE, &order("ORDER-20261127-002"), left_out).await;
    browser.open(merchant.page("en", "calls/6")).await;
    let signature = "[data-test=call-detail][data-id='6'] [data-test=difference]";
    let difference = browser.find(signature).await.text().await;
    // It counts characters from 1, and the `&` is equal.
    let position = signed.split("&timestamp").next().unwrap().chars().count() + 2;
    assert_eq!(difference, format!("Differs from character {position}: expected “s”, found “t”."));
    picture(browser, "signature").await;
    browser.click("[data-test=nav-notifications]").await;
    browser.click("[data-test=notification][data-id='1']").await;
    browser.find("[data-test=notification-fields]").await;
    picture(browser, "notifications").await;
    browser.click("[data-test=nav-settings]").await;
    browser.part("app-private-key").await;
    picture(browser, "settings").await;
    browser.open(merchant.page("zh", "calls/6")).await;
    browser.find(signature).await;
    picture(browser, "signature-zh").await;
    browser.open(merchant.page("zh", "objects/trade/1")).await;
    browser.find("[data-test=object-detail] [data-test=object-fields]").await;
    picture(browser, "order-zh").await;
    browser.dark(true).await;
    picture(browser, "order-zh-dark").await;
    browser.open(merchant.page("en", "calls/6")).await;
    browser.find(signature).await;
    picture(browser, "signature-dark").await;
    browser.dark(false).await;
    browser.resize(400, 800).await;
    picture(browser, "signature-narrow").await;
    browser.click("[data-test=call-detail] [data-test=back]").await;
    browser.find("[data-test=call][data-id='1']").await;
    picture(browser, "calls-narrow").await;
    let wide = "return document.documentElement.scrollWidth <= innerWidth";
    for view in ["calls/6", "objects/trade/1", "notifications/1", "faults", "settings"] {
        browser.open(merchant.page("en", view)).await;
        browser.find("main :is(h2, h3)").await;
        assert_eq!(browser.script(wide, json!([])).await, true, "{view} is wider than a narrow window");
    }
    browser.resize(1280, 800).await;
}

async fn reset(browser: &Browser, merchant: &Merchant) {
    browser.open(merchant.page("en", "objects/trade/1")).await;
    browser.find("[data-test=object-detail][data-id='1'] [data-test=object-status]").await;
    browser.click("[data-test=reset]").await;
    browser.click("[data-test=reset-confirm]").await;
    browser.part("objects-empty").await;
    browser.click("[data-test=nav-calls]").await;
    browser.part("calls-empty").await;
    assert!(merchant.emulator.received_calls().is_empty());
}
