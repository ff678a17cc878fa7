//! The marks of calls of APIs without a spec file.

use serde_json::json;

use crate::browser::Browser;
use crate::merchant::Merchant;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_without_a_spec_file_are_marked() {
    let Some(browser) = Browser::start("en-US").await else { return };
    let merchant = Merchant::start();
    merchant.call("alipay.asset.point.accountlog.query", &json!({ "page_size": "many" }), &[]).await;
    merchant.call("alipay.no.such", &json!({}), &[]).await;
    // The newest call is the first.
    for (language, tags) in [("en", ["unknown API", "undescribed"]), ("zh", ["未知接口", "无描述文件"])] {
        browser.open(merchant.page(language, "calls/1")).await;
        let shown = "return [...document.querySelectorAll('[data-test=call] .tag')].map(tag => tag.textContent).join() === arguments[0].join()";
        browser.wait("the tags", shown, json!([tags])).await;
        browser.find("[data-test=call-detail][data-id='1'] [data-test=undescribed]").await;
        let line = "return document.querySelector('[data-test=violation] [data-test=spec-line]')?.textContent === 'catalogue'";
        browser.wait("the source of the limit", line, json!([])).await;
        browser.open(merchant.page(language, "calls/2")).await;
        browser.find("[data-test=call-detail][data-id='2'] [data-test=unknown]").await;
    }
    browser.open(merchant.page("en", "settings")).await;
    let count = "return /[0-9]+ APIs described, [0-9]+ more in the catalogue/.test(document.querySelector('[data-test=settings]')?.innerText)";
    browser.wait("the numbers of APIs", count, json!([])).await;
}
