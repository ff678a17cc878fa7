//! The languages of the page.

use serde_json::json;

use crate::browser::Browser;
use crate::merchant::Merchant;

async fn assert_language(browser: &Browser, tag: &str, calls: &str) {
    browser.wait("the page", "return document.querySelector('[data-test=nav-calls]') && true", json!([])).await;
    assert_eq!(browser.script("return document.documentElement.lang", json!([])).await, tag);
    assert_eq!(browser.part("nav-calls").await.text().await, calls);
    assert!(browser.script("return document.title", json!([])).await.as_str().unwrap().starts_with(calls));
    // No text without a translation: the page would show its name.
    let names = browser.script("return document.body.innerText.match(/\\b[a-z]+_[a-z_]+\\b/g) || []", json!([])).await;
    let names: Vec<_> = names
        .as_array()
        .unwrap()
        .iter()
        .filter(|name| !["app_id", "biz_content", "out_trade_no"].iter().any(|known| name == known))
        .cloned()
        .collect();
    assert!(names.is_empty(), "{names:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_page_speaks_the_language_of_the_browser_or_of_the_address() {
    let merchant = Merchant::start();
    let home = merchant.emulator.base_url();
    let Some(browser) = Browser::start("zh-CN").await else { return };
    browser.open(&home).await;
    assert_language(&browser, "zh-CN", "接口调用").await;
    browser.open(format!("{home}/?lang=en")).await;
    assert_language(&browser, "en", "Calls").await;
    // The link keeps the view.
    browser.click("[data-test=nav-faults]").await;
    browser.click("[data-test=lang-zh]").await;
    browser.wait("Chinese", "return document.documentElement.lang === 'zh-CN'", json!([])).await;
    browser.find("[data-test=fault-form]").await;
    assert_eq!(browser.find("[data-test=fault-form] h2").await.text().await, "注入故障");
    drop(browser);
    let Some(browser) = Browser::start("en-GB").await else { return };
    browser.open(&home).await;
    assert_language(&browser, "en", "Calls").await;
    browser.open(format!("{home}/?lang=zh")).await;
    assert_language(&browser, "zh-CN", "接口调用").await;
}
