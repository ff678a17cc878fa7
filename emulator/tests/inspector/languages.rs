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

/// The explanations of the server that the page translates.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn explanations_of_signatures_are_translated() {
    let Some(browser) = Browser::start("zh-CN").await else { return };
    let merchant = Merchant::start();
    browser.open(merchant.emulator.base_url()).await;
    let sources = [
        include_str!("../../src/journal/mistakes/gateway.rs"),
        include_str!("../../src/journal/mistakes/json.rs"),
        include_str!("../../src/journal/mistakes/mod.rs"),
        include_str!("../../src/journal/mistakes/rest.rs"),
    ];
    let is_explanation = |text: &&str| {
        ["the client ", "the signature ", "the request declares ", "compact JSON", "JSON with"]
            .iter()
            .any(|begin| text.starts_with(begin))
    };
    // Texts of the source, with a value in place of `{name}` and `{}`.
    let texts = sources.iter().flat_map(|source| source.split('"')).filter(is_explanation);
    let texts: Vec<_> = texts.map(|text| text.replace("{name}", "a").replace("{method}", "GET").replace("\\\\", "\\")).collect();
    assert!(texts.len() > 50, "{texts:?}");
    let body = "return import('/_emulator/inspector/mistakes.js').then(({ inChinese }) => arguments[0].filter(text => inChinese(text) === text))";
    assert_eq!(browser.script(body, json!([texts])).await, json!([]));
    let pair = format!("{}; also, {}", texts[0], texts[1]);
    let translated = browser
        .script("return import('/_emulator/inspector/mistakes.js').then(all => all.inChinese(arguments[0]))", json!([pair]));
    assert!(!translated.await.as_str().unwrap().contains("the client"));
}
