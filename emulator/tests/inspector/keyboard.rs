//! Use of the inspector with the keyboard, labels, and contrasts.

use serde_json::{Value, json};

use crate::browser::{Browser, DOWN, ENTER, ESCAPE, TAB, UP};
use crate::merchant::Merchant;

/// The parts that the tabulator key reaches before the detail, in order.
const ORDER: [&str; 15] = [
    "nav-calls",
    "nav-objects",
    "nav-notifications",
    "nav-faults",
    "nav-settings",
    "clock",
    "lang-zh",
    "lang-en",
    "reset",
    "filter-text",
    "filter-api",
    "filter-verdict",
    "filter-protocol",
    "clear-calls",
    "calls",
];

/// Describes the focused element: its name, and the problem with its outline.
const FOCUSED: &str = r"
    const one = document.activeElement, { outlineStyle, outlineWidth } = getComputedStyle(one), box = one.getBoundingClientRect()
    const seen = box.width > 4 && box.height > 4 && box.top >= -1 && box.left >= -1 && box.left < innerWidth && box.top < innerHeight
    const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1
    return [one.dataset.test || one.className || one.tagName, seen ? outlined ? '' : 'has no outline' : 'is not visible']";

async fn focused(browser: &Browser) -> String {
    let found = browser.script(FOCUSED, json!([])).await;
    let name = found[0].as_str().unwrap().to_owned();
    assert_eq!(found[1], "", "{name}");
    name
}

