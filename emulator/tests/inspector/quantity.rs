//! Many calls.

use std::io::Write as _;
use std::net::TcpStream;

use serde_json::json;

use crate::browser::{Browser, END};
use crate::merchant::Merchant;

const CALLS: usize = 10_000;
const CONNECTIONS: usize = 4;

/// Sends calls without signatures on one connection, without a wait for their responses.
fn send(merchant: &Merchant, count: usize, api: &str) {
    let address = merchant.emulator.address();
    let mut stream = TcpStream::connect(address).unwrap();
    let mut reader = stream.try_clone().unwrap();
    let read = std::thread::spawn(move || std::io::copy(&mut reader, &mut std::io::sink()).unwrap());
    let app = merchant.emulator.app_id();
    for left in (0..count).rev() {
        let connection = if left == 0 { "close" } else { "keep-alive" };
        write!(
            stream,
            "GET /gateway.do?app_id={app}&method={api}&charset=utf-8 HTTP/1.1\r\nhost: {address}\r\nconnection: {connection}\r\n\r\n"
        )
        .unwrap();
    }
    read.join().unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_calls_need_few_rows() {
    let Some(browser) = Browser::start("en-US").await else { return };
    let merchant = Merchant::start();
    send(&merchant, 7, "alipay.trade.pay");
    std::thread::scope(|scope| {
        for _ in 0..CONNECTIONS {
            scope.spawn(|| send(&merchant, (CALLS - 7) / CONNECTIONS, "alipay.trade.query"));
        }
    });
    send(&merchant, (CALLS - 7) % CONNECTIONS, "alipay.trade.query");
    browser.open(merchant.page("en", "calls")).await;
    let shows = "return document.querySelector('[data-test=calls-count]').textContent === arguments[0]";
    browser.wait("all calls", shows, json!(["10,000 in total"])).await;
    browser.find("[data-test=call][data-id='10000']").await;
    assert!(browser.count("[data-test=call]").await < 60);

    browser.click("[data-test=call][data-id='9999']").await;
    browser.find("[data-test=call-detail][data-id='9999'] [data-test=call-api]").await;
    browser.script("document.querySelector('[data-test=calls]').focus()", json!([])).await;
    browser.press(END).await;
    browser.find("[data-test=call][data-id='1']").await;
    browser.find("[data-test=call-detail][data-id='1'] [data-test=call-api]").await;
    assert!(browser.count("[data-test=call]").await < 60);

    browser.fill("[data-test=filter-api]", "trade.pay").await;
    browser.wait("the filter", shows, json!(["7 of 10,000"])).await;
    assert_eq!(browser.count("[data-test=call]").await, 7);
    // A call that arrives is in the list, unless the filter excludes it.
    send(&merchant, 1, "alipay.trade.query");
    send(&merchant, 1, "alipay.trade.pay");
    browser.find("[data-test=call][data-id='10002']").await;
    browser.wait("the count", shows, json!(["8 of 10,002"])).await;
}