/// Two calls: a wrong signature and an order with a notification that fails.
async fn busy_merchant() -> Merchant {
    let merchant = Merchant::start();
    let order = json!({ "out_trade_no": "1", "total_amount": "8.88", "subject": "Tea", "buyer_id": "2088102146225135" });
    merchant.call_unsorted("alipay.trade.create", &order).await;
    merchant.call("alipay.trade.create", &order, &[("notify_url", "http://127.0.0.1:9/")]).await;
    merchant.call("alipay.trade.create", &json!({ "out_trade_no": "x".repeat(65), "colour": 1 }), &[]).await;
    merchant.emulator.act("trade", "1", "pay").unwrap();
    merchant
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn all_parts_are_reached_with_the_keyboard() {
    let Some(browser) = Browser::start("en-US").await else { return };
    let merchant = busy_merchant().await;
    browser.open(merchant.page("en", "calls/1")).await;
    browser.find("[data-test=call-detail][data-id='1'] [data-test=difference]").await;
    browser.press(TAB).await;
    assert_eq!(focused(&browser).await, "skip");
    for expected in ORDER {
        browser.press(TAB).await;
        assert_eq!(focused(&browser).await, expected);
    }
    let mut detail = Vec::new();
    loop {
        browser.press(TAB).await;
        if browser.script("return document.activeElement.closest('.detail') === null", json!([])).await == true {
            break;
        }
        detail.push(focused(&browser).await);
        assert!(detail.len() < 40, "{detail:?}");
    }
    assert_eq!(detail[0], "fault-for", "{detail:?}");
    assert!(detail.iter().any(|name| name == "copy") && detail.iter().any(|name| name == "headers-summary"), "{detail:?}");

    // In the list: arrows move, Enter goes to the detail, Escape back.
    browser.script("document.querySelector('[data-test=calls]').focus()", json!([])).await;
    browser.press(DOWN).await;
    browser.press(DOWN).await;
    let selected = "return document.querySelector('[data-test=calls] [aria-selected=true]')?.dataset.id === arguments[0]";
    browser.wait("the oldest call", selected, json!(["1"])).await;
    browser.script("document.querySelector('[data-test=calls]').focus()", json!([])).await;
    browser.press(UP).await;
    browser.wait("the call above", selected, json!(["2"])).await;
    browser.press(ENTER).await;
    browser.wait("the focus", "return document.activeElement.dataset.test === 'call-detail'", json!([])).await;
    browser.find("[data-test=call-detail][data-id='2']").await;
    browser.press(ESCAPE).await;
    assert_eq!(focused(&browser).await, "calls");

    // A button keeps the focus after its work; the clock's panel and the dialog close.
    browser.script("document.querySelector('[data-test=clock]').focus()", json!([])).await;
    browser.press(ENTER).await;
    browser.press(TAB).await;
    assert_eq!(focused(&browser).await, "clock-stop");
    browser.press(ENTER).await;
    browser.wait("the stop", "return document.querySelector('[data-test=clock-note]').textContent !== ''", json!([])).await;
    assert_eq!(focused(&browser).await, "clock-stop");
    browser.press(ESCAPE).await;
    assert_eq!(focused(&browser).await, "clock");
    browser.script("document.querySelector('[data-test=reset]').focus()", json!([])).await;
    browser.press(ENTER).await;
    assert_eq!(focused(&browser).await, "reset-cancel");
    browser.press(ESCAPE).await;
    assert_eq!(focused(&browser).await, "reset");
    assert_eq!(merchant.emulator.received_calls().len(), 3);
}

/// Returns the controls without a label.
const UNLABELLED: &str = r"
    const named = one => one.labels?.length || one.ariaLabel || one.getAttribute('aria-labelledby') || one.tagName === 'BUTTON' && one.innerText
    const all = [...document.querySelectorAll('input, select, textarea, button, [role=listbox], section.detail, nav, pre[tabindex]')]
    return all.filter(one => one.checkVisibility() && !named(one)).map(one => one.outerHTML.slice(0, 120))";

/// Returns the texts whose contrast is too low: 4.5, or 3 for large text.
const PALE: &str = r"
    const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true })
    const read = colour => {
      context.clearRect(0, 0, 1, 1)
      context.fillStyle = colour
      context.fillRect(0, 0, 1, 1)
      const [r, g, b, a] = context.getImageData(0, 0, 1, 1).data
      return [r, g, b, a / 255]
    }
    const over = ([r, g, b, a], under) => [r, g, b].map((value, index) => value * a + under[index] * (1 - a))
    const ground = one => one ? over(read(getComputedStyle(one).backgroundColor), ground(one.parentElement)) : [255, 255, 255]
    const linear = value => (value /= 255) <= .04045 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4
    const light = colour => [.2126, .7152, .0722].reduce((sum, weight, index) => sum + weight * linear(colour[index]), 0)
    const pale = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    let texts = 0
    while (walker.nextNode()) {
      const text = walker.currentNode.data.trim(), one = walker.currentNode.parentElement, style = getComputedStyle(one)
      if (!text || !one.checkVisibility() || one.closest('.hidden, noscript, datalist, :disabled')) continue
      texts++
      const under = ground(one), [a, b] = [light(over(read(style.color), under)), light(under)].sort((a, b) => b - a)
      const size = parseFloat(style.fontSize), large = size >= 24 || size >= 18.66 && style.fontWeight >= 700
      const ratio = (a + .05) / (b + .05)
      if (ratio < (large ? 3 : 4.5)) pale.push(`${ratio.toFixed(2)} ${one.tagName}.${one.className}: ${text.slice(0, 40)}`)
    }
    return [texts, ...pale]";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn controls_have_labels_and_texts_have_contrast() {
    let Some(browser) = Browser::start("en-US").await else { return };
    let merchant = busy_merchant().await;
    for (view, part) in [
        ("calls/1", "[data-test=call-detail] [data-test=difference]"),
        ("calls/3", "[data-test=call-detail] [data-test=violation]"),
        ("objects/trade/1", "[data-test=action-form] [data-test=input]"),
        ("notifications/1", "[data-test=notification-fields] tr"),
        ("faults", "[data-test=fault-value]"),
        ("settings", "[data-test=app-id]"),
    ] {
        for dark in [false, true] {
            browser.dark(dark).await;
            browser.open(merchant.page(if dark { "zh" } else { "en" }, view)).await;
            browser.find(part).await;
            if view == "faults" {
                browser.click("[data-test=match-add]").await;
            }
            assert_eq!(browser.script(UNLABELLED, json!([])).await, json!([]), "{view}");
            let found = browser.script(PALE, json!([])).await;
            let (texts, pale) = found.as_array().unwrap().split_first().unwrap();
            assert!(texts.as_u64().unwrap() > 20, "{view}: {texts}");
            assert_eq!(pale, &[] as &[Value], "{view}, dark: {dark}");
            let scheme = browser.script("return matchMedia('(prefers-color-scheme: dark)').matches", json!([])).await;
            assert_eq!(scheme, dark);
        }
    }
}
